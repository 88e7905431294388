package setup

import (
	"log/slog"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/sample"
	"segue/web/visit"
)

// Screen answers for the set-up link.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	Sample   *sample.Keeper // nil: the sample company is not offered
}

// form is the set-up page as it is shown.
type form struct {
	frame  page.Frame
	action string
	in     models.Installation
	zones  []string
	offer  bool // the sample company can be filled in
	sample bool // and is wanted
	faults visit.Faults
}

// Show is GET /setup/:link.
func (s Screen) Show(c echo.Context) error {
	return s.show(c, http.StatusOK, form{sample: true})
}

func (s Screen) show(c echo.Context, status int, f form) error {
	zones, err := s.DB.Zones(c.Request().Context())
	if err != nil {
		return err
	}
	if f.offer, err = s.offers(c); err != nil {
		return err
	}
	f.frame = visit.Frame(c, page.Frame{Title: "Set up Segue", Summary: "Who are you? You become its first admin."})
	f.action, f.zones = c.Request().URL.Path, zones
	return visit.HTML(c, status, setupPage(f))
}

// Save is POST /setup/:link: sets up, and signs the first admin in.
func (s Screen) Save(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	wanted := f.Get("sample") == "true"
	in := models.Installation{Name: f.Get("installation"), Zone: f.Get("zone"), Password: f.Get("password"),
		Admin: models.PersonForm{Name: f.Get("name"), Email: f.Get("email")}}
	named := in
	if strings.TrimSpace(in.Name) == "" {
		if named.Name, err = s.called(c, wanted); err != nil {
			return err
		}
	}
	admin, err := s.DB.Install(c.Request().Context(), c.Param("link"), c.RealIP(), named)
	if faults, ok := visit.FaultsOf(err); ok && faults[""] == "" {
		return s.show(c, http.StatusUnprocessableEntity, form{in: in, sample: wanted, faults: faults})
	}
	if err != nil {
		return err
	}
	if err := s.Sessions.Begin(c, admin); err != nil {
		return err
	}
	notice, err := s.fill(c, wanted)
	if err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, notice); err != nil {
		return err
	}
	return visit.Go(c, "/")
}

// called is what an installation is called that nobody gave a name: as the
// sample company, where that is wanted or stands already.
func (s Screen) called(c echo.Context, wanted bool) (string, error) {
	offered, err := s.offers(c)
	if wanted || !offered && s.Sample != nil {
		return sample.Company, err
	}
	return "Segue", err
}

// offers reports whether the sample company can be filled in: not where it
// stands already, or where processes do.
func (s Screen) offers(c echo.Context) (bool, error) {
	if s.Sample == nil {
		return false, nil
	}
	state, err := s.DB.SampleState(c.Request().Context())
	return !state.Begun(), err
}

// fill brings the sample company in if it is wanted, and says what there is.
// Segue is set up by then: what goes wrong here costs nothing but the sample.
func (s Screen) fill(c echo.Context, wanted bool) (notice string, err error) {
	offered, err := s.offers(c)
	if err != nil || s.Sample == nil {
		return "Segue is set up", err
	}
	if !wanted || !offered {
		return "Segue is set up", s.Sample.Welcome(c.Request().Context())
	}
	if _, err := s.Sample.Fill(c.Request().Context()); err != nil {
		slog.ErrorContext(c.Request().Context(), "the sample company could not be filled in", "request", visit.Of(c.Request().Context()).RequestID, "error", err)
		return "Segue is set up, but the sample company could not be filled in. It starts over when Segue is restarted.", nil
	}
	return "Segue is set up, and the sample company has been at work for 30 days", nil
}
