// Package cancelend ends a transaction by undoing it.
package cancelend

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "cancel-end", Name: "Cancel the transaction", Group: block.GroupThrow, Icon: "ban", Shape: block.ShapeTerminal, BPMN: "endEvent", Seldom: true,
	Summary: "Stop the transaction and undo all that was done in it.",
	New:     func() block.Block { return cancelEnd{} },
}

type cancelEnd struct{}

func (cancelEnd) Form(*form.Form)                   {}
func (cancelEnd) Exits() []graph.Exit               { return nil }
func (cancelEnd) Enter(*machine.Visit) machine.Move { return machine.Throw(machine.Cancel, "", "") }
func (cancelEnd) Subtitle(block.Names) string       { return "All is undone" }
func (cancelEnd) Sentence(block.Names) string       { return "cancel the transaction and undo all of it" }

// Prepare sees that it lies in something that can be cancelled.
func (cancelEnd) Prepare(e machine.Env) []form.Problem {
	if e.Block.Parent == "" {
		return []form.Problem{{Text: "Only a transaction can be cancelled. Put this end into one."}}
	}
	return nil
}
