// Package webhookstart begins an instance when another system calls an address
// of its own.
package webhookstart

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "webhook-start", Name: "On a webhook", Group: block.GroupStart, Icon: "webhook", Shape: block.ShapeTerminal, BPMN: "startEvent", Seldom: true,
	Summary: "Begin when another system calls an address.",
	New:     func() block.Block { return &webhookStart{} },
}

type webhookStart struct {
	form       graph.ID
	into, once string
}

func (b *webhookStart) Form(f *form.Form) {
	f.Variable(&b.into, "into", "Keep what is sent as").Like("order").Hint("One variable for all that is sent. Without it, each value becomes a variable of its own name.")
	f.FormRef(&b.form, "form", "Form").Hint("What is sent must answer it, as a person would.").If(f.Given("into") == "")
	f.Text(&b.once, "once", "Start once for each").Like("id").Hint("The name of a value that stays the same when the sender tries again, such as id or order.number. Calls with the header Webhook-Id or Idempotency-Key are told apart without it. The address is made on the page of the process, under Webhooks, once it is published.")
}

// Prepare sees where it stands: only a whole process has an address.
func (b *webhookStart) Prepare(e machine.Env) []form.Problem {
	if e.Block.Parent != "" {
		return []form.Problem{{Text: "A webhook begins a whole process, not a part of one. Use “On a message” here."}}
	}
	return nil
}

func (b *webhookStart) Exits() []graph.Exit               { return []graph.Exit{""} }
func (b *webhookStart) Enter(*machine.Visit) machine.Move { return machine.Leave("") }

// Produces is the variable that holds what was sent.
func (b *webhookStart) Produces() []feel.Var {
	if b.into == "" {
		return nil
	}
	return []feel.Var{{Name: b.into, Type: feel.Any, Doc: "What was sent"}}
}

// Origin says what is to be made of a call; who takes the call in does it.
func (b *webhookStart) Origin() machine.StartSpec {
	return machine.StartSpec{Webhook: true, Form: b.form, Into: b.into, Once: b.once}
}

func (b *webhookStart) Subtitle(n block.Names) string {
	if b.form != "" {
		return "Form · " + n.Form(b.form)
	}
	return "Called by another system"
}

func (b *webhookStart) Sentence(block.Names) string { return "starts when another system calls" }
