package web

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/host/postgres"
	"segue/runtime/machine"
)

var (
	viewersFlag = flag.Int("web.viewers", 200, "open pages; with 10000 the long form, which judges time and memory too")
	stepsFlag   = flag.Int("web.steps", 60, "steps a second, in all")
	forFlag     = flag.Duration("web.for", 3*time.Second, "how long")
)

// long says that what depends on the machine is judged too.
func long() bool { return *viewersFlag >= 5000 }

// crowded is a server with many open pages, held by another process.
type crowded struct {
	*site
	t       *testing.T
	other   *host.Host // another server's engine on the same database
	ana     models.Person
	process models.Process
	watched []machine.Key
	probed  []machine.Key // few that change alone: how long that takes is measured
	child   *audience
	again   int64 // how often pages had to be opened again
}

// TestManyViewers opens pages of many instances and of the inbox, from other
// addresses and for people with other rights, while instances go on. Each page
// gets the newest frame of its own, wherever the change was made; a frame is
// drawn once for each set of rights; and when the pages are gone nothing is left.
func TestManyViewers(t *testing.T) {
	s := open(t)
	c := &crowded{site: s, t: t, other: s.besides()}
	ana, ben := s.person("Ana Costa", "admin", "author", "approver"), s.person("Ben Okafor", "approver")
	p := s.invoicing(ana, ben)
	s.run(`INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'see')`, p.ID, ben.ID)
	c.ana, c.process = ana, p
	many := min(200, *viewersFlag/5)
	for i := range many {
		key := s.running(p, ana)
		if c.watched = append(c.watched, key); i < 5 {
			c.probed = append(c.probed, key)
		}
	}
	goroutines, memory := settled()
	c.child = c.opens(ana, ben)
	after, used := settled()
	t.Logf("%d pages: %.1f kB and %.2f goroutines each", *viewersFlag, float64(used-memory)/1024/float64(*viewersFlag), float64(after-goroutines)/float64(*viewersFlag))
	if each := (used - memory) / int64(*viewersFlag); long() && each > 30<<10 {
		t.Errorf("a page costs %d bytes", each)
	}
	c.changes()
	if long() {
		c.silent()
	}
	if c.again > 0 {
		t.Logf("%d times a page was closed as too slow and opened again; the log ends:\n%s", c.again, s.log.String()[max(0, len(s.log.String())-2000):])
	}
	c.child.leave()
	waitUntil(t, "all pages are gone", func() bool { return s.server.live.Viewers() == 0 })
	waitUntil(t, "no goroutine is left behind", func() bool { return runtime.NumGoroutine() <= goroutines+5 })
}

// besides opens the engine of another server.
func (s *site) besides() *host.Host {
	s.t.Helper()
	h, err := host.Open(context.Background(), host.Config{Store: postgres.New(s.base.Pool), Catalog: s.kinds, Jobs: s.calls, Directory: postgres.NewDirectory(s.base.Pool),
		Name: "another", Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { h.Close(context.Background()) })
	return h
}

// settled is what runs and what is held when nothing more can be freed.
func settled() (goroutines int, memory int64) {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return runtime.NumGoroutine(), int64(m.HeapInuse + m.StackInuse)
}

func waitUntil(t testing.TB, what string, holds func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(2 * time.Minute); !holds(); <-tick.C {
		if time.Now().After(deadline) {
			t.Fatalf("not within two minutes: %s", what)
		}
	}
}

// changes has instances step at a rate, and now and then one that rests: how
// long until its last viewer knows is what is measured.
func (c *crowded) changes() {
	ctx, stop := context.WithTimeout(c.t.Context(), *forFlag)
	defer stop()
	madeBefore, sentBefore := c.server.live.Frames()
	var steps atomic.Int64
	var all sync.WaitGroup
	rest := c.watched[len(c.probed):]
	clock := time.NewTicker(time.Second / time.Duration(*stepsFlag) * 10)
	defer clock.Stop()
	all.Go(func() {
		for i := 0; ctx.Err() == nil; i += 10 {
			for j := range 10 {
				all.Go(func() {
					if c.engine.Deliver(context.WithoutCancel(ctx), rest[(i+j)%len(rest)], said("note", fmt.Sprint(i+j))) == nil {
						steps.Add(1)
					}
				})
			}
			select {
			case <-clock.C:
			case <-ctx.Done():
			}
		}
	})
	var took []time.Duration
	probes := int64(0)
	for i := 0; ctx.Err() == nil; i++ {
		probes++
		engine := c.engine
		if i%2 == 1 {
			engine = c.other
		}
		took = append(took, c.probe(engine, c.probed[i%len(c.probed)], i)...)
	}
	all.Wait()
	// Nobody is left with an older frame: each page gets the last word too.
	for i, key := range c.watched {
		c.probe(c.engine, key, 1_000_000+i)
	}
	made, sent := c.server.live.Frames()
	made, sent = made-madeBefore, sent-sentBefore
	c.opensTasks()
	slices.Sort(took)
	if len(took) == 0 {
		c.t.Fatal("nothing was measured")
	}
	c.t.Logf("%d steps in %s, %d frames made, %d sent; a change is seen after p50 %s, p99 %s, at most %s (%d times; every other made on another server)", steps.Load(), *forFlag, made, sent,
		took[len(took)/2].Round(time.Millisecond), took[len(took)*99/100].Round(time.Millisecond), took[len(took)-1].Round(time.Millisecond), len(took))
	if p99 := took[len(took)*99/100]; long() && p99 > time.Second {
		c.t.Errorf("one in a hundred sees a change after %s", p99)
	}
	// Two sets of rights watch an instance; all is drawn anew after a moment in
	// which the server may have missed something.
	changes := steps.Load() + probes + int64(len(c.watched))
	if most := 2*changes + 10*int64(len(c.watched)) + 100; made > most {
		c.t.Errorf("%d frames were drawn for %d changes seen with two sets of rights", made, changes)
	}
	if sent < made {
		c.t.Errorf("%d frames were sent, fewer than the %d drawn", sent, made)
	}
}

// said is a change that everybody sees who sees the instance.
func said(name, text string) machine.VariablesSet {
	return machine.VariablesSet{Variables: variables(fmt.Sprintf(`{%q: %q}`, name, text)), By: "ana.costa@example.com", Reason: "Counted " + text + "."}
}

// probe changes an instance and says how long each of its viewers waited.
func (c *crowded) probe(engine *host.Host, key machine.Key, n int) []time.Duration {
	c.t.Helper()
	mark := fmt.Sprintf("mark-%d-", n)
	c.child.tell(c.t, order{Await: "instance:" + key.String(), Mark: mark})
	c.child.answer(c.t)
	began := time.Now()
	if err := engine.Deliver(c.t.Context(), key, said("probe", mark)); err != nil {
		c.t.Fatal(err)
	}
	var took []time.Duration
	r := c.child.answer(c.t)
	c.again = r.Again
	for _, at := range r.Seen {
		took = append(took, time.Duration(at-began.UnixNano()))
	}
	return took
}

// opensTasks opens tasks until every inbox has been told to look again.
func (c *crowded) opensTasks() {
	c.t.Helper()
	c.child.tell(c.t, order{Await: "inbox", Mark: "data-at"})
	c.child.answer(c.t)
	told := make(chan struct{})
	var all sync.WaitGroup
	all.Go(func() {
		tick := time.NewTicker(500 * time.Millisecond)
		defer tick.Stop()
		for {
			c.running(c.process, c.ana)
			select {
			case <-told:
				return
			case <-tick.C:
			}
		}
	})
	c.child.answer(c.t)
	close(told)
	all.Wait()
}

// silent has some stop reading and some stop answering: the server must be rid
// of them within a minute.
func (c *crowded) silent() {
	n := *viewersFlag / 20
	before, began := c.server.live.Viewers(), time.Now()
	c.child.tell(c.t, order{Mute: n})
	c.child.answer(c.t)
	for c.server.live.Viewers() > before-2*n && time.Since(began) < 2*time.Minute {
		for i, key := range c.watched { // the others are told as before
			c.probe(c.engine, key, 2_000_000+int(time.Since(began).Milliseconds())*1000+i)
		}
	}
	took := time.Since(began)
	c.t.Logf("%d stalled and %d half-open pages were gone after %s; %d of %d pages stay", n, n, took.Round(100*time.Millisecond), c.server.live.Viewers(), before-2*n)
	if took > time.Minute || c.server.live.Viewers() < before-2*n {
		c.t.Errorf("they were gone after %s, and %d pages stay of %d", took, c.server.live.Viewers(), before-2*n)
	}
}

// opens has another process open the pages, from several addresses.
func (c *crowded) opens(ana, ben models.Person) *audience {
	c.t.Helper()
	plan := gathering{Address: strings.TrimPrefix(c.url, "http://")}
	for i := range (*viewersFlag + 39) / 40 {
		who := []models.Person{ana, ben}[i%2]
		plan.Cookies = append(plan.Cookies, c.as(who).http.Jar.Cookies(mustURL(c.url))[0].String())
	}
	for i := range *viewersFlag {
		// The pages of a browser watch different instances, and a browser of the
		// other person the same ones: each has viewers with either rights.
		topic := "inbox"
		if slot := i % 40; slot < 38 {
			topic = "instance:" + c.watched[(slot+i/80*38)%len(c.watched)].String()
		}
		plan.Pages = append(plan.Pages, opened{i / 40, topic})
	}
	cmd := exec.Command(os.Args[0], "-test.run=^TestAudience$")
	cmd.Env = append(os.Environ(), audienceVar+"=yes")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		c.t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		c.t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		c.t.Fatal(err)
	}
	a := &audience{cmd: cmd, say: json.NewEncoder(in), end: in.Close, hear: json.NewDecoder(bufio.NewReader(out))}
	c.t.Cleanup(a.leave)
	if err := a.say.Encode(plan); err != nil {
		c.t.Fatal(err)
	}
	began := time.Now()
	if all := a.answer(c.t); all.Open != len(plan.Pages) {
		c.t.Fatalf("%d of %d pages are open: %s", all.Open, len(plan.Pages), all.Trouble)
	}
	c.t.Logf("%d pages opened in %s", len(plan.Pages), time.Since(began).Round(time.Millisecond))
	return a
}
