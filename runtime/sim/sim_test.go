package sim_test

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"

	"segue/runtime/blocks"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/runtime/sim"
)

var (
	lives = flag.Int("lives", 2000, "how many random lives are lived")
	first = flag.Uint64("seed", 1, "the first seed")
)

// TestLives lets random processes of real kinds live random lives in a rough
// world. A failure names its seed: go test ./runtime/sim -lives 1 -seed N.
func TestLives(t *testing.T) {
	kinds := blocks.All(sim.Systems)
	seen := map[graph.Kind]int{}
	events, repeated := 0, 0
	for seed := *first; seed < *first+uint64(*lives); seed++ {
		r := newRand(seed)
		d := sim.Draw(r, 18)
		programs, problems := machine.Compile(kinds, d)
		if programs == nil {
			t.Fatalf("seed %d: %+v", seed, problems)
		}
		w := sim.NewWorld(programs[0], &d.Pools[0], r, sim.Rough)
		err := w.Live([]machine.Var{{Name: "amount", Value: feel.Int(int64(r.IntN(1000)))}}, 4000)
		if err == nil {
			err = w.Explained()
		}
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if s := w.State.Status(); s != machine.StatusEnded {
			t.Fatalf("seed %d: it is %s", seed, s)
		}
		if tasks, timers, jobs, others := w.Open(); tasks+timers+jobs+others > 0 {
			t.Fatalf("seed %d: %d tasks, %d timers, %d jobs, %d subscriptions and calls are left behind", seed, tasks, timers, jobs, others)
		}
		ended(t, seed, w.Facts)
		counted(t, seed, &d, w.Facts)
		events += len(w.Events)
		for _, n := range w.Effects() {
			if n > 1 {
				repeated++
			}
		}
		for _, b := range d.Pools[0].Blocks {
			seen[b.Kind]++
		}
	}
	t.Logf("%d lives, %d events, %d effects took place again under their key; kinds: %v", *lives, events, repeated, seen)
}

// ended looks for visits that never ended.
func ended(t *testing.T, seed uint64, facts []machine.Fact) {
	alive := map[machine.Key]graph.ID{}
	for _, f := range facts {
		switch f.What {
		case machine.Entered:
			alive[f.Activation] = f.Block
		case machine.Left, machine.Withdrawn:
			delete(alive, f.Activation)
		}
	}
	if len(alive) > 0 {
		t.Fatalf("seed %d: these never ended: %v", seed, alive)
	}
}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 7)) }

// counted compares how often joins and their splits fired, in every scope that
// came to its own end.
func counted(t *testing.T, seed uint64, d *graph.Document, facts []machine.Fact) {
	splits := map[graph.ID]graph.ID{} // by join
	loose := map[graph.ID]bool{}      // these may stop what still runs in them, when they are done
	for _, b := range d.Pools[0].Blocks {
		loose[b.ID] = b.Kind == "ad-hoc"
		if split, ok := strings.CutPrefix(b.Name, sim.JoinOf); ok {
			splits[b.ID] = graph.ID(split)
		}
	}
	owner, whole := map[machine.Key]machine.Key{}, map[machine.Key]bool{machine.NewKey(1): true}
	fired := map[machine.Key]map[graph.ID]int{}
	for _, f := range facts {
		switch f.What {
		case machine.Opened:
			if !loose[f.Block] {
				owner[f.Scope] = f.Activation
			}
		case machine.Left:
			for s, o := range owner {
				whole[s] = whole[s] || o == f.Activation
			}
		case machine.Entered:
			if fired[f.Scope] == nil {
				fired[f.Scope] = map[graph.ID]int{}
			}
			fired[f.Scope][f.Block]++
		}
	}
	for scope, count := range fired {
		for block := range count { // it may have stopped everything else in the scope
			if strings.HasPrefix(string(block), "event-sub-process") {
				whole[scope] = false
			}
		}
		for join, split := range splits {
			if n, m := count[split], count[join]; m > n || m < n && whole[scope] {
				t.Fatalf("seed %d: in scope %d %s fired %d times, %s %d times", seed, scope.Counter(), split, n, join, m)
			}
		}
	}
}
