package decision

import (
	"fmt"
	"testing"

	"segue/runtime/feel"
)

// priceTable has rules by product, region, customer group and ranges of amount
// and date, as price lists have.
func priceTable(rules int) *Table {
	t := &Table{HitPolicy: Unique, Outputs: []Output{{Type: feel.NumberType}}}
	for _, e := range []string{"product", "region", "group", "amount", "day"} {
		t.Inputs = append(t.Inputs, Input{Expression: e})
	}
	for i := range rules {
		product, rest := i/8, i%8
		t.Rules = append(t.Rules, Rule{
			When: []string{
				fmt.Sprintf(`"P%05d"`, product),
				[]string{`"EU"`, `"US"`}[rest%2],
				[]string{`"retail", "web"`, `not("retail", "web")`}[rest/2%2],
				[]string{`< 1000`, `>= 1000`}[rest/4],
				`[@"2024-01-01"..@"2024-12-31"]`,
			},
			Then: []string{fmt.Sprint(i)},
		})
	}
	return t
}

// bandTable tells amounts apart by as many bounds as it has rules.
func bandTable(rules int) *Table {
	t := &Table{HitPolicy: Unique, Inputs: []Input{{Expression: "amount"}}, Outputs: []Output{{}}}
	for i := range rules {
		t.Rules = append(t.Rules, Rule{When: []string{fmt.Sprintf("[%d..%d)", i*10, i*10+10)}, Then: []string{fmt.Sprint(i)}})
	}
	return t
}

func benchTable(b *testing.B, t *Table, vars string) {
	l, problems := Compile(t, nil)
	if l == nil || len(problems) > 0 {
		b.Fatal(problems[:min(len(problems), 1)])
	}
	v, err := feel.Must(vars, nil).Eval(&feel.Evaluator{})
	if err != nil {
		b.Fatal(err)
	}
	ev := &feel.Evaluator{Scope: feel.Vars(v)}
	b.ReportAllocs()
	for b.Loop() {
		if r, err := l.Evaluate(ev); err != nil || r.Value.IsNull() {
			b.Fatal(r, err)
		}
	}
}

const order = `{product: "P00009", region: "US", group: "trade", amount: 75, day: @"2024-05-17"}`

func BenchmarkTable100(b *testing.B) { benchTable(b, priceTable(100), order) }

func BenchmarkTable10000(b *testing.B) {
	benchTable(b, priceTable(10_000), `{product: "P01234", region: "US", group: "trade", amount: 75, day: @"2024-05-17"}`)
}

func BenchmarkTable10000Bands(b *testing.B) { benchTable(b, bandTable(10_000), `{amount: 75005}`) }

func BenchmarkTable100WithoutIndex(b *testing.B) {
	l, _ := Compile(priceTable(100), nil)
	l.index = nil
	v, _ := feel.Must(order, nil).Eval(&feel.Evaluator{})
	ev := &feel.Evaluator{Scope: feel.Vars(v)}
	b.ReportAllocs()
	for b.Loop() {
		if r, err := l.Evaluate(ev); err != nil || r.Value.IsNull() {
			b.Fatal(r, err)
		}
	}
}

func BenchmarkCompileTable100(b *testing.B) {
	t := priceTable(100)
	b.ReportAllocs()
	for b.Loop() {
		if l, _ := Compile(t, nil); l == nil {
			b.Fatal()
		}
	}
}
