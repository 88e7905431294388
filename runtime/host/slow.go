package host

import (
	"cmp"
	"slices"
	"sync"
	"time"

	"segue/runtime/graph"
)

// BlockCalls is how long the calls of one block took on this server since it
// started.
type BlockCalls struct {
	Process int64
	Block   graph.ID
	Calls   int
	Failed  int
	Total   time.Duration
	Longest time.Duration
}

// Mean is how long one call took, failed ones among them.
func (b BlockCalls) Mean() time.Duration { return b.Total / time.Duration(max(b.Calls, 1)) }

// mostBlocks bounds the memory: further blocks are not counted.
const mostBlocks = 2000

// blockTimes adds up calls by block. These are no metrics: a series for each
// block of each process would be too many.
type blockTimes struct {
	mu sync.Mutex
	of map[blockOf]*BlockCalls
}

type blockOf struct {
	process int64
	block   graph.ID
}

func (t *blockTimes) called(j *Job, failed bool, took time.Duration) {
	t.mu.Lock()
	defer t.mu.Unlock()
	key := blockOf{j.Process, j.Block}
	b := t.of[key]
	if b == nil {
		if len(t.of) >= mostBlocks {
			return
		}
		if t.of == nil {
			t.of = map[blockOf]*BlockCalls{}
		}
		b = &BlockCalls{Process: j.Process, Block: j.Block}
		t.of[key] = b
	}
	b.Calls++
	b.Total += took
	b.Longest = max(b.Longest, took)
	if failed {
		b.Failed++
	}
}

// SlowBlocks are the blocks whose calls took longest on this server, on
// average, since it started; the slowest first.
func (h *Host) SlowBlocks(limit int) []BlockCalls {
	t := &h.workers.times
	t.mu.Lock()
	all := make([]BlockCalls, 0, len(t.of))
	for _, b := range t.of {
		all = append(all, *b)
	}
	t.mu.Unlock()
	slices.SortFunc(all, func(a, b BlockCalls) int {
		return cmp.Or(cmp.Compare(b.Mean(), a.Mean()), cmp.Compare(a.Process, b.Process), cmp.Compare(a.Block, b.Block))
	})
	return all[:min(limit, len(all))]
}
