package feel

// Conditions are compiled to code of their own, which gives one of three
// answers instead of a value: they are what runs most.

// tri is true, false, or not known (null). And is the least of two, or the
// greatest.
type tri uint8

const (
	no tri = iota
	unknown
	yes
)

func triOf(b bool) tri {
	if b {
		return yes
	}
	return no
}

func (t tri) value() Value {
	switch t {
	case yes:
		return Value{kind: KindBoolean, n: 1}
	case no:
		return Value{kind: KindBoolean}
	}
	return Null
}

func (t tri) not() tri { return yes - t }

// cond is a compiled condition.
type cond func(ev *Evaluator) tri

// condition compiles a node used as a condition.
func (c *compiler) condition(n *node) cond {
	switch n.op {
	case opEq, opNe:
		return c.equality(n)
	case opLt, opLe, opGt, opGe:
		return c.ordering(n)
	case opAnd, opOr:
		return c.logic(n)
	case opBetween:
		return c.between(n)
	case opIn:
		return c.in(n)
	case opTests:
		return c.tests(n)
	}
	value, at := c.compile(n), c.at(n)
	return func(ev *Evaluator) tri {
		if v := value(ev); v.kind != KindBoolean {
			return ev.noBoolean(at, v)
		} else if v.n != 0 {
			return yes
		}
		return no
	}
}

// noBoolean takes the only item of a list for the list, and notes what is
// neither true nor false.
func (ev *Evaluator) noBoolean(at *place, v Value) tri {
	if item := single(v); item.kind == KindBoolean {
		return triOf(item.n != 0)
	}
	ev.note(at, whyCondition, v.kind, 0, "")
	return unknown
}

// answer is a condition's code as a value's.
func answer(t cond) code { return func(ev *Evaluator) Value { return t(ev).value() } }

func (c *compiler) logic(n *node) cond {
	left, right := c.condition(n.kids[0]), c.condition(n.kids[1])
	if n.op == opAnd {
		return func(ev *Evaluator) tri {
			a := left(ev)
			if a == no {
				return no
			}
			return min(a, right(ev))
		}
	}
	return func(ev *Evaluator) tri {
		a := left(ev)
		if a == yes {
			return yes
		}
		return max(a, right(ev))
	}
}

func (c *compiler) equality(n *node) cond {
	left, right, at, want := c.compile(n.kids[0]), c.compile(n.kids[1]), c.at(n), n.op == opEq
	if k := n.kids[1]; k.op == opConst && k.val.kind == KindString {
		text, b := k.val.text(), k.val
		return func(ev *Evaluator) tri {
			a := left(ev)
			if a.kind == KindString {
				return triOf((a.text() == text) == want)
			}
			return ev.equal(at, a, b, want)
		}
	}
	return func(ev *Evaluator) tri { return ev.equal(at, left(ev), right(ev), want) }
}

func (ev *Evaluator) equal(at *place, a, b Value, want bool) tri {
	if size := min(a.Size(), b.Size()); size > 256 && !ev.charge(size>>6) {
		return unknown
	}
	eq, known := Equal(a, b)
	if !known {
		ev.note(at, whyCompare, a.kind, b.kind, "")
		return unknown
	}
	return triOf(eq == want)
}

// holds reports whether a comparison's outcome satisfies the operator.
func holds(o op, c int) bool {
	switch o {
	case opLt:
		return c < 0
	case opLe:
		return c <= 0
	case opGt:
		return c > 0
	}
	return c >= 0
}

func (c *compiler) ordering(n *node) cond {
	left, right, at, o := c.compile(n.kids[0]), c.compile(n.kids[1]), c.at(n), n.op
	if k := n.kids[1]; k.op == opConst {
		b := k.val
		return func(ev *Evaluator) tri { return ev.order(at, o, left(ev), b) }
	}
	return func(ev *Evaluator) tri { return ev.order(at, o, left(ev), right(ev)) }
}

func (ev *Evaluator) order(at *place, o op, a, b Value) tri {
	if a.kind == KindNumber && b.kind == KindNumber {
		return triOf(holds(o, compareNumbers(a, b)))
	}
	if a.kind == KindString && a.n > 256 && !ev.charge(int(a.n)>>6) {
		return unknown
	}
	cmp, ok := Compare(a, b)
	switch {
	case ok:
		return triOf(holds(o, cmp))
	case a.kind == KindNull || b.kind == KindNull:
		ev.note(at, whyNull, 0, 0, "")
	default:
		ev.note(at, whyCompare, a.kind, b.kind, "")
	}
	return unknown
}

func (c *compiler) between(n *node) cond {
	value, lo, hi, at := c.compile(n.kids[0]), c.compile(n.kids[1]), c.compile(n.kids[2]), c.at(n)
	return func(ev *Evaluator) tri {
		v := value(ev)
		a := ev.order(at, opGe, v, lo(ev))
		return min(a, ev.order(at, opLe, v, hi(ev)))
	}
}
