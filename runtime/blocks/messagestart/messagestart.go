// Package messagestart begins an instance, or an event sub-process, when a
// message comes.
package messagestart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "message-start", Name: "On a message", Group: block.GroupStart, Icon: "mail", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin when a message comes.",
	New:     func() block.Block { return &messageStart{stops: true} },
}

type messageStart struct {
	block.Heard
	stops bool
}

func (b *messageStart) Form(f *form.Form) {
	b.Heard.Form(f).Required()
	block.Stops(f, &b.stops)
}

// Prepare sees where it stands: a start of the whole process has a fixed name.
func (b *messageStart) Prepare(e machine.Env) []form.Problem {
	if e.Block.Parent == "" {
		return b.Fixed()
	}
	return nil
}

func (b *messageStart) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *messageStart) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *messageStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: b.stops}, true
}
func (b *messageStart) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }
func (b *messageStart) Subtitle(n block.Names) string     { return b.Words(n) }
func (b *messageStart) Sentence(n block.Names) string {
	return "starts when the message " + b.Words(n) + " comes"
}

func (b *messageStart) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }
