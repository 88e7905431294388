// Package linkcatch is the place where paths go on that end elsewhere with its
// name.
package linkcatch

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "link-catch", Name: "Go on here", Group: block.GroupWait, Icon: "link-2", Shape: block.ShapeTerminal, BPMN: "intermediateCatchEvent", Seldom: true,
	Summary: "The place where paths of the same name go on.",
	New:     func() block.Block { return &linkCatch{} },
}

type linkCatch struct{ link string }

func (b *linkCatch) Form(f *form.Form) {
	f.Text(&b.link, "link", "Name of the place").Required().Like("payment")
}

func (b *linkCatch) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *linkCatch) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *linkCatch) Arm(*machine.Visit) machine.Move   { return machine.Wait() }
func (b *linkCatch) Subtitle(block.Names) string       { return b.link }
func (b *linkCatch) Sentence(block.Names) string       { return "go on here with " + b.link }

func (b *linkCatch) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Link, Code: b.link}, true
}

func (b *linkCatch) Caught(*machine.Visit, machine.EventBody) machine.Move { return machine.Leave("") }
