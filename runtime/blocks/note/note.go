// Package note is a remark on the canvas. It does not run.
package note

import (
	"segue/runtime/block"
	"segue/runtime/form"
)

// Type is the kind.
var Type = block.Type{
	Kind: "note", Name: "Note", Group: block.GroupDrawing, Icon: "sticky-note", Shape: block.ShapeNote, BPMN: "textAnnotation",
	Summary: "A remark for those who read the picture.",
	New:     func() block.Block { return &note{} },
}

type note struct{ text string }

func (b *note) Form(f *form.Form) {
	f.Long(&b.text, "text", "Text").Like("Amounts are net of tax.")
}

func (b *note) Subtitle(block.Names) string { return b.text }
