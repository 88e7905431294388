package dmn

import (
	"strconv"
	"strings"

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
	shapes := layOut(m)
	w.open("dmndi:DMNDI")
	w.open("dmndi:DMNDiagram", "id", "diagram")
	for _, s := range shapes {
		w.open("dmndi:DMNShape", "id", "shape_"+s.id, "dmnElementRef", s.id)
		w.empty("dc:Bounds", "x", strconv.Itoa(s.x), "y", strconv.Itoa(s.y), "width", strconv.Itoa(shapeWidth), "height", strconv.Itoa(shapeHeight))
		w.close("dmndi:DMNShape")
	}
	for _, s := range shapes {
		for _, ref := range s.requires {
			from, ok := find(shapes, ref)
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

func find(shapes []shape, ref string) (shape, bool) {
	for _, s := range shapes {
		if "#"+s.id == ref {
			return s, true
		}
	}
	return shape{}, false
}

// layOut puts every element one row above the lowest it requires.
func layOut(m *decision.Model) []shape {
	var shapes []shape
	for _, in := range m.Inputs {
		shapes = append(shapes, shape{id: in.ID})
	}
	for _, k := range m.Knowledge {
		shapes = append(shapes, shape{id: k.ID, requires: k.Requires})
	}
	for _, d := range m.Decisions {
		shapes = append(shapes, shape{id: d.ID, requires: d.Requires})
	}
	for range shapes { // as many rounds as there can be rows
		moved := false
		for i := range shapes {
			for _, ref := range shapes[i].requires {
				if from, ok := find(shapes, ref); ok && shapes[i].row <= from.row && from.row < len(shapes) {
					shapes[i].row, moved = from.row+1, true
				}
			}
		}
		if !moved {
			break
		}
	}
	top, used := 0, map[int]int{}
	for _, s := range shapes {
		top = max(top, s.row)
	}
	for i := range shapes {
		s := &shapes[i]
		s.x, s.y = 100+stepX*used[s.row], 100+stepY*(top-s.row)
		used[s.row]++
	}
	return shapes
}

// TableModel is a model of one decision by the table, with the variables that
// the table reads as its inputs.
func TableModel(t *decision.Table) *decision.Model {
	name := strings.TrimSpace(t.Name)
	if name == "" {
		name = "Decision"
	}
	m := &decision.Model{ID: "definitions", Name: name, Namespace: "urn:segue:table"}
	d := decision.Decision{ID: "decision", Name: name, Variable: name, Logic: &decision.Box{Kind: decision.TableBox, Table: t}}
	if logic, _ := decision.Compile(t, nil); logic != nil {
		for i, v := range logic.Variables() {
			id := "input" + strconv.Itoa(i+1)
			in := decision.InputData{ID: id, Name: v}
			for _, c := range t.Inputs {
				if strings.TrimSpace(c.Expression) == v {
					in.Type = typeName(c.Type)
				}
			}
			m.Inputs = append(m.Inputs, in)
			d.Requires = append(d.Requires, "#"+id)
		}
	}
	m.Decisions = []decision.Decision{d}
	return m
}
