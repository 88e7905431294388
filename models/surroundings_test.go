package models_test

import (
	"encoding/json"
	"sync"
	"testing"
	"time"

	"segue/models"
)

// TestSurroundingsAreRead: all parts of what surrounds an instance are found, of
// it alone, however many ask at once, and each gets the history it asked for.
func TestSurroundingsAreRead(t *testing.T) {
	o := newOffice(t)
	key := func(n, part int64) int64 { return n<<22 | part }
	for n := int64(1); n <= 3; n++ {
		o.task(t, n, "Approve", time.Time{}, o.ana.ID)
		run(t, o.g, `UPDATE tasks SET seats = 2, people = '{ana@example.com}', excluded = '{7,8}' WHERE key BETWEEN ? AND ?`, key(n, 0), key(n, models.InstanceMask))
		run(t, o.g, `INSERT INTO task_seats (task, seat, person_id) SELECT key, 1, ? FROM tasks WHERE key BETWEEN ? AND ?`, o.ana.ID, key(n, 0), key(n, models.InstanceMask))
		run(t, o.g, `INSERT INTO history (instance, at, month, step, body) SELECT ?, now(), to_char(now() AT TIME ZONE 'UTC', 'YYYYMM')::integer, s, 'x' FROM generate_series(1, 5) s`, key(n, 0))
		run(t, o.g, `UPDATE instances SET step = 5, started_at = now(), state = 'state', search = '{"a": "b"}' WHERE key = ?`, key(n, 0))
		run(t, o.g, `INSERT INTO instance_moves (instance, step, version) VALUES (?, 2, 1)`, key(n, 0))
		run(t, o.g, `INSERT INTO incidents (key, process_id, activation, raised_at, version, block, code, message) VALUES (?, ?, 1, now(), 1, 'b', 'c', 'm')`, key(n, 11), o.process.ID)
		run(t, o.g, `INSERT INTO timers (key, due_at) VALUES (?, now())`, key(n, 12))
		run(t, o.g, `INSERT INTO jobs (key, process_id, activation, ready_at, attempt, block, connection, action, input) VALUES (?, ?, 1, now(), 1, 'b', 'c', 'a', 'i')`, key(n, 13), o.process.ID)
		run(t, o.g, `INSERT INTO subscriptions (key, activation, kind, pool, name, correlation) VALUES (?, 1, 'message', 'p', 'n', 'c')`, key(n, 14))
		o.instance(t, n+10, o.process.ID, o.ana.ID, "running", "", "")
		run(t, o.g, `UPDATE instances SET caller = ? WHERE key = ?`, key(n, 15), key(n+10, 0))
	}
	var all sync.WaitGroup
	for i := range 12 {
		n, after := int64(i%3+1), int32(i%4)
		all.Go(func() {
			s, err := o.db.Surroundings(t.Context(), key(n, 0), after)
			if err != nil {
				t.Error(err)
				return
			}
			if s.Key != key(n, 0) || s.Step != 5 || s.Process != o.process.Name || string(s.State) != "state" || s.Starter == "" || !json.Valid(s.Search) {
				t.Errorf("the instance is %+v", s.InstanceView)
			}
			if len(s.History) != 5-int(after) || s.History[0].Step != after+1 || s.History[0].Instance != key(n, 0) {
				t.Errorf("after step %d: %+v", after, s.History)
			}
			if len(s.Tasks) != 1 || len(s.Tasks[0].People) != 1 || len(s.Tasks[0].Excluded) != 2 || len(s.Seats[s.Tasks[0].Key]) != 1 || s.Seats[s.Tasks[0].Key][0].Name == "" {
				t.Errorf("tasks %+v with seats %+v", s.Tasks, s.Seats)
			}
			if len(s.Moves) != 1 || len(s.Incidents) != 1 || len(s.Timers) != 1 || len(s.Jobs) != 1 || len(s.Subs) != 1 || len(s.Children) != 1 || s.Children[0].Key != key(n+10, 0) {
				t.Errorf("something is missing around %d, or another's: %+v", n, s)
			}
		})
	}
	all.Wait()
	_, err := o.db.Surroundings(t.Context(), key(99, 0), 0)
	wantCode(t, err, models.Missing)
}
