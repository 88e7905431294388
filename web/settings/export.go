package settings

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/teambition/rrule-go"

	"segue/runtime/feel"
	"segue/web/ui"
)

// taken is what an exported calendar gave.
type taken struct {
	events     int // whose days were taken
	repeated   int // of them, those that come again by a rule
	unfollowed int // of these, those of which only the first days were taken
	until      int // the last year that was looked at for rules
	days       int
}

// words say it to whoever brought the export; "" where it was none.
func (n taken) words() string {
	if n.events == 0 {
		return ""
	}
	said := ui.Plural(n.events, "event was", "events were") + " read from the exported calendar: " + ui.Plural(n.days, "day", "days") + " without work"
	switch followed := n.repeated - n.unfollowed; {
	case followed == 1:
		said += fmt.Sprintf(". 1 comes again by a rule; its days to the end of %d are in the list", n.until)
	case followed > 1:
		said += fmt.Sprintf(". %d come again by a rule; their days to the end of %d are in the list", followed, n.until)
	}
	switch {
	case n.unfollowed == 1:
		said += ". 1 comes again by a rule that cannot be followed here; only its first days are in the list: add the others"
	case n.unfollowed > 1:
		said += fmt.Sprintf(". %d come again by rules that cannot be followed here; only their first days are in the list: add the others", n.unfollowed)
	}
	return said
}

func (n taken) tone() ui.Tone {
	if n.unfollowed > 0 {
		return ui.Warn
	}
	return ui.Info
}

// event is one of an export (RFC 5545, 3.6.1), each value as it is written.
type event struct {
	uid       string
	from, to  string
	zone      *time.Location
	lasts     string
	rule      string
	ruled     int // how many rules there are: more than one cannot be followed
	without   []string
	besides   []string
	instead   string // the time of the series that this one takes the place of
	cancelled bool
}

// Bounds of an export.
const (
	mostEvents = 5_000
	longestIn  = 500 // characters of a rule
	yearsAhead = 10
	oldest     = 1900
	mostTimes  = 100_000 // that a rule is asked for
	tooMany    = 10 * mostHolidays
	patience   = 2 * time.Second
)

// exported finds the days of all events of a calendar's export (RFC 5545). What
// is about time zones has dates too, which are no holidays.
func exported(text string, now time.Time) (days []string, from taken, fault string) {
	events := eventsIn(text)
	if len(events) > mostEvents {
		return nil, from, fmt.Sprintf("The exported calendar has more than %d events. Export only the days without work.", mostEvents)
	}
	from.until = now.Year() + yearsAhead
	moved := map[string][]string{} // by series, the days that others stand for
	for _, e := range events {
		if e.instead != "" {
			moved[e.uid] = append(moved[e.uid], dayPart(e.instead))
		}
	}
	deadline := time.Now().Add(patience)
	for _, e := range events {
		if e.cancelled {
			continue
		}
		first, ok := e.span()
		if !ok {
			return nil, from, "An event of the calendar has no day that can be read: it begins at “" + short(e.from) + "” and ends at “" + short(e.to) + "”."
		}
		from.events++
		begins := []string{first[0]}
		if e.ruled > 0 {
			from.repeated++
			var followed bool
			if begins, followed = e.comes(now); !followed {
				begins, from.unfollowed = []string{first[0]}, from.unfollowed+1
			}
			if time.Now().After(deadline) {
				return nil, from, "The rules by which these events come again take too long to work out. Export the years you need without rules, or enter the days one a line."
			}
		}
		for _, day := range e.besides {
			if d, err := time.Parse("20060102", dayPart(day)); err == nil {
				begins = append(begins, d.Format(time.DateOnly))
			}
		}
		gone := map[string]bool{}
		if e.instead == "" {
			for _, day := range slices.Concat(moved[e.uid], e.without) {
				gone[dayPart(day)] = true
			}
		}
		if days = append(days, spread(begins, len(first), gone)...); len(days) > tooMany {
			return nil, from, fmt.Sprintf("These are far more holidays than the %d that fit. Export only the days without work.", mostHolidays)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	from.days = len(days)
	return days, from, ""
}

// spread gives each beginning its length, without the beginnings that are gone.
func spread(begins []string, length int, gone map[string]bool) (days []string) {
	for _, day := range begins {
		first, err := time.Parse(time.DateOnly, day)
		if err != nil || gone[first.Format("20060102")] || len(days) > tooMany {
			continue
		}
		for i := range length {
			days = append(days, first.AddDate(0, 0, i).Format(time.DateOnly))
		}
	}
	return days
}

// eventsIn reads the events of an export.
func eventsIn(text string) (events []event) {
	text = strings.NewReplacer("\r\n ", "", "\r\n\t", "", "\n ", "", "\n\t", "").Replace(text) // lines that are broken
	var e event
	in := false
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		name, params, _ := strings.Cut(name, ";")
		switch {
		case name == "BEGIN" && value == "VEVENT":
			e, in = event{zone: time.UTC}, true
		case name == "END" && value == "VEVENT" && in:
			events, in = append(events, e), false
			if len(events) > mostEvents {
				return events
			}
		case in:
			e.read(name, params, value)
		}
	}
	return events
}

func (e *event) read(name, params, value string) {
	switch name {
	case "UID":
		e.uid = value
	case "DTSTART":
		e.from, e.zone = value, zoneIn(params)
	case "DTEND":
		e.to = value
	case "DURATION":
		e.lasts = value
	case "RRULE":
		e.rule = value
		e.ruled++
	case "EXDATE":
		e.without = append(e.without, strings.Split(value, ",")...)
	case "RDATE":
		e.besides = append(e.besides, strings.Split(value, ",")...)
	case "RECURRENCE-ID":
		e.instead = value
	case "STATUS":
		e.cancelled = value == "CANCELLED"
	}
}

// zoneIn is the zone that a moment is written in; UTC where it is none that is
// known, so that its day stays as it is written.
func zoneIn(params string) *time.Location {
	for p := range strings.SplitSeq(params, ";") {
		if name, ok := strings.CutPrefix(p, "TZID="); ok {
			if z, known := feel.ZoneNamed(strings.Trim(name, `"`)); known {
				return z.Location()
			}
		}
	}
	return time.UTC
}

func dayPart(value string) string { return value[:min(len(value), 8)] }

var lastsDays = regexp.MustCompile(`^\+?P(\d{1,3})([DW])$`)

// span are the days of the event, or of the first of its series.
func (e *event) span() ([]string, bool) {
	to := e.to
	if m := lastsDays.FindStringSubmatch(e.lasts); m != nil && to == "" {
		var n int
		fmt.Sscan(m[1], &n)
		if m[2] == "W" {
			n *= 7
		}
		if first, err := time.Parse("20060102", dayPart(e.from)); err == nil && n > 0 {
			to = first.AddDate(0, 0, n).Format("20060102")
		}
	}
	return daysOf(e.from, to)
}

// comes are the days on which a series begins, from this year on and as far as is
// looked ahead. ok is false for a rule that cannot be followed.
func (e *event) comes(now time.Time) (days []string, ok bool) {
	if e.ruled > 1 || len(e.rule) > longestIn {
		return nil, false
	}
	rule, err := rrule.StrToROptionInLocation(e.rule, e.zone)
	if err != nil || rule.Freq > rrule.DAILY || len(rule.Byhour) > 1 || len(rule.Byminute) > 1 || len(rule.Bysecond) > 1 {
		return nil, false
	}
	rule.Byhour, rule.Byminute, rule.Bysecond = nil, nil, nil // days alone count
	if rule.Dtstart, err = e.begins(); err != nil || rule.Dtstart.Year() < oldest {
		return nil, false
	}
	first, last := time.Date(now.Year(), 1, 1, 0, 0, 0, 0, e.zone), time.Date(now.Year()+yearsAhead+1, 1, 1, 0, 0, 0, 0, e.zone)
	if rule.Until.IsZero() || rule.Until.After(last) {
		rule.Until = last
	}
	set, err := rrule.NewRRule(*rule)
	if err != nil {
		return nil, false
	}
	next := set.Iterator()
	for range mostTimes {
		at, more := next()
		if !more || !at.Before(last) {
			return days, true
		}
		if !at.Before(first) {
			days = append(days, at.Format(time.DateOnly))
		}
	}
	return nil, false
}

// begins is the moment at which the first of a series begins.
func (e *event) begins() (time.Time, error) {
	for _, layout := range []string{"20060102", "20060102T150405"} {
		if t, err := time.ParseInLocation(layout, e.from, e.zone); err == nil {
			return t, nil
		}
	}
	return time.Parse("20060102T150405Z", e.from)
}
