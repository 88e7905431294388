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
)

// within bounds what is asked. It ends by itself, so that the rows of a query
// may be read after the function that asked has returned.
func within(ctx context.Context, d time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(ctx, d)
	context.AfterFunc(ctx, cancel)
	return ctx
}

// connections is the pool, each of whose answers has to come in time.
type connections struct{ *pgxpool.Pool }

// Acquire waits for a free connection no longer than for an answer.
func (c connections) Acquire(ctx context.Context) (*pgxpool.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	return c.Pool.Acquire(ctx)
}

// Query implements what pgxpool.Pool does, in time.
func (c connections) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	return c.Pool.Query(within(ctx, answers), sql, args...)
}

// QueryRow implements what pgxpool.Pool does, in time.
func (c connections) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	return c.Pool.QueryRow(within(ctx, answers), sql, args...)
}

// Exec implements what pgxpool.Pool does, in time.
func (c connections) Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error) {
	return c.Pool.Exec(within(ctx, answers), sql, args...)
}

// SendBatch implements what pgxpool.Pool does, in time.
func (c connections) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults {
	return c.Pool.SendBatch(within(ctx, answers), b)
}
