// Package edgeescalation begins when something in the block is escalated on whose edge it sits.
package edgeescalation

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-escalation", Name: "On an escalation", Group: block.GroupEdge, Icon: "bell-ring", Shape: block.ShapeEdge, BPMN: "boundaryEvent", Seldom: true,
	Summary: "When something in the block is escalated, go another way.",
	New:     func() block.Block { return &edgeEscalation{stops: true} },
}

type edgeEscalation struct {
	block.Escalated
	stops bool
}

func (b *edgeEscalation) Form(f *form.Form) {
	b.Escalated.Form(f)
	block.Stops(f, &b.stops)
}

func (b *edgeEscalation) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *edgeEscalation) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *edgeEscalation) Arm(v *machine.Visit) machine.Move { return machine.Wait() }
func (b *edgeEscalation) Subtitle(block.Names) string       { return b.Code }

func (b *edgeEscalation) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Escalation, Code: b.Code, Stopping: b.stops}, true
}

func (b *edgeEscalation) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *edgeEscalation) Sentence(block.Names) string {
	if b.stops {
		return "if it escalates " + b.Code + ", stop it and do this instead"
	}
	return "if it escalates " + b.Code + ", also do this"
}
