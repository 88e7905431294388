package feel

import (
	"slices"
	"strings"
)

// Type says what values a variable, a form field or an expression can have.
// Types are immutable; the zero Type is Any. Every type admits null.
type Type struct {
	k typeKind
	d *typeDetail
}

type typeKind uint8

const (
	typeAny typeKind = iota
	typeNull
	typeBoolean
	typeNumber
	typeString
	typeDate
	typeTime
	typeDateTime
	typeMonths
	typeDuration
	typeList
	typeContext
	typeRange
	typeFunction
)

// typeDetail is what the types made of other types hold.
type typeDetail struct {
	elem   Type // of a list or range
	fields []Field
	params []Type // of a function
	result Type
}

// Field is a named entry of a context type, or a named variable.
type Field struct {
	Name string
	Type Type
}

// The types that need no detail.
var (
	Any          = Type{}
	NullType     = Type{k: typeNull}
	BooleanType  = Type{k: typeBoolean}
	NumberType   = Type{k: typeNumber}
	StringType   = Type{k: typeString}
	DateType     = Type{k: typeDate}
	TimeType     = Type{k: typeTime}
	DateTimeType = Type{k: typeDateTime}
	MonthsType   = Type{k: typeMonths}   // years and months duration
	DurationType = Type{k: typeDuration} // days and time duration
)

// ListOf is the type of lists of the element type.
func ListOf(elem Type) Type { return Type{typeList, &typeDetail{elem: elem}} }

// RangeOf is the type of ranges between values of the type.
func RangeOf(elem Type) Type { return Type{typeRange, &typeDetail{elem: elem}} }

// ContextWith is the type of contexts with at least the fields. Without
// fields it is the type of every context.
func ContextWith(fields ...Field) Type {
	return Type{typeContext, &typeDetail{fields: slices.Clone(fields)}}
}

// FunctionOf is the type of functions.
func FunctionOf(result Type, params ...Type) Type {
	return Type{typeFunction, &typeDetail{params: slices.Clone(params), result: result}}
}

// FileType is the type of a file variable: {file, name, type, size, sha256}.
var FileType = ContextWith(Field{"file", StringType}, Field{"name", StringType}, Field{"type", StringType}, Field{"size", NumberType}, Field{"sha256", StringType})

// IsAny reports whether nothing is known about the type.
func (t Type) IsAny() bool { return t.k == typeAny }

// Elem is the element type of a list or range type, else Any.
func (t Type) Elem() Type {
	if t.k == typeList || t.k == typeRange {
		return t.d.elem
	}
	return Any
}

// Fields are the fields of a context type. They must not be changed.
func (t Type) Fields() []Field {
	if t.k == typeContext {
		return t.d.fields
	}
	return nil
}

// Field is the type of the field with the name.
func (t Type) Field(name string) (Type, bool) {
	for _, f := range t.Fields() {
		if f.Name == name {
			return f.Type, true
		}
	}
	return Any, false
}

// IsList, IsContext, IsRange and IsFunction tell the types made of others.
func (t Type) IsList() bool     { return t.k == typeList }
func (t Type) IsContext() bool  { return t.k == typeContext }
func (t Type) IsRange() bool    { return t.k == typeRange }
func (t Type) IsFunction() bool { return t.k == typeFunction }

// Kind is the kind of the type's values; ok is false for Any.
func (t Type) Kind() (k Kind, ok bool) {
	if t.k == typeAny {
		return KindNull, false
	}
	return Kind(t.k - typeNull), true
}

// EqualType reports whether two types are written alike.
func EqualType(a, b Type) bool {
	if a.k != b.k {
		return false
	}
	if a.d == b.d {
		return true
	}
	switch a.k {
	case typeList, typeRange:
		return EqualType(a.d.elem, b.d.elem)
	case typeContext:
		return slices.EqualFunc(a.d.fields, b.d.fields, func(x, y Field) bool {
			return x.Name == y.Name && EqualType(x.Type, y.Type)
		})
	case typeFunction:
		return slices.EqualFunc(a.d.params, b.d.params, EqualType) && EqualType(a.d.result, b.d.result)
	}
	return true
}

// String writes the type as FEEL does, e.g. "list<number>".
func (t Type) String() string {
	var b strings.Builder
	t.write(&b)
	return b.String()
}

func (t Type) write(b *strings.Builder) {
	switch t.k {
	case typeAny:
		b.WriteString("Any")
	case typeList:
		b.WriteString("list<")
		t.d.elem.write(b)
		b.WriteByte('>')
	case typeRange:
		b.WriteString("range<")
		t.d.elem.write(b)
		b.WriteByte('>')
	case typeContext:
		b.WriteString("context<")
		for i, f := range t.d.fields {
			if i > 0 {
				b.WriteString(", ")
			}
			b.Write(appendKey(nil, f.Name))
			b.WriteString(": ")
			f.Type.write(b)
		}
		b.WriteByte('>')
	case typeFunction:
		b.WriteString("function<")
		for i, p := range t.d.params {
			if i > 0 {
				b.WriteString(", ")
			}
			p.write(b)
		}
		b.WriteString("> -> ")
		t.d.result.write(b)
	case typeNull:
		b.WriteString("Null")
	default:
		k, _ := t.Kind()
		b.WriteString(k.String())
	}
}

// Phrase names the type in a sentence for people, e.g. "a list of numbers".
func (t Type) Phrase() string {
	switch t.k {
	case typeAny:
		return "any value"
	case typeList:
		if t.d.elem.IsAny() {
			return "a list"
		}
		return "a list of " + t.d.elem.plural()
	case typeRange:
		if t.d.elem.IsAny() {
			return "a range"
		}
		return "a range of " + t.d.elem.plural()
	}
	k, _ := t.Kind()
	return k.phrase()
}

var kindPlurals = [...]string{
	"nulls", "true or false values", "numbers", "texts", "dates", "times", "dates with times",
	"durations in years and months", "durations in days and hours", "lists", "contexts", "ranges", "functions",
}

func (t Type) plural() string {
	if k, ok := t.Kind(); ok {
		return kindPlurals[k]
	}
	return "values"
}

// MarshalText and UnmarshalText write and read the type as FEEL does.
func (t Type) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText is the reverse of MarshalText.
func (t *Type) UnmarshalText(text []byte) error {
	read, err := ParseType(string(text))
	if err == nil {
		*t = read
	}
	return err
}

// TypeOf is the most exact type of a value. The element type of a list is
// that of all its items together.
func TypeOf(v Value) Type {
	switch v.kind {
	case KindList:
		elem := NullType
		for _, item := range v.items() {
			elem = unite(elem, TypeOf(item))
		}
		if elem.k == typeNull {
			elem = Any
		}
		return ListOf(elem)
	case KindContext:
		c := v.ctx()
		fields := make([]Field, len(c.names))
		for i, n := range c.names {
			fields[i] = Field{n, TypeOf(c.values[i])}
		}
		return Type{typeContext, &typeDetail{fields: fields}}
	case KindRange:
		return RangeOf(unite(TypeOf(v.rng().lo), TypeOf(v.rng().hi)))
	case KindFunction:
		return v.function().typ
	}
	return Type{k: typeKind(v.kind) + typeNull}
}

// unite is the narrowest type that both types fit. Null fits every type.
func unite(a, b Type) Type {
	switch {
	case a.k == typeNull:
		return b
	case b.k == typeNull:
		return a
	case a.k != b.k:
		return Any
	case a.d == b.d:
		return a
	}
	switch a.k {
	case typeList:
		return ListOf(unite(a.d.elem, b.d.elem))
	case typeRange:
		return RangeOf(unite(a.d.elem, b.d.elem))
	case typeContext:
		var fields []Field
		for _, f := range a.d.fields {
			if g, ok := b.Field(f.Name); ok {
				fields = append(fields, Field{f.Name, unite(f.Type, g)})
			}
		}
		return Type{typeContext, &typeDetail{fields: fields}}
	case typeFunction:
		if !EqualType(a, b) {
			return Any
		}
	}
	return a
}
