package designer

import (
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"segue/runtime/feel"
)

var known = []variable{
	{Name: "amount", Kind: feel.KindNumber}, {Name: "country", Kind: feel.KindString}, {Name: "due", Kind: feel.KindDate},
	{Name: "urgent", Kind: feel.KindBoolean}, {Name: "supplier.name", Kind: feel.KindString}, {Name: "anything"},
}

func TestTheBuilderReadsWhatItWrites(t *testing.T) {
	for src, want := range map[string]condition{
		`amount > 1000`:                          {Clauses: []clause{{"amount", "over", "1000", ""}}},
		`amount >= 1000.50 and country = "DE"`:   {Clauses: []clause{{"amount", "at-least", "1000.50", ""}, {"country", "is", "DE", ""}}},
		`country != "DE" or urgent = true`:       {Any: true, Clauses: []clause{{"country", "is-not", "DE", ""}, {"urgent", "yes", "", ""}}},
		`due < date("2026-11-30")`:               {Clauses: []clause{{"due", "under", "2026-11-30", ""}}},
		`contains(supplier.name, "Öl \"Nord\"")`: {Clauses: []clause{{"supplier.name", "contains", `Öl "Nord"`, ""}}},
		`starts with(country, "D")`:              {Clauses: []clause{{"country", "starts-with", "D", ""}}},
		`country = null and due != null`:         {Clauses: []clause{{"country", "is-empty", "", ""}, {"due", "is-there", "", ""}}},
		`anything = "x" and anything > 3`:        {Clauses: []clause{{"anything", "is", "x", ""}, {"anything", "over", "3", ""}}},
		`urgent = false`:                         {Clauses: []clause{{"urgent", "no", "", ""}}},
		`amount < -5`:                            {Clauses: []clause{{"amount", "under", "-5", ""}}},
		`urgent = true and (country = "DE" or country = "SE") and amount > 5`: {Clauses: []clause{{"urgent", "yes", "", ""}, {"country", "is", "DE", ""}, {"country", "is", "SE", ""}, {"amount", "over", "5", ""}}, Groups: []string{"", "1", "1", ""}},
		`amount between 5 and 10 and urgent = true`:                           {Clauses: []clause{{"amount", "between", "5", "10"}, {"urgent", "yes", "", ""}}},
		`due between date("2026-01-01") and date("2026-02-01")`:               {Clauses: []clause{{"due", "between", "2026-01-01", "2026-02-01"}}},
		`country in ("DE", "SE")`:                                             {Clauses: []clause{{"country", "one-of", "DE, SE", ""}}},
		`not(country in ("a, b", "\"c\"")) or amount in (5, -2.5)`:            {Any: true, Clauses: []clause{{"country", "none-of", `"a, b", "\"c\""`, ""}, {"amount", "one-of", "5, -2.5", ""}}},
		`ends with(country, "E")`:                                             {Clauses: []clause{{"country", "ends-with", "E", ""}}},
		`(amount > 5 and (urgent = true or due != null)) or country = "a"`:    {Any: true, Clauses: []clause{{"amount", "over", "5", ""}, {"urgent", "yes", "", ""}, {"due", "is-there", "", ""}, {"country", "is", "a", ""}}, Groups: []string{"1", "1.2", "1.2", ""}},
		`(amount > 5 and urgent = true) or (amount > 9 and urgent = false)`:   {Any: true, Clauses: []clause{{"amount", "over", "5", ""}, {"urgent", "yes", "", ""}, {"amount", "over", "9", ""}, {"urgent", "no", "", ""}}, Groups: []string{"1", "1", "2", "2"}},
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
		`amount * 2 > 1000`, `amount > limit`, `(amount > 5) and urgent`, `not(urgent)`, `(amount > 5 and urgent)`, `amount > 5 and (urgent and due != null)`, `amount > 5 and (urgent or due != null`, `amount > 5 and (country = "a" or (urgent or due != null))`, `((amount > 5 or urgent) and due != null)`,
		`amount between limit and 5`, `country in ("a", limit)`, `country in ["a", "b"]`, `not(amount > 5)`, `country in (5)`, `amount in (> 5)`, `contains("a", country)`, `urgent in (true)`, `date between "a" and "b" or`,
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
	c := condition{Clauses: []clause{{"country", "is", `" or true or "`, ""}}}
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

// drawCondition is what somebody could have put together.
func drawCondition(t *rapid.T) condition {
	c := condition{Any: rapid.Bool().Draw(t, "any")}
	text := rapid.OneOf(rapid.SampledFrom([]string{"DE", "a, b", `say "no"`, " x ", "and", "1,000", "ß\\n", ";"}), rapid.StringMatching(`[a-zA-Z0-9 ,"\\;().-]{1,8}`))
	of := func(k feel.Kind) string {
		switch k {
		case feel.KindNumber:
			return rapid.StringMatching(`-?[1-9][0-9]{0,5}(\.[0-9]{1,3})?`).Draw(t, "number")
		case feel.KindDate:
			return rapid.SampledFrom([]string{"2026-11-30", "1999-01-01"}).Draw(t, "date")
		}
		for {
			if s := text.Draw(t, "text"); strings.TrimSpace(s) != "" && (k == feel.KindString || !number.MatchString(ungrouped(s))) {
				return s
			}
		}
	}
	one := func() clause {
		v := rapid.SampledFrom(known).Draw(t, "variable")
		o := rapid.SampledFrom(operators(v.Kind)).Draw(t, "operator")
		cl := clause{Variable: v.Name, Operator: o.Name}
		switch {
		case o.Name == among.Name || o.Name == notAmong.Name:
			var items []string
			for range rapid.IntRange(1, 3).Draw(t, "items") {
				items = append(items, of(v.Kind))
			}
			cl.Value = listed(items)
		case o.Name == between.Name:
			cl.Value, cl.To = of(v.Kind), of(v.Kind)
		case o.sign == contains.sign || o.sign == starts.sign || o.sign == ends.sign:
			cl.Value = of(feel.KindString)
		case o.value == "":
			cl.Value = of(v.Kind)
		}
		return cl
	}
	groups := 0
	var fill func(way string, depth int)
	fill = func(way string, depth int) {
		for range rapid.IntRange(2, 3).Draw(t, "parts") {
			if depth < deepest && rapid.IntRange(0, 3).Draw(t, "group") == 0 {
				groups++
				inner := strconv.Itoa(groups)
				if way != "" {
					inner = way + "." + inner
				}
				fill(inner, depth+1)
				continue
			}
			c.Clauses, c.Groups = append(c.Clauses, one()), append(c.Groups, way)
		}
	}
	if fill("", 0); groups == 0 {
		c.Groups = nil
	}
	return c
}

// TestTheBuilderAndTheTextAreOne is the law of the two views: what is built is
// read from its text as it was built, and is FEEL.
func TestTheBuilderAndTheTextAreOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCondition(t)
		c.Text = c.feel(known)
		got, ok := readCondition(c.Text, known)
		if !ok || !reflect.DeepEqual(got, c) {
			t.Fatalf("%s is read as\n%+v, %v, not\n%+v", c.Text, got, ok, c)
		}
		if _, problems := feel.Compile(c.Text, nil); len(problems) > 0 {
			t.Fatalf("%s is no FEEL: %v", c.Text, problems)
		}
	})
}

// TestNumbersOfAList: commas between groups of digits part no numbers.
func TestNumbersOfAList(t *testing.T) {
	for typed, want := range map[string]string{
		"10,000, 20,000":     "amount in (10000, 20000)",
		"1,500; 2":           "amount in (1500, 2)",
		"10,000":             "amount in (10000)",
		"100,200,300":        "amount in (100, 200, 300)",
		"1,2,3":              "amount in (1, 2, 3)",
		"1.5, -2":            "amount in (1.5, -2)",
		"1,234,567.8, 9,000": "amount in (1234567.8, 9000)",
	} {
		if is := (clause{Variable: "amount", Operator: among.Name, Value: typed}).feel([]variable{{Name: "amount", Kind: feel.KindNumber}}); is != want {
			t.Errorf("%s is read as %s, want %s", typed, is, want)
		}
	}
}

// TestLookingChangesNothing: what is read at all is written back with the same
// meaning, and what is not stays a text to the letter.
func TestLookingChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCondition(t)
		src := c.feel(known)
		at := rapid.IntRange(0, len(src)).Draw(t, "at")
		src = src[:at] + rapid.SampledFrom([]string{" ", "(", ")", " not(", "+ 1", `"`, " and ", "é"}).Draw(t, "more") + src[at:]
		d := (&drawer{sub: &subject{}, vars: known}).shown("x", src)
		if d.AsText {
			if d.Text != src {
				t.Fatalf("%s became %s", src, d.Text)
			}
			return
		}
		was, problems := feel.Compile(src, nil)
		now, _ := feel.Compile(d.feel(known), nil)
		if len(problems) > 0 || was == nil || now == nil {
			t.Fatalf("%s was shown as %s: %v", src, d.feel(known), problems)
		}
		// a yes or no by itself is written out; brackets that group are kept by both
		plain := func(e *feel.Expr) string {
			return strings.NewReplacer(" = true", "").Replace(e.String())
		}
		if plain(was) != plain(now) {
			t.Fatalf("%s became %s", src, d.feel(known))
		}
	})
}
