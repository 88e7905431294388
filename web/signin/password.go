package signin

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// choice is the page on which somebody chooses a password.
type choice struct {
	frame  page.Frame
	action string
	person models.Person
	faults visit.Faults
}

// ShowLink is GET /password/:link.
func (s Screen) ShowLink(c echo.Context) error {
	person, err := s.DB.LinkedPerson(c.Request().Context(), c.Param("link"))
	if err != nil {
		return err
	}
	return s.showLink(c, http.StatusOK, person, nil)
}

func (s Screen) showLink(c echo.Context, status int, p models.Person, faults visit.Faults) error {
	frame := visit.Frame(c, page.Frame{Title: "Choose a password", Summary: "for " + p.Name + ", " + p.Email})
	return visit.HTML(c, status, passwordPage(choice{frame, c.Request().URL.Path, p, faults}))
}

// RedeemLink is POST /password/:link: sets the password and signs in.
func (s Screen) RedeemLink(c echo.Context) error {
	ctx := c.Request().Context()
	in, err := visit.Form(c)
	if err != nil {
		return err
	}
	before, err := s.DB.LinkedPerson(ctx, c.Param("link"))
	if err != nil {
		return err
	}
	person, ended, err := s.DB.RedeemPasswordLink(ctx, c.Param("link"), in.Get("password"), c.RealIP())
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showLink(c, http.StatusUnprocessableEntity, before, faults)
	}
	if err != nil {
		return err
	}
	s.Sessions.Ended(ended...)
	if err := s.Sessions.Begin(c, person); err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "Your password is set"); err != nil {
		return err
	}
	return visit.Go(c, "/")
}

// Strength is POST /password-strength: says in words how strong the password
// is that somebody is typing, for the field beside it. It keeps nothing.
func (s Screen) Strength(c echo.Context) error {
	in, err := visit.Form(c)
	if err != nil {
		return err
	}
	v, password := visit.Viewer(c), in.Get("password")
	rated := models.RatePassword(password, in.Get("name"), in.Get("email"), v.Name, v.Email)
	return visit.HTML(c, http.StatusOK, ui.PasswordStrength(len(password) > 0, string(rated), grade[rated]))
}

// grade is how many of the four parts of the meter are filled.
var grade = map[models.Strength]int{models.TooShort: 0, models.Weak: 1, models.Fair: 2, models.Good: 3, models.Strong: 4}
