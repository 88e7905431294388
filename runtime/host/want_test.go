package host

import (
	"slices"
	"testing"

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
