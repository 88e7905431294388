package decision

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/feel"
)

// ModelProblem is something wrong with a model, or with an expression in it.
type ModelProblem struct {
	Element string // name of the decision, type or other element
	feel.Problem
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
				g.problem(e.name, "It requires “%s”, which is not there.", ref)
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

func (g *Graph) problem(element, format string, args ...any) {
	g.problems = append(g.problems, ModelProblem{element, feel.Problem{Text: fmt.Sprintf(format, args...)}})
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
		vars = append(vars, feel.Var{Name: r.from.name, Type: r.from.typ.typ})
	}
	for name, fields := range imported {
		vars = append(vars, feel.Var{Name: name, Type: feel.ContextWith(fields...)})
	}
	return env.WithVars(vars...).WithTypes(g.types.feelTypes())
}

func (g *Graph) compileAll() {
	for i, k := range g.model.Knowledge {
		n := g.known[i]
		c := &boxCompiler{g: g, element: k.Name}
		n.value = c.function(k.Name, k.Params, k.Logic, g.result(k.Type), g.envOf(n), func() []*requirement { return n.requires })
	}
	for i := range g.model.Services {
		g.service(g.services[i])
	}
	for i, d := range g.model.Decisions {
		if d.Logic != nil {
			c := &boxCompiler{g: g, element: d.Name}
			g.decided[i].code = c.compile(d.Logic, g.envOf(g.decided[i]))
		}
	}
}
