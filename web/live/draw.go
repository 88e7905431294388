package live

import (
	"container/heap"
	"sync/atomic"
	"time"
)

// Drawing is done by a few at a time, whatever changes: what waits is a scene,
// and however often it changes while it waits, it is drawn once. The scene whose
// frame is oldest comes first, so that what changes all the time never keeps
// what changes now and then from being seen.

const (
	// drawers are how many scenes are drawn at a time. Most of it is waiting for
	// the database, which answers those who ask together at once.
	drawers = 16
	// wavePatience is how long whoever drew a frame waits for it to be written to
	// those who watch. Where the machine cannot keep up, changes gather in scenes
	// instead of frames in queues.
	wavePatience = 50 * time.Millisecond
)

// turn is where a scene stands between two drawings.
type turn struct {
	state turnState
	last  time.Time // when it was drawn; zero: never
}

type turnState int

const (
	idle    turnState = iota // nothing to draw
	resting                  // drawn a moment ago, and again when its gap is over
	queued
	drawing
)

// outdated has a scene drawn anew. The caller holds the hub.
func (h *Hub) outdated(s *scene) {
	s.outdate()
	if s.turn.state != idle {
		return // it will be, or is looked at again when its drawing is over
	}
	rest := h.options.Gap - time.Since(s.turn.last)
	if rest <= 0 {
		h.enqueue(s)
		return
	}
	s.turn.state = resting
	time.AfterFunc(rest, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.enqueue(s)
	})
}

func (h *Hub) enqueue(s *scene) {
	s.turn.state = queued
	heap.Push(&h.due, s)
	if h.drawers < drawers && !h.closed {
		h.drawers++
		h.running.Add(1)
		go h.draw()
	}
}

// draw draws what waits, and ends when nothing does.
func (h *Hub) draw() {
	defer h.running.Done()
	for s := h.next(); s != nil; s = h.next() {
		news := s.draw(h.ctx)
		h.made.Add(1)
		w := newWave()
		h.mu.Lock()
		if news {
			for v := range s.viewers {
				v.wake(w)
			}
		}
		s.turn.state = idle
		if stale, _ := s.isOutdated(); stale {
			h.outdated(s)
		}
		h.mu.Unlock()
		w.wait()
	}
}

// next is the scene to draw; nil: none waits.
func (h *Hub) next() *scene {
	h.mu.Lock()
	defer h.mu.Unlock()
	for len(h.due) > 0 && h.ctx.Err() == nil {
		s := heap.Pop(&h.due).(*scene)
		if len(s.viewers) > 0 {
			s.turn.state, s.turn.last = drawing, time.Now()
			return s
		}
		s.turn.state = idle // nobody watches it any more
	}
	h.drawers--
	return nil
}

// queue holds scenes to draw, the one with the oldest frame on top.
type queue []*scene

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].turn.last.Before(q[j].turn.last) }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }

// Push is heap.Interface.
func (q *queue) Push(x any) { *q = append(*q, x.(*scene)) }

// Pop is heap.Interface.
func (q *queue) Pop() any {
	last := len(*q) - 1
	s := (*q)[last]
	(*q)[last] = nil
	*q = (*q)[:last]
	return s
}

// wave is a frame on its way to those who watch.
type wave struct {
	left atomic.Int64
	done chan struct{}
}

func newWave() *wave {
	w := &wave{done: make(chan struct{})}
	w.left.Store(1)
	return w
}

// arrived says that it is over for one of them.
func (w *wave) arrived() {
	if w != nil && w.left.Add(-1) == 0 {
		close(w.done)
	}
}

// wait waits until it is over for all, though not for those who are slow.
func (w *wave) wait() {
	if w.arrived(); w.left.Load() == 0 {
		return
	}
	t := time.NewTimer(wavePatience)
	defer t.Stop()
	select {
	case <-w.done:
	case <-t.C:
	}
}
