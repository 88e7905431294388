// Package frame draws blocks together that belong together. It does not run.
package frame

import (
	"segue/runtime/block"
	"segue/runtime/form"
)

// Type is the kind.
var Type = block.Type{
	Kind: "frame", Name: "Frame", Group: block.GroupDrawing, Icon: "square-dashed", Shape: block.ShapeFrame, BPMN: "group", Seldom: true,
	Summary: "Show what belongs together; it changes nothing.",
	New:     func() block.Block { return &frame{} },
}

type frame struct{ text string }

func (b *frame) Form(f *form.Form) {
	f.Text(&b.text, "text", "Text").Like("Until the goods arrive")
}

func (b *frame) Subtitle(block.Names) string { return b.text }
