package block

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/words"
)

// Money are the variables that the forms of a document ask for as amounts, with
// the currency of each.
type Money map[string]string

// MoneyOf finds them.
func MoneyOf(d *graph.Document) Money {
	m := Money{}
	for _, f := range d.Forms {
		for _, field := range f.Fields {
			if field.Type == graph.FieldMoney {
				m[field.Name] = field.Currency
			}
		}
	}
	return m
}

// Words are a value in a text for people: amounts are grouped and have the
// decimals of their currency, so that 10832.5 is 10,832.50; 2027-01-04 is
// 4 Jan 2027. Other numbers stay, since they may be years or names of things.
// The source is that of the expression which gave the value.
func (m Money) Words(source string, v feel.Value) string {
	switch v.Kind() {
	case feel.KindNumber:
		if currency, ok := m[source]; ok {
			return words.Amount(v.Plain(), currency)
		}
	case feel.KindDate, feel.KindDateTime, feel.KindTime:
		return words.Said(v)
	}
	return v.Plain()
}
