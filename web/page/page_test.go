package page

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"segue/web/ui"

	"github.com/PuerkitoBio/goquery"
	"github.com/a-h/templ"
)

func rendered(t *testing.T, c templ.Component) *goquery.Document {
	t.Helper()
	var b strings.Builder
	if err := c.Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	doc, err := goquery.NewDocumentFromReader(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestNavigationFollowsRoles(t *testing.T) {
	keys := func(r Roles) string {
		var all []string
		for _, n := range MainNav(r, 0) {
			all = append(all, n.Key)
		}
		return strings.Join(all, " ")
	}
	if got := keys(Roles{Approver: true}); strings.Contains(got, "people") || strings.Contains(got, "connections") || !strings.Contains(got, "inbox") {
		t.Errorf("an approver sees %s", got)
	}
	if got := keys(Roles{Admin: true}); got != "home inbox processes instances people connections settings" {
		t.Errorf("an admin sees %s", got)
	}
}

func TestScreen(t *testing.T) {
	doc := rendered(t, Screen(Frame{
		Title: "Inbox", Nav: MainNav(Roles{Approver: true}, 3), Active: "inbox", User: User{Name: "Ana Ruiz"}, Theme: Dark, Live: "/live",
		Flash: []ui.Notice{{Tone: ui.Good, Title: "Approved"}, {Tone: ui.Bad, Title: "The bank did not answer"}},
	}))
	for selector, want := range map[string]string{
		"title": "Inbox · Segue", "h1": "Inbox", ".nav [aria-current=page] .nav__text": "Inbox", ".nav .count": "3",
		"#toasts .toast__title": "Approved", "#flash .banner__title": "The bank did not answer",
	} {
		if got := strings.TrimSpace(doc.Find(selector).First().Text()); got != want {
			t.Errorf("%s says %q, want %q", selector, got, want)
		}
	}
	if theme, _ := doc.Find("html").Attr("data-theme"); theme != "dark" {
		t.Errorf("theme %q", theme)
	}
	if live, _ := doc.Find("body").Attr("hx-ws:connect"); live != "/live" {
		t.Errorf("the socket is %q", live)
	}
	for _, unique := range []string{"main", "h1", "#live", "#toasts", "#connection", "#confirm", "#signout"} {
		if n := doc.Find(unique).Length(); n != 1 {
			t.Errorf("%d × %s", n, unique)
		}
	}
}

// A guest sees no navigation, no menu and no way to sign out on a problem's page.
func TestProblemForGuests(t *testing.T) {
	doc := rendered(t, ProblemPage(Frame{}, NotFound()))
	if n := doc.Find(".nav, #signout, .user").Length(); n != 0 {
		t.Errorf("%d things of signed-in people", n)
	}
	if doc.Find("h1").Text() != "This page is not here" {
		t.Errorf("heading %q", doc.Find("h1").Text())
	}
}

func post(t *testing.T, form url.Values, htmx bool) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, ThemePath, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if htmx {
		r.Header.Set("HX-Request", "true")
	}
	w := httptest.NewRecorder()
	ThemeHandler().ServeHTTP(w, r)
	return w.Result()
}

func TestThemeCookie(t *testing.T) {
	for sent, want := range map[string]Theme{"dark": Dark, "light": Light, "system": System, "": System, `dark"; x`: System} {
		answer := post(t, url.Values{"theme": {sent}}, true)
		if answer.StatusCode != http.StatusNoContent || len(answer.Cookies()) != 1 {
			t.Fatalf("%q: %d, %d cookies", sent, answer.StatusCode, len(answer.Cookies()))
		}
		c := answer.Cookies()[0]
		if !c.HttpOnly || c.SameSite != http.SameSiteLaxMode {
			t.Errorf("the cookie is too open: %v", c)
		}
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		if c.MaxAge > 0 {
			r.AddCookie(c)
		}
		if got := ThemeOf(r); got != want {
			t.Errorf("%q became %q", sent, got)
		}
	}
	if answer := post(t, url.Values{"theme": {"dark"}}, false); answer.StatusCode != http.StatusSeeOther {
		t.Errorf("without scripts: %d", answer.StatusCode)
	}
	if answer := post(t, url.Values{"theme": {strings.Repeat("x", 1<<16)}}, true); answer.Cookies()[0].MaxAge > 0 {
		t.Error("an oversized form set a theme")
	}
}
