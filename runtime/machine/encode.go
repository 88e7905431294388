package machine

import (
	"fmt"
)

// stateSchema is the number of the stored form written today. Older ones stay
// readable for ever: DecodeState reads each as its number says.
const stateSchema = 2

// oldestSchema is the oldest form that is still read. In form 1 nothing was said
// of choosers.
const oldestSchema = 1

var statuses = [...]Status{StatusNew, StatusRunning, StatusEnded, StatusCancelled, StatusFailed}

// Encode is the stored form: the state apart from values, and the values of all
// scopes, which change less often (VarsChanged). Equal states have equal bytes.
func (s State) Encode() (state, vars []byte) {
	return s.AppendState(nil), s.AppendVars(nil)
}

// AppendState appends the first part of Encode.
func (s State) AppendState(dst []byte) []byte {
	w := writer{append(dst, stateSchema)}
	for i, x := range statuses {
		if x == s.status {
			w.byte(byte(i))
		}
	}
	w.bool(s.suspended)
	w.bool(s.paused)
	w.count(s.last)
	w.int(s.at)
	w.int(int64(s.caller))
	w.uint(uint64(len(s.scopes)))
	for i := range s.scopes {
		w.scope(&s.scopes[i])
	}
	w.uint(uint64(len(s.acts)))
	for i := range s.acts {
		w.activation(&s.acts[i], s.at)
	}
	w.uint(uint64(len(s.moving)))
	for _, t := range s.moving {
		w.key(t.scope)
		w.index(t.node)
		w.index(t.via)
		w.count(t.round)
		w.count(t.moves)
	}
	w.uint(uint64(len(s.parked)))
	for _, p := range s.parked {
		w.key(p.scope)
		w.index(p.node)
		w.index(p.via)
		used := int32(0)
		if p.used {
			used = 1
		}
		w.count(p.count<<1 | used)
		w.count(p.moves)
	}
	w.completed(s.undoable)
	return w.b
}

func (w *writer) scope(s *scope) {
	w.key(s.key)
	w.byte(byte(s.role))
	w.key(s.parent)
	w.key(s.owner)
	w.index(s.node)
	w.count(s.round)
	w.bool(s.taken)
	w.resources(s.open)
}

func (w *writer) resources(list []resource) {
	w.uint(uint64(len(list)))
	for _, x := range list {
		w.key(x.key)
		w.byte(byte(x.kind))
		w.index(x.by)
		w.count(x.fired)
		if x.kind == SignalOpen {
			w.string(x.name)
		}
	}
}

// Which of an activation's rarer fields are written.
const (
	hasLocal = 1 << iota
	hasRound
	hasIncident
	hasJob
	hasExit
	hasMemory
	hasRounds
	hasThen
)

func (w *writer) activation(a *activation, at int64) {
	flags := byte(0)
	for _, x := range [...]struct {
		is  bool
		bit byte
	}{{a.local != 0, hasLocal}, {a.round != 0, hasRound}, {a.incident != 0, hasIncident}, {a.job != 0, hasJob}, {a.exit != "" || a.split != 0, hasExit},
		{!a.memory.IsNull(), hasMemory}, {a.rounds != (rounds{}), hasRounds}, {a.then != "" || a.moves != 0, hasThen}} {
		if x.is {
			flags |= x.bit
		}
	}
	w.key(a.key)
	w.key(a.scope)
	w.index(a.node)
	w.byte(byte(a.phase))
	w.bool(a.armed)
	w.int(at - a.since)
	w.resources(a.open)
	w.byte(flags)
	if flags&hasLocal != 0 {
		w.key(a.local)
	}
	if flags&hasRound != 0 {
		w.count(a.round)
	}
	if flags&hasIncident != 0 {
		w.key(a.incident)
	}
	if flags&hasJob != 0 {
		w.key(a.job)
		w.count(a.attempt)
		w.count(a.tries)
	}
	if flags&hasExit != 0 {
		w.string(string(a.exit))
		w.byte(byte(a.split))
	}
	if flags&hasMemory != 0 {
		w.value(a.memory)
	}
	if flags&hasRounds != 0 {
		w.index(a.rounds.total)
		w.count(a.rounds.begun)
		w.count(a.rounds.live)
		w.count(a.rounds.done)
	}
	if flags&hasThen != 0 {
		w.string(string(a.then))
		w.count(a.moves)
	}
}

func (w *writer) completed(list []completed) {
	w.uint(uint64(len(list)))
	for i := range list {
		c := &list[i]
		w.key(c.key)
		w.key(c.scope)
		w.key(c.by)
		w.index(c.node)
		w.completed(c.within)
	}
}

// AppendVars appends the second part of Encode.
func (s State) AppendVars(dst []byte) []byte {
	w := writer{append(dst, stateSchema)}
	n := 0
	for i := range s.scopes {
		if s.scopes[i].holdsValues() {
			n++
		}
	}
	w.uint(uint64(n))
	for i := range s.scopes {
		x := &s.scopes[i]
		if !x.holdsValues() {
			continue
		}
		w.key(x.key)
		w.vars(x.vars)
		w.value(x.items)
		w.uint(uint64(len(x.gained)))
		for _, v := range x.gained {
			w.value(v)
		}
		w.uint(uint64(len(x.rounds)))
		for _, n := range x.rounds {
			w.count(n)
		}
	}
	w.kept(s.undoable)
	return w.b
}

func (s *scope) holdsValues() bool {
	return len(s.vars) > 0 || !s.items.IsNull() || len(s.gained) > 0
}

func (w *writer) kept(list []completed) {
	w.uint(uint64(len(list)))
	for i := range list {
		w.vars(list[i].vars)
		w.kept(list[i].within)
	}
}

// DecodeState reads what Encode wrote, for the program that the instance runs.
func DecodeState(p *Program, instance Key, state, vars []byte) (State, error) {
	s := State{key: instance}
	r := reader{b: state, base: instance}
	if r.schema = r.byte(); !known(r.schema) && r.err == nil {
		return s, fmt.Errorf("machine: the state of %s is written in form %d, which this release does not know", instance, r.schema)
	}
	r.state(&s, p)
	if r.err == nil && len(r.b) > 0 {
		r.fail("it has bytes too many")
	}
	if r.err != nil {
		return s, fmt.Errorf("machine: the state of %s cannot be read: %w", instance, r.err)
	}
	r = reader{b: vars, base: instance}
	if r.schema = r.byte(); !known(r.schema) && r.err == nil {
		return s, fmt.Errorf("machine: the variables of %s are written in form %d, which this release does not know", instance, r.schema)
	}
	r.values(&s)
	if r.err == nil && len(r.b) > 0 {
		r.fail("there are bytes too many")
	}
	if r.err != nil {
		return s, fmt.Errorf("machine: the variables of %s cannot be read: %w", instance, r.err)
	}
	s.count()
	return s, nil
}

func known(schema byte) bool { return schema >= oldestSchema && schema <= stateSchema }

func (r *reader) arrival(p *Program) arrival {
	a := arrival{scope: r.key(), node: r.node(p), via: r.index(len(p.flows))}
	if r.schema == 1 {
		a.count = r.count()
	} else {
		n := r.count()
		a.count, a.used = n>>1, n&1 == 1
	}
	a.moves = r.count()
	return a
}

func (r *reader) state(s *State, p *Program) {
	s.status = statuses[r.small(len(statuses))]
	s.suspended, s.paused = r.bool(), r.bool()
	s.last = r.small(Last + 1)
	s.at = r.int()
	s.caller = Key(r.int())
	s.scopes = many(r, func() scope { return r.scope(p) })
	s.acts = many(r, func() activation { return r.activation(p, s.at) })
	s.moving = many(r, func() token {
		return token{scope: r.key(), node: r.node(p), via: r.index(len(p.flows)), round: r.count(), moves: r.count()}
	})
	s.parked = many(r, func() arrival { return r.arrival(p) })
	s.undoable = r.completed(p, 0)
}

func many[T any](r *reader, read func() T) []T {
	n := r.length()
	if n == 0 {
		return nil
	}
	list := make([]T, 0, n)
	for range n {
		if list = append(list, read()); r.err != nil {
			return nil
		}
	}
	return list
}
