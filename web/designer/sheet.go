package designer

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/ui"
)

// sheet is the editor of a form that people fill in.
type sheet struct {
	form   graph.Form
	fields []sheetField
	fault  string
}

type sheetField struct {
	graph.Field
	key      string
	def      string
	options  string
	accept   string
	fills    []fillRow // of a file
	filling  bool
	when     condition
	fault    string
	open     bool
	multiple bool // more than one field, so that they can be moved
}

// fieldTypes are what a field can ask for.
var fieldTypes = []ui.Option{
	{Value: string(graph.FieldText), Label: "Text", Icon: "type"}, {Value: string(graph.FieldLong), Label: "Long text", Icon: "align-left"},
	{Value: string(graph.FieldNumber), Label: "Number", Icon: "hash"}, {Value: string(graph.FieldMoney), Label: "Amount of money", Icon: "banknote"},
	{Value: string(graph.FieldDate), Label: "Date", Icon: "calendar"}, {Value: string(graph.FieldChoice), Label: "Choice", Icon: "list-checks"},
	{Value: string(graph.FieldYesNo), Label: "Yes or no", Icon: "toggle-left"}, {Value: string(graph.FieldEmail), Label: "E-mail address", Icon: "at-sign"},
	{Value: string(graph.FieldFile), Label: "File", Icon: "paperclip"},
}

func fieldType(t graph.FieldType) ui.Option {
	i := slices.IndexFunc(fieldTypes, func(o ui.Option) bool { return o.Value == string(t) })
	if i < 0 {
		return ui.Option{Value: string(t), Label: string(t), Icon: "box"}
	}
	return fieldTypes[i]
}

const eInvoice = "e-invoice"

// accepts are the kinds of files one can ask for.
var accepts = []struct {
	option ui.Option
	types  []string
}{
	{ui.Option{Value: "", Label: "Any file"}, nil},
	{ui.Option{Value: eInvoice, Label: "E-invoice: XML or PDF"}, []string{"application/xml", "text/xml", "application/pdf"}},
	{ui.Option{Value: "pdf", Label: "PDF"}, []string{"application/pdf"}},
	{ui.Option{Value: "pdf-image", Label: "PDF or picture"}, []string{"application/pdf", "image/jpeg", "image/png"}},
	{ui.Option{Value: "image", Label: "Picture"}, []string{"image/jpeg", "image/png"}},
}

// newForm adds a form where its button was pressed, and lets the field name it.
func (s Screen) newForm(sub *subject, f *form.Form, b *graph.Block, edit *change) {
	name := strings.TrimPrefix(sub.sent.Get("_newform"), ofProps)
	i := slices.IndexFunc(f.Fields(), func(fl *form.Field) bool { return fl.Widget == form.WidgetForm && fl.Name == name })
	if name == "" || i < 0 {
		return
	}
	title := b.Name
	if title == "" {
		title = "Form"
	}
	made := graph.Form{ID: freeID(&sub.doc, "form-"+models.Slug(title)), Name: title, Fields: []graph.Field{}}
	sub.doc.Forms = append(slices.Clone(sub.doc.Forms), made)
	sub.sent.Set(ofProps+name, string(made.ID))
	edit.Document = map[string]any{"forms": sub.doc.Forms}
}

// freeID is an id that nothing in the document has.
func freeID(d *graph.Document, stem string) graph.ID {
	used := map[graph.ID]bool{}
	for _, f := range d.Forms {
		used[f.ID] = true
	}
	for _, t := range d.Tables {
		used[t.ID] = true
	}
	for _, p := range d.Pools {
		used[p.ID] = true
		for _, l := range p.Lanes {
			used[l.ID] = true
		}
		for _, b := range p.Blocks {
			used[b.ID] = true
		}
		for _, f := range p.Flows {
			used[f.ID] = true
		}
	}
	stem = strings.TrimSuffix(stem, "-")
	id := graph.ID(stem)
	for n := 2; used[id]; n++ {
		id = graph.ID(fmt.Sprintf("%s-%d", stem, n))
	}
	return id
}

// drawSheet shows the form that the block's first field for one names.
func drawSheet(sub *subject, d *drawer, f *form.Form) *sheet {
	for _, fl := range f.Fields() {
		if fl.Widget != form.WidgetForm || !fl.Shown {
			continue
		}
		id := graph.ID(textOf(fl.Value, nil))
		i := slices.IndexFunc(sub.doc.Forms, func(x graph.Form) bool { return x.ID == id })
		if i < 0 {
			return nil
		}
		return d.sheet(sub.doc.Forms[i])
	}
	return nil
}

func (d *drawer) sheet(f graph.Form) *sheet {
	s := &sheet{form: f}
	faults := map[string]string{}
	if _, problems := form.NewSheet(f, nil); problems != nil {
		for _, p := range problems {
			faults[p.Field] = p.Text
		}
	}
	s.fault = faults[""]
	for i, field := range f.Fields {
		key := strconv.Itoa(i)
		one := sheetField{Field: field, key: key, def: textOf(field.Default, nil), fault: faults[field.Name], multiple: len(f.Fields) > 1,
			when: d.condition("_f."+key+".showIf", field.ShowIf), options: optionLines(field.Options), accept: acceptOf(field.Accept)}
		if field.Type == graph.FieldFile {
			one.fills, one.filling = fillRows(f, field), len(field.Fill) > 0 || d.sub.sent.Get("_f."+key+".fills") != ""
		}
		one.open = one.fault != "" || staysOpen(d.sub.sent, "_f", key)
		s.fields = append(s.fields, one)
	}
	return s
}

// editSheet takes the form as it was entered.
func (s Screen) editSheet(sub *subject, edit *change) {
	sent := sub.sent
	id := graph.ID(sent.Get("_form"))
	i := slices.IndexFunc(sub.doc.Forms, func(f graph.Form) bool { return f.ID == id })
	if id == "" || i < 0 {
		return
	}
	f := graph.Form{ID: id, Name: strings.TrimSpace(sent.Get("_form.name")), Fields: []graph.Field{}}
	if f.Name == "" {
		f.Name = sub.doc.Forms[i].Name
	}
	vars := sub.variables(s.Blocks)
	for _, key := range sent["_f.order"] {
		f.Fields = append(f.Fields, editField(sub, "_f."+key+".", f.Fields, vars))
	}
	editFills(sent, f.Fields, sent["_f.order"])
	forms := slices.Clone(sub.doc.Forms)
	forms[i] = f
	sub.doc.Forms = forms
	edit.Document = map[string]any{"forms": forms}
}

func editField(sub *subject, at string, others []graph.Field, vars []variable) graph.Field {
	sent := sub.sent
	text := func(name string) string { return strings.TrimSpace(sent.Get(at + name)) }
	field := graph.Field{
		Name: text("name"), Label: text("label"), Type: graph.FieldType(text("type")), Help: text("help"), Example: text("example"),
		Required: text("use") == "required", ReadOnly: text("use") == "read-only", Min: text("min"), Max: text("max"),
	}
	if sent.Has(at + "asked") { // just added
		field.Type = graph.FieldType(sent.Get("_newtype"))
	}
	if fieldType(field.Type).Icon == "box" {
		field.Type = graph.FieldText
	}
	if field.Label == "" {
		field.Label = freeLabel(fieldType(field.Type).Label, others)
	}
	// A field that is called after its type gets its name with its first label.
	if of := sent.Get(at + "unlabelled"); field.Name == "" || of != "" && field.Label != of && sent.Get(at+"named") == field.Name {
		field.Name = freeName(field.Label, others)
	}
	switch field.Type {
	case graph.FieldChoice:
		field.Options = readOptions(sent.Get(at + "options"))
		if !sent.Has(at + "options") {
			field.Options = []graph.Option{{Value: "first", Label: "First answer"}, {Value: "second", Label: "Second answer"}}
		}
	case graph.FieldMoney:
		field.Currency = strings.ToUpper(text("currency"))
		if field.Currency == "" {
			field.Currency = "EUR"
		}
	case graph.FieldFile:
		field.Accept = acceptTypes(text("accept"))
	}
	if field.Type != graph.FieldNumber && field.Type != graph.FieldMoney && field.Type != graph.FieldDate {
		field.Min, field.Max = "", ""
	}
	field.Default = defaultOf(field.Type, text("default"))
	if c, ok := postedCondition(sent, at+"showIf"); ok {
		c.settle(vars)
		field.ShowIf = c.feel(vars)
	}
	return field
}

// unlabelled is the label of a field that only says its type; "" if its author
// has written another.
func (f sheetField) unlabelled() string {
	rest, cut := strings.CutPrefix(f.Label, fieldType(f.Type).Label)
	if _, err := strconv.Atoi(strings.TrimSpace(rest)); cut && (rest == "" || err == nil) {
		return f.Label
	}
	return ""
}

func freeLabel(label string, others []graph.Field) string {
	out := label
	for n := 2; slices.ContainsFunc(others, func(o graph.Field) bool { return o.Label == out }); n++ {
		out = fmt.Sprintf("%s %d", label, n)
	}
	return out
}

// freeName makes the name of a variable of a label: “Invoice amount” is
// invoice_amount.
func freeName(label string, others []graph.Field) string {
	stem := strings.ReplaceAll(models.Slug(label), "-", "_")
	if stem == "" || stem[0] >= '0' && stem[0] <= '9' {
		stem = "field_" + stem
	}
	name := stem
	for n := 2; reserved[name] || slices.ContainsFunc(others, func(o graph.Field) bool { return o.Name == name }); n++ {
		name = fmt.Sprintf("%s_%d", stem, n)
	}
	return name
}

// reserved are words of FEEL that cannot be the name of a variable.
var reserved = map[string]bool{"and": true, "or": true, "not": true, "if": true, "then": true, "else": true, "for": true, "in": true, "return": true,
	"some": true, "every": true, "satisfies": true, "between": true, "true": true, "false": true, "null": true, "instance": true, "of": true, "function": true, "external": true, "date": true, "time": true, "duration": true}

// optionLines writes the answers of a choice, one a line: the label, and where
// the value does not follow from it, "value = label".
func optionLines(list []graph.Option) string {
	var b strings.Builder
	for _, o := range list {
		if o.Value == models.Slug(o.Label) {
			fmt.Fprintln(&b, o.Label)
		} else {
			fmt.Fprintf(&b, "%s = %s\n", o.Value, o.Label)
		}
	}
	return b.String()
}

func readOptions(text string) []graph.Option {
	var list []graph.Option
	for line := range strings.Lines(text) {
		value, label, given := strings.Cut(line, "=")
		value, label = strings.TrimSpace(value), strings.TrimSpace(label)
		if !given {
			label = value
			if value = models.Slug(label); value == "" {
				value = label
			}
		}
		if label != "" && value != "" {
			list = append(list, graph.Option{Value: value, Label: label})
		}
	}
	return list
}

func acceptOf(types []string) string {
	for _, a := range accepts {
		if slices.Equal(a.types, types) {
			return a.option.Value
		}
	}
	return strings.Join(types, ", ")
}

func acceptTypes(value string) []string {
	for _, a := range accepts {
		if a.option.Value == value {
			return a.types
		}
	}
	var types []string
	for t := range strings.SplitSeq(value, ",") {
		if t = strings.TrimSpace(t); t != "" {
			types = append(types, t)
		}
	}
	return types
}

func acceptOptions(chosen string) []ui.Option {
	var out []ui.Option
	found := false
	for _, a := range accepts {
		out = append(out, a.option)
		found = found || a.option.Value == chosen
	}
	if !found {
		out = append(out, ui.Option{Value: chosen, Label: chosen})
	}
	return out
}

// defaultOf stores what was entered as the value of the field's type; what is
// none stays a text, for the check to complain about.
func defaultOf(t graph.FieldType, text string) json.RawMessage {
	if text == "" || t == graph.FieldFile {
		return nil
	}
	switch t {
	case graph.FieldNumber, graph.FieldMoney:
		if v, err := feel.Number(ungrouped(text)); err == nil {
			return json.RawMessage(v.String())
		}
	case graph.FieldYesNo:
		return json.RawMessage(strconv.FormatBool(text == "true"))
	}
	raw, err := json.Marshal(text)
	if err != nil {
		return nil // a string always marshals
	}
	return raw
}
