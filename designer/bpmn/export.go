package bpmn

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// Write is a document as a BPMN 2.0 file with its picture. Other tools find in
// it the elements of BPMN, with Camunda 8's extensions where they say what is
// meant, and whatever the file said from which the document came. What only this
// program knows stands in extension elements of its own, so that Read of it is
// the document again; where another tool has changed a name, a condition, a flow
// or the picture, its change counts.
func Write(d *graph.Document) ([]byte, error) {
	w := &writer{d: d, refs: map[string]string{}}
	root := w.bpmn("definitions")
	root.Attrs = append(root.Attrs, at("id", "definitions"), at("name", d.Name), at("targetNamespace", nsSegue), at("exporter", "Segue"))
	whole := *d
	whole.Pools, whole.Layout = nil, graph.Layout{}
	if err := w.own(root, "document", whole); err != nil {
		return nil, err
	}
	collaboration := w.bpmn("collaboration", at("id", "collaboration"))
	var processes []*markup.Element
	for i := range d.Pools {
		p, err := w.process(&d.Pools[i], collaboration)
		if err != nil {
			return nil, err
		}
		processes = append(processes, p)
	}
	root.Kids = append(root.Kids, w.outside...)
	root.Kids = append(root.Kids, collaboration)
	root.Kids = append(root.Kids, processes...)
	root.Kids = append(root.Kids, w.picture())
	out := markup.NewWriter(prefixes)
	out.Element(root)
	return []byte(xmlHead + declared(out.String())), nil
}

const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// declared puts the namespaces into the first tag.
func declared(text string) string {
	var all []string
	for space, prefix := range prefixes {
		all = append(all, ` xmlns:`+prefix+`="`+space+`"`)
	}
	slices.Sort(all)
	first, rest, _ := strings.Cut(text, " ")
	return first + strings.Join(all, "") + " " + rest
}

// writer writes one document.
type writer struct {
	d       *graph.Document
	outside []*markup.Element // what stands outside of processes
	refs    map[string]string // messages, signals, errors and escalations by what they are called
	pool    *graph.Pool
}

func at(name, value string) markup.Attr { return markup.Attr{Name: name, Value: value} }

func (w *writer) bpmn(name string, attrs ...markup.Attr) *markup.Element {
	return &markup.Element{Space: nsBPMN, Name: name, Attrs: attrs}
}

func (w *writer) words(name, text string) *markup.Element {
	e := w.bpmn(name)
	e.Text = text
	return e
}

// own puts what only this program knows into an element's extensions.
func (w *writer) own(e *markup.Element, name string, v any) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	x := e.Child("extensionElements")
	if x == nil {
		x = w.bpmn("extensionElements")
		e.Kids = append([]*markup.Element{x}, e.Kids...)
	}
	x.Kids = append(x.Kids, &markup.Element{Space: nsSegue, Name: name, Text: string(raw)})
	return nil
}

// zeebe adds an extension that Camunda 8 understands, unless the file had one.
func (w *writer) zeebe(e *markup.Element, name string, attrs ...markup.Attr) *markup.Element {
	x := e.Child("extensionElements")
	if x == nil {
		x = w.bpmn("extensionElements")
		e.Kids = append([]*markup.Element{x}, e.Kids...)
	}
	z := &markup.Element{Space: nsZeebe, Name: name, Attrs: attrs}
	if x.Child(name) == nil {
		x.Kids = append(x.Kids, z)
	}
	return z
}

// poolSaid is what only this program knows of a pool. The orders are those of
// the document: a file nests what lies in sub-processes.
type poolSaid struct {
	graph.Pool
	Order []graph.ID `json:"order"`
	Lines []graph.ID `json:"lines"`
}

func (w *writer) process(p *graph.Pool, collaboration *markup.Element) (*markup.Element, error) {
	w.pool = p
	e := w.bpmn("process", at("id", string(p.ID)), at("name", p.Name), at("isExecutable", strconv.FormatBool(p.Executable)))
	said := poolSaid{Pool: *p}
	said.Blocks, said.Flows = nil, nil
	for i := range p.Blocks {
		said.Order = append(said.Order, p.Blocks[i].ID)
	}
	for i := range p.Flows {
		said.Lines = append(said.Lines, p.Flows[i].ID)
	}
	part := w.kept(e, p, collaboration)
	if part == nil {
		part = w.bpmn("participant", at("id", string(p.ID)+"-participant"), at("name", p.Name), at("processRef", string(p.ID)))
	}
	collaboration.Kids = append(collaboration.Kids, part)
	if err := w.own(e, "pool", said); err != nil {
		return nil, err
	}
	w.lanes(e, p)
	if p.ID == w.d.Pools[0].ID && w.d.Documentation != "" {
		e.Kids = append([]*markup.Element{w.words("documentation", w.d.Documentation)}, e.Kids...)
	}
	return e, w.holding(e, "")
}

// rooted stand outside of processes in a file.
var rooted = []string{"message", "signal", "error", "escalation", "itemDefinition", "import", "extension", "category", "interface", "dataStore", "resource",
	"correlationProperty", "endPoint", "partnerEntity", "partnerRole", "relationship"}

// kept writes back what the file said of a pool and beside it, and returns its
// participant.
func (w *writer) kept(e *markup.Element, p *graph.Pool, collaboration *markup.Element) (part *markup.Element) {
	attrs, kids := w.ext(p.Ext)
	e.Attrs = append(e.Attrs, attrs...)
	for _, k := range kids {
		switch {
		case k.Name == "participant" && k.Attr("processRef") == string(p.ID):
			part = k
		case k.Name == "participant" || k.Name == "messageFlow" || k.Name == "textAnnotation" || k.Name == "group":
			collaboration.Kids = append(collaboration.Kids, k)
		case slices.Contains(rooted, k.Name) || strings.HasSuffix(k.Name, "EventDefinition"):
			w.outside = append(w.outside, k)
		default:
			e.Kids = append(e.Kids, k)
		}
	}
	return part
}

// ext is what a file said beyond us, as elements again.
func (w *writer) ext(x *graph.Ext) (attrs []markup.Attr, kids []*markup.Element) {
	if x == nil {
		return nil, nil
	}
	for name, value := range x.Attributes {
		if !strings.HasPrefix(name, "segue:") {
			attrs = append(attrs, attrOf(name, value))
		}
	}
	slices.SortFunc(attrs, func(a, b markup.Attr) int { return strings.Compare(a.Space+" "+a.Name, b.Space+" "+b.Name) })
	root, err := markup.Parse([]byte(declared("<bpmn:definitions >" + x.XML + "</bpmn:definitions>")))
	if err != nil {
		return attrs, nil // it was written by hand and is no XML: it stays in our own words only
	}
	for _, k := range root.Kids {
		k.Tail = ""
	}
	return attrs, root.Kids
}

func attrOf(name, value string) markup.Attr {
	if rest, ok := strings.CutPrefix(name, "{"); ok {
		space, local, _ := strings.Cut(rest, "}")
		return markup.Attr{Space: space, Name: local, Value: value}
	}
	prefix, local, found := strings.Cut(name, ":")
	if !found {
		return at(name, value)
	}
	for space, p := range prefixes {
		if p == prefix {
			return markup.Attr{Space: space, Name: local, Value: value}
		}
	}
	return markup.Attr{Space: prefix, Name: local, Value: value}
}

func (w *writer) lanes(e *markup.Element, p *graph.Pool) {
	if len(p.Lanes) == 0 {
		return
	}
	set := w.bpmn("laneSet", at("id", string(p.ID)+"-lanes"))
	for _, l := range p.Lanes {
		lane := w.bpmn("lane", at("id", string(l.ID)), at("name", l.Name))
		for i := range p.Blocks {
			if b := &p.Blocks[i]; b.Lane == l.ID {
				lane.Kids = append(lane.Kids, w.words("flowNodeRef", string(b.ID)))
			}
		}
		set.Kids = append(set.Kids, lane)
	}
	e.Kids = append(e.Kids, set)
}

// holding writes the blocks and flows of one scope.
func (w *writer) holding(e *markup.Element, scope graph.ID) error {
	in := map[graph.ID]bool{}
	for i := range w.pool.Blocks {
		b := &w.pool.Blocks[i]
		if b.Parent != scope {
			continue
		}
		in[b.ID] = true
		k, err := w.block(b)
		if err != nil {
			return err
		}
		if err := w.holding(k, b.ID); err != nil {
			return err
		}
		e.Kids = append(e.Kids, k)
	}
	for i := range w.pool.Flows {
		if f := &w.pool.Flows[i]; in[f.From] {
			k, err := w.flow(f)
			if err != nil {
				return err
			}
			e.Kids = append(e.Kids, k)
		}
	}
	return nil
}

func (w *writer) flow(f *graph.Flow) (*markup.Element, error) {
	name := "sequenceFlow"
	if b := w.find(f.From); b != nil && b.Kind == "edge-compensation" {
		name = "association" // BPMN leads so to what undoes
	}
	e := w.bpmn(name, at("id", string(f.ID)), at("sourceRef", string(f.From)), at("targetRef", string(f.To)))
	if f.Name != "" && name == "sequenceFlow" {
		e.Attrs = append(e.Attrs, at("name", f.Name))
	}
	attrs, kids := w.ext(f.Ext)
	e.Attrs, e.Kids = append(e.Attrs, attrs...), kids
	if f.Condition != "" && name == "sequenceFlow" {
		c := w.words("conditionExpression", "="+f.Condition)
		c.Attrs = []markup.Attr{{Space: nsXSI, Name: "type", Value: "bpmn:tFormalExpression"}}
		e.Kids = append(e.Kids, c)
	}
	return e, w.own(e, "flow", f)
}

func (w *writer) find(id graph.ID) *graph.Block {
	for i := range w.pool.Blocks {
		if w.pool.Blocks[i].ID == id {
			return &w.pool.Blocks[i]
		}
	}
	return nil
}

// block writes one block as the element of BPMN that it stands for.
func (w *writer) block(b *graph.Block) (*markup.Element, error) {
	name, about := elementOf(b)
	e := w.bpmn(name, at("id", string(b.ID)))
	if b.Name != "" {
		e.Attrs = append(e.Attrs, at("name", b.Name))
	}
	attrs, kids := w.ext(b.Ext)
	e.Attrs, e.Kids = append(e.Attrs, attrs...), kids
	p := said(b.Props)
	if b.Host != "" {
		e.Attrs = append(e.Attrs, at("attachedToRef", string(b.Host)))
	}
	w.standing(e, b, p)
	w.meaning(e, b, p)
	if about != "" && !slices.ContainsFunc(e.Kids, func(k *markup.Element) bool { return strings.HasSuffix(k.Name, "EventDefinition") }) {
		e.Kids = append(e.Kids, w.definition(b, p, about))
	}
	w.rounds(e, b)
	if err := w.own(e, "block", b); err != nil {
		return nil, err
	}
	if b.Documentation != "" { // it comes first
		e.Kids = append([]*markup.Element{w.words("documentation", b.Documentation)}, e.Kids...)
	}
	return e, nil
}

// said is what a block's properties say, as far as they are looked at here.
func said(raw json.RawMessage) map[string]any {
	p := map[string]any{}
	if json.Unmarshal(raw, &p) != nil { // a block without any
		return map[string]any{}
	}
	return p
}

func textOf(p map[string]any, name string) string {
	switch v := p[name].(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return ""
}

// picture is where everything is drawn.
func (w *writer) picture() *markup.Element {
	di := func(name string, attrs ...markup.Attr) *markup.Element {
		return &markup.Element{Space: nsDI, Name: name, Attrs: attrs}
	}
	plane := di("BPMNPlane", at("id", "plane"), at("bpmnElement", "collaboration"))
	l := &w.d.Layout
	label := func(of *markup.Element, id graph.ID) {
		if b, ok := l.Labels[id]; ok {
			k := di("BPMNLabel")
			k.Kids = []*markup.Element{boundsOf(b)}
			of.Kids = append(of.Kids, k)
		}
	}
	for _, id := range ordered(l.Blocks) {
		s := di("BPMNShape", at("id", string(id)+"-shape"), at("bpmnElement", w.drawnAs(id)), at("isExpanded", "true"))
		s.Kids = []*markup.Element{boundsOf(l.Blocks[id])}
		label(s, id)
		plane.Kids = append(plane.Kids, s)
	}
	for _, id := range ordered(l.Flows) {
		s := di("BPMNEdge", at("id", string(id)+"-edge"), at("bpmnElement", string(id)))
		for _, p := range l.Flows[id] {
			s.Kids = append(s.Kids, &markup.Element{Space: nsWay, Name: "waypoint", Attrs: []markup.Attr{at("x", p.X.String()), at("y", p.Y.String())}})
		}
		label(s, id)
		plane.Kids = append(plane.Kids, s)
	}
	for _, id := range ordered(l.Labels) {
		_, shape := l.Blocks[id]
		if _, line := l.Flows[id]; !shape && !line { // of something that is drawn nowhere
			s := di("BPMNEdge", at("id", string(id)+"-label"), at("bpmnElement", string(id)))
			label(s, id)
			plane.Kids = append(plane.Kids, s)
		}
	}
	d := di("BPMNDiagram", at("id", "diagram"))
	d.Kids = []*markup.Element{plane}
	return d
}

// drawnAs is the element that a shape is of: of a pool its participant.
func (w *writer) drawnAs(id graph.ID) string {
	for i := range w.d.Pools {
		p := &w.d.Pools[i]
		if p.ID != id {
			continue
		}
		_, kids := w.ext(p.Ext)
		for _, k := range kids {
			if k.Name == "participant" && k.Attr("processRef") == string(id) {
				return k.Attr("id")
			}
		}
		return fmt.Sprintf("%s-participant", id)
	}
	return string(id)
}

func boundsOf(b graph.Bounds) *markup.Element {
	return &markup.Element{Space: nsBounds, Name: "Bounds", Attrs: []markup.Attr{at("x", b.X.String()), at("y", b.Y.String()), at("width", b.W.String()), at("height", b.H.String())}}
}

func ordered[V any](m map[graph.ID]V) []graph.ID {
	ids := make([]graph.ID, 0, len(m))
	for id := range m {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}
