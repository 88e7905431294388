package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"segue/models"
	"segue/runtime/feel"
	"segue/web/demo"
)

// demoSystems lets the demo systems listen, with connections to them, as in an
// installation that was filled with the sample company.
func (s *site) demoSystems() {
	s.t.Helper()
	s.sample("")
	systems, err := demo.Open(s.t.Context(), demo.Config{DB: s.db, Slow: 50 * time.Millisecond})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { systems.Close() })
	for _, system := range demo.All {
		if _, err := s.db.AddConnection(s.t.Context(), models.Program, systems.Connection(system),
			func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }); err != nil {
			s.t.Fatal(err)
		}
	}
}

// value reads FEEL's JSON.
func value(text string) feel.Value {
	v, err := feel.FromJSON([]byte(text))
	if err != nil {
		panic(err) // of a test's own text
	}
	return v
}

// asks calls a system through its connection, as a process does.
func (s *site) asks(system, input string) string {
	s.t.Helper()
	action := "request"
	if system == demo.Mail {
		action = "send"
	}
	out, failure := s.calls.Try(s.t.Context(), system, action, value(input))
	if failure != nil {
		return "failed: " + failure.Message
	}
	return string(out.AppendJSON(nil))
}

const payment = `{"method":"POST","path":"/payments","body":{"creditor":"Nordwind Papier GmbH","iban":"DE02120300000000202051","amount":4820.50,"reference":"RE-2041"}}`

// TestDemoSystemsAreReal calls each over its connection, in every mode.
func TestDemoSystemsAreReal(t *testing.T) {
	s := open(t)
	s.demoSystems()
	if _, _, err := s.db.AddDemoRecord(t.Context(), models.DemoRecord{System: demo.ERP, Kind: "order", Ref: "PO-77", At: time.Now(), Body: []byte(`{"supplier":"Nordwind Papier GmbH","total":4820.50}`)}); err != nil {
		t.Fatal(err)
	}
	for system, exchange := range map[string]struct{ ask, answer string }{
		demo.ERP:    {`{"path":"/orders/PO-77"}`, `"total":4820.5`},
		demo.Bank:   {payment, `"number":"PAY-`},
		demo.Bureau: {`{"method":"POST","path":"/reports","body":{"name":"Jonas Weber","born":"1988-04-12","amount":12000}}`, `"band":`},
		demo.HR:     {`{"method":"POST","path":"/employees","body":{"name":"Zoë Brandão","position":"Teller","starts_on":"2026-12-01"}}`, `"mailbox":"zoe.brandao@harbour-cu.example"`},
		demo.Mail:   {`{"to":"billing@nordwind.example","subject":"Rechnung bezahlt – danke","text":"Grüße aus Porto"}`, `"recipients":["billing@nordwind.example"]`},
	} {
		if got := s.asks(system, exchange.ask); !strings.Contains(got, exchange.answer) {
			t.Errorf("%s answers %s, want %s in it", system, got, exchange.answer)
		}
		for mode, want := range map[models.DemoMode]string{models.DemoDown: "failed: ", models.DemoNonsense: "failed: ", models.DemoSlow: exchange.answer} {
			if err := s.db.SetDemoMode(t.Context(), models.Program, system, system, mode); err != nil {
				t.Fatal(err)
			}
			if got := s.asks(system, exchange.ask); !strings.Contains(got, want) || strings.Contains(got, "<html") && system != demo.Mail {
				t.Errorf("%s, %s: %s, want %s in it", system, mode, got, want)
			}
		}
	}
	mails, err := s.db.DemoRecords(t.Context(), models.DemoFilter{System: demo.Mail, Search: "Porto", Limit: 9})
	if err != nil || len(mails) != 2 || mails[0].Ref != "Rechnung bezahlt – danke" {
		t.Errorf("the catcher holds %+v (%v), want the message twice: once sent quickly, once slowly", mails, err)
	}
	s.paysOnce()
}

// paysOnce sends a payment twice under one key, and another under it.
func (s *site) paysOnce() {
	s.t.Helper()
	if err := s.db.SetDemoMode(s.t.Context(), models.Program, demo.Bank, "Bank", models.DemoWorks); err != nil {
		s.t.Fatal(err)
	}
	row, err := s.db.ConnectionBySlug(s.t.Context(), demo.Bank)
	if err != nil {
		s.t.Fatal(err)
	}
	var config struct{ URL string }
	if err := json.Unmarshal(row.Config, &config); err != nil {
		s.t.Fatal(err)
	}
	for _, try := range []struct {
		amount string
		want   int
	}{{"12", http.StatusCreated}, {"12", http.StatusOK}, {"13", http.StatusConflict}, {"", http.StatusUnprocessableEntity}, {"-1", http.StatusUnprocessableEntity}} {
		if got := s.pays(config.URL, try.amount); got != try.want {
			s.t.Errorf("a payment of %q: %d, want %d", try.amount, got, try.want)
		}
	}
}

func (s *site) pays(base, amount string) int {
	s.t.Helper()
	body := fmt.Sprintf(`{"creditor":"A","iban":"DE02","reference":"R","amount":%s}`, amount)
	if amount == "" {
		body = `{"creditor":"A"}`
	}
	r, err := http.NewRequestWithContext(s.t.Context(), "POST", base+"/payments", strings.NewReader(body))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Idempotency-Key", "one")
	a, err := http.DefaultClient.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	a.Body.Close()
	return a.StatusCode
}

// TestDemoPagesAreTheSamplesAlone asks for the pages without and with it.
func TestDemoPagesAreTheSamplesAlone(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	c := s.as(ana)
	want(t, c.get("/demo"), 404)
	want(t, c.get("/demo/bank"), 404)
	want(t, c.post("/demo/bank/mode", url.Values{"mode": {"down"}}), 404)
	if home := c.get("/"); strings.Contains(home.body, "/demo") {
		t.Error("the navigation leads to demo systems that are not there")
	}
	if mode, err := s.db.DemoMode(t.Context(), "bank"); mode != models.DemoWorks || err != nil {
		t.Errorf("the bank is %s (%v)", mode, err)
	}
	s.demoSystems()
	want(t, c.get("/"), 200, `href="/demo"`)
	want(t, c.post("/demo/bank/mode", url.Values{"mode": {"broken"}}), 422)
}

// TestAnAdminBreaksTheBank uses the pages as a person does.
func TestAnAdminBreaksTheBank(t *testing.T) {
	t.Parallel()
	s := open(t)
	s.demoSystems()
	ana := s.person("Ana Costa", "admin")
	for i := range 3 {
		input := strings.Replace(payment, "RE-2041", fmt.Sprintf("RE-20%d", 41+i), 1)
		if got := s.asks(demo.Bank, input); !strings.Contains(got, "PAY-") {
			t.Fatal(got)
		}
	}
	s.asks(demo.Mail, `{"to":"billing@nordwind.example","subject":"Your invoice RE-2041 was paid","text":"Dear Nordwind Papier GmbH,\n\nwe have paid 4,820.50 EUR.\n\nHarbour Credit Union"}`)
	p := s.enter(ana.Email)
	p.Open(s.url + "/demo")
	p.WaitText("h1", "Demo systems")
	look(t, p, "demo")
	p.Click(`form[action="/demo/bank/mode"] [value="down"]`)
	p.WaitText(".toasts", "Bank: is down from now on")
	if got := s.asks(demo.Bank, payment); !strings.HasPrefix(got, "failed: ") {
		t.Errorf("the bank is down and answers %s", got)
	}
	p.Open(s.url + "/demo/bank")
	p.WaitText("table", "RE-2043")
	look(t, p, "demo-bank")
	p.Open(s.url + "/demo/office-mail")
	p.Click(".letter__head")
	p.WaitFor(`document.querySelector(".letter__shown").clientHeight > 200`)
	look(t, p, "demo-mail")
	p.Click("text=Plain text")
	p.WaitFor(`document.querySelector(".letter__text").checkVisibility() && !document.querySelector(".letter__shown").checkVisibility()`)
	p.WaitText(".letter__text", "we have paid 4,820.50 EUR")
}
