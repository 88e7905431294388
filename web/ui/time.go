package ui

import (
	"fmt"
	"math"
	"time"
)

const day = 24 * time.Hour

// Relative says how far a moment is from now, as people do: "3 minutes ago", "in 2
// days". Beyond a week it is the date, with the year if that differs. The moment's
// own location decides about the date. assets/js/kit/time.js says the same in the
// browser as time goes by.
func Relative(at, now time.Time) string {
	away := at.Sub(now)
	far := time.Duration(math.Abs(float64(away)))
	past := away < 0
	switch {
	case far < 45*time.Second && past:
		return "just now"
	case far < 45*time.Second:
		return "in a moment"
	case far < time.Hour:
		return ago(max(1, int(far/time.Minute)), "minute", past)
	case far < day:
		return ago(int(far/time.Hour), "hour", past)
	case far < 7*day:
		return ago(int(far/day), "day", past)
	case at.Year() == now.In(at.Location()).Year():
		return at.Format("2 Jan")
	}
	return at.Format("2 Jan 2006")
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
