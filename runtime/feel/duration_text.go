package feel

import "strings"

// parseDuration reads either kind of duration, such as "P1Y6M" or "P2DT3H".
func parseDuration(s string) (Value, bool) {
	if strings.ContainsAny(s, "DTHS") || !strings.ContainsAny(s, "YM") {
		return parseDaysDuration(s)
	}
	return parseMonthsDuration(s)
}

func parseMonthsDuration(s string) (Value, bool) {
	s, neg := strings.CutPrefix(s, "-")
	s, ok := strings.CutPrefix(s, "P")
	if !ok || s == "" {
		return Null, false
	}
	total := int64(0)
	for _, u := range [...]struct {
		unit   byte
		months int64
	}{{'Y', 12}, {'M', 1}} {
		n, rest, ok := run(s)
		if !ok || rest == "" {
			break
		}
		if rest[0] != u.unit {
			continue
		}
		add, fits := mul64(n, u.months)
		if total, ok = add64(total, add); !fits || !ok {
			return Null, false
		}
		s = rest[1:]
	}
	if s != "" {
		return Null, false
	}
	if neg {
		total = -total
	}
	return monthsValue(total), true
}

// parseDaysDuration reads days, hours, minutes and seconds; the last may have
// a fraction.
func parseDaysDuration(s string) (Value, bool) {
	s, neg := strings.CutPrefix(s, "-")
	s, ok := strings.CutPrefix(s, "P")
	if !ok {
		return Null, false
	}
	day, clock, hasT := strings.Cut(s, "T")
	if hasT == (clock == "") || day == "" && clock == "" {
		return Null, false
	}
	total, nano := int64(0), int64(0)
	if day != "" {
		n, rest, ok := run(day)
		if !ok || rest != "D" {
			return Null, false
		}
		if total, ok = mul64(n, secondsPerDay); !ok {
			return Null, false
		}
	}
	if clock != "" {
		s, n, ok := parseClockDuration(clock)
		if !ok {
			return Null, false
		}
		if total, ok = add64(total, s); !ok {
			return Null, false
		}
		nano = n
	}
	if neg {
		total, nano = negateSeconds(total, nano)
	}
	return durationValue(total, nano), true
}

func parseClockDuration(s string) (seconds, nano int64, ok bool) {
	for _, u := range [...]struct {
		unit byte
		size int64
	}{{'H', 3600}, {'M', 60}, {'S', 1}} {
		n, rest, ok := run(s)
		if !ok || rest == "" {
			break
		}
		fraction := int64(0)
		if u.unit == 'S' {
			if fraction, rest, _ = parseFraction(rest); rest == "" {
				return 0, 0, false
			}
		}
		if rest[0] != u.unit {
			continue
		}
		add, fits := mul64(n, u.size)
		if seconds, ok = add64(seconds, add); !fits || !ok {
			return 0, 0, false
		}
		nano, s = fraction, rest[1:]
	}
	return seconds, nano, s == ""
}

func negateSeconds(s, nano int64) (int64, int64) {
	if nano == 0 {
		return -s, 0
	}
	return -s - 1, nanos - nano
}
