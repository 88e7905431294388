package feel

var miscBuiltins = []*builtin{
	define(biNot, "The opposite of true or false.", `not(approved)`, "not(negand: Any): boolean"),
	define(func(_ *Evaluator, a []Value) Value { return biDate(a) }, "A date from a text, from a date and time, or from year, month and day.", `date("2024-12-31")`,
		"date(from: Any): date", "date(year: number, month: number, day: number): date"),
	define(biNow, "The present date and time.", `now()`, "now(): date and time"),
	define(biToday, "Today's date.", `today()`, "today(): date"),
}

var _ = register(textBuiltins, listBuiltins, miscBuiltins)

func biNot(_ *Evaluator, a []Value) Value {
	if a[0].kind != KindBoolean {
		return Null
	}
	return Bool(a[0].n == 0)
}

func biNow(ev *Evaluator, _ []Value) Value { return ev.Now }

func biToday(ev *Evaluator, _ []Value) Value {
	if ev.Now.kind != KindDateTime {
		return Null
	}
	days, _ := floorDiv(ev.Now.wall(), secondsPerDay)
	d, _ := dateFromDays(days)
	return d
}

func biDate(a []Value) Value {
	if len(a) == 3 {
		y, ok1 := a[0].Int64()
		m, ok2 := a[1].Int64()
		d, ok3 := a[2].Int64()
		if !ok1 || !ok2 || !ok3 || !validDate(y, m, d) {
			return Null
		}
		return dateValue(y, m, d)
	}
	switch v := a[0]; v.kind {
	case KindString:
		d, ok := parseDate(v.text())
		if ok {
			return d
		}
	case KindDate:
		return v
	case KindDateTime:
		days, _ := floorDiv(v.wall(), secondsPerDay)
		d, _ := dateFromDays(days)
		return d
	}
	return Null
}
