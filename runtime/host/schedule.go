package host

import (
	"fmt"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Starts on a schedule. Their row holds the next moment; whichever node finds
// it due first locks the row, orders an instance and writes the moment after
// that, in one transaction: one instance per moment, however many nodes there
// are. Moments that passed while no server ran are made up for once, not each;
// those of an archived process, and those before a version was published, are
// not. Counting (“at most three times”) begins anew with each version.

// schedules finds starts that are due.
type schedules struct{ h *Host }

// schedulePolls is how many polls may pass before the store is asked again
// although nothing is due: starts are published seldom, and that is told.
const schedulePolls = 20

func (s schedules) run() {
	for {
		wait, err := s.sweep()
		if err != nil {
			s.h.log.Warn("schedules could not be read; trying again", "error", err)
			wait = awayMost
		}
		clock := time.NewTimer(wait)
		select {
		case <-clock.C:
		case <-s.h.scheduleWake:
			clock.Stop()
		case <-s.h.stopping:
			clock.Stop()
			return
		}
	}
}

func (s schedules) sweep() (wait time.Duration, err error) {
	h := s.h
	due, now, next, err := h.store.Schedules(h.ctx, sweepAtOnce)
	if err != nil {
		return 0, err
	}
	for i := range due {
		ready := make(chan struct{})
		it := &item{key: due[i].Key, own: true, work: &scheduleWork{key: due[i].Key}}
		it.done = func(*item) { close(ready) }
		if err := h.lane(it.key).offer(h.ctx, it); err != nil {
			return h.cfg.Poll, nil // stopping
		}
		<-ready
		if it.out.err != nil && !temporary(it.out.err) {
			h.log.Error("a start on a schedule could not be made; it is tried again", "process", due[i].Process, "block", due[i].Block, "error", it.out.err)
			return awayMost, nil
		}
	}
	wait = schedulePolls * h.cfg.Poll
	if len(due) > 0 {
		wait = h.cfg.Poll
	}
	if !next.IsZero() {
		wait = min(wait, max(next.Sub(now), 0))
	}
	return wait, nil
}

// scheduleWork makes one start that is due.
type scheduleWork struct{ key machine.Key }

func (s *scheduleWork) want(w *Want, it *item) {
	if !w.seen(s.key) {
		w.Starts = append(w.Starts, s.key)
	}
}

func (s *scheduleWork) apply(b *batch, it *item) error {
	row, ok := b.found.Starts[s.key]
	if !ok || row.Next.IsZero() || row.Next.After(b.now) {
		return nil // another node was faster, or a version was published
	}
	delete(b.found.Starts, s.key)
	c, err := b.h.programs.pick(b.h.ctx, row.Process, int(row.Version), row.Pool)
	archived := err == ErrArchived
	if err != nil && !archived {
		return err
	}
	if archived {
		if c.program, err = b.h.programs.get(b.h.ctx, row.Process, int(row.Version), row.Pool); err != nil {
			return err
		}
	} else if err := b.orderStart(&row); err != nil {
		return b.fail(err)
	}
	row.Fired++
	row.Next = b.after(c.program, &row)
	b.office().Schedules = append(b.office().Schedules, row)
	return nil
}

// missedMost is how many missed moments are counted through to stay in step;
// after more, counting begins at the present.
const missedMost = 1000

func (b *batch) orderStart(row *StartRow) error {
	child, err := b.h.newKey(b.h.ctx)
	if err != nil {
		return err
	}
	body, err := startBody{process: row.Process, pool: row.Pool, version: row.Version, block: row.Block}.seal()
	if err == nil {
		b.deliver(b.office(), child, deliverStart, body)
	}
	return err
}

// after is the moment after one that came: counted from when it was due, so
// that “every hour” does not drift, but never one that has passed too.
func (b *batch) after(p *machine.Program, row *StartRow) time.Time {
	fired := int(row.Fired)
	at, ok, failure := p.NextStart(row.Block, row.Next, fired)
	for n := 0; failure == nil && ok && !at.After(b.now) && n < missedMost; n++ {
		at, ok, failure = p.NextStart(row.Block, at, fired)
	}
	if failure == nil && ok && !at.After(b.now) {
		at, ok, failure = p.NextStart(row.Block, b.now, fired)
	}
	if failure != nil {
		b.h.log.Error("a schedule ends, since its next moment cannot be worked out", "process", row.Process, "block", row.Block, "why", failure.Message)
	}
	if failure != nil || !ok || !at.After(b.now) {
		return time.Time{}
	}
	return moment(at)
}

// first is the first moment of a start that is being published.
func first(p *machine.Program, block graph.ID, now time.Time) (time.Time, error) {
	at, ok, failure := p.NextStart(block, now, 0)
	if failure == nil && ok && at.Before(now) { // it came before this version
		at, ok, failure = p.NextStart(block, now, 1)
	}
	if failure != nil {
		return time.Time{}, &ProblemsError{[]graph.Problem{{Severity: graph.Error, Block: block, Text: fmt.Sprintf("When it starts cannot be worked out: %s", failure.Message)}}}
	}
	if !ok || at.Before(now) {
		return time.Time{}, nil
	}
	return moment(at), nil
}
