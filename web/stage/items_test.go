package stage

import (
	"testing"
	"time"
)

// Days of the week are named only where they are still to come.
func TestDay(t *testing.T) {
	now := time.Date(2026, 11, 25, 10, 0, 0, 0, time.UTC) // a Wednesday
	for days, want := range map[int]string{-30: "26 Oct 2026, 17:00", -2: "23 Nov 2026, 17:00", -1: "yesterday 17:00", 0: "today 17:00", 1: "tomorrow 17:00", 2: "Friday 17:00", 6: "Tuesday 17:00", 7: "2 Dec 2026, 17:00"} {
		if is := day(now.AddDate(0, 0, days).Add(7*time.Hour), now); is != want {
			t.Errorf("%d days from now is said %q, want %q", days, is, want)
		}
	}
}
