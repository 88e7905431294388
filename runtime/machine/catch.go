package machine

import (
	"strings"

	"segue/runtime/feel"
)

// armEdge asks for what the blocks on the activation's edge wait for. If that
// cannot be worked out the activation stops before it begins.
func (r *run) armEdge(i int) bool {
	node := r.s.acts[i].node
	for _, c := range r.p.nodes[node].edge {
		if r.p.nodes[c].trigger.Thrown == "" && !r.arm(i, c, 0) {
			r.drop(i, true, "not begun")
			return false
		}
	}
	r.s.acts[i].armed = true
	return true
}

// arm asks for what a Catcher waits for on behalf of an activation.
func (r *run) arm(i int, c, fired int32) bool {
	v := r.see(i)
	v.Fired, v.Memory = int(fired), feel.Null
	m := r.p.nodes[c].catcher.Arm(v)
	if m.verb == verbFault {
		m.fail.Message = "“" + r.nameOf(c) + "”: " + m.fail.Message
		r.fault(i, m.fail)
		return false
	}
	for _, x := range m.asks {
		r.ask(i, c, fired, x)
	}
	return true
}

// armBeside asks for what the handlers beside a flow scope wait for.
func (r *run) armBeside(k Key) {
	for _, c := range r.insideOf(k).handlers {
		if r.p.nodes[c].trigger.Thrown == "" {
			r.armHandler(k, c, 0)
		}
	}
}

func (r *run) insideOf(k Key) *inside {
	if s := r.scope(k); s.role == roleBody {
		return &r.p.nodes[s.node].inside
	} else if s.role == roleRoot {
		return &r.p.root
	}
	return &inside{}
}

// armHandler asks on behalf of a scope. A handler that cannot say what it waits
// for stops in an activation of its own, which keeps the scope open until a
// person has looked.
func (r *run) armHandler(k Key, c, fired int32) {
	v := &r.visit
	v.Activation, v.Round, v.Tries, v.Fired, v.Memory, v.scope = 0, 0, 0, int(fired), feel.Null, k
	m := r.p.nodes[c].catcher.Arm(v)
	if m.verb == verbFault {
		r.scope(k).tokens++
		if i := r.admit(token{scope: k, node: c, via: -1}); i >= 0 {
			r.s.acts[i].phase = phaseArming
			r.fault(i, m.fail)
		}
		return
	}
	for _, x := range m.asks {
		key, kind, body := r.keyed(-1, x)
		s := r.scope(k)
		if kind.outside() {
			r.out = append(r.out, Command{s.owner, r.p.nodes[c].id, body})
		}
		s.open = append(s.open[:len(s.open):len(s.open)], resource{key: key, kind: kind, by: c, fired: fired, name: signalOf(body)})
	}
}

// disarm takes back what the handlers beside a scope wait for.
func (r *run) disarm(k Key, why string) {
	s := r.scope(k)
	for _, x := range s.open {
		if x.kind.outside() {
			r.out = append(r.out, Command{s.owner, r.p.nodes[x.by].id, x.withdrawal(why)})
		}
	}
	s.open = nil
}

// trigger begins the Catcher that waited on an activation's behalf: a block on
// its edge, or one that a first-of leads to.
func (r *run) trigger(i int, x resource, body EventBody) {
	c, a := x.by, r.s.acts[i]
	n := &r.p.nodes[c]
	switch {
	case n.host != a.node:
		r.first(i, c, body)
	case n.trigger.Stopping:
		r.scope(a.scope).tokens++
		r.withdraw(i, "interrupted")
		r.lost(a.scope)
		r.beginAt(c, a.scope, body)
	default:
		r.rearm(i, x)
		r.scope(a.scope).tokens++
		r.beginAt(c, a.scope, body)
	}
}

// rearm asks again for a Catcher that goes on waiting, once all it asked for is
// used up.
func (r *run) rearm(i int, x resource) {
	for _, o := range r.s.acts[i].open {
		if o.by == x.by {
			return
		}
	}
	r.arm(i, x.by, x.fired+1)
}

// first goes on at the Catcher that was triggered first.
func (r *run) first(i int, c int32, body EventBody) {
	a := r.s.acts[i]
	r.scope(a.scope).tokens++
	for _, f := range r.p.nodes[c].in {
		if r.p.flows[f].from == a.node {
			r.endVisit(i, Left, "", "")
			r.facts = append(r.facts, Fact{What: Took, Activation: a.key, Flow: r.p.flows[f].id, at: f})
			break
		}
	}
	r.lost(a.scope)
	r.beginAt(c, a.scope, body)
}

// waitFirst arms every Catcher that the block's flows lead to.
func (r *run) waitFirst(i int) {
	a := &r.s.acts[i]
	a.phase, a.moves = phaseActive, 0
	for _, x := range r.p.nodes[a.node].exits {
		for _, f := range x.flows {
			c := r.p.flows[f].to
			if r.p.nodes[c].catcher == nil {
				r.drop(i, true, "not begun")
				r.fault(i, Failure{Code: "block", Message: "“" + r.nameOf(c) + "” does not wait for anything, so it cannot be the first to happen."})
				return
			}
			if !r.arm(i, c, 0) {
				r.drop(i, false, "not begun")
				return
			}
		}
	}
	r.tell(i, Fact{What: Waited})
}

// beginAt begins a Catcher with what happened, on a token that the scope has
// already counted.
func (r *run) beginAt(c int32, k Key, body EventBody) {
	i := r.admit(token{scope: k, node: c, via: -1})
	if i < 0 {
		return
	}
	r.tell(i, Fact{What: Caught})
	r.apply(i, r.p.nodes[c].catcher.Caught(r.see(i), body))
}

// triggerBeside begins a handler that waited beside a scope for something from
// outside.
func (r *run) triggerBeside(k Key, x resource, body EventBody) {
	s := r.scope(k)
	if x.kind == TimerOpen {
		s.open = without(s.open, x.key)
	}
	if !r.p.nodes[x.by].trigger.Stopping {
		again := true
		for _, o := range s.open {
			again = again && o.by != x.by
		}
		if again {
			r.armHandler(k, x.by, x.fired+1)
		}
	}
	r.beginBeside(k, x.by, body)
}

// beginBeside begins a handler in the scope that it belongs to. One that stops
// takes the scope over: all else in it goes, and nothing else beside it waits
// any more.
func (r *run) beginBeside(k Key, c int32, body EventBody) {
	n := &r.p.nodes[c]
	if n.trigger.Stopping {
		r.disarm(k, "interrupted")
		r.clearOut(k, "interrupted")
		r.scope(k).taken = true
	}
	r.scope(k).tokens++
	i := r.admit(token{scope: k, node: n.within, via: -1})
	if i < 0 {
		return
	}
	r.s.acts[i].phase = phaseActive
	b := r.body(i)
	if r.err != nil {
		return
	}
	r.scope(b).tokens++
	r.armBeside(b)
	r.beginAt(c, b, body)
}

// throwFrom throws on behalf of an activation.
func (r *run) throwFrom(i int, m Move) {
	t, a := m.throw, r.s.acts[i]
	r.tell(i, Fact{What: Threw, Name: string(t.What) + ":" + t.Code, Text: t.Message})
	switch t.What {
	case Link:
		r.throwLink(i, t)
	case Cancel:
		r.drop(i, false, "done")
		r.cancelWithin(i)
	case Escalation:
		r.drop(i, false, "done")
		r.throwOut(i, t)
		if j := r.act(a.key); j >= 0 {
			r.leave(j, Leave("").Set(m.set...))
		}
	default:
		if !r.throwOut(i, t) {
			r.uncaught(i, t)
		} else if j := r.act(a.key); j >= 0 {
			r.endVisit(j, Left, "", "")
			r.lost(a.scope)
		}
	}
}

// throwLink goes on at the catcher of that name in the same scope.
func (r *run) throwLink(i int, t Thrown) {
	a := r.s.acts[i]
	in := &r.p.root
	if w := r.p.nodes[a.node].within; w >= 0 {
		in = &r.p.nodes[w].inside
	}
	for _, c := range in.links {
		if r.p.nodes[c].trigger.Code == t.Code {
			r.push(token{scope: a.scope, node: c, via: -1, moves: a.moves + 1})
			r.endVisit(i, Left, "", "")
			r.lost(a.scope)
			return
		}
	}
	r.fault(i, Failure{Code: "link", Message: "There is no place called “" + t.Code + "” to go on at."})
}

// throwOut finds who catches, innermost first: the block's own edge, then in
// each scope around it the handlers beside it and the edge of the block that
// opened it; a specific catcher before one that catches all; never the handler
// in which it was thrown.
func (r *run) throwOut(i int, t Thrown) bool {
	for {
		a := r.s.acts[i]
		if c := r.edgeFor(i, t); c >= 0 {
			if r.p.nodes[c].trigger.Stopping {
				r.scope(a.scope).tokens++
				r.withdraw(i, "interrupted")
				r.lost(a.scope)
			} else {
				r.scope(a.scope).tokens++
			}
			r.beginAt(c, a.scope, t)
			return true
		}
		s := r.scope(a.scope)
		if !s.taken {
			if c := r.besideFor(a.scope, a.node, t); c >= 0 {
				r.beginBeside(a.scope, c, t)
				return true
			}
		}
		if s.owner == 0 {
			return false
		}
		i = r.act(s.owner)
	}
}

// edgeFor is what catches on the edge of an activation, or -1. The edge of a
// repeated block belongs to the whole, not to a round.
func (r *run) edgeFor(i int, t Thrown) int32 {
	a := &r.s.acts[i]
	if a.round > 0 {
		return -1
	}
	return r.catching(r.p.nodes[a.node].edge, -1, t)
}

// besideFor is the handler beside a scope that catches, or -1. from is the
// block in the scope out of which it was thrown.
func (r *run) besideFor(k Key, from int32, t Thrown) int32 {
	return r.catching(r.insideOf(k).handlers, from, t)
}

func (r *run) catching(list []int32, not int32, t Thrown) int32 {
	all := int32(-1)
	for _, c := range list {
		n := &r.p.nodes[c]
		if n.trigger.Thrown != t.What || not >= 0 && n.within == not {
			continue
		}
		if n.trigger.Code == t.Code && t.Code != "" {
			return c
		}
		if n.trigger.Code == "" && all < 0 {
			all = c
		}
	}
	return all
}

// uncaught is an error that nothing catches: the caller hears of it, or else a
// person.
func (r *run) uncaught(i int, t Thrown) {
	if r.s.caller != 0 && t.What == Error {
		r.finish(StatusFailed, t)
		return
	}
	text := t.Message
	if text == "" {
		text = "The error “" + t.Code + "” happened."
	}
	r.s.acts[i].phase = phaseActive
	r.fault(i, Failure{Code: orText(t.Code, "error"), Message: strings.TrimRight(text, ".") + ". Nothing in this process handles it.", Detail: "uncaught " + string(t.What) + " " + t.Code})
}

func orText(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// hear gives a signal of the instance's own to those in it that wait for it,
// before anything else moves: what the sender was part of may be over a moment
// later.
func (r *run) hear(b Broadcast) {
	var keys []Key
	note := func(list []resource) {
		for _, x := range list {
			if x.kind == SignalOpen && x.name == b.Signal && x.key <= b.Served {
				keys = append(keys, x.key)
			}
		}
	}
	for i := range r.s.acts {
		note(r.s.acts[i].open)
	}
	for i := range r.s.scopes {
		note(r.s.scopes[i].open)
	}
	for _, k := range keys {
		if r.err == nil && r.s.status == StatusRunning {
			r.hearOne(SignalReceived{Subscription: k, Name: b.Signal, Payload: b.Payload})
		}
	}
}

func (r *run) hearOne(body SignalReceived) {
	for i := range r.s.acts {
		for _, x := range r.s.acts[i].open {
			if x.key != body.Subscription {
				continue
			}
			if x.by >= 0 {
				r.trigger(i, x, body)
			} else if w := r.p.nodes[r.s.acts[i].node].waiter; w != nil {
				r.apply(i, w.Resume(r.see(i), body))
			}
			return
		}
	}
	for i := range r.s.scopes {
		for _, x := range r.s.scopes[i].open {
			if x.key == body.Subscription {
				r.triggerBeside(r.s.scopes[i].key, x, body)
				return
			}
		}
	}
}
