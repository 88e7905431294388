package signin

import (
	"errors"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for sign-in, sign-out and password links.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
}

// form is the sign-in page as it is shown.
type form struct {
	frame   page.Frame
	email   string
	next    string
	problem string
	unset   bool // the installation has not been set up
	left    bool // perhaps it is the window of a colleague of the sample company, who is not played any more
}

// Show is GET /sign-in. Who is signed in already goes on.
func (s Screen) Show(c echo.Context) error {
	next := visit.LocalPath(visit.Query(c, "next"))
	if visit.Viewer(c).ID != 0 {
		return visit.Go(c, next)
	}
	return s.show(c, http.StatusOK, form{next: next})
}

func (s Screen) show(c echo.Context, status int, f form) error {
	installed, err := s.DB.Settings(c.Request().Context())
	if err != nil {
		return err
	}
	f.unset = installed.SetUpAt == nil
	f.frame = visit.Frame(c, page.Frame{Title: "Sign in", Summary: installed.Name})
	if f.unset {
		f.frame.Title, f.frame.Summary = "Almost there", "This installation has not been set up yet."
	}
	if v := visit.Of(c.Request().Context()); v.Local && strings.HasSuffix(v.Host, ".localhost") {
		f.left = true
	}
	return visit.HTML(c, status, signInPage(f))
}

// Begin is POST /sign-in.
func (s Screen) Begin(c echo.Context) error {
	in, err := visit.Form(c)
	if err != nil {
		return err
	}
	f := form{email: in.Get("email"), next: visit.LocalPath(in.Get("next"))}
	person, err := s.check(c, f.email, in.Get("password"))
	if e, ok := errors.AsType[*models.Error](err); ok {
		status := http.StatusUnprocessableEntity
		if e.Code == models.TooMany {
			status = http.StatusTooManyRequests
		}
		f.problem = e.Message
		return s.show(c, status, f)
	}
	if err != nil {
		return err
	}
	if err := s.Sessions.Begin(c, person); err != nil {
		return err
	}
	return visit.Go(c, f.next)
}

// check counts the attempt before it looks at the password, so that guesses
// made at the same time count too.
func (s Screen) check(c echo.Context, email, password string) (models.Person, error) {
	ctx, address := c.Request().Context(), c.RealIP()
	if err := s.DB.CountAttempt(ctx, email, address); err != nil {
		return models.Person{}, err
	}
	person, _, err := s.DB.CheckCredentials(ctx, email, password)
	if err != nil {
		return person, err
	}
	return person, s.DB.ForgetAttempts(ctx, email, address)
}

// End is POST /sign-out.
func (s Screen) End(c echo.Context) error {
	if err := s.Sessions.End(c); err != nil {
		return err
	}
	return visit.Go(c, "/sign-in")
}
