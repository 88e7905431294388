package cases_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"segue/models/database/dbtest"
	"segue/runtime/graph"
	"segue/runtime/host/hosttest"
)

func TestMain(m *testing.M) {
	// Scenarios spend their time waiting for databases and hosts.
	flag.Parse()
	if err := flag.Set("test.parallel", "12"); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(dbtest.Main{M: m}, goleak.IgnoreAnyFunction("segue/models/database/dbtest.launch.func1"))
}

func TestEngineCases(t *testing.T) { engineCases(t, inMemory) }

// Between every two steps another host goes on from the same database.
func TestEngineCasesRestarted(t *testing.T) { engineCases(t, inPostgres) }

// tally counts scenarios and remembers what went wrong.
type tally struct {
	mu          sync.Mutex
	passed, all int
	bad         []string
	byLevel     map[string][2]int
}

func (c *tally) count(level, name string, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.all++
	n := c.byLevel[level]
	n[1]++
	if err == nil {
		c.passed++
		n[0]++
	} else {
		c.bad = append(c.bad, fmt.Sprintf("%s [%s]: %v", name, level, err))
	}
	c.byLevel[level] = n
}

func engineCases(t *testing.T, open func(*testing.T, *hosttest.Clock) *ground) {
	dir := folder(t)
	c := &tally{byLevel: map[string][2]int{}}
	t.Run("all", func(t *testing.T) {
		for _, one := range load(t, filepath.Join(dir, "*", "*", "case.json"), func(c *engineCase, files []string) { c.files = files }) {
			for _, s := range one.Scenarios {
				t.Run(one.ID+"/"+s.Name, func(t *testing.T) {
					t.Parallel()
					p := newPlayer(t, open)
					p.files, p.stubs = one.files, one.Stubs
					err := p.play(s.Steps)
					c.count(one.Level, one.ID+"/"+s.Name, err)
					judge(t, one.ID+"/"+s.Name, one.Level, err)
				})
			}
		}
		for _, one := range load(t, filepath.Join(dir, "betsy", "*", "*", "case.json"), func(c *traceCase, files []string) { c.files = files }) {
			for i, s := range one.Scenarios {
				name := fmt.Sprintf("%s/%d", one.ID, i+1)
				t.Run(name, func(t *testing.T) {
					t.Parallel()
					p := newPlayer(t, open)
					p.files = one.files
					err := p.trace(one, s)
					c.count("betsy", name, err)
					judge(t, name, "betsy", err)
				})
			}
		}
	})
	report(t, c)
}

// judge fails a scenario unless the difference is known and argued.
func judge(t *testing.T, name, level string, err error) {
	if err == nil {
		if why := known[name]; why != "" {
			t.Errorf("it passes now; take it off the list of known differences (%s)", why)
		}
		return
	}
	if known[name] == "" {
		t.Error(err)
		return
	}
	t.Logf("%s: %v; known: %s", level, err, known[name])
}

func report(t *testing.T, c *tally) {
	if out := os.Getenv("SEGUE_CASES_REPORT"); out != "" {
		if err := os.WriteFile(out, []byte(strings.Join(c.bad, "\n")+"\n"), 0o644); err != nil {
			t.Error(err)
		}
	}
	slices.Sort(c.bad)
	for level, n := range c.byLevel {
		t.Logf("%s: %d of %d", level, n[0], n[1])
	}
	fmt.Printf("engine-cases: %d of %d scenarios passed\n", c.passed, c.all)
}

// trace plays a case of which only the order of labels is expected.
func (p *player) trace(c *traceCase, s trace) error {
	labels := map[graph.ID][]string{}
	p.adjust = func(m *model) {
		for id, l := range m.harness(p.t) {
			labels[id] = l
		}
	}
	fails := slices.ContainsFunc(s.OtherAssertions, func(a string) bool {
		return a == "assertRuntimeException" || a == "assertGenericError" || a == "assertErrorThrownErrorEvent"
	})
	err := p.deploy(nil)
	if err == nil {
		err = p.run(c, s)
	}
	if err != nil {
		if fails {
			return nil
		}
		return err
	}
	if fails && p.incidents() == 0 {
		return errors.New("it should fail visibly; " + p.state())
	}
	var got []string
	for id, n := range p.left() {
		for range n {
			got = append(got, labels[id]...)
		}
	}
	if want := sorted(s.ExpectTraceMultiset); !slices.Equal(sorted(got), want) {
		return fmt.Errorf("the trace is %v, expected %v; %s", sorted(got), want, p.state())
	}
	return nil
}

func (p *player) run(c *traceCase, s trace) error {
	var ids []string
	for _, m := range p.models {
		for _, pool := range m.document.Pools {
			if pool.Executable && string(pool.ID) != c.Process {
				ids = append(ids, string(pool.ID))
			}
		}
	}
	if err := p.step(step{Do: "start", Process: c.Process, Vars: s.Vars}); err != nil {
		return err
	}
	if s.StartHelperProcess {
		for _, id := range ids {
			if p.ground.restart {
				p.close()
				p.open()
			}
			if err := p.step(step{Do: "start", Process: id, Vars: s.Vars}); err != nil {
				return err
			}
		}
	}
	if p.ground.restart {
		p.close()
		p.open()
	}
	return p.advance(max(time.Duration(s.WaitMs)*time.Millisecond, 30*time.Second), time.Second)
}

// left counts how often blocks were done.
func (p *player) left() map[graph.ID]int {
	counts := map[graph.ID]int{}
	for _, v := range p.views() {
		for e, n := range p.visitsOf(v) {
			counts[graph.ID(e)] += n
		}
	}
	return counts
}
