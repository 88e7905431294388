package host

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"segue/runtime/machine"
)

// Backlog is what is due and not yet done, on all nodes. Counts stop at BacklogMost.
type Backlog struct {
	Timers, Jobs, Deliveries int
	Oldest                   time.Duration // how long the longest of them has been due
	Lease                    time.Duration // since the longest-held job was taken or renewed last
}

// BacklogMost is where counting stops: more is as bad.
const BacklogMost = 10_000

// metrics are what an operator sees of a host. Counting costs some nanoseconds;
// nothing is labelled by instance or process.
type metrics struct {
	instances *prometheus.CounterVec // by what: started, ended, cancelled, failed
	steps     prometheus.Counter
	items     *prometheus.CounterVec // by outcome
	wait      prometheus.Histogram
	commit    prometheus.Histogram
	batch     prometheus.Histogram
	attempts  *prometheus.CounterVec // by connection and outcome
	calling   *prometheus.HistogramVec
}

func newMetrics() *metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: "segue_" + name, Help: help}, labels)
	}
	histogram := func(name, help string, buckets []float64) prometheus.HistogramOpts {
		return prometheus.HistogramOpts{Name: "segue_" + name, Help: help, Buckets: buckets}
	}
	seconds := prometheus.ExponentialBuckets(0.0005, 2, 16) // 0.5 ms to 16 s
	return &metrics{
		instances: counter("instances_total", "Instances that this server started or brought to an end.", "what"),
		steps:     prometheus.NewCounter(prometheus.CounterOpts{Name: "segue_steps_total", Help: "Steps that this server committed."}),
		items:     counter("deliveries_total", "What was delivered to instances by this server, by how it ended.", "outcome"),
		wait:      prometheus.NewHistogram(histogram("delivery_seconds", "From the queue to the answer: waiting, stepping and committing.", seconds)),
		commit:    prometheus.NewHistogram(histogram("transaction_seconds", "One transaction of the engine: locking, stepping and committing.", seconds)),
		batch:     prometheus.NewHistogram(histogram("transaction_items", "Deliveries in one transaction.", prometheus.ExponentialBuckets(1, 2, 10))),
		attempts:  counter("calls_total", "Calls of systems outside, by connection and how they ended.", "connection", "outcome"),
		calling: prometheus.NewHistogramVec(histogram("call_seconds", "How long a call of a system outside took.", prometheus.ExponentialBuckets(0.005, 2, 14)),
			[]string{"connection"}),
	}
}

// outcomes are the words of deliveries_total.
func outcomeOf(it *item) string {
	err := it.out.err
	switch {
	case err == nil && it.out.again:
		return "again"
	case err == nil:
		return "done"
	case errors.Is(err, machine.ErrStale):
		return "stale"
	case errors.Is(err, machine.ErrRefused):
		return "refused"
	case temporary(err):
		return "put off"
	}
	return "failed"
}

// settled counts what a transaction brought about.
func (m *metrics) settled(b *batch, items []*item, took time.Duration) {
	m.commit.Observe(took.Seconds())
	m.batch.Observe(float64(len(items)))
	var steps, started, ended, cancelled, failed int
	for _, l := range b.order {
		if len(l.records) == 0 {
			continue
		}
		steps += len(l.records)
		if l.isNew {
			started++
		}
		if l.row.EndedAt.IsZero() {
			continue
		}
		switch l.row.Status {
		case machine.StatusCancelled:
			cancelled++
		case machine.StatusFailed:
			failed++
		default:
			ended++
		}
	}
	m.steps.Add(float64(steps))
	for what, n := range map[string]int{"started": started, "ended": ended, "cancelled": cancelled, "failed": failed} {
		if n > 0 {
			m.instances.WithLabelValues(what).Add(float64(n))
		}
	}
}

// called counts one attempt at a job.
func (m *metrics) called(connection string, failed bool, took time.Duration) {
	outcome := "answered"
	if failed {
		outcome = "failed"
	}
	m.attempts.WithLabelValues(connection, outcome).Inc()
	m.calling.WithLabelValues(connection).Observe(took.Seconds())
}

var (
	descQueue     = prometheus.NewDesc("segue_queue_items", "Deliveries that wait in this server's queues.", nil, nil)
	descQueueMost = prometheus.NewDesc("segue_queue_items_most", "How many may wait before callers are told to come again.", nil, nil)
	descRunning   = prometheus.NewDesc("segue_calls_running", "Calls of systems outside that this server is making.", nil, nil)
	descDue       = prometheus.NewDesc("segue_due_items", "What is due on all servers and not yet done; counting stops at 10,000.", []string{"kind"}, nil)
	descOldest    = prometheus.NewDesc("segue_due_oldest_seconds", "How long the longest of them has been due.", nil, nil)
	descLease     = prometheus.NewDesc("segue_lease_age_seconds", "Since the longest-held job was taken, or its lease renewed.", nil, nil)
	descNode      = prometheus.NewDesc("segue_node", "1 while this server has its place among the servers.", []string{"release"}, nil)
)

// Describe implements prometheus.Collector.
func (h *Host) Describe(ch chan<- *prometheus.Desc) {
	for _, c := range h.metrics.all() {
		c.Describe(ch)
	}
	for _, d := range []*prometheus.Desc{descQueue, descQueueMost, descRunning, descDue, descOldest, descLease, descNode} {
		ch <- d
	}
}

func (m *metrics) all() []prometheus.Collector {
	return []prometheus.Collector{m.instances, m.steps, m.items, m.wait, m.commit, m.batch, m.attempts, m.calling}
}

// Collect implements prometheus.Collector. What only the database knows is left
// out where it does not answer within a second.
func (h *Host) Collect(ch chan<- prometheus.Metric) {
	for _, c := range h.metrics.all() {
		c.Collect(ch)
	}
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	gauge(descQueue, float64(h.Queued()))
	gauge(descQueueMost, float64(h.cfg.Queue*len(h.lanes)))
	gauge(descRunning, float64(h.Running()))
	placed := 0.0
	if h.node() != 0 {
		placed = 1
	}
	gauge(descNode, placed, h.cfg.Release)
	ctx, cancel := context.WithTimeout(h.ctx, time.Second)
	defer cancel()
	b, err := h.store.Backlog(ctx, h.cfg.Lease)
	if err != nil {
		h.log.Warn("the backlog could not be read for the metrics", "error", err)
		return
	}
	gauge(descDue, float64(b.Timers), "timer")
	gauge(descDue, float64(b.Jobs), "job")
	gauge(descDue, float64(b.Deliveries), "delivery")
	gauge(descOldest, b.Oldest.Seconds())
	gauge(descLease, b.Lease.Seconds())
}
