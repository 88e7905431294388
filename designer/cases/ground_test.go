package cases_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/models/database/dbtest"
	"segue/runtime/host"
	"segue/runtime/host/hosttest"
	"segue/runtime/host/memory"
	"segue/runtime/host/postgres"
	"segue/runtime/machine"
)

// ground is a store with what cases need around it.
type ground struct {
	store     func() host.Store
	process   func(t *testing.T, bpmnID string) int64
	subject   func(ref string) (int64, error)
	instances func(t *testing.T) []machine.Key
	restart   bool // a new host between every two steps
}

func inMemory(_ *testing.T, clock *hosttest.Clock) *ground {
	s := memory.New(clock.Now)
	last := int64(0)
	return &ground{store: func() host.Store { return s }, process: func(*testing.T, string) int64 { return s.AddProcess() },
		subject: func(string) (int64, error) { last++; return last, nil },
		instances: func(t *testing.T) []machine.Key {
			keys, err := s.Instances(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			return keys
		}}
}

func inPostgres(t *testing.T, clock *hosttest.Clock) *ground {
	db := dbtest.Reused(t)
	ctx := context.Background()
	one := func(sql string, args ...any) (id int64, err error) {
		err = db.Pool.QueryRow(ctx, sql, args...).Scan(&id)
		return id, err
	}
	return &ground{restart: true,
		store: func() host.Store { return postgres.WithClock(db.Pool, clock.Now) },
		process: func(t *testing.T, bpmnID string) int64 {
			id, err := one("INSERT INTO processes (bpmn_id, name) VALUES ($1, $1) RETURNING id", bpmnID)
			if err != nil {
				t.Fatal(err)
			}
			return id
		},
		subject: func(ref string) (int64, error) {
			id, err := one("INSERT INTO subjects (kind) VALUES ('person') RETURNING id")
			if err != nil {
				return 0, err
			}
			return one("INSERT INTO people (id, email, name, folded) VALUES ($1, $2, $2, $2) RETURNING id", id, fmt.Sprintf("p%d@example.com", id))
		},
		instances: func(t *testing.T) []machine.Key {
			rows, err := db.Pool.Query(ctx, "SELECT key FROM instances ORDER BY key")
			if err != nil {
				t.Fatal(err)
			}
			keys, err := pgx.CollectRows(rows, pgx.RowTo[machine.Key])
			if err != nil {
				t.Fatal(err)
			}
			return keys
		}}
}

// frozen is a store whose timers are run by the steps that say so (advanceClock,
// fireTimer) and by no others: the clock of the cases stands still between
// them, for a timer of no length too.
type frozen struct {
	host.Store
	runs *atomic.Bool
}

// Timers finds none while the clock stands.
func (s frozen) Timers(ctx context.Context, after host.TimerRow, limit int) (due []host.TimerRow, now, next time.Time, err error) {
	due, now, next, err = s.Store.Timers(ctx, after, limit)
	if !s.runs.Load() {
		due, next = nil, time.Time{}
	}
	return due, now, next, err
}

// Pending does not count them then.
func (s frozen) Pending(ctx context.Context) (bool, error) {
	if s.runs.Load() {
		return s.Store.Pending(ctx)
	}
	receivers, err := s.Waiting(ctx, 0, 1)
	if err != nil {
		return false, err
	}
	starts, _, _, err := s.Schedules(ctx, 1)
	return len(receivers)+len(starts) > 0, err
}

// everybody is a directory in which whoever is named exists.
type everybody struct {
	mu    sync.Mutex
	make  func(ref string) (int64, error)
	known map[string]int64
	names map[int64]string
}

func (e *everybody) Resolve(_ context.Context, refs []string) ([]host.Party, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	out := make([]host.Party, len(refs))
	for i, ref := range refs {
		id, ok := e.known[ref]
		if !ok {
			var err error
			if id, err = e.make(ref); err != nil {
				return nil, err
			}
			e.known[ref], e.names[id] = id, strings.TrimPrefix(ref, "group:")
		}
		out[i] = host.Party{Subject: id, Name: ref, Members: []int64{id}}
	}
	return out, nil
}

func (e *everybody) name(id int64) string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.names[id]
}
