package setup

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the set-up link.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
}

// form is the set-up page as it is shown.
type form struct {
	frame  page.Frame
	action string
	in     models.Installation
	zones  []string
	faults visit.Faults
}

// Show is GET /setup/:link.
func (s Screen) Show(c echo.Context) error {
	return s.show(c, http.StatusOK, models.Installation{}, nil)
}

func (s Screen) show(c echo.Context, status int, in models.Installation, faults visit.Faults) error {
	zones, err := s.DB.Zones(c.Request().Context())
	if err != nil {
		return err
	}
	frame := visit.Frame(c, page.Frame{Title: "Set up Segue", Summary: "Name this installation and create its first account."})
	return visit.HTML(c, status, setupPage(form{frame, c.Request().URL.Path, in, zones, faults}))
}

// Save is POST /setup/:link: sets up, and signs the first admin in.
func (s Screen) Save(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	in := models.Installation{Name: f.Get("installation"), Zone: f.Get("zone"), Password: f.Get("password"),
		Admin: models.PersonForm{Name: f.Get("name"), Email: f.Get("email")}}
	admin, err := s.DB.Install(c.Request().Context(), c.Param("link"), c.RealIP(), in)
	if faults, ok := visit.FaultsOf(err); ok && faults[""] == "" {
		return s.show(c, http.StatusUnprocessableEntity, in, faults)
	}
	if err != nil {
		return err
	}
	if err := s.Sessions.Begin(c, admin); err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "Segue is set up"); err != nil {
		return err
	}
	return visit.Go(c, "/")
}
