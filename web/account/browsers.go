package account

import (
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// browsers is the browsers tab as it is shown.
type browsers struct {
	frame page.Frame
	who   models.Viewer
	list  []models.SignIn
	now   time.Time
}

// ShowBrowsers is GET /account/browsers.
func (s Screen) ShowBrowsers(c echo.Context) error {
	who := visit.Viewer(c)
	list, err := s.DB.SignIns(c.Request().Context(), who.ID)
	if err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, browsersPage(browsers{frame(c, browsersPath), who, list, time.Now()}))
}

// EndBrowser is POST /account/browsers/:browser/end.
func (s Screen) EndBrowser(c echo.Context) error {
	id, err := visit.ID(c, "browser")
	if err != nil {
		return err
	}
	if err := s.DB.EndSignIn(c.Request().Context(), visit.Viewer(c).ID, id); err != nil {
		return err
	}
	s.Sessions.Ended(id)
	return s.done(c, "That browser is signed out", browsersPath)
}

// EndOthers is POST /account/browsers/end.
func (s Screen) EndOthers(c echo.Context) error {
	who := visit.Viewer(c)
	ended, err := s.DB.EndSignIns(c.Request().Context(), visit.By(c), who.ID, who.SignIn)
	if err != nil {
		return err
	}
	s.Sessions.Ended(ended...)
	return s.done(c, "All other browsers are signed out", browsersPath)
}

// agent says in words which browser a User-Agent names.
func agent(userAgent string) string {
	browser, system := "A browser", ""
	for _, b := range [][2]string{{"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"HeadlessChrome/", "Chrome"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}} {
		if strings.Contains(userAgent, b[0]) {
			browser = b[1]
			break
		}
	}
	for _, o := range [][2]string{{"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"}, {"Mac OS X", "macOS"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"}} {
		if strings.Contains(userAgent, o[0]) {
			system = " on " + o[1]
			break
		}
	}
	return browser + system
}
