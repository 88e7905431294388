package account

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for everything below /account.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
}

// Where the tabs are.
const (
	profilePath  = "/account"
	passwordPath = "/account/password"
	browsersPath = "/account/browsers"
	tokensPath   = "/account/tokens"
)

func frame(c echo.Context, path string) page.Frame {
	return visit.Frame(c, page.Frame{Title: "Your account", Active: "account", Width: page.Narrow, Tabs: ui.Tabs("Parts of your account", page.Parts("account", path))})
}

// profile is the profile tab as it is shown.
type profile struct {
	frame  page.Frame
	who    models.Viewer
	in     models.ProfileForm
	zones  []string
	zone   string // the installation's
	faults visit.Faults
}

// ShowProfile is GET /account.
func (s Screen) ShowProfile(c echo.Context) error {
	p, err := s.DB.Person(c.Request().Context(), visit.Viewer(c).ID)
	if err != nil {
		return err
	}
	return s.showProfile(c, http.StatusOK, models.ProfileForm{Name: p.Name, Locale: p.Locale, Zone: p.Zone, Mailed: p.Mailed, SingleKeys: p.SingleKeys}, nil)
}

func (s Screen) showProfile(c echo.Context, status int, in models.ProfileForm, faults visit.Faults) error {
	zones, err := s.DB.Zones(c.Request().Context())
	if err != nil {
		return err
	}
	installed, err := s.DB.Settings(c.Request().Context())
	if err != nil {
		return err
	}
	return visit.HTML(c, status, profilePage(profile{frame(c, profilePath), visit.Viewer(c), in, zones, installed.Zone, faults}))
}

// SaveProfile is POST /account.
func (s Screen) SaveProfile(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	in := models.ProfileForm{Name: f.Get("name"), Locale: f.Get("locale"), Zone: f.Get("zone"), Mailed: f.Has("mailed"), SingleKeys: f.Has("single_keys")}
	err = s.DB.ChangeProfile(c.Request().Context(), visit.By(c), visit.Viewer(c).ID, in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.showProfile(c, http.StatusUnprocessableEntity, in, faults)
	}
	if err != nil {
		return err
	}
	return s.done(c, "Your profile is saved", profilePath)
}

func (s Screen) done(c echo.Context, notice, to string) error {
	if err := s.Sessions.Notice(c, notice); err != nil {
		return err
	}
	return visit.Go(c, to)
}
