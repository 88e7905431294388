package feel

import (
	"slices"
	"strings"
)

// primary reads an operand: a value, a name, or anything in brackets.
func (p *parser) primary() *node {
	t := p.tok
	switch t.kind {
	case tokNumber:
		n, ok := parseNumber(p.src[t.pos:t.end])
		if !ok || !n.exact {
			p.fail(t.pos, t.end, "This number has more than the %d digits that can be kept.", maxDigits)
		}
		return p.constant(n.value)
	case tokString:
		return p.constant(String(t.val))
	case tokAt:
		return p.atLiteral()
	case tokWord:
		return p.word()
	case tokSign:
		switch t.text {
		case "(":
			return p.bracket()
		case "[":
			return p.square()
		case "]":
			pos := t.pos
			p.next()
			return p.rangeFrom(&node{op: opRange}, p.expression(), pos)
		case "{":
			return p.context()
		}
	}
	p.unexpected("a value")
	return nil
}

func (p *parser) constant(v Value) *node {
	n := &node{op: opConst, val: v}
	pos := p.tok.pos
	p.next()
	return p.finish(n, pos)
}

// atLiteral reads @"…", which must be a date, time, date and time or duration.
func (p *parser) atLiteral() *node {
	v, ok := parseAt(p.tok.val)
	if !ok {
		p.fail(p.tok.pos, p.tok.end, "“%s” is no date, time or duration. Write them like @\"2024-12-31\", @\"14:30:00\", @\"2024-12-31T14:30:00Z\", @\"P1Y6M\" or @\"P2DT3H\".", clip(p.tok.val, 40))
	}
	return p.constant(v)
}

func parseAt(s string) (Value, bool) {
	if strings.HasPrefix(strings.TrimPrefix(s, "-"), "P") {
		return parseDuration(s)
	}
	if strings.Contains(s, "T") {
		if v, ok := parseDateTime(s); ok {
			return v, true
		}
	}
	if v, ok := parseDate(s); ok {
		return v, true
	}
	return parseTime(s)
}

func (p *parser) word() *node {
	if p.want != nil && p.tok.end == len(p.src) {
		p.completeName(p.tok.pos)
	}
	switch p.tok.text {
	case "true":
		return p.constant(valueTrue)
	case "false":
		return p.constant(valueFalse)
	case "null":
		return p.constant(Null)
	case "if":
		return p.conditional()
	case "for":
		return p.loop(opFor, "return")
	case "some":
		return p.loop(opSome, "satisfies")
	case "every":
		return p.loop(opEvery, "satisfies")
	case "function":
		return p.function()
	}
	if keywords[p.tok.text] {
		if p.want != nil && p.tok.end == len(p.src) {
			p.completeName(p.tok.pos)
		}
		p.unexpected("a value")
	}
	return p.name()
}

func (p *parser) conditional() *node {
	pos := p.tok.pos
	p.next()
	p.hint(BooleanType)
	n := &node{op: opIf, kids: []*node{p.expression(), nil, nil}}
	p.expect("then")
	n.kids[1] = p.expression()
	p.expect("else")
	n.kids[2] = p.expression()
	return p.finish(n, pos)
}

// loop reads for … return, some … satisfies and every … satisfies.
func (p *parser) loop(o op, last string) *node {
	pos := p.tok.pos
	p.next()
	n := &node{op: o}
	opened := 0
	for {
		name := p.newName("in")
		p.expect("in")
		domain := p.domain()
		n.names, n.kids = append(n.names, name), append(n.kids, domain)
		slot := p.frame.slot()
		if opened == 0 {
			n.slot = slot
		}
		n.via = append(n.via, slot)
		p.open(&scope{vars: []binding{bind(name, slot, domainElem(domain.typ))}})
		opened++
		if !p.accept(",") {
			break
		}
	}
	if o == opFor {
		slot := p.frame.slot()
		n.via = append(n.via, slot)
		p.open(&scope{vars: []binding{bind("partial", slot, ListOf(Any))}})
		opened++
	}
	p.expect(last)
	if o != opFor {
		p.hint(BooleanType)
	}
	n.kids = append(n.kids, p.expression())
	for range opened {
		p.close()
	}
	return p.finish(n, pos)
}

// domain reads what a loop goes over: a list, or a..b.
func (p *parser) domain() *node {
	pos := p.tok.pos
	n := p.expression()
	if !p.accept("..") {
		return n
	}
	return p.finish(&node{op: opSpan, kids: []*node{n, p.expression()}}, pos)
}

func domainElem(t Type) Type {
	switch {
	case t.IsList() || t.IsRange():
		return t.Elem()
	}
	return t
}

// newName reads a name that is made here, up to the word or sign.
func (p *parser) newName(end string) string {
	if p.tok.kind != tokWord {
		p.unexpected("a name")
	}
	var parts []string
	for p.tok.kind != tokEnd && !p.tok.is(end) && !p.tok.is(",") && !p.tok.is(")") {
		if p.tok.kind == tokString || p.tok.is("(") || p.tok.is("{") || p.tok.is("[") {
			p.unexpected("“" + end + "”")
		}
		parts = append(parts, p.src[p.tok.pos:p.tok.end])
		p.next()
	}
	if len(parts) == 0 {
		p.unexpected("a name")
	}
	return joinName(parts)
}

// joinName puts the parts of a name together as people write it: words apart,
// signs close.
func joinName(parts []string) string {
	var b strings.Builder
	for i, part := range parts {
		if i > 0 && wordLen(part) > 0 && wordLen(parts[i-1]) > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(part)
	}
	return b.String()
}

// bracket reads what begins with (: an expression, an open range, or a
// comparison as a range.
func (p *parser) bracket() *node {
	pos := p.tok.pos
	p.next()
	end := p.endpoint
	p.endpoint = false
	defer func() { p.endpoint = end }()
	if n := p.halfComparison(); n != nil {
		p.expect(")")
		n.pos, n.end = pos, p.last
		return n
	}
	n := p.expression()
	if p.tok.is("..") {
		return p.rangeFrom(&node{op: opRange}, n, pos)
	}
	p.expect(")")
	n.pos, n.end = pos, p.last
	return n
}

// square reads what begins with [: a list or a range.
func (p *parser) square() *node {
	pos := p.tok.pos
	p.next()
	end := p.endpoint
	p.endpoint = false
	defer func() { p.endpoint = end }()
	n := &node{op: opList}
	if p.accept("]") {
		return p.finish(n, pos)
	}
	first := p.listItem()
	if p.tok.is("..") {
		return p.rangeFrom(&node{op: opRange, lo: true}, first, pos)
	}
	n.kids = append(n.kids, first)
	for p.accept(",") {
		n.kids = append(n.kids, p.listItem())
	}
	p.expect("]")
	return p.finish(n, pos)
}

// listItem reads an item of a list; a comparison without left side is a range.
func (p *parser) listItem() *node {
	if n := p.halfComparison(); n != nil {
		return n
	}
	return p.expression()
}

// rangeFrom reads on from the .. of a range.
func (p *parser) rangeFrom(n, lo *node, pos int) *node {
	p.expect("..")
	p.endpoint = true
	hi := p.additive()
	p.endpoint = false
	n.kids = []*node{lo, hi}
	switch {
	case p.accept("]"):
		n.hi = true
	case p.accept(")"), p.accept("["):
	default:
		p.unexpected("the end of the range, “]” or “)”,")
	}
	return p.finish(n, pos)
}

// context reads {name: value, …}; later entries can use earlier ones.
func (p *parser) context() *node {
	pos := p.tok.pos
	p.next()
	end := p.endpoint
	p.endpoint = false
	defer func() { p.endpoint = end }()
	n := &node{op: opContext}
	s := &scope{}
	p.open(s)
	for !p.tok.is("}") {
		at := p.tok
		name := p.key()
		if slices.Contains(n.names, name) {
			p.fail(at.pos, p.last, "“%s” stands twice in this context; only one can be meant.", name)
		}
		p.expect(":")
		value := p.expression()
		n.names, n.kids = append(n.names, name), append(n.kids, value)
		slot := p.frame.slot()
		n.via = append(n.via, slot)
		s.vars = append(s.vars, bind(name, slot, value.typ))
		p.keys.add(name, value.typ)
		if !p.accept(",") {
			break
		}
	}
	p.close()
	p.expect("}")
	return p.finish(n, pos)
}

func (p *parser) key() string {
	if p.tok.kind == tokString {
		name := p.tok.val
		p.next()
		return name
	}
	return p.newName(":")
}

// function reads function(names) body.
func (p *parser) function() *node {
	pos := p.tok.pos
	p.next()
	p.expect("(")
	n := &node{op: opFunction, frame: &frame{outer: p.frame}}
	p.frame = n.frame
	s := &scope{}
	p.open(s)
	for !p.tok.is(")") {
		name, t := p.newName(":"), Any
		if p.accept(":") {
			t = p.typeName()
		}
		n.names, n.types = append(n.names, name), append(n.types, t)
		s.vars = append(s.vars, bind(name, p.frame.slot(), t))
		if !p.accept(",") {
			break
		}
	}
	p.expect(")")
	if p.tok.is("external") {
		p.fail(p.tok.pos, p.tok.end, "Functions outside of FEEL cannot be called here; use an integration block.")
	}
	n.kids = []*node{p.expression()}
	p.close()
	p.frame = n.frame.outer
	return p.finish(n, pos)
}
