package postgres

import (
	"context"
	"encoding/json"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
	"segue/runtime/machine"
)

const taskColumns = `key, process_id, version, activation, kind, block, title, note, rule, need, form, outcomes, people, excluded,
	opened_at, due_at, coalesce(claimed_by, 0), claimed_at, coalesce(closed_by, 0), closed_at, coalesce(outcome, ''), coalesce(why, ''), seats`

func scanTask(row pgx.CollectableRow) (*host.Task, error) {
	t := &host.Task{}
	var outcomes []byte
	var due, claimed, closed *time.Time
	err := row.Scan(&t.Key, &t.Process, &t.Version, &t.Activation, &t.Kind, &t.Block, &t.Title, &t.Note, &t.Rule, &t.Need, &t.Form,
		&outcomes, &t.People, &t.Excluded, &t.OpenedAt, &due, &t.ClaimedBy, &claimed, &t.ClosedBy, &closed, &t.Outcome, &t.Why, &t.SeatCount)
	if err != nil {
		return nil, err
	}
	t.DueAt, t.ClaimedAt, t.ClosedAt = timeOf(due), timeOf(claimed), timeOf(closed)
	return t, json.Unmarshal(outcomes, &t.Outcomes)
}

// wantTasks locks tasks, after their instances and before anything else: who
// claims or hands one on locks the task's row alone.
func (t *tx) wantTasks(b *pgx.Batch, tasks []machine.Key) {
	if len(tasks) == 0 {
		return
	}
	t.found.Tasks = make(map[machine.Key]*host.Task, len(tasks))
	queueTasks(b, t.found.Tasks, keys(tasks), " ORDER BY key FOR UPDATE")
}

func queueTasks(b *pgx.Batch, into map[machine.Key]*host.Task, tasks []int64, suffix string) {
	b.Queue("SELECT "+taskColumns+" FROM tasks WHERE key = ANY ($1)"+suffix, tasks).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			t, err := scanTask(rows)
			if err == nil {
				into[t.Key] = t
			}
			return err
		})
	})
	b.Queue(`SELECT task, seat, person_id, decided_at, coalesce(outcome, ''), coalesce(comment, '') FROM task_seats
		WHERE task = ANY ($1) ORDER BY task, seat`, tasks).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var s host.Seat
			var decided *time.Time
			err := rows.Scan(&s.Task, &s.Number, &s.Person, &decided, &s.Outcome, &s.Comment)
			s.DecidedAt = timeOf(decided)
			if t := into[s.Task]; t != nil {
				t.Seats = append(t.Seats, s)
			}
			return err
		})
	})
	b.Queue("SELECT task, subject_id FROM task_candidates WHERE task = ANY ($1)", tasks).Query(func(rows pgx.Rows) error {
		return each(rows, func() error {
			var k machine.Key
			var subject int64
			err := rows.Scan(&k, &subject)
			if t := into[k]; t != nil {
				t.Candidates = append(t.Candidates, subject)
			}
			return err
		})
	})
}

// Task implements host.Tasks.
func (s *Store) Task(ctx context.Context, key machine.Key) (*host.Task, error) {
	found := map[machine.Key]*host.Task{}
	var b pgx.Batch
	queueTasks(&b, found, []int64{int64(key)}, "")
	if err := s.pool.SendBatch(ctx, &b).Close(); err != nil {
		return nil, trouble(err)
	}
	if found[key] == nil {
		return nil, host.ErrNotFound
	}
	return found[key], nil
}

// one runs a guarded change and reports whether it found its row.
func (s *Store) one(ctx context.Context, sql string, args ...any) (bool, error) {
	tag, err := s.pool.Exec(ctx, sql, args...)
	return err == nil && tag.RowsAffected() > 0, trouble(err)
}

// Claim implements host.Tasks.
func (s *Store) Claim(ctx context.Context, key machine.Key, person int64, subjects []int64) (bool, error) {
	return s.one(ctx, `UPDATE tasks SET claimed_by = $2, claimed_at = coalesce($4, clock_timestamp())
		WHERE key = $1 AND closed_at IS NULL AND seats = 0 AND (claimed_by IS NULL OR claimed_by = $2) AND $2 <> ALL (excluded)
			AND EXISTS (SELECT FROM task_candidates WHERE task = $1 AND subject_id = ANY ($3))`, int64(key), person, subjects, s.at())
}

// Release implements host.Tasks.
func (s *Store) Release(ctx context.Context, key machine.Key, person int64) (bool, error) {
	return s.one(ctx, `UPDATE tasks SET claimed_by = NULL, claimed_at = NULL
		WHERE key = $1 AND closed_at IS NULL AND claimed_by = $2`, int64(key), person)
}

// Reassign implements host.Tasks. The task's row is locked first, so that it
// cannot close meanwhile.
func (s *Store) Reassign(ctx context.Context, key machine.Key, from, to int64) (done bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		var seats int
		var due *time.Time
		err := tx.QueryRow(ctx, `SELECT seats, due_at FROM tasks WHERE key = $1 AND closed_at IS NULL AND $2 <> ALL (excluded)
			FOR UPDATE`, int64(key), to).Scan(&seats, &due)
		if err != nil {
			return err
		}
		if seats > 0 {
			return moveSeat(ctx, tx, key, from, to)
		}
		_, err = tx.Exec(ctx, "UPDATE tasks SET claimed_by = NULL, claimed_at = NULL WHERE key = $1", int64(key))
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, "DELETE FROM task_candidates WHERE task = $1", int64(key))
		if err != nil {
			return err
		}
		_, err = tx.Exec(ctx, "INSERT INTO task_candidates (subject_id, task, due_at) VALUES ($1, $2, coalesce($3::timestamptz, 'infinity'))", to, int64(key), due)
		return err
	})
	if err = trouble(err); err == host.ErrNotFound {
		return false, nil
	}
	return err == nil, err
}

// moveSeat gives an open seat to somebody who has none.
func moveSeat(ctx context.Context, tx pgx.Tx, key machine.Key, from, to int64) error {
	tag, err := tx.Exec(ctx, `UPDATE task_seats SET person_id = $3 WHERE task = $1 AND person_id = $2 AND decided_at IS NULL
		AND NOT EXISTS (SELECT FROM task_seats WHERE task = $1 AND person_id = $3)`, int64(key), from, to)
	if err == nil && tag.RowsAffected() == 0 {
		return pgx.ErrNoRows
	}
	if err == nil {
		_, err = tx.Exec(ctx, "UPDATE task_candidates SET subject_id = $3 WHERE task = $1 AND subject_id = $2", int64(key), from, to)
	}
	return err
}

// Comment implements host.Tasks.
func (s *Store) Comment(ctx context.Context, key machine.Key, person int64, text string) (bool, error) {
	return s.one(ctx, `INSERT INTO task_comments (task, person_id, text, at)
		SELECT key, $2, $3, coalesce($4, clock_timestamp()) FROM tasks WHERE key = $1`, int64(key), person, text, s.at())
}

// SaveDraft implements host.Tasks.
func (s *Store) SaveDraft(ctx context.Context, key machine.Key, person int64, data []byte) (bool, error) {
	return s.one(ctx, `INSERT INTO task_drafts (task, person_id, data, updated_at)
		SELECT key, $2, $3::text::jsonb, coalesce($4, clock_timestamp()) FROM tasks WHERE key = $1 AND closed_at IS NULL
		ON CONFLICT (task, person_id) DO UPDATE SET data = EXCLUDED.data, updated_at = EXCLUDED.updated_at`,
		int64(key), person, string(data), s.at())
}

// Draft implements host.Tasks.
func (s *Store) Draft(ctx context.Context, key machine.Key, person int64) (data []byte, err error) {
	err = trouble(s.pool.QueryRow(ctx, "SELECT data::text FROM task_drafts WHERE task = $1 AND person_id = $2", int64(key), person).Scan(&data))
	if err == host.ErrNotFound {
		return nil, nil
	}
	return data, err
}
