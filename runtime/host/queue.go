package host

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// lane is the bounded queue in front of one committer. Whatever lies in it is
// taken at once, up to a limit; nobody waits for it to fill.
type lane struct {
	mu      sync.Mutex
	items   []*item
	spare   []*item // the slice taken before, to be filled next
	limit   int
	closed  bool
	metrics *metrics
	wake    chan struct{} // 1: there is something
	room    chan struct{} // 1: there is room again
}

func newLane(limit int, m *metrics) *lane {
	return &lane{limit: limit, metrics: m, wake: make(chan struct{}, 1), room: make(chan struct{}, 1)}
}

// put adds an item or says why not. The host's own work may overfill the lane
// by half, so that callers cannot starve what is under way.
func (l *lane) put(it *item) error {
	l.mu.Lock()
	limit := l.limit
	if it.own {
		limit += limit / 2
	}
	if l.closed {
		l.mu.Unlock()
		return ErrStopping
	}
	if len(l.items) >= limit {
		l.mu.Unlock()
		return ErrBusy
	}
	it.since, it.metrics = time.Now(), l.metrics
	l.items = append(l.items, it)
	first := len(l.items) == 1
	l.mu.Unlock()
	if first {
		signal(l.wake)
	}
	return nil
}

// take returns up to limit items, waiting for the first; nil when the lane is
// closed and empty. The slice is the caller's until the next take.
func (l *lane) take(limit int) []*item {
	for yielded := false; ; {
		l.mu.Lock()
		n := len(l.items)
		if n > 0 && n < limit && !yielded {
			// Callers who were just answered, or are about to ask, run first: under
			// load that makes batches larger, without load it costs nothing.
			l.mu.Unlock()
			runtime.Gosched()
			yielded = true
			continue
		}
		if n > 0 {
			got := l.cut(min(n, limit))
			more := len(l.items) > 0
			l.mu.Unlock()
			if more {
				signal(l.wake)
			}
			signal(l.room)
			return got
		}
		closed := l.closed
		l.mu.Unlock()
		if closed {
			return nil
		}
		<-l.wake
	}
}

// cut takes the first n items. The lane keeps two slices and swaps them.
func (l *lane) cut(n int) []*item {
	got := l.items[:n:n]
	rest := append(l.spare[:0], l.items[n:]...)
	l.spare = l.items
	l.items = rest
	return got
}

// offer puts an item of the host's own, waiting for room.
func (l *lane) offer(ctx context.Context, it *item) error {
	waited := false
	for {
		err := l.put(it)
		if err != ErrBusy {
			if waited {
				signal(l.room) // others may wait too
			}
			return err
		}
		waited = true
		select {
		case <-l.room:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (l *lane) close() {
	l.mu.Lock()
	l.closed = true
	l.mu.Unlock()
	signal(l.wake)
	signal(l.room)
}

// Queued is how many items wait on this node.
func (h *Host) Queued() int {
	n := 0
	for _, l := range h.lanes {
		l.mu.Lock()
		n += len(l.items)
		l.mu.Unlock()
	}
	return n
}

// signal leaves a token that somebody will find; one is enough.
func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
