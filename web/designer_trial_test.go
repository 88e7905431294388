package web

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/models"
	"segue/runtime/connectors"
	"segue/runtime/host/outside"
	"segue/web/webtest"
)

// matching is a process that asks the ERP for an order.
const matching = `{"schema":1,"id":"matching","name":"Matching","pools":[{"id":"matching","executable":true,
"blocks":[
 {"id":"start","kind":"start","name":"Invoice received","props":{"form":"invoice"}},
 {"id":"match","kind":"integration","name":"Match the order","props":{"do":"http.request","connection":"erp","path":"/orders/{order_number}","set":[{"name":"supplier","value":"result.body.order.supplier"}]}},
 {"id":"end","kind":"end","name":"Matched"}],
"flows":[{"id":"f1","from":"start","to":"match"},{"id":"f2","from":"match","to":"end"}]}],
"forms":[{"id":"invoice","name":"Invoice","fields":[{"name":"order_number","label":"Order number","type":"text","required":true}]}],
"layout":{}}`

// orders is an ERP with one order. Like a careless one, it says the token back.
func orders(t testing.TB, s *site) (asked *atomic.Int64) {
	t.Helper()
	asked = &atomic.Int64{}
	erp := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("X-Request-Id", "r-81")
		switch r.URL.Path {
		case "/orders/PO-4711":
			fmt.Fprintf(w, `{"order":{"id":4711,"orderNumber":"PO-4711","supplier":"Norrland Paper","open":true,"delivery-date":"2026-11-30","paid":null,
				"lines":[{"article":"A4 paper","quantity":40,"price":4.35},{"article":"Envelopes","quantity":500,"price":0.09}],"tags":["office","recurring"]},"caller":%q}`, r.Header.Get("Authorization"))
		case "/pay":
			w.WriteHeader(http.StatusServiceUnavailable)
		case "/orders/NUL":
			io.WriteString(w, `{"order":{"supplier":"\u0000"}}`)
		case "/orders/nonsense":
			io.WriteString(w, `<html>`)
		default:
			w.WriteHeader(http.StatusNotFound)
			io.WriteString(w, `{"detail":"There is no such order."}`)
		}
	}))
	t.Cleanup(erp.Close)
	system, _ := connectors.All().Type("http")
	config, secrets := outside.Split(system, json.RawMessage(fmt.Sprintf(`{"url":%q,"auth":"bearer","token":"s3cret-token"}`, erp.URL)))
	_, err := s.db.AddConnection(t.Context(), models.Program, models.ConnectionForm{Name: "ERP", Connector: "http", Config: config, Allowed: []string{"127.0.0.1"}},
		func(c models.Connection) (models.Secrets, error) { return s.calls.Seal(c.ID, secrets) })
	if err != nil {
		t.Fatal(err)
	}
	return asked
}

// TestAnAuthorSendsATest calls a real system from the panel and keeps what
// came back.
func TestAnAuthorSendsATest(t *testing.T) {
	s, e, process := designing(t, matching)
	asked := orders(t, s)
	e.pick("match")
	e.Click("text=Send a test")
	e.WaitText("#trial .banner", "This really calls ERP.")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "trial")
	if asked.Load() != 0 {
		t.Fatal("it was called before anybody pressed")
	}
	send := func(order, label, want string) {
		t.Helper()
		e.Fill("#sample-order-number", order)
		e.WaitFor(`!document.querySelector('#trial .htmx-request')`)
		e.Click("text=" + label)
		e.WaitText("#trial-answer", want)
	}
	e.Click("text=Send now")
	e.WaitText("#trial .banner--bad", "the path would be incomplete")
	send("PO-1", "Send now", "There is no such order")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "trial-refused")
	send("NUL", "Send again", "Answered 200") // which no database keeps
	send("nonsense", "Send again", "gave an answer that cannot be read")
	send("PO-4711", "Send again", "Answered 200")
	if n := asked.Load(); n != 4 {
		t.Errorf("it was called %d times, by three presses", n)
	}
	if strings.Contains(e.Text("#trial"), "s3cret") {
		t.Error("the token is shown")
	}
	e.WaitText("#trial .leaf__kept", "supplier")

	// a click keeps a value: a mapping and a variable, as one change
	e.Click(`#trial [value="number result.body.order.id"]`)
	e.WaitText("#trial", "order_id")
	e.Click(`#trial [value="string get value(result.body.order, \"delivery-date\")"]`)
	e.WaitText("#trial", "delivery_date")
	e.WaitFor(canvasJS + `.block('match').props.set.length === 3`)
	inBothThemes(t, e.Page, "trial-answered")
	e.Phone()
	webtest.Screenshot(t, e.Page, "trial-answered-phone")
	e.Viewport(1440, 900)
	e.Press(kb.Escape)
	e.WaitFor(`!document.getElementById('trial').open`)
	e.saved()
	eventually(t, func() bool {
		d := stored(t, s, process.ID)
		return len(d.Data) == 2 && d.Data[0].Name == "order_id" && d.Data[0].Type == "number" && d.Data[1].Type == "string"
	})
	do[bool](e, `(d.focus(), true)`)
	e.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	e.WaitFor(canvasJS + `.block('match').props.set.length === 2 && ` + canvasJS + `.document().data.length === 1`)

	// what was typed is there the next time, what came back is not
	e.Click("text=Send a test")
	e.WaitFor(`document.querySelector('#sample-order-number')?.value === 'PO-4711' && !document.querySelector('#trial-answer')`)
	if n := asked.Load(); n != 4 {
		t.Errorf("opening it called the system: %d", n)
	}
	var tried int64
	if err := s.gorm.Raw("SELECT count(*) FROM audit WHERE action = 'connection.tried' AND target_name = 'ERP'").Scan(&tried).Error; err != nil || tried != 4 {
		t.Errorf("%d trials are in the audit, %v", tried, err)
	}

	// what came back is kept with the draft, and nothing of it in the browser
	kept, err := s.db.TrialAnswer(t.Context(), process.ID, "match")
	if err != nil || !strings.Contains(string(kept), "Norrland Paper") {
		t.Errorf("with the draft is kept: %s (%v)", kept, err)
	}
	if n := webtest.Eval[int](e.Page, `Object.keys(sessionStorage).filter(k => sessionStorage.getItem(k).includes("Norrland Paper")).length`); n != 0 {
		t.Errorf("%d parts of answers are kept in the browser", n)
	}
}

// TestATestReachesNothingThatIsNotAllowed asks for an address inside, and for a
// connection that is not there.
func TestATestReachesNothingThatIsNotAllowed(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	c := s.as(ana)
	process := s.process(ana, "matching")
	s.connection()
	var slug string
	s.gorm.Raw("SELECT slug FROM connections").Scan(&slug)
	try := func(connection, block string) answer {
		part := strings.ReplaceAll(matching, `"erp"`, fmt.Sprintf("%q", connection))
		return c.post(fmt.Sprintf("/processes/%d/trial/answer", process.ID), map[string][]string{"_of": {"block"}, "_id": {block}, "_document": {part}, "v.order_number": {"PO-1"}})
	}
	want(t, try(slug, "match"), 200, "administrator")
	want(t, try("nowhere", "match"), 422, "There is no connection “nowhere” here.")
	want(t, try(slug, "start"), 422, "Only a block that calls another system can be tried.")
}
