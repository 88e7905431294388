package feel

// call reads (arguments) after an operand.
func (p *parser) call(f *node, pos int) *node {
	p.next()
	end := p.endpoint
	p.endpoint = false
	defer func() { p.endpoint = end }()
	n := &node{op: opCall, kids: []*node{f}}
	if f.builtin != nil {
		n = &node{op: opBuiltin, builtin: f.builtin, name: f.name}
	}
	for !p.tok.is(")") {
		if name, after := p.argumentName(); name != "" {
			n.names = append(n.names, name)
			p.seek(after)
		} else if len(n.names) > 0 {
			p.fail(p.tok.pos, p.tok.end, "Name all arguments here, or none.")
		}
		p.hintArgument(f, n)
		n.kids = append(n.kids, p.argument())
		if !p.accept(",") {
			break
		}
	}
	p.expect(")")
	if len(n.names) > 0 && len(n.names) != len(n.kids)-btoi(n.op == opCall) {
		p.fail(pos, p.last, "Name all arguments here, or none.")
	}
	return p.finish(n, pos)
}

// hintArgument says what fits as the next argument of a call.
func (p *parser) hintArgument(f, call *node) {
	if p.want == nil || !f.typ.IsFunction() || len(call.names) > 0 {
		return
	}
	i := len(call.kids) - btoi(call.op == opCall)
	if params := f.typ.d.params; i < len(params) {
		p.hint(params[i])
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// argument is an expression; ranges made of comparisons may stand bare.
func (p *parser) argument() *node { return p.listItem() }

// argumentName looks ahead for "name:". It returns the name and the place after
// the colon.
func (p *parser) argumentName() (name string, after int) {
	if p.tok.kind != tokWord {
		return "", 0
	}
	var parts []string
	for t := p.tok; ; t = p.scan(p.skipSpace(t.end)) {
		switch {
		case t.is(":") && len(parts) > 0:
			return joinName(parts), t.end
		case t.kind == tokWord || t.kind == tokNumber, t.is("-"), t.is("'"), t.is("/"):
			parts = append(parts, p.src[t.pos:t.end])
		default:
			return "", 0
		}
	}
}
