package feel

import "fmt"

// ParseType reads a type as FEEL writes it, e.g. "list<context<name: string>>".
func ParseType(text string) (Type, error) {
	p := newParser(text, nil)
	t := Any
	if p.parse(func() *node { t = p.typeName(); return &node{} }); len(p.problems) > 0 {
		return Any, fmt.Errorf("“%s” is no type: %s", clip(text, 60), p.problems[0].Text)
	}
	return t, nil
}

var simpleTypes = []struct {
	name  string
	parts []string
	typ   Type
}{
	{"years and months duration", []string{"years", "and", "months", "duration"}, MonthsType},
	{"days and time duration", []string{"days", "and", "time", "duration"}, DurationType},
	{"date and time", []string{"date", "and", "time"}, DateTimeType},
	{"Any", nil, Any}, {"Null", nil, NullType}, {"boolean", nil, BooleanType}, {"number", nil, NumberType},
	{"string", nil, StringType}, {"date", nil, DateType}, {"time", nil, TimeType},
	{"dateTime", nil, DateTimeType}, {"yearMonthDuration", nil, MonthsType}, {"dayTimeDuration", nil, DurationType},
}

// typeName reads a type.
func (p *parser) typeName() Type {
	if p.want != nil && (p.tok.kind == tokEnd || p.tok.end == len(p.src)) {
		p.completeType()
	}
	if p.tok.kind != tokWord {
		p.unexpected("a type such as “number” or “list<string>”")
	}
	p.deeper()
	defer func() { p.depth-- }()
	pos := p.tok.pos
	if t, end, ok := p.namedType(pos); ok {
		p.seek(end)
		return t
	}
	switch p.tok.text {
	case "list":
		return ListOf(p.typeArgument())
	case "range":
		return RangeOf(p.typeArgument())
	case "context":
		return p.contextType()
	case "function":
		return p.functionType()
	}
	for _, s := range simpleTypes {
		if end := p.match(s.name, s.parts, pos); end > 0 {
			p.seek(end)
			return s.typ
		}
	}
	p.unknownType()
	return Any
}

// namedType finds the longest name among the environment's types; names of
// types may have dots.
func (p *parser) namedType(pos int) (t Type, end int, ok bool) {
	for name, typ := range p.env.types {
		if e := p.match(name, nameParts(name), pos); e > end {
			t, end, ok = typ, e, true
		}
	}
	return t, end, ok
}

func (p *parser) unknownType() {
	candidates := []string{"list<Any>", "context<>"}
	for _, s := range simpleTypes[:10] {
		candidates = append(candidates, s.name)
	}
	for name := range p.env.types {
		candidates = append(candidates, name)
	}
	name, end := p.words(p.tok.pos)
	if end == 0 {
		name, end = p.tok.text, p.tok.end
	}
	p.problem(p.tok.pos, end, nearest(name, sortedNames(candidates)), "I do not know the type “%s”.", name)
	panic(bailout{})
}

// typeArgument reads <type> after list and range.
func (p *parser) typeArgument() Type {
	p.next()
	if !p.tok.is("<") {
		return Any
	}
	p.next()
	t := p.typeName()
	p.expect(">")
	return t
}

func (p *parser) contextType() Type {
	p.next()
	if !p.accept("<") {
		return ContextWith()
	}
	var fields []Field
	for !p.tok.is(">") {
		name := p.key()
		p.expect(":")
		fields = append(fields, Field{name, p.typeName()})
		if !p.accept(",") {
			break
		}
	}
	p.expect(">")
	return ContextWith(fields...)
}

// functionType reads function<types> -> type.
func (p *parser) functionType() Type {
	p.next()
	var params []Type
	if !p.accept("<") {
		return FunctionOf(Any)
	}
	for !p.tok.is(">") {
		params = append(params, p.typeName())
		if !p.accept(",") {
			break
		}
	}
	p.expect(">")
	p.expect("->")
	return FunctionOf(p.typeName(), params...)
}
