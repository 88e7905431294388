package host

import (
	"log/slog"
	"slices"
	"testing"
	"time"

	"segue/runtime/machine"
)

// Due work leaves an instance to another server that has it; what somebody
// waits for in the same batch must not be left with it.
func TestWhoWaitsIsNotLeftToOthers(t *testing.T) {
	const key = machine.Key(7 << 22)
	timer := &item{key: key, work: timerWork{key + 1}}
	found := &item{key: key, work: consumeWork{hints: &hints{}, try: true}}
	decision := &item{key: key, work: &decideWork{Decision: Decision{Task: key + 2}}}
	result := &item{key: key, work: &jobWork{fence: Fence{Job: key + 3}}}
	for name, items := range map[string][]*item{
		"a decision after a timer":      {timer, decision},
		"a decision before a timer":     {decision, timer},
		"a result after a delivery":     {found, result},
		"both, and twice":               {timer, found, result, decision, timer},
		"a delivery told, after a find": {found, {key: key, work: consumeWork{hints: &hints{}}}},
	} {
		if w := wanted(items); !slices.Equal(w.Instances, []machine.Key{key}) || len(w.Try) > 0 {
			t.Errorf("%s: waits for %v and tries %v", name, w.Instances, w.Try)
		}
	}
	if w := wanted([]*item{timer, found}); !slices.Equal(w.Try, []machine.Key{key}) || len(w.Instances) > 0 {
		t.Errorf("due work alone waits for %v and tries %v", w.Instances, w.Try)
	}
}

// What waits for more than an hour, as after a night without servers, must not
// be dropped because another server has its receiver at the moment.
func TestAnOldDeliveryWaitsForItsReceiver(t *testing.T) {
	const key = machine.Key(7 << 22)
	h := &Host{log: slog.New(slog.DiscardHandler), lanes: []*lane{newLane(10, newMetrics())}}
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		age   time.Duration
		try   bool
		drops bool
		wakes int
	}{
		"young, another has it":       {time.Minute, true, false, 0},
		"young, nobody is there":      {time.Minute, false, false, 0},
		"old, another may have it":    {2 * orphanAge, true, false, 1},
		"old, and waited for in vain": {2 * orphanAge, false, true, 0},
	} {
		it := &item{key: key, work: consumeWork{hints: &h.hints, try: c.try}}
		found := &Found{Now: now, Deliveries: map[machine.Key][]Delivery{key: {{Key: 1, Receiver: key, Kind: deliverMessage, At: now.Add(-c.age)}}}}
		b := newBatch(h, nil, found, wanted([]*item{it}))
		queued := h.Queued()
		if err := b.run([]*item{it}); err != nil || it.out.err != nil {
			t.Fatalf("%s: %v, %v", name, err, it.out.err)
		}
		if dropped := b.post != nil && len(b.post.Consumed) > 0; dropped != c.drops {
			t.Errorf("%s: dropped %v", name, dropped)
		}
		if woken := h.Queued() - queued; woken != c.wakes {
			t.Errorf("%s: woken %d times", name, woken)
		}
	}
}
