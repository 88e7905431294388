package machine

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
)

// node reads the index of a block that the program can run.
func (r *reader) node(p *Program) int32 {
	i := r.index(len(p.nodes))
	if r.err == nil && (i < 0 || p.nodes[i].does == nil) {
		r.fail("it names a block that this version does not run")
		return 0
	}
	return i
}

func (r *reader) scope(p *Program) scope {
	s := scope{key: r.key(), role: role(r.small(int(roleUndo) + 1))}
	s.parent, s.owner = r.key(), r.maybe()
	s.node, s.round, s.taken = r.index(len(p.nodes)), r.count(), r.bool()
	s.open = r.resources(p)
	if s.role == roleRoot {
		s.parent = 0
	} else if s.node < 0 {
		r.fail("a scope belongs to no block")
	}
	return s
}

func (r *reader) resources(p *Program) []resource {
	return many(r, func() resource {
		x := resource{key: r.key(), kind: Resource(r.small(int(SignalOpen) + 1)), by: r.index(len(p.nodes)), fired: r.count()}
		if x.kind == SignalOpen {
			x.name = r.string()
		}
		if x.by >= 0 && p.nodes[x.by].catcher == nil {
			r.fail("it waits for a block that catches nothing")
		}
		return x
	})
}

func (r *reader) activation(p *Program, at int64) activation {
	a := activation{key: r.key(), scope: r.key(), node: r.node(p)}
	a.phase, a.armed = phase(r.small(int(phaseArming)+1)), r.bool()
	a.since = at - r.int()
	a.open = r.resources(p)
	flags := r.byte()
	if flags&hasLocal != 0 {
		a.local = r.key()
	}
	if flags&hasRound != 0 {
		a.round = r.count()
	}
	if flags&hasIncident != 0 {
		a.incident = r.key()
	}
	if flags&hasJob != 0 {
		a.job, a.attempt, a.tries = r.key(), r.count(), r.count()
	}
	if flags&hasExit != 0 {
		a.exit, a.split = graph.Exit(r.string()), split(r.small(int(splitAll)+1))
	}
	if flags&hasMemory != 0 {
		a.memory = r.value()
	}
	if flags&hasRounds != 0 {
		a.rounds = rounds{total: r.index(1 << 31), begun: r.count(), live: r.count(), done: r.count()}
	}
	if flags&hasThen != 0 {
		a.then, a.moves = Throwing(r.string()), r.count()
	}
	return a
}

// maxHeld bounds how deep records of completed blocks can lie in each other.
const maxHeld = 200

func (r *reader) completed(p *Program, depth int) []completed {
	if depth > maxHeld {
		r.fail("it is nested too deep")
		return nil
	}
	return many(r, func() completed {
		return completed{key: r.key(), scope: r.key(), by: r.maybe(), node: r.node(p), within: r.completed(p, depth+1)}
	})
}

func (r *reader) values(s *State) {
	for range r.length() {
		k := r.key()
		x := s.find(k)
		if x == nil {
			r.fail("values of a scope that is not there")
			return
		}
		x.vars, x.items = r.vars(), r.value()
		x.gained = many(r, func() feel.Value { return r.value() })
		x.rounds = many(r, func() int32 { return r.count() })
	}
	r.kept(s.undoable)
}

func (r *reader) kept(list []completed) {
	if n := r.length(); n != len(list) {
		r.fail("values of blocks that are not there")
		return
	}
	for i := range list {
		list[i].vars = r.vars()
		r.kept(list[i].within)
	}
}

func (s *State) find(k Key) *scope {
	for i := range s.scopes {
		if s.scopes[i].key == k {
			return &s.scopes[i]
		}
	}
	return nil
}

// count works out what is not stored: tokens by scope and the weight of values.
func (s *State) count() {
	for i := range s.acts {
		s.bear(s.acts[i].scope, 1)
	}
	for _, t := range s.moving {
		s.bear(t.scope, 1)
	}
	for _, p := range s.parked {
		s.bear(p.scope, p.count)
	}
	s.weight = 0
	for i := range s.scopes {
		s.weight += s.scopes[i].weigh()
	}
	for i := range s.undoable {
		s.weight += s.undoable[i].weigh()
	}
}

func (s *scope) weigh() int {
	sum := weigh(s.items, maxInstance)
	for _, x := range s.vars {
		sum += weigh(x.Value, maxInstance)
	}
	for _, v := range s.gained {
		sum += weigh(v, maxInstance)
	}
	return sum
}

func (c *completed) weigh() int {
	sum := 0
	for _, x := range c.vars {
		sum += weigh(x.Value, maxInstance)
	}
	for i := range c.within {
		sum += c.within[i].weigh()
	}
	return sum
}

func (s *State) bear(k Key, n int32) {
	if x := s.find(k); x != nil {
		x.tokens += n
	}
}
