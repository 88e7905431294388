package machine

import (
	"time"

	"segue/runtime/graph"
)

// Activation is one waiting visit, as screens show it.
type Activation struct {
	Key      Key
	Block    graph.ID
	Scope    Key
	Local    Key // its own scope within that, for mappings; 0: none
	Round    int // of a repeat, from 1; 0: none, or the repeat as a whole
	Rounds   Rounds
	Tries    int // of its work since it began, or since a person had it tried again; the one that is under way or comes next included
	Since    time.Time
	Incident Key // 0: none
	Open     []Request
}

// Rounds is how far the whole of a repeat has come; nothing for other visits.
type Rounds struct {
	Total int // -1: until a condition says so
	Begun int
	Done  int
}

// Request is one thing an activation waits for.
type Request struct {
	Kind  Resource
	Key   Key
	Block graph.ID // who asked: the block itself, or one on its edge
}

// shown is the kind as screens and tests know it: they tell a subscription to a
// signal from one to a message by the host's rows.
func (k Resource) shown() Resource {
	if k == SignalOpen {
		return SubscriptionOpen
	}
	return k
}

// Scope is a scope as screens show it.
type Scope struct {
	Key       Key
	Parent    Key
	Block     graph.ID // whose; empty for the outermost
	Round     int
	Variables []Var // not to be changed
}

// Parked says that tokens wait at a join for others.
type Parked struct {
	Scope Key
	Block graph.ID
	Flow  graph.ID
	Count int
}

// Waiting are the activations of an instance, the oldest first.
func (p *Program) Waiting(s State) []Activation {
	list := make([]Activation, len(s.acts))
	for i := range s.acts {
		a := &s.acts[i]
		list[i] = Activation{Key: a.key, Block: p.nodes[a.node].id, Scope: a.scope, Local: a.local, Round: int(a.round),
			Rounds: Rounds{int(a.rounds.total), int(a.rounds.begun), int(a.rounds.done)}, Tries: int(a.tries), Since: time.UnixMicro(a.since).UTC(), Incident: a.incident}
		for _, x := range a.open {
			by := a.node
			if x.by >= 0 {
				by = x.by
			}
			list[i].Open = append(list[i].Open, Request{x.kind.shown(), x.key, p.nodes[by].id})
		}
	}
	return list
}

// Beside is what handlers wait for beside the scopes of an instance: event
// sub-processes that have not begun.
func (p *Program) Beside(s State) []Request {
	var list []Request
	for i := range s.scopes {
		for _, x := range s.scopes[i].open {
			list = append(list, Request{x.kind.shown(), x.key, p.nodes[x.by].id})
		}
	}
	return list
}

// Scopes are the scopes of an instance, outer ones first.
func (p *Program) Scopes(s State) []Scope {
	list := make([]Scope, len(s.scopes))
	for i := range s.scopes {
		x := &s.scopes[i]
		list[i] = Scope{Key: x.key, Parent: x.parent, Round: int(x.round), Variables: x.vars}
		if x.node >= 0 {
			list[i].Block = p.nodes[x.node].id
		}
	}
	return list
}

// Parked are the tokens that wait at joins.
func (p *Program) Parked(s State) []Parked {
	var list []Parked
	for _, x := range s.parked {
		if x.count > 0 {
			list = append(list, Parked{x.scope, p.nodes[x.node].id, p.flows[x.via].id, int(x.count)})
		}
	}
	return list
}

// Incidents counts the activations that need attention.
func (s State) Incidents() int {
	n := 0
	for i := range s.acts {
		if s.acts[i].incident != 0 {
			n++
		}
	}
	return n
}
