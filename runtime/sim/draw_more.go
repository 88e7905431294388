package sim

import (
	"fmt"

	"segue/runtime/graph"
)

// more adds what waits for other instances, goes some ways, or is undone.
func (d *drawing) more(from, scope graph.ID, depth int) graph.ID {
	switch d.r.IntN(9) {
	case 0:
		return d.some(from, scope, depth)
	case 1:
		return d.first(from, scope)
	case 2:
		return d.heard(from, scope)
	case 3:
		return d.called(from, scope, depth)
	case 4:
		return d.anyOrder(from, scope, depth)
	case 5:
		return d.escalated(from, scope, depth)
	case 6:
		return d.undone(from, scope)
	case 7:
		return d.looseOrder(from, scope, depth)
	}
	return d.handled(from, scope, depth)
}

// some goes every way whose condition is true, one at least, and joins them.
func (d *drawing) some(from, scope graph.ID, depth int) graph.ID {
	split, join := d.then(from, "inclusive", scope), d.block("inclusive", scope)
	d.last().Name = JoinOf + string(split)
	for i, when := range []string{"amount > 50", "amount > 300", "round < 1", "else"} {
		way := d.set(scope, fmt.Sprintf("some%d", i), "amount")
		d.flow(split, "", way, when)
		d.flow(d.piece(way, scope, depth-1), "", join, "")
	}
	return join
}

func (d *drawing) first(from, scope graph.ID) graph.ID {
	f, out := d.then(from, "first-of", scope), d.meet(scope)
	d.flow(d.then(f, "timer", scope, "for", "PT5H"), "", out, "")
	d.flow(d.then(f, "message", scope, "message", "news", "key", "amount"), "", out, "")
	d.flow(d.then(f, "signal", scope, "signal", "alarm"), "", out, "")
	d.flow(d.then(f, "condition-catch", scope, "condition", "amount > 900"), "", out, "")
	return out
}

// heard is a message with a reminder beside it and a signal that stops it.
func (d *drawing) heard(from, scope graph.ID) graph.ID {
	m, out := d.then(from, "receive", scope, "message", "answer", "into", "answer"), d.meet(scope)
	d.flow(m, "", out, "")
	d.block("edge-timer", scope, "every", "PT2H", "times", 2, "stops", false)
	d.last().Host = m
	d.flow(d.last().ID, "", d.block("message-end", scope, "message", "reminder"), "")
	d.block("edge-signal", scope, "signal", "alarm")
	d.last().Host = m
	d.flow(d.last().ID, "", out, "")
	return out
}

func (d *drawing) called(from, scope graph.ID, depth int) graph.ID {
	c, out := d.then(from, "call", scope, "process", "other"), d.meet(scope)
	d.flow(c, "", out, "")
	d.block("edge-error", scope, "into", "problem")
	d.last().Host = c
	d.flow(d.piece(d.last().ID, scope, depth-1), "", out, "")
	return out
}

func (d *drawing) anyOrder(from, scope graph.ID, depth int) graph.ID {
	order := []string{"parallel", "sequential"}[d.r.IntN(2)]
	a := d.then(from, "ad-hoc", scope, "order", order)
	for range 2 + d.r.IntN(2) {
		d.piece(d.set(a, "any", "1"), a, depth-1)
	}
	return a
}

// escalated is a sub-process that escalates and goes on, or is stopped for it.
func (d *drawing) escalated(from, scope graph.ID, depth int) graph.ID {
	b := d.then(from, "sub-process", scope)
	out := d.meet(scope)
	d.flow(b, "", out, "")
	at := d.then(d.piece(d.block("start", b), b, depth-1), "escalation-throw", b, "code", "late")
	d.flow(d.piece(at, b, depth-1), "", d.block("escalation-end", b, "code", "later"), "")
	stops := d.chance(2)
	d.block("edge-escalation", scope, "code", []string{"", "late", "later", "never"}[d.r.IntN(4)], "stops", stops)
	d.last().Host = b
	if stops {
		d.flow(d.last().ID, "", out, "")
	} else {
		d.flow(d.last().ID, "", d.block("task", scope, "title", "Look at it", "who", []string{"group:leads"}), "")
	}
	return out
}

// undone completes something and undoes it.
func (d *drawing) undone(from, scope graph.ID) graph.ID {
	done := d.then(from, "task", scope, "title", "Book it", "who", []string{"starter"})
	d.block("edge-compensation", scope)
	d.last().Host = done
	d.flow(d.last().ID, "", d.block("task", scope, "title", "Take it back", "who", []string{"starter"}), "")
	return d.then(done, "compensation-throw", scope, "block", string(done))
}

// handled is a sub-process with something beside it that a signal or a
// condition begins.
func (d *drawing) handled(from, scope graph.ID, depth int) graph.ID {
	b := d.then(from, "sub-process", scope)
	d.within(b, depth-1)
	h := d.block("event-sub-process", b)
	stops := d.chance(2)
	if d.chance(2) {
		d.block("signal-start", h, "signal", "alarm", "stops", stops)
	} else {
		d.block("condition-start", h, "condition", "amount > 700", "stops", stops)
	}
	d.then(d.last().ID, "task", h, "title", "See to it", "who", []string{"starter"})
	return b
}
