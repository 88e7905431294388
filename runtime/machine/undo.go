package machine

import (
	"slices"

	"segue/runtime/graph"
)

// holdRecord keeps what ended within a body, as the record of its owner, until
// the owner leaves. Until then the record's scope is the owner itself.
func (r *run) holdRecord(owner int, k Key) {
	a := &r.s.acts[owner]
	n := &r.p.nodes[a.node]
	if len(r.s.undoable) == 0 && !n.undoes {
		return
	}
	var within []completed
	rest := r.s.undoable[:0]
	for _, c := range r.s.undoable {
		if c.scope == k {
			within = append(within, c)
		} else {
			rest = append(rest, c)
		}
	}
	r.s.undoable = rest
	r.s.changed = true
	if len(within) > 0 || n.undoes {
		c := completed{key: a.key, scope: a.key, node: a.node, vars: r.scope(k).vars, within: within}
		for i := range within {
			r.s.weight -= within[i].weigh()
		}
		r.s.weight += c.weigh()
		r.s.undoable = append(r.s.undoable, c)
	}
}

// remember records a completed block that something can undo. The records of
// rounds belong to the whole until that has completed too.
func (r *run) remember(i int) {
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	if len(r.s.undoable) == 0 && !n.undoes {
		return
	}
	if n.repeat != nil && a.round == 0 {
		for j := range r.s.undoable {
			if r.s.undoable[j].scope == a.key {
				r.s.undoable[j].scope = a.scope
			}
		}
		return
	}
	c := completed{key: a.key, node: a.node}
	if j := slices.IndexFunc(r.s.undoable, func(c completed) bool { return c.scope == a.key }); j >= 0 {
		c = r.s.undoable[j]
		r.s.weight -= c.weigh()
		r.s.undoable = slices.Delete(r.s.undoable, j, j+1)
	} else if !n.undoes {
		return
	} else if a.local != 0 {
		c.vars = r.scope(a.local).vars
	}
	c.scope = a.scope
	if a.round > 0 {
		c.vars = joined(c.vars, r.scope(a.scope).vars)
		c.scope = r.scope(a.scope).owner
	}
	r.s.changed = true
	r.s.weight += c.weigh()
	r.s.undoable = append(r.s.undoable, c)
}

// joined are the variables of both; the first have precedence.
func joined(a, b []Var) []Var {
	a = slices.Clip(a)
	for _, x := range b {
		if !slices.ContainsFunc(a, func(y Var) bool { return y.Name == x.Name }) {
			a = append(a, x)
		}
	}
	return a
}

// forgetUndoable drops the records of a scope, or of a visit that does not end
// well; 0: all.
func (r *run) forgetUndoable(k Key) {
	r.s.undoable = slices.DeleteFunc(r.s.undoable, func(c completed) bool {
		if c.scope != k && k != 0 {
			return false
		}
		r.s.changed = true
		r.s.weight -= c.weigh()
		return true
	})
}

// releaseUndoable gives back what a withdrawn activation was about to undo.
func (r *run) releaseUndoable(k Key) {
	for j := range r.s.undoable {
		if r.s.undoable[j].by == k {
			r.s.undoable[j].by = 0
		}
	}
}

// compensate undoes what has been completed in the scope, the last first.
func (r *run) compensate(i int, ref graph.ID, then Throwing) {
	a := &r.s.acts[i]
	a.phase, a.then = phaseUndoing, then
	k := a.scope
	for { // a handler undoes what it stands beside
		s := r.scope(k)
		if s.role != roleBody || r.p.nodes[s.node].holds != HoldsHandler {
			break
		}
		k = r.s.acts[r.act(s.owner)].scope
	}
	for j := range r.s.undoable {
		c := &r.s.undoable[j]
		if c.scope == k && c.by == 0 && (ref == "" || r.p.nodes[c.node].id == ref) {
			c.by = a.key
		}
	}
	r.tell(i, Fact{What: Threw, Name: string(Undo) + ":" + string(ref)})
	r.undoNext(i)
}

// undoNext undoes the last of the records that the activation has taken on;
// after the last it goes on.
func (r *run) undoNext(i int) {
	if i < 0 {
		return
	}
	a := r.s.acts[i]
	for j := len(r.s.undoable) - 1; j >= 0; j-- {
		c := r.s.undoable[j]
		if c.by != a.key {
			continue
		}
		r.s.undoable = slices.Delete(r.s.undoable, j, j+1)
		r.s.changed = true
		r.s.weight -= c.weigh()
		if r.undo(i, c) {
			return
		}
		j = len(r.s.undoable)
	}
	if a.then == Cancel {
		r.cancelled(i)
		return
	}
	r.leave(i, Leave(""))
}

// undo begins what undoes one completed block, in a scope with the variables
// that the block had. Where nothing on its edge does, what it held is undone
// instead, and false is reported.
func (r *run) undo(i int, c completed) bool {
	n := &r.p.nodes[c.node]
	by := r.catching(n.edge, -1, Thrown{What: Undo})
	beside := r.catching(n.inside.handlers, -1, Thrown{What: Undo})
	if by < 0 && beside < 0 {
		for _, w := range c.within {
			w.by, w.scope, w.vars = c.by, c.scope, joined(w.vars, c.vars)
			r.s.weight += w.weigh()
			r.s.undoable = append(r.s.undoable, w)
		}
		return false
	}
	k := r.openScope(scope{parent: c.scope, owner: r.s.acts[i].key, role: roleUndo, node: c.node, vars: slices.Clone(c.vars)})
	if r.err != nil {
		return true
	}
	if by >= 0 {
		r.scope(k).tokens++
		r.beginAt(by, k, Thrown{What: Undo})
		return true
	}
	for _, w := range c.within {
		w.scope = k
		r.s.weight += w.weigh()
		r.s.undoable = append(r.s.undoable, w)
	}
	r.beginBeside(k, beside, Thrown{What: Undo})
	return true
}

// cancelWithin is a cancel: all else in the transaction stops, what it has
// completed is undone, and then its edge catches.
func (r *run) cancelWithin(i int) {
	a := r.s.acts[i]
	for j := len(r.s.acts) - 1; j >= 0; j-- {
		if j < len(r.s.acts) && j != i && !r.s.acts[j].dead && r.s.acts[j].scope == a.scope {
			r.withdraw(j, "cancelled")
		}
	}
	r.sweepTokens(a.scope)
	r.disarm(a.scope, "cancelled")
	s := r.scope(a.scope)
	s.tokens, s.taken = 1, true
	r.compensate(i, "", Cancel)
}

func (r *run) cancelled(i int) {
	t := Thrown{What: Cancel}
	a := r.s.acts[i]
	if owner := r.act(r.scope(a.scope).owner); owner >= 0 && r.edgeFor(owner, t) >= 0 {
		r.throwOut(owner, t)
		return
	}
	r.uncaught(i, t)
}
