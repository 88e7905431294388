package postgres_test

import (
	"context"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"go.uber.org/goleak"

	"segue/models"
	"segue/models/database"
	"segue/models/database/dbtest"
	"segue/runtime/host"
	"segue/runtime/host/hosttest"
	"segue/runtime/host/postgres"
	"segue/runtime/machine"
)

func TestMain(m *testing.M) {
	// The process that starts the tests' server waits for it as long as it lives.
	goleak.VerifyTestMain(dbtest.Main{M: m}, goleak.IgnoreAnyFunction("segue/models/database/dbtest.launch.func1"))
}

func TestStore(t *testing.T) {
	hosttest.Suite(t, func(t *testing.T, clock *hosttest.Clock) hosttest.Fixture {
		f := fixture{dbtest.Reused(t)}
		return hosttest.Fixture{
			Node:      func(*testing.T) host.Store { return postgres.WithClock(f.db.Pool, clock.Now) },
			Directory: postgres.NewDirectory(f.db.Pool),
			Process:   f.process, Archive: f.archive, Keep: f.keep, Person: f.person, Group: f.group, Kill: f.kill,
			Instances: f.instances, OpenTasks: f.openTasks, Left: f.left, Deeds: f.deeds,
		}
	})
}

// fixture looks at the database past the store.
type fixture struct{ db *database.DB }

func one[T any](t *testing.T, f fixture, sql string, args ...any) T {
	t.Helper()
	list := all[T](t, f, sql, args...)
	if len(list) != 1 {
		t.Fatalf("%d rows: %s", len(list), sql)
	}
	return list[0]
}

func all[T any](t *testing.T, f fixture, sql string, args ...any) []T {
	t.Helper()
	rows, err := f.db.Pool.Query(context.Background(), sql, args...)
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[T])
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return list
}

func (f fixture) process(t *testing.T, bpmnID string) int64 {
	return one[int64](t, f, "INSERT INTO processes (bpmn_id, name) VALUES ($1, $1) RETURNING id", bpmnID)
}

func (f fixture) archive(t *testing.T, process int64) {
	all[int64](t, f, "UPDATE processes SET archived_at = now() WHERE id = $1 RETURNING id", process)
}

func (f fixture) keep(t *testing.T, process int64, days int) {
	all[int64](t, f, "UPDATE processes SET keep_days = $2 WHERE id = $1 RETURNING id", process, days)
}

func (f fixture) person(t *testing.T, email string, groups ...string) int64 {
	id := one[int64](t, f, "INSERT INTO subjects (kind) VALUES ('person') RETURNING id")
	all[int64](t, f, "INSERT INTO people (id, email, name, folded) VALUES ($1, $2, $2, $2) RETURNING id", id, email)
	for _, slug := range groups {
		all[int64](t, f, "INSERT INTO group_members (group_id, person_id) VALUES ($1, $2) RETURNING person_id", f.group(t, slug), id)
	}
	return id
}

func (f fixture) group(t *testing.T, slug string) int64 {
	if known := all[int64](t, f, "SELECT id FROM groups WHERE slug = $1", slug); len(known) == 1 {
		return known[0]
	}
	id := one[int64](t, f, "INSERT INTO subjects (kind) VALUES ('group') RETURNING id")
	all[int64](t, f, "INSERT INTO groups (id, slug, name, folded) VALUES ($1, $2, $2, $2) RETURNING id", id, slug)
	return id
}

func (f fixture) kill(t *testing.T, node int32) {
	if len(all[bool](t, f, `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = $2 AND objid = $1
		AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`, int64(node), int64(models.NodeLocks))) != 1 {
		t.Fatalf("node %d holds no lock", node)
	}
}

func (f fixture) instances(t *testing.T) []machine.Key {
	return all[machine.Key](t, f, "SELECT key FROM instances ORDER BY key")
}

func (f fixture) openTasks(t *testing.T, k machine.Key) []machine.Key {
	return all[machine.Key](t, f, "SELECT key FROM tasks WHERE key BETWEEN $1 AND $2 AND closed_at IS NULL ORDER BY key", int64(k), int64(k|machine.Last))
}

func (f fixture) deeds(t *testing.T) []string {
	return all[string](t, f, "SELECT action || ' ' || target_id || ' by ' || actor_name FROM audit WHERE target_kind IN ('instance', 'instances') ORDER BY id")
}

func (f fixture) left(t *testing.T) []string {
	return all[string](t, f, `SELECT 'timer ' || key FROM timers UNION ALL SELECT 'job ' || key FROM jobs
		UNION ALL SELECT 'subscription ' || key FROM subscriptions UNION ALL SELECT 'call ' || activation FROM calls
		UNION ALL SELECT 'delivery ' || kind || ' ' || key FROM deliveries UNION ALL SELECT 'message ' || key FROM messages
		UNION ALL SELECT 'message run ' || pool FROM message_runs UNION ALL SELECT 'task ' || key FROM tasks WHERE closed_at IS NULL
		UNION ALL SELECT 'candidate ' || task FROM task_candidates c WHERE NOT EXISTS (SELECT FROM tasks WHERE key = c.task AND closed_at IS NULL)
		UNION ALL SELECT 'form ' || task FROM task_drafts d WHERE NOT EXISTS (SELECT FROM tasks WHERE key = d.task AND closed_at IS NULL)
		UNION ALL SELECT 'history ' || instance FROM history h WHERE NOT EXISTS (SELECT FROM instances WHERE key = h.instance)
		UNION ALL SELECT 'seat ' || task FROM task_seats s WHERE NOT EXISTS (SELECT FROM tasks WHERE key = s.task)
		UNION ALL SELECT 'comment ' || task FROM task_comments s WHERE NOT EXISTS (SELECT FROM tasks WHERE key = s.task)
		UNION ALL SELECT 'incident ' || key FROM incidents WHERE cleared_at IS NULL ORDER BY 1`)
}

// TestNumbersFitKeys is here so that the sequence's end is known to fit a key.
func TestNumbersFitKeys(t *testing.T) {
	f := fixture{dbtest.Reused(t)}
	last := one[int64](t, f, "SELECT seqmax FROM pg_sequence WHERE seqrelid = 'instance_numbers'::regclass")
	if k := machine.NewKey(last); k.Number() != last || strings.HasPrefix(k.String(), "-") {
		t.Errorf("number %d makes key %s", last, k)
	}
}
