package feel

import (
	"slices"
	"strings"
)

// builtin is a built-in function of the standard, defined once: checking,
// completion, documentation and evaluation derive from it.
type builtin struct {
	name    string
	forms   []signature
	doc     string // a sentence for people
	example string
	call    func(ev *Evaluator, args []Value) Value
	value   Value // the function as a value
	// special is a variant for a call whose arguments are partly constant,
	// or nil.
	special func(n *node) *builtin
}

// signature is one way to call a built-in.
type signature struct {
	params []param
	result string // a type, or "T": the type of the first parameter's items
}

type param struct {
	name     string
	typ      Type
	optional bool
	variadic bool // takes any number of arguments, or one list of them
	rest     bool // takes all arguments from its place on
}

// define reads signatures such as
//
//	substring(string: string, start position: number, length?: number): string
//
// A parameter with ? may be left out or be null; one with … takes any number
// of arguments or one list of them, one with * all arguments from there on.
// A typed parameter that is null or does not conform makes the result null
// before call is reached; Any takes everything.
func define(call func(ev *Evaluator, args []Value) Value, doc, example string, signatures ...string) *builtin {
	b := &builtin{call: call, doc: doc, example: example}
	for _, s := range signatures {
		name, rest, _ := strings.Cut(s, "(")
		params, result, _ := strings.Cut(rest, "): ")
		b.name = name
		f := signature{result: result}
		for part := range strings.SplitSeq(params, ", ") {
			if part == "" {
				continue
			}
			n, t, _ := strings.Cut(part, ": ")
			q := param{typ: signatureTypes[t]}
			n, q.optional = strings.CutSuffix(n, "?")
			n, q.variadic = strings.CutSuffix(n, "…")
			q.name, q.rest = strings.CutSuffix(n, "*")
			f.params = append(f.params, q)
		}
		b.forms = append(b.forms, f)
	}
	fd := &functionData{name: b.name, builtin: b}
	types := make([]Type, 0, len(b.forms[0].params))
	for _, q := range b.forms[0].params {
		fd.params = append(fd.params, q.name)
		types = append(types, q.typ)
	}
	fd.typ = FunctionOf(signatureTypes[b.forms[0].result], types...)
	b.value = functionValue(fd)
	return b
}

var signatureTypes = map[string]Type{
	"Any": Any, "T": Any, "number": NumberType, "string": StringType, "boolean": BooleanType, "date": DateType, "time": TimeType,
	"date and time": DateTimeType, "months": MonthsType, "days": DurationType,
	"list": ListOf(Any), "list<T>": ListOf(Any), "list<number>": ListOf(NumberType), "list<string>": ListOf(StringType), "list<boolean>": ListOf(BooleanType),
	"list<list>": ListOf(ListOf(Any)), "list<context>": ListOf(ContextWith()),
	"context": ContextWith(), "range": RangeOf(Any), "function": FunctionOf(Any),
}

var (
	builtins     = map[string]*builtin{}
	builtinNames []string
	builtinIndex nameIndex
)

// register fills the tables from the lists of the other files.
func register(lists ...[]*builtin) bool {
	for _, list := range lists {
		for _, b := range list {
			builtins[b.name] = b
			builtinNames = append(builtinNames, b.name)
			builtinIndex.add(b.name, Any)
		}
	}
	slices.Sort(builtinNames)
	return true
}

// builtinAt is the longest built-in name at pos. A name with "and" in it is one
// only where it is called, so that "date and time > x" keeps its meaning.
func (p *parser) builtinAt(pos int) (*builtin, int) {
	for _, k := range builtinIndex[p.src[pos:pos+wordLen(p.src[pos:])]] {
		if end := p.match(k.name, k.parts, pos); end > 0 && (!slices.Contains(k.parts, "and") || p.callFollows(end)) {
			return builtins[k.name], end
		}
	}
	return nil, 0
}

// bind finds the signatures for a call, and for each the argument for each
// of its parameters: -1 where none is given. For a signature that takes any
// number of arguments order is nil. None means that there is no such way to
// call b.
func (b *builtin) bind(count int, names []string) []boundForm {
	var found []boundForm
	for i := range b.forms {
		f := &b.forms[i]
		if f.open() && len(names) == 0 {
			if count >= len(f.params) {
				return []boundForm{{f, nil}}
			}
			return nil
		}
		if order, ok := f.order(count, names); ok {
			found = append(found, boundForm{f, order})
		}
	}
	return found
}

// boundForm is a signature with the arguments for its parameters.
type boundForm struct {
	*signature
	order []int
}

// fit is the first of the forms whose types take the arguments, else the first
// of all.
func fit(forms []boundForm, may func(arg int, want Type) bool) boundForm {
	for _, f := range forms {
		ok := true
		for i, q := range f.params {
			ok = ok && (f.order == nil || f.order[i] < 0 || may(f.order[i], q.typ))
		}
		if ok {
			return f
		}
	}
	return forms[0]
}

// open reports whether the signature takes any number of arguments.
func (f *signature) open() bool {
	n := len(f.params)
	return n > 0 && (f.params[n-1].variadic || f.params[n-1].rest)
}

func (f *signature) order(count int, names []string) ([]int, bool) {
	order := make([]int, len(f.params))
	used := 0
	for i, q := range f.params {
		order[i] = -1
		if len(names) > 0 {
			order[i] = slices.Index(names, q.name)
		} else if i < count {
			order[i] = i
		}
		if order[i] >= 0 {
			used++
		} else if !q.optional {
			return nil, false
		}
	}
	return order, used == count
}

// inferBuiltin checks a call and says what it gives.
func (p *parser) inferBuiltin(n *node) Type {
	forms := n.builtin.bind(len(n.kids), n.names)
	if len(forms) == 0 {
		p.problem(n.pos, n.end, "", "“%s” is called like this: %s.", n.name, n.builtin.ways())
		return Any
	}
	f := fit(forms, func(arg int, want Type) bool { return mayBe(n.kids[arg].typ, want) })
	first := Any
	if f.order == nil {
		return resultType(f.result, p.inferVariadic(n, f.signature))
	}
	for i, q := range f.params {
		if f.order[i] < 0 {
			continue
		}
		a := n.kids[f.order[i]]
		p.argumentFits(a, q.typ)
		if i == 0 {
			first = a.typ
		}
	}
	return resultType(f.result, first)
}

func (p *parser) inferVariadic(n *node, f *signature) Type {
	want := f.params[0].typ.Elem()
	if last := len(f.params) - 1; f.params[last].rest {
		for i, a := range n.kids {
			p.argumentFits(a, f.params[min(i, last)].typ)
		}
		return inferRest(n, last)
	}
	if len(n.kids) == 1 {
		p.argumentFits(n.kids[0], f.params[0].typ)
		return n.kids[0].typ
	}
	elem := NullType
	for _, a := range n.kids {
		p.argumentFits(a, want)
		elem = unite(elem, a.typ)
	}
	return ListOf(elem)
}

// inferRest is the type of lists put together, or of a list with items added.
func inferRest(n *node, last int) Type {
	elem := NullType
	for i, a := range n.kids {
		if last > 0 && i > 0 {
			elem = unite(elem, a.typ)
		} else if a.typ.IsList() {
			elem = unite(elem, a.typ.Elem())
		} else {
			elem = unite(elem, a.typ)
		}
	}
	return ListOf(elem)
}

func resultType(result string, first Type) Type {
	elem := first
	if first.IsList() {
		elem = first.Elem()
	}
	switch result {
	case "T":
		return elem
	case "list<T>":
		return ListOf(elem)
	}
	return signatureTypes[result]
}

// ways lists the signatures for a message.
func (b *builtin) ways() string {
	var ways []string
	for _, f := range b.forms {
		ways = append(ways, b.name+f.heading())
	}
	return strings.Join(ways, " or ")
}

func (f signature) heading() string {
	var s strings.Builder
	s.WriteByte('(')
	for i, q := range f.params {
		if i > 0 {
			s.WriteString(", ")
		}
		s.WriteString(q.name)
		switch {
		case q.optional:
			s.WriteByte('?')
		case q.variadic, q.rest:
			s.WriteString(", …")
		}
	}
	s.WriteByte(')')
	return s.String()
}
