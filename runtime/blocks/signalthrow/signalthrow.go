// Package signalthrow gives a signal to everybody who waits for it.
package signalthrow

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "signal-throw", Name: "Give a signal", Group: block.GroupThrow, Icon: "radio", Shape: block.ShapeCard, BPMN: "intermediateThrowEvent", Seldom: true,
	Summary: "Tell everybody who waits for it, and go on.",
	New:     func() block.Block { return &signalThrow{} },
}

type signalThrow struct{ block.Horn }

func (b *signalThrow) Form(f *form.Form)                   { b.Horn.Form(f) }
func (b *signalThrow) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *signalThrow) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *signalThrow) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *signalThrow) Sentence(n block.Names) string       { return "give the signal " + b.Words(n) }
