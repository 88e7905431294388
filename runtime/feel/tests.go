package feel

// What decision tables need to know about the tests of their cells.

// Interval is a simple test: equal to a constant (both ends the same and
// closed), or between two constants. An end that is null is open without
// bound.
type Interval struct {
	Lo, Hi             Value
	LoClosed, HiClosed bool
}

// IsPoint reports whether only one value lies in the interval.
func (i Interval) IsPoint() bool {
	if !i.LoClosed || !i.HiClosed {
		return false
	}
	eq, known := Equal(i.Lo, i.Hi)
	return known && eq
}

// Intervals are the tests of a cell where all of them are simple: a value
// passes exactly if it lies in one of them. everything means that the cell is
// "-". ok is false for other cells, such as conditions on other variables.
func (e *Expr) Intervals() (tests []Interval, everything, ok bool) {
	n := e.root
	if n.op != opTests || n.lo {
		return nil, false, false
	}
	if len(n.kids) == 0 {
		return nil, true, true
	}
	for _, k := range n.kids {
		i, ok := simpleTest(k)
		if !ok {
			return nil, false, false
		}
		tests = append(tests, i)
	}
	return tests, false, true
}

func simpleTest(n *node) (Interval, bool) {
	if n.input {
		return Interval{}, false
	}
	switch n.op {
	case opConst:
		return Interval{n.val, n.val, true, true}, isPointKind(n.val.kind)
	case opBuiltin:
		v, ok := constantCall(n)
		return Interval{v, v, true, true}, ok && isPointKind(v.kind)
	case opCompare:
		v, ok := constantOf(n.kids[0])
		if !ok || !isPointKind(v.kind) || v.kind == KindBoolean && n.form != just {
			return Interval{}, false
		}
		switch n.form {
		case below, atMost:
			return Interval{Hi: v, HiClosed: n.form == atMost}, true
		case above, atLeast:
			return Interval{Lo: v, LoClosed: n.form == atLeast}, true
		case just:
			return Interval{v, v, true, true}, true
		}
	case opRange:
		lo, ok1 := constantOf(n.kids[0])
		hi, ok2 := constantOf(n.kids[1])
		if !ok1 || !ok2 {
			return Interval{}, false
		}
		c, ok := Compare(lo, hi)
		return Interval{lo, hi, n.lo, n.hi}, ok && c <= 0
	}
	return Interval{}, false
}

// isPointKind reports whether values of the kind equal only values with the
// same kind, and are either equal or ordered.
func isPointKind(k Kind) bool {
	switch k {
	case KindBoolean, KindNumber, KindString, KindDate, KindMonths, KindDuration:
		return true
	}
	return false
}

func constantOf(n *node) (Value, bool) {
	if n.op == opConst {
		return n.val, true
	}
	return constantCall(n)
}

// constantCall evaluates date("2024-12-31") and the like.
func constantCall(n *node) (Value, bool) {
	if n.op != opBuiltin || !literal(n) {
		return Null, false
	}
	v := n.builtin.call(&Evaluator{work: DefaultWork, memory: DefaultMemory}, []Value{n.kids[0].val})
	return v, !v.IsNull()
}

// Rank is the place, from 0, of the first of the tests that the value passes;
// -1 if there is none.
func (e *Expr) Rank(ev *Evaluator, v Value) (int, error) {
	for i, t := range e.ranked {
		base, err := ev.begin(e.slots)
		if err != nil {
			return -1, err
		}
		ev.stack[ev.base] = v
		passed := t(ev, v) == yes
		if err := ev.end(base, &v); err != nil {
			return -1, err
		}
		if passed {
			return i, nil
		}
	}
	return -1, nil
}

// Assignable reports whether a value of type t may be given where one of type
// want is needed, with DMN's conversions. Any is assignable both ways.
func Assignable(t, want Type) bool { return mayBe(t, want) }
