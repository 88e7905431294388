package machine

import "slices"

// arrive lets a token wait at a Gatherer, or at a block that takes several, and
// goes on if enough have come.
func (r *run) arrive(t token) {
	switch n := &r.p.nodes[t.node]; {
	case n.gather == GatherSome && r.swallowed(t):
	case n.gather == GatherSome:
		r.park(t)
		r.gatherSome(t.scope, t.node)
	case n.gather == GatherEvery:
		r.park(t)
		r.gather(t.scope, t.node)
	case n.gather == GatherPossible:
		r.park(t)
	default:
		r.park(t)
		r.gatherSeveral(t.scope, t.node)
	}
}

// park lets a token wait for others at a Gatherer.
func (r *run) park(t token) {
	for j := range r.s.parked {
		p := &r.s.parked[j]
		if p.scope == t.scope && p.node == t.node && p.via == t.via {
			p.count++
			p.moves = max(p.moves, t.moves)
			return
		}
	}
	r.s.parked = append(r.s.parked, arrival{scope: t.scope, node: t.node, via: t.via, count: 1, moves: t.moves})
}

// gather goes on if a token has come by each flow. Further tokens stay for the
// next time.
func (r *run) gather(k Key, node int32) {
	come := 0
	for _, p := range r.s.parked {
		if p.scope == k && p.node == node && p.count > 0 {
			come++
		}
	}
	if come == len(r.p.nodes[node].in) {
		r.merge(k, node)
	}
}

// merge makes one token of one by each flow that has any.
func (r *run) merge(k Key, node int32) {
	t := token{scope: k, node: node, via: -1}
	s := r.scope(k)
	s.tokens++
	n := 0
	for _, p := range r.s.parked {
		if p.scope == k && p.node == node && p.count > 0 {
			p.count--
			s.tokens--
			t.moves = max(t.moves, p.moves)
			p.used = r.p.nodes[node].gather == GatherSome
		}
		if p.count > 0 || p.used {
			r.s.parked[n] = p
			n++
		}
	}
	r.s.parked = r.s.parked[:n]
	r.visitBlock(r.admit(t))
}

// release lets one Gatherer of what is possible go on, if no token can still
// come to it. It is asked when all tokens wait.
func (r *run) release() bool {
	if r.p.reach == nil || r.s.suspended {
		return false
	}
	for _, p := range r.s.parked {
		switch gather := r.p.nodes[p.node].gather; {
		case p.count > 0 && gather == GatherPossible && !r.mayCome(p.scope, p.node):
			r.merge(p.scope, p.node)
			return true
		case p.used && gather == GatherSome && !r.moreComes(p.scope, p.node):
			r.beginAnew(p.scope, p.node)
			return true
		}
	}
	return r.untie()
}

// untie lets the oldest of several Gatherers go on that wait for nothing but
// each other: what could still come to one stands at another, and neither would
// ever move.
func (r *run) untie() bool {
	var tied []arrival
	for _, p := range r.s.parked {
		if p.count > 0 && r.p.nodes[p.node].gather == GatherPossible && !r.awaits(p, func(q arrival) bool { return r.p.nodes[q.node].gather != GatherPossible }) {
			tied = append(tied, p)
		}
	}
	for changed := true; changed; {
		changed = false
		for i := len(tied) - 1; i >= 0; i-- {
			outside := func(q arrival) bool {
				return !slices.ContainsFunc(tied, func(t arrival) bool { return t.scope == q.scope && t.node == q.node })
			}
			if r.awaits(tied[i], outside) {
				tied, changed = slices.Delete(tied, i, i+1), true
			}
		}
	}
	if len(tied) == 0 {
		return false
	}
	r.merge(tied[0].scope, tied[0].node)
	return true
}

// awaits reports whether a Gatherer waits for an activation, or for a token that
// waits elsewhere and of which is true.
func (r *run) awaits(p arrival, is func(arrival) bool) bool {
	for i := range r.s.acts {
		if a := &r.s.acts[i]; a.scope == p.scope && !a.dead && r.blocks(p.scope, p.node, a.node) {
			return true
		}
	}
	for _, q := range r.s.parked {
		if q.scope == p.scope && q.count > 0 && q.node != p.node && is(q) && r.blocks(p.scope, p.node, q.node) {
			return true
		}
	}
	return false
}

// gatherSome goes on if a Chooser says that enough have come.
func (r *run) gatherSome(k Key, node int32) {
	waiting, ways := 0, 0
	for _, p := range r.s.parked {
		if p.scope == k && p.node == node {
			if p.used {
				return // it has gone on and waits for the others
			}
			waiting += int(p.count)
			ways++
		}
	}
	if waiting == 0 {
		return
	}
	v := &r.visit
	v.Activation, v.Round, v.Tries, v.Fired, v.scope = 0, 0, 0, 0, k
	enough, failure := r.p.nodes[node].chooser.Enough(v, waiting)
	switch {
	case failure != nil:
		s := r.scope(k)
		s.tokens++
		if i := r.admit(token{scope: k, node: node, via: -1}); i >= 0 {
			r.fault(i, *failure)
		}
	case enough:
		r.merge(k, node)
		if ways == len(r.p.nodes[node].in) {
			r.beginAnew(k, node)
		}
	}
}

// swallowed takes a token in without effect that comes to a Chooser after it
// has gone on, by a flow that it has not had one by.
func (r *run) swallowed(t token) bool {
	begun, had := false, int32(0)
	for _, p := range r.s.parked {
		if p.scope == t.scope && p.node == t.node && p.used {
			if p.via == t.via {
				return false // for the next time
			}
			begun = true
			had++
		}
	}
	if !begun {
		return false
	}
	r.s.parked = append(r.s.parked, arrival{scope: t.scope, node: t.node, via: t.via, used: true})
	if int(had)+1 == len(r.p.nodes[t.node].in) {
		r.beginAnew(t.scope, t.node)
	}
	r.lost(t.scope)
	return true
}

// beginAnew lets a Chooser count again.
func (r *run) beginAnew(k Key, node int32) {
	for j := range r.s.parked {
		if p := &r.s.parked[j]; p.scope == k && p.node == node {
			p.used = false
		}
	}
	r.gatherSome(k, node)
}

// moreComes reports whether a token can still come to a Chooser by a flow by
// which it has not had one.
func (r *run) moreComes(k Key, node int32) bool {
	may := func(at int32) bool {
		for _, f := range r.p.nodes[node].in {
			if r.p.reach[f].has(at) && !r.usedBy(k, node, f) {
				return true
			}
		}
		return false
	}
	for i := range r.s.acts {
		if a := &r.s.acts[i]; a.scope == k && !a.dead && may(a.node) {
			return true
		}
	}
	for _, p := range r.s.parked {
		if p.scope == k && p.count > 0 && p.node != node && may(p.node) {
			return true
		}
	}
	return false
}

func (r *run) usedBy(k Key, node, via int32) bool {
	for _, p := range r.s.parked {
		if p.scope == k && p.node == node && p.via == via && p.used {
			return true
		}
	}
	return false
}

// gatherSeveral goes on if as many tokens have come as one visit takes.
func (r *run) gatherSeveral(k Key, node int32) {
	left := r.p.nodes[node].takes
	for _, p := range r.s.parked {
		if p.scope == k && p.node == node {
			left -= p.count
		}
	}
	if left > 0 {
		return
	}
	t := token{scope: k, node: node, via: -1}
	left = r.p.nodes[node].takes
	for j := range r.s.parked {
		if p := &r.s.parked[j]; p.scope == k && p.node == node {
			n := min(left, p.count)
			p.count -= n
			left -= n
			t.moves = max(t.moves, p.moves)
		}
	}
	r.scope(k).tokens -= r.p.nodes[node].takes - 1
	r.visitBlock(r.admit(t))
}

// mayCome reports whether some token in the scope can still come to the
// Gatherer by a flow that has none, and cannot come by one that has (BPMN
// 2.0.2, 13.4.3).
func (r *run) mayCome(k Key, node int32) bool {
	for i := range r.s.acts {
		if a := &r.s.acts[i]; a.scope == k && !a.dead && r.blocks(k, node, a.node) {
			return true
		}
	}
	for _, p := range r.s.parked {
		if p.scope == k && p.count > 0 && p.node != node && r.blocks(k, node, p.node) {
			return true
		}
	}
	return false
}

func (r *run) blocks(k Key, node, at int32) bool {
	empty := false
	for _, f := range r.p.nodes[node].in {
		if !r.p.reach[f].has(at) {
			continue
		}
		if r.parkedBy(k, node, f) {
			return false
		}
		empty = true
	}
	return empty
}

func (r *run) parkedBy(k Key, node, via int32) bool {
	for _, p := range r.s.parked {
		if p.scope == k && p.node == node && p.via == via && p.count > 0 {
			return true
		}
	}
	return false
}

// reachable works out, for each flow into a Gatherer of what is possible, from
// which blocks a token can come by it without passing the Gatherer.
func (b *builder) reachable() {
	p := b.p
	for i := range p.nodes {
		if g := p.nodes[i].gather; g != GatherPossible && g != GatherSome || len(p.nodes[i].in) < 2 {
			continue
		}
		if p.reach == nil {
			p.reach = make([]bits, len(p.flows))
		}
		for _, f := range p.nodes[i].in {
			p.reach[f] = p.before(f, int32(i))
		}
	}
}

// before is the set of blocks from which the flow can be reached without
// passing a block.
func (p *Program) before(f, not int32) bits {
	set := make(bits, (len(p.nodes)+63)/64)
	queue := []int32{p.flows[f].from}
	for len(queue) > 0 {
		n := queue[len(queue)-1]
		queue = queue[:len(queue)-1]
		if n == not || set.has(n) {
			continue
		}
		set.add(n)
		for _, f := range p.nodes[n].in {
			queue = append(queue, p.flows[f].from)
		}
		if h := p.nodes[n].host; h >= 0 {
			queue = append(queue, h)
		}
	}
	return set
}
