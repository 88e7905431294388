package web

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/web/webtest"
)

// notOffered are pages without a parameter that the finder leads to by another
// way, and by which.
var notOffered = map[string]string{
	"/demo/bills": "the form that asks for an invoice leads there",
}

// offered are the addresses of the rows in an answer.
func offered(t testing.TB, a answer, in string) (hrefs []string) {
	t.Helper()
	d, err := goquery.NewDocumentFromReader(strings.NewReader(a.body))
	if err != nil {
		t.Fatal(err)
	}
	d.Find(in + " [role=option][href]").Each(func(_ int, row *goquery.Selection) { hrefs = append(hrefs, row.AttrOr("href", "")) })
	return hrefs
}

// TestTheFinderOffersWhatOneMay compares what every page's finder holds with the
// table of routes, for each role: nothing that would be refused, and every page
// that could be opened.
func TestTheFinderOffersWhatOneMay(t *testing.T) {
	s := open(t)
	s.sample("")
	for _, role := range roles[1:] {
		p := s.person("The "+role, role)
		c := s.as(p)
		rows := offered(t, c.get("/account"), "#find")
		for _, r := range screens(t, s.server.table()) {
			if strings.Contains(r.Path, ":") || r.Access == Public || notOffered[r.Path] != "" {
				continue
			}
			if may := r.Access.admits(s.viewer(p)) == nil; may != slices.Contains(rows, r.Path) {
				t.Errorf("%s as %s: they may open it: %v, it is offered: %v", r.Path, role, may, !may)
			}
		}
		for _, href := range rows {
			if a := c.get(href); a.StatusCode != http.StatusOK {
				t.Errorf("%s is offered to %s and answers %d", href, role, a.StatusCode)
			}
		}
	}
}

// TestFoundIsWhatOneMaySee asks for processes, tasks, questions, instances,
// people and connections as one who may see them, and as one who may not.
func TestFoundIsWhatOneMaySee(t *testing.T) {
	s := open(t)
	ana, stranger, admin := s.person("Ana Costa", "author", "approver"), s.person("Zoe Stranger", "author", "approver"), s.person("Ada Admin", "admin")
	process := s.invoicing(ana, ana)
	instance := s.running(process, ana)
	task, err := s.db.MyTask(t.Context(), s.viewer(ana), int64(instance))
	if err != nil {
		t.Fatal(err)
	}
	s.connection()
	at := "/processes/" + id(process.ID)
	number := id(int64(instance) >> 22)
	recent := url.Values{"recent": {at, "/tasks/" + id(task), "/instances/" + instance.String(), "/people/" + id(ana.ID), "/processes/0", "nonsense", "/tasks/x\x00"}}.Encode()
	for _, look := range []struct {
		query string
		finds []string
	}{
		{"q=INVOICE+appr%C3%B3val", []string{at, at + "/start", at + "/design", "/instances?process=" + id(process.ID), at + "/versions", at + "/drafts", at + "/rights"}},
		{"q=start+invoice", []string{at + "/start"}},
		{"q=invoice+rights", []string{at + "/rights"}},
		{"q=rights", []string{at + "/rights"}},
		{"q=nordwind", []string{"/tasks/" + id(task)}},
		{"q=" + number, []string{"/instances/" + instance.String()}},
		{"q=No.+" + number, []string{"/instances/" + instance.String()}},
		{recent, []string{at, "/tasks/" + id(task), "/instances/" + instance.String()}},
		{"q=" + strings.Repeat("a", 121), nil}, {"q=%00", nil}, {"q=%27%3B%25_", nil},
	} {
		rows := offered(t, s.as(ana).get("/find?"+look.query), "")
		for _, href := range look.finds {
			if !slices.Contains(rows, href) {
				t.Errorf("%s finds %q, and not %s", look.query, rows, href)
			}
		}
		if len(look.finds) == 0 && len(rows) > 0 {
			t.Errorf("%.20s finds %q", look.query, rows)
		}
		if rows := offered(t, s.as(stranger).get("/find?"+look.query), ""); len(rows) > 0 {
			t.Errorf("%s: a stranger finds %q", look.query, rows)
		}
	}
	for _, q := range []string{"stranger", "erp"} {
		if rows := offered(t, s.as(admin).get("/find?q="+q), ""); len(rows) != 1 {
			t.Errorf("an admin looks for %s and finds %q", q, rows)
		}
		if rows := offered(t, s.as(ana).get("/find?q="+q), ""); len(rows) > 0 {
			t.Errorf("an author looks for %s and finds %q", q, rows)
		}
	}
}

const (
	finderGone = `!document.querySelector('#find').open`
	firstFound = `document.querySelector('#find [aria-selected=true] .find__name')?.textContent`
)

// TestFindAndJump goes about by Ctrl+K: screens, processes, what was opened
// before, blocks and acts of the designer; and finds nothing that is not one's own.
func TestFindAndJump(t *testing.T) {
	s, e, process := designing(t, payables)
	ctrl := chromedp.KeyModifiers(chromedp.ModifierCtrl)

	// in the designer: blocks before anything else, and its own acts
	do[bool](e, `(d.focus(), true)`)
	e.Press("k", ctrl)
	e.Find("Correct the invoice")
	e.panelOf("correct")
	e.WaitFor(`document.activeElement?.closest('[data-element-id="correct"]')`)
	e.Press("k", ctrl)
	e.WaitFor(`document.activeElement?.id === 'find-text'`)
	e.Press(kb.Escape)
	e.WaitFor(finderGone + ` && document.activeElement?.closest('[data-element-id="correct"]')`)
	places := `JSON.stringify(d.document().layout.blocks)`
	before := do[string](e, places)
	e.Press("k", ctrl)
	e.Find("Tidy up")
	e.WaitFor(finderGone + ` && (d => ` + places + `)(` + canvasJS + `) !== ` + quoteJS(before))
	e.Press("k", ctrl)
	e.Find("Add Approval")
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === 9`)
	e.saved()

	// elsewhere: the button, a screen, nothing by that name, the keyboard alone
	e.Open(s.url + "/account")
	e.Click("[data-find]:not(.find-icon)")
	e.WaitFor(`document.activeElement?.id === 'find-text'`)
	e.WaitFor(firstFound + ` === 'Accounts payable in the designer' || ` + firstFound + `?.includes('Accounts payable')`) // opened before
	e.Type("no such thing")
	e.WaitText("[data-find-none]", "Nothing you can see is called “no such thing”.")
	e.WaitText("[data-find-said]", "Nothing found")
	webtest.Eval[bool](e.Page, `((ask) => { window.fetch = (to, ...how) => String(to.url ?? to).includes("/find") ? Promise.resolve(new Response("", { status: 503 })) : ask(to, ...how); return true; })(window.fetch)`)
	e.Type("s")
	e.WaitText("[data-find-none]", "This cannot be looked up right now.")
	e.Open(s.url + "/account")
	e.Click("[data-find]:not(.find-icon)")
	e.WaitFor(`document.activeElement?.id === 'find-text'`)
	e.Type("no such thing")
	e.WaitText("[data-find-said]", "Nothing found")
	e.Press(kb.Escape)
	e.WaitFor(finderGone + ` && document.activeElement?.matches('[data-find]')`)
	e.Press("k", ctrl)
	e.WaitFor(`document.activeElement?.id === 'find-text'`)
	e.Type("wòrk ti")
	e.WaitFor(firstFound + ` === 'Working time' && document.querySelectorAll('#find [aria-selected=true] mark').length === 2`)
	inBothThemes(t, e.Page, "finder")
	e.Press(kb.Enter)
	e.WaitFor(arrived("/working-time"))
	e.Press("k", ctrl)
	e.Find("Accounts payable") // of the server
	e.WaitFor(arrived("/processes/" + id(process.ID)))
	e.Press("k", ctrl)
	e.WaitFor(firstFound + ` === 'Working time'`) // where one was before
	e.Type("theme dark")
	e.WaitFor(firstFound + ` === 'Theme: Dark'`)
	e.Press(kb.Enter)
	e.WaitFor(`document.documentElement.dataset.theme === 'dark'`)

	// on a phone
	e.Phone()
	e.Click(".topbar [data-find]")
	e.WaitFor(`document.activeElement?.id === 'find-text'`)
	if wide := webtest.Eval[int](e.Page, `document.documentElement.scrollWidth - 390`); wide > 0 {
		t.Errorf("the finder is %d pixels too wide", wide)
	}
	webtest.Screenshot(t, e.Page, "finder-phone")

	// somebody without a role
	other := s.enter(s.unique().Email)
	other.Open(s.url + "/")
	for _, words := range []string{"accounts payable", "people", "new process"} {
		other.Press("k", ctrl)
		other.WaitFor(`document.activeElement?.id === 'find-text'`)
		other.Type(words)
		other.WaitText("[data-find-none]", "Nothing you can see is called “"+words+"”.")
		other.Press(kb.Escape)
		other.WaitFor(finderGone)
	}
}

// arrived is true once the page at the path hears keys.
func arrived(path string) string {
	return `location.pathname === '` + path + `' && document.documentElement.dataset.ready !== undefined`
}

func quoteJS(s string) string { return "`" + s + "`" }

// TestTheFocusIsKept goes about a page by F6, opens what asks something, and has
// taken away what it stands on: the focus goes to what took its place.
func TestTheFocusIsKept(t *testing.T) {
	s, e, process := designing(t, payables)
	do[bool](e, `(d.focus(), true)`)
	at := func(what, where string) {
		t.Helper()
		e.WaitFor(`document.activeElement?.matches(` + quoteJS(where) + `)`)
		if t.Failed() {
			t.Fatal(what)
		}
	}

	// parts of the page, and back
	e.Press(kb.F6)
	at("the panel", ".panel *")
	e.Press(kb.F6)
	at("round to the navigation", ".nav *")
	e.Press(kb.F6)
	at("the header's acts", ".page__bar-actions *")
	e.Press(kb.F6)
	at("the palette", ".palette *")
	e.Press(kb.F6, chromedp.KeyModifiers(chromedp.ModifierShift))
	at("back to the header's acts", ".page__bar-actions *")

	// what a dialog asks, and its opener afterwards
	e.Click("[data-publish]")
	at("the problems, or the note", "#publish .dialog__body *, #publish .dialog__foot *")
	e.Press(kb.Escape)
	at("its opener", "[data-publish]")
	e.Press("?")
	e.WaitText("#keys", "Next, previous part of the page")
	inBothThemes(t, e.Page, "keys")
	e.Press(kb.Escape)
	at("where one was", "[data-publish]")

	// a drawing keeps whoever was at what it takes out of sight
	webtest.Eval[bool](e.Page, `(document.querySelector("#main").insertAdjacentHTML("beforeend", '<svg id="drawn" tabindex="0"><g><rect tabindex="-1" width="9" height="9"/></g></svg>'), document.querySelector("#drawn rect").focus(), document.querySelector("#drawn g").remove(), true)`)
	e.WaitFor(`document.activeElement.id === "drawn"`)

	// a row that is taken away gives the focus to the next; what is drawn anew keeps it
	e.Open(s.url + "/processes/" + id(process.ID))
	webtest.Eval[bool](e.Page, `(document.querySelector("#main").insertAdjacentHTML("beforeend", '<ul id="list"><li><button>One</button></li><li><button>Two</button></li><li><button>Three</button></li></ul>'), list.children[1].firstChild.focus(), list.children[1].remove(), true)`)
	e.WaitFor(`document.activeElement.textContent === "Three"`)
	webtest.Eval[bool](e.Page, `(list.lastChild.remove(), true)`)
	e.WaitFor(`document.activeElement.textContent === "One"`)
	webtest.Eval[bool](e.Page, `(list.innerHTML = '<li><button>Zero</button></li><li><button>One</button></li>', true)`)
	e.WaitFor(`document.activeElement.textContent === "One"`)
	webtest.Eval[bool](e.Page, `(document.activeElement.blur(), true)`)
	webtest.Eval[bool](e.Page, `(list.remove(), true)`)
	if !webtest.Eval[bool](e.Page, `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(document.activeElement === document.body))))`) {
		t.Error("who had left is fetched back")
	}
}
