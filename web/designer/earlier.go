package designer

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/around"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// earlier are the states of a draft that are kept.
type earlier struct {
	frame   page.Frame
	process models.ProcessRow
	now     models.DraftStanding
	kept    []models.SnapshotRow
	since   int64 // changes since the newest of them
	more    string
	at      time.Time
	zone    *time.Location
}

const earlierPage = 50

// Earlier is GET /processes/:process/drafts.
func (s Screen) Earlier(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	v := earlier{at: time.Now(), zone: who.Location()}
	if v.process, err = s.DB.ProcessRow(ctx, who, id); err != nil {
		return err
	}
	if v.now, err = s.DB.DraftStanding(ctx, id); err != nil {
		return err
	}
	before, _ := strconv.ParseInt(visit.Query(c, "before"), 10, 64) // nonsense starts at the newest
	if v.kept, err = s.DB.Snapshots(ctx, id, before, earlierPage+1); err != nil {
		return err
	}
	if v.since = v.now.Revision; len(v.kept) > 0 {
		v.since -= v.kept[0].Revision
	}
	if len(v.kept) > earlierPage {
		v.kept = v.kept[:earlierPage]
		v.more = fmt.Sprintf("/processes/%d/drafts?before=%d", id, v.kept[earlierPage-1].Revision)
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, moreEarlier(v))
	}
	v.frame = around.Process(c, v.process, around.Drafts, page.Frame{})
	return visit.HTML(c, http.StatusOK, earlierPageOf(v))
}

// earlierView is one earlier draft as it is shown.
type earlierView struct {
	frame    page.Frame
	process  models.ProcessRow
	snapshot models.DraftSnapshot
	by       string
	canvas   canvas
	now      time.Time
}

// revision is the number in the address, which must be that of an earlier
// draft: current is true for the draft's own.
func (s Screen) revision(c echo.Context) (process, revision int64, current models.Draft, err error) {
	if process, err = visit.ID(c, "process"); err != nil {
		return
	}
	if current, err = s.DB.Draft(c.Request().Context(), process); err != nil {
		return
	}
	if revision, err = strconv.ParseInt(c.Param("number"), 10, 64); err != nil || revision < 1 {
		err = &models.Error{Code: models.Missing, Message: "There is no such earlier draft."}
	}
	return
}

// ShowEarlier is GET /processes/:process/drafts/:number.
func (s Screen) ShowEarlier(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	process, revision, current, err := s.revision(c)
	if err != nil {
		return err
	}
	if revision == current.Revision { // it is no earlier one
		return visit.Go(c, fmt.Sprintf("/processes/%d/design", process))
	}
	v := earlierView{now: time.Now()}
	if v.process, err = s.DB.ProcessRow(ctx, who, process); err != nil {
		return err
	}
	if v.snapshot, err = s.DB.Snapshot(ctx, process, revision); err != nil {
		return err
	}
	v.snapshot.UpdatedAt = v.snapshot.UpdatedAt.In(who.Location())
	if v.canvas, err = s.canvas(c.Request().Context(), v.snapshot.Document, math.MaxInt); err != nil {
		return err
	}
	v.canvas.readOnly, v.canvas.problems = true, nil
	v.canvas.reading.Process, v.canvas.reading.Version, v.canvas.reading.At = v.process.Name, "Earlier draft", v.snapshot.UpdatedAt
	if v.snapshot.UpdatedBy != nil {
		if p, err := s.DB.Person(ctx, *v.snapshot.UpdatedBy); err == nil {
			v.by = p.Name
		}
	}
	v.frame = visit.Frame(c, page.Frame{
		Title: "Earlier draft", Active: "processes",
		Crumbs: []ui.Crumb{{Label: "Processes", Href: "/processes"}, {Label: v.process.Name, Href: fmt.Sprintf("/processes/%d", process)}, {Label: "Earlier drafts", Href: fmt.Sprintf("/processes/%d/drafts", process)}},
		Styles: []string{"designer.css"}, Scripts: []string{"designer.js"}, Actions: earlierActions(v),
	})
	return visit.HTML(c, http.StatusOK, earlierCanvas(v))
}

// Restore is POST /processes/:process/drafts/:number/restoration: the earlier
// draft becomes the draft. What it replaces is kept, so that it can come back.
func (s Screen) Restore(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	process, revision, current, err := s.revision(c)
	if err != nil {
		return err
	}
	if revision == current.Revision {
		return &models.Error{Code: models.Conflict, Message: "This is the draft as it is now. Choose an earlier one to restore."}
	}
	kept, err := s.DB.Snapshot(ctx, process, revision)
	if err != nil {
		return err
	}
	_, err = s.DB.SaveDraft(ctx, who, process, current.Revision, json.RawMessage(kept.Document), true)
	if moved, stale := errors.AsType[*models.DraftMoved](err); stale {
		return &models.Error{Code: models.Conflict, Message: moved.Error()}
	}
	if err != nil {
		return err
	}
	at := ui.FormatDateTime(kept.UpdatedAt.In(who.Location()))
	if err := s.Sessions.Notice(c, "The draft of "+at+" is back. What it replaced is among the earlier drafts."); err != nil {
		return err
	}
	return visit.Go(c, fmt.Sprintf("/processes/%d/design", process))
}
