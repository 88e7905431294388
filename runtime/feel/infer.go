package feel

import "slices"

// infer settles the type of a node whose parts have theirs, and reports what
// can never work. What is not known is Any and is not reported.
func (p *parser) infer(n *node) {
	switch n.op {
	case opConst:
		n.typ = TypeOf(n.val)
	case opNeg:
		n.typ = p.inferNeg(n)
	case opAdd, opSub, opMul, opDiv, opPow:
		n.typ = p.inferArithmetic(n)
	case opEq, opNe, opLt, opLe, opGt, opGe:
		n.typ = BooleanType
		p.comparable(n, n.kids[0], n.kids[1], n.op == opEq || n.op == opNe)
	case opBetween:
		n.typ = BooleanType
		p.comparable(n, n.kids[0], n.kids[1], false)
		p.comparable(n, n.kids[0], n.kids[2], false)
	case opIn:
		n.typ = BooleanType
		for _, t := range n.kids[1:] {
			p.checkTest(n.kids[0].typ, t)
			if t.op == opConst {
				p.oneOf(n.kids[0], t)
			}
		}
	case opAnd, opOr:
		n.typ = BooleanType
		p.condition(n.kids[0])
		p.condition(n.kids[1])
	case opInstance:
		n.typ = BooleanType
	case opIf:
		p.condition(n.kids[0])
		n.typ = unite(n.kids[1].typ, n.kids[2].typ)
	case opFor:
		n.typ = ListOf(n.kids[len(n.kids)-1].typ)
	case opSome, opEvery:
		p.condition(n.kids[len(n.kids)-1])
		n.typ = BooleanType
	case opSpan:
		n.typ = ListOf(unite(n.kids[0].typ, n.kids[1].typ))
		p.comparable(n, n.kids[0], n.kids[1], false)
	case opPath:
		n.typ = p.inferPath(n)
	case opFilter:
		n.typ = p.inferFilter(n)
	case opCall:
		n.typ = p.inferCall(n)
	case opBuiltin:
		n.typ = p.inferBuiltin(n)
	case opList:
		n.typ = inferList(n)
	case opContext:
		fields := make([]Field, len(n.names))
		for i, name := range n.names {
			fields[i] = Field{name, n.kids[i].typ}
		}
		n.typ = Type{typeContext, &typeDetail{fields: fields}}
	case opRange:
		p.comparable(n, n.kids[0], n.kids[1], false)
		n.typ = RangeOf(unite(n.kids[0].typ, n.kids[1].typ))
	case opCompare:
		n.typ = RangeOf(n.kids[0].typ)
	case opFunction:
		n.typ = Type{typeFunction, &typeDetail{params: slices.Clone(n.types), result: n.kids[0].typ}}
	case opTests:
		n.typ = BooleanType
	}
}

func inferList(n *node) Type {
	elem := NullType
	for _, k := range n.kids {
		elem = unite(elem, k.typ)
	}
	if elem.k == typeNull {
		elem = Any
	}
	return ListOf(elem)
}

// condition checks what must be true or false.
func (p *parser) condition(n *node) {
	if t := n.typ; t.k != typeAny && t.k != typeNull && t.k != typeBoolean {
		p.problem(n.pos, n.end, "", "“%s” is %s; here something true or false is needed, such as a comparison.", p.quote(n), t.Phrase())
	}
}

// quote is the source of a node for a message.
func (p *parser) quote(n *node) string { return clip(p.src[n.pos:n.end], 40) }

func (p *parser) inferNeg(n *node) Type {
	t := n.kids[0].typ
	switch t.k {
	case typeNumber, typeMonths, typeDuration, typeAny, typeNull:
		return t
	}
	p.problem(n.pos, n.end, "", "The minus sign needs a number or a duration, but “%s” is %s.", p.quote(n.kids[0]), t.Phrase())
	return Any
}

var operatorVerbs = map[op]string{opAdd: "added", opSub: "subtracted", opMul: "multiplied", opDiv: "divided", opPow: "raised to a power"}

func (p *parser) inferArithmetic(n *node) Type {
	a, b := n.kids[0].typ, n.kids[1].typ
	if t, ok := arithmeticType(n.op, a, b); ok {
		return t
	}
	suggestion, hint := "", ""
	for i, t := range [...]Type{a, b} {
		if t.IsList() {
			k := n.kids[i]
			p.problem(k.pos, k.end, p.quote(k)+"[1]", "“%s” is %s; arithmetic needs a single value.", p.quote(k), t.Phrase())
			return Any
		}
	}
	if n.op == opAdd && (a.k == typeString || b.k == typeString) {
		left, right := p.quote(n.kids[0]), p.quote(n.kids[1])
		if a.k != typeString {
			left = "string(" + left + ")"
		} else {
			right = "string(" + right + ")"
		}
		suggestion, hint = left+" + "+right, " Turn both into texts."
	}
	p.problem(n.pos, n.end, suggestion, "“%s” is %s and “%s” is %s; they cannot be %s.%s", p.quote(n.kids[0]), a.Phrase(), p.quote(n.kids[1]), b.Phrase(), operatorVerbs[n.op], hint)
	return Any
}

// arithmeticType is the type of a op b; ok is false if it can never work.
func arithmeticType(o op, a, b Type) (t Type, ok bool) {
	unsure := a.k == typeAny || b.k == typeAny || a.k == typeNull || b.k == typeNull
	both := func(x, y typeKind) bool { return a.k == x && b.k == y }
	switch {
	case both(typeNumber, typeNumber):
		return NumberType, true
	case unsure:
		if o == opPow {
			return NumberType, true
		}
		return Any, true
	case o == opAdd && both(typeString, typeString):
		return StringType, true
	case o == opAdd && isTemporalType(a) && isDurationType(b):
		return addedType(a, b)
	case o == opAdd && isTemporalType(b) && isDurationType(a):
		return addedType(b, a)
	case o == opSub && isTemporalType(a) && isDurationType(b):
		return addedType(a, b)
	case o == opSub && a.k == b.k && isTemporalType(a), o == opSub && (both(typeDate, typeDateTime) || both(typeDateTime, typeDate)):
		return DurationType, true
	case (o == opAdd || o == opSub) && a.k == b.k && isDurationType(a):
		return a, true
	case o == opMul && isDurationType(a) && b.k == typeNumber, o == opDiv && isDurationType(a) && b.k == typeNumber:
		return a, true
	case o == opMul && isDurationType(b) && a.k == typeNumber:
		return b, true
	case o == opDiv && a.k == b.k && isDurationType(a):
		return NumberType, true
	}
	return Any, false
}

func isTemporalType(t Type) bool { return t.k >= typeDate && t.k <= typeDateTime }
func isDurationType(t Type) bool { return t.k == typeMonths || t.k == typeDuration }

func addedType(t, duration Type) (Type, bool) {
	return t, t.k != typeTime || duration.k == typeDuration
}

// comparable checks that two values can be compared.
func (p *parser) comparable(n, l, r *node, equality bool) {
	a, b := l.typ, r.typ
	if mayCompare(a, b, equality) {
		if equality {
			p.oneOf(l, r)
			p.oneOf(r, l)
		}
		return
	}
	if a.k == b.k {
		p.problem(n.pos, n.end, "", "“%s” is %s, which has no order; only “=” and “!=” work.", p.quote(l), a.Phrase())
		return
	}
	suggestion := ""
	if s, ok := p.asOther(r, a); ok {
		suggestion = s
	} else if s, ok := p.asOther(l, b); ok {
		p.problem(l.pos, l.end, s, "“%s” is %s and “%s” is %s; they cannot be compared.", p.quote(l), a.Phrase(), p.quote(r), b.Phrase())
		return
	}
	p.problem(r.pos, r.end, suggestion, "“%s” is %s and “%s” is %s; they cannot be compared.", p.quote(l), a.Phrase(), p.quote(r), b.Phrase())
}

func mayCompare(a, b Type, equality bool) bool {
	if a.k == typeAny || b.k == typeAny || a.k == typeNull || b.k == typeNull {
		return true
	}
	if a.k == typeDate && b.k == typeDateTime || a.k == typeDateTime && b.k == typeDate {
		return true
	}
	if a.k != b.k {
		return false
	}
	if equality {
		return !a.IsList() && !a.IsRange() || mayCompare(a.d.elem, b.d.elem, true)
	}
	return a.k >= typeNumber && a.k <= typeDuration
}

// valuesOf are the only values a variable is meant to have, if there is a list.
func (p *parser) valuesOf(n *node) []Value {
	if n.op == opGlobal && len(n.via) == 0 {
		for _, v := range p.env.vars {
			if v.Name == n.name {
				return v.Values
			}
		}
	}
	return nil
}

// oneOf warns where a variable is compared with a value it never has.
func (p *parser) oneOf(variable, constant *node) {
	values := p.valuesOf(variable)
	if len(values) == 0 || constant.op != opConst || constant.val.IsNull() || slices.ContainsFunc(values, same(constant.val)) {
		return
	}
	names := make([]string, len(values))
	for i, v := range values {
		names[i] = v.String()
	}
	p.problem(constant.pos, constant.end, nearest(constant.val.String(), names), "“%s” is never %s. It can be %s.", variable.name, constant.val, listNames(names, 8))
	p.problems[len(p.problems)-1].Warning = true
}

// asOther is the text constant n written as a value of the type, if its text
// is one: "2024-01-01" beside a date is meant as a date.
func (p *parser) asOther(n *node, t Type) (string, bool) {
	if n.op != opConst || n.val.kind != KindString {
		return "", false
	}
	s, ok := n.val.text(), false
	switch t.k {
	case typeNumber:
		_, err := Number(s)
		ok = err == nil
	case typeBoolean:
		ok = s == "true" || s == "false"
	case typeDate, typeTime, typeDateTime, typeMonths, typeDuration:
		_, ok = temporalFromText(s, t.k)
		s = "@\"" + s + "\""
	}
	if !ok {
		return "", false
	}
	return s, true
}

// checkTest checks one test against the type of what it tests.
func (p *parser) checkTest(input Type, t *node) {
	if t.input {
		p.condition(t)
		return
	}
	want, equality := t.typ, true
	switch {
	case t.op == opCompare:
		want, equality = t.kids[0].typ, t.form == just || t.form == other
	case input.IsRange():
		return // a range is tested for being the same
	case want.IsRange():
		want, equality = want.Elem(), false
	case want.IsList() && !input.IsList():
		for want.IsList() || want.IsRange() {
			want = want.Elem()
		}
	}
	if mayCompare(input, want, equality) {
		return
	}
	suggestion, _ := p.asOther(t, input)
	p.problem(t.pos, t.end, suggestion, "“%s” is %s, but what it is compared with is %s.", p.quote(t), t.typ.Phrase(), input.Phrase())
}

func (p *parser) inferFilter(n *node) Type {
	list, by := n.kids[0].typ, n.kids[1]
	elem := list
	if list.IsList() {
		elem = list.Elem()
	}
	switch by.typ.k {
	case typeNumber:
		return elem
	case typeBoolean:
		if list.IsAny() {
			return ListOf(Any)
		}
		return ListOf(elem)
	case typeAny, typeNull:
		return Any
	}
	p.problem(by.pos, by.end, "", "Between square brackets a place (a number) or a condition is needed, but “%s” is %s.", p.quote(by), by.typ.Phrase())
	return Any
}

func (p *parser) inferCall(n *node) Type {
	f := n.kids[0]
	if !f.typ.IsFunction() {
		if !f.typ.IsAny() && f.typ.k != typeNull {
			p.problem(f.pos, f.end, "", "“%s” is %s; only functions can be followed by brackets.", p.quote(f), f.typ.Phrase())
		}
		return Any
	}
	params := f.typ.d.params
	if f.builtin == nil && len(n.names) == 0 && len(params) != len(n.kids)-1 && !(f.op == opGlobal && len(params) == 0) {
		p.problem(n.pos, n.end, "", "“%s” needs %d arguments, but here are %d.", p.quote(f), len(params), len(n.kids)-1)
	}
	if len(n.names) == 0 {
		for i, a := range n.kids[1:] {
			if i < len(params) {
				p.argumentFits(a, params[i])
			}
		}
	}
	return f.typ.d.result
}

// argumentFits checks an argument against a parameter's type.
func (p *parser) argumentFits(a *node, want Type) bool {
	if mayBe(a.typ, want) {
		return true
	}
	suggestion, _ := p.asOther(a, want)
	if a.typ.IsList() && mayBe(a.typ.Elem(), want) {
		suggestion = p.quote(a) + "[1]"
	}
	p.problem(a.pos, a.end, suggestion, "“%s” is %s, but here %s is needed.", p.quote(a), a.typ.Phrase(), want.Phrase())
	return false
}

// mayBe reports whether a value of type t can be given where one of type want
// is needed, with those of DMN's conversions that always work. (A list of one
// item may stand for the item, but nobody knows how many there will be.)
func mayBe(t, want Type) bool {
	switch {
	case t.k == typeAny || t.k == typeNull || want.k == typeAny:
		return true
	case t.k == typeDate && want.k == typeDateTime:
		return true
	case want.IsList() && !t.IsList():
		return mayBe(t, want.Elem())
	case t.k != want.k:
		return false
	case t.IsList() || t.IsRange():
		return mayBe(t.Elem(), want.Elem())
	}
	return true
}
