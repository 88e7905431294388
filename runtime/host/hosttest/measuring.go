package hosttest

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// metricsOf are all samples as "name{label=value} value".
func (w *world) metricsOf(h *host.Host) map[string]float64 {
	w.Helper()
	r := prometheus.NewPedanticRegistry()
	if err := r.Register(h); err != nil {
		w.Fatal(err)
	}
	families, err := r.Gather()
	if err != nil {
		w.Fatal(err)
	}
	all := map[string]float64{}
	for _, f := range families {
		for _, m := range f.GetMetric() {
			name := strings.TrimPrefix(f.GetName(), "segue_")
			for _, l := range m.GetLabel() {
				name += " " + l.GetValue()
			}
			all[strings.TrimSpace(name)] = m.GetCounter().GetValue() + m.GetGauge().GetValue() + float64(m.GetHistogram().GetSampleCount())
		}
	}
	return all
}

// measured runs a little of everything and reads the metrics.
func measured(w *world) {
	h := w.node()
	w.eventually("it has its place", func() bool { return h.Node() != 0 })
	straight := w.publish(h, Straight())
	for range 3 {
		w.start(h, straight, num("amount", 1))
	}
	waits := w.start(h, w.publish(h, Timed(60)))
	if err := h.Deliver(w.ctx, waits, machine.Cancelled{}); err != nil {
		w.Fatal(err)
	}
	_ = h.Deliver(w.ctx, waits, machine.Cancelled{}) // stale
	release := make(chan struct{})
	w.runner.set(func(context.Context, host.JobOrder) (feel.Value, *machine.Failure) {
		<-release
		return feel.Null, &machine.Failure{Message: "no", Final: true}
	})
	k := w.start(h, w.publish(h, through("slow").document()))
	w.eventually("it calls", func() bool { return h.Running() == 1 })
	w.Clock.Advance(3 * time.Second)
	if got := w.metricsOf(h); got["calls_running"] != 1 || got["lease_age_seconds"] != 3 {
		w.Errorf("while it calls: %v", got)
	}
	close(release)
	w.incident(h, k)
	w.settled(h)
	got := w.metricsOf(h)
	for name, want := range map[string]float64{"instances_total started": 5, "instances_total ended": 3, "instances_total cancelled": 1,
		"steps_total": 7, "deliveries_total done": 7, "deliveries_total stale": 1, "calls_total slow failed": 1, "call_seconds slow": 1, "queue_items": 0,
		"due_items timer": 0, "due_items job": 0, "due_items delivery": 0, "due_oldest_seconds": 0, "calls_running": 0, "lease_age_seconds": 0} {
		if got[name] != want {
			w.Errorf("%s is %v, want %v", name, got[name], want)
		}
	}
	if got["transaction_seconds"] < 5 || got["delivery_seconds"] != 8 || got["queue_items_most"] == 0 {
		w.Errorf("it shows %s", fmt.Sprint(got))
	}
}
