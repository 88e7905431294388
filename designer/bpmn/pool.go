package bpmn

import (
	"cmp"
	"encoding/json"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// globals are tasks outside of processes, which processes can call.
var globals = map[string]bool{"globalTask": true, "globalUserTask": true, "globalManualTask": true, "globalScriptTask": true, "globalBusinessRuleTask": true}

// props are the properties of a block as they are gathered; what is empty is
// left out.
type props map[string]any

func (p props) set(name, value string) {
	if value != "" {
		p[name] = value
	}
}

func (p props) json() json.RawMessage {
	if len(p) == 0 {
		return nil
	}
	raw, err := json.Marshal(p)
	if err != nil {
		panic(err) // texts, numbers and lists of them
	}
	return raw
}

// row is one entry of a list of variables and values.
type row struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

func (r *reader) process(e *markup.Element, runs bool) graph.ID {
	part := r.participants[e.Attr("id")]
	p := graph.Pool{ID: r.id(e, "process"), Executable: runs, Blocks: []graph.Block{}, Flows: []graph.Flow{}}
	p.Name = oneLine(take(e, "name"))
	take(e, "isExecutable")
	r.elements++
	if d := documentation(e); d != "" && r.doc.Documentation == "" && !r.own {
		r.doc.Documentation = d
	}
	if part != nil {
		r.elements++
		p.Name = cmp.Or(oneLine(part.Attr("name")), p.Name)
		r.named[part.Attr("id")] = p.ID
	}
	r.pool, r.flows, r.ties = &p, nil, nil
	if was := (poolSaid{}); r.own && ownOf(e, "pool", &was) {
		r.pools[p.ID] = was
	}
	if set := kid(e, "laneSet"); set != nil {
		r.laneSet(set)
	}
	r.inside(e, "")
	r.wire()
	if p.Ext = ext(e); part != nil {
		r.participant(&p, part)
	}
	r.doc.Pools = append(r.doc.Pools, p)
	r.pool = nil
	return p.ID
}

// participant keeps what the file says of the pool besides its process.
func (r *reader) participant(p *graph.Pool, e *markup.Element) {
	if p.Ext == nil {
		p.Ext = &graph.Ext{}
	}
	p.Ext.XML += xmlOf(e)
}

func (r *reader) laneSet(set *markup.Element) {
	for _, l := range kids(set, "lane") {
		r.elements++
		id := r.id(l, "lane")
		for _, ref := range kids(l, "flowNodeRef") {
			r.lanes[ref.Content()] = id
		}
		name := oneLine(take(l, "name"))
		inner := kid(l, "childLaneSet")
		r.pool.Lanes = append(r.pool.Lanes, graph.Lane{ID: id, Name: name, Group: slug(name), Ext: ext(l)})
		if inner != nil {
			r.laneSet(inner)
		}
	}
}

// slug is a name as our groups and jobs are named.
func slug(name string) string {
	var b strings.Builder
	dash := false
	for _, c := range strings.ToLower(name) {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(c)
			dash = false
		default:
			dash = true
		}
	}
	return b.String()
}

// inside reads what a process or a sub-process holds.
func (r *reader) inside(e *markup.Element, parent graph.ID) {
	var rest []*markup.Element
	for _, k := range e.Kids {
		if k.Space != nsBPMN || !r.child(k, parent) {
			rest = append(rest, k)
		}
	}
	e.Kids = rest
}

// child reads one element of a process; false if it is none.
func (r *reader) child(k *markup.Element, parent graph.ID) bool {
	if r.ownBlock(k, parent) {
		return true
	}
	switch k.Name {
	case "sequenceFlow":
		r.flows = append(r.flows, k)
	case "association":
		r.elements++
		r.ties = append(r.ties, k)
	case "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent", "implicitThrowEvent":
		r.event(k, parent)
	case "exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway":
		r.gateway(k, parent)
	case "task", "userTask", "manualTask", "serviceTask", "scriptTask", "sendTask", "receiveTask", "businessRuleTask":
		r.task(k, parent)
	case "subProcess", "transaction", "adHocSubProcess":
		r.sub(k, parent)
	case "callActivity":
		r.call(k, parent)
	case "textAnnotation":
		r.drawing(k, parent, "note", text(k, "text"))
	case "group":
		r.drawing(k, parent, "frame", r.category(take(k, "categoryValueRef")))
	case "dataObjectReference", "dataStoreReference":
		r.drawing(k, parent, "data-object", "")
	case "callChoreography", "choreographyTask", "subChoreography", "conversation", "subConversation", "callConversation":
		r.foreign(k, parent, "Choreographies and conversations do not run here.")
	default:
		return false
	}
	return true
}

// category is the text of a group, which stands in a list outside.
func (r *reader) category(ref string) string {
	for _, k := range r.root.All("category") {
		for _, v := range k.All("categoryValue") {
			if v.Attr("id") == local(ref) && ref != "" {
				return oneLine(v.Attr("value"))
			}
		}
	}
	return ""
}

// begin makes the block of an element: its id, name and place.
func (r *reader) begin(e *markup.Element, parent graph.ID, kind graph.Kind) graph.Block {
	r.elements++
	lane := r.lanes[e.Attr("id")]
	b := graph.Block{ID: r.id(e, "block"), Kind: kind, Parent: parent, Lane: lane}
	if d := take(e, "default"); d != "" {
		r.defaults[local(d)] = true
	}
	b.Documentation = documentation(e)
	return b
}

// finish adds the block with what is left of its element.
func (r *reader) finish(e *markup.Element, b graph.Block, p props) {
	b.Name = oneLine(take(e, "name"))
	b.Props = p.json()
	r.leftovers(e, b)
	b.Ext = ext(e)
	r.pool.Blocks = append(r.pool.Blocks, b)
}

func (r *reader) drawing(e *markup.Element, parent graph.ID, kind graph.Kind, words string) {
	b := r.begin(e, parent, kind)
	p := props{}
	if words == "" && kind == "data-object" {
		words = oneLine(e.Attr("name"))
	}
	p.set("text", words)
	r.finish(e, b, p)
}

// foreign keeps an element that nothing here stands for.
func (r *reader) foreign(e *markup.Element, parent graph.ID, why string) {
	b := r.begin(e, parent, "foreign")
	b.Host = r.host(e)
	r.kept++
	r.note(e, Note{Attention: true, Block: b.ID, Suggestion: "It is kept in the picture; replace it before you publish."}, "%s", why)
	p := props{"element": e.Name}
	r.finish(e, b, p)
}

// host is the block on whose edge an element sits. Blocks may stand later in
// the file, so it is looked up when all are known.
func (r *reader) host(e *markup.Element) graph.ID { return graph.ID(local(take(e, "attachedToRef"))) }

// global makes a process of a task outside of processes.
func (r *reader) global(e *markup.Element) {
	id := r.id(e, "process")
	p := graph.Pool{ID: id, Name: oneLine(e.Attr("name")), Executable: true, Blocks: []graph.Block{}, Flows: []graph.Flow{}}
	r.pool, r.flows, r.ties = &p, nil, nil
	task := copyOf(e)
	task.Name = map[string]string{"globalTask": "task", "globalUserTask": "userTask", "globalManualTask": "manualTask", "globalScriptTask": "scriptTask", "globalBusinessRuleTask": "businessRuleTask"}[e.Name]
	start, end := graph.Block{ID: id + "-start", Kind: "start"}, graph.Block{ID: id + "-end", Kind: "end"}
	r.task(task, "")
	middle := p.Blocks[0].ID
	p.Blocks = append(p.Blocks, start, end)
	p.Flows = append(p.Flows, graph.Flow{ID: id + "-in", From: start.ID, To: middle}, graph.Flow{ID: id + "-out", From: middle, To: end.ID})
	r.note(e, Note{}, "It is a task outside of processes; here it is a process of its own.")
	r.doc.Pools = append(r.doc.Pools, p)
	r.pool = nil
}
