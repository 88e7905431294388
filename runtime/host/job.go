package host

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// JobRunner does the work of jobs: it loads the connection and calls the
// connector's action. It must come back when ctx ends. The same job may be run
// twice, always with the same key; the receiving side tells repetitions by it.
type JobRunner interface {
	Run(ctx context.Context, j JobOrder) (feel.Value, *machine.Failure)
}

// Pacer is a JobRunner that knows what its connections bear at the moment.
type Pacer interface {
	// Pace is how many jobs at a time a connection takes on this node, where that
	// is less than usual; 0: it rests, and its jobs wait without being tried.
	Pace() map[string]int
	// Afresh ends the rest of a connection, if it has one.
	Afresh(connection string)
}

// JobOrder is one attempt at a job.
type JobOrder struct {
	Job        machine.Key
	Process    int64
	Block      graph.ID
	Connection string
	Action     string
	Input      feel.Value
	Key        string // idempotency key: the same over all attempts, of this installation alone
	Attempt    int    // from 1, as the machine counts
	Lease      int    // how often the job was taken, by any node
	Trace      Trace  // of the instance; never empty
}

// workers lease jobs and run them.
type workers struct {
	h       *Host
	mu      sync.Mutex
	running map[Fence]running
	idle    chan struct{} // 1: a worker has become free
	all     sync.WaitGroup
	times   blockTimes
}

// running is a job that runs here.
type running struct {
	cancel     context.CancelFunc
	connection string
	called     bool // its call is over, and its result on the way home: the lease is still needed, the worker is free
}

// homeward is how many jobs whose calls are over there may be for each worker,
// before no new ones are taken.
const homeward = 4

// gathering is how long is waited when a worker has become free, for others that
// do so too: quick calls end together, and taking a job costs hardly less than
// taking twenty.
const gathering = time.Millisecond

func (w *workers) run() {
	for {
		wait := w.h.cfg.Poll
		if free := w.free(); free > 0 {
			wait = w.lease(free)
		}
		clock := time.NewTimer(wait)
		select {
		case <-clock.C:
		case <-w.h.jobWake:
		case <-w.idle:
			w.h.rest(gathering)
		case <-w.h.stopping:
			clock.Stop()
			w.stop()
			return
		}
		clock.Stop()
	}
}

func (w *workers) free() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return min(w.h.cfg.Workers-w.calling(), homeward*w.h.cfg.Workers-len(w.running))
}

func (w *workers) calling() (n int) {
	for _, r := range w.running {
		if !r.called {
			n++
		}
	}
	return n
}

// Running is how many jobs run on this node, results that are not yet home apart.
func (h *Host) Running() int {
	h.workers.mu.Lock()
	defer h.workers.mu.Unlock()
	return h.workers.calling()
}

// lease takes as many jobs as there are free workers and returns how long to
// wait before asking again.
func (w *workers) lease(free int) time.Duration {
	h := w.h
	node := h.node()
	if node == 0 {
		return h.cfg.Poll // not (or no longer) among the nodes: nothing may be taken
	}
	jobs, now, next, err := h.store.Lease(h.ctx, node, w.room(free), h.cfg.Lease)
	if err != nil {
		h.log.Warn("jobs could not be taken; trying again", "error", err)
		return awayMost
	}
	for i := range jobs {
		w.begin(&jobs[i])
	}
	if next.IsZero() {
		return h.cfg.Poll
	}
	return min(h.cfg.Poll, max(next.Sub(now), 0))
}

// Afresh has jobs through connections tried at once that rest, on all nodes: who
// tries again does not want to wait for the usual pause.
func (h *Host) Afresh(ctx context.Context, connections ...string) {
	if len(connections) == 0 {
		return
	}
	h.wakes(connections)
	note := h.feed.self + " " + noteAfresh + " " + strings.Join(connections, " ")
	if !h.feed.peers.Load() || len(note) > noteLimit {
		return
	}
	if err := h.store.Tell(ctx, note); err != nil { // there the pause ends by itself
		h.log.Warn("the other nodes could not be told to try connections again", "error", err)
	}
}

// wakes ends the rest of connections on this node.
func (h *Host) wakes(connections []string) {
	p, ok := h.cfg.Jobs.(Pacer)
	if !ok {
		return
	}
	for _, c := range connections {
		p.Afresh(c)
	}
	signal(h.jobWake)
}

// room says how many jobs may be taken, in all and through each connection, so
// that one that is slow or does not answer leaves room for the others.
func (w *workers) room(free int) Room {
	room := Room{All: free, Each: w.h.cfg.Each, Less: map[string]int{}}
	if p, ok := w.h.cfg.Jobs.(Pacer); ok {
		for connection, most := range p.Pace() {
			room.Less[connection] = min(most, room.Each)
		}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, r := range w.running {
		if r.called {
			continue
		}
		left, less := room.Less[r.connection]
		if !less {
			left = room.Each
		}
		room.Less[r.connection] = max(left-1, 0)
	}
	return room
}

func (w *workers) begin(j *Job) {
	j.Trace = w.h.traceOf(j.Key.Instance(), j.Trace)
	ctx, cancel := context.WithCancel(w.h.ctx)
	w.mu.Lock()
	w.running[j.fence()] = running{cancel: cancel, connection: j.Connection}
	w.mu.Unlock()
	w.all.Add(1)
	go func() {
		defer w.all.Done()
		defer w.end(j.fence(), cancel)
		w.do(ctx, j)
	}()
}

func (w *workers) end(f Fence, cancel context.CancelFunc) {
	cancel()
	w.mu.Lock()
	delete(w.running, f)
	w.mu.Unlock()
	signal(w.idle)
}

// called makes room for the next call: who is called has nothing to do with how
// long the result takes to be written.
func (w *workers) called(f Fence) {
	w.mu.Lock()
	r := w.running[f]
	r.called = true
	w.running[f] = r
	w.mu.Unlock()
	signal(w.idle)
}

// do runs a job and brings its result home.
func (w *workers) do(ctx context.Context, j *Job) {
	began := time.Now()
	body := w.attempt(ctx, j)
	w.called(j.fence())
	took := time.Since(began)
	failure, failed := body.(machine.JobFailed)
	w.note(ctx, j, failure, failed, took)
	w.h.metrics.called(j.Connection, failed, took)
	w.times.called(j, failed, took)
	if ctx.Err() != nil {
		return // the lease is lost or the host stops: whoever has the job now reports
	}
	err := w.report(ctx, j, body)
	if err == nil || errors.Is(err, machine.ErrStale) || ctx.Err() != nil {
		return
	}
	w.h.log.Error("the result of a job was refused", "job", j.Key, "instance", j.Key.Instance(), "trace", j.Trace.ID(), "error", err)
	if !unusable(err) {
		return // no fault of the result's: the lease runs out, and the job is done again under its key
	}
	why := machine.Failure{Message: "The answer could not be used: " + err.Error() + ".", Final: true}
	if err := w.report(ctx, j, machine.JobFailed{Job: j.Key, Attempt: int(j.Attempt), Failure: why}); err != nil {
		w.h.log.Error("the failure of a job was refused", "job", j.Key, "instance", j.Key.Instance(), "trace", j.Trace.ID(), "error", err)
	}
}

// note writes a call to the log, a failed one so that it is seen.
func (w *workers) note(ctx context.Context, j *Job, f machine.JobFailed, failed bool, took time.Duration) {
	level, what := slog.LevelDebug, "a call was answered"
	if failed {
		level, what = slog.LevelInfo, "a call failed"
	}
	if !w.h.log.Enabled(ctx, level) {
		return
	}
	attrs := []slog.Attr{slog.String("trace", j.Trace.ID()), slog.String("instance", j.Key.Instance().String()), slog.String("job", j.Key.String()),
		slog.Int64("process", j.Process), slog.String("block", string(j.Block)), slog.String("connection", j.Connection), slog.String("action", j.Action),
		slog.Int("attempt", int(j.Attempt)), slog.Duration("took", took)}
	if failed {
		attrs = append(attrs, slog.String("why", f.Failure.Message))
	}
	w.h.log.LogAttrs(ctx, level, what, attrs...)
}

// unusable says that a result can never be taken in, however often it comes.
func unusable(err error) bool {
	var broken *PanicError
	return errors.Is(err, machine.ErrRefused) || errors.Is(err, ErrTooLarge) || errors.As(err, &broken)
}

// attempt calls the runner; its panic is a failure like any other.
func (w *workers) attempt(ctx context.Context, j *Job) (body machine.EventBody) {
	defer func() {
		if p := recover(); p != nil {
			w.h.log.Error("a job panicked", "job", j.Key, "instance", j.Key.Instance(), "trace", j.Trace.ID(), "action", j.Action, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			body = machine.JobFailed{Job: j.Key, Attempt: int(j.Attempt),
				Failure: machine.Failure{Message: "The connector stopped unexpectedly.", Detail: fmt.Sprint(p)}}
		}
	}()
	data, err := unpack(j.Input)
	var input feel.Value
	if err == nil {
		input, err = feel.DecodeValue(data)
	}
	if err != nil {
		return machine.JobFailed{Job: j.Key, Attempt: int(j.Attempt),
			Failure: machine.Failure{Message: "What should be sent can no longer be read.", Detail: err.Error(), Final: true}}
	}
	out, failure := w.h.cfg.Jobs.Run(ctx, JobOrder{Job: j.Key, Process: j.Process, Block: j.Block, Connection: j.Connection,
		Action: j.Action, Input: input, Key: w.h.installation + "-" + j.Key.String(), Attempt: int(j.Attempt), Lease: int(j.Lease), Trace: j.Trace})
	if failure != nil {
		return machine.JobFailed{Job: j.Key, Attempt: int(j.Attempt), Failure: *failure}
	}
	return machine.JobSucceeded{Job: j.Key, Attempt: int(j.Attempt), Output: out}
}

// report delivers a result, however long the database is away, as long as the
// lease holds.
func (w *workers) report(ctx context.Context, j *Job, body machine.EventBody) error {
	for pause := awayFirst; ; pause = min(2*pause, awayMost) {
		ready := make(chan struct{})
		it := &item{key: j.Key.Instance(), own: true, work: &jobWork{fence: j.fence(), body: body}}
		it.done = func(*item) { close(ready) }
		err := w.h.offer(ctx, it)
		if err == nil {
			<-ready
			err = it.out.err
		}
		if !temporary(err) || ctx.Err() != nil {
			return err
		}
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// stopped cancels a job that the machine no longer wants, if it runs here. On
// other nodes the next renewal does.
func (w *workers) stopped(k machine.Key) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for f, r := range w.running {
		if f.Job == k {
			r.cancel()
		}
	}
}

// renew keeps the leases of what runs and stops what was taken away.
func (w *workers) renew(node int32) error {
	w.mu.Lock()
	fences := slices.Collect(maps.Keys(w.running))
	w.mu.Unlock()
	if len(fences) == 0 {
		return nil
	}
	held, err := w.h.store.Renew(w.h.ctx, node, fences, w.h.cfg.Lease)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, f := range fences {
		if r, runs := w.running[f]; runs && !slices.Contains(held, f) {
			r.cancel()
		}
	}
	return nil
}

// stop lets running jobs finish for a while, then gives the rest back.
func (w *workers) stop() {
	done := make(chan struct{})
	go func() { w.all.Wait(); close(done) }()
	select {
	case <-done:
		return
	case <-w.h.grace:
	}
	w.mu.Lock()
	left := slices.Collect(maps.Keys(w.running))
	for _, r := range w.running {
		r.cancel()
	}
	w.mu.Unlock()
	<-done
	ctx, cancel := context.WithTimeout(context.WithoutCancel(w.h.ctx), w.h.cfg.Beat)
	defer cancel()
	if err := w.h.store.Yield(ctx, w.h.node(), left); err != nil {
		w.h.log.Warn("unfinished jobs could not be handed over; their leases run out", "error", err)
	}
}

// jobWork brings the result of a job, if its taking is still the last.
type jobWork struct {
	fence Fence
	body  machine.EventBody
}

func (j *jobWork) want(w *Want, it *item) {
	w.instance(it.key)
	if !w.seen(j.fence.Job) {
		w.Jobs = append(w.Jobs, j.fence.Job)
	}
}

func (j *jobWork) apply(b *batch, it *item) error {
	if now, ok := b.found.Jobs[j.fence.Job]; !ok || now != j.fence {
		return machine.ErrStale
	}
	l, err := b.life(it.key)
	if err != nil {
		return err
	}
	had, retried := 0, 0
	if l.effects != nil {
		had, retried = len(l.effects.Jobs), len(l.effects.RetryJobs)
	}
	err = b.step(l, j.body)
	if err != nil && !errors.Is(err, machine.ErrStale) {
		return err
	}
	delete(b.found.Jobs, j.fence.Job)
	for _, again := range l.more().Jobs[had:] {
		if again.Key == j.fence.Job {
			return err // ordered again: the row stays
		}
	}
	for _, again := range l.more().RetryJobs[retried:] {
		if again.Job == j.fence.Job {
			return err
		}
	}
	l.more().DropJobs = append(l.more().DropJobs, j.fence.Job)
	l.dirty = true
	return err
}
