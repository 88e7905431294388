// Package edgemessage begins when a message comes while the block is busy on whose edge it sits.
package edgemessage

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-message", Name: "On a message", Group: block.GroupEdge, Icon: "mail", Shape: block.ShapeEdge, BPMN: "boundaryEvent", Seldom: true,
	Summary: "When a message comes while the block is busy, go another way.",
	New:     func() block.Block { return &edgeMessage{stops: true} },
}

type edgeMessage struct {
	block.Heard
	stops bool
}

func (b *edgeMessage) Form(f *form.Form) {
	b.Heard.Form(f).Required()
	block.Stops(f, &b.stops)
}

func (b *edgeMessage) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *edgeMessage) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *edgeMessage) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }
func (b *edgeMessage) Subtitle(n block.Names) string     { return b.Words(n) }

func (b *edgeMessage) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}

func (b *edgeMessage) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *edgeMessage) Sentence(n block.Names) string {
	if b.stops {
		return "if the message comes: " + b.Words(n) + ", stop it and do this instead"
	}
	return "if the message comes: " + b.Words(n) + ", also do this"
}
