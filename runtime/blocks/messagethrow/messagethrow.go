// Package messagethrow sends a message in passing.
package messagethrow

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "message-throw", Name: "Tell by message", Group: block.GroupThrow, Icon: "send", Shape: block.ShapeCard, BPMN: "intermediateThrowEvent", Seldom: true,
	Summary: "Send a message and go on.",
	New:     func() block.Block { return &messageThrow{} },
}

type messageThrow struct{ block.Letter }

func (b *messageThrow) Form(f *form.Form)                   { b.Letter.Form(f) }
func (b *messageThrow) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *messageThrow) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *messageThrow) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *messageThrow) Sentence(n block.Names) string       { return "send the message " + b.Words(n) }
