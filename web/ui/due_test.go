package ui

import (
	"testing"
	"time"
)

func TestDeadlinesByTheClock(t *testing.T) {
	madrid, err := time.LoadLocation("Europe/Madrid")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 14, 22, 30, 0, 0, time.UTC) // 23:30 in Madrid
	for want, due := range map[string]time.Time{
		"":                   time.Date(2026, 11, 14, 23, 50, 0, 0, madrid),
		"Due tomorrow 17:00": time.Date(2026, 11, 15, 17, 0, 0, 0, madrid),
		"Due today 23:45":    time.Date(2026, 11, 14, 23, 45, 0, 0, time.UTC),
		"Due tomorrow 00:40": time.Date(2026, 11, 15, 0, 40, 0, 0, madrid),
	} {
		if got := dueOn(due, now); got != want {
			t.Errorf("%v is %q, want %q", due, got, want)
		}
	}
	if got := dueOn(time.Date(2026, 11, 16, 17, 0, 0, 0, madrid), now); got != "" {
		t.Errorf("the day after tomorrow is %q", got)
	}
}
