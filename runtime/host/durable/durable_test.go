package durable

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

var (
	instances = flag.Int("durable.instances", 180, "instances to live; three make one order")
	kills     = flag.Int("durable.kills", 3, "servers to kill")
	restarts  = flag.Int("durable.restarts", 2, "immediate restarts of Postgres")
	network   = flag.Int("durable.network", 5, "faults between servers and Postgres")
	stops     = flag.Int("durable.stops", 0, "servers to stop for longer than their lease")
	seedFlag  = flag.Uint64("durable.seed", 0, "what is drawn; 0: by the clock")
	most      = flag.Int("durable.open", 40, "orders under way at a time")
	figures   = flag.Bool("durable.figures", false, "fail where a figure is missed, not only a promise: for a quiet machine")
	stillness = flag.Duration("durable.still", 40*time.Second, "how long nothing may end before what is open counts as stuck")
)

// estate is a whole installation under test.
type estate struct {
	db      *database
	outside *outside
	fleet   *fleet
	seed    uint64
}

// build opens a database, the system outside and the servers, each prepared as
// the test wants it.
func build(t testing.TB, servers int, slowest time.Duration, small string, prepare ...func(n *node)) *estate {
	t.Helper()
	e := &estate{seed: *seedFlag}
	if e.seed == 0 {
		e.seed = uint64(time.Now().UnixNano())
	}
	t.Logf("seed %d", e.seed)
	if _, err := builtOnce(); err != nil {
		t.Fatal(err)
	}
	dir := ownFolder(t)
	e.db = newDatabase(t, dir, small)
	e.outside = newOutside(t, e.seed, slowest)
	env := []string{"SEGUE_KEY=" + strings.Repeat("5e", 32), "SEGUE_ADMIN_EMAIL=" + admin, "SEGUE_ADMIN_PASSWORD=" + passphrase}
	var nodes []*node
	for i := range servers {
		n := &node{name: fmt.Sprintf("server %d", i+1), proxy: newProxy(t, e.db.socket()), data: filepath.Join(dir, fmt.Sprintf("node%d", i+1)), env: env, stderr: &tail{}}
		for _, do := range prepare {
			do(n)
		}
		nodes = append(nodes, n)
		if *skew != 0 && i > 0 {
			n.built = skewed(t, *skew*time.Duration(3-2*i)) // ahead, then behind
		}
		if i == 0 {
			n.start(t)
		}
	}
	t.Cleanup(func() {
		for _, n := range nodes {
			n.end(syscall.SIGKILL)
			if t.Failed() {
				t.Logf("%s said in the end:\n%s", n.name, n.stderr.end(3000))
			}
		}
	})
	c := furnish(t, e.db.cluster.URL("segue"), e.outside.server.URL)
	e.fleet = newFleet(nodes, c)
	for _, p := range []string{c.verify, c.answer, c.agree, c.order} {
		e.fleet.publish(t, p)
	}
	for _, n := range nodes[1:] {
		n.start(t)
	}
	return e
}

// watch counts the orders that have ended, again and again, and gives up for
// all when none do any more.
func (e *estate) watch(ctx context.Context, t testing.TB, giveUp func()) {
	last, since := int64(-1), time.Now()
	for rest(ctx, 50*time.Millisecond) == nil {
		if n := e.fleet.ended.Load(); n != last {
			last, since = n, time.Now()
		}
		if time.Since(since) > *stillness {
			t.Errorf("%d orders have ended, and for %s no more do", last, *stillness)
			giveUp()
			return
		}
		var n int64
		err := e.db.pool.QueryRow(ctx, `SELECT count(*) FROM instances i JOIN processes p ON p.id = i.process_id
			WHERE p.bpmn_id = $1 AND i.ended_at IS NOT NULL`, e.fleet.company.order).Scan(&n)
		if err == nil {
			e.fleet.ended.Store(n)
		}
	}
}

// allEnd waits until every order has ended, as long as some still do.
func (e *estate) allEnd(ctx context.Context, t testing.TB, orders int) {
	t.Helper()
	for e.fleet.ended.Load() < int64(orders) {
		if rest(ctx, 20*time.Millisecond) != nil {
			return
		}
	}
	// What an order has sent off may outlive it by a moment.
	e.settles(t)
}

func (e *estate) settles(t testing.TB) {
	t.Helper()
	deadline := time.Now().Add(*stillness)
	for time.Now().Before(deadline) {
		var left int
		err := e.db.pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM instances WHERE ended_at IS NULL)
			+ (SELECT count(*) FROM deliveries) + (SELECT count(*) FROM jobs) + (SELECT count(*) FROM timers) + (SELECT count(*) FROM message_runs)`).Scan(&left)
		if err == nil && left == 0 {
			return
		}
		if rest(t.Context(), 20*time.Millisecond) != nil {
			return
		}
	}
}

// live starts orders and decides about them while things go wrong, and returns
// when all have ended.
func (e *estate) live(t testing.TB, orders int, x *trouble, plan []fault) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var all, working sync.WaitGroup
	all.Go(func() { e.watch(ctx, t, cancel) })
	for i, who := range deciders {
		for j := range 2 { // each looks from two places at once
			all.Go(func() { e.fleet.decider(ctx, who, e.seed+uint64(10*i+j)) })
		}
	}
	var next atomic.Int64
	for i := range 4 {
		working.Go(func() {
			if err := e.fleet.starter(ctx, &next, orders, *most, e.seed+uint64(i)); err != nil && ctx.Err() == nil {
				t.Errorf("start: %v", err)
			}
		})
	}
	if x != nil {
		working.Go(func() { x.run(ctx, plan, orders) })
	}
	working.Wait()
	e.allEnd(ctx, t, orders)
	cancel()
	all.Wait()
}

// TestDurable is the promise: whatever is killed, cut or restarted, nothing
// that was acknowledged is lost and nothing happens twice.
func TestDurable(t *testing.T) {
	e := build(t, 3, 120*time.Millisecond, "")
	x := &trouble{t: t, db: e.db, fleet: e.fleet, chance: rand.New(rand.NewPCG(e.seed, 1)), beyond: 20 * time.Second, did: map[string]int{}}
	orders := (*instances + 2) / 3
	plan := x.plan(*kills, *restarts, *network, *stops)
	began := time.Now()
	e.live(t, orders, x, plan)
	took := time.Since(began)
	found := count(t, e.db, e.outside, e.fleet, orders)
	for _, f := range found {
		t.Error(f)
	}
	t.Log(e.table(x, orders, took, found))
	if *figures {
		e.missed(t, x)
	}
	if t.Failed() {
		t.Logf("what went wrong:\n%s", strings.Join(x.said, "\n"))
	}
}

// The figures to reach.
const (
	takeoverMost = 2 * time.Second // all but one call in a hundred
	workingMost  = 3 * time.Second // every server, from when Postgres accepts connections
)

// missed tells which figures are not reached.
func (e *estate) missed(t testing.TB, x *trouble) {
	if _, _, most := e.outside.takeover(); most > takeoverMost {
		t.Errorf("take-over took %s, and not %s, where it took longest but for one in a hundred", most, takeoverMost)
	}
	if n := len(x.working); n > 0 && slices.Max(x.working) > workingMost {
		t.Errorf("the last of %d servers worked %s after Postgres accepted connections, and not %s", n, slices.Max(x.working), workingMost)
	}
}

// table is what is reported of a run.
func (e *estate) table(x *trouble, orders int, took time.Duration, found findings) string {
	var b strings.Builder
	line := func(name string, format string, args ...any) {
		fmt.Fprintf(&b, "  %-58s %s\n", name, fmt.Sprintf(format, args...))
	}
	b.WriteString("durable\n")
	line("seed", "%d", e.seed)
	line("orders (instances) in", "%d (%d) in %s", orders, 3*orders, took.Round(100*time.Millisecond))
	for _, name := range []string{"kill -9 of a server", "immediate restart of Postgres", "server stopped beyond its lease", "answers to COMMIT lost",
		"connections cut", "connections half open", "connections paused", "sessions terminated"} {
		line(name, "%d", x.did[name])
	}
	lost := 0
	for _, n := range e.fleet.nodes {
		n.proxy.mu.Lock()
		lost += n.proxy.lost
		n.proxy.mu.Unlock()
	}
	line("single answers to COMMIT lost", "%d", lost)
	effects, again := e.outside.again()
	line("effects (asked again under their key)", "%d (%d)", effects, again)
	n, half, most := e.outside.takeover()
	line("take-over p50 / p99 (calls taken over)", "%s / %s (%d)", half.Round(time.Millisecond), most.Round(time.Millisecond), n)
	n, half, most = quantiles(x.working)
	line("working after Postgres accepts p50 / p99 / most (servers)", "%s / %s / %s (%d)", half.Round(time.Millisecond), most.Round(time.Millisecond), slices.Max(append(x.working, 0)).Round(time.Millisecond), n)
	e.fleet.mu.Lock()
	line("decisions (too late)", "%d (%d)", len(e.fleet.decided), e.fleet.late)
	line("answers asked for again, by status", "%v", e.fleet.refused)
	e.fleet.mu.Unlock()
	if len(found) == 0 {
		line("lost, doubled, stuck, gaps, left over", "0")
	}
	for _, f := range found {
		line("BROKEN "+f.name, "%d", f.count)
	}
	return b.String()
}
