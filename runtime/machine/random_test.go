package machine_test

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// author draws random processes that are sound by construction: whatever is
// drawn, if everybody does their part it comes to its end, once. They are
// written in the language of the scripts, so that a failure can be played.
type author struct {
	t     *rapid.T
	lines []string
	n     int
	left  int // how many more blocks
	plain bool
}

func (a *author) draw(most int, what string) int { return rapid.IntRange(0, most).Draw(a.t, what) }

func (a *author) id(kind string) string {
	a.n++
	return fmt.Sprintf("%s%d", kind, a.n)
}

// block adds a block in a scope ("" for the pool) and returns its id.
func (a *author) block(kind, scope, props string) string {
	id := a.id(kind)
	if scope != "" {
		props = fmt.Sprintf("inside=%q %s", scope, props)
	}
	a.lines = append(a.lines, strings.TrimSpace(fmt.Sprintf("%s %s %s", kind, id, props)))
	return id
}

func (a *author) flow(from, to, rest string) {
	a.lines = append(a.lines, strings.TrimSpace(fmt.Sprintf("%s -> %s %s", from, to, rest)))
}

// process is a whole process: a start, a piece, an end.
func process(t *rapid.T, plain bool) string {
	a := &author{t: t, left: 14, plain: plain}
	a.within("", 3)
	if !plain && a.draw(3, "beside") == 0 {
		a.beside("")
	}
	return strings.Join(a.lines, "\n") + "\n"
}

// within fills a scope.
func (a *author) within(scope string, depth int) {
	s := a.block("begin", scope, "")
	from := a.piece(scope, s, depth)
	a.flow(from, a.block("step", scope, ""), "")
}

// piece adds something after a block; it returns the one block at which every
// token that went in comes out.
func (a *author) piece(scope, from string, depth int) string {
	if a.left--; a.left < 0 || depth == 0 {
		return from
	}
	most := 12
	if a.plain {
		most = 6
	}
	switch a.draw(most, "piece") {
	case 0:
		return a.after(scope, from, "ask", "")
	case 1:
		return a.after(scope, from, "work", `tries=2`)
	case 2:
		return a.parallel(scope, from, depth)
	case 3:
		return a.choice(scope, from, depth)
	case 4:
		return a.loop(scope, from, depth)
	case 5:
		return a.some(scope, from, depth)
	case 6:
		return a.piece(scope, a.piece(scope, from, depth-1), depth-1)
	case 7:
		return a.box(scope, from, depth, a.repeat())
	case 8:
		return a.edge(scope, from, depth)
	case 9:
		return a.undone(scope, from)
	case 10:
		return a.after(scope, from, "ask", a.repeat())
	case 11:
		return a.failing(scope, from, depth)
	default:
		return a.first(scope, from)
	}
}

func (a *author) after(scope, from, kind, props string) string {
	id := a.block(kind, scope, props)
	a.flow(from, id, "")
	return id
}

// counts notes that a join must fire as often as its split, for the watcher.
func (a *author) counts(split, join string) {
	a.lines = append(a.lines, fmt.Sprintf("# joins %s %s", split, join))
}

// parallel splits and joins. One flow only leads from each branch to the join.
func (a *author) parallel(scope, from string, depth int) string {
	sp, j := a.after(scope, from, "split", ""), a.block("meet", scope, "")
	a.counts(sp, j)
	for range 2 + a.draw(1, "branches") {
		a.flow(a.piece(scope, a.after(scope, sp, "step", ""), depth-1), j, "")
	}
	return j
}

func (a *author) choice(scope, from string, depth int) string {
	w, out := a.after(scope, from, "way", ""), a.block("step", scope, "")
	b := a.block("step", scope, "")
	a.flow(w, b, fmt.Sprintf("if n > %d", a.draw(3, "n")))
	a.flow(a.piece(scope, b, depth-1), out, "")
	also := a.block("step", scope, "") // perhaps true as well, but later
	a.flow(w, also, fmt.Sprintf("if n > %d", a.draw(3, "n")))
	a.flow(also, out, "")
	c := a.block("step", scope, "")
	a.flow(w, c, "else")
	a.flow(a.piece(scope, c, depth-1), out, "")
	return out
}

// loop goes round twice.
func (a *author) loop(scope, from string, depth int) string {
	count := a.id("count")
	begin := a.after(scope, from, "step", fmt.Sprintf(`set={%q:"0"}`, count))
	again := a.after(scope, begin, "step", fmt.Sprintf(`set={%q:"%s + 1"}`, count, count))
	w := a.after(scope, a.piece(scope, again, depth-1), "way", "")
	a.flow(w, again, fmt.Sprintf("if %s < 2", count))
	out := a.block("step", scope, "")
	a.flow(w, out, "else")
	return out
}

// some takes the ways that are true and gathers what is possible.
func (a *author) some(scope, from string, depth int) string {
	sp, j := a.after(scope, from, "split", `split="true"`), a.block("meet", scope, `gather="possible"`)
	a.counts(sp, j)
	for i := range 3 {
		b := a.block("step", scope, "")
		a.flow(sp, b, fmt.Sprintf("if n > %d", i-1+a.draw(2, "n")))
		a.flow(a.piece(scope, b, depth-1), j, "")
	}
	b := a.block("step", scope, "")
	a.flow(sp, b, "else")
	a.flow(b, j, "")
	return j
}

func (a *author) repeat() string {
	if a.draw(1, "repeat") == 0 {
		return ""
	}
	return []string{`repeat={"times":"2"}`, `repeat={"parallel":true,"times":"3"}`, `repeat={"over":"list","item":"it","collect":"it","into":"got"}`,
		`repeat={"parallel":true,"over":"list","item":"it","collect":"mine","into":"got"}`,
		`repeat={"parallel":true,"times":"3","until":"numberOfCompletedInstances >= 2"}`, `repeat={"times":"3","until":"loopCounter >= 2"}`}[a.draw(5, "kind of repeat")]
}

func (a *author) box(scope, from string, depth int, repeat string) string {
	b := a.after(scope, from, "box", repeat+` data={"own":"1"}`)
	a.within(b, depth-1)
	if a.draw(4, "beside") == 0 {
		a.beside(b)
	}
	return b
}

// beside puts a handler beside a scope that a message may begin.
func (a *author) beside(scope string) {
	passing := a.draw(1, "passing") == 1
	h := a.block("beside", scope, "")
	s := a.block("begin", h, fmt.Sprintf(`message="ping" passing=%v`, passing))
	a.flow(s, a.block("ask", h, ""), "")
}

// edge puts something on the edge of a sub-process or task; both ways out meet.
func (a *author) edge(scope, from string, depth int) string {
	host := ""
	if a.draw(1, "host") == 0 {
		host = a.after(scope, from, "ask", a.repeat())
	} else {
		host = a.box(scope, from, depth, a.repeat())
	}
	out := a.block("step", scope, "")
	a.flow(host, out, "")
	switch a.draw(2, "edge") {
	case 0:
		c := a.block("catch", scope, fmt.Sprintf(`on=%q after="@\"PT1H\""`, host))
		a.flow(c, out, "")
	case 1: // beside it, something of its own
		c := a.block("catch", scope, fmt.Sprintf(`on=%q after="@\"PT1H\"" passing=true times=2`, host))
		a.flow(c, a.block("ask", scope, ""), "")
	case 2:
		c := a.block("catch", scope, fmt.Sprintf(`on=%q message="stop"`, host))
		a.flow(c, out, "")
	}
	return out
}

// failing is a sub-process out of which something is thrown while other things
// go on in it; it is caught on its edge, or by a handler in it.
func (a *author) failing(scope, from string, depth int) string {
	b := a.after(scope, from, "box", a.repeat())
	s := a.block("begin", b, "")
	sp := a.after(b, s, "split", "")
	a.piece(b, a.after(b, sp, "ask", ""), depth-1)
	w := a.after(b, a.piece(b, a.after(b, sp, "step", ""), depth-1), "way", "")
	a.flow(a.after(b, a.after(b, sp, "step", ""), "step", ""), a.block("step", b, ""), "")
	what := []string{"error:e", "escalation:e"}[a.draw(1, "what")]
	thrower := a.block("throw", b, fmt.Sprintf("code=%q", what))
	a.flow(w, thrower, fmt.Sprintf("if n > %d", a.draw(3, "n")))
	a.flow(w, a.block("step", b, ""), "else")
	out := a.block("step", scope, "")
	a.flow(b, out, "")
	passing := what == "escalation:e" && a.draw(1, "passing") == 1
	if a.draw(2, "beside") == 0 {
		h := a.block("beside", b, "")
		a.flow(a.block("begin", h, fmt.Sprintf("code=%q passing=%v", what, passing)), a.block("ask", h, ""), "")
		return out
	}
	c := a.block("catch", scope, fmt.Sprintf("on=%q code=%q passing=%v", b, strings.TrimSuffix(what, []string{"e", ""}[a.draw(1, "all")]), passing))
	if passing {
		a.flow(c, a.block("ask", scope, ""), "")
	} else {
		a.flow(c, out, "")
	}
	return out
}

// undone completes something and undoes it.
func (a *author) undone(scope, from string) string {
	b := a.after(scope, from, []string{"step", "ask"}[a.draw(1, "kind")], a.repeat())
	c := a.block("catch", scope, fmt.Sprintf(`on=%q code="undo"`, b))
	a.flow(c, a.block([]string{"step", "ask"}[a.draw(1, "kind")], scope, ""), "")
	return a.after(scope, b, "undo", fmt.Sprintf(`ref=%q`, b))
}

func (a *author) first(scope, from string) string {
	f := a.after(scope, from, "first", "")
	p := a.after(scope, f, "pause", `after="@\"PT1H\""`)
	h := a.after(scope, f, "hear", `message="go"`)
	out := a.block("step", scope, "")
	a.flow(p, out, "")
	a.flow(h, out, "")
	return out
}
