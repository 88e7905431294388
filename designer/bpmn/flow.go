package bpmn

import (
	"slices"
	"strings"

	"segue/designer/bpmn/juel"
	"segue/runtime/graph"
	"segue/runtime/markup"
)

// wire reads the flows of a process, now that its blocks are known.
func (r *reader) wire() {
	r.at = make(map[graph.ID]int, len(r.pool.Blocks))
	for i := range r.pool.Blocks {
		r.at[r.pool.Blocks[i].ID] = i
	}
	for i := range r.pool.Blocks {
		b := &r.pool.Blocks[i]
		if b.Host == "" {
			continue
		}
		if host, ok := r.named[string(b.Host)]; ok && r.canCarry(host, b) {
			b.Host = host
			continue
		}
		r.note(&markup.Element{Name: "boundaryEvent"}, Note{Attention: true, Block: b.ID, What: string(b.ID)}, "It sits on the edge of “%s”, which is no block of the process.", b.Host)
		b.Host = ""
	}
	for _, f := range r.flows {
		r.flow(f)
	}
	if !r.own {
		r.always()
	}
	for _, t := range r.ties {
		r.tie(t)
	}
}

// always says of ways out of a decision that have no condition what that means:
// they are taken when they are asked.
func (r *reader) always() {
	decides, ways := map[graph.ID]bool{}, map[graph.ID]int{}
	for i := range r.pool.Blocks {
		decides[r.pool.Blocks[i].ID] = r.pool.Blocks[i].Kind == "decision" || r.pool.Blocks[i].Kind == "inclusive"
	}
	for i := range r.pool.Flows {
		ways[r.pool.Flows[i].From]++
	}
	for i := range r.pool.Flows {
		f := &r.pool.Flows[i]
		if !decides[f.From] || ways[f.From] < 2 || f.Default || f.Condition != "" {
			continue
		}
		f.Condition = "true"
		r.note(r.lines[f.ID], Note{Attention: true, Flow: f.ID, Suggestion: "Write when it is meant."}, "It has no condition, so it is taken whenever it is asked.")
	}
}

// canCarry reports whether a block can have another on its edge.
func (r *reader) canCarry(host graph.ID, b *graph.Block) bool {
	at, ok := r.at[host]
	return ok && r.pool.Blocks[at].Host == "" && host != b.ID
}

func (r *reader) flow(e *markup.Element) {
	r.elements++
	isDefault := r.defaults[e.Attr("id")]
	from, okFrom := r.named[local(take(e, "sourceRef"))]
	to, okTo := r.named[local(take(e, "targetRef"))]
	f := graph.Flow{ID: r.id(e, "flow"), From: from, To: to, Default: isDefault}
	if !okFrom || !okTo || !r.here(from) || !r.here(to) {
		r.kept++
		r.note(e, Note{Wrong: true, Suggestion: "Draw it again."}, "The flow does not lead from one block of the process to another; it is left out.")
		return
	}
	f.Name = oneLine(take(e, "name"))
	take(e, "isImmediate")
	documentation(e)
	own := *e
	own.Kids = slices.Clone(e.Kids)
	if c := kid(e, "conditionExpression"); c != nil {
		r.flowCondition(c, e, &f)
	}
	if f.Ext = ext(e); r.own {
		r.ownFlow(&own, &f)
	}
	r.lines[f.ID] = e
	r.pool.Flows = append(r.pool.Flows, f)
}

// here reports whether flows can connect a block of the pool under way.
func (r *reader) here(id graph.ID) bool {
	at, ok := r.at[id]
	if !ok {
		return false
	}
	k := r.pool.Blocks[at].Kind
	return k != "note" && k != "frame" && k != "data-object"
}

func (r *reader) flowCondition(c, e *markup.Element, f *graph.Flow) {
	source := c.Content()
	switch {
	case f.Default && source != "":
		r.note(e, Note{Flow: f.ID}, "It is the default and had a condition too, which is never asked: “%s”.", short(source))
		return
	case source == "":
		if c.Attr("resource") != "" || take7(c, "resource") != "" {
			r.note(e, Note{Attention: true, Flow: f.ID, Suggestion: "Write the condition here."}, "Its condition is a script in another file.")
		} else {
			r.note(e, Note{Attention: true, Flow: f.ID, Suggestion: "Write it or take it away."}, "Its condition is empty.")
		}
		return
	}
	f.Condition = r.condition(source, e, Note{Flow: f.ID})
}

// condition is an expression of the file in FEEL. What cannot be turned stays
// as it is, with a note.
func (r *reader) condition(source string, e *markup.Element, at Note) string {
	if s, ok := strings.CutPrefix(strings.TrimSpace(source), "="); ok && !strings.HasPrefix(s, "=") {
		return strings.TrimSpace(s)
	}
	if strings.TrimSpace(source) == "" {
		at.Attention, at.Suggestion = true, "Write it."
		r.note(e, at, "Its condition is empty.")
		return ""
	}
	s, err := juel.Expression(source)
	if err != nil {
		at.Attention, at.Suggestion = true, "Say it in our words."
		r.note(e, at, "“%s” cannot be understood: %v.", short(source), err)
		return source
	}
	return s
}

func short(s string) string {
	s = oneLine(s)
	if r := []rune(s); len(r) > 80 {
		return string(r[:80]) + "…"
	}
	return s
}

// tie reads an association: from a compensation on an edge it leads to what
// undoes the block; others only belong to the picture.
func (r *reader) tie(e *markup.Element) {
	from, to := r.named[local(e.Attr("sourceRef"))], r.named[local(e.Attr("targetRef"))]
	for _, id := range []graph.ID{from, to} {
		at, ok := r.at[id]
		if !ok || r.pool.Blocks[at].Kind != "edge-compensation" {
			continue
		}
		if id == to {
			from, to = to, from
		}
		if !r.here(to) {
			break
		}
		for _, name := range []string{"sourceRef", "targetRef", "associationDirection"} {
			take(e, name)
		}
		f := graph.Flow{ID: r.id(e, "flow"), From: from, To: to, Ext: ext(e)}
		r.ownFlow(e, &f)
		r.pool.Flows = append(r.pool.Flows, f)
		return
	}
	r.kept++
	r.outside = append(r.outside, e)
}

var gateways = map[string]graph.Kind{"exclusiveGateway": "decision", "parallelGateway": "parallel", "inclusiveGateway": "inclusive", "eventBasedGateway": "first-of", "complexGateway": "complex"}

func (r *reader) gateway(e *markup.Element, parent graph.ID) {
	if e.Attr("instantiate") == "true" {
		r.foreign(e, parent, "A gateway that begins a process by whichever event comes first does not run here.")
		return
	}
	b := r.begin(e, parent, gateways[e.Name])
	take(e, "gatewayDirection")
	p := props{}
	if e.Name == "complexGateway" {
		if c := text(e, "activationCondition"); c != "" {
			p.set("when", r.condition(c, e, Note{Block: b.ID}))
		}
	}
	r.finish(e, b, p)
}
