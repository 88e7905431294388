package designer

import (
	"segue/runtime/feel"
	"segue/runtime/form"
)

// conditionProbe binds one condition, to hear what is wrong with it.
type conditionProbe struct{ expr *feel.Expr }

func (p *conditionProbe) bind(f *form.Form) { f.Condition(&p.expr, "c", "The condition") }

// inputType is how a browser asks for a value of a kind.
func inputType(k feel.Kind) string {
	switch k {
	case feel.KindDate:
		return "date"
	case feel.KindDateTime:
		return "datetime-local"
	case feel.KindTime:
		return "time"
	}
	return "text"
}

// valueExample shows what a value of a kind looks like.
func valueExample(k feel.Kind) string {
	switch k {
	case feel.KindNumber:
		return "1,000"
	case feel.KindString:
		return "a text"
	}
	return ""
}

// listExample is what a list of values looks like.
func listExample(v variable) string {
	if len(v.Options) > 1 {
		return v.Options[0].Value + ", " + v.Options[1].Value
	}
	if v.Kind == feel.KindNumber {
		return "10, 20"
	}
	return "DE, SE"
}

func variableNamed(vars []variable, name string) variable {
	for _, v := range vars {
		if v.Name == name {
			return v
		}
	}
	return variable{}
}
