package host

import (
	"errors"
	"sync"
	"time"

	"segue/runtime/machine"
)

// timers finds timers that are due and delivers them. The store knows which;
// memory only knows when to look again.
type timers struct {
	h        *Host
	mu       sync.Mutex
	inFlight map[machine.Key]time.Time // when one may be tried again; zero: it is under way
	next     time.Time                 // by this node's clock, when the store is looked at again
}

// sweepAtOnce is how many due timers are read at a time.
const sweepAtOnce = 2000

func (t *timers) run() {
	for {
		wait, err := t.sweep()
		if err != nil {
			t.h.log.Warn("due timers could not be read; trying again", "error", err)
			wait = awayMost
		}
		t.looksAt(time.Now().Add(wait))
		clock := time.NewTimer(wait)
		select {
		case <-clock.C:
		case <-t.h.timerWake:
			clock.Stop()
		case <-t.h.stopping:
			clock.Stop()
			return
		}
	}
}

// sweep delivers everything that is due and returns how long to wait.
func (t *timers) sweep() (wait time.Duration, err error) {
	after := TimerRow{}
	for {
		due, now, next, err := t.h.store.Timers(t.h.ctx, after, sweepAtOnce)
		if err != nil {
			return 0, err
		}
		for _, row := range due {
			if err := t.fire(row); err != nil {
				return t.h.cfg.Poll, nil // stopping, or so much is waiting that it must be worked off first
			}
		}
		if len(due) == sweepAtOnce {
			after = due[len(due)-1]
			continue
		}
		wait = t.h.cfg.Poll
		if !next.IsZero() {
			wait = min(wait, max(next.Sub(now), 0))
		}
		return wait, nil
	}
}

func (t *timers) fire(row TimerRow) error {
	if !t.begin(row.Key) {
		return nil
	}
	it := &item{key: row.Key.Instance(), own: true, work: timerWork{row.Key}}
	it.done = func(it *item) { t.end(row.Key, it.out.err) }
	err := t.h.offer(t.h.ctx, it)
	if err != nil {
		t.end(row.Key, nil)
	}
	if errors.Is(err, ErrBusy) {
		return nil // of its instance alone: the next sweep finds it
	}
	return err
}

func (t *timers) begin(k machine.Key) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	again, known := t.inFlight[k]
	if known && (again.IsZero() || time.Now().Before(again)) {
		return false
	}
	t.inFlight[k] = time.Time{}
	return true
}

// troubled is how long a timer rests whose delivery failed by itself.
const troubled = 30 * time.Second

func (t *timers) end(k machine.Key, err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if err == nil || errors.Is(err, machine.ErrStale) || temporary(err) {
		delete(t.inFlight, k)
		return
	}
	t.h.log.Error("a timer could not be delivered; it is tried again later", "timer", k, "error", err)
	t.inFlight[k] = time.Now().Add(troubled)
}

func (t *timers) looksAt(next time.Time) {
	t.mu.Lock()
	t.next = next
	t.mu.Unlock()
}

// set wakes the sweep if a timer that is due in a while is so before it would
// look again.
func (t *timers) set(in time.Duration) {
	t.mu.Lock()
	soon := time.Now().Add(in).Before(t.next)
	t.mu.Unlock()
	if soon {
		signal(t.h.timerWake)
	}
}

type timerWork struct{ timer machine.Key }

func (t timerWork) want(w *Want, it *item) {
	w.try(it.key)
	if !w.seen(t.timer) {
		w.Timers = append(w.Timers, t.timer)
	}
}

// apply fires the timer if it is still there and its instance is ours. One that
// nothing waits for is cleared away.
func (t timerWork) apply(b *batch, it *item) error {
	if !b.found.Timers[t.timer] {
		return nil
	}
	l, err := b.life(it.key)
	if err != nil {
		return nil // another node has it
	}
	err = b.step(l, machine.TimerFired{Timer: t.timer})
	if err != nil && !errors.Is(err, machine.ErrStale) {
		return err
	}
	b.found.Timers[t.timer] = false
	l.more().StopTimers = append(l.more().StopTimers, t.timer)
	l.dirty = true
	return nil
}
