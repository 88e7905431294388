package designer

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/grid"
	"segue/web/ui"
	"segue/web/visit"
)

// publication is what the dialog shows: what prevents it, or what is about to
// happen, or what happened.
type publication struct {
	process  models.ProcessRow
	revision int64
	problems []graph.Problem // that prevent it
	warnings []graph.Problem
	titles   map[graph.ID]string
	note     string
	fault    string
	done     int           // the new version
	running  map[int32]int // instances, by the version they run on; nil: the viewer may not see them
}

// stay says what becomes of instances that run already.
func (p publication) stay() string {
	all, one := 0, int32(0)
	for version, n := range p.running {
		all, one = all+n, version
	}
	switch {
	case p.running == nil:
		return "Those that run already stay on their version."
	case all == 0:
		return "Nothing runs on an older one."
	case len(p.running) > 1 || all >= models.CountLimit: // of more, not all were looked at
		return ui.FormatCount(all) + " running stay on their versions."
	case all == 1:
		return fmt.Sprintf("1 running stays on version %d.", one)
	}
	return fmt.Sprintf("%s running stay on version %d.", ui.FormatCount(all), one)
}

// Publishing is GET /processes/:process/publish: the inside of the dialog.
func (s Screen) Publishing(c echo.Context) error {
	p, d, err := s.publication(c)
	if err != nil {
		return err
	}
	if p.note, err = s.news(c.Request().Context(), p.process, &d); err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, publishBody(p))
}

// news is what a version's note can begin with: what has changed since the last
// one, as far as it can be read off the two.
func (s Screen) news(ctx context.Context, process models.ProcessRow, d *graph.Document) (string, error) {
	if process.Latest == 0 {
		return "First version.", nil
	}
	last, err := s.DB.Version(ctx, process.ID, process.Latest)
	if err != nil {
		return "", err
	}
	was, err := graph.Decode(last.Document)
	if err != nil {
		return "", err
	}
	return designer.News(s.Blocks, &was, d), nil
}

func (s Screen) publication(c echo.Context) (p publication, d graph.Document, err error) {
	ctx := c.Request().Context()
	id, err := visit.ID(c, "process")
	if err != nil {
		return p, d, err
	}
	if p.process, err = s.DB.ProcessRow(ctx, visit.Viewer(c), id); err != nil {
		return p, d, err
	}
	if p.process.Rights.Has(models.MaySee) { // what runs is told to nobody else
		if p.running, err = s.DB.RunningByVersion(ctx, id); err != nil {
			return p, d, err
		}
	}
	draft, err := s.DB.Draft(ctx, id)
	if err != nil {
		return p, d, err
	}
	p.revision = draft.Revision
	if d, err = graph.Decode(draft.Document); err != nil {
		return p, d, err
	}
	if d, err = designer.Pinned(s.Blocks, d, grid.Shared(ctx, s.DB)); err != nil {
		return p, d, err
	}
	problems, err := s.check(ctx, &d)
	for _, one := range problems {
		if one.Severity == graph.Error {
			p.problems = append(p.problems, one)
		} else {
			p.warnings = append(p.warnings, one)
		}
	}
	p.titles = map[graph.ID]string{}
	for _, pool := range d.Pools {
		for _, b := range pool.Blocks {
			p.titles[b.ID] = b.Name
		}
	}
	return p, d, err
}

// Publish is POST /processes/:process/versions.
func (s Screen) Publish(c echo.Context) error {
	form, err := visit.Form(c)
	if err != nil {
		return err
	}
	p, d, err := s.publication(c)
	if err != nil {
		return err
	}
	p.note = strings.TrimSpace(form.Get("note"))
	switch {
	case p.note == "":
		p.fault = "Say in a few words what is new, so that others can follow."
	case len([]rune(p.note)) > 2000:
		p.fault = "The note is longer than 2,000 characters. Shorten it."
	}
	if p.fault != "" || len(p.problems) > 0 {
		return visit.HTML(c, http.StatusUnprocessableEntity, publishBody(p))
	}
	who := visit.Viewer(c)
	p.done, err = s.Host.Publish(c.Request().Context(), host.PublishOrder{Process: p.process.ID, Document: d, Note: p.note,
		By: host.Actor{ID: who.ID, Email: who.Email, Name: who.Name, Address: who.Address}})
	if refused, ok := errors.AsType[*host.ProblemsError](err); ok {
		p.problems = refused.Problems
		return visit.HTML(c, http.StatusUnprocessableEntity, publishBody(p))
	}
	if err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, publishBody(p))
}
