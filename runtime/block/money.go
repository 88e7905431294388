package block

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/words"
)

// Money are the variables that the forms of a document ask for as amounts.
type Money map[string]bool

// MoneyOf finds them.
func MoneyOf(d *graph.Document) Money {
	m := Money{}
	for _, f := range d.Forms {
		for _, field := range f.Fields {
			if field.Type == graph.FieldMoney {
				m[field.Name] = true
			}
		}
	}
	return m
}

// Words are a value in a text for people: amounts are grouped, so that 10832.5
// is 10,832.50. Other numbers stay, since they may be years or names of things.
// The source is that of the expression which gave the value.
func (m Money) Words(source string, v feel.Value) string {
	if m[source] && v.Kind() == feel.KindNumber {
		return words.Amount(v.Plain())
	}
	return v.Plain()
}
