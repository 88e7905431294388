package machine

import (
	"cmp"
	"math"
	"slices"

	"segue/runtime/feel"
)

// maxAtOnce is how many rounds may run at the same time.
const maxAtOnce = 10_000

// beginRepeat begins the whole of a repeated block: it has the edge, its rounds
// do the work.
func (r *run) beginRepeat(i int) {
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	total, items, ok := r.howOften(i, n.repeat)
	if !ok {
		return
	}
	a = &r.s.acts[i]
	a.phase = phaseActive
	if a.local != 0 {
		r.closeScope(a.local) // of an attempt before a retry
	}
	k := r.openScope(scope{parent: a.scope, owner: a.key, role: roleRepeat, node: a.node, items: items})
	if r.err != nil {
		return
	}
	a = &r.s.acts[i]
	a.local, a.rounds = k, rounds{total: total}
	r.tell(i, Fact{What: Waited})
	if !n.repeat.parallel {
		r.nextRound(i)
		return
	}
	for range total {
		r.beginRound(i)
	}
	if total == 0 {
		r.leaveRepeat(i)
	}
}

// howOften is the number of rounds, -1 where only conditions say so, and the
// list they go over.
func (r *run) howOften(i int, c *repeat) (int32, feel.Value, bool) {
	e := c.over
	if e == nil {
		e = c.times
	}
	if e == nil {
		return -1, feel.Null, true
	}
	v, err := r.eval(e, r.s.acts[i].scope)
	if err != nil {
		r.fault(i, Failure{Code: "repeat", Message: "How often to repeat could not be worked out: " + err.Error()})
		return 0, feel.Null, false
	}
	if c.over != nil {
		if v.Kind() != feel.KindList {
			r.fault(i, Failure{Code: "repeat", Message: "The block repeats over a list, but got " + v.String() + "."})
			return 0, feel.Null, false
		}
		if !r.fits(i, []Var{{"list", v}}) {
			return 0, feel.Null, false
		}
		return r.bounded(i, c, int64(v.Len()), v)
	}
	n, ok := v.Int64()
	if !ok || n < 0 {
		r.fault(i, Failure{Code: "repeat", Message: "The block repeats a whole number of times, but got " + v.String() + "."})
		return 0, feel.Null, false
	}
	return r.bounded(i, c, n, feel.Null)
}

func (r *run) bounded(i int, c *repeat, n int64, items feel.Value) (int32, feel.Value, bool) {
	if c.parallel && n > maxAtOnce || n > math.MaxInt32 {
		r.fault(i, Failure{Code: "repeat", Message: "The block would run more rounds at once than the 10,000 that are possible. Let it run them one by one."})
		return 0, feel.Null, false
	}
	return int32(n), items, true
}

// beginRound opens the next round's scope and puts a token into it.
func (r *run) beginRound(i int) {
	a := r.s.acts[i]
	c := r.p.nodes[a.node].repeat
	n := a.rounds.begun + 1
	r.s.acts[i].rounds.begun, r.s.acts[i].rounds.live = n, a.rounds.live+1
	k := r.openScope(scope{parent: a.local, owner: a.key, role: roleRound, node: a.node, round: n})
	if r.err != nil {
		return
	}
	if c.item != "" {
		r.setIn(k, c.item, r.scope(a.local).items.At(int(n-1)))
	}
	if c.local != "" && c.local != c.item {
		r.setIn(k, c.local, feel.Null)
	}
	r.push(token{scope: k, node: a.node, via: -1, round: n, moves: a.moves})
}

// nextRound goes on with a repeat that runs one by one.
func (r *run) nextRound(i int) {
	a := &r.s.acts[i]
	c := r.p.nodes[a.node].repeat
	if a.rounds.total >= 0 && a.rounds.begun >= a.rounds.total {
		r.leaveRepeat(i)
		return
	}
	more, ok := r.asked(i, c.while, a.local, "Whether to go on", true)
	switch {
	case !ok:
	case more:
		r.beginRound(i)
	default:
		r.leaveRepeat(i)
	}
}

// endRound is leaving for a round: it contributes, and perhaps ends the repeat.
// All is worked out before anything is kept, so that a retry repeats nothing.
func (r *run) endRound(i int) {
	a := r.s.acts[i]
	c := r.p.nodes[a.node].repeat
	w := r.act(r.scope(a.scope).owner)
	gain, ok := r.contribution(i, c)
	if !ok {
		return
	}
	count := r.s.acts[w].rounds
	r.s.acts[w].rounds.live--
	r.s.acts[w].rounds.done++
	stop, ok := r.asked(i, c.until, r.see(i).scope, "Whether the repeat is over", false)
	tell := false
	if ok && c.signal != "" {
		tell, ok = r.asked(i, c.tells, r.see(i).scope, "Whether the round gives its signal", true)
	}
	if !ok {
		r.s.acts[w].rounds = count
		return
	}
	if tell { // its own edge hears it before anything else moves
		r.ask(w, -1, 0, Broadcast{Signal: c.signal})
	}
	if c.gains != nil {
		r.gain(r.s.acts[w].local, c, a.round, gain)
	}
	r.remember(i)
	whole := &r.s.acts[w]
	whole.exit, whole.moves, whole.rounds.stop = a.exit, a.moves, stop
	r.endVisit(i, Left, a.exit, "")
	r.lost(a.scope)
}

func (r *run) contribution(i int, c *repeat) (feel.Value, bool) {
	if c.gains == nil {
		return feel.Null, true
	}
	v, err := r.eval(c.gains, r.see(i).scope)
	if err != nil {
		r.fault(i, Failure{Code: "repeat", Message: "What the round contributes could not be worked out: " + err.Error()})
		return feel.Null, false
	}
	return v, r.fits(i, []Var{{c.into, v}})
}

// asked works a condition of the repeat out; other stands for none.
func (r *run) asked(i int, e *feel.Expr, scope Key, what string, other bool) (yes, ok bool) {
	if e == nil {
		return other, true
	}
	v, err := r.eval(e, scope)
	switch {
	case err != nil:
		r.fault(i, Failure{Code: "repeat", Message: what + " could not be worked out: " + err.Error()})
	case v.IsTrue() || v.IsFalse():
		return v.IsTrue(), true
	default:
		r.fault(i, Failure{Code: "repeat", Message: what + " is neither true nor false. " + r.unclear(v)})
	}
	return false, false
}

// gain keeps what a round contributed.
func (r *run) gain(k Key, c *repeat, round int32, v feel.Value) {
	s := r.scope(k)
	r.s.changed = true
	r.s.weight += weigh(v, maxInstance)
	if !s.grows {
		s.gained, s.grows = append(make([]feel.Value, 0, 2*len(s.gained)+4), s.gained...), true
		s.rounds = append([]int32(nil), s.rounds...)
	}
	s.gained = append(s.gained, v)
	if c.parallel {
		s.rounds = append(s.rounds, round)
	}
}

// roundOver goes on after a round's scope has ended.
func (r *run) roundOver(i int) {
	if i < 0 {
		return
	}
	a := &r.s.acts[i]
	c := r.p.nodes[a.node].repeat
	switch {
	case a.rounds.stop:
		r.stopRounds(i)
		r.leaveRepeat(i)
	case !c.parallel:
		r.s.acts[i].moves++
		r.nextRound(i)
	case a.rounds.live == 0:
		r.leaveRepeat(i)
	}
}

// stopRounds withdraws the rounds that a fulfilled condition makes needless.
func (r *run) stopRounds(i int) {
	k := r.s.acts[i].key
	for j := range r.s.scopes {
		if s := &r.s.scopes[j]; s.owner == k && !s.dead && s.role == roleRound {
			s.doom = closing
		}
	}
	r.sweep("not needed any more")
}

// leaveRepeat leaves the whole with the list of what its rounds contributed, by
// the exit of the round that ended last.
func (r *run) leaveRepeat(i int) {
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	m := Leave(a.exit)
	if a.rounds.done == 0 && n.exit("") == nil {
		r.fault(i, Failure{Code: "repeat", Message: "There was nothing to repeat over, so no round said how to go on."})
		return
	}
	if n.repeat.into != "" {
		m = m.Set(Var{n.repeat.into, inOrder(r.scope(a.local))})
	}
	r.leave(i, m)
}

// inOrder is the list of contributions in the order of their rounds.
func inOrder(s *scope) feel.Value {
	gained := slices.Clone(s.gained)
	if len(s.rounds) == 0 {
		return feel.List(gained...)
	}
	order := make([]int, len(gained))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(s.rounds[a], s.rounds[b]) })
	for i, o := range order {
		gained[i] = s.gained[o]
	}
	return feel.List(gained...)
}
