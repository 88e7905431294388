package expression

import (
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/runtime/feel"
)

// Mode says what is written.
type Mode string

// The modes.
const (
	Value Mode = ""      // an expression
	Tests Mode = "tests" // the tests of a cell
	Text  Mode = "text"  // a text with expressions in braces
)

// Question is what a page asks about a source.
type Question struct {
	Source  string            `json:"source"`
	Caret   *int              `json:"caret"` // in UTF-16 units; null: no candidates
	Mode    Mode              `json:"mode"`
	Type    string            `json:"type"` // of the value that is wanted, or that is tested; empty: any
	Vars    []Var             `json:"vars"`
	Samples map[string]string `json:"samples"` // FEEL by variable; null: no preview
	Closed  bool              `json:"closed"`  // there are no variables beyond Vars
}

// Answer is what a page is told.
type Answer struct {
	Faults     []Fault     `json:"faults"`
	Type       string      `json:"type"` // of the expression
	Candidates []Candidate `json:"candidates"`
	Preview    *Preview    `json:"preview,omitempty"`
	Reads      []string    `json:"reads"` // variables
}

// Candidate is something that can be written.
type Candidate struct {
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Text    string `json:"text"`
	Label   string `json:"label"`
	Kind    string `json:"kind"`
	Type    string `json:"type,omitempty"` // in people's words
	Doc     string `json:"doc,omitempty"`
	Example string `json:"example,omitempty"`
}

// Preview is what the expression gives with the samples.
type Preview struct {
	Value string `json:"value,omitempty"`
	Why   string `json:"why,omitempty"` // there is none
}

// Check is POST /expressions.
func Check(c echo.Context) error {
	var q Question
	if err := Read(c, &q); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, Ask(q))
}

// Ask answers a question.
func Ask(q Question) Answer {
	env := Env(q.Vars)
	if q.Closed {
		env = feel.NewEnv(env.Vars()...)
	}
	if q.Mode == Text {
		return askText(q, env)
	}
	want := feel.Any
	if t, err := feel.ParseType(q.Type); err == nil && q.Type != "" {
		want = t
	}
	a := Answer{Faults: []Fault{}, Candidates: []Candidate{}, Reads: []string{}}
	e, problems := compile(q, env, want)
	for _, p := range problems {
		a.Faults = append(a.Faults, FaultOf(q.Source, p))
	}
	if e != nil {
		a.Type = e.Type().Phrase()
		a.Reads = append(a.Reads, e.Variables()...)
	}
	if q.Caret != nil {
		a.Candidates = candidates(q, env, want)
	}
	if e != nil && len(problems) == 0 && q.Samples != nil && q.Mode == Value {
		a.Preview = preview(e, q.Samples)
	}
	return a
}

func compile(q Question, env *feel.Env, want feel.Type) (*feel.Expr, []feel.Problem) {
	if strings.TrimSpace(q.Source) == "" {
		return nil, nil
	}
	if q.Mode == Tests {
		return feel.CompileUnaryTests(q.Source, want, env)
	}
	e, problems := feel.Compile(q.Source, env)
	if e != nil && len(problems) == 0 && !feel.Assignable(e.Type(), want) {
		problems = append(problems, feel.Problem{End: len(q.Source), Text: "This should be " + want.Phrase() + ", but it is " + e.Type().Phrase() + "."})
	}
	return e, problems
}

func candidates(q Question, env *feel.Env, want feel.Type) []Candidate {
	at := Bytes(q.Source, *q.Caret)
	found := feel.Complete(q.Source, at, env)
	if q.Mode == Tests {
		found = feel.CompleteUnaryTests(q.Source, at, want, env)
	}
	return listed(q.Source, found)
}

func listed(src string, found []feel.Candidate) []Candidate {
	list := make([]Candidate, 0, len(found))
	for _, x := range found {
		one := Candidate{Units(src, x.Start), Units(src, x.End), x.Text, x.Label, string(x.Kind), "", x.Doc, x.Example}
		if !x.Type.IsAny() && x.Kind != feel.CandidateWord {
			one.Type = x.Type.Phrase()
		}
		if one.Doc == "" {
			one.Doc = describe(x)
		}
		list = append(list, one)
	}
	return list
}

// describe is a sentence for what brings none along.
func describe(c feel.Candidate) string {
	what := c.Type.Phrase()
	switch {
	case c.Kind == feel.CandidateValue:
		return "One of the values it can have."
	case c.Kind == feel.CandidateType:
		return "A type of values."
	case c.Type.IsAny():
		return "Data of the process."
	}
	return "Data of the process: " + what + "."
}

// preview works the expression out with samples.
func preview(e *feel.Expr, samples map[string]string) *Preview {
	given := sampled(samples)
	if name := missing(e, given); name != "" {
		return &Preview{Why: "There is no sample for “" + name + "”."}
	}
	ev := &feel.Evaluator{Scope: feel.Vars(given), Limits: limits}
	v, err := e.Eval(ev)
	switch {
	case err != nil:
		return &Preview{Why: err.Error()}
	case v.IsNull() && ev.Reason() != "":
		return &Preview{Why: ev.Reason()}
	}
	return &Preview{Value: short(v.String())}
}

func sampled(samples map[string]string) feel.Value {
	data := feel.NewContext(len(samples))
	for name, text := range samples {
		if v, ok := Literal(text); ok {
			data.Set(name, v)
		}
	}
	return data.Value()
}

// missing is the first variable without a sample; "" if all have one.
func missing(e *feel.Expr, given feel.Value) string {
	for _, name := range e.Variables() {
		if _, ok := given.Get(name); !ok {
			return name
		}
	}
	return ""
}

func short(text string) string {
	if r := []rune(text); len(r) > 300 {
		return string(r[:300]) + "…"
	}
	return text
}
