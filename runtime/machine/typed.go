package machine

import (
	"errors"

	"segue/runtime/feel"
)

// Typed turns values that came from outside as JSON into values of the types
// that the document declares: texts become dates where its data or its forms say
// so. What is not declared stays as it is. The error is a *feel.CoerceError
// whose path begins with the variable.
func (p *Program) Typed(vars []Var) ([]Var, error) {
	out := make([]Var, len(vars))
	for i, x := range vars {
		v, err := feel.Coerce(x.Value, p.typeOf(x.Name))
		if err != nil {
			var c *feel.CoerceError
			if errors.As(err, &c) {
				c.Path = path(x.Name, c.Path)
			}
			return nil, err
		}
		out[i] = Var{x.Name, v}
	}
	return out, nil
}

func path(name, rest string) string {
	if rest == "" || rest[0] == '[' {
		return name + rest
	}
	return name + "." + rest
}

func (p *Program) typeOf(name string) feel.Type {
	for _, v := range p.names.Vars() {
		if v.Name == name {
			return v.Type
		}
	}
	return feel.Any
}
