package durable

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// outside is a system that is asked to do things. It writes down each call and
// does each key once, as its like in the world do.
type outside struct {
	server *httptest.Server

	mu        sync.Mutex
	calls     map[string]*effect
	order     []string
	abandoned map[string]time.Time // calls whose caller went away unanswered
	takeovers []time.Duration
	chance    *rand.Rand
	slowest   time.Duration
	held      func(asked) bool // calls that get no answer; nil: none
	freed     chan struct{}    // closed when they do
	untraced  bool             // calls need not say what story they belong to
}

// effect is what was asked for under one key.
type effect struct {
	what   asked
	bodies map[[sha256.Size]byte]bool
	times  int
	traces map[string]bool // the headers traceparent, but for the call's own part, and tracestate
}

// asked is the content of each call.
type asked struct {
	Ref  string `json:"ref"`
	What string `json:"what"`
	N    int    `json:"n"`
}

func newOutside(t testing.TB, seed uint64, slowest time.Duration) *outside {
	o := &outside{calls: map[string]*effect{}, abandoned: map[string]time.Time{}, chance: rand.New(rand.NewPCG(seed, 2)), slowest: slowest}
	o.server = httptest.NewServer(http.HandlerFunc(o.serve))
	t.Cleanup(func() {
		o.server.CloseClientConnections()
		o.server.Close()
	})
	return o
}

func (o *outside) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	var what asked
	if err != nil || json.NewDecoder(bytes.NewReader(body)).Decode(&what) != nil {
		http.Error(w, "this is not what was agreed", http.StatusBadRequest)
		return
	}
	key := r.Header.Get("Idempotency-Key")
	pause := o.note(key, what, body, tracedBy(r.Header))
	slow := time.NewTimer(pause)
	defer slow.Stop()
	done, freed := slow.C, o.holds(what)
	if freed != nil {
		done = nil
	}
	select {
	case <-done:
	case <-freed:
	case <-r.Context().Done():
	}
	switch {
	case r.Context().Err() == nil:
		w.Header().Set("Content-Type", "application/json")
		w.Write([]byte(`{"done":true}`))
	default:
		o.mu.Lock()
		o.abandoned[key] = time.Now()
		o.mu.Unlock()
	}
}

// tracedBy is what a call says about the story it belongs to.
func tracedBy(h http.Header) string {
	id, _, _ := strings.Cut(strings.TrimPrefix(h.Get("Traceparent"), "00-"), "-")
	return id + " " + h.Get("Tracestate")
}

// holds says until when a call is to be left without an answer; nil: it is not.
func (o *outside) holds(what asked) <-chan struct{} {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.held == nil || !o.held(what) {
		return nil
	}
	return o.freed
}

// hold leaves some calls without an answer until the test says so.
func (o *outside) hold(some func(asked) bool) (free func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.held = some
	freed := make(chan struct{})
	o.freed = freed
	return sync.OnceFunc(func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.held = nil
		close(freed)
	})
}

// note writes a call down and says how long it takes.
func (o *outside) note(key string, what asked, body []byte, trace string) time.Duration {
	o.mu.Lock()
	defer o.mu.Unlock()
	if since, ok := o.abandoned[key]; ok {
		o.takeovers = append(o.takeovers, time.Since(since))
		delete(o.abandoned, key)
	}
	e := o.calls[key]
	if e == nil {
		e = &effect{what: what, bodies: map[[sha256.Size]byte]bool{}, traces: map[string]bool{}}
		o.calls[key] = e
		o.order = append(o.order, key)
	}
	e.times++
	e.traces[trace] = true
	e.bodies[sha256.Sum256(body)] = true
	return time.Duration(o.chance.Int64N(int64(o.slowest)))
}

// again counts the calls that came with a key that was known.
func (o *outside) again() (keys, again int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, e := range o.calls {
		again += e.times - 1
	}
	return len(o.calls), again
}

// takeover says how long abandoned calls waited for another server: half of
// them, and all but one in a hundred.
func (o *outside) takeover() (n int, half, most time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return quantiles(o.takeovers)
}

func quantiles(list []time.Duration) (n int, half, most time.Duration) {
	list = slices.Sorted(slices.Values(list))
	if len(list) == 0 {
		return 0, 0, 0
	}
	return len(list), list[len(list)/2], list[min(len(list)-1, len(list)*99/100)]
}

// about is what was asked for whose references begin so, and under which keys.
func (o *outside) about(prefix string) map[asked]map[string]effect {
	o.mu.Lock()
	defer o.mu.Unlock()
	found := map[asked]map[string]effect{}
	for key, e := range o.calls {
		if strings.HasPrefix(e.what.Ref, prefix) {
			if found[e.what] == nil {
				found[e.what] = map[string]effect{}
			}
			found[e.what][key] = *e
		}
	}
	return found
}

// waiting counts the calls that were broken off and are not yet asked for
// again, and those that were asked for again.
func (o *outside) waiting(prefix string) (left, again int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for key, e := range o.calls {
		if !strings.HasPrefix(e.what.Ref, prefix) {
			continue
		}
		if _, gone := o.abandoned[key]; gone {
			left++
		}
		again += e.times - 1
	}
	return left, again
}
