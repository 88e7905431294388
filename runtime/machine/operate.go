package machine

import "slices"

// retry is Retried: what led to the incident is done again.
func (r *run) retry(b Retried) error {
	i := -1
	for j := range r.s.acts {
		if r.s.acts[j].incident == b.Incident && b.Incident != 0 {
			i = j
		}
	}
	if i < 0 {
		return ErrStale
	}
	if r.s.suspended {
		return refuse("This process is suspended. Resume it before you try again.")
	}
	r.clearIncident(i, "retried")
	a := &r.s.acts[i]
	a.tries, a.moves = 0, 0
	switch {
	case a.phase == phaseLeaving:
		r.goOn(i)
	case a.phase == phaseUndoing:
		r.undoNext(i)
	case a.phase == phaseArming:
		k, c := a.scope, a.node
		r.endVisit(i, Left, "", "")
		r.armHandler(k, c, 0)
		r.lost(k)
	case a.phase == phaseActive && r.p.nodes[a.node].loose != nil && r.bodyOf(a.key) != 0:
		r.pathEnded(r.bodyOf(a.key))
	case a.rounds.begun > 0:
		r.nextRound(i)
	default:
		r.drop(i, false, "retried")
		r.visitBlock(i)
	}
	return nil
}

// skip is Skipped: the block leaves as if it were done.
func (r *run) skip(b Skipped) error {
	i := r.act(b.Activation)
	if i < 0 {
		return ErrStale
	}
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	switch {
	case a.phase == phaseArming:
		k := a.scope
		r.endVisit(i, Left, "", "skipped")
		r.lost(k)
		return nil
	case n.exit(b.Exit) == nil:
		return refuse("“%s” has no way out called “%s”.", n.name, b.Exit)
	}
	if err := r.acceptable(b.Output); err != nil {
		return err
	}
	r.emptyOwned(i, "skipped")
	r.clearIncident(i, "skipped")
	r.s.acts[i].moves = 0
	r.leave(i, Leave(b.Exit).Set(b.Output...))
	return nil
}

// emptyOwned withdraws all that lives in flow scopes that the activation opened.
func (r *run) emptyOwned(i int, why string) {
	k, any := r.s.acts[i].key, false
	for j := range r.s.scopes {
		if s := &r.s.scopes[j]; s.owner == k && !s.dead && (s.role == roleBody || s.role == roleRound || s.role == roleUndo) {
			s.doom, any = closing, true
		}
	}
	if any {
		r.sweep(why)
	}
}

// moveTo is Moved.
func (r *run) moveTo(b Moved) error {
	i := r.act(b.Activation)
	if i < 0 {
		return ErrStale
	}
	a := r.s.acts[i]
	from, to := &r.p.nodes[a.node], int32(-1)
	for j := range r.p.nodes {
		if r.p.nodes[j].id == b.To && r.p.nodes[j].does != nil {
			to = int32(j)
		}
	}
	switch {
	case to < 0:
		return refuse("This version of the process has no block “%s”.", b.To)
	case a.round > 0:
		return refuse("One round of “%s” cannot go elsewhere. Move the repeat as a whole, or skip the round.", from.name)
	case r.p.nodes[to].within != from.within:
		return refuse("“%s” lies in another part of the process than “%s”. Move within one part.", r.p.nodes[to].name, from.name)
	case r.p.nodes[to].host >= 0 || r.p.nodes[to].holds == HoldsHandler:
		return refuse("“%s” begins only when what it waits for happens. Choose another block.", r.p.nodes[to].name)
	}
	r.clearIncident(i, "moved")
	r.push(token{scope: a.scope, node: to, via: -1})
	r.withdraw(i, "moved")
	r.lost(a.scope)
	return nil
}

// reschedule is Rescheduled: the timer gives way to a new one.
func (r *run) reschedule(b Rescheduled) error {
	if b.At.IsZero() {
		b.At = r.now
	}
	for i := range r.s.acts {
		a := &r.s.acts[i]
		if j := timerAt(a.open, b.Timer); j >= 0 {
			a.open = slices.Clone(a.open)
			r.order(i, StopTimer{b.Timer})
			a.open[j].key = r.nextKey()
			r.order(i, SetTimer{a.open[j].key, b.At})
			return nil
		}
	}
	for i := range r.s.scopes {
		s := &r.s.scopes[i]
		if j := timerAt(s.open, b.Timer); j >= 0 {
			s.open = slices.Clone(s.open)
			s.open[j].key = r.nextKey()
			by := r.p.nodes[s.open[j].by].id
			r.out = append(r.out, Command{s.owner, by, StopTimer{b.Timer}}, Command{s.owner, by, SetTimer{s.open[j].key, b.At}})
			return nil
		}
	}
	return ErrStale
}

func timerAt(list []resource, timer Key) int {
	return slices.IndexFunc(list, func(x resource) bool { return x.kind == TimerOpen && x.key == timer })
}
