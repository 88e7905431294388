// Package edgeerror sits on the edge of a block and begins when a business error
// comes out of it.
package edgeerror

import (
	"segue/runtime/block"
	"segue/runtime/feel"
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

type edgeError struct {
	code string
	into string
}

func (b *edgeError) Form(f *form.Form) {
	f.Text(&b.code, "code", "Name of the error").Like("order-not-found").Hint("Without a name, every error that has no block of its own.")
	f.Variable(&b.into, "into", "Keep what happened in").Like("problem").Hint("With code and message.")
}

func (b *edgeError) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *edgeError) Enter(*machine.Visit) machine.Move { return machine.Leave("") }

func (b *edgeError) Catches() (machine.Trigger, bool) {
	return machine.Trigger{Thrown: machine.Error, Code: b.code, Stopping: true}, true
}

func (b *edgeError) Arm(*machine.Visit) machine.Move { return machine.Wait() }

func (b *edgeError) Caught(_ *machine.Visit, e machine.EventBody) machine.Move {
	m := machine.Leave("")
	thrown, ok := e.(machine.Thrown)
	if !ok || b.into == "" {
		return m
	}
	return m.Set(machine.Var{Name: b.into, Value: block.Problem(thrown.Code, thrown.Message)})
}

func (b *edgeError) Produces() []feel.Var {
	if b.into == "" {
		return nil
	}
	return []feel.Var{{Name: b.into, Type: block.ProblemType, Doc: "What went wrong"}}
}

func (b *edgeError) Subtitle(block.Names) string { return b.code }

func (b *edgeError) Sentence(block.Names) string {
	if b.code == "" {
		return "if it reports an error, go on here"
	}
	return "if it reports " + b.code + ", go on here"
}
