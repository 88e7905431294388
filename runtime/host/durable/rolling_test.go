package durable

import (
	"math/rand/v2"
	"net/http"
	"syscall"
	"testing"
	"time"
)

// TestRollingRestart stops and starts three servers in turn under load: each
// answers what it has taken, hands over what it runs, and nothing is asked
// twice of the system outside.
func TestRollingRestart(t *testing.T) {
	e := build(t, 3, 120*time.Millisecond, "")
	// A server that stops closes idle connections, and a request sent on one at that
	// moment was never taken: HTTP cannot tell it from one that was. On connections
	// of their own, one that is closed without an answer had been taken.
	e.fleet.client.Transport.(*http.Transport).DisableKeepAlives = true
	x := &trouble{t: t, db: e.db, fleet: e.fleet, chance: rand.New(rand.NewPCG(e.seed, 1)), did: map[string]int{}}
	var plan []fault
	for _, n := range e.fleet.nodes {
		plan = append(plan, fault{"graceful stop of " + n.name, func() {
			began := time.Now()
			if err := n.end(syscall.SIGTERM); err != nil {
				t.Errorf("%s ended with %v:\n%s", n.name, err, n.stderr.end(2000))
			}
			t.Logf("%s stopped in %s", n.name, time.Since(began).Round(time.Millisecond))
			n.start(t)
		}})
	}
	const orders = 60
	e.live(t, orders, x, plan)
	e.unbroken(t, orders)
}

// unbroken holds what is promised where nobody was killed: besides all else,
// every request that was taken is answered, and no call is asked for twice.
func (e *estate) unbroken(t *testing.T, orders int) {
	t.Helper()
	for _, f := range count(t, e.db, e.outside, e.fleet, orders) {
		t.Error(f)
	}
	for _, c := range e.fleet.cut {
		t.Error(c)
	}
	effects, again := e.outside.again()
	if again > 0 {
		t.Errorf("%d of %d calls were asked again, though nobody was killed", again, effects)
	}
	t.Logf("%d orders, %d effects; asked for again, by status: %v", orders, effects, e.fleet.refused)
}
