package designer

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/ui"
)

// field is one field of a panel as it is drawn.
type field struct {
	ui.Field
	widget  form.Widget
	section string
	value   string
	options []ui.Option
	on      bool        // of a switch
	count   string      // of a duration
	unit    string      //
	people  []ui.Person // chosen
	url     string      // where people are found
	when    condition
	rows    []row
	list    string // name of the list of rows
	href    string // where what is chosen is edited
	want    string // type of an expression
}

type row struct {
	key    string
	fields []field
}

// drawer makes fields of a form's bindings.
type drawer struct {
	sub         *subject
	vars        []variable
	called      map[string]string // people and groups by reference
	connections []models.Connection
	tables      []models.PublishedTable // shared ones
	problems    map[string]string       // by the name of the field
}

// fields draws the bindings that are shown. prefix is that of their row.
func (d *drawer) fields(f *form.Form, prefix string) []field {
	var all []field
	for _, fl := range f.Fields() {
		if fl.Shown {
			all = append(all, d.field(fl, prefix+fl.Name))
		}
	}
	return all
}

func (d *drawer) field(fl *form.Field, name string) field {
	f := field{widget: fl.Widget, section: fl.Section, value: textOf(fl.Value, fl.Default)}
	f.Field = ui.Field{Name: name, Label: fl.Label, Help: fl.Help, Example: fl.Example, Required: fl.Must, Error: d.problems[name]}
	f.Attrs = map[string]any{}
	switch fl.Widget {
	case form.WidgetSwitch:
		f.on = f.value == "true"
	case form.WidgetChoice:
		for _, o := range fl.Options {
			f.options = append(f.options, ui.Option{Value: o.Value, Label: o.Label})
		}
	case form.WidgetDuration:
		var ok bool
		if f.count, f.unit, ok = form.CountAndUnit(f.value); !ok && f.value != "" {
			f.count, f.unit = f.value, ""
		}
	case form.WidgetPeople:
		f.people, f.url = d.people(fl.Value), fmt.Sprintf("/processes/%d/people?field=%s", d.sub.process, strings.ReplaceAll(name, ".", "-"))
	case form.WidgetForm:
		for _, x := range d.sub.doc.Forms {
			f.options = append(f.options, ui.Option{Value: string(x.ID), Label: x.Name})
		}
	case form.WidgetConnection:
		f.options = d.connectionOptions(fl.Connector, f.value)
	case form.WidgetCondition:
		f.when = d.condition(name, f.value)
	case form.WidgetExpression:
		if !fl.Type.IsAny() {
			f.want = fl.Type.String()
		}
	case form.WidgetTable:
		f.options, f.href = d.tableOptions(f.value), d.tableHref(f.value)
	case form.WidgetRows:
		f.list = name
		for i, r := range fl.Rows {
			key := fmt.Sprint(i)
			f.rows = append(f.rows, row{key, d.fields(r, name+"."+key+".")})
		}
	}
	return f
}

// condition shows what was just entered, finished or not; else what is stored.
// A text says whether the builder could show it without loss.
func (d *drawer) condition(name, stored string) condition {
	c := d.shown(name, stored)
	if c.AsText {
		_, known := readCondition(c.Text, d.vars)
		c.Foreign = !known
	}
	return c
}

func (d *drawer) shown(name, stored string) condition {
	if c, ok := postedCondition(d.sub.sent, name); ok {
		if c.AsText && d.sub.sent.Get("_build") == name {
			if read, known := readCondition(c.Text, d.vars); known {
				return read
			}
		}
		if d.sub.sent.Get("_text") == name {
			c.AsText, c.Text = true, stored
		}
		c.settle(d.vars)
		return c
	}
	if c, ok := readCondition(stored, d.vars); ok {
		return c
	}
	return condition{AsText: true, Text: stored}
}

func (d *drawer) people(raw json.RawMessage) []ui.Person {
	var refs []string
	_ = json.Unmarshal(raw, &refs) // what is no list is a problem already
	var out []ui.Person
	for _, ref := range refs {
		out = append(out, personOf(ref, d.called))
	}
	return out
}

// personOf is a reference as a chip.
func personOf(ref string, called map[string]string) ui.Person {
	p := ui.Person{Value: ref, Name: called[ref]}
	slug, group := strings.CutPrefix(ref, form.RefGroup)
	switch {
	case ref == form.RefStarter:
		p.Name = "Requester"
	case ref == form.RefLane:
		p.Name = "People of the lane"
	case strings.HasPrefix(ref, form.RefExpr):
		p.Name = "Whoever " + strings.TrimPrefix(ref, form.RefExpr) + " names"
	case p.Name != "":
	case group:
		p.Name = block.Readable(slug)
	default:
		p.Name = ref
	}
	p.Group = group
	return p
}

func (d *drawer) connectionOptions(connector, chosen string) []ui.Option {
	var out []ui.Option
	found := chosen == ""
	for _, c := range d.connections {
		if connector == "" || c.Connector == connector {
			out = append(out, ui.Option{Value: c.Slug, Label: c.Name})
			found = found || c.Slug == chosen
		}
	}
	if !found {
		out = append(out, ui.Option{Value: chosen, Label: block.Readable(chosen) + " (not here)"})
	}
	return out
}

// textOf is a stored value as the text of an input; the default where there is none.
func textOf(raw, otherwise json.RawMessage) string {
	if raw == nil {
		raw = otherwise
	}
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	if len(raw) > 0 && string(raw) != "null" {
		return string(raw)
	}
	return ""
}

// sections groups fields by their section, in the order in which they begin.
type section struct {
	title  string
	fields []field
}

func sections(all []field) []section {
	var out []section
	at := map[string]int{}
	for _, f := range all {
		i, ok := at[f.section]
		if !ok {
			i = len(out)
			at[f.section] = i
			out = append(out, section{title: f.section})
		}
		out[i].fields = append(out[i].fields, f)
	}
	return out
}

// variableOptions are the variables for a list one picks from.
func variableOptions(vars []variable, chosen string) []ui.Option {
	var out []ui.Option
	found := chosen == ""
	for _, v := range vars {
		out = append(out, ui.Option{Value: v.Name, Label: v.title()})
		found = found || v.Name == chosen
	}
	if !found {
		out = append(out, ui.Option{Value: chosen, Label: chosen})
	}
	return out
}

func (v variable) title() string {
	if v.Label != "" {
		return v.Label
	}
	return block.Readable(v.Name)
}

func operatorOptions(k feel.Kind) []ui.Option {
	var out []ui.Option
	for _, o := range operators(k) {
		out = append(out, ui.Option{Value: o.Name, Label: o.Label})
	}
	return out
}

func valueOptions(list []graph.Option, chosen string) []ui.Option {
	var out []ui.Option
	found := chosen == ""
	for _, o := range list {
		out = append(out, ui.Option{Value: o.Value, Label: o.Label})
		found = found || o.Value == chosen
	}
	if !found {
		out = append(out, ui.Option{Value: chosen, Label: chosen})
	}
	return out
}

// gather loads what the fields of a panel show beyond the document.
func (s Screen) gather(ctx context.Context, sub *subject, refs []string) (*drawer, error) {
	called, err := s.DB.Called(ctx, refs)
	if err != nil {
		return nil, err
	}
	connections, err := s.DB.ConnectionPage(ctx, models.ConnectionFilter{Limit: mostConnections})
	if err != nil {
		return nil, err
	}
	tables, err := s.DB.PublishedTableNames(ctx)
	if err != nil {
		return nil, err
	}
	return &drawer{sub: sub, tables: tables, vars: sub.variables(s.Blocks), called: called, connections: connections, problems: map[string]string{}}, nil
}
