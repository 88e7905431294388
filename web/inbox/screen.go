package inbox

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/web/files"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for the inbox and its tasks.
type Screen struct {
	DB       *models.DB
	Engine   *host.Host
	Kinds    *block.Registry
	Files    files.Files
	Sessions *visit.Sessions
}

const (
	pageSize      = 50
	mostProcesses = 100 // offered by the filter
	mostQuestions = 5   // above the list
)

// list is the inbox, or the part of it below the filters.
type list struct {
	frame     page.Frame
	who       models.Viewer
	filter    models.InboxFilter
	rows      []models.InboxRow
	questions []models.Trouble // failures that the viewer is to answer for
	counts    models.InboxCounts
	processes []models.InboxProcess
	total     int
	more      string // address of the next page, "" on the last
	now       time.Time
}

func (l list) filtered() bool {
	return l.filter.Whose != "" || l.filter.Due != "" || l.filter.Process != 0 || l.filter.Search != ""
}

// List is GET /inbox. htmx gets only what it asks for: the list after a change
// of filters, or the next rows.
func (s Screen) List(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	process, _ := strconv.ParseInt(visit.Query(c, "process"), 10, 64) // nonsense is no filter
	l := list{who: who, now: time.Now(), filter: models.InboxFilter{
		Whose: whose(visit.Query(c, "whose")), Due: due(visit.Query(c, "due")), Order: order(visit.Query(c, "order"), who.InboxOrder), Process: process, Search: visit.Query(c, "q"),
		Now: time.Now(), After: cursor(visit.Query(c, "after")), Limit: pageSize + 1,
	}}
	var err error
	if l.rows, err = s.DB.InboxPage(ctx, who, l.filter); err != nil {
		return err
	}
	if len(l.rows) > pageSize {
		l.rows = l.rows[:pageSize]
		next := l.query()
		next.Set("after", text(l.filter.At(l.rows[pageSize-1])))
		l.more = "/inbox?" + next.Encode()
	}
	if visit.Partial(c.Request()) && l.filter.After.Task != 0 {
		return visit.HTML(c, http.StatusOK, moreRows(l))
	}
	if l.total, err = s.DB.CountTasks(ctx, who, l.filter); err != nil {
		return err
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, results(l))
	}
	if l.counts, err = s.DB.CountInbox(ctx, who, models.InboxFilter{Now: l.now}); err != nil {
		return err
	}
	if l.questions, err = s.DB.Troubles(ctx, who, mostQuestions); err != nil {
		return err
	}
	if l.processes, err = s.DB.InboxProcesses(ctx, who, mostProcesses); err != nil {
		return err
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Inbox", Active: "inbox", Live: "/live?topic=inbox:mine", Tabs: ui.Tabs("Inbox", tabs("/inbox", l.counts.All))})
	return visit.HTML(c, http.StatusOK, listPage(l))
}

func tabs(active string, open int) []ui.Tab {
	list := page.Parts("inbox", active)
	list[0].Count = open
	return list
}

func (l list) query() url.Values {
	q := url.Values{}
	for name, value := range map[string]string{"whose": string(l.filter.Whose), "due": string(l.filter.Due), "order": string(l.filter.Order), "q": l.filter.Search} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if l.filter.Process != 0 {
		q.Set("process", strconv.FormatInt(l.filter.Process, 10))
	}
	return q
}

func whose(s string) models.Whose {
	switch w := models.Whose(s); w {
	case models.Mine, models.MyGroups:
		return w
	}
	return models.Everyones
}

func due(s string) models.DueBy {
	switch d := models.DueBy(s); d {
	case models.Overdue, models.Today, models.Week, models.NoDue:
		return d
	}
	return models.AnyDue
}

// order is the one that is asked for, else the one that the viewer prefers.
func order(s string, preferred models.InboxOrder) models.InboxOrder {
	switch o := models.InboxOrder(s); o {
	case models.NewestFirst, models.DueFirst:
		return o
	}
	return preferred
}

// Order is POST /inbox/order: the order in which the viewer reads the inbox from
// now on. The list itself is fetched with the filters.
func (s Screen) Order(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	if err := s.DB.SetInboxOrder(c.Request().Context(), visit.Viewer(c).ID, models.InboxOrder(f.Get("order"))); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

// cursor reads where the page before ended; nonsense starts at the beginning.
func cursor(s string) (at models.InboxCursor) {
	task, moment, _ := strings.Cut(s, " ")
	key, err := strconv.ParseInt(task, 10, 64)
	if err != nil {
		return models.InboxCursor{}
	}
	at.Task = key
	if moment != "" {
		if at.Due, err = time.Parse(time.RFC3339Nano, moment); err != nil {
			return models.InboxCursor{}
		}
	}
	return at
}

func text(at models.InboxCursor) string {
	s := strconv.FormatInt(at.Task, 10)
	if !at.Due.IsZero() {
		s += " " + at.Due.UTC().Format(time.RFC3339Nano)
	}
	return s
}

// done is the page of what the viewer decided.
type done struct {
	frame page.Frame
	rows  []models.DoneRow
	more  string
	now   time.Time
}

// Done is GET /inbox/done.
func (s Screen) Done(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	at := cursor(visit.Query(c, "after"))
	d := done{now: time.Now()}
	var err error
	if d.rows, err = s.DB.DonePage(ctx, who, models.InboxFilter{Limit: pageSize + 1}, models.DoneCursor{Task: at.Task, At: at.Due}); err != nil {
		return err
	}
	if len(d.rows) > pageSize {
		d.rows = d.rows[:pageSize]
		last := d.rows[pageSize-1].At()
		d.more = "/inbox/done?" + url.Values{"after": {text(models.InboxCursor{Task: last.Task, Due: last.At})}}.Encode()
	}
	if visit.Partial(c.Request()) && at.Task != 0 {
		return visit.HTML(c, http.StatusOK, moreDone(d))
	}
	open, err := s.DB.CountTasks(ctx, who, models.InboxFilter{Now: d.now})
	if err != nil {
		return err
	}
	d.frame = visit.Frame(c, page.Frame{Title: "Inbox", Active: "inbox", Tabs: ui.Tabs("Inbox", tabs("/inbox/done", open))})
	return visit.HTML(c, http.StatusOK, donePage(d))
}
