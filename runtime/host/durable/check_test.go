package durable

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// law is something that must be true of the database when all is done: a
// question whose answers, one per row, are what breaks it.
type law struct {
	name, sql string
}

// rows of every kind that must be gone, and what each says about itself.
var leftovers = map[string]string{
	"timers": "key::text", "jobs": "key || ' ' || block", "deliveries": "kind || ' for ' || receiver", "subscriptions": "name || ' ' || correlation",
	"calls": "activation::text", "message_runs": "pool || ' ' || correlation", "task_candidates": "task::text",
}

func laws() []law {
	list := []law{
		{"stuck", "SELECT key || ' ' || status || ' at step ' || step || ', incidents ' || incidents FROM instances WHERE status <> 'ended' OR ended_at IS NULL"},
		{"needs attention", "SELECT key || ': ' || message || ' ' || detail FROM incidents"},
		{"history has gaps", `SELECT i.key || ': ' || i.step || ' steps, ' || coalesce(h.n, 0) || ' records' FROM instances i
			LEFT JOIN (SELECT instance, count(*) AS n, min(step) AS low, max(step) AS high FROM history GROUP BY instance) h ON h.instance = i.key
			WHERE h.n IS DISTINCT FROM i.step OR h.low <> 1 OR h.high <> i.step`},
		{"history of nobody", "SELECT DISTINCT instance::text FROM history h WHERE NOT EXISTS (SELECT FROM instances i WHERE i.key = h.instance)"},
		{"time went back", `SELECT instance || ' at step ' || step FROM (SELECT instance, step, at, lag(at) OVER (PARTITION BY instance ORDER BY step) AS before FROM history) h WHERE at < before`},
		{"waited too short", `SELECT i.key || ' waited ' || (i.ended_at - i.started_at) FROM instances i JOIN processes p ON p.id = i.process_id
			WHERE p.name = 'Verification' AND i.ended_at - i.started_at < interval '500 milliseconds'`},
		{"recorded in the future", "SELECT instance || ' at step ' || step || ', ' || at FROM history WHERE at > clock_timestamp()"},
		{"task open", "SELECT key || ' ' || block FROM tasks WHERE closed_at IS NULL"},
		{"task of an instance that ended", `SELECT t.key::text FROM tasks t JOIN instances i ON i.key = t.key >> 22 << 22
			WHERE i.ended_at IS NOT NULL AND (t.closed_at IS NULL OR t.closed_at > i.ended_at)`},
		{"called twice", "SELECT caller || ' called ' || count(*) FROM instances WHERE caller IS NOT NULL GROUP BY caller HAVING count(*) > 1"},
		{"commands of nobody", "SELECT id FROM commands c WHERE NOT EXISTS (SELECT FROM instances i WHERE i.key = c.instance)"},
		{"decided twice", `SELECT task::text FROM task_seats GROUP BY task HAVING count(*) FILTER (WHERE decided_at IS NOT NULL) > 1
			AND (SELECT rule FROM tasks WHERE key = task) = 'anyone'`},
		{"more agreed than were asked", `SELECT task::text FROM task_seats s JOIN tasks t ON t.key = s.task WHERE t.need > 0 AND t.rule = 'at least'
			GROUP BY task, t.need HAVING count(*) FILTER (WHERE s.outcome = 'approved') > t.need`},
	}
	for table, words := range leftovers {
		list = append(list, law{"left over in " + table, "SELECT " + words + " FROM " + table})
	}
	slices.SortFunc(list, func(a, b law) int { return strings.Compare(a.name, b.name) })
	return list
}

// finding is a law that is broken, with its first breaches.
type finding struct {
	name  string
	count int
	some  []string
}

func (f finding) String() string {
	return fmt.Sprintf("%s: %d (%s)", f.name, f.count, strings.Join(f.some, "; "))
}

// findings collects breaches by name.
type findings []finding

func (f *findings) add(name, breach string) {
	for i := range *f {
		if (*f)[i].name == name {
			(*f)[i].count++
			if len((*f)[i].some) < 5 {
				(*f)[i].some = append((*f)[i].some, breach)
			}
			return
		}
	}
	*f = append(*f, finding{name, 1, []string{breach}})
}

// tooLate is when a call of a dead server should long have been taken over:
// well below its lease, by which it would be if nobody noticed the death.
const tooLate = 10 * time.Second

// count holds every law against the database, the system outside and what the
// clients were told.
func count(t testing.TB, d *database, o *outside, f *fleet, orders int) findings {
	t.Helper()
	var found findings
	found.countBreaches(t, d)
	found.countInstances(t, d, f, orders)
	found.countEffects(o, f, orders)
	found.countDecisions(t, d, f)
	if n, _, most := o.takeover(); most > tooLate {
		found.add("taken over late", fmt.Sprintf("one in a hundred of %d calls after %s", n, most))
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, b := range f.broken {
		found.add("wrong answer", b)
	}
	return found
}

// countBreaches holds every law against the database.
func (found *findings) countBreaches(t testing.TB, d *database) {
	t.Helper()
	for _, l := range laws() {
		rows, err := d.pool.Query(t.Context(), l.sql)
		if err != nil {
			t.Fatal(err)
		}
		breaches, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatalf("%s: %v", l.name, err)
		}
		for _, b := range breaches {
			found.add(l.name, b)
		}
	}
}

// countInstances compares what was acknowledged with what there is.
func (found *findings) countInstances(t testing.TB, d *database, f *fleet, orders int) {
	t.Helper()
	for process, name := range map[string]string{f.company.order: "orders", f.company.verify: "calls", f.company.answer: "message starts"} {
		n := d.number(t, "SELECT count(*) FROM instances i JOIN processes p ON p.id = i.process_id WHERE p.bpmn_id = $1", process)
		if n < orders {
			found.add("lost", fmt.Sprintf("%d of %d %s are there", n, orders, name))
		} else if n > orders {
			found.add("doubled", fmt.Sprintf("%d %s of %d", n, name, orders))
		}
	}
	keys := map[string]bool{}
	rows, err := d.pool.Query(context.WithoutCancel(t.Context()), "SELECT key::text FROM instances")
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range list {
		keys[k] = true
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for ref, key := range f.accepted {
		if !keys[key] {
			found.add("lost", ref+" was acknowledged as "+key)
		}
		if f.begun[ref] > 1 {
			found.add("doubled", ref+" was begun more than once")
		}
	}
}

// countEffects says what was not done outside, done twice, or asked with
// different words under one key.
func (found *findings) countEffects(o *outside, f *fleet, orders int) {
	want := map[asked]bool{}
	for i := range orders {
		ref := fmt.Sprintf("order-%d", i)
		for _, what := range []string{"book", "verify", "reply"} {
			want[asked{ref, what, 0}] = true
		}
		for n := range 3 {
			want[asked{ref, "item", n + 1}] = true
		}
		if i%7 == 3 {
			want[asked{ref, "unbook", 0}] = true
		}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	done := map[asked]string{}
	for _, key := range o.order {
		e := o.calls[key]
		if len(e.bodies) > 1 {
			found.add("one key, several bodies", fmt.Sprintf("%s: %+v", key, e.what))
		}
		if other, twice := done[e.what]; twice {
			found.add("effect doubled", fmt.Sprintf("%+v under %s and %s", e.what, other, key))
		}
		done[e.what] = key
		if trace := traceOf(e.what.Ref) + " shop=" + e.what.Ref; !o.untraced && (len(e.traces) != 1 || !e.traces[trace]) {
			found.add("call outside its trace", fmt.Sprintf("%+v: %v instead of %s", e.what, slices.Collect(maps.Keys(e.traces)), trace))
		}
		if !want[e.what] {
			found.add("effect nobody asked for", fmt.Sprintf("%+v", e.what))
		}
	}
	for w := range want {
		if done[w] == "" {
			found.add("effect lost", fmt.Sprintf("%+v", w))
		}
	}
}

// countDecisions compares the decisions that were acknowledged with those kept.
func (found *findings) countDecisions(t testing.TB, d *database, f *fleet) {
	t.Helper()
	rows, err := d.pool.Query(t.Context(), "SELECT p.email || ' ' || s.task || ' ' || s.outcome FROM task_seats s JOIN people p ON p.id = s.person_id WHERE s.decided_at IS NOT NULL")
	if err != nil {
		t.Fatal(err)
	}
	kept, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, k := range kept {
		there[k] = true
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for id, outcome := range f.decided {
		if !there[id+" "+outcome] {
			found.add("decision lost", id+" "+outcome)
		}
	}
}
