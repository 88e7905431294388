// Package dataobject draws a piece of data, such as a form or a database. It
// does not run.
package dataobject

import (
	"segue/runtime/block"
	"segue/runtime/form"
)

// Type is the kind.
var Type = block.Type{
	Kind: "data-object", Name: "Data", Group: block.GroupDrawing, Icon: "file-text", Shape: block.ShapeNote, BPMN: "dataObjectReference", Seldom: true,
	Summary: "Show what is read or written; it changes nothing.",
	New:     func() block.Block { return &dataObject{} },
}

type dataObject struct{ text string }

func (b *dataObject) Form(f *form.Form) {
	f.Long(&b.text, "text", "What it holds").Like("The invoice as it came in the post.")
}

func (b *dataObject) Subtitle(block.Names) string { return b.text }
