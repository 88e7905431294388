package decision

import (
	"slices"

	"segue/runtime/feel"
)

// boxCompiler compiles the boxed expressions of one element.
type boxCompiler struct {
	g       *Graph
	element *node
	depth   int
}

func nothing(*feel.Evaluator) feel.Value { return feel.Null }

// maxBoxes bounds boxed expressions inside each other.
const maxBoxes = 50

func (c *boxCompiler) compile(b *Box, env *feel.Env) code {
	if b == nil {
		return nothing
	}
	if c.depth++; c.depth > maxBoxes {
		c.takes(b, nil, problemf("Boxed expressions are nested more than %d deep.", maxBoxes))
		return nothing
	}
	defer func() { c.depth-- }()
	run := c.kind(b, env)
	if b.Type == "" || b.Kind == Function {
		return run
	}
	t := c.g.types.named(b.Type)
	return func(ev *feel.Evaluator) feel.Value {
		v, _ := t.conform(ev, run(ev))
		return v
	}
}

func (c *boxCompiler) kind(b *Box, env *feel.Env) code {
	switch b.Kind {
	case Literal:
		return c.literal(b, env)
	case TableBox:
		return c.table(b, env)
	case ContextBox:
		return c.context(b, env)
	case ListBox:
		return c.list(b, env)
	case Relation:
		return c.relation(b, env)
	case Invocation:
		return c.invocation(b, env)
	case Function:
		fn := c.function("", b.Params, b.Parts[0], nil, env, nil)
		return func(ev *feel.Evaluator) feel.Value { return fn.Bind(ev.Scope) }
	case If:
		return c.conditional(b, env)
	case For, Some, Every:
		return c.loop(b, env)
	case Filter:
		return c.filter(b, env)
	}
	return nothing
}

// takes records a problem of a box.
func (c *boxCompiler) takes(b *Box, cell *Problem, p feel.Problem) {
	c.g.problems = append(c.g.problems, ModelProblem{Element: c.element.name, ID: c.element.id, Box: b, Cell: cell, Problem: p})
}

func (c *boxCompiler) literal(b *Box, env *feel.Env) code {
	e, problems := feel.Compile(b.Text, env)
	for _, p := range problems {
		c.takes(b, nil, p)
	}
	if e == nil {
		return nothing
	}
	return func(ev *feel.Evaluator) feel.Value {
		v, _ := e.Eval(ev)
		return v
	}
}

func (c *boxCompiler) table(b *Box, env *feel.Env) code {
	logic, problems := Compile(c.g.typed(b.Table), env)
	for _, p := range problems {
		c.takes(b, &p, p.Problem)
	}
	if logic == nil {
		return nothing
	}
	whole := c.depth == 1 // the element is this table
	return func(ev *feel.Evaluator) feel.Value {
		r, _ := logic.evaluate(ev)
		if whole {
			told(ev, r)
		}
		return r.Value
	}
}

func (c *boxCompiler) partType(b *Box, i int) *defType {
	if i < len(b.Types) && b.Types[i] != "" {
		return c.g.types.named(b.Types[i])
	}
	if t := b.Parts[i].Type; t != "" && b.Parts[i].Kind != Function {
		return c.g.types.named(t)
	}
	return &defType{}
}

// literalType is the type of a literal part, where nothing is declared.
func (c *boxCompiler) literalType(b *Box, env *feel.Env) feel.Type {
	if b.Kind != Literal {
		return feel.Any
	}
	e, _ := feel.Compile(b.Text, env)
	if e == nil {
		return feel.Any
	}
	return e.Type()
}

// entryType is what is known about the values of a context's entry.
func (c *boxCompiler) entryType(b *Box, i int, env *feel.Env) feel.Type {
	if t := c.partType(b, i).typ; !t.IsAny() {
		return t
	}
	return c.literalType(b.Parts[i], env)
}

func (c *boxCompiler) context(b *Box, env *feel.Env) code {
	parts, types := make([]code, len(b.Parts)), make([]*defType, len(b.Parts))
	for i, part := range b.Parts {
		parts[i], types[i] = c.compile(part, env), c.partType(b, i)
		if b.Names[i] != "" {
			env = env.WithVars(feel.Var{Name: b.Names[i], Type: c.entryType(b, i, env)})
		}
	}
	return func(ev *feel.Evaluator) feel.Value {
		return under(ev, func(l *layer) feel.Value {
			entries := feel.NewContext(len(parts))
			for i, part := range parts {
				v, _ := types[i].conform(ev, part(ev))
				if b.Names[i] == "" {
					return v
				}
				l.set(b.Names[i], v)
				entries.Set(b.Names[i], v)
			}
			return entries.Value()
		})
	}
}

func (c *boxCompiler) all(boxes []*Box, env *feel.Env) []code {
	list := make([]code, len(boxes))
	for i, b := range boxes {
		list[i] = c.compile(b, env)
	}
	return list
}

func (c *boxCompiler) list(b *Box, env *feel.Env) code {
	parts := c.all(b.Parts, env)
	return func(ev *feel.Evaluator) feel.Value {
		items := make([]feel.Value, len(parts))
		for i, part := range parts {
			items[i] = part(ev)
		}
		return feel.List(items...)
	}
}

func (c *boxCompiler) relation(b *Box, env *feel.Env) code {
	cells, width := c.all(b.Parts, env), len(b.Names)
	if width == 0 || len(cells)%width != 0 {
		c.takes(b, nil, problemf("A row of the relation does not have one cell per column."))
		return nothing
	}
	shape := feel.NewShape(b.Names...)
	return func(ev *feel.Evaluator) feel.Value {
		var rows []feel.Value
		for i := 0; i < len(cells); i += width {
			row := make([]feel.Value, width)
			for j := range row {
				row[j] = cells[i+j](ev)
			}
			rows = append(rows, shape.Context(row...))
		}
		return feel.List(rows...)
	}
}

func (c *boxCompiler) invocation(b *Box, env *feel.Env) code {
	fn, args := c.compile(b.Parts[0], env), c.all(b.Parts[1:], env)
	return func(ev *feel.Evaluator) feel.Value {
		f := fn(ev)
		values := make([]feel.Value, len(args))
		for i, a := range args {
			values[i] = a(ev)
		}
		return ev.CallNamed(f, b.Names, values...)
	}
}

func (c *boxCompiler) paramVars(params []Param) (vars []feel.Var, types []*defType) {
	for _, p := range params {
		t := c.g.types.named(p.Type)
		types = append(types, t)
		vars = append(vars, feel.Var{Name: p.Name, Type: t.typ})
	}
	return vars, types
}

// function makes a function of a body. requires is nil for a function inside
// an expression, which sees what is around it.
func (c *boxCompiler) function(name string, params []Param, body *Box, result *defType, env *feel.Env, requires func() []*requirement) feel.Value {
	vars, types := c.paramVars(params)
	var fields []feel.Field
	for _, v := range vars {
		fields = append(fields, feel.Field{Name: v.Name, Type: v.Type})
	}
	run := c.compile(body, env.WithVars(vars...))
	if result == nil || result.typ.IsFunction() {
		result = &defType{}
	}
	g, settle := c.g, run
	if requires != nil { // a knowledge model, whose calls are told
		id := c.element.id
		settle = func(ev *feel.Evaluator) feel.Value { return traced(ev, id, name, func() feel.Value { return run(ev) }) }
	}
	return feel.NewFunction(name, fields, result.typ, func(ev *feel.Evaluator, args []feel.Value) feel.Value {
		l := &layer{outer: ev.Scope}
		if requires != nil {
			l.outer = g.scopeOf(ev, &given{map[*node]feel.Value{}, map[*node]bool{}}, requires())
		}
		for i, p := range params {
			v, ok := types[i].conform(ev, args[i])
			if !ok {
				return feel.Null
			}
			l.set(p.Name, v)
		}
		outer := ev.Scope
		ev.Scope = l
		v := settle(ev)
		ev.Scope = outer
		v, _ = result.conform(ev, v)
		return v
	})
}

func (c *boxCompiler) conditional(b *Box, env *feel.Env) code {
	parts := c.all(b.Parts, env)
	return func(ev *feel.Evaluator) feel.Value {
		switch v := parts[0](ev); {
		case v.IsTrue():
			return parts[1](ev)
		case v.IsFalse() || v.IsNull():
			return parts[2](ev)
		}
		return feel.Null
	}
}

// elementOf is the type of the items of a boxed list, as far as known.
func (c *boxCompiler) elementOf(b *Box, env *feel.Env) feel.Type {
	t := c.literalType(b, env)
	switch {
	case b.Type != "":
		t = c.g.types.named(b.Type).typ
	case b.Kind == Filter:
		return c.elementOf(b.Parts[0], env)
	case b.Kind == Relation:
		columns := make([]feel.Field, len(b.Names))
		for i, name := range b.Names {
			columns[i] = feel.Field{Name: name, Type: feel.Any}
		}
		return feel.ContextWith(columns...)
	}
	if t.IsList() {
		return t.Elem()
	}
	return feel.Any
}

// loopVars are what the body of a loop can read beyond the loop's surroundings.
func (c *boxCompiler) loopVars(b *Box, env *feel.Env) []feel.Var {
	return []feel.Var{{Name: b.Names[0], Type: c.elementOf(b.Parts[0], env)}, {Name: "partial", Type: feel.ListOf(feel.Any)}}
}

// itemVars are what the condition of a filter can read beyond its surroundings:
// the item and its entries. known says that the items have no other entries.
func (c *boxCompiler) itemVars(b *Box, env *feel.Env) (vars []feel.Var, known bool) {
	elem := c.elementOf(b.Parts[0], env)
	vars = []feel.Var{{Name: "item", Type: elem}}
	for _, f := range elem.Fields() {
		vars = append(vars, feel.Var{Name: f.Name, Type: f.Type})
	}
	return vars, !elem.IsAny() && (!elem.IsContext() || len(elem.Fields()) > 0)
}

func (c *boxCompiler) loop(b *Box, env *feel.Env) code {
	list := c.compile(b.Parts[0], env)
	name := b.Names[0]
	body := c.compile(b.Parts[1], env.WithVars(c.loopVars(b, env)...))
	return func(ev *feel.Evaluator) feel.Value {
		items, ok := ev.Elements(list(ev))
		if !ok {
			return feel.Null
		}
		var results []feel.Value
		for _, item := range items {
			v := under(ev, func(l *layer) feel.Value {
				l.set("partial", feel.List(results[:len(results):len(results)]...))
				l.set(name, item)
				return body(ev)
			})
			if b.Kind != For && v.Kind() != feel.KindBoolean {
				return feel.Null
			}
			results = append(results, v)
		}
		switch b.Kind {
		case Some:
			return feel.Bool(slices.ContainsFunc(results, feel.Value.IsTrue))
		case Every:
			return feel.Bool(!slices.ContainsFunc(results, feel.Value.IsFalse))
		}
		return feel.List(results...)
	}
}

// filter keeps the items for which the condition is true; their entries are
// names in it.
func (c *boxCompiler) filter(b *Box, env *feel.Env) code {
	list := c.compile(b.Parts[0], env)
	vars, known := c.itemVars(b, env)
	inner := env.WithVars(vars...)
	if !known {
		inner = inner.WithOpen()
	}
	keep := c.compile(b.Parts[1], inner)
	return func(ev *feel.Evaluator) feel.Value {
		items, ok := ev.Elements(list(ev))
		if !ok {
			return feel.Null
		}
		outer := ev.Scope
		defer func() { ev.Scope = outer }()
		var kept []feel.Value
		for i, item := range items {
			ev.Scope = &itemScope{item, outer}
			v := keep(ev)
			if n, ok := v.Int64(); ok && i == 0 {
				return pick(items, n)
			}
			if v.Kind() != feel.KindBoolean && !v.IsNull() {
				return feel.Null
			}
			if v.IsTrue() {
				kept = append(kept, item)
			}
		}
		return feel.List(kept...)
	}
}

// pick is the item at a place from 1, or from -1 backwards.
func pick(items []feel.Value, n int64) feel.Value {
	if n < 0 {
		n += int64(len(items)) + 1
	}
	return feel.List(items...).At(int(n - 1))
}

// itemScope is the entries of an item, and the item itself, over a scope.
type itemScope struct {
	item  feel.Value
	outer feel.Scope
}

// Lookup finds the name among the item's entries first.
func (s *itemScope) Lookup(name string) (feel.Value, bool) {
	if v, ok := s.item.Get(name); ok {
		return v, true
	}
	if name == "item" {
		return s.item, true
	}
	if s.outer == nil {
		return feel.Null, false
	}
	return s.outer.Lookup(name)
}
