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
	New:     func() block.Block { return inclusive{} },
}

type inclusive struct{}

func (inclusive) Form(*form.Form)                   {}
func (inclusive) Exits() []graph.Exit               { return []graph.Exit{""} }
func (inclusive) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (inclusive) Gathers() machine.Gathering        { return machine.GatherPossible }
func (inclusive) Conditional() bool                 { return true }
func (inclusive) Sentence(block.Names) string {
	return "wait for all that can still arrive and go every way whose condition is true"
}
