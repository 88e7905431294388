package instances

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// helpForm asks what is to be done to something inside an instance: its time,
// its place, its data.
type helpForm struct {
	body     string // id of the part of the dialog that holds it
	path     string
	title    string // on a page of its own
	lead     string
	submit   string
	hidden   [][2]string
	ways     *ui.RadioArgs
	date     *ui.DateArgs
	pick     *ui.SelectArgs
	fields   []heldField
	example  string // of a reason
	reason   string
	faults   visit.Faults
	back     string // the page it leads back to; empty: a dialog only closes
	required bool   // a reason must be given
}

func (f *helpForm) summary() []ui.FieldError {
	var list []ui.FieldError
	for _, x := range f.fields {
		if x.Error != "" {
			list = append(list, ui.FieldError{FieldID: x.ID, Text: x.Error})
		}
	}
	ids := map[string]string{"way": "way", "when": "when", "reason": f.reasonID(), "": ""}
	if f.pick != nil {
		ids["to"] = f.pick.ID
	}
	for _, name := range []string{"way", "when", "to", "reason", ""} {
		if text := f.faults[name]; text != "" {
			list = append(list, ui.FieldError{FieldID: ids[name], Text: text})
		}
	}
	return list
}

// reasonID is that of the field for the reason: a page holds several dialogs.
func (f *helpForm) reasonID() string { return f.body + "-reason" }

// fault marks a field.
func (f *helpForm) fault(name, text string) {
	if f.faults == nil {
		f.faults = visit.Faults{}
	}
	f.faults[name] = text
	switch {
	case name == "way" && f.ways != nil:
		f.ways.Error = text
	case name == "when" && f.date != nil:
		f.date.Error = text
	case name == "to" && f.pick != nil:
		f.pick.Error = text
	}
}

// reasoned takes the reason that was sent.
func (f *helpForm) reasoned(d deed) {
	if f.reason = d.reason; f.required && f.reason == "" {
		f.fault("reason", "Say why, so that others understand it later.")
	}
}

// ask answers with the form: for the dialog, or as a page.
func (s Screen) ask(c echo.Context, status int, f *helpForm, d deed) error {
	if visit.Partial(c.Request()) {
		return visit.HTML(c, status, helpPart(f))
	}
	f.back = fmt.Sprintf("/instances/%d", d.is.Key)
	frame := page.Frame{Title: f.title, Active: "instances", Width: page.Narrow,
		Crumbs: []ui.Crumb{{Label: "Instances", Href: "/instances"}, {Label: d.is.Title(), Href: f.back}}}
	return visit.HTML(c, status, helpPage(f, visit.Frame(c, frame)))
}

// about reads what a form is about: from the address when it is asked for, from
// the form when it is sent.
func (s Screen) about(c echo.Context, name string) (deed, machine.Key, *host.View, error) {
	d, err := s.begin(c)
	if err != nil {
		return d, 0, nil, err
	}
	if c.Request().Method == http.MethodGet {
		d.sent.Set(name, visit.Query(c, name))
	}
	k, err := d.key(name)
	if err != nil {
		return d, 0, nil, err
	}
	view, err := s.Engine.Inspect(c.Request().Context(), machine.Key(d.is.Key))
	if err == nil && !view.EndedAt.IsZero() {
		err = &models.Error{Code: models.Conflict, Message: "This instance has ended meanwhile, so there is nothing left to change. Open it to see how it ended."}
	}
	return d, k, view, err
}

var errSettled = &models.Error{Code: models.Conflict, Message: settledAlready}

// Time is GET and POST /instances/:instance/time: a moment it waits for comes at
// once, or is another one.
func (s Screen) Time(c echo.Context) error {
	d, timer, view, err := s.about(c, "timer")
	if err != nil {
		return err
	}
	v, err := s.drawn(c, d)
	if err != nil {
		return err
	}
	due, found, err := s.due(c, d, timer)
	if err != nil {
		return err
	}
	title := ""
	for _, r := range requests(view) {
		if r.Key == timer && r.Kind == machine.TimerOpen {
			title = v.title(r.Block)
		}
	}
	if title == "" || !found {
		return errSettled
	}
	place := d.who.Location()
	f := timeForm(d, timer, title, due.In(place))
	if c.Request().Method == http.MethodGet {
		return s.ask(c, http.StatusOK, f, d)
	}
	event := machine.Rescheduled{Timer: timer, At: f.moment(d, place), By: d.by, Reason: d.reason}
	if f.reasoned(d); len(f.faults) > 0 {
		return s.ask(c, http.StatusUnprocessableEntity, f, d)
	}
	if err := s.do(c, d, event, d.command("time", timer), "rescheduled", settledAlready); err != nil {
		return err
	}
	if event.At.IsZero() {
		return s.done(c, d, "“"+title+"” waits no longer")
	}
	return s.done(c, d, "“"+title+"” waits until "+ui.FormatDateTime(event.At.In(place)))
}

// requests are all that an instance waits for.
func requests(view *host.View) []machine.Request {
	list := append([]machine.Request(nil), view.Beside...)
	for _, a := range view.Waiting {
		list = append(list, a.Open...)
	}
	return list
}

func (s Screen) due(c echo.Context, d deed, timer machine.Key) (time.Time, bool, error) {
	rows, err := s.DB.InstanceTimers(c.Request().Context(), d.is.Key)
	for _, r := range rows {
		if machine.Key(r.Key) == timer {
			return r.DueAt, true, err
		}
	}
	return time.Time{}, false, err
}

// local is how a date field writes a moment.
const local = "2006-01-02T15:04"

func timeForm(d deed, timer machine.Key, title string, due time.Time) *helpForm {
	way, when := d.sent.Get("way"), d.sent.Get("when")
	if way == "" {
		way = "at"
	}
	if when == "" {
		when = due.Format(local)
	}
	return &helpForm{body: "time-body", path: fmt.Sprintf("/instances/%d/time", d.is.Key), title: "Change the time of “" + title + "”",
		lead: "“" + title + "” waits until " + ui.FormatDateTime(due) + ".", submit: "Change the time",
		hidden: [][2]string{{"timer", timer.String()}},
		ways: &ui.RadioArgs{Field: ui.Field{Name: "way", Label: "It goes on", Required: true}, Value: way, Row: true,
			Options: []ui.Option{{Value: "now", Label: "Now"}, {Value: "at", Label: "At another time"}}},
		date:    &ui.DateArgs{Field: ui.Field{Name: "when", Label: "When", Help: "By your clock. Counts if it goes on at another time."}, Time: true, Value: when},
		example: "The customer asked for two more days."}
}

// moment is what was chosen; zero: now.
func (f *helpForm) moment(d deed, place *time.Location) time.Time {
	if f.ways.Value == "now" {
		return time.Time{}
	}
	if f.ways.Value != "at" {
		f.fault("way", "Choose when it goes on.")
		return time.Time{}
	}
	at, err := time.ParseInLocation(local, strings.TrimSpace(f.date.Value), place)
	if err != nil {
		if at, err = time.ParseInLocation(local+":05", strings.TrimSpace(f.date.Value), place); err != nil {
			f.fault("when", "Enter a day and a time.")
		}
	}
	if y := at.Year(); err == nil && (y < 1900 || y > 9999) {
		f.fault("when", "Enter a day between 1900 and 9999.")
	}
	return at
}
