package layout

import "math"

// rows puts each cell near the middle of its neighbours; order and distance are
// kept.
func (g *layers) rows() {
	for _, column := range g.cells {
		top := 0.0
		for _, c := range column {
			c.y = top + c.h/2
			top += c.h + gapY
		}
	}
	for range 6 {
		for r := 1; r < len(g.cells); r++ {
			g.settle(r, true)
		}
		for r := len(g.cells) - 2; r >= 0; r-- {
			g.settle(r, false)
		}
	}
	for r := 1; r < len(g.cells); r++ {
		g.settle(r, true)
	}
	top := math.Inf(1)
	for _, column := range g.cells {
		for _, c := range column {
			c.y = math.Round(c.y/10) * 10
			top = min(top, c.y-c.h/2)
		}
	}
	for _, column := range g.cells {
		for _, c := range column {
			c.y -= top
			if c.node != nil {
				c.node.y = c.y - c.node.h/2
			}
		}
	}
}

// weakest is how much a cell without neighbours on one side pulls to where it is.
const weakest = 0.01

func (g *layers) settle(r int, forward bool) {
	column := g.cells[r]
	wanted, pull := make([]float64, len(column)), make([]float64, len(column))
	for i, c := range column {
		near := c.before
		if !forward {
			near = c.after
		}
		wanted[i], pull[i] = c.y, c.weight*weakest
		sum, total := 0.0, 0.0
		for _, e := range near {
			other := e.a
			if !forward {
				other = e.b
			}
			sum, total = sum+other.y*e.weight, total+e.weight
		}
		if total > 0 {
			wanted[i], pull[i] = sum/total, c.weight*total
		}
	}
	for i, y := range spread(column, wanted, pull) {
		column[i].y = y
	}
}

// spread are the places nearest to the wanted ones that keep order and distance:
// cells that push each other form a group, which moves to the mean of its wishes,
// each by how much it pulls.
func spread(column []*cell, wanted, pull []float64) []float64 {
	type group struct {
		first, last     int
		at, sum, weight float64
	}
	var groups []group
	offset := make([]float64, len(column))
	for i, c := range column {
		if i > 0 {
			gap := gapY
			if c.node == nil || column[i-1].node == nil {
				gap = gapY / 2
			}
			offset[i] = offset[i-1] + column[i-1].h/2 + c.h/2 + gap
		}
		at := wanted[i] - offset[i]
		groups = append(groups, group{i, i, at, at * pull[i], pull[i]})
		for len(groups) > 1 && groups[len(groups)-2].at > groups[len(groups)-1].at {
			b := groups[len(groups)-1]
			groups = groups[:len(groups)-1]
			a := &groups[len(groups)-1]
			a.last, a.sum, a.weight = b.last, a.sum+b.sum, a.weight+b.weight
			a.at = a.sum / a.weight
		}
	}
	out := make([]float64, len(column))
	for _, g := range groups {
		for i := g.first; i <= g.last; i++ {
			out[i] = g.at + offset[i]
		}
	}
	return out
}
