package feel

import (
	"fmt"
	"strconv"
)

// fits reports whether a value that is not null is of the type, as FEEL's
// "instance of" has it.
func fits(v Value, t Type) bool {
	switch t.k {
	case typeAny:
		return true
	case typeList:
		if v.kind != KindList {
			return false
		}
		for _, item := range v.items() {
			if !item.IsNull() && !fits(item, t.d.elem) {
				return false
			}
		}
		return true
	case typeContext:
		if v.kind != KindContext {
			return false
		}
		for _, f := range t.d.fields {
			if e, ok := v.Get(f.Name); !ok || !e.IsNull() && !fits(e, f.Type) {
				return false
			}
		}
		return true
	case typeRange:
		if v.kind != KindRange {
			return false
		}
		r := v.rng()
		return (r.lo.IsNull() || fits(r.lo, t.d.elem)) && (r.hi.IsNull() || fits(r.hi, t.d.elem))
	case typeFunction:
		return v.kind == KindFunction && v.function().typ.fits(t)
	}
	return Kind(t.k-typeNull) == v.kind
}

// fits reports whether every value of the type is one of type u ("conforms
// to" in the standard). Any fits only Any.
func (t Type) fits(u Type) bool {
	if u.k == typeAny || t.k == typeNull {
		return true
	}
	if t.k != u.k {
		return false
	}
	switch t.k {
	case typeList, typeRange:
		return t.d.elem.fits(u.d.elem)
	case typeContext:
		for _, f := range u.d.fields {
			if g, ok := t.Field(f.Name); !ok || !g.fits(f.Type) {
				return false
			}
		}
	case typeFunction:
		if len(t.d.params) != len(u.d.params) {
			return false
		}
		for i, p := range u.d.params {
			if !p.fits(t.d.params[i]) && !t.d.params[i].IsAny() {
				return false
			}
		}
		return t.d.result.fits(u.d.result)
	}
	return true
}

// mayFit is fits for functions that do not say what they take or give.
func (f *functionData) mayFit(t Type) bool {
	if f.builtin != nil {
		return true
	}
	own := f.typ.d
	if len(own.params) != len(t.d.params) || !mayBe(own.result, t.d.result) {
		return false
	}
	for i, p := range own.params {
		if !mayBe(t.d.params[i], p) {
			return false
		}
	}
	return true
}

// Conform turns a value into one of the type as DMN does at the borders of
// decisions and functions: a list of one item becomes the item where no list
// is expected, a value becomes a list of one where a list is, and a date a
// date-time at midnight UTC. What does not conform becomes null, and ok is
// false.
func Conform(v Value, t Type) (conformed Value, ok bool) {
	if v.IsNull() || t.k == typeAny || fits(v, t) {
		return v, true
	}
	switch {
	case v.kind == KindFunction && t.k == typeFunction && v.function().mayFit(t):
		return v, true
	case v.kind == KindList && t.k != typeList && v.n == 1 && fits(v.At(0), t):
		return v.At(0), true
	case v.kind != KindList && t.k == typeList && fits(v, t.d.elem):
		return List(v), true
	case v.kind == KindDate && t.k == typeDateTime:
		return dateTimeAt(v.days()*secondsPerDay, 0, UTC), true
	}
	return Null, false
}

// CoerceError says which part of a value is not of the declared type. Its
// sentence is for people.
type CoerceError struct {
	Path string // e.g. "lines[2].due"; "" for the value itself
	Want Type
	Got  Value
}

func (e *CoerceError) Error() string {
	what := "this"
	if e.Path != "" {
		what = "“" + e.Path + "”"
	}
	if e.Got.kind == KindString && (e.Want.k >= typeDate && e.Want.k <= typeDuration) {
		return fmt.Sprintf("%s must be %s, but “%s” is not written like one; write it like %s", what, e.Want.Phrase(), clip(e.Got.text(), 40), typeExamples[e.Want.k])
	}
	return fmt.Sprintf("%s must be %s, but is %s: %s", what, e.Want.Phrase(), e.Got.kind.phrase(), clip(e.Got.String(), 60))
}

var typeExamples = [...]string{
	typeDate: "2024-12-31", typeTime: "14:30:00", typeDateTime: "2024-12-31T14:30:00Z",
	typeMonths: "P1Y6M", typeDuration: "P2DT3H",
}

// Coerce turns a value that came from outside, as JSON, into one of the
// declared type: texts become dates, times and durations where the type says
// so. Null stays null; entries the type does not name stay as they are. The
// error is a *CoerceError.
func Coerce(v Value, t Type) (Value, error) {
	c, bad := coerce(v, t, "")
	if bad != nil {
		return Null, bad
	}
	return c, nil
}

func coerce(v Value, t Type, path string) (Value, *CoerceError) {
	if v.IsNull() || t.k == typeAny {
		return v, nil
	}
	switch t.k {
	case typeList:
		if v.kind == KindList {
			return coerceList(v, t.d.elem, path)
		}
	case typeContext:
		if v.kind == KindContext {
			return coerceContext(v, t, path)
		}
	case typeDate, typeTime, typeDateTime, typeMonths, typeDuration:
		if v.kind == KindString {
			if c, ok := temporalFromText(v.text(), t.k); ok {
				return c, nil
			}
		}
	}
	if fits(v, t) {
		return v, nil
	}
	return Null, &CoerceError{path, t, v}
}

func temporalFromText(s string, k typeKind) (Value, bool) {
	switch k {
	case typeDate:
		return parseDate(s)
	case typeTime:
		return parseTime(s)
	case typeDateTime:
		return parseDateTime(s)
	case typeMonths:
		return parseMonthsDuration(s)
	}
	return parseDaysDuration(s)
}

func coerceList(v Value, elem Type, path string) (Value, *CoerceError) {
	if elem.IsAny() {
		return v, nil
	}
	items := make([]Value, v.n)
	for i, item := range v.items() {
		c, bad := coerce(item, elem, path+"["+strconv.Itoa(i+1)+"]")
		if bad != nil {
			return Null, bad
		}
		items[i] = c
	}
	return List(items...), nil
}

func coerceContext(v Value, t Type, path string) (Value, *CoerceError) {
	c := v.ctx()
	values := append(make([]Value, 0, len(c.values)), c.values...)
	for _, f := range t.d.fields {
		i := c.find(f.Name)
		if i < 0 {
			continue
		}
		at := f.Name
		if path != "" {
			at = path + "." + f.Name
		}
		e, bad := coerce(values[i], f.Type, at)
		if bad != nil {
			return Null, bad
		}
		values[i] = e
	}
	return contextOf(c.shape, values), nil
}
