package machine_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// TestLawsOfTangles lives random lives of processes that nobody would draw: any
// block leads to any other, and nothing promises that they end. What holds for
// every process must hold for them too: history explains the state, nothing is
// taken twice, nothing outlives its scope, a join fires once for each set of
// tokens, and where one is stuck it is stuck at joins that lack a token.
func TestLawsOfTangles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { tangled(t, tangle(t)) })
}

// tangle draws a process without any structure. Flows lead on, or back to where
// something waits, so that nothing runs in circles by itself.
func tangle(t *rapid.T) string {
	a := &author{t: t}
	a.knot("", 2)
	return strings.Join(a.lines, "\n") + "\n"
}

// knot fills a scope and returns nothing of it.
func (a *author) knot(scope string, depth int) {
	ids := []string{a.block("begin", scope, "")}
	kinds := []string{"ask", "ask", "work", "step", "way", "split", "split", "some", "meet", "meet", "possible", "pause", "hear", "box"}
	waits := map[int]bool{}
	for range 4 + a.draw(8, "blocks") {
		kind, props := kinds[a.draw(len(kinds)-1, "kind")], ""
		switch kind {
		case "some":
			kind, props = "split", `split="true"`
		case "possible":
			kind, props = "meet", `gather="possible"`
		case "pause":
			props = `after="@\"PT1H\""`
		case "hear":
			props = `message="news"`
		case "work":
			props = "tries=2"
		case "box":
			if depth == 0 {
				kind = "ask"
			}
		}
		if kind == "ask" || kind == "box" {
			props = a.repeat()
		}
		id := a.block(kind, scope, props)
		waits[len(ids)] = kind == "ask" || kind == "pause" || kind == "work" || kind == "hear"
		ids = append(ids, id)
		if kind == "box" {
			a.knot(id, depth-1)
		}
		if (kind == "ask" || kind == "box") && a.draw(3, "edge") == 0 {
			c := a.block("catch", scope, fmt.Sprintf(`on=%q %s`, id, []string{`message="stop"`, `after="@\"PT1H\""`, `after="@\"PT1H\"" passing=true times=2`}[a.draw(2, "edge")]))
			ids = append(ids, c)
			waits[len(ids)-1] = true
		}
	}
	if scope != "" && a.draw(4, "beside") == 0 {
		a.beside(scope)
	}
	for i, id := range ids {
		a.leads(i, id, ids, waits[i])
	}
}

// leads draws the flows out of a block: one on, if there is any, and others to
// anywhere.
func (a *author) leads(i int, id string, ids []string, waits bool) {
	chooses := strings.HasPrefix(id, "way") || strings.HasPrefix(id, "split")
	more := a.draw(1, "more")
	if chooses {
		more = 1 + a.draw(2, "ways")
	}
	to := func(j int, rest string) bool {
		if j == 0 || strings.HasPrefix(ids[j], "catch") || j <= i && !waits {
			return false
		}
		a.flow(id, ids[j], rest)
		return true
	}
	for range more {
		when := ""
		if chooses && a.draw(1, "if") == 0 {
			when = fmt.Sprintf("if n > %d", a.draw(3, "n"))
		}
		to(a.draw(len(ids)-1, "to"), when)
	}
	rest := ""
	if chooses {
		rest = "else"
	}
	for j := i + 1 + a.draw(2, "on"); j < len(ids); j++ {
		if to(j, rest) {
			return
		}
	}
}

// most is how much happens in one tangle before it is cancelled.
const most = 60

func tangled(t *rapid.T, text string) {
	t.Log("\n" + text)
	p, names := compileFor(t, text)
	l := newLife(t, p, names, text)
	c := newJoins(t, text)
	l.told = c.facts
	l.begin()
	for i := 0; l.s.Status() == machine.StatusRunning && i < most; i++ {
		c.agree(t)
		if len(l.possible()) == 0 && len(l.p.Waiting(l.s)) == l.holding() {
			c.stuck(t, p.Parked(l.s))
			break
		}
		l.pass()
		l.next()
	}
	if l.s.Status() == machine.StatusRunning {
		l.step(machine.Cancelled{By: "op", Reason: "it goes on for ever"})
	}
	l.seen.end(t)
	l.replay()
}

// holding are the visits that only wait for what is inside them.
func (l *life) holding() int {
	n := 0
	for _, a := range l.p.Waiting(l.s) {
		if len(a.Open) == 0 && a.Incident == 0 {
			n++
		}
	}
	return n
}

// joins counts what comes to joins and how often they fire, by scope.
type joins struct {
	every map[graph.ID][]graph.ID // flows into a join of all
	some  map[graph.ID]bool       // joins of what can come
	in    map[machine.Key]machine.Key
	scope map[machine.Key]bool // that are over
	took  map[machine.Key]map[graph.ID]int
	fired map[machine.Key]map[graph.ID]int
}

func newJoins(t *rapid.T, text string) *joins {
	c := &joins{every: map[graph.ID][]graph.ID{}, some: map[graph.ID]bool{}, in: map[machine.Key]machine.Key{}, scope: map[machine.Key]bool{},
		took: map[machine.Key]map[graph.ID]int{}, fired: map[machine.Key]map[graph.ID]int{}}
	doc := parseProcess(t, text)
	for _, b := range doc.Pools[0].Blocks {
		if b.Kind != "meet" {
			continue
		}
		if strings.Contains(string(b.Props), "possible") {
			c.some[b.ID] = true
			continue
		}
		c.every[b.ID] = nil
		for _, f := range doc.Pools[0].Flows {
			if f.To == b.ID {
				c.every[b.ID] = append(c.every[b.ID], f.ID)
			}
		}
	}
	return c
}

func (c *joins) facts(facts []machine.Fact) {
	count := func(m map[machine.Key]map[graph.ID]int, scope machine.Key, id graph.ID) {
		if m[scope] == nil {
			m[scope] = map[graph.ID]int{}
		}
		m[scope][id]++
	}
	for _, f := range facts {
		switch f.What {
		case machine.Entered:
			c.in[f.Activation] = f.Scope
			count(c.fired, f.Scope, f.Block)
		case machine.Took:
			count(c.took, c.in[f.Activation], f.Flow)
		case machine.Closed:
			c.scope[f.Scope] = true
		}
	}
}

// agree holds that each join of all has fired exactly as often as the flow into
// it that was taken least.
func (c *joins) agree(t *rapid.T) {
	for scope, took := range c.took {
		if c.scope[scope] {
			continue
		}
		for join, flows := range c.every {
			if len(flows) == 0 {
				continue
			}
			least := took[flows[0]]
			for _, f := range flows {
				least = min(least, took[f])
			}
			if n := c.fired[scope][join]; n != least {
				t.Fatalf("in scope %d %s fired %d times; by each flow into it came at least %d", scope.Counter(), join, n, least)
			}
		}
	}
}

// stuck holds that only a join of all can keep everything waiting.
func (c *joins) stuck(t *rapid.T, parked []machine.Parked) {
	for _, p := range parked {
		if _, all := c.every[p.Block]; all {
			return
		}
	}
	t.Fatalf("nothing can happen, and no join lacks a token: %+v", parked)
}
