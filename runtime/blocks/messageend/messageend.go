// Package messageend ends a path by sending a message.
package messageend

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "message-end", Name: "End with a message", Group: block.GroupThrow, Icon: "send", Shape: block.ShapeTerminal, BPMN: "endEvent", Seldom: true,
	Summary: "Send a message; this path is done.",
	New:     func() block.Block { return &messageEnd{} },
}

type messageEnd struct{ block.Letter }

func (b *messageEnd) Form(f *form.Form)                   { b.Letter.Form(f) }
func (b *messageEnd) Exits() []graph.Exit                 { return nil }
func (b *messageEnd) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *messageEnd) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *messageEnd) Sentence(n block.Names) string {
	return "end by sending the message " + b.Words(n)
}
