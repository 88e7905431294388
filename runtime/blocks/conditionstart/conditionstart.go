// Package conditionstart begins an event sub-process when variables have become
// so.
package conditionstart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "condition-start", Name: "When it is so", Group: block.GroupStart, Icon: "list-checks", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin an event sub-process as soon as a condition is true.",
	New:     func() block.Block { return &conditionStart{stops: true} },
}

type conditionStart struct {
	block.Until
	stops bool
}

func (b *conditionStart) Form(f *form.Form) {
	b.Until.Form(f)
	block.Stops(f, &b.stops)
}

func (b *conditionStart) Prepare(e machine.Env) []form.Problem { return block.OnlyBeside(e) }
func (b *conditionStart) Exits() []graph.Exit                  { return []graph.Exit{""} }
func (b *conditionStart) Enter(*machine.Visit) machine.Move    { return machine.Leave("") }
func (b *conditionStart) Origin() machine.StartSpec            { return machine.StartSpec{Beside: true} }
func (b *conditionStart) Arm(*machine.Visit) machine.Move      { return machine.Wait(machine.Watch{}) }
func (b *conditionStart) Subtitle(n block.Names) string        { return b.Words(n) }
func (b *conditionStart) Sentence(n block.Names) string        { return "start as soon as " + b.Words(n) }

func (b *conditionStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}

func (b *conditionStart) Caught(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}
