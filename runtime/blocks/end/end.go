// Package end is where a path ends. The instance ends when all its paths have.
package end

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "end", Name: "End", Group: block.GroupThrow, Icon: "flag", Shape: block.ShapeTerminal, BPMN: "endEvent",
	Summary: "This path is done; other paths go on.",
	New:     func() block.Block { return end{} },
}

type end struct{}

func (end) Form(*form.Form)                   {}
func (end) Exits() []graph.Exit               { return nil }
func (end) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (end) Sentence(block.Names) string       { return "end here" }
