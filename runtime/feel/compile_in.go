package feel

// in and the tests of cells: does a value match one of the tests?

func (c *compiler) in(n *node) code {
	value, tests, slot := c.compile(n.kids[0]), c.testCodes(n.kids[1:]), n.slot
	return func(ev *Evaluator) Value {
		v := value(ev)
		ev.stack[ev.base+slot] = v
		return ev.matchAny(v, tests)
	}
}

func (c *compiler) tests(n *node) code {
	tests, slot, not := c.testCodes(n.kids), n.slot, n.lo
	if len(tests) == 0 {
		return func(*Evaluator) Value { return valueTrue }
	}
	return func(ev *Evaluator) Value {
		m := ev.matchAny(ev.stack[ev.base+slot], tests)
		if not && m.kind == KindBoolean {
			return Bool(m.n == 0)
		}
		return m
	}
}

// testCode is one compiled test; it gives true, false or null.
type testCode func(ev *Evaluator, input Value) Value

func (c *compiler) testCodes(nodes []*node) []testCode {
	list := make([]testCode, len(nodes))
	for i, n := range nodes {
		list[i] = c.testCode(n)
	}
	return list
}

var formOps = [...]op{below: opLt, atMost: opLe, above: opGt, atLeast: opGe}

func (c *compiler) testCode(n *node) testCode {
	value, at := c.compile(n), c.at(n)
	switch {
	case n.input:
		return func(ev *Evaluator, _ Value) Value {
			if v := ev.truth(value(ev)); v.kind == KindBoolean {
				return v
			} else {
				return ev.note(at, whyCondition, v.kind, 0, "")
			}
		}
	case n.op == opCompare:
		value := c.compile(n.kids[0])
		if n.form == just || n.form == other {
			want := n.form == just
			return func(ev *Evaluator, input Value) Value { return ev.equal(at, input, value(ev), want) }
		}
		o := formOps[n.form]
		return func(ev *Evaluator, input Value) Value { return ev.order(at, o, input, value(ev)) }
	case n.op == opConst && n.val.kind != KindFunction:
		v := n.val
		return func(ev *Evaluator, input Value) Value { return ev.match(at, input, v) }
	}
	return func(ev *Evaluator, input Value) Value { return ev.match(at, input, value(ev)) }
}

// matchAny is true if a test is, else null if one was unknown, else false.
func (ev *Evaluator) matchAny(input Value, tests []testCode) Value {
	result := valueFalse
	for _, t := range tests {
		m := t(ev, input)
		if m.IsTrue() {
			return m
		}
		if m.kind != KindBoolean {
			result = Null
		}
	}
	return result
}

// match is whether the input equals the test, lies in it if it is a range, or
// matches one of its items if it is a list.
func (ev *Evaluator) match(at *place, input, test Value) Value {
	switch test.kind {
	case KindRange:
		if input.kind == KindRange {
			return ev.equal(at, input, test, true)
		}
		return ev.inRange(at, input, test.rng())
	case KindList:
		return ev.matchList(at, input, test)
	}
	if input.kind == KindList && test.kind != KindNull {
		return ev.matchInputList(at, input, test)
	}
	return ev.equal(at, input, test, true)
}

// matchList also takes a list that equals the input as a whole.
func (ev *Evaluator) matchList(at *place, input, test Value) Value {
	if input.kind == KindList {
		if eq, known := Equal(input, test); known && eq {
			return valueTrue
		}
	}
	items := test.items()
	if !ev.charge(len(items) + test.Size()>>6) {
		return Null
	}
	for _, item := range items {
		if item.kind == KindRange && input.kind != KindRange {
			if ev.inRange(at, input, item.rng()).IsTrue() {
				return valueTrue
			}
			continue
		}
		if eq, known := Equal(input, item); known && eq {
			return valueTrue
		}
	}
	return valueFalse
}

// matchInputList compares a list with a value: as its only item.
func (ev *Evaluator) matchInputList(at *place, input, test Value) Value {
	if input.n == 1 {
		return ev.equal(at, input.At(0), test, true)
	}
	return ev.note(at, whyCompare, input.kind, test.kind, "")
}

func (ev *Evaluator) inRange(at *place, v Value, r *rangeData) Value {
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
	if a.IsFalse() && !r.hi.IsNull() {
		return a
	}
	b := ev.order(at, hi, v, r.hi)
	switch {
	case a.IsNull() || b.IsNull():
		return Null
	}
	return Bool(a.IsTrue() && b.IsTrue())
}
