package hosttest

import (
	"context"
	"slices"
	"sync"
	"sync/atomic"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// held is a store in which somebody else has one instance for long.
type held struct {
	host.Store
	key  atomic.Int64 // 0: nobody has any
	long atomic.Bool  // what was asked for last was said to take long
}

// Begin implements host.Store.
func (s *held) Begin(ctx context.Context, w *host.Want) (host.Tx, *host.Found, error) {
	if k := machine.Key(s.key.Load()); k != 0 && slices.Contains(w.Instances, k) {
		s.long.Store(w.Long)
		return nil, nil, host.ErrSlow
	}
	return s.Store.Begin(ctx, w)
}

// heldUp: what one instance waits for holds up none of those that came with it,
// and it goes on itself as soon as it can.
func heldUp(w *world) {
	s := &held{Store: w.Node(w.T)}
	c := w.config(s)
	c.Committers = 1 // so that they come together
	h := w.open(c)
	p := w.publish(h, Timed(3600))
	var keys []machine.Key
	for range 10 {
		keys = append(keys, w.start(h, p))
	}
	s.key.Store(int64(keys[4]))
	errs := make([]error, len(keys))
	var all, others sync.WaitGroup
	others.Add(len(keys) - 1)
	for i, k := range keys {
		all.Go(func() {
			errs[i] = h.Deliver(w.ctx, k, machine.Cancelled{})
			if i != 4 {
				others.Done()
			}
		})
	}
	others.Wait()
	w.eventually("it is tried again, with time", s.long.Load)
	s.key.Store(0)
	all.Wait()
	for i, err := range errs {
		if err != nil {
			w.Errorf("instance %d: %v", i, err)
		}
	}
	w.nothingLeft()
}
