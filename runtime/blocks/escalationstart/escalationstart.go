// Package escalationstart begins an event sub-process when something in the part
// of the process that it lies in asks for attention.
package escalationstart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "escalation-start", Name: "On an escalation", Group: block.GroupStart, Icon: "bell-ring", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin an event sub-process when something around it is escalated.",
	New:     func() block.Block { return &escalationStart{stops: true} },
}

type escalationStart struct {
	block.Escalated
	stops bool
}

func (b *escalationStart) Form(f *form.Form) {
	b.Escalated.Form(f)
	block.Stops(f, &b.stops)
}

func (b *escalationStart) Prepare(e machine.Env) []form.Problem { return block.OnlyBeside(e) }
func (b *escalationStart) Exits() []graph.Exit                  { return []graph.Exit{""} }
func (b *escalationStart) Enter(*machine.Visit) machine.Move    { return machine.Leave("") }
func (b *escalationStart) Origin() machine.StartSpec            { return machine.StartSpec{Beside: true} }
func (b *escalationStart) Arm(*machine.Visit) machine.Move      { return machine.Wait() }
func (b *escalationStart) Subtitle(block.Names) string          { return b.Code }

func (b *escalationStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Escalation, Code: b.Code, Stopping: b.stops}, true
}

func (b *escalationStart) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *escalationStart) Sentence(block.Names) string {
	if b.Code == "" {
		return "starts when something is escalated"
	}
	return "starts when " + b.Code + " is escalated"
}
