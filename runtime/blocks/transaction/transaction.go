// Package transaction holds blocks of which all are done or none: cancelling it
// undoes what was completed in it.
package transaction

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "transaction", Name: "Transaction", Group: block.GroupScopes, Icon: "shield-check", Shape: block.ShapeFrame, BPMN: "transaction", Seldom: true,
	Summary: "Several blocks as one step that is done wholly, or cancelled and undone.",
	New:     func() block.Block { return &transaction{} },
}

type transaction struct{ block.Body }

func (b *transaction) Form(f *form.Form)                   { b.Body.Form(f) }
func (b *transaction) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *transaction) Holds() machine.Holding              { return machine.HoldsFlow }
func (b *transaction) Enter(v *machine.Visit) machine.Move { return b.Open(v) }
func (b *transaction) Produces() []feel.Var                { return b.Vars() }
func (b *transaction) Sentence(block.Names) string         { return "do the following wholly or not at all" }
