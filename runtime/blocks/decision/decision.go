// Package decision goes one way of several: the first whose condition is true,
// in the order of the document, else the default.
package decision

import (
	"strconv"

	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "decision", Name: "Decision", Group: block.GroupLogic, Icon: "split", Shape: block.ShapeGateway, BPMN: "exclusiveGateway",
	Summary: "Go one way: the first whose condition is true.",
	New:     func() block.Block { return &decision{} },
}

type decision struct{ ways int }

func (b *decision) Form(*form.Form) {}

func (b *decision) Prepare(e machine.Env) []form.Problem {
	b.ways = len(e.Outgoing)
	return nil
}

func (b *decision) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *decision) Enter(*machine.Visit) machine.Move { return machine.Leave("").First() }
func (b *decision) Conditional() bool                 { return true }

func (b *decision) Subtitle(block.Names) string {
	if b.ways < 2 {
		return ""
	}
	return "One of " + strconv.Itoa(b.ways) + " ways"
}

func (b *decision) Sentence(block.Names) string {
	if b.ways < 2 {
		return "go on here, whichever way it came"
	}
	return "take the first way whose condition holds"
}
