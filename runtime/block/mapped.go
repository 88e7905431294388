package block

import (
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/machine"
)

// Mapped is what blocks have in common that work with values of their own: what
// they take in and what of their results they keep.
type Mapped struct {
	in, out []form.Mapping
}

// Form binds the fields.
func (m *Mapped) Form(f *form.Form) {
	f.Targets(&m.in, "inputs", "Values it works with").In("Values").Hint("Only this block sees them. Without any it sees all that is known where it stands.")
	f.Targets(&m.out, "outputs", "Results to keep").In("Values").Hint("Without any, all results are kept.")
}

// Mappings are the machine's.
func (m *Mapped) Mappings() (inputs, outputs []machine.Mapping) {
	return mappings(m.in), mappings(m.out)
}

// Kept are the variables that the outputs set.
func (m *Mapped) Kept() []feel.Var { return Set(m.out) }

// Takes and Keeps report whether anything is mapped.
func (m *Mapped) Takes() bool { return len(m.in) > 0 }

// Keeps reports whether only some results are kept.
func (m *Mapped) Keeps() bool { return len(m.out) > 0 }

func mappings(list []form.Mapping) []machine.Mapping {
	if len(list) == 0 {
		return nil
	}
	out := make([]machine.Mapping, len(list))
	for i, x := range list {
		out[i] = machine.Mapping{Name: x.Name, Value: x.Value}
	}
	return out
}

// Values works mappings out, one after the other.
func Values(v *machine.Visit, list []form.Mapping) ([]machine.Var, *machine.Failure) {
	vars := make([]machine.Var, len(list))
	for i, m := range list {
		x, failure := Eval(v, m.Value)
		if failure != nil {
			return nil, failure
		}
		vars[i] = machine.Var{Name: m.Name, Value: x}
	}
	return vars, nil
}

// Context is a value with an entry for each variable.
func Context(vars []machine.Var) feel.Value {
	c := feel.NewContext(len(vars))
	for _, x := range vars {
		c.Set(x.Name, x.Value)
	}
	return c.Value()
}

// Entries are the variables that a value brings: those of a context, else none.
func Entries(v feel.Value) []machine.Var {
	if v.Kind() != feel.KindContext {
		return nil
	}
	vars := make([]machine.Var, v.Len())
	for i := range vars {
		vars[i].Name, vars[i].Value = v.Entry(i)
	}
	return vars
}

// Fill fills a template in; what cannot be worked out is a failure that says so.
func Fill(v *machine.Visit, t form.Template, what string) (string, *machine.Failure) {
	s, err := t.Fill(func(e *feel.Expr) (feel.Value, error) { return v.Eval(e) })
	if err != nil {
		return "", &machine.Failure{Code: "expression", Message: what + " could not be worked out: " + err.Error() + "."}
	}
	return s, nil
}
