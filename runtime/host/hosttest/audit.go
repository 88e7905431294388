package hosttest

import (
	"errors"
	"fmt"
	"slices"
	"sync"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// audited does an operator's acts while commits are lost, repeated and refused:
// the audit has a row for each that was done, and for no other.
func audited(w *world) {
	steady := w.node()
	ana := w.Person(w.T, "ana@example.com")
	p := w.publish(steady, Parked("ana@example.com"))
	var want []string
	act := func(h *host.Host, k machine.Key, command string) error {
		return h.Act(w.ctx, host.Act{Instance: k, Event: machine.Cancelled{By: "ana@example.com", Reason: "for once"}, CommandID: command,
			By: host.Actor{ID: ana, Name: "Ana"}, Action: "instance.cancelled", Name: "Parked 1", Detail: map[string]any{"reason": "a\x00b"}})
	}
	note := func(k machine.Key) { want = append(want, fmt.Sprintf("instance.cancelled %s by Ana", k)) }
	for _, fault := range []Fault{None, LostDone, LostUndone, Conflicting} {
		store := Shaky(w.ctx, w.Node(w.T))
		h := w.nodeOn(store)
		k := w.start(steady, p)
		once := true
		store.Plan(func(*host.Write) Fault {
			if once {
				once = false
				return fault
			}
			return None
		})
		command := fmt.Sprint("cancel ", k)
		if err := act(h, k, command); err != nil {
			w.Errorf("fault %d: %v", fault, err)
		}
		note(k)
		if err := act(steady, k, command); err != nil { // a second click
			w.Errorf("again after fault %d: %v", fault, err)
		}
		if err := act(steady, k, ""); !errors.Is(err, machine.ErrStale) {
			w.Errorf("a late one after fault %d: %v", fault, err)
		}
	}
	for _, fault := range []Fault{DieBefore, DieAfter} {
		store := Shaky(w.ctx, w.Node(w.T))
		h, err := host.Open(w.ctx, w.config(store))
		if err != nil {
			w.Fatal(err)
		}
		k := w.start(steady, p)
		store.Plan(func(*host.Write) Fault { return fault })
		if err := h.Act(store.Alive(), host.Act{Instance: k, Event: machine.Cancelled{}, By: host.Actor{ID: ana, Name: "Ana"}, Action: "instance.cancelled"}); err == nil {
			w.Errorf("a dead server answers")
		}
		w.kill(h, store)
		if fault == DieAfter {
			note(k)
		}
	}
	store := Shaky(w.ctx, w.Node(w.T))
	c := w.config(store)
	c.Committers = 1
	h := w.open(c)
	ended, open := w.start(steady, p), w.start(steady, p)
	if err := act(steady, ended, ""); err != nil {
		w.Fatal(err)
	}
	note(ended)
	held, release := make(chan struct{}), make(chan struct{})
	first := sync.OnceFunc(func() { close(held); <-release })
	store.Plan(func(*host.Write) Fault { first(); return None })
	var all sync.WaitGroup
	all.Go(func() { w.start(h, p) })
	<-held
	all.Go(func() {
		if err := act(h, ended, ""); !errors.Is(err, machine.ErrStale) {
			w.Errorf("a stale act among others: %v", err)
		}
	})
	all.Go(func() {
		if err := act(h, open, ""); err != nil {
			w.Errorf("an act among others: %v", err)
		}
	})
	w.eventually("both wait for one transaction", func() bool { return h.Queued() == 2 })
	close(release)
	all.Wait()
	note(open)
	if got := w.Deeds(w.T); !slices.Equal(got, want) {
		w.Errorf("the audit says %q, want %q", got, want)
	}
}
