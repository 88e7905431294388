package decision

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/feel"
)

// parseTable reads a table from rows with bars: the first row is the inputs'
// expressions, an empty column, the outputs' names; the others are rules.
func parseTable(policy HitPolicy, aggregation Aggregation, text string) *Table {
	t := &Table{HitPolicy: policy, Aggregation: aggregation}
	for n, line := range strings.Split(strings.TrimSpace(text), "\n") {
		left, right, _ := strings.Cut(line, "||")
		ins, outs := split(left), split(right)
		if n == 0 {
			for _, in := range ins {
				t.Inputs = append(t.Inputs, Input{Expression: in})
			}
			for _, out := range outs {
				t.Outputs = append(t.Outputs, Output{Name: out})
			}
			continue
		}
		t.Rules = append(t.Rules, Rule{ID: fmt.Sprint("r", n), When: ins, Then: outs})
	}
	return t
}

func split(s string) []string {
	var list []string
	for _, part := range strings.Split(s, "|") {
		list = append(list, strings.TrimSpace(part))
	}
	return list
}

func decide(t *testing.T, table *Table, vars string) Result {
	t.Helper()
	l, problems := Compile(table, nil)
	if l == nil {
		t.Fatal(problems)
	}
	v, err := feel.FromJSON([]byte(vars))
	if err != nil {
		t.Fatal(err)
	}
	r, err := l.Evaluate(&feel.Evaluator{Scope: feel.Vars(v)})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

const discounts = `
	customer   | amount  || discount
	"gold"     | >= 1000 || 15
	"gold"     | < 1000  || 10
	"silver"   | -       || 5
	-          | > 5000  || 3
	not("gold")| > 5000  || 2`

func TestHitPolicies(t *testing.T) {
	for _, c := range []struct {
		policy      HitPolicy
		aggregation Aggregation
		vars, want  string
		rules       string
	}{
		{Unique, None, `{"customer": "gold", "amount": 50}`, `10`, `[1]`},
		{Unique, None, `{"customer": "gold", "amount": 6000}`, `null`, `[0 3]`},
		{Unique, None, `{"customer": "bronze", "amount": 50}`, `null`, `[]`},
		{First, None, `{"customer": "silver", "amount": 6000}`, `5`, `[2]`},
		{AnyMatch, None, `{"customer": "silver", "amount": 10}`, `5`, `[2]`},
		{AnyMatch, None, `{"customer": "silver", "amount": 6000}`, `null`, `[2 3 4]`},
		{RuleOrder, None, `{"customer": "silver", "amount": 6000}`, `[5, 3, 2]`, `[2 3 4]`},
		{Collect, None, `{"customer": "silver", "amount": 6000}`, `[5, 3, 2]`, `[2 3 4]`},
		{Collect, None, `{"customer": "bronze", "amount": 0}`, `[]`, `[]`},
		{Collect, Sum, `{"customer": "silver", "amount": 6000}`, `10`, `[2 3 4]`},
		{Collect, Min, `{"customer": "silver", "amount": 6000}`, `2`, `[2 3 4]`},
		{Collect, Max, `{"customer": "silver", "amount": 6000}`, `5`, `[2 3 4]`},
		{Collect, Count, `{"customer": "silver", "amount": 6000}`, `3`, `[2 3 4]`},
		{Collect, Count, `{"customer": "bronze", "amount": 0}`, `0`, `[]`},
		{Priority, None, `{"customer": "silver", "amount": 6000}`, `3`, `[3]`},
		{OutputOrder, None, `{"customer": "silver", "amount": 6000}`, `[3, 2, 5]`, `[3 4 2]`},
	} {
		table := parseTable(c.policy, c.aggregation, discounts)
		table.Outputs[0].Values = "3, 2, 5, 10, 15"
		r := decide(t, table, c.vars)
		if r.Value.String() != c.want || fmt.Sprint(r.Rules) != c.rules {
			t.Errorf("%s %s of %s\n got %s by rules %v\nwant %s by rules %s", c.policy, c.aggregation, c.vars, r.Value, r.Rules, c.want, c.rules)
		}
		if r.Value.IsNull() && r.Why == "" {
			t.Errorf("%s %s of %s is null without a reason", c.policy, c.aggregation, c.vars)
		}
	}
}

func TestSeveralOutputsAndDefaults(t *testing.T) {
	table := parseTable(Unique, None, `
		age   || risk | rate
		< 25  || "high" | base * 2
		>= 25 || "low"  | base`)
	if r := decide(t, table, `{"age": 20, "base": 1.5}`); r.Value.String() != `{risk: "high", rate: 3}` {
		t.Error(r.Value)
	}
	table.Outputs[0].Default = `"unknown"`
	if r := decide(t, table, `{"age": null, "base": 1}`); r.Value.String() != `{risk: "unknown", rate: null}` {
		t.Error(r.Value)
	}
	table.Inputs[0].Values = `[18..120]`
	if r := decide(t, table, `{"age": 7, "base": 1}`); r.Why != `age is 7, which is not among its values: [18..120].` {
		t.Error(r.Why)
	}
}

func TestTableProblems(t *testing.T) {
	env := feel.NewEnv(feel.Var{Name: "customer", Type: feel.StringType}, feel.Var{Name: "amount", Type: feel.NumberType})
	for _, c := range []struct {
		change func(t *Table)
		want   string
	}{
		{func(*Table) {}, ``},
		{func(t *Table) { t.Rules[0].When[1] = `"many"` }, `Rule 1, amount: “"many"” is a text, but what it is compared with is a number.`},
		{func(t *Table) { t.Rules[2].When[0] = `silber` }, `Rule 3, customer: I do not know “silber”. Known here: customer and amount. A text needs quotes: "silber".`},
		{func(t *Table) { t.Rules[1].Then[0] = `10 +` }, `Rule 2, discount: The expression ends too early: a value is missing.`},
		{func(t *Table) { t.Outputs[0].Type = feel.StringType; t.Rules = t.Rules[:1] }, `Rule 1, discount: The column is for a text, but “15” is a number.`},
		{func(t *Table) { t.Outputs[0].Values = `5, 10`; t.Rules = t.Rules[:2] }, `Rule 1, discount: 15 is not among the values of this column: 5, 10.`},
		{func(t *Table) { t.Inputs[0].Expression = `custmer` }, `custmer: I do not know “custmer”. Did you mean customer?`},
		{func(t *Table) { t.HitPolicy = Priority }, `With the hit policy “priority” an output must list its values, the most important first.`},
		{func(t *Table) { t.Rules[0].Then = nil }, `Rule 1: This rule has 2 tests and 0 values, but the table has 2 inputs and 1 outputs.`},
		{func(t *Table) { t.Aggregation = Sum }, `Only the hit policy “collect” can add up, count, or take the smallest or largest.`},
		{func(t *Table) { t.Outputs = nil; t.Rules = nil }, `The table has no output; add a column for what it decides.`},
	} {
		table := parseTable(Unique, None, discounts)
		c.change(table)
		_, problems := Compile(table, env)
		var got []string
		for _, p := range problems {
			got = append(got, p.Sentence(table))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf(" got %s\nwant %s", s, c.want)
		}
	}
}

func TestDecode(t *testing.T) {
	table, err := Decode([]byte(`{"hitPolicy": "first", "inputs": [{"expression": "x", "type": "number"}], "outputs": [{}], "rules": [{"when": ["1"], "then": ["2"]}]}`))
	if err != nil || table.Inputs[0].Type.String() != "number" {
		t.Fatal(table, err)
	}
	for _, bad := range []string{`{"hitPolicy": "first", "color": 1}`, `{"hitPolicy": "first", "hitPolicy": "any"}`, `{"inputs": [{"type": "numbr"}]}`, `[`} {
		if _, err := Decode([]byte(bad)); err == nil {
			t.Errorf("%s was read", bad)
		}
	}
}

// dumb reads the table from top to bottom, cell by cell, as its words say; it
// shares nothing with the index.
func dumb(t *Table, values []feel.Value) []int {
	var found []int
	for i, r := range t.Rules {
		ok := true
		for j, cell := range r.When {
			ok = ok && dumbCell(cell, values[j])
		}
		if ok {
			found = append(found, i)
		}
	}
	return found
}

func dumbCell(cell string, v feel.Value) bool {
	if cell == "-" {
		return true
	}
	in, problems := feel.Compile("x in ("+cell+")", nil)
	if in == nil {
		panic(problems)
	}
	got, _ := in.Eval(&feel.Evaluator{Scope: feel.Vars(feel.NewContext(1).Set("x", v).Value())})
	return got.IsTrue()
}

var someValues = []string{`null`, `true`, `false`, `0`, `1`, `2.5`, `-3`, `10`, `1e20`, `""`, `"a"`, `"b"`, `"Z"`, `@"2024-01-01"`, `@"2024-02-01"`, `@"P0D"`, `@"P0M"`, `@"P1D"`, `@"P1Y"`,
	`@"2024-01-01T00:00:00Z"`, `@"10:00:00"`, `[1]`, `[1, 2]`, `["a"]`}

func drawCell(t *rapid.T) string {
	v := func() string { return rapid.SampledFrom(someValues[:21]).Draw(t, "constant") }
	sign := func() string { return rapid.SampledFrom([]string{"<", "<=", ">", ">=", "=", "!="}).Draw(t, "sign") }
	number := func() int { return rapid.IntRange(-5, 12).Draw(t, "bound") }
	switch rapid.IntRange(0, 7).Draw(t, "form") {
	case 0:
		return "-"
	case 1:
		return sign() + " " + v()
	case 2:
		a := number()
		return fmt.Sprintf("%s%d..%d%s", rapid.SampledFrom([]string{"[", "("}).Draw(t, "open"), a, a+number()+5, rapid.SampledFrom([]string{"]", ")"}).Draw(t, "close"))
	case 3:
		return v() + ", " + v()
	case 4:
		return "? = " + v()
	case 5:
		return fmt.Sprintf("< %d, > %d", number(), number())
	case 6:
		return `[@"2024-01-01"..@"2024-01-15"], ` + v()
	}
	return v()
}

func TestTablesAgreeWithReadingThemFromTopToBottom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := &Table{HitPolicy: Collect, Inputs: []Input{{Expression: "x0"}, {Expression: "x1"}, {Expression: "x2"}}, Outputs: []Output{{}}}
		for range rapid.IntRange(1, 40).Draw(t, "rules") {
			table.Rules = append(table.Rules, Rule{When: []string{drawCell(t), drawCell(t), drawCell(t)}, Then: []string{"1"}})
		}
		l, problems := Compile(table, nil)
		if l == nil {
			t.Fatal(problems)
		}
		ev := &feel.Evaluator{}
		for range 10 {
			scope := feel.NewContext(3)
			var values []feel.Value
			for j := range 3 {
				v, err := feel.Must(rapid.SampledFrom(someValues).Draw(t, "value"), nil).Eval(ev)
				if err != nil {
					t.Fatal(err)
				}
				values = append(values, v)
				scope.Set(fmt.Sprint("x", j), v)
			}
			r, err := l.Evaluate(&feel.Evaluator{Scope: feel.Vars(scope.Value())})
			if err != nil {
				t.Fatal(err)
			}
			if want := dumb(table, values); fmt.Sprint(r.Rules) != fmt.Sprint(want) {
				t.Fatalf("%v match, but should %v, for %v", r.Rules, want, values)
			}
		}
	})
}

func TestManyEvaluateOneTable(t *testing.T) {
	l, problems := Compile(priceTable(200), nil)
	if l == nil {
		t.Fatal(problems)
	}
	var all sync.WaitGroup
	for g := range 4 {
		all.Go(func() {
			for i := range 100 {
				want := (g*100 + i) % 200
				rule := l.table.Rules[want]
				amount, group := 75, `"retail"`
				if want%8 >= 4 {
					amount = 5000
				}
				if want%4 >= 2 {
					group = `"trade"`
				}
				v, err := feel.Must(fmt.Sprintf(`{product: %s, region: %s, group: %s, amount: %d, day: @"2024-05-17"}`, rule.When[0], rule.When[1], group, amount), nil).Eval(&feel.Evaluator{})
				if err != nil {
					t.Error(err)
					return
				}
				r, err := l.Evaluate(&feel.Evaluator{Scope: feel.Vars(v)})
				if err != nil || len(r.Rules) != 1 || r.Rules[0] != want {
					t.Errorf("rule %d: %v %v", want, r, err)
				}
			}
		})
	}
	all.Wait()
}
