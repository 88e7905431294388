package settings

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

const (
	calendarPath = "/working-time"
	calendarID   = "working-time" // as documents name it
	mostHolidays = 1000

	mostCalendars = 50
)

// weekdays are the days of a week as calendars and people call them.
var weekdays = []struct{ id, name string }{
	{"mon", "Monday"}, {"tue", "Tuesday"}, {"wed", "Wednesday"}, {"thu", "Thursday"}, {"fri", "Friday"}, {"sat", "Saturday"}, {"sun", "Sunday"},
}

// newCalendar stands in addresses for one that is not there yet.
const newCalendar = "new"

// calendar is the page that says when the organisation, or a part of it, works.
type calendar struct {
	frame    page.Frame
	is       graph.Calendar
	all      []graph.Calendar
	hours    map[string]string // by day, as they are entered
	holidays string
	faults   visit.Faults
	previews []ui.Detail
	from     taken // what an export gave, if the days came from one
	unsaved  bool
	zone     string // of the installation
	zones    []string
}

// usual reports whether it is the one that every organisation has.
func (v *calendar) usual() bool { return v.is.ID == calendarID }

func calendarHref(id graph.ID) string {
	return calendarPath + "?calendar=" + url.QueryEscape(string(id))
}

// calendars reads all that there are. The usual one is the first, once it was saved:
// until then it is only proposed.
func (s Screen) calendars(c echo.Context, id string) (v calendar, err error) {
	in, err := s.DB.Settings(c.Request().Context())
	if err != nil {
		return v, err
	}
	v.hours, v.zone = map[string]string{}, in.Zone
	if v.zones, err = s.DB.Zones(c.Request().Context()); err != nil {
		return v, err
	}
	if v.all, err = calendarsIn(in.Calendars); err != nil {
		return v, err
	}
	at := slices.IndexFunc(v.all, func(k graph.Calendar) bool { return k.ID == graph.ID(id) })
	switch {
	case at >= 0:
		v.is = v.all[at]
	case id == calendarID:
		v.is, v.unsaved = graph.Calendar{ID: calendarID, Name: "Working time"}, true
	case id == newCalendar:
		v.is, v.unsaved = graph.Calendar{ID: newCalendar}, true
	default:
		return v, &models.Error{Code: models.Missing, Message: "There is no such calendar any more. Choose one of those that there are."}
	}
	return v, nil
}

func calendarsIn(stored json.RawMessage) (list []graph.Calendar, err error) {
	if err := json.Unmarshal(stored, &list); err != nil {
		return nil, fmt.Errorf("read the organisation's calendars: %w", err)
	}
	return list, nil
}

// ShowCalendar is GET /working-time?calendar=….
func (s Screen) ShowCalendar(c echo.Context) error {
	v, err := s.calendars(c, cmp.Or(visit.Query(c, "calendar"), calendarID))
	if err != nil {
		return err
	}
	if v.unsaved {
		for _, d := range weekdays[:5] {
			v.hours[d.id] = "09:00–17:00"
		}
	} else {
		v.fill(v.is)
	}
	k, _ := v.read()
	v.preview(k, time.Now())
	return s.showCalendar(c, http.StatusOK, v)
}

func (s Screen) showCalendar(c echo.Context, status int, v calendar) error {
	v.frame = frame(c, "Working time", calendarPath)
	v.frame.Width = page.Narrow
	v.frame.Summary = "Waits and due dates that count working time leave out nights, weekends and holidays."
	return visit.HTML(c, status, calendarPage(v))
}

// sentCalendar is the page as it was sent.
func (s Screen) sentCalendar(c echo.Context) (calendar, graph.Calendar, error) {
	f, err := visit.Form(c)
	if err != nil {
		return calendar{}, graph.Calendar{}, err
	}
	v, err := s.calendars(c, cmp.Or(f.Get("calendar"), calendarID))
	if err != nil {
		return v, graph.Calendar{}, err
	}
	v.holidays, v.is.Zone = f.Get("holidays"), f.Get("zone")
	if !v.usual() {
		v.is.Name = strings.Join(strings.Fields(f.Get("name")), " ")
	}
	for _, d := range weekdays {
		v.hours[d.id] = strings.TrimSpace(f.Get(d.id))
	}
	k, faults := v.read()
	v.faults = faults
	v.preview(k, time.Now())
	return v, k, nil
}

// SaveCalendar is POST /working-time.
func (s Screen) SaveCalendar(c echo.Context) error {
	v, k, err := s.sentCalendar(c)
	if err != nil {
		return err
	}
	if len(v.faults) > 0 {
		return s.showCalendar(c, http.StatusUnprocessableEntity, v)
	}
	err = s.DB.ChangeCalendars(c.Request().Context(), visit.By(c), k.Name, func(stored json.RawMessage) (json.RawMessage, error) {
		list, err := calendarsIn(stored)
		if err != nil {
			return nil, err
		}
		return json.Marshal(withCalendar(list, &k))
	})
	if err != nil {
		return err
	}
	said := "“" + k.Name + "” is saved. What is published from now on counts by it"
	if words := v.from.words(); words != "" {
		said += ". " + words
	}
	if err := s.Sessions.Notice(c, said); err != nil {
		return err
	}
	return visit.Go(c, calendarHref(k.ID))
}

// withCalendar has k take its place in the list, or the end; a new one gets an id
// that none ever had: drafts may still name a calendar that is deleted.
func withCalendar(list []graph.Calendar, k *graph.Calendar) []graph.Calendar {
	taken := func(id graph.ID) int {
		return slices.IndexFunc(list, func(x graph.Calendar) bool { return x.ID == id })
	}
	if k.ID == newCalendar {
		k.ID = graph.ID("calendar-" + strings.ToLower(rand.Text()[:12]))
	}
	i := taken(k.ID)
	switch {
	case i >= 0:
		list[i] = *k
	case k.ID == calendarID:
		list = slices.Insert(list, 0, *k)
	default:
		list = append(list, *k)
	}
	return list
}

// RemoveCalendar is POST /working-time/removal. Versions that count by it keep
// their copy.
func (s Screen) RemoveCalendar(c echo.Context) error {
	f, err := visit.Form(c)
	if err != nil {
		return err
	}
	id := f.Get("calendar")
	if id == "" || id == calendarID || id == newCalendar {
		return &models.Error{Code: models.Unfit, Field: "calendar", Message: "The usual working time cannot be deleted. Change it instead."}
	}
	v, err := s.calendars(c, id)
	if err != nil {
		return err
	}
	err = s.DB.ChangeCalendars(c.Request().Context(), visit.By(c), v.is.Name, func(stored json.RawMessage) (json.RawMessage, error) {
		list, err := calendarsIn(stored)
		if err != nil {
			return nil, err
		}
		return json.Marshal(slices.DeleteFunc(list, func(k graph.Calendar) bool { return k.ID == v.is.ID }))
	})
	if err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "“"+v.is.Name+"” is deleted. Published versions that count by it go on doing so"); err != nil {
		return err
	}
	return visit.Go(c, calendarPath)
}

// PreviewCalendar is POST /working-time/preview: what would come of it.
func (s Screen) PreviewCalendar(c echo.Context) error {
	v, _, err := s.sentCalendar(c)
	if err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, calendarPreview(v))
}

// fill shows a calendar.
func (v *calendar) fill(k graph.Calendar) {
	for _, h := range k.Hours {
		for _, d := range h.Days {
			if v.hours[d] != "" {
				v.hours[d] += ", "
			}
			v.hours[d] += h.From + "–" + h.To
		}
	}
	v.holidays = strings.Join(k.Holidays, "\n")
}

var stretches = regexp.MustCompile(`^(\d{1,2})(?::(\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?::(\d{2}))?$`)

// read makes a calendar of what was entered.
func (v *calendar) read() (graph.Calendar, visit.Faults) {
	k, faults := graph.Calendar{ID: v.is.ID, Name: v.is.Name, Zone: v.is.Zone}, visit.Faults{}
	for _, d := range weekdays {
		for _, part := range strings.FieldsFunc(v.hours[d.id], func(r rune) bool { return r == ',' || r == ';' }) {
			h, fault := hoursOf(d.id, part)
			if fault != "" {
				faults[d.id] = fault
				break
			}
			k.Hours = append(k.Hours, h)
		}
	}
	if len(faults) == 0 && len(k.Hours) == 0 {
		faults["mon"] = "Enter hours on at least one day."
	}
	var fault string
	if k.Holidays, v.from, fault = holidaysIn(v.holidays, time.Now()); fault != "" {
		faults["holidays"] = fault
	}
	if _, known := feel.ZoneNamed(k.Zone); k.Zone != "" && !known {
		faults["zone"] = "Choose a time zone from the list."
	}
	same := func(x graph.Calendar) bool { return x.ID != k.ID && strings.EqualFold(x.Name, k.Name) }
	switch {
	case k.Name == "" || len([]rune(k.Name)) > 100:
		faults["name"] = "Enter a name of up to 100 characters, for example Osaka office."
	case slices.ContainsFunc(v.all, same) || k.ID != calendarID && strings.EqualFold(k.Name, "Working time"):
		faults["name"] = "Another calendar is called “" + k.Name + "”. Enter another name."
	case k.ID == newCalendar && len(v.all) >= mostCalendars:
		faults["name"] = fmt.Sprintf("There are %d calendars already, which is as many as there can be. Delete one that is not needed.", mostCalendars)
	}
	return k, faults
}

// hoursOf reads one stretch of a day.
func hoursOf(day, text string) (graph.Hours, string) {
	m := stretches.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return graph.Hours{}, "Enter hours like 09:00–12:30, 13:30–17:00, or leave it empty."
	}
	h := graph.Hours{Days: []string{day}, From: clock(m[1], m[2]), To: clock(m[3], m[4])}
	switch {
	case m[2] > "59" || m[4] > "59":
		return h, "An hour has 60 minutes: write 09:45, not 09:75."
	case h.From >= h.To || h.To > "24:00":
		return h, "The hours must begin before they end, between 00:00 and 24:00."
	}
	return h, ""
}

func clock(hour, minute string) string {
	if minute == "" {
		minute = "00"
	}
	return fmt.Sprintf("%02s:%s", strings.Repeat("0", 2-len(hour))+hour, minute)
}

// preview says what some spans from now are by the calendar.
func (v *calendar) preview(k graph.Calendar, now time.Time) {
	work, err := block.NewCalendar(&k)
	zone, known := feel.ZoneNamed(cmp.Or(k.Zone, v.zone))
	if err != nil || !known {
		return
	}
	for field := range v.faults {
		if field != "name" { // it changes nothing of what comes of it
			return
		}
	}
	for _, x := range []struct {
		label string
		span  time.Duration
	}{{"4 working hours from now", 4 * time.Hour}, {"1 working day from now", 24 * time.Hour}, {"2 working days from now", 48 * time.Hour}, {"10 working days from now", 240 * time.Hour}} {
		text := "never: within ten years there is no such moment"
		if at, ok := work.Add(now, feel.Duration(x.span), zone); ok {
			text = at.In(zone.Location()).Format("Monday") + ", " + ui.FormatDateTime(at.In(zone.Location()))
		}
		v.previews = append(v.previews, ui.Detail{Label: x.label, Text: text})
	}
}
