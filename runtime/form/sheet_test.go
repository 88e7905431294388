package form_test

import (
	"encoding/json"
	"strings"
	"testing"

	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/graph"
)

var invoice = graph.Form{ID: "invoice", Name: "Invoice", Fields: []graph.Field{
	{Name: "supplier", Label: "Supplier", Type: graph.FieldText, Required: true},
	{Name: "amount", Label: "Amount", Type: graph.FieldMoney, Currency: "EUR", Required: true, Min: "0.01", Max: "1,000,000"},
	{Name: "due", Label: "Due", Type: graph.FieldDate, Min: "2026-01-01"},
	{Name: "cost_centre", Label: "Cost centre", Type: graph.FieldChoice, Options: []graph.Option{{Value: "it", Label: "IT"}, {Value: "hr", Label: "People"}}, Default: json.RawMessage(`"it"`)},
	{Name: "urgent", Label: "Urgent", Type: graph.FieldYesNo},
	{Name: "reason", Label: "Why is it urgent?", Type: graph.FieldLong, Required: true, ShowIf: "urgent = true"},
	{Name: "contact", Label: "Contact", Type: graph.FieldEmail},
	{Name: "lines", Label: "Lines", Type: graph.FieldNumber},
	{Name: "scan", Label: "Scan", Type: graph.FieldFile, Accept: []string{"application/pdf", "image/*"}},
	{Name: "number", Label: "Number", Type: graph.FieldText, ReadOnly: true},
}}

func sheet(t *testing.T) *form.Sheet {
	t.Helper()
	s, problems := form.NewSheet(invoice, nil)
	if s == nil {
		t.Fatalf("the form has problems: %+v", problems)
	}
	return s
}

// complete is a submission without fault; each test changes what it is about.
func complete() map[string]feel.Value {
	return map[string]feel.Value{"supplier": feel.String(" Müller GmbH "), "amount": feel.String("12,480.50 EUR"), "urgent": feel.String("no")}
}

func file(id string) (feel.Value, bool) {
	if id != "7" {
		return feel.Null, false
	}
	return feel.NewContext(3).Set("file", feel.String("7")).Set("name", feel.String("scan.pdf")).Set("type", feel.String("application/pdf")).Value(), true
}

func TestCheckGivesTypedValues(t *testing.T) {
	given := complete()
	given["due"], given["lines"], given["scan"], given["contact"] = feel.String("2026-11-30"), feel.Int(3), feel.String("7"), feel.String("ana@example.com")
	given["urgent"], given["reason"] = feel.String("yes"), feel.String("Power\r\nis off")
	answers, problems := sheet(t).Check(form.Submission{Given: given, File: file})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	scan, _ := file("7")
	due, _ := feel.Date(2026, 11, 30)
	amount, _ := feel.Number("12480.50")
	for i, want := range []form.Answer{{"supplier", feel.String("Müller GmbH")}, {"amount", amount}, {"due", due}, {"cost_centre", feel.Null}, {"urgent", feel.Bool(true)},
		{"reason", feel.String("Power\nis off")}, {"contact", feel.String("ana@example.com")}, {"lines", feel.Int(3)}, {"scan", scan}} {
		if i >= len(answers) || answers[i].Name != want.Name || !feel.Same(answers[i].Value, want.Value) {
			t.Errorf("answer %d: got %v, want %v", i, answers[i], want)
		}
	}
	if len(answers) != 9 {
		t.Errorf("got %d answers, want 9: read-only fields are left out", len(answers))
	}
}

func TestCheckRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		field string
		value feel.Value
		text  string
	}{
		"missing":           {"supplier", feel.String("  "), "Fill in “Supplier”."},
		"no number":         {"amount", feel.String("a lot"), "such as 1,250.00"},
		"too low":           {"amount", feel.String("0"), "0.01 or more"},
		"too high":          {"amount", feel.String("1000000.01"), "or less"},
		"no date":           {"due", feel.String("30.11.2026"), "year-month-day"},
		"no such day":       {"due", feel.String("2026-02-30"), "year-month-day"},
		"too early":         {"due", feel.String("2025-12-31"), "2026-01-01 or more"},
		"not offered":       {"cost_centre", feel.String("sales"), "offered"},
		"neither yes or no": {"urgent", feel.String("maybe"), "yes or no"},
		"two lines":         {"supplier", feel.String("a\nb"), "one line"},
		"too long":          {"supplier", feel.String(strings.Repeat("x", 1001)), "too long"},
		"number as text":    {"supplier", feel.Int(5), "Write a text"},
		"no address":        {"contact", feel.String("ana@example"), "e-mail address"},
		"two addresses":     {"contact", feel.String("a@example.com, b@example.com"), "e-mail address"},
		"header in address": {"contact", feel.String("a@example.com\nBcc: x"), "e-mail address"},
		"foreign file":      {"scan", feel.String("8"), "did not arrive"},
		"forged file":       {"scan", feel.NewContext(1).Set("file", feel.String("9")).Value(), "did not arrive"},
		"unknown field":     {"colour", feel.String("red"), "has no field “colour”"},
	} {
		t.Run(name, func(t *testing.T) {
			given := complete()
			given[c.field] = c.value
			answers, problems := sheet(t).Check(form.Submission{Given: given, File: file})
			if answers != nil || len(problems) != 1 || problems[0].Field != c.field || !strings.Contains(problems[0].Text, c.text) {
				t.Errorf("got answers %v and problems %q, want one at %s with %q", answers, problems, c.field, c.text)
			}
		})
	}
}

func TestConditionDecidesWhatIsAsked(t *testing.T) {
	given := complete()
	given["urgent"] = feel.Bool(true)
	if _, problems := sheet(t).Check(form.Submission{Given: given}); len(problems) != 1 || problems[0].Field != "reason" {
		t.Errorf("urgent without a reason: got %v", problems)
	}
	given["urgent"], given["reason"] = feel.Bool(false), feel.String("left over from before")
	answers, problems := sheet(t).Check(form.Submission{Given: given})
	for _, a := range answers {
		if a.Name == "reason" {
			t.Errorf("an answer to a question not asked was taken: %v", a)
		}
	}
	if len(problems) > 0 {
		t.Error(problems)
	}
}

func TestReadOnlyIsNotTaken(t *testing.T) {
	given := complete()
	given["number"] = feel.String("forged")
	answers, problems := sheet(t).Check(form.Submission{Given: given})
	for _, a := range answers {
		if a.Name == "number" {
			t.Error("a read-only field was changed")
		}
	}
	if len(problems) > 0 {
		t.Error(problems)
	}
}

func TestAmountsAsPeopleWriteThem(t *testing.T) {
	for in, want := range map[string]string{
		"1250": "1250", "1,250": "1250", "1,250.5": "1250.5", "1.250,50": "1250.50", "1 250,50": "1250.50", "1'250.00": "1250.00",
		"12,5": "12.5", "-3.10": "-3.10", "0.001": "0.001", "1,234,567": "1234567", "1.234.567": "1234567", "1 250": "1250",
		"1,25,0": "", "12,3456.7": "", "1,,250": "", "": "", "-": "", ".5": "", "5.": "", "1e5": "", "1,234'567": "", "--1": "",
	} {
		given := complete()
		given["lines"] = feel.String(in)
		answers, problems := sheet(t).Check(form.Submission{Given: given})
		got := ""
		for _, a := range answers {
			if a.Name == "lines" && !a.Value.IsNull() {
				got = a.Value.Plain()
			}
		}
		if want != "" {
			n, _ := feel.Number(want)
			want = n.Plain()
		}
		if got != want || (want == "" && in != "" && len(problems) == 0) {
			t.Errorf("%q: got %q and %v, want %q", in, got, problems, want)
		}
	}
}

func TestDeclarationIsChecked(t *testing.T) {
	for name, c := range map[string]struct {
		field graph.Field
		text  string
	}{
		"type":       {graph.Field{Name: "a", Type: "colour"}, "does not exist"},
		"no options": {graph.Field{Name: "a", Type: graph.FieldChoice}, "nothing to choose"},
		"default":    {graph.Field{Name: "a", Type: graph.FieldNumber, Default: json.RawMessage(`"x"`)}, "default"},
		"bounds":     {graph.Field{Name: "a", Type: graph.FieldNumber, Min: "3", Max: "2"}, "above its highest"},
		"unordered":  {graph.Field{Name: "a", Type: graph.FieldText, Min: "3"}, "no lowest or highest"},
		"condition":  {graph.Field{Name: "a", Type: graph.FieldText, ShowIf: "b >"}, "When “a” is asked"},
		"no name":    {graph.Field{Type: graph.FieldText}, "has no name"},
	} {
		t.Run(name, func(t *testing.T) {
			s, problems := form.NewSheet(graph.Form{Name: "F", Fields: []graph.Field{c.field}}, feel.NewEnv())
			if s != nil || len(problems) == 0 || !strings.Contains(problems[0].Text, c.text) {
				t.Errorf("got %+v, want a problem with %q", problems, c.text)
			}
		})
	}
}

func TestShowFillsIn(t *testing.T) {
	shown := sheet(t).Show(feel.Vars(feel.NewContext(1).Set("supplier", feel.String("Acme")).Value()), feel.Null)
	by := map[string]form.Shown{}
	for _, f := range shown {
		by[f.Name] = f
	}
	if by["supplier"].Value.Text() != "Acme" || by["cost_centre"].Value.Text() != "it" || by["reason"].Visible || !by["amount"].Visible {
		t.Errorf("got %+v", shown)
	}
}
