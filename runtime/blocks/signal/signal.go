// Package signal waits for a signal.
package signal

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "signal", Name: "Wait for a signal", Group: block.GroupWait, Icon: "radio", Shape: block.ShapeCard, BPMN: "intermediateCatchEvent", Seldom: true,
	Summary: "Wait until a signal is given to everybody.",
	New:     func() block.Block { return &signal{} },
}

type signal struct {
	block.Noticed
	block.Mapped
}

func (b *signal) Form(f *form.Form) {
	b.Noticed.Form(f)
	b.Mapped.Form(f)
}

func (b *signal) Exits() []graph.Exit                 { return []graph.Exit{""} }
func (b *signal) Enter(v *machine.Visit) machine.Move { return b.Wait(v) }
func (b *signal) Subtitle(n block.Names) string       { return b.Words(n) }
func (b *signal) Sentence(n block.Names) string       { return "wait for the signal " + b.Words(n) }

func (b *signal) Resume(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

// Catches makes it one of the ways out of a first-of.
func (b *signal) Catches() (machine.Trigger, bool)  { return machine.Trigger{Stopping: true}, true }
func (b *signal) Arm(v *machine.Visit) machine.Move { return b.Wait(v) }

func (b *signal) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }
