package einvoice

import (
	"bytes"
	"context"
	"errors"
	"strings"

	"segue/runtime/markup"
)

// Limits of what is read.
const (
	MaxPDF = 25_000_000 // bytes of a PDF
	MaxXML = 8 << 20    // bytes of the invoice itself, also inside of a PDF
)

// Read reads an e-invoice: XML, or a PDF that holds one. Errors: *Error, or the
// context's where that ended before.
func Read(ctx context.Context, data []byte) (Invoice, error) {
	if isPDF(data) {
		x, err := attached(ctx, data)
		if err != nil {
			return Invoice{}, err
		}
		in, err := readXML(x)
		in.Format = strings.Replace(in.Format, "Cross Industry Invoice", "Factur-X", 1)
		return in, err
	}
	return readXML(data)
}

func readXML(data []byte) (Invoice, error) {
	if len(data) > MaxXML {
		return Invoice{}, &Error{Text: "The e-invoice is larger than 8 MB of text, which is more than is read."}
	}
	root, err := markup.Parse(data)
	if err != nil {
		text := err.Error()
		var at *markup.Error
		if errors.As(err, &at) {
			text = at.Error()
		}
		return Invoice{}, &Error{Text: "It cannot be read as XML. " + text + "."}
	}
	r := &reading{facts: map[string]string{}}
	read := syntaxes[root.Space+" "+root.Name]
	switch {
	case read != nil:
		read(r, root)
	case root.Name == "CrossIndustryDocument":
		return Invoice{}, &Error{Text: "It is a ZUGFeRD 1 invoice, which is older than what is read here. Ask the supplier for version 2 or newer.", None: true}
	default:
		return Invoice{}, &Error{Text: "It is XML, but no e-invoice of UBL 2.1 or Cross Industry Invoice (Factur-X, ZUGFeRD 2, XRechnung).", None: true}
	}
	if r.facts[Number] == "" && r.facts[Supplier] == "" && r.facts[Payable] == "" {
		return Invoice{}, &Error{Text: "It names neither a supplier nor a number nor an amount.", None: true}
	}
	return Invoice{Format: r.format, Credit: r.credit, Facts: r.facts, Odd: r.odd}, nil
}

// syntaxes are the roots that are understood, by namespace and name.
var syntaxes = map[string]func(*reading, *markup.Element){
	"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2 Invoice":                    (*reading).ubl,
	"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2 CreditNote":              (*reading).ubl,
	"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100 CrossIndustryInvoice": (*reading).cii,
}

// reading gathers what an invoice says.
type reading struct {
	format string
	credit bool
	facts  map[string]string
	odd    []string
}

// at is the first element on a path below e; nil if there is none.
func at(e *markup.Element, path ...string) *markup.Element {
	for _, name := range path {
		e = kid(e, name)
	}
	return e
}

func kid(e *markup.Element, name string) *markup.Element {
	if e == nil {
		return nil
	}
	for _, k := range e.Kids {
		if k.Name == name {
			return k
		}
	}
	return nil
}

// all are the kids of e with the name.
func all(e *markup.Element, name string) (list []*markup.Element) {
	if e == nil {
		return nil
	}
	for _, k := range e.Kids {
		if k.Name == name {
			list = append(list, k)
		}
	}
	return list
}

// text is what stands in an element, on one line.
func text(e *markup.Element) string {
	if e == nil {
		return ""
	}
	return strings.Join(strings.Fields(e.Text), " ")
}

func attr(e *markup.Element, name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.Attrs {
		if a.Name == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// first is the first that says something.
func first(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}

func isPDF(data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-"))
}
