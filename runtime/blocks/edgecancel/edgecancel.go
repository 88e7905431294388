// Package edgecancel begins when the transaction on whose edge it sits has been
// cancelled and undone.
package edgecancel

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-cancel", Name: "On cancel", Group: block.GroupEdge, Icon: "ban", Shape: block.ShapeEdge, BPMN: "boundaryEvent", Seldom: true,
	Summary: "When the transaction is cancelled and undone, go another way.",
	New:     func() block.Block { return edgeCancel{} },
}

type edgeCancel struct{}

func (edgeCancel) Form(*form.Form)                   {}
func (edgeCancel) Exits() []graph.Exit               { return []graph.Exit{""} }
func (edgeCancel) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (edgeCancel) Arm(*machine.Visit) machine.Move   { return machine.Wait() }
func (edgeCancel) Sentence(block.Names) string       { return "if it is cancelled, do this instead" }

func (edgeCancel) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Cancel, Stopping: true}, true
}

func (edgeCancel) Caught(*machine.Visit, machine.EventBody) machine.Move { return machine.Leave("") }
