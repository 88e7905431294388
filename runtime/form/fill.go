package form

import (
	"fmt"
	"slices"

	"segue/runtime/einvoice"
	"segue/runtime/feel"
	"segue/runtime/graph"
)

// fillable are the types of fields that each kind of fact can go to.
var fillable = map[einvoice.Kind][]graph.FieldType{
	einvoice.Text:   {graph.FieldText, graph.FieldLong, graph.FieldEmail, graph.FieldChoice},
	einvoice.Day:    {graph.FieldDate, graph.FieldText},
	einvoice.Amount: {graph.FieldMoney, graph.FieldNumber, graph.FieldText},
	einvoice.List:   {graph.FieldLong},
}

// Fillable reports whether a fact of an e-invoice can go to such a field.
func Fillable(fact einvoice.Fact, field graph.Field) bool {
	return !field.ReadOnly && slices.Contains(fillable[fact.Kind], field.Type)
}

// fills checks what a file field is declared to fill in.
func (s *Sheet) fills(a *asked, report func(field, text string, args ...any)) {
	if len(a.Fill) > 0 && a.Type != graph.FieldFile {
		report(a.Name, "“%s” is no file, so nothing can be filled in from it.", a.Label)
		return
	}
	seen := map[string]bool{}
	for _, f := range a.Fill {
		fact, known := einvoice.Known(f.Fact)
		to := s.field(f.Field)
		switch {
		case !known:
			report(a.Name, "“%s” is to fill in “%s”, which e-invoices do not say.", a.Label, f.Fact)
		case to == nil:
			report(a.Name, "“%s” is to fill in a field that is not there: “%s”.", a.Label, f.Field)
		case seen[f.Field]:
			report(a.Name, "“%s” is to fill in “%s” twice.", a.Label, to.Label)
		case to.ReadOnly:
			report(a.Name, "“%s” is to fill in “%s”, which people only read.", a.Label, to.Label)
		case !Fillable(fact, to.Field):
			report(a.Name, "“%s” is to fill in “%s” with “%s”, which does not fit its type.", a.Label, to.Label, fact.Label)
		}
		seen[f.Field] = true
	}
}

func (s *Sheet) field(name string) *asked {
	i := slices.IndexFunc(s.fields, func(a asked) bool { return a.Name == name })
	if i < 0 {
		return nil
	}
	return &s.fields[i]
}

// Filled is what an e-invoice says for a field.
type Filled struct {
	graph.Field
	Value feel.Value
	Text  string // as a browser would send it
}

// Fill is what an e-invoice that was attached to a file field says for the
// other fields of the form, in the order of the declaration. left says in
// sentences what it says and the form does not take, and what it does not say.
// Nothing is decided by it: whoever fills the form in may change all of it.
func (s *Sheet) Fill(file string, in einvoice.Invoice) (filled []Filled, left []string) {
	from := s.field(file)
	if from == nil {
		return nil, nil
	}
	for _, f := range from.Fill {
		to, fact := s.field(f.Field), in.Facts[f.Fact]
		if to == nil {
			continue
		}
		if fact == "" {
			left = append(left, fmt.Sprintf("It does not say “%s”.", to.Label))
			continue
		}
		v, err := to.taken(in, f.Fact, fact)
		if err != nil {
			left = append(left, fmt.Sprintf("“%s” was not filled in: %v", to.Label, err))
			continue
		}
		text := v.Plain()
		if v.Kind() == feel.KindNumber {
			text = fact // with the zeros that it is written with
		}
		filled = append(filled, Filled{to.Field, v, text})
	}
	return filled, left
}

// taken is a fact as a value of the field.
func (a *asked) taken(in einvoice.Invoice, name, fact string) (feel.Value, error) {
	kind, _ := einvoice.Known(name)
	currency := in.Facts[einvoice.Currency]
	if a.Type == graph.FieldMoney && kind.Kind == einvoice.Amount && a.Currency != "" && currency != a.Currency {
		if currency == "" {
			return feel.Null, refuse("the e-invoice names no currency, and %s is asked for.", a.Currency)
		}
		return feel.Null, refuse("the e-invoice says %s %s, and %s is asked for.", fact, currency, a.Currency)
	}
	v, err := kinds[a.Type].read(a, feel.String(fact))
	if err != nil {
		return feel.Null, refuse("the e-invoice says “%s”. %v", short(fact), err)
	}
	if v.Kind() == feel.KindNumber { // "1.250" is a number, whatever it looks like to people
		if v, err = feel.Number(fact); err != nil {
			return feel.Null, refuse("the e-invoice says “%s”, which is no number.", fact)
		}
	}
	if err := a.within(v); err != nil {
		return feel.Null, refuse("the e-invoice says %s. %v", short(fact), err)
	}
	return v, nil
}

// short is a text for a sentence.
func short(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}
