package feel

// propCode reads a property; ok is false if the value has none of the name.
type propCode func(v Value) (Value, bool)

// propertyCode is how to read the property of a date, time, duration or range,
// nil if none is called so.
func propertyCode(name string) propCode {
	switch name {
	case "year", "month", "day", "weekday":
		return func(v Value) (Value, bool) { return dateProperty(v, name) }
	case "hour", "minute", "second":
		return func(v Value) (Value, bool) { return clockProperty(v, name) }
	case "time offset", "timezone":
		return func(v Value) (Value, bool) { return zoneProperty(v, name) }
	case "years", "months", "days", "hours", "minutes", "seconds":
		return func(v Value) (Value, bool) { return durationProperty(v, name) }
	case "start", "end", "start included", "end included":
		return func(v Value) (Value, bool) { return rangeProperty(v, name) }
	}
	return nil
}

func dateProperty(v Value, name string) (Value, bool) {
	var days int64
	switch v.kind {
	case KindDate:
		days = v.days()
	case KindDateTime:
		days, _ = floorDiv(v.wall(), secondsPerDay)
	default:
		return Null, false
	}
	y, m, d := civilFromDays(days)
	switch name {
	case "year":
		return Int(y), true
	case "month":
		return Int(m), true
	case "day":
		return Int(d), true
	}
	return Int(weekday(days)), true
}

func clockProperty(v Value, name string) (Value, bool) {
	var second int64
	switch v.kind {
	case KindTime:
		second = v.n / nanos
	case KindDateTime:
		_, second = floorDiv(v.wall(), secondsPerDay)
	default:
		return Null, false
	}
	switch name {
	case "hour":
		return Int(second / 3600), true
	case "minute":
		return Int(second / 60 % 60), true
	}
	return Int(second % 60), true
}

func zoneProperty(v Value, name string) (Value, bool) {
	if v.kind != KindTime && v.kind != KindDateTime {
		return Null, false
	}
	z := v.zone()
	if z == nil {
		return Null, true
	}
	if name == "timezone" {
		if z.name == "" {
			return Null, true
		}
		return String(z.name), true
	}
	if v.kind == KindDateTime {
		return durationValue(z.offsetAt(v.n), 0), true
	}
	if o, ok := z.fixedOffset(); ok {
		return durationValue(o, 0), true
	}
	return Null, true
}

func durationProperty(v Value, name string) (Value, bool) {
	switch {
	case v.kind == KindMonths && name == "years":
		return Int(v.n / 12), true
	case v.kind == KindMonths && name == "months":
		return Int(v.n % 12), true
	case v.kind != KindDuration || name == "years" || name == "months":
		return Null, false
	}
	s, sign := v.n, int64(1)
	if s < 0 {
		s, _ = negateSeconds(s, int64(v.x))
		sign = -1
	}
	switch name {
	case "days":
		return Int(sign * (s / secondsPerDay)), true
	case "hours":
		return Int(sign * (s / 3600 % 24)), true
	case "minutes":
		return Int(sign * (s / 60 % 60)), true
	}
	return Int(sign * (s % 60)), true
}

func rangeProperty(v Value, name string) (Value, bool) {
	if v.kind != KindRange {
		return Null, false
	}
	lo, loClosed, hi, hiClosed, ok := v.Bounds()
	if !ok {
		return Null, true
	}
	switch name {
	case "start":
		return lo, true
	case "end":
		return hi, true
	case "start included":
		return Bool(loClosed), true
	}
	return Bool(hiClosed), true
}
