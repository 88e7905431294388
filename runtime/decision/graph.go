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
	elements map[string]*node // by id
	byName   map[string]*node
	imports  map[string]*Graph // by the name of the import
	problems []ModelProblem
}

// node is anything of a graph that has a value: data, a decision, or a
// function.
type node struct {
	id, name string
	typ      *defType
	input    bool
	decision bool
	requires []*requirement
	value    feel.Value // of knowledge and services: the function
	code     code       // of a decision
	env      *feel.Env
	busy     bool
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
	g := compileGraph(m, others, 0)
	return g, g.problems
}

// maxImports bounds chains of imports.
const maxImports = 10

func compileGraph(m *Model, others []*Model, depth int) *Graph {
	g := &Graph{model: m, elements: map[string]*node{}, byName: map[string]*node{}, imports: map[string]*Graph{}}
	defs := slices.Clone(m.Types)
	for _, imp := range m.Imports {
		for _, o := range others {
			if o.Namespace == imp.Namespace && o != m && depth < maxImports {
				g.imports[imp.Name] = compileGraph(o, others, depth+1)
				for _, d := range o.Types {
					d.Name = joinImport(imp.Name, d.Name)
					defs = append(defs, prefixed(d, imp.Name, o))
				}
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

func (g *Graph) add(e *node) *node {
	g.elements[e.id] = e
	if _, taken := g.byName[e.name]; !taken {
		g.byName[e.name] = e
	}
	return e
}

// declare makes all elements, with their types but without their logic.
func (g *Graph) declare() {
	m := g.model
	for _, in := range m.Inputs {
		g.add(&node{id: in.ID, name: in.Name, typ: g.types.named(in.Type), input: true})
	}
	for _, d := range m.Decisions {
		g.add(&node{id: d.ID, name: cmpOr(d.Variable, d.Name), typ: g.types.named(d.Type), decision: true})
	}
	for _, k := range m.Knowledge {
		var params []feel.Type
		for _, p := range k.Params {
			params = append(params, g.types.named(p.Type).typ)
		}
		result := feel.Any
		if k.Type != "" {
			result = g.types.named(k.Type).typ
		} else if k.Logic != nil && k.Logic.Type != "" {
			result = g.types.named(k.Logic.Type).typ
		}
		if result.IsFunction() {
			result = feel.Any
		}
		g.add(&node{id: k.ID, name: k.Name, typ: &defType{typ: feel.FunctionOf(result, params...)}})
	}
	for i := range m.Services {
		s := &m.Services[i]
		g.add(&node{id: s.ID, name: s.Name, typ: &defType{}, service: s})
	}
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
		if e, ok := g.elements[id]; ok {
			return &requirement{from: e}, true
		}
	}
	for name, other := range g.imports {
		if other.model.Namespace == ns {
			if e, ok := other.elements[id]; ok {
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
	for _, d := range g.model.Decisions {
		link(g.elements[d.ID], d.Requires)
	}
	for _, k := range g.model.Knowledge {
		link(g.elements[k.ID], k.Requires)
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
	for _, k := range g.model.Knowledge {
		e := g.elements[k.ID]
		c := &boxCompiler{g: g, element: k.Name}
		e.value = c.function(k.Name, k.Params, k.Logic, g.types.named(k.Type), g.envOf(e), func() []*requirement { return e.requires })
	}
	for i := range g.model.Services {
		g.service(&g.model.Services[i])
	}
	for _, d := range g.model.Decisions {
		e := g.elements[d.ID]
		if d.Logic == nil {
			continue
		}
		c := &boxCompiler{g: g, element: d.Name}
		e.code = c.compile(d.Logic, g.envOf(e))
	}
}
