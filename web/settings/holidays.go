package settings

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Dates as lists of holidays write them: 2026-12-25, 20261225, 25.12.2026, 25 December 2026, December 25, 2026.
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

// holidaysIn finds the date of every line of a list, or the days of all events of
// an exported calendar; names beside dates are left out.
func holidaysIn(text string, now time.Time) (days []string, from taken, fault string) {
	if strings.Contains(text, "BEGIN:VCALENDAR") {
		days, from, fault = exported(text, now)
	} else {
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			day, ok := dateIn(line)
			if !ok {
				return nil, from, fmt.Sprintf("“%s” has no date that can be read. Enter one a line, such as 2026-12-25 or 25 December 2026.", short(line))
			}
			days = append(days, day)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	if fault == "" && len(days) > mostHolidays {
		return nil, from, fmt.Sprintf("These are %d holidays; at most %d fit. Leave out years that are over.", len(days), mostHolidays)
	}
	return days, from, fault
}

// longestHoliday is how many days one event of an export may have.
const longestHoliday = 366

// daysOf are the days from one moment to before another, as an export writes
// them: 20261225 or 20261225T093000Z.
func daysOf(from, to string) ([]string, bool) {
	first, err := time.Parse("20060102", from[:min(len(from), 8)])
	if err != nil {
		return nil, false
	}
	last := first
	if to != "" {
		if last, err = time.Parse("20060102", to[:min(len(to), 8)]); err != nil {
			return nil, false
		}
		if _, clock, timed := strings.Cut(to, "T"); !timed || strings.HasPrefix(clock, "000000") {
			last = last.AddDate(0, 0, -1) // the end is the first day that is none of it
		}
	}
	days := []string{first.Format(time.DateOnly)}
	for d := first.AddDate(0, 0, 1); !d.After(last); d = d.AddDate(0, 0, 1) {
		if len(days) == longestHoliday {
			return nil, false
		}
		days = append(days, d.Format(time.DateOnly))
	}
	return days, true
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
