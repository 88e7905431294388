package sample

import (
	"context"
	"fmt"
	"math/rand/v2"
	"time"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/demo"
)

// Days is how long the sample company has been at work.
const Days = 30

// Config is what a fill needs.
type Config struct {
	DB *models.DB
	// Open brings a host to life whose time is the clock's, on the database that
	// is filled. At the end it is closed, and then done is called.
	Open func(ctx context.Context, clock func() time.Time) (h *host.Host, done func(), err error)
	// Clear deletes what the engine holds of these processes.
	Clear func(ctx context.Context, processes []int64) error
	Seed  uint64
	Now   time.Time      // when the month ends; zero: now
	Zone  *time.Location // of office hours; nil: UTC
}

// Report is what a fill came to.
type Report struct {
	Seed      uint64
	Instances int
	Took      time.Duration
}

func (r Report) String() string {
	return fmt.Sprintf("%d instances in %d days of the sample company, made in %s with the seed %d", r.Instances, Days, r.Took.Round(10*time.Millisecond), r.Seed)
}

// Fill makes the sample company and lets it live its month. What an earlier
// fill left that did not come to its end is cleared first. Conflict where the
// installation is in use.
func Fill(ctx context.Context, c Config) (report Report, err error) {
	began := time.Now()
	if c.Now.IsZero() {
		c.Now = began
	}
	if c.Zone == nil {
		c.Zone = time.UTC
	}
	report.Seed = c.Seed
	state, err := c.DB.SampleState(ctx)
	if err != nil {
		return report, err
	}
	if state.Begun() && !state.HasSample() {
		if err := Remove(ctx, c.DB, c.Clear, models.Program); err != nil {
			return report, err
		}
	}
	if err := c.DB.BeginSample(ctx, int64(c.Seed)); err != nil {
		return report, err
	}
	if report.Instances, err = live(ctx, c); err != nil {
		return report, fmt.Errorf("the sample company could not be filled: %w", err)
	}
	if err := c.DB.SampleFilled(ctx, demo.Mail); err != nil {
		return report, err
	}
	report.Took = time.Since(began)
	return report, nil
}

// live opens a world of its own, lets the month happen and closes it again.
func live(ctx context.Context, c Config) (instances int, err error) {
	first := opening(c.Now.In(c.Zone).AddDate(0, 0, -Days))
	virtual := newClock(first)
	systems, err := demo.Open(ctx, demo.Config{DB: c.DB, Clock: virtual.Now})
	if err != nil {
		return 0, err
	}
	defer systems.Close()
	h, done, err := c.Open(ctx, virtual.Now)
	if err != nil {
		return 0, err
	}
	defer func() {
		defer done()
		if e := h.Close(ctx); err == nil {
			err = e
		}
	}()
	m := &month{Config: c, ctx: ctx, clock: virtual, host: h, dice: rand.New(rand.NewPCG(c.Seed, 1)), planned: map[int64]bool{}, about: map[machine.Key]order{}}
	if m.company, err = furnish(ctx, c.DB, systems, h, m.dice); err != nil {
		return 0, err
	}
	if err := c.DB.BackdateSample(ctx, first); err != nil {
		return 0, err
	}
	err = m.live(first)
	return m.begun, err
}

// opening is half past eight of a day.
func opening(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), 8, 30, 0, 0, day.Location())
}

// Remove takes everything away that was made for the sample company, and
// leaves what others made. clear deletes what the engine holds of processes.
func Remove(ctx context.Context, db *models.DB, clear func(ctx context.Context, processes []int64) error, by models.Actor) error {
	processes, err := db.SampleIDs(ctx, models.SampleProcess)
	if err != nil {
		return err
	}
	if err := clear(ctx, processes); err != nil {
		return err
	}
	return db.ForgetSample(ctx, by, Company)
}
