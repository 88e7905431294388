package form

import "segue/runtime/feel"

// Mapping sets a variable to an expression's value.
type Mapping struct {
	Name  string
	Value *feel.Expr
}

// Mappings binds a list of variables and what they are set to.
func (f *Form) Mappings(p *[]Mapping, name, label string) *Field {
	return Rows(f, p, name, label, func(row *Form, m *Mapping) {
		row.Variable(&m.Name, "name", "Variable").Required().Like("total")
		row.Expr(&m.Value, "value", "Value", feel.Any).Required().Like("amount * 1.19")
	})
}
