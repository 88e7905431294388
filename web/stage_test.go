package web

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/chromedp/chromedp/kb"

	"segue/designer/templates"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/rehearsal"
	"segue/web/ui"
	"segue/web/webtest"
)

// payingInvoices is the template with its systems and people: a finance lead
// and a chief financial officer.
func payingInvoices(t *testing.T) (*site, editor, models.Process) {
	t.Parallel()
	t.Helper()
	s := open(t)
	s.demoSystems()
	ana := s.person("Ana Costa", "author")
	lead, cfo := s.person("Leo Brandt", "approver"), s.person("Mara Lind", "approver")
	for name, members := range map[string][]string{"Accounts payable": {ana.Email}, "Controllers": nil, "Finance leads": {lead.Email, ana.Email}, "Executives": {cfo.Email}} {
		g, err := s.db.AddGroup(t.Context(), models.Program, models.GroupForm{Name: name})
		if err == nil && members != nil {
			_, err = s.db.AddMembers(t.Context(), models.Program, g.ID, members)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	template, _ := templates.Find("supplier-invoice")
	process, err := s.db.AddProcess(t.Context(), s.viewer(ana), "process.added", models.ProcessForm{Name: "Supplier invoice"}, func(id string) (json.RawMessage, error) {
		return json.Marshal(template.For(graph.ID(id), "Supplier invoice"))
	})
	if err != nil {
		t.Fatal(err)
	}
	e := editor{webtest.Browser(t), t}
	signIn(e.Page, s, ana.Email)
	e.open(s, process)
	return s, e, process
}

const stageJS = `document.querySelector('[data-stage]').designer`

// now waits until the panel asks about a block, and the canvas shows it.
func (e editor) now(title string) {
	e.t.Helper()
	e.WaitText("#try-now", title)
	e.WaitFor(`!document.querySelector('.stage .htmx-request')`)
}

// readFromAfar looks at the whole drawing and comes nearer: each name can be read
// wherever it is drawn, what belongs to full size is away, and a picture that is
// saved meanwhile is that of full size.
func readFromAfar(e editor) {
	e.t.Helper()
	c, full := e.Canvas(), do[string](e, `d.svg()`)
	c.Fit()
	e.WaitFor(`document.querySelector('.djs-container').dataset.detail === 'names'`)
	c.Drawn()
	if do[string](e, `d.svg()`) != full {
		e.t.Error("a picture saved from afar is not that of full size")
	}
	c.Drawn()
	for range 4 {
		e.Click(`.canvas-controls [aria-label^="Zoom in"]`)
	}
	e.WaitFor(`document.querySelector('.djs-container').dataset.detail === 'plain'`)
	c.Drawn()
	e.Click(".zoom-percent")
	e.WaitFor(`!document.querySelector('.djs-container').dataset.detail && !document.querySelector('.afar')`)
	if do[string](e, `d.svg()`) != full {
		e.t.Error("seen from afar in between, the picture is another")
	}
}

// TestADraftIsTried plays a supplier's invoice over 25,000: the finance leads
// do not answer, time passes, the chief financial officer does. Nothing is sent.
func TestADraftIsTried(t *testing.T) {
	s, e, _ := payingInvoices(t)
	number := s.offer()
	before := do[string](e, `d.json()`)
	readFromAfar(e)
	e.Click("text=Try it")
	e.now("Start")
	e.WaitText(".stage-banner", "nothing is sent, nothing is saved")
	e.WaitText("#try-walked", "0 of 14 blocks walked")
	inBothThemes(t, e.Page, "stage-start")

	// an invoice of the sample company fills it in, and stays chosen where that is not enough
	e.Choose("#try-bill", number+", "+ui.FormatMoney("7420.50", "EUR")+": Above 5,000: the finance leads are asked.")
	holds(e.Page, map[string]string{"invoice_number": number, "amount": "7,420.50"})
	e.Click("#try-form [value=start]")
	e.now("Match the order")
	inBothThemes(t, e.Page, "stage-filled")
	e.Click("text=Step back")
	e.now("Start")
	e.WaitFor(`document.getElementById("field-invoice_number").value === ""`)

	// the same form as at the real start, and what it says of what does not fit
	e.Click("#try-form [value=start]")
	e.WaitText("#try-form .errors", "Supplier")
	e.Fill("#field-supplier", "Nordwind Papier GmbH")
	e.Fill("#field-supplier_email", "billing@nordwind.example")
	e.Fill("#field-invoice_number", "RE-2041")
	e.Fill("#field-order_number", "PO-4711")
	e.Fill("#field-amount", "25,000")
	e.Motion(webtest.Light) // the token is seen on its way
	webtest.Eval[bool](e.Page, `(window.__tokens = 0, new MutationObserver(list => list.forEach(m => window.__tokens += [...m.addedNodes].filter(n => n.classList?.contains('token')).length)).observe(document.querySelector('[data-stage]'), {childList: true, subtree: true}), true)`)
	e.Press(kb.Enter)
	e.now("Match the order")
	e.WaitFor(`window.__tokens > 0 && document.querySelectorAll('[data-stage] .token').length === 0`)
	e.Theme(webtest.Light) // from here on nothing is to move
	webtest.Eval[int](e.Page, `window.__tokens = 0`)
	e.WaitText("#live", "Waits for ERP to answer")
	e.Click("text=What would be sent")
	e.WaitText("#try-form", "/orders/PO-4711")

	// a real call is asked about before it is made
	e.Click("text=Really call it")
	e.WaitText("#confirm", "Really call ERP?")
	e.Press(kb.Escape)
	e.WaitGone("#confirm[open]")
	e.now("Match the order")

	// answered by hand, as the draft reads the answer
	e.Fill("#answer-body-total", "25000")
	e.Fill("#answer-body-iban", "DE02120300000000202051")
	e.Fill("#answer-body-goods", "A pallet of paper")
	inBothThemes(t, e.Page, "stage-answer")
	e.Press(kb.Enter)
	e.now("Approve the invoice")
	e.WaitText(".stage__question", "Pay Nordwind Papier GmbH 25,000.00 EUR?")
	e.WaitText("#try-form", "Finance leads")
	e.WaitText("#try-data", "A pallet of paper")
	e.WaitFor(stageJS + `.diagram.get('looks').statuses.get('approve')?.status === 'waiting'`)
	if n := webtest.Eval[int](e.Page, `window.__tokens`); n != 0 {
		t.Errorf("%d tokens glide before somebody who wants nothing to move", n)
	}
	inBothThemes(t, e.Page, "stage-approval")

	// nobody answers for two days
	e.WaitText(".stage__time", "Jump to tomorrow")
	e.Choose("#try-pass", "Two days")
	e.Click("text=Let it pass")
	e.now("Approve in their place")
	e.WaitText(".stage__as", "You answer as Mara Lind, of Executives")
	e.Click("text=Approve")
	e.now("Post in the ERP")
	e.WaitText("#try-walked", "7 of 14 blocks walked")
	inBothThemes(t, e.Page, "stage-posting")
	e.Phone()
	webtest.Screenshot(t, e.Page, "stage-posting-phone")
	e.Viewport(1440, 900)

	// a step back, and what was answered is open again
	e.Click("text=Step back")
	e.now("Approve in their place")
	e.WaitText("#live", "One step back")
	e.Fill("#try-comment", "The order is wrong.")
	e.Click("text=Reject")
	e.now("Tell the supplier why")
	e.WaitText("#try-walked", "8 of 14 blocks walked")

	// a system that does not answer is asked about as in reality
	e.Click("text=Write the whole answer, or let it fail")
	e.Choose("#try-failure", "It refuses, for good")
	e.Click("text=Let it fail")
	e.WaitText("#try-form", "Office mail refused, as played.")
	inBothThemes(t, e.Page, "stage-attention")
	e.Click("text=Try again")
	e.WaitText("#try-form", "Answer by hand")

	e.Click("text=Restart")
	e.now("Start")
	e.WaitText("#try-walked", "8 of 14 blocks walked")
	if n := webtest.Eval[int](e.Page, `document.querySelectorAll('[data-stage] .chip-walked').length`); n != 8 {
		t.Errorf("%d blocks are marked as walked before, of 8", n)
	}

	// nothing happened, and the draft is as it was
	e.Click("text=Back to the draft")
	e.WaitFor(`!document.querySelector('[data-stage]')`)
	if after := do[string](e, `d.json()`); after != before {
		t.Error("trying changed the draft")
	}
	for table, want := range map[string]int64{"instances": 0, "demo_records": 2 /* the invoice and its order */, "jobs": 0, "files": 0} {
		var n int64
		if err := s.gorm.Raw("SELECT count(*) FROM " + table).Scan(&n).Error; err != nil || n != want {
			t.Errorf("%d rows in %s, %v", n, table, err)
		}
	}
	var called int64
	if err := s.gorm.Raw("SELECT count(*) FROM audit WHERE action = 'connection.tried'").Scan(&called).Error; err != nil || called != 0 {
		t.Errorf("systems were called %d times, %v", called, err)
	}
}

// TestATryIsReplayed makes moves without a browser: one that cannot be made
// leaves the try as it was, a tape that is no tape is refused in words, and a
// real call is made once, by the one who said so.
func TestATryIsReplayed(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	asked := orders(t, s)
	process, err := s.db.AddProcess(t.Context(), s.viewer(ana), "process.added", models.ProcessForm{Name: "Matching"}, func(string) (json.RawMessage, error) { return json.RawMessage(matching), nil })
	if err != nil {
		t.Fatal(err)
	}
	c := s.as(ana)
	focus := ""
	var shown *goquery.Document
	move := func(status int, tape string, fields map[string]string, texts ...string) string {
		t.Helper()
		form := url.Values{"tape": {tape}, "focus": {focus}}
		for name, v := range fields {
			form.Set(name, v)
		}
		path := fmt.Sprintf("/processes/%d/try", process.ID)
		if form.Has("do") {
			path += "/moves"
		}
		a := c.post(path, form)
		want(t, a, status, texts...)
		if shown, err = goquery.NewDocumentFromReader(strings.NewReader(a.body)); err != nil {
			t.Fatal(err)
		}
		focus = shown.Find("[name=focus]").AttrOr("value", "")
		return shown.Find("[name=tape]").AttrOr("value", "")
	}
	begun := move(200, "", map[string]string{"do": "start", "f.order_number": "PO-4711"}, "Match the order", "Waits for ERP to answer")
	job := focus
	if shown.Find("[data-take-answer]").Length() != 0 {
		t.Error("an answer is offered that no test brought")
	}
	kept := models.TrialAnswer{ProcessID: process.ID, Block: "match", Answer: json.RawMessage(`{"status":200,"body":{"order":{"supplier":"Norrland Paper"}}}`), AnsweredAt: time.Now()}
	if err := s.db.KeepTrialAnswer(t.Context(), kept); err != nil {
		t.Fatal(err)
	}
	move(200, begun, nil, "Take the last test’s answer")
	if answer := shown.Find("[data-take-answer]").AttrOr("data-take-answer", ""); !strings.Contains(answer, `"supplier": "Norrland Paper"`) {
		t.Errorf("the answer that is offered is %s", answer)
	}
	move(422, begun, map[string]string{"do": "answer", "focus": "77"}, "That does not wait any more.")
	move(422, begun, map[string]string{"do": "retry", "focus": job}, "This cannot be done here.")
	move(422, begun, map[string]string{"do": "json", "focus": job, "json": "{"}, "This cannot be read", `href="#try-json"`, "That was not done.")
	answered := move(200, begun, map[string]string{"do": "answer", "focus": job, "a.body.order.supplier": "Norrland Paper"}, "It came to its end.", "Norrland Paper")
	move(200, answered, map[string]string{"do": "back"}, "Waits for ERP to answer")
	if n := asked.Load(); n != 0 {
		t.Fatalf("the ERP was called %d times", n)
	}
	real := move(200, begun, map[string]string{"do": "real", "focus": job}, "It came to its end.", "Norrland Paper", "was really done")
	if n := asked.Load(); n != 1 {
		t.Fatalf("the ERP was called %d times", n)
	}
	move(200, real, map[string]string{"do": "back"}, "Waits for ERP to answer")
	move(200, real, map[string]string{"do": "restart"}, "3 of 3 blocks walked")
	if n := asked.Load(); n != 1 {
		t.Errorf("playing again called the ERP: %d times", n)
	}
	move(422, "{", map[string]string{"do": "cancel"}, "What the page kept of this try cannot be read any more.")
	older := strings.Replace(begun, `"revision":1`, `"revision":7`, 1)
	move(422, older, map[string]string{"do": "answer", "focus": job}, "Start", "The draft has changed since this try began")
	var n int64
	if err := s.gorm.Raw("SELECT count(*) FROM audit WHERE action = 'connection.tried'").Scan(&n).Error; err != nil || n != 1 {
		t.Errorf("%d calls are in the audit, %v", n, err)
	}

	// two that wait at once: what is typed for one is not filled into the other
	process, err = s.db.AddProcess(t.Context(), s.viewer(ana), "process.added", models.ProcessForm{Name: "Matching twice"}, func(string) (json.RawMessage, error) { return json.RawMessage(matchingTwice), nil })
	if err != nil {
		t.Fatal(err)
	}
	begun = move(200, "", map[string]string{"do": "start"}, "Match the order", "Waits too", "Look it up again")
	job = focus
	typed := func() string {
		return shown.Find("#try-now").Text() + ": " + shown.Find("#answer-body-order-supplier").AttrOr("value", "")
	}
	first := map[string]string{"a.body.order.supplier": "Norrland Paper"}
	if err := json.Unmarshal([]byte(shown.Find(".stage__others button").AttrOr("hx-vals", "")), &first); err != nil {
		t.Fatal(err)
	}
	move(200, begun, first)
	if is := strings.TrimSpace(typed()); is != "Look it up again:" {
		t.Errorf("what was to be done first is %q", is)
	}
	both := move(200, begun, map[string]string{"do": "answer", "a.body.order.supplier": "Norrland Paper"}, "Match the order", "Norrland Paper")
	if is := strings.TrimSpace(typed()); is != "Match the order:" {
		t.Errorf("after the other was answered it is asked about %q", is)
	}

	// a real call is made only where its answer can be taken, and not kept silent about where it could not
	called := asked.Load()
	refused := move(200, begun, map[string]string{"do": "fail", "focus": job}, "Match the order")
	move(422, refused, map[string]string{"do": "real", "focus": job}, "“Match the order” waits no longer. Nothing was called")
	var full struct {
		Revision int64            `json:"revision"`
		Moves    []rehearsal.Move `json:"moves"`
	}
	if err := json.Unmarshal([]byte(begun), &full); err != nil {
		t.Fatal(err)
	}
	for i := range rehearsal.MaxMoves - 1 {
		full.Moves = append(full.Moves, rehearsal.Move{Do: rehearsal.Jump, At: full.Moves[0].At.Add(time.Duration(i+1) * time.Millisecond)})
	}
	long, err := json.Marshal(full)
	if err != nil {
		t.Fatal(err)
	}
	move(422, string(long), map[string]string{"do": "real", "focus": job}, "A try holds 300 moves at most.", "Nothing was called.")
	if n := asked.Load(); n != called {
		t.Errorf("the ERP was called for nothing, %d times", n-called)
	}
	move(409, both, map[string]string{"do": "real", "focus": job}, "ERP was really called, and what it did there stays done.", "It goes round and round", "Waits for ERP to answer")
	if n := asked.Load(); n != called+1 {
		t.Errorf("the ERP was called %d times", n-called)
	}
}

// matchingTwice asks the ERP twice at once. What follows the first answer never
// comes to rest, and a minute without one ends the wait for it.
const matchingTwice = `{"schema":1,"id":"twice","name":"Matching twice","pools":[{"id":"twice","executable":true,
"blocks":[
 {"id":"start","kind":"start"},{"id":"both","kind":"parallel"},
 {"id":"match","kind":"integration","name":"Match the order","props":{"do":"http.request","connection":"erp","path":"/orders/PO-4711","tries":3,"pause":"PT1H","set":[{"name":"supplier","value":"result.body.order.supplier"}]}},
 {"id":"late","kind":"edge-timer","host":"match","props":{"for":"PT1M","stops":true}},
 {"id":"again","kind":"integration","name":"Look it up again","props":{"do":"http.request","connection":"erp","path":"/orders/PO-4711","set":[{"name":"supplier","value":"result.body.order.supplier"}]}},
 {"id":"there","kind":"set-values","props":{"values":[{"name":"round","value":"1"}]}},{"id":"back","kind":"set-values","props":{"values":[{"name":"round","value":"2"}]}},
 {"id":"over","kind":"end"},{"id":"end","kind":"end"}],
"flows":[{"id":"f1","from":"start","to":"both"},{"id":"f2","from":"both","to":"match"},{"id":"f3","from":"both","to":"again"},{"id":"f4","from":"late","to":"over"},
 {"id":"f5","from":"match","to":"there"},{"id":"f6","from":"there","to":"back"},{"id":"f7","from":"back","to":"there"},{"id":"f8","from":"again","to":"end"}]}],
"layout":{}}`
