package host

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"segue/runtime/machine"
)

// Change says that something about an instance changed, and which of its tasks;
// or that somebody may see something else than before. It carries ids only: who
// shows them reads again, with its own rights.
type Change struct {
	Instance machine.Key // 0: it is about no instance
	Process  int64       // 0: unknown
	Tasks    []machine.Key

	SignedOut []int64 // sign-ins that ended
	Rights    bool    // of somebody: everybody has to prove theirs anew
}

func (c *Change) aboutPeople() bool { return c.Rights || len(c.SignedOut) > 0 }

// Feed delivers changes to one listener. Changes of this node come with the
// commit, those of others by note. A listener that falls behind does not hold
// up anybody: it is told that it missed some and reads everything again.
type Feed struct {
	owner *feed
	mu    sync.Mutex
	queue []Change
	lost  bool
	wake  chan struct{}
}

// feedLimit is how many changes wait for one listener.
const feedLimit = 4096

// Changes subscribes to what changes, of this node and all others. Close the
// Feed when done.
func (h *Host) Changes() *Feed {
	f := &Feed{owner: &h.feed, wake: make(chan struct{}, 1)}
	h.feed.mu.Lock()
	h.feed.feeds = append(h.feed.feeds, f)
	h.feed.mu.Unlock()
	return f
}

// Next waits for changes and returns all that have gathered. missed says that
// there were more: whatever is shown must be read again.
func (f *Feed) Next(ctx context.Context) (changes []Change, missed bool, err error) {
	for {
		f.mu.Lock()
		changes, missed = f.queue, f.lost
		f.queue, f.lost = nil, false
		f.mu.Unlock()
		if len(changes) > 0 || missed {
			return changes, missed, nil
		}
		select {
		case <-f.wake:
		case <-ctx.Done():
			return nil, false, ctx.Err()
		}
	}
}

// Close ends the subscription.
func (f *Feed) Close() {
	f.owner.mu.Lock()
	f.owner.feeds = slices.DeleteFunc(f.owner.feeds, func(o *Feed) bool { return o == f })
	f.owner.mu.Unlock()
}

func (f *Feed) push(changes []Change, lost bool) {
	f.mu.Lock()
	if len(f.queue)+len(changes) > feedLimit {
		// What ends a view is never dropped: a page may be late, not open.
		f.queue = append(ofPeople(f.queue), ofPeople(changes)...)
		lost = true
	} else {
		f.queue = append(f.queue, changes...)
	}
	f.lost = f.lost || lost
	f.mu.Unlock()
	signal(f.wake)
}

func ofPeople(changes []Change) (kept []Change) {
	for _, c := range changes {
		if c.aboutPeople() {
			kept = append(kept, c)
		}
	}
	if len(kept) > feedLimit/2 {
		return []Change{{Rights: true}}
	}
	return kept
}

// feed is where changes come together.
type feed struct {
	mu    sync.Mutex
	feeds []*Feed
	peers atomic.Bool // there are other nodes to tell
	self  string      // how this node signs its notes
}

func (f *feed) publish(changes []Change) { f.push(changes, false) }

func (f *feed) push(changes []Change, lost bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, l := range f.feeds {
		l.push(changes, lost)
	}
}

// noteLimit is what one NOTIFY carries, in bytes (Postgres: less than 8,000).
const noteLimit = 7900

// A note is the writer's signature, a kind, and words apart by spaces. Changes
// are "c" and words such as "2bxk.1a.3": instance number, process, then the
// counters of tasks, each in base 36. "m" says that there were too many to
// name. "p" names a process that has a new version, "a" connections that are to
// be tried afresh. The database itself writes
// (as "-") "s" with sign-ins that ended, and "r" where rights changed.
const (
	noteChanges = "c"
	noteMany    = "m"
	noteProcess = "p"
	noteAfresh  = "a"
	noteSignOut = "s"
	noteRights  = "r"
)

// note is what the other nodes are to hear; empty while there are none.
func (f *feed) note(changes []Change) string {
	if len(changes) == 0 || !f.peers.Load() {
		return ""
	}
	b := []byte(f.self + " " + noteChanges)
	for _, c := range changes {
		b = strconv.AppendInt(append(b, ' '), c.Instance.Number(), 36)
		b = strconv.AppendInt(append(b, '.'), c.Process, 36)
		for _, t := range c.Tasks {
			b = strconv.AppendInt(append(b, '.'), int64(t.Counter()), 36)
		}
		if len(b) > noteLimit {
			return f.self + " " + noteMany
		}
	}
	return string(b)
}

// hear takes a note of another node in.
func (h *Host) hear(note string) {
	words := strings.Fields(note)
	if len(words) < 2 || words[0] == h.feed.self {
		return
	}
	switch words[1] {
	case noteChanges:
		h.feed.publish(parseChanges(words[2:]))
	case noteMany:
		h.feed.push(nil, true)
	case noteRights:
		h.feed.publish([]Change{{Rights: true}})
	case noteSignOut:
		c := Change{}
		for _, w := range words[2:] {
			if id, err := strconv.ParseInt(w, 10, 64); err == nil {
				c.SignedOut = append(c.SignedOut, id)
			}
		}
		h.feed.publish([]Change{c})
	case noteAfresh:
		h.wakes(words[2:])
	case noteProcess:
		for _, w := range words[2:] {
			if id, err := strconv.ParseInt(w, 36, 64); err == nil {
				h.programs.changed(id)
				signal(h.scheduleWake)
			}
		}
	}
}

func parseChanges(words []string) []Change {
	changes := make([]Change, 0, len(words))
	for _, w := range words {
		var c Change
		for i, part := range strings.Split(w, ".") {
			n, err := strconv.ParseInt(part, 36, 64)
			if err != nil {
				break
			}
			switch i {
			case 0:
				c.Instance = machine.NewKey(n)
			case 1:
				c.Process = n
			default:
				c.Tasks = append(c.Tasks, c.Instance|machine.Key(n))
			}
		}
		changes = append(changes, c)
	}
	return changes
}

// Peers reports whether there are other nodes.
func (h *Host) Peers() bool { return h.feed.peers.Load() }
