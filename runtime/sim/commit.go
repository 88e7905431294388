package sim

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"

	"segue/runtime/machine"
)

// commit applies one event, stores the state and its history, and obeys.
func (w *World) commit(body machine.EventBody) error {
	e := machine.Event{At: w.Now, Body: body}
	next, commands, facts, err := w.p.Step(w.State, e)
	if err != nil {
		return err
	}
	record := machine.AppendRecord(nil, e, facts)
	if e2, facts2, err := w.names.DecodeRecord(w.State.Key(), record); err != nil {
		return err
	} else if !bytes.Equal(record, machine.AppendRecord(nil, e2, facts2)) {
		return fmt.Errorf("the history does not keep %T", body)
	}
	w.State, w.Events, w.Facts, w.past = next, append(w.Events, e), append(w.Facts, facts...), append(w.past, body)
	known := maps.Clone(w.jobs)
	w.used(body)
	for _, c := range commands {
		if err := w.sparing(body, c, known); err != nil {
			return err
		}
		if err := w.obey(c); err != nil {
			return err
		}
	}
	return nil
}

// sparing sees to it that a job is ordered with its input once, unless a person
// tries again, and is only ever done again when it was known.
func (w *World) sparing(body machine.EventBody, c machine.Command, known map[machine.Key]*job) error {
	switch b := c.Body.(type) {
	case machine.RunJob:
		if _, retried := body.(machine.Retried); b.Attempt > 1 && !retried {
			return fmt.Errorf("a job was ordered anew where it should be done again")
		}
	case machine.RetryJob:
		if known[b.Job] == nil {
			return fmt.Errorf("a job is to be done again that nobody knows")
		}
	}
	return nil
}

// used takes away what an event reports the end of.
func (w *World) used(body machine.EventBody) {
	switch b := body.(type) {
	case machine.TimerFired:
		delete(w.timers, b.Timer)
	case machine.JobSucceeded:
		delete(w.jobs, b.Job)
	case machine.JobFailed:
		delete(w.jobs, b.Job)
	case machine.Decided:
		w.tasks[b.Task].done[b.Seat-1] = true
	case machine.TaskFailed:
		delete(w.tasks, b.Task)
	case machine.Continued:
		w.goOn = false
	case machine.Returned:
		delete(w.calls, b.Activation)
	}
}

// obey does what the machine orders. Withdrawing what is not there is broken.
func (w *World) obey(c machine.Command) error {
	if err := w.fresh(c); err != nil {
		return err
	}
	switch b := c.Body.(type) {
	case machine.OpenTask:
		t := &task{OpenTask: b, seats: 1}
		if b.Rule == machine.RuleEveryone || b.Rule == machine.RuleAtLeast {
			t.seats = 2 + w.r.IntN(2)
		}
		t.done = make([]bool, t.seats)
		w.tasks[b.Task] = t
	case machine.CloseTask:
		delete(w.tasks, b.Task) // one that nobody could take is closed already
	case machine.SetTimer:
		w.timers[b.Timer] = b.At
	case machine.StopTimer:
		return remove(w.timers, b.Timer, "timer")
	case machine.RunJob:
		w.jobs[b.Job] = &job{b.Attempt, b.NotBefore}
	case machine.RetryJob:
		w.jobs[b.Job] = &job{b.Attempt, b.NotBefore}
	case machine.StopJob:
		return remove(w.jobs, b.Job, "job")
	case machine.Continue:
		w.goOn = true
	case machine.Subscribe:
		w.subscriptions[b.Subscription] = b
	case machine.Unsubscribe:
		return remove(w.subscriptions, b.Subscription, "subscription")
	case machine.Call:
		w.calls[b.Activation] = true
	case machine.StopCall:
		return remove(w.calls, b.Activation, "call")
	}
	return nil
}

// fresh sees to it that no key is ever given out again: a host opens before it
// closes, so one that is closed and opened in one step would be gone.
func (w *World) fresh(c machine.Command) error {
	var k machine.Key
	switch b := c.Body.(type) {
	case machine.OpenTask:
		k = b.Task
	case machine.SetTimer:
		k = b.Timer
	case machine.Subscribe:
		k = b.Subscription
	default:
		return nil
	}
	if w.keys[k] {
		return fmt.Errorf("%T: the key %s was given out before", c.Body, k)
	}
	w.keys[k] = true
	return nil
}

func remove[V any](m map[machine.Key]V, k machine.Key, what string) error {
	if _, ok := m[k]; !ok {
		return fmt.Errorf("a %s was withdrawn that is not there", what)
	}
	delete(m, k)
	return nil
}

func sorted[V any](m map[machine.Key]V) []machine.Key {
	return slices.SortedFunc(maps.Keys(m), cmp.Compare[machine.Key])
}

// Explained reports whether the history gives the state, exactly.
func (w *World) Explained() error {
	again, err := w.p.Replay(w.State.Key(), w.Events)
	if err != nil {
		return err
	}
	a, v := w.State.Encode()
	a2, v2 := again.Encode()
	if !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		return fmt.Errorf("replay gives another state")
	}
	return nil
}
