// Package several waits for several things at once: for the first of them, or
// for all.
package several

import (
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind. It is not offered: First of says the same more clearly.
var Type = block.Type{
	Kind: "several", Name: "Wait for several things", Group: block.GroupWait, Icon: "layers", Shape: block.ShapeCard, BPMN: "intermediateCatchEvent", Hidden: true,
	Summary: "Wait for the first of several messages, signals and moments, or for all of them.",
	New:     func() block.Block { return &several{} },
}

// What is waited for.
const (
	onMessage = "message"
	onSignal  = "signal"
	onTimer   = "timer"
)

type several struct {
	all    bool
	events []event
}

type event struct {
	on      string
	message block.Heard
	signal  block.Noticed
	timer   block.When
}

func (b *several) Form(f *form.Form) {
	f.Switch(&b.all, "all", "Wait for all of them")
	form.Rows(f, &b.events, "events", "What to wait for", func(row *form.Form, e *event) {
		row.Choice(&e.on, "on", "A", form.Option{Value: onMessage, Label: "Message"}, form.Option{Value: onSignal, Label: "Signal"}, form.Option{Value: onTimer, Label: "Moment"}).Required()
		switch row.Given("on") {
		case onMessage:
			e.message.Form(row).Required()
		case onSignal:
			e.signal.Form(row)
		case onTimer:
			e.timer.Form(row)
		}
	}).Required()
}

func (b *several) Prepare(e machine.Env) []form.Problem {
	for i := range b.events {
		if b.events[i].on == onTimer {
			if problems := b.events[i].timer.Prepare(e); problems != nil {
				return problems
			}
		}
	}
	return nil
}

func (b *several) Exits() []graph.Exit { return []graph.Exit{""} }

func (b *several) Enter(v *machine.Visit) machine.Move {
	asks := make([]machine.Ask, len(b.events))
	for i := range b.events {
		var failure *machine.Failure
		if asks[i], failure = b.events[i].ask(v); failure != nil {
			return machine.FaultOf(*failure)
		}
	}
	return machine.Wait(asks...)
}

func (e *event) ask(v *machine.Visit) (machine.Ask, *machine.Failure) {
	switch e.on {
	case onMessage:
		return e.message.Ask(v)
	case onSignal:
		return e.signal.Ask(v)
	}
	at, failure := e.timer.Moment(v)
	return machine.SetTimer{At: at}, failure
}

// Resume goes on with the first, or counts until all have come. What has come is
// waited for no more; its contents are kept until then.
func (b *several) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	key, payload := came(e)
	if !b.all {
		return machine.Leave("").Set(block.Entries(payload)...)
	}
	n, _ := v.Memory.Get("come")
	come, _ := n.Int64()
	data, _ := v.Memory.Get("data")
	for _, x := range block.Entries(payload) {
		data = data.With(x.Name, x.Value)
	}
	if come++; int(come) == len(b.events) {
		return machine.Leave("").Set(block.Entries(data)...)
	}
	return machine.Wait().Close(key).Remember(feel.NewContext(2).Set("come", feel.Int(come)).Set("data", data).Value())
}

// came is what an event used up, and what it brought.
func came(e machine.EventBody) (machine.Key, feel.Value) {
	switch e := e.(type) {
	case machine.MessageReceived:
		return e.Subscription, e.Payload
	case machine.SignalReceived:
		return e.Subscription, e.Payload
	}
	return 0, feel.Null // a timer is used up by itself
}

// Catches makes it one of the ways out of a first-of, unless it waits for all.
func (b *several) Catches() (machine.Trigger, bool)  { return machine.Trigger{Stopping: true}, !b.all }
func (b *several) Arm(v *machine.Visit) machine.Move { return b.Enter(v) }

func (b *several) Caught(_ *machine.Visit, e machine.EventBody) machine.Move {
	_, payload := came(e)
	return machine.Leave("").Set(block.Entries(payload)...)
}

func (b *several) Subtitle(n block.Names) string { return b.words(n) }
func (b *several) Sentence(n block.Names) string { return "wait for " + b.words(n) }

func (b *several) words(n block.Names) string {
	how := "the first of "
	if b.all {
		how = "all of "
	}
	list := ""
	for i := range b.events {
		e := &b.events[i]
		if i > 0 {
			list += ", "
		}
		switch e.on {
		case onMessage:
			list += e.message.Words(n)
		case onSignal:
			list += e.signal.Words(n)
		default:
			list += e.timer.Words(n)
		}
	}
	return how + list
}
