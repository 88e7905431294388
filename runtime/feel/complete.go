package feel

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Candidate is something that can be written at a place of an expression.
type Candidate struct {
	Start, End int    // the bytes of the source it replaces
	Text       string // what to write there
	Kind       CandidateKind
	Type       Type   // of the value it stands for; Any if not known
	Label      string // how a function is called; else the same as Text
	Doc        string // a sentence; may be empty
	Example    string // for functions
}

// CandidateKind is what a candidate is.
type CandidateKind string

// The kinds of candidates.
const (
	CandidateVariable CandidateKind = "variable"
	CandidateEntry    CandidateKind = "entry" // of a context, or a property
	CandidateFunction CandidateKind = "function"
	CandidateWord     CandidateKind = "word" // an operator or keyword
	CandidateValue    CandidateKind = "value"
	CandidateType     CandidateKind = "type"
)

// MaxCandidates is how many candidates Complete offers at most.
const MaxCandidates = 50

// Complete lists what can be written at pos, the best first. Only the source
// before pos counts, so it works while the rest is not written yet.
func Complete(src string, pos int, env *Env) []Candidate {
	return complete(src, pos, env, func(p *parser) *node { return p.expression() })
}

// CompleteUnaryTests is Complete for the tests of a cell.
func CompleteUnaryTests(src string, pos int, input Type, env *Env) []Candidate {
	return complete(src, pos, env, func(p *parser) *node { return p.cell(input) })
}

func complete(src string, pos int, env *Env, entry func(p *parser) *node) []Candidate {
	p := newParser(src[:max(0, min(pos, len(src)))], env)
	p.want = &wanted{}
	p.parse(func() *node {
		n := entry(p)
		if p.tok.kind == tokEnd {
			p.completeOperator(len(p.src))
		}
		return n
	})
	w := p.want
	slices.SortStableFunc(w.found, func(a, b ranked) int { return a.rank - b.rank })
	var list []Candidate
	for _, r := range w.found[:min(len(w.found), MaxCandidates)] {
		r.End = len(p.src)
		list = append(list, r.Candidate)
	}
	return list
}

// wanted collects the candidates of one completion.
type wanted struct {
	found  []ranked
	hint   Type    // what fits at hintAt
	values []Value // that may stand there
	hintAt int
}

type ranked struct {
	Candidate
	rank int
}

// hint says of which type the operand that begins here should be.
func (p *parser) hint(t Type) {
	if p.want != nil {
		p.want.hint, p.want.hintAt, p.want.values = t, p.tok.pos, nil
	}
}

// hintLike says that the operand that begins here is compared with n.
func (p *parser) hintLike(n *node) {
	p.hint(n.typ)
	if p.want != nil {
		p.want.values = p.valuesOf(n)
	}
}

// completeValues offers the values that what is compared can have.
func (p *parser) completeValues(start int) {
	if p.want.hintAt != start {
		return
	}
	for _, v := range p.want.values {
		p.want.offer(p, start, Candidate{Text: v.String(), Kind: CandidateValue, Type: TypeOf(v)}, -1)
	}
}

// offer adds the candidate if what is written from start on can become it.
// Candidates of the type that fits come first, then those that begin as
// written, then those that hold it.
func (w *wanted) offer(p *parser, start int, c Candidate, rank int) {
	written := strings.Join(strings.Fields(p.src[start:]), " ")
	if strings.HasSuffix(p.src, " ") && written != "" {
		written += " "
	}
	if strings.Contains(written, "(") {
		return
	}
	name := strings.ToLower(c.Text)
	switch at := strings.Index(name, strings.ToLower(written)); {
	case at < 0:
		return
	case at > 0 && utf8.RuneCountInString(written) < 2:
		return
	case at > 0:
		rank += 4
	}
	if w.hintAt == start && !w.hint.IsAny() && w.hint.k != typeNull {
		switch {
		case c.Type.IsAny():
			rank++
		case !mayBe(c.Type, w.hint):
			rank += 2
		}
	}
	if c.Label == "" {
		c.Label = c.Text
	}
	c.Start = start
	w.found = append(w.found, ranked{c, rank * 10})
}

// completeName offers everything that can begin an operand at start; if there
// is something, parsing ends.
func (p *parser) completeName(start int) {
	w := p.want
	before := len(w.found)
	seen := map[string]bool{}
	p.completeValues(start)
	variable := func(name string, t Type, doc string, kind CandidateKind) {
		if !seen[name] && name != "" {
			seen[name] = true
			w.offer(p, start, Candidate{Text: name, Kind: kind, Type: t, Doc: doc}, 0)
		}
	}
	for s := p.scope; s != nil; s = s.up {
		for _, f := range s.elem.Fields() {
			variable(f.Name, f.Type, "", CandidateEntry)
		}
		for _, b := range s.vars {
			variable(b.name, b.typ, localDoc(b.name), CandidateVariable)
		}
	}
	for _, v := range p.env.vars {
		variable(v.Name, v.Type, v.Doc, CandidateVariable)
	}
	for _, name := range builtinNames {
		if b := builtins[name]; !seen[name] {
			w.offer(p, start, b.candidate(), 1)
		}
	}
	for _, k := range operandWords {
		w.offer(p, start, Candidate{Text: k.text, Kind: CandidateWord, Type: k.typ, Doc: k.doc}, 2)
	}
	if len(w.found) > before {
		panic(bailout{})
	}
}

func localDoc(name string) string {
	switch name {
	case "?":
		return "The value that is tested."
	case "item":
		return "The item that is looked at."
	case "partial":
		return "The results so far."
	}
	return ""
}

func (b *builtin) candidate() Candidate {
	f := b.forms[0]
	text := b.name + "("
	if len(f.params) == 0 {
		text += ")"
	}
	return Candidate{Text: text, Kind: CandidateFunction, Type: signatureTypes[f.result], Label: b.name + f.heading(), Doc: b.doc, Example: b.example}
}

type word struct {
	text string
	typ  Type
	doc  string
}

var operandWords = []word{
	{"true", BooleanType, "Yes."},
	{"false", BooleanType, "No."},
	{"null", NullType, "Nothing: not known, or not given."},
	{"if ", Any, "One value or another: if amount > 1000 then \"high\" else \"low\"."},
	{"for ", ListOf(Any), "A list made from another: for x in lines return x.price."},
	{"some ", BooleanType, "Whether a condition holds for one item: some x in lines satisfies x.price > 5."},
	{"every ", BooleanType, "Whether a condition holds for all items: every x in lines satisfies x.price > 5."},
}

// completeMember offers the entries of what stands before the dot.
func (p *parser) completeMember(n *node) {
	t := n.typ
	for t.IsList() {
		t = t.Elem()
	}
	start := p.tok.pos
	if p.tok.kind == tokEnd {
		start = len(p.src)
	}
	before := len(p.want.found)
	for _, f := range t.Fields() {
		p.want.offer(p, start, Candidate{Text: f.Name, Kind: CandidateEntry, Type: f.Type}, 0)
	}
	for _, q := range properties {
		if !t.IsAny() && q.has(t) {
			typ := q.typ
			if typ.IsAny() {
				typ = t.Elem()
			}
			p.want.offer(p, start, Candidate{Text: q.name, Kind: CandidateEntry, Type: typ, Doc: q.doc}, 0)
		}
	}
	if len(p.want.found) > before || p.tok.kind == tokEnd {
		panic(bailout{})
	}
}

type operatorWord struct {
	text string
	doc  string
	fits func(t Type) bool
}

func anyType(Type) bool    { return true }
func booleans(t Type) bool { return t.IsAny() || t.k == typeBoolean || t.k == typeNull }
func orderable(t Type) bool {
	return t.IsAny() || t.k >= typeNumber && t.k <= typeDuration
}
func summable(t Type) bool  { return orderable(t) }
func numbers(t Type) bool   { return t.IsAny() || t.k == typeNumber || isDurationType(t) }
func subtracts(t Type) bool { return orderable(t) && t.k != typeString }

var operatorWords = []operatorWord{
	{"and ", "Both conditions hold.", booleans},
	{"or ", "One of the conditions holds.", booleans},
	{"= ", "Is the same as.", anyType},
	{"!= ", "Is not the same as.", anyType},
	{"> ", "Is greater or later than.", orderable},
	{">= ", "Is at least.", orderable},
	{"< ", "Is less or earlier than.", orderable},
	{"<= ", "Is at most.", orderable},
	{"in ", "Is one of, or lies in a range: country in (\"DE\", \"FR\").", anyType},
	{"between ", "Lies between two values, both included: amount between 1 and 5.", orderable},
	{"+ ", "Plus; texts are put together.", summable},
	{"- ", "Minus.", subtracts},
	{"* ", "Times.", numbers},
	{"/ ", "Divided by.", numbers},
	{"instance of ", "Is of a type.", anyType},
}

// completeOperator offers what can follow an operand, from start on.
func (p *parser) completeOperator(start int) {
	if start == len(p.src) && p.last == len(p.src) && p.last > 0 && wordLen(p.src[p.last-1:]) > 0 {
		return // directly after a word, more of the word may come
	}
	for _, o := range operatorWords {
		if o.fits(p.lastType) {
			p.want.offer(p, start, Candidate{Text: o.text, Kind: CandidateWord, Doc: o.doc, Type: BooleanType}, 0)
		}
	}
}

// completeHere offers candidates at the token that cannot stand there: the end
// of what is written so far, or a word that is not finished.
func (p *parser) completeHere(missing string) {
	start := p.tok.pos
	switch {
	case p.tok.kind == tokEnd && missing == "a value":
		p.completeName(len(p.src))
	case p.tok.kind == tokEnd:
		start = len(p.src)
	case p.tok.kind != tokWord || p.tok.end != len(p.src):
		return
	}
	if next := strings.Trim(missing, "“”"); next != missing && len(p.want.found) == 0 {
		p.want.offer(p, start, Candidate{Text: next, Kind: CandidateWord}, 0)
	}
	p.completeOperator(start)
}

// completeType offers types.
func (p *parser) completeType() {
	start := p.tok.pos
	if p.tok.kind == tokEnd {
		start = len(p.src)
	}
	before := len(p.want.found)
	var names []string
	for name := range p.env.types {
		names = append(names, name)
	}
	for _, s := range simpleTypes[:10] {
		if s.typ.k != typeNull {
			names = append(names, s.name)
		}
	}
	for _, name := range append(names, "list<", "context<", "range<") {
		p.want.offer(p, start, Candidate{Text: name, Kind: CandidateType}, 0)
	}
	if len(p.want.found) > before {
		panic(bailout{})
	}
}
