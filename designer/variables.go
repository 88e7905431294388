package designer

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Variables are all that expressions of a document can read: its declared data,
// the fields of its forms, what its blocks set, the items of its repeats. Where
// several say something of one name, the first counts.
func Variables(r *block.Registry, d *graph.Document) []feel.Var {
	return variables(r, d, func(*graph.Pool, graph.ID) bool { return true })
}

// VariablesAt are those of Variables that can be there when a block begins: what
// only blocks after it set is left out.
func VariablesAt(r *block.Registry, d *graph.Document, at graph.ID) []feel.Var {
	return variables(r, d, func(p *graph.Pool, id graph.ID) bool {
		return blockOf(p, at) != nil && before(p, at)[id]
	})
}

func variables(r *block.Registry, d *graph.Document, from func(p *graph.Pool, id graph.ID) bool) []feel.Var {
	declared := machine.Variables(d)
	vars := append([]feel.Var(nil), declared.Vars()...)
	seen := map[string]bool{}
	for _, v := range vars {
		seen[v.Name] = true
	}
	add := func(v feel.Var) {
		if !seen[v.Name] && v.Name != "" {
			seen[v.Name] = true
			vars = append(vars, v)
		}
	}
	for i := range d.Pools {
		p := &d.Pools[i]
		for _, b := range p.Blocks {
			if !from(p, b.ID) {
				continue
			}
			for _, v := range r.Produces(b, machine.Env{Document: d, Pool: p, Names: declared}) {
				add(v)
			}
			if b.Repeat != nil {
				add(feel.Var{Name: b.Repeat.Item, Doc: "The item of the round"})
				add(feel.Var{Name: b.Repeat.Into, Type: feel.ListOf(feel.Any), Doc: "What the rounds collected"})
			}
		}
	}
	return vars
}

// before are the blocks that can be done before a block begins, those around it
// and the block itself if it repeats.
func before(p *graph.Pool, at graph.ID) map[graph.ID]bool {
	found := map[graph.ID]bool{}
	queue := []graph.ID{at}
	visit := func(id graph.ID) {
		if id != "" && !found[id] {
			found[id] = true
			queue = append(queue, id)
		}
	}
	for len(queue) > 0 {
		id := queue[0]
		queue = queue[1:]
		for _, f := range p.Flows {
			if f.To == id {
				visit(f.From)
			}
		}
		b := blockOf(p, id)
		visit(b.Parent)
		visit(b.Host)
		for i := range p.Blocks { // what a sub-process holds was done before what follows it
			if p.Blocks[i].Parent == id && id != at && !holds(p, id, at) {
				visit(p.Blocks[i].ID)
			}
		}
		if id == at && b.Repeat != nil {
			found[at] = true
		}
	}
	return found
}

// holds reports whether a block lies in another, at any depth.
func holds(p *graph.Pool, holder, id graph.ID) bool {
	for b := blockOf(p, id); b != nil && b.Parent != ""; b = blockOf(p, b.Parent) {
		if b.Parent == holder {
			return true
		}
	}
	return false
}

func blockOf(p *graph.Pool, id graph.ID) *graph.Block {
	for i := range p.Blocks {
		if p.Blocks[i].ID == id {
			return &p.Blocks[i]
		}
	}
	return nil
}

// counters are the names by which rounds of a repeat know where they are.
var counters = []feel.Var{{Name: "loopCounter", Type: feel.NumberType}, {Name: "numberOfInstances", Type: feel.NumberType},
	{Name: "numberOfActiveInstances", Type: feel.NumberType}, {Name: "numberOfCompletedInstances", Type: feel.NumberType}, {Name: "numberOfTerminatedInstances", Type: feel.NumberType}}
