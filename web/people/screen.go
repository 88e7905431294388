package people

import (
	"context"
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

// Screen answers for people, groups, roles and the directory.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	// Changed is told when somebody's rights may have changed, so that open
	// pages prove theirs anew.
	Changed func()
	// Mail mails a one-time link, and tells whether this installation sends mail.
	Mail func(ctx context.Context, p models.Person, link string) (bool, error)
}

const pageSize = 50

func tabs(active string) []ui.Tab { return page.Parts("people", active) }

// list is the page of all people, or the part of it below the filters.
type list struct {
	frame  page.Frame
	who    models.Viewer
	filter models.PeopleFilter
	rows   []models.PersonRow
	total  int64
	more   string // address of the next page, "" on the last
	now    time.Time
}

// filtered reports whether anything narrows the list.
func (l list) filtered() bool {
	return l.filter.Search != "" || l.filter.Role != "" || l.filter.Status != ""
}

// List is GET /people. htmx gets only what it asks for: the list after a
// change of filters, or the next rows.
func (s Screen) List(c echo.Context) error {
	ctx := c.Request().Context()
	l := list{who: visit.Viewer(c), now: time.Now(), filter: models.PeopleFilter{
		Search: visit.Query(c, "q"), Role: visit.Query(c, "role"), Status: visit.Query(c, "status"),
		After: cursor(c), Limit: pageSize + 1,
	}}
	var err error
	if l.rows, err = s.DB.PeoplePage(ctx, l.filter); err != nil {
		return err
	}
	if l.total, err = s.DB.CountPeople(ctx, l.filter); err != nil {
		return err
	}
	if len(l.rows) > pageSize {
		l.rows = l.rows[:pageSize]
		l.more = "/people?" + url.Values{"q": {l.filter.Search}, "role": {l.filter.Role}, "status": {l.filter.Status}, "after": {text(l.rows[pageSize-1].At())}}.Encode()
	}
	switch {
	case visit.Partial(c.Request()) && l.filter.After.ID != 0:
		return visit.HTML(c, http.StatusOK, moreRows(l))
	case visit.Partial(c.Request()):
		return visit.HTML(c, http.StatusOK, results(l))
	}
	l.frame = visit.Frame(c, page.Frame{Title: "People", Active: "people", Tabs: ui.Tabs("People, groups and roles", tabs("/people")), Actions: addPerson()})
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

func text(at models.Cursor) string { return strconv.FormatInt(at.ID, 10) + " " + at.Folded }

// roles is the page that says what roles are.
type roles struct {
	frame  page.Frame
	counts map[string]int64
}

// Roles is GET /roles.
func (s Screen) Roles(c echo.Context) error {
	counts := map[string]int64{}
	for _, role := range []string{"author", "approver", "admin"} {
		n, err := s.DB.CountPeople(c.Request().Context(), models.PeopleFilter{Role: role, Status: "active"})
		if err != nil {
			return err
		}
		counts[role] = n
	}
	frame := visit.Frame(c, page.Frame{Title: "Roles", Active: "people", Tabs: ui.Tabs("People, groups and roles", tabs("/roles"))})
	return visit.HTML(c, http.StatusOK, rolesPage(roles{frame, counts}))
}

const found = 12 // of each question to the directory

// Directory is GET /directory: what a PeoplePicker offers. kind narrows it to
// people or groups; field and name are the picker's.
func (s Screen) Directory(c echo.Context) error {
	q := visit.Query(c, "q")
	entries, err := s.DB.Directory(c.Request().Context(), q, visit.Query(c, "kind"), found)
	if err != nil {
		return err
	}
	people := make([]ui.Person, len(entries))
	for i, e := range entries {
		people[i] = ui.Person{Value: e.Ref, Name: e.Name, Detail: e.Detail, Group: e.Kind == "group"}
	}
	return visit.HTML(c, http.StatusOK, ui.PeopleOptions(visit.Query(c, "field"), visit.Query(c, "name"), q, people))
}

// done says what was done on the page it leads to.
func (s Screen) done(c echo.Context, notice, to string) error {
	return s.doneUndo(c, notice, to, visit.Undo{})
}

// doneUndo is done where the act can be taken back.
func (s Screen) doneUndo(c echo.Context, notice, to string, undo visit.Undo) error {
	if s.Changed != nil {
		s.Changed()
	}
	if err := s.Sessions.NoticeUndo(c, notice, undo); err != nil {
		return err
	}
	return visit.Go(c, to)
}
