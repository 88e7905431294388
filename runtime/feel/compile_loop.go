package feel

import "slices"

// loop compiles for, some and every. Domains are evaluated when their loop
// begins, so a later one may use the names of earlier ones.
func (c *compiler) loop(n *node) code {
	l := &loopCode{op: n.op, slots: n.via, at: c.at(n)}
	last := len(n.kids) - 1
	for i, k := range n.kids[:last] {
		d := domainCode{slot: n.via[i], at: c.at(k)}
		if k.op == opSpan {
			d.lo, d.hi = c.compile(k.kids[0]), c.compile(k.kids[1])
		} else {
			d.list = c.compile(k)
		}
		l.domains = append(l.domains, d)
	}
	l.cost = cost(n.kids[last])
	if n.op == opFor {
		l.body = c.compile(n.kids[last])
		l.partial = -1
		if slot := n.via[last]; usesSlot(n.kids[last], slot) {
			l.partial = slot
		}
		return l.collect
	}
	l.test = c.condition(n.kids[last])
	return l.quantify
}

type loopCode struct {
	op      op
	domains []domainCode
	slots   []int
	body    code // of for
	test    cond // of some and every
	cost    int  // of the body, in steps
	partial int  // slot of the results so far, -1 if nobody looks at them
	at      *place
}

// cost is how many steps evaluating a node takes, loops and calls in it apart.
func cost(n *node) int {
	return 1 + nodes(n)/4
}

func nodes(n *node) int {
	sum := 1
	for _, k := range n.kids {
		sum += nodes(k)
	}
	return sum
}

type domainCode struct {
	slot   int
	list   code
	lo, hi code // of a..b
	at     *place
}

func (l *loopCode) collect(ev *Evaluator) Value {
	var out []Value
	var m measure
	ok := l.each(ev, 0, func() bool {
		if l.partial >= 0 {
			ev.stack[ev.base+l.partial] = listOf(out[:len(out):len(out)], &m)
		}
		v := l.body(ev)
		out = append(out, v)
		m.add(v)
		return ev.charge(l.cost) && ev.allocItems(2)
	})
	if l.partial >= 0 {
		ev.stack[ev.base+l.partial] = Null
	}
	if !ok {
		return Null
	}
	return ev.made(listOf(out, &m))
}

func (l *loopCode) quantify(ev *Evaluator) Value {
	decides, result := yes, no
	if l.op == opEvery {
		decides, result = no, yes
	}
	done := l.each(ev, 0, func() bool {
		t := l.test(ev)
		if t == decides {
			result = t
			return false
		}
		if t == unknown {
			result = unknown
		}
		return ev.charge(l.cost)
	})
	if !done && result != decides {
		return Null
	}
	return result.value()
}

// each runs f for every combination of values of the domains from i on. It
// reports false where f did, or a domain is nothing to go through.
func (l *loopCode) each(ev *Evaluator, i int, f func() bool) bool {
	if i == len(l.domains) {
		return f()
	}
	d := &l.domains[i]
	set := func(v Value) bool {
		ev.stack[ev.base+d.slot] = v
		return l.each(ev, i+1, f)
	}
	if d.list == nil {
		return d.span(ev, d.lo(ev), d.hi(ev), set)
	}
	switch v := d.list(ev); v.kind {
	case KindList:
		for _, item := range v.items() {
			if !ev.charge(1) || !set(item) {
				return false
			}
		}
		return true
	case KindRange:
		return d.overRange(ev, v, set)
	case KindNull:
		ev.note(d.at, whyDomain, v.kind, 0, "")
		return false
	default:
		return set(v)
	}
}

func (d *domainCode) overRange(ev *Evaluator, v Value, set func(Value) bool) bool {
	r := v.rng()
	lo, hi := r.lo, r.hi
	if r.form != interval {
		ev.note(d.at, whyDomain, v.kind, 0, "")
		return false
	}
	if !r.loClosed {
		lo = successor(lo, 1)
	}
	if !r.hiClosed {
		hi = successor(hi, -1)
	}
	if cmp, ok := Compare(lo, hi); ok && cmp > 0 {
		return true
	}
	return d.span(ev, lo, hi, set)
}

// span goes from lo to hi by one: whole numbers or days, up or down.
func (d *domainCode) span(ev *Evaluator, lo, hi Value, set func(Value) bool) bool {
	cmp, ok := Compare(lo, hi)
	if !ok || lo.kind != KindNumber && lo.kind != KindDate || lo.kind == KindNumber && (!lo.isInteger() || !hi.isInteger()) {
		kind := lo.kind
		if kind == KindNumber || kind == KindDate {
			kind = hi.kind
		}
		ev.note(d.at, whyDomain, kind, 0, "")
		return false
	}
	step := int64(1)
	if cmp > 0 {
		step = -1
	}
	for v := lo; ; v = successor(v, step) {
		if !ev.charge(1) || v.IsNull() || !set(v) {
			return false
		}
		if eq, _ := Equal(v, hi); eq {
			return true
		}
	}
}

// successor is the whole number or day n after v; null if there is none.
func successor(v Value, n int64) Value {
	switch v.kind {
	case KindNumber:
		next, _ := addNumbers(v, Int(n))
		return next
	case KindDate:
		next, ok := dateFromDays(v.days() + n)
		if ok {
			return next
		}
	}
	return Null
}

func (c *compiler) path(n *node) code {
	// A chain of paths is walked in one go.
	var steps []pathStep
	root := n
	for ; root.op == opPath; root = root.kids[0] {
		steps = append(steps, pathStep{root.name, propertyCode(root.name), c.at(root)})
	}
	slices.Reverse(steps)
	from := c.compile(root)
	return func(ev *Evaluator) Value {
		v := from(ev)
		for i := range steps {
			s := &steps[i]
			if v.kind == KindContext {
				cx := v.ctx()
				if at := cx.find(s.name); at >= 0 {
					v = cx.values[at]
					continue
				}
				return ev.note(s.at, whyMember, v.kind, 0, s.name)
			}
			v = ev.member(s.at, v, s.name, s.prop)
		}
		return v
	}
}

// pathStep is one .name of a path.
type pathStep struct {
	name string
	prop propCode
	at   *place
}

// member is v.name for what is no context.
func (ev *Evaluator) member(at *place, v Value, name string, prop propCode) Value {
	switch {
	case v.kind == KindList:
		if !ev.charge(int(v.n)) || !ev.allocItems(int(v.n)) {
			return Null
		}
		list := make([]Value, v.n)
		for i, item := range v.items() {
			if item.kind == KindContext {
				list[i], _ = item.Get(name)
			} else {
				list[i] = ev.member(at, item, name, prop)
			}
		}
		return ev.made(List(list...))
	case v.kind == KindNull:
		return ev.note(at, whyNull, 0, 0, "")
	case v.kind == KindContext:
		r, _ := v.Get(name)
		return r
	case prop != nil:
		if r, ok := prop(v); ok {
			return r
		}
	}
	return ev.note(at, whyMember, v.kind, 0, name)
}

func (c *compiler) filter(n *node) code {
	from, by, slot, at := c.compile(n.kids[0]), c.compile(n.kids[1]), n.slot, c.at(n)
	steps := cost(n.kids[1])
	if k := n.kids[1]; k.typ.k == typeNumber && !usesSlot(k, slot) {
		return func(ev *Evaluator) Value {
			v := from(ev)
			return ev.pick(at, v, by(ev))
		}
	}
	if n.kids[1].typ.k == typeBoolean {
		keep := c.condition(n.kids[1])
		return func(ev *Evaluator) Value { return ev.keep(from(ev), keep, slot, steps) }
	}
	return func(ev *Evaluator) Value {
		v := from(ev)
		return ev.filter(at, v, asItems(v), by, slot, steps)
	}
}

// asItems is what a filter goes through: a value that is no list is the only
// item of one.
func asItems(v Value) []Value {
	switch v.kind {
	case KindList:
		return v.items()
	case KindNull:
		return nil
	}
	return []Value{v}
}

// keep filters by what is known to be a condition.
func (ev *Evaluator) keep(v Value, keep cond, slot, steps int) Value {
	var out []Value
	for _, item := range asItems(v) {
		if !ev.charge(steps) {
			return Null
		}
		ev.stack[ev.base+slot] = item
		if keep(ev) == yes && ev.allocItems(1) {
			out = append(out, item)
		}
	}
	return ev.made(List(out...))
}

func usesSlot(n *node, slot int) bool {
	if n.op == opLocal && n.slot == slot {
		return true
	}
	for _, s := range n.via {
		if s == slot && (n.op == opLocal || n.op == opGlobal) {
			return true
		}
	}
	for _, k := range n.kids {
		if usesSlot(k, slot) {
			return true
		}
	}
	return n.op == opFunction
}

// filter keeps the items for which by is true; where by gives a number, that
// is the place of the item wanted.
func (ev *Evaluator) filter(at *place, v Value, items []Value, by code, slot, steps int) Value {
	var out []Value
	if len(items) == 0 {
		ev.stack[ev.base+slot] = Null
		if i := by(ev); i.kind == KindNumber {
			return ev.pick(at, v, i)
		}
		return List()
	}
	for i, item := range items {
		if !ev.charge(steps) {
			return Null
		}
		ev.stack[ev.base+slot] = item
		switch keep := single(by(ev)); keep.kind {
		case KindBoolean:
			if keep.n != 0 && ev.allocItems(1) {
				out = append(out, item)
			}
		case KindNumber:
			if i == 0 {
				return ev.pick(at, v, keep)
			}
		case KindNull:
		default:
			return ev.note(at, whyCondition, keep.kind, 0, "")
		}
	}
	return ev.made(List(out...))
}

// pick is the item at the place: from 1, or from -1 backwards.
func (ev *Evaluator) pick(at *place, v, place Value) Value {
	items := asItems(v)
	place = single(place)
	i, ok := place.Int64()
	switch {
	case ok && i > 0 && i <= int64(len(items)):
		return items[i-1]
	case ok && i < 0 && -i <= int64(len(items)):
		return items[int64(len(items))+i]
	case place.kind != KindNumber:
		return ev.note(at, whyCondition, place.kind, 0, "")
	}
	return ev.note(at, whyIndex, 0, 0, "")
}

// Elements are what a loop over the value goes through: the items of a list,
// or the whole numbers or days of a range. ok is false for other values.
func (ev *Evaluator) Elements(v Value) (items []Value, ok bool) {
	switch v.kind {
	case KindList:
		return v.items(), ev.charge(int(v.n))
	case KindRange:
		d := &domainCode{}
		ok = d.overRange(ev, v, func(item Value) bool {
			items = append(items, item)
			return ev.allocItems(1)
		})
		return items, ok
	}
	return nil, false
}
