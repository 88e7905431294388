package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"segue/runtime/host"
)

// Commit implements host.Tx. What comes in by the hundred goes by COPY; the
// rest and COMMIT go out together. A statement that fails keeps COMMIT from
// being carried out, so only a lost connection leaves the outcome open.
func (t *tx) Commit(ctx context.Context, w *host.Write) error {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	if err := t.copyIn(ctx, w); err != nil {
		t.Rollback(ctx)
		return trouble(err)
	}
	b := &batch{now: w.Now}
	for _, d := range w.Deltas {
		b.add(d)
	}
	b.queue(w)
	if err := queueDeeds(&b.Batch, w.Now, w.Deeds); err != nil {
		t.Rollback(ctx)
		return err
	}
	t.mark.queue(&b.Batch)
	b.Queue("commit")
	err := t.conn.SendBatch(ctx, &b.Batch).Close()
	var pg *pgconn.PgError
	switch {
	case err == nil:
		t.release()
		return nil
	case errors.As(err, &pg) && !t.conn.Conn().IsClosed():
		t.Rollback(ctx)
		return trouble(err)
	}
	t.release()
	return fmt.Errorf("%w: %w", host.ErrUnknown, err)
}

// copiers are the buffers of one commit, used again by the next.
type copiers struct{ instances, history, tasks, candidates copier }

var spare = sync.Pool{New: func() any { return &copiers{} }}

func (t *tx) copyIn(ctx context.Context, w *host.Write) error {
	c := spare.Get().(*copiers)
	defer spare.Put(c)
	c.instances.rows, c.history.rows, c.tasks.rows, c.candidates.rows = 0, 0, 0, 0
	for _, d := range w.Deltas {
		if d.Instance != nil && d.New {
			c.instance(d.Instance)
		}
		for i := range d.Records {
			c.record(&d.Records[i])
		}
		if d.Effects != nil {
			for _, task := range d.Open {
				if err := c.task(task); err != nil {
					return err
				}
			}
		}
	}
	return errors.Join(
		c.instances.send(ctx, t, `COPY instances (key, process_id, started_at, at, ended_at, started_by, caller, version, step, incidents,
			status, pool, business_id, correlation, error_code, trace, search, state, vars) FROM STDIN BINARY`),
		c.history.send(ctx, t, "COPY history (instance, at, month, step, body) FROM STDIN BINARY"),
		c.tasks.send(ctx, t, `COPY tasks (key, process_id, activation, opened_at, due_at, version, need, seats, kind, block, title, note,
			rule, form, outcomes, people, excluded) FROM STDIN BINARY`),
		c.candidates.send(ctx, t, "COPY task_candidates (subject_id, task, due_at, opened_at) FROM STDIN BINARY"),
	)
}

func (c *copiers) instance(in *host.Instance) {
	r := &c.instances
	r.row(19)
	r.int64(int64(in.Key))
	r.int64(in.Process)
	r.time(in.StartedAt)
	r.time(in.At)
	r.time(in.EndedAt)
	r.someInt64(in.StartedBy)
	r.someInt64(int64(in.Caller))
	r.int32(in.Version)
	r.int32(in.Step)
	r.int32(in.Incidents)
	r.text(string(in.Status))
	r.someText(string(in.Pool))
	r.someText(in.BusinessID)
	r.someText(in.Correlation)
	r.someText(in.ErrorCode)
	r.someText(string(in.Trace))
	r.json(in.Search)
	r.bytes(in.State)
	r.bytes(in.Vars)
}

func (c *copiers) record(r *host.Record) {
	h := &c.history
	h.row(5)
	h.int64(int64(r.Instance))
	h.time(r.At)
	h.int32(r.Month)
	h.int32(r.Step)
	h.bytes(r.Body)
}

func (c *copiers) task(t *host.Task) error {
	outcomes, err := json.Marshal(t.Outcomes)
	if err != nil {
		return err
	}
	r := &c.tasks
	r.row(17)
	r.int64(int64(t.Key))
	r.int64(t.Process)
	r.int64(int64(t.Activation))
	r.time(t.OpenedAt)
	r.time(t.DueAt)
	r.int32(t.Version)
	r.int32(t.Need)
	r.int32(t.SeatCount)
	r.text(t.Kind)
	r.text(string(t.Block))
	r.text(t.Title)
	r.text(t.Note)
	r.text(string(t.Rule))
	r.text(string(t.Form))
	r.json(outcomes)
	r.array(oidText, len(t.People), func(i int) { r.text(t.People[i]) })
	r.array(oidInt8, len(t.Excluded), func(i int) { r.int64(t.Excluded[i]) })
	for _, subject := range t.Candidates {
		c.candidates.row(4)
		c.candidates.int64(subject)
		c.candidates.int64(int64(t.Key))
		c.candidates.timeOrNever(t.DueAt)
		c.candidates.time(t.OpenedAt)
	}
	return nil
}

// expect makes a statement that changed another number of rows fail: it
// divides by zero, which trouble reads as ErrConflict. Nothing slower can stop
// a COMMIT that is on its way already.
const expect = ") SELECT 1 / (count(*) = $1)::integer FROM changed"

// batch is the rest of a commit: one statement per kind of row.
type batch struct {
	pgx.Batch
	now     time.Time
	changed updates
	fx      host.Effects
}

// updates are the columns of changed instances.
type updates struct {
	keys      []int64
	at, ended []*time.Time
	was, step []int32
	incidents []int32
	status    []string
	codes     []*string
	search    [][]byte
	searched  []bool
	state     [][]byte
	vars      [][]byte
}

func (b *batch) add(d *host.Delta) {
	if in := d.Instance; in != nil && !d.New {
		b.changed.add(d, in)
	}
	if d.Effects != nil {
		b.fx.Add(d.Effects)
	}
}

func (u *updates) add(d *host.Delta, in *host.Instance) {
	u.keys = append(u.keys, int64(in.Key))
	u.at, u.ended = append(u.at, some(in.At)), append(u.ended, some(in.EndedAt))
	u.was, u.step = append(u.was, d.Was), append(u.step, in.Step)
	u.incidents = append(u.incidents, in.Incidents)
	u.status = append(u.status, string(in.Status))
	u.codes = append(u.codes, someText(in.ErrorCode))
	u.search, u.searched = append(u.search, in.Search), append(u.searched, d.SearchChanged)
	u.state = append(u.state, in.State)
	vars := in.Vars
	if !d.VarsChanged {
		vars = nil
	}
	u.vars = append(u.vars, vars)
}

func some(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func someText(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// queue puts the statements in their order: what is opened before what is closed.
func (b *batch) queue(w *host.Write) {
	b.queueInstances()
	b.queueMoves(w)
	b.queueTasks()
	b.queueWork()
	b.queueMessages()
	b.queueSchedules()
	b.queueDeliveries(w)
	b.queueIncidents()
	if len(w.DropCommands) > 0 {
		b.Queue("DELETE FROM commands WHERE id = ANY ($1)", w.DropCommands)
	}
	if w.Note != "" {
		b.Queue("SELECT pg_notify('segue', $1)", w.Note)
	}
}

func (b *batch) queueInstances() {
	u := &b.changed
	if len(u.keys) == 0 {
		return
	}
	b.Queue(`WITH changed AS (UPDATE instances i SET at = u.at, ended_at = u.ended_at, step = u.step, incidents = u.incidents,
			status = u.status, error_code = u.error_code, state = u.state, vars = coalesce(u.vars, i.vars),
			search = CASE WHEN u.searched THEN u.search::jsonb ELSE i.search END
		FROM unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::integer[], $6::integer[], $7::integer[], $8::text[], $9::text[],
			$10::text[], $11::boolean[], $12::bytea[], $13::bytea[])
			AS u (key, at, ended_at, was, step, incidents, status, error_code, search, searched, state, vars)
		WHERE i.key = u.key AND i.step = u.was RETURNING 1`+expect,
		len(u.keys), u.keys, u.at, u.ended, u.was, u.step, u.incidents, u.status, u.codes, texts(u.search), u.searched, u.state, u.vars)
}

// texts passes JSON as text; nil stays NULL.
func texts(list [][]byte) []*string {
	out := make([]*string, len(list))
	for i, p := range list {
		if p != nil {
			s := string(p)
			out[i] = &s
		}
	}
	return out
}

func (b *batch) queueIncidents() {
	if fx := b.fx.Raise; len(fx) > 0 {
		var c struct {
			keys, processes, activations     []int64
			versions                         []int32
			at                               []time.Time
			blocks, codes, messages, details []string
		}
		for _, r := range fx {
			c.keys, c.processes, c.activations = append(c.keys, int64(r.Key)), append(c.processes, r.Process), append(c.activations, int64(r.Activation))
			c.versions, c.at = append(c.versions, r.Version), append(c.at, r.At)
			c.blocks, c.codes = append(c.blocks, string(r.Block)), append(c.codes, r.Code)
			c.messages, c.details = append(c.messages, r.Message), append(c.details, r.Detail)
		}
		b.Queue(`INSERT INTO incidents (key, process_id, activation, version, raised_at, block, code, message, detail)
			SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::integer[], $5::timestamptz[], $6::text[], $7::text[], $8::text[], $9::text[])`,
			c.keys, c.processes, c.activations, c.versions, c.at, c.blocks, c.codes, c.messages, c.details)
	}
	if fx := b.fx.Clear; len(fx) > 0 {
		var cleared []int64
		var why []string
		var at []time.Time
		for _, r := range fx {
			cleared, why, at = append(cleared, int64(r.Key)), append(why, r.Why), append(at, r.At)
		}
		b.Queue(`UPDATE incidents i SET cleared_at = u.at, why = u.why
			FROM unnest($1::bigint[], $2::text[], $3::timestamptz[]) AS u (key, why, at) WHERE i.key = u.key`, cleared, why, at)
	}
}
