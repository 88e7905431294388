package block

import (
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// Noticed is what blocks that wait for a signal have in common.
type Noticed struct {
	name form.Template
	into string
}

// Form binds the fields.
func (n *Noticed) Form(f *form.Form) {
	f.Template(&n.name, "signal", "Signal").Required().Like("prices-changed").Hint("Everybody who waits for it is told at once.")
	f.Variable(&n.into, "into", "Keep the contents in").Like("prices").Hint("Otherwise each part of the contents becomes a variable of its own.")
}

// Wait waits for it.
func (n *Noticed) Wait(v *machine.Visit) machine.Move {
	ask, failure := n.Ask(v)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Wait(ask)
}

// Ask is the order to be told of it.
func (n *Noticed) Ask(v *machine.Visit) (machine.Ask, *machine.Failure) {
	name, failure := Fill(v, n.name, "The name of the signal")
	if failure == nil && name == "" {
		failure = &machine.Failure{Code: "signal", Message: "The signal to wait for has no name."}
	}
	return machine.Subscribe{Signal: true, Name: name}, failure
}

// Go goes on with what came.
func (n *Noticed) Go(e machine.EventBody) machine.Move {
	s, ok := e.(machine.SignalReceived)
	if !ok {
		return machine.Leave("")
	}
	return machine.Leave("").Set(kept(n.into, s.Payload)...)
}

// Produces is the variable that keeps the contents.
func (n *Noticed) Produces() []feel.Var {
	if n.into == "" {
		return nil
	}
	return []feel.Var{{Name: n.into, Type: feel.Any, Doc: "The contents of the signal"}}
}

// Words are the signal's name.
func (n *Noticed) Words(names Names) string { return names.Text(n.name) }

// Origin is the start that the signal is.
func (n *Noticed) Origin() machine.StartSpec { return machine.StartSpec{Signal: n.name.Source()} }

// Fixed is a problem where the name depends on values.
func (n *Noticed) Fixed() []form.Problem {
	if _, failure := n.name.Fill(func(*feel.Expr) (feel.Value, error) { return feel.Null, errDepends }); failure != nil {
		return []form.Problem{{Field: "signal", Text: "The signal that starts a process has a fixed name, without braces."}}
	}
	return nil
}

// Horn is what blocks that send a signal have in common.
type Horn struct {
	name   form.Template
	values []form.Mapping
}

// Form binds the fields.
func (h *Horn) Form(f *form.Form) {
	f.Template(&h.name, "signal", "Signal").Required().Like("prices-changed").Hint("Everybody who waits for it is told at once.")
	f.Mappings(&h.values, "values", "Contents")
}

// Ask is the order to send it.
func (h *Horn) Ask(v *machine.Visit) (machine.Ask, *machine.Failure) {
	name, failure := Fill(v, h.name, "The name of the signal")
	if failure != nil {
		return nil, failure
	}
	vars, failure := Values(v, h.values)
	return machine.Broadcast{Signal: name, Payload: Context(vars)}, failure
}

// Go sends it and goes on.
func (h *Horn) Go(v *machine.Visit) machine.Move {
	ask, failure := h.Ask(v)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Leave("").Ask(ask)
}

// Words are the signal's name.
func (h *Horn) Words(n Names) string { return n.Text(h.name) }
