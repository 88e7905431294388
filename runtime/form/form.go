package form

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Form collects the bindings of one Go value and holds what was given for
// them. Make it with New, let the value bind its fields, then call Decode.
type Form struct {
	env    Env
	given  map[string]json.RawMessage
	broken error // of the properties as a whole
	fields []*Field
}

// Env is what a configuration may refer to.
type Env struct {
	Names *feel.Env                       // variables that expressions may read; nil: any
	Form  func(id graph.ID) *graph.Form   // a form of the document; nil: there are none
	Table func(ref graph.ID) *graph.Table // a decision table of the document or a shared one; nil: there are none

	Calendars []Option // the document's
	Calendar  string   // by which blocks count that choose none; "" is none
}

// Widget says how a field is drawn.
type Widget string

const (
	WidgetText       Widget = "text"
	WidgetLong       Widget = "long"
	WidgetSecret     Widget = "secret" // written, never read back
	WidgetNumber     Widget = "number"
	WidgetSwitch     Widget = "switch"
	WidgetChoice     Widget = "choice"
	WidgetDuration   Widget = "duration"
	WidgetTemplate   Widget = "template" // a text with {expressions}
	WidgetExpression Widget = "expression"
	WidgetCondition  Widget = "condition" // an expression that is true or false
	WidgetPeople     Widget = "people"
	WidgetVariable   Widget = "variable"
	WidgetForm       Widget = "form"       // one of the document's forms
	WidgetConnection Widget = "connection" // one of the installation's
	WidgetTable      Widget = "table"      // a decision table
	WidgetRows       Widget = "rows"       // a list of small forms
)

// Option is one choice.
type Option struct {
	Value string
	Label string
}

// Field is one binding: what the panel draws, and how it is decoded.
type Field struct {
	Name, Label string
	Widget      Widget
	Help        string
	Example     string
	Section     string // fields of one section are drawn together; empty: the first
	Must        bool
	Options     []Option
	Type        feel.Type        // of an expression: what is expected of it
	Connector   string           // of a connection: its kind; empty: any
	Shown       bool             // false: another field's value makes this one pointless
	Value       json.RawMessage  // what was given; nil: nothing
	Default     json.RawMessage  // what holds when nothing is given
	Rows        []*Form          // of rows: one form for each that was given
	Row         func(*Form)      // of rows: binds the fields of one more
	decode      func() []Problem // of Value, which is there
	reads       []string         // variables, once decoded
	fromPost    func(post) any   // what a browser sent as a value for JSON; nil: leave out
}

// New begins a form over properties as they are stored; nil for none.
func New(props json.RawMessage, env Env) *Form {
	f := &Form{env: env, given: map[string]json.RawMessage{}}
	if len(bytes.TrimSpace(props)) > 0 {
		if err := json.Unmarshal(props, &f.given); err != nil {
			f.broken = err
		}
	}
	return f
}

// Fields are the bindings in their order.
func (f *Form) Fields() []*Field { return f.fields }

// Env is what the form may refer to.
func (f *Form) Env() Env { return f.env }

// Know makes a variable known to the expressions of the fields bound from here
// on.
func (f *Form) Know(v feel.Var) {
	if f.env.Names != nil {
		f.env.Names = f.env.Names.WithVars(v)
	}
}

// Given is a property that is a text, before it is decoded, so that later
// bindings can depend on it; "" if it is missing or no text.
func (f *Form) Given(name string) string {
	var s string
	if json.Unmarshal(f.given[name], &s) != nil {
		return ""
	}
	return s
}

// Any reports whether anything was given for a property, so that later bindings
// can depend on it: no text and no list that is empty.
func (f *Form) Any(name string) bool {
	return !(&Field{Value: f.given[name]}).empty() && string(bytes.TrimSpace(f.given[name])) != "null"
}

// Bind is the one primitive: it binds p to a name. The value that p holds is
// the default. Text, Choice and the others are one-liners upon it.
func Bind[T any](f *Form, p *T, widget Widget, name, label string, parse func(json.RawMessage) (T, []Problem)) *Field {
	fl := &Field{Name: name, Label: label, Widget: widget, Shown: true, Value: f.given[name]}
	if string(bytes.TrimSpace(fl.Value)) == "null" {
		fl.Value = nil
	}
	fl.decode = func() []Problem {
		v, problems := parse(fl.Value)
		if len(problems) == 0 {
			*p = v
		}
		return problems
	}
	f.fields = append(f.fields, fl)
	return fl
}

// Required makes a problem of a missing value.
func (fl *Field) Required() *Field { fl.Must = true; return fl }

// Hint is a sentence below the field.
func (fl *Field) Hint(text string) *Field { fl.Help = text; return fl }

// Like is an example, shown where nothing is given.
func (fl *Field) Like(example string) *Field { fl.Example = example; return fl }

// In puts the field into a section.
func (fl *Field) In(section string) *Field { fl.Section = section; return fl }

// If shows the field only where the condition holds, which is asked while
// binding: use Form.Given. A field that is not shown is not decoded; what was
// given for it is kept.
func (fl *Field) If(condition bool) *Field { fl.Shown = condition; return fl }

// Check adds a test that is made once the value was decoded; its error is a
// sentence for the person who filled the form in.
func (fl *Field) Check(test func() error) *Field {
	decode := fl.decode
	fl.decode = func() []Problem {
		if problems := decode(); len(problems) > 0 {
			return problems
		}
		if err := test(); err != nil {
			return []Problem{{fl.Name, err.Error()}}
		}
		return nil
	}
	return fl
}

// Decode fills the bound variables and tells what is wrong, in the order of
// the fields. Unknown properties are problems.
func (f *Form) Decode() []Problem {
	if f.broken != nil {
		return []Problem{{"", "The properties cannot be read: " + f.broken.Error() + "."}}
	}
	var problems []Problem
	known := map[string]bool{}
	for _, fl := range f.fields {
		known[fl.Name] = true
		switch {
		case !fl.Shown:
		case !fl.empty():
			problems = append(problems, fl.decode()...)
		case fl.Must && fl.Widget == WidgetPeople:
			problems = append(problems, Problem{fl.Name, fmt.Sprintf("Nobody is asked: say in “%s” who.", fl.Label)})
		case fl.Must:
			problems = append(problems, Problem{fl.Name, fmt.Sprintf("“%s” is missing.", fl.Label)})
		}
	}
	for _, name := range slices.Sorted(maps.Keys(f.given)) {
		if !known[name] {
			problems = append(problems, Problem{name, fmt.Sprintf("There is no property “%s” here.", name)})
		}
	}
	return problems
}

// Reads are the variables that the expressions of the fields read, each once;
// those within rows are not among them. Call it after Decode.
func (f *Form) Reads() []string {
	var names []string
	for _, fl := range f.fields {
		for _, name := range fl.reads {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// empty reports whether nothing was given: no value, "" or [].
func (fl *Field) empty() bool {
	switch string(bytes.TrimSpace(fl.Value)) {
	case "", `""`, "[]":
		return true
	}
	return false
}

// wrong is the one problem of a field.
func wrong(name, text string, args ...any) []Problem {
	return []Problem{{name, fmt.Sprintf(text, args...)}}
}
