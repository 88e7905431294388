package juel_test

import (
	"strings"
	"testing"

	"segue/designer/bpmn/juel"
	"segue/runtime/feel"
)

func TestExpressions(t *testing.T) {
	for src, want := range map[string]string{
		"${x == 1}":                 "x = 1",
		"#{ a.b != 'it''s' || !c }": "",
		"#{a.b != 'its' || !c}":     `a.b != "its" or not(c)`,
		"${(a + b) * 2 > c % 3}":    "(a + b) * 2 > modulo(c, 3)",
		"${a - (b - c)}":            "a - (b - c)",
		"${!approved}":              "not(approved)",
		"${empty name}":             `name = null or name = "" or name = []`,
		"${x gt 5 and y le 7L}":     "x > 5 and y <= 7",
		"${nrOfCompletedInstances/nrOfInstances >= 0.6 }": "numberOfCompletedInstances / numberOfInstances >= 0.6",
		"kermit_${loopCounter}":                           `"kermit_" + string(loopCounter - 1)`,
		"${'a' + b}":                                      `"a" + string(b)`,
		"${ok ? 'yes' : 'no'}":                            `if ok then "yes" else "no"`,
		"${list[0]['key']}":                               "list[1].key",
		"${execution.getVariable('x')>2}":                 "x > 2",
		"${dateTime().plusWeeks(1).toDate()}":             `now() + @"P7D"`,
		"${order.getItems().size()}":                      "count(order.items)",
		"${name.equals('x')}":                             `name = "x"`,
		"return x ==21;":                                  "x = 21",
		"not x":                                           "not(x)",
		"x==1 or y == 'b'":                                `x = 1 or y = "b"`,
		`test.contains("a")`:                              `contains(test, "a")`,
		"integerVariable<3":                               "integerVariable<3",
		"amount > 1000 and country = \"DE\"":              "amount > 1000 and country = \"DE\"",
		"${true}":                                         "true",
		"${a - b - c}":                                    "a - b - c",
		"${-a * b}":                                       "-a * b",
		"quantity < 0":                                    "quantity < 0",
		`value == ""`:                                     `value = ""`,
	} {
		got, err := juel.Expression(src)
		if want == "" {
			if err == nil {
				t.Errorf("%s: %s, want an error", src, got)
			}
			continue
		}
		if err != nil || got != want {
			t.Errorf("%s: got %s, %v; want %s", src, got, err, want)
		}
		if _, problems := feel.Compile(got, nil); len(problems) > 0 {
			t.Errorf("%s: %s is no FEEL: %v", src, got, problems)
		}
	}
}

func TestWhatIsReported(t *testing.T) {
	for src, want := range map[string]string{
		"${bean.check(order)}":                 "it calls “bean.check”, which is program code of the other system",
		"${check(order)}":                      "it calls “check”, which is program code of the other system",
		"${x == }":                             "it ends too early",
		"${x == 1":                             "“${x == 1” is not closed",
		"${a[b]}":                              "“a[b]” can be an entry or a place in a list; write which",
		"${a ~ b}":                             "“a ~ b” cannot be read from “~ b” on",
		"${a b}":                               "“b” is not expected in “a b”",
		"${" + strings.Repeat("(", 100) + "}":  "it is nested more than 60 deep",
		"${" + strings.Repeat("a", 4000) + "}": "it is longer than 4000 characters",
		"${'abc}":                              "“${'abc}” is not closed",
	} {
		if got, err := juel.Expression(src); err == nil || err.Error() != want {
			t.Errorf("%.50s: got %s, %v; want %s", src, got, err, want)
		}
	}
}

func TestTemplates(t *testing.T) {
	for src, want := range map[string]string{"Pay ${amount}!": "Pay {amount}!", "plain {x}": "plain {{x}}", "": ""} {
		if got, err := juel.Template(src); err != nil || got != want {
			t.Errorf("%s: got %s, %v", src, got, err)
		}
	}
}

func TestScripts(t *testing.T) {
	set, printed, err := juel.Script("counter = counter + 1;\nprintln 'hello'\n// note\nexecution.setVariable('b', counter * 2)\nv += 1\ni++")
	want := []juel.Assignment{{"counter", "counter + 1"}, {"b", "counter * 2"}, {"v", "v + (1)"}, {"i", "i + 1"}}
	if err != nil || !printed || len(set) != len(want) {
		t.Fatalf("%v %v %v", set, printed, err)
	}
	for i := range want {
		if set[i] != want[i] {
			t.Errorf("%v, want %v", set[i], want[i])
		}
	}
	for _, src := range []string{"if (a) b = 1", "bean.run()", "x == 2", "a.b = 1"} {
		if set, _, err := juel.Script(src); err == nil {
			t.Errorf("%s: %v", src, set)
		}
	}
}

// Whatever is accepted is FEEL.
func FuzzExpression(f *testing.F) {
	f.Add("${x == 1 ? a.b['c'] : !d}")
	f.Add("return x.contains('a');")
	f.Fuzz(func(t *testing.T, src string) {
		got, err := juel.Expression(src)
		if err == nil && strings.TrimSpace(got) != "" {
			feel.Compile(got, nil)
		}
		_, _ = juel.Template(src)
		_, _, _ = juel.Script(src)
	})
}
