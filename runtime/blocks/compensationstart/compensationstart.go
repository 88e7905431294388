// Package compensationstart begins an event sub-process that undoes the part of
// the process that it lies in, once that is complete.
package compensationstart

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "compensation-start", Name: "To undo it", Group: block.GroupStart, Icon: "undo-2", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin an event sub-process when the sub-process around it is to be undone.",
	New:     func() block.Block { return compensationStart{} },
}

type compensationStart struct{}

func (compensationStart) Form(*form.Form)                      {}
func (compensationStart) Prepare(e machine.Env) []form.Problem { return block.OnlyBeside(e) }
func (compensationStart) Exits() []graph.Exit                  { return []graph.Exit{""} }
func (compensationStart) Enter(*machine.Visit) machine.Move    { return machine.Leave("") }
func (compensationStart) Origin() machine.StartSpec            { return machine.StartSpec{Beside: true} }
func (compensationStart) Arm(*machine.Visit) machine.Move      { return machine.Wait() }
func (compensationStart) Sentence(block.Names) string          { return "starts when it is to be undone" }

func (compensationStart) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Undo}, true
}

func (compensationStart) Caught(*machine.Visit, machine.EventBody) machine.Move {
	return machine.Leave("")
}
