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
		down := 0.0
		if any { // each diagram begins at the upper left corner: they go below one another
			down = r.lowest() + apart
		}
		for _, plane := range k.All("BPMNPlane") {
			for _, s := range plane.Kids {
				any = r.drawn(s, down) || any
			}
		}
	}
	if !r.own {
		r.unfold()
	}
	return any
}

// apart is the room between two diagrams of one file.
const apart = 80

func (r *reader) lowest() float64 {
	low := 0.0
	for _, b := range r.doc.Layout.Blocks {
		low = max(low, float(b.Y)+float(b.H))
	}
	return low
}

func float(n json.Number) float64 {
	f, err := n.Float64()
	if err != nil {
		return 0
	}
	return f
}

// below is a coordinate moved down, as it was written where it stays.
func below(n json.Number, down float64) json.Number {
	if down == 0 {
		return n
	}
	return json.Number(strconv.FormatFloat(float(n)+down, 'f', -1, 64))
}

// unfold lays those pools out anew in which a sub-process is drawn closed: what
// it holds is drawn in another picture, or nowhere, and has to lie in it here.
func (r *reader) unfold() {
	l := &r.doc.Layout
	for i := range r.doc.Pools {
		p := &r.doc.Pools[i]
		for _, b := range p.Blocks {
			in, inDrawn := l.Blocks[b.ID]
			over, overDrawn := l.Blocks[b.Parent]
			if b.Parent == "" || !overDrawn || b.Host != "" || inDrawn && holds(over, in) {
				continue
			}
			delete(l.Blocks, p.ID)
			for _, x := range p.Lanes {
				delete(l.Blocks, x.ID)
			}
			for _, x := range p.Blocks {
				delete(l.Blocks, x.ID)
				delete(l.Labels, x.ID)
			}
			for _, f := range p.Flows {
				delete(l.Flows, f.ID)
				delete(l.Labels, f.ID)
			}
			r.notes = append(r.notes, Note{Line: 1, What: string(p.ID), Text: "A sub-process is drawn closed in the file; here all is drawn anew, with what it holds inside."})
			break
		}
	}
}

// holds reports whether one rectangle lies in another, as far as its middle.
func holds(over, in graph.Bounds) bool {
	x, y := float(in.X)+float(in.W)/2, float(in.Y)+float(in.H)/2
	return x >= float(over.X) && y >= float(over.Y) && x <= float(over.X)+float(over.W) && y <= float(over.Y)+float(over.H)
}

// drawn reads one shape or line, moved down.
func (r *reader) drawn(s *markup.Element, down float64) bool {
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
				b.Y = below(b.Y, down)
				r.doc.Layout.Labels[id] = b
			}
		}
	}
	switch s.Name {
	case "BPMNShape":
		b, ok := bounds(s)
		b.Y = below(b.Y, down)
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
				line = append(line, graph.Point{X: x, Y: below(y, down)})
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
