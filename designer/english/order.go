package english

import (
	"slices"
	"strings"

	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/words"
)

// reader puts the blocks of one pool in order.
type reader struct {
	kinds  *block.Registry
	doc    *graph.Document
	pool   *graph.Pool
	names  block.Names
	known  *feel.Env
	blocks map[graph.ID]*graph.Block
	flows  map[graph.ID][]graph.Flow // by where they leave
	hosted map[graph.ID][]graph.ID   // blocks on a block's edge
	inside map[graph.ID][]graph.ID   // blocks by the scope they lie in; "" is the pool
}

func newReader(kinds *block.Registry, d *graph.Document, p *graph.Pool, names block.Names, known *feel.Env) *reader {
	r := &reader{kinds: kinds, doc: d, pool: p, names: names, known: known,
		blocks: map[graph.ID]*graph.Block{}, flows: map[graph.ID][]graph.Flow{}, hosted: map[graph.ID][]graph.ID{}, inside: map[graph.ID][]graph.ID{}}
	for i := range p.Blocks {
		r.blocks[p.Blocks[i].ID] = &p.Blocks[i]
	}
	for _, f := range p.Flows {
		if r.blocks[f.From] != nil && r.blocks[f.To] != nil {
			r.flows[f.From] = append(r.flows[f.From], f)
		}
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if host := r.host(b); host != "" {
			r.hosted[host] = append(r.hosted[host], b.ID)
		}
		if !r.drawn(b) {
			scope := r.scope(b)
			r.inside[scope] = append(r.inside[scope], b.ID)
		}
	}
	return r
}

// drawn reports whether the block is only part of the picture.
func (r *reader) drawn(b *graph.Block) bool {
	t, ok := r.kinds.Type(b.Kind)
	return ok && t.Group == block.GroupDrawing && len(r.flows[b.ID]) == 0
}

// host is the block on whose edge it sits; "" where that does not exist, or
// where blocks sit on each other's edges in a circle.
func (r *reader) host(b *graph.Block) graph.ID {
	at := b
	for range len(r.blocks) + 1 {
		host := r.blocks[at.Host]
		if host == nil {
			return hostOf(b, r.blocks)
		}
		at = host
	}
	return ""
}

func hostOf(b *graph.Block, blocks map[graph.ID]*graph.Block) graph.ID {
	if blocks[b.Host] == nil {
		return ""
	}
	return b.Host
}

// scope is where the block lies: a block on an edge lies where its host does.
func (r *reader) scope(b *graph.Block) graph.ID {
	for range len(r.blocks) + 1 {
		host := r.blocks[r.host(b)]
		if host == nil {
			break
		}
		b = host
	}
	at := b
	for range len(r.blocks) + 1 {
		parent := r.blocks[at.Parent]
		if parent == nil {
			if r.blocks[b.Parent] == nil || r.drawn(r.blocks[b.Parent]) {
				return ""
			}
			return b.Parent
		}
		for range len(r.blocks) + 1 { // what holds it may sit on an edge itself
			host := r.blocks[r.host(parent)]
			if host == nil {
				break
			}
			parent = host
		}
		at = parent
	}
	return "" // scopes hold each other in a circle
}

func (r *reader) part() Part {
	var p Part
	p.Steps = r.scopeSteps("")
	for i := range r.pool.Blocks {
		if b := &r.pool.Blocks[i]; r.drawn(b) {
			p.Notes = append(p.Notes, r.note(b))
		}
	}
	return p
}

// scopeSteps are the steps of one scope, in reading order.
func (r *reader) scopeSteps(scope graph.ID) []Step {
	o := r.order(scope)
	var list []Step
	for _, b := range o.children[0] {
		list = append(list, r.steps(o, b)...)
	}
	return list
}

// order is how the blocks of a scope follow from each other. Blocks are numbered
// as they are first met along the flows; 0 stands for the scope itself.
type order struct {
	ids      []graph.ID
	at       map[graph.ID]int
	from     [][]int // who leads to a block
	over     []int   // through which block all ways lead to a block, nearest
	children [][]int // the blocks of which a block is that, in order
	size     []int   // how many blocks follow from a block alone, itself among them
}

// order finds for each block the nearest one that all ways to it lead through
// (its dominator): what follows from a block alone is said below it, what
// several ways share after them. Reading order is the reverse of the order in
// which a walk leaves blocks.
func (r *reader) order(scope graph.ID) *order {
	members := r.inside[scope]
	roots := r.roots(members)
	o := &order{at: map[graph.ID]int{}}
	seen := map[graph.ID]bool{}
	var left []graph.ID
	isMember := map[graph.ID]bool{}
	for _, id := range members {
		isMember[id] = true
	}
	var walk func(id graph.ID)
	walk = func(id graph.ID) {
		seen[id] = true
		next := r.successors(id)
		for _, to := range slices.Backward(next) {
			if isMember[to] && !seen[to] {
				walk(to)
			}
		}
		left = append(left, id)
	}
	for _, id := range slices.Backward(roots) {
		if !seen[id] {
			walk(id)
		}
	}
	slices.Reverse(left)
	var circles []graph.ID // what nothing leads to from outside
	for _, id := range members {
		if !seen[id] {
			before := len(left)
			walk(id)
			slices.Reverse(left[before:])
			circles = append(circles, id)
		}
	}
	o.ids = append([]graph.ID{""}, left...)
	for i, id := range o.ids {
		o.at[id] = i
	}
	o.from = make([][]int, len(o.ids))
	for _, id := range append(roots, circles...) {
		o.from[o.at[id]] = append(o.from[o.at[id]], 0)
	}
	for i, id := range o.ids[1:] {
		for _, to := range r.successors(id) {
			if isMember[to] {
				o.from[o.at[to]] = append(o.from[o.at[to]], i+1)
			}
		}
	}
	o.dominate()
	return o
}

// roots are where a scope begins: first what starts it, then what nothing leads
// to, as an event sub-process.
func (r *reader) roots(members []graph.ID) []graph.ID {
	led := map[graph.ID]bool{}
	for _, id := range members {
		for _, to := range r.successors(id) {
			if to != id {
				led[to] = true
			}
		}
	}
	var starts, others []graph.ID
	for _, id := range members {
		b := r.blocks[id]
		t, _ := r.kinds.Type(b.Kind)
		switch {
		case t.Group == block.GroupStart:
			starts = append(starts, id)
		case !led[id] && len(r.inside[id]) == 0:
			starts = append(starts, id)
		case !led[id]:
			if r.kinds.Exits(*b) {
				starts = append(starts, id)
			} else {
				others = append(others, id)
			}
		}
	}
	return append(starts, others...)
}

// successors are what follows a block: what sits on its edge, and where its
// flows lead.
func (r *reader) successors(id graph.ID) []graph.ID {
	list := slices.Clone(r.hosted[id])
	for _, f := range r.ordered(id) {
		list = append(list, f.To)
	}
	return list
}

// ordered are the flows that leave a block, what is taken otherwise last.
func (r *reader) ordered(id graph.ID) []graph.Flow {
	list := slices.Clone(r.flows[id])
	slices.SortStableFunc(list, func(a, b graph.Flow) int {
		switch {
		case a.Default == b.Default:
			return 0
		case b.Default:
			return -1
		}
		return 1
	})
	return list
}

// dominate is the algorithm of Cooper, Harvey and Kennedy.
func (o *order) dominate() {
	n := len(o.ids)
	o.over = make([]int, n)
	for i := range o.over {
		o.over[i] = -1
	}
	o.over[0] = 0
	for changed := true; changed; {
		changed = false
		for i := 1; i < n; i++ {
			over := -1
			for _, p := range o.from[i] {
				switch {
				case o.over[p] < 0:
				case over < 0:
					over = p
				default:
					over = o.meet(over, p)
				}
			}
			if over >= 0 && o.over[i] != over {
				o.over[i], changed = over, true
			}
		}
	}
	o.children, o.size = make([][]int, n), make([]int, n)
	for i := n - 1; i >= 1; i-- {
		o.size[i]++
		o.size[o.over[i]] += o.size[i]
	}
	for i := 1; i < n; i++ {
		o.children[o.over[i]] = append(o.children[o.over[i]], i)
	}
}

func (o *order) meet(a, b int) int {
	for a != b {
		for a > b {
			a = o.over[a]
		}
		for b > a {
			b = o.over[b]
		}
	}
	return a
}

// leads reports whether all ways to b lead over a.
func (o *order) leads(a, b int) bool {
	for b > a {
		b = o.over[b]
	}
	return a == b
}

// alone reports whether a block is reached from its dominator only, by one flow,
// besides ways back from what follows it.
func (o *order) alone(b int) bool {
	n := 0
	for _, p := range o.from[b] {
		if !o.leads(b, p) {
			n++
		}
	}
	return n == 1
}

// longest is how many steps are said below one of several ways; more are said
// after them, so that lines do not move further and further to the right.
const longest = 6

// steps are a block and what follows from it alone.
func (r *reader) steps(o *order, at int) []Step { return r.follow(nil, o, at) }

// follow puts them at the end of a list, so that a long way is not copied at
// each of its blocks.
func (r *reader) follow(list []Step, o *order, at int) []Step {
	id := o.ids[at]
	s := r.step(r.blocks[id])
	s.Inside = r.scopeSteps(id)
	said := map[int]bool{}
	for _, e := range r.hosted[id] {
		if i := o.at[e]; o.over[i] == at && o.alone(i) {
			s.Edges, said[i] = append(s.Edges, r.steps(o, i)...), true
		}
	}
	flows := r.ordered(id)
	only := 0 // what alone comes next
	labels := r.labels(r.blocks[id], flows)
	for i, f := range flows {
		to, member := o.at[f.To]
		own := member && to != 0 && o.over[to] == at && o.alone(to) && !said[to]
		switch {
		case len(flows) == 1:
			s.next = f.To
			if labels[0] != "" && (f.Exit != "" || f.Condition != "") {
				s.Says = strings.TrimSpace(s.Says + " It goes on only " + words.Lower(labels[0]) + ".")
			}
			if own {
				only, said[to] = to, true
			}
		case own && o.size[to] <= longest:
			s.Ways, said[to] = append(s.Ways, Way{When: labels[i], Steps: r.steps(o, to)}), true
		default:
			s.Ways = append(s.Ways, Way{When: labels[i], next: f.To})
		}
	}
	list = append(list, s)
	if only != 0 {
		list = r.follow(list, o, only)
	}
	for _, c := range o.children[at] {
		if !said[c] {
			list = r.follow(list, o, c)
		}
	}
	return list
}
