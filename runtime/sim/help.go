package sim

import (
	"errors"
	"fmt"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// helped is something that an operator does, unasked.
func (w *World) helped() error {
	var can []machine.EventBody
	for _, k := range sorted(w.timers) {
		at := w.Now.Add(time.Duration(w.r.IntN(72)-24) * time.Hour) // also one that has passed
		if w.r.IntN(3) == 0 {
			at = time.Time{}
		}
		can = append(can, machine.Rescheduled{Timer: k, At: at, By: "op@example.com"})
	}
	for _, a := range w.p.Waiting(w.State) {
		if ids := w.p.Choices(w.State, a.Key); len(ids) > 0 && w.asked < mostAsked {
			can = append(can, machine.Begun{Activation: a.Key, Block: ids[w.r.IntN(len(ids))], By: "op@example.com"})
		}
	}
	can = append(can, machine.VariablesSet{Variables: []machine.Var{{Name: "amount", Value: feel.Int(int64(w.r.IntN(1000)))}}, By: "op@example.com"})
	body := can[w.r.IntN(len(can))]
	if _, begins := body.(machine.Begun); begins {
		w.asked++
	}
	if err := w.deliver(body); err != nil && !errors.Is(err, machine.ErrRefused) { // one thing at a time, it may be
		return fmt.Errorf("%T %+v: %w", body, body, err)
	}
	return nil
}

// mostAsked is how often blocks are begun by hand in one life, so that it ends.
const mostAsked = 20

// looseOrder is a scope of blocks in any order with something beside them, that
// is done when one of them is, or when all are.
func (d *drawing) looseOrder(from, scope graph.ID, depth int) graph.ID {
	props := []any{"order", []string{"parallel", "sequential"}[d.r.IntN(2)]}
	if d.chance(2) {
		props = append(props, "done", "any = 1", "stopRest", d.chance(2))
	}
	a := d.then(from, "ad-hoc", scope, props...)
	for range 2 + d.r.IntN(2) {
		d.flow(d.piece(d.block("task", a, "title", "In any order", "who", []string{"starter"}), a, depth-1), "", d.set(a, "any", "1"), "")
	}
	if d.chance(2) {
		h := d.block("event-sub-process", a)
		switch d.r.IntN(3) {
		case 0:
			d.block("signal-start", h, "signal", "alarm", "stops", false)
		case 1:
			d.block("message-start", h, "message", "news", "key", "amount", "stops", false)
		case 2:
			d.block("schedule-start", h, "for", "PT6H", "stops", false)
		}
		d.then(d.last().ID, "task", h, "title", "See to it", "who", []string{"starter"})
	}
	return a
}
