// Package edgecompensation leads to what undoes the block on whose edge it sits,
// once that block is complete.
package edgecompensation

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-compensation", Name: "Undo with", Group: block.GroupEdge, Icon: "undo-2", Shape: block.ShapeEdge, BPMN: "boundaryEvent", Seldom: true,
	Summary: "Say what undoes the block, should it have to be undone later.",
	New:     func() block.Block { return edgeCompensation{} },
}

type edgeCompensation struct{}

func (edgeCompensation) Form(*form.Form)                   {}
func (edgeCompensation) Exits() []graph.Exit               { return []graph.Exit{""} }
func (edgeCompensation) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (edgeCompensation) Arm(*machine.Visit) machine.Move   { return machine.Wait() }
func (edgeCompensation) Sentence(block.Names) string       { return "should it have to be undone, do this" }

func (edgeCompensation) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Undo}, true
}

func (edgeCompensation) Caught(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}
