package layout

import (
	"slices"
	"sort"
)

const (
	sideStep = 0.15 // how far below its block an exit counts
	nthStep  = 0.01 // how far below the first flow of an exit its others count
	aside    = 1.5  // how far down goes what only side ways lead to
	sweeps   = 12
)

// untangle sorts each column by the middle of its neighbours, to and fro, and
// keeps the order with the fewest crossings. Ties keep the document's order.
func (g *layers) untangle() {
	for r := 1; r < len(g.cells); r++ {
		g.sort(r, true)
	}
	best, fewest := g.copy(), g.crossings()
	for round := 0; round < sweeps && fewest > 0; round++ {
		for r := len(g.cells) - 2; r >= 0; r-- {
			g.sort(r, false)
		}
		for r := 1; r < len(g.cells); r++ {
			g.sort(r, true)
		}
		if n := g.crossings(); n < fewest {
			best, fewest = g.copy(), n
		}
	}
	g.cells = best
	g.number()
}

func (g *layers) copy() [][]*cell {
	out := make([][]*cell, len(g.cells))
	for i, c := range g.cells {
		out[i] = slices.Clone(c)
	}
	return out
}

func (g *layers) sort(r int, forward bool) {
	wanted := make(map[*cell]float64, len(g.cells[r]))
	for i, c := range g.cells[r] {
		near := c.before
		if !forward {
			near = c.after
		}
		if len(near) == 0 {
			wanted[c] = float64(i)
			continue
		}
		sum, all := 0.0, true
		for _, e := range near {
			other := e.a
			if !forward {
				other = e.b
			}
			sum += float64(other.place) + e.side*sideStep + e.nth*nthStep
			all = all && e.side > 0
		}
		wanted[c] = sum / float64(len(near))
		if forward && all {
			wanted[c] += aside
		}
	}
	column := g.cells[r]
	sort.SliceStable(column, func(i, j int) bool { return wanted[column[i]] < wanted[column[j]] })
	for i, c := range column {
		c.place = i
	}
}

// crossings counts the pairs of edges that cross, column by column.
func (g *layers) crossings() int {
	byRank := make([][]*edge, len(g.cells))
	for _, e := range g.edges {
		byRank[e.a.rank] = append(byRank[e.a.rank], e)
	}
	count := 0
	for _, list := range byRank {
		at := func(e *edge) float64 { return float64(e.a.place) + e.side*sideStep + e.nth*nthStep }
		sort.SliceStable(list, func(i, j int) bool {
			if at(list[i]) != at(list[j]) {
				return at(list[i]) < at(list[j])
			}
			return list[i].b.place < list[j].b.place
		})
		places := make([]int, len(list))
		for i, e := range list {
			places[i] = e.b.place
		}
		count += inversions(places)
	}
	return count
}

// inversions counts the pairs that stand in the wrong order, by merging.
func inversions(a []int) int {
	if len(a) < 2 {
		return 0
	}
	mid := len(a) / 2
	left, right := slices.Clone(a[:mid]), slices.Clone(a[mid:])
	n := inversions(left) + inversions(right)
	i, j := 0, 0
	for k := range a {
		if j == len(right) || i < len(left) && left[i] <= right[j] {
			a[k] = left[i]
			i++
		} else {
			a[k] = right[j]
			j++
			n += len(left) - i
		}
	}
	return n
}
