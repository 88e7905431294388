// Package escalationend ends a path by telling the process around it that something needs attention.
package escalationend

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "escalation-end", Name: "End with an escalation", Group: block.GroupThrow, Icon: "bell-ring", Shape: block.ShapeTerminal, BPMN: "endEvent", Seldom: true,
	Summary: "Tell the process around it; this path is done.",
	New:     func() block.Block { return &escalationEnd{} },
}

type escalationEnd struct{ block.Escalates }

func (b *escalationEnd) Form(f *form.Form)                   { b.Escalates.Form(f) }
func (b *escalationEnd) Exits() []graph.Exit                 { return nil }
func (b *escalationEnd) Enter(v *machine.Visit) machine.Move { return b.Throw(v) }
func (b *escalationEnd) Subtitle(block.Names) string         { return b.Code }
func (b *escalationEnd) Sentence(block.Names) string         { return "end by escalating " + b.Code }
