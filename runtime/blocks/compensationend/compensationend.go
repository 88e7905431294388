// Package compensationend ends a path by undoing what has been completed.
package compensationend

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "compensation-end", Name: "End by undoing", Group: block.GroupThrow, Icon: "undo-2", Shape: block.ShapeTerminal, BPMN: "endEvent", Seldom: true,
	Summary: "Undo what has been done here; this path is done.",
	New:     func() block.Block { return &compensationEnd{} },
}

type compensationEnd struct{ block.Undoes }

func (b *compensationEnd) Form(f *form.Form)                   { b.Undoes.Form(f) }
func (b *compensationEnd) Exits() []graph.Exit                 { return nil }
func (b *compensationEnd) Enter(v *machine.Visit) machine.Move { return b.Go(v) }
func (b *compensationEnd) Subtitle(block.Names) string         { return b.Words() }
func (b *compensationEnd) Sentence(block.Names) string         { return "end by undoing " + b.Words() }
