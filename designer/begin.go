package designer

import (
	"encoding/json"
	"fmt"

	"segue/runtime/graph"
)

// Blank is the first document of a process: it starts and ends. id is the
// process's BPMN id, under which its one pool compiles.
func Blank(id graph.ID, name string) graph.Document {
	return graph.Document{
		Schema: graph.Schema, ID: id, Name: name,
		Pools: []graph.Pool{{
			ID: id, Executable: true,
			Blocks: []graph.Block{{ID: "start", Kind: "start", Name: "Start"}, {ID: "end", Kind: "end", Name: "Done"}},
			Flows:  []graph.Flow{{ID: "flow-1", From: "start", To: "end"}},
		}},
		Layout: graph.Layout{
			Blocks: map[graph.ID]graph.Bounds{"start": bounds(160, 200), "end": bounds(520, 200)},
			Flows:  map[graph.ID]graph.Line{"flow-1": {point(400, 230), point(520, 230)}},
		},
	}
}

// bounds is where a start or end of the usual size is drawn.
func bounds(x, y int) graph.Bounds {
	p := point(x, y)
	return graph.Bounds{X: p.X, Y: p.Y, W: "240", H: "60"}
}

func point(x, y int) graph.Point {
	return graph.Point{X: json.Number(fmt.Sprint(x)), Y: json.Number(fmt.Sprint(y))}
}

// Copy is the document as that of another process: its first executable pool
// compiles under the new id, every further one under a name made from that.
// Nothing else changes; a block that calls one of the pools goes on calling
// the original. d is not changed.
func Copy(d graph.Document, id graph.ID, name string) graph.Document {
	renamed := map[graph.ID]graph.ID{}
	pools := make([]graph.Pool, len(d.Pools))
	for i, p := range d.Pools {
		if p.Executable {
			renamed[p.ID] = id
			if len(renamed) > 1 {
				renamed[p.ID] = graph.ID(fmt.Sprintf("%s-%d", id, len(renamed)))
			}
			p.ID = renamed[p.ID]
		}
		pools[i] = p
	}
	d.ID, d.Name, d.Pools = id, name, pools
	d.Layout.Blocks = moved(d.Layout.Blocks, renamed)
	d.Layout.Labels = moved(d.Layout.Labels, renamed)
	return d
}

// moved is the layout with what was drawn under the old ids under the new ones.
func moved(m map[graph.ID]graph.Bounds, renamed map[graph.ID]graph.ID) map[graph.ID]graph.Bounds {
	if m == nil {
		return nil
	}
	out := make(map[graph.ID]graph.Bounds, len(m))
	for id, b := range m {
		if to, ok := renamed[id]; ok {
			id = to
		}
		out[id] = b
	}
	return out
}
