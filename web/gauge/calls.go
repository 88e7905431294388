package gauge

import (
	"cmp"
	"maps"
	"slices"
	"time"
)

// calls are the calls of one connection since the server started.
type calls struct {
	answered, failed float64
	took             spread
}

type callsAt struct {
	at time.Time
	of map[string]calls
}

// called notes what a metric says of a connection.
func (r *reading) called(name string, label map[string]string, took spread, n float64) {
	connection := label["connection"]
	if connection == "" {
		return
	}
	c := r.calls[connection]
	switch {
	case name == "segue_call_seconds":
		c.took = took
	case name == "segue_calls_total" && label["outcome"] == "failed":
		c.failed += n
	case name == "segue_calls_total":
		c.answered += n
	}
	r.calls[connection] = c
}

// Connection is how a connection did in the last hour, on this server.
type Connection struct {
	Slug             string
	Answered, Failed int
	Half, Most       float64 // seconds: half and 99 of 100 calls took no longer; NaN without calls
}

// Connections are those that were called in the last hour, the most failing first.
func (r *Recorder) Connections() []Connection {
	r.mu.Lock()
	defer r.mu.Unlock()
	var before map[string]calls // nothing, until the server has run for an hour
	if len(r.calls) == minutes {
		before = r.calls[0].of
	}
	var all []Connection
	for _, slug := range slices.Sorted(maps.Keys(r.last.calls)) {
		now, was := r.last.calls[slug], before[slug]
		took := now.took.since(was.took)
		c := Connection{Slug: slug, Answered: int(now.answered - was.answered), Failed: int(now.failed - was.failed), Half: took.quantile(0.5), Most: took.quantile(0.99)}
		if c.Answered+c.Failed > 0 {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b Connection) int { return cmp.Compare(b.Failed, a.Failed) })
	return all
}

// minutes is how many are kept: the first of them is an hour ago.
const minutes = 61
