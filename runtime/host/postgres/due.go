package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Timers implements host.Store.
func (s *Store) Timers(ctx context.Context, after host.TimerRow, limit int) (due []host.TimerRow, now, next time.Time, err error) {
	var b pgx.Batch
	b.Queue("SELECT coalesce($1, now()), (SELECT min(due_at) FROM timers WHERE due_at > coalesce($1, now()))", s.at()).
		QueryRow(func(row pgx.Row) error {
			var soon *time.Time
			err := row.Scan(&now, &soon)
			next = timeOf(soon)
			return err
		})
	b.Queue(`SELECT key, due_at FROM timers WHERE (due_at, key) > ($2, $3) AND due_at <= coalesce($1, now())
		ORDER BY due_at, key LIMIT $4`, s.at(), after.Due, int64(after.Key), limit).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var r host.TimerRow
			err := rows.Scan(&r.Key, &r.Due)
			due = append(due, r)
			return err
		})
	})
	err = s.pool.SendBatch(ctx, &b).Close()
	return due, now, next, trouble(err)
}

// Schedules implements host.Store.
func (s *Store) Schedules(ctx context.Context, limit int) (due []host.StartRow, now, next time.Time, err error) {
	var b pgx.Batch
	b.Queue("SELECT coalesce($1, now()), (SELECT min(next_at) FROM starts WHERE next_at > coalesce($1, now()))", s.at()).
		QueryRow(func(row pgx.Row) error {
			var soon *time.Time
			err := row.Scan(&now, &soon)
			next = timeOf(soon)
			return err
		})
	b.Queue("SELECT "+startColumns+" FROM starts WHERE next_at <= coalesce($1, now()) ORDER BY next_at, key LIMIT $2", s.at(), limit).
		Query(func(rows pgx.Rows) (err error) {
			due, err = pgx.CollectRows(rows, scanStart)
			return err
		})
	err = s.pool.SendBatch(ctx, &b).Close()
	return due, now, next, trouble(err)
}

// Waiting implements host.Store.
func (s *Store) Waiting(ctx context.Context, age time.Duration, limit int) ([]machine.Key, error) {
	rows, err := s.pool.Query(ctx, `SELECT receiver FROM (SELECT receiver, min(at) AS at FROM deliveries GROUP BY receiver) AS d
		WHERE at <= coalesce($1, now()) - make_interval(secs => $2) ORDER BY at LIMIT $3`, s.at(), age.Seconds(), limit)
	if err != nil {
		return nil, trouble(err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[machine.Key])
	return found, trouble(err)
}

// Backlog implements host.Store.
func (s *Store) Backlog(ctx context.Context, lease time.Duration) (b host.Backlog, err error) {
	var oldest, held float64
	err = s.pool.QueryRow(ctx, `SELECT
			(SELECT count(*) FROM (SELECT FROM timers WHERE due_at <= t.now LIMIT $2) AS x),
			(SELECT count(*) FROM (SELECT FROM jobs WHERE type = '' AND node IS NULL AND ready_at <= t.now LIMIT $2) AS x),
			(SELECT count(*) FROM (SELECT FROM deliveries LIMIT $2) AS x),
			coalesce(extract(epoch FROM t.now - least(
				(SELECT min(due_at) FROM timers WHERE due_at <= t.now),
				(SELECT min(ready_at) FROM jobs WHERE type = '' AND node IS NULL AND ready_at <= t.now),
				(SELECT at FROM deliveries ORDER BY key LIMIT 1))), 0)::float8,
			coalesce((SELECT $3 - extract(epoch FROM min(ready_at) - t.now) FROM jobs WHERE node IS NOT NULL), 0)::float8
		FROM (SELECT coalesce($1, now()) AS now) AS t`, s.at(), host.BacklogMost, lease.Seconds()).Scan(&b.Timers, &b.Jobs, &b.Deliveries, &oldest, &held)
	b.Oldest, b.Lease = time.Duration(max(oldest, 0)*float64(time.Second)), time.Duration(max(held, 0)*float64(time.Second))
	return b, trouble(err)
}

// Lease implements host.Jobs.
// The connections that have jobs are found by jumping through the index, so
// that a long queue of one is never read to find the others.
func (s *Store) Lease(ctx context.Context, node int32, room host.Room, hold time.Duration) (taken []host.Job, now, next time.Time, err error) {
	var names []string
	var most []int32
	for name, n := range room.Less {
		names, most = append(names, name), append(most, int32(n))
	}
	var b pgx.Batch
	b.Queue(`WITH RECURSIVE named AS (
			(SELECT connection FROM jobs WHERE type = '' ORDER BY connection LIMIT 1)
			UNION ALL SELECT (SELECT j.connection FROM jobs j WHERE j.type = '' AND j.connection > named.connection ORDER BY j.connection LIMIT 1)
			FROM named WHERE named.connection IS NOT NULL),
		room AS (SELECT n.connection, coalesce(l.most, $5) AS most FROM named n LEFT JOIN unnest($6::text[], $7::integer[]) AS l (connection, most)
			ON l.connection = n.connection WHERE n.connection IS NOT NULL),
		ready AS (SELECT j.key FROM room CROSS JOIN LATERAL (SELECT key, ready_at FROM jobs
				WHERE type = '' AND connection = room.connection AND ready_at <= coalesce($1, now()) ORDER BY ready_at, key LIMIT room.most FOR UPDATE SKIP LOCKED) AS j
			ORDER BY j.ready_at, j.key LIMIT $3)
		UPDATE jobs j SET node = $2, lease = lease + 1, ready_at = coalesce($1, clock_timestamp()) + make_interval(secs => $4)
		FROM ready WHERE j.key = ready.key
		RETURNING j.key, process_id, activation, block, connection, action, type, input, attempt, lease, ready_at,
			coalesce((SELECT trace FROM instances i WHERE i.key = j.key & ~4194303), '')`,
		s.at(), int64(node), room.All, hold.Seconds(), room.Each, names, most).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var j host.Job
			err := rows.Scan(&j.Key, &j.Process, &j.Activation, &j.Block, &j.Connection, &j.Action, &j.Type, &j.Input, &j.Attempt, &j.Lease, &j.Ready, &j.Trace)
			taken = append(taken, j)
			return err
		})
	})
	b.Queue("SELECT coalesce($1, now()), (SELECT min(ready_at) FROM jobs WHERE type = '' AND ready_at > coalesce($1, now()))", s.at()).QueryRow(func(row pgx.Row) error {
		var soon *time.Time
		err := row.Scan(&now, &soon)
		next = timeOf(soon)
		return err
	})
	err = s.pool.SendBatch(ctx, &b).Close()
	return taken, now, next, trouble(err)
}

// Renew implements host.Jobs.
func (s *Store) Renew(ctx context.Context, node int32, jobs []host.Fence, hold time.Duration) (held []host.Fence, err error) {
	k, leases := fences(jobs)
	rows, err := s.pool.Query(ctx, `UPDATE jobs j SET ready_at = coalesce($1, clock_timestamp()) + make_interval(secs => $5)
		FROM unnest($3::bigint[], $4::integer[]) AS u (key, lease)
		WHERE j.key = u.key AND j.lease = u.lease AND j.node = $2 RETURNING j.key, j.attempt, j.lease`, s.at(), int64(node), k, leases, hold.Seconds())
	if err != nil {
		return nil, trouble(err)
	}
	err = each(rows, func() error {
		var f host.Fence
		err := rows.Scan(&f.Job, &f.Attempt, &f.Lease)
		held = append(held, f)
		return err
	})
	return held, trouble(err)
}

// Yield implements host.Jobs.
func (s *Store) Yield(ctx context.Context, node int32, jobs []host.Fence) error {
	k, leases := fences(jobs)
	_, err := s.pool.Exec(ctx, `UPDATE jobs j SET ready_at = coalesce($1, clock_timestamp()), node = NULL
		FROM unnest($3::bigint[], $4::integer[]) AS u (key, lease)
		WHERE j.key = u.key AND j.lease = u.lease AND j.node = $2`, s.at(), int64(node), k, leases)
	return trouble(err)
}

func fences(jobs []host.Fence) (k []int64, leases []int32) {
	k, leases = make([]int64, len(jobs)), make([]int32, len(jobs))
	for i, f := range jobs {
		k[i], leases[i] = int64(f.Job), f.Lease
	}
	return k, leases
}
