package designer

import (
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/visit"
)

// overview is what the panel says while nothing is selected.
type overview struct {
	process  models.ProcessRow
	purpose  string
	counts   string // by which calendar, if by any
	data     []variable
	problems []graph.Problem
	titles   map[graph.ID]string
	sees     bool
	runs     []models.InstanceListRow
	now      time.Time
	zone     *time.Location
}

// How much of each is shown.
const (
	mostData     = 12
	mostProblems = 3
	mostRuns     = 5
)

func (s Screen) overview(c echo.Context, sub *subject) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	v := overview{purpose: sub.doc.Documentation, counts: calendarName(&sub.doc), data: sub.variables(s.Blocks), titles: map[graph.ID]string{}, now: time.Now(), zone: who.Location()}
	var err error
	if v.process, err = s.DB.ProcessRow(ctx, who, sub.process); err != nil {
		return err
	}
	if v.problems, err = s.check(ctx, &sub.doc); err != nil {
		return err
	}
	for _, p := range sub.doc.Pools {
		for _, b := range p.Blocks {
			v.titles[b.ID] = b.Name
		}
	}
	if v.sees = v.process.Rights.Has(models.MaySee); v.sees {
		if v.runs, err = s.DB.InstancePage(ctx, who, models.InstanceFilter{Process: sub.process, Limit: mostRuns}); err != nil {
			return err
		}
	}
	return visit.HTML(c, http.StatusOK, overviewFields(v))
}

// nameOf is how a run is called: by its business id, or its number.
func nameOf(r models.InstanceListRow) string {
	if r.BusinessID != nil && *r.BusinessID != "" {
		return *r.BusinessID
	}
	return "No. " + machine.Key(r.Key).String()
}
