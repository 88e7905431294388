package designer

import (
	"slices"
	"strconv"
	"strings"
)

// Clauses in brackets are a group: where all must hold, one of a group is
// enough, and the other way round, as deep as groups go. A condition's Groups
// say, clause by clause, which group it is in, from the outside in: "" is none,
// "2" a group, "2.3" a group inside of that. Neighbours with one way are
// together.

// deepest is how far groups go into each other.
const deepest = 5

func (c condition) group(i int) string {
	if i < len(c.Groups) {
		return c.Groups[i]
	}
	return ""
}

// part is a clause by itself, or a group.
type part struct {
	from, to int    // of the clauses; to is after the last
	group    string // the way to it; "" for a clause by itself
}

// parts are the clauses put together as they are joined.
func (c condition) parts() []part { return c.within(part{to: len(c.Clauses)}) }

// within are the parts of a group, or of the whole.
func (c condition) within(p part) []part {
	depth := 0
	if p.group != "" {
		depth = strings.Count(p.group, ".") + 1
	}
	var list []part
	for i := p.from; i < p.to; i++ {
		way := ""
		if steps := strings.Split(c.group(i), "."); c.group(i) != "" && len(steps) > depth {
			way = strings.Join(steps[:depth+1], ".")
		}
		if n := len(list); n > 0 && way != "" && list[n-1].group == way {
			list[n-1].to = i + 1
			continue
		}
		list = append(list, part{i, i + 1, way})
	}
	return list
}

// freeGroup is the way to a group inside another, or of its own, that is none
// yet.
func (c condition) freeGroup(inside string) string {
	free := 1
	for _, way := range c.Groups {
		for step := range strings.SplitSeq(way, ".") {
			if n, err := strconv.Atoi(step); err == nil {
				free = max(free, n+1)
			}
		}
	}
	if inside == "" {
		return strconv.Itoa(free)
	}
	return inside + "." + strconv.Itoa(free)
}

func joinWord(any bool) string {
	if any {
		return " or "
	}
	return " and "
}

// joined writes the clauses, each as say puts it; "" leaves one out.
func (c condition) joined(say func(i int) string) string {
	text, _ := c.write(part{to: len(c.Clauses)}, c.Any, say)
	return text
}

// write is a group as text, and the word that joins it; "" where it is one.
// What is not finished leaves no brackets behind.
func (c condition) write(p part, any bool, say func(i int) string) (text, word string) {
	var texts, joins []string
	for _, one := range c.within(p) {
		s, join := "", ""
		if one.group == "" {
			s = say(one.from)
		} else {
			s, join = c.write(one, !any, say)
		}
		if s != "" {
			texts, joins = append(texts, s), append(joins, join)
		}
	}
	switch len(texts) {
	case 0:
		return "", ""
	case 1:
		return texts[0], joins[0]
	}
	word = joinWord(any)
	for i := range texts {
		if joins[i] != "" && joins[i] != word {
			texts[i] = "(" + texts[i] + ")"
		}
	}
	return strings.Join(texts, word), word
}

// tree is what is read: a clause, or several joined by one word.
type tree struct {
	clause   clause
	kids     []tree
	any      bool
	brackets bool
}

// readParts reads clauses and groups joined by and, or by or. Where both stand
// side by side, what and joins is a group, as FEEL has it.
func readParts(list []piece, vars []variable) (c condition, ok bool) {
	r := &reader{list: list, vars: vars}
	t, ok := r.either()
	if !ok || len(r.list) > 0 || t.brackets {
		return c, false
	}
	c.Any = t.any
	groups := 0
	if !c.take(t, "", 0, &groups) {
		return condition{}, false
	}
	if groups == 0 {
		c.Groups = nil
	}
	return c, true
}

// take adds what was read, under the way to its group.
func (c *condition) take(t tree, way string, depth int, groups *int) bool {
	if t.kids == nil {
		c.Clauses, c.Groups = append(c.Clauses, t.clause), append(c.Groups, way)
		return true
	}
	if depth > deepest {
		return false
	}
	for _, kid := range t.kids {
		inner := way
		if kid.kids != nil {
			if *groups++; inner != "" {
				inner += "."
			}
			inner += strconv.Itoa(*groups)
		}
		if !c.take(kid, inner, depth+1, groups) {
			return false
		}
	}
	return true
}

type reader struct {
	list []piece
	vars []variable
}

func (r *reader) sees(text string) bool {
	return len(r.list) > 0 && r.list[0].kind != 't' && r.list[0].text == text
}

// either reads what or joins, both what and joins.
func (r *reader) either() (tree, bool) { return r.chain("or", r.both) }
func (r *reader) both() (tree, bool)   { return r.chain("and", r.one) }

func (r *reader) chain(word string, part func() (tree, bool)) (tree, bool) {
	t, ok := part()
	if !ok || !r.sees(word) {
		return t, ok
	}
	t = tree{any: word == "or", kids: []tree{t}}
	for r.sees(word) {
		r.list = r.list[1:]
		kid, ok := part()
		if !ok {
			return t, false
		}
		t.kids = append(t.kids, kid)
	}
	// brackets that change nothing would be lost
	same := func(k tree) bool { return k.kids != nil && k.any == t.any }
	return t, !slices.ContainsFunc(t.kids, same)
}

// one reads a clause, or a group in brackets.
func (r *reader) one() (t tree, ok bool) {
	if !r.sees("(") {
		t.clause, r.list, ok = readClause(r.list, r.vars)
		return t, ok
	}
	r.list = r.list[1:]
	if t, ok = r.either(); !ok || t.kids == nil || t.brackets || !r.sees(")") {
		return t, false
	}
	r.list = r.list[1:]
	t.brackets = true
	return t, true
}
