package feel

import (
	"encoding/json"
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

func TestRule(t *testing.T) {
	for _, c := range []struct {
		src string
		ok  bool
	}{
		{`amount > 1000`, true},
		{`amount > 1000 and country = "DE"`, true},
		{`amount > 1000 and (country = "DE" or country = "FR") and vip`, true},
		{`a = 1 or b = 2 and c = 3`, true},
		{`(a = 1 or b = 2) or c = 3`, true}, // the brackets change nothing
		{`a = 1 or (b = 2 or c = 3)`, true},
		{`not(country in ("DE", "FR")) and contains(order.customer.name, "GmbH")`, true},
		{`due between @"2024-01-01" and @"2024-12-31" and not(paid)`, true},
		{`comment = null or comment != null`, true},
		{`amount > limit`, false},
		{`amount * 2 > 5`, false},
		{`if a then b else c`, false},
		{`1 < amount`, false},
		{`status in ([1..5])`, false},
	} {
		e := Must(c.src, nil)
		r, ok := e.Rule()
		if ok != c.ok {
			t.Errorf("%s: %v, %+v", c.src, ok, r)
		}
		if ok && Must(r.Source(), nil).String() != e.String() {
			t.Errorf("%s became %s", c.src, r.Source())
		}
	}
	r, _ := Must(`amount >= 1.5 and vip`, nil).Rule()
	b, _ := json.Marshal(r)
	if want := `{"group":"all","rules":[{"field":"amount","op":"\u003e=","values":[1.5]},{"field":"vip","op":"true"}]}`; string(b) != want {
		t.Errorf("%s", b)
	}
}

func drawRule(t *rapid.T, depth int) Rule {
	if depth > 0 && rapid.Bool().Draw(t, "group") {
		r := Rule{Group: rapid.SampledFrom([]string{"all", "any"}).Draw(t, "of")}
		for range rapid.IntRange(2, 3).Draw(t, "parts") {
			r.Rules = append(r.Rules, drawRule(t, depth-1))
		}
		return r
	}
	o := rapid.SampledFrom(RuleOps).Draw(t, "op")
	n := o.Values
	if n < 0 {
		n = rapid.IntRange(1, 3).Draw(t, "values")
	}
	r := Rule{Field: rapid.SampledFrom([]string{"x", "order.total price", "a.b.c"}).Draw(t, "field"), Op: o.Op}
	for range n {
		r.Values = append(r.Values, drawOf(t, rapid.SampledFrom([]Kind{KindNumber, KindString, KindDate, KindBoolean, KindDuration}).Draw(t, "kind")))
	}
	return r
}

func TestRulesAndTextAreTwoViewsOfOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRule(t, 3)
		src := r.Source()
		if len(src) > MaxSource {
			return
		}
		e, problems := Compile(src, nil)
		if e == nil {
			t.Fatalf("%s: %v", src, Problems(problems))
		}
		read := func(src string) *Expr {
			e, problems := Compile(src, nil)
			if e == nil {
				t.Fatalf("%s: %v", src, Problems(problems))
			}
			return e
		}
		// A group at the head of a group of its own kind needs no brackets.
		back, ok := e.Rule()
		if !ok || read(back.Source()).String() != e.String() {
			t.Fatalf("%s became %s (%v)", src, back.Source(), ok)
		}
		again, ok := read(back.Source()).Rule()
		if fmt.Sprint(again) != fmt.Sprint(back) || !ok {
			t.Fatalf("%v became %v", back, again)
		}
	})
}
