package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/web/webtest"
)

// TestFromAnEmptyFolderToAPaidInvoice is the whole way as people go it, with
// mouse and keyboard on the built program: set up, connect, invite, draw,
// publish, start, approve; and the bank is asked once, the supplier gets a mail.
func TestFromAnEmptyFolderToAPaidInvoice(t *testing.T) {
	o := openWorld(t)
	s := serve(t, nil, "--data", emptyFolder(t), "--addr", "127.0.0.1:0")
	ana := webtest.Browser(t)
	ana.Viewport(2240, 1260)
	j := journey{t: t, world: o, server: s, ana: ana}
	j.setUp()
	j.connect()
	j.invite()
	j.draw()
	j.publish()
	j.start()
	j.approve()
	j.settle()
}

type journey struct {
	t      *testing.T
	world  *world
	server *server
	ana    *webtest.Page // author and admin
	clara  *webtest.Page // approver, in a browser of her own
}

// setUp follows the link that the program printed.
func (j *journey) setUp() {
	p := j.ana
	p.Open(setUpLine.FindStringSubmatch(j.server.stdout.text())[1])
	p.Click("text=Organisation and time zone")
	p.Fill("#installation", "Northwind Trading")
	p.Fill("#name", "Ana Costa")
	p.Fill("#email", "ana@example.com")
	p.Fill("#password", passphrase)
	p.Click("#sample") // this company brings work of its own
	p.Click("text=Start")
	p.WaitText("h1", "Good ")
}

// connect makes the connections and tests each: all three are on this machine,
// which an admin has to allow.
func (j *journey) connect() {
	p := j.ana
	for _, system := range []struct{ name, kind, address string }{
		{"ERP", "HTTP", j.world.orders.URL}, {"Bank", "HTTP", j.world.bank.URL}, {"Office mail", "E-mail", j.world.mail.Addr().String()},
	} {
		p.Click("text=Connections")
		p.Click("text=New connection")
		p.Click("text=" + system.kind)
		p.Fill("#_name", system.name)
		host := strings.TrimPrefix(system.address, "http://")
		if system.kind == "HTTP" {
			p.Fill("#setting-url", system.address)
		} else {
			name, port, _ := strings.Cut(host, ":")
			p.Fill("#setting-host", name)
			p.Fill("#setting-port", port)
			p.Choose("#setting-encryption", "None: only inside your own network")
			p.Fill("#setting-from", "ap@example.com")
		}
		p.Click("text=Save and test")
		p.WaitText("#tested", "The connection does not work")
		p.Click("text=Allow " + host)
		p.Click("#confirm [value=yes]")
		p.WaitText("#tested", "The connection works")
	}
}

// invite adds the approver and a group; she chooses her password with the link.
func (j *journey) invite() {
	p := j.ana
	p.Click("text=People")
	p.Click("text=New person")
	p.Fill("#name", "Clara Berg")
	p.Fill("#email", "clara@example.com")
	p.WaitFor(`document.querySelector("#approver").checked`) // most people approve
	p.Click("text=Add and make link")
	p.WaitText(".banner", "A link for Clara Berg")
	link := webtest.Eval[string](p, `document.querySelector("#link").value`)
	p.Click("text=Go to the groups")
	p.Click("text=New group")
	p.Fill("#name", "Finance leads")
	p.Click("text=Add group")
	p.WaitText("h1", "Finance leads")
	p.Fill("#people", "clara")
	p.WaitText("[role=option].is-active", "Clara Berg")
	p.Press(kb.Enter)
	p.Click("text=Add to group")
	p.WaitText("#member-rows", "clara@example.com")

	j.clara = webtest.Browser(j.t)
	j.clara.Open(link)
	j.clara.Fill("#password", passphrase)
	j.clara.Click("text=Save and sign in")
	j.clara.Click("text=Inbox")
	j.clara.WaitText("main", "Nothing waits for you")
}

// draw builds the process on the canvas.
func (j *journey) draw() {
	p := j.ana
	p.Click("text=Processes")
	p.Click("text=New process")
	p.Click("text=Blank process")
	p.Fill("#name", "Accounts payable")
	p.Click("text=Create and design")
	c := p.Canvas()
	c.Select("Start")
	j.form()

	c.DropOn("HTTP request", "Invoice received", "Done")
	p.Fill("#block-name", "Match the order")
	j.choose("#p-connection", "ERP")
	p.Fill("#p-path", "/orders/")
	j.insert("p-path", "Path", "Order number")
	p.Click("text=Answer")
	p.Click("text=Add to Take from the answer")
	p.WaitFor(`document.activeElement.name === "p.set.0.name"`)
	p.Type("order_total")
	p.Fill(`[name="p.set.0.value"]`, "result.body.total")
	c.Fit()
	j.look("2-match")

	c.DropOn("Decision", "Match the order", "Done")
	p.Fill("#block-name", "Is it small?")
	c.Fit()
	c.DropOn("HTTP request", "Is it small?", "Done")
	j.pay()
	c.Fit()
	c.DropOn("Send e-mail", "Pay the supplier", "Done")
	j.tell()
	c.Fit()
	c.Select("Done")
	p.Fill("#block-name", "Paid")
	j.look("3-chain")
	j.branch(c)
}

// pay fills in the panel of the payment call.
func (j *journey) pay() {
	p := j.ana
	p.Fill("#block-name", "Pay the supplier")
	j.choose("#p-connection", "Bank")
	j.choose("#p-method", "POST")
	p.Fill("#p-path", "/payments")
	j.write("p-body", "{supplier: supplier, amount: amount, order: order_number}")
	j.look("3-pay")
}

// tell fills in the panel of the mail.
func (j *journey) tell() {
	p := j.ana
	p.Fill("#block-name", "Tell the supplier")
	j.choose("#p-connection", "Office mail")
	p.Click("#p-to")
	j.insert("p-to", "To", "Supplier e-mail")
	j.write("p-subject", "Invoice of {order_number} is paid")
	j.write("p-text", "Dear {supplier}, we have paid {amount}.")
}

// branch adds the approval of what is not small.
func (j *journey) branch(c webtest.Canvas) {
	p := j.ana
	x, y := c.At("Is it small?")
	c.Drop("Approval", x+60, y+220)
	p.Fill("#block-name", "Approve the invoice")
	j.write("p-title", "Pay {supplier}?")
	p.Click("#p-who")
	p.Type("fin")
	p.WaitText("[role=option].is-active", "Finance leads")
	p.Press(kb.Enter)
	p.WaitText(".chip", "Finance leads")
	c.Fit()
	c.Connect("Is it small?", "", "Approve the invoice")
	c.Connect("Approve the invoice", "approved", "Pay the supplier")
	ax, ay := c.At("Approve the invoice")
	c.DragTo(c.Exit("Approve the invoice", "rejected"), ax+140, ay+160)
	p.WaitText(".picker-title", "What happens next?")
	p.Type("end")
	p.Press(kb.Enter)
	c.Select("End")
	p.Fill("#block-name", "Refused")
	c.Fit()

	c.Select("Is it small?")
	j.look("4-ways")
	j.condition(c)
	p.WaitFor(`document.querySelector("[data-save-state]").dataset.state === "saved"`)
	p.Click("#tab-problems")
	j.look("5-conditions")
}

// condition says when an invoice is small enough to be paid at once: the first
// way is that to the payment, the second that to the approval.
func (j *journey) condition(c webtest.Canvas) {
	p := j.ana
	const way = `[id^="way-"]:has(h3) `
	j.choose(way+`[name$=".variable"]`, "Amount") // what can be compared with depends on it
	j.choose(way+`[name$=".operator"]`, "is at most")
	p.Fill(way+`[name$=".value"]`, "1,000")
	p.Click(way + `[data-add-clause]`)
	p.WaitFor(`document.querySelectorAll('[id^="way-"]')[0].querySelectorAll("[data-clause]").length === 2`)
	c.Taken()
	j.choose(way+`[data-clause] ~ [data-clause] [name$=".variable"]`, "Order total")
	j.choose(way+`[data-clause] ~ [data-clause] [name$=".operator"]`, "is known")
	p.Click(`[id^="way-"] ~ [id^="way-"] label:has([name="_default"])`)
	p.WaitText(".djs-container", "Otherwise")
}

// insert puts a variable where the caret is, from the list beside the field.
func (j *journey) insert(id, into, variable string) {
	j.ana.Click("text=Insert a variable into " + into)
	j.ana.Click("text=" + variable)
	j.preview(id)
}

// write types what is worked out over what stands in a field.
func (j *journey) write(id, text string) {
	j.ana.Fill("#"+id, text)
	j.preview(id)
}

// preview waits for what appears below such a field: it moves what is below it,
// and nobody presses what is still moving.
func (j *journey) preview(id string) {
	j.ana.WaitFor(fmt.Sprintf(`document.querySelector('[data-formula-result="%s"]').firstChild`, id))
	j.ana.Canvas().Taken()
}

// choose picks from a list of the panel, and waits for what depends on it.
func (j *journey) choose(list, option string) {
	j.ana.Choose(list, option)
	j.ana.Canvas().Taken()
}

// form makes the form people start with.
func (j *journey) form() {
	p := j.ana
	p.Fill("#block-name", "Invoice received")
	p.Click("text=New form")
	for i, f := range []struct{ kind, label string }{
		{"Text", "Supplier"}, {"Amount of money", "Amount"}, {"Text", "Order number"}, {"E-mail address", "Supplier e-mail"}, {"File", "Scan"},
	} {
		p.Canvas().Taken()
		p.Choose("#new-field-type", f.kind)
		p.Click("text=Add field")
		p.WaitFor(fmt.Sprintf(`document.activeElement.name === "_f.%d.label"`, i))
		p.Type(f.label)
		if f.kind != "File" {
			p.Click(fmt.Sprintf(`.sheet label:has([name="_f.%d.use"][value="required"])`, i))
		}
	}
	j.look("1-form")
}

// publish makes the first version, with a note.
func (j *journey) publish() {
	p := j.ana
	p.Click("text=Publish")
	p.Fill("#publish-note", "The first version")
	p.Click("text=Publish version 1")
	p.WaitText(".published__title", "Version 1 is published.")
	j.look("6-published")
	p.Click("text=Start an instance")
}

// start fills in the form, with a scan, and ends on the page of the instance.
func (j *journey) start() {
	p := j.ana
	p.WaitText("h1", "Accounts payable")
	scan := filepath.Join(j.t.TempDir(), "invoice 2041.pdf")
	if err := os.WriteFile(scan, []byte("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"), 0o600); err != nil {
		j.t.Fatal(err)
	}
	p.Fill("#field-supplier", "Nordwind Papier GmbH")
	p.Fill("#field-amount", "4,820.50")
	p.Fill("#field-order_number", "PO-77")
	p.Fill("#field-supplier_e_mail", "billing@nordwind.example")
	p.Upload("#field-scan", scan)
	p.WaitText("main", "invoice 2041.pdf")
	j.look("7-start")
	p.Click("text=Start")
	p.WaitText("#instance-now", "Waits for Finance leads")
	p.WaitFor(status("Approve the invoice", "waiting"))
	webtest.Eval[bool](p, `(window.notLoadedAgain = true)`)
	j.look("8-waiting")
}

// status is JavaScript for whether a block of the live picture is shown so.
func status(title, status string) string {
	return webtest.Block(title) + fmt.Sprintf(`?.querySelector(".chip-%s")`, status)
}

// approve is Clara's part: her inbox shows the invoice without a reload.
func (j *journey) approve() {
	p := j.clara
	p.WaitText("#tasks", "Pay Nordwind Papier GmbH?")
	webtest.Screenshot(j.t, p, "journey-9-inbox")
	p.Click("text=Pay Nordwind Papier GmbH?")
	p.WaitText("h1", "Pay Nordwind Papier GmbH?")
	p.WaitText("main", "invoice 2041.pdf")
	p.WaitText("main", "Order total")
	webtest.Screenshot(j.t, p, "journey-9-task")
	p.Fill("#comment", "Matches the order.")
	p.Click("text=Approve")
	p.WaitText("main", "Nothing waits for you")
}

// settle sees the end on the page that Ana still has open, and what the bank and
// the supplier got.
func (j *journey) settle() {
	p, o := j.ana, j.world
	p.WaitText("#instance-badge", "Done")
	for _, title := range []string{"Invoice received", "Match the order", "Is it small?", "Approve the invoice", "Pay the supplier", "Tell the supplier", "Paid"} {
		p.WaitFor(status(title, "done"))
	}
	p.WaitText("#instance-story", "Clara Berg approved “Pay Nordwind Papier GmbH?”")
	if !webtest.Eval[bool](p, `Boolean(window.notLoadedAgain)`) {
		j.t.Error("the page was loaded again")
	}
	j.look("9-done")
	o.mu.Lock()
	defer o.mu.Unlock()
	const body = `{"supplier":"Nordwind Papier GmbH","amount":4820.5,"order":"PO-77"}`
	if len(o.keys) != 1 || o.keys[0] == "" || o.bodies[0] != body {
		j.t.Errorf("the bank was called with keys %q and bodies %q", o.keys, o.bodies)
	}
	if len(o.mails) != 1 || !strings.HasPrefix(o.mails[0], "billing@nordwind.example\n") || !strings.Contains(o.mails[0], "Subject: Invoice of PO-77 is paid") ||
		!strings.Contains(o.mails[0], "Dear Nordwind Papier GmbH, we have paid 4,820.50") {
		j.t.Errorf("mails: %q", o.mails)
	}
}

// look leaves a picture of the first browser where SEGUE_SHOTS names a folder.
func (j *journey) look(name string) { webtest.Screenshot(j.t, j.ana, "journey-"+name) }
