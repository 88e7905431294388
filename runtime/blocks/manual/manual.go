// Package manual notes what people do outside of this system. Nobody is asked
// and nothing waits: the note is for those who read the picture and the history.
package manual

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "manual", Name: "Manual step", Group: block.GroupPeople, Icon: "hand", Shape: block.ShapeCard, BPMN: "manualTask", Seldom: true,
	Summary: "Note what people do outside of here; nothing waits for it.",
	New:     func() block.Block { return &manual{} },
}

type manual struct {
	block.Mapped
	text string
}

func (b *manual) Form(f *form.Form) {
	f.Long(&b.text, "text", "What is done").Like("Put the original into the folder of the supplier.")
	b.Mapped.Form(f)
}

func (b *manual) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *manual) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *manual) Subtitle(block.Names) string       { return b.text }

func (b *manual) Sentence(block.Names) string {
	if b.text == "" {
		return "somebody does this by hand"
	}
	return "somebody does this by hand: " + b.text
}
