package feel

import (
	"strings"
	"testing"
	"time"
)

// Every built-in has an example for people; each must hold.
func TestExamplesOfBuiltins(t *testing.T) {
	vars := Vars(NewContext(1).Set("approved", Bool(false)).Value())
	for _, name := range builtinNames {
		b := builtins[name]
		if b.doc == "" || b.example == "" || !strings.HasSuffix(b.doc, ".") {
			t.Errorf("%s lacks a sentence or an example", name)
		}
		e, problems := Compile(b.example, NewEnv(Var{Name: "approved", Type: BooleanType}))
		if len(problems) > 0 {
			t.Errorf("%s: %v", b.example, Problems(problems))
			continue
		}
		ev := &Evaluator{Scope: vars, Now: DateTime(time.Date(2024, 5, 17, 9, 30, 0, 0, time.UTC), UTC)}
		v, err := e.Eval(ev)
		if err != nil || v.IsNull() || v.IsFalse() {
			t.Errorf("%s is %s (%v); %s", b.example, v, err, ev.Reason())
		}
	}
}

func TestBuiltins(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		// Clocks that are put forward and back.
		{`@"2024-03-31T02:30:00@Europe/Berlin"`, `@"2024-03-31T03:30:00@Europe/Berlin"`},
		{`@"2024-03-30T12:00:00@Europe/Berlin" + @"P1D"`, `@"2024-03-31T13:00:00@Europe/Berlin"`},
		{`@"2024-01-31T12:00:00@Europe/Berlin" + @"P6M"`, `@"2024-07-31T12:00:00@Europe/Berlin"`},
		{`@"2024-10-27T02:30:00@Europe/Berlin" + @"PT1H" - @"2024-10-27T02:30:00@Europe/Berlin"`, `@"PT1H"`},
		{`@"2024-10-27T02:30:00@Europe/Berlin".time offset`, `@"PT2H"`},
		{`@"2024-05-17T10:00:00@Asia/Kolkata" = @"2024-05-17T04:30:00Z"`, `true`},
		{`@"2024-05-17T10:00:00" < @"2024-05-17T10:00:00Z"`, `null`},
		{`@"10:00:00+02:00" < @"09:00:00Z"`, `true`},
		{`@"2024-05-17T10:00:00@Mars/Base"`, `problem: “2024-05-17T10:00:00@Mars/Base” is no date, time or duration. Write them like @"2024-12-31", @"14:30:00", @"2024-12-31T14:30:00Z", @"P1Y6M" or @"P2DT3H".`},
		// Calendars.
		{`date("2023-02-29")`, `null`},
		{`@"2024-02-29" + @"P1Y"`, `@"2025-02-28"`},
		{`years and months duration(@"2024-01-31", @"2024-02-29")`, `@"P0M"`},
		{`week of year(@"2021-01-03")`, `53`},
		{`@"2024-05-17".weekday`, `5`},
		{`for d in @"2024-02-28"..@"2024-03-01" return d.day`, `[28, 29, 1]`},
		{`count([@"2024-01-01"..@"2024-12-31"][item.month = 2])`, `0`},
		{`duration("PT90M").hours`, `1`},
		{`@"-P1DT1H".days`, `-1`},
		// Money.
		{`round half up(2.345, 2)`, `2.35`},
		{`decimal(2.345, 2)`, `2.34`},
		{`1.10 + 2.20`, `3.3`},
		{`100 * 1.1`, `110`},
		{`10 / 4`, `2.5`},
		{`2 / 3 * 3`, `2`},
		{`string(0.000001)`, `"0.000001"`},
		{`1e400 * 1e400 > 1`, `true`},
		{`10 ** 6145`, `null`},
		{`number("1 234,50", " ", ",")`, `1234.5`},
		{`modulo(-5, 3)`, `1`},
		// Patterns.
		{`matches("DE12345678", "^[A-Z]{2}\d{8}$")`, `true`},
		{`matches("straße", "^\p{L}+$")`, `true`},
		{`matches("x", "[a-z-[aeiou]]")`, `true`},
		{`matches("e", "^[a-z-[aeiou]]$")`, `false`},
		{`matches("a", "(a")`, `null`},
		{`matches("aa", "(a)\1")`, `null`},
		{`replace("2024-05-17", "(\d+)-(\d+)-(\d+)", "$3.$2.$1")`, `"17.05.2024"`},
		{`replace("abc", "x*", "-")`, `null`},
		{`split("a, b,c", ",\s*")`, `["a", "b", "c"]`},
		// Lists and contexts.
		{`sort(["b", "a"])`, `["a", "b"]`},
		{`sort([{p: 2}, {p: 1}], function(x, y) x.p < y.p).p`, `[1, 2]`},
		{`distinct values([1, 1.0, "1", @"2024-01-01T00:00:00Z", @"2024-01-01T01:00:00+01:00"])`, `[1, "1", @"2024-01-01T00:00:00Z"]`},
		{`index of([1, null, 1], null)`, `[2]`},
		{`[{a: 1}, {a: 2}, {b: 3}].a`, `[1, 2, null]`},
		{`[1, 2, 3][item > 1][1]`, `2`},
		{`{a: {b: 1}}.a.c`, `null`},
		{`get value({a: {b: 1}}, ["a", "b"])`, `1`},
		{`substring("日本語", 2, 1)`, `"本"`},
		{`string([1, "a", @"2024-01-01"])`, `"[1, \"a\", 2024-01-01]"`},
		{`min(@"2024-01-02", @"2024-01-01")`, `@"2024-01-01"`},
		{`includes([1..5], [2..3])`, `true`},
		{`overlaps([1..5), [5..9])`, `false`},
		{`3 in (> 5, [1..3])`, `true`},
		{`[1, 2] instance of list<number>`, `true`},
		{`{f: function(n: number) n + 1}.f("a")`, `null`},
	} {
		if got := evalText(t, c.src, Null); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

func TestReasons(t *testing.T) {
	scope := Vars(NewContext(2).Set("amount", String("12")).Set("order", NewContext(0).Value()).Value())
	for src, want := range map[string]string{
		`amount > 10`:                 `“amount > 10” is neither true nor false: a text and a number cannot be compared.`,
		`total + 1`:                   `There is no “total”.`,
		`order.price`:                 `“order.price” has no value: there is no “price” in it.`,
		`1 / 0`:                       `“1 / 0” has no value: it divides by zero.`,
		`[1, 2][5]`:                   `“[1, 2][5]” has no value: the list has no item at this place.`,
		`if amount then 1 else 2`:     `“amount” is a text, where true or false is needed.`,
		`date("tomorrow")`:            `“date("tomorrow")” has no value: date has no answer for these arguments.`,
		`for x in null return x`:      `“null” is nothing (null), where a list is needed to go through.`,
		`order(1)`:                    `“order” cannot be called: it is a context.`,
		`[5..1]`:                      `“[5..1]” has no value: it ends before it begins.`,
		`upper case(null)`:            `“upper case(null)” has no value: upper case cannot work with nothing (null) there.`,
		`99999999999 ** 99999999 + 1`: `“99999999999 ** 99999999” has no value: the result is too large.`,
	} {
		e, problems := Compile(src, nil)
		if e == nil {
			t.Errorf("%s: %v", src, Problems(problems))
			continue
		}
		ev := &Evaluator{Scope: scope}
		if _, err := e.Eval(ev); err != nil || ev.Reason() != want {
			t.Errorf("%s\n got %s (%v)\nwant %s", src, ev.Reason(), err, want)
		}
	}
}
