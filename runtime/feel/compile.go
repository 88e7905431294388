package feel

// code is a compiled node.
type code func(ev *Evaluator) Value

// Compile parses, checks and compiles an expression. The expression is nil
// exactly if the source has no meaning at all; problems of names and types leave
// one that evaluates as the standard says (usually to null), so whoever accepts
// an author's expression must look at the problems. The environment may be nil:
// then all names are allowed.
func Compile(src string, env *Env) (*Expr, []Problem) {
	p := newParser(src, env)
	return p.expr(p.parse(p.expression))
}

// CompileUnaryTests compiles the tests of a decision table's cell, or of an
// allowed value: "-", "< 5", "1, 2, 3", "not(\"DE\")", or a condition on ?.
// input is the type of what is tested. Evaluate them with Test.
func CompileUnaryTests(src string, input Type, env *Env) (*Expr, []Problem) {
	p := newParser(src, env)
	e, problems := p.expr(p.parse(func() *node { return p.cell(input) }))
	if e != nil {
		e.tests = true
		e.ranked = (&compiler{source: src}).testCodes(e.root.kids)
	}
	return e, problems
}

// Must is Compile for expressions in code; it panics with the problems.
func Must(src string, env *Env) *Expr {
	e, problems := Compile(src, env)
	if len(problems) > 0 {
		panic(Problems(problems))
	}
	return e
}

func (p *parser) expr(root *node) (*Expr, []Problem) {
	if root == nil {
		return nil, p.problems
	}
	c := &compiler{source: p.src}
	e := &Expr{source: p.src, root: root, globals: p.globals}
	e.code = c.compile(root)
	e.slots = p.frame.slots
	return e, p.problems
}

// cell reads unary tests. Slot 0 holds ?.
func (p *parser) cell(input Type) *node {
	n := &node{op: opTests, slot: p.frame.slot()}
	p.open(&scope{vars: []binding{{name: "?", slot: n.slot, typ: input}}})
	pos, tested := p.tok.pos, &node{op: opLocal, slot: n.slot, typ: input}
	switch {
	case p.tok.is("-"):
		if t := p.scan(p.skipSpace(p.tok.end)); t.kind == tokEnd {
			p.next()
			return p.finish(n, pos)
		}
	case p.tok.is("not") && p.callFollows(p.tok.end) && p.wholeNot():
		n.lo = true
		p.next()
		p.expect("(")
		n.kids = p.tests(tested)
		p.expect(")")
	}
	if !n.lo {
		n.kids = p.tests(tested)
	}
	for _, t := range n.kids {
		p.checkTest(input, t)
	}
	p.close()
	return p.finish(n, pos)
}

// wholeNot reports whether the bracket after not closes at the end of the
// source: else not(…) is the function.
func (p *parser) wholeNot() bool {
	level := 0
	for t := p.scan(p.skipSpace(p.tok.end)); t.kind != tokEnd; t = p.scan(p.skipSpace(t.end)) {
		if t.kind != tokSign {
			continue
		}
		switch t.text {
		case "(":
			level++
		case ")":
			if level--; level == 0 {
				return p.skipSpace(t.end) == len(p.src)
			}
		}
	}
	return false
}

// compiler turns nodes into code.
type compiler struct {
	source string
}

func (c *compiler) at(n *node) *place { return &place{c.source, n.pos, n.end} }

func (c *compiler) compileAll(nodes []*node) []code {
	list := make([]code, len(nodes))
	for i, n := range nodes {
		list[i] = c.compile(n)
	}
	return list
}

func (c *compiler) compile(n *node) code {
	switch n.op {
	case opConst:
		v := n.val
		return func(*Evaluator) Value { return v }
	case opGlobal:
		return c.global(n)
	case opLocal:
		return c.local(n)
	case opNeg:
		return c.negation(n)
	case opAdd, opSub, opMul, opDiv, opPow:
		return c.arithmetic(n)
	case opEq, opNe, opLt, opLe, opGt, opGe, opAnd, opOr, opBetween, opIn, opTests:
		return answer(c.condition(n))
	case opInstance:
		return c.instance(n)
	case opIf:
		return c.conditional(n)
	case opFor, opSome, opEvery:
		return c.loop(n)
	case opPath:
		return c.path(n)
	case opFilter:
		return c.filter(n)
	case opCall:
		return c.call(n)
	case opBuiltin:
		return c.builtinCall(n)
	case opList:
		return c.list(n)
	case opContext:
		return c.context(n)
	case opRange:
		return c.rangeOf(n)
	case opCompare:
		return c.comparisonRange(n)
	case opFunction:
		return c.functionOf(n)
	}
	panic("feel: a node has no code")
}

func (c *compiler) global(n *node) code {
	name, at, via := n.name, c.at(n), n.via
	if len(via) > 0 {
		return func(ev *Evaluator) Value {
			if v, ok := ev.viaItems(via, name); ok {
				return v
			}
			return ev.variable(name, at)
		}
	}
	return func(ev *Evaluator) Value {
		if ev.Scope != nil {
			if v, ok := ev.Scope.Lookup(name); ok {
				return v
			}
		}
		return ev.absent(name, at)
	}
}

func (ev *Evaluator) variable(name string, at *place) Value {
	if ev.Scope != nil {
		if v, ok := ev.Scope.Lookup(name); ok {
			return v
		}
	}
	return ev.absent(name, at)
}

// absent is what a name means that no scope has: perhaps a built-in.
func (ev *Evaluator) absent(name string, at *place) Value {
	if b := builtins[name]; b != nil {
		return b.value
	}
	return ev.note(at, whyUnknown, 0, 0, name)
}

// viaItems looks for the name among the entries of the items being filtered.
func (ev *Evaluator) viaItems(via []int, name string) (Value, bool) {
	for _, slot := range via {
		if v, ok := ev.stack[ev.base+slot].Get(name); ok {
			return v, true
		}
	}
	return Null, false
}

func (c *compiler) local(n *node) code {
	slot, via, name := n.slot, n.via, n.name
	if len(via) > 0 {
		return func(ev *Evaluator) Value {
			if v, ok := ev.viaItems(via, name); ok {
				return v
			}
			return ev.stack[ev.base+slot]
		}
	}
	return func(ev *Evaluator) Value { return ev.stack[ev.base+slot] }
}

func (c *compiler) conditional(n *node) code {
	test, then, other := c.condition(n.kids[0]), c.compile(n.kids[1]), c.compile(n.kids[2])
	return func(ev *Evaluator) Value {
		if test(ev) == yes {
			return then(ev)
		}
		return other(ev)
	}
}

func (c *compiler) list(n *node) code {
	items := c.compileAll(n.kids)
	return func(ev *Evaluator) Value {
		if !ev.allocItems(len(items)) {
			return Null
		}
		list := make([]Value, len(items))
		for i, item := range items {
			list[i] = item(ev)
		}
		return ev.made(List(list...))
	}
}

func (c *compiler) context(n *node) code {
	values, slots, shape := c.compileAll(n.kids), n.via, newShape(n.names)
	return func(ev *Evaluator) Value {
		if !ev.allocItems(len(values) + 1) {
			return Null
		}
		list := make([]Value, len(values))
		for i, value := range values {
			list[i] = value(ev)
			ev.stack[ev.base+slots[i]] = list[i]
		}
		return ev.made(contextOf(shape, list))
	}
}

func (c *compiler) rangeOf(n *node) code {
	lo, hi, loClosed, hiClosed, at := c.compile(n.kids[0]), c.compile(n.kids[1]), n.lo, n.hi, c.at(n)
	return func(ev *Evaluator) Value {
		a, b := lo(ev), hi(ev)
		if !a.IsNull() && !b.IsNull() {
			switch cmp, ok := Compare(a, b); {
			case !ok:
				return ev.note(at, whyCompare, a.kind, b.kind, "")
			case cmp > 0:
				return ev.note(at, whyEnds, 0, 0, "")
			}
		}
		if !ev.allocItems(3) {
			return Null
		}
		return ev.made(Range(a, loClosed, b, hiClosed))
	}
}

func (c *compiler) comparisonRange(n *node) code {
	value, form := c.compile(n.kids[0]), n.form
	return func(ev *Evaluator) Value {
		v := value(ev)
		if !ev.allocItems(3) {
			return Null
		}
		return ev.made(comparisonRange(form, v))
	}
}

func (c *compiler) functionOf(n *node) code {
	body, frame, names, typ, steps := c.compile(n.kids[0]), n.frame, n.names, n.typ, cost(n.kids[0])
	return func(ev *Evaluator) Value {
		f := &functionData{params: names, typ: typ, body: body, cost: steps, slots: frame.slots, scope: ev.Scope}
		if !ev.allocItems(6 + len(frame.captured)) {
			return Null
		}
		f.captures = frame.captured
		f.captured = make([]Value, len(frame.captured))
		for i, cp := range frame.captured {
			f.captured[i] = ev.stack[ev.base+cp.from]
		}
		return functionValue(f)
	}
}
