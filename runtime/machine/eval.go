package machine

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Eval works an expression out with the variables that the block sees. What the
// standard calls an error is null; Why then tells the reason. The error says
// that the expression took too much work or memory.
func (v *Visit) Eval(e *feel.Expr) (feel.Value, error) {
	if v.r.ev.Now.IsNull() {
		v.r.ev.Now = feel.DateTime(v.Now, v.Zone)
	}
	return e.Eval(&v.r.ev)
}

// Variables are all that the block sees, the innermost of each name; own says
// to tell only those of the block itself: its mapped inputs.
func (v *Visit) Variables(own bool) []Var {
	var list []Var
	seen := map[string]bool{}
	for k := v.scope; k != 0; {
		s := v.r.scope(k)
		if s == nil {
			break
		}
		for _, x := range s.vars {
			if !seen[x.Name] {
				seen[x.Name] = true
				list = append(list, x)
			}
		}
		if own {
			break
		}
		k = s.parent
	}
	return list
}

// Why is the reason, in words, for a null in the last Eval; empty if there was
// none.
func (v *Visit) Why() string { return v.r.ev.Reason() }

// eval works an expression out with the variables of a scope and those around
// it.
func (r *run) eval(e *feel.Expr, scope Key) (feel.Value, error) {
	old := r.visit.scope
	r.visit.scope = scope
	v, err := r.visit.Eval(e)
	r.visit.scope = old
	return v, err
}

// unclear says what a value is that should have been true or false.
func (r *run) unclear(v feel.Value) string {
	if why := r.ev.Reason(); why != "" {
		return why
	}
	return "It is " + v.String() + "."
}

// Variables are what the document declares, for those who help to
// write expressions. What is no type in it counts as any.
func Variables(d *graph.Document) *feel.Env {
	env, _ := names(d)
	return env
}

// names are the variables that the document declares, by its data and forms.
// There may be others: results and what a caller gives.
func names(d *graph.Document) (*feel.Env, []graph.Problem) {
	var problems []graph.Problem
	var vars []feel.Var
	for _, v := range d.Data {
		t := feel.Any
		if v.Type != "" {
			var err error
			if t, err = feel.ParseType(v.Type); err != nil {
				problems = append(problems, graph.Problem{Severity: graph.Error, Field: "data." + v.Name, Text: "“" + v.Type + "” is no type: " + err.Error()})
			}
		}
		vars = append(vars, feel.Var{Name: v.Name, Type: t, Doc: v.Label})
	}
	for i := range d.Forms {
		for _, f := range d.Forms[i].Fields {
			vars = append(vars, feel.Var{Name: f.Name, Type: fieldType(f.Type), Doc: f.Label})
		}
	}
	return feel.NewEnv(vars...).WithOpen(), problems
}

// fieldType is the type of the values that a form's field gives.
func fieldType(t graph.FieldType) feel.Type {
	switch t {
	case graph.FieldNumber:
		return feel.NumberType
	case graph.FieldMoney:
		return feel.NumberType
	case graph.FieldDate:
		return feel.DateType
	case graph.FieldYesNo:
		return feel.BooleanType
	case graph.FieldFile:
		return feel.FileType
	}
	return feel.StringType
}

// ProblemsOf turns what is wrong with an expression into problems at a place of
// the document.
func ProblemsOf(at graph.Problem, source string, list []feel.Problem) []graph.Problem {
	var out []graph.Problem
	for _, p := range list {
		at.Severity, at.Text, at.Suggestion = graph.Error, p.Text, ""
		if p.Warning {
			at.Severity = graph.Warning
		}
		if p.Suggestion != "" && p.Pos <= p.End && p.End <= len(source) {
			if wrong := source[p.Pos:p.End]; wrong != "" {
				at.Suggestion = "Write “" + p.Suggestion + "” instead of “" + wrong + "”."
			} else {
				at.Suggestion = "Write “" + p.Suggestion + "”."
			}
		}
		out = append(out, at)
	}
	return out
}
