// Package timer waits for a while or until a moment.
package timer

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "timer", Name: "Wait", Group: block.GroupWait, Icon: "timer", Shape: block.ShapeCard, BPMN: "intermediateCatchEvent",
	Summary: "Wait for a while, or until a moment.",
	New:     func() block.Block { return &timer{} },
}

type timer struct{ when block.When }

func (b *timer) Form(f *form.Form)   { b.when.Form(f) }
func (b *timer) Exits() []graph.Exit { return []graph.Exit{""} }

func (b *timer) Prepare(e machine.Env) []form.Problem { return b.when.Prepare(e) }

func (b *timer) Enter(v *machine.Visit) machine.Move {
	at, failure := b.when.Moment(v)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Wait(machine.SetTimer{At: at})
}

func (b *timer) Resume(*machine.Visit, machine.EventBody) machine.Move { return machine.Leave("") }

// Catches makes it one of the ways out of a first-of.
func (b *timer) Catches() (machine.Trigger, bool)  { return machine.Trigger{Stopping: true}, true }
func (b *timer) Arm(v *machine.Visit) machine.Move { return b.Enter(v) }
func (b *timer) Caught(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}

func (b *timer) Subtitle(n block.Names) string             { return b.when.Words(n) }
func (b *timer) Waits(_ block.Names, p block.Pause) string { return "until " + p.Until }

func (b *timer) Sentence(n block.Names) string {
	if words := b.when.Words(n); words != "" {
		return "wait " + words
	}
	return "wait, for how long is not said yet"
}
