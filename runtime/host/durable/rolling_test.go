package durable

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
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

var (
	crowd = flag.Int("durable.crowd", 1500, "clients that start orders at a time, in an overload")
	flood = flag.Duration("durable.flood", 5*time.Second, "how long they do")
)

// TestOverload asks more than two servers can do: they say so at once, lose
// nothing that they took, and are as quick as before when it is over.
func TestOverload(t *testing.T) {
	e := build(t, 2, time.Millisecond, "")
	e.fleet.client.Transport.(*http.Transport).MaxIdleConnsPerHost = *crowd
	var accepted, busy, odd atomic.Int64
	ctx, cancel := context.WithTimeout(t.Context(), *flood)
	defer cancel()
	began := time.Now()
	var all sync.WaitGroup
	for w := range *crowd {
		all.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				ref := fmt.Sprintf("flood-%d-%d", w, i)
				status, text, header := e.fleet.call(t.Context(), e.fleet.nodes[w%2], admin, "POST", "/api/processes/"+e.fleet.company.agree+"/instances",
					fmt.Sprintf(`{"commandId":%q,"variables":{"ref":%q,"rule":0}}`, ref, ref))
				switch {
				case status == http.StatusCreated:
					accepted.Add(1)
				case status == http.StatusTooManyRequests && header.Get("Retry-After") != "":
					busy.Add(1)
					rest(ctx, 200*time.Millisecond)
				default:
					if odd.Add(1) <= 5 {
						t.Errorf("in the overload somebody was answered %d %.300s", status, text)
					}
				}
			}
		})
	}
	all.Wait()
	took := time.Since(began)
	if busy.Load() == 0 { // on a machine that is quick enough; what was accepted counts all the same
		t.Logf("%d clients at a time were no overload: nobody was told to come back", *crowd)
	}
	if n := e.db.number(t, "SELECT count(*) FROM instances"); int64(n) != accepted.Load() {
		t.Errorf("%d were acknowledged, and %d are there", accepted.Load(), n)
	}
	chance := rand.New(rand.NewPCG(e.seed, 9))
	began = time.Now()
	if err := e.fleet.begin(t.Context(), e.fleet.company.agree, "after", `{"commandId":"after","variables":{"ref":"after","rule":0}}`, chance); err != nil {
		t.Error(err)
	}
	after := time.Since(began)
	if e.fleet.refused[http.StatusTooManyRequests] > 0 {
		t.Errorf("when it was over a start was refused: %v", e.fleet.refused)
	}
	t.Logf("%d accepted (%.0f/s) and %d told to come back in %s; after it a start took %s", accepted.Load(), float64(accepted.Load())/took.Seconds(),
		busy.Load(), took.Round(time.Millisecond), after.Round(time.Millisecond))
}
