package block

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// Heard is what blocks that wait for a message have in common: its name, the
// key by which it finds this instance, and where its contents go.
type Heard struct {
	name form.Template
	key  *feel.Expr
	into string
}

// Form binds the fields. A start of the whole process has no key: nothing runs
// yet that could work it out.
func (h *Heard) Form(f *form.Form) *form.Field {
	name := f.Template(&h.name, "message", "Message").Like("payment-received").Hint("The name under which it is sent.")
	f.Expr(&h.key, "key", "Key", feel.Any).Like("order_number").Hint("Only a message with this key is meant for this run.")
	f.Variable(&h.into, "into", "Keep the contents in").Like("payment").Hint("Otherwise each part of the contents becomes a variable of its own.")
	return name
}

// Named reports whether a message is named at all.
func (h *Heard) Named() bool { return h.name.Source() != "" }

// Ask is the order to be told of it.
func (h *Heard) Ask(v *machine.Visit) (machine.Ask, *machine.Failure) {
	name, failure := Fill(v, h.name, "The name of the message")
	if failure == nil && name == "" {
		failure = &machine.Failure{Code: "message", Message: "The message to wait for has no name."}
	}
	key := ""
	if failure == nil {
		key, failure = keyed(v, h.key)
	}
	if failure != nil {
		return nil, failure
	}
	return machine.Subscribe{Name: name, Correlation: key}, nil
}

// Wait waits for it.
func (h *Heard) Wait(v *machine.Visit) machine.Move {
	ask, failure := h.Ask(v)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Wait(ask)
}

// keyed works the key of a message out; "" without one.
func keyed(v *machine.Visit, e *feel.Expr) (string, *machine.Failure) {
	if e == nil {
		return "", nil
	}
	x, failure := Eval(v, e)
	if failure != nil {
		return "", failure
	}
	if s := x.Plain(); !x.IsNull() && s != "" {
		return s, nil
	}
	return "", &machine.Failure{Code: "key", Message: "“" + e.Source() + "” is empty, so no message can be told to be meant for this run."}
}

// Go goes on with what came.
func (h *Heard) Go(e machine.EventBody) machine.Move {
	m, ok := e.(machine.MessageReceived)
	if !ok {
		return machine.Leave("")
	}
	return machine.Leave("").Set(kept(h.into, m.Payload)...)
}

// kept are the variables that a payload becomes.
func kept(into string, payload feel.Value) []machine.Var {
	if into != "" {
		return []machine.Var{{Name: into, Value: payload}}
	}
	return Entries(payload)
}

// Produces is the variable that keeps the contents.
func (h *Heard) Produces() []feel.Var {
	if h.into == "" {
		return nil
	}
	return []feel.Var{{Name: h.into, Type: feel.Any, Doc: "The contents of the message"}}
}

// Words are the message's name.
func (h *Heard) Words(n Names) string { return n.Text(h.name) }

// Origin is the start that the message is.
func (h *Heard) Origin() machine.StartSpec { return machine.StartSpec{Message: h.name.Source()} }

// Fixed is a problem where the name depends on values: the start of a process
// waits before there are any.
func (h *Heard) Fixed() []form.Problem {
	if _, failure := h.name.Fill(func(*feel.Expr) (feel.Value, error) { return feel.Null, errDepends }); failure != nil {
		return []form.Problem{{Field: "message", Text: "The message that starts a process has a fixed name, without braces."}}
	}
	if h.key != nil {
		return []form.Problem{{Field: "key", Text: "A message that starts a process brings its key along: leave the key empty here."}}
	}
	return nil
}

type depends struct{}

func (depends) Error() string { return "it depends on values" }

var errDepends error = depends{}

// Letter is what blocks that send a message have in common.
type Letter struct {
	name   form.Template
	key    *feel.Expr
	values []form.Mapping
	id     *feel.Expr
	ttl    feel.Value
}

// Form binds the fields.
func (l *Letter) Form(f *form.Form) {
	f.Template(&l.name, "message", "Message").Required().Like("order-shipped").Hint("Whoever waits for a message of this name gets it.")
	f.Expr(&l.key, "key", "Key", feel.Any).Like("order_number").Hint("So that it reaches the run that it is meant for.")
	f.Mappings(&l.values, "values", "Contents")
	f.Duration(&l.ttl, "ttl", "Wait for a receiver").In("Delivery").Hint("How long it is kept for somebody who is not waiting yet.")
	f.Expr(&l.id, "id", "Send once as", feel.Any).In("Delivery").Like("order_number").Hint("A second message with the same mark is not delivered.")
}

// Send is the order to send it.
func (l *Letter) Send(v *machine.Visit) (machine.Ask, *machine.Failure) {
	name, failure := Fill(v, l.name, "The name of the message")
	if failure != nil {
		return nil, failure
	}
	key, failure := keyed(v, l.key)
	if failure != nil {
		return nil, failure
	}
	vars, failure := Values(v, l.values)
	if failure != nil {
		return nil, failure
	}
	send := machine.Send{Name: name, Correlation: key, Payload: Context(vars), TTL: ttl(l.ttl, v)}
	if l.id != nil {
		x, failure := Eval(v, l.id)
		if failure != nil {
			return nil, failure
		}
		send.ID = x.Plain()
	}
	return send, nil
}

func ttl(d feel.Value, v *machine.Visit) time.Duration {
	if d.IsNull() {
		return 0
	}
	until, _ := d.AddTo(v.Now, v.Zone)
	return until.Sub(v.Now)
}

// Go sends it and goes on.
func (l *Letter) Go(v *machine.Visit) machine.Move {
	send, failure := l.Send(v)
	if failure != nil {
		return machine.FaultOf(*failure)
	}
	return machine.Leave("").Ask(send)
}

// Words are the message's name.
func (l *Letter) Words(n Names) string { return n.Text(l.name) }
