package grid

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/web/expression"
)

// Question is a table as its editor has it now, and what is asked about it.
type Question struct {
	Table   json.RawMessage  `json:"table"`
	Vars    []expression.Var `json:"vars"`
	Test    []string         `json:"test"`    // FEEL: one value per input; null: no test
	Analyze bool             `json:"analyze"` // look for gaps and overlaps
	Closed  bool             `json:"closed"`  // there are no variables beyond Vars
}

// Answer is what the editor is told.
type Answer struct {
	Problems []Problem `json:"problems"`
	Policy   string    `json:"policy"` // its sentence
	Types    []string  `json:"types"`  // of the inputs, as package feel prints them
	Test     *Test     `json:"test,omitempty"`
	Report   *Report   `json:"report,omitempty"`
}

// Problem is something wrong, at a cell or in the heading. Rule, Input and
// Output are indexes, or -1.
type Problem struct {
	Rule   int    `json:"rule"`
	Input  int    `json:"input"`
	Output int    `json:"output"`
	Field  string `json:"field,omitempty"`
	expression.Fault
}

// Test is what the table makes of the test row.
type Test struct {
	Rules  []int          `json:"rules"` // that match, from 0
	Value  string         `json:"value,omitempty"`
	Why    string         `json:"why,omitempty"` // there is none
	Faults map[int]string `json:"faults"`        // by input: what was entered is no value
}

// Report is what can be said about the table without running it.
type Report struct {
	Gaps     []Gap     `json:"gaps"`
	Overlaps []Overlap `json:"overlaps"`
	Unused   []int     `json:"unused"`
	Complete bool      `json:"complete"`
}

// Gap is a combination of inputs that no rule matches, with the cells of a rule
// that would.
type Gap struct {
	Text string   `json:"text"`
	When []string `json:"when"`
}

// Overlap is a combination of inputs that two rules match.
type Overlap struct {
	Text   string `json:"text"`
	First  int    `json:"first"`
	Second int    `json:"second"`
}

// Check is POST /tables/check.
func Check(c echo.Context) error {
	var q Question
	if err := expression.Read(c, &q); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, Ask(q))
}

// Ask answers a question.
func Ask(q Question) Answer {
	a := Answer{Problems: []Problem{}}
	t, err := decision.Decode(q.Table)
	if err != nil {
		a.Problems = append(a.Problems, Problem{Rule: -1, Input: -1, Output: -1, Fault: expression.Fault{Text: err.Error()}})
		return a
	}
	a.Policy = t.HitPolicy.Sentence()
	env := expression.Env(q.Vars)
	if q.Closed {
		env = feel.NewEnv(env.Vars()...)
	}
	logic, found := decision.Compile(t, env)
	for _, p := range found {
		a.Problems = append(a.Problems, Problem{p.Rule, p.Input, p.Output, p.Field, expression.FaultOf(sourceOf(t, p), p.Problem)})
	}
	if logic == nil {
		return a
	}
	for _, typ := range logic.Types() {
		a.Types = append(a.Types, typ.String())
	}
	if q.Test != nil {
		a.Test = try(logic, q.Test)
	}
	if q.Analyze {
		a.Report = report(logic)
	}
	return a
}

// sourceOf is the text that a problem's places are in.
func sourceOf(t *decision.Table, p decision.Problem) string {
	switch {
	case p.Rule >= 0 && p.Input >= 0:
		return t.Rules[p.Rule].When[p.Input]
	case p.Rule >= 0 && p.Output >= 0:
		return t.Rules[p.Rule].Then[p.Output]
	case p.Input >= 0 && p.Field == "values":
		return t.Inputs[p.Input].Values
	case p.Input >= 0:
		return t.Inputs[p.Input].Expression
	case p.Output >= 0 && p.Field == "default":
		return t.Outputs[p.Output].Default
	case p.Output >= 0:
		return t.Outputs[p.Output].Values
	}
	return ""
}

// try decides the test row.
func try(l *decision.Logic, row []string) *Test {
	out := &Test{Rules: []int{}, Faults: map[int]string{}}
	inputs := make([]feel.Value, len(l.Types()))
	read := feel.NewContext(len(inputs))
	for i, typ := range l.Types() {
		if i >= len(row) || strings.TrimSpace(row[i]) == "" {
			continue
		}
		v, ok := expression.Literal(row[i])
		if conformed, fits := feel.Conform(v, typ); !ok || v.IsNull() && row[i] != "null" || !fits {
			out.Faults[i] = "Enter " + typ.Phrase() + " here, such as " + like(typ) + "."
		} else {
			inputs[i] = conformed
		}
		read.Set(l.Table().Inputs[i].Expression, inputs[i])
	}
	if len(out.Faults) > 0 {
		return out
	}
	ev := &feel.Evaluator{Scope: feel.Vars(read.Value())}
	r, err := l.Decide(ev, inputs)
	out.Rules = append(out.Rules, r.Rules...)
	switch {
	case err != nil:
		out.Why = err.Error()
	case r.Why != "":
		out.Why = r.Why
	case r.Value.IsNull() && ev.Reason() != "":
		out.Why = ev.Reason()
	default:
		out.Value = r.Value.String()
	}
	return out
}

// like is an example of a value of a type.
func like(t feel.Type) string {
	switch k, _ := t.Kind(); k {
	case feel.KindNumber:
		return "1200"
	case feel.KindBoolean:
		return "true"
	case feel.KindDate:
		return "2026-11-30"
	case feel.KindDateTime:
		return `@"2026-11-30T12:00:00"`
	case feel.KindTime:
		return `@"12:00:00"`
	case feel.KindMonths:
		return `@"P1M"`
	case feel.KindDuration:
		return `@"P2D"`
	case feel.KindList:
		return "[1, 2]"
	}
	return `"DE"`
}

func report(l *decision.Logic) *Report {
	found := l.Analyze()
	r := &Report{Gaps: []Gap{}, Overlaps: []Overlap{}, Unused: append([]int{}, found.Unused...), Complete: found.Complete}
	for _, g := range found.Gaps {
		gap := Gap{Text: l.GapSentence(g)}
		for _, p := range g.Inputs {
			gap.When = append(gap.When, p.Test)
		}
		r.Gaps = append(r.Gaps, gap)
	}
	for _, o := range found.Overlaps {
		r.Overlaps = append(r.Overlaps, Overlap{l.OverlapSentence(o), o.First, o.Second})
	}
	return r
}
