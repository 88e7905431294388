package gauge

import (
	"context"
	"math"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// Every is how often the figures are read while somebody looks, Seldom how often
// while nobody does, and Kept for how long they stay.
const (
	Every  = 10 * time.Second
	Seldom = time.Minute
	Kept   = time.Hour
)

// Recorder keeps the figures of the last hour. Make it with New.
type Recorder struct {
	from prometheus.Gatherer

	reads  sync.Mutex // one reading after the other
	mu     sync.Mutex
	last   reading
	times  []time.Time
	values [][]float64 // by line of charts, as times
	calls  []callsAt   // once a minute
}

// New makes a recorder of what a registry knows.
func New(from prometheus.Gatherer) *Recorder {
	return &Recorder{from: from, values: make([][]float64, len(lines))}
}

// Run reads the figures until the context ends, seldom while nobody looks, and
// tells after each reading.
func (r *Recorder) Run(ctx context.Context, looks func() bool, told func()) {
	clock := time.NewTicker(Every)
	defer clock.Stop()
	for {
		old := Seldom
		if looks() {
			old = Every
		}
		if r.Refresh(time.Now(), old-Every/2) { // ticks are not always apart by as much
			told()
		}
		select {
		case <-ctx.Done():
			return
		case <-clock.C:
		}
	}
}

// Refresh reads the figures unless the newest reading is younger than that, and
// reports whether it did.
func (r *Recorder) Refresh(now time.Time, old time.Duration) bool {
	r.reads.Lock()
	defer r.reads.Unlock()
	r.mu.Lock()
	fresh := !r.last.at.IsZero() && now.Sub(r.last.at) < old
	r.mu.Unlock()
	if !fresh {
		r.Read(now)
	}
	return !fresh
}

// Read takes the figures as they are now. What cannot be read is left out.
func (r *Recorder) Read(now time.Time) {
	// Gather gives what it could gather beside the error, and logs are the
	// collectors' own business.
	families, _ := r.from.Gather()
	is := reading{at: now, numbers: map[string]float64{}, spreads: map[string]spread{}, calls: map[string]calls{}}
	for _, f := range families {
		name := f.GetName()
		for _, m := range f.GetMetric() {
			label := map[string]string{}
			for _, l := range m.GetLabel() {
				label[l.GetName()] = l.GetValue()
			}
			switch {
			case m.GetHistogram() != nil:
				s := spread{count: float64(m.GetHistogram().GetSampleCount()), sum: m.GetHistogram().GetSampleSum()}
				for _, b := range m.GetHistogram().GetBucket() {
					s.upto = append(s.upto, bucket{b.GetUpperBound(), float64(b.GetCumulativeCount())})
				}
				is.spreads[name] = is.spreads[name].plus(s)
				is.called(name, label, s, 0)
			default:
				v := m.GetCounter().GetValue() + m.GetGauge().GetValue()
				is.numbers[name] += v
				for key, value := range label {
					is.numbers[name+" "+key+"="+value] += v
				}
				is.called(name, label, spread{}, v)
			}
		}
	}
	r.keep(is)
}

func (r *Recorder) keep(is reading) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.times = append(r.times, is.at)
	kept := len(r.times)
	for is.at.Sub(r.times[len(r.times)-kept]) > Kept {
		kept--
	}
	r.times = last(r.times, kept)
	for i, l := range lines {
		v := math.NaN()
		if !r.last.at.IsZero() || !l.rate {
			v = l.read(r.last, is)
		}
		r.values[i] = last(append(r.values[i], v), kept)
	}
	if n := len(r.calls); n == 0 || is.at.Sub(r.calls[n-1].at) >= time.Minute-Every/2 {
		r.calls = last(append(r.calls, callsAt{is.at, is.calls}), minutes)
	}
	r.last = is
}

func last[T any](list []T, n int) []T {
	if len(list) > n {
		return append(list[:0], list[len(list)-n:]...)
	}
	return list
}

// reading is every figure at one moment. A number with labels is there in sum
// and once for each label.
type reading struct {
	at      time.Time
	numbers map[string]float64
	spreads map[string]spread
	calls   map[string]calls // by connection
}

// spread is a histogram.
type spread struct {
	count, sum float64
	upto       []bucket
}

type bucket struct{ bound, count float64 }

// plus adds a histogram with the same buckets.
func (s spread) plus(o spread) spread {
	sum := spread{count: s.count + o.count, sum: s.sum + o.sum, upto: make([]bucket, len(o.upto))}
	copy(sum.upto, o.upto)
	for i := range min(len(s.upto), len(sum.upto)) {
		sum.upto[i].count += s.upto[i].count
	}
	return sum
}

// since is what came after an earlier reading.
func (s spread) since(before spread) spread {
	d := spread{count: s.count - before.count, sum: s.sum - before.sum, upto: append([]bucket(nil), s.upto...)}
	for i := range min(len(before.upto), len(d.upto)) {
		d.upto[i].count -= before.upto[i].count
	}
	return d
}

// quantile is what a part of all stayed below, NaN where there is none.
func (s spread) quantile(part float64) float64 {
	if s.count <= 0 || len(s.upto) == 0 {
		return math.NaN()
	}
	rank, low, before := part*s.count, 0.0, 0.0
	for _, b := range s.upto {
		if b.count >= rank && b.count > before {
			return low + (b.bound-low)*(rank-before)/(b.count-before)
		}
		low, before = b.bound, b.count
	}
	return low // beyond the last bound: at least so much
}

func (s spread) mean() float64 { return s.sum / s.count } // NaN for nothing
