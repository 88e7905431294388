package feel

import (
	"fmt"
	"slices"
)

// parser reads an expression in one pass from left to right. Names with spaces
// can only be told apart by knowing them, and what is known depends on the
// types of what stands before; so names, types and problems of types are
// settled while parsing, node by node.
type parser struct {
	src      string
	env      *Env
	tok      token // current
	last     int   // end of the token before
	depth    int
	scope    *scope
	frame    *frame
	problems []Problem
	globals  []string
	inputs   int  // how often ? was read
	endpoint bool // inside the high end of a range, where [ may close it
	keys     nameIndex
	lastType Type    // of the node finished last
	want     *wanted // completion asked for, or nil
}

// bailout is panicked after the first problem of form: what follows it would
// only confuse.
type bailout struct{}

func newParser(src string, env *Env) *parser {
	if env == nil {
		env = openEnv
	}
	return &parser{src: src, env: env, frame: &frame{}}
}

var openEnv = &Env{open: true}

// fail records a problem of form and ends parsing.
func (p *parser) fail(pos, end int, format string, args ...any) {
	p.problem(pos, end, "", format, args...)
	panic(bailout{})
}

func (p *parser) problem(pos, end int, suggestion, format string, args ...any) {
	pos, end = min(pos, len(p.src)), min(end, len(p.src))
	p.problems = append(p.problems, Problem{Pos: pos, End: max(pos, end), Text: fmt.Sprintf(format, args...), Suggestion: suggestion})
}

// parse runs one of the entry points and catches its end.
func (p *parser) parse(entry func() *node) (n *node) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(bailout); !ok {
				panic(r)
			}
			n = nil
		}
	}()
	if len(p.src) > MaxSource {
		p.fail(0, len(p.src), "This expression has %d characters; at most %d are possible. Split it, or keep parts in variables.", len(p.src), MaxSource)
	}
	p.seek(0)
	n = entry()
	if p.tok.kind != tokEnd {
		p.unexpected("")
	}
	return n
}

// unexpected ends parsing at the current token; wanted says what could stand
// there, e.g. "then".
func (p *parser) unexpected(wanted string) {
	t := p.tok
	if p.want != nil {
		p.completeHere(wanted)
	}
	switch {
	case wanted != "" && t.kind == tokEnd:
		p.fail(t.pos, t.pos, "The expression ends too early: %s is missing.", wanted)
	case wanted != "":
		p.fail(t.pos, t.end, "%s is missing before “%s”.", upperFirst(wanted), p.shown(t))
	case t.kind == tokWord || t.kind == tokNumber || t.kind == tokString || t.kind == tokAt:
		p.fail(t.pos, t.end, "An operator such as “and”, “=” or “+” is missing before “%s”.", p.shown(t))
	}
	p.fail(t.pos, t.end, "“%s” cannot stand here.", p.shown(t))
}

func (p *parser) shown(t token) string { return clip(p.src[t.pos:min(t.end, len(p.src))], 30) }

func upperFirst(s string) string {
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}

// expect reads the sign or keyword.
func (p *parser) expect(text string) {
	if !p.tok.is(text) {
		p.unexpected("“" + text + "”")
	}
	p.next()
}

func (p *parser) accept(text string) bool {
	if p.tok.is(text) {
		p.next()
		return true
	}
	return false
}

func (p *parser) deeper() {
	if p.depth++; p.depth > MaxDepth {
		p.fail(p.tok.pos, p.tok.end, "Brackets, conditions or loops are nested more than %d deep here. Keep parts in variables.", MaxDepth)
	}
}

// finish settles the node's place and type.
func (p *parser) finish(n *node, pos int) *node {
	n.pos, n.end = pos, p.last
	for _, k := range n.kids {
		n.height = max(n.height, k.height+1)
	}
	if n.height > MaxChain {
		p.fail(p.last, p.last, "More than %d operators follow each other here. Keep parts in variables.", MaxChain)
	}
	p.infer(n)
	p.lastType = n.typ
	return n
}

// expression reads a whole expression: or binds loosest.
func (p *parser) expression() *node {
	p.deeper()
	defer func(e bool) { p.depth--; p.endpoint = e }(p.endpoint)
	return p.or()
}

func (p *parser) or() *node {
	pos := p.tok.pos
	n := p.and()
	for p.tok.is("or") {
		p.next()
		p.hint(BooleanType)
		n = p.finish(&node{op: opOr, kids: []*node{n, p.and()}}, pos)
	}
	return n
}

func (p *parser) and() *node {
	pos := p.tok.pos
	n := p.comparison()
	for p.tok.is("and") {
		p.next()
		p.hint(BooleanType)
		n = p.finish(&node{op: opAnd, kids: []*node{n, p.comparison()}}, pos)
	}
	return n
}

var comparisons = map[string]op{"=": opEq, "!=": opNe, "<": opLt, "<=": opLe, ">": opGt, ">=": opGe}

func (p *parser) comparison() *node {
	pos := p.tok.pos
	n := p.additive()
	for {
		switch {
		case p.tok.kind == tokSign:
			o, ok := comparisons[p.tok.text]
			if !ok {
				return n
			}
			p.next()
			p.hintLike(n)
			n = p.finish(&node{op: o, kids: []*node{n, p.additive()}}, pos)
		case p.tok.is("between"):
			p.next()
			p.hintLike(n)
			lo := p.additive()
			p.expect("and")
			n = p.finish(&node{op: opBetween, kids: []*node{n, lo, p.additive()}}, pos)
		case p.tok.is("in"):
			n = p.in(n, pos)
		default:
			return n
		}
	}
}

func (p *parser) additive() *node {
	pos := p.tok.pos
	n := p.multiplicative()
	for p.tok.kind == tokSign && (p.tok.text == "+" || p.tok.text == "-") {
		o := opAdd
		if p.tok.text == "-" {
			o = opSub
		}
		p.next()
		if o == opAdd && n.typ.k == typeString || n.typ.k == typeNumber {
			p.hintLike(n)
		}
		n = p.finish(&node{op: o, kids: []*node{n, p.multiplicative()}}, pos)
	}
	return n
}

func (p *parser) multiplicative() *node {
	pos := p.tok.pos
	n := p.power()
	for p.tok.kind == tokSign && (p.tok.text == "*" || p.tok.text == "/") {
		o := opMul
		if p.tok.text == "/" {
			o = opDiv
		}
		p.next()
		n = p.finish(&node{op: o, kids: []*node{n, p.power()}}, pos)
	}
	return n
}

func (p *parser) power() *node {
	pos := p.tok.pos
	n := p.unary()
	for p.tok.is("**") {
		p.next()
		n = p.finish(&node{op: opPow, kids: []*node{n, p.unary()}}, pos)
	}
	return n
}

func (p *parser) unary() *node {
	if !p.tok.is("-") {
		return p.instance()
	}
	pos := p.tok.pos
	p.next()
	p.deeper()
	n := p.unary()
	p.depth--
	if n.op == opConst && n.val.kind == KindNumber && p.src[n.pos] != '(' && p.src[n.pos] != '-' {
		n.val, n.pos = negate(n.val), pos
		return n
	}
	return p.finish(&node{op: opNeg, kids: []*node{n}}, pos)
}

func (p *parser) instance() *node {
	pos := p.tok.pos
	n := p.postfix(p.primary(), pos)
	for p.tok.is("instance") {
		p.next()
		p.expect("of")
		n = p.finish(&node{op: opInstance, kids: []*node{n}, as: p.typeName()}, pos)
	}
	return n
}

// postfix reads the paths, filters and calls after an operand.
func (p *parser) postfix(n *node, pos int) *node {
	for {
		switch {
		case p.tok.is("."):
			n = p.path(n, pos)
		case p.tok.is("["):
			if p.endpoint && p.closesRange() {
				return n
			}
			n = p.filter(n, pos)
		case p.tok.is("(") && callable(n):
			n = p.call(n, pos)
		default:
			return n
		}
	}
}

// closesRange reports whether the [ at hand ends a range, as in [1..5[: what
// follows cannot begin a filter's condition.
func (p *parser) closesRange() bool {
	t := p.scan(p.skipSpace(p.tok.end))
	switch t.kind {
	case tokEnd:
		return true
	case tokWord:
		return slices.Contains([]string{"and", "or", "then", "else", "return", "satisfies", "in", "between", "instance"}, t.text)
	case tokSign:
		return slices.Contains([]string{")", "]", "}", ",", "=", "!=", "<", "<=", ">", ">=", "+", "*", "/", "."}, t.text)
	}
	return false
}

func callable(n *node) bool {
	switch n.op {
	case opGlobal, opLocal, opPath, opCall, opFilter, opFunction, opIf:
		return true
	case opConst:
		return n.val.kind == KindFunction
	}
	return false
}

func (p *parser) filter(list *node, pos int) *node {
	p.next()
	n := &node{op: opFilter, slot: p.frame.slot()}
	elem := list.typ
	if elem.IsList() {
		elem = elem.Elem()
	}
	s := &scope{filter: true, item: n.slot, elem: elem, vars: []binding{{name: "item", slot: n.slot, typ: elem}}}
	p.open(s)
	end := p.endpoint
	p.endpoint = false
	n.kids = []*node{list, p.expression()}
	p.endpoint = end
	p.close()
	p.expect("]")
	return p.finish(n, pos)
}
