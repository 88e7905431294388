// Package compensationthrow undoes what has been completed, and goes on.
package compensationthrow

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "compensation-throw", Name: "Undo", Group: block.GroupThrow, Icon: "undo-2", Shape: block.ShapeCard, BPMN: "intermediateThrowEvent", Seldom: true,
	Summary: "Undo what has been done here, the last first, and go on.",
	New:     func() block.Block { return &compensationThrow{} },
}

type compensationThrow struct{ block.Undoes }

func (b *compensationThrow) Form(f *form.Form)                   { b.Undoes.Form(f) }
func (b *compensationThrow) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *compensationThrow) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *compensationThrow) Subtitle(block.Names) string         { return b.Words() }
func (b *compensationThrow) Sentence(block.Names) string         { return "undo " + b.Words() }
