package hosttest

import (
	"context"
	"sync/atomic"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// traced starts an instance within a trace: its calls belong to it, in a called
// process, on another server and at a further try too. One that was started
// without has a trace of its own, which stays the same.
func traced(w *world) {
	const given = host.Trace("4bf92f3577b34da6a3ce929d0e0e4736-00")
	h := w.node()
	var tries atomic.Int32
	w.runner.set(func(context.Context, host.JobOrder) (feel.Value, *machine.Failure) {
		if tries.Add(1)%2 == 1 {
			return feel.Null, &machine.Failure{Message: "The bank did not answer."}
		}
		return feel.Null, nil
	})
	w.publish(h, working(2).document())
	p := w.publish(h, callerOf("working").document())
	var traces []host.Trace
	for _, trace := range []host.Trace{given, ""} {
		before := len(w.runner.seen())
		begun, err := h.Start(w.ctx, host.StartOrder{Process: p, Trace: trace})
		if err != nil {
			w.Fatal(err)
		}
		w.eventually("it was tried", func() bool { return len(w.runner.seen()) == before+1 })
		w.eventually("it waits", func() bool {
			all := w.Instances(w.T)
			return w.view(h, all[len(all)-1]).Step == 2
		})
		w.settled(h)
		h = w.node() // which has never seen the instance
		w.Clock.Advance(time.Minute)
		w.status(h, begun.Instance, machine.StatusEnded)
		seen := w.runner.seen()[before:]
		if len(seen) != 2 || seen[0].Trace != seen[1].Trace || seen[0].Trace.ID() == "" || trace != "" && seen[0].Trace != trace {
			w.Errorf("in the trace %q it called under %+v", trace, seen)
		}
		traces = append(traces, seen[0].Trace)
	}
	if traces[0] == traces[1] {
		w.Errorf("two instances share the trace %s", traces[0])
	}
}

// tracedOn starts instances by messages and a signal: they belong to the trace
// of who sent it, an instance or somebody outside, also where a message waits
// for its turn.
func tracedOn(w *world) {
	const given = host.Trace("4bf92f3577b34da6a3ce929d0e0e4736-01 shop=17")
	h := w.node()
	hears := func(id graph.ID, start props) {
		w.publish(h, draw(id).block("start", "begin", start).block("work", "work", props{Tries: 1}).
			block("pause", "pause", props{After: 60}).line("start", "work", "pause").document())
	}
	hears("by-message", props{Message: "news"})
	hears("by-signal", props{Signal: "alarm"})
	p := w.publish(h, draw("speaker").block("start", "begin", props{}).
		block("say", "send", props{Message: "news", Correlation: "key", TTL: 1_000_000}).
		block("again", "send", props{Message: "news", Correlation: "key", TTL: 1_000_000}).
		block("cry", "send", props{Signal: "alarm"}).line("start", "say", "again", "cry").document())
	if _, err := h.Start(w.ctx, host.StartOrder{Process: p, Trace: given, Variables: []machine.Var{str("key", "1")}}); err != nil {
		w.Fatal(err)
	}
	w.settled(h)
	w.Clock.Advance(time.Minute) // the first run ends, and lets the next begin
	w.settled(h)
	w.send(h, host.Message{Name: "news", Trace: given})
	if _, err := h.Broadcast(w.ctx, host.Signal{Name: "alarm", Trace: given}); err != nil {
		w.Fatal(err)
	}
	w.settled(h)
	seen := w.runner.seen()
	for _, j := range seen {
		if j.Trace != given {
			w.Errorf("%s calls in the trace %q", j.Job.Instance(), j.Trace)
		}
	}
	if len(seen) != 5 {
		w.Errorf("%d calls", len(seen))
	}
	w.send(h, host.Message{Name: "news"})
	w.settled(h)
	if last := w.runner.seen(); len(last) != 6 || last[5].Trace == given || last[5].Trace == "" {
		w.Errorf("what nobody's trace began calls in %q", last[5].Trace)
	}
}
