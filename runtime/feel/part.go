package feel

import "strings"

// Part is one part of an expression, for those who say it in other words. It is
// only read; an evaluation needs none.
type Part struct{ n *node }

// PartKind says what a part is.
type PartKind string

// The kinds of parts. Those of two operands have both as Parts.
const (
	PartValue    PartKind = "value" // Value
	PartName     PartKind = "name"  // Name: a variable, ? or what a loop counts
	PartNegative PartKind = "negative"
	PartAdd      PartKind = "+"
	PartSubtract PartKind = "-"
	PartMultiply PartKind = "*"
	PartDivide   PartKind = "/"
	PartPower    PartKind = "**"
	PartEqual    PartKind = "="
	PartUnequal  PartKind = "!="
	PartLess     PartKind = "<"
	PartMost     PartKind = "<="
	PartMore     PartKind = ">"
	PartLeast    PartKind = ">="
	PartAnd      PartKind = "and"
	PartOr       PartKind = "or"
	PartBetween  PartKind = "between" // what, from, to
	PartIn       PartKind = "in"      // what, then the tests
	PartIf       PartKind = "if"      // condition, then, else
	PartSome     PartKind = "some"    // the list, the condition; Name is what is counted. One list only
	PartEvery    PartKind = "every"
	PartPath     PartKind = "path"   // Name of the first part
	PartFilter   PartKind = "filter" // list, condition or number
	PartCall     PartKind = "call"   // of the built-in Name, with arguments by place
	PartList     PartKind = "list"
	PartRange    PartKind = "range" // from, to; see Closed
	PartTest     PartKind = "test"  // Sign and its value, as in (< 5)
	PartOther    PartKind = "other"
)

var partKinds = map[op]PartKind{
	opConst: PartValue, opGlobal: PartName, opLocal: PartName, opNeg: PartNegative, opAdd: PartAdd, opSub: PartSubtract, opMul: PartMultiply,
	opDiv: PartDivide, opPow: PartPower, opEq: PartEqual, opNe: PartUnequal, opLt: PartLess, opLe: PartMost, opGt: PartMore, opGe: PartLeast,
	opAnd: PartAnd, opOr: PartOr, opBetween: PartBetween, opIn: PartIn, opIf: PartIf, opPath: PartPath, opFilter: PartFilter,
	opList: PartList, opRange: PartRange, opCompare: PartTest,
}

// Whole is the expression as its outermost part.
func (e *Expr) Whole() Part { return Part{e.root} }

// Kind says what the part is.
func (p Part) Kind() PartKind {
	n := p.n
	switch {
	case n.op == opConst && n.builtin != nil:
		return PartOther // a function as a value
	case n.op == opBuiltin && len(n.names) == 0:
		return PartCall
	case (n.op == opSome || n.op == opEvery) && len(n.kids) == 2 && n.kids[0].op != opSpan:
		return map[op]PartKind{opSome: PartSome, opEvery: PartEvery}[n.op]
	}
	if k, ok := partKinds[n.op]; ok {
		return k
	}
	return PartOther
}

// Parts are what it is made of.
func (p Part) Parts() []Part {
	list := make([]Part, len(p.n.kids))
	for i, k := range p.n.kids {
		list[i] = Part{k}
	}
	return list
}

// Name is that of a name, path or call, and of what a loop counts.
func (p Part) Name() string {
	if p.n.op == opSome || p.n.op == opEvery {
		return p.n.names[0]
	}
	return p.n.name
}

// Value is that of a PartValue.
func (p Part) Value() Value { return p.n.val }

// Type is what is known of its values.
func (p Part) Type() Type { return p.n.typ }

// Closed says which ends of a PartRange belong to it.
func (p Part) Closed() (low, high bool) { return p.n.lo, p.n.hi }

// Sign is how a PartTest compares: <, <=, >, >=, = or !=.
func (p Part) Sign() string { return strings.TrimSpace(rangeSigns[p.n.form]) }

// Source is the part as FEEL.
func (p Part) Source() string {
	var w printer
	w.write(p.n, bindsAny)
	return string(w.out)
}
