package designer

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"segue/runtime/einvoice"
	"segue/runtime/form"
	"segue/runtime/graph"
	"segue/web/ui"
)

// fillRow asks what of an e-invoice goes to one field of the form.
type fillRow struct {
	key, label, value string
	options           []ui.Option
}

// fillRows are the fields that a file can fill in, with what fits each.
func fillRows(f graph.Form, of graph.Field) (rows []fillRow) {
	for i, to := range f.Fields {
		row := fillRow{key: strconv.Itoa(i), label: to.Label, value: factFor(of.Fill, to.Name)}
		if row.label == "" {
			row.label = to.Name
		}
		for _, fact := range einvoice.Facts {
			if form.Fillable(fact, to) || row.value == fact.Name {
				row.options = append(row.options, ui.Option{Value: fact.Name, Label: fact.Label})
			}
		}
		if len(row.options) > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

func factFor(fills []graph.Fill, field string) string {
	i := slices.IndexFunc(fills, func(f graph.Fill) bool { return f.Field == field })
	if i < 0 {
		return ""
	}
	return fills[i].Fact
}

// editFills takes what each file of the form is to fill in, once all its fields
// have their names. keys are those of the fields, in their order. What goes to a
// field stands among that field's own inputs, under the name that the file had:
// fields may be moved and renamed with the same change.
func editFills(sent url.Values, fields []graph.Field, keys []string) {
	for i := range fields {
		at := "_f." + keys[i] + "."
		was := sent.Get(at + "fills")
		switch {
		case fields[i].Type != graph.FieldFile || was == "":
		case !sent.Has(at + "filling"): // switched on just now
			fields[i].Fill = guessFills(fields)
			fields[i].Accept = acceptTypes(eInvoice)
		default:
			for j, key := range keys {
				if fact := sent.Get("_f." + key + ".fact." + was); fact != "" {
					fields[i].Fill = append(fields[i].Fill, graph.Fill{Fact: fact, Field: fields[j].Name})
				}
			}
		}
	}
}

// called are words that the labels of fields use for a fact, besides its own.
var called = map[string][]string{
	einvoice.Supplier:  {"vendor", "seller", "creditor", "company", "supplier name", "from"},
	einvoice.Email:     {"supplier e-mail", "supplier email", "vendor e-mail", "e-mail", "email", "e-mail address"},
	einvoice.Number:    {"invoice", "invoice no", "invoice no.", "number"},
	einvoice.Issued:    {"date", "date of invoice", "invoiced on"},
	einvoice.Due:       {"due", "due on", "pay by", "payment due"},
	einvoice.Order:     {"order", "purchase order", "our order", "po number", "po"},
	einvoice.Payable:   {"amount", "invoice amount", "total", "sum", "to pay", "amount of money"},
	einvoice.Net:       {"net", "net amount"},
	einvoice.Tax:       {"vat", "sales tax"},
	einvoice.TaxID:     {"vat number", "vat id", "tax number", "tax id"},
	einvoice.IBAN:      {"iban", "account", "bank account"},
	einvoice.Reference: {"reference"},
	einvoice.Lines:     {"lines", "items", "what is billed", "description"},
	einvoice.Note:      {"notes", "remark", "comment"},
}

// guessFills finds for each field what its label asks for.
func guessFills(fields []graph.Field) (fills []graph.Fill) {
	used := map[string]bool{}
	for _, to := range fields {
		label := strings.ToLower(strings.TrimSpace(to.Label))
		i := slices.IndexFunc(einvoice.Facts, func(f einvoice.Fact) bool {
			return !used[f.Name] && form.Fillable(f, to) && (strings.ToLower(f.Label) == label || slices.Contains(called[f.Name], label))
		})
		if i >= 0 {
			used[einvoice.Facts[i].Name] = true
			fills = append(fills, graph.Fill{Fact: einvoice.Facts[i].Name, Field: to.Name})
		}
	}
	return fills
}
