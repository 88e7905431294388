package settings

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

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
)

// weekdays are the days of a week as calendars and people call them.
var weekdays = []struct{ id, name string }{
	{"mon", "Monday"}, {"tue", "Tuesday"}, {"wed", "Wednesday"}, {"thu", "Thursday"}, {"fri", "Friday"}, {"sat", "Saturday"}, {"sun", "Sunday"},
}

// calendar is the page that says when the organisation works.
type calendar struct {
	frame    page.Frame
	hours    map[string]string // by day, as they are entered
	holidays string
	faults   visit.Faults
	previews []ui.Detail
	new      bool
	zone     string
}

// ShowCalendar is GET /working-time.
func (s Screen) ShowCalendar(c echo.Context) error {
	in, err := s.DB.Settings(c.Request().Context())
	if err != nil {
		return err
	}
	v := calendar{hours: map[string]string{}, new: len(in.Calendar) == 0, zone: in.Zone}
	if v.new {
		for _, d := range weekdays[:5] {
			v.hours[d.id] = "09:00–17:00"
		}
	} else {
		var k graph.Calendar
		if err := json.Unmarshal(in.Calendar, &k); err != nil {
			return fmt.Errorf("read the organisation's calendar: %w", err)
		}
		v.fill(k)
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
	in, err := s.DB.Settings(c.Request().Context())
	v := calendar{hours: map[string]string{}, holidays: f.Get("holidays"), zone: in.Zone, new: len(in.Calendar) == 0}
	v.take(f)
	k, faults := v.read()
	v.faults = faults
	v.preview(k, time.Now())
	return v, k, err
}

func (v *calendar) take(f url.Values) {
	for _, d := range weekdays {
		v.hours[d.id] = strings.TrimSpace(f.Get(d.id))
	}
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
	body, err := json.Marshal(k)
	if err != nil {
		return err
	}
	if err := s.DB.ChangeCalendar(c.Request().Context(), visit.By(c), body, len(k.Holidays)); err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "The working time is saved. What is published from now on counts by it"); err != nil {
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
	k, faults := graph.Calendar{ID: calendarID, Name: "Working time"}, visit.Faults{}
	for _, d := range weekdays {
		for _, part := range strings.FieldsFunc(v.hours[d.id], func(r rune) bool { return r == ',' || r == ';' }) {
			m := stretches.FindStringSubmatch(strings.TrimSpace(part))
			if m == nil {
				faults[d.id] = "Enter hours like 09:00–12:30, 13:30–17:00, or leave it empty."
				break
			}
			from, to := clock(m[1], m[2]), clock(m[3], m[4])
			if from >= to || to > "24:00" {
				faults[d.id] = "The hours must begin before they end, between 00:00 and 24:00."
				break
			}
			k.Hours = append(k.Hours, graph.Hours{Days: []string{d.id}, From: from, To: to})
		}
	}
	if len(faults) == 0 {
		if _, err := block.NewCalendar(&k); err != nil {
			faults["mon"] = "Enter hours on at least one day, and in each no time that does not exist."
		}
	}
	var fault string
	if k.Holidays, fault = holidaysIn(v.holidays); fault != "" {
		faults["holidays"] = fault
	}
	return k, faults
}

func clock(hour, minute string) string {
	if minute == "" {
		minute = "00"
	}
	return fmt.Sprintf("%02s:%s", strings.Repeat("0", 2-len(hour))+hour, minute)
}

// Dates as lists of holidays write them: 2026-12-25, 20261225 (as calendars are
// exported), 25.12.2026, 25 December 2026, December 25, 2026.
var dates = []struct {
	is     *regexp.Regexp
	layout string
}{
	{regexp.MustCompile(`\b\d{4}-\d{2}-\d{2}\b`), "2006-01-02"},
	{regexp.MustCompile(`\b\d{8}\b`), "20060102"},
	{regexp.MustCompile(`\b\d{1,2}\.\d{1,2}\.\d{4}\b`), "2.1.2006"},
	{regexp.MustCompile(`\b\d{1,2} [A-Za-z]+ \d{4}\b`), "2 January 2006"},
	{regexp.MustCompile(`\b\d{1,2} [A-Za-z]{3} \d{4}\b`), "2 Jan 2006"},
	{regexp.MustCompile(`\b[A-Za-z]+ \d{1,2}, \d{4}\b`), "January 2, 2006"},
}

// holidaysIn finds the date of every line of a list; names beside them, and the
// lines of an exported calendar that are no dates, are left out.
func holidaysIn(text string) (days []string, fault string) {
	exported := strings.Contains(text, "BEGIN:VCALENDAR")
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || exported && !strings.HasPrefix(line, "DTSTART") {
			continue
		}
		day, ok := dateIn(line)
		if !ok {
			return nil, fmt.Sprintf("“%s” has no date that can be read. Enter one a line, such as 2026-12-25 or 25 December 2026.", short(line))
		}
		days = append(days, day)
	}
	slices.Sort(days)
	days = slices.Compact(days)
	if len(days) > mostHolidays {
		return nil, fmt.Sprintf("These are %d holidays; at most %d fit. Leave out years that are over.", len(days), mostHolidays)
	}
	return days, ""
}

func short(text string) string {
	if r := []rune(text); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return text
}

func dateIn(line string) (string, bool) {
	for _, d := range dates {
		if text := d.is.FindString(line); text != "" {
			if t, err := time.Parse(d.layout, text); err == nil {
				return t.Format(time.DateOnly), true
			}
		}
	}
	return "", false
}

// preview says what some spans from now are by the calendar.
func (v *calendar) preview(k graph.Calendar, now time.Time) {
	work, err := block.NewCalendar(&k)
	zone, known := feel.ZoneNamed(v.zone)
	if err != nil || !known || len(v.faults) > 0 {
		return
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
