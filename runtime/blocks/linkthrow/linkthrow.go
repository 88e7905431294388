// Package linkthrow goes on at the place of the same name, without a line across
// the picture.
package linkthrow

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "link-throw", Name: "Go on elsewhere", Group: block.GroupThrow, Icon: "link", Shape: block.ShapeTerminal, BPMN: "intermediateThrowEvent", Seldom: true,
	Summary: "Go on at the place of the same name.",
	New:     func() block.Block { return &linkThrow{} },
}

type linkThrow struct{ link string }

func (b *linkThrow) Form(f *form.Form) {
	f.Text(&b.link, "link", "Name of the place").Required().Like("payment")
}

func (b *linkThrow) Exits() []graph.Exit         { return nil }
func (b *linkThrow) Subtitle(block.Names) string { return b.link }
func (b *linkThrow) Sentence(block.Names) string { return "go on at " + b.link }

func (b *linkThrow) Enter(*machine.Visit) machine.Move {
	return machine.Throw(machine.Link, b.link, "")
}
