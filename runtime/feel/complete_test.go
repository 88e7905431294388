package feel

import (
	"strings"
	"testing"
)

func TestComplete(t *testing.T) {
	env := NewEnv(
		Var{Name: "amount", Type: NumberType, Doc: "What the order costs."},
		Var{Name: "amount due", Type: NumberType},
		Var{Name: "approved", Type: BooleanType},
		Var{Name: "country", Type: StringType},
		Var{Name: "order", Type: ContextWith(Field{"customer", ContextWith(Field{"name", StringType})}, Field{"lines", ListOf(ContextWith(Field{"price", NumberType}, Field{"unit price", NumberType}))})},
		Var{Name: "due", Type: DateType},
		Var{Name: "status", Type: StringType, Values: []Value{String("open"), String("closed")}},
	)
	for _, c := range []struct {
		src  string
		want string // the first candidates
	}{
		{`am`, `amount, amount due`},
		{`amount d`, `amount due`},
		{`1 + am`, `amount, amount due`},
		{`order.`, `customer, lines`},
		{`order.customer.n`, `name`},
		{`order.lines.pr`, `price, unit price`},
		{`order.lines[`, `price, unit price, item, amount, amount due, approved, country, order, due, status`},
		{`order.lines[un`, `unit price`},
		{`due.`, `year, month, day, weekday`},
		{`amount > `, `amount, amount due`},
		{`country = `, `country, status`},
		{`approved and `, `approved`},
		{`amount `, `amount due`},
		{`country `, `= , != , > `},
		{`approved `, `and , or , = , != `},
		{`approved an`, `and `},
		{`if approved `, `then, and , or `},
		{`if approved then 1 e`, `else`},
		{`sum(`, `amount, amount due`},
		{`substring(country, `, `amount, amount due`},
		{`string l`, `string length(`},
		{`sub`, `sublist(, substring(, substring after(, substring before(`},
		{`amount instance of nu`, `number`},
		{`for x in order.lines return x.`, `price, unit price`},
		{`some l in order.lines satisfies `, `approved`},
		{`{a: amount, b: a`, `a, amount, amount due, approved`},
		{`"am`, ``},
		{`status = `, `"open", "closed", country, status`},
		{`status in ("open", `, `"open", "closed"`},
		{`amount > 5 // am`, ``},
		{`order.unknown.`, ``},
	} {
		var got []string
		for _, k := range Complete(c.src, len(c.src), env) {
			got = append(got, k.Text)
		}
		s := strings.Join(got, ", ")
		if c.want == "" && s != "" || !strings.HasPrefix(s, c.want) {
			t.Errorf("%s\n got %s\nwant %s", c.src, s, c.want)
		}
	}
	k := Complete("x + am and more", 6, env)[0]
	if k.Start != 4 || k.End != 6 || k.Doc != "What the order costs." || k.Type.String() != "number" || k.Kind != CandidateVariable {
		t.Errorf("%+v", k)
	}
	k = Complete("round h", 7, env)[0]
	if k.Label != "round half down(n, scale)" || k.Doc == "" || k.Example == "" {
		t.Errorf("%+v", k)
	}
	if got := CompleteUnaryTests("> am", 4, NumberType, env); len(got) == 0 || got[0].Text != "amount" {
		t.Errorf("%+v", got)
	}
}
