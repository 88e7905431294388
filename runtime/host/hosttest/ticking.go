package hosttest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"segue/runtime/graph"
	"segue/runtime/host"
)

// ticking is a process that begins every so many seconds.
func ticking(id graph.ID, seconds, times int) graph.Document {
	return draw(id).block("tick", "tick", props{After: seconds, Times: times}).block("end", "set", props{}).line("tick", "end").document()
}

// scheduled moves the clock past moments, one and many at a time.
func scheduled(w *world) {
	a, b := w.node(), w.node()
	began := w.Clock.Now()
	w.publish(a, ticking("hourly", 3600, 0))
	w.publish(a, ticking("thrice", 3600, 3))
	at := func(pool graph.ID) (moments []time.Duration) {
		for _, k := range w.Instances(w.T) {
			if v := w.view(a, k); v.Pool == pool {
				moments = append(moments, v.StartedAt.Sub(began))
			}
		}
		slices.Sort(moments)
		return moments
	}
	pass := func(d time.Duration) {
		w.Clock.Advance(d)
		w.settled(a)
		w.settled(b)
	}
	pass(59 * time.Minute)
	if n := len(w.Instances(w.T)); n != 0 {
		w.Fatalf("%d began before their time", n)
	}
	pass(time.Minute)               // 1h
	pass(time.Hour + 5*time.Minute) // five minutes late
	pass(55 * time.Minute)          // 3h: not put off by them
	pass(30 * time.Minute)
	pass(10 * time.Hour) // ten moments missed: made up for once
	pass(30 * time.Minute)
	for pool, want := range map[graph.ID]string{"hourly": "[1h0m0s 2h5m0s 3h0m0s 13h30m0s 14h0m0s]", "thrice": "[1h0m0s 2h5m0s 3h0m0s]"} {
		if got := fmt.Sprint(at(pool)); got != want {
			w.Errorf("%s began at %s, want %s", pool, got, want)
		}
	}
	w.nothingLeft()
	_, err := a.Publish(w.ctx, host.PublishOrder{Process: w.Process(w.T, "never"), Document: ticking("never", 0, 0)})
	if !errors.Is(err, host.ErrProblems) {
		w.Errorf("a schedule that cannot be worked out: %v", err)
	}
}

// scheduledAmidst kills the server in each commit of a moment, publishes anew
// and archives: a moment has one run, of the version that was the newest.
func scheduledAmidst(w *world) {
	steady := w.node()
	p := w.publish(steady, ticking("minutely", 60, 0))
	want := 0
	settle := func() {
		w.Helper()
		w.settled(steady)
		if n := len(w.Instances(w.T)); n != want {
			w.Fatalf("%d runs, want %d", n, want)
		}
	}
	for _, fault := range []Fault{DieBefore, DieAfter, LostDone, LostUndone, Conflicting} {
		store := Shaky(w.ctx, w.Node(w.T))
		h, err := host.Open(w.ctx, w.config(store))
		if err != nil {
			w.Fatal(err)
		}
		first := true
		store.Plan(func(*host.Write) Fault {
			if first {
				first = false
				return fault
			}
			return None
		})
		w.Clock.Advance(time.Minute)
		want++
		settle()
		w.kill(h, store)
		settle()
	}
	w.publish(steady, ticking("minutely", 120, 0))
	w.Clock.Advance(time.Minute)
	settle()
	w.Clock.Advance(time.Minute)
	want++
	settle()
	second := 0
	for _, k := range w.Instances(w.T) {
		if w.view(steady, k).Version == 2 {
			second++
		}
	}
	if second != 1 {
		w.Errorf("the second version began %d times", second)
	}
	w.Archive(w.T, p)
	w.eventually("the archive is known", func() bool {
		_, err := steady.Start(context.WithoutCancel(w.ctx), host.StartOrder{Process: p})
		return errors.Is(err, host.ErrArchived)
	})
	w.Clock.Advance(10 * time.Minute)
	settle()
	w.nothingLeft()
}
