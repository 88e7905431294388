// Package terminate ends everything at once: the process, or the sub-process it
// lies in.
package terminate

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "terminate", Name: "End everything", Group: block.GroupThrow, Icon: "octagon-x", Shape: block.ShapeTerminal, BPMN: "endEvent", Seldom: true,
	Summary: "End all paths at once; open tasks are taken back.",
	New:     func() block.Block { return terminate{} },
}

type terminate struct{}

func (terminate) Form(*form.Form)                   {}
func (terminate) Exits() []graph.Exit               { return nil }
func (terminate) Enter(*machine.Visit) machine.Move { return machine.Terminate() }
func (terminate) Subtitle(block.Names) string       { return "All paths end" }
func (terminate) Sentence(block.Names) string       { return "end everything and take back open tasks" }
