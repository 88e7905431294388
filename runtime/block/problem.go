package block

import (
	"segue/runtime/feel"
	"segue/runtime/form"
)

// ProblemType is the type of variables that say what went wrong.
var ProblemType = feel.ContextWith(feel.Field{Name: "code", Type: feel.StringType}, feel.Field{Name: "message", Type: feel.StringType})

// Problem is a value of ProblemType.
func Problem(code, message string) feel.Value {
	return feel.NewContext(2).Set("code", feel.String(code)).Set("message", feel.String(message)).Value()
}

// Set are the variables that mappings set. What they read is not looked at: the
// types are those of the expressions alone.
func Set(list []form.Mapping) []feel.Var {
	vars := make([]feel.Var, 0, len(list))
	for _, m := range list {
		if m.Name != "" && m.Value != nil {
			vars = append(vars, feel.Var{Name: m.Name, Type: m.Value.Type()})
		}
	}
	return vars
}
