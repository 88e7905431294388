// Package setvalues works out values and keeps them in variables.
package setvalues

import (
	"slices"
	"strconv"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Type is the kind.
var Type = block.Type{
	Kind: "set-values", Name: "Set values", Group: block.GroupLogic, Icon: "variable", Shape: block.ShapeCard, BPMN: "scriptTask",
	Summary: "Work out values, such as a total or a deadline.",
	New:     func() block.Block { return &setValues{} },
}

type setValues struct {
	block.Mapped
	values  []form.Mapping
	chained bool // an expression reads what one before it sets
}

func (b *setValues) Form(f *form.Form) {
	f.Mappings(&b.values, "values", "Values").Required().Hint("Each can use those above it.")
	b.Mapped.Form(f)
}

func (b *setValues) Prepare(machine.Env) []form.Problem {
	var set []string
	for _, m := range b.values {
		for _, name := range m.Value.Variables() {
			b.chained = b.chained || slices.Contains(set, name)
		}
		set = append(set, m.Name)
	}
	return nil
}

func (b *setValues) Exits() []graph.Exit { return []graph.Exit{""} }

func (b *setValues) Enter(v *machine.Visit) machine.Move {
	vars := make([]machine.Var, 0, len(b.values))
	for _, m := range b.values {
		x, failure := b.eval(v, m.Value, vars)
		if failure != nil {
			return machine.FaultOf(*failure)
		}
		vars = append(vars, machine.Var{Name: m.Name, Value: x})
	}
	return machine.Leave("").Set(vars...)
}

func (b *setValues) eval(v *machine.Visit, e *feel.Expr, set []machine.Var) (feel.Value, *machine.Failure) {
	if !b.chained {
		return block.Eval(v, e)
	}
	return block.EvalOver(v, e, set)
}

func (b *setValues) Produces() []feel.Var {
	if b.Keeps() {
		return b.Kept()
	}
	return block.Set(b.values)
}

func (b *setValues) Subtitle(names block.Names) string {
	switch n := len(b.values); {
	case n == 0:
		return ""
	case n <= 2:
		s := names.Variable(b.values[0].Name)
		for _, m := range b.values[1:] {
			s += ", " + names.Variable(m.Name)
		}
		return s
	default:
		return names.Variable(b.values[0].Name) + " and " + strconv.Itoa(n-1) + " more"
	}
}

func (b *setValues) Sentence(n block.Names) string {
	s := ""
	for i, m := range b.values {
		switch {
		case i == 0:
			s = "set "
		case i == len(b.values)-1:
			s += " and "
		default:
			s += ", "
		}
		s += n.Variable(m.Name) + " to " + n.Value(m.Value)
	}
	return s
}
