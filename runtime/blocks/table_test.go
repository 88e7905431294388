package blocks_test

import (
	"encoding/json"
	"strings"
	"testing"

	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

const discounts = `{"hitPolicy":"unique","inputs":[{"label":"Amount","expression":"amount","type":"number"},{"expression":"country","type":"string"}],
"outputs":[{"name":"rate","type":"number"},{"name":"why","type":"string"}],
"rules":[{"when":["> 1000","\"DE\""],"then":["0.1","\"large\""]},{"when":["<= 1000","-"],"then":["0","\"small\""]},{"when":["> 5000","-"],"then":["amount / 0","\"huge\""]}]}`

// asking is a process that asks the table and goes on.
func asking(t *testing.T, props string, tables ...graph.Table) graph.Document {
	d := process(t, "start s\ndecision-table d "+props+"\ntask after {\"title\":\"Go on\",\"who\":[\"starter\"]}\ns -> d\nd -> after")
	d.Tables = tables
	return d
}

func playing(t *testing.T, d graph.Document, vars ...machine.Var) *life {
	t.Helper()
	programs, problems := machine.Compile(blocks.All(systems), d)
	if programs == nil {
		t.Fatalf("the process has problems: %+v", problems)
	}
	l := &life{t: t, p: programs[0], state: machine.NewState(machine.NewKey(1)), at: monday}
	l.tell(machine.Started{Variables: vars, By: "bo@example.com"})
	return l
}

func given(amount int64, country string) []machine.Var {
	return []machine.Var{{Name: "amount", Value: feel.Int(amount)}, {Name: "country", Value: feel.String(country)}}
}

func TestDecisionTable(t *testing.T) {
	local := graph.Table{ID: "discounts", Name: "Discounts", Body: json.RawMessage(discounts)}
	shared := graph.Table{ID: "copy", Name: "Discounts", Shared: "discounts", Version: 3, Body: json.RawMessage(discounts)}
	props := `{"table":"discounts","into":"discount","set":[{"name":"net","value":"amount * (1 - result.rate)"}]}`
	for name, c := range map[string]struct {
		props   string
		tables  []graph.Table
		amount  int64
		country string
		path    string
		net     string
		says    string // the incident
	}{
		"a rule matches":   {props, []graph.Table{shared, local}, 2000, "DE", "s d after", "1800", ""},
		"a shared table":   {strings.Replace(props, `"discounts"`, `"shared:discounts"`, 1), []graph.Table{shared}, 500, "SE", "s d after", "500", ""},
		"two match":        {props, []graph.Table{local}, 6000, "DE", "s d !d", "", "“Discounts” could not decide. Rules 1 and 3 match at once"},
		"none matches":     {props, []graph.Table{local}, 1200, "SE", "s d !d", "", `No rule of “Discounts” matches, where Amount is 1200 and country is "SE".`},
		"goes on if asked": {`{"table":"discounts","none":"go-on","into":"discount"}`, []graph.Table{local}, 1200, "SE", "s d after", "", ""},
	} {
		l := playing(t, asking(t, c.props, c.tables...), given(c.amount, c.country)...)
		l.went(c.path)
		if got := l.variable("net"); c.net != "" && got.String() != c.net {
			t.Errorf("%s: net is %v", name, got)
		}
		if !strings.HasPrefix(l.note, c.says) {
			t.Errorf("%s: it says %q", name, l.note)
		}
	}
}

func TestVerdictsAreNoted(t *testing.T) {
	d := asking(t, `{"table":"discounts","into":"discount"}`, graph.Table{ID: "discounts", Name: "Discounts", Body: json.RawMessage(discounts)})
	programs, problems := machine.Compile(blocks.All(systems), d)
	if programs == nil {
		t.Fatal(problems)
	}
	for _, country := range []string{"DE", "SE"} { // the second needs attention, and that is told too
		_, _, facts, err := programs[0].Step(machine.NewState(machine.NewKey(1)), machine.Event{At: monday, Body: machine.Started{Variables: given(2000, country)}})
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, f := range facts {
			v, ok := block.VerdictOf(f)
			if !ok {
				continue
			}
			found++
			read := v.Read.String()
			if v.Table != "discounts" || len(v.Inputs) != 2 || v.Inputs[0].String() != "2000" || read != `{amount: 2000, country: "`+country+`"}` {
				t.Errorf("the verdict is %+v, read %s", v, read)
			}
			if country == "DE" && (len(v.Rules) != 1 || v.Rules[0] != 1 || v.Value.String() != `{rate: 0.1, why: "large"}`) {
				t.Errorf("the verdict is %+v", v)
			}
		}
		if found != 1 {
			t.Errorf("%d verdicts are noted", found)
		}
	}
}

func TestTableProblemsAreToldAtTheBlock(t *testing.T) {
	bad := strings.Replace(discounts, "> 5000", "> > 5000", 1)
	for name, c := range map[string]struct{ props, body, want string }{
		"a cell":          {`{"table":"discounts","into":"x"}`, bad, "“Discounts”, rule 3, Amount: "},
		"no table":        {`{"table":"others","into":"x"}`, discounts, "The table “others” is not in this process."},
		"no shared one":   {`{"table":"shared:others","into":"x"}`, discounts, "No version of a shared table “others” is published here."},
		"nobody keeps it": {`{"table":"discounts"}`, discounts, "Say which variable keeps the answer."},
	} {
		_, problems := machine.Compile(blocks.All(systems), asking(t, c.props, graph.Table{ID: "discounts", Name: "Discounts", Body: json.RawMessage(c.body)}))
		if len(problems) == 0 || !strings.HasPrefix(problems[0].Text, c.want) {
			t.Errorf("%s: %+v", name, problems)
		}
	}
}

// quote is two decisions: a price by a table, and what is asked, by an
// expression.
const quote = `{"decisions":[
 {"id":"total","name":"Total","requires":["#qty","#price"],"logic":{"kind":"literal","text":"Quantity * Price"}},
 {"id":"price","name":"Price","requires":["#qty"],"logic":{"kind":"table","table":{"hitPolicy":"unique","inputs":[{"expression":"Quantity","type":"number"}],"outputs":[{"type":"number"}],
  "rules":[{"when":["[1..10)"],"then":["5"]},{"when":[">= 10"],"then":["4"]}]}}}],
 "inputs":[{"id":"qty","name":"Quantity","type":"number"},{"id":"other","name":"Other"}]}`

func TestAGraphOfDecisionsIsAsked(t *testing.T) {
	shared := graph.Table{ID: "copy", Name: "Quotes", Shared: "quotes", Version: 2, Body: json.RawMessage(quote)}
	for name, c := range map[string]struct {
		props  string
		amount int64
		path   string
		value  string
		says   string
	}{
		"what no other uses":   {`{"table":"shared:quotes","into":"x","give":[{"input":"Quantity","value":"amount"}]}`, 20, "s d after", "80", ""},
		"one of it":            {`{"table":"shared:quotes","decision":"price","into":"x","give":[{"input":"Quantity","value":"amount"}]}`, 2, "s d after", "5", ""},
		"no rule matches":      {`{"table":"shared:quotes","into":"x","give":[{"input":"Quantity","value":"amount"}]}`, 0, "s d !d", "", "“Quotes” could not decide: no rule of “Price” matches."},
		"goes on if asked":     {`{"table":"shared:quotes","into":"x","none":"go-on","give":[{"input":"Quantity","value":"amount"}]}`, 0, "s d after", "null", ""},
		"what does not fit":    {`{"table":"shared:quotes","into":"x","give":[{"input":"Quantity","value":"country"}]}`, 0, "s d !d", "", "“Quotes” could not decide. Its input “Quantity” is \"DE\", which does not fit: it takes a number."},
		"a variable of a name": {`{"table":"shared:quotes","into":"x"}`, 3, "s d after", "15", ""},
	} {
		l := playing(t, asking(t, c.props, shared), append(given(c.amount, "DE"), machine.Var{Name: "Quantity", Value: feel.Int(3)})...)
		l.went(c.path)
		if got := l.variable("x"); c.value != "" && got.String() != c.value {
			t.Errorf("%s: x is %v", name, got)
		}
		if !strings.HasPrefix(l.note, c.says) {
			t.Errorf("%s: it says %q", name, l.note)
		}
	}
}

// A table that finds nothing stops the process also after more calls of a
// knowledge model than are noted.
func TestNoRuleIsNoticedPastManyCalls(t *testing.T) {
	const body = `{"knowledge":[{"id":"half","name":"Half","params":[{"name":"n","type":"number"}],"logic":{"kind":"literal","text":"n / 2"}}],
		"decisions":[{"id":"halves","name":"Halves","requires":["#half"],"logic":{"kind":"literal","text":"for i in 1..250 return Half(i)"}},
		{"id":"top","name":"Top","requires":["#halves"],"logic":{"kind":"table","table":{"hitPolicy":"unique","inputs":[{"expression":"count(Halves)"}],"outputs":[{}],"rules":[{"when":["< 0"],"then":["1"]}]}}}]}`
	l := playing(t, asking(t, `{"table":"t","into":"x"}`, graph.Table{ID: "t", Name: "T", Body: json.RawMessage(body)}), given(1, "DE")...)
	l.went("s d !d")
	if want := "“T” could not decide: no rule of “Top” matches."; l.note != want {
		t.Errorf("it says %q", l.note)
	}
}

func TestEachNodeOfAGraphIsNoted(t *testing.T) {
	d := asking(t, `{"table":"quotes","into":"x"}`, graph.Table{ID: "quotes", Name: "Quotes", Body: json.RawMessage(quote)})
	programs, problems := machine.Compile(blocks.All(systems), d)
	if programs == nil {
		t.Fatal(problems)
	}
	_, _, facts, err := programs[0].Step(machine.NewState(machine.NewKey(1)), machine.Event{At: monday, Body: machine.Started{Variables: []machine.Var{{Name: "Quantity", Value: feel.Int(12)}}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range facts {
		if v, ok := block.VerdictOf(f); ok {
			if len(v.Nodes) != 2 || v.Nodes[0].Name != "Price" || len(v.Nodes[0].Rules) != 1 || v.Nodes[0].Rules[0] != 2 || v.Nodes[0].Inputs[0].String() != "12" || v.Nodes[1].Value.String() != "48" ||
				v.Decision != "total" || v.Read.String() != "{Quantity: 12}" || v.Value.String() != "48" || len(v.Rules) != 0 {
				t.Errorf("%+v", v)
			}
			return
		}
	}
	t.Error("nothing is noted")
}

func TestGraphProblemsAreToldAtTheBlock(t *testing.T) {
	for name, c := range map[string]struct{ props, body, want string }{
		"an expression": {`{"table":"quotes","into":"x"}`, strings.Replace(quote, "Quantity * Price", "Quantity * Prise", 1), "“Quotes”, “Total”: I do not know “Prise”"},
		"a cell":        {`{"table":"quotes","into":"x"}`, strings.Replace(quote, "[1..10)", "[1..", 1), "“Quotes”, “Price”, Rule 1, Quantity: "},
		"a circle":      {`{"table":"quotes","into":"x"}`, strings.Replace(quote, `["#qty"]`, `["#qty","#total"]`, 1), "“Quotes”, “Total”: It goes in a circle"},
		"none such":     {`{"table":"quotes","decision":"gone","into":"x"}`, quote, "“gone” is not one of the choices of “Decision”."},
		"no such input": {`{"table":"quotes","into":"x","give":[{"input":"Weight","value":"1"}]}`, quote, "“Weight” is not one of the choices of “Input”."},
		"unreadable":    {`{"table":"quotes","into":"x"}`, `{"decisions":[{"id":"a","name":"A","logic":{"kind":"table"}}]}`, "“Quotes”: the decisions cannot be read"},
	} {
		_, problems := machine.Compile(blocks.All(systems), asking(t, c.props, graph.Table{ID: "quotes", Name: "Quotes", Body: json.RawMessage(c.body)}))
		if len(problems) == 0 || !strings.HasPrefix(problems[0].Text, c.want) {
			t.Errorf("%s: %+v", name, problems)
		}
	}
}
