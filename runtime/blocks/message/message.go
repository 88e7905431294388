// Package message waits for a message.
package message

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "message", Name: "Wait for a message", Group: block.GroupWait, Icon: "mail", Shape: block.ShapeCard, BPMN: "intermediateCatchEvent",
	Summary: "Wait until a message comes.",
	New:     func() block.Block { return &message{} },
}

type message struct {
	block.Heard
	block.Mapped
}

func (b *message) Form(f *form.Form) {
	b.Heard.Form(f).Required()
	b.Mapped.Form(f)
}

func (b *message) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *message) Enter(v *machine.Visit) machine.Move { return b.Wait(v) }
func (b *message) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *message) Sentence(n block.Names) string       { return "wait for the message " + b.Words(n) }

func (b *message) Resume(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

// Catches makes it one of the ways out of a first-of.
func (b *message) Catches() (machine.Trigger, bool)  { return machine.Trigger{Stopping: true}, true }
func (b *message) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }

func (b *message) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }
