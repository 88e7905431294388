package decision

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"segue/runtime/feel"
)

// loan is a decision by three others, one by a knowledge model.
const loan = `{"name":"Loan","inputs":[{"id":"i1","name":"Income","type":"number"},{"id":"i2","name":"Debt","type":"number"},{"id":"i3","name":"Colour"}],
"decisions":[
 {"id":"answer","name":"Answer","requires":["#i1","#risk","#rate"],"logic":{"kind":"context","names":["limit",""],"parts":[{"kind":"literal","text":"Income * 4"},{"kind":"literal","text":"if Risk = \"high\" then \"no\" else \"at \" + string(Rate) + \" up to \" + string(limit)"}]}},
 {"id":"risk","name":"Risk","requires":["#i1","#i2"],"logic":{"kind":"table","table":{"hitPolicy":"first","inputs":[{"expression":"Debt / Income","type":"number"}],"outputs":[{"type":"string"}],"rules":[{"when":["> 0.5"],"then":["\"high\""]},{"when":["-"],"then":["\"low\""]}]}}},
 {"id":"rate","name":"Rate","requires":["#i1","#base"],"logic":{"kind":"invocation","names":["amount"],"parts":[{"kind":"literal","text":"Base rate"},{"kind":"literal","text":"Income"}]}}],
"knowledge":[{"id":"base","name":"Base rate","params":[{"name":"amount","type":"number"}],"logic":{"kind":"table","table":{"hitPolicy":"unique","inputs":[{"expression":"amount"}],"outputs":[{"type":"number"}],"rules":[{"when":["< 1000"],"then":["9"]},{"when":[">= 1000"],"then":["4"]}]}}}]}`

func modelOf(t *testing.T, body string) *Model {
	t.Helper()
	m, err := DecodeModel([]byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestRunTellsEachNode(t *testing.T) {
	m := modelOf(t, loan)
	g, problems := CompileModel(m)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	inputs := feel.NewContext(2).Set("Income", feel.Int(2000)).Set("Debt", feel.Int(500)).Value()
	v, said, err := g.Run(&feel.Evaluator{}, "answer", inputs)
	if err != nil || v.String() != `"at 4 up to 8000"` {
		t.Fatal(v, err)
	}
	var told []string
	for _, s := range said {
		told = append(told, fmt.Sprint(s.ID, s.Value, s.Rules, s.Inputs))
	}
	want := `risk"low" [1] [0.25]|base4 [1] [2000]|rate4 [] []|answer"at 4 up to 8000" [] []`
	if got := strings.Join(told, "|"); got != want {
		t.Errorf("told %s\nwant %s", got, want)
	}
	if all, err := g.RunAll(&feel.Evaluator{}, inputs); err != nil || len(all) != 4 {
		t.Error(all, err)
	}
	if _, _, err := g.Run(&feel.Evaluator{}, "nothing", inputs); err != ErrUnknown {
		t.Error(err)
	}
	if got := fmt.Sprint(m.Order(), m.Needs("answer"), m.Needs("risk")[1].Name, len(m.Tops())); got != `[base risk rate answer] [{i1 Income number } {i2 Debt number }]Debt1` {
		t.Error(got)
	}
	if got := g.TypeOf("risk").String() + " " + g.TypeOf("answer").String(); got != "string Any" {
		t.Error(got)
	}
	var names []string
	for _, v := range g.Reads("answer") {
		names = append(names, v.Name+": "+v.Type.String())
	}
	if got := strings.Join(names, ", "); got != "Income: number, Risk: string, Rate: Any" {
		t.Error(got)
	}
}

// However much a run says, the decision asked is told, and what first found
// nothing.
func TestRunTellsTheDecisionPastManyCalls(t *testing.T) {
	const table = `{"kind":"table","table":{"hitPolicy":"unique","inputs":[{"expression":"%s","type":"number"}],"outputs":[{}],"rules":[{"when":["< 0"],"then":["1"]}]}}`
	m := modelOf(t, fmt.Sprintf(`{"knowledge":[{"id":"half","name":"Half","params":[{"name":"n","type":"number"}],"logic":{"kind":"literal","text":"n / 2"}}],
		"decisions":[{"id":"halves","name":"Halves","requires":["#half"],"logic":{"kind":"literal","text":"for i in 1..250 return Half(i)"}},
		{"id":"top","name":"Top","requires":["#halves"],"logic":`+table+`},
		{"id":"again","name":"Again","requires":["#half","#top"],"logic":{"kind":"literal","text":"if count(for i in 1..250 return Half(i)) > 0 then Top else 0"}}]}`, "count(Halves)"))
	g, problems := CompileModel(m)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, id := range []string{"top", "again"} {
		v, said, err := g.Run(&feel.Evaluator{}, id, feel.Null)
		if err != nil || !v.IsNull() || len(said) != mostSaid || said[mostSaid-1].ID != id {
			t.Fatal(v, err, len(said), said[len(said)-1].ID)
		}
		i := slices.IndexFunc(said, func(s Said) bool { return s.None })
		if i < 0 || said[i].ID != "top" {
			t.Errorf("%s: nothing tells that no rule of “Top” matched", id)
		}
	}
}

// Columns may name a type of the model: its values are of it, and cells that
// never can be are told.
func TestColumnsHaveTheModelsTypes(t *testing.T) {
	const model = `{"types":[{"name":"tCountry","ref":"string","values":"\"DE\", \"FR\""},{"name":"tGrade","ref":"string","values":"\"high\", \"low\""}],"inputs":[{"id":"c","name":"Country"}],
		"decisions":[{"id":"d","name":"D","requires":["#c"],"logic":{"kind":"table","table":{"hitPolicy":"priority","inputs":[{"expression":"Country","named":"tCountry"}],"outputs":[{"named":"tGrade"}],
			"rules":[{"when":["-"],"then":["\"low\""]},{"when":["\"DE\""],"then":["\"high\""]}]}}}]}`
	g, problems := CompileModel(modelOf(t, model))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := g.TypeOf("d").String(); got != "string" {
		t.Errorf("the table gives %s", got)
	}
	for country, want := range map[string]string{"DE": `"high" `, "FR": `"low" `, "Spain": `null Country is "Spain", which is not among its values: "DE", "FR".`} {
		v, said, err := g.Run(&feel.Evaluator{}, "d", feel.NewContext(1).Set("Country", feel.String(country)).Value())
		if got := v.String() + " " + said[0].Why; err != nil || got != want {
			t.Errorf("%s: %s, %v", country, got, err)
		}
	}
	for cell, want := range map[string]string{`"when":["\"DE\""]`: "“D”, Rule 2, Country: ", `"then":["\"high\""]`: "“D”, Rule 2, output 1: The column is for a text"} {
		_, problems := CompileModel(modelOf(t, strings.Replace(model, cell, cell[:strings.Index(cell, "[")]+"[\"5\"]", 1)))
		if len(problems) == 0 || !strings.HasPrefix(problems[0].Sentence(), want) {
			t.Errorf("%s: %v", cell, problems)
		}
	}
}

func TestModelProblemsHavePlaces(t *testing.T) {
	for name, c := range map[string]struct{ old, new, want string }{
		"a cell":           {`"> 0.5"`, `"> > 0.5"`, "risk 0 0 “Risk”, Rule 1, Debt / Income: "},
		"a name":           {"Income * 4", "Incom * 4", "answer - - “Answer”: I do not know “Incom”"},
		"what is not used": {`["#i1","#base"]`, `["#base"]`, "rate - - “Rate”: I do not know “Income”"},
		"what is not here": {`["#i1","#i2"]`, `["#i1","#i2","#i9"]`, "risk - - “Risk”: It requires “#i9”, which is not there."},
		"a circle":         {`["#i1","#i2"]`, `["#i1","#i2","#answer"]`, "answer - - “Answer”: It goes in a circle, so nothing could be decided first: “Answer” uses “Risk” uses “Answer”."},
	} {
		_, problems := CompileModel(modelOf(t, strings.Replace(loan, c.old, c.new, 1)))
		var told []string
		for _, p := range problems {
			at := "- -"
			if p.Cell != nil {
				at = fmt.Sprint(p.Cell.Rule, p.Cell.Input)
			}
			told = append(told, p.ID+" "+at+" "+p.Sentence())
		}
		if all := strings.Join(told, "\n"); !strings.Contains(all, c.want) {
			t.Errorf("%s: %s", name, all)
		}
	}
}

func TestModelsAsJSON(t *testing.T) {
	m := modelOf(t, loan)
	body, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	if back := modelOf(t, string(body)); !reflect.DeepEqual(m, back) || !IsModel(body) || IsModel([]byte(`{"hitPolicy":"unique"}`)) {
		t.Errorf("%s", body)
	}
	for in, want := range map[string]string{
		`{"decisions":[{"id":"a","name":"A","logic":{"kind":"function"}}]}`:                               "“A”: a part of a boxed expression (function) is missing",
		`{"decisions":[{"id":"a","name":"A","logic":{"kind":"table"}}]}`:                                  "a part of a boxed expression (table) is missing",
		`{"decisions":[{"id":"a","name":"A","logic":{"kind":"list","parts":[null]}}]}`:                    "a part of a boxed expression (list) is missing",
		`{"decisions":[{"id":"a","name":"A","logic":{"kind":"spell"}}]}`:                                  "there is no boxed expression “spell”",
		`{"decisions":[],"magic":1}`:                                                                      `unknown field "magic"`,
		`{"decisions":[` + strings.TrimSuffix(strings.Repeat(`{"id":"a","name":"A"},`, 2001), ",") + `]}`: "at most 2000 are possible",
	} {
		if _, err := DecodeModel([]byte(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %v", in, err)
		}
	}
}

func TestRenameWritesTheNameIntoWhatReadsIt(t *testing.T) {
	m := modelOf(t, loan)
	m.Rename("i1", "Net income")
	m.Rename("base", "Rate by amount")
	m.Rename("risk", "Danger")
	m.Rename("nothing", "X")
	if _, problems := CompileModel(m); len(problems) > 0 {
		t.Error(problems)
	}
	body, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"text":"Net income * 4"`, `"expression":"Debt / Net income"`, `"text":"Rate by amount"`, `if Danger = \"high\" then`, `"name":"Danger"`} {
		if !strings.Contains(string(body), want) {
			t.Errorf("%s is not in %s", want, body)
		}
	}
	m = modelOf(t, `{"inputs":[{"id":"a","name":"a"}],"decisions":[{"id":"d","name":"d","requires":["#a"],"logic":{"kind":"context","names":["x","a",""],"parts":[{"kind":"literal","text":"a"},{"kind":"literal","text":"a + x"},{"kind":"literal","text":"a * 2"}]}}]}`)
	m.Rename("a", "b")
	got := ""
	for _, p := range m.Decisions[0].Logic.Parts {
		got += p.Text + "; "
	}
	if got != "b; b + x; a * 2; " {
		t.Error(got)
	}
}

// A name inside a loop, a filter or a function may be another's.
func TestRenameLeavesWhatIsAnothers(t *testing.T) {
	const loop = `{"kind":"%s","names":["%s"],"parts":[{"kind":"literal","text":"%s"},{"kind":"literal","text":"%s"}]}`
	const filter = `{"kind":"filter","parts":[%s,{"kind":"literal","text":"%s"}]}`
	const rows = `{"kind":"relation","names":["%s"],"parts":[{"kind":"literal","text":"amount"}]}`
	for logic, want := range map[string]string{
		fmt.Sprintf(loop, "for", "x", "[amount]", "x + amount"):                                                                                     "[total] x + total",
		fmt.Sprintf(loop, "for", "amount", "[amount, 2]", "amount * 2"):                                                                             "[total, 2] amount * 2",
		fmt.Sprintf(loop, "some", "one order", "[amount]", "one order > amount"):                                                                    "[total] one order > total",
		fmt.Sprintf(filter, `{"kind":"literal","text":"Orders"}`, "amount > 3"):                                                                     "Orders amount > 3",
		fmt.Sprintf(filter, `{"kind":"literal","text":"Orders"}`, "net price > 3 and item.net price < 9"):                                           "Orders net price > 3 and item.net price < 9",
		fmt.Sprintf(filter, `{"kind":"literal","text":"[1, 2]"}`, "item > amount"):                                                                  "[1, 2] item > total",
		fmt.Sprintf(filter, fmt.Sprintf(rows, "amount"), "amount > 3"):                                                                              "total amount > 3",
		fmt.Sprintf(filter, fmt.Sprintf(rows, "net price"), "net price > amount"):                                                                   "total net price > total",
		fmt.Sprintf(filter, fmt.Sprintf(filter, fmt.Sprintf(rows, "amount"), "amount > 1"), "amount > 3"):                                           "total amount > 1 amount > 3",
		`{"kind":"function","params":[{"name":"net price"}],"parts":[{"kind":"literal","text":"net price + amount"}]}`:                              "net price + total",
		`{"kind":"function","params":[{"name":"amount"}],"parts":[{"kind":"literal","text":"amount"}]}`:                                             "amount",
		`{"kind":"context","names":["net price",""],"parts":[{"kind":"literal","text":"amount"},{"kind":"literal","text":"net price + amount"}]}`:   "total net price + total",
		`{"kind":"list","parts":[` + fmt.Sprintf(loop, "every", "net price", "[3]", "net price > amount") + `,{"kind":"literal","text":"amount"}]}`: "[3] net price > total total",
	} {
		m := modelOf(t, `{"types":[{"name":"tOrder","components":[{"name":"amount","ref":"number"},{"name":"net price","ref":"number"}]},{"name":"tOrders","ref":"tOrder","list":true}],
			"inputs":[{"id":"a","name":"amount"},{"id":"o","name":"Orders","type":"tOrders"}],"decisions":[{"id":"d","name":"d","requires":["#a","#o"],"logic":`+logic+`}]}`)
		if _, problems := CompileModel(m); len(problems) > 0 {
			t.Error(logic, problems)
		}
		m.Rename("a", "total")
		if got := strings.Join(texts(m.Decisions[0].Logic), " "); got != want {
			t.Errorf("%s\nbecomes %s\nwant    %s", logic, got, want)
		}
		if _, problems := CompileModel(m); len(problems) > 0 {
			t.Error(logic, problems)
		}
	}
}

func texts(b *Box) (all []string) {
	if b.Kind == Literal {
		all = append(all, b.Text)
	}
	for _, p := range b.Parts {
		all = append(all, texts(p)...)
	}
	return all
}
