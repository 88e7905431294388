package form_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
)

// approval binds a field of every kind.
type approval struct {
	question form.Template
	note     string
	rule     string
	need     int
	who      form.People
	due      feel.Value
	must     bool
	form     graph.ID
	when     *feel.Expr
	set      []form.Mapping
	into     string
}

func (a *approval) Form(f *form.Form) {
	f.Template(&a.question, "question", "Question").Required()
	f.Long(&a.note, "note", "Note")
	f.Choice(&a.rule, "rule", "How many must agree", form.Option{Value: "anyone", Label: "Anyone"}, form.Option{Value: "at least", Label: "At least …"})
	f.Number(&a.need, "need", "How many", 1, 99).Required().If(f.Given("rule") == "at least")
	f.People(&a.who, "who", "Who decides").Required()
	f.Duration(&a.due, "due", "Due after")
	f.Switch(&a.must, "must", "Comment needed")
	f.FormRef(&a.form, "form", "Form")
	f.Condition(&a.when, "when", "Only if")
	f.Mappings(&a.set, "set", "Set")
	f.Variable(&a.into, "into", "Keep the outcome in")
}

var env = form.Env{
	Names: feel.NewEnv(feel.Var{Name: "amount", Type: feel.NumberType}, feel.Var{Name: "supplier", Type: feel.StringType}),
	Form: func(id graph.ID) *graph.Form {
		if id == "invoice" {
			return &invoice
		}
		return nil
	},
}

func decodeApproval(t *testing.T, props string) (*approval, []form.Problem) {
	t.Helper()
	a := &approval{rule: "anyone"}
	f := form.New(json.RawMessage(props), env)
	a.Form(f)
	return a, f.Decode()
}

const whole = `{"question":"Pay {supplier} {amount * 2}?","rule":"at least","need":2,"who":["group:finance-leads","ana@example.com","=supplier","lane","starter"],
"due":"P2D","must":true,"form":"invoice","when":"amount > 5","set":[{"name":"total","value":"amount * 2"}],"into":"decision"}`

func TestDecodeFillsEverything(t *testing.T) {
	a, problems := decodeApproval(t, whole)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	ev := &feel.Evaluator{Scope: feel.Vars(feel.NewContext(2).Set("amount", feel.Int(21)).Set("supplier", feel.String("bo@example.com")).Value())}
	eval := func(e *feel.Expr) (feel.Value, error) { return e.Eval(ev) }
	if s, err := a.question.Fill(eval); err != nil || s != "Pay bo@example.com 42?" {
		t.Errorf("question is %q, %v", s, err)
	}
	refs, reason := a.who.Resolve(eval, "clerks")
	if got := strings.Join(refs, " "); got != "group:finance-leads ana@example.com bo@example.com group:clerks starter" || reason != "" {
		t.Errorf("people are %s (%s)", got, reason)
	}
	if d, _ := a.due.TimeDuration(); d.Hours() != 48 {
		t.Errorf("due is %v", a.due)
	}
	if a.need != 2 || !a.must || a.form != "invoice" || a.when == nil || len(a.set) != 1 || a.set[0].Name != "total" || a.into != "decision" {
		t.Errorf("got %+v", a)
	}
}

func TestDecodeTellsWhatIsWrong(t *testing.T) {
	base := `{"question":"Pay?","who":["starter"]`
	for name, c := range map[string]struct{ props, field, text string }{
		"nothing":               {`{}`, "question", "missing"},
		"no object":             {`[1]`, "", "cannot be read"},
		"unknown":               {base + `,"colour":"red"}`, "colour", "no property"},
		"choice":                {base + `,"rule":"most"}`, "rule", "not one of"},
		"number":                {base + `,"rule":"at least","need":0}`, "need", "from 1 to 99"},
		"number as text":        {base + `,"rule":"at least","need":"two"}`, "need", "whole number"},
		"missing where shown":   {base + `,"rule":"at least"}`, "need", "missing"},
		"person":                {`{"question":"Pay?","who":["finance"]}`, "who", "no group"},
		"duration":              {base + `,"due":"soon"}`, "due", "P2D"},
		"no time":               {base + `,"due":"PT0S"}`, "due", "above zero"},
		"backwards":             {base + `,"due":"-P2D"}`, "due", "above zero"},
		"form":                  {base + `,"form":"order"}`, "form", "not in this process"},
		"condition type":        {base + `,"when":"amount + 1"}`, "when", "boolean"},
		"unknown name":          {base + `,"when":"amuont > 1"}`, "when", "amount"},
		"row":                   {base + `,"set":[{"name":"a","value":"1"},{"name":"b"}]}`, "set.1.value", "missing"},
		"row that is no row":    {base + `,"set":[3]}`, "set.0", "cannot be read"},
		"rows that are no list": {base + `,"set":{"a":1}}`, "set", "A list"},
		"variable":              {base + `,"into":"a + b"}`, "into", "name of a variable"},
		"open brace":            {`{"question":"Pay {amount?","who":["starter"]}`, "question", "not closed"},
		"closed brace":          {`{"question":"Pay amount}?","who":["starter"]}`, "question", "no {"},
		"broken template":       {`{"question":"Pay {amount +}?","who":["starter"]}`, "question", ""},
	} {
		t.Run(name, func(t *testing.T) {
			_, problems := decodeApproval(t, c.props)
			if len(problems) == 0 || problems[0].Field != c.field || !strings.Contains(problems[0].Text, c.text) {
				t.Errorf("got %q, want one at %q with %q", problems, c.field, c.text)
			}
		})
	}
}

func TestHiddenFieldKeepsItsValue(t *testing.T) {
	a, problems := decodeApproval(t, `{"question":"Pay?","who":["starter"],"need":"nonsense"}`)
	if len(problems) > 0 || a.need != 0 {
		t.Errorf("a field that is not shown was decoded: %v", problems)
	}
}

func TestTemplateBraces(t *testing.T) {
	for src, want := range map[string]string{
		"plain": "plain", "{{x}}": "{x}", `{ {a: "}"}.a }`: "}", "{amount}{amount}": "2121", `{"a{b"}`: "a{b", "{null}!": "!",
	} {
		var tpl form.Template
		f := form.New(json.RawMessage(`{"t":`+quote(src)+`}`), env)
		f.Template(&tpl, "t", "T")
		if problems := f.Decode(); len(problems) > 0 {
			t.Errorf("%s: %v", src, problems)
			continue
		}
		ev := &feel.Evaluator{Scope: feel.Vars(feel.NewContext(1).Set("amount", feel.Int(21)).Value())}
		if got, err := tpl.Fill(func(e *feel.Expr) (feel.Value, error) { return e.Eval(ev) }); err != nil || got != want {
			t.Errorf("%s: got %q, %v, want %q", src, got, err, want)
		}
	}
}

func quote(s string) string { b, _ := json.Marshal(s); return string(b) }

func TestPropsFromABrowser(t *testing.T) {
	values := url.Values{
		"question": {" Pay {supplier}? "}, "rule": {"at least"}, "need": {"3"}, "who": {"group:finance-leads", "", "ana@example.com"},
		"due.count": {"2"}, "due.unit": {"weeks"}, "must.asked": {"1"}, "form": {"invoice"}, "when": {""},
		"set.0.name": {"a"}, "set.0.value": {"1"}, "set.7.name": {"b"}, "set.7.value": {"2"}, "set.asked": {"1"},
	}
	f := form.New(json.RawMessage(`{"note":"kept as it was not asked","must":true}`), env)
	a := &approval{rule: "anyone"}
	a.Form(f)
	props := f.Props(values)
	want := `{"due":"P14D","form":"invoice","must":false,"need":3,"note":"kept as it was not asked","question":"Pay {supplier}?","rule":"at least","set":[{"name":"a","value":"1"},{"name":"b","value":"2"}],"who":["group:finance-leads","ana@example.com"]}`
	// need is not shown before the rule is known, so it takes a second look.
	again := form.New(props, env)
	(&approval{rule: "anyone"}).Form(again)
	if got := again.Props(values); string(got) != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if _, problems := decodeApproval(t, want); len(problems) > 0 {
		t.Errorf("what a browser sent has problems: %v", problems)
	}
}

func TestWhatCannotBeReadIsKept(t *testing.T) {
	f := form.New(nil, env)
	(&approval{rule: "anyone"}).Form(f)
	props := f.Props(url.Values{"due.count": {"two"}, "due.unit": {"days"}, "when": {"amount >"}, "need": {"many"}})
	if got := string(props); !strings.Contains(got, "PtwoD") || !strings.Contains(got, "amount >") && !strings.Contains(got, `amount \u003e`) {
		t.Errorf("got %s", got)
	}
}

func TestCountAndUnit(t *testing.T) {
	for iso, want := range map[string]string{"P2D": "2 days", "PT4H": "4 hours", "PT30M": "30 minutes", "P3M": "3 months", "P1Y": "1 years", "P1DT2H": " ", "": " "} {
		count, unit, _ := form.CountAndUnit(iso)
		if got := count + " " + unit; got != want {
			t.Errorf("%s: got %q, want %q", iso, got, want)
		}
	}
}
