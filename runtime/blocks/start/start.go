// Package start is where an instance begins: by hand with a form, or by a
// program.
package start

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "start", Name: "Start", Group: block.GroupStart, Icon: "play", Shape: block.ShapeTerminal, BPMN: "startEvent",
	Summary: "Begin when somebody fills in a form, or a program asks.",
	New:     func() block.Block { return &start{} },
}

type start struct{ form graph.ID }

func (b *start) Form(f *form.Form) {
	f.FormRef(&b.form, "form", "Form").Hint("What the person who starts it fills in. Without a form it starts at once.")
}

func (b *start) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *start) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *start) Origin() machine.StartSpec         { return machine.StartSpec{Form: b.form} }

func (b *start) Subtitle(n block.Names) string {
	if b.form == "" {
		return "By hand or by a program"
	}
	return "Form · " + n.Form(b.form)
}

func (b *start) Sentence(n block.Names) string {
	if b.form == "" {
		return "starts when somebody asks"
	}
	return "starts when somebody fills in the form “" + n.Form(b.form) + "”"
}
