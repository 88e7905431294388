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
			d.Logic.rename(renaming{g.envOf(g.byID[d.ID]), from, name})
		}
		if d.ID == id {
			d.Name, d.Variable = name, ""
		}
	}
	for i := range m.Knowledge {
		k := &m.Knowledge[i]
		own := slices.ContainsFunc(k.Params, func(p Param) bool { return p.Name == from })
		if !own && slices.ContainsFunc(k.Requires, func(r string) bool { return Local(r) == id }) {
			env := feel.NewEnv(g.Reads(k.ID)...)
			k.Logic.rename(renaming{env, from, name})
		}
		if k.ID == id {
			k.Name = name
		}
	}
}

type renaming struct {
	env      *feel.Env
	from, to string
}

func (r renaming) text(s *string, tests bool) { *s = feel.Rename(*s, r.env, tests, r.from, r.to) }

// rename changes the box and those in it, as far as the name is not another's
// there: an entry's, a parameter's, a loop's.
func (b *Box) rename(r renaming) {
	if b == nil {
		return
	}
	if b.Kind != Invocation && b.Kind != Relation && b.Kind != ContextBox && slices.Contains(b.Names, r.from) ||
		slices.ContainsFunc(b.Params, func(p Param) bool { return p.Name == r.from }) {
		return
	}
	if b.Kind == Literal {
		r.text(&b.Text, false)
	}
	if b.Table != nil {
		b.Table.rename(r)
	}
	for i, p := range b.Parts {
		p.rename(r)
		if b.Kind == ContextBox {
			if b.Names[i] == r.from {
				return
			}
			r.env = r.env.WithVars(feel.Var{Name: b.Names[i]})
		}
	}
}

func (t *Table) rename(r renaming) {
	for i := range t.Inputs {
		r.text(&t.Inputs[i].Expression, false)
		r.text(&t.Inputs[i].Values, true)
	}
	for i := range t.Outputs {
		r.text(&t.Outputs[i].Default, false)
	}
	for i := range t.Rules {
		for j := range t.Rules[i].When {
			r.text(&t.Rules[i].When[j], true)
		}
		for j := range t.Rules[i].Then {
			r.text(&t.Rules[i].Then[j], false)
		}
	}
}
