package web

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/models"
	"segue/web/webtest"
)

// look shows a page in both themes and on a phone, and holds it against WCAG,
// the policy and the phone's width. With SEGUE_SHOTS it leaves pictures.
func look(t testing.TB, p *webtest.Page, name string) {
	t.Helper()
	inBothThemes(t, p, name)
	if wide := p.TooWide(); wide > 0 {
		t.Errorf("%s: on a phone the page is %d pixels too wide", name, wide)
	}
	if os.Getenv("SEGUE_SHOTS") != "" { // the long form: WCAG on the phone's layout too
		p.Phone()
		webtest.Axe(t, p)
		webtest.FullScreenshot(t, p, name+"-phone")
		p.Viewport(1440, 900)
	}
}

// inBothThemes holds a page against WCAG in light and what colours decide in
// dark, and leaves it in light.
func inBothThemes(t testing.TB, p *webtest.Page, name string) {
	t.Helper()
	p.Theme(webtest.Light)
	webtest.Axe(t, p)
	webtest.FullScreenshot(t, p, name+"-light")
	p.Theme(webtest.Dark)
	webtest.Colours(t, p)
	webtest.FullScreenshot(t, p, name+"-dark")
	p.Theme(webtest.Light)
}

// northwind fills the site with people as a company has them.
func (s *site) northwind() models.Person {
	ana := s.person("Ana Costa", "author", "approver", "admin")
	s.person("Ben Okafor", "approver")
	s.person("Chiara Rossi", "author", "approver")
	long := s.person("Maximiliane Freifrau von Hohenstein-Wittgenstein und zu Berleburg", "approver")
	gone := s.person("Dmitri Ivanov", "author")
	if _, err := s.db.SetActive(context.Background(), models.Program, gone.ID, false); err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.db.AddPerson(context.Background(), byOf(ana), models.PersonForm{Name: "Edda Lind", Email: "edda.lind@example.com", Approver: true}); err != nil {
		s.t.Fatal(err)
	}
	g, err := s.db.AddGroup(context.Background(), byOf(ana), models.GroupForm{Name: "Finance leads", Description: "Approves payments above 10,000 EUR."})
	if err == nil {
		_, err = s.db.AddMembers(context.Background(), byOf(ana), g.ID, []string{ana.Email, long.Email})
	}
	if err == nil {
		_, err = s.db.AddGroup(context.Background(), byOf(ana), models.GroupForm{Name: "Purchasing"})
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return ana
}

// signIn gives the page's browser a session of the person's, without the cost of
// typing and of a password.
func signIn(p *webtest.Page, s *site, email string) {
	s.t.Helper()
	var person models.Person
	if err := s.gorm.Where("email = ?", email).Take(&person).Error; err != nil {
		s.t.Fatal(err)
	}
	cookie := s.as(person).http.Jar.Cookies(mustURL(s.url))[0]
	if _, err := chromedp.Call(p.Context(), network.SetCookie, network.SetCookieParams{Name: cookie.Name, Value: cookie.Value, URL: s.url}); err != nil {
		s.t.Fatal(err)
	}
}

// typeIn signs a person in as people do.
func typeIn(p *webtest.Page, email, password string) {
	p.Fill("#email", email)
	p.Fill("#password", password)
	p.Click("text=Sign in")
}

// The first person to come sets up, invites somebody and signs out.
func TestFromSetUpToTheFirstInvitation(t *testing.T) {
	t.Parallel()
	s := open(t)
	p := webtest.Browser(t)
	s.run("UPDATE settings SET set_up_at = NULL, name = 'Segue'")
	p.Open(s.url + "/")
	p.WaitText("h1", "Almost there")
	look(t, p, "sign-in-unset")

	link, err := s.db.InstallLink(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p.Open(s.url + "/setup/" + link)
	look(t, p, "setup")
	p.Click("#sample") // this one begins empty
	p.Fill("#password", "password1")
	p.WaitText("#password-strength", "This password is too short")
	p.Click("text=Start")
	p.WaitText(".errors", "Enter a name, for example Ana Costa.")
	look(t, p, "setup-faults")
	p.Click("text=Organisation and time zone")
	p.Fill("#installation", "Northwind Trading")
	p.Fill("#name", "Ana Costa")
	p.Fill("#email", "ana@northwind.example")
	p.Fill("#password", "password1")
	p.Click("text=Start") // one thing is wrong: it is gone to, and said once
	p.WaitFor(`document.activeElement.id === "password" && document.querySelector(".errors").hidden && document.querySelector("#password-error")`)
	webtest.Screenshot(t, p, "setup-fault")
	p.Fill("#password", passphrase)
	p.WaitFor(`!document.querySelector("#password-error, [aria-invalid]")`)
	p.WaitText("#password-strength", "This password is strong")
	webtest.Screenshot(t, p, "setup-strength")
	p.Click("text=Start")
	p.WaitText("h1", "Good ")
	p.WaitText(".toasts", "Segue is set up")
	look(t, p, "home-first")

	p.Click("text=Invite people")
	p.Fill("#name", "Ben Okafor")
	p.Fill("#email", "ben@northwind.example")
	look(t, p, "person-new")
	p.Click("text=Add and make link")
	p.WaitText(".banner", "A link for Ben Okafor")
	look(t, p, "person-link")
	invitation := webtest.Eval[string](p, `document.querySelector("#link").value`)

	ben := webtest.Browser(t)
	ben.Open(invitation)
	ben.WaitText(".bare__summary", "ben@northwind.example")
	look(t, ben, "password-link")
	ben.Fill("#password", "another fine passphrase")
	ben.Click("text=Save and sign in")
	ben.WaitText("h1", "Good ")
	look(t, ben, "home-empty")
	ben.Open(invitation)
	ben.WaitText("h1", "This link no longer works")
	look(t, ben, "link-gone")
}

func TestSignInRefusesAndLetsIn(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.person("Ana Costa")
	p := webtest.Browser(t)
	p.Open(s.url + "/sign-in")
	typeIn(p, ana.Email, "wrong")
	p.WaitText(".banner", "do not belong together")
	look(t, p, "sign-in-refused")
	typeIn(p, ana.Email, passphrase)
	p.WaitText("h1", "Good ")
}

func TestPeopleAreFoundWhileTyping(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	s.run(`WITH s AS (INSERT INTO subjects (kind) SELECT 'person' FROM generate_series(1, 1000) RETURNING id)
		INSERT INTO people (id, email, name, folded) SELECT id, 'p' || id || '@example.com', 'Person ' || id, 'person ' || id || ' p' || id || '@example.com' FROM s`)
	s.person("Zoë Müller")
	p := webtest.Browser(t)
	signIn(p, s, ana.Email)
	p.Open(s.url + "/people")
	p.WaitText(".list-count", "1,002 people")
	rows := p.Count("#people-rows tr")
	p.Click("text=Show more people")
	p.WaitFor(fmt.Sprintf(`document.querySelectorAll("#people-rows tr").length === %d`, 2*rows))
	p.Click("text=Show more people") // the button was replaced by the one for the page after
	p.WaitFor(fmt.Sprintf(`document.querySelectorAll("#people-rows tr").length === %d`, 3*rows))
	p.Fill("input[type=search]", "muller")
	p.WaitText(".list-count", "1 person")
	p.WaitText("#people-rows", "Zoë Müller")
	if path := webtest.Eval[string](p, `location.pathname + location.search`); !strings.Contains(path, "q=muller") {
		t.Errorf("the address does not follow the search: %s", path)
	}
	p.Reload()
	p.WaitText(".list-count", "1 person")
	p.Click("text=Zoë Müller")
	p.WaitText("h1", "Zoë Müller")
}

func TestAGroupGetsItsPeople(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.northwind()
	p := webtest.Browser(t)
	signIn(p, s, ana.Email)
	p.Open(s.url + "/groups/new")
	p.Fill("#name", "Warehouse")
	p.Click("text=Add group")
	p.WaitText("h1", "Warehouse")
	p.Fill("#people", "chiara")
	p.WaitFor(`document.querySelectorAll(".combobox [role=option]").length === 1`)
	p.WaitText("[role=option].is-active", "Chiara Rossi")
	webtest.Screenshot(t, p, "group-picker")
	p.Press(kb.Enter)
	p.WaitText(".chip", "Chiara Rossi")
	p.Click("text=Add to group")
	p.WaitText("#member-rows", "chiara.rossi@example.com")
	p.WaitText(".toasts", "Chiara Rossi joined Warehouse")
	// A message that offers to take something back leaves after eight seconds; here it
	// is held, because a test may be slow. By F6 and Enter it is taken back.
	if _, err := chromedp.Call(p.Context(), page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: `const later = setTimeout; window.setTimeout = (f, ms, ...more) => ms === 8000 ? (window.leaves = true, 0) : later(f, ms, ...more)`}); err != nil {
		t.Fatal(err)
	}
	p.Click(`[aria-label="Remove Chiara Rossi"]`)
	p.WaitText(".card", "Nobody is in this group yet")
	p.WaitText(".toasts", "Chiara Rossi left Warehouse")
	p.WaitFor(`window.leaves === true`)
	webtest.Screenshot(t, p, "group-undo")
	for range 6 {
		p.Press(kb.F6)
		if webtest.Eval[bool](p, `document.activeElement.closest(".toasts") !== null`) {
			break
		}
	}
	if on := p.Focused(); !strings.Contains(on, "Undo") {
		t.Fatalf("F6 leads to %s, not to what takes it back", on)
	}
	p.Press(kb.Enter)
	p.WaitText("#member-rows", "chiara.rossi@example.com")
}

func TestATokenIsShownOnce(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.person("Ana Costa", "author")
	p := webtest.Browser(t)
	signIn(p, s, ana.Email)
	p.Open(s.url + "/account/tokens")
	look(t, p, "account-tokens-empty")
	p.Click("text=Make token")
	p.WaitText(".errors", "Choose at least one thing the token may do.")
	look(t, p, "account-tokens-faults")
	p.Fill("#name", "Order import")
	p.Click("#scope-instances\\:start")
	p.Click("text=Make token")
	p.WaitText(".banner", "Your new token")
	look(t, p, "account-token-made")
	text := webtest.Eval[string](p, `document.querySelector("#made").value`)
	if v, err := s.db.ViewerByToken(t.Context(), text); err != nil || v.ID != ana.ID || !v.May(models.StartInstances) {
		t.Errorf("the token shown does not work: %+v (%v)", v, err)
	}
	p.Open(s.url + "/account/tokens")
	if html := webtest.Eval[string](p, `document.documentElement.outerHTML`); strings.Contains(html, text) {
		t.Error("the token is shown again")
	}
	p.Click(`[aria-label="Revoke Order import"]`)
	p.WaitText("#confirm", "Revoke “Order import”?")
	p.Click("#confirm [value=yes]")
	p.WaitText(".toasts", "is revoked")
	if _, err := s.db.ViewerByToken(t.Context(), text); err == nil {
		t.Error("the revoked token works")
	}
}
