package feel

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Env is what is known where an expression is written: its variables with
// their types, and named types. It is built once and then only read, by many
// compilations. A nil *Env knows nothing and is open.
type Env struct {
	vars    []Var
	types   map[string]Type
	open    bool
	index   nameIndex // of variables
	members nameIndex // of all fields of all variables' types
}

// Var is a variable an expression can read.
type Var struct {
	Name   string
	Type   Type
	Doc    string  // a sentence shown beside a completion; may be empty
	Values []Value // the only values it is meant to have, as of a choice; none if there is no such list
}

// NewEnv knows exactly the variables: any other name is a problem. Where two
// have one name, the last counts.
func NewEnv(vars ...Var) *Env {
	e := &Env{}
	for _, v := range vars {
		e.add(v)
	}
	return e
}

func (e *Env) add(v Var) {
	if i := slices.IndexFunc(e.vars, func(o Var) bool { return o.Name == v.Name }); i >= 0 {
		e.vars[i] = v
	} else {
		e.vars = append(e.vars, v)
	}
	e.index.add(v.Name, v.Type)
	e.addMembers(v.Type, 0)
}

func (e *Env) addMembers(t Type, depth int) {
	if depth > 8 {
		return
	}
	for _, f := range t.Fields() {
		e.members.add(f.Name, f.Type)
		e.addMembers(f.Type, depth+1)
	}
	if t.k == typeList || t.k == typeRange {
		e.addMembers(t.d.elem, depth+1)
	}
}

// WithOpen is the environment in which names beyond the known ones may exist
// too, so that they are no problem.
func (e *Env) WithOpen() *Env {
	c := e.clone()
	c.open = true
	return c
}

// WithVars is the environment with further variables.
func (e *Env) WithVars(vars ...Var) *Env {
	c := e.clone()
	for _, v := range vars {
		c.add(v)
	}
	return c
}

// WithTypes is the environment with named types, for "instance of" and the
// parameters of functions.
func (e *Env) WithTypes(types map[string]Type) *Env {
	c := e.clone()
	c.types = types
	return c
}

func (e *Env) clone() *Env {
	if e == nil {
		return &Env{open: true}
	}
	c := &Env{types: e.types, open: e.open}
	for _, v := range e.vars {
		c.add(v)
	}
	return c
}

// Vars are the known variables. They must not be changed.
func (e *Env) Vars() []Var {
	if e == nil {
		return nil
	}
	return e.vars
}

func (e *Env) knows(name string) bool {
	return slices.ContainsFunc(e.index[firstPart(name)], func(k knownName) bool { return k.name == name })
}

// Open reports whether unknown names are allowed.
func (e *Env) Open() bool { return e == nil || e.open }

// Names may hold spaces and some signs ("Pre-bureau risk"). They are kept as
// parts: words, and single signs. White space between parts does not matter.

// knownName is a name that can be recognised in a source.
type knownName struct {
	name  string
	parts []string // nil for a name of one word
	typ   Type
}

// nameIndex finds names by their first part; longer names come first.
type nameIndex map[string][]knownName

func (x *nameIndex) add(name string, t Type) {
	parts := nameParts(name)
	if len(parts) == 0 {
		return
	}
	k := knownName{name: name, typ: t}
	if len(parts) > 1 {
		k.parts = parts
	}
	if *x == nil {
		*x = nameIndex{}
	}
	list := (*x)[parts[0]]
	for i, o := range list {
		if o.name == name {
			list[i] = k
			return
		}
	}
	at := slices.IndexFunc(list, func(o knownName) bool { return len(o.parts) < len(k.parts) })
	if at < 0 {
		at = len(list)
	}
	(*x)[parts[0]] = slices.Insert(list, at, k)
}

// nameParts splits a name; nil if it begins like no name.
func nameParts(name string) []string {
	if isPlainName(name) {
		return []string{name}
	}
	var parts []string
	for i := 0; i < len(name); {
		r, n := utf8.DecodeRuneInString(name[i:])
		switch {
		case unicode.IsSpace(r):
			i += n
		case isNamePart(r):
			w := wordLen(name[i:])
			parts = append(parts, name[i:i+w])
			i += w
		default:
			parts = append(parts, name[i:i+n])
			i += n
		}
	}
	if len(parts) > 0 {
		if r, _ := utf8.DecodeRuneInString(parts[0]); !isNameStart(r) {
			return nil
		}
	}
	return parts
}

func wordLen(s string) int {
	i := 0
	for i < len(s) {
		c := s[i]
		if c < utf8.RuneSelf {
			if !asciiNamePart[c] {
				break
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isNamePart(r) {
			break
		}
		i += n
	}
	return i
}

var asciiNamePart = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		r := rune(c)
		t[c] = r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_' || r == '?'
	}
	return t
}()

func isNameStart(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return asciiNamePart[r] && (r < '0' || r > '9')
	case r == utf8.RuneError:
		return false
	}
	return r >= 0xC0 && r != 0xD7 && r != 0xF7 && (unicode.IsLetter(r) || unicode.Is(unicode.So, r) || unicode.Is(unicode.Sk, r) || r >= 0x10000)
}

func isNamePart(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && asciiNamePart[r]
	}
	return isNameStart(r) || r == 0xB7 || unicode.IsMark(r) || unicode.IsDigit(r) || r == 0x203F || r == 0x2040 || r == 0x200D
}

// isPlainName reports whether the name is one word that is no keyword, so that
// it can stand in a source without being known.
func isPlainName(name string) bool {
	if name == "" || wordLen(name) != len(name) || keywords[name] {
		return false
	}
	r, _ := utf8.DecodeRuneInString(name)
	return isNameStart(r)
}

var keywords = map[string]bool{
	"and": true, "or": true, "between": true, "in": true, "instance": true, "of": true, "if": true, "then": true,
	"else": true, "for": true, "return": true, "some": true, "every": true, "satisfies": true, "function": true,
	"external": true, "true": true, "false": true, "null": true,
}

func sortedNames(names []string) []string {
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(strings.ToLower(a), strings.ToLower(b)) })
	return slices.Compact(names)
}
