package processes

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"segue/designer/english"
	"segue/designer/templates"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/web/around"
	"segue/web/page"
	"segue/web/picture"
	"segue/web/reading"
	"segue/web/ui"
	"segue/web/visit"
)

// process is one of the pages of a process.
type process struct {
	frame     page.Frame
	who       models.Viewer
	is        models.ProcessRow
	in        models.ProcessForm // of the dialog that renames
	copyAs    string             // of the dialog that duplicates
	opens     string             // the dialog that is open, since what was sent did not fit
	faults    visit.Faults
	instances []models.InstanceListRow
	uses      models.InstanceCounts
	troubles  []models.Trouble // that the viewer can answer
	versions  []models.VersionRow
	more      string
	mayDesign bool
	now       time.Time
	begins    templates.Template // what a new process begins with; zero: blank
	kinds     *block.Registry
	picture   picture.Mini
	canvas    *canvas // of the newest version, for those who may see it; nil: picture is shown
}

// canvas is a version as it is drawn and told, with where the instances stand:
// the newest one, or in a page that was opened before that the one it shows.
type canvas struct {
	version   int32
	picture   picture.Picture
	standing  picture.Status
	elsewhere int // instances that stand at blocks of other versions
	reading   reading.Args
}

func (p process) mini(t templates.Template) picture.Mini {
	d := t.Document()
	return picture.MiniOf(p.kinds, &d)
}

func (p process) path(page string) string { return around.Path(p.is.Process, page) }
func (p process) sees() bool              { return p.is.Rights.Has(models.MaySee) }
func (p process) manages() bool           { return p.is.Rights.Has(models.MayManage) }

func (s Screen) row(c echo.Context) (models.ProcessRow, error) {
	id, err := visit.ID(c, "process")
	if err != nil {
		return models.ProcessRow{}, err
	}
	return s.DB.ProcessRow(c.Request().Context(), visit.Viewer(c), id)
}

// Show is GET /processes/:process.
func (s Screen) Show(c echo.Context) error {
	row, err := s.row(c)
	if err != nil {
		return err
	}
	return s.show(c, http.StatusOK, process{is: row, in: formOf(row)})
}

func formOf(p models.ProcessRow) models.ProcessForm {
	return models.ProcessForm{Name: p.Name, Description: p.Description}
}

func (s Screen) show(c echo.Context, status int, v process) error {
	ctx := c.Request().Context()
	v.who, v.now = visit.Viewer(c), time.Now()
	v.mayDesign = around.MayDesign(v.who, v.is)
	var err error
	if v.instances, err = s.DB.InstancePage(ctx, v.who, models.InstanceFilter{Process: v.is.ID, Limit: 10}); err != nil {
		return err
	}
	if v.sees() {
		if v.uses, err = s.DB.ProcessCounts(ctx, v.is.ID); err != nil {
			return err
		}
	}
	if v.manages() {
		if v.troubles, err = s.DB.TroublesOf(ctx, v.who, v.is.ID, around.MostQuestions+1); err != nil {
			return err
		}
	}
	if visit.Partial(c.Request()) && v.drawn() { // the picture itself stays on the page
		if _, err = s.standing(ctx, &v, shows(c, v.is)); err != nil {
			return err
		}
		return visit.HTML(c, status, overviewNow(v))
	}
	if err := s.draw(ctx, &v); err != nil {
		return err
	}
	frame := page.Frame{Summary: v.is.Description, Actions: moreActions(v)}
	if v.canvas != nil {
		frame.Live, frame.Scripts, frame.Styles = fmt.Sprintf("/live?topic=process:%d", v.is.ID), []string{"designer.js"}, []string{"designer.css"}
	}
	v.frame = around.Process(c, v.is, around.Overview, frame)
	return visit.HTML(c, status, overviewPage(v))
}

// drawn reports whether the page has the canvas of what is published.
func (p process) drawn() bool { return p.sees() && p.is.Latest > 0 }

// shows is the version that the page shows: the newest, or for a page that looks
// again the one that it was opened with.
func shows(c echo.Context, p models.ProcessRow) int32 {
	if n, err := strconv.ParseInt(visit.Query(c, shownVersion), 10, 32); err == nil && n > 0 && int32(n) < p.Latest {
		return int32(n)
	}
	return p.Latest
}

// shownVersion names the input of an overview that tells which version it shows.
const shownVersion = "drawn"

// standing finds where the instances of a process stand in a version, and reads it.
func (s Screen) standing(ctx context.Context, v *process, number int32) (version models.Version, err error) {
	v.canvas = &canvas{version: number}
	if version, err = s.DB.Version(ctx, v.is.ID, number); err != nil {
		return version, err
	}
	d, err := graph.Decode(version.Document)
	if err != nil {
		return version, err
	}
	at, err := s.DB.StandsAt(ctx, v.is.ID)
	v.canvas.standing, v.canvas.elsewhere = picture.StandingOf(at, &d)
	return version, err
}

// draw makes the picture: the canvas of what is published, with where its
// instances stand, else a small one of the draft.
func (s Screen) draw(ctx context.Context, v *process) error {
	if !v.drawn() {
		minis, err := picture.Miniatures(ctx, s.DB, s.Kinds, []int64{v.is.ID})
		v.picture = minis[v.is.ID]
		return err
	}
	version, err := s.standing(ctx, v, v.is.Latest)
	if err != nil {
		return err
	}
	d, err := graph.Decode(version.Document)
	if err != nil {
		return err
	}
	called, err := s.DB.Called(ctx, picture.Refs(s.Kinds, &d))
	if err != nil {
		return err
	}
	v.canvas.reading = reading.Args{Text: english.Of(s.Kinds, &d, picture.Names(&d, called)), Process: v.is.Name, Open: true,
		Version: fmt.Sprintf("Version %d", v.is.Latest), At: version.PublishedAt.In(v.who.Location())}
	v.canvas.picture, err = picture.Of(ctx, s.DB, s.Kinds, version.Document)
	v.canvas.picture.InPage, v.canvas.picture.BPMN = true, v.path(fmt.Sprintf("/versions/%d/bpmn", v.is.Latest))
	return err
}

// Versions is GET /processes/:process/versions.
func (s Screen) Versions(c echo.Context) error {
	row, err := s.row(c)
	if err != nil {
		return err
	}
	v := process{is: row, who: visit.Viewer(c), now: time.Now()}
	before, _ := strconv.ParseInt(visit.Query(c, "before"), 10, 32) // nonsense starts at the newest
	if v.versions, err = s.DB.VersionPage(c.Request().Context(), row.ID, int32(before), pageSize+1); err != nil {
		return err
	}
	if len(v.versions) > pageSize {
		v.versions = v.versions[:pageSize]
		v.more = v.path("/versions") + "?before=" + strconv.Itoa(int(v.versions[pageSize-1].Number))
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, moreVersions(v))
	}
	v.frame = around.Process(c, row, around.Versions, page.Frame{})
	return visit.HTML(c, http.StatusOK, versionsPage(v))
}

// standing is a process's state in a list.
func standing(p models.ProcessRow) templ.Component {
	switch {
	case p.ArchivedAt != nil:
		return ui.Status(ui.Quiet, "archive", "Archived")
	case p.Attention > 0:
		return ui.Status(ui.Bad, "triangle-alert", ui.Plural(p.Attention, "needs attention", "need attention"))
	case p.Latest == 0:
		return ui.Status(ui.Quiet, "pencil", "Not published")
	}
	return ui.Status(ui.Good, "circle-check", "Published")
}
