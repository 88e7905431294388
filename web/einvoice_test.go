package web

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"segue/models"
	"segue/runtime/einvoice"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/demo/bill"
	"segue/web/webtest"
)

var billed = bill.Bill{Number: "RE-3001", Order: "PO-4711", Supplier: "Atlas Office Lda", Email: "faturas@atlas-office.example", TaxID: "PT500000000",
	IBAN: "PT50000201231234567890154", Goods: "12 height-adjustable desks", Cents: 7420_50,
	Issued: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), Due: time.Date(2026, 12, 20, 0, 0, 0, 0, time.UTC)}

// offer adds an invoice to try with, and gives its number.
func (s *site) offer() string {
	s.t.Helper()
	s.sample("")
	n := named.Add(1)
	o := bill.Offer{Bill: billed, Then: "Above 5,000: the finance leads are asked."}
	o.Number, o.Order = fmt.Sprintf("RE-%d", 3000+n), fmt.Sprintf("PO-%d", 5000+n)
	if err := bill.AddOffer(s.t.Context(), s.db, time.Now(), o, o.Cents, "Ana Costa"); err != nil {
		s.t.Fatal(err)
	}
	return o.Number
}

// fileOf writes a file for a person to choose.
func fileOf(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// holds waits until the fields of the form hold these.
func holds(p *webtest.Page, values map[string]string) {
	for name, value := range values {
		p.WaitFor(fmt.Sprintf(`document.getElementById(%q)?.value === %q`, "field-"+name, value))
	}
}

// withReminder adds to the form a choice that the invoice fills in, and a second
// file that fills in a field of its own and one of the invoice's.
func withReminder(t *testing.T, d *graph.Document) {
	t.Helper()
	for i, f := range d.Forms {
		at := slices.IndexFunc(f.Fields, func(f graph.Field) bool { return f.Name == "invoice_file" })
		if at < 0 {
			continue
		}
		f.Fields[at].Fill = append(f.Fields[at].Fill, graph.Fill{Fact: einvoice.Currency, Field: "paid_in"})
		d.Forms[i].Fields = append(f.Fields,
			graph.Field{Name: "paid_in", Label: "Paid in", Type: graph.FieldChoice, Options: []graph.Option{{Value: "USD", Label: "US dollars"}, {Value: "EUR", Label: "Euros"}}},
			graph.Field{Name: "reminder", Label: "Reminder", Type: graph.FieldFile, Fill: []graph.Fill{{Fact: einvoice.Number, Field: "reminder_number"}, {Fact: einvoice.Order, Field: "order_number"}}},
			graph.Field{Name: "reminder_number", Label: "Number of the reminder", Type: graph.FieldText})
		return
	}
	t.Fatal("no form asks for an invoice")
}

// TestAnEInvoiceFillsTheForm attaches invoices to the start form of the
// template: what is empty is filled in, what somebody typed stays, and bad
// files cost nothing.
func TestAnEInvoiceFillsTheForm(t *testing.T) {
	s, e, process := payingInvoices(t)
	draft, err := s.db.Draft(t.Context(), process.ID)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := graph.Decode(draft.Document)
	if err != nil {
		t.Fatal(err)
	}
	withReminder(t, &doc)
	if _, err := s.engine.Publish(t.Context(), host.PublishOrder{Process: process.ID, Document: doc, By: host.Actor{ID: *process.CreatedBy}}); err != nil {
		t.Fatal(err)
	}
	p := e.Page
	p.Open(s.url + "/processes/" + id(process.ID) + "/start")

	// what is typed before stays, and the rest is filled in from the PDF
	p.Fill("#field-order_number", "PO-9999")
	p.Click("#field-paid_in-USD")
	p.Upload("#field-invoice_file", fileOf(t, "RE-3001.pdf", billed.PDF()))
	p.WaitText("[data-einvoice]", "Read from RE-3001.pdf")
	first := map[string]string{"supplier": billed.Supplier, "supplier_email": billed.Email, "invoice_number": "RE-3001", "order_number": "PO-9999", "amount": "7,420.50",
		"due_date": "2026-12-20", "invoice_iban": billed.IBAN, "billed": "1 × 12 height-adjustable desks = 6,235.71"}
	holds(p, first)
	p.WaitText("[data-einvoice]", "a Factur-X invoice with the number RE-3001 from Atlas Office Lda")
	p.WaitText("[data-einvoice-told]", "7 fields are filled in from it. 2 hold something else, which was kept.")
	p.WaitText(`[data-einvoice-row="f.order_number"]`, "You have “PO-9999”, which was kept.")
	p.WaitText(`[data-einvoice-row="f.paid_in"]`, "You have “US dollars”, which was kept.")
	if n := p.Count("[data-read-mark]"); n != 7 {
		t.Errorf("%d fields are marked as the e-invoice's", n)
	}
	if told := webtest.Eval[string](p, `[...document.querySelectorAll("[data-einvoice-row]")].filter(r => r.checkVisibility()).map(r => r.dataset.einvoiceRow).join()`); told != "f.order_number,f.paid_in" {
		t.Errorf("beside the file stands %q, though two fields hold something else", told)
	}
	p.Viewport(1280, 800)
	p.WaitFor(`scrollTo(0, 0) ?? ["supplier", "invoice_number"].every(name => document.getElementById("field-" + name).getBoundingClientRect().bottom < 800)`)
	p.WaitFor(`(paper => paper.left > document.getElementById("field-supplier_email").getBoundingClientRect().right && paper.top < 800)(document.querySelector(".preview__page").getBoundingClientRect())`)
	p.Viewport(1440, 900)
	look(t, p, "einvoice-read")

	// a person's change counts, and the invoice's can be taken after all
	p.Fill("#field-supplier", "Atlas Office")
	p.WaitText(`[data-einvoice-row="f.supplier"]`, "You have “Atlas Office”")
	p.Click(`[data-einvoice-row="f.order_number"] [data-einvoice-use]`)
	holds(p, map[string]string{"order_number": "PO-4711"})
	p.Click(`[data-einvoice-row="f.paid_in"] [data-einvoice-use]`)
	p.WaitFor(`document.activeElement?.id === "field-paid_in-EUR" && document.activeElement.checked`)

	// a second file marks its own fields and leaves the marks of the first
	reminder := billed
	reminder.Number, reminder.Order = "MA-17", "PO-17"
	p.Upload("#field-reminder", fileOf(t, "MA-17.xml", reminder.UBL()))
	holds(p, map[string]string{"reminder_number": "MA-17", "order_number": "PO-4711"})
	p.WaitFor(`document.querySelectorAll("[data-read-mark]").length === 9`)
	look(t, p, "einvoice-two")

	// another invoice replaces what the first had filled in, and nothing else
	other := billed
	other.Number, other.Supplier, other.Cents, other.Goods = "RE-3002", "Gallo Print", 95_00, "Posters for the savings week"
	p.Upload("#field-invoice_file", fileOf(t, "RE-3002.xml", other.UBL()))
	p.WaitText("[data-einvoice]", "Read from RE-3002.xml")
	holds(p, map[string]string{"supplier": "Atlas Office", "invoice_number": "RE-3002", "amount": "95.00", "order_number": "PO-4711"})
	p.WaitText(`[data-einvoice-row="f.supplier"]`, "You have “Atlas Office”")

	// files that say nothing: a sentence, and nothing is lost
	for name, c := range map[string]struct{ data, said string }{
		"scan.pdf":  {"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "The PDF holds no e-invoice"},
		"bomb.xml":  {`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><a>&b;</a>`, "declares a document type"},
		"order.xml": {`<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>`, "no e-invoice of UBL 2.1"},
	} {
		p.Upload("#field-invoice_file", fileOf(t, name, []byte(c.data)))
		p.WaitText("[data-einvoice]", "Nothing was filled in from "+name)
		p.WaitText("[data-einvoice]", c.said)
		holds(p, map[string]string{"supplier": "Atlas Office", "invoice_number": "RE-3002", "amount": "95.00"})
		p.WaitText(".preview", name)
	}
	if n := p.Count("[data-read-mark]"); n != 1 {
		t.Errorf("%d fields are marked, and only that of the reminder is to be", n)
	}
	look(t, p, "einvoice-unread")

	// a file is taken off again, and what was filled in from one stays
	p.WaitText(".upload:has(#field-invoice_file) .file__drop", "is attached")
	look(t, p, "einvoice-attached")
	p.Click(".upload:has(#field-invoice_file) [data-take-off]")
	p.WaitFor(`document.activeElement?.id === "field-invoice_file"`)
	p.WaitText(".upload:has(#field-invoice_file) .file__drop", "Drop a file here")
	p.WaitFor(`!document.querySelector(".upload:has(#field-invoice_file) :is(.preview, [data-einvoice])") && document.querySelector('[name="f.invoice_file"]').value === ""`)
	holds(p, map[string]string{"supplier": "Atlas Office", "invoice_number": "RE-3002", "amount": "95.00"})

	// sent and brought back, it is still there and fills nothing again
	p.Upload("#field-invoice_file", fileOf(t, "RE-3001.pdf", billed.PDF()))
	p.WaitText("[data-einvoice]", "Read from RE-3001.pdf")
	holds(p, map[string]string{"invoice_number": "RE-3001"})
	p.Fill("#field-invoice_number", "")
	p.Click("text=Start")
	p.WaitText(".errors", "Invoice number")
	p.WaitText("[data-einvoice]", "Read from RE-3001.pdf")
	holds(p, map[string]string{"invoice_number": "", "amount": "7,420.50"})
	p.Click(`[data-einvoice-row="f.invoice_number"] [data-einvoice-use]`)
	p.Click("text=Start")
	p.WaitText("main", "Invoice received")
	var taken string
	if err := s.gorm.Raw("SELECT search::text FROM instances WHERE process_id = ?", process.ID).Scan(&taken).Error; err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"7420.5", "RE-3001", "PO-4711", `"Atlas Office"`} {
		if !strings.Contains(taken, text) {
			t.Errorf("%s is not among what began: %s", text, taken)
		}
	}

	// who presses Start while the file is on its way sees first what it filled in
	g := newGate(t, s.url, "/file")
	p.Open(g.url + "/processes/" + id(process.ID) + "/start")
	g.Shut()
	p.Upload("#field-invoice_file", fileOf(t, "RE-3001.pdf", billed.PDF()))
	p.Click("text=Start")
	g.Kept()
	g.Open()
	p.WaitFor(`document.activeElement?.matches("[data-einvoice]") && !document.querySelector(".btn.is-loading")`)
	p.WaitText("#live", "Not sent yet: check what was filled in.")
	holds(p, map[string]string{"supplier": billed.Supplier, "amount": "7,420.50"})
	p.Click("text=Start")
	p.WaitText("main", "Invoice received")

	// one of the sample company's is attached as the page opens
	number := s.offer()
	s.run("INSERT INTO sample_rows (kind, row_id) VALUES (?, ?)", models.SampleProcess, process.ID)
	p.Open(s.url + "/demo/bills")
	look(t, p, "bills")
	p.Click("text=Start with this")
	p.WaitText("[data-einvoice]", "Read from "+number+".pdf")
	holds(p, map[string]string{"supplier": billed.Supplier, "invoice_number": number})
}
