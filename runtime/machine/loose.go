package machine

import (
	"slices"

	"segue/runtime/graph"
)

// pathEnded asks a Loose how it goes on after a path in it has ended.
func (r *run) pathEnded(k Key) {
	s := r.scope(k)
	i := r.act(s.owner)
	if i < 0 {
		return
	}
	r.clearIncident(i, "retried")
	v := r.see(i)
	v.scope = k
	m := r.p.nodes[s.node].loose.PathEnded(v, int(s.tokens))
	if m.verb == verbLeave {
		r.disarm(k, "withdrawn")
		r.clearOut(k, "not needed any more")
		r.holdRecord(i, k)
		r.closeScope(k)
	}
	r.goOnLoose(i, k, m)
}

// goOnLoose does what a Loose decided; apply without a new wait.
func (r *run) goOnLoose(i int, k Key, m Move) {
	if m.verb != verbWait {
		r.apply(i, m)
		return
	}
	for _, x := range m.notes {
		r.tell(i, Fact{What: Noted, Name: x.name, Value: x.value})
	}
	if m.keep {
		r.s.acts[i].memory = m.memory
	}
	r.beginLoose(i, k, m.begin)
}

// beginLoose puts a token before each of the blocks; false after an incident,
// where one cannot begin so.
func (r *run) beginLoose(i int, k Key, blocks []graph.ID) bool {
	inside := &r.p.nodes[r.s.acts[i].node].inside
	var nodes []int32
	for _, id := range blocks {
		at := slices.IndexFunc(inside.begin, func(n int32) bool { return r.p.nodes[n].id == id })
		if at < 0 {
			r.fault(i, Failure{Code: "begin", Message: "There is no block “" + string(id) + "” in it that can begin by itself."})
			return false
		}
		nodes = append(nodes, inside.begin[at])
	}
	for _, n := range nodes {
		r.push(token{scope: k, node: n, via: -1, moves: r.s.acts[i].moves})
	}
	return true
}

// begun is Begun: somebody begins a block in a Loose.
func (r *run) begun(b Begun) error {
	i := r.act(b.Activation)
	if i < 0 {
		return ErrStale
	}
	n := &r.p.nodes[r.s.acts[i].node]
	k := r.bodyOf(b.Activation)
	switch {
	case n.loose == nil || k == 0:
		return refuse("“%s” begins its blocks by itself.", n.name)
	case r.s.suspended:
		return refuse("This process is suspended. Resume it before anything begins in it.")
	case !slices.ContainsFunc(n.inside.begin, func(at int32) bool { return r.p.nodes[at].id == b.Block }):
		return refuse("In “%s” there is no block “%s” that can begin by itself.", n.name, b.Block)
	}
	r.s.acts[i].moves = 0
	v := r.see(i)
	v.scope = k
	m := n.loose.Resume(v, b)
	if m.verb == verbRefuse {
		return refuse("%s", m.fail.Message)
	}
	r.goOnLoose(i, k, m)
	return nil
}

// bodyOf is the scope of the blocks that an activation holds; 0: it has none.
func (r *run) bodyOf(owner Key) Key {
	for j := range r.s.scopes {
		if s := &r.s.scopes[j]; s.owner == owner && s.role == roleBody && !s.dead {
			return s.key
		}
	}
	return 0
}

// Inside are the blocks that can begin by choice in the Loose that is visited.
func (v *Visit) Inside() []graph.ID {
	i := v.r.act(v.Activation)
	if i < 0 {
		return nil
	}
	return v.r.p.idsOf(v.r.p.nodes[v.r.s.acts[i].node].inside.begin)
}

// Running is how many paths go on in the Loose that is visited.
func (v *Visit) Running() int {
	if s := v.r.scope(v.r.bodyOf(v.Activation)); s != nil {
		return int(s.tokens)
	}
	return 0
}

func (p *Program) idsOf(nodes []int32) []graph.ID {
	ids := make([]graph.ID, len(nodes))
	for i, n := range nodes {
		ids[i] = p.nodes[n].id
	}
	return ids
}

// Choices are the blocks that Begun can name for an activation; none for one
// that does not hold its blocks loosely.
func (p *Program) Choices(s State, activation Key) []graph.ID {
	for i := range s.acts {
		if n := &p.nodes[s.acts[i].node]; s.acts[i].key == activation && n.loose != nil {
			return p.idsOf(n.inside.begin)
		}
	}
	return nil
}
