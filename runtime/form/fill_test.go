package form_test

import (
	"strings"
	"testing"

	"segue/runtime/einvoice"
	"segue/runtime/form"
	"segue/runtime/graph"
)

// filling is a form whose file fills in every type of field.
func filling(change func(*graph.Form)) graph.Form {
	f := graph.Form{ID: "invoice", Name: "Invoice", Fields: []graph.Field{
		{Name: "scan", Label: "E-invoice", Type: graph.FieldFile, Fill: []graph.Fill{{Fact: "supplier", Field: "supplier"}, {Fact: "payable", Field: "amount"}, {Fact: "tax", Field: "tax"},
			{Fact: "due", Field: "due"}, {Fact: "supplier-email", Field: "contact"}, {Fact: "currency", Field: "currency"}, {Fact: "lines", Field: "lines"}}},
		{Name: "supplier", Label: "Supplier", Type: graph.FieldText},
		{Name: "amount", Label: "Amount", Type: graph.FieldMoney, Currency: "EUR", Min: "0.01"},
		{Name: "tax", Label: "Tax", Type: graph.FieldNumber},
		{Name: "due", Label: "Due", Type: graph.FieldDate, Max: "2030-01-01"},
		{Name: "contact", Label: "Contact", Type: graph.FieldEmail},
		{Name: "currency", Label: "Currency", Type: graph.FieldChoice, Options: []graph.Option{{Value: "EUR", Label: "Euro"}, {Value: "USD", Label: "Dollar"}}},
		{Name: "lines", Label: "Lines", Type: graph.FieldLong},
		{Name: "order", Label: "Order", Type: graph.FieldText, ReadOnly: true},
	}}
	if change != nil {
		change(&f)
	}
	return f
}

func said() einvoice.Invoice {
	return einvoice.Invoice{Facts: map[string]string{"supplier": "Nordwind Papier GmbH", "payable": "1.250", "tax": "0.10", "due": "2026-12-20",
		"supplier-email": "billing@nordwind.example", "currency": "EUR", "lines": "one\ntwo"}}
}

// What is filled in is what the invoice says, whatever the type of the field:
// 1.250 is one and a quarter, though people may group thousands so.
func TestFieldsAreFilledWithWhatIsSaid(t *testing.T) {
	s, problems := form.NewSheet(filling(nil), nil)
	if s == nil {
		t.Fatal(problems)
	}
	in := said()
	filled, left := s.Fill("scan", in)
	if len(left) > 0 || len(filled) != 7 {
		t.Fatalf("%d filled, left %q", len(filled), left)
	}
	for i, want := range []string{"Nordwind Papier GmbH", "1.250", "0.10", "2026-12-20", "billing@nordwind.example", "EUR", "one\ntwo"} {
		if filled[i].Text != want {
			t.Errorf("%s: %q, want %q", filled[i].Name, filled[i].Text, want)
		}
	}
	if got := filled[1].Value.Plain(); got != "1.25" && got != "1.250" {
		t.Errorf("the amount is %s", got)
	}
}

func TestWhatDoesNotFitIsSaid(t *testing.T) {
	s, _ := form.NewSheet(filling(nil), nil)
	for name, c := range map[string]struct{ fact, is, field, said string }{
		"another currency":   {"currency", "CHF", "amount", "“Amount” was not filled in: the e-invoice says 1.250 CHF, and EUR is asked for."},
		"no such choice":     {"currency", "CHF", "currency", "“Currency” was not filled in: the e-invoice says “CHF”. Choose one of the answers"},
		"no currency":        {"currency", "", "amount", "names no currency"},
		"too low":            {"payable", "0", "amount", "must be 0.01 or more"},
		"too late":           {"due", "2031-01-01", "due", "“Due” must be 2030-01-01 or less"},
		"no address":         {"supplier-email", "nobody", "contact", "Write an e-mail address"},
		"it does not say so": {"due", "", "due", "It does not say “Due”."},
	} {
		in := said()
		in.Facts[c.fact] = c.is
		filled, left := s.Fill("scan", in)
		if !strings.Contains(strings.Join(left, "\n"), c.said) {
			t.Errorf("%s: said %q, want %q", name, left, c.said)
		}
		for _, f := range filled {
			if f.Name == c.field {
				t.Errorf("%s: filled in with %s", name, f.Text)
			}
		}
	}
}

func TestWhatAFileMayFill(t *testing.T) {
	fill := func(fact, field string) func(*graph.Form) {
		return func(f *graph.Form) { f.Fields[0].Fill = []graph.Fill{{Fact: fact, Field: field}} }
	}
	for name, c := range map[string]struct {
		change func(*graph.Form)
		said   string
	}{
		"what invoices do not say": {fill("weather", "supplier"), "“weather”, which e-invoices do not say"},
		"no such field":            {fill("supplier", "seller"), "a field that is not there: “seller”"},
		"a text into a date":       {fill("supplier", "due"), "“Due” with “Supplier”, which does not fit its type"},
		"lines into a line":        {fill("lines", "supplier"), "does not fit its type"},
		"what people only read":    {fill("order", "order"), "which people only read"},
		"itself":                   {fill("supplier", "scan"), "does not fit its type"},
		"twice": {func(f *graph.Form) {
			f.Fields[0].Fill = []graph.Fill{{Fact: "supplier", Field: "supplier"}, {Fact: "number", Field: "supplier"}}
		}, "“Supplier” twice"},
		"no file": {func(f *graph.Form) { f.Fields[1].Fill = f.Fields[0].Fill }, "“Supplier” is no file"},
	} {
		s, problems := form.NewSheet(filling(c.change), nil)
		found := s == nil
		for _, p := range problems {
			found = found && strings.Contains(p.Text, c.said)
		}
		if !found {
			t.Errorf("%s: %v, want %q", name, problems, c.said)
		}
	}
}
