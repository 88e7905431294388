package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"segue/designer"
	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// watched is a company whose runs are looked at: an owner who manages the
// process, a group that approves, and somebody who starts.
type watched struct {
	*site
	owner, lead, starter models.Person
	group                models.Group
	process              models.Process
}

// paying is a process with what a page of an instance has to tell: values that
// are worked out, a decision, an approval, a wait, and two ends.
const paying = `{"schema":1,"id":"pay","name":"Pay an invoice","layout":{},
	"data":[{"name":"amount","label":"Amount","type":"number","initial":"0"},{"name":"supplier","label":"Supplier","type":"string","initial":"\"Contoso\""},{"name":"total","label":"With tax","type":"number"},{"name":"whom","label":"Who approves","type":"string","initial":"\"group:%s\""}],
	"pools":[{"id":"pay","executable":true,"blocks":[
		{"id":"start","kind":"start","name":"Invoice arrives"},
		{"id":"tax","kind":"set-values","name":"Work out the total","props":{"values":[{"name":"total","value":"amount * 1.21"}]}},
		{"id":"large","kind":"decision","name":"Above 1,000?"},
		{"id":"approve","kind":"approval","name":"Approve the invoice","props":{"title":"Pay the invoice of {supplier}?","who":["=whom"],"into":"verdict","due":"P2D"}},
		{"id":"wait","kind":"timer","name":"Until it is due","props":{"for":"P3D"}},
		{"id":"paid","kind":"end","name":"Paid"},{"id":"refused","kind":"end","name":"Refused"},{"id":"small","kind":"end","name":"Paid at once"}],
	"flows":[
		{"id":"f1","from":"start","to":"tax"},{"id":"f2","from":"tax","to":"large"},
		{"id":"f3","from":"large","to":"approve","name":"Yes","condition":"total > 1000"},{"id":"f4","from":"large","to":"small","name":"No","default":true},
		{"id":"f5","from":"approve","exit":"approved","to":"wait"},{"id":"f6","from":"approve","exit":"rejected","to":"refused"},{"id":"f7","from":"wait","to":"paid"}]}]}`

func (s *site) watching() *watched {
	s.t.Helper()
	w := &watched{site: s, owner: s.unique(), lead: s.unique(), starter: s.unique()}
	ctx := s.t.Context()
	var err error
	if w.group, err = s.db.AddGroup(ctx, models.Program, models.GroupForm{Name: fmt.Sprintf("Finance leads %d", w.lead.ID)}); err != nil {
		s.t.Fatal(err)
	}
	w.join(w.lead)
	v, err := s.db.ViewerByID(ctx, w.owner.ID)
	if err != nil {
		s.t.Fatal(err)
	}
	var d graph.Document
	w.process, err = s.db.AddProcess(ctx, v, "process.added", models.ProcessForm{Name: "Pay an invoice"}, func(id string) (json.RawMessage, error) {
		var err error
		if d, err = graph.Decode([]byte(fmt.Sprintf(paying, w.group.Slug))); err != nil {
			return nil, err
		}
		d.ID, d.Pools[0].ID = graph.ID(id), graph.ID(id)
		return json.Marshal(d)
	})
	if err != nil {
		s.t.Fatal(err)
	}
	if problems, err := designer.Check(s.kinds, d, designer.Known{}); err != nil || graph.Prevents(problems) {
		s.t.Fatal(err, problems)
	}
	if _, err := s.engine.Publish(ctx, host.PublishOrder{Process: w.process.ID, Document: d, By: host.Actor{ID: w.owner.ID, Name: w.owner.Name}}); err != nil {
		s.t.Fatal(err)
	}
	return w
}

func (w *watched) join(p models.Person) {
	w.t.Helper()
	if _, err := w.db.AddMembers(w.t.Context(), models.Program, w.group.ID, []string{p.Email}); err != nil {
		w.t.Fatal(err)
	}
}

// begin starts an instance for so much money.
func (w *watched) begin(amount, reference string, more ...machine.Var) machine.Key {
	w.t.Helper()
	n, err := feel.FromJSON([]byte(amount))
	if err != nil {
		w.t.Fatal(err)
	}
	b, err := w.engine.Start(w.t.Context(), host.StartOrder{Process: w.process.ID, BusinessID: reference, By: w.actor(w.starter),
		Variables: append(more, machine.Var{Name: "amount", Value: n})})
	if err != nil {
		w.t.Fatal(err)
	}
	return b.Instance
}

func (w *watched) actor(p models.Person) host.Actor {
	return host.Actor{ID: p.ID, Name: p.Name, Email: p.Email}
}

func (w *watched) decide(key machine.Key, outcome, comment string) {
	w.t.Helper()
	tasks, err := w.db.InstanceTasks(w.t.Context(), int64(key), 10)
	if err != nil || len(tasks) == 0 {
		w.t.Fatal(err, tasks)
	}
	err = w.engine.Decide(w.t.Context(), host.Decision{Task: machine.Key(tasks[len(tasks)-1].Key), By: w.actor(w.lead),
		Subjects: []int64{w.lead.ID, w.group.ID}, Outcome: outcome, Comment: comment})
	if err != nil {
		w.t.Fatal(err)
	}
}

// failing starts an instance that needs attention: nobody is there to approve.
func (w *watched) failing(reference string) (machine.Key, models.Incident) {
	w.t.Helper()
	key := w.begin("5000", reference, machine.Var{Name: "whom", Value: feel.String("group:night-shift")})
	incidents, err := w.db.OpenIncidents(w.t.Context(), int64(key), 10)
	if err != nil || len(incidents) != 1 {
		w.t.Fatal(err, incidents)
	}
	return key, incidents[0]
}

// mend lets somebody approve.
func (w *watched) mend(key machine.Key) {
	w.t.Helper()
	whom := machine.Var{Name: "whom", Value: feel.String("group:" + w.group.Slug)}
	if err := w.engine.Deliver(w.t.Context(), key, machine.VariablesSet{Variables: []machine.Var{whom}, By: w.owner.Email}); err != nil {
		w.t.Fatal(err)
	}
}

func address(key machine.Key, more string) string { return "/instances/" + key.String() + more }

// foundIn is what a page says in all places that match, spaces folded.
func foundIn(t testing.TB, html, selector string) string {
	t.Helper()
	d, err := goquery.NewDocumentFromReader(strings.NewReader(html))
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(d.Find(selector).Text()), " ")
}

func says(t testing.TB, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%q is not in\n%s", p, text)
		}
	}
}

func TestAnInstanceTellsItsStory(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	key := w.begin("5000", "INV-2041")
	a := c.get(address(key, ""))
	want(t, a, http.StatusOK, "INV-2041")
	says(t, foundIn(t, a.body, "#instance-badge"), "Running")
	says(t, foundIn(t, a.body, "#instance-now"), "Waits for "+w.group.Name, "Pay the invoice of Contoso?", "Due", "Open the task")
	says(t, foundIn(t, a.body, "#instance-story"), w.starter.Name+" started it", "“Work out the total” was done", "at “Above 1,000?” it went “Yes”", "Asked "+w.group.Name)
	says(t, foundIn(t, a.body, "#instance-data"), "With tax", "6,050", "Supplier", "Contoso")
	says(t, foundIn(t, a.body, "#instance-tasks"), "Open", "Pay the invoice of Contoso?")
	var s struct {
		Blocks map[string]struct{ Status string }
		Flows  []string
	}
	if err := json.Unmarshal([]byte(foundIn(t, a.body, "#instance-status")), &s); err != nil {
		t.Fatal(err)
	}
	if s.Blocks["approve"].Status != "waiting" || s.Blocks["tax"].Status != "done" || s.Blocks["wait"].Status != "" || strings.Join(s.Flows, " ") != "f1 f2 f3" {
		t.Errorf("the picture shows %+v", s)
	}

	w.decide(key, "approved", "Checked against the order.")
	a = c.get(address(key, ""))
	says(t, foundIn(t, a.body, "#instance-now"), "Waits until", "Until it is due")
	says(t, foundIn(t, a.body, "#instance-story"), w.lead.Name+" approved “Pay the invoice of Contoso?”", "Checked against the order.", "Then it waits at “Until it is due”")
	says(t, foundIn(t, a.body, "#instance-tasks"), "Approved", "By "+w.lead.Name)

	small := w.begin("5", "INV-2042")
	a = c.get(address(small, ""))
	says(t, foundIn(t, a.body, "#instance-badge"), "Done")
	says(t, foundIn(t, a.body, "#instance-now"), "It is done", "after")
	says(t, foundIn(t, a.body, "#instance-story"), "it went “No”", "It came to its end")
	if buttons := foundIn(t, a.body, "#instance-actions"); buttons != "" {
		t.Errorf("an instance that has ended offers %q", buttons)
	}
}

// What people read must not be the machine's words.
func TestInstancePagesSpeakPeoplesWords(t *testing.T) {
	w := open(t).watching()
	key, _ := w.failing("INV-1")
	texts := foundIn(t, w.as(w.owner).get(address(key, "")).body, ".watch__side, header, dialog") + foundIn(t, w.as(w.owner).get("/instances").body, "main")
	for _, word := range []string{"activation", "job", "incident", "subscription", "lease", "step", "Something went wrong", "invalid"} {
		if strings.Contains(strings.ToLower(texts), strings.ToLower(word)) {
			t.Errorf("the pages say %q", word)
		}
	}
}

func TestWhatNeedsAttentionIsTriedAgain(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	key, incident := w.failing("INV-7")
	a := c.get(address(key, ""))
	says(t, foundIn(t, a.body, "#instance-badge"), "Needs attention")
	says(t, foundIn(t, a.body, "#instance-now"), "“Approve the invoice” needs attention", "There is no group", "What comes after “Approve the invoice” has not begun", "Try again", "Give the result by hand")
	says(t, foundIn(t, a.body, "#instance-story"), "“Approve the invoice” needs attention")

	w.mend(key)
	form := url.Values{"incident": {fmt.Sprint(incident.Key)}, "reason": {"The group has people now."}}
	want(t, c.post(address(key, "/retry"), form), http.StatusSeeOther)
	want(t, c.post(address(key, "/retry"), form), http.StatusSeeOther) // the same click again changes nothing
	another := w.unique()
	w.run(`INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'manage')`, w.process.ID, another.ID)
	want(t, w.as(another).post(address(key, "/retry"), form), http.StatusConflict, "settled already")

	a = c.get(address(key, ""))
	says(t, foundIn(t, a.body, "#instance-badge"), "Running")
	says(t, foundIn(t, a.body, "#instance-story"), w.owner.Name+" had “Approve the invoice” tried again", "The group has people now.", w.owner.Name+" changed its data", "Whom.", "Asked "+w.group.Name)
	w.audited(key, "instance.retried", "The group has people now.")
}

// audited looks for a deed with its reason.
func (w *watched) audited(key machine.Key, action, reason string) {
	w.t.Helper()
	var details []string
	w.gorm.Raw("SELECT detail FROM audit WHERE action = ? AND target_kind = 'instance' AND target_id = ?", action, key.String()).Scan(&details)
	if len(details) == 0 || !strings.Contains(details[0], reason) {
		w.t.Errorf("the audit of %s says %q", action, details)
	}
}

func TestAResultIsGivenByHand(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	key, incident := w.failing("INV-8")
	at := url.Values{"at": {fmt.Sprint(incident.Activation)}}
	a := c.get(address(key, "/result?"+at.Encode()), header("HX-Request", "true"))
	want(t, a, http.StatusOK)
	says(t, foundIn(t, a.body, "form"), "Approved", "Rejected", "Verdict", "Why, or how it was done")
	if strings.Contains(a.body, "<html") {
		t.Error("a dialog was answered with a whole page")
	}
	a = c.post(address(key, "/result"), at, header("HX-Request", "true"))
	want(t, a, http.StatusUnprocessableEntity, "Choose how it goes on", "Say why, or how it was done")

	at.Set("exit", "rejected")
	at.Set("v.verdict", `{"outcome": "rejected"}`)
	at.Set("reason", "Refused on the telephone.")
	want(t, c.post(address(key, "/result"), at), http.StatusSeeOther)
	a = c.get(address(key, ""))
	says(t, foundIn(t, a.body, "#instance-badge"), "Done")
	says(t, foundIn(t, a.body, "#instance-story"), w.owner.Name+" gave the result of “Approve the invoice” by hand", "Refused on the telephone.")
	says(t, foundIn(t, a.body, "#instance-data"), "Outcome: rejected")
	want(t, c.post(address(key, "/result"), at), http.StatusConflict, "settled already")
	w.audited(key, "instance.result-given", "Refused on the telephone.")
}

func TestAnInstanceIsPausedAndCancelled(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	key := w.begin("5000", "INV-9")
	want(t, c.post(address(key, "/suspension"), url.Values{"reason": {"We check the supplier."}}), http.StatusSeeOther)
	want(t, c.post(address(key, "/suspension"), nil), http.StatusConflict, "paused already")
	a := c.get(address(key, ""))
	says(t, foundIn(t, a.body, "#instance-badge"), "Paused")
	says(t, foundIn(t, a.body, "#instance-now"), w.owner.Name+" paused it", "We check the supplier.")
	want(t, c.post(address(key, "/resumption"), nil), http.StatusSeeOther)
	want(t, c.post(address(key, "/resumption"), nil), http.StatusConflict, "not paused any more")
	want(t, c.post(address(key, "/cancellation"), nil), http.StatusUnprocessableEntity, "Say why the instance is cancelled")
	why := url.Values{"reason": {"The order was withdrawn."}}
	want(t, c.post(address(key, "/cancellation"), why), http.StatusSeeOther)
	want(t, c.post(address(key, "/cancellation"), why), http.StatusSeeOther) // again, by the same person: nothing more happens
	want(t, c.post(address(key, "/suspension"), nil), http.StatusConflict, "has ended meanwhile")
	a = c.get(address(key, ""))
	says(t, foundIn(t, a.body, "#instance-badge"), "Cancelled")
	says(t, foundIn(t, a.body, "#instance-now"), w.owner.Name+" cancelled it", "The order was withdrawn.")
	says(t, foundIn(t, a.body, "#instance-tasks"), "No longer needed")
	w.audited(key, "instance.cancelled", "The order was withdrawn.")
}

func TestAStarterSeesTheirOwnRequest(t *testing.T) {
	w := open(t).watching()
	key, incident := w.failing("INV-10")
	mine := w.as(w.starter)
	a := mine.get(address(key, ""))
	want(t, a, http.StatusOK)
	says(t, foundIn(t, a.body, "#instance-now"), "needs attention", "Nobody has been asked", "was asked what to do. It belongs to ")
	for _, button := range []string{"Try again", "by hand", "Pause", "Cancel the instance", "/retry", "/processes/"} {
		if strings.Contains(a.body, button) {
			t.Errorf("the page of one's own request has %q", button)
		}
	}
	want(t, mine.post(address(key, "/retry"), url.Values{"incident": {fmt.Sprint(incident.Key)}}), http.StatusForbidden, "not change how it goes on")
	want(t, w.as(w.unique()).get(address(key, "")), http.StatusNotFound)
	want(t, w.as(w.owner).post(address(key, "/retry"), url.Values{"incident": {"17"}}), http.StatusUnprocessableEntity)
}

func TestInstancesAreFoundAndPaged(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	want(t, c.get("/instances"), http.StatusOK, "Nothing has been started yet")
	for i := range 55 {
		w.begin("5", fmt.Sprintf("DONE-%d", i))
	}
	w.begin("5000", "OPEN-1")
	w.failing("HELP-1")
	a := c.get("/instances")
	want(t, a, http.StatusOK, "57 instances", "HELP-1", "OPEN-1", "Pay the invoice of Contoso?")
	d, err := goquery.NewDocumentFromReader(strings.NewReader(a.body))
	if err != nil {
		t.Fatal(err)
	}
	more, _ := d.Find("#more-instances button").Attr("hx-get")
	if n := d.Find("#instance-rows tr").Length(); n != 50 || more == "" {
		t.Fatalf("%d rows, more at %q", n, more)
	}
	a = c.get(more, header("HX-Request", "true"))
	want(t, a, http.StatusOK, "DONE-0")
	if strings.Contains(a.body, "<html") || strings.Contains(a.body, "HELP-1") {
		t.Error("the next rows are not the next rows")
	}
	part := header("HX-Request", "true")
	for query, expect := range map[string]string{"status=attention": "HELP-1", "status=running": "OPEN-1", "q=open-1": "OPEN-1", "q=nothing": "No instance fits", "status=ended": "55 instances", "by=me": "No instance fits", fmt.Sprintf("process=%d&q=help", w.process.ID): "1 instance"} {
		want(t, c.get("/instances?"+query, part), http.StatusOK, expect)
	}
	want(t, w.as(w.starter).get("/instances?by=me"), http.StatusOK, "57 instances")
	want(t, w.as(w.unique()).get("/instances"), http.StatusOK, "Nothing has been started yet")
}

// variable is a value of the instance's own, as text.
func (w *watched) variable(key machine.Key, name string) string {
	w.t.Helper()
	v, err := w.engine.Inspect(w.t.Context(), key)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, x := range v.Variables() {
		if x.Name == name {
			return x.Value.Plain()
		}
	}
	return ""
}

// What is not there, another's, or over is refused in words, and what is sent
// twice is done once.
func TestHelpIsRefusedInWords(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	key := w.begin("5000", "INV-2047")
	path := address(key, "")
	nowhere := fmt.Sprint(int64(key) + 4000)
	for _, page := range []string{"/time?timer=", "/place?at=", "/beginning?at=", "/data?scope="} {
		want(t, c.get(path+page+nowhere), http.StatusConflict, "This has been settled already")
		want(t, c.get(path+page+"999"), http.StatusUnprocessableEntity, "It is not clear what this is about")
	}
	v, err := w.engine.Inspect(t.Context(), key)
	if err != nil {
		t.Fatal(err)
	}
	at := v.Waiting[0].Key.String()
	want(t, c.get(path+"/place?at="+at), http.StatusOK, "Go on at", "Until it is due", "Approve the invoice (begins again)")
	want(t, c.post(path+"/place", url.Values{"at": {at}, "reason": {"So."}}), http.StatusUnprocessableEntity, "Choose where it goes on.")
	want(t, c.post(path+"/place", url.Values{"at": {at}, "reason": {"So."}, "to": {"start"}}), http.StatusUnprocessableEntity, "Choose where it goes on.")
	data := url.Values{"scope": {key.String()}, "once": {"x"}, "v.amount": {"17"}, "reason": {"So."}}
	want(t, c.post(path+"/data", url.Values{"scope": {key.String()}, "v.amount": {"5000"}, "reason": {"So."}}), http.StatusUnprocessableEntity, "No value is another one")
	want(t, c.post(path+"/data", url.Values{"scope": {key.String()}, "v.amount": {"lots"}, "reason": {"So."}}), http.StatusUnprocessableEntity, "Enter a number, for example 4,820.50.")
	want(t, c.post(path+"/data", data), http.StatusSeeOther)
	before, _ := w.engine.Inspect(t.Context(), key)
	data.Set("v.supplier", "Fabrikam")
	want(t, c.post(path+"/data", data), http.StatusSeeOther) // the same form again
	after, _ := w.engine.Inspect(t.Context(), key)
	if before.Step != after.Step || w.variable(key, "amount") != "17" || w.variable(key, "supplier") != "Contoso" {
		t.Errorf("sent twice it was done twice: step %d, then %d", before.Step, after.Step)
	}
	// two people at the same form: what only one of them touched stays theirs, and what both did is shown first
	late := url.Values{"scope": {key.String()}, "once": {"y"}, "was.v.amount": {"5000"}, "v.amount": {"5000"}, "was.v.supplier": {"Contoso"}, "v.supplier": {"Fabrikam"}, "reason": {"So."}}
	want(t, c.post(path+"/data", late), http.StatusSeeOther)
	if w.variable(key, "amount") != "17" || w.variable(key, "supplier") != "Fabrikam" {
		t.Errorf("a form that was open meanwhile left the amount %q and the supplier %q", w.variable(key, "amount"), w.variable(key, "supplier"))
	}
	late.Set("v.amount", "6000")
	want(t, c.post(path+"/data", late), http.StatusUnprocessableEntity, "“Amount” was changed meanwhile, to 17.", `name="was.v.amount" value="17"`)
	if w.variable(key, "amount") != "17" {
		t.Errorf("the amount was written over with %s", w.variable(key, "amount"))
	}
	want(t, c.post(path+"/place", url.Values{"at": {at}, "reason": {"So."}, "to": {"wait"}}), http.StatusSeeOther)
	timer := ""
	v, _ = w.engine.Inspect(t.Context(), key)
	for _, r := range v.Waiting[0].Open {
		timer = r.Key.String()
	}
	for _, f := range []url.Values{{"way": {"at"}, "when": {"tomorrow"}}, {"way": {"at"}, "when": {"99999-01-01T10:00"}}, {"way": {"soon"}}} {
		f.Set("timer", timer)
		if a := c.post(path+"/time", f); a.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%v: %d", f, a.StatusCode)
		}
	}
	now := url.Values{"timer": {timer}, "way": {"now"}}
	want(t, c.post(path+"/time", now), http.StatusSeeOther)
	want(t, c.post(path+"/time", now), http.StatusConflict)
	admin := w.as(w.person("Ida Audit", "admin"))
	want(t, admin.get("/audit"), http.StatusOK, "changed the data of INV-2047", "moved to another block the instance INV-2047", "changed a time of INV-2047")
}
