package hosttest

import (
	"context"
	"maps"
	"slices"
	"sync"

	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// runner is the outside world of jobs: it writes down each call and answers as
// the test says.
type runner struct {
	mu     sync.Mutex
	calls  []host.JobOrder
	pace   map[string]int
	answer func(ctx context.Context, j host.JobOrder) (feel.Value, *machine.Failure)
}

// newRunner answers with the input.
func newRunner() *runner {
	return &runner{answer: func(_ context.Context, j host.JobOrder) (feel.Value, *machine.Failure) { return j.Input, nil }}
}

func (r *runner) Run(ctx context.Context, j host.JobOrder) (feel.Value, *machine.Failure) {
	r.mu.Lock()
	r.calls = append(r.calls, j)
	answer := r.answer
	r.mu.Unlock()
	return answer(ctx, j)
}

func (r *runner) set(answer func(context.Context, host.JobOrder) (feel.Value, *machine.Failure)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.answer = answer
}

// Pace implements host.Pacer.
func (r *runner) Pace() map[string]int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return maps.Clone(r.pace)
}

// Afresh implements host.Pacer.
func (r *runner) Afresh(connection string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.pace, connection)
}

func (r *runner) rest(pace map[string]int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pace = pace
}

func (r *runner) seen() []host.JobOrder {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.calls)
}
