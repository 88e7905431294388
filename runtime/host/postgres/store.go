package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Store is a host.Store in Postgres.
type Store struct {
	pool  connections
	clock func() time.Time
}

// New makes a store on a migrated database. The pool must have room for the
// host's committers and five connections more.
func New(pool *pgxpool.Pool) *Store { return &Store{pool: connections{pool}} }

// WithClock makes a store whose time is the clock's instead of Postgres': for
// tests, and for filling an installation with a past.
func WithClock(pool *pgxpool.Pool, clock func() time.Time) *Store {
	return &Store{pool: connections{pool}, clock: clock}
}

// at is the clock's time as an argument; nil lets SQL use its own.
func (s *Store) at() *time.Time {
	if s.clock == nil {
		return nil
	}
	t := s.clock().Truncate(time.Microsecond)
	return &t
}

// Numbers implements host.Store.
func (s *Store) Numbers(ctx context.Context) (first int64, count int, err error) {
	err = s.pool.QueryRow(ctx, "SELECT nextval('instance_numbers')").Scan(&first)
	return first, 1024, trouble(err)
}

// Now implements host.Store.
func (s *Store) Now(ctx context.Context) (now time.Time, err error) {
	err = s.pool.QueryRow(ctx, "SELECT coalesce($1, clock_timestamp())", s.at()).Scan(&now)
	return now, trouble(err)
}

// Installation implements host.Store.
func (s *Store) Installation(ctx context.Context) (id string, err error) {
	err = s.pool.QueryRow(ctx, "SELECT id::text FROM installation").Scan(&id)
	return id, trouble(err)
}

// Months implements host.Store.
func (s *Store) Months(ctx context.Context, months ...int32) error {
	_, err := s.pool.Exec(ctx, "SELECT history_month(m) FROM unnest($1::integer[]) AS m", months)
	return trouble(err)
}

// purgeAtOnce bounds what one statement deletes, and so how long it holds on.
const purgeAtOnce = 50_000

// Purge implements host.Store.
func (s *Store) Purge(ctx context.Context, age time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, clearance)
	defer cancel()
	for _, sql := range []string{
		`DELETE FROM commands WHERE ctid = ANY (ARRAY(SELECT ctid FROM commands
			WHERE at < coalesce($1, now()) - make_interval(secs => $2) LIMIT $3))`,
		`DELETE FROM messages WHERE key = ANY (ARRAY(SELECT key FROM messages
			WHERE expires_at <= coalesce($1, now()) - CASE WHEN id = '' THEN interval '0' ELSE make_interval(secs => $2 / 168) END LIMIT $3))`,
	} {
		if _, err := s.pool.Pool.Exec(ctx, sql, s.at(), age.Seconds(), purgeAtOnce); err != nil {
			return trouble(err)
		}
	}
	_, err := s.pool.Exec(ctx, "DELETE FROM marks WHERE at < now() - make_interval(secs => $1)", markAge.Seconds())
	return trouble(err)
}

// trouble turns what Postgres and pgx report into the host's errors.
func trouble(err error) error {
	if err == nil {
		return nil
	}
	if errors.Is(err, pgx.ErrNoRows) {
		return host.ErrNotFound
	}
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return fmt.Errorf("%w: %w", host.ErrAway, err)
	}
	switch {
	case pg.ConstraintName == "instances_business_id_once":
		return host.ErrTaken
	case pg.Code == "40001" || pg.Code == "40P01" || pg.Code == "22012" || pg.Code == "23505":
		// Serialisation, deadlock, a guard (see expect), or another node was first.
		return fmt.Errorf("%w: %w", host.ErrConflict, err)
	case pg.Code == "55P03" || pg.Code == "25P03":
		// Somebody held a lock for too long, or this transaction said nothing for so long.
		return fmt.Errorf("%w: %w", host.ErrSlow, err)
	case pg.Code == "53100":
		return fmt.Errorf("%w: %w: %w", host.ErrAway, host.ErrFull, err)
	case pg.Code == "57014" || strings.HasPrefix(pg.Code, "08") || strings.HasPrefix(pg.Code, "53") || strings.HasPrefix(pg.Code, "57P"):
		// Connection, resources (disk, connections, memory), shutdown.
		return fmt.Errorf("%w: %w", host.ErrAway, err)
	}
	return err
}

// Instance implements host.Store.
func (s *Store) Instance(ctx context.Context, key machine.Key) (*host.Instance, error) {
	var b pgx.Batch
	var in *host.Instance
	b.Queue("SELECT "+instanceColumns+" FROM instances WHERE key = $1", int64(key)).Query(func(rows pgx.Rows) (err error) {
		in, err = pgx.CollectExactlyOneRow(rows, scanInstance)
		return err
	})
	b.Queue("SELECT search::text FROM instances WHERE key = $1", int64(key)).QueryRow(func(row pgx.Row) error {
		return row.Scan(&in.Search)
	})
	return in, trouble(s.pool.SendBatch(ctx, &b).Close())
}

// Several implements host.Store.
func (s *Store) Several(ctx context.Context, keys []machine.Key) ([]*host.Instance, error) {
	rows, err := s.pool.Query(ctx, "SELECT "+instanceColumns+" FROM instances WHERE key = ANY($1)", keys)
	if err != nil {
		return nil, trouble(err)
	}
	found, err := pgx.CollectRows(rows, scanInstance)
	return found, trouble(err)
}

// History implements host.Store.
func (s *Store) History(ctx context.Context, key machine.Key, after int32, limit int) ([]host.Record, error) {
	rows, err := s.pool.Query(ctx, `SELECT instance, step, month, at, body FROM history
		WHERE instance = $1 AND step > $2
			AND month = (SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYYMM')::integer FROM instances WHERE key = $1)
		ORDER BY step LIMIT $3`, key, after, limit)
	if err != nil {
		return nil, trouble(err)
	}
	records, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (r host.Record, err error) {
		err = row.Scan(&r.Instance, &r.Step, &r.Month, &r.At, &r.Body)
		return r, err
	})
	return records, trouble(err)
}

// Pending implements host.Store.
func (s *Store) Pending(ctx context.Context) (pending bool, err error) {
	err = s.pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM timers WHERE due_at <= coalesce($1, now()))
		OR EXISTS (SELECT FROM deliveries)
		OR EXISTS (SELECT FROM starts WHERE next_at <= coalesce($1, now()))
		OR EXISTS (SELECT FROM jobs WHERE node IS NOT NULL OR type = '' AND ready_at <= coalesce($1, now()))`, s.at()).Scan(&pending)
	return pending, trouble(err)
}
