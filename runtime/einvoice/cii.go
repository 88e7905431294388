package einvoice

import (
	"strings"

	"segue/runtime/markup"
)

// cii reads a Cross Industry Invoice of UN/CEFACT, which Factur-X and ZUGFeRD
// carry inside a PDF. Names of elements are those of the syntax binding of EN 16931.
func (r *reading) cii(root *markup.Element) {
	r.format = "Cross Industry Invoice"
	head, trade := kid(root, "ExchangedDocument"), kid(root, "SupplyChainTradeTransaction")
	agreed, settled := kid(trade, "ApplicableHeaderTradeAgreement"), kid(trade, "ApplicableHeaderTradeSettlement")

	r.credit = credits[text(kid(head, "TypeCode"))]
	r.currency(text(kid(settled, "InvoiceCurrencyCode")))
	r.set(Number, text(kid(head, "ID")))
	r.day(Issued, text(at(head, "IssueDateTime", "DateTimeString")))
	r.set(Note, notes(all(head, "IncludedNote"), func(e *markup.Element) string { return text(kid(e, "Content")) }))
	r.set(Order, text(at(agreed, "BuyerOrderReferencedDocument", "IssuerAssignedID")))
	r.set(Buyer, text(kid(agreed, "BuyerReference")))
	r.seller(kid(agreed, "SellerTradeParty"))

	sums := kid(settled, "SpecifiedTradeSettlementHeaderMonetarySummation")
	for _, x := range []struct{ fact, name string }{{Net, "TaxBasisTotalAmount"}, {Total, "GrandTotalAmount"}, {Payable, "DuePayableAmount"}} {
		e := kid(sums, x.name)
		r.amount(x.fact, text(e), attr(e, "currencyID"))
	}
	for _, e := range all(sums, "TaxTotalAmount") { // a second one may stand in the currency of the books
		if c := attr(e, "currencyID"); r.facts[Tax] == "" && (c == "" || strings.EqualFold(c, r.facts[Currency])) {
			r.amount(Tax, text(e), c)
		}
	}
	r.set(Reference, text(kid(settled, "PaymentReference")))
	for _, m := range all(settled, "SpecifiedTradeSettlementPaymentMeans") {
		if r.facts[IBAN] == "" {
			r.iban(text(at(m, "PayeePartyCreditorFinancialAccount", "IBANID")))
		}
	}
	for _, terms := range all(settled, "SpecifiedTradePaymentTerms") {
		if r.facts[Due] == "" {
			r.day(Due, text(at(terms, "DueDateDateTime", "DateTimeString")))
		}
	}

	var list []string
	for _, l := range all(trade, "IncludedSupplyChainTradeLineItem") {
		quantity := at(l, "SpecifiedLineTradeDelivery", "BilledQuantity")
		list = append(list, r.line(text(at(l, "SpecifiedTradeProduct", "Name")), text(quantity), attr(quantity, "unitCode"),
			text(at(l, "SpecifiedLineTradeAgreement", "NetPriceProductTradePrice", "ChargeAmount")),
			text(at(l, "SpecifiedLineTradeSettlement", "SpecifiedTradeSettlementLineMonetarySummation", "LineTotalAmount"))))
	}
	r.lines(list)
}

func (r *reading) seller(s *markup.Element) {
	r.set(Supplier, first(text(kid(s, "Name")), text(at(s, "SpecifiedLegalOrganization", "TradingBusinessName"))))
	for _, t := range all(s, "SpecifiedTaxRegistration") {
		if id := kid(t, "ID"); r.facts[TaxID] == "" || attr(id, "schemeID") == "VA" {
			r.set(TaxID, text(id))
		}
	}
	mail := text(at(s, "DefinedTradeContact", "EmailURIUniversalCommunication", "URIID"))
	if at := at(s, "URIUniversalCommunication", "URIID"); mail == "" && attr(at, "schemeID") == "EM" {
		mail = text(at)
	}
	r.set(Email, mail)
}
