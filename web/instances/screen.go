package instances

import (
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/web/around"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for the list of instances and the page of one. The routes'
// checks have made sure that the viewer may see, or manage, the instance.
type Screen struct {
	DB       *models.DB
	Engine   *host.Host
	Kinds    *block.Registry
	Sessions *visit.Sessions
	Tried    func(c echo.Context, what models.Newcoming) // tells the newcomers' checklist what its visitor did
}

const (
	pageSize      = 50
	mostShown     = 500 // rows that are fetched again when something changes
	mostProcesses = 200 // to filter by
)

// list is the page of all instances, or the part of it below the filters.
type list struct {
	frame     page.Frame
	who       models.Viewer
	filter    models.InstanceFilter
	processes []ui.Option
	rows      []models.InstanceListRow
	total     int
	troubles  []models.Trouble // in what is listed, that the viewer can answer
	more      string           // address of the next page, "" on the last
	shown     int              // rows up to here, over all pages
	now       time.Time
}

// filtered reports whether anything narrows the list.
func (l list) filtered() bool {
	return l.filter.Process != 0 || l.filter.Status != models.AnyStatus || l.filter.Text != "" || l.filter.Mine
}

var statuses = []ui.Option{
	{Value: string(models.Open), Label: "Not finished"}, {Value: string(models.Running), Label: "Running"}, {Value: string(models.Attention), Label: "Needs attention"},
	{Value: string(models.Suspended), Label: "Paused"}, {Value: string(models.Ended), Label: "Done"},
	{Value: string(models.Cancelled), Label: "Cancelled"}, {Value: string(models.Failed), Label: "Failed"},
}

// filter reads what narrows the list; nonsense narrows nothing.
func filter(c echo.Context) models.InstanceFilter {
	f := models.InstanceFilter{Text: visit.Query(c, "q"), Mine: visit.Query(c, "by") == "me", Limit: pageSize + 1}
	for _, s := range statuses {
		if s.Value == visit.Query(c, "status") {
			f.Status = models.InstanceStatus(s.Value)
		}
	}
	f.Process, f.Before = number(c, "process"), number(c, "before")
	if shown := int(number(c, "shown")); f.Before == 0 && shown > pageSize {
		f.Limit = min(shown, mostShown) + 1 // a page that has shown more looks again
	}
	return f
}

// number reads a positive number of the address; anything else is 0.
func number(c echo.Context, name string) int64 {
	n, err := strconv.ParseInt(visit.Query(c, name), 10, 64)
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// List is GET /instances. htmx gets only what it asks for: the list after a
// change of filters, or the next rows.
func (s Screen) List(c echo.Context) error {
	ctx := c.Request().Context()
	l := list{who: visit.Viewer(c), now: time.Now(), filter: filter(c)}
	var err error
	if l.rows, err = s.DB.InstancePage(ctx, l.who, l.filter); err != nil {
		return err
	}
	most := l.filter.Limit - 1
	l.shown = min(len(l.rows), most)
	if l.filter.Before != 0 {
		l.shown += int(number(c, "shown"))
	}
	if len(l.rows) > most {
		l.rows = l.rows[:most]
		l.more = l.next(l.rows[most-1].Key)
	}
	if visit.Partial(c.Request()) && l.filter.Before != 0 {
		return visit.HTML(c, http.StatusOK, moreRows(l))
	}
	if l.total, err = s.DB.CountInstances(ctx, l.who, l.filter); err != nil {
		return err
	}
	if l.filter.Status == models.Attention {
		if l.troubles, err = s.DB.TroublesOf(ctx, l.who, l.filter.Process, around.MostQuestions+1); err != nil {
			return err
		}
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, results(l))
	}
	if l.processes, err = s.processes(c, l.filter.Process); err != nil {
		return err
	}
	l.frame = visit.Frame(c, page.Frame{Title: "Instances", Active: "instances", Width: page.Full, Live: "/live?topic=instances"})
	return visit.HTML(c, http.StatusOK, listPage(l))
}

func (l list) next(before int64) string {
	q := url.Values{"before": {strconv.FormatInt(before, 10)}}
	add := func(name, value string) {
		if value != "" && value != "0" {
			q.Set(name, value)
		}
	}
	add("shown", strconv.Itoa(l.shown))
	add("q", l.filter.Text)
	add("status", string(l.filter.Status))
	add("process", strconv.FormatInt(l.filter.Process, 10))
	if l.filter.Mine {
		add("by", "me")
	}
	return "/instances?" + q.Encode()
}

// processes are what the list can be narrowed to, the chosen one always among
// them.
func (s Screen) processes(c echo.Context, chosen int64) ([]ui.Option, error) {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	rows, err := s.DB.ProcessPage(ctx, who, models.ProcessFilter{Started: true, Limit: mostProcesses, Bare: true})
	if err != nil {
		return nil, err
	}
	var options []ui.Option
	for _, p := range rows {
		if p.ID == chosen {
			chosen = 0
		}
		options = append(options, ui.Option{Value: strconv.FormatInt(p.ID, 10), Label: p.Name})
	}
	if chosen == 0 {
		return options, nil
	}
	if p, err := s.DB.ProcessRow(ctx, who, chosen); err == nil { // else it narrows to nothing, and says so
		options = append(options, ui.Option{Value: strconv.FormatInt(p.ID, 10), Label: p.Name})
	}
	return options, nil
}
