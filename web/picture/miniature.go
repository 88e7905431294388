package picture

import (
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"segue/designer/layout"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
)

// Mini is a document drawn so small that nothing can be read in it: what it
// looks like, for lists and galleries. Make it with MiniOf.
type Mini struct {
	view   string
	label  string
	blocks []miniBlock
	flows  []string
}

type miniBlock struct {
	id            graph.ID
	x, y, w, h, r string
	class         string
}

// miniHues are how groups of the palette are coloured.
var miniHues = map[block.Group]string{
	block.GroupStart: "start", block.GroupPeople: "people", block.GroupSystems: "systems", block.GroupLogic: "logic",
	block.GroupWait: "wait", block.GroupThrow: "end", block.GroupScopes: "scope", block.GroupEdge: "edge",
}

type rect struct{ x, y, w, h float64 }

// MiniOf draws a document by its layout. What has no place is left out.
func MiniOf(kinds *block.Registry, d *graph.Document) Mini {
	m := Mini{label: "Picture of " + d.Name}
	low, high := [2]float64{math.Inf(1), math.Inf(1)}, [2]float64{math.Inf(-1), math.Inf(-1)}
	for i := range d.Pools {
		p := &d.Pools[i]
		at := map[graph.ID]rect{}
		for _, b := range p.Blocks {
			r, ok := place(d, b.ID)
			if !ok {
				continue
			}
			at[b.ID] = r
			low[0], low[1] = math.Min(low[0], r.x), math.Min(low[1], r.y)
			high[0], high[1] = math.Max(high[0], r.x+r.w), math.Max(high[1], r.y+r.h)
			m.blocks = append(m.blocks, mini(kinds, b, r))
		}
		for _, f := range p.Flows {
			m.flows = append(m.flows, way(d, f, at)...)
		}
	}
	if len(m.blocks) == 0 {
		m.view = "0 0 100 40"
		return m
	}
	const margin, leastWidth, leastHeight = 24, 700, 220
	width, height := high[0]-low[0]+2*margin, high[1]-low[1]+2*margin
	// Two blocks must not fill the room of twenty: a small process stays small.
	wide, tall := max(width, leastWidth), max(height, leastHeight)
	m.view = fmt.Sprintf("%s %s %s %s", num(low[0]-margin-(wide-width)/2), num(low[1]-margin-(tall-height)/2), num(wide), num(tall))
	return m
}

// Standing is the picture with blocks marked at which something stands: the word
// is "waiting" or "attention".
func (m Mini) Standing(at map[graph.ID]string) Mini {
	blocks := slices.Clone(m.blocks)
	for i, b := range blocks {
		if word := at[b.id]; word != "" {
			blocks[i].class += " mini__block--" + word
		}
	}
	m.blocks = blocks
	return m
}

func place(d *graph.Document, id graph.ID) (rect, bool) {
	b, ok := d.Layout.Blocks[id]
	if !ok {
		return rect{}, false
	}
	var r rect
	for _, side := range []struct {
		to   *float64
		from interface{ Float64() (float64, error) }
	}{{&r.x, b.X}, {&r.y, b.Y}, {&r.w, b.W}, {&r.h, b.H}} {
		v, err := side.from.Float64()
		if err != nil {
			return rect{}, false
		}
		*side.to = v
	}
	return r, true
}

func mini(kinds *block.Registry, b graph.Block, r rect) miniBlock {
	t, _ := kinds.Type(b.Kind)
	radius := 12.0
	switch t.Shape {
	case block.ShapeTerminal, block.ShapeEdge:
		radius = r.h / 2
	case block.ShapeFrame:
		radius = 16
	}
	return miniBlock{b.ID, num(r.x), num(r.y), num(r.w), num(r.h), num(radius), strings.TrimSpace("mini__block mini__block--" + miniHues[t.Group])}
}

// way is the line of a flow: as the document draws it, else from edge to edge
// with one bend each way.
func way(d *graph.Document, f graph.Flow, at map[graph.ID]rect) []string {
	from, okFrom := at[f.From]
	to, okTo := at[f.To]
	if !okFrom || !okTo {
		return nil
	}
	if line := d.Layout.Flows[f.ID]; len(line) > 1 {
		points := make([]string, 0, len(line))
		for _, p := range line {
			points = append(points, p.X.String()+","+p.Y.String())
		}
		return []string{"M" + strings.Join(points, "L")}
	}
	x1, y1, x2, y2 := from.x+from.w, from.y+from.h/2, to.x, to.y+to.h/2
	if x2 < x1 { // back, or below: from foot to foot
		x1, x2 = from.x+from.w/2, to.x+to.w/2
		if y2 > y1 {
			return []string{fmt.Sprintf("M%s,%sV%sH%sV%s", num(x1), num(from.y+from.h), num((from.y+from.h+to.y)/2), num(x2), num(to.y))}
		}
		below := math.Max(from.y+from.h, to.y+to.h) + 24
		return []string{fmt.Sprintf("M%s,%sV%sH%sV%s", num(x1), num(from.y+from.h), num(below), num(x2), num(to.y+to.h))}
	}
	return []string{fmt.Sprintf("M%s,%sH%sV%sH%s", num(x1), num(y1), num((x1+x2)/2), num(y2), num(x2))}
}

func num(v float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", v), ".0") }

// Miniatures are the small pictures of processes' newest documents. One that
// cannot be read has none: a list is worth showing without.
func Miniatures(ctx context.Context, db *models.DB, kinds *block.Registry, processes []int64) (map[int64]Mini, error) {
	documents, err := db.LatestDocuments(ctx, processes)
	minis := map[int64]Mini{}
	for id, text := range documents {
		if d, err := graph.Decode(text); err == nil {
			layout.Missing(&d, layout.Sizes)
			minis[id] = MiniOf(kinds, &d)
		}
	}
	return minis, err
}

// Drawn reports whether there is anything to see.
func (m Mini) Drawn() bool { return len(m.blocks) > 0 }
