package live

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"segue/models"
)

// Watch is what a viewer follows under one topic.
type Watch struct {
	// Keys are the changes that concern the topic. "instance:4711" follows the
	// key of that name; an inbox follows every subject the viewer belongs to.
	Keys []string
	// Rights names the set of rights the frame is made for. Viewers of a topic
	// with equal Rights get the very same frame.
	Rights string
}

// Source makes the frames of one kind of topic, the part before the colon.
type Source interface {
	// Watch says whether the viewer may follow the topic's id, and what that
	// means. It is asked at each subscription and again every minute.
	Watch(ctx context.Context, v models.Viewer, id string) (Watch, error)
	// Frame renders the topic as it is now for a set of rights: in parts, each of
	// which a page can take alone. Those that look as before are not sent again.
	Frame(ctx context.Context, id, rights string) ([][]byte, error)
}

// Options of a hub. Zero durations stand for the usual ones.
type Options struct {
	// Viewer returns who a sign-in belongs to, or an error if it has ended.
	Viewer func(ctx context.Context, signIn int64) (models.Viewer, error)
	Logger *slog.Logger

	Gap      time.Duration // between two frames to one viewer: 100 ms, ten a second
	Ping     time.Duration // between two pings: 25 s; silence of twice as long ends the socket
	AskAgain time.Duration // between two questions about rights: 1 min
	Patience time.Duration // how long one write may take before the viewer counts as too slow: 5 s
}

// Most viewers hold one socket a page; these bounds keep one from holding all.
const (
	maxTopics  = 20
	maxSockets = 50 // of one sign-in
)

// Hub knows who watches what. Make it with New, end it with Close.
type Hub struct {
	options Options
	sources map[string]Source
	ctx     context.Context
	cancel  context.CancelFunc
	running sync.WaitGroup // two goroutines for each viewer, and those that draw

	made, sent atomic.Int64 // frames

	mu      sync.Mutex
	closed  bool
	viewers map[*viewer]struct{}
	signIns map[int64]int
	scenes  map[sceneID]*scene
	byKey   map[string]map[*scene]struct{}
	due     queue // scenes to draw
	drawers int   // how many draw
}

// New returns a hub; sources are by kind of topic.
func New(o Options, sources map[string]Source) *Hub {
	def := func(d *time.Duration, usual time.Duration) {
		if *d == 0 {
			*d = usual
		}
	}
	def(&o.Gap, 100*time.Millisecond)
	def(&o.Ping, 25*time.Second)
	def(&o.AskAgain, time.Minute)
	def(&o.Patience, 5*time.Second)
	ctx, cancel := context.WithCancel(context.Background())
	return &Hub{options: o, sources: sources, ctx: ctx, cancel: cancel, viewers: map[*viewer]struct{}{},
		signIns: map[int64]int{}, scenes: map[sceneID]*scene{}, byKey: map[string]map[*scene]struct{}{}}
}

// Changed tells that what these keys stand for has changed. It never waits and
// never fails; telling too often costs nothing, telling too early does.
func (h *Hub) Changed(keys ...string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, key := range keys {
		for s := range h.byKey[key] {
			h.outdated(s)
		}
	}
}

// ChangedAll tells that anything may have changed.
func (h *Hub) ChangedAll() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, s := range h.scenes {
		h.outdated(s)
	}
}

// Ended closes every socket of sign-ins that have ended.
func (h *Hub) Ended(signIns ...int64) {
	h.each(func(v *viewer) {
		for _, id := range signIns {
			if v.signIn == id {
				v.end(closeSignedOut)
			}
		}
	})
}

// AskAgain makes every viewer prove their rights anew: after a change of
// grants, groups or people.
func (h *Hub) AskAgain() {
	h.each(func(v *viewer) { v.doubt() })
}

// Viewers is how many sockets are open.
func (h *Hub) Viewers() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.viewers)
}

// Watched reports whether any page follows a key.
func (h *Hub) Watched(key string) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return len(h.byKey[key]) > 0
}

// Frames is how many frames were made since the start, and how many times one
// was sent: each is made once for all who see it with the same rights.
func (h *Hub) Frames() (made, sent int64) { return h.made.Load(), h.sent.Load() }

func (h *Hub) each(do func(v *viewer)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for v := range h.viewers {
		do(v)
	}
}

// Close ends every socket and waits until none is left, or the context ends.
func (h *Hub) Close(ctx context.Context) error {
	h.mu.Lock()
	h.closed = true
	h.mu.Unlock()
	h.each(func(v *viewer) { v.end(closeRestart) })
	done := make(chan struct{})
	go func() {
		h.running.Wait()
		close(done)
	}()
	select {
	case <-done:
		h.cancel()
		return nil
	case <-ctx.Done():
		h.cancel()
		h.each(func(v *viewer) { _ = v.socket.Close() }) // cutting it off is the point
		<-done
		return ctx.Err()
	}
}

// reserve makes room for a socket; false if there are too many, or the hub is
// closing. It is followed by enter or release.
func (h *Hub) reserve(signIn int64) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.closed || h.signIns[signIn] >= maxSockets {
		return false
	}
	h.signIns[signIn]++
	h.running.Add(2)
	return true
}

func (h *Hub) release(signIn int64) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.forget(signIn)
	h.running.Add(-2)
}

func (h *Hub) forget(signIn int64) {
	if h.signIns[signIn]--; h.signIns[signIn] <= 0 {
		delete(h.signIns, signIn)
	}
}

func (h *Hub) enter(v *viewer) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.viewers[v] = struct{}{}
	if h.closed {
		v.end(closeRestart)
	}
}

func (h *Hub) leave(v *viewer) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.viewers, v)
	h.forget(v.signIn)
	for _, sub := range v.subs {
		h.unwatch(v, sub.scene)
	}
}
