package durable

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

var directed = flag.Bool("durable.directed", false, "each fault that is aimed at one promise, those that take long too")

// aims are faults that are not left to chance: each aims at one promise, in the
// moment in which it could be broken.
var aims = []struct {
	name string
	long bool
	run  func(*estate, *testing.T)
}{
	{"an answer to COMMIT is lost", false, (*estate).unknown},
	{"a server dies between COMMIT and its answer", false, (*estate).diesInBetween},
	{"a message meets who begins to wait", false, (*estate).meets},
	{"a message comes at two servers", false, (*estate).twice},
	{"servers die while they call", false, (*estate).diesCalling},
	{"a timer by three clocks", false, (*estate).clocks},
	{"calls outlast a lease and a server that stood still", true, (*estate).outlasts},
	{"Postgres dies when somebody was told yes", true, (*estate).toldAndGone},
}

// TestDirected aims each fault at its promise.
//
//	go test ./runtime/host/durable -v -run Directed -durable.directed
func TestDirected(t *testing.T) {
	e := build(t, 3, 20*time.Millisecond, "")
	for _, id := range e.fleet.company.small {
		e.fleet.publish(t, id)
	}
	for _, a := range aims {
		t.Run(a.name, func(t *testing.T) {
			if a.long && !*directed {
				t.Skip("the long form: -durable.directed")
			}
			a.run(e, t)
		})
	}
}

// soon is how long may take what must happen without anybody's help. Where a bug
// is looked for it is well below what a lease or somebody's patience would mend.
func soon() time.Duration {
	if *overlay != "" {
		return 12 * time.Second
	}
	return time.Minute
}

// within waits for something that has to happen, and goes on where it does not.
func within(t *testing.T, most time.Duration, what string, holds func() bool) bool {
	t.Helper()
	for deadline := time.Now().Add(most); !holds(); {
		if time.Now().After(deadline) {
			t.Errorf("not within %s: %s", most, what)
			return false
		}
		if rest(t.Context(), 20*time.Millisecond) != nil {
			return false
		}
	}
	return true
}

// begun asks one server for an instance of a small process.
func (e *estate) begun(t *testing.T, n *node, process, ref, more string) (status int, key, text string) {
	answer := struct{ Key string }{}
	status, raw, _ := e.fleet.call(t.Context(), n, admin, "POST", "/api/processes/"+process+"/instances", fmt.Sprintf(`{"variables":{"ref":%q}%s}`, ref, more))
	json.Unmarshal(raw, &answer)
	return status, answer.Key, string(raw)
}

// there is how many instances of a process there are.
func (e *estate) there(t *testing.T, process string) int {
	return e.db.number(t, "SELECT count(*) FROM instances i JOIN processes p ON p.id = i.process_id WHERE p.bpmn_id = $1", process)
}

// open is how many of them have not ended.
func (e *estate) open(t *testing.T, process string) int {
	return e.db.number(t, "SELECT count(*) FROM instances i JOIN processes p ON p.id = i.process_id WHERE p.bpmn_id = $1 AND i.ended_at IS NULL", process)
}

// unknown loses the answer to each COMMIT of starts that nobody can ask for
// again: what was done must be told as done.
func (e *estate) unknown(t *testing.T) {
	process, n := e.fleet.company.small["Noting"], e.fleet.nodes[0]
	const starts = 25
	told := 0
	for i := range starts {
		if i-told > 2 {
			break // it is known by now
		}
		n.proxy.loseCommits(1)
		if status, _, text := e.begun(t, n, process, fmt.Sprintf("unknown-%d", i), ""); status == http.StatusCreated {
			told++
		} else {
			t.Errorf("start %d was answered %d %.200s", i, status, text)
		}
	}
	n.proxy.loseCommits(0)
	if there := e.there(t, process); there != told {
		t.Errorf("%d instances, and %d were told", there, told)
	}
}

// diesInBetween kills a server that has just committed an instance which calls
// another: nobody was told, and nobody alive knows of the call but the database.
func (e *estate) diesInBetween(t *testing.T) {
	process := e.fleet.company.small["Calling"]
	for i, n := range e.fleet.nodes {
		ref := fmt.Sprintf("between-%d", i)
		command := fmt.Sprintf(`,"commandId":%q`, ref)
		n.down.Store(true)
		cancel := n.proxy.committed(func() { n.signal(syscall.SIGKILL) })
		e.begun(t, n, process, ref, command)
		if !cancel() {
			t.Error("nothing was committed")
		}
		n.end(syscall.SIGKILL)
		status, _, text := e.begun(t, e.fleet.nodes[(i+1)%3], process, ref, command)
		if status != http.StatusOK && status != http.StatusCreated {
			t.Errorf("asked again elsewhere, it was answered %d %.200s", status, text)
		}
		within(t, soon(), "what a server left behind goes on", func() bool { return e.open(t, process) == 0 })
		if there := e.there(t, process); there != i+1 {
			t.Errorf("%d instances, and %d were asked for", there, i+1)
		}
		n.start(t)
	}
}

// meets sends messages at one server while instances begin to wait for them at
// another: neither may miss the other.
func (e *estate) meets(t *testing.T) {
	process := e.fleet.company.small["Hearing"]
	const pairs = 150
	e.atOnce(t, pairs, func(i int, start <-chan struct{}) {
		ref := fmt.Sprintf("meets-%d", i)
		var both sync.WaitGroup
		both.Go(func() {
			<-start
			if status, _, text := e.begun(t, e.fleet.nodes[i%3], process, ref, ""); status != http.StatusCreated {
				t.Errorf("a start was answered %d %.200s", status, text)
			}
		})
		both.Go(func() {
			<-start
			e.send(t, e.fleet.nodes[(i+1)%3], fmt.Sprintf(`{"name":"word","correlationKey":%q,"timeToLive":3600}`, ref))
		})
		both.Wait()
	})
	within(t, soon(), "everybody has heard", func() bool { return e.open(t, process) == 0 })
}

// twice sends each message at two servers at one moment: its id tells that it is one.
func (e *estate) twice(t *testing.T) {
	process := e.fleet.company.small["Told"]
	const messages = 40
	e.atOnce(t, messages, func(i int, start <-chan struct{}) {
		var both sync.WaitGroup
		for j := range 2 {
			both.Go(func() {
				<-start
				e.send(t, e.fleet.nodes[(i+j)%3], fmt.Sprintf(`{"name":"news","messageId":"twice-%d","timeToLive":60}`, i))
			})
		}
		both.Wait()
	})
	within(t, soon(), "every message is heard", func() bool { return e.there(t, process) >= messages && e.open(t, process) == 0 })
	if there := e.there(t, process); there != messages {
		t.Errorf("%d messages began %d instances", messages, there)
	}
}

// atOnce does something n times, four of them at a time.
func (e *estate) atOnce(t *testing.T, n int, do func(i int, start <-chan struct{})) {
	next := make(chan int)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range next {
				start := make(chan struct{})
				close(start)
				do(i, start)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	all.Wait()
}

// send sends a message, as often as it takes.
func (e *estate) send(t *testing.T, n *node, body string) {
	for range 5 {
		status, text, header := e.fleet.call(t.Context(), n, admin, "POST", "/api/messages", body)
		if status == http.StatusOK {
			return
		}
		e.fleet.note("send", status, text, header)
		if rest(t.Context(), 50*time.Millisecond) != nil {
			return
		}
	}
	t.Errorf("a message was not taken in: %s", body)
}

// calls starts processes that call outside, at some of the servers, and returns
// when all their calls are there, none of them answered.
func (e *estate) calls(t *testing.T, prefix string, n int, at ...*node) (free func()) {
	free = e.outside.hold(func(a asked) bool { return strings.HasPrefix(a.Ref, prefix) })
	for i := range n {
		if status, _, text := e.begun(t, at[i%len(at)], e.fleet.company.verify, fmt.Sprintf("%s-%d", prefix, i), ""); status != http.StatusCreated {
			t.Errorf("a start was answered %d %.200s", status, text)
		}
	}
	within(t, soon(), "all calls are outside", func() bool { return len(e.outside.about(prefix)) == n })
	return free
}

// diesCalling kills two of three servers while they wait for answers: the third
// asks for the same again, under the same keys, and soon.
func (e *estate) diesCalling(t *testing.T) {
	process := e.fleet.company.verify
	free := e.calls(t, "over", 9, e.fleet.nodes...)
	defer free()
	for _, n := range e.fleet.nodes[:2] {
		n.end(syscall.SIGKILL)
	}
	within(t, soon(), "calls were broken off and asked for again", func() bool { left, again := e.outside.waiting("over"); return left == 0 && again > 0 })
	free()
	within(t, soon(), "all go on to their end", func() bool { return e.open(t, process) == 0 })
	e.once(t, "over", 0)
	for _, n := range e.fleet.nodes[:2] {
		n.start(t)
	}
}

// once holds what was called against what was ordered: one key and one body for
// each, asked for again no more often than most.
func (e *estate) once(t *testing.T, prefix string, most int) {
	t.Helper()
	for what, keys := range e.outside.about(prefix) {
		if len(keys) > 1 {
			t.Errorf("%+v was done under %d keys", what, len(keys))
		}
		for _, f := range keys {
			if len(f.bodies) > 1 {
				t.Errorf("%+v was asked for in %d ways under one key", what, len(f.bodies))
			}
			if most > 0 && f.times > most {
				t.Errorf("%+v was asked for %d times", what, f.times)
			}
		}
	}
}

// clocks sees that a timer waits as long as it should, whatever a server's own
// clock says; with -durable.skew two of them are wrong.
func (e *estate) clocks(t *testing.T) {
	for i := range 12 {
		if status, _, text := e.begun(t, e.fleet.nodes[i%3], e.fleet.company.verify, fmt.Sprintf("clock-%d", i), ""); status != http.StatusCreated {
			t.Errorf("a start was answered %d %.200s", status, text)
		}
	}
	within(t, soon(), "all timers fire", func() bool { return e.open(t, e.fleet.company.verify) == 0 })
	for _, l := range laws() {
		if l.name == "waited too short" || l.name == "time went back" || l.name == "recorded in the future" {
			if n := e.db.number(t, "SELECT count(*) FROM ("+l.sql+") AS breaches"); n > 0 {
				t.Errorf("%s: %d", l.name, n)
			}
		}
	}
}

// outlasts stops a server until the others take it for dead, and then leaves
// calls of all three without an answer for longer than a lease: each is asked
// for once.
func (e *estate) outlasts(t *testing.T) {
	n := e.fleet.nodes[0]
	n.down.Store(true)
	n.signal(syscall.SIGSTOP)
	within(t, time.Minute, "the others take a stopped server for dead", func() bool { return e.db.number(t, "SELECT count(*) FROM nodes") == 2 })
	n.signal(syscall.SIGCONT)
	n.down.Store(false)
	within(t, soon(), "a server that stood still is among the others again", func() bool { return e.db.number(t, "SELECT count(*) FROM nodes") == 3 })
	free := e.calls(t, "long", 6, e.fleet.nodes...)
	defer free()
	rest(t.Context(), 20*time.Second)
	e.once(t, "long", 1)
	free()
	within(t, soon(), "all go on to their end", func() bool { return e.open(t, e.fleet.company.verify) == 0 })
	e.once(t, "long", 1)
}

// toldAndGone ends Postgres in the instant in which somebody is told yes.
func (e *estate) toldAndGone(t *testing.T) {
	process := e.fleet.company.small["Noting"]
	x := &trouble{t: t, db: e.db, fleet: e.fleet, chance: rand.New(rand.NewPCG(e.seed, 5))}
	told := map[string]string{}
	for round := range 8 {
		var mu sync.Mutex
		var all sync.WaitGroup
		for i := range 6 {
			all.Go(func() {
				ref := fmt.Sprintf("told-%d-%d", round, i)
				if status, key, _ := e.begun(t, e.fleet.nodes[i%3], process, ref, ""); status == http.StatusCreated {
					mu.Lock()
					told[key] = ref
					mu.Unlock()
				}
			})
		}
		x.told(e.fleet.nodes[round%3], e.db.quit)
		e.db.crash(t)
		all.Wait()
		for _, n := range e.fleet.nodes {
			within(t, soon(), n.name+" works again", func() bool { return n.ready() == http.StatusOK && e.reads(t, n) })
		}
	}
	for key, ref := range told {
		if e.db.number(t, "SELECT count(*) FROM instances WHERE key = $1::text::bigint", key) == 0 {
			t.Errorf("%s was acknowledged and is gone", ref)
		}
	}
	t.Logf("%d were told yes", len(told))
}

// reads says whether a server answers from the database.
func (e *estate) reads(t *testing.T, n *node) bool {
	status, _, _ := e.fleet.call(t.Context(), n, admin, "GET", "/api/tasks?limit=1", "")
	return status == http.StatusOK
}
