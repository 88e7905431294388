package feel

// in and the tests of cells: does a value match one of the tests?

func (c *compiler) in(n *node) cond {
	value, tests, slot := c.compile(n.kids[0]), c.testCodes(n.kids[1:]), n.slot
	return func(ev *Evaluator) tri {
		v := value(ev)
		ev.stack[ev.base+slot] = v
		return ev.matchAny(v, tests)
	}
}

func (c *compiler) tests(n *node) cond {
	tests, slot, not := c.testCodes(n.kids), n.slot, n.lo
	switch {
	case len(tests) == 0:
		return func(*Evaluator) tri { return yes }
	case not:
		return func(ev *Evaluator) tri { return ev.matchAny(ev.stack[ev.base+slot], tests).not() }
	case len(tests) == 1:
		test := tests[0]
		return func(ev *Evaluator) tri { return test(ev, ev.stack[ev.base+slot]) }
	}
	return func(ev *Evaluator) tri { return ev.matchAny(ev.stack[ev.base+slot], tests) }
}

// testCode is one compiled test.
type testCode func(ev *Evaluator, input Value) tri

func (c *compiler) testCodes(nodes []*node) []testCode {
	list := make([]testCode, len(nodes))
	for i, n := range nodes {
		list[i] = c.testCode(n)
	}
	return list
}

var formOps = [...]op{below: opLt, atMost: opLe, above: opGt, atLeast: opGe}

func (c *compiler) testCode(n *node) testCode {
	if n.input {
		test := c.condition(n)
		return func(ev *Evaluator, _ Value) tri { return test(ev) }
	}
	at := c.at(n)
	if n.op == opCompare {
		value := c.compile(n.kids[0])
		if n.form == just || n.form == other {
			want := n.form == just
			return func(ev *Evaluator, input Value) tri { return ev.equal(at, input, value(ev), want) }
		}
		o := formOps[n.form]
		return func(ev *Evaluator, input Value) tri { return ev.order(at, o, input, value(ev)) }
	}
	if n.op == opConst && n.val.kind != KindFunction {
		v := n.val
		return func(ev *Evaluator, input Value) tri { return ev.match(at, input, v) }
	}
	if r, ok := constantRange(n); ok {
		return func(ev *Evaluator, input Value) tri { return ev.match(at, input, r) }
	}
	value := c.compile(n)
	return func(ev *Evaluator, input Value) tri { return ev.match(at, input, value(ev)) }
}

// constantRange is a range between constants, made once.
func constantRange(n *node) (Value, bool) {
	if n.op != opRange || n.kids[0].op != opConst || n.kids[1].op != opConst {
		return Null, false
	}
	lo, hi := n.kids[0].val, n.kids[1].val
	c, ok := Compare(lo, hi)
	return Range(lo, n.lo, hi, n.hi), ok && c <= 0
}

// matchAny is true if a test is, else unknown if one was, else false.
func (ev *Evaluator) matchAny(input Value, tests []testCode) tri {
	result := no
	for _, t := range tests {
		m := t(ev, input)
		if m == yes {
			return yes
		}
		result = max(result, m)
	}
	return result
}

// match is whether the input equals the test, lies in it if it is a range, or
// matches one of its items if it is a list.
func (ev *Evaluator) match(at *place, input, test Value) tri {
	switch test.kind {
	case KindRange:
		if input.kind == KindRange {
			return ev.equal(at, input, test, true)
		}
		return ev.inRange(at, input, test.rng())
	case KindList:
		return ev.matchList(at, input, test)
	}
	if input.kind == KindList && test.kind != KindNull && input.n == 1 {
		input = input.At(0)
	}
	return ev.equal(at, input, test, true)
}

// matchList also takes a list that equals the input as a whole.
func (ev *Evaluator) matchList(at *place, input, test Value) tri {
	items := test.items()
	if !ev.charge(len(items) + test.Size()>>6) {
		return unknown
	}
	if input.kind == KindList && same(test)(input) {
		return yes
	}
	for _, item := range items {
		if item.kind == KindRange && input.kind != KindRange {
			if ev.inRange(at, input, item.rng()) == yes {
				return yes
			}
			continue
		}
		if eq, known := Equal(input, item); known && eq {
			return yes
		}
	}
	return no
}

func (ev *Evaluator) inRange(at *place, v Value, r *rangeData) tri {
	switch r.form {
	case just:
		return ev.equal(at, v, r.lo, true)
	case other:
		return ev.equal(at, v, r.lo, false)
	case below, atMost, above, atLeast:
		return ev.order(at, formOps[r.form], v, r.lo)
	}
	lo, hi := opGt, opLt
	if r.loClosed {
		lo = opGe
	}
	if r.hiClosed {
		hi = opLe
	}
	a := ev.order(at, lo, v, r.lo)
	if a == no && !r.hi.IsNull() {
		return no
	}
	b := ev.order(at, hi, v, r.hi)
	if a == unknown || b == unknown {
		return unknown
	}
	return min(a, b)
}
