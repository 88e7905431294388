package web

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/web/webtest"
)

// enter signs a person in with a browser of their own.
func (s *site) enter(email string) *webtest.Page {
	s.t.Helper()
	p := webtest.Browser(s.t)
	signIn(p, s, email)
	return p
}

func TestFromAFormToADecision(t *testing.T) {
	t.Parallel()
	s := open(t)
	bo, ana := s.person("Bo Lindqvist", "author"), s.person("Ana Ruiz", "approver")
	process := s.invoicing(bo, ana)
	scan := filepath.Join(t.TempDir(), "invoice 2041.png")
	better := filepath.Join(t.TempDir(), "invoice 2041, better.png")
	for _, file := range []string{scan, better} {
		if err := os.WriteFile(file, onePixel, 0o600); err != nil {
			t.Fatal(err)
		}
	}

	approver := s.enter(ana.Email)
	approver.Open(s.url + "/inbox")
	approver.WaitText("main", "Nothing waits for you")

	p, g := s.enter(bo.Email), newGate(t, s.url, "/file")
	p.Open(g.url + "/start")
	webtest.Axe(t, p)
	p.Click("text=" + process.Name)
	p.WaitText("h1", process.Name)
	p.Click("text=Start")
	p.WaitText("main", "Fill in “Supplier”.")
	webtest.Axe(t, p)
	webtest.FullScreenshot(t, p, "start-faults")
	p.Fill("#field-supplier", "Nordwind Papier GmbH")
	p.Fill("#field-amount", "4,820.50")
	p.Upload("#field-scan", scan)
	p.WaitFor(`document.querySelector(".preview img")?.naturalWidth > 0`)
	webtest.FullScreenshot(t, p, "start")
	g.Shut()
	p.Upload("#field-scan", better) // and goes on at once
	p.Click("text=Start")
	g.Kept()
	g.Open()
	p.WaitGone("form[action$='/start']")

	approver.WaitText("#tasks", "Pay Nordwind Papier GmbH?") // without reload
	look(t, approver, "inbox")
	approver.Phone() // what, of which process and until when; the filters are behind one button
	approver.WaitFor(`!document.querySelector("#whose").checkVisibility()`)
	approver.WaitFor(`(row => row.clientHeight < 90 && !row.innerText.includes("Requested by") && /Due/.test(row.innerText))(document.querySelector("#tasks tbody tr"))`)
	webtest.Screenshot(t, approver, "inbox-phone-rows")
	approver.Click("[data-filters]")
	approver.WaitFor(`document.querySelector("#whose").checkVisibility() && document.querySelector("[data-filters]").getAttribute("aria-expanded") === "true"`)
	approver.Viewport(1440, 900)
	approver.WaitGone("[data-filters]")
	approver.Press("j") // to the first row
	approver.Press(kb.Enter)
	approver.WaitText("h1", "Pay Nordwind Papier GmbH?")
	approver.WaitText("main", "invoice 2041, better.png")
	look(t, approver, "task")
	approver.Press("r") // needs a reason: goes to where it is written
	approver.WaitFor(`document.activeElement?.id === "comment"`)
	webtest.Eval[string](approver, `document.getElementById("comment").value = ""`) // a driven key may be typed there
	approver.Click("text=Reject")
	approver.WaitText("main", "Say in a comment why")
	approver.WaitFor(`document.readyState === "complete"`) // another page: its keys are listened to once its scripts are there
	approver.Press("a")
	approver.WaitFor(`document.activeElement?.name === "f.cost_centre"`) // it has to be answered first
	approver.Click("text=Approve")
	approver.WaitText("main", "Choose an answer for “Cost centre”.")
	webtest.FullScreenshot(t, approver, "task-faults")
	approver.Click("input[value='it']")
	approver.Fill("#comment", "Matches the order.")
	approver.Click("h1")
	holds := func(ms int) {
		webtest.Eval[bool](approver, fmt.Sprintf(`(document.querySelector("#answer-soon").dataset.holds = %d, true)`, ms))
	}
	holds(600_000) // nobody is too late to stop it
	approver.Press("a")
	approver.WaitText("#answer-soon", "Answering with “Approve”. Escape stops it.")
	look(t, approver, "task-soon")
	approver.Press(kb.Escape)
	approver.WaitFor(`document.querySelector("#answer-soon").textContent === ""`)
	holds(1)
	approver.Press("a")
	approver.WaitText("main", "Nothing waits for you")
	approver.WaitText(".toasts", "“Pay Nordwind Papier GmbH?” is answered: Approve.")
	approver.Press("?")
	approver.WaitText("#keys", "Find anything, or do something")
	approver.Open(s.url + "/inbox/done")
	approver.WaitText("main", "Approve")
	webtest.Axe(t, approver)
}

// A second decision is told who decided and when.
func TestSecondDecisionIsTooLate(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Ruiz", "approver")
	key := s.approval(ana)
	first, second := s.client(), s.client()
	first.sign(ana)
	second.sign(ana)
	form := map[string][]string{"outcome": {"approved"}, "f.cost_centre": {"it"}}
	if a := first.send("POST", fmt.Sprintf("/tasks/%d/decision", key), form); a.StatusCode >= 400 {
		t.Fatalf("the first decision: %d %s", a.StatusCode, a.body)
	}
	a := second.send("POST", fmt.Sprintf("/tasks/%d/decision", key), form)
	if a.StatusCode != 409 || !strings.Contains(a.body, "Already decided by you at") {
		t.Errorf("the second decision: %d\n%s", a.StatusCode, a.body)
	}
}

// Whoever was asked and came too late is told by whom and when, and nothing of
// what the request holds by now.
func TestWhoCameTooLateSeesNoValues(t *testing.T) {
	s := open(t)
	ana, ben := s.person("Ana Ruiz", "approver"), s.person("Ben Okafor", "approver")
	key := s.approval(ana, ben)
	page := fmt.Sprintf("/tasks/%d", key)
	first, late := s.client(), s.client()
	first.sign(ana)
	late.sign(ben)
	if a := late.get(page); a.StatusCode != http.StatusOK || !strings.Contains(a.body, "4,820.50") {
		t.Fatalf("while it is open: %d\n%s", a.StatusCode, a.body)
	}
	form := url.Values{"outcome": {"approved"}, "f.cost_centre": {"it"}, "comment": {"Matches the order."}}
	if a := first.post(page+"/decision", form); a.StatusCode >= 400 {
		t.Fatalf("the decision: %d %s", a.StatusCode, a.body)
	}
	for _, a := range []answer{late.get(page), late.post(page+"/decision", form), late.post(page+"/fields", form), late.post(page+"/comments", url.Values{"remark": {"Why?"}})} {
		for _, held := range []string{"4,820.50", "Please compare it with the order", "Matches the order.", "Cost centre"} {
			if strings.Contains(a.body, held) {
				t.Errorf("%s %s shows %q", a.Request.Method, a.Request.URL.Path, held)
			}
		}
	}
	a := late.get(page)
	want(t, a, http.StatusOK, "Already decided by Ana Ruiz at")
	for _, offer := range []string{"Add a comment", "There is no form"} {
		if strings.Contains(a.body, offer) {
			t.Errorf("who came too late reads %q", offer)
		}
	}
}

// onePixel is a PNG.
var onePixel = []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82")

// stranger is a browser that nobody is signed in with.
func (s *site) stranger() *webtest.Page {
	s.t.Helper()
	return webtest.Browser(s.t)
}
