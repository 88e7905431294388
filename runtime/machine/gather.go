package machine

// park lets a token wait for others at a Gatherer.
func (r *run) park(t token) {
	for j := range r.s.parked {
		p := &r.s.parked[j]
		if p.scope == t.scope && p.node == t.node && p.via == t.via && p.count > 0 {
			p.count++
			p.moves = max(p.moves, t.moves)
			return
		}
	}
	r.s.parked = append(r.s.parked, arrival{t.scope, t.node, t.via, 1, t.moves})
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
		}
		if p.count > 0 {
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
		if p.count > 0 && r.p.nodes[p.node].gather == GatherPossible && !r.mayCome(p.scope, p.node) {
			r.merge(p.scope, p.node)
			return true
		}
	}
	return false
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
		if p.nodes[i].gather != GatherPossible || len(p.nodes[i].in) < 2 {
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
