package host

import (
	"testing"
	"time"

	"segue/runtime/machine"
)

// What comes for an instance that is aside gets as much time as what took it
// there; what comes for others stays in its lane.
func TestWhatComesBehindHasTime(t *testing.T) {
	h := &Host{metrics: newMetrics()}
	h.aside, h.away = newLane(2, h.metrics), map[machine.Key]int{}
	first := &item{key: 1 << 22}
	if !h.putAside(first) || !first.long {
		t.Fatal("the first is not aside")
	}
	second, other := &item{key: first.key}, &item{key: 2 << 22}
	if aside, err := h.goAside(second); !aside || err != nil || !second.long {
		t.Errorf("the second: %v, %v, with time %v", aside, err, second.long)
	}
	if aside, _ := h.goAside(other); aside || other.long {
		t.Error("another instance went aside too")
	}
	if aside, err := h.goAside(&item{key: first.key}); !aside || err != ErrBusy {
		t.Errorf("where there is no room: %v, %v", aside, err)
	}
}

// Whatever comes for an instance that is aside goes there, whoever brings it, and
// also what had been queued before: in the lane it would hold up the others.
func TestAllThatComesGoesAside(t *testing.T) {
	h := &Host{metrics: newMetrics(), ctx: t.Context()}
	h.aside, h.away = newLane(3, h.metrics), map[machine.Key]int{}
	h.lanes = []*lane{newLane(9, h.metrics)}
	first, other := machine.Key(1<<22), machine.Key(2<<22)
	queued := &item{key: first, own: true}
	if err := h.offer(t.Context(), queued); err != nil {
		t.Fatal(err)
	}
	if !h.putAside(&item{key: first}) {
		t.Fatal("the first is not aside")
	}
	h.wakeReceiver(first)
	h.wakeReceiver(other)
	h.timers = &timers{h: h, inFlight: map[machine.Key]time.Time{}}
	if err := h.timers.fire(TimerRow{Key: first + 3}); err != nil {
		t.Fatal(err)
	}
	if n, m := len(h.aside.items), len(h.lanes[0].items); n != 3 || m != 2 {
		t.Fatalf("%d aside and %d in the lane, not 3 and 2", n, m)
	}
	c := &committer{h: h, lane: h.lanes[0]}
	if left := c.present(c.lane.take(9)); len(left) != 1 || left[0].key != other {
		t.Errorf("%d are left in the lane", len(left))
	}
	if n := len(h.aside.items); n != 4 {
		t.Errorf("%d are aside, not 4", n)
	}
	if err := h.timers.fire(TimerRow{Key: first + 4}); err != nil || len(h.timers.inFlight) != 1 {
		t.Errorf("a timer for which there is no room: %v, and %d are under way", err, len(h.timers.inFlight))
	}
}
