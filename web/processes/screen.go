package processes

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/web/page"
	"segue/web/picture"
	"segue/web/visit"
)

// Screen answers for the list of processes and the pages of one.
type Screen struct {
	DB       *models.DB
	Kinds    *block.Registry
	Sessions *visit.Sessions
}

const pageSize = 50

// list is the page of all processes, or the part of it below the filters.
type list struct {
	frame  page.Frame
	who    models.Viewer
	filter models.ProcessFilter
	rows   []models.ProcessRow
	minis  map[int64]picture.Mini
	total  int
	more   string // address of the next page, "" on the last
	now    time.Time
}

// List is GET /processes. htmx gets only what it asks for: the list after a
// change of filters, or the next rows.
func (s Screen) List(c echo.Context) error {
	ctx := c.Request().Context()
	l := list{who: visit.Viewer(c), now: time.Now(), filter: models.ProcessFilter{
		Search: visit.Query(c, "q"), Archived: visit.Query(c, "show") == "archived", After: cursor(c), Limit: pageSize + 1,
	}}
	var err error
	if l.rows, err = s.DB.ProcessPage(ctx, l.who, l.filter); err != nil {
		return err
	}
	if l.total, err = s.DB.CountProcesses(ctx, l.who, l.filter); err != nil {
		return err
	}
	if len(l.rows) > pageSize {
		l.rows = l.rows[:pageSize]
		at := l.rows[pageSize-1].At()
		l.more = "/processes?" + url.Values{"q": {l.filter.Search}, "show": {visit.Query(c, "show")}, "after": {strconv.FormatInt(at.ID, 10) + " " + at.Folded}}.Encode()
	}
	ids := make([]int64, len(l.rows))
	for i, p := range l.rows {
		ids[i] = p.ID
	}
	if l.minis, err = picture.Miniatures(ctx, s.DB, s.Kinds, ids); err != nil {
		return err
	}
	switch {
	case visit.Partial(c.Request()) && l.filter.After.ID != 0:
		return visit.HTML(c, http.StatusOK, moreRows(l))
	case visit.Partial(c.Request()):
		return visit.HTML(c, http.StatusOK, results(l))
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Processes", Active: "processes", Actions: newProcess(l.who)})
	return visit.HTML(c, http.StatusOK, listPage(l))
}

// cursor reads where the page before ended; nonsense starts at the beginning.
func cursor(c echo.Context) models.Cursor {
	id, folded, ok := strings.Cut(visit.Query(c, "after"), " ")
	n, err := strconv.ParseInt(id, 10, 64)
	if !ok || err != nil {
		return models.Cursor{}
	}
	return models.Cursor{ID: n, Folded: folded}
}

// done says what was done on the page it leads to.
func (s Screen) done(c echo.Context, notice, to string) error {
	if err := s.Sessions.Notice(c, notice); err != nil {
		return err
	}
	return visit.Go(c, to)
}
