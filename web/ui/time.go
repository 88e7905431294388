package ui

import (
	"fmt"
	"math"
	"time"
)

const day = 24 * time.Hour

// Relative says how far a moment is from now, as people do: "3 minutes ago", "in 2
// days". Beyond a week it is the date, with the year if that differs. The moment's
// own location decides about the date. What is past is cut, what is to come is
// rounded: a deadline two days less a second away is "in 2 days".
// assets/js/kit/time.js says the same in the browser as time goes by.
func Relative(at, now time.Time) string {
	away := at.Sub(now)
	far := time.Duration(math.Abs(float64(away)))
	past := away < 0
	switch {
	case far < 45*time.Second && past:
		return "just now"
	case far < 45*time.Second:
		return "in a moment"
	case far < 7*day:
		n, unit := spanned(far, past)
		return ago(n, unit, past)
	case at.Year() == now.In(at.Location()).Year():
		return at.Format("2 Jan")
	}
	return at.Format("2 Jan 2006")
}

// spanned is a span in whole minutes, hours or days, at least one minute.
func spanned(d time.Duration, past bool) (n int, unit string) {
	whole := func(unit time.Duration) int {
		if past {
			return int(d / unit)
		}
		return int(d.Round(unit) / unit)
	}
	switch {
	case whole(time.Minute) < 60:
		return max(1, whole(time.Minute)), "minute"
	case whole(time.Hour) < 24:
		return whole(time.Hour), "hour"
	}
	return whole(day), "day"
}

func ago(n int, unit string, past bool) string {
	if n != 1 {
		unit += "s"
	}
	if past {
		return fmt.Sprintf("%d %s ago", n, unit)
	}
	return fmt.Sprintf("in %d %s", n, unit)
}

// FormatDate is 14 Nov 2026.
func FormatDate(t time.Time) string { return t.Format("2 Jan 2006") }

// FormatDateTime is 14 Nov 2026, 10:42.
func FormatDateTime(t time.Time) string { return t.Format("2 Jan 2006, 15:04") }

// exact is what a relative time shows when asked: Saturday 14 November 2026, 10:42:07 CET.
func exact(t time.Time) string { return t.Format("Monday 2 January 2006, 15:04:05 MST") }

// FormatDuration is how long something took: 420 ms, 3.2 s, 4 min 10 s, 2 h 5 min, 3 d 4 h.
func FormatDuration(d time.Duration) string {
	two := func(n time.Duration, big string, rest time.Duration, small string) string {
		if rest == 0 {
			return fmt.Sprintf("%d %s", n, big)
		}
		return fmt.Sprintf("%d %s %d %s", n, big, rest, small)
	}
	switch {
	case d < time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	case d < 10*time.Second:
		return fmt.Sprintf("%.1f s", d.Seconds())
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour:
		return two(d/time.Minute, "min", d%time.Minute/time.Second, "s")
	case d < day:
		return two(d/time.Hour, "h", d%time.Hour/time.Minute, "min")
	}
	return two(d/day, "d", d%day/time.Hour, "h")
}

// FormatOverdue says how long something has been overdue: "Overdue by 2 days".
func FormatOverdue(by time.Duration) string {
	switch {
	case by < time.Hour:
		return "Overdue by " + Plural(max(1, int(by/time.Minute)), "minute", "minutes")
	case by < day:
		return "Overdue by " + Plural(int(by/time.Hour), "hour", "hours")
	}
	return "Overdue by " + Plural(int(by/day), "day", "days")
}

// dueOn says a deadline of today or tomorrow by the clock: "Due tomorrow 17:00". It
// is "" within the hour, and from the day after tomorrow on.
func dueOn(due, now time.Time) string {
	now = now.In(due.Location())
	switch {
	case due.Sub(now) < time.Hour:
		return ""
	case sameDay(due, now):
		return "Due today " + due.Format("15:04")
	case sameDay(due, now.AddDate(0, 0, 1)):
		return "Due tomorrow " + due.Format("15:04")
	}
	return ""
}

func sameDay(a, b time.Time) bool { return a.Year() == b.Year() && a.YearDay() == b.YearDay() }
