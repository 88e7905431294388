package feel

func (c *compiler) negation(n *node) code {
	value, at := c.compile(n.kids[0]), c.at(n)
	return func(ev *Evaluator) Value {
		v := value(ev)
		switch v.kind {
		case KindNumber:
			return negate(v)
		case KindMonths, KindDuration:
			return negateDuration(v)
		case KindNull:
			return ev.note(at, whyNull, 0, 0, "")
		}
		return ev.note(at, whyOperands, KindNumber, v.kind, "")
	}
}

func (c *compiler) arithmetic(n *node) code {
	left, right, at := c.compile(n.kids[0]), c.compile(n.kids[1]), c.at(n)
	switch n.op {
	case opAdd:
		return func(ev *Evaluator) Value {
			a, b := left(ev), right(ev)
			if a.kind == KindNumber && b.kind == KindNumber {
				if v, ok := addNumbers(a, b); ok {
					if v.p != nil {
						ev.charge(1)
					}
					return v
				}
				return ev.note(at, whyRange, 0, 0, "")
			}
			return ev.arithmeticRest(at, opAdd, a, b)
		}
	case opSub:
		return func(ev *Evaluator) Value {
			a, b := left(ev), right(ev)
			if a.kind == KindNumber && b.kind == KindNumber {
				if v, ok := subNumbers(a, b); ok {
					if v.p != nil {
						ev.charge(1)
					}
					return v
				}
				return ev.note(at, whyRange, 0, 0, "")
			}
			return ev.arithmeticRest(at, opSub, a, b)
		}
	case opMul:
		return func(ev *Evaluator) Value {
			a, b := left(ev), right(ev)
			if a.kind == KindNumber && b.kind == KindNumber {
				if v, ok := mulNumbers(a, b); ok {
					if v.p != nil {
						ev.charge(1)
					}
					return v
				}
				return ev.note(at, whyRange, 0, 0, "")
			}
			return ev.arithmeticRest(at, opMul, a, b)
		}
	}
	o := n.op
	return func(ev *Evaluator) Value { return ev.arithmeticRest(at, o, left(ev), right(ev)) }
}

// arithmeticRest does all that is not plain +, - and * of numbers.
func (ev *Evaluator) arithmeticRest(at *place, o op, a, b Value) Value {
	if a.kind == KindNull || b.kind == KindNull {
		return ev.note(at, whyNull, 0, 0, "")
	}
	v, why := ev.apply(o, a, b)
	if why == whyNothing {
		return v
	}
	return ev.note(at, why, a.kind, b.kind, "")
}

// whyNothing means that there is a result.
const whyNothing reason = 255

func (ev *Evaluator) apply(o op, a, b Value) (Value, reason) {
	if a.kind == KindNumber && b.kind == KindNumber {
		return ev.numeric(o, a, b)
	}
	var v Value
	var ok bool
	switch {
	case o == opAdd && a.kind == KindString && b.kind == KindString:
		return ev.join(a, b)
	case o == opAdd && isTemporal(a) && isTemporal(b) && (isDuration(a) || isDuration(b)):
		v, ok = addTemporal(a, b)
	case o == opSub && isTemporal(a) && isTemporal(b):
		v, ok = subTemporal(a, b)
	case o == opMul && isDuration(a) && b.kind == KindNumber:
		v, ok = scale(a, b)
	case o == opMul && a.kind == KindNumber && isDuration(b):
		v, ok = scale(b, a)
	case o == opDiv && isDuration(a) && (b.kind == KindNumber || b.kind == a.kind):
		if b.kind == KindNumber && b.sign() == 0 || b.n == 0 && b.x == 0 && b.kind == a.kind {
			return Null, whyDivide
		}
		v, ok = divideDuration(a, b)
	default:
		return Null, whyOperands
	}
	if !ok {
		return Null, whyOperands
	}
	return v, whyNothing
}

func isTemporal(v Value) bool { return v.kind >= KindDate && v.kind <= KindDuration }

func (ev *Evaluator) numeric(o op, a, b Value) (v Value, why reason) {
	ok := false
	if (o == opPow || a.p != nil || b.p != nil) && !ev.charge(numericCost(o, b)) {
		return Null, whyRange
	}
	switch o {
	case opAdd:
		v, ok = addNumbers(a, b)
	case opSub:
		v, ok = subNumbers(a, b)
	case opMul:
		v, ok = mulNumbers(a, b)
	case opDiv:
		if b.sign() == 0 {
			return Null, whyDivide
		}
		v, ok = divNumbers(a, b)
	default:
		v, ok = powNumbers(a, b)
	}
	if !ok {
		return Null, whyRange
	}
	return v, whyNothing
}

// numericCost is what arithmetic takes that goes beyond small numbers.
func numericCost(o op, b Value) int {
	if o == opPow {
		if !b.isInteger() {
			return costOfPower
		}
		return costOfPower / 20
	}
	return 2
}

// costOfPower is what a power, logarithm or root takes, in steps.
const costOfPower = 800

func (ev *Evaluator) join(a, b Value) (Value, reason) {
	if !ev.alloc(int(a.n + b.n)) {
		return Null, whyRange
	}
	return String(a.text() + b.text()), whyNothing
}

func (c *compiler) instance(n *node) code {
	value, t := c.compile(n.kids[0]), n.as
	return func(ev *Evaluator) Value {
		v := value(ev)
		if v.IsNull() {
			return Bool(t.k == typeNull)
		}
		return Bool(ev.charge(v.Size()>>6) && fits(v, t))
	}
}
