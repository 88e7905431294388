package feel

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// scope is a set of names known at a place of an expression.
type scope struct {
	up     *scope
	frame  *frame
	vars   []binding
	filter bool // inside a filter: fields of the item are names too
	item   int  // slot of the item
	elem   Type // type of the item
}

// binding is a name for a slot.
type binding struct {
	name  string
	parts []string // nil for one word
	slot  int
	typ   Type
}

func bind(name string, slot int, t Type) binding {
	b := binding{name: name, slot: slot, typ: t}
	if !isPlainName(name) {
		b.parts = nameParts(name)
	}
	return b
}

func (p *parser) open(s *scope) {
	s.up, s.frame = p.scope, p.frame
	p.scope = s
}

func (p *parser) close() { p.scope = p.scope.up }

// match is the end of the name if the source holds it at pos, else 0.
func (p *parser) match(name string, parts []string, pos int) int {
	if parts == nil {
		if strings.HasPrefix(p.src[pos:], name) && wordLen(p.src[pos:]) == len(name) {
			return pos + len(name)
		}
		return 0
	}
	for i, part := range parts {
		if i > 0 {
			pos = p.skipSpace(pos)
		}
		if !strings.HasPrefix(p.src[pos:], part) {
			return 0
		}
		if w := wordLen(p.src[pos:]); w > 0 && w != len(part) {
			return 0
		}
		pos += len(part)
	}
	return pos
}

// longest is the longest name of the index at pos.
func (p *parser) longest(x nameIndex, pos int) (knownName, int) {
	if len(x) == 0 {
		return knownName{}, 0
	}
	for _, k := range x[p.src[pos:pos+wordLen(p.src[pos:])]] {
		if end := p.match(k.name, k.parts, pos); end > 0 {
			return k, end
		}
	}
	return knownName{}, 0
}

// nameAt recognises the name at the current word: the longest that is known.
// It reports the name and its end, and whether it is known.
func (p *parser) nameAt() (name string, end int, known bool) {
	pos, unsure := p.tok.pos, p.env.open
	take := func(n string, e int) {
		if e > end {
			name, end = n, e
		}
	}
	for s := p.scope; s != nil; s = s.up {
		for i := len(s.vars) - 1; i >= 0; i-- {
			take(s.vars[i].name, p.match(s.vars[i].name, s.vars[i].parts, pos))
		}
		if !s.filter {
			continue
		}
		for _, f := range s.elem.Fields() {
			b := bind(f.Name, 0, f.Type)
			take(f.Name, p.match(b.name, b.parts, pos))
		}
		if s.elem.IsAny() || s.elem.IsContext() && len(s.elem.Fields()) == 0 {
			unsure = true
		}
	}
	k, e := p.longest(p.env.index, pos)
	take(k.name, e)
	if b, e := p.builtinAt(pos); b != nil {
		take(b.name, e)
	}
	if unsure {
		if k, e := p.longest(p.env.members, pos); e > end {
			take(k.name, e)
		}
		if k, e := p.longest(p.keys, pos); e > end {
			take(k.name, e)
		}
		if n, e := p.words(pos); e > end && !p.callFollows(end) {
			take(n, e)
		}
		return name, end, true
	}
	if end == 0 {
		name, end = p.words(pos)
		return name, end, false
	}
	return name, end, true
}

func (p *parser) callFollows(end int) bool {
	return end > 0 && strings.HasPrefix(p.src[p.skipSpace(end):], "(")
}

// words is the run of words from pos up to a keyword: a name nobody declared.
func (p *parser) words(pos int) (name string, end int) {
	var b []string
	for {
		w := wordLen(p.src[pos:])
		if w == 0 || keywords[p.src[pos:pos+w]] {
			break
		}
		if r, _ := utf8.DecodeRuneInString(p.src[pos:]); len(b) == 0 && unicode.IsDigit(r) {
			break
		}
		b = append(b, p.src[pos:pos+w])
		end = pos + w
		pos = p.skipSpace(end)
	}
	if len(b) == 1 {
		return b[0], end
	}
	return strings.Join(b, " "), end
}

// name reads a variable, or a built-in function.
func (p *parser) name() *node {
	pos := p.tok.pos
	if p.want != nil {
		p.completeName(pos)
	}
	name, end, known := p.nameAt()
	if end == 0 {
		p.unexpected("a value")
	}
	p.seek(end)
	n := p.resolve(name)
	if b := builtins[name]; b != nil && p.tok.is("(") && !mayBeCalled(n) {
		n = b.node() // a variable called “date” does not hide date(…)
	}
	if n.op == opGlobal && len(n.via) == 0 && !p.env.knows(name) && builtins[name] == nil {
		p.unknownName(name, pos, end, known)
	}
	n.pos, n.end = pos, p.last
	p.lastType = n.typ
	return n
}

// resolve finds what the name means, from the innermost scope outward.
func (p *parser) resolve(name string) *node {
	var via []int
	for s := p.scope; s != nil; s = s.up {
		if s.filter {
			t, has := s.elem.Field(name)
			if has || s.elem.IsAny() || s.elem.IsContext() && len(s.elem.Fields()) == 0 {
				via = append(via, p.reach(p.frame, s.frame, s.item))
			}
			if has {
				n := p.resolveOuter(s, name)
				n.via, n.typ = append(via, n.via...), t
				return n
			}
		}
		for i := len(s.vars) - 1; i >= 0; i-- {
			if b := s.vars[i]; b.name == name {
				if name == "?" {
					p.inputs++
				}
				n := &node{op: opLocal, name: name, slot: p.reach(p.frame, s.frame, b.slot), typ: b.typ, via: via}
				if len(via) > 0 && name != "item" {
					n.typ = Any
				}
				return n
			}
		}
	}
	n := p.global(name)
	if len(via) > 0 && n.op == opGlobal {
		n.typ, n.via = Any, via
	}
	return n
}

// resolveOuter is what the name means if the item of the filter has no such
// entry after all.
func (p *parser) resolveOuter(s *scope, name string) *node {
	inner := p.scope
	p.scope = s.up
	n := p.resolve(name)
	p.scope = inner
	if n.op == opConst {
		n = &node{op: opGlobal, name: name}
	}
	return n
}

func (p *parser) global(name string) *node {
	for _, k := range p.env.index[firstPart(name)] {
		if k.name == name {
			p.reads(name)
			return &node{op: opGlobal, name: name, typ: k.typ}
		}
	}
	if b := builtins[name]; b != nil && (!p.env.open || p.tok.is("(")) {
		return b.node()
	}
	p.reads(name)
	return &node{op: opGlobal, name: name}
}

// node is the built-in as an operand.
func (b *builtin) node() *node {
	return &node{op: opConst, val: b.value, typ: b.value.function().typ, builtin: b, name: b.name}
}

// mayBeCalled reports whether a name that is also a built-in's stands for a
// function of its own.
func mayBeCalled(n *node) bool {
	return n.typ.IsFunction() || n.op == opLocal && n.typ.IsAny() && len(n.via) == 0
}

func firstPart(name string) string { return name[:wordLen(name)] }

func (p *parser) reads(name string) {
	if !slices.Contains(p.globals, name) {
		p.globals = append(p.globals, name)
	}
}

// reach is the slot in frame f that holds what slot holds in the frame it was
// made in: functions take along what they use from outside.
func (p *parser) reach(f, made *frame, slot int) int {
	if f == made || f == nil {
		return slot
	}
	from := p.reach(f.outer, made, slot)
	for _, c := range f.captured {
		if c.from == from {
			return c.to
		}
	}
	to := f.slot()
	f.captured = append(f.captured, capture{from, to})
	return to
}

// unknownName says that nothing is called so. Where other names may exist, it
// only warns, and only if a known name is much like it.
func (p *parser) unknownName(name string, pos, end int, possible bool) {
	call := p.tok.is("(")
	candidates := p.candidates()
	all := candidates
	if call {
		all = append(slices.Clone(candidates), builtinNames...)
	}
	suggestion := nearest(name, all)
	if possible {
		if suggestion != "" {
			p.problem(pos, end, suggestion, "I do not know “%s”.", name)
			p.problems[len(p.problems)-1].Warning = true
		}
		return
	}
	switch {
	case call:
		p.problem(pos, end, suggestion, "There is no function “%s”.", name)
	case suggestion != "":
		p.problem(pos, end, suggestion, "I do not know “%s”.", name)
	case len(candidates) == 0:
		p.problem(pos, end, "", "I do not know “%s”: no variables are known here. A text needs quotes: \"%s\".", name, name)
	default:
		p.problem(pos, end, "", "I do not know “%s”. Known here: %s. A text needs quotes: \"%s\".", name, listNames(candidates, 5), name)
	}
}

// candidates are the names known here, innermost first.
func (p *parser) candidates() []string {
	var names []string
	for s := p.scope; s != nil; s = s.up {
		for _, b := range s.vars {
			if b.name != "?" {
				names = append(names, b.name)
			}
		}
		for _, f := range s.elem.Fields() {
			names = append(names, f.Name)
		}
	}
	for _, v := range p.env.vars {
		names = append(names, v.Name)
	}
	return names
}

// path reads .name after an operand.
func (p *parser) path(n *node, pos int) *node {
	p.next()
	if p.want != nil && (p.tok.kind == tokWord || p.tok.kind == tokEnd) {
		p.completeMember(n)
	}
	if p.tok.kind != tokWord {
		p.unexpected("the name of an entry")
	}
	at := p.tok.pos
	name, end := p.memberAt(n.typ)
	p.seek(end)
	m := &node{op: opPath, kids: []*node{n}, name: name}
	m.pos, m.end = at, end
	p.finish(m, pos)
	return m
}

// memberAt recognises the entry's name at the current word.
func (p *parser) memberAt(t Type) (name string, end int) {
	pos := p.tok.pos
	take := func(n string, e int) {
		if e > end {
			name, end = n, e
		}
	}
	for t.IsList() {
		t = t.Elem()
	}
	for _, f := range t.Fields() {
		b := bind(f.Name, 0, f.Type)
		take(f.Name, p.match(b.name, b.parts, pos))
	}
	for _, prop := range properties {
		if prop.has(t) {
			take(prop.name, p.match(prop.name, prop.parts, pos))
		}
	}
	if t.IsAny() || t.IsContext() && len(t.Fields()) == 0 {
		k, e := p.longest(p.env.members, pos)
		take(k.name, e)
		k, e = p.longest(p.keys, pos)
		take(k.name, e)
		take(p.words(pos))
	}
	if end == 0 {
		if take(p.words(pos)); end == 0 {
			return p.tok.text, p.tok.end // a keyword
		}
	}
	return name, end
}
