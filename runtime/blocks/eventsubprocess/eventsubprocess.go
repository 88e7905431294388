// Package eventsubprocess holds blocks that begin when something happens while
// the part of the process lives that it lies in. Its start says what.
package eventsubprocess

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "event-sub-process", Name: "Event sub-process", Group: block.GroupScopes, Icon: "square-dashed", Shape: block.ShapeFrame, BPMN: "subProcess", Seldom: true,
	Summary: "Blocks that begin when something happens, whatever else is going on.",
	New:     func() block.Block { return eventSubProcess{} },
}

type eventSubProcess struct{}

func (eventSubProcess) Form(*form.Form)                   {}
func (eventSubProcess) Exits() []graph.Exit               { return nil }
func (eventSubProcess) Holds() machine.Holding            { return machine.HoldsHandler }
func (eventSubProcess) Enter(*machine.Visit) machine.Move { return machine.Open() }
func (eventSubProcess) Sentence(block.Names) string {
	return "when what its start waits for happens, do the following"
}
