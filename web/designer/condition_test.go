package designer

import (
	"net/url"
	"reflect"
	"testing"

	"segue/runtime/feel"
)

var known = []variable{
	{Name: "amount", Kind: feel.KindNumber}, {Name: "country", Kind: feel.KindString}, {Name: "due", Kind: feel.KindDate},
	{Name: "urgent", Kind: feel.KindBoolean}, {Name: "supplier.name", Kind: feel.KindString}, {Name: "anything"},
}

func TestTheBuilderReadsWhatItWrites(t *testing.T) {
	for src, want := range map[string]condition{
		`amount > 1000`:                          {Clauses: []clause{{"amount", "over", "1000"}}},
		`amount >= 1000.50 and country = "DE"`:   {Clauses: []clause{{"amount", "at-least", "1000.50"}, {"country", "is", "DE"}}},
		`country != "DE" or urgent = true`:       {Any: true, Clauses: []clause{{"country", "is-not", "DE"}, {"urgent", "yes", ""}}},
		`due < date("2026-11-30")`:               {Clauses: []clause{{"due", "under", "2026-11-30"}}},
		`contains(supplier.name, "Öl \"Nord\"")`: {Clauses: []clause{{"supplier.name", "contains", `Öl "Nord"`}}},
		`starts with(country, "D")`:              {Clauses: []clause{{"country", "starts-with", "D"}}},
		`country = null and due != null`:         {Clauses: []clause{{"country", "is-empty", ""}, {"due", "is-there", ""}}},
		`anything = "x" and anything > 3`:        {Clauses: []clause{{"anything", "is", "x"}, {"anything", "over", "3"}}},
		`urgent = false`:                         {Clauses: []clause{{"urgent", "no", ""}}},
		`amount < -5`:                            {Clauses: []clause{{"amount", "under", "-5"}}},
		`urgent = true and (country = "DE" or country = "SE") and amount > 5`: {Clauses: []clause{{"urgent", "yes", ""}, {"country", "is", "DE"}, {"country", "is", "SE"}, {"amount", "over", "5"}}, Groups: []int{0, 1, 1, 0}},
		`(amount > 5 and urgent = true) or (amount > 9 and urgent = false)`:   {Any: true, Clauses: []clause{{"amount", "over", "5"}, {"urgent", "yes", ""}, {"amount", "over", "9"}, {"urgent", "no", ""}}, Groups: []int{1, 1, 2, 2}},
	} {
		got, ok := readCondition(src, known)
		want.Text = src
		if !ok || !reflect.DeepEqual(got, want) {
			t.Errorf("%s is read as %+v, %v", src, got, ok)
		}
		if back := got.feel(known); back != src {
			t.Errorf("%s is written as %s", src, back)
		}
		if _, problems := feel.Compile(src, nil); len(problems) > 0 {
			t.Errorf("%s is no FEEL: %v", src, problems)
		}
	}
}

func TestAYesOrNoByItself(t *testing.T) {
	c, ok := readCondition("urgent and amount > 5", known)
	if !ok || c.feel(known) != "urgent = true and amount > 5" {
		t.Errorf("%+v, %v", c, ok)
	}
}

// And binds before or: what it joins is shown as a group, and means the same.
func TestMixedJoinsAreGroups(t *testing.T) {
	c, ok := readCondition(`amount > 5 and country = "a" or urgent = true`, known)
	if want := `(amount > 5 and country = "a") or urgent = true`; !ok || c.feel(known) != want {
		t.Errorf("%+v, %s", c, c.feel(known))
	}
	c.Clauses[1].Value = "" // not finished: no brackets around one
	if got := c.feel(known); got != `amount > 5 or urgent = true` {
		t.Error(got)
	}
}

func TestWhatTheBuilderHasNoWordsFor(t *testing.T) {
	for _, src := range []string{
		`amount * 2 > 1000`, `amount > limit`, `(amount > 5) and urgent`, `not(urgent)`, `(amount > 5 and urgent)`, `amount > 5 and (urgent and due != null)`, `amount > 5 and (urgent or due != null and country = "a")`, `amount > 5 and (urgent or due != null`,
		`(amount > 5 and (urgent or due != null)) or country = "a"`,
		`some x in items satisfies x > 5`, `amount in [1..5]`, `"a" = country`, `amount >`, `amount and`, `country = "open`, `amount = "5"`, `country = 5`,
	} {
		if c, ok := readCondition(src, known); ok {
			t.Errorf("%s is read as %+v, written as %s", src, c, c.feel(known))
		}
	}
}

func TestUnfinishedClausesAreKeptOnTheScreenOnly(t *testing.T) {
	sent := url.Values{"c.mode": {"build"}, "c.join": {"any"}, "c.variable": {"amount", "", "urgent"}, "c.operator": {"is", "", "contains"}, "c.value": {"1,000.5", "", ""}}
	c, ok := postedCondition(sent, "c")
	c.settle(known)
	if !ok || len(c.Clauses) != 3 || c.Clauses[2].Operator != "yes" {
		t.Errorf("%+v", c)
	}
	if got := c.feel(known); got != "amount = 1000.5 or urgent = true" {
		t.Errorf("written as %s", got)
	}
	if _, ok := postedCondition(sent, "d"); ok {
		t.Error("something was sent for d")
	}
}

func TestHostileTextStaysText(t *testing.T) {
	c := condition{Clauses: []clause{{"country", "is", `" or true or "`}}}
	src := c.feel(known)
	e, problems := feel.Compile(src, nil)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if names := e.Variables(); len(names) != 1 || names[0] != "country" {
		t.Errorf("%s reads %v", src, names)
	}
	if back, ok := readCondition(src, known); !ok || back.Clauses[0].Value != `" or true or "` {
		t.Errorf("%+v", back)
	}
}
