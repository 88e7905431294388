package sample

import (
	"sync"
	"time"
)

// pace is how fast the clock goes by itself between two moments, so that a
// call to a system seems to take as long as one does.
const pace = 8

// clock is the virtual time of the fill.
type clock struct {
	mu    sync.Mutex
	base  time.Time
	since time.Time
}

func newClock(at time.Time) *clock { return &clock{base: at, since: time.Now()} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.base.Add(pace * time.Since(c.since))
}

// goTo moves the clock on; it never goes back.
func (c *clock) goTo(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.base.Add(pace * time.Since(c.since))
	if at.After(now) {
		now = at
	}
	c.base, c.since = now, time.Now()
}
