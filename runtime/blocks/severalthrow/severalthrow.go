// Package severalthrow sends several messages and signals at once.
package severalthrow

import (
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind. It is not offered: several blocks say the same more clearly.
var Type = block.Type{
	Kind: "several-throw", Name: "Tell several", Group: block.GroupThrow, Icon: "layers", Shape: block.ShapeCard, BPMN: "intermediateThrowEvent", Hidden: true,
	Summary: "Send several messages and signals at once.",
	New:     func() block.Block { return &severalThrow{} },
}

// What is sent.
const (
	aMessage = "message"
	aSignal  = "signal"
)

type severalThrow struct {
	ends   bool
	events []event
}

type event struct {
	on     string
	letter block.Letter
	horn   block.Horn
}

func (b *severalThrow) Form(f *form.Form) {
	f.Switch(&b.ends, "ends", "This path is done then")
	form.Rows(f, &b.events, "events", "What to send", func(row *form.Form, e *event) {
		row.Choice(&e.on, "on", "A", form.Option{Value: aMessage, Label: "Message"}, form.Option{Value: aSignal, Label: "Signal"}).Required()
		switch row.Given("on") {
		case aMessage:
			e.letter.Form(row)
		case aSignal:
			e.horn.Form(row)
		}
	}).Required()
}

func (b *severalThrow) Exits() []graph.Exit {
	if b.ends {
		return nil
	}
	return []graph.Exit{""}
}

func (b *severalThrow) Enter(v *machine.Visit) machine.Move {
	m := machine.Leave("")
	for i := range b.events {
		ask, failure := b.events[i].ask(v)
		if failure != nil {
			return machine.FaultOf(*failure)
		}
		m = m.Ask(ask)
	}
	return m
}

func (e *event) ask(v *machine.Visit) (machine.Ask, *machine.Failure) {
	if e.on == aMessage {
		return e.letter.Send(v)
	}
	return e.horn.Ask(v)
}

func (b *severalThrow) Subtitle(n block.Names) string { return b.words(n) }
func (b *severalThrow) Sentence(n block.Names) string { return "send " + b.words(n) }

func (b *severalThrow) words(n block.Names) string {
	list := ""
	for i := range b.events {
		if i > 0 {
			list += ", "
		}
		list += b.events[i].letter.Words(n) + b.events[i].horn.Words(n)
	}
	return list
}
