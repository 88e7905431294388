package hosttest

import (
	"context"
	"sync"
	"time"

	"segue/runtime/graph"
	"segue/runtime/host"
)

// Faulty is a store whose transactions can be made to fail, and that can die:
// then the host on it reaches nothing any more, as a killed server would.
type Faulty struct {
	host.Store
	mu   sync.Mutex
	dead context.Context
	die  context.CancelFunc
	plan func(committing *host.Write) Fault
	late func() bool
}

// Shaky makes a store that can fail. ctx bounds its life.
func Shaky(ctx context.Context, s host.Store) *Faulty {
	f := &Faulty{Store: s}
	f.dead, f.die = context.WithCancel(ctx)
	return f
}

// Alive ends with the store: for callers who would otherwise wait for ever.
func (f *Faulty) Alive() context.Context { return f.dead }

// Fault is what happens to a commit.
type Fault int

// The faults.
const (
	None        Fault = iota
	DieBefore         // the server is killed before the commit
	DieAfter          // the server is killed when the commit was done
	LostDone          // the commit is done, its answer is lost
	LostUndone        // the commit is not done, and neither is it known
	Conflicting       // somebody else was faster
)

// Plan decides about every commit from now on.
func (f *Faulty) Plan(plan func(*host.Write) Fault) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.plan = plan
}

// Late decides about each receiver whose deliveries are read: true holds them up,
// as if they had come later than what else is under way.
func (f *Faulty) Late(late func() bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.late = late
}

// holdUp takes back what is to come later.
func (f *Faulty) holdUp(found *host.Found) {
	f.mu.Lock()
	late := f.late
	f.mu.Unlock()
	if late == nil {
		return
	}
	for k := range found.Deliveries {
		if late() {
			delete(found.Deliveries, k)
		}
	}
}

// Die cuts the host off.
func (f *Faulty) Die() { f.die() }

// Dead reports whether the store died.
func (f *Faulty) Dead() bool { return f.dead.Err() != nil }

func (f *Faulty) err() error {
	if f.Dead() {
		return host.ErrAway
	}
	return nil
}

func (f *Faulty) fault(w *host.Write) Fault {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.plan == nil {
		return None
	}
	return f.plan(w)
}

type faultyTx struct {
	host.Tx
	f         *Faulty
	committed bool
}

// Begin implements host.Store.
func (f *Faulty) Begin(ctx context.Context, w *host.Want) (host.Tx, *host.Found, error) {
	if err := f.err(); err != nil {
		return nil, nil, err
	}
	tx, found, err := f.Store.Begin(ctx, w)
	if err != nil {
		return nil, nil, err
	}
	f.holdUp(found)
	return &faultyTx{Tx: tx, f: f}, found, nil
}

// Commit implements host.Tx.
func (t *faultyTx) Commit(ctx context.Context, w *host.Write) error {
	if t.f.Dead() {
		t.Rollback(ctx)
		return host.ErrAway
	}
	fault := t.f.fault(w)
	switch fault {
	case DieBefore, LostUndone, Conflicting:
		t.Rollback(ctx)
	default:
		if err := t.Tx.Commit(ctx, w); err != nil {
			return err
		}
		t.committed = true
	}
	switch fault {
	case DieBefore, DieAfter:
		t.f.Die()
		return host.ErrUnknown
	case LostDone, LostUndone:
		return host.ErrUnknown
	case Conflicting:
		return host.ErrConflict
	}
	return nil
}

// Settle implements host.Store.
func (f *Faulty) Settle(_ context.Context, tx host.Tx) (bool, error) {
	return tx.(*faultyTx).committed, f.err()
}

// What a killed server can do no more.

func (f *Faulty) Timers(ctx context.Context, after host.TimerRow, limit int) ([]host.TimerRow, time.Time, time.Time, error) {
	if err := f.err(); err != nil {
		return nil, time.Time{}, time.Time{}, err
	}
	return f.Store.Timers(ctx, after, limit)
}

func (f *Faulty) Schedules(ctx context.Context, limit int) ([]host.StartRow, time.Time, time.Time, error) {
	if err := f.err(); err != nil {
		return nil, time.Time{}, time.Time{}, err
	}
	return f.Store.Schedules(ctx, limit)
}

func (f *Faulty) Lease(ctx context.Context, node int32, room host.Room, hold time.Duration) ([]host.Job, time.Time, time.Time, error) {
	if err := f.err(); err != nil {
		return nil, time.Time{}, time.Time{}, err
	}
	return f.Store.Lease(ctx, node, room, hold)
}

func (f *Faulty) Renew(ctx context.Context, node int32, jobs []host.Fence, hold time.Duration) ([]host.Fence, error) {
	if err := f.err(); err != nil {
		return nil, err
	}
	return f.Store.Renew(ctx, node, jobs, hold)
}

func (f *Faulty) Yield(ctx context.Context, node int32, jobs []host.Fence) error {
	if err := f.err(); err != nil {
		return err
	}
	return f.Store.Yield(ctx, node, jobs)
}

func (f *Faulty) Version(ctx context.Context, process int64, number int) (*host.Version, error) {
	if err := f.err(); err != nil {
		return nil, err
	}
	return f.Store.Version(ctx, process, number)
}

func (f *Faulty) Pool(ctx context.Context, id graph.ID) (int64, error) {
	if err := f.err(); err != nil {
		return 0, err
	}
	return f.Store.Pool(ctx, id)
}
