package feel

// in reads what follows the value: one test, or several in brackets.
func (p *parser) in(value *node, pos int) *node {
	p.next()
	p.hintLike(value)
	n := &node{op: opIn, kids: []*node{value}, slot: p.frame.slot()}
	inputs := p.inputs
	p.open(&scope{vars: []binding{{name: "?", slot: n.slot, typ: value.typ}}})
	if p.tok.is("(") && !p.bracketIsRange() {
		p.next()
		n.kids = append(n.kids, p.tests(value)...)
		p.expect(")")
	} else {
		n.kids = append(n.kids, p.test(p.additive))
	}
	p.close()
	p.inputs = inputs // their ? is not the one outside
	return p.finish(n, pos)
}

// bracketIsRange looks ahead from ( for a .. at the same level.
func (p *parser) bracketIsRange() bool {
	level := 0
	for t := p.tok; t.kind != tokEnd; t = p.scan(p.skipSpace(t.end)) {
		if t.is("for") || t.is("some") || t.is("every") {
			return false // they have a .. of their own
		}
		if t.kind != tokSign {
			continue
		}
		switch t.text {
		case "(", "[", "{":
			level++
		case ")", "]", "}":
			if level--; level <= 0 {
				return false
			}
		case "..":
			if level == 1 {
				return true
			}
		case ",":
			if level == 1 {
				return false
			}
		}
	}
	return false
}

// tests reads one or more tests of a value with commas between them.
func (p *parser) tests(of *node) []*node {
	var list []*node
	for {
		p.hintLike(of)
		if list = append(list, p.test(p.expression)); !p.accept(",") {
			return list
		}
	}
}

var testForms = map[string]rangeForm{"<": below, "<=": atMost, ">": above, ">=": atLeast, "=": just, "!=": other}

// test reads one test: a comparison without its left side, or a value. Where
// it mentions ?, it is a condition itself.
func (p *parser) test(value func() *node) *node {
	before := p.inputs
	n := p.halfComparison()
	if n == nil {
		n = value()
	}
	n.input = n.input || p.inputs > before
	return n
}

// halfComparison reads "< 5" and the like, nil if there is none.
func (p *parser) halfComparison() *node {
	form, ok := testForms[p.tok.text]
	if p.tok.kind != tokSign || !ok {
		return nil
	}
	pos := p.tok.pos
	p.next()
	return p.finish(&node{op: opCompare, form: form, kids: []*node{p.additive()}}, pos)
}
