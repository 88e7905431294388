package feel

import (
	"errors"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// FEEL's patterns are the regular expressions of XPath. They are translated to
// those of package regexp, which take linear time on any text. What that cannot
// do, references back to a group (\1), is refused.

var (
	errPattern = errors.New("the pattern is not a regular expression")
	errBack    = errors.New("the pattern refers back to a group, which patterns here cannot do")
)

func compilePattern(pattern, flags string) (*regexp.Regexp, error) {
	t := translator{src: pattern}
	for _, f := range flags {
		switch f {
		case 'i':
			t.fold = true
		case 'm':
			t.lines = true
		case 's':
			t.dotAll = true
		case 'x':
			t.free = true
		case 'q':
			t.literal = true
		default:
			return nil, errPattern
		}
	}
	out, err := t.translate()
	if err != nil {
		return nil, err
	}
	return regexp.Compile(out)
}

type translator struct {
	src                                string
	i                                  int
	fold, lines, dotAll, free, literal bool
	out                                strings.Builder
}

func (t *translator) translate() (string, error) {
	if t.fold {
		t.out.WriteString("(?i)")
	}
	if t.literal {
		t.out.WriteString(regexp.QuoteMeta(t.src))
		return t.out.String(), nil
	}
	if t.free {
		t.src = dropSpace(t.src)
	}
	for t.i < len(t.src) {
		if err := t.atom(); err != nil {
			return "", err
		}
	}
	return t.out.String(), nil
}

// dropSpace removes white space outside of brackets, for the flag x.
func dropSpace(s string) string {
	var b strings.Builder
	level := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && strings.IndexByte(" \t\n\r", s[i+1]) < 0:
			b.WriteString(s[i : i+2])
			i++
			continue
		case c == '[':
			level++
		case c == ']':
			level--
		case level == 0 && (c == ' ' || c == '\t' || c == '\n' || c == '\r'):
			continue
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func (t *translator) atom() error {
	r, n := utf8.DecodeRuneInString(t.src[t.i:])
	switch r {
	case '\\':
		return t.escape()
	case '[':
		set, err := t.class()
		if err != nil {
			return err
		}
		t.write(set)
		return nil
	case '.':
		if t.dotAll {
			t.out.WriteString("(?s:.)")
		} else {
			t.out.WriteString(`[^\n\r]`)
		}
	case '^', '$':
		if t.lines {
			t.out.WriteString("(?m:" + string(r) + ")")
		} else {
			t.out.WriteRune(r)
		}
	case '(':
		if strings.HasPrefix(t.src[t.i:], "(?") && !strings.HasPrefix(t.src[t.i:], "(?:") {
			return errPattern
		}
		t.out.WriteRune(r)
		if strings.HasPrefix(t.src[t.i:], "(?:") {
			t.out.WriteString("?:")
			n = 3
		}
	case '{':
		end := strings.IndexByte(t.src[t.i:], '}')
		if end < 0 || !isQuantity(t.src[t.i+1:t.i+end]) {
			return errPattern
		}
		t.out.WriteString(t.src[t.i : t.i+end+1])
		n = end + 1
	case ']', '}':
		return errPattern
	case ')', '|', '?', '*', '+':
		t.out.WriteRune(r)
	default:
		t.out.WriteString(regexp.QuoteMeta(string(r)))
	}
	t.i += n
	return nil
}

func isQuantity(s string) bool {
	lo, hi, ranged := strings.Cut(s, ",")
	if _, err := strconv.ParseUint(lo, 10, 16); err != nil {
		return false
	}
	if !ranged || hi == "" {
		return true
	}
	_, err := strconv.ParseUint(hi, 10, 16)
	return err == nil
}

// escape reads a backslash outside of brackets.
func (t *translator) escape() error {
	if t.i+1 < len(t.src) && t.src[t.i+1] >= '1' && t.src[t.i+1] <= '9' {
		return errBack
	}
	set, err := t.escapeSet()
	if err != nil {
		return err
	}
	t.write(set)
	return nil
}

// escapeSet reads a backslash and what follows as a set of characters.
func (t *translator) escapeSet() (runeSet, error) {
	t.i++
	if t.i >= len(t.src) {
		return nil, errPattern
	}
	r, n := utf8.DecodeRuneInString(t.src[t.i:])
	t.i += n
	switch r {
	case 'n':
		return runeSet{{'\n', '\n'}}, nil
	case 'r':
		return runeSet{{'\r', '\r'}}, nil
	case 't':
		return runeSet{{'\t', '\t'}}, nil
	case 'p', 'P':
		set, err := t.property()
		if r == 'P' {
			set = set.complement()
		}
		return set, err
	}
	if set, ok := namedSet(unicode.ToLower(r)); ok {
		if unicode.IsUpper(r) {
			set = set.complement()
		}
		return set, nil
	}
	if strings.ContainsRune(`\|.-^?*+{}()[]$`, r) {
		return runeSet{{r, r}}, nil
	}
	return nil, errPattern
}

// namedSet is the set of \s, \d, \w, \i and \c.
func namedSet(r rune) (runeSet, bool) {
	switch r {
	case 's':
		return runeSet{{'\t', '\n'}, {'\r', '\r'}, {' ', ' '}}, true
	case 'd':
		return tableSet(unicode.Nd), true
	case 'w':
		return tableSet(unicode.P).union(tableSet(unicode.Z)).union(tableSet(unicode.C)).complement(), true
	case 'i':
		return tableSet(unicode.L).union(runeSet{{':', ':'}, {'_', '_'}}), true
	case 'c':
		return tableSet(unicode.L).union(tableSet(unicode.Nd)).union(tableSet(unicode.M)).union(runeSet{{'-', '.'}, {':', ':'}, {'_', '_'}, {0xB7, 0xB7}}), true
	}
	return nil, false
}

// property reads {L}, {Lu} or {IsBasicLatin} after \p.
func (t *translator) property() (runeSet, error) {
	rest := t.src[t.i:]
	end := strings.IndexByte(rest, '}')
	if end < 1 || rest[0] != '{' {
		return nil, errPattern
	}
	name := rest[1:end]
	t.i += end + 1
	if block, ok := strings.CutPrefix(name, "Is"); ok {
		if r, ok := unicodeBlocks[block]; ok {
			return runeSet{r}, nil
		}
		return nil, errPattern
	}
	table, ok := unicode.Categories[name]
	if !ok || len(name) > 2 {
		return nil, errPattern
	}
	return tableSet(table), nil
}

// class reads […], perhaps with […-[…]].
func (t *translator) class() (runeSet, error) {
	t.i++
	negated := strings.HasPrefix(t.src[t.i:], "^")
	if negated {
		t.i++
	}
	var set, minus runeSet
	for first := true; ; first = false {
		switch {
		case t.i >= len(t.src):
			return nil, errPattern
		case t.src[t.i] == ']' && !first:
			t.i++
			return t.finish(set, minus, negated), nil
		case strings.HasPrefix(t.src[t.i:], "-[") && !first:
			t.i++
			var err error
			if minus, err = t.class(); err != nil || !strings.HasPrefix(t.src[t.i:], "]") {
				return nil, errPattern
			}
			continue
		}
		part, err := t.classPart()
		if err != nil {
			return nil, err
		}
		set = set.union(part)
	}
}

// classPart reads one character, escape or a-z inside brackets.
func (t *translator) classPart() (runeSet, error) {
	lo, err := t.classItem()
	if err != nil {
		return nil, err
	}
	rest := t.src[t.i:]
	if len(lo) != 1 || lo[0].lo != lo[0].hi || len(rest) < 2 || rest[0] != '-' || rest[1] == ']' || rest[1] == '[' {
		return lo, nil
	}
	t.i++
	hi, err := t.classItem()
	if err != nil || len(hi) != 1 || hi[0].lo != hi[0].hi || hi[0].lo < lo[0].lo {
		return nil, errPattern
	}
	return runeSet{{lo[0].lo, hi[0].hi}}, nil
}

func (t *translator) classItem() (runeSet, error) {
	r, n := utf8.DecodeRuneInString(t.src[t.i:])
	switch r {
	case '\\':
		return t.escapeSet()
	case '[', ']':
		return nil, errPattern
	}
	t.i += n
	return runeSet{{r, r}}, nil
}

// finish folds letters before leaving characters out, so that leaving out a
// capital leaves out the small letter too where case does not count.
func (t *translator) finish(set, minus runeSet, negated bool) runeSet {
	if t.fold {
		set, minus = set.folded(), minus.folded()
	}
	if negated {
		set = set.complement()
	}
	if len(minus) > 0 {
		set = set.complement().union(minus).complement()
	}
	return set
}

// write writes a set as a class of package regexp.
func (t *translator) write(set runeSet) {
	if len(set) == 0 {
		t.out.WriteString(`[^\x{0}-\x{10FFFF}]`)
		return
	}
	if len(set) == 1 && set[0].lo == set[0].hi {
		t.out.WriteString(regexp.QuoteMeta(string(set[0].lo)))
		return
	}
	t.out.WriteString("(?-i:[")
	for _, r := range set {
		t.out.WriteString(`\x{` + strconv.FormatInt(int64(r.lo), 16) + `}-\x{` + strconv.FormatInt(int64(r.hi), 16) + "}")
	}
	t.out.WriteString("])")
}
