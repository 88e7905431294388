// Package firstof waits for the first of several things and goes on there; the
// others are not waited for any more.
package firstof

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "first-of", Name: "First of", Group: block.GroupLogic, Icon: "hourglass", Shape: block.ShapeGateway, BPMN: "eventBasedGateway", Seldom: true,
	Summary: "Wait for several things and go on with the one that happens first.",
	New:     func() block.Block { return firstOf{} },
}

type firstOf struct{}

func (firstOf) Form(*form.Form)                   {}
func (firstOf) Exits() []graph.Exit               { return []graph.Exit{""} }
func (firstOf) Enter(*machine.Visit) machine.Move { return machine.FirstOf() }
func (firstOf) Sentence(block.Names) string       { return "wait for the first of these" }
func (firstOf) Fork() string                      { return "If this comes first" }

// Prepare asks for something to wait for.
func (firstOf) Prepare(e machine.Env) []form.Problem {
	for _, f := range e.Outgoing {
		if f.Condition != "" || f.Default {
			return []form.Problem{{Text: "What happens first decides here: take the conditions off the ways."}}
		}
	}
	return nil
}
