package designer

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/grid"
	"segue/web/picture"
	"segue/web/ui"
	"segue/web/visit"
)

// panel is the panel as it is drawn.
type panel struct {
	process int64
	of      string
	id      graph.ID
	answer  *answer
	vars    []variable
}

// blockPanel is the panel of one block.
type blockPanel struct {
	panel
	block    graph.Block
	kind     block.Type
	known    bool
	sections []section
	ways     []way
	decides  bool
	calls    bool // another system, which can be tried
	repeat   *repeat
	sheet    *sheet
	problems []string // of no field
	hue      string
}

// way is a flow that leaves a block with conditions.
type way struct {
	flow   graph.Flow
	title  string
	when   condition
	fault  string
	only   bool
	number int
}

// Panel is POST /processes/:process/panel: what is selected, and perhaps an
// edit of it.
func (s Screen) Panel(c echo.Context) error {
	sub, err := s.subjectOf(c)
	if err != nil {
		return err
	}
	if sub.edited {
		arrange(sub.sent)
		sub.sent = renumber(sub.sent)
	}
	switch sub.of {
	case "block":
		return s.blockPanel(c, &sub)
	case "flow":
		return s.flowPanel(c, &sub)
	case "lane", "pool":
		return s.framePanel(c, &sub)
	}
	if sub.sent.Get("_view") == "overview" {
		return s.overview(c, &sub)
	}
	return s.processPanel(c, &sub)
}

func (s Screen) blockPanel(c echo.Context, sub *subject) error {
	b := sub.block()
	v := blockPanel{panel: panel{process: sub.process, of: sub.of, id: sub.id}}
	edit := change{}
	if sub.sent.Has("_kind") {
		if err := s.changeKind(sub, b, &edit); err != nil {
			return err
		}
		sub.edited = true
	}
	v.kind, v.known = s.Blocks.Type(b.Kind)
	if !v.known {
		v.kind = block.Type{Kind: b.Kind, Name: block.Readable(string(b.Kind)), Icon: "box"}
	}
	if sub.edited && edit.Blocks == nil {
		s.editBlock(sub, b, &edit)
		// What the block asks for may be another shared table now.
		doc, err := designer.Pinned(s.Blocks, sub.doc, grid.Offered(c.Request().Context(), s.DB))
		if err != nil {
			return err
		}
		sub.doc = doc
	}
	called, err := s.called(c, sub, b)
	if err != nil {
		return err
	}
	d, err := s.gather(c.Request().Context(), sub, called)
	if err != nil {
		return err
	}
	s.drawBlock(sub, b, d, &v)
	v.block, v.vars = *b, d.vars
	if sub.edited {
		s.describe(sub, b, d, &edit)
		v.answer = &answer{Label: "Change " + strings.ToLower(v.kind.Name), Change: edit}
	}
	return visit.HTML(c, http.StatusOK, blockFields(v))
}

// editBlock applies what was entered to the block, its flows and the forms.
func (s Screen) editBlock(sub *subject, b *graph.Block, edit *change) {
	sent := sub.sent
	b.Name, b.Documentation = strings.TrimSpace(sent.Get("_name")), strings.TrimSpace(sent.Get("_documentation"))
	env := designer.FormEnv(&sub.doc)
	if f, ok := s.Blocks.Form(b.Kind, b.Props, env); ok {
		s.newForm(sub, f, b, edit)
		newTable(sub, f, b, edit)
		compile(sent, f, ofProps, sub.variables(s.Blocks))
		env = designer.FormEnv(&sub.doc)
		b.Props, _ = s.Blocks.Props(b.Kind, b.Props, withoutPrefix(sent), env)
	}
	s.editSheet(sub, edit)
	set := map[string]any{"name": orNull(b.Name), "documentation": orNull(b.Documentation), "props": b.Props}
	if string(b.Props) == "{}" || len(b.Props) == 0 {
		set["props"] = nil
	}
	if t, ok := s.Blocks.Type(b.Kind); ok && t.Repeats() && sent.Has(ofRepeat+"mode") {
		b.Repeat = editRepeat(sent, b.Repeat, sub.variables(s.Blocks))
		set["repeat"] = b.Repeat
	}
	edit.Blocks = map[graph.ID]map[string]any{b.ID: set}
	s.editWays(sub, b, edit)
}

// ofProps begins the names of inputs for properties: a browser's form has
// members of its own, such as form.action, that an input of that name would hide.
const ofProps = "p."

func withoutPrefix(sent url.Values) url.Values {
	out := url.Values{}
	for name, values := range sent {
		if rest, ok := strings.CutPrefix(name, ofProps); ok {
			out[rest] = values
		}
	}
	return out
}

// compile turns what the builders of conditions sent into expressions.
func compile(sent url.Values, f *form.Form, prefix string, vars []variable) {
	for _, fl := range f.Fields() {
		name := prefix + fl.Name
		switch fl.Widget {
		case form.WidgetCondition:
			if c, ok := postedCondition(sent, name); ok {
				c.settle(vars)
				sent.Set(name, c.feel(vars))
			}
		case form.WidgetRows:
			for _, key := range sent[name+".order"] {
				row := form.New(nil, f.Env())
				fl.Row(row)
				compile(sent, row, name+"."+key+".", vars)
			}
		}
	}
}

// editWays applies order, conditions and the default of the flows that leave.
func (s Screen) editWays(sub *subject, b *graph.Block, edit *change) {
	order := sub.sent["_w.order"]
	if len(order) == 0 {
		return
	}
	vars := sub.variables(s.Blocks)
	edit.Flows = map[graph.ID]map[string]any{}
	flows := sub.leaving(b.ID)
	for _, f := range flows {
		id := string(f.ID)
		f.Default = sub.sent.Get("_default") == id
		if c, ok := postedCondition(sub.sent, "_w."+id); ok {
			c.settle(vars)
			f.Condition = c.feel(vars)
		}
		if f.Default {
			f.Condition = ""
		}
		edit.Flows[f.ID] = map[string]any{"default": orNull(f.Default), "condition": orNull(f.Condition)}
	}
	slices.SortStableFunc(flows, func(x, y *graph.Flow) int {
		return slices.Index(order, string(x.ID)) - slices.Index(order, string(y.ID))
	})
	sorted := make([]graph.Flow, len(flows))
	for i, f := range flows {
		sorted[i] = *f
		edit.Order = append(edit.Order, f.ID)
	}
	for i, f := range sub.leaving(b.ID) {
		*f = sorted[i]
	}
}

// called are the references that the panel shows by name.
func (s Screen) called(_ echo.Context, sub *subject, b *graph.Block) ([]string, error) {
	one := graph.Document{Pools: []graph.Pool{{Blocks: []graph.Block{*b}}}, Forms: sub.doc.Forms, Data: sub.doc.Data}
	return designer.People(s.Blocks, &one), nil
}

// entered reports whether something stands in a property. A block that was just
// added is not blamed for what nobody has come to yet.
func entered(props json.RawMessage, field string) bool {
	var all map[string]json.RawMessage
	if json.Unmarshal(props, &all) != nil {
		return false
	}
	name, _, _ := strings.Cut(field, ".")
	return !slices.Contains([]string{"", "null", `""`, "[]", "{}"}, strings.ReplaceAll(string(all[name]), " ", ""))
}

// drawBlock prepares fields, ways and the form of a block.
func (s Screen) drawBlock(sub *subject, b *graph.Block, d *drawer, v *blockPanel) {
	f, ok := s.Blocks.Form(b.Kind, b.Props, designer.FormEnv(&sub.doc))
	if ok {
		for _, p := range f.Decode() {
			if p.Field == "" {
				v.problems = append(v.problems, p.Text)
			} else if !strings.HasSuffix(p.Text, "is missing.") && (sub.sent.Get("_fresh") == "" || entered(b.Props, p.Field)) { // what is not entered yet is on the list of problems
				d.problems[ofProps+p.Field] = p.Text
			}
		}
		fields := d.fields(f, ofProps)
		v.sections = sections(fields)
		v.sheet = drawSheet(sub, d, f)
	}
	if v.kind.Repeats() && b.Host == "" {
		v.repeat = d.repeat(b)
	}
	card := s.card(sub, b, d)
	if v.decides = card.Conditional; v.decides {
		v.ways = d.ways(sub, b)
	}
	v.hue, v.calls = picture.Hue(v.kind.Group), s.Blocks.Calls(b.Kind)
}

func (s Screen) card(sub *subject, b *graph.Block, d *drawer) block.Card {
	env := machine.Env{Document: &sub.doc, Pool: &sub.doc.Pools[sub.pool], Names: machine.Variables(&sub.doc)}
	for _, f := range sub.leaving(b.ID) {
		env.Outgoing = append(env.Outgoing, *f)
	}
	return s.Blocks.Card(*b, env, namesIn(&sub.doc, d.called, d.connections))
}

// describe tells the canvas what to show of the block as it is now.
func (s Screen) describe(sub *subject, b *graph.Block, d *drawer, edit *change) {
	edit.Facts = map[graph.ID]any{b.ID: s.card(sub, b, d)}
}

func (d *drawer) ways(sub *subject, b *graph.Block) []way {
	var all []way
	flows := sub.leaving(b.ID)
	for i, f := range flows {
		w := way{flow: *f, title: sub.title(f.To), when: d.condition("_w."+string(f.ID), f.Condition), number: i + 1, only: len(flows) == 1}
		if f.Condition != "" {
			w.fault = faultOf(f.Condition, designer.FormEnv(&sub.doc))
		}
		all = append(all, w)
	}
	return all
}

// faultOf is what is wrong with an expression, in a sentence.
func faultOf(src string, env form.Env) string {
	raw, err := json.Marshal(map[string]string{"c": src})
	if err != nil {
		return ""
	}
	f := form.New(raw, env)
	var probe conditionProbe
	probe.bind(f)
	if problems := f.Decode(); len(problems) > 0 {
		return problems[0].Text
	}
	return ""
}

// People is GET /processes/:process/people: the options of a field for people.
func (s Screen) People(c echo.Context) error {
	search, field := visit.Query(c, "q"), visit.Query(c, "field")
	entries, err := s.DB.Directory(c.Request().Context(), search, "", 8)
	if err != nil {
		return err
	}
	var found []ui.Person
	for _, extra := range []ui.Person{{Value: form.RefStarter, Name: "Requester", Detail: "Whoever started the instance"}, {Value: form.RefLane, Name: "People of the lane", Detail: "The group of the lane the block lies in", Group: true}} {
		if models.Fold(search) == "" || strings.Contains(models.Fold(extra.Name), models.Fold(search)) {
			found = append(found, extra)
		}
	}
	if found = append(found, pickable(entries)...); len(found) > 0 || search == "" {
		return visit.HTML(c, http.StatusOK, ui.PeopleOptions(field, visit.Query(c, "name"), search, found))
	}
	if entries, err = s.DB.Directory(c.Request().Context(), "", "", mostOffered); err != nil {
		return err
	}
	var exits []ui.MenuItemArgs
	if visit.Viewer(c).Admin {
		exits = []ui.MenuItemArgs{{Label: "Add a group", Icon: "users", Href: "/groups/new"}, {Label: "Add a person", Icon: "user-plus", Href: "/people/new"}}
	}
	return visit.HTML(c, http.StatusOK, ui.NobodyElse(field, visit.Query(c, "name"), search, pickable(entries), exits))
}

// mostOffered are shown where nobody is called as somebody typed.
const mostOffered = 40

func pickable(entries []models.Entry) (found []ui.Person) {
	for _, e := range entries {
		found = append(found, ui.Person{Value: e.Ref, Name: e.Name, Detail: e.Detail, Group: e.Kind == "group"})
	}
	return found
}
