package web

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// twice pays by instalments: the same block is come to twice, and its first call
// fails. %[1]s is the process's id.
const twice = `{"schema":1,"id":%[1]q,"name":"Pay by instalments","layout":{},
"forms":[{"id":"f","name":"Invoice","fields":[{"name":"amount","label":"Amount","type":"money","currency":"EUR"},{"name":"supplier","label":"Supplier","type":"text"}]}],
"data":[{"name":"n","label":"Instalment","type":"number","initial":"0"},{"name":"payment","label":"Payment"}],
"pools":[{"id":%[1]q,"executable":true,"blocks":[
	{"id":"start","kind":"start","name":"Invoice","props":{"form":"f"}},
	{"id":"count","kind":"set-values","name":"Next one","props":{"values":[{"name":"n","value":"n + 1"}]}},
	{"id":"pay","kind":"integration","name":"Pay it","props":{"do":"http.request","connection":"bank","method":"POST","path":"/payments/{n}","tries":1,
		"headers":"{\"X-Access-Token\": \"hidden-4711\", Purpose: supplier}","body":"{amount: amount / 2, note: note, password: \"hidden-4712\", items: for i in 1..12 return {line: i}, numbers: for i in 1..14 return i}",
		"set":[{"name":"payment","value":"result.body.payment"}]}},
	{"id":"again","kind":"decision","name":"All paid?"},
	{"id":"never","kind":"timer","name":"Never come to","props":{"for":"P3D"}},
	{"id":"rest","kind":"approval","name":"Check it","props":{"title":"Is {supplier} paid?","who":[%[2]q],"others":false}},
	{"id":"end","kind":"end","name":"Paid"}],
"flows":[{"id":"f1","from":"start","to":"count"},{"id":"f2","from":"count","to":"pay"},{"id":"f3","from":"pay","to":"again"},
	{"id":"f4","from":"again","to":"count","name":"No","condition":"n < 2"},{"id":"f5","from":"again","to":"rest","name":"Yes","default":true},
	{"id":"f6","from":"rest","exit":"approved","to":"end"},{"id":"f7","from":"rest","exit":"rejected","to":"never"}]}]}`

// instalments is a company whose bank refuses the first call and answers the
// others, with a run that has paid twice and asks.
type instalments struct {
	*site
	owner, starter models.Person
	process        models.Process
	key            machine.Key

	mu    sync.Mutex
	heard []string // paths, tokens and bodies of the bank's calls
}

// payment is the bank's answer to a call.
func (w *instalments) payment(rw http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.heard = append(w.heard, r.URL.Path+" "+r.Header.Get("X-Access-Token")+" "+string(body)); len(w.heard) == 1 {
		http.Error(rw, "closed", http.StatusServiceUnavailable)
		return
	}
	rw.Header().Set("Content-Type", "application/json")
	rw.Header().Set("Set-Cookie", "session=hidden-4713")
	fmt.Fprintf(rw, `{"payment":"P-%d","cleared":true,"refreshToken":"hidden-4714"}`, len(w.heard)-1)
}

func (w *instalments) calls() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.heard)
}

const longNote = "A long note. "

func (s *site) paysTwice() *instalments {
	s.t.Helper()
	w := &instalments{site: s, owner: s.person("Mara Stein", "author", "approver"), starter: s.person("Sam Starter")}
	ctx := s.t.Context()
	bank := httptest.NewServer(http.HandlerFunc(w.payment))
	s.t.Cleanup(bank.Close)
	_, err := s.db.AddConnection(ctx, models.Program, models.ConnectionForm{Name: "Bank", Connector: "http", Allowed: []string{"127.0.0.1"},
		Config: []byte(fmt.Sprintf(`{"url":%q,"auth":"none"}`, bank.URL))}, func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil })
	if err != nil {
		s.t.Fatal(err)
	}
	w.process = s.process(w.owner, w.owner.Email)
	d, err := graph.Decode([]byte(fmt.Sprintf(twice, w.process.BpmnID, w.owner.Email)))
	if err == nil {
		_, err = s.engine.Publish(ctx, host.PublishOrder{Process: w.process.ID, Document: d, By: host.Actor{ID: w.owner.ID, Name: w.owner.Name}})
	}
	if err != nil {
		s.t.Fatal(err)
	}
	begun, err := s.engine.Start(ctx, host.StartOrder{Process: w.process.ID, By: host.Actor{ID: w.starter.ID, Email: w.starter.Email, Name: w.starter.Name}, Variables: variables(
		`{"amount":4820.5,"supplier":"Nordwind Papier GmbH","note":"` + strings.Repeat(longNote, 100) + `"}`)})
	if err != nil {
		s.t.Fatal(err)
	}
	w.key = begun.Instance
	w.settle()
	incidents, err := s.db.OpenIncidents(ctx, int64(w.key), 10)
	if err != nil || len(incidents) != 1 {
		s.t.Fatal(err, incidents)
	}
	if err := s.engine.Deliver(ctx, w.key, machine.Retried{Incident: machine.Key(incidents[0].Key), By: w.owner.Email, Reason: "The bank is open."}); err != nil {
		s.t.Fatal(err)
	}
	w.settle()
	return w
}

func (w *instalments) settle() {
	w.t.Helper()
	if err := w.engine.Settled(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

// block is what the panel says of one, as somebody sees it.
func (w *instalments) block(as models.Person, id string) string {
	w.t.Helper()
	a := w.as(as).get(address(w.key, "/block?"+url.Values{"block": {id}}.Encode()), header("HX-Request", "true"))
	want(w.t, a, http.StatusOK)
	if strings.Contains(a.body, "<html") {
		w.t.Error("a part of the page was answered with a whole page")
	}
	return a.body
}

// What a block got and gave stands beside it: each time it was come to, what was
// sent as it was sent then, what came back, how often it was tried.
func TestWhatABlockGotAndGave(t *testing.T) {
	w := open(t).paysTwice()
	if heard := w.calls(); len(heard) != 3 {
		t.Fatalf("the bank heard %q", heard)
	}
	pay := w.block(w.owner, "pay")
	says(t, foundIn(t, pay, ".chosen__head"), "Pay it", "Integration", "2 times, the newest first")
	newest, first := foundIn(t, pay, "article:nth-of-type(1)"), foundIn(t, pay, "article:nth-of-type(2)")
	says(t, newest, "2nd time", "Done", "What was sent", "HTTP request", "ThroughBank", "MethodPOST", "Path/payments/2", "Amount2,410.25", "PurposeNordwind Papier GmbH",
		"Items", "Show all 12", "What came back", "Status200", "PaymentP-2", "ClearedYes", "What it setPaymentP-2", "Numbers1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14")
	says(t, first, "1st time", "Path/payments/1", "PaymentP-1", "Tries", "Try 1 did not work", "Mara Stein had it tried again", "The bank is open.", "worked", "Took")
	if strings.Contains(newest, "Tries") || strings.Contains(newest, "P-1") || strings.Contains(first, "P-2") {
		t.Errorf("what happened one time is told of another:\n%s\n%s", newest, first)
	}
	if strings.Count(pay, strings.TrimSpace(longNote)) < 200 || !strings.Contains(pay, "Show all<") {
		t.Error("a long text cannot be read whole")
	}

	says(t, foundIn(t, w.block(w.owner, "start"), "article"), "What it began with", "Sam Starter started it", "Amount4,820.50 EUR", "SupplierNordwind Papier GmbH")
	says(t, foundIn(t, w.block(w.owner, "count"), "article:nth-of-type(1)"), "2nd time", "What it setInstalment2")
	says(t, foundIn(t, w.block(w.owner, "again"), "article:nth-of-type(1)"), "What it decided", "it went “Yes”")
	says(t, foundIn(t, w.block(w.owner, "rest"), "article"), "Under way", "AskedMara Stein", "Is Nordwind Papier GmbH paid?", "Open the task")
	says(t, w.block(w.owner, "never"), "not come to yet")
	says(t, w.block(w.owner, "nowhere"), "Choose a block in the drawing")

	tasks, err := w.db.InstanceTasks(t.Context(), int64(w.key), 10)
	if err == nil {
		err = w.engine.Decide(t.Context(), host.Decision{Task: machine.Key(tasks[0].Key), By: host.Actor{ID: w.owner.ID, Name: w.owner.Name, Email: w.owner.Email}, Subjects: []int64{w.owner.ID}, Outcome: "approved", Comment: "Seen on the statement."})
	}
	if err != nil {
		t.Fatal(err)
	}
	says(t, foundIn(t, w.block(w.owner, "rest"), "article"), "Done", "Answer", "ByMara Stein", "AnswerApprove", "NoteSeen on the statement.")
	page := w.as(w.owner).get(address(w.key, "")).body
	for _, id := range []string{"start", "pay", "rest"} {
		if foundIn(t, page, `#instance-story [data-about="`+id+`"]`) == "" {
			t.Errorf("nothing that happened leads to %q", id)
		}
	}
}

// Who only started an instance is not told what went to other systems and came
// back; nobody else is told anything; what opens doors is told to nobody.
func TestWhatABlockGotIsNotForEverybody(t *testing.T) {
	w := open(t).paysTwice()
	for _, id := range []string{"start", "count", "pay", "again", "rest"} {
		said := w.block(w.owner, id)
		if strings.Contains(said, "hidden-") {
			t.Errorf("%q tells a secret:\n%s", id, said)
		}
	}
	if heard := strings.Join(w.calls(), "\n"); strings.Count(heard, "hidden-4711") != 3 || !strings.Contains(heard, "hidden-4712") {
		t.Errorf("the bank was not told the secrets: %s", heard)
	}
	says(t, foundIn(t, w.block(w.owner, "pay"), "article:nth-of-type(1)"), "X Access Token•••••• (kept secret)", "Password•••••• (kept secret)", "RefreshToken•••••• (kept secret)")

	mine := foundIn(t, w.block(w.starter, "pay"), "article")
	says(t, mine, "2nd time", "PaymentP-2", "is shown to those who may see all runs")
	for _, word := range []string{"What came back", "/payments/", "2,410.25", "Cleared", "Through", "Open the task"} {
		if strings.Contains(mine, word) {
			t.Errorf("who only started it reads %q:\n%s", word, mine)
		}
	}
	want(t, w.as(w.unique()).get(address(w.key, "/block?block=pay"), header("HX-Request", "true")), http.StatusNotFound)
	w.run("DELETE FROM history WHERE instance = ?", int64(w.key)) // as erasing does with all of it
	if said := w.block(w.owner, "pay"); strings.Contains(said, "P-2") || strings.Contains(said, "2,410.25") {
		t.Errorf("what is erased is told:\n%s", said)
	}
}

// What was ordered is told only while what happens again is what is recorded.
func TestOrdersAreOfTheRecordedHistory(t *testing.T) {
	w := open(t).paysTwice()
	steps, err := w.engine.History(t.Context(), w.key, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	v, err := w.engine.Inspect(t.Context(), w.key)
	if err != nil {
		t.Fatal(err)
	}
	retrace := func() [][]machine.Command {
		t.Helper()
		orders, err := w.engine.Retrace(t.Context(), &v.Instance, nil, steps)
		if err != nil {
			t.Fatal(err)
		}
		return orders
	}
	if n := len(retrace()); n != len(steps) {
		t.Fatalf("of %d steps %d are gone through", len(steps), n)
	}
	for i, s := range steps {
		for j, f := range s.Facts {
			if f.What == machine.Assigned && f.Name == "payment" {
				steps[i].Facts[j].Value = feel.String("P-1000") // another release had set this
				if n := len(retrace()); n != i {
					t.Errorf("what step %d ordered is told, though it did otherwise: %d", s.Number, n)
				}
				return
			}
		}
	}
	t.Fatal("no step set the payment")
}
