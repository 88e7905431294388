// Package subprocess holds blocks as one step with variables of its own.
package subprocess

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "sub-process", Name: "Sub-process", Group: block.GroupScopes, Icon: "square-stack", Shape: block.ShapeFrame, BPMN: "subProcess",
	Summary: "Several blocks as one step, with deadlines and errors for all of them.",
	New:     func() block.Block { return &subprocess{} },
}

type subprocess struct{ block.Body }

func (b *subprocess) Form(f *form.Form)                   { b.Body.Form(f) }
func (b *subprocess) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *subprocess) Holds() machine.Holding              { return machine.HoldsFlow }
func (b *subprocess) Enter(v *machine.Visit) machine.Move { return b.Open(v) }
func (b *subprocess) Produces() []feel.Var                { return b.Vars() }
func (b *subprocess) Sentence(block.Names) string         { return "do the following" }
