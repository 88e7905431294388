package designer

import (
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// versionView is a published document as it is shown.
type versionView struct {
	frame   page.Frame
	process models.ProcessRow
	version models.Version
	by      string
	canvas  canvas
	now     time.Time
}

// Version is GET /processes/:process/versions/:number.
func (s Screen) Version(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	v := versionView{now: time.Now()}
	if v.process, err = s.DB.ProcessRow(ctx, who, id); err != nil {
		return err
	}
	number, err := strconv.ParseInt(c.Param("number"), 10, 32)
	if err != nil || number < 1 {
		return &models.Error{Code: models.Missing, Message: "There is no such version of " + v.process.Name + "."}
	}
	if v.version, err = s.DB.Version(ctx, id, int32(number)); err != nil {
		return err
	}
	if v.canvas, err = s.canvas(c.Request().Context(), v.version.Document, math.MaxInt); err != nil {
		return err
	}
	v.canvas.readOnly, v.canvas.problems = true, nil
	v.canvas.bpmn = fmt.Sprintf("/processes/%d/versions/%d/bpmn", id, number)
	v.canvas.reading.Process, v.canvas.reading.Version, v.canvas.reading.At = v.process.Name, fmt.Sprintf("Version %d", number), v.version.PublishedAt.In(who.Location())
	v.canvas.reading.Open = true
	if v.version.PublishedBy != nil {
		if p, err := s.DB.Person(ctx, *v.version.PublishedBy); err == nil {
			v.by = p.Name
		}
	}
	v.frame = visit.Frame(c, page.Frame{
		Title: fmt.Sprintf("Version %d", number), Active: "processes",
		Crumbs: []ui.Crumb{{Label: "Processes", Href: "/processes"}, {Label: v.process.Name, Href: fmt.Sprintf("/processes/%d", id)}, {Label: "Versions", Href: fmt.Sprintf("/processes/%d/versions", id)}},
		Styles: []string{"designer.css"}, Scripts: []string{"designer.js"},
		Status: standing(v), Actions: versionActions(v, who),
	})
	return visit.HTML(c, http.StatusOK, versionPage(v))
}
