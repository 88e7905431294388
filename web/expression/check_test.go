package expression

import (
	"strings"
	"testing"
)

var known = []Var{{Name: "amount", Type: "number", Doc: "What it costs."}, {Name: "country", Type: "string", Values: []string{`"DE"`, `"SE"`}}, {Name: "order", Type: "context<lines: list<context<price: number>>>"}}

func at(n int) *int { return &n }

func TestAsk(t *testing.T) {
	for name, c := range map[string]struct {
		q    Question
		want func(a Answer) bool
	}{
		"a mistake with its place and remedy": {Question{Source: "𝛼x + amuont > 1"}, func(a Answer) bool {
			f := a.Faults[len(a.Faults)-1]
			return f.Suggestion == "amount" && f.Start == 6 && f.End == 12 // 𝛼 counts twice
		}},
		"nothing written":   {Question{Source: "  "}, func(a Answer) bool { return len(a.Faults) == 0 && a.Preview == nil }},
		"of the wrong type": {Question{Source: "amount", Type: "boolean"}, func(a Answer) bool { return strings.Contains(a.Faults[0].Text, "true or false") }},
		"variables complete": {Question{Source: "am", Caret: at(2)}, func(a Answer) bool {
			return a.Candidates[0].Text == "amount" && a.Candidates[0].Doc == "What it costs."
		}},
		"values complete":  {Question{Source: "country = ", Caret: at(10)}, func(a Answer) bool { return a.Candidates[0].Text == `"DE"` && a.Candidates[0].Doc != "" }},
		"members complete": {Question{Source: "order.lines.", Caret: at(12)}, func(a Answer) bool { return a.Candidates[0].Text == "price" }},
		"in the middle":    {Question{Source: "am > 5", Caret: at(2)}, func(a Answer) bool { return a.Candidates[0].Text == "amount" && a.Candidates[0].End == 2 }},
		"every candidate has a sentence": {Question{Source: "1 + ", Caret: at(4)}, func(a Answer) bool {
			for _, x := range a.Candidates {
				if x.Doc == "" {
					return false
				}
			}
			return len(a.Candidates) > 10
		}},
		"tests of a cell": {Question{Source: "> 5, [1..3)", Mode: Tests, Type: "number"}, func(a Answer) bool { return len(a.Faults) == 0 }},
		"a preview":       {Question{Source: "amount * 2", Samples: map[string]string{"amount": "21"}}, func(a Answer) bool { return a.Preview.Value == "42" }},
		"no sample":       {Question{Source: "amount * 2", Samples: map[string]string{}}, func(a Answer) bool { return strings.Contains(a.Preview.Why, "no sample for “amount”") }},
		"no value":        {Question{Source: "amount / 0", Samples: map[string]string{"amount": "21"}}, func(a Answer) bool { return strings.Contains(a.Preview.Why, "divides by zero") }},
		"beyond limits":   {Question{Source: "count(for i in 1..100000, j in 1..100000 return i)", Samples: map[string]string{}}, func(a Answer) bool { return a.Preview.Why != "" }},
		"a text with braces": {Question{Source: "Pay {amount} to {{{country}}", Mode: Text, Samples: map[string]string{"amount": "21", "country": `"DE"`}}, func(a Answer) bool {
			return len(a.Faults) == 1 && strings.Contains(a.Faults[0].Text, "has no { before it") && a.Faults[0].Start == 27
		}},
		"a text filled in": {Question{Source: "Pay {amount * 2} to {{{country}}}", Mode: Text, Samples: map[string]string{"amount": "21", "country": `"DE"`}}, func(a Answer) bool {
			return len(a.Faults) == 0 && a.Preview.Value == "Pay 42 to {DE}" && len(a.Reads) == 2
		}},
		"a mistake in braces": {Question{Source: "𝛼 {amuont}", Mode: Text}, func(a Answer) bool {
			return a.Faults[0].Suggestion == "amount" && a.Faults[0].Start == 4 && a.Faults[0].End == 10
		}},
		"a brace that is open": {Question{Source: "Pay {amount", Mode: Text}, func(a Answer) bool {
			return a.Faults[0].Start == 4 && strings.Contains(a.Faults[0].Text, "is not closed")
		}},
		"open while it is written": {Question{Source: "Pay {am now", Mode: Text, Caret: at(7)}, func(a Answer) bool {
			c := a.Candidates[0]
			return len(a.Faults) == 0 && c.Text == "amount}" && c.Start == 5 && c.End == 7 && c.Doc == "What it costs."
		}},
		"within braces": {Question{Source: "Pay {am} now", Mode: Text, Caret: at(7)}, func(a Answer) bool {
			return a.Candidates[0].Text == "amount" && a.Candidates[0].End == 7
		}},
		"outside of braces":   {Question{Source: "Pay am {amount}", Mode: Text, Caret: at(6)}, func(a Answer) bool { return len(a.Candidates) == 0 }},
		"no sample in a text": {Question{Source: "Pay {amount}", Mode: Text, Samples: map[string]string{}}, func(a Answer) bool { return strings.Contains(a.Preview.Why, "no sample") }},
	} {
		c.q.Vars = known
		if a := Ask(c.q); !c.want(a) {
			t.Errorf("%s: %+v %+v", name, a, a.Preview)
		}
	}
}

func BenchmarkAsk(b *testing.B) {
	many := known
	for i := range 200 {
		many = append(many, Var{Name: "variable_" + strings.Repeat("x", i%7) + string(rune('a'+i%26)), Type: "number"})
	}
	q := Question{Source: `amount > 1000 and country = "DE" and am`, Caret: at(39), Vars: many, Samples: map[string]string{"amount": "5"}}
	b.ReportAllocs()
	for b.Loop() {
		Ask(q)
	}
}
