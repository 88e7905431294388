package layout

import "slices"

// arrange places the nodes of a scope and routes its links.
func (s *scope) arrange(links []*link) {
	var flowing, drawn []*node
	for _, n := range s.nodes {
		if n.drawing {
			drawn = append(drawn, n)
		} else {
			flowing = append(flowing, n)
		}
	}
	top := 0.0
	for _, part := range components(flowing, links) {
		g := &layers{nodes: part.nodes, links: part.links}
		g.withoutLoops()
		g.rank()
		g.mainWays()
		g.fill()
		g.untangle()
		g.rows()
		g.columns()
		size := g.route(s.lines)
		for _, n := range g.nodes {
			n.y += top
		}
		for _, l := range g.links {
			for i := range s.lines[l.flow] {
				s.lines[l.flow][i].y += top
			}
		}
		s.size.W = max(s.size.W, size.W)
		top += size.H + 1.5*gapY
	}
	s.size.H = max(0, top-1.5*gapY)
	x, row := 0.0, 0.0
	for _, n := range drawn {
		n.x, n.y = x, top
		x, row = x+n.w+gapY, max(row, n.h)
		s.size.W = max(s.size.W, n.x+n.w)
		s.size.H = max(s.size.H, top+row)
	}
}

// part is what hangs together.
type part struct {
	nodes []*node
	links []*link
}

func components(nodes []*node, links []*link) []*part {
	leader := map[*node]*node{}
	find := func(n *node) *node {
		for leader[n] != n {
			leader[n] = leader[leader[n]]
			n = leader[n]
		}
		return n
	}
	for _, n := range nodes {
		leader[n] = n
	}
	for _, l := range links {
		if leader[l.from] != nil && leader[l.to] != nil {
			leader[find(l.to)] = find(l.from)
		}
	}
	var parts []*part
	of := map[*node]*part{}
	for _, n := range nodes {
		r := find(n)
		if of[r] == nil {
			of[r] = &part{}
			parts = append(parts, of[r])
		}
		of[r].nodes = append(of[r].nodes, n)
	}
	for _, l := range links {
		if leader[l.from] != nil && leader[l.to] != nil {
			p := of[find(l.from)]
			p.links = append(p.links, l)
		}
	}
	return parts
}

// layers is one connected part, laid out in columns.
type layers struct {
	nodes []*node
	links []*link
	cols  []column
	cells [][]*cell // by rank, in the order from above
	edges []*edge
}

// column is where a rank stands: its left edge, how wide its blocks are, and the
// words on the flows that leave them.
type column struct{ x, w, words float64 }

// cell is a place in a column: a node, or where a long link passes.
type cell struct {
	node   *node
	rank   int
	h      float64
	weight float64
	y      float64 // its middle
	place  int
	before []*edge
	after  []*edge
}

type edge struct {
	a, b   *cell
	weight float64
	nth    float64 // which of the flows of its exit it is
	side   float64 // how far below the main way it leaves its block
}

// withoutLoops marks the links that run back, found by a walk in the order of
// the document, without recursion.
func (g *layers) withoutLoops() {
	out, in := map[*node][]*link{}, map[*node]int{}
	for _, l := range g.links {
		out[l.from] = append(out[l.from], l)
		if l.from != l.to {
			in[l.to]++
		}
	}
	state := map[*node]int{} // 1: on the way, 2: done
	walk := func(first *node) {
		type step struct {
			n *node
			i int
		}
		stack := []step{{first, 0}}
		state[first] = 1
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if top.i == len(out[top.n]) {
				state[top.n] = 2
				stack = stack[:len(stack)-1]
				continue
			}
			l := out[top.n][top.i]
			top.i++
			switch state[l.to] {
			case 1:
				l.back = true
			case 0:
				state[l.to] = 1
				stack = append(stack, step{l.to, 0})
			}
		}
	}
	for _, first := range g.nodes {
		if in[first] == 0 && state[first] == 0 {
			walk(first)
		}
	}
	for _, n := range g.nodes {
		if state[n] == 0 {
			walk(n)
		}
	}
}

// rank gives each node the column after the last of those before it.
func (g *layers) rank() {
	waits, out := map[*node]int{}, map[*node][]*link{}
	for _, l := range g.links {
		if !l.back {
			waits[l.to]++
			out[l.from] = append(out[l.from], l)
		}
	}
	var ready []*node
	for _, n := range g.nodes {
		if waits[n] == 0 {
			ready = append(ready, n)
		}
	}
	for len(ready) > 0 {
		n := ready[0]
		ready = ready[1:]
		for _, l := range out[n] {
			l.to.rank = max(l.to.rank, n.rank+1)
			if waits[l.to]--; waits[l.to] == 0 {
				ready = append(ready, l.to)
			}
		}
	}
}

// branch is how much the other flows of an exit pull, where the main way pulls 1 and
// so runs straight on.
const branch = 0.1

// mainWays tells of the flows of each exit which one the rest of the way is longest
// on, the first of alike ones: it is the way that people follow.
func (g *layers) mainWays() {
	left := map[*node]int{} // columns until the end
	byRank := slices.Clone(g.nodes)
	slices.SortStableFunc(byRank, func(a, b *node) int { return b.rank - a.rank })
	out := map[*node][]*link{}
	for _, l := range g.links {
		if !l.back {
			out[l.from] = append(out[l.from], l)
		}
	}
	for _, n := range byRank {
		longest := map[[2]int]*link{}
		for _, l := range out[n] {
			left[n] = max(left[n], left[l.to]+1)
			exit := [2]int{l.side, l.edge}
			if was := longest[exit]; was == nil || left[l.to] > left[was.to] {
				longest[exit] = l
			}
		}
		for _, l := range longest {
			l.main = true
		}
	}
}

// maxPassages bounds the places that long links take up in the columns between;
// further ones are led around, as those that run back.
const maxPassages = 20_000

// fill makes the columns' cells and the edges between neighbouring ones.
func (g *layers) fill() {
	of := map[*node]*cell{}
	put := func(c *cell) *cell {
		for len(g.cells) <= c.rank {
			g.cells = append(g.cells, nil)
		}
		g.cells[c.rank] = append(g.cells[c.rank], c)
		return c
	}
	for _, n := range g.nodes {
		of[n] = put(&cell{node: n, rank: n.rank, h: n.h + 2*n.over, weight: 1})
	}
	passages := 0
	for _, l := range g.links {
		if l.back {
			continue
		}
		if length := l.to.rank - l.from.rank; length > 1 {
			if passages += length - 1; passages > maxPassages {
				l.back = true
				continue
			}
		}
		weight, side := 1.0, float64(l.side)
		if l.side > 0 || l.edge > 0 {
			weight, side = 0.08, max(side, 1)
		} else if !l.main {
			weight = branch
		}
		last := of[l.from]
		l.cells = []*cell{last}
		for r := l.from.rank + 1; r <= l.to.rank; r++ {
			next := of[l.to]
			if r < l.to.rank {
				next = put(&cell{rank: r, h: 8, weight: 0.1})
			}
			e := &edge{a: last, b: next, weight: weight, side: side, nth: float64(l.nth)}
			last.after, next.before = append(last.after, e), append(next.before, e)
			g.edges = append(g.edges, e)
			l.cells = append(l.cells, next)
			last, side = next, 0
		}
	}
	g.number()
}

func (g *layers) number() {
	for _, column := range g.cells {
		for i, c := range column {
			c.place = i
		}
	}
}
