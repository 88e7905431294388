// Package sendmessage sends a message as a piece of work of its own.
package sendmessage

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "send-message", Name: "Send a message", Group: block.GroupSystems, Icon: "send", Shape: block.ShapeCard, BPMN: "sendTask", Seldom: true,
	Summary: "Tell another process something that it waits for.",
	New:     func() block.Block { return &sendMessage{} },
}

type sendMessage struct {
	block.Letter
	block.Mapped
}

func (b *sendMessage) Form(f *form.Form) {
	b.Letter.Form(f)
	b.Mapped.Form(f)
}

func (b *sendMessage) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *sendMessage) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *sendMessage) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *sendMessage) Sentence(n block.Names) string       { return "send the message " + b.Words(n) }
