package tables

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for shared tables. The routes let authors in.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
}

const pageSize = 50

// list is the page of all shared tables.
type list struct {
	frame  page.Frame
	search string
	rows   []models.SharedTable
	more   string // address of the next page, "" on the last
	now    time.Time
}

// List is GET /tables.
func (s Screen) List(c echo.Context) error {
	l := list{search: visit.Query(c, "q"), now: time.Now()}
	f := models.TableFilter{Search: l.search, Limit: pageSize + 1}
	if id, folded, ok := strings.Cut(visit.Query(c, "after"), " "); ok {
		if n, err := strconv.ParseInt(id, 10, 64); err == nil {
			f.After = models.Cursor{ID: n, Folded: folded}
		}
	}
	var err error
	if l.rows, err = s.DB.SharedTablePage(c.Request().Context(), f); err != nil {
		return err
	}
	if len(l.rows) > pageSize {
		l.rows = l.rows[:pageSize]
		at := l.rows[pageSize-1].At()
		l.more = "/tables?" + url.Values{"q": {l.search}, "after": {strconv.FormatInt(at.ID, 10) + " " + at.Folded}}.Encode()
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Decision tables", Active: "tables", Styles: []string{"tables.css"}, Actions: newTable(),
		Summary: "Tables that several processes share. A process keeps the version that was the newest when it was published."})
	return visit.HTML(c, http.StatusOK, listPage(l))
}

func crumbs() []ui.Crumb { return []ui.Crumb{{Label: "Decision tables", Href: "/tables"}} }
