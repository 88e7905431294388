package durable

import (
	"context"
	"encoding/json"
	"maps"
	"math/rand/v2"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// TestRestore backs a busy installation up while two servers work, loses it
// with everything in it, and restores it into another database: tasks wait
// there, timers are due and calls are on their way. Everything begun before
// goes on to its end. A call whose answer the backup knows is not made again;
// one that was open is, under its own key. What was only asked for after the
// backup was made is not known to it, and is counted apart.
func TestRestore(t *testing.T) {
	e := build(t, 2, 400*time.Millisecond, "")
	const settled, orders = 20, 26 // the others are begun in the last moment
	free := e.outside.hold(func(what asked) bool { return what.N == 3 && (what.Ref == "order-1" || what.Ref == "order-2") })
	chance := rand.New(rand.NewPCG(e.seed, 11))
	start := func(from, to int) {
		for i := from; i < to; i++ {
			if err := e.fleet.start(t.Context(), i, chance); err != nil {
				t.Fatal(err)
			}
		}
	}
	start(0, settled)
	until(t, "every order waits for approval, and calls that are held are under way", func() bool {
		var ready bool
		err := e.db.pool.QueryRow(t.Context(), "SELECT (SELECT count(*) FROM tasks) >= $1 AND (SELECT count(*) FROM jobs WHERE node IS NOT NULL) > 1", settled).Scan(&ready)
		return err == nil && ready
	})
	e.decideSome(t, 4)
	start(settled, orders)
	before := e.outside.asked()
	decided := e.fleet.decisions()
	file := filepath.Join(ownFolder(t), "segue.backup")
	t.Log(tool(t, "backup", file, "--database-url", e.db.cluster.URL("segue")))
	for _, n := range e.fleet.nodes {
		n.end(syscall.SIGKILL)
	}
	e.db.lose(t)
	t.Log(tool(t, "restore", file, "--database-url", e.db.cluster.URL("segue")))
	e.fleet.forget(decided)
	atOnce := e.outside.asked()
	open := e.db.openJobs(t)
	t.Logf("restored with %d open calls, %d timers (%d due), %d open tasks", len(open), e.db.number(t, "SELECT count(*) FROM timers"),
		e.db.number(t, "SELECT count(*) FROM timers WHERE due_at <= now()"), e.db.number(t, "SELECT count(*) FROM tasks WHERE closed_at IS NULL"))
	free()
	for _, n := range e.fleet.nodes {
		n.start(t)
	}
	e.live(t, orders, nil, nil)
	e.judge(t, orders, before, atOnce, open)
}

// decideSome has each of the deciders decide about a few of the tasks that wait.
func (e *estate) decideSome(t *testing.T, each int) {
	t.Helper()
	for _, who := range deciders {
		n := e.fleet.nodes[0]
		status, text, _ := e.fleet.call(t.Context(), n, who, "GET", "/api/tasks?limit=50", "")
		var list struct{ Tasks []struct{ Key string } }
		if err := json.Unmarshal(text, &list); status != http.StatusOK || err != nil {
			t.Fatalf("the tasks of %s: %d %.300s", who, status, text)
		}
		for _, task := range list.Tasks[:min(each, len(list.Tasks))] {
			e.fleet.decide(t.Context(), n, who, task.Key, mind(who, task.Key))
		}
	}
}

// judge counts everything, but for what the backup cannot know of: what was
// first asked for while it was made, or after it.
func (e *estate) judge(t *testing.T, orders int, before, atOnce map[string]int, open map[string]bool) {
	t.Helper()
	again := e.outside.asked()
	for key := range before {
		job := key[strings.LastIndexByte(key, '-')+1:]
		switch {
		case !open[job] && again[key] > atOnce[key]:
			t.Errorf("%s was done, and asked for again", key)
		case open[job] && again[key] == atOnce[key]:
			t.Errorf("%s was open, and never asked for again", key)
		}
	}
	late := maps.Clone(atOnce)
	maps.DeleteFunc(late, func(key string, _ int) bool { return before[key] > 0 })
	unknown := e.outside.forget(late)
	for _, f := range count(t, e.db, e.outside, e.fleet, orders) {
		t.Error(f)
	}
	t.Logf("%d effects; %d of the %d asked for before the backup were done by then and stayed so; of %d asked for after it began, %d were asked for again under another key",
		len(again), len(before)-len(open), len(before), len(late), unknown)
}

// asked is how often each key was asked for.
func (o *outside) asked() map[string]int {
	o.mu.Lock()
	defer o.mu.Unlock()
	times := make(map[string]int, len(o.calls))
	for key, e := range o.calls {
		times[key] = e.times
	}
	return times
}

// forget leaves out those of some calls that were made again under another
// key, and says how many they were. How long the others waited for the restore
// says nothing of how long a take-over takes.
func (o *outside) forget(some map[string]int) (n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	under := map[asked]int{}
	for _, e := range o.calls {
		under[e.what]++
	}
	kept := o.order[:0]
	for _, key := range o.order {
		if what := o.calls[key].what; some[key] > 0 && under[what] > 1 {
			under[what]--
			delete(o.calls, key)
			n++
			continue
		}
		kept = append(kept, key)
	}
	o.order = kept
	o.takeovers = nil
	return n
}

// decisions are those that were acknowledged.
func (f *fleet) decisions() map[string]string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return maps.Clone(f.decided)
}

// forget leaves out every decision but some.
func (f *fleet) forget(but map[string]string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.decided = but
}

// lose drops the database with all that is in it; an empty one has its place.
func (d *database) lose(t testing.TB) {
	t.Helper()
	d.pool.Reset()
	admin, err := pgx.Connect(t.Context(), d.cluster.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer admin.Close(context.Background())
	for _, sql := range []string{"DROP DATABASE segue WITH (FORCE)", "CREATE DATABASE segue"} {
		if _, err := admin.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
}

func (d *database) openJobs(t testing.TB) map[string]bool {
	t.Helper()
	rows, err := d.pool.Query(t.Context(), "SELECT key::text FROM jobs")
	if err != nil {
		t.Fatal(err)
	}
	keys, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	open := map[string]bool{}
	for _, k := range keys {
		open[k] = true
	}
	return open
}

// tool runs one of the program's other commands to its end.
func tool(t testing.TB, args ...string) string {
	t.Helper()
	binary, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.CommandContext(t.Context(), binary, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("segue %s: %v\n%s", args[0], err, out)
	}
	return string(out)
}
