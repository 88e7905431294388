package feel

import "testing"

type mapScope map[string]Value

func (m mapScope) Lookup(name string) (Value, bool) { v, ok := m[name]; return v, ok }

func benchEval(b *testing.B, src string, scope Scope) {
	e, problems := Compile(src, nil)
	if e == nil {
		b.Fatal(Problems(problems))
	}
	ev := &Evaluator{Scope: scope}
	b.ReportAllocs()
	for b.Loop() {
		if v, err := e.Eval(ev); err != nil || v.IsNull() {
			b.Fatal(v, err)
		}
	}
}

func BenchmarkComparison(b *testing.B) {
	benchEval(b, `amount > 1000 and country = "DE"`, mapScope{"amount": small(150050, -2), "country": String("DE")})
}

func BenchmarkPath(b *testing.B) {
	v, _ := FromJSON([]byte(`{"order": {"customer": {"address": {"city": "Berlin"}}}}`))
	benchEval(b, `order.customer.address.city`, Vars(v))
}

func BenchmarkCompile(b *testing.B) {
	env := NewEnv(Var{Name: "amount", Type: NumberType}, Var{Name: "country", Type: StringType}, Var{Name: "due", Type: DateType})
	b.ReportAllocs()
	for b.Loop() {
		if e, _ := Compile(`amount > 1000 and country in ("DE", "FR") and due < today() + duration("P30D")`, env); e == nil {
			b.Fatal()
		}
	}
}
