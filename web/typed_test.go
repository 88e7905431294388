package web

import (
	"testing"

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
	p.WaitText("main", "You are not signed in")
	p.Click(`main a[href^="/sign-in"]`)
	p.WaitText("h1", "Sign in")
	typeIn(p, ben.Email, passphrase)
	p.WaitFor(`document.querySelector("#name")`)
	if got := webtest.Eval[string](p, `document.querySelector("#name").value`); got != "" {
		t.Errorf("somebody else finds %q", got)
	}

	fill()
	s.roles(ben)
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "you are not an admin")
	s.roles(ben, "admin")
	p.Click("text=Go back")
	p.WaitFor(`document.querySelector("#email")?.value === "max@example.com"`)
	p.Click(`form[action="/people"] [type=submit]`)
	p.WaitText("main", "Maximiliane von Hohenstein")
	if typed := webtest.Eval[bool](p, `sessionStorage.getItem("segue.typed") !== null`); typed {
		t.Error("what was saved is still kept in the tab")
	}
}

// roles gives a person just these.
func (s *site) roles(p models.Person, roles ...string) {
	s.t.Helper()
	admin := len(roles) > 0
	s.run("UPDATE people SET admin = ? WHERE id = ?", admin, p.ID)
}
