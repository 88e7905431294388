package decision

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/feel"
)

func analyze(t *testing.T, table *Table, env *feel.Env) (*Logic, Report) {
	t.Helper()
	l, problems := Compile(table, env)
	if l == nil {
		t.Fatal(problems)
	}
	return l, l.Analyze()
}

func TestAnalyze(t *testing.T) {
	env := feel.NewEnv(feel.Var{Name: "customer", Type: feel.StringType}, feel.Var{Name: "amount", Type: feel.NumberType}, feel.Var{Name: "vip", Type: feel.BooleanType}, feel.Var{Name: "day", Type: feel.DateType})
	for _, c := range []struct {
		policy HitPolicy
		table  string
		values string // of the first input
		want   []string
	}{
		{Unique, "amount || x\n < 100 || 1\n > 100 || 2", "", []string{`No rule matches if amount is 100.`}},
		{Unique, "amount || x\n <= 100 || 1\n >= 100 || 2", "", []string{`Rules 1 and 2 both match if amount is 100, and say different things.`}},
		{Unique, "amount || x\n <= 100 || 1\n > 100 || 2", "", nil},
		{Unique, "amount || x\n [1..5] || 1\n [7..9] || 2", "[1..9]", []string{`No rule matches if amount is 6.`}},
		{Unique, `customer || x` + "\n" + ` "gold" || 1` + "\n" + ` "silver" || 2`, "", []string{`No rule matches if customer is "another value".`}},
		{Unique, `customer || x` + "\n" + ` "gold" || 1` + "\n" + ` "silver" || 2`, `"gold", "silver"`, nil},
		{Unique, `customer || x` + "\n" + ` "gold" || 1`, `"gold", "silver"`, []string{`No rule matches if customer is "silver".`}},
		{Unique, "vip | amount || x\n true | - || 1\n false | < 5 || 2\n false | >= 5 || 3", "", nil},
		{Unique, "vip | amount || x\n true | - || 1\n - | < 5 || 2", "", []string{`No rule matches if vip is false and amount is 5.`, `Rules 1 and 2 both match if vip is true and amount is 4, and say different things.`}},
		{AnyMatch, "amount || x\n <= 100 || 1\n >= 100 || 1", "", nil},
		{First, "amount || x\n < 10 || 1\n [0..5] || 2\n - || 3", "", []string{`unused 2`}},
		{First, "vip | amount || x\n true | - || 1\n - | < 5 || 2\n true | < 9 || 3\n false | < 4 || 4\n - | - || 5", "", []string{`unused 3`, `unused 4`}},
		{Unique, "day || x\n < @\"2024-01-02\" || 1\n >= @\"2024-01-02\" || 2", "", nil},
		{Unique, "day || x\n <= @\"2024-01-01\" || 1\n >= @\"2024-01-02\" || 2", "", nil}, // no day lies between
		{Unique, "amount || x\n < day.year || 1\n - || 2", "", []string{`not complete`}},
	} {
		table := parseTable(c.policy, None, c.table)
		table.Inputs[0].Values = c.values
		l, r := analyze(t, table, env)
		var got []string
		for _, g := range r.Gaps {
			got = append(got, l.GapSentence(g))
		}
		for _, o := range r.Overlaps {
			got = append(got, l.OverlapSentence(o))
		}
		for _, u := range r.Unused {
			got = append(got, fmt.Sprint("unused ", u+1))
		}
		if !r.Complete {
			got = append(got, "not complete")
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.table, got, c.want)
		}
	}
}

func TestFindingsAreTrueAndComplete(t *testing.T) {
	cell := rapid.Custom(func(t *rapid.T) string {
		n := rapid.IntRange(0, 6).Draw(t, "n")
		return rapid.SampledFrom([]string{"-", fmt.Sprint(n), fmt.Sprintf("< %d", n), fmt.Sprintf(">= %d", n), fmt.Sprintf("(%d..%d]", n, n+2), fmt.Sprintf("%d, > %d", n, n+1)}).Draw(t, "cell")
	})
	rapid.Check(t, func(t *rapid.T) {
		table := &Table{HitPolicy: Unique, Inputs: []Input{{Expression: "x"}, {Expression: "y"}}, Outputs: []Output{{}}}
		for range rapid.IntRange(1, 6).Draw(t, "rules") {
			table.Rules = append(table.Rules, Rule{When: []string{cell.Draw(t, "x"), cell.Draw(t, "y")}, Then: []string{"1"}})
		}
		l, problems := Compile(table, nil)
		if l == nil {
			t.Fatal(problems)
		}
		r := l.Analyze()
		matches := func(x, y feel.Value) []int {
			found, err := l.matches(&feel.Evaluator{}, []feel.Value{x, y})
			if err != nil {
				t.Fatal(err)
			}
			return found
		}
		for _, g := range r.Gaps {
			x, y := g.Inputs[0].Example, g.Inputs[1].Example
			if found := matches(x, y); !y.IsNull() && len(found) > 0 {
				t.Fatalf("%s, but rules %v do", l.GapSentence(g), found)
			}
		}
		for _, o := range r.Overlaps {
			x, y := o.Inputs[0].Example, o.Inputs[1].Example
			if found := matches(x, y); !x.IsNull() && !y.IsNull() && (!slices.Contains(found, o.First) || !slices.Contains(found, o.Second)) {
				t.Fatalf("%s, but %v", l.OverlapSentence(o), found)
			}
		}
		gap, overlap := false, false
		for x := -1; x < 20; x++ {
			for y := -1; y < 20; y++ {
				a, _ := feel.Decimal(int64(x)*5, -1)
				b, _ := feel.Decimal(int64(y)*5, -1)
				n := len(matches(a, b))
				gap, overlap = gap || n == 0, overlap || n > 1
			}
		}
		if r.Complete && (gap != (len(r.Gaps) > 0) || overlap != (len(r.Overlaps) > 0)) {
			t.Fatalf("gap %v, overlap %v, but the report says %d and %d", gap, overlap, len(r.Gaps), len(r.Overlaps))
		}
	})
}

func BenchmarkAnalyze100(b *testing.B) {
	l, _ := Compile(priceTable(100), nil)
	b.ReportAllocs()
	for b.Loop() {
		l.Analyze()
	}
}
