package form

import (
	"encoding/json"
	"strings"

	"segue/runtime/feel"
)

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

// Targets is Mappings where an entry of a variable may be set too: order.total.
func (f *Form) Targets(p *[]Mapping, name, label string) *Field {
	return Rows(f, p, name, label, func(row *Form, m *Mapping) {
		row.target(&m.Name, "name", "Variable").Required().Like("order.total")
		row.Expr(&m.Value, "value", "Value", feel.Any).Required().Like("amount * 1.19")
	})
}

func (f *Form) target(p *string, name, label string) *Field {
	fl := bindText(f, p, WidgetVariable, name, label)
	fl.decode = func() []Problem {
		var s string
		if json.Unmarshal(fl.Value, &s) != nil {
			return wrong(name, "A text is expected here.")
		}
		*p = s
		for _, part := range strings.Split(*p, ".") {
			if !isVariable(part) {
				return wrong(name, "“%s” cannot be the name of a variable. Use letters, digits and _, such as total_amount.", part)
			}
		}
		return nil
	}
	return fl
}

// isVariable reports whether an expression that is only this text reads the
// variable of that name.
func isVariable(s string) bool {
	e, problems := feel.Compile(s, nil)
	return e != nil && len(problems) == 0 && len(e.Variables()) == 1 && e.Variables()[0] == s
}
