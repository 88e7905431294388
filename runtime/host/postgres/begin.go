package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// tx is one transaction on a connection of its own.
type tx struct {
	s     *Store
	conn  *pgxpool.Conn
	found *host.Found
	mark  mark
}

// Begin implements host.Store: locks and reads go out together, in the order of
// locking, and take one round trip.
func (s *Store) Begin(ctx context.Context, w *host.Want) (host.Tx, *host.Found, error) {
	conn, err := s.pool.Acquire(ctx)
	if err != nil {
		return nil, nil, trouble(err)
	}
	t := &tx{s: s, conn: conn, found: &host.Found{}}
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	if t.mark, err = markOf(ctx, conn.Conn()); err != nil {
		t.Rollback(ctx)
		return nil, nil, trouble(err)
	}
	var b pgx.Batch
	b.Queue("begin")
	b.Queue(lockWait)
	if w.Long {
		b.Queue(longSilence)
	}
	t.wantCommands(&b, w.Commands)
	t.wantInstances(&b, w)
	t.wantTasks(&b, w.Tasks)
	t.wantWork(&b, w)
	t.wantStarts(&b, w.Starts)
	t.wantDeliveries(&b, w)
	t.wantBusiness(&b, w.Business)
	b.Queue("SELECT coalesce($1, clock_timestamp())", s.at()).QueryRow(func(row pgx.Row) error { return row.Scan(&t.found.Now) })
	if err := conn.SendBatch(ctx, &b).Close(); err != nil {
		t.Rollback(ctx)
		return nil, nil, trouble(err)
	}
	return t, t.found, nil
}

// Where a transaction has a long way to go in memory, it may say nothing for so long.
var (
	lockWait    = fmt.Sprintf("SET LOCAL lock_timeout = %d", lockedFor.Milliseconds())
	longSilence = fmt.Sprintf("SET LOCAL idle_in_transaction_session_timeout = %d", clearance.Milliseconds())
)

// wantCommands enters ids in their order and finds those that were there. Who
// enters the same id at the same time waits here for the other to end.
func (t *tx) wantCommands(b *pgx.Batch, commands []host.CommandRow) {
	if len(commands) == 0 {
		return
	}
	ids, instances := make([]string, len(commands)), make([]int64, len(commands))
	for i, c := range commands {
		ids[i], instances[i] = c.ID, int64(c.Instance)
	}
	entered := map[string]bool{}
	b.Queue(`INSERT INTO commands (id, instance, at)
		SELECT id, instance, coalesce($3, clock_timestamp()) FROM unnest($1::text[], $2::bigint[]) AS u (id, instance) ORDER BY id
		ON CONFLICT (id) DO NOTHING RETURNING id`, ids, instances, t.s.at()).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var id string
			err := rows.Scan(&id)
			entered[id] = true
			return err
		})
	})
	t.found.Commands = map[string]machine.Key{}
	b.Queue("SELECT id, instance FROM commands WHERE id = ANY ($1)", ids).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var id string
			var instance machine.Key
			err := rows.Scan(&id, &instance)
			if !entered[id] {
				t.found.Commands[id] = instance
			}
			return err
		})
	})
}

// each calls scan for every row.
func each(rows pgx.Rows, scan func() error) error {
	defer rows.Close()
	for rows.Next() {
		if err := scan(); err != nil {
			return err
		}
	}
	return rows.Err()
}

const instanceColumns = `key, process_id, version, coalesce(pool, ''), status, started_at, at, ended_at, coalesce(started_by, 0),
	coalesce(caller, 0), coalesce(business_id, ''), coalesce(correlation, ''), coalesce(error_code, ''), coalesce(trace, ''), step, incidents, state, vars`

func scanInstance(row pgx.CollectableRow) (*host.Instance, error) {
	in := &host.Instance{}
	var ended *time.Time
	err := row.Scan(&in.Key, &in.Process, &in.Version, &in.Pool, &in.Status, &in.StartedAt, &in.At, &ended, &in.StartedBy,
		&in.Caller, &in.BusinessID, &in.Correlation, &in.ErrorCode, &in.Trace, &in.Step, &in.Incidents, &in.State, &in.Vars)
	in.EndedAt = timeOf(ended)
	return in, err
}

func timeOf(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return *t
}

// wantInstances locks in key order. Due work skips what another node has.
func (t *tx) wantInstances(b *pgx.Batch, w *host.Want) {
	t.found.Instances = make(map[machine.Key]*host.Instance, len(w.Instances)+len(w.Try))
	read := func(rows pgx.Rows) error {
		return each(rows, func() error {
			in, err := scanInstance(rows)
			if err == nil {
				t.found.Instances[in.Key] = in
			}
			return err
		})
	}
	if len(w.Instances) > 0 {
		b.Queue("SELECT "+instanceColumns+" FROM instances WHERE key = ANY ($1) ORDER BY key FOR UPDATE", keys(w.Instances)).Query(read)
	}
	if len(w.Try) > 0 {
		b.Queue("SELECT "+instanceColumns+" FROM instances WHERE key = ANY ($1) ORDER BY key FOR UPDATE SKIP LOCKED", keys(w.Try)).Query(read)
	}
}

func keys(list []machine.Key) []int64 {
	out := make([]int64, len(list))
	for i, k := range list {
		out[i] = int64(k)
	}
	return out
}

// wantWork re-reads what was found before the locks were held.
func (t *tx) wantWork(b *pgx.Batch, w *host.Want) {
	if len(w.Jobs) > 0 {
		t.found.Jobs = make(map[machine.Key]host.Fence, len(w.Jobs))
		b.Queue("SELECT key, attempt, lease FROM jobs WHERE key = ANY ($1)", keys(w.Jobs)).Query(func(rows pgx.Rows) error {
			return each(rows, func() error {
				var f host.Fence
				err := rows.Scan(&f.Job, &f.Attempt, &f.Lease)
				t.found.Jobs[f.Job] = f
				return err
			})
		})
	}
	if len(w.Timers) > 0 {
		t.found.Timers = make(map[machine.Key]bool, len(w.Timers))
		b.Queue("SELECT key FROM timers WHERE key = ANY ($1)", keys(w.Timers)).Query(func(rows pgx.Rows) error {
			return each(rows, func() error {
				var k machine.Key
				err := rows.Scan(&k)
				t.found.Timers[k] = true
				return err
			})
		})
	}
}

// wantStarts locks starts that are due; those that another node has are left to it.
func (t *tx) wantStarts(b *pgx.Batch, starts []machine.Key) {
	if len(starts) == 0 {
		return
	}
	t.found.Starts = make(map[machine.Key]host.StartRow, len(starts))
	b.Queue("SELECT "+startColumns+" FROM starts WHERE key = ANY ($1) ORDER BY key FOR UPDATE SKIP LOCKED", keys(starts)).Query(func(rows pgx.Rows) error {
		list, err := pgx.CollectRows(rows, scanStart)
		for _, s := range list {
			t.found.Starts[s.Key] = s
		}
		return err
	})
}

// wantDeliveries takes what is on its way. What somebody else takes just now is
// left to them.
func (t *tx) wantDeliveries(b *pgx.Batch, w *host.Want) {
	t.found.Deliveries = map[machine.Key][]host.Delivery{}
	read := func(rows pgx.Rows) error {
		return each(rows, func() error {
			var d host.Delivery
			err := rows.Scan(&d.Key, &d.Receiver, &d.Kind, &d.At, &d.Body)
			t.found.Deliveries[d.Receiver] = append(t.found.Deliveries[d.Receiver], d)
			return err
		})
	}
	if len(w.Receivers) > 0 {
		b.Queue(`SELECT d.key, d.receiver, d.kind, d.at, d.body FROM unnest($1::bigint[]) AS r
			CROSS JOIN LATERAL (SELECT * FROM deliveries WHERE receiver = r ORDER BY key LIMIT $2 FOR UPDATE SKIP LOCKED) AS d
			ORDER BY d.receiver, d.key`, keys(w.Receivers), host.PerReceiver).Query(read)
	}
	if w.Unsorted > 0 {
		b.Queue(`SELECT key, receiver, kind, at, body FROM deliveries WHERE receiver = 0
			ORDER BY key LIMIT $1 FOR UPDATE SKIP LOCKED`, w.Unsorted).Query(read)
	}
}

func (t *tx) wantBusiness(b *pgx.Batch, ids []host.BusinessID) {
	if len(ids) == 0 {
		return
	}
	processes, names := make([]int64, len(ids)), make([]string, len(ids))
	for i, id := range ids {
		processes[i], names[i] = id.Process, id.ID
	}
	t.found.Business = map[host.BusinessID]machine.Key{}
	b.Queue(`SELECT i.process_id, i.business_id, i.key FROM unnest($1::bigint[], $2::text[]) AS u (process_id, business_id)
		JOIN instances i ON i.process_id = u.process_id AND i.business_id = u.business_id AND i.ended_at IS NULL`,
		processes, names).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var id host.BusinessID
			var k machine.Key
			err := rows.Scan(&id.Process, &id.ID, &k)
			t.found.Business[id] = k
			return err
		})
	})
}

// Rollback implements host.Tx.
func (t *tx) Rollback(ctx context.Context) {
	if t.conn == nil {
		return
	}
	if !t.conn.Conn().IsClosed() {
		ctx, cancel := context.WithTimeout(ctx, answers)
		defer cancel()
		// An error here closes the connection, which rolls back too.
		_, _ = t.conn.Exec(ctx, "rollback")
	}
	t.release()
}

func (t *tx) release() {
	t.conn.Release()
	t.conn = nil
}

// Match implements host.Tx. Locks come first, and each statement sees what was
// committed before it began: nothing can slip in between.
func (t *tx) Match(ctx context.Context, topics []host.Topic, who bool) (*host.Matches, error) {
	m := &host.Matches{}
	names, correlations := make([]string, len(topics)), make([]string, len(topics))
	for i, topic := range topics {
		names[i], correlations[i] = topic.Name, topic.Correlation
	}
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	var b pgx.Batch
	if stripes := host.Stripes(topics); len(stripes) > 0 {
		b.Queue("SELECT pg_advisory_xact_lock($1, s) FROM unnest($2::integer[]) AS s", stripeLocks, stripes)
	}
	t.matchMessages(&b, m, names, correlations)
	if who {
		t.matchReceivers(&b, m, names, correlations)
	}
	return m, trouble(t.conn.SendBatch(ctx, &b).Close())
}

// stripeLocks is the space of the advisory locks of messages; models.NodeLocks
// that of servers.
const stripeLocks = 1397048134

func (t *tx) matchMessages(b *pgx.Batch, m *host.Matches, names, correlations []string) {
	b.Queue(`SELECT m.key, m.sent_at, m.expires_at, m.name, m.correlation, m.id, m.payload, coalesce(m.trace, '')
		FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[])) AS u (name, correlation)
		JOIN messages m ON m.name = u.name AND m.correlation = u.correlation ORDER BY m.sent_at, m.key`, names, correlations).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var r host.MessageRow
			err := rows.Scan(&r.Key, &r.SentAt, &r.ExpiresAt, &r.Name, &r.Correlation, &r.ID, &r.Payload, &r.Trace)
			m.Messages = append(m.Messages, r)
			return err
		})
	})
	b.Queue(`SELECT r.message, r.pool, r.receiver FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[])) AS u (name, correlation)
		JOIN messages m ON m.name = u.name AND m.correlation = u.correlation
		JOIN message_receipts r ON r.message = m.key`, names, correlations).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var r host.Receipt
			err := rows.Scan(&r.Message, &r.Pool, &r.Receiver)
			m.Receipts = append(m.Receipts, r)
			return err
		})
	})
}

func (t *tx) matchReceivers(b *pgx.Batch, m *host.Matches, names, correlations []string) {
	b.Queue(`SELECT s.key, s.activation, s.kind = 'signal', s.pool, s.name, s.correlation
		FROM (SELECT DISTINCT * FROM unnest($1::text[], $2::text[])) AS u (name, correlation)
		JOIN subscriptions s ON s.name = u.name AND s.correlation = u.correlation ORDER BY s.key`, names, correlations).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var s host.SubscriptionRow
			err := rows.Scan(&s.Key, &s.Activation, &s.Signal, &s.Pool, &s.Name, &s.Correlation)
			m.Subscriptions = append(m.Subscriptions, s)
			return err
		})
	})
	b.Queue(`SELECT `+startColumns+` FROM starts WHERE name <> '' AND kind IN ('message', 'signal') AND name = ANY ($1) ORDER BY key`, names).
		Query(func(rows pgx.Rows) (err error) {
			m.Starts, err = pgx.CollectRows(rows, scanStart)
			return err
		})
	b.Queue("SELECT pool, correlation, instance FROM message_runs WHERE correlation = ANY ($1)", correlations).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var r host.RunRow
			err := rows.Scan(&r.Pool, &r.Correlation, &r.Instance)
			m.Runs = append(m.Runs, r)
			return err
		})
	})
}

const startColumns = "key, process_id, version, pool, block, kind, name, schedule, next_at, fired"

func scanStart(row pgx.CollectableRow) (s host.StartRow, err error) {
	var next *time.Time
	err = row.Scan(&s.Key, &s.Process, &s.Version, &s.Pool, &s.Block, &s.Kind, &s.Name, &s.Schedule, &next, &s.Fired)
	s.Next = timeOf(next)
	return s, err
}
