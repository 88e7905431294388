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

func BenchmarkArithmetic(b *testing.B) {
	benchEval(b, `(price * 1.19 + 4.90) * qty`, mapScope{"price": small(1999, -2), "qty": Int(3)})
}

func BenchmarkFilter(b *testing.B) {
	v, _ := FromJSON([]byte(`{"lines": [{"price": 10, "qty": 2}, {"price": 4.25, "qty": 4}, {"price": 99, "qty": 1}]}`))
	benchEval(b, `sum(lines[price > 5].price)`, Vars(v))
}

func BenchmarkFromJSON(b *testing.B) {
	data := []byte(`{"order": {"id": "A-1", "customer": {"name": "Ana", "country": "DE"}, "lines": [{"sku": "x1", "price": 10.5, "qty": 2}, {"sku": "x2", "price": 4.25, "qty": 4}]}, "approved": true}`)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := FromJSON(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkStored(b *testing.B) {
	v, _ := FromJSON([]byte(`{"order": {"id": "A-1", "customer": {"name": "Ana", "country": "DE"}, "lines": [{"sku": "x1", "price": 10.5, "qty": 2}, {"sku": "x2", "price": 4.25, "qty": 4}]}, "approved": true}`))
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		buf, _ = v.AppendBinary(buf[:0])
		if _, err := DecodeValue(buf); err != nil {
			b.Fatal(err)
		}
	}
}
