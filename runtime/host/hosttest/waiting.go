package hosttest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

func timer(w *world) {
	h := w.node()
	k := w.start(h, w.publish(h, Timed(60)))
	w.Clock.Advance(59 * time.Second)
	w.settled(h)
	if v := w.view(h, k); v.Status != machine.StatusRunning || len(v.Waiting) != 1 || v.Waiting[0].Block != "pause" {
		w.Fatalf("before its time: %+v", v)
	}
	w.Clock.Advance(time.Second)
	w.status(h, k, machine.StatusEnded)
	w.replayed(h, k)
	w.nothingLeft()
}

func manyTimers(w *world) {
	a, b := w.node(), w.node()
	p := w.publish(a, Timed(60))
	keys := make([]machine.Key, 300)
	var all sync.WaitGroup
	for i := range keys {
		all.Go(func() { keys[i] = w.start([]*host.Host{a, b}[i%2], p) })
	}
	all.Wait()
	w.Clock.Advance(time.Minute)
	w.settled(a)
	for _, k := range keys {
		w.status(a, k, machine.StatusEnded)
		if n := len(w.history(a, k)); n != 2 {
			w.Errorf("instance %s has %d steps", k, n)
		}
	}
	w.nothingLeft()
}

// cancelled stops an instance that waits for everything there is.
func cancelled(w *world) {
	h := w.node()
	w.Person(w.T, "ana@example.com")
	w.publish(h, draw("child").block("start", "begin", props{}).block("pause", "pause", props{After: 60}).line("start", "pause").document())
	d := draw("busy").block("start", "begin", props{}).block("split", "all", props{}).
		block("ask", "ask", props{People: []string{"ana@example.com"}}).block("pause", "pause", props{After: 60}).
		block("work", "work", props{}).block("hear", "hear", props{Message: "m", Correlation: `"k"`}).
		block("signal", "hear", props{Signal: "s"}).block("call", "call", props{Process: "child"})
	d.flow("start", "split")
	for _, id := range []string{"ask", "pause", "work", "hear", "signal", "call"} {
		d.flow("split", d.pool.Blocks[indexOf(d, id)].ID)
	}
	w.runner.set(func(ctx context.Context, _ host.JobOrder) (feel.Value, *machine.Failure) {
		<-ctx.Done()
		return feel.Null, nil
	})
	k := w.start(h, w.publish(h, d.document()))
	w.eventually("the child runs and the job is taken", func() bool { return len(w.Instances(w.T)) == 2 && len(w.runner.seen()) == 1 })
	if err := h.Deliver(w.ctx, k, machine.Cancelled{By: "ana@example.com", Reason: "test"}); err != nil {
		w.Fatal(err)
	}
	for _, each := range w.Instances(w.T) {
		w.status(h, each, machine.StatusCancelled)
		w.replayed(h, each)
	}
	w.eventually("nothing is left", func() bool { return len(w.Left(w.T)) == 0 })
	if err := h.Deliver(w.ctx, k, machine.Cancelled{}); !errors.Is(err, machine.ErrStale) {
		w.Errorf("cancelling twice: %v", err)
	}
}

func indexOf(d *drawing, id string) int {
	for i := range d.pool.Blocks {
		if string(d.pool.Blocks[i].ID) == id {
			return i
		}
	}
	return -1
}

func operated(w *world) {
	h := w.node()
	d := draw("operated").block("start", "begin", props{}).block("pause", "pause", props{After: 60}).
		block("next", "set", props{Set: map[string]string{"twice": "x * 2"}}).block("last", "pause", props{After: 60}).line("start", "pause", "next", "last").document()
	k := w.start(h, w.publish(h, d), num("x", 1))
	at := w.view(h, k).Waiting[0].Key
	for _, body := range []machine.EventBody{
		machine.VariablesSet{Variables: []machine.Var{num("x", 21)}, By: "ana@example.com"},
		machine.Suspended{By: "ana@example.com"},
	} {
		if err := h.Deliver(w.ctx, k, body); err != nil {
			w.Fatalf("%T: %v", body, err)
		}
	}
	if v := w.view(h, k); v.Status != host.Suspended {
		w.Errorf("it is %s", v.Status)
	}
	if err := h.Deliver(w.ctx, k, machine.Resumed{By: "ana@example.com"}); err != nil {
		w.Fatal(err)
	}
	if err := h.Deliver(w.ctx, k, machine.Skipped{Activation: at, By: "ana@example.com", Reason: "no time"}); err != nil {
		w.Fatal(err)
	}
	if got := w.value(h, k, "twice"); got != "42" {
		w.Errorf("twice 21 is %s", got)
	}
	last := w.view(h, k).Waiting[0]
	if err := h.Deliver(w.ctx, k, machine.Moved{Activation: last.Key, To: "pause", By: "ana@example.com"}); err != nil {
		w.Fatal(err)
	}
	if v := w.view(h, k); len(v.Waiting) != 1 || v.Waiting[0].Block != "pause" || v.Status != machine.StatusRunning {
		w.Errorf("after the move: %+v", v.Waiting)
	}
	w.replayed(h, k)
	if n := len(w.Left(w.T)); n != 1 {
		w.Errorf("one timer should be left: %v", w.Left(w.T))
	}
}

// working is a process with one job, tried so often with a minute between.
func working(tries int) *drawing {
	return draw("working").block("start", "begin", props{}).block("work", "work", props{Tries: tries, After: 60}).
		block("end", "set", props{}).line("start", "work", "end")
}

func job(w *world) {
	h := w.node()
	w.runner.set(func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
		n, _ := j.Input.Int64()
		return feel.Int(n + 1), nil
	})
	k := w.start(h, w.publish(h, working(1).document()), num("input", 41))
	w.status(h, k, machine.StatusEnded)
	if got := w.value(h, k, "output"); got != "42" {
		w.Errorf("the job gave %s", got)
	}
	seen := w.runner.seen()
	if len(seen) != 1 || seen[0].Connection != "toy" || seen[0].Action != "work" || seen[0].Attempt != 1 || seen[0].Lease != 1 || seen[0].Key == "" || seen[0].Block != "work" {
		w.Errorf("the runner saw %+v", seen)
	}
	w.replayed(h, k)
	w.nothingLeft()
}

func jobRetry(w *world) {
	h := w.node()
	w.runner.set(func(context.Context, host.JobOrder) (feel.Value, *machine.Failure) {
		return feel.Null, &machine.Failure{Message: "The bank did not answer.", Detail: "timeout"}
	})
	k := w.start(h, w.publish(h, working(2).document()))
	w.eventually("it was tried", func() bool { return len(w.runner.seen()) == 1 })
	w.eventually("it waits", func() bool { return w.view(h, k).Step == 2 })
	w.settled(h)
	if n := len(w.runner.seen()); n != 1 {
		w.Fatalf("it was tried %d times without waiting", n)
	}
	w.Clock.Advance(time.Minute)
	if text := w.incident(h, k); text != "The bank did not answer." {
		w.Errorf("it needs attention: %s", text)
	}
	seen := w.runner.seen()
	if len(seen) != 2 || seen[0].Key != seen[1].Key || seen[0].Attempt != 1 || seen[1].Attempt != 2 {
		w.Errorf("the tries: %+v", seen)
	}
	w.runner.set(newRunner().answer)
	if err := h.Deliver(w.ctx, k, machine.Retried{Incident: w.view(h, k).Waiting[0].Incident, By: "ana@example.com"}); err != nil {
		w.Fatal(err)
	}
	w.status(h, k, machine.StatusEnded)
	if v := w.view(h, k); v.Incidents != 0 {
		w.Errorf("%d incidents are left", v.Incidents)
	}
	w.replayed(h, k)
	w.nothingLeft()
}

func jobPanic(w *world) {
	h := w.node()
	w.runner.set(func(context.Context, host.JobOrder) (feel.Value, *machine.Failure) { panic("a connector breaks") })
	k := w.start(h, w.publish(h, working(1).document()))
	if text := w.incident(h, k); text != "The connector stopped unexpectedly." {
		w.Errorf("it needs attention: %s", text)
	}
}

// jobLease lets a lease run out under a slow worker: another takes the job with
// the same key, and only that one's result counts.
func jobLease(w *world) {
	gates := []chan struct{}{make(chan struct{}), make(chan struct{})}
	free := []func(){sync.OnceFunc(func() { close(gates[0]) }), sync.OnceFunc(func() { close(gates[1]) })}
	w.Cleanup(func() { free[0](); free[1]() })
	began := make(chan host.JobOrder, 10)
	w.runner.set(func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
		began <- j
		<-gates[j.Lease-1]
		return feel.String([]string{"from the slow one", "from the second"}[j.Lease-1]), nil
	})
	config := w.config(w.Node(w.T))
	config.Lease = 1000 * time.Hour // by the virtual clock; renewed by the real one, that is never
	a := w.open(config)
	p := w.publish(a, working(1).document())
	k := w.start(a, p)
	first := <-began
	w.Clock.Advance(1001 * time.Hour)
	second := <-began
	if first.Key != second.Key || second.Lease != 2 || first.Attempt != second.Attempt {
		w.Errorf("first %+v, then %+v", first, second)
	}
	free[0]()
	w.eventually("the slow one has reported", func() bool { return a.Running() == 1 })
	if v := w.view(a, k); v.Step != 1 {
		w.Error("the slow one's result was taken")
	}
	free[1]()
	w.status(a, k, machine.StatusEnded)
	if got := w.value(a, k, "output"); got != "from the second" {
		w.Errorf("the result came %s", got)
	}
	w.replayed(a, k)
	w.settled(a)
	w.nothingLeft()
}

func jobDeadNode(w *world) {
	stuck := make(chan struct{})
	free := sync.OnceFunc(func() { close(stuck) })
	first := newRunner()
	first.set(func(context.Context, host.JobOrder) (feel.Value, *machine.Failure) {
		<-stuck
		return feel.String("too late"), nil
	})
	config := w.config(w.Node(w.T))
	config.Jobs, config.Beat = first, time.Hour // it does not notice that it is dead
	a := w.open(config)
	w.Cleanup(free)
	w.eventually("it has a place", func() bool { return a.Node() != 0 })
	p := w.publish(a, working(1).document())
	k := w.start(a, p, str("input", "in time"))
	w.eventually("the job is taken", func() bool { return len(first.seen()) == 1 })
	b := w.node()
	w.Kill(w.T, a.Node())
	w.status(b, k, machine.StatusEnded)
	free()
	if got := w.value(b, k, "output"); got != "in time" {
		w.Errorf("the result came %s", got)
	}
	if again := w.runner.seen(); len(again) != 1 || again[0].Key != first.seen()[0].Key {
		w.Errorf("taken over as %+v", again)
	}
	w.replayed(b, k)
}

// jobYield stops a node in the middle of a job: another goes on at once.
func jobYield(w *world) {
	config := w.config(w.Node(w.T))
	leaving := newRunner()
	leaving.set(func(ctx context.Context, _ host.JobOrder) (feel.Value, *machine.Failure) {
		<-ctx.Done()
		return feel.Null, nil
	})
	config.Jobs = leaving
	a, err := host.Open(w.ctx, config)
	if err != nil {
		w.Fatal(err)
	}
	p := w.publish(a, working(1).document())
	k := w.start(a, p, str("input", "done"))
	w.eventually("the job is taken", func() bool { return len(leaving.seen()) == 1 })
	b := w.node()
	ctx, cancel := context.WithCancel(w.ctx)
	cancel()
	if err := a.Close(ctx); err != nil && !errors.Is(err, context.Canceled) {
		w.Errorf("close: %v", err)
	}
	w.status(b, k, machine.StatusEnded)
	if got := fmt.Sprint(w.value(b, k, "output")); got != "done" {
		w.Errorf("the result is %s", got)
	}
}

// through is a process whose job goes through a connection.
func through(connection string) *drawing {
	return draw(graph.ID("by-"+connection)).block("start", "begin", props{}).
		block("work", "work", props{Connection: connection, Tries: 1}).line("start", "work")
}

// jobRoom lets many jobs of one connection hang: those of another run, and no
// more hang than the connection may have.
func jobRoom(w *world) {
	c := w.config(w.Node(w.T))
	c.Workers, c.Each = 8, 3
	h := w.open(c)
	release := make(chan struct{})
	var hanging, most atomic.Int32
	w.runner.set(func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
		if j.Connection == "slow" {
			most.Store(max(most.Load(), hanging.Add(1)))
			<-release
			hanging.Add(-1)
		}
		return j.Input, nil
	})
	open := sync.OnceFunc(func() { close(release) })
	defer open()
	slow, quick := w.publish(h, through("slow").document()), w.publish(h, through("quick").document())
	var keys []machine.Key
	for range 20 {
		keys = append(keys, w.start(h, slow))
	}
	w.eventually("they hang", func() bool { return hanging.Load() == 3 })
	for range 10 {
		w.status(h, w.start(h, quick), machine.StatusEnded)
	}
	open()
	for _, k := range keys {
		w.status(h, k, machine.StatusEnded)
	}
	if most.Load() != 3 {
		w.Errorf("%d hung at a time", most.Load())
	}
	w.settled(h)
	w.nothingLeft()
}

// jobAfresh has two connections rest on two nodes: when one is asked for on one of
// them, it is called again on both.
func jobAfresh(w *world) {
	h, there := w.node(), newRunner()
	c := w.config(w.Node(w.T))
	c.Jobs = there
	w.open(c)
	w.runner.rest(map[string]int{"slow": 0, "other": 0})
	there.rest(map[string]int{"slow": 0, "other": 0})
	w.eventually("both nodes call it again", func() bool {
		h.Afresh(w.ctx, "slow") // the nodes may not know of each other yet
		return len(w.runner.Pace()) == 1 && len(there.Pace()) == 1
	})
	if _, rests := there.Pace()["other"]; !rests {
		w.Error("another connection is called again too")
	}
}

// jobPace has a connection rest: its jobs wait untried, and go when it may be
// called again.
func jobPace(w *world) {
	h := w.node()
	w.runner.rest(map[string]int{"slow": 0})
	k := w.start(h, w.publish(h, through("slow").document()), num("input", 1))
	w.status(h, w.start(h, w.publish(h, through("quick").document()), num("input", 1)), machine.StatusEnded)
	if v := w.view(h, k); v.Status != machine.StatusRunning || len(w.runner.seen()) != 1 {
		w.Errorf("it is %s, and %d jobs were run", v.Status, len(w.runner.seen()))
	}
	w.runner.rest(map[string]int{"slow": 1})
	w.status(h, k, machine.StatusEnded)
	if seen := w.runner.seen(); len(seen) != 2 || seen[1].Attempt != 1 || seen[1].Lease != 1 {
		w.Errorf("the tries: %+v", seen)
	}
}
