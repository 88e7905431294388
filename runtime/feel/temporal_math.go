package feel

// addTemporal adds where at least one side is a date, time, date-time or
// duration. ok is false where FEEL answers null.
func addTemporal(a, b Value) (Value, bool) {
	if isDuration(a) && !isDuration(b) {
		a, b = b, a
	}
	switch b.kind {
	case KindMonths:
		return addMonthsTo(a, b.n)
	case KindDuration:
		return addSecondsTo(a, b.n, int64(b.x))
	}
	return Null, false
}

func isDuration(v Value) bool { return v.kind == KindMonths || v.kind == KindDuration }

func subTemporal(a, b Value) (Value, bool) {
	switch b.kind {
	case KindMonths:
		return addMonthsTo(a, -b.n)
	case KindDuration:
		s, n := negateSeconds(b.n, int64(b.x))
		return addSecondsTo(a, s, n)
	}
	return difference(a, b)
}

func addMonthsTo(v Value, months int64) (Value, bool) {
	if months > 12*2*maxYear || months < -12*2*maxYear {
		if v.kind != KindMonths {
			return Null, false
		}
	}
	switch v.kind {
	case KindMonths:
		sum, ok := add64(v.n, months)
		return monthsValue(sum), ok
	case KindDate:
		y, m, d := v.ymd()
		y, m, d = addMonths(y, m, d, months)
		return dateValue(y, m, d), validDate(y, m, d)
	case KindDateTime:
		days, second := floorDiv(v.wall(), secondsPerDay)
		y, m, d := civilFromDays(days)
		y, m, d = addMonths(y, m, d, months)
		if !validDate(y, m, d) {
			return Null, false
		}
		return dateTimeFromWall(daysFromCivil(y, m, d)*secondsPerDay+second, int64(v.x), v.zone()), true
	}
	return Null, false
}

func addSecondsTo(v Value, seconds, nano int64) (Value, bool) {
	switch v.kind {
	case KindDuration:
		return sumSeconds(v.n, int64(v.x), seconds, nano)
	case KindTime:
		_, s := floorDiv(seconds, secondsPerDay)
		_, n := floorDiv(v.n+s*nanos+nano, secondsPerDay*nanos)
		return timeValue(n, v.zone()), true
	case KindDate:
		days, _ := floorDiv(seconds, secondsPerDay)
		sum, ok := add64(v.days(), days)
		if !ok {
			return Null, false
		}
		return dateFromDays(sum)
	case KindDateTime:
		d, ok := sumSeconds(v.n, int64(v.x), seconds, nano)
		if !ok {
			return Null, false
		}
		sum := dateTimeAt(d.n, int64(d.x), v.zone())
		return sum, sum.inYears()
	}
	return Null, false
}

func sumSeconds(s1, n1, s2, n2 int64) (Value, bool) {
	carry, n := floorDiv(n1+n2, nanos)
	s, ok1 := add64(s1, s2)
	s, ok2 := add64(s, carry)
	return durationValue(s, n), ok1 && ok2
}

// difference is the duration from b to a.
func difference(a, b Value) (Value, bool) {
	switch {
	case a.kind == KindTime && b.kind == KindTime:
		x, y := a.zone(), b.zone()
		d := a.n - b.n
		if !sameZone(x, y) {
			if x == nil || y == nil {
				return Null, false
			}
			ox, ok1 := x.fixedOffset()
			oy, ok2 := y.fixedOffset()
			if !ok1 || !ok2 {
				return Null, false
			}
			d -= (ox - oy) * nanos
		}
		s, n := floorDiv(d, nanos)
		return durationValue(s, n), true
	case a.kind == KindDate && b.kind == KindDate:
		return durationValue((a.days()-b.days())*secondsPerDay, 0), true
	case a.kind == KindDateTime && b.kind == KindDateTime:
		if (a.p == nil) != (b.p == nil) {
			return Null, false
		}
	case a.kind == KindDate && b.kind == KindDateTime && b.p != nil:
		a = dateTimeAt(a.days()*secondsPerDay, 0, UTC)
	case a.kind == KindDateTime && b.kind == KindDate && a.p != nil:
		b = dateTimeAt(b.days()*secondsPerDay, 0, UTC)
	default:
		return Null, false
	}
	s, n := negateSeconds(b.n, int64(b.x))
	return sumSeconds(a.n, int64(a.x), s, n)
}

// scale multiplies a duration by a number, towards zero to whole months or
// nanoseconds.
func scale(d, by Value) (Value, bool) {
	product, ok := mulNumbers(d.magnitude(), by)
	if !ok {
		return Null, false
	}
	return durationOf(d.kind, product)
}

// divideDuration divides a duration by a number or by its like.
func divideDuration(a, b Value) (Value, bool) {
	if b.kind == a.kind {
		return divNumbers(a.magnitude(), b.magnitude())
	}
	if b.kind != KindNumber {
		return Null, false
	}
	q, ok := divNumbers(a.magnitude(), b)
	if !ok {
		return Null, false
	}
	return durationOf(a.kind, q)
}

// magnitude is a duration's months or seconds as a number.
func (v Value) magnitude() Value {
	if v.kind == KindMonths {
		return small(v.n, 0)
	}
	sum, _ := addNumbers(small(v.n, 0), small(int64(v.x), -9))
	return sum
}

// durationOf is the reverse of magnitude; parts smaller than a month or a
// nanosecond are dropped.
func durationOf(k Kind, number Value) (Value, bool) {
	if k == KindMonths {
		n := number.bigInt()
		return monthsValue(n.Int64()), n.IsInt64()
	}
	scaled, ok := mulNumbers(number, Int(nanos))
	if !ok {
		return Null, false
	}
	s, n := floorDivBig(scaled.bigInt())
	return durationValue(s, n), s > -1<<62 && s < 1<<62
}

func negateDuration(v Value) Value {
	if v.kind == KindMonths {
		return monthsValue(-v.n)
	}
	s, n := negateSeconds(v.n, int64(v.x))
	return durationValue(s, n)
}
