// Package conditioncatch waits until variables have become so.
package conditioncatch

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "condition-catch", Name: "Wait until it is so", Group: block.GroupWait, Icon: "list-checks", Shape: block.ShapeCard, BPMN: "intermediateCatchEvent", Seldom: true,
	Summary: "Wait until a condition is true.",
	New:     func() block.Block { return &conditionCatch{} },
}

type conditionCatch struct{ block.Until }

func (b *conditionCatch) Form(f *form.Form)                 { b.Until.Form(f) }
func (b *conditionCatch) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *conditionCatch) Enter(*machine.Visit) machine.Move { return machine.Wait(machine.Watch{}) }
func (b *conditionCatch) Subtitle(n block.Names) string     { return b.Words(n) }
func (b *conditionCatch) Sentence(n block.Names) string     { return "wait until " + b.Words(n) }

func (b *conditionCatch) Resume(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}

// Catches makes it one of the ways out of a first-of.
func (b *conditionCatch) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Stopping: true}, true
}
func (b *conditionCatch) Arm(v *machine.Visit) machine.Move { return b.Enter(v) }
func (b *conditionCatch) Caught(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}
