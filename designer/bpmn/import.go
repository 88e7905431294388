package bpmn

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"segue/designer/layout"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

// Import is what became of a file.
type Import struct {
	Document graph.Document
	Notes    []Note // by line
	Elements int    // blocks, flows, lanes, pools and drawings of the file
	Kept     int    // of them: those kept only for the sake of the file
}

// Note says what became of one element where that needs saying.
type Note struct {
	Line        int
	Attention   bool // somebody must look at it; otherwise it is for the record
	Wrong       bool // the file contradicts BPMN there; it needs attention too
	Block, Flow graph.ID
	What        string // the element as its author knows it
	Text        string // a sentence
	Suggestion  string
}

func (n Note) String() string {
	s := n.Text
	if n.What != "" {
		s = "“" + n.What + "”: " + s
	}
	if n.Suggestion != "" {
		s += " " + n.Suggestion
	}
	return fmt.Sprintf("line %d: %s", n.Line, s)
}

// Read reads a file. Errors are sentences for people without a full stop, with
// the line where there is one.
func Read(data []byte) (*Import, error) {
	im, own, err := read(data, true)
	if own && (err != nil || !storable(&im.Document)) { // somebody has changed what only this program should: BPMN counts
		im, _, err = read(data, false)
	}
	return im, err
}

// storable reports whether a document can be kept and read again.
func storable(d *graph.Document) bool {
	raw, err := json.Marshal(d)
	if err == nil {
		_, err = graph.Decode(raw)
	}
	return err == nil && len(graph.Validate(d)) == 0
}

// read reads a file, with what this program wrote into it or as anybody's; own
// says that there was such.
func read(data []byte, trust bool) (im *Import, own bool, err error) {
	root, err := markup.Parse(data)
	if err != nil {
		return nil, false, err
	}
	if root.Name != "definitions" || root.Space != nsBPMN {
		return nil, false, notBPMN(root)
	}
	r := &reader{root: root, flowable: flowable(data), named: map[string]graph.ID{}, taken: map[graph.ID]bool{},
		refs: map[string]*markup.Element{}, lanes: map[string]graph.ID{}, participants: map[string]*markup.Element{}, attention: map[graph.ID][]string{}, lines: map[graph.ID]*markup.Element{}, called: map[*markup.Element]string{}, pools: map[graph.ID]poolSaid{}}
	if n := count(root); n > maxElements {
		return nil, false, say("The file holds %d blocks and flows; %d are the most that one process can have", n, maxElements)
	}
	if trust {
		r.ownDocument()
	}
	if !r.own {
		r.judge()
	}
	if err := r.definitions(); err != nil {
		return nil, r.own, err
	}
	r.diagram()
	layout.Missing(&r.doc, layout.Sizes)
	if !r.own {
		r.remind()
	}
	slices.SortStableFunc(r.notes, func(a, b Note) int { return cmp.Compare(a.Line, b.Line) })
	return &Import{Document: r.doc, Notes: r.notes, Elements: r.elements, Kept: r.kept}, r.own, nil
}

// maxElements bounds what a file may hold; the largest that people draw have some
// thousand.
const maxElements = 20_000

// count counts what has an id of its own in a process, nearly.
func count(e *markup.Element) (n int) {
	for _, k := range e.Kids {
		if k.Space == nsBPMN && !derived[k.Name] && (k.Attr("id") != "" || k.Name == "sequenceFlow") {
			n++
		}
		n += count(k)
	}
	return n
}

// sentence is an error that people read as it is.
type sentence string

func (s sentence) Error() string { return string(s) }

func say(format string, args ...any) error { return sentence(fmt.Sprintf(format, args...)) }

func notBPMN(root *markup.Element) error {
	switch {
	case strings.Contains(root.Space, "/spec/DMN/"):
		return say("This is a file of decision tables (DMN); import it as a decision table")
	case strings.Contains(root.Space, "/BPMN/") && root.Space == nsBPMN:
		return say("This is only a part of a BPMN file: its root is “%s”, not “definitions”", root.Name)
	}
	return say("This is no BPMN 2.0 file: its root is “%s”", root.Name)
}

// reader reads one file.
type reader struct {
	root     *markup.Element
	doc      graph.Document
	notes    []Note
	flowable bool

	named        map[string]graph.ID // ids of the file that are ours under this name
	taken        map[graph.ID]bool
	refs         map[string]*markup.Element // what stands outside of processes, by id
	participants map[string]*markup.Element // by the process they stand for
	outside      []*markup.Element          // message flows and participants without a process
	attention    map[graph.ID][]string
	called       map[*markup.Element]string // how the author of the file knows an element

	pool      *graph.Pool
	at        map[graph.ID]int    // its blocks
	lanes     map[string]graph.ID // the lane of a block, by the file's ids
	flows     []*markup.Element
	lines     map[graph.ID]*markup.Element // of flows
	ties      []*markup.Element            // associations
	defaults  map[string]bool              // flows that are the default of what they leave
	starters  []string                     // variables that hold who started it
	elements  int
	kept      int
	generated int

	own   bool                  // this program wrote the file
	pools map[graph.ID]poolSaid // what it said of them
}

// note records what somebody should know about an element.
func (r *reader) note(e *markup.Element, n Note, text string, args ...any) {
	n.Line, n.Text, n.Attention = e.Line, fmt.Sprintf(text, args...), n.Attention || n.Wrong
	if n.What == "" {
		n.What = cmp.Or(r.called[e], nameOf(e))
	}
	r.notes = append(r.notes, n)
	if id := cmp.Or(n.Block, n.Flow); n.Attention && id != "" {
		r.attention[id] = append(r.attention[id], strings.TrimSpace(n.Text+" "+n.Suggestion))
	}
}

// nameOf is how the author of the file knows an element.
func nameOf(e *markup.Element) string {
	if n := oneLine(e.Attr("name")); n != "" {
		return n
	}
	if id := e.Attr("id"); id != "" {
		return id
	}
	return e.Name
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// definitions reads the whole file.
func (r *reader) definitions() error {
	r.doc.Schema = graph.Schema
	r.defaults = map[string]bool{}
	var processes []*markup.Element
	for _, k := range r.root.Kids {
		if id := k.Attr("id"); id != "" {
			r.refs[id] = k
		}
		switch {
		case k.Space != nsBPMN:
		case k.Name == "process" || globals[k.Name]:
			processes = append(processes, k)
		case k.Name == "collaboration":
			r.collaboration(k)
		case k.Name == "choreography" || k.Name == "globalConversation" || k.Name == "conversation":
			r.note(k, Note{Attention: true}, "A %s is not part of what runs here; it is left out.", k.Name)
		}
	}
	if len(processes) == 0 {
		return say("The file holds no process")
	}
	executable := slices.ContainsFunc(processes, func(p *markup.Element) bool { return p.Attr("isExecutable") == "true" })
	main := ""
	for _, p := range processes {
		if globals[p.Name] {
			r.global(p)
			continue
		}
		begins := !executable && main == ""
		if begins && p.Attr("isExecutable") == "false" {
			r.note(p, Note{}, "The file draws it only; here it is made to run.")
		}
		if runs := p.Attr("isExecutable") == "true" || begins; r.process(p, runs) != "" && runs && main == "" {
			main = string(r.doc.Pools[len(r.doc.Pools)-1].ID)
		}
	}
	if r.closed(); r.own {
		r.ownPools()
		return nil
	}
	r.rest()
	first := r.doc.Pools[0]
	for _, p := range r.doc.Pools {
		if p.Executable && (main == "" || string(p.ID) == main) {
			first = p
			break
		}
	}
	r.doc.ID, r.doc.Name = first.ID, cmp.Or(first.Name, oneLine(r.root.Attr("name")), string(first.ID))
	return nil
}

func (r *reader) collaboration(e *markup.Element) {
	for _, k := range e.Kids {
		if id := k.Attr("id"); id != "" {
			r.refs[id] = k
		}
		switch k.Name {
		case "participant":
			if ref := local(k.Attr("processRef")); ref != "" && r.participants[ref] == nil {
				r.participants[ref] = k
			} else {
				r.outside = append(r.outside, k)
			}
		case "messageFlow":
			r.elements++
			r.outside = append(r.outside, k)
		case "association", "group", "textAnnotation":
			r.elements++
			r.outside = append(r.outside, k)
		}
	}
}

// closed makes a pool of each participant that shows nothing of its inside.
func (r *reader) closed() {
	rest := r.outside[:0]
	for _, e := range r.outside {
		if e.Name != "participant" {
			rest = append(rest, e)
			continue
		}
		r.elements++
		r.doc.Pools = append(r.doc.Pools, graph.Pool{ID: r.id(e, "pool"), Name: oneLine(take(e, "name")), Blocks: []graph.Block{}, Flows: []graph.Flow{}, Ext: ext(e)})
	}
	r.outside = rest
}

// rest keeps with the first pool what the file says outside of its processes.
func (r *reader) rest() {
	var b strings.Builder
	for _, e := range r.outside {
		r.kept++
		b.WriteString(xmlOf(e))
	}
	for _, k := range r.root.Kids {
		if k.Space == nsBPMN && (k.Name == "process" || k.Name == "collaboration" || globals[k.Name]) || k.Name == "BPMNDiagram" {
			continue
		}
		b.WriteString(xmlOf(k))
	}
	if b.Len() == 0 || len(r.doc.Pools) == 0 {
		return
	}
	p := &r.doc.Pools[0]
	if p.Ext == nil {
		p.Ext = &graph.Ext{}
	}
	p.Ext.XML += b.String()
}

// id gives an element the name it has in our document.
func (r *reader) id(e *markup.Element, what string) graph.ID {
	from := take(e, "id")
	id := graph.ID(strings.Map(func(c rune) rune {
		if c <= ' ' || c == 0x7F || c == 0xA0 {
			return '_'
		}
		return c
	}, from))
	if len(id) > 150 {
		id = id[:150]
	}
	if id == "" {
		for id == "" || r.taken[id] || r.inFile(id) {
			r.generated++
			id = graph.ID(fmt.Sprintf("%s-%d", what, r.generated))
		}
	}
	if r.taken[id] {
		base := id
		for n := 2; r.taken[id]; n++ {
			id = graph.ID(fmt.Sprintf("%s-%d", base, n))
		}
		r.note(e, Note{Attention: true, Block: id}, "Another element has the id “%s” too; this one is called “%s” now.", from, id)
	}
	r.taken[id] = true
	if _, twice := r.named[from]; from != "" && !twice {
		r.named[from] = id
	}
	return id
}

func (r *reader) inFile(id graph.ID) bool { _, there := r.refs[string(id)]; return there }
