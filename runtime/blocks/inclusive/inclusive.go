// Package inclusive goes every way whose condition is true, and joins such ways:
// it waits for all that can still arrive.
package inclusive

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "inclusive", Name: "Some of", Group: block.GroupLogic, Icon: "waypoints", Shape: block.ShapeGateway, BPMN: "inclusiveGateway", Seldom: true,
	Summary: "Go every way whose condition is true, or wait for all that can still arrive.",
	New:     func() block.Block { return &inclusive{} },
}

type inclusive struct{ in, out int }

func (inclusive) Form(*form.Form)                   {}
func (inclusive) Exits() []graph.Exit               { return []graph.Exit{""} }
func (inclusive) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (inclusive) Gathers() machine.Gathering        { return machine.GatherPossible }
func (inclusive) Conditional() bool                 { return true }

func (inclusive) Waits(block.Names, block.Pause) string {
	return "for the other branches that can still arrive"
}

// Prepare counts the ways, for its sentence.
func (i *inclusive) Prepare(e machine.Env) []form.Problem {
	i.in, i.out = block.WaysOf(e)
	return nil
}

func (i *inclusive) Sentence(block.Names) string {
	switch {
	case i.in > 1 && i.out > 1:
		return "wait for all branches that can still arrive, then go every way whose condition holds"
	case i.in > 1:
		return "wait for all branches that can still arrive"
	}
	return "go every way whose condition holds"
}
