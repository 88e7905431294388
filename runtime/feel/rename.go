package feel

import (
	"slices"
	"strings"
)

// Rename is the source with another name for a variable, wherever it reads it;
// everything else stays to the letter. Entries, parameters and loop variables
// of the old name are others, and stay. A source that cannot be read stays as
// it is. tests says that it is a cell's.
func Rename(src string, env *Env, tests bool, from, to string) string {
	compile := Compile
	if tests {
		compile = func(src string, env *Env) (*Expr, []Problem) { return CompileUnaryTests(src, Any, env) }
	}
	e, _ := compile(src, env)
	if e == nil {
		return src
	}
	var at []int
	e.root.walk(func(n *node) {
		if n.op == opGlobal && n.name == from && (len(n.via) == 0 || !env.HasMember(from)) {
			at = append(at, n.pos)
		}
	})
	slices.Sort(at)
	for _, pos := range slices.Backward(slices.Compact(at)) {
		if n := nameAt(src[pos:], from); n > 0 {
			src = src[:pos] + to + src[pos+n:]
		}
	}
	return src
}

// HasMember reports whether some variable has an entry of the name: inside a
// filter of items that are not known that is what the name means.
func (e *Env) HasMember(name string) bool {
	return e != nil && slices.ContainsFunc(e.members[firstPart(name)], func(k knownName) bool { return k.name == name })
}

// nameAt is how many bytes the name takes at the beginning of a source, in
// which white space between its parts may be of any length; 0 if it is another.
func nameAt(src, name string) int {
	at := 0
	for _, part := range nameParts(name) {
		for at > 0 && at < len(src) && strings.ContainsRune(" \t\n\r", rune(src[at])) {
			at++
		}
		if !strings.HasPrefix(src[at:], part) {
			return 0
		}
		at += len(part)
	}
	return at
}

func (n *node) walk(f func(*node)) {
	if n == nil {
		return
	}
	f(n)
	for _, k := range n.kids {
		k.walk(f)
	}
}

// IsName reports whether an expression can read a variable of the name.
func IsName(name string) bool {
	e, problems := Compile(name, NewEnv(Var{Name: name}))
	return e != nil && len(problems) == 0 && e.root.op == opGlobal && e.root.name == name
}
