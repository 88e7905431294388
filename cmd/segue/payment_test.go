package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"

	"segue/models"
)

const (
	clerk      = "clara@example.com"
	passphrase = "correct horse battery staple"
)

// world is what lies outside: an ERP with orders, a bank and a mail server,
// all real listeners.
type world struct {
	orders, bank *httptest.Server
	mail         net.Listener

	mu     sync.Mutex
	keys   []string // Idempotency-Key of each payment call
	bodies []string
	mails  []string
	hold   bool // the bank takes the call and never answers it
	called chan struct{}
}

func openWorld(t *testing.T) *world {
	o := &world{called: make(chan struct{}, 16)}
	o.orders = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"order":%q,"total":4820.5}`, strings.TrimPrefix(r.URL.Path, "/orders/"))
	}))
	o.bank = httptest.NewServer(http.HandlerFunc(o.pay))
	var err error
	if o.mail, err = net.Listen("tcp", "127.0.0.1:0"); err != nil {
		t.Fatal(err)
	}
	server := smtp.NewServer(o)
	server.AllowInsecureAuth = true
	go server.Serve(o.mail)
	t.Cleanup(func() {
		o.orders.Close()
		o.bank.CloseClientConnections()
		o.bank.Close()
		server.Close()
	})
	return o
}

// pay is the bank: one payment per key, however often it is asked.
func (o *world) pay(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet { // a connection is tested
		return
	}
	body, _ := io.ReadAll(r.Body)
	o.mu.Lock()
	o.keys, o.bodies = append(o.keys, r.Header.Get("Idempotency-Key")), append(o.bodies, string(body))
	hold := o.hold
	o.mu.Unlock()
	o.called <- struct{}{}
	if hold {
		<-r.Context().Done() // until the caller is gone
		return
	}
	fmt.Fprint(w, `{"payment":"P-1"}`)
}

func (o *world) answer(hold bool) { o.mu.Lock(); o.hold = hold; o.mu.Unlock() }

// NewSession implements smtp.Backend.
func (o *world) NewSession(*smtp.Conn) (smtp.Session, error) { return &session{o: o}, nil }

type session struct {
	o  *world
	to []string
}

func (s *session) Mail(string, *smtp.MailOptions) error      { return nil }
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error { s.to = append(s.to, to); return nil }
func (s *session) Reset()                                    { s.to = nil }
func (s *session) Logout() error                             { return nil }
func (s *session) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	s.o.mu.Lock()
	s.o.mails = append(s.o.mails, strings.Join(s.to, ",")+"\n"+string(text))
	s.o.mu.Unlock()
	return err
}

// payable is accounts payable: match the order, decide by amount, approve, pay,
// tell the supplier.
func payable(id string) string {
	return fmt.Sprintf(`{"schema":1,"id":%q,"name":"Accounts payable","pools":[{"id":%q,"executable":true,"blocks":[
 {"id":"received","kind":"start","name":"Invoice received","props":{"form":"invoice"}},
 {"id":"match","kind":"integration","name":"Match the order","props":{"do":"http.request","connection":"erp","method":"GET","path":"/orders/{order_number}","set":[{"name":"order_total","value":"result.body.total"}]}},
 {"id":"small","kind":"decision","name":"Is it small?"},
 {"id":"approve","kind":"approval","name":"Approve the invoice","props":{"title":"Pay {supplier}?","who":["clara@example.com"],"others":false}},
 {"id":"pay","kind":"integration","name":"Pay the supplier","props":{"do":"http.request","connection":"bank","method":"POST","path":"/payments","body":"{supplier: supplier, amount: amount}","into":"payment"}},
 {"id":"tell","kind":"integration","name":"Tell the supplier","props":{"do":"smtp.send","connection":"office-mail","to":"{supplier_email}","subject":"Invoice of {order_number} is paid","text":"Dear {supplier}, we have paid {amount}."}},
 {"id":"paid","kind":"end","name":"Paid"},{"id":"refused","kind":"end","name":"Refused"}],
 "flows":[{"id":"f1","from":"received","to":"match"},{"id":"f2","from":"match","to":"small"},
 {"id":"f3","from":"small","to":"pay","condition":"amount <= 1000 and amount = order_total"},{"id":"f4","from":"small","to":"approve","default":true},
 {"id":"f5","from":"approve","exit":"approved","to":"pay"},{"id":"f6","from":"approve","exit":"rejected","to":"refused"},
 {"id":"f7","from":"pay","to":"tell"},{"id":"f8","from":"tell","to":"paid"}]}],
 "data":[{"name":"order_total","type":"number"}],
 "forms":[{"id":"invoice","name":"Invoice","fields":[{"name":"supplier","label":"Supplier","type":"text","required":true},{"name":"supplier_email","label":"Supplier's e-mail","type":"email","required":true},
 {"name":"order_number","label":"Order","type":"text","required":true},{"name":"amount","label":"Amount","type":"money","currency":"EUR","required":true}]}],"layout":{}}`, id, id)
}

// furnish adds the connections and the process as an admin would.
func furnish(t *testing.T, data string, o *world) (bpmnID string) {
	t.Helper()
	g, err := gorm.Open(postgres.Open("postgres://segue@/segue?host=" + filepath.Join(data, "run") + "&port=5432"))
	if err != nil {
		t.Fatal(err)
	}
	pool, err := g.DB()
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	rows := models.New(g)
	none := func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }
	mail := o.mail.Addr().(*net.TCPAddr)
	for name, config := range map[string]string{
		"ERP":         fmt.Sprintf(`{"url":%q,"auth":"none"}`, o.orders.URL),
		"Bank":        fmt.Sprintf(`{"url":%q,"auth":"none"}`, o.bank.URL),
		"Office mail": fmt.Sprintf(`{"host":"127.0.0.1","port":%d,"encryption":"none","from":"ap@example.com"}`, mail.Port),
	} {
		kind := "http"
		if name == "Office mail" {
			kind = "smtp"
		}
		if _, err := rows.AddConnection(t.Context(), models.Program, models.ConnectionForm{Name: name, Connector: kind, Config: json.RawMessage(config), Allowed: []string{"127.0.0.1"}}, none); err != nil {
			t.Fatal(err)
		}
	}
	var person int64
	if err := g.Raw("SELECT id FROM people WHERE email = ?", clerk).Scan(&person).Error; err != nil {
		t.Fatal(err)
	}
	v, err := rows.ViewerByID(t.Context(), person)
	if err != nil {
		t.Fatal(err)
	}
	p, err := rows.AddProcess(t.Context(), v, "process.added", models.ProcessForm{Name: "Accounts payable"}, func(id string) (json.RawMessage, error) { return json.RawMessage(payable(id)), nil })
	if err != nil {
		t.Fatal(err)
	}
	return p.BpmnID
}

// api calls the API as the clerk and decodes the answer.
func api(t *testing.T, s *server, method, path, body string, want int) map[string]any {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.SetBasicAuth(clerk, passphrase)
	r.Header.Set("Content-Type", "application/json")
	a, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	text, _ := io.ReadAll(a.Body)
	if a.StatusCode != want {
		t.Fatalf("%s %s: %d, want %d: %s", method, path, a.StatusCode, want, text)
	}
	var v map[string]any
	if json.NewDecoder(bytes.NewReader(text)).Decode(&v) != nil {
		t.Fatalf("%s %s: %s", method, path, text)
	}
	return v
}

// until asks for something until it holds; it gives up after the deadline.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), deadline)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatalf("not within %s: %s", deadline, what)
		case <-tick.C:
		}
	}
}

// TestPaymentSurvivesKills kills the server while the approval waits, and again
// while the bank has the payment call: it goes on after each restart, the call
// carries the same key both times, and nothing is doubled.
func TestPaymentSurvivesKills(t *testing.T) {
	o, data := openWorld(t), emptyFolder(t)
	env := []string{"SEGUE_ADMIN_EMAIL=" + clerk, "SEGUE_ADMIN_PASSWORD=" + passphrase}
	args := []string{"--data", data, "--addr", "127.0.0.1:0"}
	s := serve(t, env, args...)
	process := furnish(t, data, o)
	api(t, s, "POST", "/api/processes/"+process+"/versions", `{"note":"The first"}`, http.StatusCreated)
	started := api(t, s, "POST", "/api/processes/"+process+"/instances", `{"commandId":"mail-1","variables":{"supplier":"Nordwind Papier GmbH","supplier_email":"billing@nordwind.example","order_number":"PO-77","amount":4820.50}}`, http.StatusCreated)
	key := started["key"].(string)
	task := ""
	until(t, "the approval waits", func() bool {
		for _, x := range api(t, s, "GET", "/api/tasks", "", http.StatusOK)["tasks"].([]any) {
			task = x.(map[string]any)["key"].(string)
		}
		return task != ""
	})

	kill := func() {
		s.cmd.Process.Kill()
		s.cmd.Wait()
		s = serve(t, env, args...)
		t.Logf("ready in %s after kill -9", s.ready.Round(time.Millisecond))
	}
	kill()
	again := api(t, s, "POST", "/api/processes/"+process+"/instances", `{"commandId":"mail-1","variables":{"supplier":"Nordwind Papier GmbH","supplier_email":"billing@nordwind.example","order_number":"PO-77","amount":4820.50}}`, http.StatusOK)
	if again["key"] != key {
		t.Errorf("the same command started %v after the kill, and %s before", again["key"], key)
	}

	o.answer(true)
	api(t, s, "POST", "/api/tasks/"+task+"/decision", `{"outcome":"approved","comment":"Matches the order."}`, http.StatusOK)
	<-o.called // the bank has the call
	kill()
	o.answer(false)
	<-o.called // and gets it again
	var instance map[string]any
	until(t, "the instance ends", func() bool {
		instance = api(t, s, "GET", "/api/instances/"+key, "", http.StatusOK)
		return instance["status"] == "ended"
	})
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.keys) != 2 || o.keys[0] == "" || o.keys[0] != o.keys[1] || o.bodies[0] != o.bodies[1] {
		t.Errorf("the bank was called with keys %q and bodies %q, want the same twice", o.keys, o.bodies)
	}
	if len(o.mails) != 1 || !strings.HasPrefix(o.mails[0], "billing@nordwind.example\n") || !strings.Contains(o.mails[0], "Subject: Invoice of PO-77 is paid") {
		t.Errorf("mails: %q", o.mails)
	}
	if tasks := api(t, s, "GET", "/api/tasks", "", http.StatusOK)["tasks"].([]any); len(tasks) != 0 {
		t.Errorf("tasks are left: %v", tasks)
	}
	counted := connect(t, data)
	for table, want := range map[string]int{"instances": 1, "tasks": 1, "jobs": 0, "timers": 0, "deliveries": 0, "task_candidates": 0, "incidents": 0} {
		var n int
		if err := counted.QueryRow(t.Context(), "SELECT count(*) FROM "+table).Scan(&n); err != nil || n != want {
			t.Errorf("%s holds %d rows, want %d (%v)", table, n, want, err)
		}
	}
}
