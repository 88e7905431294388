package bpmn

import (
	"encoding/json"
	"math"
	"strconv"

	"segue/runtime/graph"
	"segue/runtime/markup"
)

// diagram reads where everything is drawn; false if the file draws nothing.
func (r *reader) diagram() bool {
	r.doc.Layout = graph.Layout{Blocks: map[graph.ID]graph.Bounds{}, Flows: map[graph.ID]graph.Line{}, Labels: map[graph.ID]graph.Bounds{}}
	any := false
	for _, k := range r.root.Kids {
		if k.Name != "BPMNDiagram" {
			continue
		}
		for _, plane := range k.All("BPMNPlane") {
			for _, s := range plane.Kids {
				any = r.drawing2(s) || any
			}
		}
	}
	return any
}

func (r *reader) drawing2(s *markup.Element) bool {
	id, ok := r.named[local(s.Attr("bpmnElement"))]
	if !ok {
		id = graph.ID(local(s.Attr("bpmnElement"))) // of what is kept in ext
	}
	if id == "" {
		return false
	}
	for _, l := range s.Kids {
		if l.Name == "BPMNLabel" {
			if b, ok := bounds(l); ok {
				r.doc.Layout.Labels[id] = b
			}
		}
	}
	switch s.Name {
	case "BPMNShape":
		b, ok := bounds(s)
		if _, twice := r.doc.Layout.Blocks[id]; ok && !twice {
			r.doc.Layout.Blocks[id] = b
		}
		return ok
	case "BPMNEdge":
		var line graph.Line
		for _, w := range s.Kids {
			if w.Name != "waypoint" {
				continue
			}
			x, okX := number(w.Attr("x"))
			y, okY := number(w.Attr("y"))
			if okX && okY {
				line = append(line, graph.Point{X: x, Y: y})
			}
		}
		if len(line) > 1 {
			r.doc.Layout.Flows[id] = line
		}
	}
	return false
}

func bounds(e *markup.Element) (graph.Bounds, bool) {
	for _, k := range e.Kids {
		if k.Name != "Bounds" {
			continue
		}
		x, okX := number(k.Attr("x"))
		y, okY := number(k.Attr("y"))
		w, okW := number(k.Attr("width"))
		h, okH := number(k.Attr("height"))
		return graph.Bounds{X: x, Y: y, W: w, H: h}, okX && okY && okW && okH
	}
	return graph.Bounds{}, false
}

// number is a coordinate as it is written, if it is one.
func number(s string) (json.Number, bool) {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || math.IsNaN(f) || math.Abs(f) > 1e7 {
		return "", false
	}
	if !json.Valid([]byte(s)) {
		s = strconv.FormatFloat(f, 'f', -1, 64)
	}
	return json.Number(s), true
}
