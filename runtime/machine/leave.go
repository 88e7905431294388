package machine

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
)

// leave begins to leave: what the block had asked for is taken back, its
// results are kept, and it goes on.
func (r *run) leave(i int, m Move) {
	a := &r.s.acts[i]
	a.phase, a.exit, a.split = phaseLeaving, m.exit, m.split
	r.drop(i, false, "decided")
	for _, x := range m.asks {
		r.ask(i, -1, 0, x)
	}
	if r.keepResults(i, m.set) {
		r.goOn(i)
	}
}

// keepResults sets the variables that the block results in: with output
// mappings in a scope of its own, else where they are found.
func (r *run) keepResults(i int, vars []Var) bool {
	if len(vars) == 0 {
		return true
	}
	if !r.fits(i, vars) {
		return false
	}
	if !r.p.nodes[r.s.acts[i].node].maps(r.s.acts[i].exit) {
		from := r.see(i).scope
		for _, x := range vars {
			r.assign(from, x.Name, x.Value)
		}
		return true
	}
	k := r.localScope(i)
	for _, x := range vars {
		if r.err != nil {
			return false
		}
		r.setIn(k, x.Name, x.Value)
		r.facts = append(r.facts, Fact{What: Assigned, Scope: k, Name: x.Name, Value: x.Value, at: -1})
	}
	return true
}

// goOn is what a retry repeats for an activation that could not leave.
func (r *run) goOn(i int) {
	if !r.giveOutputs(i) {
		return
	}
	if r.s.acts[i].round > 0 {
		r.endRound(i)
		return
	}
	if !r.choose(i) {
		return
	}
	r.depart(i)
}

// maps reports whether output mappings apply to an exit: they are for the
// ordinary way out, or for all where there is no such way.
func (n *node) maps(x graph.Exit) bool {
	return len(n.outputs) > 0 && (x == "" || n.exit("") == nil)
}

// giveOutputs evaluates the output mappings and sets their targets outside the
// activation. They are evaluated all before the first is set, so that a retry
// repeats nothing. A repeat as a whole has none; its rounds have.
func (r *run) giveOutputs(i int) bool {
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	if !n.maps(a.exit) || n.repeat != nil && a.round == 0 {
		return true
	}
	values := make([]Var, 0, len(n.outputs))
	from := r.see(i).scope
	for _, m := range n.outputs {
		v, err := r.eval(m.Value, from)
		if err != nil {
			r.fault(i, Failure{Code: "output", Message: "“" + m.Name + "” could not be worked out: " + err.Error()})
			return false
		}
		values = append(values, Var{m.Name, v})
	}
	if !r.fits(i, values) {
		return false
	}
	to := r.s.acts[i].scope
	for _, x := range values {
		r.assign(to, x.Name, x.Value)
	}
	return true
}

// choose finds the flows to take, into r.chosen.
func (r *run) choose(i int) bool {
	r.chosen = r.chosen[:0]
	a := &r.s.acts[i]
	n := &r.p.nodes[a.node]
	x := n.exit(a.exit)
	if x == nil && a.exit == "" && len(n.exits) == 0 {
		return true // it has no ways out at all: the path ends here
	}
	if x == nil {
		r.fault(i, Failure{Code: "exit", Message: "This block ended with “" + string(a.exit) + "”, for which it has no way out."})
		return false
	}
	asked := false
	for _, f := range x.flows {
		when := r.p.flows[f].when
		if when != nil && a.split != splitAll {
			asked = true
			ok, good := r.holds(i, f, when)
			if !good {
				return false
			}
			if !ok {
				continue
			}
		}
		r.chosen = append(r.chosen, f)
		if a.split == splitFirst {
			return true
		}
	}
	if x.fallback >= 0 && (len(r.chosen) == 0 || a.split == splitAll) {
		r.chosen = append(r.chosen, x.fallback)
	}
	if len(r.chosen) == 0 && asked {
		r.fault(i, Failure{Code: "no-way", Message: "None of the conditions is true, and there is no default way out."})
		return false
	}
	return true
}

// holds asks a condition. Neither true nor false stops the activation.
func (r *run) holds(i int, f int32, when *feel.Expr) (yes, good bool) {
	v, err := r.eval(when, r.s.acts[i].scope)
	switch {
	case err != nil:
		r.fault(i, Failure{Code: "condition", Message: "The condition on the way to “" + r.nameOf(r.p.flows[f].to) + "” could not be worked out: " + err.Error()})
	case v.IsTrue():
		return true, true
	case v.IsFalse():
		return false, true
	default:
		r.fault(i, Failure{Code: "condition", Message: "The condition on the way to “" + r.nameOf(r.p.flows[f].to) + "” is neither true nor false. " + r.unclear(v)})
	}
	return false, false
}

func (r *run) nameOf(node int32) string { return r.p.nodes[node].name }

// depart takes the chosen flows and ends the visit.
func (r *run) depart(i int) {
	r.remember(i)
	a := r.s.acts[i]
	r.endVisit(i, Left, a.exit, "")
	for _, f := range r.chosen {
		fl := &r.p.flows[f]
		r.facts = append(r.facts, Fact{What: Took, Activation: a.key, Flow: fl.id, at: f})
		for range r.p.nodes[a.node].gives {
			r.push(token{scope: a.scope, node: fl.to, via: f, moves: a.moves + 1})
		}
	}
	r.lost(a.scope)
}

// endVisit takes an activation out of the state, with what it has open and the
// scopes of its own. The caller sees to its token.
func (r *run) endVisit(i int, what What, exit graph.Exit, why string) {
	r.drop(i, true, why)
	r.clearIncident(i, why)
	r.tell(i, Fact{What: what, Exit: exit, Text: why})
	a := &r.s.acts[i]
	if a.local != 0 {
		r.closeScope(a.local)
	}
	if what == Withdrawn && len(r.s.undoable) > 0 {
		r.forgetUndoable(a.key)
		r.releaseUndoable(a.key)
	}
	*a = activation{key: a.key, dead: true}
	if i == len(r.s.acts)-1 {
		r.s.acts = r.s.acts[:i]
	}
}
