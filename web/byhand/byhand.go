package byhand

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/ui"
	"segue/web/visit"
)

// Form asks for the result of one block.
type Form struct {
	Block  string // as people call it
	Exits  []ui.Option
	Exit   string
	Fields []Field
}

// Field is one variable that the block would have set.
type Field struct {
	ui.Field
	Value   string
	Var     feel.Var
	Long    bool // over several lines
	choices []ui.Option
	place   []string // where the value goes in what the block gets back; nil: a variable of its own
}

// Of is the empty form for a block of a pool.
func Of(kinds *block.Registry, doc *graph.Document, pool *graph.Pool, b graph.Block) Form {
	env := machine.Env{Document: doc, Pool: pool, Names: machine.Variables(doc)}
	for _, flow := range pool.Flows {
		if flow.From == b.ID {
			env.Outgoing = append(env.Outgoing, flow)
		}
	}
	f := Form{Block: b.Name}
	if t, ok := kinds.Type(b.Kind); f.Block == "" && ok {
		f.Block = t.Name
	} else if f.Block == "" {
		f.Block = block.Readable(string(b.Kind))
	}
	for _, x := range kinds.Card(b, env, block.Names{}).Exits {
		label := x.Label
		if x.Name == "" {
			label = "The ordinary way"
		}
		f.Exits = append(f.Exits, ui.Option{Value: string(x.Name), Label: label})
	}
	if len(f.Exits) == 1 { // else a person has to choose: nothing is decided by default
		f.Exit = f.Exits[0].Value
	}
	places := places(kinds, b, env)
	for _, x := range kinds.Produces(b, env) {
		place, mapped := places[x.Name]
		if len(places) > 0 && !mapped {
			continue // worked out from the others
		}
		f.Fields = append(f.Fields, NewField(x, place...))
	}
	return f
}

// Apart is the same form for one of several that are asked about at once: its
// inputs have names of their own, are one line each, and what stays empty is as
// for all. A choice says so itself: no radio can be emptied again.
func (f Form) Apart(prefix string) Form {
	f.Fields = slices.Clone(f.Fields)
	for i := range f.Fields {
		x := &f.Fields[i]
		x.Name, x.ID = prefix+x.Name, prefix+x.ID
		x.Help, x.Example, x.Long = "", "", false
		if x.choices != nil {
			x.choices, x.Value = append([]ui.Option{{Value: asAbove, Label: "As above"}}, x.choices...), asAbove
		}
	}
	return f
}

// asAbove is the choice of one of several that gives nothing of its own.
const asAbove = "as-above"

// Own reports whether the field of one of several holds something of its own.
func (x Field) Own() bool { return x.Value != "" && x.Value != asAbove }

// Over is what was given for one of several, with what was given for all of
// them where its own is empty. faults gets what cannot be read.
func (f *Form) Over(all Form, faults visit.Faults) []machine.Var {
	own := visit.Faults{}
	whole := Form{Fields: slices.Clone(all.Fields)}
	for i := range whole.Fields {
		if f.Fields[i].Own() {
			whole.Fields[i].Name, whole.Fields[i].Value = f.Fields[i].Name, f.Fields[i].Value
		}
	}
	output := whole.Output(own)
	for i := range whole.Fields {
		if name := f.Fields[i].Name; own[name] != "" {
			f.Fields[i].Error, faults[name] = own[name], own[name]
		}
	}
	return output
}

// path is an expression that only names a place: result.body.total.
var path = regexp.MustCompile(`^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$`)

// places say where a block that takes its variables out of an answer looks for
// each of them: what is given by hand is put there, and taken from there.
func places(kinds *block.Registry, b graph.Block, env machine.Env) map[string][]string {
	does, _ := kinds.Build(b, env)
	m, ok := does.(machine.Mapper)
	if !ok {
		return nil
	}
	_, outputs := m.Mappings()
	places := map[string][]string{}
	for _, o := range outputs {
		if source := strings.TrimSpace(o.Value.Source()); path.MatchString(source) {
			places[o.Name] = strings.Split(source, ".")
		}
	}
	return places
}

// NewField asks for one variable; place says where in what a block gets back its
// value goes, if it is no variable of its own.
func NewField(x feel.Var, place ...string) Field {
	f := Field{Var: x, place: place, Field: ui.Field{Name: "v." + x.Name, ID: "hand-" + x.Name, Label: block.Readable(x.Name), Help: x.Doc}}
	kind, known := x.Type.Kind()
	switch {
	case known && kind == feel.KindBoolean:
		f.choices = []ui.Option{{Value: "true", Label: "Yes"}, {Value: "false", Label: "No"}}
	case known && kind == feel.KindString:
		f.Example = "PAY-4711"
	case ExampleOf(x.Type) != "":
		f.Example = ExampleOf(x.Type)
	default:
		f.Long, f.Example = true, `PAY-4711, or several values as {"reference": "PAY-4711"}`
	}
	return f
}

// ExampleOf is how a value of the type is written, where that is not free: the
// example that faults of Parse name.
func ExampleOf(t feel.Type) string {
	kind, known := t.Kind()
	if !known {
		return ""
	}
	switch kind {
	case feel.KindNumber:
		return "4,820.50"
	case feel.KindDate:
		return "2026-11-30"
	case feel.KindDateTime:
		return "2026-11-30T10:00:00"
	case feel.KindTime:
		return "14:30:00"
	case feel.KindDuration:
		return "P2DT4H"
	case feel.KindMonths:
		return "P1Y6M"
	}
	return ""
}

// shown is the field as it is drawn: one that holds something is its own
// example.
func (x Field) shown() ui.Field {
	if x.Value != "" {
		x.Example = ""
	}
	return x.Field
}

// Read takes what was sent, and says what is wrong with it.
func (f *Form) Read(sent url.Values) visit.Faults {
	faults := visit.Faults{}
	if len(f.Exits) > 1 {
		f.Exit = sent.Get("exit")
		if !slices.ContainsFunc(f.Exits, func(o ui.Option) bool { return o.Value == f.Exit }) {
			faults["exit"] = "Choose how it goes on."
		}
	}
	for i := range f.Fields {
		f.Fields[i].Value = strings.TrimSpace(sent.Get(f.Fields[i].Name))
	}
	return faults
}

// Output is what was given, as variables of the block's; faults gets what
// cannot be read.
func (f *Form) Output(faults visit.Faults) []machine.Var {
	var vars []machine.Var
	answers := map[string]feel.Value{}
	for i := range f.Fields {
		x := &f.Fields[i]
		v, fault := x.Parse()
		if fault != "" {
			x.Error, faults[x.Name] = fault, fault
			continue
		}
		if x.place == nil {
			vars = append(vars, machine.Var{Name: x.Var.Name, Value: v})
			continue
		}
		answers[x.place[0]] = Put(answers[x.place[0]], x.place[1:], v)
	}
	for name, v := range answers {
		vars = append(vars, machine.Var{Name: name, Value: v})
	}
	slices.SortFunc(vars, func(a, b machine.Var) int { return strings.Compare(a.Name, b.Name) })
	return vars
}

// Put sets a place inside a context, making what is missing on the way.
func Put(in feel.Value, place []string, v feel.Value) feel.Value {
	if len(place) == 0 {
		return v
	}
	if in.Kind() != feel.KindContext {
		in = feel.NewContext(1).Value()
	}
	inner, _ := in.Get(place[0])
	return in.With(place[0], Put(inner, place[1:], v))
}

// Parse reads what the field holds.
func (x Field) Parse() (feel.Value, string) { return Parse(x.Value, x.Var.Type, x.Label, x.Example) }

// grouped is a number as people write large ones: 4,820.50.
var grouped = regexp.MustCompile(`^-?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$`)

// Parse reads what was typed as a value of the type; nothing is nothing. fault
// is a sentence on what is wrong with it, which uses label and example.
func Parse(typed string, typ feel.Type, label, example string) (v feel.Value, fault string) {
	if typed == "" {
		return feel.Null, ""
	}
	kind, known := typ.Kind()
	text := feel.String(typed)
	if known && kind == feel.KindNumber && grouped.MatchString(typed) {
		typed = strings.ReplaceAll(typed, ",", "")
	}
	switch {
	case known && kind == feel.KindString:
		return text, ""
	case known && (kind == feel.KindDate || kind == feel.KindDateTime || kind == feel.KindTime || kind == feel.KindDuration || kind == feel.KindMonths):
		v, err := feel.Coerce(text, typ)
		if err != nil {
			return v, "Enter it as in the example: " + example + "."
		}
		return v, ""
	}
	v, err := feel.FromJSON([]byte(typed))
	switch {
	case err == nil:
		if v, err = feel.Coerce(v, typ); err != nil {
			return v, "“" + label + "” takes " + typ.Phrase() + "."
		}
		return v, ""
	case known && kind == feel.KindNumber:
		return v, "Enter a number, for example " + example + "."
	case strings.HasPrefix(typed, "{") || strings.HasPrefix(typed, "["):
		return v, "This list of values cannot be read: " + err.Error() + "."
	}
	return text, ""
}

// Errors are the faults of the form's fields, in their order.
func (f *Form) Errors(faults visit.Faults) []ui.FieldError {
	var list []ui.FieldError
	for _, x := range f.Fields {
		if x.Error != "" {
			list = append(list, ui.FieldError{FieldID: x.ID, Text: x.Error})
		}
	}
	if text := faults["exit"]; text != "" {
		list = append(list, ui.FieldError{FieldID: "exit", Text: text})
	}
	return list
}
