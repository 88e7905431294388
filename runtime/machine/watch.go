package machine

// meet asks the conditions that something waits for, and lets the first that has
// become true have its way. It is asked whenever variables have changed and no
// scope is ending; a Watcher beside a scope or on an edge that does not stop
// what it belongs to counts again only after it has been untrue.
func (r *run) meet() bool {
	if !r.p.watch || r.s.suspended {
		r.touched = false
		return false
	}
	for i := range r.s.acts {
		for j := range r.s.acts[i].open {
			if x := &r.s.acts[i].open[j]; !x.kind.outside() && !r.s.acts[i].dead && r.came(i, x) {
				return true
			}
		}
	}
	for i := range r.s.scopes {
		for j := range r.s.scopes[i].open {
			if x := &r.s.scopes[i].open[j]; !x.kind.outside() && !r.s.scopes[i].dead && r.cameBeside(i, x) {
				return true
			}
		}
	}
	r.touched = false
	return false
}

// came lets an activation have what it waits for, or the Catcher that waits on
// its behalf.
func (r *run) came(i int, x *resource) bool {
	by := x.by
	if by < 0 {
		by = r.s.acts[i].node
	}
	w := r.p.nodes[by].watcher
	if w == nil || !r.turned(&r.s.acts[i].open, x, w.Holds(r.see(i))) {
		return false
	}
	a := &r.s.acts[i]
	switch n := &r.p.nodes[by]; {
	case x.by < 0:
		a.open = without(a.open, x.key)
		a.moves = 0
		r.apply(i, n.waiter.Resume(r.see(i), ConditionMet{}))
	case n.host == a.node && !n.trigger.Stopping:
		r.scope(a.scope).tokens++
		r.beginAt(by, a.scope, ConditionMet{})
	default:
		r.trigger(i, *x, ConditionMet{})
	}
	return true
}

func (r *run) cameBeside(i int, x *resource) bool {
	k := r.s.scopes[i].key
	v := &r.visit
	v.Activation, v.Round, v.Tries, v.Fired, v.scope = 0, 0, 0, 0, k
	w := r.p.nodes[x.by].watcher
	if w == nil || !r.turned(&r.s.scopes[i].open, x, w.Holds(v)) {
		return false
	}
	r.beginBeside(k, x.by, ConditionMet{})
	return true
}

// turned reports whether a condition has become true, and remembers how it
// stands. The list is copied before it changes: older states share it.
func (r *run) turned(list *[]resource, x *resource, holds bool) bool {
	kind := ConditionOpen
	if holds {
		kind = ConditionHeld
	}
	if kind == x.kind {
		return false
	}
	changed := append([]resource(nil), *list...)
	for i := range changed {
		if changed[i].key == x.key {
			changed[i].kind = kind
		}
	}
	*list = changed
	return holds
}
