package settings

import (
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

const retentionPath = "/retention"

// retention is the page that says how long finished instances stay.
type retention struct {
	frame     page.Frame
	processes []models.Process
	process   string
	days      string
	key       string
	reason    string
	keeping   visit.Faults
	erasing   visit.Faults
}

func (v retention) options() []ui.Option {
	list := make([]ui.Option, len(v.processes))
	for i, p := range v.processes {
		list[i] = ui.Option{Value: strconv.FormatInt(p.ID, 10), Label: p.Name}
	}
	return list
}

// limited are the processes that do not keep everything for ever.
func (v retention) limited() (list []models.Process) {
	for _, p := range v.processes {
		if p.KeepDays != nil {
			list = append(list, p)
		}
	}
	return list
}

// ShowRetention is GET /retention.
func (s Screen) ShowRetention(c echo.Context) error {
	return s.showRetention(c, http.StatusOK, retention{})
}

func (s Screen) showRetention(c echo.Context, status int, v retention) error {
	var err error
	if v.processes, err = s.DB.ProcessesByName(c.Request().Context()); err != nil {
		return err
	}
	v.frame = frame(c, "Retention", retentionPath)
	v.frame.Width = page.Narrow
	return visit.HTML(c, status, retentionPage(v))
}

// SaveRetention is POST /retention: for how long one process keeps what has ended.
func (s Screen) SaveRetention(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	v := retention{process: f.Get("process"), days: strings.TrimSpace(f.Get("days")), keeping: visit.Faults{}}
	id, err := strconv.ParseInt(v.process, 10, 64)
	if err != nil {
		v.keeping["process"] = "Choose a process."
	}
	days := 0
	if v.days != "" {
		if days, err = strconv.Atoi(v.days); err != nil || days < 1 {
			days = -1
		}
	}
	if len(v.keeping) == 0 {
		err = s.DB.KeepFor(c.Request().Context(), visit.By(c), id, days)
		if faults, ok := visit.FaultsOf(err); ok {
			v.keeping = faults
		} else if err != nil {
			return err
		}
	}
	if len(v.keeping) > 0 {
		return s.showRetention(c, http.StatusUnprocessableEntity, v)
	}
	if err := s.Sessions.Notice(c, "Saved. What has been over for longer goes within minutes."); err != nil {
		return err
	}
	return visit.Go(c, retentionPath)
}

// Erase is POST /retention/erasure: deletes all that is kept about one instance.
func (s Screen) Erase(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	v := retention{key: strings.TrimSpace(f.Get("instance")), reason: strings.TrimSpace(f.Get("reason")), erasing: visit.Faults{}}
	key, err := strconv.ParseInt(v.key, 10, 64)
	if err != nil || key <= 0 || machine.Key(key).Counter() != 0 {
		v.erasing["instance"] = "Enter the number of the instance, as it stands at the end of its page's address."
	}
	if v.reason == "" || len([]rune(v.reason)) > 500 {
		v.erasing["reason"] = "Say in at most 500 characters why it is erased, without naming what it was about: this stays."
	}
	if len(v.erasing) == 0 {
		who := visit.Viewer(c)
		err = s.Engine.Erase(c.Request().Context(), machine.Key(key), host.Actor{ID: who.ID, Email: who.Email, Name: who.Name, Address: who.Address}, v.reason)
		switch {
		case errors.Is(err, host.ErrNotFound):
			v.erasing["instance"] = "There is no instance with this number. Perhaps it is erased already."
		case errors.Is(err, host.ErrRunning):
			v.erasing["instance"] = "This instance is still under way. Cancel it on its page first, then erase it."
		case err != nil:
			return err
		}
	}
	if len(v.erasing) > 0 {
		return s.showRetention(c, http.StatusUnprocessableEntity, v)
	}
	if err := s.Sessions.Notice(c, "Instance "+v.key+" is erased"); err != nil {
		return err
	}
	return visit.Go(c, retentionPath)
}
