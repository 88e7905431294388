package instances

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// handForm asks for what a block would have resulted in.
type handForm struct {
	instance int64
	path     string
	at       string
	block    string
	exits    []ui.Option
	exit     string
	fields   []handField
	reason   string
	faults   visit.Faults
	alone    bool // on a page of its own
}

// handField is one variable that the block would have set.
type handField struct {
	ui.Field
	name    string
	typ     feel.Type
	value   string
	was     string // what it held when it was asked for
	long    bool
	choices []ui.Option
	place   []string // where the value goes in what the block gets back; nil: a variable of its own
}

func (f handForm) summary() []ui.FieldError {
	var list []ui.FieldError
	for _, x := range f.fields {
		if x.Error != "" {
			list = append(list, ui.FieldError{FieldID: x.ID, Text: x.Error})
		}
	}
	if text := f.faults["exit"]; text != "" {
		list = append(list, ui.FieldError{FieldID: "exit", Text: text})
	}
	if text := f.faults["reason"]; text != "" {
		list = append(list, ui.FieldError{FieldID: "hand-reason", Text: text})
	}
	return list
}

// handFormFor is the empty form for a visit of the instance to a block.
func (s Screen) handFormFor(c echo.Context, d deed, at machine.Key) (handForm, error) {
	ctx := c.Request().Context()
	f := handForm{instance: d.is.Key, path: fmt.Sprintf("/instances/%d/result", d.is.Key), at: at.String()}
	view, err := s.Engine.Inspect(ctx, machine.Key(d.is.Key))
	if err != nil {
		return f, err
	}
	i := slices.IndexFunc(view.Waiting, func(a machine.Activation) bool { return a.Key == at })
	if i < 0 {
		return f, &models.Error{Code: models.Conflict, Message: settledAlready}
	}
	doc, err := s.Engine.Document(ctx, d.is.ProcessID, int(d.is.Version))
	if err != nil {
		return f, err
	}
	for p := range doc.Pools {
		pool := &doc.Pools[p]
		for j := range pool.Blocks {
			if pool.Blocks[j].ID == view.Waiting[i].Block {
				s.fill(&f, &doc, pool, pool.Blocks[j])
			}
		}
	}
	return f, nil
}

// fill asks for the exits and variables of a block.
func (s Screen) fill(f *handForm, doc *graph.Document, pool *graph.Pool, b graph.Block) {
	env := machine.Env{Document: doc, Pool: pool, Names: machine.Variables(doc)}
	for _, flow := range pool.Flows {
		if flow.From == b.ID {
			env.Outgoing = append(env.Outgoing, flow)
		}
	}
	f.block = b.Name
	if f.block == "" {
		f.block = kinds{s.Kinds}.name(b.Kind)
	}
	for _, x := range s.Kinds.Card(b, env, block.Names{}).Exits {
		label := x.Label
		if x.Name == "" {
			label = "The ordinary way"
		}
		f.exits = append(f.exits, ui.Option{Value: string(x.Name), Label: label})
	}
	if len(f.exits) == 1 { // else a person has to choose: nothing is decided by default
		f.exit = f.exits[0].Value
	}
	places := s.places(b, env)
	for _, x := range s.Kinds.Produces(b, env) {
		place, mapped := places[x.Name]
		if len(places) > 0 && !mapped {
			continue // worked out from the others
		}
		f.fields = append(f.fields, newHandField(x, place))
	}
}

// path is an expression that only names a place: result.body.total.
var path = regexp.MustCompile(`^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$`)

// places say where a block that takes its variables out of an answer looks for
// each of them: what is given by hand is put there, and taken from there.
func (s Screen) places(b graph.Block, env machine.Env) map[string][]string {
	does, _ := s.Kinds.Build(b, env)
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

func newHandField(x feel.Var, place []string) handField {
	f := handField{name: x.Name, typ: x.Type, place: place, Field: ui.Field{Name: "v." + x.Name, ID: "hand-" + x.Name, Label: block.Readable(x.Name), Help: x.Doc}}
	kind, known := x.Type.Kind()
	switch {
	case known && kind == feel.KindBoolean:
		f.choices = []ui.Option{{Value: "true", Label: "Yes"}, {Value: "false", Label: "No"}}
	case known && kind == feel.KindNumber:
		f.Example = "4820.50"
	case known && kind == feel.KindDate:
		f.Example = "2026-11-30"
	case known && kind == feel.KindDateTime:
		f.Example = "2026-11-30T10:00:00"
	case known && kind == feel.KindString:
		f.Example = "PAY-4711"
	default:
		f.long, f.Example = true, `PAY-4711, or several values as {"reference": "PAY-4711"}`
	}
	return f
}

// read takes what was sent.
func (f *handForm) read(d deed) {
	f.reason, f.faults = d.reason, visit.Faults{}
	if len(f.exits) > 1 {
		f.exit = d.sent.Get("exit")
		if !slices.ContainsFunc(f.exits, func(o ui.Option) bool { return o.Value == f.exit }) {
			f.faults["exit"] = "Choose how it goes on."
		}
	}
	if f.reason == "" {
		f.faults["reason"] = "Say why, or how it was done, so that others understand it later."
	}
	for i := range f.fields {
		f.fields[i].value = strings.TrimSpace(d.sent.Get(f.fields[i].Name))
	}
}

// output is what was given as variables of the block's.
func (f *handForm) output() []machine.Var {
	var vars []machine.Var
	answers := map[string]feel.Value{}
	for i := range f.fields {
		x := &f.fields[i]
		v, fault := x.parse()
		if fault != "" {
			x.Error, f.faults[x.Name] = fault, fault
			continue
		}
		if x.place == nil {
			vars = append(vars, machine.Var{Name: x.name, Value: v})
			continue
		}
		answers[x.place[0]] = put(answers[x.place[0]], x.place[1:], v)
	}
	for name, v := range answers {
		vars = append(vars, machine.Var{Name: name, Value: v})
	}
	slices.SortFunc(vars, func(a, b machine.Var) int { return strings.Compare(a.Name, b.Name) })
	return vars
}

// put sets a place inside a context, making what is missing on the way.
func put(in feel.Value, place []string, v feel.Value) feel.Value {
	if len(place) == 0 {
		return v
	}
	if in.Kind() != feel.KindContext {
		in = feel.NewContext(1).Value()
	}
	inner, _ := in.Get(place[0])
	return in.With(place[0], put(inner, place[1:], v))
}

// parse reads a value as its type wants it; nothing is nothing.
func (x handField) parse() (feel.Value, string) {
	if x.value == "" {
		return feel.Null, ""
	}
	kind, known := x.typ.Kind()
	text := feel.String(x.value)
	switch {
	case known && kind == feel.KindString:
		return text, ""
	case known && (kind == feel.KindDate || kind == feel.KindDateTime || kind == feel.KindTime || kind == feel.KindDuration || kind == feel.KindMonths):
		v, err := feel.Coerce(text, x.typ)
		if err != nil {
			return v, "Enter it as in the example: " + x.Example + "."
		}
		return v, ""
	}
	v, err := feel.FromJSON([]byte(x.value))
	switch {
	case err == nil:
		if v, err = feel.Coerce(v, x.typ); err != nil {
			return v, "“" + x.Label + "” takes " + x.typ.Phrase() + "."
		}
		return v, ""
	case known && kind == feel.KindNumber:
		return v, "Enter a number, for example " + x.Example + "."
	case strings.HasPrefix(x.value, "{") || strings.HasPrefix(x.value, "["):
		return v, "This list of values cannot be read: " + err.Error() + "."
	}
	return text, ""
}

// ShowResult is GET /instances/:instance/result?at=…: the form for a result
// given by hand.
func (s Screen) ShowResult(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	d.sent.Set("at", visit.Query(c, "at"))
	at, err := d.key("at")
	if err != nil {
		return err
	}
	f, err := s.handFormFor(c, d, at)
	if err != nil {
		return err
	}
	return s.showHand(c, http.StatusOK, f, d)
}

func (s Screen) showHand(c echo.Context, status int, f handForm, d deed) error {
	if visit.Partial(c.Request()) {
		return visit.HTML(c, status, byHandForm(f))
	}
	f.alone = true
	frame := page.Frame{Title: "Give the result by hand", Active: "instances", Width: page.Narrow,
		Crumbs: []ui.Crumb{{Label: "Instances", Href: "/instances"}, {Label: d.is.Title(), Href: fmt.Sprintf("/instances/%d", d.is.Key)}}}
	return visit.HTML(c, status, byHandPage(f, visit.Frame(c, frame)))
}

// Result is POST /instances/:instance/result: the block is left as if it were
// done, with what was given.
func (s Screen) Result(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	at, err := d.key("at")
	if err != nil {
		return err
	}
	f, err := s.handFormFor(c, d, at)
	if err != nil {
		return err
	}
	f.read(d)
	output := f.output()
	if len(f.faults) > 0 {
		return s.showHand(c, http.StatusUnprocessableEntity, f, d)
	}
	event := machine.Skipped{Activation: at, Exit: graph.Exit(f.exit), Output: output, By: d.by, Reason: d.reason}
	if err := s.do(c, d, event, d.command("result", at), "result-given", settledAlready); err != nil {
		return err
	}
	return s.done(c, d, "The result of “"+f.block+"” is given")
}
