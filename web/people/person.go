package people

import (
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// person is the page of one person, or of a new one.
type person struct {
	frame    page.Frame
	who      models.Viewer
	is       models.Person // zero for a new one
	in       models.PersonForm
	groups   []models.GroupRow
	browsers []models.SignIn
	link     string // a one-time link just made, this once
	mailed   bool   // the link has been mailed
	now      time.Time
	faults   visit.Faults
}

func (p person) path() string { return fmt.Sprintf("/people/%d", p.is.ID) }

// New is GET /people/new.
func (s Screen) New(c echo.Context) error {
	return s.showNew(c, http.StatusOK, models.PersonForm{Approver: true}, nil)
}

func (s Screen) showNew(c echo.Context, status int, in models.PersonForm, faults visit.Faults) error {
	frame := visit.Frame(c, page.Frame{Title: "New person", Active: "people", Width: page.Narrow, Crumbs: []ui.Crumb{{Label: "People", Href: "/people"}}})
	return visit.HTML(c, status, newPage(person{frame: frame, in: in, faults: faults}))
}

// Add is POST /people: adds the person and makes the first link. The answer is
// the page itself, since the link is shown only once.
func (s Screen) Add(c echo.Context) error {
	in, err := personForm(c)
	if err != nil {
		return err
	}
	p, err := s.DB.AddPerson(c.Request().Context(), visit.By(c), in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showNew(c, http.StatusUnprocessableEntity, in, faults)
	}
	if err != nil {
		return err
	}
	return s.invite(c, p)
}

func personForm(c echo.Context) (models.PersonForm, error) {
	f, err := visit.Form(c)
	if err != nil {
		return models.PersonForm{}, err
	}
	return models.PersonForm{Name: f.Get("name"), Email: f.Get("email"),
		Author: f.Has("author"), Approver: f.Has("approver"), Admin: f.Has("admin")}, nil
}

// Show is GET /people/:person.
func (s Screen) Show(c echo.Context) error {
	p, err := s.person(c)
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, person{is: p, in: formOf(p)})
}

func formOf(p models.Person) models.PersonForm {
	return models.PersonForm{Name: p.Name, Email: p.Email, Author: p.Author, Approver: p.Approver, Admin: p.Admin}
}

func (s Screen) person(c echo.Context) (models.Person, error) {
	id, err := visit.ID(c, "person")
	if err != nil {
		return models.Person{}, err
	}
	return s.DB.Person(c.Request().Context(), id)
}

func (s Screen) show(c echo.Context, status int, v person) (err error) {
	ctx := c.Request().Context()
	v.who, v.now = visit.Viewer(c), time.Now()
	if v.groups, err = s.DB.GroupsPage(ctx, models.GroupFilter{Person: v.is.ID, Limit: 200}); err != nil {
		return err
	}
	if v.browsers, err = s.DB.SignIns(ctx, v.is.ID); err != nil {
		return err
	}
	v.frame = visit.Frame(c, page.Frame{Title: v.is.Name, Active: "people", Width: page.Narrow,
		Crumbs: []ui.Crumb{{Label: "People", Href: "/people"}}, Status: standing(v.is)})
	for _, x := range v.frame.Colleagues {
		if x.Href == fmt.Sprintf("/act-as/%d", v.is.ID) {
			v.frame.Actions = actAs(x)
		}
	}
	return visit.HTML(c, status, personPage(v))
}

// Save is POST /people/:person.
func (s Screen) Save(c echo.Context) error {
	before, err := s.person(c)
	if err != nil {
		return err
	}
	in, err := personForm(c)
	if err != nil {
		return err
	}
	_, err = s.DB.ChangePerson(c.Request().Context(), visit.By(c), before.ID, in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.show(c, http.StatusUnprocessableEntity, person{is: before, in: in, faults: faults})
	}
	if err != nil {
		return err
	}
	return s.done(c, "The changes are saved", fmt.Sprintf("/people/%d", before.ID))
}

// Invite is POST /people/:person/link: makes a one-time link by which the
// person chooses a password.
func (s Screen) Invite(c echo.Context) error {
	p, err := s.person(c)
	if err != nil {
		return err
	}
	return s.invite(c, p)
}

func (s Screen) invite(c echo.Context, p models.Person) error {
	link, err := s.DB.PasswordLink(c.Request().Context(), visit.By(c), p.ID)
	if err != nil {
		return err
	}
	v := person{is: p, in: formOf(p), link: visit.Of(c.Request().Context()).Origin + "/password/" + link}
	sent, err := s.Mail(c.Request().Context(), p, v.link)
	if v.mailed = sent; err != nil {
		v.faults = visit.Faults{"": "The link could not be mailed. " + err.Error() + " Send it to them yourself."}
	}
	return s.show(c, http.StatusCreated, v)
}

// Deactivate is POST /people/:person/deactivation.
func (s Screen) Deactivate(c echo.Context) error { return s.setActive(c, false) }

// Activate is POST /people/:person/activation.
func (s Screen) Activate(c echo.Context) error { return s.setActive(c, true) }

func (s Screen) setActive(c echo.Context, active bool) error {
	ctx := c.Request().Context()
	before, err := s.person(c)
	if err != nil {
		return err
	}
	ended, err := s.DB.SetActive(ctx, visit.By(c), before.ID, active)
	if faults, ok := visit.FaultsOf(err); ok {
		for _, sentence := range faults { // about the person, not about a field
			faults = visit.Faults{"": sentence}
		}
		return s.show(c, http.StatusConflict, person{is: before, in: formOf(before), faults: faults})
	}
	if err != nil {
		return err
	}
	s.Sessions.Ended(ended...)
	notice := before.Name + " can sign in again, with a new link"
	if !active {
		notice = before.Name + " is deactivated and signed out everywhere"
	}
	return s.done(c, notice, fmt.Sprintf("/people/%d", before.ID))
}

// SignOut is POST /people/:person/sign-out: ends every sign-in of the person.
func (s Screen) SignOut(c echo.Context) error {
	p, err := s.person(c)
	if err != nil {
		return err
	}
	ended, err := s.DB.EndSignIns(c.Request().Context(), visit.By(c), p.ID, 0)
	if err != nil {
		return err
	}
	s.Sessions.Ended(ended...)
	return s.done(c, p.Name+" is signed out everywhere", fmt.Sprintf("/people/%d", p.ID))
}
