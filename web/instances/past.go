package instances

import (
	"math"
	"slices"
	"sync"

	"segue/models"
	"segue/runtime/host"
)

// past keeps what watched instances have done, so that drawing one again reads
// and unpacks only its newest steps: what happened never changes. It holds so
// many steps in all and forgets those of the instance that was asked for longest
// ago. A nil past keeps nothing.
type past struct {
	mu    sync.Mutex
	of    map[int64]*kept
	steps int
	clock int64
}

type kept struct {
	steps []host.Step // never changed, only replaced
	used  int64
}

// mostKept steps take some 20 MB.
const mostKept = 30_000

func newPast() *past { return &past{of: map[int64]*kept{}} }

// known are the steps of an instance that need not be read again.
func (p *past) known(instance int64) []host.Step {
	if p == nil {
		return nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	k := p.of[instance]
	if k == nil {
		return nil
	}
	p.clock++
	k.used = p.clock
	return k.steps
}

// joined are the newest steps of an instance: those known before, and those that
// were read after the last of them.
func (p *past) joined(instance int64, before, read []host.Step) []host.Step {
	all := read
	if n := len(before); n > 0 && (len(read) == 0 || read[0].Number == before[n-1].Number+1) {
		all = slices.Concat(before, read)
	}
	all = all[max(0, len(all)-models.SurroundingSteps):]
	if p != nil && len(read) > 0 {
		p.keep(instance, all)
	}
	return all
}

func (p *past) keep(instance int64, steps []host.Step) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if k := p.of[instance]; k != nil {
		if k.steps[len(k.steps)-1].Number >= steps[len(steps)-1].Number {
			return // somebody else has read more meanwhile
		}
		p.steps -= len(k.steps)
	}
	p.clock++
	p.of[instance] = &kept{steps, p.clock}
	p.steps += len(steps)
	for p.steps > mostKept && len(p.of) > 1 {
		oldest, used := int64(0), int64(math.MaxInt64)
		for key, k := range p.of {
			if k.used < used {
				oldest, used = key, k.used
			}
		}
		p.drop(oldest)
	}
}

// forget is for an instance that is no more.
func (p *past) forget(instance int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.drop(instance)
}

func (p *past) drop(instance int64) {
	if k := p.of[instance]; k != nil {
		p.steps -= len(k.steps)
		delete(p.of, instance)
	}
}
