package machine

// openScope adds a scope and gives it its key.
func (r *run) openScope(s scope) Key {
	s.key, s.own = r.nextKey(), true
	if r.err != nil {
		return 0
	}
	r.s.changed = r.s.changed || s.holdsValues()
	r.s.weight += s.weigh()
	r.s.scopes = append(r.s.scopes, s)
	r.facts = append(r.facts, Fact{What: Opened, Scope: s.key, Activation: s.owner, Block: r.p.nodes[s.node].id, Round: s.round, at: s.node})
	return s.key
}

// closeScope forgets a scope and its variables. Nothing lives in it any more.
func (r *run) closeScope(k Key) {
	s := r.scope(k)
	if s == nil {
		return
	}
	r.s.changed = r.s.changed || s.holdsValues()
	r.s.weight -= s.weigh()
	r.facts = append(r.facts, Fact{What: Closed, Scope: k, Activation: s.owner, Block: r.p.nodes[s.node].id, Round: s.round, at: s.node})
	if len(r.s.undoable) > 0 {
		r.forgetUndoable(k)
	}
	for j := range r.s.parked { // only what choosers have had: tokens there are none
		if r.s.parked[j].scope == k {
			r.s.parked[j].used = false
		}
	}
	*s = scope{key: k, dead: true}
	if n := len(r.s.scopes); r.s.scopes[n-1].key == k {
		r.s.scopes = r.s.scopes[:n-1]
	}
}

// openBody opens the scope of the blocks that a block holds and puts a token at
// each beginning.
func (r *run) openBody(i int, m Move) {
	vars := m.set
	if !r.fits(i, vars) {
		return
	}
	r.s.acts[i].phase, r.s.acts[i].moves = phaseActive, r.s.acts[i].moves+1
	k := r.body(i)
	if r.err != nil {
		return
	}
	for _, x := range vars {
		r.setIn(k, x.Name, x.Value)
	}
	a := r.s.acts[i]
	if m.chosen {
		if !r.beginLoose(i, k, m.begin) {
			return
		}
	} else {
		for _, n := range r.p.nodes[a.node].inside.begin {
			r.push(token{scope: k, node: n, via: -1, moves: a.moves})
		}
	}
	r.tell(i, Fact{What: Waited})
	r.armBeside(k)
	if s := r.scope(k); s != nil && s.tokens == 0 {
		r.ending = append(r.ending, k)
	}
}

// body is a new flow scope of the activation; its mapped inputs lie around it.
func (r *run) body(i int) Key {
	a := &r.s.acts[i]
	parent := a.scope
	if a.local != 0 {
		parent = a.local
	}
	return r.openScope(scope{parent: parent, owner: a.key, role: roleBody, node: a.node})
}

// endScope is what happens when a scope's tokens have run out.
func (r *run) endScope(k Key) {
	s := r.scope(k)
	switch {
	case s == nil:
		return
	case s.role == roleBody && r.p.nodes[s.node].holds == HoldsLoose:
		r.pathEnded(k)
		return
	case s.tokens > 0:
		return
	}
	switch owner := r.act(s.owner); s.role {
	case roleRoot:
		r.finish(StatusEnded, Thrown{})
	case roleBody:
		r.disarm(k, "withdrawn")
		r.holdRecord(owner, k)
		r.closeScope(k)
		r.leave(owner, Leave(""))
	case roleRound:
		r.closeScope(k)
		r.roundOver(owner)
	case roleUndo:
		r.closeScope(k)
		r.undoNext(owner)
	}
}

// terminate ends the scope that the activation is in, with everything in it.
func (r *run) terminate(i int) {
	k := r.s.acts[i].scope
	r.endVisit(i, Left, "", "")
	r.clearOut(k, "terminated")
	r.ending = append(r.ending, k)
}

// clearOut withdraws all that lives in a scope, but not the scope.
func (r *run) clearOut(k Key, why string) {
	r.scope(k).doom = emptied
	r.sweep(why)
	r.sweepTokens(k)
	s := r.scope(k)
	s.doom, s.tokens = 0, 0
}

// withdraw ends a visit without an exit, with all that lives in its scopes. The
// caller sees to its token.
func (r *run) withdraw(i int, why string) {
	k := r.s.acts[i].key
	for j := range r.s.scopes {
		if s := &r.s.scopes[j]; s.owner == k && !s.dead {
			s.doom = closing
		}
	}
	r.sweep(why)
	r.s.acts[i].local = 0 // swept
	r.endVisit(i, Withdrawn, "", why)
}

// doom is what a sweep does with a scope.
type doom uint8

const (
	emptied doom = iota + 1 // its content goes
	closing                 // it goes too
)

// sweep withdraws all that lives in doomed scopes, the youngest first, and
// closes those that are closing. A scope is doomed with the scope that its
// owner is in; scopes are in the order of their keys, so outer ones come first.
func (r *run) sweep(why string) {
	for j := range r.s.scopes {
		s := &r.s.scopes[j]
		if s.dead || s.doom != 0 || s.owner == 0 {
			continue
		}
		if o := r.act(s.owner); o >= 0 {
			if around := r.scope(r.s.acts[o].scope); around != nil && around.doom != 0 {
				s.doom = closing
			}
		}
	}
	for i := len(r.s.acts) - 1; i >= 0; i-- {
		if i >= len(r.s.acts) || r.s.acts[i].dead {
			continue // taken off the end meanwhile
		}
		if s := r.scope(r.s.acts[i].scope); s != nil && s.doom != 0 {
			r.s.acts[i].local = 0 // closed below
			r.endVisit(i, Withdrawn, "", why)
		}
	}
	for j := len(r.s.scopes) - 1; j >= 0; j-- {
		if j < len(r.s.scopes) && r.s.scopes[j].doom == closing {
			k := r.s.scopes[j].key
			r.disarm(k, why)
			r.sweepTokens(k)
			r.closeScope(k)
		}
	}
}

// sweepTokens drops the tokens in a scope that move or wait for others.
func (r *run) sweepTokens(k Key) {
	n := r.head
	for _, t := range r.agenda[r.head:] {
		if t.scope != k {
			r.agenda[n] = t
			n++
		}
	}
	r.agenda = r.agenda[:n]
	for j := range r.s.parked {
		if r.s.parked[j].scope == k {
			r.s.parked[j].count, r.s.parked[j].used = 0, false
		}
	}
}
