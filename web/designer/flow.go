package designer

import (
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/web/ui"
	"segue/web/visit"
)

// flowPanel is the panel of one flow.
type flowPanel struct {
	panel
	flow     graph.Flow
	from, to string
	exits    []ui.Option // more than one to choose from
	decides  bool
	when     condition
	fault    string
}

func (s Screen) flowPanel(c echo.Context, sub *subject) error {
	f := sub.flow()
	v := flowPanel{panel: panel{process: sub.process, of: sub.of, id: sub.id}, from: sub.title(f.From), to: sub.title(f.To)}
	d, err := s.gather(c.Request().Context(), sub, nil)
	if err != nil {
		return err
	}
	var card block.Card
	if b := sub.blockOf(f.From); b != nil {
		card = s.card(sub, b, d)
	}
	v.decides = card.Conditional
	if len(card.Exits) > 1 {
		for _, x := range card.Exits {
			v.exits = append(v.exits, ui.Option{Value: string(x.Name), Label: x.Label})
		}
	}
	if sub.edited {
		edit := editFlow(sub, f, v, d.vars)
		if b := sub.blockOf(f.From); b != nil {
			edit.Facts = map[graph.ID]any{b.ID: s.card(sub, b, d)}
		}
		v.answer = &answer{Label: "Change flow", Change: edit}
	}
	v.flow, v.vars, v.when = *f, d.vars, d.condition("_when", f.Condition)
	if f.Condition != "" {
		v.fault = faultOf(f.Condition, designer.FormEnv(&sub.doc))
	}
	return visit.HTML(c, http.StatusOK, flowFields(v))
}

func editFlow(sub *subject, f *graph.Flow, v flowPanel, vars []variable) change {
	f.Name = strings.TrimSpace(sub.sent.Get("_name"))
	if exit := sub.sent.Get("_exit"); slices.ContainsFunc(v.exits, func(o ui.Option) bool { return o.Value == exit }) {
		f.Exit = graph.Exit(exit)
	}
	edit := change{Flows: map[graph.ID]map[string]any{}}
	if v.decides {
		f.Default = sub.sent.Get("_default") != ""
		if c, ok := postedCondition(sub.sent, "_when"); ok {
			c.settle(vars)
			f.Condition = c.feel(vars)
		}
		if f.Default {
			f.Condition = ""
			for _, o := range sub.leaving(f.From) { // there is one default
				if o.ID != f.ID && o.Default {
					o.Default = false
					edit.Flows[o.ID] = map[string]any{"default": nil}
				}
			}
		}
	}
	edit.Flows[f.ID] = map[string]any{"name": orNull(f.Name), "exit": orNull(f.Exit), "condition": orNull(f.Condition), "default": orNull(f.Default)}
	return edit
}

// processPanel is the panel of the process as a whole.
type processPanel struct {
	panel
	documentation string
	calendar      string
	calendars     []ui.Option // none: there is nothing to choose
	fault         string      // of the calendar
	data          []dataRow
	forms         []formUse
}

// dataRow is one typed variable.
type dataRow struct {
	graph.Variable
	key   string
	types []ui.Option
	fault string
	open  bool
}

type formUse struct {
	form graph.Form
}

// dataTypes are the types an author picks from; FEEL's others are kept.
var dataTypes = []ui.Option{
	{Value: "string", Label: "Text"}, {Value: "number", Label: "Number"}, {Value: "boolean", Label: "Yes or no"}, {Value: "date", Label: "Date"},
	{Value: "date and time", Label: "Date and time"}, {Value: "list<string>", Label: "List of texts"}, {Value: "list<Any>", Label: "List"}, {Value: "context", Label: "Structure"}, {Value: "Any", Label: "Anything"},
}

func (s Screen) processPanel(c echo.Context, sub *subject) error {
	v := processPanel{panel: panel{process: sub.process, of: "process"}}
	if sub.edited {
		v.answer = &answer{Label: "Change process", Change: editProcess(sub)}
	}
	v.documentation, v.vars = sub.doc.Documentation, sub.variables(s.Blocks)
	faults := map[string]string{}
	for _, p := range graph.Validate(&sub.doc) {
		faults[p.Field] = p.Text
	}
	v.calendar, v.calendars = string(sub.doc.Calendar), calendarsOf(&sub.doc)
	if v.calendar != "" && calendarName(&sub.doc) == "" {
		v.fault = "This calendar is not there any more. Choose another one, or all the time."
	}
	for i, data := range sub.doc.Data {
		key := strconv.Itoa(i)
		types := dataTypes
		if !slices.ContainsFunc(types, func(o ui.Option) bool { return o.Value == data.Type }) {
			types = append(slices.Clone(types), ui.Option{Value: data.Type, Label: data.Type})
		}
		row := dataRow{Variable: data, key: key, types: types, fault: faults["data."+data.Name]}
		row.open = row.fault != "" || staysOpen(sub.sent, "_v", key)
		v.data = append(v.data, row)
	}
	for _, f := range sub.doc.Forms {
		v.forms = append(v.forms, formUse{form: f})
	}
	return visit.HTML(c, http.StatusOK, processFields(v))
}

// calendarsOf are what a process can count by.
func calendarsOf(d *graph.Document) []ui.Option {
	var list []ui.Option
	for _, c := range d.Calendars {
		list = append(list, ui.Option{Value: string(c.ID), Label: c.Name})
	}
	if d.Calendar != "" && calendarName(d) == "" {
		list = append(list, ui.Option{Value: string(d.Calendar), Label: block.Readable(string(d.Calendar))})
	}
	return list
}

// calendarName is how people call the calendar of the process; "" if it has none,
// or one that is not there.
func calendarName(d *graph.Document) string {
	if i := slices.IndexFunc(d.Calendars, func(c graph.Calendar) bool { return c.ID == d.Calendar }); i >= 0 {
		return d.Calendars[i].Name
	}
	return ""
}

func editProcess(sub *subject) change {
	sent := sub.sent
	sub.doc.Documentation = strings.TrimSpace(sent.Get("_documentation"))
	was := sub.doc.Data
	data := []graph.Variable{}
	for _, key := range sent["_v.order"] {
		at := "_v." + key + "."
		text := func(name string) string { return strings.TrimSpace(sent.Get(at + name)) }
		v := graph.Variable{Name: text("name"), Label: text("label"), Type: text("type"), Searchable: sent.Has(at + "searchable"), Initial: text("initial")}
		if v.Type == "" {
			v.Type = "string"
		}
		if v.Label == "" && v.Name == "" {
			v.Label = "Variable"
		}
		if v.Name == "" {
			v.Name = freeVariable(v.Label, data)
		}
		if i := slices.IndexFunc(was, func(o graph.Variable) bool { return o.Name == text("was") }); i >= 0 {
			v.Example = was[i].Example
		}
		data = append(data, v)
	}
	sub.doc.Data = data
	set := map[string]any{"documentation": orNull(sub.doc.Documentation), "data": data}
	if len(data) == 0 {
		set["data"] = nil
	}
	if sent.Has("_calendar") {
		sub.doc.Calendar = graph.ID(sent.Get("_calendar"))
		set["calendar"] = orNull(sub.doc.Calendar)
	}
	return change{Document: set}
}

func freeVariable(label string, others []graph.Variable) string {
	var fields []graph.Field
	for _, o := range others {
		fields = append(fields, graph.Field{Name: o.Name})
	}
	return freeName(label, fields)
}
