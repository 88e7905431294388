package web

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/demo"
	"segue/web/webtest"
)

// notScreens are the GET routes that answer with no page, and what with instead.
// Every other GET route of the table is a screen, and looked at.
var notScreens = map[string]string{
	"/healthz":                                   "a word for monitors",
	"/questions/:question/system":                "a fragment of the page of a question",
	"/readyz":                                    "a word for monitors",
	"/assets/*":                                  "a file",
	"/acting/:link":                              "it leads on to the home page of the one who is played: TestTwoWindows",
	"/act-as/:person":                            "it leads on to that: TestTwoWindows",
	"/directory":                                 "the rows of a list to pick people from: TestAGroupGetsItsPeople",
	"/find":                                      "what Ctrl+K finds: TestFindAndJump",
	"/bell":                                      "the number on the bell",
	"/tasks/:task/news":                          "a part of the task's page",
	"/files/:file":                               "what somebody attached",
	"/demo/bills/:bill":                          "an invoice to save",
	"/demo/mail/:message":                        "how a mail looks, in a frame of the catcher: TestACraftedMailIsHarmless",
	"/live":                                      "the websocket",
	"/processes/:process/draft":                  "the document, for the designer",
	"/processes/:process/draft/reading":          "the text beside the designer's canvas",
	"/processes/:process/people":                 "the rows of a list to pick people from",
	"/processes/:process/samples":                "values to try a table with",
	"/processes/:process/publish":                "what the designer's dialog holds: TestProblemsAreListedAndLeadThere",
	"/instances/:instance/block":                 "what the page of an instance says of a chosen block: TestAnInstanceIsWatchedLive",
	"/instances/:instance/history":               "more rows of the instance's story",
	"/instances/:instance/result":                "what a dialog holds: TestWhatAnInstancesPageOpens",
	"/instances/:instance/time":                  "what a dialog holds: TestAnInstanceIsHelpedOn",
	"/instances/:instance/place":                 "what a dialog holds: TestAnInstanceIsHelpedOn",
	"/instances/:instance/beginning":             "what a dialog holds: TestHelpIsRefusedInWords",
	"/instances/:instance/data":                  "what a dialog holds: TestAnInstanceIsHelpedOn",
	"/metrics":                                   "numbers for Prometheus",
	"/debug/pprof/*":                             "profiles",
	"/api/openapi.json":                          "the description of the API",
	"/processes/:process/versions/:number/bpmn":  "a file: TestProcessesAreHadAsBPMN",
	"/processes/:process/draft/bpmn":             "a file: TestProcessesAreHadAsBPMN",
	"/processes/:process/versions/:number/block": "what the panel of a version says of a block",
	"/processes/:process/drafts/:number/block":   "what the panel of an earlier draft says of a block",
}

// stocked is a company at work, as Ana sees it, who has every role.
type stocked struct {
	*site
	ana     models.Person
	payable models.Process
	trouble machine.Key
}

func (s *site) stocked() *stocked {
	s.t.Helper()
	w := &stocked{site: s, ana: s.northwind()}
	runs := s.watching()
	w.trouble, _ = runs.failing("INV-2042 of a supplier with quite a long name, Maximiliane Freifrau von Hohenstein-Wittgenstein & Söhne")
	runs.decide(runs.begin("5000", ""), "rejected", "We never ordered this.")
	runs.begin("5000", "INV-2043")
	runs.begin("5000", strings.Repeat("WithoutAnySpace", 8))
	if err := s.engine.Deliver(s.t.Context(), runs.begin("5000", "INV-2044"), machine.Suspended{By: w.ana.Email, Reason: "We check the supplier."}); err != nil {
		s.t.Fatal(err)
	}
	w.payable = s.drawn(w.ana, "Accounts payable", "Checks supplier invoices against orders, has them approved and pays them on the day they are due.")
	s.drawn(w.ana, "New colleague, from the signed contract to the first working day in the office, including equipment and accounts", "Orders equipment, opens accounts, tells reception.")
	s.instances(w.payable, w.ana, 40)
	s.demoSystems()
	for range 3 {
		s.offer()
	}
	s.asks(demo.Bank, payment)
	s.asks(demo.Mail, `{"to":"billing@nordwind.example","subject":"Your invoice RE-2041 was paid","text":"Dear Nordwind Papier GmbH,\n\nwe have paid 4,820.50 EUR.\n\nHarbour Credit Union"}`)
	for range 3 {
		s.connection()
		s.token(w.ana)
		s.sharedTable(w.ana)
		s.approval(w.ana)
	}
	answered := s.approval(w.ana)
	err := s.engine.Decide(s.t.Context(), host.Decision{Task: machine.Key(answered), By: host.Actor{ID: w.ana.ID, Name: w.ana.Name, Email: w.ana.Email},
		Subjects: []int64{w.ana.ID}, Outcome: "approved", Comment: "Matches the order.", Data: variables(`{"cost_centre":"it"}`)})
	if err != nil {
		s.t.Fatal(err)
	}
	return w
}

func (w *stocked) one(sql string) string {
	w.t.Helper()
	var found int64
	if err := w.gorm.Raw(sql).Scan(&found).Error; err != nil || found == 0 {
		w.t.Fatalf("%s finds nothing (%v)", sql, err)
	}
	return id(found)
}

// shown is the thing a screen is looked at with, where the route test's own is
// too plain to show what the screen can.
var shown = map[string]func(*stocked) string{
	"/people/:person":              func(w *stocked) string { return w.one("SELECT id FROM people ORDER BY length(name) DESC LIMIT 1") },
	"/groups/:group":               func(w *stocked) string { return w.one("SELECT id FROM groups WHERE slug = 'finance-leads'") },
	"/processes/:process":          func(w *stocked) string { return id(w.payable.ID) },
	"/processes/:process/versions": func(w *stocked) string { return id(w.payable.ID) },
	"/processes/:process/webhooks": func(w *stocked) string { return id(w.called().ID) },
	"/instances/:instance":         func(w *stocked) string { return w.trouble.String() },
	"/tasks/:task":                 func(w *stocked) string { return id(w.approval(w.ana)) },
}

// also are more addresses of screens: with nothing found, or of what is not there.
var also = []string{"/people?q=nobody", "/connections?q=nothing", "/connections/new?kind=http", "/connections/new?kind=smtp", "/nothing/here", "/people/99999"}

// screens are the routes that are looked at. A route is missed only if it is
// listed with a reason, and nothing is listed that is not served.
func screens(t *testing.T, table []Route) (all []Route) {
	t.Helper()
	listed := map[string]bool{}
	for _, r := range table {
		if r.Method != http.MethodGet || r.Access.scope != "" {
			continue
		}
		if listed[r.Path] = notScreens[r.Path] != ""; !listed[r.Path] {
			all = append(all, r)
		}
	}
	for path := range notScreens {
		if !listed[path] {
			t.Errorf("%s is listed as no screen, and there is no such route", path)
		}
	}
	return all
}

// TestEveryScreen looks at each page of the table with things in it: WCAG in light
// and dark, the policy, errors in scripts, the width of a phone.
func TestEveryScreen(t *testing.T) {
	t.Parallel()
	s := open(t)
	w := s.stocked()
	p, stranger := s.enter(w.ana.Email), s.stranger()
	for _, r := range screens(t, s.server.table()) {
		visitor := p
		if r.Access == Public {
			visitor = stranger
		}
		path := w.addressOf(r)
		w.visit(t, visitor, r.Path, path, http.StatusOK)
		if r.Check.name == "set-up link" {
			s.run("UPDATE settings SET set_up_at = now()") // as it was
		}
	}
	for _, path := range also {
		status := http.StatusOK
		if !strings.Contains(path, "?") {
			status = http.StatusNotFound
		}
		w.visit(t, p, path, path, status)
	}
}

// addressOf is where a route is looked at.
func (w *stocked) addressOf(r Route) string {
	w.t.Helper()
	if make := shown[r.Path]; make != nil {
		return strings.ReplaceAll(r.Path, ":"+r.Check.param, make(w))
	}
	f, known := fixtures[r.Check.name]
	if !known {
		w.t.Fatalf("%s: the check %q has no fixture", r.Path, r.Check.name)
	}
	return w.things(r, f, w.ana)["own"]
}

// visit opens a page, and looks at it once what it asks for by itself is there.
func (w *stocked) visit(t *testing.T, p *webtest.Page, name, path string, status int) {
	t.Helper()
	before := len(p.Problems())
	p.Open(w.url + path)
	if got := webtest.Eval[int](p, `performance.getEntriesByType("navigation")[0].responseStatus`); got != status || p.Count("main") != 1 {
		t.Errorf("%s: %s answers %d with %d pages; list it with a reason if it is no screen", name, path, got, p.Count("main"))
		return
	}
	p.WaitFor(`[...document.querySelectorAll("[data-designer]")].every(e => e.designer && e.querySelector(".djs-shape")) && !document.querySelector(".htmx-request")`)
	if wide := webtest.Eval[int](p, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
		t.Errorf("%s: %d pixels wider than the window", name, wide)
	}
	if moving := webtest.Eval[[]string](p, `document.getAnimations().filter(a => a.effect.getComputedTiming().endTime > 20).map(a => a.effect.target.className)`); len(moving) > 0 {
		t.Errorf("%s: %q move before somebody who wants nothing to", name, moving)
	}
	look(about{t, name}, p, "screen"+strings.NewReplacer("/", "-", ":", "", "?", "-", "=", "-").Replace(name))
	for _, problem := range p.Problems()[before:] {
		t.Errorf("%s: %s", name, problem)
	}
}

// about says of which screen a complaint is.
type about struct {
	testing.TB
	name string
}

func (p about) Errorf(format string, args ...any) {
	p.TB.Helper()
	p.TB.Error(p.name + ": " + fmt.Sprintf(format, args...))
}
