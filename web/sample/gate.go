package sample

import (
	"context"
	"sync/atomic"
	"time"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Gate is a store in which nothing is due while it is held: the serving host on it
// passes over what the sample company's month is about.
type Gate struct {
	host.Store
	closed atomic.Bool
}

// Hold closes the gate, or opens it again.
func (g *Gate) Hold(held bool) { g.closed.Store(held) }

// Timers implements host.Store.
func (g *Gate) Timers(ctx context.Context, after host.TimerRow, limit int) (due []host.TimerRow, now, next time.Time, err error) {
	if g.closed.Load() {
		limit = 0
	}
	return g.Store.Timers(ctx, after, limit)
}

// Waiting implements host.Store.
func (g *Gate) Waiting(ctx context.Context, age time.Duration, limit int) ([]machine.Key, error) {
	if g.closed.Load() {
		return nil, nil
	}
	return g.Store.Waiting(ctx, age, limit)
}

// Lease implements host.Store.
func (g *Gate) Lease(ctx context.Context, node int32, room host.Room, hold time.Duration) (taken []host.Job, now, next time.Time, err error) {
	if g.closed.Load() {
		now, err = g.Store.Now(ctx)
		return nil, now, next, err
	}
	return g.Store.Lease(ctx, node, room, hold)
}

// Schedules implements host.Store.
func (g *Gate) Schedules(ctx context.Context, limit int) (due []host.StartRow, now, next time.Time, err error) {
	if g.closed.Load() {
		limit = 0
	}
	return g.Store.Schedules(ctx, limit)
}
