package einvoice

import (
	"strings"

	"segue/runtime/markup"
)

// credits are the document types of UNTDID 1001 that EN 16931 lists as credit notes.
var credits = map[string]bool{"81": true, "83": true, "261": true, "262": true, "296": true, "308": true, "381": true, "396": true, "420": true, "458": true, "532": true}

// ubl reads an Invoice or CreditNote of UBL 2.1. Names of elements are those of
// the syntax binding of EN 16931.
func (r *reading) ubl(root *markup.Element) {
	r.format = "UBL"
	r.credit = root.Name == "CreditNote" || credits[text(kid(root, "InvoiceTypeCode"))]
	r.currency(text(kid(root, "DocumentCurrencyCode")))
	r.set(Number, text(kid(root, "ID")))
	r.day(Issued, text(kid(root, "IssueDate")))
	r.set(Order, text(at(root, "OrderReference", "ID")))
	r.set(Buyer, text(kid(root, "BuyerReference")))
	r.set(Note, notes(all(root, "Note"), func(e *markup.Element) string { return text(e) }))

	party := at(root, "AccountingSupplierParty", "Party")
	r.set(Supplier, first(text(at(party, "PartyLegalEntity", "RegistrationName")), text(at(party, "PartyName", "Name"))))
	for _, t := range all(party, "PartyTaxScheme") {
		if r.facts[TaxID] == "" || text(at(t, "TaxScheme", "ID")) == "VAT" {
			r.set(TaxID, text(kid(t, "CompanyID")))
		}
	}
	mail := text(at(party, "Contact", "ElectronicMail"))
	if at := kid(party, "EndpointID"); mail == "" && attr(at, "schemeID") == "EM" {
		mail = text(at)
	}
	r.set(Email, mail)

	sums := kid(root, "LegalMonetaryTotal")
	for _, x := range []struct{ fact, name string }{{Net, "TaxExclusiveAmount"}, {Total, "TaxInclusiveAmount"}, {Payable, "PayableAmount"}} {
		e := kid(sums, x.name)
		r.amount(x.fact, text(e), attr(e, "currencyID"))
	}
	r.tax(all(root, "TaxTotal"))

	due := text(kid(root, "DueDate"))
	for _, m := range all(root, "PaymentMeans") {
		due = first(due, text(kid(m, "PaymentDueDate")))
		if r.facts[IBAN] == "" {
			r.iban(text(at(m, "PayeeFinancialAccount", "ID")))
		}
		if r.facts[Reference] == "" {
			r.set(Reference, text(kid(m, "PaymentID")))
		}
	}
	r.day(Due, due)

	var list []string
	for _, l := range append(all(root, "InvoiceLine"), all(root, "CreditNoteLine")...) {
		quantity := kid(l, "InvoicedQuantity")
		if quantity == nil {
			quantity = kid(l, "CreditedQuantity")
		}
		list = append(list, r.line(text(at(l, "Item", "Name")), text(quantity), attr(quantity, "unitCode"),
			text(at(l, "Price", "PriceAmount")), text(kid(l, "LineExtensionAmount"))))
	}
	r.lines(list)
}

// tax keeps the sum of tax in the invoice's currency: a second one may stand in
// the currency of the books.
func (r *reading) tax(totals []*markup.Element) {
	for _, t := range totals {
		e := kid(t, "TaxAmount")
		if c := attr(e, "currencyID"); c == "" || len(totals) == 1 || strings.EqualFold(c, r.facts[Currency]) {
			r.amount(Tax, text(e), c)
			return
		}
	}
}

// notes joins what several notes say, one on each line.
func notes(list []*markup.Element, say func(*markup.Element) string) string {
	var said []string
	for _, e := range list {
		if s := say(e); s != "" {
			said = append(said, s)
		}
	}
	return strings.Join(said, "\n")
}
