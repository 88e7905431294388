package host

import (
	"context"
	"slices"
	"time"

	"segue/runtime/machine"
)

// item is one thing to be done to one instance, from the queue to its answer.
type item struct {
	ctx     context.Context // of a caller who waits; nil for the host's own
	key     machine.Key     // the instance
	work    work
	command string // its id, if it came with one
	own     bool   // the host's own: what it is about stays in the store until it is done
	taken   bool   // a start whose business id proved to be in use
	long    bool   // alone it may take longer than the store waits by itself
	out     outcome
	since   time.Time   // when it was queued
	metrics *metrics    // where its end is counted; nil: it has not been queued
	done    func(*item) // called exactly once, after the commit or the failure
}

// outcome is the answer to an item.
type outcome struct {
	key   machine.Key // the instance concerned
	again bool        // the command was carried out before; nothing was done now
	err   error
}

// work is what an item is about.
type work interface {
	// want adds what the transaction has to lock and read.
	want(w *Want, it *item)
	// apply does it in memory. An error is the item's own and has changed
	// nothing; what cannot be undone alone breaks the batch (batch.fail).
	apply(b *batch, it *item) error
}

func (it *item) finish() {
	if it.metrics != nil {
		it.metrics.items.WithLabelValues(outcomeOf(it)).Inc()
		it.metrics.wait.Observe(time.Since(it.since).Seconds())
	}
	if it.done != nil {
		it.done(it)
	}
}

// submit queues an item for a caller and waits for its answer. A caller who
// gives up gets its context's error; the item may still be carried out.
func (h *Host) submit(ctx context.Context, it *item) (outcome, error) {
	ready := make(chan struct{})
	it.ctx, it.done = ctx, func(*item) { close(ready) }
	if err := h.put(it); err != nil {
		return outcome{}, err
	}
	select {
	case <-ready:
		return it.out, it.out.err
	case <-ctx.Done():
		return outcome{}, ctx.Err()
	}
}

// lane is where everything about an instance queues on this node.
func (h *Host) lane(k machine.Key) *lane {
	return h.lanes[uint64(k.Number())%uint64(len(h.lanes))]
}

// eventWork delivers an event as it is.
type eventWork struct{ body machine.EventBody }

func (eventWork) want(w *Want, it *item) { w.instance(it.key) }

func (e eventWork) apply(b *batch, it *item) error {
	l, err := b.life(it.key)
	if err != nil {
		return err
	}
	it.out.key = it.key
	return b.step(l, e.body)
}

// instance has one locked, and waits for it. A want is small enough to look
// through, but for batches of hundreds it keeps a set.
func (w *Want) instance(k machine.Key) {
	if w.must == nil {
		w.must = map[machine.Key]bool{}
	}
	if !w.must[k] {
		w.must[k] = true
		w.Instances = append(w.Instances, k)
	}
}

// try has one locked unless somebody else has it, or another item of the batch
// waits for it: that one must find it, whoever was there first.
func (w *Want) try(k machine.Key) {
	if !w.seen(k) {
		w.Try = append(w.Try, k)
	}
}

// once takes out of Try what is waited for anyway.
func (w *Want) once() {
	w.Try = slices.DeleteFunc(w.Try, func(k machine.Key) bool { return w.must[k] })
}

func (w *Want) seen(k machine.Key) bool {
	if w.keys == nil {
		w.keys = map[machine.Key]bool{}
	}
	if w.keys[k] {
		return true
	}
	w.keys[k] = true
	return false
}

// command enters an id; of several items with one id the first is entered.
func (w *Want) command(id string, instance machine.Key) {
	if w.ids == nil {
		w.ids = map[string]bool{}
	}
	if !w.ids[id] {
		w.ids[id] = true
		w.Commands = append(w.Commands, CommandRow{ID: id, Instance: instance})
	}
}
