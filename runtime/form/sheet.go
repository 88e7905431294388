package form

import (
	"fmt"
	"slices"
	"strings"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Sheet is a form of a document made ready to be asked: what people fill in at
// a start, a task or an approval. It is checked once and then only read.
type Sheet struct {
	form   graph.Form
	fields []asked
}

// asked is one field with what its declaration means.
type asked struct {
	graph.Field
	def      feel.Value
	min, max feel.Value
	showIf   *feel.Expr // nil: always
}

// NewSheet checks a form's declaration. env is what showIf may read besides
// the form's own fields; nil allows everything. Problems carry the field's
// name, and the sheet is nil if there are any.
func NewSheet(f graph.Form, env *feel.Env) (*Sheet, []graph.Problem) {
	s := &Sheet{form: f}
	var problems []graph.Problem
	report := func(field, text string, args ...any) {
		problems = append(problems, graph.Problem{Severity: graph.Error, Field: field, Text: fmt.Sprintf(text, args...)})
	}
	seen := map[string]bool{}
	for _, field := range f.Fields {
		if strings.TrimSpace(field.Name) == "" {
			report("", "A field of the form “%s” has no name.", f.Name)
			continue
		}
		if seen[field.Name] {
			report(field.Name, "Two fields of the form “%s” are called “%s”.", f.Name, field.Name)
			continue
		}
		seen[field.Name] = true
		a := asked{Field: field}
		a.declare(func(text string, args ...any) { report(field.Name, text, args...) })
		s.fields = append(s.fields, a)
	}
	if env != nil {
		env = env.WithVars(s.Vars()...)
	}
	for i := range s.fields {
		s.fields[i].condition(env, report)
		s.fills(&s.fields[i], report)
	}
	if len(problems) > 0 {
		return nil, problems
	}
	return s, nil
}

// declare reads default and bounds, which are written for the field's type.
func (a *asked) declare(report func(text string, args ...any)) {
	if a.Label == "" {
		a.Label = a.Name
	}
	kind, ok := kinds[a.Type]
	if !ok {
		report("The field “%s” has a type that does not exist: “%s”.", a.Label, a.Type)
		return
	}
	if a.Type == graph.FieldChoice && len(a.Options) == 0 {
		report("The choice “%s” offers nothing to choose from.", a.Label)
	}
	if len(a.Default) > 0 {
		v, err := feel.FromJSON(a.Default)
		if err == nil {
			v, err = kind.read(a, v)
		}
		if err != nil {
			report("The default of “%s” does not fit: %v", a.Label, err)
		}
		a.def = v
	}
	if (a.Min != "" || a.Max != "") && !kind.ordered {
		report("“%s” is no number or date, so it can have no lowest or highest value.", a.Label)
		return
	}
	a.min, a.max = a.bound(a.Min, "lowest", report), a.bound(a.Max, "highest", report)
	if c, ok := feel.Compare(a.min, a.max); ok && c > 0 {
		report("The lowest value of “%s” is above its highest.", a.Label)
	}
}

func (a *asked) bound(text, which string, report func(string, ...any)) feel.Value {
	if text == "" {
		return feel.Null
	}
	v, err := kinds[a.Type].read(a, feel.String(text))
	if err != nil {
		report("The %s value of “%s” does not fit: %v", which, a.Label, err)
	}
	return v
}

func (a *asked) condition(env *feel.Env, report func(field, text string, args ...any)) {
	if strings.TrimSpace(a.ShowIf) == "" {
		return
	}
	expr, problems := feel.Compile(a.ShowIf, env)
	for _, p := range problems {
		report(a.Name, "When “%s” is asked: %s", a.Label, p.Text)
	}
	a.showIf = expr
}

// Form is the declaration the sheet was made from.
func (s *Sheet) Form() graph.Form { return s.form }

// Vars are the form's fields as variables with their types.
func (s *Sheet) Vars() []feel.Var {
	vars := make([]feel.Var, len(s.fields))
	for i, a := range s.fields {
		vars[i] = feel.Var{Name: a.Name, Type: TypeOf(a.Type), Doc: a.Label}
	}
	return vars
}

// TypeOf is the type of the values that a field of the type gives.
func TypeOf(t graph.FieldType) feel.Type {
	if k, ok := kinds[t]; ok {
		return k.typ
	}
	return feel.Any
}

// Shown is a field as it is to be drawn: its declaration, whether it is asked
// at present, and what to fill in.
type Shown struct {
	graph.Field
	Visible bool
	Value   feel.Value
}

// Show is the form over the variables of a scope: a variable's value, or the
// field's default where there is none.
func (s *Sheet) Show(vars feel.Scope, now feel.Value) []Shown {
	out := make([]Shown, len(s.fields))
	values := overlay{under: vars, values: map[string]feel.Value{}}
	for i := range s.fields {
		a := &s.fields[i]
		v, ok := vars.Lookup(a.Name)
		if !ok || v.IsNull() {
			v = a.def
		}
		values.values[a.Name] = v
		out[i] = Shown{Field: a.Field, Value: v}
	}
	for i := range s.fields {
		out[i].Visible = s.fields[i].visible(values, now)
	}
	return out
}

func (a *asked) visible(vars feel.Scope, now feel.Value) bool {
	if a.showIf == nil {
		return true
	}
	v, err := a.showIf.Eval(&feel.Evaluator{Scope: vars, Now: now})
	return err == nil && v.IsTrue()
}

// Answer is a field's name and its checked value.
type Answer struct {
	Name  string
	Value feel.Value
}

// Problem is what is wrong with one answer, as a sentence for the person who
// gave it.
type Problem struct {
	Field string
	Text  string
}

// Submission is what a person or client sent for a sheet.
type Submission struct {
	// Given holds the answers by field name: texts as a browser sends them, or
	// values as JSON gives them. What is missing, null or "" is not answered.
	Given map[string]feel.Value
	// Vars are the variables around the form, for conditions.
	Vars feel.Scope
	// Now is the present with its zone, for conditions.
	Now feel.Value
	// File finds an uploaded file by its id, as a value of feel.FileType. Only
	// files the sender may use are found. nil finds none.
	File func(id string) (feel.Value, bool)
}

// Check turns what was sent into values. Fields that are read-only or not asked
// are left out, whatever was sent for them; an optional field left empty gives
// null, so that a value can be taken back. An answer to no field of the form is
// a problem: it would be lost without a word.
//
// With problems there are no answers.
func (s *Sheet) Check(sub Submission) ([]Answer, []Problem) {
	given := overlay{under: sub.Vars, values: map[string]feel.Value{}}
	wrong := map[string]error{}
	for i := range s.fields {
		a := &s.fields[i]
		if a.ReadOnly {
			continue
		}
		v, err := a.answer(sub)
		if err != nil {
			wrong[a.Name] = err
		}
		given.values[a.Name] = v
	}
	var answers []Answer
	var problems []Problem
	for i := range s.fields {
		a := &s.fields[i]
		if a.ReadOnly || !a.visible(given, sub.Now) {
			continue
		}
		v := given.values[a.Name]
		switch err := wrong[a.Name]; {
		case err != nil:
			problems = append(problems, Problem{a.Name, err.Error()})
		case v.IsNull() && a.Required:
			problems = append(problems, Problem{a.Name, missing(a)})
		default:
			answers = append(answers, Answer{a.Name, v})
		}
	}
	problems = append(problems, s.strangers(sub.Given)...)
	if len(problems) > 0 {
		return nil, problems
	}
	return answers, nil
}

func (s *Sheet) strangers(given map[string]feel.Value) (problems []Problem) {
	for name := range given {
		if !slices.ContainsFunc(s.fields, func(a asked) bool { return a.Name == name }) {
			problems = append(problems, Problem{name, fmt.Sprintf("The form “%s” has no field “%s”.", s.form.Name, name)})
		}
	}
	slices.SortFunc(problems, func(a, b Problem) int { return strings.Compare(a.Field, b.Field) })
	return problems
}

func (a *asked) answer(sub Submission) (feel.Value, error) {
	v := sub.Given[a.Name]
	if v.Kind() == feel.KindString && strings.TrimSpace(v.Text()) == "" {
		v = feel.Null
	}
	if v.IsNull() {
		return v, nil
	}
	if a.Type == graph.FieldFile {
		return a.file(v, sub.File)
	}
	v, err := kinds[a.Type].read(a, v)
	if err != nil {
		return feel.Null, err
	}
	return v, a.within(v)
}

// overlay is a scope with some names set above another.
type overlay struct {
	under  feel.Scope
	values map[string]feel.Value
}

func (o overlay) Lookup(name string) (feel.Value, bool) {
	if v, ok := o.values[name]; ok {
		return v, true
	}
	if o.under == nil {
		return feel.Null, false
	}
	return o.under.Lookup(name)
}
