package feel

import (
	"strconv"
	"unicode/utf8"
)

// String is the value written as FEEL, e.g. "Berlin" in quotes, @"2024-05-01",
// [1, 2], {city: "Berlin"}. A function is written as its heading.
func (v Value) String() string { return string(v.appendFEEL(nil, true)) }

// Plain is the value as FEEL's string() gives it: a text as it is, a date
// without quotes, null as "null".
func (v Value) Plain() string {
	if v.kind == KindString {
		return v.text()
	}
	return string(v.appendFEEL(nil, false))
}

// appendFEEL writes the value; with literals, dates and the like stand in
// @"…" as they must in an expression.
func (v Value) appendFEEL(dst []byte, literals bool) []byte {
	switch v.kind {
	case KindNull:
		return append(dst, "null"...)
	case KindBoolean:
		return strconv.AppendBool(dst, v.n != 0)
	case KindNumber:
		return appendNumber(dst, v)
	case KindString:
		return appendQuoted(dst, v.text())
	case KindList:
		return v.appendList(dst, literals)
	case KindContext:
		return v.appendContext(dst, literals)
	case KindRange:
		return v.appendRange(dst, literals)
	case KindFunction:
		return append(dst, v.function().heading()...)
	}
	if !literals {
		return v.appendISO(dst)
	}
	return append(v.appendISO(append(dst, '@', '"')), '"')
}

// appendISO writes a date, time, date-time or duration.
func (v Value) appendISO(dst []byte) []byte {
	switch v.kind {
	case KindDate:
		y, m, d := v.ymd()
		return appendDate(dst, y, m, d)
	case KindTime:
		return appendZone(appendClock(dst, v.n), v.zone())
	case KindDateTime:
		return appendDateTime(dst, v)
	case KindMonths:
		return appendMonths(dst, v.n)
	}
	return appendDuration(dst, v.n, int64(v.x))
}

func (v Value) appendList(dst []byte, literals bool) []byte {
	dst = append(dst, '[')
	for i, item := range v.items() {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		dst = item.appendFEEL(dst, literals)
	}
	return append(dst, ']')
}

func (v Value) appendContext(dst []byte, literals bool) []byte {
	c := v.ctx()
	dst = append(dst, '{')
	for i, item := range c.values {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		dst = append(appendKey(dst, c.names[i]), ": "...)
		dst = item.appendFEEL(dst, literals)
	}
	return append(dst, '}')
}

var rangeSigns = [...]string{below: "< ", atMost: "<= ", above: "> ", atLeast: ">= ", just: "= ", other: "!= "}

func (v Value) appendRange(dst []byte, literals bool) []byte {
	r := v.rng()
	if r.form != interval {
		dst = append(append(dst, '('), rangeSigns[r.form]...)
		return append(r.lo.appendFEEL(dst, literals), ')')
	}
	if r.loClosed {
		dst = append(dst, '[')
	} else {
		dst = append(dst, '(')
	}
	dst = append(r.lo.appendFEEL(dst, literals), ".."...)
	dst = r.hi.appendFEEL(dst, literals)
	if r.hiClosed {
		return append(dst, ']')
	}
	return append(dst, ')')
}

// appendKey writes the name of a context entry, in quotes where it is no plain
// name.
func appendKey(dst []byte, name string) []byte {
	if isPlainName(name) {
		return append(dst, name...)
	}
	return appendQuoted(dst, name)
}

// appendQuoted writes a text as a FEEL literal.
func appendQuoted(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r == '\n':
			dst = append(dst, '\\', 'n')
		case r == '\r':
			dst = append(dst, '\\', 'r')
		case r == '\t':
			dst = append(dst, '\\', 't')
		case r < ' ' || r == 0x7f:
			dst = append(dst, '\\', 'u', '0', '0', hexDigit(byte(r)>>4), hexDigit(byte(r)&15))
		default:
			dst = append(dst, s[i:i+n]...)
		}
		i += n
	}
	return append(dst, '"')
}

func hexDigit(b byte) byte { return "0123456789abcdef"[b] }

// Append appends the value written as FEEL, as String gives it.
func (v Value) Append(dst []byte) []byte { return v.appendFEEL(dst, true) }
