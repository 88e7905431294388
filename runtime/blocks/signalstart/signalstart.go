// Package signalstart begins an instance, or an event sub-process, when a signal
// is given.
package signalstart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "signal-start", Name: "On a signal", Group: block.GroupStart, Icon: "radio", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin when a signal is given to everybody.",
	New:     func() block.Block { return &signalStart{stops: true} },
}

type signalStart struct {
	block.Noticed
	stops bool
}

func (b *signalStart) Form(f *form.Form) {
	b.Noticed.Form(f)
	block.Stops(f, &b.stops)
}

// Prepare sees where it stands: a start of the whole process has a fixed name.
func (b *signalStart) Prepare(e machine.Env) []form.Problem {
	if e.Block.Parent == "" {
		return b.Fixed()
	}
	return nil
}

func (b *signalStart) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *signalStart) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *signalStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}
func (b *signalStart) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }
func (b *signalStart) Subtitle(n block.Names) string     { return b.Words(n) }
func (b *signalStart) Sentence(n block.Names) string {
	return "starts when the signal " + b.Words(n) + " is given"
}

func (b *signalStart) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }
