package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"segue/web/demo/bill"
	"segue/web/webtest"
)

// TestTheFirstTwentyMinutes is what somebody does who has just started Segue
// for the first time, sentence by sentence, in both themes: set up with the
// sample company, watch, approve as a colleague, break the bank and repair,
// change a process, try it and publish it. In the dark theme it is somebody who has
// no mouse.
func TestTheFirstTwentyMinutes(t *testing.T) {
	for _, theme := range webtest.Themes {
		t.Run(string(theme), func(t *testing.T) {
			data := emptyFolder(t)
			v := &visitor{t: t, theme: theme, data: data, server: serve(t, nil, "--data", data, "--addr", "127.0.0.1:0"), own: webtest.Browser(t)}
			v.own.Theme(theme)
			if theme == webtest.Dark {
				v.own.ByKeys()
			}
			v.setUp()
			v.home()
			v.answer(3)
			v.process()
			v.send()
			v.approve()
			v.paid()
			v.breakBank()
			v.repair()
			v.change()
			v.try()
			v.publish()
			v.done()
		})
	}
}

type visitor struct {
	t      *testing.T
	theme  webtest.Theme
	data   string
	server *server
	own    *webtest.Page
	bill   bill.Bill // what is sent
}

// look leaves a picture where SEGUE_SHOTS names a folder, and holds the colours
// against WCAG.
func (v *visitor) look(p *webtest.Page, name string) {
	v.t.Helper()
	webtest.Screenshot(v.t, p, fmt.Sprintf("visitor-%s-%s", name, v.theme))
}

// setUp is name, e-mail, password, Start.
func (v *visitor) setUp() {
	p := v.own
	p.Open(setUpLine.FindStringSubmatch(v.server.stdout.text())[1])
	p.WaitFor(`document.querySelector("#sample").checked`)
	v.look(p, "01-set-up")
	p.Fill("#name", "Ana Costa")
	p.Fill("#email", "ana@northwind.example")
	p.Fill("#password", passphrase)
	p.Click("text=Start")
	p.WaitText("h1", "Good ")
}

// home shows two tasks, a question about payments, three pictures with live
// counts, and the checklist.
func (v *visitor) home() {
	p := v.own
	p.WaitText("h1", "Ana")
	p.WaitFor(`document.querySelectorAll('#home a.row-link[href^="/tasks/"]').length === 2`)
	p.WaitFor(`document.querySelectorAll('#home a.row-link[href^="/questions/"]').length === 1`)
	p.WaitText("#home", "Bank gave an answer that cannot be read.")
	p.WaitFor(`[...document.querySelectorAll("#home .pulse")].filter(e => e.querySelector(".mini") && e.querySelector(".pulse__stands li")).length === 3`)
	v.ticked("")
	v.look(p, "02-home")
}

// ticked waits until these lines of the checklist have their tick, and no other.
func (v *visitor) ticked(words string) {
	v.own.WaitFor(fmt.Sprintf(`[...document.querySelectorAll(".tour__item--done h3 a")].map(a => a.innerText).join(" ") === %q`, words))
}

// answer answers the question of the home page: what failed is tried again, and
// this time it goes well.
func (v *visitor) answer(many int) {
	p := v.own
	p.Click(`#home a.row-link[href^="/questions/"]`)
	p.WaitText("main", "Pay the supplier")
	v.look(p, "03-question")
	p.Click(fmt.Sprintf("text=Try all %d again", many))
	p.WaitText("h1", "This was answered")
	p.WaitFor(fmt.Sprintf(`[...document.querySelectorAll('#results tbody tr')].filter(r => r.innerText.includes('Done')).length === %d`, many))
	v.look(p, "04-answered")
	p.Click(`.nav__item[href="/"]`)
	v.ticked("Repair")
}

// process is its canvas with live counts, and the English beside it.
func (v *visitor) process() {
	p := v.own
	p.Click("text=Supplier invoice")
	p.WaitText("h1", "Supplier invoice")
	p.WaitFor(status("Approve the invoice", "waiting") + `.textContent.match(/×[2-9]/)`)
	p.WaitText("#reading", "Ask Finance leads to decide, due in 1 day at 17:00")
	webtest.Eval[bool](p, `(window.notLoadedAgain = true)`)
	v.look(p, "05-process")
}

// ordered finds an order of more than from and at most to EUR that no invoice
// has come for, and writes the supplier's e-invoice about it.
func (v *visitor) ordered(from, to int) {
	v.t.Helper()
	conn := connect(v.t, v.data)
	defer conn.Close(v.t.Context())
	var body []byte
	b := &v.bill
	err := conn.QueryRow(v.t.Context(), `SELECT ref, body, ((body->>'total')::numeric * 100)::bigint FROM demo_records o
		WHERE system = 'erp' AND kind = 'order' AND (body->>'total')::numeric > $1 AND (body->>'total')::numeric <= $2
			AND NOT EXISTS (SELECT FROM demo_records p WHERE p.system = 'erp' AND p.kind = 'posting' AND p.body->>'order' = o.ref)
		ORDER BY id DESC LIMIT 1`, from, to).Scan(&b.Order, &body, &b.Cents)
	if err == nil {
		err = json.Unmarshal(body, b) // supplier, email, iban and goods
	}
	if err != nil {
		v.t.Fatal(err)
	}
	b.Number, b.TaxID, b.Issued = "RE-9"+strings.TrimPrefix(b.Order, "PO-"), "PT500000000", time.Now()
	b.Due = b.Issued.AddDate(0, 0, 30)
}

// send starts an instance: the form is filled from the e-invoice that is
// attached, and the page of the instance shows how it goes on.
func (v *visitor) send() {
	p := v.own
	v.ordered(5000, 20000)
	file := filepath.Join(v.t.TempDir(), v.bill.Number+".pdf")
	if err := os.WriteFile(file, v.bill.PDF(), 0o600); err != nil {
		v.t.Fatal(err)
	}
	p.Click("text=Start an instance")
	p.WaitText("main", "E-invoice")
	p.Upload("#field-invoice_file", file)
	p.WaitText("[data-einvoice]", "Read from "+v.bill.Number+".pdf")
	for name, value := range map[string]string{"supplier": v.bill.Supplier, "supplier_email": v.bill.Email, "invoice_number": v.bill.Number, "order_number": v.bill.Order} {
		p.WaitFor(fmt.Sprintf(`document.getElementById("field-%s").value === %q`, name, value))
	}
	v.look(p, "06-start")
	p.Click("text=Start")
	p.WaitFor(status("Match the order", "done"))
	p.WaitFor(status("Approve the invoice", "waiting"))
	p.WaitText("#instance-now", "Waits for Finance leads")
	p.WaitText("#instance-now", "Tomás Lind")
	p.WaitText("#instance-now", "can answer")
	p.WaitText("#instance-now", "Due tomorrow 17:00")
	webtest.Eval[bool](p, `(window.notLoadedAgain = true)`)
	v.look(p, "07-instance")
}

// approve is the finance lead's, in a second window of the same browser.
func (v *visitor) approve() {
	p := v.own
	p.Click(".nav .user")
	p.WaitText("#user-menu", "Controllers, Finance leads")
	w := p.Opened(func() { p.Click(`#user-menu a[href^="/act-as/"]:last-of-type`) })
	w.Theme(v.theme)
	w.WaitText("h1", "Tomás")
	w.WaitText(".banner", "You act as Tomás Lind")
	w.Click(`.nav a[href="/inbox"]`)
	w.WaitText("#tasks", v.bill.Number)
	v.look(w, "08-inbox")
	w.WaitFor(`document.readyState === "complete"`)
	w.Press("j") // to the top row
	w.WaitFor(fmt.Sprintf(`document.activeElement?.closest("tr")?.innerText.includes(%q)`, v.bill.Number))
	w.Press(kb.Enter)
	w.WaitText("h1", "Pay "+v.bill.Supplier)
	w.WaitFor(`(f => f && f.getBoundingClientRect().right <= document.querySelector("#comment").getBoundingClientRect().left)(document.querySelector(".paper iframe"))`)
	w.WaitText("main", "Why you")
	w.WaitText("main", "Amount is more than 5,000")
	w.WaitText("main", "“Pay the supplier”, “Send the remittance”")
	w.WaitText("main", v.bill.Goods)
	v.look(w, "09-task")
	w.WaitFor(`document.readyState === "complete"`)
	w.Press("a")
	w.WaitText("main", "task") // the inbox again
}

// paid is what the first window shows by then, without being loaded again, and
// the mail that was sent.
func (v *visitor) paid() {
	p := v.own
	p.Front()
	p.WaitText("#instance-badge", "Done")
	for _, title := range []string{"Approve the invoice", "Post in the ERP", "Pay the supplier", "Send the remittance", "Paid"} {
		p.WaitFor(status(title, "done"))
	}
	if !webtest.Eval[bool](p, `Boolean(window.notLoadedAgain)`) {
		v.t.Error("the page was loaded again")
	}
	v.look(p, "10-done")
	// what was sent says to whom, and leads to the mail
	letter := `document.querySelector('.timeline a[href^="/demo/office-mail?q="]')`
	p.WaitFor(letter + fmt.Sprintf(`?.closest("li").textContent.includes(%q)`, "The mail went to "+v.bill.Email))
	href := webtest.Eval[string](p, letter+`.href`)
	w := p.Window()
	w.Open(href)
	w.WaitText(".letter__text", "Dear "+v.bill.Supplier)
	p.Front()
	p.Click(`.nav__item[href="/demo"]`)
	p.Click(`main a[href="/demo/office-mail"]`)
	p.WaitText("main", "We have paid your invoice "+v.bill.Number)
	// the mail that asked for it leads to the task
	p.WaitFor(fmt.Sprintf(`[...document.querySelectorAll(".letter")].some(l => l.innerText.includes(%q) && [...l.querySelectorAll("a")].some(a => a.href.startsWith(%q)))`, "Pay "+v.bill.Supplier, v.server.url+"/tasks/"))
	v.look(p, "11-mail")
}

// breakBank takes the bank down and has eight invoices come in: all eight stand
// at the payment, in red.
func (v *visitor) breakBank() {
	p := v.own
	p.Click(`.nav__item[href="/demo"]`)
	p.Click(`form[action="/demo/bank/mode"] [value="down"]`)
	p.WaitText(".toasts", "Bank: is down from now on")
	v.look(p, "12-demo")
	p.Click("text=Send eight invoices")
	p.WaitText("h1", "Supplier invoice")
	p.WaitFor(status("Pay the supplier", "attention") + `.textContent.includes("×8")`)
	v.look(p, "13-eight")
	v.system("Bank does not answer")
}

// system is what the page of the question says of the other side, in a window beside.
func (v *visitor) system(words string) {
	w := v.own.Window()
	w.Open(v.server.url + "/inbox")
	w.Open(webtest.Eval[string](w, `document.querySelector('main a[href^="/questions/"]').href`))
	w.WaitText("#systems", words)
	v.own.Front()
}

// repair answers the one question about all eight when the bank is back: each
// is paid, once.
func (v *visitor) repair() {
	p := v.own
	p.Click(`.nav__item[href="/demo"]`)
	p.Click(`form[action="/demo/bank/mode"] [value="works"]`)
	p.WaitText(".toasts", "Bank: works again")
	p.Click(`.nav a[href="/inbox"]`)
	p.WaitText("main", "8 instances of Supplier invoice wait for your answer")
	v.look(p, "14-inbox")
	p.Click(`main a[href^="/questions/"]`)
	p.WaitText("main", "had all of them tried again") // what people did before
	p.WaitText("#systems", "Bank answers")
	v.look(p, "15-question")
	p.Click("text=Try all 8 again")
	p.WaitText("h1", "This was answered")
	p.WaitFor(`[...document.querySelectorAll('#results tbody tr')].filter(r => r.innerText.includes('Done')).length === 8`)
	numbers := webtest.Eval[[]string](p, `[...document.querySelectorAll('#results tbody tr')].map(r => r.innerText.match(/RE-\d+/)[0])`)
	v.look(p, "16-answered")
	p.Click(`.nav__item[href="/processes"]`)
	p.Click("text=Supplier invoice")
	p.WaitFor(status("Approve the invoice", "waiting"))
	p.WaitFor("!" + status("Pay the supplier", "attention"))
	p.Click(`.nav__item[href="/demo"]`)
	p.Click(`main a[href="/demo/bank"]`)
	p.WaitText("main", numbers[0])
	for _, number := range numbers {
		if n := webtest.Eval[int](p, fmt.Sprintf(`[...document.querySelectorAll("tbody tr")].filter(r => r.innerText.includes(%q)).length`, number)); n != 1 {
			v.t.Errorf("the ledger shows %s %d times", number, n)
		}
	}
	v.look(p, "17-ledger")
}

// change drops an approval onto the flow before the payment, and says who is
// asked and when.
func (v *visitor) change() {
	p := v.own
	p.Click(`.nav__item[href="/"]`)
	v.ticked("Watch Approve Repair")
	p.WaitFor(`(named => named(".tour h3 a", "Change").pathname === named(".pulse h3 a", "Supplier invoice").pathname + "/design")((where, name) => [...document.querySelectorAll(where)].find(a => a.innerText === name))`)
	p.Click(`.nav__item[href="/processes"]`)
	p.Click("text=Supplier invoice")
	p.WaitFor(status("Approve the invoice", "waiting"))
	p.Click("text=Open designer")
	p.WaitFor(`location.pathname.endsWith("/design")`)
	p.Viewport(2240, 1260)
	c := p.Canvas()
	c.Fit()
	c.DropOn("Approval", "Post in the ERP", "Pay the supplier")
	p.Fill("#block-name", "Ask the CFO")
	p.Click("#tab-problems")
	p.WaitText("[data-problems]", "Nobody is asked")
	v.look(p, "18-nobody")
	p.Click("#tab-block")
	p.Click("#p-who")
	p.Type("helena")
	p.WaitText("[role=option].is-active", "Helena Vaz")
	p.Press(kb.Enter)
	p.WaitText(".chip", "Helena Vaz")
	c.Taken()
	j := journey{t: v.t, ana: p}
	j.write("p-title", "Pay {supplier} {amount} EUR?")
	p.Click("text=Rules")
	const only = `[data-condition="p.onlyIf"] `
	j.choose(only+`[name$=".variable"]`, "Amount")
	j.choose(only+`[name$=".operator"]`, "is more than")
	p.Fill(only+`[name$=".value"]`, "20,000")
	p.Press(kb.Tab)
	c.Taken()
	p.WaitFor(`document.querySelector("[data-save-state]").dataset.state === "saved"`)
	v.look(p, "19-changed")
}

// try plays an invoice over 25,000 without sending anything: nobody of the
// finance leads answers for two days, the CFO does, twice.
func (v *visitor) try() {
	p := v.own
	// What the page does itself after it has drawn a turn, it has done by then: it
	// moves the focus, which would take it from a field that is being filled in.
	webtest.Eval[bool](p, `(document.querySelector("#try-body").addEventListener("htmx:after:swap", () => window.turn = document.querySelector("#try-now")?.innerText ?? ""), true)`)
	now := func(title string) { p.WaitFor(fmt.Sprintf(`window.turn?.includes(%q)`, title)) }
	p.Click("text=Try it")
	now("Start")
	p.Fill("#field-supplier", v.bill.Supplier)
	p.Fill("#field-supplier_email", v.bill.Email)
	p.Fill("#field-invoice_number", "RE-25")
	p.Fill("#field-order_number", v.bill.Order)
	p.Fill("#field-amount", "25,000")
	p.Press(kb.Enter)
	now("Match the order")
	p.Fill("#answer-body-total", "25000")
	p.Press(kb.Enter)
	now("Approve the invoice")
	p.WaitText(".stage__question", "25,000")
	p.Choose("#try-pass", "Two days")
	p.Click("text=Let it pass")
	now("Approve in their place")
	p.WaitText(".stage__as", "You answer as Helena Vaz")
	p.Click("text=Approve")
	now("Post in the ERP")
	p.Click("#try-form button[type=submit]")
	now("Ask the CFO")
	p.WaitText(".stage__as", "You answer as Helena Vaz")
	v.look(p, "20-try")
	p.Click("text=Approve")
	now("Pay the supplier")
	p.Click("text=Back to the draft")
	p.WaitFor(`!document.querySelector('[data-stage]')`)
}

// publish says how many stay on the version that they began with.
func (v *visitor) publish() {
	p := v.own
	conn := connect(v.t, v.data)
	defer conn.Close(v.t.Context())
	var running int
	if err := conn.QueryRow(v.t.Context(), "SELECT count(*) FROM instances i JOIN processes p ON p.id = i.process_id WHERE p.name = 'Supplier invoice' AND i.ended_at IS NULL").Scan(&running); err != nil {
		v.t.Fatal(err)
	}
	p.Click("text=Publish")
	p.WaitText("#publish-body", fmt.Sprintf("%d running stay on version 1.", running))
	p.Fill("#publish-note", "The CFO decides above 20,000")
	v.look(p, "21-publish")
	p.Click("text=Publish version 2")
	p.WaitText(".published__title", "Version 2 is published.")
	p.WaitText(".published", fmt.Sprintf("%d running stay on version 1.", running))
	v.look(p, "22-published")
}

// done is the checklist, all ticked.
func (v *visitor) done() {
	p := v.own
	p.Viewport(1440, 900)
	p.Open(v.server.url + "/")
	v.ticked("Watch Approve Repair Change Publish")
	p.WaitText(".tour", "You know your way around")
	webtest.Colours(v.t, p)
	v.look(p, "23-done")
}
