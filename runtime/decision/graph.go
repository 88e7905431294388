package decision

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/feel"
)

// ModelProblem is something wrong with a model, or with an expression in it.
type ModelProblem struct {
	Element string   // name of the decision, type or other element
	ID      string   // of the element; empty for types
	Box     *Box     // the boxed expression it is in; nil: the element as a whole
	Cell    *Problem // the place in that box's table; nil: no table's
	feel.Problem
}

// Sentence is the problem with its place, for people.
func (p ModelProblem) Sentence() string {
	if p.Cell != nil {
		return "“" + p.Element + "”, " + p.Cell.Sentence(p.Box.Table)
	}
	return "“" + p.Element + "”: " + p.Error()
}

// Graph is a compiled model, with the models it imports.
type Graph struct {
	model    *Model
	types    *typeTable
	byID     map[string]*node
	inputs   []*node // as the model lists them, here and below
	decided  []*node
	known    []*node
	services []*node
	imports  map[string]*Graph // by the name of the import
	problems []ModelProblem
}

// node is anything of a graph that has a value: data, a decision, or a
// function.
type node struct {
	id, name string
	typ      *defType
	known    feel.Type // of its value, where typ leaves it open
	requires []*requirement
	value    feel.Value // of knowledge and services: the function
	code     code       // of a decision
	service  *Service
}

// requirement is an element that another reads, under the name it has there.
type requirement struct {
	from *node
	via  string // name of the import it comes through, or ""
}

// code evaluates a boxed expression in ev.Scope.
type code func(ev *feel.Evaluator) feel.Value

// CompileModel compiles a model; others are the models it may import. Elements
// whose expressions cannot be read are null.
func CompileModel(m *Model, others ...*Model) (*Graph, []ModelProblem) {
	l := &linker{others: others, done: map[*Model]*Graph{}}
	g := l.compile(m)
	return g, g.problems
}

// linker compiles each model once, however often it is imported.
type linker struct {
	others []*Model
	done   map[*Model]*Graph
}

func (l *linker) compile(m *Model) *Graph {
	if g, ok := l.done[m]; ok {
		return g
	}
	g := &Graph{model: m, byID: map[string]*node{}, imports: map[string]*Graph{}}
	l.done[m] = g // models that import each other find this one unfinished
	defs := slices.Clone(m.Types)
	for _, imp := range m.Imports {
		for _, o := range l.others {
			if o.Namespace != imp.Namespace || o == m {
				continue
			}
			g.imports[imp.Name] = l.compile(o)
			for _, d := range o.Types {
				d.Name = joinImport(imp.Name, d.Name)
				defs = append(defs, prefixed(d, imp.Name, o))
			}
		}
	}
	g.types = newTypeTable(defs, &g.problems)
	g.declare()
	g.connect()
	g.circles()
	g.compileAll()
	return g
}

func joinImport(imp, name string) string {
	if imp == "" {
		return name
	}
	return imp + "." + name
}

// prefixed lets an imported type refer to its neighbours by their new names.
func prefixed(d TypeDef, imp string, o *Model) TypeDef {
	for _, t := range o.Types {
		if t.Name == d.Ref {
			d.Ref = joinImport(imp, d.Ref)
			break
		}
	}
	d.Components = slices.Clone(d.Components)
	for i, c := range d.Components {
		d.Components[i] = prefixed(c, imp, o)
	}
	return d
}

func (g *Graph) add(list *[]*node, n *node) {
	*list = append(*list, n)
	if _, taken := g.byID[n.id]; !taken {
		g.byID[n.id] = n
	}
}

// declare makes all elements, with their types but without their logic.
func (g *Graph) declare() {
	m := g.model
	for _, in := range m.Inputs {
		g.add(&g.inputs, &node{id: in.ID, name: in.Name, typ: g.types.named(in.Type)})
	}
	for _, d := range m.Decisions {
		g.add(&g.decided, &node{id: d.ID, name: cmpOr(d.Variable, d.Name), typ: g.types.named(d.Type)})
	}
	for _, k := range m.Knowledge {
		var params []feel.Type
		for _, p := range k.Params {
			params = append(params, g.types.named(p.Type).typ)
		}
		ref := k.Type
		if ref == "" && k.Logic != nil {
			ref = k.Logic.Type
		}
		g.add(&g.known, &node{id: k.ID, name: k.Name, typ: &defType{typ: feel.FunctionOf(g.result(ref).typ, params...)}})
	}
	for i := range m.Services {
		s := &m.Services[i]
		g.add(&g.services, &node{id: s.ID, name: s.Name, typ: &defType{}, service: s})
	}
}

// result is the type of a function's result; the type of the function's
// variable may be that of the function as a whole.
func (g *Graph) result(ref string) *defType {
	if d, ok := g.types.defs[ref]; ok && d.Function != nil {
		return g.types.named(d.Function.Result)
	}
	t := g.types.named(ref)
	if t.typ.IsFunction() {
		return &defType{}
	}
	return t
}

func cmpOr(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// find is the element a reference means: an id, or namespace#id in an imported
// model.
func (g *Graph) find(ref string) (*requirement, bool) {
	ns, id, cut := strings.Cut(ref, "#")
	if !cut {
		id, ns = ref, ""
	}
	if ns == "" || ns == g.model.Namespace {
		if e, ok := g.byID[id]; ok {
			return &requirement{from: e}, true
		}
	}
	for name, other := range g.imports {
		if other.model.Namespace == ns {
			if e, ok := other.byID[id]; ok {
				return &requirement{e, name}, true
			}
		}
	}
	return nil, false
}

func (g *Graph) connect() {
	link := func(e *node, refs []string) {
		for _, ref := range refs {
			if r, ok := g.find(ref); ok {
				e.requires = append(e.requires, r)
			} else {
				g.problem(e, "It requires “%s”, which is not there.", ref)
			}
		}
	}
	for i, d := range g.model.Decisions {
		link(g.decided[i], d.Requires)
	}
	for i, k := range g.model.Knowledge {
		link(g.known[i], k.Requires)
	}
}

func (g *Graph) problem(e *node, format string, args ...any) {
	g.problems = append(g.problems, ModelProblem{Element: e.name, ID: e.id, Problem: problemf(format, args...)})
}

func problemf(format string, args ...any) feel.Problem {
	return feel.Problem{Text: fmt.Sprintf(format, args...)}
}

// mostOfCircle elements of a circle are named in its problem.
const mostOfCircle = 10

// circles tells of decisions that require themselves by others: each circle
// once, where it is met first. One pass however long they are, since files may
// be made to hurt. A knowledge model may call itself.
func (g *Graph) circles() {
	const closed = -1
	place := map[*node]int{} // on the way, from 1; closed: it and all it requires were looked at
	var way []*node
	var visit func(n *node)
	visit = func(n *node) {
		way = append(way, n)
		place[n] = len(way)
		told := false
		for _, r := range n.requires {
			switch at := place[r.from]; {
			case r.via != "" || at == closed:
			case at == 0:
				visit(r.from)
			case !told && (r.from != n || !slices.Contains(g.known, n)):
				told = true
				g.circle(way[at-1:])
			}
		}
		way = way[:len(way)-1]
		place[n] = closed
	}
	for _, n := range slices.Concat(g.decided, g.known) {
		if place[n] == 0 {
			visit(n)
		}
	}
}

func (g *Graph) circle(way []*node) {
	var names []string
	for _, n := range way[:min(len(way), mostOfCircle)] {
		names = append(names, "“"+n.name+"”")
	}
	back := " uses “" + way[0].name + "”"
	if more := len(way) - len(names); more > 0 {
		back = fmt.Sprintf(", and so on by %d more, back to “%s”", more, way[0].name)
	}
	g.problem(way[0], "It goes in a circle, so nothing could be decided first: %s%s.", strings.Join(names, " uses "), back)
}

// envOf is what an element's expressions may read: exactly what it requires.
func (g *Graph) envOf(e *node) *feel.Env {
	env := feel.NewEnv()
	imported := map[string][]feel.Field{}
	var vars []feel.Var
	for _, r := range e.requires {
		if r.via != "" {
			imported[r.via] = append(imported[r.via], feel.Field{Name: r.from.name, Type: r.from.typ.typ})
			continue
		}
		vars = append(vars, feel.Var{Name: r.from.name, Type: r.from.open(), Values: r.from.values()})
	}
	for name, fields := range imported {
		vars = append(vars, feel.Var{Name: name, Type: feel.ContextWith(fields...)})
	}
	return env.WithVars(vars...).WithTypes(g.types.feelTypes())
}

func (g *Graph) compileAll() {
	for i, k := range g.model.Knowledge {
		n := g.known[i]
		c := &boxCompiler{g: g, element: n}
		n.value = c.function(k.Name, k.Params, k.Logic, g.result(k.Type), g.envOf(n), func() []*requirement { return n.requires })
	}
	for i := range g.model.Services {
		g.service(g.services[i])
	}
	at := map[string]int{}
	for i, d := range g.model.Decisions {
		at[d.ID] = i
	}
	for _, id := range g.model.Order() { // what is required first: its type may follow from its logic
		if i, ok := at[id]; ok {
			g.decide(g.decided[i], g.model.Decisions[i].Logic)
			delete(at, id)
		}
	}
	for i, d := range g.model.Decisions { // those whose id another has too
		if g.decided[i].code == nil {
			g.decide(g.decided[i], d.Logic)
		}
	}
}

func (g *Graph) decide(n *node, logic *Box) {
	if logic == nil {
		return
	}
	c := &boxCompiler{g: g, element: n}
	env := g.envOf(n)
	n.code = c.compile(logic, env)
	switch {
	case logic.Type != "" || !n.typ.typ.IsAny():
	case logic.Kind == TableBox:
		n.known = g.typed(logic.Table).ResultType()
	default:
		n.known = c.literalType(logic, env)
	}
}

// open is what is known about the node's values.
func (n *node) open() feel.Type {
	if n.typ.typ.IsAny() {
		return n.known
	}
	return n.typ.typ
}

// values are those that the node's type allows, if it lists them.
func (n *node) values() []feel.Value {
	if n.typ.each == nil || n.typ.typ.IsList() {
		return nil
	}
	tests, _, ok := n.typ.each.Intervals()
	var list []feel.Value
	for _, t := range tests {
		if !t.IsPoint() {
			return nil
		}
		list = append(list, t.Lo)
	}
	if !ok {
		return nil
	}
	return list
}

// Reads is what the expressions of the decision or knowledge model with the id
// can read, its own parameters included.
func (g *Graph) Reads(id string) []feel.Var {
	n := g.byID[id]
	if n == nil {
		return nil
	}
	vars := g.envOf(n).Vars()
	for _, k := range g.model.Knowledge {
		if k.ID == id {
			for _, p := range k.Params {
				vars = append(slices.Clone(vars), feel.Var{Name: p.Name, Type: g.types.named(p.Type).typ})
			}
		}
	}
	return vars
}

// Fits reports whether a value can be given as the input data with the id; ask
// before, since an input that does not fit is null.
func (g *Graph) Fits(ev *feel.Evaluator, id string, v feel.Value) bool {
	n := g.byID[id]
	if n == nil {
		return true
	}
	_, ok := n.typ.conform(ev, v)
	return ok
}

// TypeOf is what is known about the values of the element with the id.
func (g *Graph) TypeOf(id string) feel.Type {
	if n := g.byID[id]; n != nil {
		return n.open()
	}
	return feel.Any
}
