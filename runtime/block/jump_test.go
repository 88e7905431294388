package block

import (
	"testing"
	"time"

	"segue/runtime/feel"
)

// What stands at an hour that the clock jumps over comes after the jump, once;
// what comes every hour goes on by itself.
func TestMomentsThatTheClockJumpsOver(t *testing.T) {
	for _, c := range []struct{ zone, cron, after, want string }{
		{"Europe/Madrid", "30 2 * * *", "2026-03-28T12:00:00", "2026-03-29T03:00:00+02:00"},
		{"Europe/Madrid", "30 2 * * *", "2026-03-29T03:00:00", "2026-03-30T02:30:00+02:00"},
		{"Europe/Madrid", "30 2 * * *", "2026-10-24T12:00:00", "2026-10-25T02:30:00+01:00"},
		{"Europe/Madrid", "30 3 * * *", "2026-03-28T12:00:00", "2026-03-29T03:30:00+02:00"},
		{"Europe/Madrid", "30 * * * *", "2026-03-29T01:30:00", "2026-03-29T03:30:00+02:00"},
		{"Europe/Madrid", "0 2,3 * * *", "2026-03-28T12:00:00", "2026-03-29T03:00:00+02:00"},
		{"Europe/Madrid", "30 2 * * 1", "2026-03-28T12:00:00", "2026-03-30T02:30:00+02:00"}, // the night of the jump is no Monday's
		{"Europe/Madrid", "30 2 * * * 2026", "2026-03-28T12:00:00", "2026-03-29T03:00:00+02:00"},
		{"Europe/Madrid", "0 30 2 * * *", "2026-03-28T12:00:00", "2026-03-29T03:00:00+02:00"},
		{"Europe/Madrid", "0 30 2 * * * 2026", "2026-03-28T12:00:00", "2026-03-29T03:00:00+02:00"},
		{"Europe/Madrid", "0 30 * * * *", "2026-03-29T01:30:00", "2026-03-29T03:30:00+02:00"},
		{"Europe/Madrid", "30 * 29 3 * 2026", "2026-03-29T01:30:00", "2026-03-29T03:30:00+02:00"},
		{"Europe/Madrid", "@hourly", "2026-03-29T01:30:00", "2026-03-29T03:00:00+02:00"},
		{"Africa/Cairo", "@daily", "2026-04-23T12:00:00", "2026-04-24T01:00:00+03:00"},
		{"Africa/Cairo", "15 0 * * *", "2026-04-23T12:00:00", "2026-04-24T01:00:00+03:00"}, // it jumps at midnight
		{"UTC", "30 2 * * *", "2026-03-28T12:00:00", "2026-03-29T02:30:00Z"},
	} {
		zone, ok := feel.ZoneNamed(c.zone)
		if !ok {
			t.Fatal(c.zone)
		}
		after, err := time.ParseInLocation("2006-01-02T15:04:05", c.after, zone.Location())
		if err != nil {
			t.Fatal(err)
		}
		got, err := nextTick(c.cron, after)
		if err != nil || got.Format(time.RFC3339) != c.want {
			t.Errorf("%s after %s in %s: %s, %v; want %s", c.cron, c.after, c.zone, got.Format(time.RFC3339), err, c.want)
		}
	}
}
