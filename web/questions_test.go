package web

import (
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/webtest"
)

// question is one about an instance of the owner's that calls a system which
// is not there.
func (s *site) question(owner models.Person) int64 { return s.questionOf(owner, 1) }

// questionOf is one about several instances.
func (s *site) questionOf(owner models.Person, instances int) int64 {
	s.t.Helper()
	p := s.process(owner, owner.Email)
	doc, err := graph.Decode([]byte(fmt.Sprintf(`{"schema":1,"id":%q,"name":"Stock check","pools":[{"id":%q,"executable":true,"blocks":[
		{"id":"start","kind":"start","name":"Start"},{"id":"ask","kind":"integration","name":"Ask the warehouse","props":{"do":"http.request","connection":"warehouse","path":"/stock","set":[{"name":"stock","value":"result.body.stock"},{"name":"shelf","value":"result.body.shelf"}]}},
		{"id":"note","kind":"task","name":"Count by hand","props":{"title":"Count the stock","who":[%q]}},{"id":"end","kind":"end","name":"Known"}],
		"flows":[{"id":"f1","from":"start","to":"ask"},{"id":"f2","from":"ask","to":"end"},{"id":"f3","from":"note","to":"end"}]}],
		"data":[{"name":"stock","type":"number","searchable":true},{"name":"shelf","type":"string","searchable":true}],"layout":{}}`, p.BpmnID, p.BpmnID, owner.Email)))
	if err == nil {
		_, err = s.engine.Publish(s.t.Context(), host.PublishOrder{Process: p.ID, Document: doc, By: host.Actor{ID: owner.ID, Name: owner.Name}})
	}
	for range instances {
		if err == nil {
			_, err = s.engine.Start(s.t.Context(), host.StartOrder{Process: p.ID, By: host.Actor{ID: owner.ID, Email: owner.Email}})
		}
	}
	if err == nil {
		err = s.engine.Settled(s.t.Context())
	}
	if err != nil {
		s.t.Fatal(err)
	}
	list, err := s.db.Troubles(s.t.Context(), s.viewer(owner), 200)
	for _, q := range list {
		if q.ProcessID == p.ID {
			return q.ID
		}
	}
	s.t.Fatalf("nobody is asked about the failure: %v (%v)", list, err)
	return 0
}

// another instance of the question's process fails in the same way.
func (s *site) another(question int64, by models.Person) {
	s.t.Helper()
	var process int64
	s.gorm.Raw("SELECT process_id FROM questions WHERE id = ?", question).Scan(&process)
	_, err := s.engine.Start(s.t.Context(), host.StartOrder{Process: process, By: host.Actor{ID: by.ID, Email: by.Email}})
	if err == nil {
		err = s.engine.Settled(s.t.Context())
	}
	if err != nil {
		s.t.Fatal(err)
	}
}

var shownKeys = regexp.MustCompile(`name="shown" value="([\d ]*)"`)

// inView are the failures that the page of a question shows, as its forms send them.
func inView(c *client, path string) string {
	if m := shownKeys.FindStringSubmatch(c.get(path).body); m != nil {
		return m[1]
	}
	return ""
}

// TestAnswers gives each answer that is not "try all again", and a wrong one.
func TestAnswers(t *testing.T) {
	s := open(t)
	bo := s.person("Bo Lindqvist", "author")
	c := s.as(bo)
	status := func(q int64) (status string, task int) {
		t.Helper()
		s.gorm.Raw("SELECT i.status FROM questions q JOIN instances i ON i.process_id = q.process_id WHERE q.id = ?", q).Scan(&status)
		s.gorm.Raw("SELECT count(*) FROM questions q JOIN tasks t ON t.process_id = q.process_id WHERE q.id = ? AND t.closed_at IS NULL", q).Scan(&task)
		return status, task
	}
	q := s.question(bo)
	path := fmt.Sprintf("/questions/%d", q)
	want(t, c.get(path+"/system"), 200, "There is no such connection")
	var process int64
	s.gorm.Raw("SELECT process_id FROM questions WHERE id = ?", q).Scan(&process)
	eva := s.person("Eva Holm", "approver")
	if _, err := s.db.SetGrants(t.Context(), s.viewer(bo), process, eva.Email, []models.Right{models.MaySee}); err != nil {
		t.Fatal(err)
	}
	want(t, s.as(eva).get(path+"/system"), 404)
	want(t, c.get("/"), 200, "Need attention", "figure--bad")
	want(t, s.as(eva).get("/"), 200, "Others look after") // red is for who can do something
	want(t, c.get(path), 200, "There is no connection “warehouse”", "Ask the warehouse", "Nobody was asked this before", "Try it again")
	want(t, c.post(path+"/answer", url.Values{"answer": {"shrug"}}), 422, "Choose one of the answers")
	want(t, c.post(path+"/answer", url.Values{"answer": {"cancel"}}), 422, "Say why they are cancelled")
	want(t, c.post(path+"/answer", url.Values{"answer": {"other"}, "to": {"start"}}), 422, "Choose where to go on")
	want(t, c.post(path+"/answer", url.Values{"answer": {"other"}, "to": {"note"}, "reason": {"The warehouse moves."}}), 422, "need no answer any more") // nobody has seen which
	want(t, c.post(path+"/answer", url.Values{"answer": {"other"}, "to": {"note"}, "reason": {"The warehouse moves."}, "shown": {inView(c, path)}}), 303)
	want(t, c.get(path), 200, "This was answered", "Bo Lindqvist let them go on another way")
	if st, open := status(q); st != "running" || open != 1 {
		t.Errorf("after going on another way it is %s with %d tasks", st, open)
	}
	want(t, c.post(path+"/answer", url.Values{"answer": {"all"}}), 409, "was answered by Bo Lindqvist")

	q = s.question(bo)
	path = fmt.Sprintf("/questions/%d", q)
	seen := inView(c, path)
	s.another(q, bo)
	for _, answer := range []string{"cancel", "hand"} { // what nobody has seen is neither ended nor taken as done
		want(t, c.post(path+"/answer", url.Values{"answer": {answer}, "reason": {"Not needed any more."}, "v.stock": {"7"}, "v.shelf": {"North"}, "shown": {seen}}), 422, "1 instance has joined", "Not needed any more.")
	}
	want(t, c.post(path+"/answer", url.Values{"answer": {"hand"}, "reason": {strings.Repeat("x", 501)}, "v.shelf": {"North 4"}, "shown": {seen}}), 422, "too long", "North 4")
	want(t, c.post(path+"/answer", url.Values{"answer": {"cancel"}, "reason": {"Not needed any more."}, "shown": {inView(c, path)}}), 303)
	want(t, c.get(path), 200, "cancelled them", "Not needed any more.", "Cancelled")
	if st, _ := status(q); st != "cancelled" {
		t.Errorf("after cancelling it is %s", st)
	}

	q = s.question(bo)
	path = fmt.Sprintf("/questions/%d", q)
	want(t, c.post(path+"/answer", url.Values{"answer": {"all"}, "shown": {inView(c, path)}}), 303)
	if err := s.engine.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	if list, err := s.db.Troubles(t.Context(), s.viewer(bo), 9); err != nil || len(list) != 1 || list[0].ID == q {
		t.Fatalf("it failed again, and people are asked %v (%v)", list, err)
	} else {
		want(t, c.get(fmt.Sprintf("/questions/%d", list[0].ID)), 200, "Bo Lindqvist had all of them tried again")
		want(t, c.get(path), 200, "Still waiting at “Ask the warehouse”")
		link := fmt.Sprintf("/questions/%d", list[0].ID)
		for _, from := range []string{path, fmt.Sprintf("/processes/%d", list[0].ProcessID), fmt.Sprintf("/instances?status=attention&process=%d", list[0].ProcessID)} {
			want(t, c.get(from), 200, "waits for an answer", link) // from wherever the failure is seen
		}
		if page := c.get(fmt.Sprintf("/instances?status=attention&process=%d", s.published(bo).ID)); strings.Contains(page.body, link) {
			t.Error("another process leads to this question")
		}
	}
}

// TestResultsByHand lets three instances go on with what one form says: the
// same for all, and another for one of them.
func TestResultsByHand(t *testing.T) {
	s := open(t)
	bo := s.person("Bo Lindqvist", "author")
	q := s.questionOf(bo, 3)
	p := s.enter(bo.Email)
	p.Open(s.url + fmt.Sprintf("/questions/%d", q))
	p.Click("text=Give the results by hand")
	p.WaitText("form:has([value=hand])", "All 3 go on as if “Ask the warehouse” were done.")
	p.Click("text=Another result for some of them")
	p.WaitFor(`document.querySelectorAll('.apart').length === 3`)
	look(t, p, "question-by-hand")
	p.Fill("#hand-stock", "{40")
	p.Fill("#hand-shelf", "North 4")
	p.Click("text=Let all 3 go on with this")
	p.WaitText(".errors", "Say why, or how it was done")
	p.WaitText(".errors", "This list of values cannot be read")
	p.WaitFor(`document.querySelector("#hand-shelf").value === "North 4"`) // nothing is lost
	p.Click("text=Another result for some of them")
	p.Fill("#hand-stock", "40")
	p.Fill(".apart:nth-of-type(2) .input", "7")
	p.Fill("#hand-reason", "Counted on Monday.")
	p.Click("text=Let all 3 go on with this")
	p.WaitText("h1", "This was answered")
	p.WaitText("main", "Bo Lindqvist gave their results by hand")
	p.WaitFor(`[...document.querySelectorAll('#results tbody tr')].filter(r => r.innerText.includes('Done')).length === 3`)
	var found []string
	s.gorm.Raw("SELECT i.search->>'stock' || ' on ' || (i.search->>'shelf') FROM instances i JOIN questions q ON q.process_id = i.process_id WHERE q.id = ? ORDER BY 1", q).Scan(&found)
	if got := strings.Join(found, ", "); got != "40 on North 4, 40 on North 4, 7 on North 4" {
		t.Errorf("they went on with %s", got)
	}
	var audited int
	s.gorm.Raw("SELECT count(*) FROM audit WHERE action = 'instance.result-given'").Scan(&audited)
	if audited != 3 {
		t.Errorf("%d acts are on record", audited)
	}
}

// TestOneAnswerForEight breaks the bank of the sample company, sends eight
// invoices, answers once, and holds what happened against the ledger.
func TestOneAnswerForEight(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.person("Ana Costa", "author", "approver", "admin")
	if _, err := s.server.deps.Sample.Fill(t.Context()); err != nil {
		t.Fatal(err)
	}
	p := s.enter(ana.Email)
	p.Open(s.url + "/demo")
	p.Click(`form[action="/demo/bank/mode"] [value="down"]`)
	p.WaitText(".toasts", "Bank: is down from now on")
	s.eightInvoices(ana)

	p.Open(s.url + "/inbox")
	p.WaitText("main", "8 instances of Supplier invoice wait for your answer")
	look(t, p, "question-inbox")
	p.Open(s.url + s.questionAbout("Bank closed the connection"))
	p.WaitText("main", "Bank closed the connection before it had answered.")
	p.WaitText("main", "had all of them tried again") // on the day of the outage
	look(t, p, "question")
	asked := webtest.Eval[string](p, "location.pathname")
	p.Open(s.url + "/demo")
	p.Click(`form[action="/demo/bank/mode"] [value="works"]`)
	p.WaitText(".toasts", "Bank: works again")
	p.Open(s.url + asked)
	p.Click("text=Try all 8 again")
	p.WaitText("h1", "This was answered")
	p.WaitFor(`[...document.querySelectorAll('#results tbody tr')].filter(r => r.innerText.includes('Done')).length === 8`)
	look(t, p, "question-answered")
	for i := range 8 {
		paid, err := s.db.DemoRecords(t.Context(), models.DemoFilter{System: "bank", Kind: "payment", Search: fmt.Sprintf("RE-900%d", i), Limit: 9})
		if err != nil || len(paid) != 1 {
			t.Errorf("RE-900%d was paid %d times (%v)", i, len(paid), err)
		}
	}
}

// eightInvoices sends invoices that need no approval, and waits until all have
// failed at the bank.
func (s *site) eightInvoices(by models.Person) {
	s.t.Helper()
	var process int64
	s.gorm.Raw("SELECT id FROM processes WHERE name = 'Supplier invoice'").Scan(&process)
	orders, err := s.db.DemoRecords(s.t.Context(), models.DemoFilter{System: "erp", Kind: "order", Limit: 200})
	if err != nil {
		s.t.Fatal(err)
	}
	sent := 0
	for _, o := range orders {
		var order struct {
			Supplier, Email string
			Total           json.Number
		}
		if err := json.Unmarshal(o.Body, &order); err != nil {
			s.t.Fatal(err)
		}
		if total, err := order.Total.Float64(); err != nil || total > 1000 || sent == 8 {
			continue
		}
		_, err := s.engine.Start(s.t.Context(), host.StartOrder{Process: process, BusinessID: fmt.Sprintf("RE-900%d", sent), By: host.Actor{ID: by.ID, Email: by.Email, Name: by.Name},
			Variables: variables(fmt.Sprintf(`{"supplier":%q,"supplier_email":%q,"invoice_number":"RE-900%d","order_number":%q,"amount":%s}`, order.Supplier, order.Email, sent, o.Ref, order.Total))})
		if err != nil {
			s.t.Fatal(err)
		}
		sent++
	}
	if err := s.engine.Settled(s.t.Context()); err != nil || sent != 8 {
		s.t.Fatalf("%d invoices were sent (%v)", sent, err)
	}
}

// questionAbout is the path of the open question whose message begins so.
func (s *site) questionAbout(message string) string {
	s.t.Helper()
	var found int64
	s.gorm.Raw("SELECT id FROM questions WHERE answered_at IS NULL AND message LIKE ?", message+"%").Scan(&found)
	if found == 0 {
		s.t.Fatalf("there is no open question about %q", message)
	}
	return fmt.Sprintf("/questions/%d", found)
}
