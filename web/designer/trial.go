package designer

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/visit"
)

// trial is the dialog in which an author has a block's system called once, to
// see what comes back and to keep parts of it.
type trial struct {
	process    int64
	block      graph.Block
	kind       string
	what       string // what is done: the block's subtitle
	connection models.Connection
	samples    []sample
	problems   []string // that must be mended first
	sent       bool
	failure    *machine.Failure
	status     string // of the answer, where it has one
	took       time.Duration
	at         time.Time
	answer     []leaf
}

// sample is a value that a variable is given for the trial.
type sample struct {
	variable
	value string
	fault string
}

// Trial is POST /processes/:process/trial: the dialog. It calls nothing.
func (s Screen) Trial(c echo.Context) error {
	t, _, err := s.trial(c)
	if err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, trialBody(t))
}

func (s Screen) trial(c echo.Context) (t trial, sub subject, err error) {
	if sub, err = s.subjectOf(c); err != nil {
		return t, sub, err
	}
	b := sub.block()
	if b == nil || !s.Blocks.Calls(b.Kind) {
		return t, sub, &models.Error{Code: models.Unfit, Message: "Only a block that calls another system can be tried. Select one."}
	}
	d, err := s.gather(c.Request().Context(), &sub, nil)
	if err != nil {
		return t, sub, err
	}
	t.process, t.block = sub.process, *b
	kind, _ := s.Blocks.Type(b.Kind)
	t.kind, t.what = kind.Name, s.card(&sub, b, d).Subtitle
	env := sub.env()
	call, problems := s.Blocks.Call(*b, env, none, feel.Null) // with nothing worked out, only to know the connection
	if call.Connection == "" {
		t.problems = problems
	}
	for _, one := range d.connections {
		if one.Slug == call.Connection {
			t.connection = one
		}
	}
	if t.connection.ID == 0 && call.Connection != "" {
		t.problems = []string{"There is no connection “" + call.Connection + "” here. Choose another in the panel."}
	}
	for _, name := range s.Blocks.Reads(*b, env) {
		one := sample{variable: variableNamed(d.vars, name), value: sub.sent.Get(ofSample + name)}
		one.Name = name
		t.samples = append(t.samples, one)
	}
	return t, sub, nil
}

// ofSample begins the names of inputs for samples.
const ofSample = "v."

// none has no variables.
var none = feel.Vars(feel.NewContext(0).Value())

func (sub *subject) env() machine.Env {
	return machine.Env{Document: &sub.doc, Pool: &sub.doc.Pools[sub.pool], Names: machine.Variables(&sub.doc)}
}

// Send is POST /processes/:process/trial/answer: it calls the system, for real.
func (s Screen) Send(c echo.Context) error {
	t, sub, err := s.trial(c)
	if err != nil {
		return err
	}
	t.at = time.Now()
	vars, ok := t.read()
	if !ok || t.connection.ID == 0 {
		return visit.HTML(c, http.StatusUnprocessableEntity, trialBody(t))
	}
	call, problems := s.Blocks.Call(t.block, sub.env(), feel.Vars(vars), feel.DateTime(t.at, feel.UTC))
	if t.problems = problems; len(problems) > 0 {
		return visit.HTML(c, http.StatusUnprocessableEntity, trialBody(t))
	}
	if err := s.noteTrial(c, t, call.Action); err != nil {
		return err
	}
	var out feel.Value
	out, t.failure = s.Calls.Try(c.Request().Context(), call.Connection, call.Action, call.Input)
	t.sent, t.took = true, time.Since(t.at)
	if t.failure == nil {
		if status, ok := out.Get("status"); ok {
			t.status = status.Plain()
		}
		if err := s.keepAnswer(c, t, out.AppendJSON(nil)); err != nil { // it was called, whatever becomes of the answer
			slog.WarnContext(c.Request().Context(), "the answer of a test could not be kept", "process", t.process, "block", t.block.ID, "error", err)
		}
		t.answer = leaves(call.Result, out, kept(t.block, call.Keep))
	}
	return visit.HTML(c, http.StatusOK, trialBody(t))
}

// mostKept is how much of an answer is kept with the draft, in bytes.
const mostKept = 64 << 10

// keepAnswer keeps what came back for tries of the draft, in whatever browser.
func (s Screen) keepAnswer(c echo.Context, t trial, answer []byte) error {
	if len(answer) > mostKept {
		return nil
	}
	by := visit.Viewer(c).ID
	return s.DB.KeepTrialAnswer(c.Request().Context(), models.TrialAnswer{ProcessID: t.process, Block: string(t.block.ID), Answer: answer, AnsweredBy: &by, AnsweredAt: t.at})
}

// noteTrial writes who had what called: outside, it is as real as a run.
func (s Screen) noteTrial(c echo.Context, t trial, action string) error {
	return s.DB.Record(c.Request().Context(), visit.By(c), models.Deed{Action: "connection.tried", TargetKind: "connection",
		TargetID: t.connection.ID, TargetName: t.connection.Name, Detail: map[string]any{"process": t.process, "block": string(t.block.ID), "action": action}})
}

// read makes values of the samples; ok is false where one cannot be read.
func (t *trial) read() (vars feel.Value, ok bool) {
	all := feel.NewContext(len(t.samples))
	ok = true
	for i := range t.samples {
		one := &t.samples[i]
		v, fits := one.read()
		if !fits {
			one.fault = "This cannot be read as " + one.wants() + "."
			ok = false
		}
		all.Set(one.Name, v)
	}
	return all.Value(), ok
}

// read is what was typed as a value of the variable's kind; nothing is null.
func (one sample) read() (feel.Value, bool) {
	text := strings.TrimSpace(one.value)
	if text == "" {
		return feel.Null, true
	}
	if one.Kind != feel.KindList && one.Kind != feel.KindContext && one.Kind != feel.KindBoolean && !(one.Kind == feel.KindNull && strings.ContainsAny(text[:1], `{["`)) {
		text = literal(text, one.Kind)
	}
	e, problems := feel.Compile(text, nil)
	if e == nil || len(problems) > 0 || len(e.Variables()) > 0 {
		return feel.Null, false
	}
	v, err := e.Eval(&feel.Evaluator{})
	return v, err == nil && (!v.IsNull() || text == "null")
}

// wants says what a sample should be.
func (one sample) wants() string {
	switch one.Kind {
	case feel.KindNumber:
		return "a number, such as 1,250.50"
	case feel.KindDate:
		return "a date"
	case feel.KindDateTime:
		return "a date and time"
	case feel.KindTime:
		return "a time"
	case feel.KindList:
		return `a list, such as ["A-17", "B-4"]`
	case feel.KindContext:
		return `a structure, such as {number: "A-17", amount: 4820}`
	}
	return "a value"
}

// Keep is POST /processes/:process/trial/mapping: a value of the answer becomes
// a variable. The browser makes the change, as one step of undo.
func (s Screen) Keep(c echo.Context) error {
	sub, err := s.subjectOf(c)
	if err != nil {
		return err
	}
	b := sub.block()
	kind, path, _ := strings.Cut(sub.sent.Get("_keep"), " ")
	e, problems := feel.Compile(path, nil)
	if b == nil || !s.Blocks.Calls(b.Kind) || e == nil || len(problems) > 0 || !slices.Contains(leafTypes, kind) {
		return unfit(fmt.Errorf("%q cannot be kept: %v", path, problems))
	}
	call, _ := s.Blocks.Call(*b, sub.env(), none, feel.Null)
	if !slices.Equal(e.Variables(), []string{call.Result}) {
		return unfit(fmt.Errorf("%q reads something else than the answer", path))
	}
	if name := kept(*b, call.Keep)[path]; name != "" {
		return visit.HTML(c, http.StatusOK, keptAs(name, nil))
	}
	name := s.nameFor(&sub, b, path, call.Result)
	if b.Props, err = withMapping(b.Props, call.Keep, name, path); err != nil {
		return unfit(err)
	}
	sub.doc.Data = append(slices.Clone(sub.doc.Data), graph.Variable{Name: name, Label: readableName(name), Type: strings.ReplaceAll(kind, "-", " ")})
	d, err := s.gather(c.Request().Context(), &sub, nil)
	if err != nil {
		return err
	}
	edit := change{Blocks: map[graph.ID]map[string]any{b.ID: {"props": b.Props}}, Document: map[string]any{"data": sub.doc.Data}}
	s.describe(&sub, b, d, &edit)
	return visit.HTML(c, http.StatusOK, keptAs(name, &answer{Label: "Keep " + name, Change: edit}))
}

// mapping is one as it is stored in properties.
type mapping struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// kept are the variables that a block's mappings set, by what they are set to.
func kept(b graph.Block, property string) map[string]string {
	var props map[string]json.RawMessage
	var list []mapping
	if json.Unmarshal(b.Props, &props) != nil || json.Unmarshal(props[property], &list) != nil {
		return nil // what cannot be read is on the list of problems
	}
	names := map[string]string{}
	for _, m := range list {
		names[m.Value] = m.Name
	}
	return names
}

func withMapping(props json.RawMessage, property, name, value string) (json.RawMessage, error) {
	all := map[string]json.RawMessage{}
	if len(props) > 0 {
		if err := json.Unmarshal(props, &all); err != nil {
			return nil, err
		}
	}
	var list []mapping
	if raw := all[property]; raw != nil {
		if err := json.Unmarshal(raw, &list); err != nil {
			return nil, err
		}
	}
	raw, err := json.Marshal(append(list, mapping{name, value}))
	if err != nil {
		return nil, err
	}
	all[property] = raw
	return json.Marshal(all)
}

// vague are names that say little without what they belong to.
var vague = map[string]bool{"id": true, "name": true, "number": true, "status": true, "code": true, "type": true, "value": true, "date": true, "data": true,
	"amount": true, "title": true, "key": true, "items": true, "count": true, "total": true, "message": true, "url": true, "body": true, "headers": true}

var word = regexp.MustCompile(`[\pL_][\pL\pN_-]*`)

// nameFor proposes a variable for a path: result.body.order.id is order_id.
func (s Screen) nameFor(sub *subject, b *graph.Block, path, result string) string {
	words := slices.DeleteFunc(word.FindAllString(strings.ReplaceAll(path, "get value", ""), -1), func(w string) bool { return w == result || w == "body" || w == "headers" })
	name := "answer"
	if n := len(words); n > 0 {
		name = words[n-1]
		if vague[strings.ToLower(name)] {
			if n > 1 {
				name = words[n-2] + " " + name
			} else if b.Name != "" {
				name = b.Name + " " + name
			}
		}
	}
	var used []graph.Field
	for _, v := range designer.Variables(s.Blocks, &sub.doc) {
		used = append(used, graph.Field{Name: v.Name})
	}
	return freeName(parted(name), used)
}

var hump = regexp.MustCompile(`([\p{Ll}\d])(\p{Lu})`)

// parted parts words that are told apart only by capitals: orderNumber.
func parted(name string) string { return hump.ReplaceAllString(name, "$1 $2") }
