package words

import (
	"slices"
	"strings"

	"segue/runtime/feel"
)

// said is a clause: what it is about and what it says of that. Several, or code,
// have no subject.
type said struct {
	subject string
	rest    string
	several string // "and" or "or" where it joins clauses
	by      Operator
	number  feel.Value // what it is compared with, if that is a number
}

func (s said) String() string { return strings.TrimSpace(s.subject + " " + s.rest) }

// clause says when a part is true; with not, when it is false.
func (r *Reader) clause(p feel.Part, not bool) said {
	parts := p.Parts()
	switch k := p.Kind(); k {
	case feel.PartAnd, feel.PartOr:
		return r.chain(p, not)
	case feel.PartEqual, feel.PartUnequal, feel.PartLess, feel.PartMost, feel.PartMore, feel.PartLeast:
		return r.comparison(compared[k], parts[0], parts[1], not)
	case feel.PartBetween:
		low, high := r.valueOf(parts[0], parts[1]), r.valueOf(parts[0], parts[2])
		return r.with(parts[0], Between, low+" and "+high, not)
	case feel.PartIn:
		return r.among(parts[0], parts[1:], not)
	case feel.PartSome, feel.PartEvery:
		return r.loop(p, not)
	case feel.PartCall:
		return r.call(p, not)
	case feel.PartName, feel.PartPath:
		return r.with(p, Yes, "", not)
	case feel.PartValue:
		if v := p.Value(); v.IsTrue() || v.IsFalse() {
			return said{rest: map[bool]string{true: "always", false: "never"}[v.IsTrue() != not]}
		}
	}
	return r.asCode(p, not)
}

func (r *Reader) asCode(p feel.Part, not bool) said {
	if not {
		return said{rest: code(p.Source()) + " does not hold"}
	}
	return said{rest: code(p.Source())}
}

// with says one thing of a part.
func (r *Reader) with(p feel.Part, o Operator, value string, not bool) said {
	if not {
		back, ok := opposite[o]
		if !ok {
			return said{subject: r.noun(p), rest: strings.TrimSpace(denied[o] + " " + value)}
		}
		o = back
	}
	kind, _ := p.Type().Kind()
	return said{subject: r.subject(p, o), rest: strings.TrimSpace(o.Verb(kind) + " " + value), by: o}
}

// subject is what something is said of. A label that is a sentence of its own is
// put between quotation marks where it is yes or no.
func (r *Reader) subject(p feel.Part, o Operator) string {
	s := r.noun(p)
	if (o == Yes || o == No) && strings.Contains(s, " ") && p.Kind() == feel.PartName {
		return "“" + s + "”"
	}
	return s
}

func (r *Reader) comparison(o Operator, a, b feel.Part, not bool) said {
	if a.Kind() == feel.PartValue && b.Kind() != feel.PartValue {
		a, b, o = b, a, mirrored[o]
	}
	if b.Kind() == feel.PartValue {
		switch v := b.Value(); {
		case v.IsNull() && (o == Is || o == IsNot):
			return r.with(a, Unknown, "", not != (o == IsNot))
		case (v.IsTrue() || v.IsFalse()) && (o == Is || o == IsNot):
			if c := r.clause(a, not != (v.IsTrue() != (o == Is))); isClause(a) {
				return c
			}
			return r.with(a, Yes, "", not != (v.IsTrue() != (o == Is)))
		}
	}
	if kind, known := a.Type().Kind(); !known || kind == feel.KindNull {
		if other, ok := b.Type().Kind(); ok && o != Is && o != IsNot { // what is compared with a date is one
			if not {
				o, not = opposite[o], false
			}
			return said{subject: r.noun(a), rest: o.Verb(other) + " " + r.valueOf(a, b)}
		}
	}
	s := r.with(a, o, r.valueOf(a, b), not)
	if b.Kind() == feel.PartValue && b.Value().Kind() == feel.KindNumber {
		s.number = b.Value()
	}
	return s
}

// isClause reports whether the part is true or false by itself, and no name.
func isClause(p feel.Part) bool {
	switch p.Kind() {
	case feel.PartName, feel.PartPath, feel.PartValue, feel.PartFilter, feel.PartIf, feel.PartOther:
		return false
	}
	return true
}

func isField(p feel.Part) bool { return p.Kind() == feel.PartName || p.Kind() == feel.PartPath }

// among says that a part passes one of the tests.
func (r *Reader) among(what feel.Part, tests []feel.Part, not bool) said {
	var values []string
	var clauses []said
	for _, t := range flat(tests) {
		switch t.Kind() {
		case feel.PartTest:
			o, ok := compared[feel.PartKind(t.Sign())]
			if !ok {
				return r.asCode(what, not)
			}
			clauses = append(clauses, r.comparison(o, what, t.Parts()[0], not))
		case feel.PartRange:
			clauses = append(clauses, r.within(what, t, not))
		case feel.PartValue:
			if lo, lc, hi, hc, ok := t.Value().Bounds(); ok {
				clauses = append(clauses, r.span(what, r.value(lo, what), r.value(hi, what), lc, hc, not))
				continue
			}
			values = append(values, r.valueOf(what, t))
		case feel.PartName, feel.PartPath:
			if t.Type().IsList() {
				clauses = append(clauses, said{subject: r.noun(what), rest: map[bool]string{false: "is among ", true: "is not among "}[not] + r.noun(t)})
				continue
			}
			values = append(values, r.valueOf(what, t))
		default:
			values = append(values, r.valueOf(what, t))
		}
	}
	switch len(values) {
	case 0:
	case 1:
		clauses = append([]said{r.with(what, Is, values[0], not)}, clauses...)
	default:
		clauses = append([]said{r.with(what, OneOf, Listed(values, "or"), not)}, clauses...)
	}
	return together(clauses, map[bool]string{false: "or", true: "and"}[not])
}

// flat takes lists among tests apart.
func flat(tests []feel.Part) (list []feel.Part) {
	for _, t := range tests {
		if t.Kind() == feel.PartList {
			list = append(list, flat(t.Parts())...)
			continue
		}
		list = append(list, t)
	}
	return list
}

func (r *Reader) within(what, span feel.Part, not bool) said {
	low, high := span.Closed()
	ends := span.Parts()
	return r.span(what, r.valueOf(what, ends[0]), r.valueOf(what, ends[1]), low, high, not)
}

func (r *Reader) span(what feel.Part, from, to string, low, high, not bool) said {
	if low && high {
		return r.with(what, Between, from+" and "+to, not)
	}
	over, under := More, Less
	if low {
		over = Least
	}
	if high {
		under = Most
	}
	return together([]said{r.with(what, over, from, not), r.with(what, under, to, not)}, map[bool]string{false: "and", true: "or"}[not])
}

// chain joins what and, or or, joins.
func (r *Reader) chain(p feel.Part, not bool) said {
	word := string(p.Kind())
	if not {
		word = map[string]string{"and": "or", "or": "and"}[word]
	}
	return together(r.links(p, p.Kind(), not), word)
}

func (r *Reader) links(p feel.Part, kind feel.PartKind, not bool) (list []said) {
	var parts []feel.Part
	for ; p.Kind() == kind; p = p.Parts()[0] {
		parts = append(parts, p.Parts()[1])
	}
	parts = append(parts, p)
	for i := len(parts) - 1; i >= 0; i-- {
		if parts[i].Kind() == kind {
			list = append(list, r.links(parts[i], kind, not)...)
			continue
		}
		list = append(list, r.clause(parts[i], not))
	}
	return list
}

// conjuncts are the clauses of what is joined by and, one by one.
func (r *Reader) conjuncts(p feel.Part, not bool) []said {
	kind := feel.PartAnd
	if not {
		kind = feel.PartOr
	}
	return r.links(p, kind, not)
}

func together(clauses []said, word string) said {
	if len(clauses) == 1 {
		return clauses[0]
	}
	return said{rest: joined(clauses, word), several: word}
}

// joined says clauses in a row. What is said of the same thing is said of it
// once; a chain within a chain is set apart.
func joined(clauses []said, word string) string {
	other := map[string]string{"and": "both ", "or": "either "}
	if word == "and" {
		clauses = strongest(clauses)
	}
	var list []string
	subject, verb := "", ""
	for _, c := range clauses {
		text := c.String()
		switch {
		case c.several != "" && c.several != word && len(clauses) > 1:
			text = other[c.several] + text
			subject = ""
		case c.subject != "" && c.subject == subject && verb == firstWord(c.rest):
			text = strings.TrimPrefix(c.rest, "is ")
		default:
			subject, verb = c.subject, firstWord(c.rest)
		}
		list = append(list, text)
	}
	return Listed(list, word)
}

// strongest leaves out what follows from another clause: of “more than 1,000”
// and “more than 5,000” the second says all.
func strongest(clauses []said) (list []said) {
	for _, c := range clauses {
		i := slices.IndexFunc(list, func(o said) bool {
			return o.subject == c.subject && o.by == c.by && !o.number.IsNull() && !c.number.IsNull()
		})
		if i < 0 {
			list = append(list, c)
			continue
		}
		order, _ := feel.Compare(c.number, list[i].number)
		if up := c.by == More || c.by == Least; up && order > 0 || (c.by == Less || c.by == Most) && order < 0 {
			list[i] = c
		} else if c.by == Is || c.by == IsNot {
			list = append(list, c)
		}
	}
	return list
}

func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

func (r *Reader) loop(p feel.Part, not bool) said {
	parts := p.Parts()
	inner := r.clause(parts[1], false).String()
	how := map[feel.PartKind]map[bool]string{feel.PartSome: {false: "for at least one", true: "for none"}, feel.PartEvery: {false: "for all", true: "not for all"}}[p.Kind()][not]
	return said{rest: how + " of " + r.noun(parts[0]) + ", " + inner, several: "loop"}
}

// call says when a built-in function is true.
func (r *Reader) call(p feel.Part, not bool) said {
	args := p.Parts()
	switch n := len(args); {
	case p.Name() == "not" && n == 1:
		return r.clause(args[0], !not)
	case n == 2 && (p.Name() == "contains" || p.Name() == "starts with" || p.Name() == "ends with"):
		return r.with(args[0], Operator(p.Name()), r.valueOf(args[0], args[1]), not)
	case n == 2 && p.Name() == "list contains" && !isField(args[0]):
		return r.among(args[1], args[:1], not)
	case n == 2 && p.Name() == "list contains":
		return said{subject: r.noun(args[0]), rest: map[bool]string{false: "holds ", true: "does not hold "}[not] + r.valueOf(args[0], args[1])}
	case n == 1 && p.Name() == "is empty":
		return said{subject: r.noun(args[0]), rest: map[bool]string{false: "is empty", true: "is not empty"}[not]}
	case n >= 1 && (p.Name() == "all" || p.Name() == "any"):
		if list := flat(args); len(list) > 1 {
			var clauses []said
			for _, a := range list {
				clauses = append(clauses, r.clause(a, not))
			}
			return together(clauses, map[bool]string{true: "and", false: "or"}[(p.Name() == "all") != not])
		}
	}
	return r.asCode(p, not)
}
