package bill

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strconv"
	"time"
)

// Bill is an invoice of a supplier over one piece of business, in EUR and with
// 19 % tax.
type Bill struct {
	Number   string    `json:"number"`
	Order    string    `json:"order"`
	Supplier string    `json:"supplier"`
	Email    string    `json:"email"`
	TaxID    string    `json:"tax_id"`
	IBAN     string    `json:"iban"`
	Goods    string    `json:"goods"`
	Cents    int64     `json:"cents"` // with tax
	Issued   time.Time `json:"issued"`
	Due      time.Time `json:"due"`
}

// Buyer is who gets the bills.
const Buyer = "Harbour Credit Union"

const taxPercent = 19

// Net is the sum without tax and Tax the tax, in cents.
func (b Bill) Net() int64 { return (b.Cents*100 + (100+taxPercent)/2) / (100 + taxPercent) }

// Tax is the tax in cents.
func (b Bill) Tax() int64 { return b.Cents - b.Net() }

// Total is the sum with tax, such as 4820.50.
func (b Bill) Total() string { return amount(b.Cents) }

func amount(cents int64) string { return fmt.Sprintf("%d.%02d", cents/100, cents%100) }

// node is an element that is written: with a text, or with others inside.
type node struct {
	name  string
	attrs []string // name, value, name, value …
	text  string
	kids  []node
}

func el(name string, kids ...node) node          { return node{name: name, kids: kids} }
func of(name, text string, attrs ...string) node { return node{name: name, text: text, attrs: attrs} }

func (n node) write(b *bytes.Buffer, depth int) {
	indent := bytes.Repeat([]byte("  "), depth)
	b.Write(indent)
	b.WriteString("<" + n.name)
	for i := 0; i+1 < len(n.attrs); i += 2 {
		b.WriteString(" " + n.attrs[i] + `="` + escaped(n.attrs[i+1]) + `"`)
	}
	b.WriteString(">")
	if len(n.kids) == 0 {
		b.WriteString(escaped(n.text) + "</" + n.name + ">\n")
		return
	}
	b.WriteString("\n")
	for _, k := range n.kids {
		k.write(b, depth+1)
	}
	b.Write(indent)
	b.WriteString("</" + n.name + ">\n")
}

func escaped(text string) string {
	var b bytes.Buffer
	if err := xml.EscapeText(&b, []byte(text)); err != nil {
		return "" // a buffer takes everything
	}
	return b.String()
}

func document(root node) []byte {
	b := bytes.NewBufferString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	root.write(b, 0)
	return b.Bytes()
}

// UBL is the bill as an invoice of EN 16931, in UBL 2.1.
func (b Bill) UBL() []byte {
	in := func(name string, cents int64) node { return of(name, amount(cents), "currencyID", "EUR") }
	vat := el("cac:TaxScheme", of("cbc:ID", "VAT"))
	category := func(name string) node {
		return el(name, of("cbc:ID", "S"), of("cbc:Percent", strconv.Itoa(taxPercent)), vat)
	}
	address := el("cac:PostalAddress", el("cac:Country", of("cbc:IdentificationCode", "DE")))
	root := el("Invoice",
		of("cbc:CustomizationID", "urn:cen.eu:en16931:2017"),
		of("cbc:ID", b.Number), of("cbc:IssueDate", b.Issued.Format(time.DateOnly)), of("cbc:DueDate", b.Due.Format(time.DateOnly)),
		of("cbc:InvoiceTypeCode", "380"), of("cbc:DocumentCurrencyCode", "EUR"),
		el("cac:OrderReference", of("cbc:ID", b.Order)),
		el("cac:AccountingSupplierParty", el("cac:Party", address,
			el("cac:PartyTaxScheme", of("cbc:CompanyID", b.TaxID), vat),
			el("cac:PartyLegalEntity", of("cbc:RegistrationName", b.Supplier)),
			el("cac:Contact", of("cbc:Name", "Accounts"), of("cbc:ElectronicMail", b.Email)))),
		el("cac:AccountingCustomerParty", el("cac:Party", address, el("cac:PartyLegalEntity", of("cbc:RegistrationName", Buyer)))),
		el("cac:PaymentMeans", of("cbc:PaymentMeansCode", "58"), of("cbc:PaymentID", b.Number), el("cac:PayeeFinancialAccount", of("cbc:ID", b.IBAN))),
		el("cac:TaxTotal", in("cbc:TaxAmount", b.Tax()), el("cac:TaxSubtotal", in("cbc:TaxableAmount", b.Net()), in("cbc:TaxAmount", b.Tax()), category("cac:TaxCategory"))),
		el("cac:LegalMonetaryTotal", in("cbc:LineExtensionAmount", b.Net()), in("cbc:TaxExclusiveAmount", b.Net()), in("cbc:TaxInclusiveAmount", b.Cents), in("cbc:PayableAmount", b.Cents)),
		el("cac:InvoiceLine", of("cbc:ID", "1"), of("cbc:InvoicedQuantity", "1", "unitCode", "C62"), in("cbc:LineExtensionAmount", b.Net()),
			el("cac:Item", of("cbc:Name", b.Goods), category("cac:ClassifiedTaxCategory")), el("cac:Price", in("cbc:PriceAmount", b.Net()))))
	root.attrs = []string{"xmlns", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
		"xmlns:cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
		"xmlns:cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"}
	return document(root)
}

// CII is the bill as a Cross Industry Invoice, as it stands inside of the PDF.
func (b Bill) CII() []byte {
	day := func(name string, t time.Time) node {
		return el(name, of("udt:DateTimeString", t.Format("20060102"), "format", "102"))
	}
	net := amount(b.Net())
	tax := func(name string, kids ...node) node {
		return el(name, append(kids, of("ram:TypeCode", "VAT"), of("ram:CategoryCode", "S"), of("ram:RateApplicablePercent", strconv.Itoa(taxPercent)))...)
	}
	address := el("ram:PostalTradeAddress", of("ram:CountryID", "DE"))
	root := el("rsm:CrossIndustryInvoice",
		el("rsm:ExchangedDocumentContext", el("ram:GuidelineSpecifiedDocumentContextParameter", of("ram:ID", "urn:cen.eu:en16931:2017"))),
		el("rsm:ExchangedDocument", of("ram:ID", b.Number), of("ram:TypeCode", "380"), day("ram:IssueDateTime", b.Issued)),
		el("rsm:SupplyChainTradeTransaction",
			el("ram:IncludedSupplyChainTradeLineItem",
				el("ram:AssociatedDocumentLineDocument", of("ram:LineID", "1")),
				el("ram:SpecifiedTradeProduct", of("ram:Name", b.Goods)),
				el("ram:SpecifiedLineTradeAgreement", el("ram:NetPriceProductTradePrice", of("ram:ChargeAmount", net))),
				el("ram:SpecifiedLineTradeDelivery", of("ram:BilledQuantity", "1", "unitCode", "C62")),
				el("ram:SpecifiedLineTradeSettlement", tax("ram:ApplicableTradeTax"), el("ram:SpecifiedTradeSettlementLineMonetarySummation", of("ram:LineTotalAmount", net)))),
			el("ram:ApplicableHeaderTradeAgreement",
				el("ram:SellerTradeParty", of("ram:Name", b.Supplier),
					el("ram:DefinedTradeContact", of("ram:PersonName", "Accounts"), el("ram:EmailURIUniversalCommunication", of("ram:URIID", b.Email))),
					address, el("ram:SpecifiedTaxRegistration", of("ram:ID", b.TaxID, "schemeID", "VA"))),
				el("ram:BuyerTradeParty", of("ram:Name", Buyer), address),
				el("ram:BuyerOrderReferencedDocument", of("ram:IssuerAssignedID", b.Order))),
			el("ram:ApplicableHeaderTradeDelivery"),
			el("ram:ApplicableHeaderTradeSettlement", of("ram:PaymentReference", b.Number), of("ram:InvoiceCurrencyCode", "EUR"),
				el("ram:SpecifiedTradeSettlementPaymentMeans", of("ram:TypeCode", "58"), el("ram:PayeePartyCreditorFinancialAccount", of("ram:IBANID", b.IBAN))),
				tax("ram:ApplicableTradeTax", of("ram:CalculatedAmount", amount(b.Tax())), of("ram:BasisAmount", net)),
				el("ram:SpecifiedTradePaymentTerms", day("ram:DueDateDateTime", b.Due)),
				el("ram:SpecifiedTradeSettlementHeaderMonetarySummation", of("ram:LineTotalAmount", net), of("ram:TaxBasisTotalAmount", net),
					of("ram:TaxTotalAmount", amount(b.Tax()), "currencyID", "EUR"), of("ram:GrandTotalAmount", b.Total()), of("ram:DuePayableAmount", b.Total())))))
	root.attrs = []string{"xmlns:rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
		"xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
		"xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"}
	return document(root)
}
