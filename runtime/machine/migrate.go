package machine

import (
	"fmt"
	"slices"

	"segue/runtime/graph"
)

// Obstacle is something that keeps an instance from going on in another
// version. Text is for the person who asked for it.
type Obstacle struct {
	Block graph.ID // of the version that the instance runs
	Text  string
}

// Migratable tells what keeps an instance from going on in another version of
// its process; nothing if Migrate will take it. blocks says for blocks of the
// old version which one of the new they become; a block that is not named stays
// the one of its id.
func Migratable(from, to *Program, s State, blocks map[graph.ID]graph.ID) []Obstacle {
	return newMover(from, to, s, blocks).obstacles
}

// Migrate is Migrated: the instance goes on in another version, wholly or not at
// all. What waits goes on waiting as it does: tasks stay open, timers keep their
// moments. What the new version waits for besides is asked for, what it does not
// know is withdrawn, and new declared variables get their first values. The
// error is ErrStale, or a *Refusal with the first obstacle.
func Migrate(from, to *Program, s State, e Event) (State, []Command, []Fact, error) {
	b, ok := e.Body.(Migrated)
	if !ok {
		return s, nil, nil, fmt.Errorf("machine: %T is no migration", e.Body)
	}
	if s.status != StatusRunning {
		return s, nil, nil, ErrStale
	}
	m := newMover(from, to, s, pairs(b.Blocks))
	if len(m.obstacles) > 0 {
		return s, nil, nil, &Refusal{m.obstacles[0].Text}
	}
	r := to.take(m.moved(), e.At)
	m.refit(r)
	if r.err == nil {
		r.touched = true
		r.settle()
	}
	if r.err != nil {
		err := r.err
		to.give(r)
		return s, nil, nil, err
	}
	next, out, facts := r.result()
	to.give(r)
	return next, out, facts, nil
}

func pairs(list []BlockPair) map[graph.ID]graph.ID {
	m := make(map[graph.ID]graph.ID, len(list))
	for _, x := range list {
		m[x.From] = x.To
	}
	return m
}

// ReplayAcross is Replay for an instance that changed its version: programs
// gives the program of the version that a Migrated names.
func ReplayAcross(instance Key, first *Program, programs func(version int) (*Program, error), events []Event) (State, error) {
	p, s := first, NewState(instance)
	for i, e := range events {
		var err error
		if b, ok := e.Body.(Migrated); ok {
			to, missing := programs(b.Version)
			if missing != nil {
				return s, missing
			}
			s, _, _, err = Migrate(p, to, s, e)
			p = to
		} else {
			s, _, _, err = p.Step(s, e)
		}
		if err != nil {
			return s, fmt.Errorf("event %d, %T: %w", i+1, e.Body, err)
		}
	}
	return s, nil
}

// mover carries a state over.
type mover struct {
	from, to  *Program
	s         State
	nodes     []int32 // by node of the old version; -1: it has gone
	obstacles []Obstacle
}

func newMover(from, to *Program, s State, blocks map[graph.ID]graph.ID) *mover {
	m := &mover{from: from, to: to, s: s, nodes: make([]int32, len(from.nodes))}
	at := make(map[graph.ID]int32, len(to.nodes))
	for i := range to.nodes {
		if to.nodes[i].does != nil {
			at[to.nodes[i].id] = int32(i)
		}
	}
	for i := range from.nodes {
		id := from.nodes[i].id
		if other, ok := blocks[id]; ok {
			id = other
		}
		m.nodes[i] = -1
		if n, ok := at[id]; ok {
			m.nodes[i] = n
		}
	}
	m.check()
	return m
}

func (m *mover) obstacle(node int32, text string, args ...any) {
	o := Obstacle{Text: fmt.Sprintf(text, args...)}
	if node >= 0 {
		o.Block = m.from.nodes[node].id
	}
	if !slices.Contains(m.obstacles, o) {
		m.obstacles = append(m.obstacles, o)
	}
}

func (m *mover) check() {
	if m.s.paused || len(m.s.moving) > 0 {
		m.obstacle(-1, "The process is on the move. Try again in a moment.")
	}
	for i := range m.s.acts {
		m.block(m.s.acts[i].node)
		m.activation(&m.s.acts[i])
	}
	for i := range m.s.scopes {
		if n := m.s.scopes[i].node; n >= 0 {
			m.block(n)
		}
	}
	for _, p := range m.s.parked {
		m.block(p.node)
		if m.nodes[p.node] >= 0 && m.flow(p.via) < 0 {
			m.obstacle(p.node, "Something has arrived at “%s” by a way that the other version does not have.", m.from.nodes[p.node].name)
		}
	}
	m.undoables(m.s.undoable)
}

func (m *mover) undoables(list []completed) {
	for i := range list {
		if m.nodes[list[i].node] < 0 {
			m.obstacle(list[i].node, "“%s” is done and can still be undone, but the other version does not have it. Say which block takes its place.", m.from.nodes[list[i].node].name)
		}
		m.undoables(list[i].within)
	}
}

// block tells what keeps something that is at a block from being at the other.
func (m *mover) block(node int32) {
	n := &m.from.nodes[node]
	if m.nodes[node] < 0 {
		m.obstacle(node, "The process is at “%s”, which the other version does not have. Say which block takes its place.", n.name)
		return
	}
	o := &m.to.nodes[m.nodes[node]]
	within := int32(-1)
	if n.within >= 0 {
		within = m.nodes[n.within]
	}
	switch {
	case n.kind != o.kind || n.holds != o.holds || n.gather != o.gather:
		m.obstacle(node, "“%s” would become “%s”, which is a block of another kind.", n.name, o.name)
	case o.within != within:
		m.obstacle(node, "“%s” lies in another part of the process in the other version.", n.name)
	case (n.repeat == nil) != (o.repeat == nil) || n.repeat != nil && n.repeat.parallel != o.repeat.parallel:
		m.obstacle(node, "“%s” repeats in another way in the other version.", n.name)
	case (n.host >= 0) != (o.host >= 0):
		m.obstacle(node, "“%s” sits on the edge of a block in only one of the versions.", n.name)
	}
}

func (m *mover) activation(a *activation) {
	if n := m.nodes[a.node]; n >= 0 && a.phase == phaseLeaving && m.to.nodes[n].exit(a.exit) == nil && len(m.to.nodes[n].exits) > 0 {
		m.obstacle(a.node, "“%s” is about to be left by “%s”, a way out that the other version does not have.", m.from.nodes[a.node].name, a.exit)
	}
}

// flow is the flow of the same id that leads to the block that takes the old
// one's place, or -1.
func (m *mover) flow(via int32) int32 {
	if via < 0 {
		return -1
	}
	f := &m.from.flows[via]
	return int32(slices.IndexFunc(m.to.flows, func(x flow) bool { return x.id == f.id && x.to == m.nodes[f.to] }))
}

// moved is the state with every block that of the new version. What waited on
// behalf of a block that is gone keeps its number for refit, which withdraws it.
func (m *mover) moved() State {
	s := m.s
	s.scopes, s.acts = slices.Clone(s.scopes), slices.Clone(s.acts)
	for i := range s.scopes {
		if n := &s.scopes[i].node; *n >= 0 {
			*n = m.nodes[*n]
		}
	}
	for i := range s.acts {
		s.acts[i].node = m.nodes[s.acts[i].node]
	}
	s.parked = slices.Clone(s.parked)
	for i := range s.parked {
		p := &s.parked[i]
		p.node, p.via = m.nodes[p.node], m.flow(p.via)
	}
	s.undoable = m.carried(s.undoable)
	return s
}

func (m *mover) carried(list []completed) []completed {
	out := slices.Clone(list)
	for i := range out {
		out[i].node, out[i].within = m.nodes[out[i].node], m.carried(out[i].within)
	}
	return out
}

// refit withdraws what nothing waits for any more, asks for what is new, and
// sets new variables.
func (m *mover) refit(r *run) {
	for i := range r.s.acts {
		m.refitOne(r, i)
	}
	for i := range r.s.scopes {
		m.refitScope(r, r.s.scopes[i].key)
	}
	for _, d := range m.to.data {
		if _, there := r.lookup(r.s.key, d.name); there {
			continue
		}
		if v, err := r.eval(d.first, r.s.key); err == nil {
			r.setIn(r.s.key, d.name, v)
			r.facts = append(r.facts, Fact{What: Assigned, Scope: r.s.key, Name: d.name, Value: v, at: -1})
		}
	}
}

func (m *mover) refitOne(r *run, i int) {
	a := &r.s.acts[i]
	waits, first := m.waits(r, a)
	var kept []resource
	for _, x := range a.open {
		if x.by >= 0 {
			by := m.nodes[x.by]
			if by < 0 || !slices.Contains(waits, by) || !m.sameTrigger(x.by, by) {
				r.withdrawOne(i, x, "not in this version")
				continue
			}
			x.by = by
		}
		kept = append(kept, x)
	}
	a.open = kept
	if !first && (a.round > 0 || a.phase == phaseEntering && !a.armed) {
		return // its edge is the whole's, or is seen to when it begins
	}
	a.armed = a.armed || r.p.nodes[a.node].arms
	for _, c := range waits {
		n := &r.p.nodes[c]
		if n.catcher != nil && n.trigger.Thrown == "" && !m.knew(c) {
			r.arm(i, c, 0)
		}
	}
}

// waits are the blocks on whose behalf an activation may wait: those on its
// edge, or at a first-of those that its flows lead to.
func (m *mover) waits(r *run, a *activation) (list []int32, first bool) {
	n := &r.p.nodes[a.node]
	if !slices.ContainsFunc(a.open, func(x resource) bool { return x.by >= 0 && m.from.nodes[x.by].host < 0 }) {
		return n.edge, false
	}
	for _, x := range n.exits {
		for _, f := range x.flows {
			list = append(list, r.p.flows[f].to)
		}
	}
	return list, true
}

// knew reports whether a Catcher was there before, so that having nothing open
// means that it has had its turn.
func (m *mover) knew(c int32) bool {
	old := int32(slices.Index(m.nodes, c))
	return old >= 0 && m.sameTrigger(old, c)
}

func (m *mover) sameTrigger(old, now int32) bool {
	return m.from.nodes[old].kind == m.to.nodes[now].kind
}

func (m *mover) refitScope(r *run, k Key) {
	s := r.scope(k)
	handlers := r.insideOf(k).handlers
	var kept []resource
	for _, x := range s.open {
		by := m.nodes[x.by]
		if by < 0 || !slices.Contains(handlers, by) || !m.sameTrigger(x.by, by) {
			if x.kind.outside() {
				r.out = append(r.out, Command{s.owner, m.from.nodes[x.by].id, x.withdrawal("not in this version")})
			}
			continue
		}
		x.by = by
		kept = append(kept, x)
	}
	s.open = kept
	if s.taken || s.role != roleRoot && s.role != roleBody {
		return
	}
	for _, c := range handlers {
		if r.p.nodes[c].trigger.Thrown == "" && !m.knew(c) {
			r.armHandler(k, c, 0)
		}
	}
}

// record of a migration: version and pairs.
func (w *writer) migrated(b Migrated) {
	w.int(int64(b.Version))
	w.uint(uint64(len(b.Blocks)))
	for _, x := range b.Blocks {
		w.string(string(x.From))
		w.string(string(x.To))
	}
}

func (r *reader) migrated() Migrated {
	b := Migrated{Version: int(r.int())}
	for range r.length() {
		b.Blocks = append(b.Blocks, BlockPair{graph.ID(r.string()), graph.ID(r.string())})
	}
	b.By, b.Reason = r.string(), r.string()
	return b
}
