package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for the demo systems' pages.
type Screen struct {
	DB       *models.DB
	Sessions *visit.Sessions
	Remove   func(ctx context.Context, by models.Actor) error // of the whole sample company
	// Send has suppliers send so many small invoices; it returns the process they run in.
	Send func(ctx context.Context, by models.Viewer, many int) (process int64, sent int, err error)
}

const pageSize = 50

// one is a system as the page shows it.
type one struct {
	System
	mode    models.DemoMode
	target  string // where it listens
	allowed []string
	counts  []models.DemoCount
}

// overview is the page of all systems.
type overview struct {
	frame   page.Frame
	who     models.Viewer
	systems []one
	now     time.Time
}

// Show is GET /demo.
func (s Screen) Show(c echo.Context) error {
	ctx := c.Request().Context()
	v := overview{who: visit.Viewer(c), now: time.Now()}
	counts, err := s.DB.DemoCounts(ctx)
	if err != nil {
		return err
	}
	for _, system := range All {
		o, err := s.one(c, system)
		if err != nil {
			return err
		}
		for _, n := range counts {
			if n.System == system.Name {
				o.counts = append(o.counts, n)
			}
		}
		v.systems = append(v.systems, o)
	}
	v.frame = visit.Frame(c, page.Frame{Title: "Demo systems", Active: "demo",
		Summary: "The systems around the sample company. They are real, listen on this machine alone, and misbehave when you ask them to. Segue calls no address inside its own network unless an admin allows it; the connections to these are allowed to."})
	return visit.HTML(c, http.StatusOK, overviewPage(v))
}

func (s Screen) one(c echo.Context, system System) (one, error) {
	ctx := c.Request().Context()
	o := one{System: system}
	var err error
	if o.mode, err = s.DB.DemoMode(ctx, system.Name); err != nil {
		return o, err
	}
	row, err := s.DB.ConnectionBySlug(ctx, system.Name)
	if faults, gone := visit.FaultsOf(err); gone && len(faults) == 0 || err != nil {
		return o, nil // somebody has deleted the connection: the system still has its page
	}
	o.target, o.allowed = "127.0.0.1:"+strconv.Itoa(portOf(row.Config)), row.Allowed
	return o, nil
}

// inside is the page of one system.
type inside struct {
	frame  page.Frame
	who    models.Viewer
	is     one
	filter models.DemoFilter
	rows   []models.DemoRecord
	more   string
	now    time.Time
}

// Look is GET /demo/:system.
func (s Screen) Look(c echo.Context) error {
	system, _ := Known(c.Param("system")) // the route has checked it
	o, err := s.one(c, system)
	if err != nil {
		return err
	}
	before, _ := strconv.ParseInt(visit.Query(c, "before"), 10, 64) // nonsense begins at the newest
	v := inside{who: visit.Viewer(c), is: o, now: time.Now(), filter: models.DemoFilter{System: system.Name, Search: visit.Query(c, "q"), Before: before, Limit: pageSize + 1}}
	if v.rows, err = s.DB.DemoRecords(c.Request().Context(), v.filter); err != nil {
		return err
	}
	if len(v.rows) > pageSize {
		v.rows = v.rows[:pageSize]
		v.more = "/demo/" + system.Name + "?" + url.Values{"q": {v.filter.Search}, "before": {strconv.FormatInt(v.rows[pageSize-1].ID, 10)}}.Encode()
	}
	switch {
	case visit.Partial(c.Request()) && before != 0:
		return visit.HTML(c, http.StatusOK, moreRecords(v))
	case visit.Partial(c.Request()):
		return visit.HTML(c, http.StatusOK, records(v))
	}
	v.frame = visit.Frame(c, page.Frame{Title: system.Title, Active: "demo", Summary: system.Summary, Status: standing(o.mode),
		Crumbs: []ui.Crumb{{Label: "Demo systems", Href: "/demo"}}})
	return visit.HTML(c, http.StatusOK, insidePage(v))
}

// Switch is POST /demo/:system/mode.
func (s Screen) Switch(c echo.Context) error {
	system, _ := Known(c.Param("system")) // the route has checked it
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	mode := models.DemoMode(f.Get("mode"))
	if err := s.DB.SetDemoMode(c.Request().Context(), visit.By(c), system.Name, system.Title, mode); err != nil {
		return err
	}
	back := "/demo"
	if f.Get("back") == system.Name {
		back += "/" + system.Name
	}
	if err := s.Sessions.Notice(c, system.Title+": "+modeWords[mode].now); err != nil {
		return err
	}
	return visit.Go(c, back)
}

// RemoveAll is POST /demo/removal: the sample company leaves.
func (s Screen) RemoveAll(c echo.Context) error {
	if err := s.Remove(c.Request().Context(), visit.By(c)); err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "The sample company is gone"); err != nil {
		return err
	}
	return visit.Go(c, "/")
}

// modeWords say what each mode does.
var modeWords = map[models.DemoMode]struct{ label, now string }{
	models.DemoWorks:    {"Works", "works again"},
	models.DemoSlow:     {"Slow", "takes its time from now on"},
	models.DemoDown:     {"Down", "is down from now on"},
	models.DemoNonsense: {"Garbled", "answers what nobody can read from now on"},
}

func modeOptions() []ui.Option {
	list := make([]ui.Option, len(models.DemoModes))
	for i, m := range models.DemoModes {
		list[i] = ui.Option{Value: string(m), Label: modeWords[m].label}
	}
	return list
}

// said is a record's words by their names.
func said(r models.DemoRecord) fields {
	d := json.NewDecoder(bytes.NewReader(r.Body))
	d.UseNumber()
	f := fields{}
	_ = d.Decode(&f) // what is no object is shown by its number alone
	return f
}

// sum is what a record is about, in a line.
func sum(r models.DemoRecord) (title, detail string) {
	f := said(r)
	switch r.Kind {
	case "order":
		return f.text("supplier"), "Ordered by " + f.text("ordered_by") + " · " + f.text("goods")
	case "posting":
		return f.text("supplier"), "Invoice " + f.text("invoice") + " · " + f.text("account")
	case "payment":
		return f.text("creditor"), f.text("reference") + " · " + f.text("iban")
	case "report":
		return f.text("name"), "Born " + f.text("born") + " · score " + f.text("score") + ", " + f.text("band")
	case "employee":
		return f.text("name"), f.text("position") + " · starts on " + f.text("starts_on") + " · " + f.text("mailbox")
	case "training":
		return f.text("name"), f.text("course") + " · on " + f.text("date")
	}
	return f.text("name"), f.text("employee") + dot(f.text("plan")+f.text("systems"))
}

func dot(text string) string {
	if text == "" {
		return ""
	}
	return " · " + text
}

// eight is how many invoices come in at once.
const eight = 8

// SendInvoices is POST /demo/invoices: small invoices come in, and the page
// where they can be watched opens.
func (s Screen) SendInvoices(c echo.Context) error {
	process, sent, err := s.Send(c.Request().Context(), visit.Viewer(c), eight)
	if err != nil {
		return err
	}
	said := ui.Plural(sent, "invoice has come in", "invoices have come in")
	if sent == 0 { // another asked for them at the same moment
		said = "The invoices have come in already"
	}
	if err := s.Sessions.Notice(c, said); err != nil {
		return err
	}
	return visit.Go(c, "/processes/"+strconv.FormatInt(process, 10))
}
