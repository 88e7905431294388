package models

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"
)

// gather answers everybody who asks for a row of one kind at the same moment with
// one query: who asks while one is under way waits for the next, which asks for
// all who wait. A query always begins after it was asked for, so that what it
// finds is never older than the question; nothing is kept.
type gather[K comparable, V any] struct {
	load    func(context.Context, []K) (map[K]V, error)
	mu      sync.Mutex
	waiting *round[K, V] // of the next query; nil: nobody waits
	asking  bool
}

// round is one query and those it is for.
type round[K comparable, V any] struct {
	keys  map[K]struct{}
	done  chan struct{} // closed once found and err are there
	found map[K]V
	err   error
}

const (
	// patience bounds a query that is for many, so that none of them can end it.
	patience = 8 * time.Second
	// slow is how long those who wait for the next one leave a query alone: it may
	// be on a connection that is broken, which says nothing about the others.
	slow = time.Second
)

// get is the row with a key, if there is one. What it returns is shared with
// others and must not be changed.
func (g *gather[K, V]) get(ctx context.Context, key K) (v V, there bool, err error) {
	found, err := g.all(ctx, key)
	v, there = found[key]
	return v, there, err
}

// all are the rows with some keys and perhaps others, under the same rule as get.
func (g *gather[K, V]) all(ctx context.Context, keys ...K) (map[K]V, error) {
	g.mu.Lock()
	if g.waiting == nil {
		g.waiting = &round[K, V]{keys: map[K]struct{}{}, done: make(chan struct{})}
	}
	mine := g.waiting
	for _, key := range keys {
		mine.keys[key] = struct{}{}
	}
	if !g.asking {
		g.asking = true
		go g.ask()
	}
	g.mu.Unlock()
	select {
	case <-mine.done:
		return mine.found, mine.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// ask asks until nobody waits any more.
func (g *gather[K, V]) ask() {
	late := time.NewTimer(slow)
	defer late.Stop()
	for {
		g.mu.Lock()
		r := g.waiting
		g.waiting = nil
		g.asking = r != nil
		g.mu.Unlock()
		if r == nil {
			return
		}
		go func() {
			defer close(r.done)
			ctx, cancel := context.WithTimeout(context.Background(), patience)
			defer cancel()
			r.found, r.err = g.load(ctx, slices.Collect(maps.Keys(r.keys)))
		}()
		late.Reset(slow)
		select {
		case <-r.done:
		case <-late.C:
		}
	}
}

// gathered are the rows that many ask for at the same moment: who calls, what
// they may do with a process, the connection a job goes through, and what open
// pages of instances show.
type gathered struct {
	called      gather[string, string] // by the reference
	connections gather[string, Connection]
	named       gather[string, int64] // processes, by the BPMN id
	processes   gather[int64, Process]
	tokens      gather[string, Viewer] // by the hash
	rights      gather[holder, Rights]
	signIns     gather[int64, Viewer]
	watched     gather[watched, Surroundings]
}

func newGathered(db *DB) *gathered {
	return &gathered{
		called:      gather[string, string]{load: db.calledNow},
		connections: gather[string, Connection]{load: db.connectionsBySlug},
		named:       gather[string, int64]{load: db.processesNamed},
		processes:   gather[int64, Process]{load: db.processesByID},
		tokens:      gather[string, Viewer]{load: db.viewersByToken},
		rights:      gather[holder, Rights]{load: db.rightsOf},
		signIns:     gather[int64, Viewer]{load: db.viewersBySignIn},
		watched:     gather[watched, Surroundings]{load: db.surroundings},
	}
}
