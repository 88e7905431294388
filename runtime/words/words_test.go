package words_test

import (
	"testing"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/words"
)

func reader() *words.Reader {
	d := &graph.Document{
		Data: []graph.Variable{{Name: "order_total", Label: "Order total", Type: "number"}, {Name: "order_found", Label: "The order exists", Type: "boolean"}, {Name: "lines", Label: "Lines", Type: "list<context>"}},
		Forms: []graph.Form{{ID: "f", Name: "F", Fields: []graph.Field{
			{Name: "amount", Label: "Amount", Type: graph.FieldMoney}, {Name: "due", Label: "Due date", Type: graph.FieldDate}, {Name: "urgent", Label: "Urgent", Type: graph.FieldYesNo},
			{Name: "supplier_email", Label: "Supplier’s email", Type: graph.FieldEmail},
			{Name: "country", Label: "Country", Type: graph.FieldChoice, Options: []graph.Option{{Value: "DE", Label: "Germany"}, {Value: "FR", Label: "France"}}},
		}}},
	}
	env := feel.NewEnv(feel.Var{Name: "amount", Type: feel.NumberType}, feel.Var{Name: "order_total", Type: feel.NumberType}, feel.Var{Name: "order_found", Type: feel.BooleanType},
		feel.Var{Name: "due", Type: feel.DateType}, feel.Var{Name: "urgent", Type: feel.BooleanType}, feel.Var{Name: "country", Type: feel.StringType}, feel.Var{Name: "supplier_email", Type: feel.StringType},
		feel.Var{Name: "lines", Type: feel.ListOf(feel.Any)}).WithOpen()
	return words.Of(d, env)
}

func TestConditions(t *testing.T) {
	r := reader()
	for src, want := range map[string]string{
		`amount <= 1000 and order_total != null`:          "Amount is at most 1,000 and Order total is known",
		`1000 < amount`:                                   "Amount is more than 1,000",
		`amount >= 1250.5`:                                "Amount is at least 1,250.50",
		`amount > 1000 and amount <= 5000`:                "Amount is more than 1,000 and at most 5,000",
		`order_found and amount = order_total`:            "“The order exists” is yes and Amount is Order total",
		`amount between 5 and 10`:                         "Amount is between 5 and 10",
		`not(amount between 5 and 10)`:                    "Amount is not between 5 and 10",
		`amount in [5..10]`:                               "Amount is between 5 and 10",
		`amount in (5..10]`:                               "Amount is more than 5 and at most 10",
		`amount in (< 5, > 10)`:                           "Amount is less than 5 or more than 10",
		`country = "DE"`:                                  "Country is Germany",
		`country in ("DE", "FR", "XX")`:                   "Country is one of Germany, France or “XX”",
		`not(country in ("DE", "FR"))`:                    "Country is none of Germany or France",
		`list contains(["DE", "FR"], country)`:            "Country is one of Germany or France",
		`country = null`:                                  "Country is not known",
		`contains(supplier_email, "@example.com")`:        "Supplier’s email contains “@example.com”",
		`not(starts with(supplier_email, "billing"))`:     "Supplier’s email does not start with “billing”",
		`due < date("2026-12-02")`:                        "Due date is before 2 Dec 2026",
		`due >= today() + @"P2D"`:                         "Due date is on or after 2 days from today",
		`due - @"P3D" > today()`:                          "3 days before Due date is after today",
		`urgent`:                                          "Urgent is yes",
		`urgent = false`:                                  "Urgent is no",
		`not(urgent) or amount > 10 and country = "DE"`:   "Urgent is no or both Amount is more than 10 and Country is Germany",
		`amount > 10 and (country = "DE" or urgent)`:      "Amount is more than 10 and either Country is Germany or Urgent is yes",
		`amount <= income * 24`:                           "Amount is at most Income × 24",
		`count(lines) > 2`:                                "the number of Lines is more than 2",
		`some l in lines satisfies l.price > 100`:         "for at least one of Lines, L’s price is more than 100",
		`decision.outcome = "approved"`:                   "Decision’s outcome is “approved”",
		`amount > 10 and count(lines[price > 3]) > 2`:     "Amount is more than 10 and the number of `lines[price > 3]` is more than 2",
		`matches(country, "^D")`:                          "`matches(country, \"^D\")`",
		`not(matches(country, "^D"))`:                     "`matches(country, \"^D\")` does not hold",
		`due.year = 2026`:                                 "Due date’s year is 2026",
		`waited > @"PT90M"`:                               "Waited is more than 1 hour 30 minutes",
		`if urgent then amount > 5 else false`:            "`if urgent then amount > 5 else false`",
		`true`:                                            "always",
		`amount >`:                                        "`amount >`",
		`(amount > 5) = true`:                             "Amount is more than 5",
		`any(urgent, amount > 5)`:                         "Urgent is yes or Amount is more than 5",
		`upper case(country) = "DE"`:                      "Country in capitals is “DE”",
		`amount > 5 and urgent and country = "DE"`:        "Amount is more than 5, Urgent is yes and Country is Germany",
		`due in [date("2026-01-01")..date("2026-12-31")]`: "Due date is between 1 Jan 2026 and 31 Dec 2026",
	} {
		if got := r.Condition(src); got != want {
			t.Errorf("%s:\n got %s\nwant %s", src, got, want)
		}
	}
}

func TestOtherwise(t *testing.T) {
	r := reader()
	for _, c := range []struct {
		sources []string
		want    string
	}{
		{[]string{`amount <= 1000`}, "Amount is more than 1,000"},
		{[]string{`amount <= 1000`, `amount <= 5000`}, "Amount is more than 5,000"},
		{[]string{`order_found and amount = order_total`}, "“The order exists” is no or Amount is not Order total"},
		{[]string{`urgent or country = "DE"`, `amount < 5`}, "Urgent is no, Country is not Germany and Amount is at least 5"},
	} {
		if got := r.Otherwise(c.sources); got != c.want {
			t.Errorf("%v:\n got %s\nwant %s", c.sources, got, c.want)
		}
	}
}

func TestValues(t *testing.T) {
	r := reader()
	for src, want := range map[string]string{
		`amount * 1.19`:                    "Amount × 1.19",
		`(amount + 5) * 2`:                 "(Amount + 5) × 2",
		`order_total - amount - 1`:         "Order total − Amount − 1",
		`due - @"P1D"`:                     "1 day before Due date",
		`now() + @"PT2H"`:                  "2 hours from now",
		`if urgent then "fast" else "mid"`: "“fast” if Urgent is yes, otherwise “mid”",
		`max(amount, order_total)`:         "the largest of Amount and Order total",
		`round half up(amount, 2)`:         "Amount rounded to 2 decimals",
		`lines[1].price`:                   "the first of Lines’s price",
		`{a: 1}`:                           "`{a: 1}`",
		`amount > 5`:                       "whether Amount is more than 5",
		`supplier_email`:                   "Supplier’s email",
	} {
		e, _ := feel.Compile(src, nil)
		if got := r.Value(e); got != want {
			t.Errorf("%s:\n got %s\nwant %s", src, got, want)
		}
	}
}
