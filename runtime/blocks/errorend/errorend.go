// Package errorend ends a path with a business error, which a block on the edge
// of a sub-process, or of the block that called the process, can catch.
package errorend

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "error-end", Name: "End with an error", Group: block.GroupThrow, Icon: "circle-alert", Shape: block.ShapeTerminal, BPMN: "endEvent",
	Summary: "Say that this went wrong, so that the process around it can react.",
	New:     func() block.Block { return &errorEnd{} },
}

type errorEnd struct {
	code    string
	message form.Template
}

func (b *errorEnd) Form(f *form.Form) {
	f.Text(&b.code, "code", "Name of the error").Required().Like("order-not-found")
	f.Template(&b.message, "message", "What happened").Like("There is no order {order_number}.")
}

func (b *errorEnd) Exits() []graph.Exit { return nil }

func (b *errorEnd) Enter(v *machine.Visit) machine.Move {
	message, err := b.message.Fill(func(e *feel.Expr) (feel.Value, error) { return v.Eval(e) })
	if err != nil {
		return machine.Fault("expression", "The text of the error could not be worked out: %v.", err)
	}
	return machine.Throw(machine.Error, b.code, message)
}

func (b *errorEnd) Subtitle(block.Names) string { return b.code }
func (b *errorEnd) Sentence(block.Names) string { return "end with the error " + b.code }
