package host

import (
	"testing"

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
