package host

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"time"

	"segue/runtime/machine"
)

// committer takes what has gathered in its lane, again and again, and makes it
// durable: one transaction for as many instances as there are.
type committer struct {
	h     *Host
	lane  *lane
	alone bool // one instance at a time, with patience: of the lane aside
}

func (c *committer) run() {
	most := c.h.cfg.Batch
	if c.alone {
		most = 1
	}
	for {
		items := c.lane.take(most)
		if items == nil {
			return
		}
		c.serve(c.present(items))
		if c.alone {
			c.h.back(items[0].key)
		}
	}
}

// put queues an item: behind what is aside of its instance, else in its lane.
func (h *Host) put(it *item) error {
	if aside, err := h.goAside(it); aside {
		return err
	}
	return h.lane(it.key).put(it)
}

// offer is put for what the host itself brings: it waits for room in the lane.
// ErrBusy says that there is none aside; what it is about is found again.
func (h *Host) offer(ctx context.Context, it *item) error {
	if aside, err := h.goAside(it); aside {
		return err
	}
	return h.lane(it.key).offer(ctx, it)
}

// putAside takes an instance out of its lane, with all that comes for it until it
// is back; false where there is no room.
func (h *Host) putAside(it *item) bool {
	h.awayMu.Lock()
	defer h.awayMu.Unlock()
	it.long = true
	if h.aside.put(it) != nil {
		return false
	}
	h.away[it.key]++
	h.anyAway.Store(true)
	return true
}

// goAside puts an item behind one of its instance that is aside; false where
// there is none.
func (h *Host) goAside(it *item) (bool, error) {
	if !h.anyAway.Load() {
		return false, nil
	}
	h.awayMu.Lock()
	defer h.awayMu.Unlock()
	if h.away[it.key] == 0 {
		return false, nil
	}
	it.long = true // what made the one long makes the other so
	err := h.aside.put(it)
	if err == nil {
		h.away[it.key]++
	}
	return true, err
}

// back tells that one item of an instance is no longer aside.
func (h *Host) back(k machine.Key) {
	h.awayMu.Lock()
	defer h.awayMu.Unlock()
	if h.away[k]--; h.away[k] <= 0 {
		delete(h.away, k)
	}
	h.anyAway.Store(len(h.away) > 0)
}

// present drops items whose callers have gone before their turn, and those whose
// instance went aside since they were queued.
func (c *committer) present(items []*item) []*item {
	n := 0
	for _, it := range items {
		if it.ctx != nil && it.ctx.Err() != nil {
			it.out.err = it.ctx.Err()
			it.finish()
			continue
		}
		if aside, err := c.followed(it); aside {
			if err != nil {
				it.out.err = err
				it.finish()
			}
			continue
		}
		items[n] = it
		n++
	}
	return items[:n]
}

// followed puts an item of a lane behind one of its instance that is aside.
func (c *committer) followed(it *item) (bool, error) {
	if c.alone {
		return false, nil
	}
	return c.h.goAside(it)
}

const (
	conflictTries = 4                // then the batch is split
	loneTries     = 12               // for one item, with pauses
	awayFor       = 10 * time.Second // a batch waits so long for the database
	awayFirst     = 20 * time.Millisecond
	awayMost      = time.Second
	slowParts     = 8               // of a batch in which one is waited for: each step of finding it is a wait
	silence       = 4 * time.Second // after that a server may give up a transaction, see Want.Long
)

// serve brings items to their end. What fails together is split, so that in
// the end only what is at fault fails.
func (c *committer) serve(items []*item) {
	if len(items) == 0 {
		return
	}
	err := c.persist(items)
	switch {
	case err == nil:
	case len(items) == 1:
		c.lone(items[0], err)
	case errors.Is(err, ErrAway) || errors.Is(err, context.Canceled):
		answer(items, err)
	default:
		parts := 2
		if errors.Is(err, ErrSlow) {
			parts = slowParts
		}
		for part := range slices.Chunk(items, (len(items)+parts-1)/parts) {
			c.serve(part)
		}
	}
}

// lone answers the one item that failed by itself, or puts it aside.
func (c *committer) lone(it *item, err error) {
	if errors.Is(err, ErrSlow) && !c.alone && c.h.putAside(it) {
		return
	}
	if errors.Is(err, ErrTaken) && !it.taken {
		it.taken = true
		if err = c.persist([]*item{it}); err == nil {
			return
		}
	}
	it.out.err = err
	it.finish()
}

func answer(items []*item, err error) {
	for _, it := range items {
		it.out = outcome{err: err}
		it.finish()
	}
}

// persist tries until the items are durable and answered, or it is their own
// fault that they cannot be.
func (c *committer) persist(items []*item) error {
	conflicts, pause, since := 0, awayFirst, time.Now()
	for {
		err := c.h.transact(items)
		switch {
		case err == nil:
			return nil
		case errors.Is(err, ErrConflict):
			if conflicts++; conflicts >= loneTries || len(items) > 1 && conflicts >= conflictTries {
				return err
			}
			if conflicts >= conflictTries && !c.h.rest(rand.N(awayFirst)) {
				return ErrStopping // whoever is always in the way must get a chance to be gone
			}
		case errors.Is(err, ErrSlow):
			if !c.alone || time.Since(since) > awayFor {
				return err
			}
			if !c.h.rest(awayFirst) {
				return ErrStopping
			}
		case errors.Is(err, ErrAway):
			if errors.Is(err, ErrFull) {
				c.h.full.Store(true)
			}
			if time.Since(since) > awayFor {
				return err
			}
			if !c.h.rest(pause/2 + rand.N(pause)) {
				return ErrStopping
			}
			pause = min(2*pause, awayMost)
		default:
			return err
		}
	}
}

// rest pauses; false means that the host is stopping for good.
func (h *Host) rest(d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-h.ctx.Done():
		return false
	}
}

// transact does the items in one transaction and answers them.
func (h *Host) transact(items []*item) error {
	began := time.Now()
	want := wanted(items)
	tx, found, err := h.store.Begin(h.ctx, want)
	if err != nil {
		return err
	}
	b := newBatch(h, tx, found, want)
	if err := b.run(items); err != nil {
		tx.Rollback(h.ctx)
		return err
	}
	if err := b.commit(); err != nil {
		return err
	}
	h.metrics.settled(b, items, time.Since(began))
	for _, it := range items {
		it.finish()
	}
	b.tell()
	return nil
}

func wanted(items []*item) *Want {
	w := &Want{Long: len(items) == 1 && items[0].long}
	for _, it := range items {
		if it.command != "" {
			w.command(it.command, it.key)
		}
		it.work.want(w, it)
	}
	w.once()
	return w
}

// commit writes the batch. Where the answer to COMMIT was lost, the store finds
// out what became of it.
func (b *batch) commit() error {
	w, err := b.write()
	if err != nil || w == nil {
		b.tx.Rollback(b.h.ctx)
		return err
	}
	err = b.tx.Commit(b.h.ctx, w)
	if !errors.Is(err, ErrUnknown) {
		return err
	}
	undone := ErrConflict // do it again
	if time.Since(b.began) > silence {
		undone = ErrSlow // the server may have given up a transaction that said nothing
	}
	for pause := awayFirst; ; pause = min(2*pause, awayMost) {
		committed, err := b.h.store.Settle(b.h.ctx, b.tx)
		switch {
		case err == nil && committed:
			return nil
		case err == nil:
			return undone
		case !b.h.rest(pause):
			return ErrUnknown
		}
	}
}
