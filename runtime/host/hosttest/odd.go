package hosttest

import (
	"context"
	"errors"
	"math"
	"strings"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// unstorable gives a host texts that no database keeps: each is refused in a
// sentence of the host's own, and nothing of it stays.
func unstorable(w *world) {
	h := w.node()
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(h, Parked("ana@example.com"))
	k := w.start(h, p)
	task := w.task(k)
	long := strings.Repeat("x", host.MaxID+1)
	start := func(change func(*host.StartOrder)) func() error {
		return func() error {
			o := host.StartOrder{Process: p}
			change(&o)
			_, err := h.Start(w.ctx, o)
			return err
		}
	}
	send := func(m host.Message) func() error {
		return func() error {
			m.TTL = time.Hour
			_, err := h.Send(w.ctx, m)
			return err
		}
	}
	decision := func(change func(*host.Decision)) func() error {
		return func() error {
			d := by(ana, task, "yes")
			change(&d)
			return h.Decide(w.ctx, d)
		}
	}
	nested := feel.List(feel.NewContext(1).Set("a", feel.String("b\x00")).Value())
	for name, do := range map[string]func() error{
		"a reference":          start(func(o *host.StartOrder) { o.BusinessID = "a\x00b" }),
		"bytes, no text":       start(func(o *host.StartOrder) { o.BusinessID = "a\xffb" }),
		"a long reference":     start(func(o *host.StartOrder) { o.BusinessID = long }),
		"a command id":         start(func(o *host.StartOrder) { o.CommandID = "\x00" }),
		"a long command id":    start(func(o *host.StartOrder) { o.CommandID = long }),
		"a variable":           start(func(o *host.StartOrder) { o.Variables = []machine.Var{str("note", "\x00")} }),
		"a variable's inside":  start(func(o *host.StartOrder) { o.Variables = []machine.Var{{Name: "list", Value: nested}} }),
		"a variable's name":    start(func(o *host.StartOrder) { o.Variables = []machine.Var{str("no\x00te", "")} }),
		"a message's name":     send(host.Message{Name: "\x00"}),
		"a message's key":      send(host.Message{Name: "m", Correlation: "\x00"}),
		"a long message key":   send(host.Message{Name: "m", Correlation: long}),
		"a message's id":       send(host.Message{Name: "m", ID: "\x00"}),
		"a message's content":  send(host.Message{Name: "m", Payload: feel.String("\x00")}),
		"a comment":            func() error { return h.Comment(w.ctx, task, host.Actor{ID: ana}, "\x00") },
		"a decision's comment": decision(func(d *host.Decision) { d.Comment = "\x00" }),
		"a decision's outcome": decision(func(d *host.Decision) { d.Outcome = "\x00" }),
		"a decision's data":    decision(func(d *host.Decision) { d.Data = []machine.Var{str("note", "\x00")} }),
		"an unfinished form":   func() error { return h.SaveForm(w.ctx, task, host.Actor{ID: ana}, []byte(`{"a":"\u0000"}`)) },
		"a variable set": func() error {
			return h.Deliver(w.ctx, k, machine.VariablesSet{Variables: []machine.Var{str("a", "\x00")}})
		},
		"the note of a version": func() error {
			_, err := h.Publish(w.ctx, host.PublishOrder{Process: p, Document: Parked("ana@example.com"), Note: "\x00"})
			return err
		},
		"a document": func() error {
			_, err := h.Publish(w.ctx, host.PublishOrder{Process: p, Document: Parked("\x00")})
			return err
		},
	} {
		var refused *host.TextError
		if err := do(); !errors.As(err, &refused) {
			w.Errorf("%s: %v", name, err)
		}
	}
	for _, version := range []int{-1, math.MaxInt32 + 1, math.MaxInt64} {
		if _, err := h.Start(w.ctx, host.StartOrder{Process: p, Version: version}); !errors.Is(err, host.ErrNotFound) {
			w.Errorf("version %d: %v", version, err)
		}
	}
	if n := len(w.Instances(w.T)); n != 1 || w.view(h, k).Step != 1 {
		w.Errorf("%d instances, step %d", n, w.view(h, k).Step)
	}
}

// unruly lets a system outside answer what no column holds; the process goes
// on, and two runs still find each other by such a key.
func unruly(w *world) {
	h := w.node()
	odd := strings.Repeat("ä", host.MaxID) + "\x00\xff"
	w.runner.set(func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
		if j.Input.Text() == "fail" {
			return feel.Null, &machine.Failure{Code: "c\x00", Message: "It said \x00.", Detail: "\xff", Final: true}
		}
		return feel.String(odd), nil
	})
	d := draw("hearer").block("start", "begin", props{}).block("work", "work", props{}).
		block("hear", "hear", props{Message: "m", Correlation: "output"}).line("start", "work", "hear").document()
	d.Data = []graph.Variable{{Name: "output", Type: "string", Searchable: true}}
	hearer := w.start(h, w.publish(h, d), str("input", "ask"))
	w.eventually("it listens", func() bool { return strings.Contains(strings.Join(w.Left(w.T), " "), "subscription") })
	w.start(h, w.publish(h, draw("sender").block("start", "begin", props{}).block("work", "work", props{}).
		block("send", "send", props{Message: "m", Correlation: "output"}).line("start", "work", "send").document()), str("input", "ask"))
	w.status(h, hearer, machine.StatusEnded)
	if got := w.value(h, hearer, "output"); got != odd {
		w.Errorf("the value was changed to %.20q…", got)
	}
	broken := w.start(h, w.publish(h, draw("broken").block("start", "begin", props{}).block("work", "work", props{}).line("start", "work").document()), str("input", "fail"))
	w.incident(h, broken)
	for i, year := range []int{-4000, 300_000} {
		k := w.start(h, w.publish(h, draw(graph.ID([]string{"before", "after"}[i])).block("start", "begin", props{}).
			block("pause", "pause", props{Year: year}).line("start", "pause").document()))
		if year < 0 {
			w.status(h, k, machine.StatusEnded)
		}
	}
}
