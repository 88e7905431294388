package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// How long the database may take to answer before its connection counts as
// lost. A connection that only looks open never answers: without an end to the
// waiting, whoever asked would stand still for ever. Longer than a server keeps
// the locks of a session that says nothing, so that waiting for those succeeds.
const (
	answers   = 8 * time.Second
	clearance = time.Minute // for what deletes by the thousand
	lockedFor = time.Second // with whoever holds what a batch needs; then it is split
)

// connections is the pool, each of whose answers has to come in time. What is
// asked must be read to its end or closed, which also frees its clock.
type connections struct{ *pgxpool.Pool }

// Acquire waits for a free connection no longer than for an answer.
func (c connections) Acquire(ctx context.Context) (*pgxpool.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	return c.Pool.Acquire(ctx)
}

// Query implements what pgxpool.Pool does, in time.
func (c connections) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	ctx, cancel := context.WithTimeout(ctx, answers)
	rows, err := c.Pool.Query(ctx, sql, args...)
	return timedRows{rows, cancel}, err
}

type timedRows struct {
	pgx.Rows
	free context.CancelFunc
}

func (r timedRows) Next() bool {
	next := r.Rows.Next()
	if !next {
		r.free()
	}
	return next
}

func (r timedRows) Close() {
	r.Rows.Close()
	r.free()
}

// QueryRow implements what pgxpool.Pool does, in time.
func (c connections) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	ctx, cancel := context.WithTimeout(ctx, answers)
	return timedRow{c.Pool.QueryRow(ctx, sql, args...), cancel}
}

type timedRow struct {
	pgx.Row
	free context.CancelFunc
}

func (r timedRow) Scan(into ...any) error {
	defer r.free()
	return r.Row.Scan(into...)
}

// Exec implements what pgxpool.Pool does, in time.
func (c connections) Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error) {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	return c.Pool.Exec(ctx, sql, args...)
}

// SendBatch implements what pgxpool.Pool does, in time.
func (c connections) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults {
	ctx, cancel := context.WithTimeout(ctx, answers)
	return timedBatch{c.Pool.SendBatch(ctx, b), cancel}
}

type timedBatch struct {
	pgx.BatchResults
	free context.CancelFunc
}

func (r timedBatch) Close() error {
	defer r.free()
	return r.BatchResults.Close()
}
