// Package edgeerror sits on the edge of a block and begins when a business error
// comes out of it.
package edgeerror

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "edge-error", Name: "On error", Group: block.GroupEdge, Icon: "zap", Shape: block.ShapeEdge, BPMN: "boundaryEvent",
	Summary: "When the block reports an error, go another way.",
	New:     func() block.Block { return &edgeError{} },
}

type edgeError struct{ block.Failed }

func (b *edgeError) Form(f *form.Form)                 { b.Failed.Form(f) }
func (b *edgeError) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *edgeError) Enter(*machine.Visit) machine.Move { return machine.Leave("") }
func (b *edgeError) Arm(*machine.Visit) machine.Move   { return machine.Wait() }
func (b *edgeError) Subtitle(block.Names) string       { return b.Code }

func (b *edgeError) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Error, Code: b.Code, Stopping: true}, true
}

func (b *edgeError) Caught(_ *machine.Visit, e machine.EventBody) machine.Move { return b.Go(e) }

func (b *edgeError) Sentence(block.Names) string {
	if b.Code == "" {
		return "if it reports an error, do this instead"
	}
	return "if it reports " + b.Code + ", do this instead"
}
