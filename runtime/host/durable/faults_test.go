package durable

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"syscall"
	"testing"
	"time"
)

// trouble makes things go wrong, one after the other, by a seed.
type trouble struct {
	t      testing.TB
	db     *database
	fleet  *fleet
	chance *rand.Rand
	beyond time.Duration // how long a stopped server is stopped

	mu      sync.Mutex
	working []time.Duration // from when Postgres took connections until each server served again
	killed  int
	said    []string
	did     map[string]int
}

// fault is one thing that goes wrong.
type fault struct {
	name string
	do   func()
}

// plan draws the order of the faults.
func (x *trouble) plan(kills, restarts, network, stops int) []fault {
	var list []fault
	add := func(n int, name string, do func()) {
		for range n {
			list = append(list, fault{name, do})
		}
	}
	add(kills, "kill -9 of a server", x.kill)
	add(restarts, "immediate restart of Postgres", x.restart)
	add(stops, "server stopped beyond its lease", x.stop)
	for i := range network {
		f := []fault{{"answers to COMMIT lost", x.lose}, {"connections cut", x.cut}, {"connections half open", x.halfOpen},
			{"connections paused", x.pause}, {"sessions terminated", x.terminate}}[i%5]
		list = append(list, f)
	}
	x.chance.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

func (x *trouble) node() *node { return x.fleet.nodes[x.chance.IntN(len(x.fleet.nodes))] }

func (x *trouble) say(format string, args ...any) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.said = append(x.said, time.Now().UTC().Format("15:04:05.000 ")+fmt.Sprintf(format, args...))
}

// kill ends a server at any moment, in the instant in which somebody has been
// told yes, or in that between a commit and its answer.
func (x *trouble) kill() {
	n := x.node()
	die := func() { n.signal(syscall.SIGKILL) }
	switch x.killed++; x.killed % 3 {
	case 1:
		x.told(n, die)
	case 2:
		x.committed(n, die)
	}
	n.end(syscall.SIGKILL)
	n.start(x.t)
}

// told does something when the server has acknowledged something next, or
// after a while when it does not.
func (x *trouble) told(n *node, do func()) {
	done := make(chan struct{})
	at := func() { do(); close(done) }
	n.next.Store(&at)
	late := time.NewTimer(2 * time.Second)
	defer late.Stop()
	select {
	case <-done:
	case <-late.C:
		if !n.next.CompareAndSwap(&at, nil) {
			<-done // it is being done in this moment
		}
	}
}

// committed does something between a commit of the server and its answer.
func (x *trouble) committed(n *node, do func()) {
	done := make(chan struct{})
	cancel := n.proxy.committed(func() { do(); close(done) })
	late := time.NewTimer(2 * time.Second)
	defer late.Stop()
	select {
	case <-done:
	case <-late.C:
		cancel()
	}
}

func (x *trouble) restart() {
	if x.chance.IntN(2) == 0 {
		x.told(x.node(), x.db.quit)
	}
	x.db.crash(x.t)
	began := time.Now()
	for _, n := range x.fleet.nodes {
		for x.servedSince(n) && time.Since(began) < patience {
			x.fleet.mu.Lock()
			at := x.fleet.served[n.name]
			x.fleet.mu.Unlock()
			if at.After(began) {
				x.mu.Lock()
				x.working = append(x.working, at.Sub(began))
				x.mu.Unlock()
				break
			}
			rest(x.t.Context(), 2*time.Millisecond)
		}
	}
}

// servedSince says whether somebody still asks the servers for anything.
func (x *trouble) servedSince(n *node) bool { return !n.down.Load() && x.t.Context().Err() == nil }

func (x *trouble) lose() { x.node().proxy.loseCommits(1 + x.chance.IntN(4)) }
func (x *trouble) cut()  { x.node().proxy.cut() }

func (x *trouble) halfOpen() {
	p := x.node().proxy
	p.halfOpen()
	rest(x.t.Context(), time.Duration(1000+x.chance.IntN(2000))*time.Millisecond)
	if x.chance.IntN(3) == 0 {
		p.bury() // else both sides have to find out by themselves
	}
}

func (x *trouble) pause() {
	p := x.node().proxy
	p.pause()
	rest(x.t.Context(), time.Duration(300+x.chance.IntN(3000))*time.Millisecond)
	p.resume()
}

func (x *trouble) terminate() {
	if _, err := x.db.terminate(x.t.Context(), 1+x.chance.IntN(20)); err != nil {
		x.say("sessions could not be terminated: %v", err)
	}
}

func (x *trouble) stop() {
	n := x.node()
	n.down.Store(true)
	n.signal(syscall.SIGSTOP)
	rest(x.t.Context(), x.beyond)
	n.signal(syscall.SIGCONT)
	n.down.Store(false)
}

// run does what was planned, spread over the work.
func (x *trouble) run(ctx context.Context, plan []fault, orders int) {
	for i, f := range plan {
		at := int64(orders) * int64(i+1) / int64(len(plan)+2)
		for x.fleet.ended.Load() < at {
			if rest(ctx, 10*time.Millisecond) != nil {
				return
			}
		}
		x.say("%d orders done: %s", x.fleet.ended.Load(), f.name)
		f.do()
		x.mu.Lock()
		x.did[f.name]++
		x.mu.Unlock()
	}
}
