package feel

import (
	"testing"
	"time"
)

// evalText evaluates a source and writes its value as FEEL.
func evalText(t *testing.T, src string, vars Value) string {
	t.Helper()
	e, problems := Compile(src, nil)
	if e == nil {
		return "problem: " + Problems(problems).Error()
	}
	ev := &Evaluator{Scope: Vars(vars), Now: DateTime(time.Date(2024, 5, 17, 9, 30, 0, 0, time.UTC), UTC)}
	v, err := e.Eval(ev)
	if err != nil {
		return "error: " + err.Error()
	}
	return v.String()
}

func TestEval(t *testing.T) {
	vars, err := FromJSON([]byte(`{
		"amount": 1500.50, "country": "DE", "approved": true, "Monthly Salary": 3000,
		"order": {"id": 7, "customer": {"name": "Ana", "since": "2020-02-29"}, "lines": [{"price": 10, "qty": 2}, {"price": 4.25, "qty": 4}]}}`))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ src, want string }{
		{`amount > 1000 and country = "DE"`, `true`},
		{`1 + 2 * 3 - 4 / 8`, `6.5`},
		{`0.1 + 0.2`, `0.3`},
		{`1 / 3`, `0.3333333333333333333333333333333333`},
		{`2 ** 10`, `1024`},
		{`-2 ** 2`, `4`},
		{`Monthly Salary * 12`, `36000`},
		{`order.customer.name`, `"Ana"`},
		{`order.lines.price`, `[10, 4.25]`},
		{`order.lines[price > 5].qty`, `[2]`},
		{`order.lines[2].price`, `4.25`},
		{`order.lines[-1].price`, `4.25`},
		{`sum(for l in order.lines return l.price * l.qty)`, `37`},
		{`for i in 1..3, j in 1..2 return i * 10 + j`, `[11, 12, 21, 22, 31, 32]`},
		{`for i in 3..1 return i`, `[3, 2, 1]`},
		{`some l in order.lines satisfies l.qty > 3`, `true`},
		{`every l in order.lines satisfies l.qty > 3`, `false`},
		{`if amount > 2000 then "high" else "low"`, `"low"`},
		{`country in ("DE", "FR")`, `true`},
		{`5 in [1..5)`, `false`},
		{`5 in (> 3, < 1)`, `true`},
		{`amount between 1000 and 2000`, `true`},
		{`{a: 1, b: a + 1}.b`, `2`},
		{`(function(x, y) x + y)(1, 2)`, `3`},
		{`{f: function(x: number) x * amount, r: f(2)}.r`, `3001`},
		{`null = null`, `true`},
		{`1 = "1"`, `null`},
		{`null > 1`, `null`},
		{`true and null`, `null`},
		{`false and null`, `false`},
		{`@"2024-01-31" + @"P1M"`, `@"2024-02-29"`},
		{`@"2024-03-31T01:30:00@Europe/Berlin" + @"PT1H"`, `@"2024-03-31T03:30:00@Europe/Berlin"`},
		{`today()`, `@"2024-05-17"`},
		{`now().year`, `2024`},
		{`date(order.customer.since).month`, `2`},
		{`substring("Berlin", -3)`, `"lin"`},
		{`string join(["a", "b"], ", ")`, `"a, b"`},
		{`1 instance of number`, `true`},
		{`[1, 2] instance of list<string>`, `false`},
		{`max(1, 5, 3)`, `5`},
		{`substring(start position: 2, string: "abc")`, `"bc"`},
		{`{date: 5, d: date("2024-01-01"), e: date + 1}.e`, `6`},
		{`{count: 2}[count > 1].count`, `[2]`},
		{`count([1, count])`, `2`},
		{`date("0")`, `null`},
		{`// why
		  1 /* one */ + 1`, `2`},
		{`[1..3]`, `[1..3]`},
		{`]1..3[`, `(1..3)`},
		{`1 +`, `problem: The expression ends too early: a value is missing.`},
	} {
		if got := evalText(t, c.src, vars); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

func TestProblems(t *testing.T) {
	env := NewEnv(Var{Name: "amount", Type: NumberType}, Var{Name: "due", Type: DateType}, Var{Name: "country", Type: StringType},
		Var{Name: "order", Type: ContextWith(Field{"total price", NumberType}, Field{"customer", StringType})},
		Var{Name: "status", Type: StringType, Values: []Value{String("open"), String("closed")}})
	for _, c := range []struct{ src, want string }{
		{`amuont > 5`, `I do not know “amuont”. Did you mean amount?`},
		{`amount > "5"`, `“amount” is a number and “"5"” is a text; they cannot be compared. Did you mean 5?`},
		{`due < "2024-01-01"`, `“due” is a date and “"2024-01-01"” is a text; they cannot be compared. Did you mean @"2024-01-01"?`},
		{`order.custmer = "Ana"`, `“order” has no “custmer”. Did you mean customer?`},
		{`order.total price > 5`, ``},
		{`"Total: " + amount`, `“"Total: "” is a text and “amount” is a number; they cannot be added. Turn both into texts. Did you mean "Total: " + string(amount)?`},
		{`status = "opne"`, `“status” is never "opne". It can be "open" and "closed". Did you mean "open"?`},
		{`status in ("open", "shut")`, `“status” is never "shut". It can be "open" and "closed".`},
		{`amount country`, `An operator such as “and”, “=” or “+” is missing before “country”.`},
		{`if amount > 5 then 1`, `The expression ends too early: “else” is missing.`},
		{`sume(1, 2)`, `There is no function “sume”. Did you mean sum?`},
		{`amount and true`, `“amount” is a number; here something true or false is needed, such as a comparison.`},
		{`"abc`, `The text that begins here has no closing quote.`},
		{`substring("a")`, `“substring” is called like this: substring(string, start position, length?).`},
	} {
		_, problems := Compile(c.src, env)
		if got := Problems(problems).Error(); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.src, got, c.want)
		}
	}
}

func TestOpenEnvironmentWarnsOfLikelySlips(t *testing.T) {
	env := NewEnv(Var{Name: "amount", Type: NumberType}).WithOpen()
	_, problems := Compile(`amuont > 5 and other thing = 2`, env)
	if len(problems) != 1 || !problems[0].Warning || problems[0].Suggestion != "amount" {
		t.Error(problems)
	}
	if _, problems := Compile(`amuont > 5`, nil); len(problems) > 0 {
		t.Error(problems)
	}
}
