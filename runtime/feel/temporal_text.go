package feel

import (
	"strconv"
	"strings"
)

// The texts of dates and times are those of ISO 8601 and XML Schema, with
// named zones after an @.

func appendInt(dst []byte, n int64) []byte { return strconv.AppendInt(dst, n, 10) }

func append2(dst []byte, n int64) []byte {
	return append(dst, byte('0'+n/10%10), byte('0'+n%10))
}

func appendDate(dst []byte, year, month, day int64) []byte {
	if year < 0 {
		dst, year = append(dst, '-'), -year
	}
	for p := int64(1000); p > year && p > 1; p /= 10 {
		dst = append(dst, '0')
	}
	dst = append(appendInt(dst, year), '-')
	dst = append(append2(dst, month), '-')
	return append2(dst, day)
}

func appendClock(dst []byte, nanoOfDay int64) []byte {
	s, nano := nanoOfDay/nanos, nanoOfDay%nanos
	dst = append(append2(dst, s/3600), ':')
	dst = append(append2(dst, s/60%60), ':')
	return appendFraction(append2(dst, s%60), nano)
}

func appendFraction(dst []byte, nano int64) []byte {
	if nano == 0 {
		return dst
	}
	dst = append(dst, '.')
	for p := int64(nanos / 10); nano > 0; p /= 10 {
		dst = append(dst, byte('0'+nano/p))
		nano %= p
	}
	return dst
}

func appendZone(dst []byte, z *Zone) []byte {
	if z == nil {
		return dst
	}
	if z.name != "" {
		return append(append(dst, '@'), z.name...)
	}
	o := int64(z.offset)
	if o == 0 {
		return append(dst, 'Z')
	}
	if o < 0 {
		dst, o = append(dst, '-'), -o
	} else {
		dst = append(dst, '+')
	}
	dst = append(append2(dst, o/3600), ':')
	dst = append2(dst, o/60%60)
	if o%60 != 0 {
		dst = append2(append(dst, ':'), o%60)
	}
	return dst
}

func appendDateTime(dst []byte, v Value) []byte {
	days, second := floorDiv(v.wall(), secondsPerDay)
	y, m, d := civilFromDays(days)
	dst = append(appendDate(dst, y, m, d), 'T')
	dst = appendClock(dst, second*nanos+int64(v.x))
	return appendZone(dst, v.zone())
}

func appendMonths(dst []byte, n int64) []byte {
	if n < 0 {
		dst, n = append(dst, '-'), -n
	}
	dst = append(dst, 'P')
	if n == 0 {
		return append(dst, "0M"...)
	}
	if n >= 12 {
		dst = append(appendInt(dst, n/12), 'Y')
	}
	if n%12 != 0 {
		dst = append(appendInt(dst, n%12), 'M')
	}
	return dst
}

func appendDuration(dst []byte, s, nano int64) []byte {
	if s < 0 {
		dst, s = append(dst, '-'), -s
		if nano > 0 {
			s, nano = s-1, nanos-nano
		}
	}
	dst = append(dst, 'P')
	if s == 0 && nano == 0 {
		return append(dst, "T0S"...)
	}
	if s >= secondsPerDay {
		dst = append(appendInt(dst, s/secondsPerDay), 'D')
	}
	if s %= secondsPerDay; s == 0 && nano == 0 {
		return dst
	}
	dst = append(dst, 'T')
	if s >= 3600 {
		dst = append(appendInt(dst, s/3600), 'H')
	}
	if s/60%60 != 0 {
		dst = append(appendInt(dst, s/60%60), 'M')
	}
	if s%60 != 0 || nano != 0 {
		dst = append(appendFraction(appendInt(dst, s%60), nano), 'S')
	}
	return dst
}

// digits reads exactly n digits.
func digits(s string, n int) (value int64, rest string, ok bool) {
	if len(s) < n {
		return 0, s, false
	}
	for i := range n {
		c := s[i]
		if c < '0' || c > '9' {
			return 0, s, false
		}
		value = value*10 + int64(c-'0')
	}
	return value, s[n:], true
}

// run reads as many digits as there are, up to 18.
func run(s string) (value int64, rest string, ok bool) {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n == 0 || n > 18 {
		return 0, s, false
	}
	return digits(s, n)
}

func parseDatePart(s string) (year, month, day int64, rest string, ok bool) {
	s, neg := strings.CutPrefix(s, "-")
	year, rest, ok = run(s)
	width := len(s) - len(rest)
	if !ok || width < 4 || width > 9 || width > 4 && s[0] == '0' {
		return 0, 0, 0, "", false
	}
	if neg {
		year = -year
	}
	if !strings.HasPrefix(rest, "-") {
		return 0, 0, 0, "", false
	}
	if month, rest, ok = digits(rest[1:], 2); !ok || !strings.HasPrefix(rest, "-") {
		return 0, 0, 0, "", false
	}
	if day, rest, ok = digits(rest[1:], 2); !ok {
		return 0, 0, 0, "", false
	}
	return year, month, day, rest, validDate(year, month, day)
}

func parseDate(s string) (Value, bool) {
	y, m, d, rest, ok := parseDatePart(s)
	if !ok || rest != "" {
		return Null, false
	}
	return dateValue(y, m, d), true
}

// parseClock reads a time with its zone. 24:00:00 is the end of the day: it
// comes out as a whole day.
func parseClock(s string) (nanoOfDay int64, z *Zone, ok bool) {
	if len(s) < 8 || s[2] != ':' || s[5] != ':' {
		return 0, nil, false
	}
	h, _, ok1 := digits(s, 2)
	m, _, ok2 := digits(s[3:], 2)
	sec, rest, ok3 := digits(s[6:], 2)
	nano, rest, ok := parseFraction(rest)
	if !ok || !ok1 || !ok2 || !ok3 || h > 24 || m > 59 || sec > 59 || h == 24 && (m > 0 || sec > 0 || nano > 0) {
		return 0, nil, false
	}
	if z, ok = parseZone(rest); !ok {
		return 0, nil, false
	}
	return (h*3600+m*60+sec)*nanos + nano, z, true
}

// parseFraction reads a fraction of a second, if there is one; digits beyond
// the ninth are dropped.
func parseFraction(s string) (nano int64, rest string, ok bool) {
	if !strings.HasPrefix(s, ".") {
		return 0, s, true
	}
	s = s[1:]
	i, scale := 0, int64(nanos/10)
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		nano += int64(s[i]-'0') * scale
		scale /= 10
	}
	return nano, s[i:], i > 0
}

func parseZone(s string) (z *Zone, ok bool) {
	switch {
	case s == "":
		return nil, true
	case s == "Z" || s == "z":
		return UTC, true
	case s[0] == '@':
		return ZoneNamed(s[1:])
	case s[0] != '+' && s[0] != '-' || len(s) < 6 || s[3] != ':':
		return nil, false
	}
	h, _, ok1 := digits(s[1:], 2)
	m, rest, ok2 := digits(s[4:], 2)
	sec := int64(0)
	if ok2 && strings.HasPrefix(rest, ":") {
		sec, rest, ok2 = digits(rest[1:], 2)
	}
	if !ok1 || !ok2 || rest != "" || m > 59 || sec > 59 {
		return nil, false
	}
	o := int(h*3600 + m*60 + sec)
	if s[0] == '-' {
		o = -o
	}
	return ZoneOffset(o)
}

func parseTime(s string) (Value, bool) {
	n, z, ok := parseClock(s)
	if !ok {
		return Null, false
	}
	return timeValue(n%(secondsPerDay*nanos), z), true
}

// parseDateTime reads a date and time; a date alone is its first second.
func parseDateTime(s string) (Value, bool) {
	y, m, d, rest, ok := parseDatePart(s)
	if !ok {
		return Null, false
	}
	if rest == "" {
		return dateTimeFromWall(daysFromCivil(y, m, d)*secondsPerDay, 0, nil), true
	}
	if rest[0] != 'T' {
		return Null, false
	}
	n, z, ok := parseClock(rest[1:])
	if !ok {
		return Null, false
	}
	v := dateTimeFromWall(daysFromCivil(y, m, d)*secondsPerDay+n/nanos, n%nanos, z)
	return v, v.inYears()
}
