package form

import (
	"encoding/json"
	"slices"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

func plain[T any](name, want string) func(json.RawMessage) (T, []Problem) {
	return func(raw json.RawMessage) (v T, problems []Problem) {
		if json.Unmarshal(raw, &v) != nil {
			problems = wrong(name, "%s is expected here.", want)
		}
		return v, problems
	}
}

func bindText(f *Form, p *string, w Widget, name, label string) *Field {
	fl := Bind(f, p, w, name, label, plain[string](name, "A text"))
	fl.Default = marshal(*p)
	fl.fromPost = func(v post) any { return strings.TrimSpace(strings.ReplaceAll(v.get(name), "\r\n", "\n")) }
	return fl
}

// Text binds one line of text.
func (f *Form) Text(p *string, name, label string) *Field {
	return bindText(f, p, WidgetText, name, label)
}

// Long binds a text of several lines.
func (f *Form) Long(p *string, name, label string) *Field {
	return bindText(f, p, WidgetLong, name, label)
}

// Secret binds a text that is written and never shown again.
func (f *Form) Secret(p *string, name, label string) *Field {
	fl := bindText(f, p, WidgetSecret, name, label)
	fl.fromPost = func(v post) any { return v.get(name) } // spaces may belong to it
	return fl
}

// Variable binds the name of a variable that a result goes to.
func (f *Form) Variable(p *string, name, label string) *Field {
	fl := bindText(f, p, WidgetVariable, name, label)
	decode := fl.decode
	fl.decode = func() []Problem {
		if problems := decode(); problems != nil {
			return problems
		}
		if !isVariable(*p) {
			return wrong(name, "“%s” cannot be the name of a variable. Use letters, digits and _, such as total_amount.", *p)
		}
		return nil
	}
	return fl
}

// Switch binds a yes or no.
func (f *Form) Switch(p *bool, name, label string) *Field {
	fl := Bind(f, p, WidgetSwitch, name, label, plain[bool](name, "True or false"))
	fl.Default = marshal(*p)
	fl.fromPost = func(v post) any {
		s := v.get(name)
		return s == "on" || s == "true" || s == "yes"
	}
	return fl
}

// Number binds a whole number between two bounds.
func (f *Form) Number(p *int, name, label string, least, most int) *Field {
	fl := Bind(f, p, WidgetNumber, name, label, func(raw json.RawMessage) (n int, problems []Problem) {
		if json.Unmarshal(raw, &n) != nil || n < least || n > most {
			return 0, wrong(name, "“%s” is a whole number from %d to %d.", label, least, most)
		}
		return n, nil
	})
	fl.Default = marshal(*p)
	fl.fromPost = func(v post) any {
		s := strings.TrimSpace(v.get(name))
		if s != "" && json.Valid([]byte(s)) {
			return json.RawMessage(s)
		}
		return s // kept as it is, so that the problem is shown beside what was typed
	}
	return fl
}

// Choice binds one of some options.
func (f *Form) Choice(p *string, name, label string, options ...Option) *Field {
	fl := bindText(f, p, WidgetChoice, name, label)
	fl.Options = options
	decode := fl.decode
	fl.decode = func() []Problem {
		if problems := decode(); problems != nil {
			return problems
		}
		if !slices.ContainsFunc(options, func(o Option) bool { return o.Value == *p }) {
			return wrong(name, "“%s” is not one of the choices of “%s”.", *p, label)
		}
		return nil
	}
	return fl
}

// Duration binds a duration, stored in ISO form such as P2D or PT4H. The value
// is null, or of one of FEEL's two kinds of durations and above zero.
func (f *Form) Duration(p *feel.Value, name, label string) *Field {
	fl := Bind(f, p, WidgetDuration, name, label, func(raw json.RawMessage) (feel.Value, []Problem) {
		var s string
		if json.Unmarshal(raw, &s) == nil {
			if v, ok := duration(s); ok {
				return v, nil
			}
		}
		return feel.Null, wrong(name, "“%s” is a duration above zero, such as P2D for two days or PT4H for four hours.", label)
	})
	fl.fromPost = postedDuration(name)
	return fl
}

func duration(s string) (feel.Value, bool) {
	for _, t := range []feel.Type{feel.DurationType, feel.MonthsType} {
		v, err := feel.Coerce(feel.String(s), t)
		if err != nil {
			continue
		}
		zero := feel.Months(0)
		if t.String() == feel.DurationType.String() {
			zero = feel.Duration(0)
		}
		if c, ok := feel.Compare(v, zero); ok && c > 0 {
			return v, true
		}
	}
	return feel.Null, false
}

// Expr binds an expression whose value should be of the type; feel.Any for any.
func (f *Form) Expr(p **feel.Expr, name, label string, want feel.Type) *Field {
	return f.expr(p, WidgetExpression, name, label, want)
}

// Condition binds an expression that is true or false.
func (f *Form) Condition(p **feel.Expr, name, label string) *Field {
	return f.expr(p, WidgetCondition, name, label, feel.BooleanType)
}

func (f *Form) expr(p **feel.Expr, w Widget, name, label string, want feel.Type) *Field {
	var fl *Field
	fl = Bind(f, p, w, name, label, func(raw json.RawMessage) (*feel.Expr, []Problem) {
		var s string
		if json.Unmarshal(raw, &s) != nil {
			return nil, wrong(name, "An expression is expected here.")
		}
		e, problems := compile(f.env.Names, s, name, label, want)
		if e != nil {
			fl.reads = e.Variables()
		}
		return e, problems
	})
	fl.Type = want
	fl.fromPost = func(v post) any { return strings.TrimSpace(v.get(name)) }
	return fl
}

// compile is feel.Compile with problems as sentences and with a look at the type.
// Warnings are left out.
func compile(env *feel.Env, src, name, label string, want feel.Type) (*feel.Expr, []Problem) {
	e, found := feel.Compile(src, env)
	var problems []Problem
	for _, p := range found {
		if p.Warning {
			continue // about names that may be set elsewhere: for those to tell who know the whole document
		}
		text := p.Text
		if p.Suggestion != "" {
			text += " Did you mean " + p.Suggestion + "?"
		}
		problems = append(problems, Problem{name, text})
	}
	if len(problems) > 0 {
		return nil, problems
	}
	if got := e.Type(); !want.IsAny() && !got.IsAny() && !fits(got, want) {
		return nil, wrong(name, "“%s” should be a %s, but this is a %s.", label, want, got)
	}
	return e, nil
}

// fits is generous: only kinds that can never meet are refused.
func fits(got, want feel.Type) bool {
	g, known := got.Kind()
	w, wanted := want.Kind()
	return !known || !wanted || g == w || g == feel.KindNull
}

// FormRef binds one of the document's forms.
func (f *Form) FormRef(p *graph.ID, name, label string) *Field {
	fl := Bind(f, p, WidgetForm, name, label, func(raw json.RawMessage) (id graph.ID, problems []Problem) {
		if json.Unmarshal(raw, &id) != nil {
			return "", wrong(name, "The id of a form is expected here.")
		}
		if f.env.Form == nil || f.env.Form(id) == nil {
			return "", wrong(name, "The form “%s” is not in this process. Choose another, or make a new one.", id)
		}
		return id, nil
	})
	fl.fromPost = func(v post) any { return v.get(name) }
	return fl
}

// TableRef binds a reference to a decision table: the id of one of the
// document's, or graph.SharedTable and the slug of a shared one.
func (f *Form) TableRef(p *graph.ID, name, label string) *Field {
	fl := Bind(f, p, WidgetTable, name, label, func(raw json.RawMessage) (ref graph.ID, problems []Problem) {
		if json.Unmarshal(raw, &ref) != nil {
			return "", wrong(name, "A reference to a decision table is expected here.")
		}
		if f.env.Table != nil && f.env.Table(ref) != nil {
			return ref, nil
		}
		if slug, shared := strings.CutPrefix(string(ref), graph.SharedTable); shared {
			return "", wrong(name, "No version of a shared table “%s” is published here. Publish it, or choose another table.", slug)
		}
		return "", wrong(name, "The table “%s” is not in this process. Choose another, or make a new one.", ref)
	})
	fl.fromPost = func(v post) any { return v.get(name) }
	return fl
}

// Connection binds the slug of a connection of a kind of connector; empty for
// any. Whether it exists is known where it is used, since documents travel.
func (f *Form) Connection(p *string, name, label, connector string) *Field {
	fl := bindText(f, p, WidgetConnection, name, label)
	fl.Connector = connector
	return fl
}

// Rows binds a list of small forms. bind is called with the form of each row
// and the item it fills.
func Rows[T any](f *Form, p *[]T, name, label string, bind func(row *Form, item *T)) *Field {
	fl := &Field{Name: name, Label: label, Widget: WidgetRows, Shown: true, Value: f.given[name]}
	fl.Row = func(row *Form) { var blank T; bind(row, &blank) }
	var raws []json.RawMessage
	bad := len(fl.Value) > 0 && json.Unmarshal(fl.Value, &raws) != nil
	items := make([]T, len(raws))
	for i, raw := range raws {
		row := New(raw, f.env)
		bind(row, &items[i])
		fl.Rows = append(fl.Rows, row)
	}
	fl.decode = func() []Problem {
		if bad {
			return wrong(name, "A list is expected here.")
		}
		var problems []Problem
		for i, row := range fl.Rows {
			for _, problem := range row.Decode() {
				problem.Field = rowName(name, i, problem.Field)
				problems = append(problems, problem)
			}
		}
		if len(problems) == 0 {
			*p = items
		}
		return problems
	}
	fl.fromPost = func(v post) any { return v.rows(name, fl.Row, f.env) }
	f.fields = append(f.fields, fl)
	return fl
}

func marshal(v any) json.RawMessage {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // texts, numbers and booleans only
	}
	return b
}
