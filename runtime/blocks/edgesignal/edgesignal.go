// Package edgesignal begins when a signal is given while the block is busy on whose edge it sits.
package edgesignal

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-signal", Name: "On a signal", Group: block.GroupEdge, Icon: "radio", Shape: block.ShapeEdge, BPMN: "boundaryEvent", Seldom: true,
	Summary: "When a signal is given while the block is busy, go another way.",
	New:     func() block.Block { return &edgeSignal{stops: true} },
}

type edgeSignal struct {
	block.Noticed
	stops bool
}

func (b *edgeSignal) Form(f *form.Form) {
	b.Noticed.Form(f)
	block.Stops(f, &b.stops)
}

func (b *edgeSignal) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *edgeSignal) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *edgeSignal) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }
func (b *edgeSignal) Subtitle(n block.Names) string     { return b.Words(n) }

func (b *edgeSignal) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}

func (b *edgeSignal) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *edgeSignal) Sentence(n block.Names) string {
	if b.stops {
		return "if the signal is given: " + b.Words(n) + ", stop it and do this instead"
	}
	return "if the signal is given: " + b.Words(n) + ", also do this"
}
