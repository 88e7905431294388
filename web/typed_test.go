package web

import (
	"context"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/jackc/pgx/v5"

	"segue/models"
	"segue/web/webtest"
)

// What somebody typed is still there when the answer was a page of another kind:
// here after the sign-in ran out, and after the person was not allowed any more.
// It is there for them alone.
func TestTypedThoughNobodyWasSignedIn(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana, ben := s.person("Ana Costa", "admin"), s.person("Ben Okafor", "admin")
	p := webtest.Browser(t)
	p.Open(s.url + "/sign-in?next=/people/new")
	typeIn(p, ana.Email, passphrase)
	p.WaitFor(`document.querySelector("#name")`)
	fill := func() {
		p.Fill("#name", "Maximiliane von Hohenstein")
		p.Fill("#email", "max@example.com")
	}
	fill()
	s.run("DELETE FROM sessions")
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "You are not signed in")
	p.WaitText("[data-typed]", "What you typed is kept")
	webtest.Screenshot(t, p, "typed-signed-out")
	p.Click(`main a[href^="/sign-in"]`)
	p.WaitText("h1", "Sign in")
	typeIn(p, ana.Email, passphrase)
	p.WaitText(".toasts", "What you typed is here again")
	p.WaitFor(`document.querySelector("#name").value === "Maximiliane von Hohenstein" && document.querySelector("#email").value === "max@example.com"`)
	webtest.Screenshot(t, p, "typed-again")

	s.run("DELETE FROM sessions")
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("[data-typed]", "What you typed is kept")
	p.Click(`main a[href^="/sign-in"]`)
	p.WaitText("h1", "Sign in")
	typeIn(p, ben.Email, passphrase)
	p.WaitFor(`document.querySelector("#name") && document.documentElement.dataset.ready !== undefined`)
	if got := webtest.Eval[string](p, `document.querySelector("#name").value`); got != "" {
		t.Errorf("somebody else finds %q", got)
	}

	fill()
	s.roles(ben)
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "you are not an admin. Ask Ana Costa, who is an admin")
	p.WaitText("[data-typed]", "What you typed is kept")
	s.roles(ben, "admin")
	p.Click("text=Go back")
	p.WaitFor(`document.querySelector("#email")?.value === "max@example.com"`)
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "Maximiliane von Hohenstein")
	p.WaitFor(`sessionStorage.getItem("segue.typed") === null`) // what was saved is not kept in the tab

	// The sign-in ends in another tab: the page says so, and nothing is lost by signing in.
	p.Open(s.url + "/people/new")
	fill()
	s.run("DELETE FROM sessions")
	looks := func(on *webtest.Page) {
		webtest.Eval[bool](on, `document.body.dispatchEvent(new CustomEvent("segue:well"))`) // what it asks every half minute
	}
	looks(p)
	p.WaitText("#connection", "You were signed out")
	if n := p.Count(".toast"); n != 0 {
		t.Errorf("%d messages about what nobody asked for", n)
	}
	webtest.Screenshot(t, p, "typed-signed-out-elsewhere")
	p.Click("#connection a")
	p.WaitText("h1", "Sign in")
	typeIn(p, ben.Email, passphrase)
	p.WaitText(".toasts", "What you typed is here again")
	s.databaseGone(t, p, fill, looks)
}

// databaseGone is what pages do while the database is away, and when it is back.
func (s *site) databaseGone(t *testing.T, p *webtest.Page, fill func(), looks func(*webtest.Page)) {
	list, other := p.Window(), p.Window()
	list.Open(s.url + "/people")
	other.Open(s.url + "/account")
	p.Front()
	p.Open(s.url + "/people/new")
	fill()
	back := s.away()
	looks(list)
	list.WaitText("#connection", "Segue cannot work at the moment")
	if n := list.Count(".toast"); n != 0 {
		t.Errorf("%d messages about what nobody asked for", n)
	}
	list.Front()
	webtest.Screenshot(t, list, "database-gone-list")
	other.Open(s.url + "/people")
	other.WaitText("main", "Segue cannot reach its database")
	p.Front()
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "Segue cannot reach its database")
	p.WaitText("[data-typed]", "What you typed is kept")
	webtest.Screenshot(t, p, "database-gone-sent")
	back()
	list.WaitFor(`document.querySelector("#connection").hidden`)
	other.WaitText("h1", "People") // it was looked for again by itself
	p.WaitText("main", "you can go back now")
	p.Click("text=Go back")
	p.WaitFor(`document.querySelector("#email")?.value === "max@example.com"`)

	// Nothing answers at all: what would be lost is not sent.
	line := func(cut bool) {
		blocked := network.SetBlockedURLsParams{URLPatterns: []*network.BlockPattern{}}
		if cut {
			blocked.URLPatterns = []*network.BlockPattern{{URLPattern: s.url + "/*", Block: true}}
		}
		if _, err := chromedp.Call(p.Context(), network.SetBlockedURLs, blocked); err != nil {
			t.Fatal(err)
		}
	}
	p.Expect("htmx:error")
	line(true)
	looks(p)
	p.WaitFor(`!document.querySelector("#connection").hidden`)
	p.WaitFor(`document.querySelector("#connection").dataset.wrong.includes("server")`)
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText(".toasts", "This was not sent")
	webtest.Screenshot(t, p, "no-answer-sent")
	line(false)
	p.WaitFor(`document.querySelector("#connection").hidden`)
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "max@example.com")
}

// away makes the database refuse everybody, until back.
func (s *site) away() (back func()) {
	s.t.Helper()
	ctx := context.Background()
	config := s.base.Pool.Config().ConnConfig.Copy()
	name := pgx.Identifier{config.Database}.Sanitize()
	of := config.Database
	config.Database = "postgres"
	beside, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		s.t.Fatal(err)
	}
	back = sync.OnceFunc(func() {
		if _, err := beside.Exec(ctx, "ALTER DATABASE "+name+" ALLOW_CONNECTIONS true"); err != nil {
			s.t.Error(err)
		}
		beside.Close(ctx)
	})
	s.t.Cleanup(back)
	if _, err = beside.Exec(ctx, "ALTER DATABASE "+name+" ALLOW_CONNECTIONS false"); err == nil {
		_, err = beside.Exec(ctx, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", of)
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return back
}

// roles gives a person just these.
func (s *site) roles(p models.Person, roles ...string) {
	s.t.Helper()
	admin := len(roles) > 0
	s.run("UPDATE people SET admin = ? WHERE id = ?", admin, p.ID)
}
