// Package errorstart begins an event sub-process when a business error happens
// in the part of the process that it lies in.
package errorstart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "error-start", Name: "On an error", Group: block.GroupStart, Icon: "zap", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin an event sub-process when something around it reports an error.",
	New:     func() block.Block { return &errorStart{} },
}

type errorStart struct{ block.Failed }

func (b *errorStart) Form(f *form.Form)                    { b.Failed.Form(f) }
func (b *errorStart) Prepare(e machine.Env) []form.Problem { return block.OnlyBeside(e) }
func (b *errorStart) Exits() []graph.Exit                  { return []graph.Exit{""} }
func (b *errorStart) Enter(*machine.Visit) machine.Move    { return machine.Leave("") }
func (b *errorStart) Origin() machine.StartSpec            { return machine.StartSpec{Beside: true} }
func (b *errorStart) Arm(*machine.Visit) machine.Move      { return machine.Wait() }
func (b *errorStart) Subtitle(block.Names) string          { return b.Code }

func (b *errorStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Error, Code: b.Code, Stopping: true}, true
}

func (b *errorStart) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *errorStart) Sentence(block.Names) string {
	if b.Code == "" {
		return "starts when something reports an error"
	}
	return "starts when something reports " + b.Code
}
