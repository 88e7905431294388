// Package signalend ends a path by giving a signal.
package signalend

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "signal-end", Name: "End with a signal", Group: block.GroupThrow, Icon: "radio", Shape: block.ShapeTerminal, BPMN: "endEvent", Seldom: true,
	Summary: "Tell everybody who waits for it; this path is done.",
	New:     func() block.Block { return &signalEnd{} },
}

type signalEnd struct{ block.Horn }

func (b *signalEnd) Form(f *form.Form)                   { b.Horn.Form(f) }
func (b *signalEnd) Exits() []graph.Exit                 { return nil }
func (b *signalEnd) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *signalEnd) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *signalEnd) Sentence(n block.Names) string       { return "end by giving the signal " + b.Words(n) }
