// Package edgecondition begins as soon as variables are so, while the block is busy on whose edge it sits.
package edgecondition

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-condition", Name: "When it is so", Group: block.GroupEdge, Icon: "list-checks", Shape: block.ShapeEdge, BPMN: "boundaryEvent", Seldom: true,
	Summary: "As soon as a condition is true while the block is busy, go another way.",
	New:     func() block.Block { return &edgeCondition{stops: true} },
}

type edgeCondition struct {
	block.Until
	stops bool
}

func (b *edgeCondition) Form(f *form.Form) {
	b.Until.Form(f)
	block.Stops(f, &b.stops)
}

func (b *edgeCondition) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *edgeCondition) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *edgeCondition) Arm(v *machine.Visit) machine.Move { return machine.Wait(machine.Watch{}) }
func (b *edgeCondition) Subtitle(n block.Names) string     { return b.Words(n) }

func (b *edgeCondition) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}

func (b *edgeCondition) Caught(_ *machine.Visit, e machine.EventBody) machine.Move {
	return machine.Leave("")
}

func (b *edgeCondition) Sentence(n block.Names) string {
	if b.stops {
		return "as soon as " + b.Words(n) + ", stop it and do this instead"
	}
	return "as soon as " + b.Words(n) + ", also do this"
}
