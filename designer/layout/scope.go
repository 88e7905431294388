package layout

import (
	"segue/runtime/graph"
)

// scopes lays out a pool: what sub-processes hold first, so that their size is
// known.
type scopes struct {
	pool   *graph.Pool
	look   Look
	block  map[graph.ID]*graph.Block
	within map[graph.ID][]*graph.Block // without those on edges
	edge   map[graph.ID][]*graph.Block // those on a block's edge
	scopes map[graph.ID]*scope
}

// scope is one part of a pool, laid out with its upper left corner at 0, 0.
type scope struct {
	size  Size
	nodes []*node
	lines map[graph.ID][]point
}

// node is a block as the passes see it.
type node struct {
	block   *graph.Block
	w, h    float64
	words   float64 // how wide the widest words on its flows are
	over    float64 // room that its name or what sits on its edge needs below
	rank    int
	x, y    float64 // upper left corner
	drawing bool
}

type point struct{ x, y float64 }

// link is a flow between two nodes of a scope.
type link struct {
	flow     graph.ID
	from, to *node
	side     int  // 0: from the middle of the right edge; else which of the exits below it
	edge     int  // of a block on the edge: which, from 1
	nth      int  // of the flows that leave by the same exit: which, from 0
	main     bool // of those the one that goes on longest
	back     bool // leads against the order
	cells    []*cell
}

func newScopes(p *graph.Pool, look Look) *scopes {
	s := &scopes{pool: p, look: look, block: map[graph.ID]*graph.Block{}, within: map[graph.ID][]*graph.Block{}, edge: map[graph.ID][]*graph.Block{}, scopes: map[graph.ID]*scope{}}
	for i := range p.Blocks {
		s.block[p.Blocks[i].ID] = &p.Blocks[i]
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if s.block[b.Host] != nil && b.Host != b.ID && s.block[b.Host].Host == "" {
			s.edge[b.Host] = append(s.edge[b.Host], b)
			continue
		}
		parent := b.Parent
		if s.block[parent] == nil || s.circular(b) {
			parent = ""
		}
		s.within[parent] = append(s.within[parent], b)
	}
	return s
}

// circular reports whether a block lies within itself, as broken documents say.
func (s *scopes) circular(b *graph.Block) bool {
	up := b
	for range s.pool.Blocks {
		if up = s.block[up.Parent]; up == nil {
			return false
		}
	}
	return true
}

func (s *scopes) layOut(parent graph.ID) Size {
	sc := &scope{lines: map[graph.ID][]point{}}
	s.scopes[parent] = sc
	at := map[graph.ID]*node{}
	for _, b := range s.within[parent] {
		z := s.look.Size(b)
		if len(s.within[b.ID]) > 0 {
			inner := s.layOut(b.ID)
			z = Size{inner.W + padLeft + padRight, inner.H + padTop + padDown}
		}
		n := &node{block: b, w: z.W, h: z.H, drawing: drawings[b.Kind]}
		if e := len(s.edge[b.ID]); e > 0 {
			n.over = event/2 + lane*float64(e)
			n.w = max(n.w, float64(e)*(event+12)+16)
		} else if z.W <= 72 && b.Name != "" {
			n.over = 24
		}
		if s.look.Below != nil {
			n.over = max(n.over, s.look.Below(b)-gapY/2)
		}
		sc.nodes = append(sc.nodes, n)
		at[b.ID] = n
	}
	sc.arrange(s.links(at))
	return sc.size
}

// links are the flows between the nodes of a scope.
func (s *scopes) links(at map[graph.ID]*node) []*link {
	var links []*link
	exits := map[graph.ID][]graph.Exit{}
	type exit struct {
		from       *node
		side, edge int
	}
	flows := map[exit]int{}
	for i := range s.pool.Flows {
		f := &s.pool.Flows[i]
		l := &link{flow: f.ID}
		from := f.From
		if b := s.block[from]; b != nil && b.Host != "" && s.edge[b.Host] != nil {
			for k, e := range s.edge[b.Host] {
				if e == b {
					l.edge = k + 1
				}
			}
			from = b.Host
		} else {
			l.side = sideOf(exits, f)
			if s.look.Side != nil {
				l.side = s.look.Side(f)
			}
		}
		if l.from, l.to = at[from], at[f.To]; l.from != nil && l.to != nil {
			links = append(links, l)
			x := exit{l.from, l.side, l.edge}
			l.nth = flows[x]
			flows[x]++
			if s.look.Words != nil {
				l.from.words = max(l.from.words, s.look.Words(f))
			}
		}
	}
	return links
}

// sideOf counts the exits of a block that flows leave by: the first is on the
// right edge, the others below.
func sideOf(exits map[graph.ID][]graph.Exit, f *graph.Flow) int {
	for i, x := range exits[f.From] {
		if x == f.Exit {
			return i
		}
	}
	exits[f.From] = append(exits[f.From], f.Exit)
	return len(exits[f.From]) - 1
}

// put writes a scope, and those inside, into the layout.
func (s *scopes) put(l *graph.Layout, parent graph.ID, x, y float64) {
	sc := s.scopes[parent]
	if sc == nil {
		return
	}
	for _, n := range sc.nodes {
		l.Blocks[n.block.ID] = graph.Bounds{X: num(x + n.x), Y: num(y + n.y), W: num(n.w), H: num(n.h)}
		for k, e := range s.edge[n.block.ID] {
			p := edgeAt(n, k)
			l.Blocks[e.ID] = graph.Bounds{X: num(x + p.x), Y: num(y + p.y), W: num(event), H: num(event)}
		}
		if len(s.within[n.block.ID]) > 0 {
			s.put(l, n.block.ID, x+n.x+padLeft, y+n.y+padTop)
		}
	}
	for id, points := range sc.lines {
		line := make(graph.Line, len(points))
		for i, p := range points {
			line[i] = graph.Point{X: num(x + p.x), Y: num(y + p.y)}
		}
		l.Flows[id] = line
	}
}

// edgeAt is the upper left corner of the k-th block on a node's edge.
func edgeAt(n *node, k int) point {
	return point{n.x + n.w - 8 - event - float64(k)*(event+12), n.y + n.h - event/2}
}
