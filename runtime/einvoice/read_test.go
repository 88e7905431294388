package einvoice

import (
	"errors"
	"maps"
	"strings"
	"testing"
)

const inUBL = `<?xml version="1.0" encoding="UTF-8"?>
<ubl:Invoice xmlns:ubl="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
 <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0</cbc:CustomizationID>
 <cbc:ID>RE-2041</cbc:ID><cbc:IssueDate>2026-11-20</cbc:IssueDate><cbc:DueDate>2026-12-20</cbc:DueDate>
 <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
 <cbc:Note>Thank you
   for your order.</cbc:Note><cbc:Note>Delivered in two parts.</cbc:Note>
 <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode><cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>
 <cac:OrderReference><cbc:ID>PO-4711</cbc:ID></cac:OrderReference>
 <cac:AccountingSupplierParty><cac:Party>
  <cbc:EndpointID schemeID="EM">peppol@nordwind.example</cbc:EndpointID>
  <cac:PartyName><cbc:Name>Nordwind</cbc:Name></cac:PartyName>
  <cac:PartyTaxScheme><cbc:CompanyID>201/113/40209</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyTaxScheme><cbc:CompanyID>DE123456788</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyLegalEntity><cbc:RegistrationName>Nordwind Papier GmbH</cbc:RegistrationName></cac:PartyLegalEntity>
  <cac:Contact><cbc:ElectronicMail>billing@nordwind.example</cbc:ElectronicMail></cac:Contact>
 </cac:Party></cac:AccountingSupplierParty>
 <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cbc:PaymentID>RE-2041 of 20 November</cbc:PaymentID>
  <cac:PayeeFinancialAccount><cbc:ID>DE02 1203 0000 0000 2020 51</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
 <cac:TaxTotal><cbc:TaxAmount currencyID="SEK">8123.00</cbc:TaxAmount></cac:TaxTotal>
 <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">769.66</cbc:TaxAmount></cac:TaxTotal>
 <cac:LegalMonetaryTotal><cbc:TaxExclusiveAmount currencyID="EUR">4050.84</cbc:TaxExclusiveAmount>
  <cbc:TaxInclusiveAmount currencyID="EUR">4820.50</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">4320.50</cbc:PayableAmount></cac:LegalMonetaryTotal>
 <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="XBX">40</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">4000.00</cbc:LineExtensionAmount>
  <cac:Item><cbc:Name>Statement forms</cbc:Name></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">100.0000</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
 <cac:InvoiceLine><cbc:ID>2</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="EUR">50.84</cbc:LineExtensionAmount>
  <cac:Item><cbc:Name>Freight</cbc:Name></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">50.84</cbc:PriceAmount></cac:Price></cac:InvoiceLine>
</ubl:Invoice>`

const inCII = `<?xml version="1.0"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
 <rsm:ExchangedDocument><ram:ID>RE-2041</ram:ID><ram:TypeCode>380</ram:TypeCode>
  <ram:IssueDateTime><udt:DateTimeString format="102">20261120</udt:DateTimeString></ram:IssueDateTime>
  <ram:IncludedNote><ram:Content>Thank you for your order.</ram:Content></ram:IncludedNote><ram:IncludedNote><ram:Content>Delivered in two parts.</ram:Content></ram:IncludedNote></rsm:ExchangedDocument>
 <rsm:SupplyChainTradeTransaction>
  <ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedTradeProduct><ram:Name>Statement forms</ram:Name></ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>100.0000</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
   <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="XBX">40.0</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
   <ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>4000.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
  <ram:IncludedSupplyChainTradeLineItem><ram:SpecifiedTradeProduct><ram:Name>Freight</ram:Name></ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>50.84</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
   <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
   <ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>50.84</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
  <ram:ApplicableHeaderTradeAgreement><ram:BuyerReference>04011000-12345-03</ram:BuyerReference>
   <ram:SellerTradeParty><ram:Name>Nordwind Papier GmbH</ram:Name>
    <ram:DefinedTradeContact><ram:EmailURIUniversalCommunication><ram:URIID>billing@nordwind.example</ram:URIID></ram:EmailURIUniversalCommunication></ram:DefinedTradeContact>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">201/113/40209</ram:ID></ram:SpecifiedTaxRegistration>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456788</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
   <ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>PO-4711</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument></ram:ApplicableHeaderTradeAgreement>
  <ram:ApplicableHeaderTradeDelivery/>
  <ram:ApplicableHeaderTradeSettlement><ram:PaymentReference>RE-2041 of 20 November</ram:PaymentReference><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
   <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE02120300000000202051</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
   <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20261220</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
   <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:TaxBasisTotalAmount>4050.84</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="SEK">8123.00</ram:TaxTotalAmount>
    <ram:TaxTotalAmount currencyID="EUR">769.66</ram:TaxTotalAmount><ram:GrandTotalAmount>4820.50</ram:GrandTotalAmount><ram:DuePayableAmount>4320.50</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
  </ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`

// says is what both invoices above say.
var says = map[string]string{
	Supplier: "Nordwind Papier GmbH", TaxID: "DE123456788", Email: "billing@nordwind.example", Number: "RE-2041",
	Issued: "2026-11-20", Due: "2026-12-20", Order: "PO-4711", Payable: "4320.50", Total: "4820.50", Net: "4050.84", Tax: "769.66",
	Currency: "EUR", IBAN: "DE02120300000000202051", Reference: "RE-2041 of 20 November", Buyer: "04011000-12345-03",
	Note:  "Thank you for your order.\nDelivered in two parts.",
	Lines: "40 boxes × Statement forms at 100.00 = 4,000.00\n1 × Freight = 50.84",
}

func wantFacts(t *testing.T, name string, got, want map[string]string) {
	t.Helper()
	for _, f := range Facts {
		if got[f.Name] != want[f.Name] {
			t.Errorf("%s: %s is %q, want %q", name, f.Name, got[f.Name], want[f.Name])
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s: %d facts, want %d", name, len(got), len(want))
	}
}

func TestBothSyntaxesSayTheSame(t *testing.T) {
	for name, data := range map[string]string{"UBL": inUBL, "Cross Industry Invoice": inCII} {
		in, err := Read(t.Context(), []byte(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if in.Format != name || in.Credit || len(in.Odd) > 0 {
			t.Errorf("%s: read as %s, credit %v, odd %q", name, in.Format, in.Credit, in.Odd)
		}
		wantFacts(t, name, in.Facts, says)
	}
}

func TestCreditNotesAreTold(t *testing.T) {
	note := strings.NewReplacer("ubl:Invoice", "ubl:CreditNote", ":xsd:Invoice-2", ":xsd:CreditNote-2", "InvoiceLine", "CreditNoteLine", "InvoicedQuantity", "CreditedQuantity",
		"<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>", "", "<cbc:DueDate>2026-12-20</cbc:DueDate>", "", "<cbc:PaymentID>", "<cbc:PaymentDueDate>2026-12-20</cbc:PaymentDueDate><cbc:PaymentID>").Replace(inUBL)
	for name, data := range map[string]string{"UBL": note, "UBL by its type": strings.Replace(inUBL, ">380<", ">381<", 1), "CII": strings.Replace(inCII, ">380<", ">381<", 1)} {
		in, err := Read(t.Context(), []byte(data))
		if err != nil || !in.Credit {
			t.Errorf("%s: credit %v, %v", name, in.Credit, err)
		}
		wantFacts(t, name, in.Facts, says)
	}
}

// What cannot be so is left out, and said; the rest is read.
func TestOddThingsAreSaid(t *testing.T) {
	cases := map[string]struct{ was, is, missing, said string }{
		"a day there is not":     {"<cbc:DueDate>2026-12-20", "<cbc:DueDate>2026-02-30", Due, "Due date is written as “2026-02-30”, which is no date."},
		"an amount in words":     {">4320.50<", ">four thousand<", Payable, "Amount to pay is written as “four thousand”"},
		"an exponent":            {">4320.50<", ">4e9<", Payable, "no number"},
		"another currency":       {`<cbc:PayableAmount currencyID="EUR">`, `<cbc:PayableAmount currencyID="USD">`, Payable, "is in USD, though the invoice is in EUR"},
		"a currency of words":    {">EUR</cbc:DocumentCurrencyCode>", ">Euros</cbc:DocumentCurrencyCode>", Currency, "Currency is written as “Euros”"},
		"a name without an end":  {"Nordwind Papier GmbH", strings.Repeat("Nordwind ", 200), Supplier, "Supplier is longer than 1000 characters"},
		"wrong check digits":     {"DE02 1203", "DE03 1203", "", "DE03120300000000202051 has wrong check digits"},
		"a line break in a name": {"Nordwind Papier GmbH", "Nordwind\n   Papier GmbH", "", ""},
	}
	for name, c := range cases {
		data := strings.Replace(inUBL, c.was, c.is, 1)
		if data == inUBL {
			t.Fatalf("%s: nothing was changed", name)
		}
		in, err := Read(t.Context(), []byte(data))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if said := strings.Join(in.Odd, "\n"); !strings.Contains(said, c.said) || c.said == "" && said != "" {
			t.Errorf("%s: said %q, want %q", name, said, c.said)
		}
		want := maps.Clone(says)
		delete(want, c.missing)
		if c.missing == Currency {
			delete(want, Tax) // two sums, and nothing says which is the invoice's
		}
		if name == "wrong check digits" {
			want[IBAN] = "DE03120300000000202051"
		}
		wantFacts(t, name, in.Facts, want)
	}
}

func TestManyLinesAreCounted(t *testing.T) {
	i := strings.Index(inUBL, "<cac:InvoiceLine>")
	j := strings.Index(inUBL, "</cac:InvoiceLine>") + len("</cac:InvoiceLine>")
	in, err := Read(t.Context(), []byte(inUBL[:i]+strings.Repeat(inUBL[i:j], 5000)+inUBL[j:]))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(in.Facts[Lines], "\n")
	if last := lines[len(lines)-1]; !strings.HasPrefix(last, "and ") || len(in.Facts[Lines]) > longestList || len(in.Odd) != 1 {
		t.Errorf("%d bytes end with %q; said %q", len(in.Facts[Lines]), last, in.Odd)
	}
}

func TestWhatIsNoInvoice(t *testing.T) {
	cases := map[string]struct {
		data, said string
		none       bool
	}{
		"nothing":              {"", "holds no XML", false},
		"text":                 {"Dear all", "no XML", false},
		"a picture":            {"\x89PNG\r\n\x1a\n\x00\x00", "cannot be read as XML", false},
		"another document":     {`<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>`, "no e-invoice of UBL", true},
		"no namespace":         {`<Invoice><ID>1</ID></Invoice>`, "no e-invoice of UBL", true},
		"an old one":           {`<rsm:CrossIndustryDocument xmlns:rsm="urn:ferd:CrossIndustryDocument:invoice:1p0"/>`, "ZUGFeRD 1", true},
		"an empty one":         {`<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>`, "neither a supplier nor a number", true},
		"cut off":              {inUBL[:2000], "no well-formed XML", false},
		"entities":             {`<!DOCTYPE a [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><a>&b;</a>`, "document type", false},
		"two roots":            {`<a/><b/>`, "second root", false},
		"deep":                 {strings.Repeat("<a>", 200), "nested more than", false},
		"large":                {"<a>" + strings.Repeat("a", MaxXML) + "</a>", "larger than 8 MB", false},
		"a PDF of a scan":      {"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "holds no e-invoice", true},
		"a protected PDF":      {"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF\n", "protected by a password", false},
		"a beginning":          {"%PDF-", "holds no e-invoice", true},
		"references to itself": {"%PDF-1.7\n1 0 obj 1 0 R endobj 2 0 obj<</EF 2 0 R/UF 2 0 R>>endobj 3 0 obj<</EF<</F 3 0 R>>/UF(factur-x.xml)>>endobj", "holds no e-invoice", true},
	}
	for name, c := range cases {
		_, err := Read(t.Context(), []byte(c.data))
		var e *Error
		if !errors.As(err, &e) || !strings.Contains(e.Text, c.said) || e.None != c.none {
			t.Errorf("%s: %#v, want %q, none %v", name, err, c.said, c.none)
		}
	}
}
