package grid

import (
	"strings"
	"testing"

	"segue/runtime/decision"
)

const loan = `{"inputs":[{"id":"i1","name":"Income","type":"number"},{"id":"i2","name":"Debt","type":"number"}],
"decisions":[
 {"id":"answer","name":"Answer","requires":["#i1","#risk"],"logic":{"kind":"context","names":["limit",""],"parts":[{"kind":"literal","text":"Income * 4"},{"kind":"literal","text":"if Risk = \"high\" then 0 else limit"}]}},
 {"id":"risk","name":"Risk","requires":["#i1","#i2"],"logic":{"kind":"table","table":{"hitPolicy":"first","inputs":[{"expression":"Debt / Income","type":"number"}],"outputs":[{"type":"string"}],"rules":[{"when":["> 0.5"],"then":["\"high\""]},{"when":["-"],"then":["\"low\""]}]}}}]}`

func model(t *testing.T, body string) *decision.Model {
	t.Helper()
	m, err := decision.DecodeModel([]byte(body))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestAskModel(t *testing.T) {
	a := AskModel(model(t, loan), map[string]string{"Income": "1000", "Debt": "100"})
	if strings.Join(a.Order, " ") != "i1 i2 risk answer" || len(a.Places) != 4 || len(a.Problems) != 0 || a.Nodes["risk"].Type != "a text" || len(a.Nodes["answer"].Vars) != 2 {
		t.Errorf("%+v", a)
	}
	if s := a.Test.Said; len(s) != 2 || s[0].Node != "risk" || s[0].Value != `"low"` || s[0].Rules[0] != 1 || s[1].Value != "4000" {
		t.Errorf("%+v", a.Test)
	}
	a = AskModel(model(t, loan), map[string]string{"Income": `"much"`, "Debt": "100"})
	if a.Test.Faults["Income"] != "Enter a number here, such as 1200." || len(a.Test.Said) != 0 {
		t.Errorf("%+v", a.Test)
	}
	a = AskModel(model(t, strings.Replace(strings.Replace(loan, "Income * 4", "Incme * 4", 1), "> 0.5", "> > 0.5", 1)), nil)
	if len(a.Problems) < 2 {
		t.Fatalf("%+v", a.Problems)
	}
	for _, p := range a.Problems {
		switch p.Node {
		case "answer":
			if len(p.Part) != 1 || p.Part[0] != 0 || p.Start != 0 || p.End != 5 || p.Suggestion != "Income" {
				t.Errorf("%+v", p)
			}
		case "risk":
			if p.Rule != 0 || p.Input != 0 || len(p.Part) != 0 || p.Part == nil {
				t.Errorf("%+v", p)
			}
		}
	}
}

func TestUnpublishable(t *testing.T) {
	for body, want := range map[string]string{
		loan: "", `{"decisions":[]}`: "Nothing is decided here yet.", `{"decisions":[1]}`: "cannot be read",
		strings.Replace(loan, "Income * 4", "Incme * 4", 1):            "There is something to mend first: “Answer”: I do not know “Incme”",
		strings.Replace(loan, `["#i1","#i2"]`, `["#i1","#answer"]`, 1): "goes in a circle",
	} {
		if got := Unpublishable([]byte(body)); (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
