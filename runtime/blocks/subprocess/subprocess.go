// Package subprocess holds blocks as one step with variables of its own.
package subprocess

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "sub-process", Name: "Sub-process", Group: block.GroupScopes, Icon: "square-stack", Shape: block.ShapeFrame, BPMN: "subProcess",
	Summary: "Several blocks as one step, with deadlines and errors for all of them.",
	New:     func() block.Block { return &subprocess{} },
}

type subprocess struct{ local []form.Mapping }

func (b *subprocess) Form(f *form.Form) {
	f.Mappings(&b.local, "local", "Values of its own").Hint("Variables that only blocks inside see.")
}

func (b *subprocess) Exits() []graph.Exit    { return []graph.Exit{""} }
func (b *subprocess) Holds() machine.Holding { return machine.HoldsFlow }

func (b *subprocess) Enter(v *machine.Visit) machine.Move {
	vars := make([]machine.Var, len(b.local))
	for i, m := range b.local {
		x, failure := block.Eval(v, m.Value)
		if failure != nil {
			return machine.FaultOf(*failure)
		}
		vars[i] = machine.Var{Name: m.Name, Value: x}
	}
	return machine.Open(vars...)
}

// Produces are its own values, for the blocks inside.
func (b *subprocess) Produces() []feel.Var { return block.Set(b.local) }

func (b *subprocess) Sentence(block.Names) string { return "do the following" }
