// Package schedulestart begins an instance at set times, or an event sub-process
// after a while.
package schedulestart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "schedule-start", Name: "On a schedule", Group: block.GroupStart, Icon: "calendar-clock", Shape: block.ShapeTerminal, BPMN: "startEvent",
	Summary: "Begin by itself, at a moment or again and again.",
	New:     func() block.Block { return &scheduleStart{stops: true} },
}

type scheduleStart struct {
	when  block.When
	stops bool
}

func (b *scheduleStart) Form(f *form.Form) {
	b.when.Form(f)
	block.Stops(f, &b.stops)
}

func (b *scheduleStart) Prepare(e machine.Env) []form.Problem { return b.when.Prepare(e) }
func (b *scheduleStart) Exits() []graph.Exit                  { return []graph.Exit{""} }
func (b *scheduleStart) Enter(*machine.Visit) machine.Move    { return machine.Leave("") }
func (b *scheduleStart) Arm(v *machine.Visit) machine.Move    { return b.when.Arm(v) }
func (b *scheduleStart) Subtitle(n block.Names) string        { return b.when.Words(n) }
func (b *scheduleStart) Sentence(n block.Names) string        { return "start by itself " + b.when.Words(n) }

func (b *scheduleStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}

// Origin names the schedule in words; when it comes next Arm says.
func (b *scheduleStart) Origin() machine.StartSpec {
	return machine.StartSpec{Schedule: b.when.Words(block.Names{})}
}

func (b *scheduleStart) Caught(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}
