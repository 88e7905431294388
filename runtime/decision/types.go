package decision

import (
	"slices"
	"strings"

	"segue/runtime/feel"
)

// defType is a type with what its values must pass.
type defType struct {
	typ    feel.Type
	each   *feel.Expr // tests for the value, or for each item of a list
	whole  *feel.Expr // tests for the whole value
	elem   *defType   // of a list whose items have tests of their own
	fields map[string]*defType
}

// conform turns the value into one of the type, or into null.
func (d *defType) conform(ev *feel.Evaluator, v feel.Value) (feel.Value, bool) {
	if d == nil || v.IsNull() {
		return v, true
	}
	c, ok := feel.Conform(v, d.typ)
	if !ok || !d.passes(ev, c) {
		return feel.Null, false
	}
	return c, true
}

// passes tests a value that already has the type.
func (d *defType) passes(ev *feel.Evaluator, v feel.Value) bool {
	if v.IsNull() {
		return true
	}
	if d.whole != nil && !test(ev, d.whole, v) {
		return false
	}
	items := []feel.Value{v}
	if d.typ.IsList() && v.Kind() == feel.KindList {
		items = v.Items()
	}
	for _, item := range items {
		if d.each != nil && !test(ev, d.each, item) || d.elem != nil && !d.elem.passes(ev, item) {
			return false
		}
		for name, f := range d.fields {
			if e, ok := item.Get(name); ok && !f.passes(ev, e) {
				return false
			}
		}
	}
	return true
}

func test(ev *feel.Evaluator, tests *feel.Expr, v feel.Value) bool {
	passed, err := tests.Test(ev, v)
	return err == nil && passed.IsTrue()
}

// typeTable resolves the type definitions of a model, lazily, since they may
// refer to each other in any order.
type typeTable struct {
	defs     map[string]TypeDef
	done     map[string]*defType
	busy     map[string]bool
	problems *[]ModelProblem
}

func newTypeTable(defs []TypeDef, problems *[]ModelProblem) *typeTable {
	t := &typeTable{defs: map[string]TypeDef{}, done: map[string]*defType{}, busy: map[string]bool{}, problems: problems}
	for _, d := range defs {
		t.defs[d.Name] = d
	}
	return t
}

// named is the type a reference means; an empty reference means any value.
func (t *typeTable) named(ref string) *defType {
	ref = strings.TrimSpace(ref)
	if ref == "" {
		return &defType{}
	}
	if d, ok := t.done[ref]; ok {
		return d
	}
	if def, ok := t.defs[ref]; ok {
		if t.busy[ref] {
			return &defType{} // a type that contains itself: any value inside
		}
		t.busy[ref] = true
		d := t.resolve(def)
		delete(t.busy, ref)
		t.done[ref] = d
		return d
	}
	if i := strings.LastIndexByte(ref, ':'); i >= 0 {
		return t.named(ref[i+1:]) // feel:number in old files
	}
	typ, err := feel.ParseType(ref)
	if err != nil {
		*t.problems = append(*t.problems, ModelProblem{Element: ref, Problem: feel.Problem{Text: "There is no type “" + ref + "”."}})
	}
	d := &defType{typ: typ}
	t.done[ref] = d
	return d
}

func (t *typeTable) resolve(def TypeDef) *defType {
	d := &defType{}
	switch {
	case def.Function != nil:
		var params []feel.Type
		for _, p := range def.Function.Params {
			params = append(params, t.resolve(p).typ)
		}
		d.typ = feel.FunctionOf(t.named(def.Function.Result).typ, params...)
	case len(def.Components) > 0:
		var fields []feel.Field
		for _, c := range def.Components {
			r := t.resolve(c)
			fields = append(fields, feel.Field{Name: c.Name, Type: r.typ})
			if r.each != nil || r.whole != nil || r.elem != nil || r.fields != nil {
				if d.fields == nil {
					d.fields = map[string]*defType{}
				}
				d.fields[c.Name] = r
			}
		}
		d.typ = feel.ContextWith(fields...)
	default:
		base := t.named(def.Ref)
		*d = *base
	}
	if def.List {
		elem := *d
		d = &defType{typ: feel.ListOf(elem.typ)}
		if elem.each != nil || elem.whole != nil || elem.elem != nil || elem.fields != nil {
			d.elem = &elem
		}
	}
	d.each = t.tests(def.Name, def.Values, element(d.typ), d.each)
	d.whole = t.tests(def.Name, def.Constraint, d.typ, d.whole)
	return d
}

// tests compiles allowed values; with none, those of the type referred to
// hold.
func (t *typeTable) tests(name, source string, of feel.Type, inherited *feel.Expr) *feel.Expr {
	if strings.TrimSpace(source) == "" {
		return inherited
	}
	e, problems := feel.CompileUnaryTests(source, of, nil)
	for _, p := range problems {
		*t.problems = append(*t.problems, ModelProblem{Element: name, Problem: p})
	}
	return e
}

// feelTypes are all named types, for "instance of" and parameters in FEEL.
func (t *typeTable) feelTypes() map[string]feel.Type {
	all := map[string]feel.Type{}
	for name := range t.defs {
		all[name] = t.named(name).typ
	}
	return all
}

// typed is the table with the model's types in the columns that name one, and
// with the values these allow where a column lists none itself.
func (g *Graph) typed(t *Table) *Table {
	c := *t
	c.Inputs, c.Outputs = slices.Clone(t.Inputs), slices.Clone(t.Outputs)
	for i := range c.Inputs {
		in := &c.Inputs[i]
		in.Type, in.Values = g.column(in.Named, in.Type, in.Values)
	}
	for i := range c.Outputs {
		out := &c.Outputs[i]
		out.Type, out.Values = g.column(out.Named, out.Type, out.Values)
	}
	return &c
}

func (g *Graph) column(named string, typ feel.Type, values string) (feel.Type, string) {
	if named == "" {
		return typ, values
	}
	d := g.types.named(named)
	if strings.TrimSpace(values) == "" && d.each != nil {
		values = d.each.Source()
	}
	return d.typ, values
}
