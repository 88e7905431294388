package web

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/processes"
	"segue/web/webtest"
)

// drawn adds a process of the viewer's with a draft, as the screen does.
func (s *site) drawn(owner models.Person, name, description string) models.Process {
	s.t.Helper()
	v, err := s.db.ViewerByID(context.Background(), owner.ID)
	if err != nil {
		s.t.Fatal(err)
	}
	p, err := s.db.AddProcess(context.Background(), v, "process.added", models.ProcessForm{Name: name, Description: description},
		func(id string) (json.RawMessage, error) { return json.Marshal(designer.Blank(graph.ID(id), name)) })
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// instances gives a process a published version and instances of all sorts.
func (s *site) instances(p models.Process, starter models.Person, many int) {
	s.t.Helper()
	s.run("INSERT INTO versions (process_id, number, document, hash, note, published_by, published_at) SELECT ?, n, d.document, '\\x00', CASE WHEN n = 2 THEN 'Payments above 10,000 EUR need two approvals' ELSE '' END, ?, now() - make_interval(days => 30 - n * 9) FROM drafts d, generate_series(1, 2) n WHERE d.process_id = ?", p.ID, starter.ID, p.ID)
	s.run("UPDATE processes SET latest = 2 WHERE id = ?", p.ID)
	s.run(`INSERT INTO instances (key, process_id, started_at, at, ended_at, started_by, version, step, status, incidents, business_id)
		SELECT (? * 10000 + n) << 22, ?, now() - make_interval(hours => 3 * n::integer), now(), CASE WHEN n % 4 = 3 THEN now() - make_interval(hours => n::integer) END, nullif(CASE WHEN n % 5 = 0 THEN 0 ELSE ? END, 0), 2, 1,
			CASE n % 4 WHEN 3 THEN 'ended' ELSE 'running' END, CASE WHEN n = 2 THEN 1 ELSE 0 END,
			CASE WHEN n % 7 = 6 THEN NULL ELSE 'INV-2026-' || (2000 + n) END
		FROM generate_series(1::bigint, ?) n`, p.ID, p.ID, starter.ID, many)
}

func pathOf(p models.Process) string { return fmt.Sprintf("/processes/%d", p.ID) }

func TestProcessIsMadeRenamedCopiedAndArchived(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	c := s.as(ana)
	want(t, c.get("/processes"), 200, "There is no process yet", "/processes/new")
	a := c.post("/processes", url.Values{"name": {" "}})
	want(t, a, 422, "Enter a name, for example Invoice approval.")
	a = c.post("/processes", url.Values{"name": {"Invoice  approval"}, "description": {"Pays suppliers."}})
	want(t, a, 303)
	if to := a.Header.Get("Location"); !strings.HasSuffix(to, "/design") {
		t.Errorf("a new process leads to %s", to)
	}
	path := strings.TrimSuffix(a.Header.Get("Location"), "/design")
	want(t, c.get(path), 200, "Invoice approval", "Pays suppliers.", "Not published", "Nothing runs yet")
	want(t, c.post(path+"/details", url.Values{"name": {""}}), 422, "Enter a name")
	want(t, c.post(path+"/details", url.Values{"name": {"Bill approval"}}), 303)
	want(t, c.get(path), 200, "Bill approval", "The changes are saved")

	a = c.post(path+"/copies", url.Values{"name": {"Bill approval, Spain"}})
	want(t, a, 303)
	want(t, c.get(a.Header.Get("Location")), 200, "Bill approval, Spain", "Bill approval was copied")
	var copied int64
	s.gorm.Raw("SELECT id FROM processes WHERE name = 'Bill approval, Spain'").Scan(&copied)
	draft, err := s.db.Draft(t.Context(), copied)
	if err != nil {
		t.Fatal(err)
	}
	d, err := graph.Decode(draft.Document)
	if err != nil || d.Name != "Bill approval, Spain" || d.Pools[0].ID != "bill-approval-spain" || len(d.Pools[0].Blocks) != 2 {
		t.Errorf("the copy holds %s, %v", draft.Document, err)
	}
	want(t, c.post(path+"/archive", nil), 303)
	want(t, c.get("/processes"), 200, "Bill approval, Spain")
	if a := c.get("/processes"); strings.Contains(a.body, ">Bill approval<") {
		t.Error("an archived process is still listed")
	}
	want(t, c.get("/processes?show=archived"), 200, ">Bill approval<", "Archived")
	want(t, c.get(path), 200, "nothing new starts")
	want(t, c.post(path+"/restore", nil), 303)
	want(t, c.get("/processes?q=bill+appr"), 200, ">Bill approval<")
	want(t, c.get("/processes?q=payroll"), 200, "No process is called “payroll”.")
}

func TestProcessShowsWhatItsViewerMayDo(t *testing.T) {
	s := open(t)
	ana, leo := s.person("Ana Costa", "author"), s.person("Leo Braun", "approver")
	p := s.drawn(ana, "Invoice approval", "")
	s.instances(p, ana, 9)
	s.run(`INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'start')`, p.ID, leo.ID)
	owner, starter := s.as(ana).get(pathOf(p)), s.as(leo).get(pathOf(p))
	want(t, owner, 200, "Open designer", "Start an instance", "Rename", "Archive", "Rights", "INV-2026-2001", "Needs attention")
	want(t, starter, 200, "Start an instance", "Nothing has been started yet.")
	for _, hidden := range []string{"Open designer", "Rename", "Archive", "Rights", "INV-2026"} {
		if strings.Contains(starter.body, hidden) {
			t.Errorf("who may only start sees %q", hidden)
		}
	}
	want(t, s.as(leo).post(pathOf(p)+"/archive", nil), 403, "Somebody who manages the process")
	want(t, s.as(leo).post(pathOf(p)+"/details", url.Values{"name": {"x"}}), 403)
	want(t, s.as(ana).get(pathOf(p)+"/versions"), 200, "Version 2", "Payments above 10,000 EUR need two approvals", "Newest")
}

func TestProcessListComesInPages(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	for i := range 61 {
		s.drawn(ana, fmt.Sprintf("Process %03d", i), "")
	}
	c := s.as(ana)
	a := c.get("/processes")
	want(t, a, 200, "61 processes", "Process 049", "Show more processes")
	if strings.Contains(a.body, "Process 050") {
		t.Error("the first page is longer than 50")
	}
	_, rest, _ := strings.Cut(a.body, `hx-get="/processes?after=`)
	next, _, ok := strings.Cut(rest, `"`)
	if !ok {
		t.Fatal("the button leads nowhere")
	}
	more := c.get("/processes?after="+strings.ReplaceAll(next, "&amp;", "&"), header("HX-Request", "true"))
	want(t, more, http.StatusOK, "Process 050", "Process 060", "hx-partial")
	if strings.Contains(more.body, "<html") || strings.Contains(more.body, "Process 049") || strings.Contains(more.body, "Show more") {
		t.Errorf("the next rows are %.300s", more.body)
	}
}

// TestWhatProcessPagesOpen looks at the states of the pages that a visit does not
// show by itself.
func TestWhatProcessPagesOpen(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.northwind()
	p := webtest.Browser(t)
	signIn(p, s, ana.Email)
	p.Open(s.url + "/processes")
	look(t, p, "processes-empty")
	p.Click("text=New process")
	p.Click("text=Blank process")
	p.Click("text=Create and design")
	p.WaitText(".errors", "Enter a name")
	look(t, p, "process-new-faults")

	payable := s.drawn(ana, "Accounts payable", "Checks supplier invoices against orders, has them approved and pays them on the day they are due.")
	s.drawn(ana, "New colleague, from the signed contract to the first working day in the office, including equipment and accounts", "Orders equipment, opens accounts, tells reception.")
	s.drawn(ana, "Travel request", "")
	s.instances(payable, ana, 40)
	for name, path := range map[string]string{"processes-none": "/processes?q=payroll", "process-draft": fmt.Sprintf("/processes/%d", payable.ID+1)} {
		p.Open(s.url + path)
		look(t, p, name)
	}
	p.Open(s.url + pathOf(payable))
	p.Click("#process-more-button")
	p.Click("text=Duplicate")
	p.WaitFor(`document.querySelector("#duplicate").open`)
	look(t, p, "process-duplicate")
	p.Click("#duplicate [type=submit]")
	p.WaitText("h1", "Copy of Accounts payable")
	p.Click("#process-more-button")
	p.Click("text=Archive")
	p.WaitText("#confirm", "It leaves the list")
	webtest.Screenshot(t, p, "process-archive")
	p.Click("#confirm [value=yes]")
	p.WaitText(".toasts", "Copy of Accounts payable is archived")
}

// TestGallery begins a process with a template, as an author does.
func TestGallery(t *testing.T) {
	t.Parallel()
	s := open(t)
	bo := s.person("Bo Lindqvist", "author")
	p := s.enter(bo.Email)
	p.Open(s.url + "/processes")
	p.Click("text=New process")
	p.WaitText("main", "Employee onboarding")
	look(t, p, "gallery")
	p.Click("text=Supplier invoice")
	p.WaitText("main", "Begins with the template")
	look(t, p, "gallery-invoice")
	p.Click("text=Create and design")
	p.WaitText("h1", "Supplier invoice")
	p.WaitText("main", "Match the order")
	webtest.Screenshot(t, p, "template-invoice-canvas")
	c := s.as(bo)
	want(t, c.get("/processes/new?template=blank"), 200, "Create and design")
	want(t, c.post("/processes", url.Values{"name": {"Fire drill"}, "template": {"no such"}}), 303)
	want(t, c.post("/processes", url.Values{"name": {""}, "template": {"loan-application"}}), 422, "Loan application")
}

// TestWhereInstancesStandIsForThoseWhoMaySee looks at the overview, and at what
// follows it, as the owner and as others.
func TestWhereInstancesStandIsForThoseWhoMaySee(t *testing.T) {
	s := open(t)
	bo, eva := s.person("Bo Lindqvist", "author"), s.person("Eva Holm", "approver")
	p := s.published(bo)
	for range 2 {
		if _, err := s.engine.Start(t.Context(), host.StartOrder{Process: p.ID, By: host.Actor{ID: bo.ID, Email: bo.Email}, Variables: variables(`{"supplier":"Norrland Paper","amount":4820}`)}); err != nil {
			t.Fatal(err)
		}
	}
	if a := s.as(bo).get("/processes"); strings.Contains(a.body, "Not published yet") {
		t.Error("a process that is published as it is drawn is said to have changes")
	}
	s.run("UPDATE drafts SET updated_at = clock_timestamp() + interval '1 second' WHERE process_id = ?", p.ID)
	want(t, s.as(bo).get("/processes"), 200, "Not published yet")
	page := s.as(bo).get(fmt.Sprintf("/processes/%d", p.ID))
	want(t, page, 200, `"status":"waiting","count":2`, `"many":true`, "In plain English", "/live?topic=process:"+id(p.ID))
	part := s.as(bo).get(fmt.Sprintf("/processes/%d", p.ID), header("HX-Request", "true"))
	if want(t, part, 200, `"status":"waiting","count":2`, "Newest instances"); strings.Contains(part.body, "<html") {
		t.Error("who looks again gets the whole page")
	}
	if strings.Contains(part.body, "designer-document") || strings.Contains(part.body, "In plain English") {
		t.Error("who looks again gets the picture or its words again")
	}
	follow := processes.Live{DB: s.db}
	if w, err := follow.Watch(t.Context(), s.viewer(bo), id(p.ID)); err != nil || len(w.Keys) != 1 || w.Keys[0] != "process:"+id(p.ID) {
		t.Errorf("the owner follows %v (%v)", w.Keys, err)
	}
	for _, topic := range []string{id(p.ID), "999999", "0" + id(p.ID), "x"} {
		if w, err := follow.Watch(t.Context(), s.viewer(eva), topic); err == nil {
			t.Errorf("somebody without rights follows %q: %v", topic, w.Keys)
		}
	}
	if _, err := s.db.SetGrants(t.Context(), s.viewer(bo), p.ID, eva.Email, []models.Right{models.MayStart}); err != nil {
		t.Fatal(err)
	}
	if _, err := follow.Watch(t.Context(), s.viewer(eva), id(p.ID)); err == nil {
		t.Error("who may only start follows it")
	}
	if a := s.as(eva).get(fmt.Sprintf("/processes/%d", p.ID)); strings.Contains(a.body, "canvas-status") {
		t.Error("who may only start is told where instances stand")
	}
	if _, err := s.db.SetGrants(t.Context(), s.viewer(bo), p.ID, eva.Email, []models.Right{models.MayManage}); err != nil {
		t.Fatal(err)
	}
	want(t, s.as(eva).get(fmt.Sprintf("/processes/%d", p.ID)), 200, `"status":"waiting","count":2`)
	if _, err := follow.Watch(t.Context(), s.viewer(eva), id(p.ID)); err != nil {
		t.Errorf("who manages does not follow it: %v", err)
	}

	// how many run is told to those who see, and to no other author
	ida := s.person("Ida Berg", "author")
	if _, err := s.db.SetGrants(t.Context(), s.viewer(bo), p.ID, ida.Email, []models.Right{models.MayEdit}); err != nil {
		t.Fatal(err)
	}
	want(t, s.as(bo).get(pathOf(p)+"/publish"), 200, "2 running stay on version 1.")
	want(t, s.as(ida).get(pathOf(p)+"/publish"), 200, "Those that run already stay on their version.")

	// a version without the block where they stand: they are told all the same, and
	// a page that was opened before keeps the blocks that it shows
	doc, err := graph.Decode([]byte(strings.ReplaceAll(payable(p.BpmnID, bo.Email), `"decide"`, `"finance"`)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.engine.Publish(t.Context(), host.PublishOrder{Process: p.ID, Document: doc, By: host.Actor{ID: bo.ID, Name: bo.Name}}); err != nil {
		t.Fatal(err)
	}
	page = s.as(bo).get(pathOf(p))
	if want(t, page, 200, "2 instances stand at blocks that version 2 does not have"); strings.Contains(page.body, "is published") {
		t.Error("the newest version is offered to who sees it")
	}
	part = s.as(bo).get(pathOf(p)+"?drawn=1", header("HX-Request", "true"))
	want(t, part, 200, `"decide":{"status":"waiting","count":2`, "Version 2 is published. The picture still shows version 1.")
}
