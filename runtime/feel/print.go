package feel

// String writes the expression anew: brackets only where needed, one space
// around operators. Read again in the same environment it means the same.
func (e *Expr) String() string {
	p := printer{}
	p.write(e.root, bindsAny)
	return string(p.out)
}

// How tight an operator binds, loosest first.
const (
	bindsAny = iota
	bindsOr
	bindsAnd
	bindsCompare
	bindsAdd
	bindsMul
	bindsPow
	bindsNeg
	bindsInstance
	bindsPostfix
)

// tightness is how tight the node binds what stands in it.
func tightness(n *node) int {
	switch n.op {
	case opIf, opFor, opSome, opEvery, opFunction:
		return bindsAny
	case opOr:
		return bindsOr
	case opAnd:
		return bindsAnd
	case opEq, opNe, opLt, opLe, opGt, opGe, opBetween, opIn:
		return bindsCompare
	case opAdd, opSub:
		return bindsAdd
	case opMul, opDiv:
		return bindsMul
	case opPow:
		return bindsPow
	case opNeg:
		return bindsNeg
	case opInstance:
		return bindsInstance
	case opConst:
		if n.val.kind == KindNumber && n.val.sign() < 0 {
			return bindsNeg
		}
	}
	return bindsPostfix
}

type printer struct{ out []byte }

func (p *printer) text(s string) { p.out = append(p.out, s...) }

// write writes a node where something that binds at least so tight must stand.
func (p *printer) write(n *node, least int) {
	if tightness(n) < least {
		p.text("(")
		p.node(n)
		p.text(")")
		return
	}
	p.node(n)
}

var operatorSigns = map[op]string{
	opAdd: " + ", opSub: " - ", opMul: " * ", opDiv: " / ", opPow: " ** ", opEq: " = ", opNe: " != ", opLt: " < ", opLe: " <= ", opGt: " > ", opGe: " >= ",
	opAnd: " and ", opOr: " or ",
}

func (p *printer) node(n *node) {
	if sign, ok := operatorSigns[n.op]; ok {
		// All operators group to the left.
		b := tightness(n)
		p.write(n.kids[0], b)
		p.text(sign)
		p.write(n.kids[1], b+1)
		return
	}
	switch n.op {
	case opConst:
		if n.builtin != nil {
			p.text(n.name)
			return
		}
		p.out = n.val.Append(p.out)
	case opGlobal, opLocal:
		p.text(n.name)
	case opNeg:
		p.text("-")
		least := bindsInstance
		switch n.kids[0].op {
		case opConst:
			least = bindsPostfix + 1 // -(5) is no constant
		case opNeg:
			least = bindsNeg // brackets around each of many would be too deep to be read again
		}
		p.write(n.kids[0], least)
	case opBetween:
		p.write(n.kids[0], bindsCompare)
		p.text(" between ")
		p.write(n.kids[1], bindsAdd)
		p.text(" and ")
		p.write(n.kids[2], bindsAdd)
	case opInstance:
		p.write(n.kids[0], bindsInstance)
		p.text(" instance of " + n.as.String())
	case opIn:
		p.write(n.kids[0], bindsCompare)
		p.text(" in (")
		p.tests(n.kids[1:])
		p.text(")")
	case opTests:
		p.cell(n)
	case opIf:
		p.text("if ")
		p.write(n.kids[0], bindsAny)
		p.text(" then ")
		p.write(n.kids[1], bindsAny)
		p.text(" else ")
		p.write(n.kids[2], bindsAny)
	case opFor, opSome, opEvery:
		p.loop(n)
	case opSpan:
		p.write(n.kids[0], bindsAdd)
		p.text("..")
		p.write(n.kids[1], bindsAdd)
	default:
		p.postfix(n)
	}
}

func (p *printer) postfix(n *node) {
	switch n.op {
	case opPath:
		p.write(n.kids[0], bindsPostfix)
		p.text("." + n.name)
	case opFilter:
		p.write(n.kids[0], bindsPostfix)
		p.text("[")
		p.write(n.kids[1], bindsAny)
		p.text("]")
	case opCall:
		p.callee(n.kids[0])
		p.arguments(n.kids[1:], n.names)
	case opBuiltin:
		p.text(n.name)
		p.arguments(n.kids, n.names)
	case opList:
		p.text("[")
		p.list(n.kids)
		p.text("]")
	case opContext:
		p.text("{")
		for i, k := range n.kids {
			p.comma(i)
			p.out = append(appendKey(p.out, n.names[i]), ": "...)
			p.write(k, bindsAny)
		}
		p.text("}")
	case opRange:
		p.rangeOf(n)
	case opCompare:
		p.text("(" + rangeSigns[n.form])
		p.write(n.kids[0], bindsAdd)
		p.text(")")
	case opFunction:
		p.function(n)
	}
}

func (p *printer) comma(i int) {
	if i > 0 {
		p.text(", ")
	}
}

func (p *printer) list(nodes []*node) {
	for i, k := range nodes {
		p.comma(i)
		p.write(k, bindsAny)
	}
}

// callee keeps brackets around what would swallow the arguments.
func (p *printer) callee(n *node) {
	if n.op == opConst || tightness(n) == bindsAny {
		p.text("(")
		p.node(n)
		p.text(")")
		return
	}
	p.write(n, bindsPostfix)
}

func (p *printer) arguments(args []*node, names []string) {
	p.text("(")
	for i, a := range args {
		p.comma(i)
		if len(names) > 0 {
			p.text(names[i] + ": ")
		}
		p.write(a, bindsAny)
	}
	p.text(")")
}

func (p *printer) rangeOf(n *node) {
	if n.lo {
		p.text("[")
	} else {
		p.text("(")
	}
	p.write(n.kids[0], bindsAdd)
	p.text("..")
	p.write(n.kids[1], bindsAdd)
	if n.hi {
		p.text("]")
	} else {
		p.text(")")
	}
}

func (p *printer) loop(n *node) {
	p.text(map[op]string{opFor: "for ", opSome: "some ", opEvery: "every "}[n.op])
	last := len(n.kids) - 1
	for i, k := range n.kids[:last] {
		p.comma(i)
		p.text(n.names[i] + " in ")
		p.write(k, bindsAny)
	}
	if n.op == opFor {
		p.text(" return ")
	} else {
		p.text(" satisfies ")
	}
	p.write(n.kids[last], bindsAny)
}

func (p *printer) function(n *node) {
	p.text("function(")
	for i, name := range n.names {
		p.comma(i)
		p.text(name)
		if !n.types[i].IsAny() {
			p.text(": " + n.types[i].String())
		}
	}
	p.text(") ")
	p.write(n.kids[0], bindsAny)
}

// tests writes comparisons without the brackets they have as values.
func (p *printer) tests(tests []*node) {
	for i, t := range tests {
		p.comma(i)
		if t.op == opCompare {
			p.text(rangeSigns[t.form])
			p.write(t.kids[0], bindsAdd)
			continue
		}
		p.write(t, bindsAny)
	}
}

func (p *printer) cell(n *node) {
	switch {
	case len(n.kids) == 0:
		p.text("-")
	case n.lo:
		p.text("not(")
		p.tests(n.kids)
		p.text(")")
	case len(n.kids) == 1 && n.kids[0].op == opBuiltin && n.kids[0].name == "not":
		p.text("(")
		p.tests(n.kids)
		p.text(")")
	default:
		p.tests(n.kids)
	}
}
