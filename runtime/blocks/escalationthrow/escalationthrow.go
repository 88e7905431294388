// Package escalationthrow tells the process around it that something needs attention, and goes on.
package escalationthrow

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "escalation-throw", Name: "Escalate", Group: block.GroupThrow, Icon: "bell-ring", Shape: block.ShapeCard, BPMN: "intermediateThrowEvent", Seldom: true,
	Summary: "Tell the process around it, and go on.",
	New:     func() block.Block { return &escalationThrow{} },
}

type escalationThrow struct{ block.Escalates }

func (b *escalationThrow) Form(f *form.Form)                   { b.Escalates.Form(f) }
func (b *escalationThrow) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *escalationThrow) Enter(v *machine.Visit) machine.Move { return b.Throw(v) }
func (b *escalationThrow) Subtitle(block.Names) string         { return b.Code }
func (b *escalationThrow) Sentence(block.Names) string         { return "escalate " + b.Code }
