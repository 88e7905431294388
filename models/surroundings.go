package models

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

// Surroundings are an instance and all that its page tells of it. They are read
// in one round trip, together with those of all others who ask at that moment:
// open pages are drawn again with every step. Each part is as of a moment of its
// own, none before the question.
type Surroundings struct {
	InstanceView // without Rights: whoever asks has proved theirs before
	Moves        []InstanceMove
	History      []HistoryRow // of the newest SurroundingSteps those after the step asked for
	Tasks        []TaskView   // the newest in the order in which they were opened
	Seats        map[int64][]SeatView
	Children     []InstanceListRow // the newest first, without what they wait for
	Incidents    []Incident        // that are open
	Timers       []Timer
	Jobs         []JobView
	Subs         []Subscription
}

// JobView is a job with the connection it goes through.
type JobView struct {
	Job
	System         string     // what people call the connection; empty: there is none
	FailingSince   *time.Time // since when it answers nobody
	FailingMessage string
}

// What is read of one instance at most.
const (
	SurroundingSteps = 1000
	surroundingTasks = 500
	surroundingRows  = 100
)

// watched is an instance, and the step up to which its history is known.
type watched struct {
	instance int64
	step     int32
}

// Surroundings are those of an instance, with its history after a step. Missing.
func (db *DB) Surroundings(ctx context.Context, instance int64, after int32) (Surroundings, error) {
	s, there, err := db.together.watched.get(ctx, watched{instance, after})
	if err == nil && !there {
		err = missing("This instance")
	}
	return s, err
}

// surroundings reads those of many. What is of one instance lies in a range of
// each table's primary key, so that every part is read off an index.
func (db *DB) surroundings(ctx context.Context, asked []watched) (map[watched]Surroundings, error) {
	after := map[int64]int32{}
	for _, w := range asked { // whoever knows more skips what it knows
		if step, twice := after[w.instance]; !twice || w.step < step {
			after[w.instance] = w.step
		}
	}
	var keys []int64
	var steps []int32
	for key, step := range after {
		keys, steps = append(keys, key), append(steps, step)
	}
	found := make(map[int64]*Surroundings, len(keys))
	var b pgx.Batch
	queueSurroundings(&b, found, keys, steps)
	if err := db.send(ctx, &b); err != nil {
		return nil, err
	}
	all := make(map[watched]Surroundings, len(asked))
	for _, w := range asked {
		s := found[w.instance]
		if s == nil {
			continue
		}
		mine := *s
		for len(mine.History) > 0 && mine.History[0].Step <= w.step {
			mine.History = mine.History[1:]
		}
		all[w] = mine
	}
	return all, nil
}

// send has a batch answered in one round trip.
func (db *DB) send(ctx context.Context, b *pgx.Batch) error {
	pool, err := db.g.DB()
	if err != nil {
		return err
	}
	c, err := pool.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = c.Close() }() // it goes back to the pool
	return c.Raw(func(driver any) error {
		own, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("a connection of the database is a %T", driver)
		}
		return own.Conn().SendBatch(ctx, b).Close()
	})
}

func queueSurroundings(b *pgx.Batch, found map[int64]*Surroundings, keys []int64, steps []int32) {
	const each = ` FROM unnest($1::bigint[]) AS k(key) `
	const within = `.key BETWEEN k.key AND (k.key | 4194303)`
	b.Queue(`SELECT i.*, p.name AS process, p.latest, coalesce(w.name, '') AS starter, coalesce(o.name, '') AS owner`+each+`
		JOIN instances i ON i.key = k.key JOIN processes p ON p.id = i.process_id LEFT JOIN people w ON w.id = i.started_by
		LEFT JOIN people o ON o.id = p.owner_id AND o.active`, keys).
		Query(func(rows pgx.Rows) error {
			return eachRow(rows, func(i *InstanceView) { found[i.Key] = &Surroundings{InstanceView: *i, Seats: map[int64][]SeatView{}} })
		})
	// of is what a row belongs to. Whatever came since the first query is left out.
	of := func(key int64, add func(s *Surroundings)) {
		if s := found[InstanceOf(key)]; s != nil {
			add(s)
		}
	}
	b.Queue(`SELECT m.*`+each+`JOIN instance_moves m ON m.instance = k.key ORDER BY m.instance, m.step`, keys).Query(func(rows pgx.Rows) error {
		return eachRow(rows, func(m *InstanceMove) { of(m.Instance, func(s *Surroundings) { s.Moves = append(s.Moves, *m) }) })
	})
	b.Queue(`SELECT h.* FROM unnest($1::bigint[], $2::integer[]) AS k(key, step) JOIN instances i ON i.key = k.key
		CROSS JOIN LATERAL (SELECT * FROM history h WHERE h.instance = i.key AND h.month = to_char(i.started_at AT TIME ZONE 'UTC', 'YYYYMM')::integer
			AND h.step > greatest(k.step, i.step - $3::integer) ORDER BY h.step LIMIT $3::integer) h ORDER BY h.instance, h.step`, keys, steps, SurroundingSteps).
		Query(func(rows pgx.Rows) error {
			return eachRow(rows, func(h *HistoryRow) { of(h.Instance, func(s *Surroundings) { s.History = append(s.History, *h) }) })
		})
	b.Queue(`SELECT t.*, coalesce(a.name, '') AS claimer, coalesce(z.name, '') AS closer`+each+`
		CROSS JOIN LATERAL (SELECT * FROM tasks t WHERE t`+within+` ORDER BY t.key DESC LIMIT $2) t
		LEFT JOIN people a ON a.id = t.claimed_by LEFT JOIN people z ON z.id = t.closed_by ORDER BY t.key`, keys, surroundingTasks).
		Query(func(rows pgx.Rows) error {
			return eachRow(rows, func(t *TaskView) { of(t.Key, func(s *Surroundings) { s.Tasks = append(s.Tasks, *t) }) })
		})
	b.Queue(`SELECT d.*, p.name`+each+`JOIN tasks t ON t`+within+` AND t.closed_at IS NULL AND t.seats > 1
		JOIN task_seats d ON d.task = t.key JOIN people p ON p.id = d.person_id ORDER BY d.task, d.seat`, keys).Query(func(rows pgx.Rows) error {
		return eachRow(rows, func(d *SeatView) { of(d.Task, func(s *Surroundings) { s.Seats[d.Task] = append(s.Seats[d.Task], *d) }) })
	})
	// OFFSET 0: read off their own index, not by a walk down the primary key of all.
	b.Queue(`SELECT k.key AS parent, i.key, i.process_id, p.name AS process, i.version, i.status, i.incidents, i.started_at, i.ended_at, i.business_id, i.search`+each+`
		CROSS JOIN LATERAL (SELECT * FROM (SELECT * FROM instances i WHERE i.caller BETWEEN k.key AND (k.key | 4194303) OFFSET 0) i ORDER BY i.key DESC LIMIT $2) i
		JOIN processes p ON p.id = i.process_id ORDER BY i.key DESC`, keys, surroundingRows).Query(func(rows pgx.Rows) error {
		return eachRow(rows, func(c *child) {
			of(c.Parent, func(s *Surroundings) { s.Children = append(s.Children, c.InstanceListRow) })
		})
	})
	b.Queue(`SELECT n.*`+each+`CROSS JOIN LATERAL (SELECT * FROM incidents n WHERE n`+within+` AND n.cleared_at IS NULL ORDER BY n.key LIMIT $2) n ORDER BY n.key`, keys, surroundingRows).
		Query(func(rows pgx.Rows) error {
			return eachRow(rows, func(n *Incident) { of(n.Key, func(s *Surroundings) { s.Incidents = append(s.Incidents, *n) }) })
		})
	b.Queue(`SELECT t.*`+each+`JOIN timers t ON t`+within+` ORDER BY t.due_at`, keys).Query(func(rows pgx.Rows) error {
		return eachRow(rows, func(t *Timer) { of(t.Key, func(s *Surroundings) { s.Timers = append(s.Timers, *t) }) })
	})
	b.Queue(`SELECT j.*, coalesce(x.name, '') AS system, x.failing_since, coalesce(x.failing_message, '') AS failing_message`+each+`
		JOIN jobs j ON j`+within+` LEFT JOIN connections x ON x.slug = j.connection ORDER BY j.key`, keys).Query(func(rows pgx.Rows) error {
		return eachRow(rows, func(j *JobView) { of(j.Key, func(s *Surroundings) { s.Jobs = append(s.Jobs, *j) }) })
	})
	b.Queue(`SELECT x.*`+each+`JOIN subscriptions x ON x`+within+` ORDER BY x.key`, keys).Query(func(rows pgx.Rows) error {
		return eachRow(rows, func(x *Subscription) { of(x.Key, func(s *Surroundings) { s.Subs = append(s.Subs, *x) }) })
	})
}

type child struct {
	Parent int64
	InstanceListRow
}

// eachRow reads rows into structs by the names of their columns.
func eachRow[T any](rows pgx.Rows, do func(*T)) error {
	all, err := pgx.CollectRows(rows, pgx.RowToAddrOfStructByNameLax[T])
	for _, row := range all {
		do(row)
	}
	return err
}
