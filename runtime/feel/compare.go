package feel

import "strings"

// Equal is FEEL's a = b. known is false where the standard answers null: the
// values are of kinds that do not compare. Null equals only null.
func Equal(a, b Value) (equal, known bool) {
	if a.kind != b.kind {
		return equalKinds(a, b)
	}
	switch a.kind {
	case KindNull:
		return true, true
	case KindNumber:
		return sameNumber(a, b), true
	case KindString:
		return a.text() == b.text(), true
	case KindBoolean, KindDate, KindMonths:
		return a.n == b.n, true
	case KindDuration:
		return a.n == b.n && a.x == b.x, true
	case KindTime, KindDateTime:
		c, ok := Compare(a, b)
		return ok && c == 0, true
	case KindList:
		return equalLists(a, b)
	case KindContext:
		return equalContexts(a, b)
	case KindRange:
		return equalRanges(a, b)
	}
	return a.p == b.p, true
}

// equalKinds compares values of two kinds.
func equalKinds(a, b Value) (equal, known bool) {
	switch {
	case a.kind == KindNull || b.kind == KindNull:
		return false, true
	case a.kind == KindDate && b.kind == KindDateTime, a.kind == KindDateTime && b.kind == KindDate:
		c, ok := Compare(a, b)
		return ok && c == 0, true
	case a.kind == KindMonths && b.kind == KindDuration, a.kind == KindDuration && b.kind == KindMonths:
		if a.n == 0 && a.x == 0 && b.n == 0 && b.x == 0 {
			return true, true // nothing is nothing, in days as in months
		}
	}
	return false, false
}

func equalLists(a, b Value) (equal, known bool) {
	if a.n != b.n {
		return false, true
	}
	known = true
	x, y := a.items(), b.items()
	for i := range x {
		eq, ok := Equal(x[i], y[i])
		if ok && !eq {
			return false, true
		}
		known = known && ok
	}
	return known, known
}

func equalContexts(a, b Value) (equal, known bool) {
	if a.n != b.n {
		return false, true
	}
	known = true
	x, y := a.ctx(), b.ctx()
	for i, name := range x.names {
		j := i
		if x.shape != y.shape {
			if j = y.find(name); j < 0 {
				return false, true
			}
		}
		eq, ok := Equal(x.values[i], y.values[j])
		if ok && !eq {
			return false, true
		}
		known = known && ok
	}
	return known, known
}

func equalRanges(a, b Value) (equal, known bool) {
	x, y := a.rng(), b.rng()
	if x.form != y.form || x.loClosed != y.loClosed || x.hiClosed != y.hiClosed {
		return false, true
	}
	lo, ok1 := Equal(x.lo, y.lo)
	hi, ok2 := Equal(x.hi, y.hi)
	if ok1 && !lo || ok2 && !hi {
		return false, true
	}
	return ok1 && ok2, ok1 && ok2
}

// Compare orders two values: -1, 0 or +1. ok is false where FEEL's < answers
// null: the values are of kinds that do not compare, have no order, or one of
// two times has a zone and the other has none. A date compares with a
// date-time that has a zone as its first second in UTC. Texts are ordered by
// their characters' code points.
func Compare(a, b Value) (c int, ok bool) {
	if a.kind != b.kind {
		switch {
		case a.kind == KindDate && b.kind == KindDateTime && b.p != nil:
			return compareSeconds(a.days()*secondsPerDay, 0, b.n, b.x), true
		case a.kind == KindDateTime && b.kind == KindDate && a.p != nil:
			return compareSeconds(a.n, a.x, b.days()*secondsPerDay, 0), true
		}
		return 0, false
	}
	switch a.kind {
	case KindNumber:
		return compareNumbers(a, b), true
	case KindString:
		return strings.Compare(a.text(), b.text()), true
	case KindDate, KindMonths:
		return cmp64(a.n, b.n), true
	case KindDuration:
		return compareSeconds(a.n, a.x, b.n, b.x), true
	case KindDateTime:
		return compareSeconds(a.n, a.x, b.n, b.x), (a.p == nil) == (b.p == nil)
	case KindTime:
		return compareTimes(a, b)
	}
	return 0, false
}

func compareSeconds(s1 int64, n1 int32, s2 int64, n2 int32) int {
	if c := cmp64(s1, s2); c != 0 {
		return c
	}
	return cmp64(int64(n1), int64(n2))
}

// compareTimes orders times that share a zone by the clock, and times with
// offsets by the moment. A named zone has no offset without a date.
func compareTimes(a, b Value) (int, bool) {
	x, y := a.zone(), b.zone()
	if sameZone(x, y) {
		return cmp64(a.n, b.n), true
	}
	if x == nil || y == nil {
		return 0, false
	}
	ox, ok1 := x.fixedOffset()
	oy, ok2 := y.fixedOffset()
	return cmp64(a.n-ox*nanos, b.n-oy*nanos), ok1 && ok2
}

// Same reports whether two values are exactly the same: of one kind, with the
// same zone, entries in the same order. It is what storing and loading keeps,
// and unlike Equal it always knows.
func Same(a, b Value) bool {
	if a.kind != b.kind {
		return false
	}
	switch a.kind {
	case KindNumber:
		return sameNumber(a, b)
	case KindString:
		return a.text() == b.text()
	case KindTime, KindDateTime:
		return a.n == b.n && a.x == b.x && sameZone(a.zone(), b.zone())
	case KindList:
		return sameAll(a.Items(), b.Items())
	case KindContext:
		x, y := a.ctx(), b.ctx()
		if len(x.names) != len(y.names) {
			return false
		}
		for i, n := range x.names {
			if n != y.names[i] {
				return false
			}
		}
		return sameAll(x.values, y.values)
	case KindRange:
		x, y := a.rng(), b.rng()
		return x.form == y.form && x.loClosed == y.loClosed && x.hiClosed == y.hiClosed && Same(x.lo, y.lo) && Same(x.hi, y.hi)
	case KindFunction:
		return a.p == b.p
	}
	return a.n == b.n && a.x == b.x
}

func sameAll(a, b []Value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !Same(a[i], b[i]) {
			return false
		}
	}
	return true
}
