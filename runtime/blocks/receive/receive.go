// Package receive waits for a message as a piece of work of its own.
package receive

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "receive", Name: "Receive", Group: block.GroupWait, Icon: "mail-open", Shape: block.ShapeCard, BPMN: "receiveTask", Seldom: true,
	Summary: "Wait for a message as a piece of work, with deadlines and errors of its own.",
	New:     func() block.Block { return &receive{} },
}

type receive struct {
	block.Heard
	block.Mapped
}

func (b *receive) Form(f *form.Form) {
	b.Heard.Form(f)
	b.Mapped.Form(f)
}

func (b *receive) Exits() []graph.Exit { return []graph.Exit{""} }

// Enter waits. Without a message only a person, or a program that acts for one,
// can let it go on, by skipping it.
func (b *receive) Enter(v *machine.Visit) machine.Move {
	if !b.Named() {
		return machine.Wait()
	}
	return b.Wait(v)
}

func (b *receive) Subtitle(n block.Names) string { return b.Words(n) }

func (b *receive) Sentence(n block.Names) string {
	if !b.Named() {
		return "wait until somebody lets it go on"
	}
	return "wait for the message " + b.Words(n)
}

func (b *receive) Resume(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

// Catches makes it one of the ways out of a first-of.
func (b *receive) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: true}, b.Named()
}
func (b *receive) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }

func (b *receive) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *receive) Waits(_ block.Names, _ block.Pause) string {
	if !b.Named() {
		return "until somebody lets it go on"
	}
	return ""
}
