package designer

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/feel"
)

// leaf is a value of an answer as the tree shows it: itself, or what it holds.
type leaf struct {
	name  string
	path  string // the expression that reads it
	kind  string // as data is typed, with hyphens for spaces
	text  string // of what holds nothing
	says  string // of what holds something: how much
	kept  string // the variable that has it already
	key   string // for ids in the page
	inner []leaf
	more  int  // that are not shown
	fold  bool // closed at first
}

// leafTypes are the types that a value of an answer can have.
var leafTypes = []string{"string", "number", "boolean", "list<string>", "list<number>", "list<Any>", "context", "Any"}

// Limits of what is shown of an answer.
const (
	mostEntries = 60
	mostLevels  = 12
	longestText = 400
)

// telling are the headers of interest; the others are folded away.
var telling = []string{"content-type", "location", "etag", "last-modified", "link", "retry-after", "x-request-id", "x-correlation-id", "x-total-count"}

// leaves are what an answer holds, the body first.
func leaves(result string, v feel.Value, kept map[string]string) []leaf {
	g := grower{kept: kept}
	top := g.leaf("The whole answer", result, v, 0)
	list := slices.DeleteFunc(top.inner, func(l leaf) bool { return l.name == "status" && l.text != "" })
	slices.SortStableFunc(list, func(a, b leaf) int { return heading(a) - heading(b) })
	for i := range list {
		if list[i].name == "headers" {
			list[i] = foldHeaders(list[i])
		}
	}
	if len(list) == 0 {
		return []leaf{top}
	}
	return list
}

func heading(l leaf) int {
	switch l.name {
	case "body":
		return 0
	case "headers":
		return 2
	}
	return 1
}

// foldHeaders keeps those of interest in sight.
func foldHeaders(l leaf) leaf {
	rest := leaf{name: "More headers", key: l.key + "-more", fold: true}
	var first []leaf
	for _, h := range l.inner {
		if slices.Contains(telling, h.name) {
			first = append(first, h)
		} else {
			rest.inner = append(rest.inner, h)
		}
	}
	if len(rest.inner) > 0 {
		rest.says = fmt.Sprint(len(rest.inner))
		first = append(first, rest)
	}
	l.inner, l.fold = first, len(first) == 1 && len(rest.inner) > 0
	return l
}

// grower makes leaves and counts them.
type grower struct {
	kept  map[string]string
	count int
}

func (g *grower) leaf(name, path string, v feel.Value, level int) leaf {
	g.count++
	l := leaf{name: name, path: path, kind: typeOf(v), kept: g.kept[path], key: fmt.Sprint(g.count)}
	switch v.Kind() {
	case feel.KindContext:
		l.says, l.fold = counted(v.Len(), "entry", "entries"), level > 2
		for i := range min(v.Len(), mostEntries) {
			key, x := v.Entry(i)
			l.inner = append(l.inner, g.inner(key, member(path, key), x, level)...)
		}
		l.more = v.Len() - min(v.Len(), mostEntries)
	case feel.KindList:
		l.says, l.fold = counted(v.Len(), "item", "items"), level > 2
		for i := range min(v.Len(), mostEntries) {
			l.inner = append(l.inner, g.inner(fmt.Sprintf("%d.", i+1), fmt.Sprintf("%s[%d]", path, i+1), v.At(i), level)...)
		}
		l.more = v.Len() - min(v.Len(), mostEntries)
	case feel.KindNull:
		l.text = "nothing"
	case feel.KindBoolean:
		l.text = map[bool]string{true: "yes", false: "no"}[v.IsTrue()]
	default:
		l.text = clipped(v.Plain())
	}
	return l
}

func (g *grower) inner(name, path string, v feel.Value, level int) []leaf {
	if level >= mostLevels || g.count >= 2000 {
		return nil
	}
	return []leaf{g.leaf(name, path, v, level+1)}
}

var plainName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// member is the expression for an entry: with a dot where FEEL reads the name
// as one.
func member(path, key string) string {
	if plainName.MatchString(key) && !reserved[key] {
		return path + "." + key
	}
	return "get value(" + path + ", " + quoteText(key) + ")"
}

func typeOf(v feel.Value) string {
	switch v.Kind() {
	case feel.KindString:
		return "string"
	case feel.KindNumber:
		return "number"
	case feel.KindBoolean:
		return "boolean"
	case feel.KindContext:
		return "context"
	case feel.KindList:
		for _, of := range []feel.Kind{feel.KindString, feel.KindNumber} {
			if v.Len() > 0 && !slices.ContainsFunc(v.Items(), func(x feel.Value) bool { return x.Kind() != of }) {
				return "list<" + typeOf(v.At(0)) + ">"
			}
		}
		return "list<Any>"
	}
	return "Any"
}

func counted(n int, one, many string) string {
	switch n {
	case 0:
		return "empty"
	case 1:
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func clipped(s string) string {
	if r := []rune(s); len(r) > longestText {
		return string(r[:longestText]) + "…"
	}
	return s
}

func readableName(name string) string { return block.Readable(strings.TrimSpace(name)) }
