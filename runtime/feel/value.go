package feel

// Value is one FEEL value: immutable, 32 bytes, cheap to copy. The zero Value
// is null. Numbers of up to 18 digits, booleans, dates, times, date-times and
// durations need no memory of their own; strings share the bytes of the Go
// string they were made from.
//
// Compare values with Equal, Compare or Same; == does not compile.
//
// What the fields hold, by kind:
//
//	kind       n                      x            exp        p
//	boolean    0 or 1
//	number     coefficient                         exponent   nil
//	number     0                                              *apd.Decimal (does not fit above)
//	string     length                                         string
//	date       year<<16|month<<8|day
//	time       nanosecond of the day                          *Zone or nil
//	date-time  second since 1970      nanosecond              *Zone or nil
//	months     months
//	duration   seconds                nanosecond
//	list       length                 size         depth      []Value
//	context    length                 size         depth      *contextData
//	range                             size         depth      *rangeData
//	function                                                  *functionData
//
// The second of a date-time counts from 1970 in UTC when it has a zone, and on
// the wall when it has none. Nanoseconds are never negative.
type Value struct {
	_    [0]func()
	kind Kind
	exp  int16
	x    int32
	n    int64
	p    any
}

// Null is FEEL's null: not known, or not applicable.
var Null Value

var (
	valueTrue  = Value{kind: KindBoolean, n: 1}
	valueFalse = Value{kind: KindBoolean}
)

// Bool makes a boolean.
func Bool(b bool) Value {
	if b {
		return valueTrue
	}
	return valueFalse
}

// String makes a text.
func String(s string) Value {
	return Value{kind: KindString, n: int64(len(s)), p: s}
}

// List makes a list of the values. The caller must not change the slice
// afterwards.
func List(items ...Value) Value {
	var m measure
	m.addAll(items)
	return listOf(items, &m)
}

// listOf makes a list of items measured already.
func listOf(items []Value, m *measure) Value {
	v := Value{kind: KindList, n: int64(len(items))}
	if len(items) > 0 {
		v.p = items
	}
	return m.seal(v)
}

// Strings makes a list of texts.
func Strings(texts ...string) Value {
	items := make([]Value, len(texts))
	for i, t := range texts {
		items[i] = String(t)
	}
	return List(items...)
}

// Kind is the value's kind.
func (v Value) Kind() Kind { return v.kind }

// IsNull reports whether v is null.
func (v Value) IsNull() bool { return v.kind == KindNull }

// IsTrue reports whether v is the boolean true. Null and everything else is
// not true.
func (v Value) IsTrue() bool { return v.kind == KindBoolean && v.n != 0 }

// IsFalse reports whether v is the boolean false.
func (v Value) IsFalse() bool { return v.kind == KindBoolean && v.n == 0 }

// Text is the text of a string, and "" for any other kind. See String for a
// form of every kind.
func (v Value) Text() string {
	if v.kind != KindString {
		return ""
	}
	return v.text()
}

func (v Value) text() string {
	s, _ := v.p.(string)
	return s
}

// Items are the values of a list, nil for any other kind. They must not be
// changed.
func (v Value) Items() []Value {
	if v.kind != KindList {
		return nil
	}
	return v.items()
}

func (v Value) items() []Value {
	items, _ := v.p.([]Value)
	return items
}

// Len is the number of items of a list or entries of a context, else 0.
func (v Value) Len() int {
	if v.kind == KindList || v.kind == KindContext {
		return int(v.n)
	}
	return 0
}

// At is the i-th item of a list, from 0; null if v is no list or has none.
func (v Value) At(i int) Value {
	if v.kind != KindList || i < 0 || i >= int(v.n) {
		return Null
	}
	return v.items()[i]
}

// rangeForm tells an interval from the comparisons that are ranges too.
type rangeForm uint8

const (
	interval rangeForm = iota // [1..5]
	below                     // (< 5)
	atMost                    // (<= 5)
	above                     // (> 5)
	atLeast                   // (>= 5)
	just                      // (= 5)
	other                     // (!= 5)
)

// rangeData is what a range holds. The comparisons have their value in lo and
// hi alike.
type rangeData struct {
	lo, hi             Value
	loClosed, hiClosed bool
	form               rangeForm
}

// Range makes the interval between two values of one kind. It is the caller's
// to see that the ends compare and are in order.
func Range(lo Value, loClosed bool, hi Value, hiClosed bool) Value {
	return rangeValue(&rangeData{lo, hi, loClosed, hiClosed, interval})
}

func comparisonRange(form rangeForm, v Value) Value {
	return rangeValue(&rangeData{lo: v, hi: v, form: form})
}

func rangeValue(r *rangeData) Value {
	var m measure
	m.add(r.lo)
	m.add(r.hi)
	return m.seal(Value{kind: KindRange, p: r})
}

func (v Value) rng() *rangeData { return v.p.(*rangeData) }

// Bounds are the ends of a range and whether they belong to it; an end that
// is null is unbounded. For any other kind, and for the range of all values
// but one, ok is false.
func (v Value) Bounds() (lo Value, loClosed bool, hi Value, hiClosed bool, ok bool) {
	if v.kind != KindRange {
		return Null, false, Null, false, false
	}
	r := v.rng()
	switch r.form {
	case below, atMost:
		return Null, false, r.hi, r.form == atMost, true
	case above, atLeast:
		return r.lo, r.form == atLeast, Null, false, true
	case just:
		return r.lo, true, r.hi, true, true
	case other:
		return Null, false, Null, false, false
	}
	return r.lo, r.loClosed, r.hi, r.hiClosed, true
}
