package decision

import (
	"slices"
	"sync"

	"segue/runtime/feel"
)

// index narrows the rules to those that can match, column by column, so that
// a table of thousands of rules is not read from top to bottom.
//
// Cells that compare with constants are indexed: equal ones by a map, ranges by
// the bounds at which something changes. Rules whose cell is anything else
// stay candidates for every value. Where there are very many bounds,
// neighbouring ones share a place, and the cell itself has the last word.
type index struct {
	rules   int
	columns []*indexColumn
	scratch sync.Pool
}

// indexColumn is the index of one input.
type indexColumn struct {
	input  int
	base   bitset // rules that stay for every value
	points map[feel.Key]posting
	kind   feel.Kind // of the ordered cells
	cuts   []feel.Value
	places []bitset // rules for each place between and on the cuts, base included
	exact  bool     // a place holds only rules whose cell passes
	simple bitset   // rules whose cell is any value, or indexed
}

// posting is the rules for one value: as a list if they are few, else as a
// set with base included.
type posting struct {
	list []int32
	set  bitset
}

// indexFrom is the number of rules from which an index pays.
const indexFrom = 12

// maxPlaces bounds the memory of a column: places × rules / 8 bytes.
const maxPlaces = 1024

func newIndex(l *Logic) *index {
	if len(l.rules) < indexFrom {
		return nil
	}
	x := &index{rules: len(l.rules)}
	for j := range l.inputs {
		if c := newIndexColumn(l, j); c != nil {
			x.columns = append(x.columns, c)
		}
	}
	if len(x.columns) == 0 {
		return nil
	}
	x.scratch.New = func() any { b := newBitset(x.rules); return &b }
	return x
}

// cell is an indexable cell: its rule and its tests.
type cell struct {
	rule  int
	tests []feel.Interval
}

func newIndexColumn(l *Logic, j int) *indexColumn {
	c := &indexColumn{input: j, base: newBitset(len(l.rules)), simple: newBitset(len(l.rules)), exact: true}
	var cells []cell
	ordered := false
	for i, r := range l.rules {
		if r.when[j] == nil {
			c.base.set(i)
			c.simple.set(i)
			continue
		}
		tests, everything, ok := r.when[j].Intervals()
		if everything || !ok {
			c.base.set(i)
			if everything {
				c.simple.set(i)
			}
			continue
		}
		cells = append(cells, cell{i, tests})
		for _, t := range tests {
			ordered = ordered || !t.IsPoint()
		}
	}
	if len(cells) == 0 {
		return nil
	}
	if ordered {
		c.kind = orderedKind(cells)
	}
	c.fill(cells, len(l.rules))
	return c
}

// orderedKind is the kind of the first cell that is no single value.
func orderedKind(cells []cell) feel.Kind {
	for _, c := range cells {
		for _, t := range c.tests {
			if !t.IsPoint() {
				return boundKind(t)
			}
		}
	}
	return feel.KindNull
}

func boundKind(t feel.Interval) feel.Kind {
	if t.Lo.IsNull() {
		return t.Hi.Kind()
	}
	return t.Lo.Kind()
}

// fill sorts the cells into points and ordered places.
func (c *indexColumn) fill(cells []cell, rules int) {
	lists := map[feel.Key][]int32{}
	var ordered []cell
	for _, x := range cells {
		in := cell{rule: x.rule}
		whole := true
		for _, t := range x.tests {
			switch key, ok := t.Lo.Key(); {
			case boundKind(t) == c.kind && c.kind != feel.KindNull:
				in.tests = append(in.tests, t)
			case t.IsPoint() && ok:
				if list := lists[key]; len(list) == 0 || list[len(list)-1] != int32(x.rule) {
					lists[key] = append(list, int32(x.rule))
				}
			default:
				whole = false
			}
		}
		if !whole {
			c.base.set(x.rule)
			continue
		}
		c.simple.set(x.rule)
		if len(in.tests) > 0 {
			ordered = append(ordered, in)
		}
	}
	c.points = make(map[feel.Key]posting, len(lists))
	for key, list := range lists {
		c.points[key] = c.posting(list)
	}
	if len(ordered) > 0 {
		c.order(ordered, rules)
	}
}

func (c *indexColumn) posting(list []int32) posting {
	if len(list) <= len(c.base) {
		return posting{list: list}
	}
	set := slices.Clone(c.base)
	for _, i := range list {
		set.set(int(i))
	}
	return posting{set: set}
}

func less(a, b feel.Value) int {
	n, _ := feel.Compare(a, b)
	return n
}

// order lays out the places: 2i+1 on the i-th cut, 2i before it.
func (c *indexColumn) order(cells []cell, rules int) {
	for _, x := range cells {
		for _, t := range x.tests {
			for _, bound := range [...]feel.Value{t.Lo, t.Hi} {
				if !bound.IsNull() {
					c.cuts = append(c.cuts, bound)
				}
			}
		}
	}
	slices.SortFunc(c.cuts, less)
	c.cuts = slices.CompactFunc(c.cuts, func(a, b feel.Value) bool { return less(a, b) == 0 })
	n := 2*len(c.cuts) + 1
	c.exact = n <= maxPlaces
	c.places = make([]bitset, min(n, maxPlaces))
	for i := range c.places {
		c.places[i] = slices.Clone(c.base)
	}
	for _, x := range cells {
		for _, t := range x.tests {
			lo, hi := 0, n-1
			if !t.Lo.IsNull() {
				if lo = c.position(t.Lo); !t.LoClosed {
					lo++
				}
			}
			if !t.Hi.IsNull() {
				if hi = c.position(t.Hi); !t.HiClosed {
					hi--
				}
			}
			if lo > hi {
				continue
			}
			for p := c.place(lo); p <= c.place(hi); p++ {
				c.places[p].set(x.rule)
			}
		}
	}
}

// position is the exact place of a value.
func (c *indexColumn) position(v feel.Value) int {
	i, on := slices.BinarySearchFunc(c.cuts, v, less)
	if on {
		return 2*i + 1
	}
	return 2 * i
}

// place is where a position is kept.
func (c *indexColumn) place(position int) int {
	n := 2*len(c.cuts) + 1
	if n <= maxPlaces {
		return position
	}
	return position * maxPlaces / n
}

// narrow keeps the candidates whose cell can pass with the value. It reports
// whether the simple cells of those left are known to pass.
func (c *indexColumn) narrow(acc bitset, v feel.Value) bool {
	switch v.Kind() {
	case feel.KindList, feel.KindTime, feel.KindDateTime, feel.KindContext, feel.KindRange, feel.KindFunction:
		return false // kinds that equal values of other kinds, or have no key
	case feel.KindMonths, feel.KindDuration:
		if isZero(v) {
			return false // no months are no days
		}
	}
	if v.Kind() == c.kind && c.places != nil {
		acc.and(c.places[c.place(c.position(v))])
		return c.exact
	}
	key, _ := v.Key()
	p, ok := c.points[key]
	switch {
	case p.set != nil:
		acc.and(p.set)
	case ok:
		c.keep(acc, p.list)
	default:
		acc.and(c.base)
	}
	return true
}

// keep keeps base and the rules of the list.
func (c *indexColumn) keep(acc bitset, list []int32) {
	var room [64]int32
	kept := room[:0]
	for _, i := range list {
		if acc.has(int(i)) {
			kept = append(kept, i)
		}
	}
	acc.and(c.base)
	for _, i := range kept {
		acc.set(int(i))
	}
}

func isZero(v feel.Value) bool {
	months, _ := feel.Equal(v, feel.Months(0))
	days, _ := feel.Equal(v, feel.Duration(0))
	return months || days
}

// candidates calls try for the rules that can match, in order, until it
// returns false. sure are the columns whose simple cells need no test.
func (x *index) candidates(inputs []feel.Value, rules int, try func(i int, sure []*indexColumn) bool) {
	if x == nil {
		for i := range rules {
			if !try(i, nil) {
				return
			}
		}
		return
	}
	acc := x.scratch.Get().(*bitset)
	defer x.scratch.Put(acc)
	for i := range *acc {
		(*acc)[i] = ^uint64(0)
	}
	if rest := rules & 63; rest != 0 {
		(*acc)[len(*acc)-1] = 1<<rest - 1
	}
	var room [16]*indexColumn
	sure := room[:0]
	for _, c := range x.columns {
		if c.narrow(*acc, inputs[c.input]) {
			sure = append(sure, c)
		}
	}
	acc.each(func(i int) bool { return try(i, sure) })
}
