package layout

import (
	"cmp"
	"math"
	"slices"

	"segue/runtime/graph"
)

// bend is where a flow changes its row between two columns.
type bend struct {
	gap      int // after the column of that rank; -1: before the first
	from, to float64
	lane     int
}

// way is how one link runs: rows, and a bend between each two.
type way struct {
	link  *link
	drop  float64 // where it first turns below its block; 0: it does not
	rows  []float64
	bends []*bend
}

// columns gives each column its place, with room for the flows that turn
// between them.
func (g *layers) columns() {
	g.cols = make([]column, len(g.cells))
	for i, cells := range g.cells {
		for _, c := range cells {
			if c.node != nil {
				g.cols[i].w, g.cols[i].words = max(g.cols[i].w, c.node.w), max(g.cols[i].words, c.node.words)
			}
		}
	}
}

// route draws the links and says how large the whole is.
func (g *layers) route(lines map[graph.ID][]point) Size {
	low := 0.0
	for _, column := range g.cells {
		for _, c := range column {
			low = max(low, c.y+c.h/2)
		}
	}
	var ways []*way
	backs := 0
	for _, l := range g.links {
		w := g.way(l)
		if l.back {
			backs++
			g.around(w, low+lane*float64(backs)+6)
		} else {
			g.along(w)
		}
		ways = append(ways, w)
	}
	lanes := assign(ways, len(g.cells))
	x := float64(lanes[-1]) * lane
	if lanes[-1] > 0 {
		x += lane
	}
	margin := x
	for i := range g.cols {
		x = math.Ceil(x/grid) * grid
		g.cols[i].x = x
		x += g.cols[i].w + gapX
		if n := lanes[i]; n > 3 {
			x += float64(n-3) * lane
		}
		if words := g.cols[i].words; words > 0 {
			x += max(0, words+besideWords-gapX)
		}
	}
	for _, n := range g.nodes {
		c := g.cols[n.rank]
		n.x = c.x + (c.w-n.w)/2
	}
	for _, w := range ways {
		lines[w.link.flow] = g.draw(w, margin)
	}
	size := Size{x - gapX, low}
	if n := lanes[len(g.cells)-1]; n > 0 {
		size.W += lane * float64(n+1)
	}
	if backs > 0 {
		size.H += lane*float64(backs) + 12
	}
	return size
}

// way begins a link: at the middle of the right edge, or below.
func (g *layers) way(l *link) *way {
	w := &way{link: l}
	n := l.from
	row := n.y + n.h/2
	switch {
	case l.edge > 0:
		w.drop = n.y + n.h + event/2 + lane*float64(l.edge) - 4
		row = w.drop
	case l.side > 0:
		w.drop = n.y + n.h + 6 + lane*float64(min(l.side, 2))
		row = w.drop
	}
	w.rows = []float64{row}
	return w
}

// along leads over the passages to the target.
func (g *layers) along(w *way) {
	for i := 1; i < len(w.link.cells); i++ {
		c := w.link.cells[i]
		w.bends = append(w.bends, &bend{gap: c.rank - 1, from: w.rows[len(w.rows)-1], to: c.y})
		w.rows = append(w.rows, c.y)
	}
}

// around leads below everything and back.
func (g *layers) around(w *way, row float64) {
	to := w.link.to.y + w.link.to.h/2
	w.bends = []*bend{{gap: w.link.from.rank, from: w.rows[0], to: row}, {gap: w.link.to.rank - 1, from: row, to: to}}
	w.rows = append(w.rows, row, to)
}

// assign gives the bends of each gap lanes of their own where they would run
// over each other, and says how many a gap has.
func assign(ways []*way, ranks int) map[int]int {
	gaps := map[int][]*bend{}
	for _, w := range ways {
		for _, b := range w.bends {
			if b.from != b.to {
				gaps[b.gap] = append(gaps[b.gap], b)
			}
		}
	}
	lanes := map[int]int{}
	for gap := -1; gap < ranks; gap++ {
		list := gaps[gap]
		slices.SortStableFunc(list, func(a, b *bend) int { return cmp.Compare(min(a.from, a.to), min(b.from, b.to)) })
		var ends []float64
		for _, b := range list {
			top, bottom := min(b.from, b.to), max(b.from, b.to)
			b.lane = -1
			for i, e := range ends {
				if e+4 < top {
					b.lane, ends[i] = i, bottom
					break
				}
			}
			if b.lane < 0 {
				b.lane = len(ends)
				ends = append(ends, bottom)
			}
		}
		lanes[gap] = len(ends)
	}
	return lanes
}

// draw turns a way into points.
func (g *layers) draw(w *way, margin float64) []point {
	n, l := w.link.from, w.link
	var line []point
	switch {
	case l.edge > 0:
		p := edgeAt(n, l.edge-1)
		line = []point{{p.x + event/2, p.y + event}, {p.x + event/2, w.drop}}
	case l.side > 0:
		x := n.x + n.w - 40*float64(l.side)
		line = []point{{max(x, n.x+10), n.y + n.h}, {max(x, n.x+10), w.drop}}
	default:
		line = []point{{n.x + n.w, w.rows[0]}}
	}
	for _, b := range w.bends {
		if b.from == b.to {
			continue
		}
		x := g.gapX(b, margin)
		line = append(line, point{x, b.from}, point{x, b.to})
	}
	line = append(line, point{l.to.x, l.to.y + l.to.h/2})
	return straight(line)
}

// gapX is where a bend's lane runs.
func (g *layers) gapX(b *bend, margin float64) float64 {
	if b.gap < 0 {
		return margin - lane*float64(b.lane+1)
	}
	c := g.cols[b.gap]
	return c.x + c.w + gapX/2 - lane + lane*float64(b.lane)
}

// straight leaves out the points between which the line does not turn.
func straight(line []point) []point {
	out := line[:1:1]
	for i := 1; i < len(line); i++ {
		p, last := line[i], out[len(out)-1]
		if p == last {
			continue
		}
		if len(out) > 1 {
			before := out[len(out)-2]
			if before.x == last.x && last.x == p.x || before.y == last.y && last.y == p.y {
				out[len(out)-1] = p
				continue
			}
		}
		out = append(out, p)
	}
	return out
}
