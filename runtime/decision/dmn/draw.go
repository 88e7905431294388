package dmn

import (
	"cmp"
	"slices"
	"strconv"

	"segue/runtime/decision"
)

// The drawing is plain: what is required stands below what requires it, so that
// other tools have something to show.

const (
	shapeWidth, shapeHeight = 180, 80
	stepX, stepY            = 240, 160
)

type shape struct {
	id       string
	requires []string
	row      int
	x, y     int
}

func (w *writer) drawing(m *decision.Model) {
	p := layOut(m, false)
	w.open("dmndi:DMNDI")
	w.open("dmndi:DMNDiagram", "id", "diagram")
	for _, s := range p.shapes {
		w.open("dmndi:DMNShape", "id", "shape_"+s.id, "dmnElementRef", s.id)
		w.empty("dc:Bounds", "x", strconv.Itoa(s.x), "y", strconv.Itoa(s.y), "width", strconv.Itoa(shapeWidth), "height", strconv.Itoa(shapeHeight))
		w.close("dmndi:DMNShape")
	}
	for _, s := range p.shapes {
		for _, ref := range s.requires {
			from, ok := p.find(ref)
			if !ok {
				continue
			}
			edge := edgeID(s.id, ref)
			w.open("dmndi:DMNEdge", "id", "edge_"+edge, "dmnElementRef", edge)
			w.empty("di:waypoint", "x", strconv.Itoa(from.x+shapeWidth/2), "y", strconv.Itoa(from.y))
			w.empty("di:waypoint", "x", strconv.Itoa(s.x+shapeWidth/2), "y", strconv.Itoa(s.y+shapeHeight))
			w.close("dmndi:DMNEdge")
		}
	}
	w.close("dmndi:DMNDiagram")
	w.close("dmndi:DMNDI")
}

// layOut puts every element one row above the highest it requires; what goes in
// a circle counts from where it is met first.
func layOut(m *decision.Model, services bool) picture {
	var p picture
	add := func(id string, requires []string) {
		p.shapes = append(p.shapes, shape{id: id, requires: requires, row: -1})
	}
	for _, in := range m.Inputs {
		add(in.ID, nil)
	}
	for _, k := range m.Knowledge {
		add(k.ID, k.Requires)
	}
	for _, d := range m.Decisions {
		add(d.ID, d.Requires)
	}
	for _, s := range m.Services {
		if services {
			add(s.ID, s.Outputs)
		}
	}
	p.at = make(map[string]int, len(p.shapes))
	for i, s := range p.shapes {
		p.at["#"+s.id] = i
	}
	var settle func(i int) int
	settle = func(i int) int {
		s := &p.shapes[i]
		if s.row >= 0 {
			return s.row
		}
		s.row = 0
		row := 0
		for _, ref := range s.requires {
			if from, ok := p.at[ref]; ok && from != i {
				row = max(row, settle(from)+1)
			}
		}
		s.row = row
		return row
	}
	for i := range p.shapes {
		settle(i)
	}
	p.arrange()
	return p
}

// picture is the shapes, and where each is by a reference to it.
type picture struct {
	shapes []shape
	at     map[string]int
}

func (p picture) find(ref string) (shape, bool) {
	i, ok := p.at[ref]
	if !ok {
		return shape{}, false
	}
	return p.shapes[i], true
}

// arrange gives each row its order, each shape near those it requires, and
// centres the rows.
func (p picture) arrange() {
	top, widest := 0, 0
	rows := map[int][]*shape{}
	for i := range p.shapes {
		s := &p.shapes[i]
		rows[s.row] = append(rows[s.row], s)
		top = max(top, s.row)
	}
	for _, row := range rows {
		widest = max(widest, len(row))
	}
	for r := range top + 1 {
		row := rows[r]
		slices.SortStableFunc(row, func(a, b *shape) int { return cmp.Compare(p.middle(a), p.middle(b)) })
		left := (widest - len(row)) * stepX / 2
		for i, s := range row {
			s.x, s.y = 100+left+stepX*i, 100+stepY*(top-r)
		}
	}
}

// middle is where the shapes that one requires stand on average; those without
// any stay where they are.
func (p picture) middle(s *shape) int {
	sum, n := 0, 0
	for _, ref := range s.requires {
		if from, ok := p.find(ref); ok && from.row < s.row {
			sum, n = sum+from.x, n+1
		}
	}
	if n == 0 {
		return 0
	}
	return sum / n
}

// Place is where an element stands in the picture, by its upper left corner.
type Place struct {
	ID string `json:"id"`
	X  int    `json:"x"`
	Y  int    `json:"y"`
}

// Places are where the elements of a model stand in its picture: what is
// required below what requires it. Each takes 180 by 80 units.
func Places(m *decision.Model) []Place {
	p := layOut(m, true)
	places := make([]Place, len(p.shapes))
	for i, s := range p.shapes {
		places[i] = Place{s.id, s.x - 100, (s.y - 100) * 4 / 5} // closer than on paper
	}
	return places
}
