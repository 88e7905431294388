package feel

import (
	"regexp"
	"strings"
)

var patternBuiltins = []*builtin{
	patternBuiltin(biMatches, "Whether a text matches a pattern (regular expression).", `matches("DE12345", "^DE\d+$")`,
		"matches(input: string, pattern: string, flags?: string): boolean"),
	patternBuiltin(biReplace, "The text with all matches of a pattern replaced; $1 is the first group.", `replace("a-b", "-", "/") = "a/b"`,
		"replace(input: string, pattern: string, replacement: string, flags?: string): string"),
	patternBuiltin(biSplit, "The parts of a text between matches of a pattern.", `split("a;b", ";") = ["a", "b"]`,
		"split(string: string, delimiter: string): list<string>"),
}

// patternCall is a built-in that works with a compiled pattern.
type patternCall func(ev *Evaluator, re *regexp.Regexp, a []Value) Value

// patternBuiltin compiles a constant pattern once, with the expression.
func patternBuiltin(call patternCall, doc, example, signature string) *builtin {
	b := define(nil, doc, example, signature)
	b.call = func(ev *Evaluator, a []Value) Value {
		re := ev.patternFor(a[1], flagsOf(b.name, a))
		if re == nil {
			return Null
		}
		return call(ev, re, a)
	}
	b.special = func(n *node) *builtin {
		re := constantPattern(n)
		if re == nil {
			return nil
		}
		fixed := *b
		fixed.call = func(ev *Evaluator, a []Value) Value { return call(ev, re, a) }
		return &fixed
	}
	return b
}

// flagsOf is the flags argument: always the one after all others.
func flagsOf(name string, a []Value) Value {
	switch name {
	case "matches":
		return a[2]
	case "replace":
		return a[3]
	}
	return Null
}

// constantPattern is the pattern of a call whose pattern and flags are
// constants, else nil.
func constantPattern(n *node) *regexp.Regexp {
	if len(n.names) > 0 {
		return nil
	}
	args := make([]Value, 4)
	for i, k := range n.kids {
		if k.op == opConst {
			args[i] = k.val
		} else if i == 1 || i == 3 || i == 2 && n.name == "matches" {
			return nil
		}
	}
	flags := flagsOf(n.name, args)
	if args[1].kind != KindString || !flags.IsNull() && flags.kind != KindString {
		return nil
	}
	re, _ := compilePattern(args[1].text(), flags.Text())
	return re
}

// patternFor compiles a pattern, unless it is the one used last.
func (ev *Evaluator) patternFor(pattern, flags Value) *regexp.Regexp {
	p, f := pattern.text(), flags.Text()
	if ev.lastPattern != nil && ev.patternText == p && ev.patternFlags == f {
		return ev.lastPattern
	}
	if len(p) > MaxSource || !ev.charge(4*len(p)) || !ev.alloc(100*len(p)) {
		return nil
	}
	ev.lastPattern, _ = compilePattern(p, f)
	ev.patternText, ev.patternFlags = p, f
	return ev.lastPattern
}

func biMatches(ev *Evaluator, re *regexp.Regexp, a []Value) Value {
	if !ev.charge(1 + int(a[0].n)/8) {
		return Null
	}
	return Bool(re.MatchString(a[0].text()))
}

func biReplace(ev *Evaluator, re *regexp.Regexp, a []Value) Value {
	s := a[0].text()
	with, ok := replacement(a[2].text(), re.NumSubexp(), strings.Contains(a[3].Text(), "q"))
	if !ok || re.MatchString("") || !ev.charge(1+len(s)/8) {
		return Null
	}
	var out []byte
	last := 0
	for _, m := range re.FindAllStringSubmatchIndex(s, -1) {
		out = append(out, s[last:m[0]]...)
		from := len(out)
		out = re.ExpandString(out, with, s, m)
		last = m[1]
		if !ev.charge(1) || !ev.alloc(len(out)-from) {
			return Null
		}
	}
	if !ev.alloc(len(s)) {
		return Null
	}
	return String(string(append(out, s[last:]...)))
}

func biSplit(ev *Evaluator, re *regexp.Regexp, a []Value) Value {
	s := a[0].text()
	if re.MatchString("") || !ev.charge(1+len(s)/8) {
		return Null
	}
	parts := re.Split(s, -1)
	if !ev.charge(len(parts)) || !ev.allocItems(2*len(parts)) {
		return Null
	}
	return ev.made(Strings(parts...))
}

// replacement turns $1 of XPath into what package regexp expands. ok is false
// for a $ or \ that stands for nothing.
func replacement(s string, groups int, literal bool) (string, bool) {
	if literal {
		return strings.ReplaceAll(s, "$", "$$"), true
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && (s[i+1] == '\\' || s[i+1] == '$'):
			i++
			if s[i] == '$' {
				b.WriteString("$$")
			} else {
				b.WriteByte('\\')
			}
		case c == '$' && i+1 < len(s) && isDigit(s[i+1]):
			n := int(s[i+1] - '0')
			for i++; i+1 < len(s) && isDigit(s[i+1]) && n*10+int(s[i+1]-'0') <= groups; i++ {
				n = n*10 + int(s[i+1]-'0')
			}
			if n <= groups {
				b.WriteString("${" + string(appendInt(nil, int64(n))) + "}")
			}
		case c == '$' || c == '\\':
			return "", false
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), true
}
