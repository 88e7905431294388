package main

import (
	"context"
	"fmt"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/host/postgres/bulk"
	"segue/runtime/machine"
	"segue/web/sample"
)

// The history of years is no history that a bench can wait for. So a month is
// really lived: the sample company's, and instances of the bench's own that wait
// for moments, messages and programs. Copies of it are then made by SQL, each
// with numbers, times, references and one of many processes of its own, until
// there are as many steps as wanted.

// past is what a database was filled with.
type past struct {
	Instances, Open, Steps, Tasks, Timers, Jobs, Processes, People int64
	Took                                                           time.Duration
	Bytes                                                          int64 // of the database
}

const (
	pastSeed  = 4711
	pastWaits = 3 // instances of the bench's own that wait, per kind of wait
)

// fillPast brings a database to at least so many steps of history.
func (b *benchRun) fillPast(ctx context.Context, steps int64) (p past, err error) {
	began := time.Now()
	if err := b.liveMonth(ctx); err != nil {
		return p, err
	}
	if err := bulk.Copy(ctx, b.db.Pool, steps); err != nil {
		return p, err
	}
	if err := b.settlePast(ctx); err != nil {
		return p, err
	}
	p.Took = time.Since(began)
	return p, b.db.Pool.QueryRow(ctx, `SELECT (SELECT count(*) FROM instances), (SELECT count(*) FROM instances WHERE ended_at IS NULL), (SELECT count(*) FROM history),
		(SELECT count(*) FROM tasks WHERE closed_at IS NULL), (SELECT count(*) FROM timers), (SELECT count(*) FROM jobs), (SELECT count(*) FROM processes),
		(SELECT count(*) FROM people), pg_database_size(current_database())`).
		Scan(&p.Instances, &p.Open, &p.Steps, &p.Tasks, &p.Timers, &p.Jobs, &p.Processes, &p.People, &p.Bytes)
}

// liveMonth lets the sample company live its month, and some instances wait.
func (b *benchRun) liveMonth(ctx context.Context) error {
	a := &app{db: b.db, calls: b.calls}
	month := a.newKeeper(b.rows, b.kinds, b.quiet()).Config
	month.Seed = pastSeed
	if _, err := sample.Fill(ctx, month); err != nil {
		return err
	}
	if err := b.host(ctx); err != nil {
		return err
	}
	waits := map[string]*sketch{
		"moment":  waiting("bench-moment").block("wait", "timer", `{"until": "date and time(\"2199-01-01T00:00:00Z\")"}`),
		"program": waiting("bench-program").block("wait", "worker", `{"type": "print-label"}`),
		"message": waiting("bench-message").block("wait", "message", `{"message": "Goods arrived", "key": "number"}`),
	}
	for kind, s := range waits {
		process, err := b.publish(ctx, s.block("end", "end", "").line("start", "wait", "end"))
		for i := range pastWaits {
			if err == nil {
				_, err = b.engine.Start(ctx, host.StartOrder{Process: process, BusinessID: fmt.Sprintf("%s-%d", kind, i),
					Variables: []machine.Var{{Name: "number", Value: feel.String(fmt.Sprint("PO-", i))}}})
			}
		}
		if err != nil {
			return fmt.Errorf("instances that wait for a %s: %w", kind, err)
		}
	}
	return b.engine.Close(ctx)
}

func waiting(id graph.ID) *sketch { return newSketch(id).block("start", "start", "") }

// settlePast leaves the database as one that has been looked after.
func (b *benchRun) settlePast(ctx context.Context) error {
	// Nobody is to be written to: what mails would go to is not there.
	for _, sql := range []string{"UPDATE settings SET mail_connection = ''", "VACUUM ANALYZE", "CHECKPOINT"} {
		if _, err := b.db.Pool.Exec(ctx, sql); err != nil {
			return err
		}
	}
	return nil
}
