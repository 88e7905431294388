package decision

import (
	"slices"

	"segue/runtime/feel"
)

// Rename gives the element with the id another name, and writes it into all
// expressions that read it; everything else in them stays to the letter. The
// model is changed.
func (m *Model) Rename(id, name string) {
	g, _ := CompileModel(m)
	from := ""
	switch n := g.byID[id]; {
	case n == nil:
		return
	default:
		from = n.name
	}
	for i := range m.Inputs {
		if m.Inputs[i].ID == id {
			m.Inputs[i].Name = name
		}
	}
	for i := range m.Decisions {
		d := &m.Decisions[i]
		if slices.ContainsFunc(d.Requires, func(r string) bool { return Local(r) == id }) {
			n := g.byID[d.ID]
			r := renaming{&boxCompiler{g: g, element: n}, from, name}
			r.box(d.Logic, g.envOf(n))
		}
		if d.ID == id {
			d.Name, d.Variable = name, ""
		}
	}
	for i := range m.Knowledge {
		k := &m.Knowledge[i]
		if slices.ContainsFunc(k.Requires, func(r string) bool { return Local(r) == id }) {
			n := g.byID[k.ID]
			r := renaming{&boxCompiler{g: g, element: n}, from, name}
			r.function(k.Params, k.Logic, g.envOf(n))
		}
		if k.ID == id {
			k.Name = name
		}
	}
}

// renaming writes another name into the boxes of an element. It goes the way
// of the compiler, whose types it asks for, and leaves out what reads another
// thing under the old name: an entry, a parameter, a loop's variable.
type renaming struct {
	c        *boxCompiler
	from, to string
}

func (r renaming) text(s *string, tests bool, env *feel.Env) {
	*s = feel.Rename(*s, env, tests, r.from, r.to)
}

func (r renaming) box(b *Box, env *feel.Env) {
	if b == nil {
		return
	}
	switch b.Kind {
	case Literal:
		r.text(&b.Text, false, env)
	case TableBox:
		r.table(b.Table, env)
	case ContextBox:
		r.context(b, env)
	case Function:
		r.function(b.Params, b.Parts[0], env)
	case For, Some, Every:
		vars := r.c.loopVars(b, env)
		r.box(b.Parts[0], env)
		r.under(vars, b.Parts[1], env)
	case Filter:
		vars, known := r.c.itemVars(b, env)
		r.box(b.Parts[0], env)
		if known || !env.HasMember(r.from) { // else it may be an entry of the items
			r.under(vars, b.Parts[1], env)
		}
	default:
		for _, p := range b.Parts {
			r.box(p, env)
		}
	}
}

// under renames in a box that can read further variables.
func (r renaming) under(vars []feel.Var, b *Box, env *feel.Env) {
	if !slices.ContainsFunc(vars, func(v feel.Var) bool { return v.Name == r.from }) {
		r.box(b, env.WithVars(vars...))
	}
}

func (r renaming) function(params []Param, body *Box, env *feel.Env) {
	vars, _ := r.c.paramVars(params)
	r.under(vars, body, env)
}

// context renames up to the entry of the old name, which the following read.
func (r renaming) context(b *Box, env *feel.Env) {
	for i, p := range b.Parts {
		entry := feel.Var{Name: b.Names[i], Type: r.c.entryType(b, i, env)}
		r.box(p, env)
		if entry.Name == r.from {
			return
		}
		if entry.Name != "" {
			env = env.WithVars(entry)
		}
	}
}

func (r renaming) table(t *Table, env *feel.Env) {
	for i := range t.Inputs {
		r.text(&t.Inputs[i].Expression, false, env)
		r.text(&t.Inputs[i].Values, true, env)
	}
	for i := range t.Outputs {
		r.text(&t.Outputs[i].Default, false, env)
	}
	for i := range t.Rules {
		for j := range t.Rules[i].When {
			r.text(&t.Rules[i].When[j], true, env)
		}
		for j := range t.Rules[i].Then {
			r.text(&t.Rules[i].Then[j], false, env)
		}
	}
}
