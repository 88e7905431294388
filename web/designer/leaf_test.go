package designer

import (
	"testing"

	"segue/runtime/feel"
)

// TestEveryLeafSaysHowItIsRead works the path of each value out and compares.
func TestEveryLeafSaysHowItIsRead(t *testing.T) {
	body, err := feel.FromJSON([]byte(`{"plain":1,"two words":2,"with-hyphen":3,"if":4,"Ünal":5,"quo\"te":6,"":7,"9":8,
		"list":[10,[11,12],{"a":13}],"nothing":null,"deep":{"deep":{"deep":{"deep":{"x y":[{"z":14}]}}}}}`))
	if err != nil {
		t.Fatal(err)
	}
	result := feel.NewContext(2).Set("status", feel.Int(200)).Set("body", body).Value()
	scope := feel.Vars(feel.NewContext(1).Set("result", result).Value())
	count := 0
	var walk func(l leaf)
	walk = func(l leaf) {
		e, problems := feel.Compile(l.path, nil)
		if len(problems) > 0 {
			t.Errorf("%s: %v", l.path, problems)
			return
		}
		v, err := e.Eval(&feel.Evaluator{Scope: scope})
		if err != nil {
			t.Errorf("%s: %v", l.path, err)
		}
		if got := (&grower{}).leaf(l.name, l.path, v, 0); got.text != l.text || got.says != l.says {
			t.Errorf("%s reads %s, but the tree shows %s%s", l.path, v, l.text, l.says)
		}
		count++
		for _, x := range l.inner {
			walk(x)
		}
	}
	for _, l := range leaves("result", result, nil) {
		walk(l)
	}
	if count != 24 {
		t.Errorf("%d leaves", count)
	}
}

func TestNamesAreProposedFromPaths(t *testing.T) {
	for value, want := range map[string]string{"orderNumber": "order_number", "order id": "order_id", "delivery-date": "delivery_date", "ÖstDate": "ost_date"} {
		if got := freeName(parted(value), nil); got != want {
			t.Errorf("%s: %s, want %s", value, got, want)
		}
	}
}

func TestHeadersOfInterestComeFirst(t *testing.T) {
	v, err := feel.FromJSON([]byte(`{"status":200,"headers":{"date":"x","content-type":"application/json","server":"y"},"body":{"a":1}}`))
	if err != nil {
		t.Fatal(err)
	}
	list := leaves("result", v, map[string]string{"result.body.a": "total"})
	if len(list) != 2 || list[0].name != "body" || list[0].inner[0].kept != "total" {
		t.Fatalf("%+v", list)
	}
	if h := list[1]; len(h.inner) != 2 || h.inner[0].name != "content-type" || len(h.inner[1].inner) != 2 {
		t.Errorf("%+v", h)
	}
}
