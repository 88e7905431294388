package grid

import (
	"encoding/json"
	"strings"
	"testing"

	"segue/runtime/decision"
	"segue/runtime/decision/dmn"
	"segue/web/expression"
)

const discounts = `{"hitPolicy":"unique","inputs":[{"label":"Amount","expression":"amount","type":"number"},{"expression":"country","type":"string"}],
"outputs":[{"label":"Rate","type":"number"}],"rules":[{"when":["> 1000","\"DE\""],"then":["amount * 0.1"]},{"when":["<= 1000","-"],"then":["0"]}]}`

var vars = []expression.Var{{Name: "amount", Type: "number"}, {Name: "country", Type: "string", Values: []string{`"DE"`, `"SE"`}}}

func asked(t *testing.T, table string, test ...string) Answer {
	t.Helper()
	return Ask(Question{Table: json.RawMessage(table), Vars: vars, Test: test, Analyze: true})
}

func TestAsk(t *testing.T) {
	a := asked(t, discounts, "2000", `"DE"`)
	if len(a.Problems) != 0 || a.Test.Value != "200" || len(a.Test.Rules) != 1 || a.Test.Rules[0] != 0 || !strings.HasPrefix(a.Policy, "Exactly one") {
		t.Errorf("%+v, %+v", a, a.Test)
	}
	if len(a.Report.Gaps) != 1 || a.Report.Gaps[0].When[0] != "> 1000" || a.Report.Gaps[0].When[1] != `not("DE")` {
		t.Errorf("%+v", a.Report)
	}
	if a := asked(t, discounts, "2000", `"SE"`); a.Test.Why != "No rule matches." || len(a.Test.Rules) != 0 {
		t.Errorf("%+v", a.Test)
	}
	if a := asked(t, discounts, `"many"`, ""); !strings.Contains(a.Test.Faults[0], "Enter a number here, such as 1200.") {
		t.Errorf("%+v", a.Test)
	}
	wrong := asked(t, strings.Replace(discounts, `"<= 1000"`, `"<= 1000 ö amuont"`, 1))
	if len(wrong.Problems) == 0 || wrong.Problems[0].Rule != 1 || wrong.Problems[0].Input != 0 {
		t.Errorf("%+v", wrong.Problems)
	}
	if a := asked(t, `{"hitPolicy":"unique","inputs":[],"outputs":[],"rules":[],"more":1}`); len(a.Problems) != 1 {
		t.Errorf("%+v", a)
	}
}

// What goes out to a file comes back the same, and can be decided elsewhere.
func TestExportIsReadBack(t *testing.T) {
	table, err := decision.Decode([]byte(discounts))
	if err != nil {
		t.Fatal(err)
	}
	m, err := dmn.Read(dmn.Write(modelOf(table, "Discount rate", "discount-rate", vars)))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Inputs) != 2 || m.Inputs[0].Type != "number" || len(m.Decisions) != 1 || len(m.Decisions[0].Requires) != 2 {
		t.Fatalf("%+v", m)
	}
	if _, problems := decision.CompileModel(m); len(problems) > 0 {
		t.Errorf("the file has problems: %v", problems)
	}
	back, err := json.Marshal(asOurs(m.Decisions[0]))
	if err != nil {
		t.Fatal(err)
	}
	again, err := decision.Decode(back)
	if err != nil || len(again.Rules) != 2 || again.Rules[0].When[0] != "> 1000" || again.Inputs[1].Expression != "country" || again.HitPolicy != decision.Unique {
		t.Errorf("%s, %v", back, err)
	}
}

func BenchmarkAsk1000(b *testing.B) {
	t := decision.Table{HitPolicy: decision.Unique, Inputs: []decision.Input{{Expression: "amount"}, {Expression: "country"}}, Outputs: []decision.Output{{}}}
	for i := range 1000 {
		t.Rules = append(t.Rules, decision.Rule{When: []string{"[" + itoa(i*10) + ".." + itoa(i*10+10) + ")", `"DE"`}, Then: []string{itoa(i)}})
	}
	raw, err := json.Marshal(t)
	if err != nil {
		b.Fatal(err)
	}
	for _, analyze := range []bool{false, true} {
		b.Run(map[bool]string{false: "check", true: "analyze"}[analyze], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if a := Ask(Question{Table: raw, Vars: vars, Test: []string{"55", `"DE"`}, Analyze: analyze}); len(a.Problems) > 0 || a.Test.Value != "5" {
					b.Fatal(a.Problems, a.Test)
				}
			}
		})
	}
}

func itoa(n int) string { b, _ := json.Marshal(n); return string(b) }
