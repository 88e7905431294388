package feel

var timeBuiltins = []*builtin{
	define(biDate, "A date from a text, from a date and time, or from year, month and day.", `date("2024-12-31")`,
		"date(from: Any): date", "date(year: number, month: number, day: number): date"),
	define(biTime, "A time from a text, from a date and time, or from hour, minute and second.", `time("14:30:00")`,
		"time(from: Any): time", "time(hour: number, minute: number, second: number, offset?: days): time"),
	define(biDateAndTime, "A date and time from a text, or from a date and a time.", `date and time("2024-12-31T14:30:00Z")`,
		"date and time(from: Any): date and time", "date and time(date: Any, time: time): date and time"),
	define(biDuration, "A duration from a text.", `duration("P2DT3H")`, "duration(from: string): Any"),
	define(biMonthsBetween, "The whole years and months between two dates.", `years and months duration(date("2023-01-01"), date("2024-03-01")) = duration("P1Y2M")`,
		"years and months duration(from: Any, to: Any): months"),
	define(biNow, "The present date and time.", `now()`, "now(): date and time"),
	define(biToday, "Today's date.", `today()`, "today(): date"),
	define(ofDate(func(y, m, d, _ int64) Value { return Int(yearDay(y, m, d)) }), "The day's number in its year, from 1.", `day of year(date("2024-02-01")) = 32`, "day of year(date: Any): number"),
	define(ofDate(func(_, _, _, days int64) Value { return String(dayNames[weekday(days)-1]) }), "The English name of the weekday.", `day of week(date("2024-05-17")) = "Friday"`, "day of week(date: Any): string"),
	define(ofDate(func(_, m, _, _ int64) Value { return String(monthNames[m-1]) }), "The English name of the month.", `month of year(date("2024-05-17")) = "May"`, "month of year(date: Any): string"),
	define(ofDate(func(_, _, _, days int64) Value { return Int(isoWeek(days)) }), "The number of the week (ISO 8601).", `week of year(date("2024-05-17")) = 20`, "week of year(date: Any): number"),
}

var dayNames = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

func biNow(ev *Evaluator, _ []Value) Value { return ev.Now }

func biToday(ev *Evaluator, _ []Value) Value { return dateOf(ev.Now) }

// dateOf is the calendar's date of a date or date-time, else null.
func dateOf(v Value) Value {
	switch v.kind {
	case KindDate:
		return v
	case KindDateTime:
		days, _ := floorDiv(v.wall(), secondsPerDay)
		d, _ := dateFromDays(days)
		return d
	}
	return Null
}

// single takes the only item of a list for the list.
func single(v Value) Value {
	if v.kind == KindList && v.n == 1 {
		return v.At(0)
	}
	return v
}

func biDate(_ *Evaluator, a []Value) Value {
	if len(a) == 3 {
		y, ok1 := a[0].Int64()
		m, ok2 := a[1].Int64()
		d, ok3 := a[2].Int64()
		if !ok1 || !ok2 || !ok3 || !validDate(y, m, d) {
			return Null
		}
		return dateValue(y, m, d)
	}
	v := single(a[0])
	if v.kind == KindString {
		d, _ := parseDate(v.text())
		return d
	}
	return dateOf(v)
}

func biTime(_ *Evaluator, a []Value) Value {
	if len(a) == 4 {
		return timeFromParts(a)
	}
	switch v := single(a[0]); v.kind {
	case KindString:
		t, _ := parseTime(v.text())
		return t
	case KindTime:
		return v
	case KindDate:
		return timeValue(0, UTC)
	case KindDateTime:
		_, s := floorDiv(v.wall(), secondsPerDay)
		return timeValue(s*nanos+int64(v.x), v.zone())
	}
	return Null
}

func timeFromParts(a []Value) Value {
	h, ok1 := a[0].Int64()
	m, ok2 := a[1].Int64()
	n, ok3 := mulNumbers(a[2], Int(nanos))
	if !ok1 || !ok2 || !ok3 || h < 0 || h > 23 || m < 0 || m > 59 {
		return Null
	}
	nano := n.bigInt()
	if nano.Sign() < 0 || !nano.IsInt64() || nano.Int64() >= 60*nanos {
		return Null
	}
	var z *Zone
	if o := a[3]; !o.IsNull() {
		found, ok := ZoneOffset(int(max(-1e6, min(o.n, 1e6))))
		if !ok || o.x != 0 {
			return Null
		}
		z = found
	}
	return timeValue((h*3600+m*60)*nanos+nano.Int64(), z)
}

func biDateAndTime(_ *Evaluator, a []Value) Value {
	v := single(a[0])
	if len(a) == 2 {
		d := dateOf(v)
		if d.IsNull() {
			return Null
		}
		t := a[1]
		r := dateTimeFromWall(d.days()*secondsPerDay+t.n/nanos, t.n%nanos, t.zone())
		if !r.inYears() {
			return Null
		}
		return r
	}
	switch v.kind {
	case KindString:
		d, _ := parseDateTime(v.text())
		return d
	case KindDateTime:
		return v
	case KindDate:
		return dateTimeAt(v.days()*secondsPerDay, 0, UTC)
	}
	return Null
}

func biDuration(_ *Evaluator, a []Value) Value {
	d, _ := parseDuration(a[0].text())
	return d
}

// biMonthsBetween counts whole months from the first date to the second.
func biMonthsBetween(_ *Evaluator, a []Value) Value {
	from, to := dateOf(single(a[0])), dateOf(single(a[1]))
	if from.IsNull() || to.IsNull() {
		return Null
	}
	y1, m1, d1 := from.ymd()
	y2, m2, d2 := to.ymd()
	n := (y2*12 + m2) - (y1*12 + m1)
	if n > 0 && d2 < d1 {
		n--
	} else if n < 0 && d2 > d1 {
		n++
	}
	return monthsValue(n)
}

func ofDate(f func(y, m, d, days int64) Value) func(*Evaluator, []Value) Value {
	return func(_ *Evaluator, a []Value) Value {
		v := dateOf(single(a[0]))
		if v.IsNull() {
			return Null
		}
		y, m, d := v.ymd()
		return f(y, m, d, v.days())
	}
}
