package designer

import (
	"slices"
	"strings"
)

// Clauses in brackets are a group: where all must hold, one of a group is
// enough, and the other way round. A condition's Groups say, clause by clause,
// which group it is in: 0 is none, and neighbours with one number are together.

func (c condition) group(i int) int {
	if i < len(c.Groups) {
		return c.Groups[i]
	}
	return 0
}

// part is a clause by itself, or a group.
type part struct {
	from, to int // of the clauses; to is after the last
	group    int
}

// parts are the clauses put together as they are joined.
func (c condition) parts() []part {
	var list []part
	for i := range c.Clauses {
		g := c.group(i)
		if n := len(list); n > 0 && g != 0 && list[n-1].group == g {
			list[n-1].to = i + 1
			continue
		}
		list = append(list, part{i, i + 1, g})
	}
	return list
}

// freeGroup is a number that no group has.
func (c condition) freeGroup() int {
	return slices.Max(append([]int{0}, c.Groups...)) + 1
}

func joinWord(any bool) string {
	if any {
		return " or "
	}
	return " and "
}

// joined writes the clauses, each as say puts it; "" leaves one out.
func (c condition) joined(say func(i int) string) string {
	var parts []string
	last := "" // the last group, without its brackets
	for _, p := range c.parts() {
		var inner []string
		for i := p.from; i < p.to; i++ {
			if s := say(i); s != "" {
				inner = append(inner, s)
			}
		}
		switch {
		case len(inner) == 1:
			parts, last = append(parts, inner[0]), inner[0]
		case len(inner) > 1:
			last = strings.Join(inner, joinWord(!c.Any))
			parts = append(parts, "("+last+")")
		}
	}
	if len(parts) == 1 { // nothing to keep it apart from
		return last
	}
	return strings.Join(parts, joinWord(c.Any))
}

// readParts reads clauses and groups joined by and, or by or. Where both stand
// side by side, what and joins is a group, as FEEL has it.
func readParts(list []piece, vars []variable) (c condition, ok bool) {
	var items [][]clause
	var joins []string
	for {
		item, rest, ok := readPart(list, vars, &c)
		if !ok {
			return c, false
		}
		items = append(items, item)
		if len(rest) == 0 {
			break
		}
		if rest[0].kind != 'w' || rest[0].text != "and" && rest[0].text != "or" || len(rest) == 1 {
			return c, false
		}
		joins, list = append(joins, rest[0].text), rest[1:]
	}
	mixed := slices.Contains(joins, "and") && slices.Contains(joins, "or")
	grouped := slices.ContainsFunc(items, func(i []clause) bool { return len(i) > 1 })
	c.Any = slices.Contains(joins, "or")
	switch {
	case grouped && (mixed || len(items) == 1):
		return c, false // deeper than the builder shows, or brackets around all
	case grouped && c.inner == joinWord(c.Any):
		return c, false // brackets that change nothing
	}
	group := 0
	for i, item := range items {
		alone := len(item) == 1 && !(mixed && (i > 0 && joins[i-1] == "and" || i < len(joins) && joins[i] == "and"))
		if !alone && (len(item) > 1 || i == 0 || joins[i-1] == "or") {
			group++
		}
		for _, cl := range item {
			c.Clauses = append(c.Clauses, cl)
			g := group
			if alone {
				g = 0
			}
			c.Groups = append(c.Groups, g)
		}
	}
	if group == 0 {
		c.Groups = nil
	}
	c.inner = ""
	return c, true
}

// readPart reads a clause, or a group in brackets.
func readPart(list []piece, vars []variable, c *condition) (item []clause, rest []piece, ok bool) {
	if len(list) == 0 || list[0].kind != 's' || list[0].text != "(" {
		cl, rest, ok := readClause(list, vars)
		return []clause{cl}, rest, ok
	}
	end, depth := -1, 0
	for i, p := range list {
		switch {
		case p.kind == 's' && p.text == "(":
			depth++
		case p.kind == 's' && p.text == ")":
			if depth--; depth == 0 {
				end = i
			}
		}
		if end >= 0 {
			break
		}
	}
	if end < 0 {
		return nil, nil, false
	}
	inside, ok := readParts(list[1:end], vars)
	if !ok || len(inside.Clauses) < 2 || inside.Groups != nil || c.inner != "" && c.inner != joinWord(inside.Any) {
		return nil, nil, false
	}
	c.inner = joinWord(inside.Any)
	return inside.Clauses, list[end+1:], true
}
