package connections

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/connector"
	"segue/runtime/host/outside"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for connections.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	Calls    *outside.Caller
}

const pageSize = 50

// list is the page of all connections, or the part of it below the filters.
type list struct {
	frame   page.Frame
	who     models.Viewer
	filter  models.ConnectionFilter
	rows    []models.Connection
	systems []connector.Type
	total   int64
	more    string // address of the next page, "" on the last
	now     time.Time
}

func (l list) system(kind string) connector.Type {
	for _, t := range l.systems {
		if t.Kind == kind {
			return t
		}
	}
	return connector.Type{Name: kind, Icon: "plug"}
}

// target is where a connection leads, for the list.
func (l list) target(row models.Connection) string {
	t := l.system(row.Connector)
	if t.New == nil {
		return ""
	}
	return outside.Target(t, row.Config)
}

// List is GET /connections. htmx gets only what it asks for.
func (s Screen) List(c echo.Context) error {
	ctx := c.Request().Context()
	l := list{who: visit.Viewer(c), now: time.Now(), systems: s.Calls.Systems.Types(), filter: models.ConnectionFilter{
		Search: visit.Query(c, "q"), Connector: visit.Query(c, "kind"), After: cursor(c), Limit: pageSize + 1,
	}}
	var err error
	if l.rows, err = s.DB.ConnectionPage(ctx, l.filter); err != nil {
		return err
	}
	if l.total, err = s.DB.CountConnections(ctx, l.filter); err != nil {
		return err
	}
	if len(l.rows) > pageSize {
		l.rows = l.rows[:pageSize]
		at := l.rows[pageSize-1].At()
		l.more = "/connections?" + url.Values{"q": {l.filter.Search}, "kind": {l.filter.Connector}, "after": {strconv.FormatInt(at.ID, 10) + " " + at.Folded}}.Encode()
	}
	switch {
	case visit.Partial(c.Request()) && l.filter.After.ID != 0:
		return visit.HTML(c, http.StatusOK, moreRows(l))
	case visit.Partial(c.Request()):
		return visit.HTML(c, http.StatusOK, results(l))
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Connections", Active: "connections", Actions: newConnection(),
		Summary: "The systems that processes may call, with their credentials."})
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

func crumbs() []ui.Crumb { return []ui.Crumb{{Label: "Connections", Href: "/connections"}} }
