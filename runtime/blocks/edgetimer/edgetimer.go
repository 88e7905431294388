// Package edgetimer sits on the edge of a block and begins when that block has
// taken too long.
package edgetimer

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-timer", Name: "Deadline", Group: block.GroupEdge, Icon: "alarm-clock", Shape: block.ShapeEdge, BPMN: "boundaryEvent",
	Summary: "When the block takes longer than this, go another way.",
	New:     func() block.Block { return &edgeTimer{stops: true} },
}

type edgeTimer struct {
	when  block.When
	stops bool
}

func (b *edgeTimer) Form(f *form.Form) {
	b.when.Form(f)
	f.Switch(&b.stops, "stops", "Stop the block").Hint("Otherwise the block goes on, and this begins beside it, as for a reminder.")
}

func (b *edgeTimer) Prepare(e machine.Env) []form.Problem { return b.when.Prepare(e) }
func (b *edgeTimer) Exits() []graph.Exit                  { return []graph.Exit{""} }
func (b *edgeTimer) Enter(*machine.Visit) machine.Move    { return machine.Leave("") }

func (b *edgeTimer) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}

// Arm asks for the next moment for as long as the block lives and there is one.
func (b *edgeTimer) Arm(v *machine.Visit) machine.Move { return b.when.Arm(v) }

func (b *edgeTimer) Caught(*machine.Visit, machine.EventBody) machine.Move { return machine.Leave("") }

func (b *edgeTimer) Subtitle(n block.Names) string { return b.when.Words(n) }

func (b *edgeTimer) Sentence(n block.Names) string {
	if b.stops {
		return b.when.Late(n) + ", stop it and do this instead"
	}
	return b.when.Late(n) + ", also do this"
}
