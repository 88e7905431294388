// Package foreign keeps what came from a file and means nothing here, so that it
// is there again when the process is written to a file.
package foreign

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "foreign", Name: "From elsewhere", Group: block.GroupDrawing, Icon: "puzzle", Shape: block.ShapeCard, BPMN: "", Hidden: true,
	Summary: "Something from a file that cannot run here.",
	New:     func() block.Block { return &foreign{} },
}

type foreign struct {
	element string
	text    string
	drawn   bool
}

func (b *foreign) Form(f *form.Form) {
	f.Text(&b.element, "element", "What it is in the file").Like("bpmn:globalTask")
	f.Long(&b.text, "text", "Why it cannot run").Like("This program does not know it.")
	f.Switch(&b.drawn, "drawn", "Only drawn; nothing depends on it")
}

// Prepare tells that it has to be replaced, unless it is only drawn.
func (b *foreign) Prepare(e machine.Env) []form.Problem {
	if b.drawn {
		return nil
	}
	text := b.text
	if text == "" {
		text = "This came from a file and cannot run here (" + b.element + ")."
	}
	return []form.Problem{{Text: text + " Replace it, or take it out."}}
}

func (b *foreign) Subtitle(block.Names) string { return b.element }
