package settings

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for settings and audit.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	Engine   *host.Host
}

const mostConnections = 200 // to choose from

const (
	installationPath = "/settings"
	auditPath        = "/audit"
)

func frame(c echo.Context, title, path string) page.Frame {
	return visit.Frame(c, page.Frame{Title: title, Active: "settings", Tabs: ui.Tabs("Parts of the settings", page.Parts("settings", path))})
}

// installation is the page of the installation's settings.
type installation struct {
	frame  page.Frame
	in     models.Settings
	zones  []string
	mail   []ui.Option
	faults visit.Faults
}

// Show is GET /settings.
func (s Screen) Show(c echo.Context) error {
	in, err := s.DB.Settings(c.Request().Context())
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, in, nil)
}

func (s Screen) show(c echo.Context, status int, in models.Settings, faults visit.Faults) error {
	zones, err := s.DB.Zones(c.Request().Context())
	if err != nil {
		return err
	}
	connections, err := s.DB.ConnectionPage(c.Request().Context(), models.ConnectionFilter{Connector: "smtp", Limit: mostConnections})
	if err != nil {
		return err
	}
	var mail []ui.Option
	for _, x := range connections {
		mail = append(mail, ui.Option{Value: x.Slug, Label: x.Name})
	}
	f := frame(c, "Settings", installationPath)
	f.Width = page.Narrow
	return visit.HTML(c, status, installationPage(installation{f, in, zones, mail, faults}))
}

// Save is POST /settings.
func (s Screen) Save(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	// Links in mail lead to where the admin is now, which people can reach too.
	in := models.Settings{Name: f.Get("name"), Zone: f.Get("zone"), MailConnection: f.Get("mail"), Origin: visit.Of(c.Request().Context()).Origin}
	err = s.DB.ChangeSettings(c.Request().Context(), visit.By(c), in)
	if faults, ok := visit.FaultsOf(err); ok {
		return s.show(c, http.StatusUnprocessableEntity, in, faults)
	}
	if err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "The settings are saved"); err != nil {
		return err
	}
	return visit.Go(c, installationPath)
}
