package gauge

import (
	"context"
	"math"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// server is a registry with the figures of one, as the engine registers them.
type server struct {
	*prometheus.Registry
	steps    prometheus.Counter
	attempts *prometheus.CounterVec
	calling  *prometheus.HistogramVec
	wait     prometheus.Histogram
	due      *prometheus.GaugeVec
}

func newServer() *server {
	s := &server{prometheus.NewRegistry(),
		prometheus.NewCounter(prometheus.CounterOpts{Name: "segue_steps_total"}),
		prometheus.NewCounterVec(prometheus.CounterOpts{Name: "segue_calls_total"}, []string{"connection", "outcome"}),
		prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "segue_call_seconds", Buckets: prometheus.ExponentialBuckets(0.005, 2, 14)}, []string{"connection"}),
		prometheus.NewHistogram(prometheus.HistogramOpts{Name: "segue_delivery_seconds", Buckets: prometheus.ExponentialBuckets(0.0005, 2, 16)}),
		prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "segue_due_items"}, []string{"kind"})}
	s.MustRegister(s.steps, s.attempts, s.calling, s.wait, s.due)
	return s
}

func lineOf(t *testing.T, r *Recorder, name string) Line {
	t.Helper()
	for _, c := range r.Charts() {
		for _, l := range c.Lines {
			if l.Name == name {
				return l
			}
		}
	}
	t.Fatalf("there is no line %q", name)
	return Line{}
}

func near(t *testing.T, what string, got, want, off float64) {
	t.Helper()
	if math.IsNaN(got) != math.IsNaN(want) || math.Abs(got-want) > off {
		t.Errorf("%s is %v instead of %v", what, got, want)
	}
}

func TestAnHourIsRemembered(t *testing.T) {
	s := newServer()
	r, now := New(s), time.Date(2026, 11, 14, 10, 0, 0, 0, time.UTC)
	r.Read(now)
	near(t, "the rate after one reading", lineOf(t, r, "Steps").Now, math.NaN(), 0)
	near(t, "a gauge after one reading", lineOf(t, r, "Timers due").Now, math.NaN(), 0)
	s.due.WithLabelValues("timer").Set(7)
	for i := range 400 {
		s.steps.Add(float64(10 * (i%2 + 1)))
		for range 100 {
			s.wait.Observe(0.003)
		}
		s.wait.Observe(2)
		now = now.Add(Every)
		r.Read(now)
	}
	steps := lineOf(t, r, "Steps")
	if n, want := len(steps.Points), int(Kept/Every)+1; n != want || len(r.Charts()[0].Times) != want {
		t.Errorf("%d readings are kept instead of %d", n, want)
	}
	near(t, "steps a second, now", steps.Now, 2, 1e-9)
	near(t, "steps a second, highest", steps.Highest, 2, 1e-9)
	near(t, "steps a second, on average", steps.Mean, 1.5, 0.01)
	near(t, "timers due", lineOf(t, r, "Timers due").Now, 7, 0)
	// Between 2 and 4 ms lie the buckets of 3 ms: half of what came since the reading before.
	near(t, "half of the deliveries", lineOf(t, r, "Delivery, half of them").Now, 0.003, 0.001)
	near(t, "99 of 100 deliveries", lineOf(t, r, "Delivery, 99 of 100").Now, 0.004, 0.0005)
	s.wait.Observe(2)
	now = now.Add(Every)
	r.Read(now)
	near(t, "half of the deliveries, when only a slow one came", lineOf(t, r, "Delivery, half of them").Now, 1.5, 0.6)
	now = now.Add(Every)
	r.Read(now)
	near(t, "half of no deliveries", lineOf(t, r, "Delivery, half of them").Now, math.NaN(), 0)
}

func TestConnectionsAreCountedForAnHour(t *testing.T) {
	s := newServer()
	r, now := New(s), time.Date(2026, 11, 14, 10, 0, 0, 0, time.UTC)
	call := func(connection, outcome string, took float64) {
		s.attempts.WithLabelValues(connection, outcome).Inc()
		s.calling.WithLabelValues(connection).Observe(took)
	}
	call("bank", "answered", 0.1)
	call("bank", "failed", 0.1)
	r.Read(now)
	if c := r.Connections(); len(c) != 1 || c[0].Answered != 1 || c[0].Failed != 1 {
		t.Errorf("since the server started: %+v", c)
	}
	call("erp", "failed", 3)
	call("erp", "failed", 3)
	for range 6 * 61 {
		now = now.Add(Every)
		r.Read(now)
	}
	if c := r.Connections(); len(c) != 0 {
		t.Errorf("after an hour without calls: %+v", c)
	}
	call("bank", "answered", 0.1)
	call("erp", "failed", 3)
	now = now.Add(Every)
	r.Read(now)
	c := r.Connections()
	if len(c) != 2 || c[0].Slug != "erp" || c[0].Failed != 1 || c[1].Answered != 1 || c[1].Failed != 0 {
		t.Fatalf("in the last hour: %+v", c)
	}
	near(t, "half of the bank's calls", c[1].Half, 0.1, 0.06)
}

// TestWhatCountsIsNoRate keeps numbers of things out of pictures whose tables
// say "each second".
func TestWhatCountsIsNoRate(t *testing.T) {
	rates := map[string]bool{}
	for _, k := range kinds {
		rates[k.id] = k.unit == PerSecond
	}
	for _, l := range lines {
		if rates[l.chart] && !l.rate {
			t.Errorf("%q is told as if it were each second", l.name)
		}
	}
}

// Reading asks the database, so it is done seldom while nobody looks; who comes
// then is shown how things are.
func TestNobodyLooks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := New(newServer())
		ctx, stop := context.WithCancel(t.Context())
		var looks atomic.Bool
		told := 0
		go r.Run(ctx, looks.Load, func() { told++ })
		is := func(want, kept int) {
			t.Helper()
			if synctest.Wait(); told != want || len(r.Charts()[0].Times) != kept {
				t.Errorf("told %d times with %d readings, not %d with %d", told, len(r.Charts()[0].Times), want, kept)
			}
		}
		is(1, 1)
		time.Sleep(3*Seldom + time.Second)
		is(4, 4)
		looks.Store(true)
		time.Sleep(Seldom)
		is(10, 10)
		looks.Store(false)
		time.Sleep(25 * time.Second)
		is(10, 10)
		if !r.Refresh(time.Now(), Every) || r.Refresh(time.Now(), Every) {
			t.Error("who comes is not shown a reading of now, or has two made")
		}
		time.Sleep(2 * Kept)
		if n := len(r.Charts()[0].Times); n != int(Kept/Seldom)+1 {
			t.Errorf("%d readings are kept", n)
		}
		stop()
	})
}
