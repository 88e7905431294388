package bpmn

import (
	"encoding/json"
	"slices"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// ownOf reads what this program wrote about an element of a file; false if it
// wrote nothing that can be read.
func ownOf(e *markup.Element, name string, into any) bool {
	x := e.Child("extensionElements")
	if x == nil {
		return false
	}
	for _, k := range x.Kids {
		if k.Name == name && k.Space == nsSegue {
			return json.Unmarshal([]byte(k.Content()), into) == nil
		}
	}
	return false
}

// ownBlock reads a block that this program wrote. What other tools may have
// changed is taken from BPMN: its name, place and lane.
func (r *reader) ownBlock(e *markup.Element, parent graph.ID) bool {
	var b graph.Block
	if !r.own || !ownOf(e, "block", &b) || b.Kind == "" {
		return false
	}
	r.elements++
	lane := r.lanes[e.Attr("id")]
	b.ID, b.Parent, b.Lane = r.id(e, "block"), parent, lane
	if d := e.Attr("default"); d != "" {
		r.defaults[local(d)] = true
	}
	if name := e.Attr("name"); oneLine(name) != oneLine(b.Name) {
		b.Name = oneLine(name)
	}
	b.Host = graph.ID(local(e.Attr("attachedToRef")))
	r.pool.Blocks = append(r.pool.Blocks, b)
	if set := kid(e, "laneSet"); set != nil {
		r.laneSet(set)
	}
	r.inside(e, b.ID)
	return true
}

// ownFlow completes a flow with what this program wrote of it.
func (r *reader) ownFlow(e *markup.Element, f *graph.Flow) {
	var was graph.Flow
	if !r.own || !ownOf(e, "flow", &was) {
		return
	}
	f.Exit, f.Ext = was.Exit, was.Ext
	if oneLine(was.Name) == f.Name {
		f.Name = was.Name
	}
	if c := e.Child("conditionExpression"); c == nil && was.Condition == "" || c != nil && strings.TrimSpace(c.Content()) == strings.TrimSpace("="+was.Condition) {
		f.Condition = was.Condition
	}
	f.Default = f.Default || was.Default && e.Name == "association"
}

// ownDocument is read first: it says that this program wrote the file.
func (r *reader) ownDocument() {
	var d graph.Document
	if ownOf(r.root, "document", &d) {
		d.Pools, d.Layout, r.doc, r.own = nil, graph.Layout{}, d, true
	}
}

// ownPools completes the pools with what this program wrote of them, and puts all
// into the order that it had.
func (r *reader) ownPools() {
	for i := range r.doc.Pools {
		p := &r.doc.Pools[i]
		was, ok := r.pools[p.ID]
		if !ok {
			continue
		}
		p.Zone, p.Ext = was.Zone, was.Ext
		if oneLine(was.Name) == p.Name {
			p.Name = was.Name
		}
		for j := range p.Lanes {
			l := &p.Lanes[j]
			k := slices.IndexFunc(was.Lanes, func(x graph.Lane) bool { return x.ID == l.ID })
			if k >= 0 && oneLine(was.Lanes[k].Name) == l.Name {
				*l = was.Lanes[k]
			}
		}
		slices.SortStableFunc(p.Blocks, func(a, b graph.Block) int { return place(was.Order, a.ID) - place(was.Order, b.ID) })
		slices.SortStableFunc(p.Flows, func(a, b graph.Flow) int { return place(was.Lines, a.ID) - place(was.Lines, b.ID) })
	}
}

// place is where an id stands in an order; what is new comes last.
func place(order []graph.ID, id graph.ID) int {
	if i := slices.Index(order, id); i >= 0 {
		return i
	}
	return len(order)
}
