package feel

// The relations between points and ranges (Allen's algebra) of the standard.

var rangeBuiltins = []*builtin{
	relation("before", "Whether the first lies wholly before the second.", `before([1..5], 6)`, rangeBefore, "point1, point2", "point, range", "range, point", "range1, range2"),
	relation("after", "Whether the first lies wholly after the second.", `after(6, [1..5])`, flip(rangeBefore), "point1, point2", "point, range", "range, point", "range1, range2"),
	relation("meets", "Whether the first ends where the second begins.", `meets([1..5], [5..9])`, rangesOnly(rangeMeets), "range1, range2"),
	relation("met by", "Whether the first begins where the second ends.", `met by([5..9], [1..5])`, rangesOnly(flip(rangeMeets)), "range1, range2"),
	relation("overlaps", "Whether the two have something in common.", `overlaps([1..5], [4..9])`, rangesOnly(rangeOverlaps), "range1, range2"),
	relation("overlaps before", "Whether the first begins before the second and ends inside it.", `overlaps before([1..5], [4..9])`, rangesOnly(rangeOverlapsBefore), "range1, range2"),
	relation("overlaps after", "Whether the first begins inside the second and ends after it.", `overlaps after([4..9], [1..5])`, rangesOnly(flip(rangeOverlapsBefore)), "range1, range2"),
	relation("finishes", "Whether the two end together and the first begins later.", `finishes([3..5], [1..5])`, rangeFinishes, "point, range", "range1, range2"),
	relation("finished by", "Whether the two end together and the second begins later.", `finished by([1..5], [3..5])`, flip(rangeFinishes), "range, point", "range1, range2"),
	relation("includes", "Whether the second lies inside the first.", `includes([1..9], 5)`, rangeIncludes, "range, point", "range1, range2"),
	relation("during", "Whether the first lies inside the second.", `during(5, [1..9])`, flip(rangeIncludes), "point, range", "range1, range2"),
	relation("starts", "Whether the two begin together and the first ends sooner.", `starts([1..3], [1..5])`, rangeStarts, "point, range", "range1, range2"),
	relation("started by", "Whether the two begin together and the second ends sooner.", `started by([1..5], [1..3])`, flip(rangeStarts), "range, point", "range1, range2"),
	relation("coincides", "Whether the two are the same.", `coincides([1..5], [1..5])`, rangeCoincides, "point1, point2", "range1, range2"),
	define(biRange, "A range from its text.", `range("[1..5]")`, "range(from: string): range"),
}

// span is a range or a point with what comparing needs.
type span struct {
	lo, hi edge
	point  bool
}

// edge is an end of a span; without bound it lies beyond everything.
type edge struct {
	v     Value
	in    bool // the end itself belongs to it
	bound bool
}

func spanOf(v Value) (span, bool) {
	v = single(v)
	if v.kind == KindNull {
		return span{}, false
	}
	if v.kind != KindRange {
		e := edge{v, true, true}
		return span{e, e, true}, true
	}
	lo, loIn, hi, hiIn, ok := v.Bounds()
	return span{edge{lo, loIn, !lo.IsNull()}, edge{hi, hiIn, !hi.IsNull()}, false}, ok
}

// relate answers a question about two spans; ok is false if it has no answer.
type relate func(a, b span) (answer, ok bool)

func relation(name, doc, example string, f relate, params ...string) *builtin {
	call := func(_ *Evaluator, a []Value) Value {
		x, ok1 := spanOf(a[0])
		y, ok2 := spanOf(a[1])
		if !ok1 || !ok2 || !comparableSpans(x, y) {
			return Null
		}
		answer, ok := f(x, y)
		if !ok {
			return Null
		}
		return Bool(answer)
	}
	var signatures []string
	for _, p := range params {
		first, second := cutParams(p)
		signatures = append(signatures, name+"("+first+": Any, "+second+": Any): boolean")
	}
	return define(call, doc, example, signatures...)
}

func cutParams(s string) (first, second string) {
	for i := range s {
		if s[i] == ',' {
			return s[:i], s[i+2:]
		}
	}
	return s, ""
}

func comparableSpans(a, b span) bool {
	var first *Value
	for _, e := range []*edge{&a.lo, &a.hi, &b.lo, &b.hi} {
		if !e.bound {
			continue
		}
		if first == nil {
			first = &e.v
		}
		if _, ok := Compare(*first, e.v); !ok {
			return false
		}
	}
	return true
}

func flip(f relate) relate { return func(a, b span) (bool, bool) { return f(b, a) } }

func rangesOnly(f relate) relate {
	return func(a, b span) (bool, bool) {
		if a.point || b.point {
			return false, false
		}
		return f(a, b)
	}
}

// order compares two ends by their values alone; high says that an end
// without bound is plus infinity.
func order(a edge, aHigh bool, b edge, bHigh bool) int {
	if a.bound && b.bound {
		c, _ := Compare(a.v, b.v)
		return c
	}
	rank := func(e edge, high bool) int {
		switch {
		case e.bound:
			return 0
		case high:
			return 1
		}
		return -1
	}
	return rank(a, aHigh) - rank(b, bHigh)
}

// touch reports whether two ends are the same place and both belong to it.
func touch(a, b edge) bool { return a.bound && b.bound && a.in && b.in }

func rangeBefore(a, b span) (bool, bool) {
	c := order(a.hi, true, b.lo, false)
	return c < 0 || c == 0 && !touch(a.hi, b.lo), true
}

func rangeMeets(a, b span) (bool, bool) {
	return order(a.hi, true, b.lo, false) == 0 && touch(a.hi, b.lo), true
}

func rangeOverlaps(a, b span) (bool, bool) {
	x, y := order(a.hi, true, b.lo, false), order(a.lo, false, b.hi, true)
	return (x > 0 || x == 0 && touch(a.hi, b.lo)) && (y < 0 || y == 0 && touch(a.lo, b.hi)), true
}

func rangeOverlapsBefore(a, b span) (bool, bool) {
	lo := order(a.lo, false, b.lo, false)
	mid := order(a.hi, true, b.lo, false)
	hi := order(a.hi, true, b.hi, true)
	return (lo < 0 || lo == 0 && a.lo.in && !b.lo.in) &&
		(mid > 0 || mid == 0 && touch(a.hi, b.lo)) &&
		(hi < 0 || hi == 0 && (!a.hi.in || b.hi.in)), true
}

func rangeFinishes(a, b span) (bool, bool) {
	if b.point {
		return false, false
	}
	hi := order(a.hi, true, b.hi, true)
	if a.point {
		return hi == 0 && touch(a.hi, b.hi), true
	}
	lo := order(a.lo, false, b.lo, false)
	return hi == 0 && a.hi.in == b.hi.in && (lo > 0 || lo == 0 && (!a.lo.in || b.lo.in)), true
}

func rangeStarts(a, b span) (bool, bool) {
	if b.point {
		return false, false
	}
	lo := order(a.lo, false, b.lo, false)
	if a.point {
		return lo == 0 && touch(a.lo, b.lo), true
	}
	hi := order(a.hi, true, b.hi, true)
	return lo == 0 && a.lo.in == b.lo.in && (hi < 0 || hi == 0 && (!a.hi.in || b.hi.in)), true
}

func rangeIncludes(a, b span) (bool, bool) {
	if a.point {
		return false, false
	}
	lo, hi := order(a.lo, false, b.lo, false), order(a.hi, true, b.hi, true)
	return (lo < 0 || lo == 0 && (a.lo.in || !b.lo.in)) && (hi > 0 || hi == 0 && (a.hi.in || !b.hi.in)), true
}

func rangeCoincides(a, b span) (bool, bool) {
	if a.point != b.point {
		return false, false
	}
	return order(a.lo, false, b.lo, false) == 0 && order(a.hi, true, b.hi, true) == 0 && a.lo.in == b.lo.in && a.hi.in == b.hi.in, true
}

// biRange reads a range whose ends are literals.
func biRange(ev *Evaluator, a []Value) Value {
	src := a[0].text()
	if !ev.charge(len(src)) || !ev.alloc(20*len(src)) {
		return Null
	}
	p := newParser(src, &Env{})
	n := p.parse(p.expression)
	if n == nil || len(p.problems) > 0 || n.op != opRange || !literal(n.kids[0]) || !literal(n.kids[1]) {
		return Null
	}
	e, _ := p.expr(n)
	inner := Evaluator{}
	v, err := e.Eval(&inner)
	if err != nil || v.kind != KindRange {
		return Null
	}
	r := v.rng()
	if r.lo.kind != r.hi.kind || r.lo.IsNull() {
		return Null
	}
	return v
}

// literal reports whether the node is a constant, or a date and the like made
// of one.
func literal(n *node) bool {
	if n.op == opBuiltin {
		switch n.name {
		case "date", "time", "date and time", "duration":
			return len(n.kids) == 1 && n.kids[0].op == opConst
		}
	}
	return n.op == opConst && n.val.kind != KindNull && n.val.kind != KindFunction
}
