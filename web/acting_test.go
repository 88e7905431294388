package web

import (
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"segue/models"
	"segue/web/webtest"
)

// colleagues are people of the sample company, besides an admin who is not.
func (s *site) colleagues() (ana, tomas models.Person) {
	s.sample("")
	ana, tomas = s.person("Ana Costa", "author", "approver", "admin"), s.person("Tomás Lind", "approver")
	s.run("INSERT INTO sample_rows (kind, row_id) VALUES ('person', ?)", tomas.ID)
	return ana, tomas
}

func withHost(host string) func(*http.Request) {
	return func(r *http.Request) { r.Host = host }
}

// under asks as somebody who is signed in, by another name of the server.
func (c *client) under(host string) func(*http.Request) {
	return func(r *http.Request) {
		r.Host = host
		for _, cookie := range c.http.Jar.Cookies(mustURL(c.s.url)) {
			r.AddCookie(cookie)
		}
	}
}

// TestActingIsTheSamplesAlone asks for a colleague's window wherever it must
// not be had.
func TestActingIsTheSamplesAlone(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Deps)
		before func(*site)
		host   string
	}{
		"without the sample company": {before: func(s *site) { s.run("DELETE FROM sample") }},
		"while it is being filled":   {before: func(s *site) { s.run("UPDATE sample SET filled_at = NULL") }},
		"under a public address":     {change: func(d *Deps) { d.URL = "http://127.0.0.1:1" }},
		"behind a proxy":             {change: func(d *Deps) { d.Proxies = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")} }},
		"by a name of the network":   {host: "segue.example.com"},
		"by a name that only looks":  {host: "localhost.example.com"},
	} {
		t.Run(name, func(t *testing.T) {
			var changes []func(*Deps)
			if c.change != nil {
				changes = append(changes, c.change)
			}
			s := open(t, changes...)
			ana, tomas := s.colleagues()
			if c.before != nil {
				c.before(s)
			}
			asker, asks := s.as(ana), func(*http.Request) {}
			if c.host != "" {
				asks = asker.under(c.host)
			}
			want(t, asker.get(fmt.Sprintf("/act-as/%d", tomas.ID), asks), 404)
			door := s.server.acting.Door(tomas.ID, "127.0.0.1")
			want(t, s.client().get("/acting/"+door, asks), 404)
			if page := asker.get("/", asks); page.StatusCode != 200 || strings.Contains(page.body, "/act-as/") {
				t.Error("the menu offers it")
			}
		})
	}
}

// TestActing plays a colleague: who may, once, on the colleague's own host.
func TestActing(t *testing.T) {
	s := open(t)
	ana, tomas := s.colleagues()
	path := fmt.Sprintf("/act-as/%d", tomas.ID)
	want(t, s.as(tomas).get(path), 403)
	want(t, s.as(ana).get(fmt.Sprintf("/act-as/%d", ana.ID)), 404) // not of the sample company
	a := s.as(ana).get(path)
	want(t, a, 303)
	to, err := url.Parse(a.Header.Get("Location"))
	if err != nil || to.Hostname() != "tomas-lind.localhost" || to.Port() != mustURL(s.url).Port() {
		t.Fatalf("it leads to %v", to)
	}
	want(t, s.client().get(to.Path), 410) // on another host
	window := s.client()
	entered := window.get(to.Path, withHost(to.Host))
	want(t, entered, 303)
	want(t, s.client().get(to.Path, withHost(to.Host)), 410) // once
	cookie := entered.Header.Get("Set-Cookie")
	if !strings.Contains(cookie, "HttpOnly") || strings.Contains(cookie, "Domain=") {
		t.Errorf("the window's cookie is %q", cookie)
	}
	want(t, s.as(ana).get("/", withHost("127.0.0.1")), 200, path, "Act as, in a window beside this one")
	want(t, s.client().get("/sign-in", withHost(to.Host)), 200, "Did this window show a colleague", "close this window", `type="password"`)
	if a := s.client().get("/sign-in"); strings.Contains(a.body, "colleague") {
		t.Error("the own sign-in page speaks of colleagues")
	}
	var deeds int
	if err := s.gorm.Raw("SELECT count(*) FROM audit WHERE action = 'sample.acted' AND actor_name = ? AND target_name = ?", ana.Name, tomas.Name).Scan(&deeds).Error; err != nil || deeds != 1 {
		t.Errorf("%d deeds in the audit (%v)", deeds, err)
	}
}

// TestTwoWindows has both people in one browser at once.
func TestTwoWindows(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana, tomas := s.colleagues()
	p := s.enter(ana.Email)
	p.Open(s.url + "/")
	p.WaitText("h1", "Ana")
	p.Click(".nav .user")
	p.WaitText("#user-menu", "Tomás Lind")
	webtest.Screenshot(t, p, "acting-menu")
	p.Open(fmt.Sprintf("%s/act-as/%d", s.url, tomas.ID))
	p.WaitText("h1", "Tomás")
	p.WaitText(".banner", "You act as Tomás Lind")
	look(t, p, "acting")
	p.Open(s.url + "/")
	p.WaitText("h1", "Ana")
	if text := webtest.Eval[string](p, `document.body.innerText`); strings.Contains(text, "You act as") {
		t.Error("the own window says that somebody else is played")
	}
}
