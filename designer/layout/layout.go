package layout

import (
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"segue/runtime/graph"
)

// Size is how large a block is drawn, in canvas units.
type Size struct{ W, H float64 }

// Sizes are those of new blocks on the canvas.
func Sizes(b *graph.Block) Size {
	k := string(b.Kind)
	switch {
	case b.Host != "":
		return Size{event, event}
	case k == "note":
		return Size{220, 100}
	case k == "frame":
		return Size{400, 240}
	case k == "data-object":
		return Size{60, 60}
	case gates[b.Kind]:
		return Size{60, 60}
	case b.Kind == "sub-process":
		return Size{560, 260}
	case b.Kind == "start" || strings.HasSuffix(k, "-start") || ends(b.Kind):
		return Size{240, 60}
	}
	return Size{260, 72}
}

var gates = map[graph.Kind]bool{"parallel": true, "inclusive": true, "complex": true, "first-of": true}

func ends(k graph.Kind) bool {
	return k == "end" || k == "terminate" || strings.HasSuffix(string(k), "-end")
}

// Drawings are the kinds that no flow leads to.
var drawings = map[graph.Kind]bool{"note": true, "frame": true, "data-object": true}

// Room around things.
const (
	event    = 40.0 // the size of a block on an edge
	gapX     = 64.0
	gapY     = 44.0
	lane     = 14.0 // between flows side by side
	padLeft  = 32.0
	padTop   = 56.0
	padRight = 32.0
	padDown  = 46.0
	apart    = 80.0 // between pools
	grid     = 10.0 // places are multiples of it

	besideWords = 60.0 // the line that is seen before and behind the words on it
)

// Look is what places depend on besides the document: how it is drawn.
type Look struct {
	Size  func(*graph.Block) Size
	Side  func(*graph.Flow) int      // which of its block's exits a flow leaves by, 0 the main one; nil: in the order of the flows
	Words func(*graph.Flow) float64  // how wide the words on a flow are; nil: it has none
	Below func(*graph.Block) float64 // what is drawn below a block besides it; nil: nothing
	Bare  bool                       // pools get no frame
}

// Tidy lays everything out anew.
func Tidy(d *graph.Document, size func(*graph.Block) Size) { Look{Size: size}.Tidy(d) }

// Missing finds places for what has none. A pool of which nothing has a place is
// laid out as a whole; what a drawn pool lacks goes below the rest. Flows whose
// blocks have moved or never had places are routed.
func Missing(d *graph.Document, size func(*graph.Block) Size) { Look{Size: size}.missing(d) }

// Tidy lays everything out anew, as it is drawn.
func (look Look) Tidy(d *graph.Document) {
	d.Layout = graph.Layout{}
	look.missing(d)
}

func (look Look) missing(d *graph.Document) {
	l := &d.Layout
	if l.Blocks == nil {
		l.Blocks = map[graph.ID]graph.Bounds{}
	}
	if l.Flows == nil {
		l.Flows = map[graph.ID]graph.Line{}
	}
	top := lowest(l)
	for i := range d.Pools {
		p := &d.Pools[i]
		var missing []*graph.Block
		for j := range p.Blocks {
			if _, ok := l.Blocks[p.Blocks[j].ID]; !ok {
				missing = append(missing, &p.Blocks[j])
			}
		}
		switch {
		case len(missing) == 0:
		case len(missing) == len(p.Blocks):
			top = look.whole(d, p, top, len(d.Pools) > 1 && !look.Bare)
		default:
			top = max(top, below(l, p, missing, look.Size))
		}
	}
}

// lowest is how far down the picture goes.
func lowest(l *graph.Layout) float64 {
	low := 0.0
	for _, b := range l.Blocks {
		low = max(low, value(b.Y)+value(b.H)+apart)
	}
	return low
}

func value(n json.Number) float64 {
	f, err := n.Float64()
	if err != nil || math.IsNaN(f) || math.Abs(f) > 1e9 {
		return 0
	}
	return f
}

func num(f float64) json.Number { return json.Number(strconv.FormatFloat(math.Round(f), 'f', -1, 64)) }

// whole lays out a pool below what is drawn already and says how far down it
// goes.
func (look Look) whole(d *graph.Document, p *graph.Pool, top float64, framed bool) float64 {
	s := newScopes(p, look)
	s.layOut("")
	x, y := padLeft, top+padTop
	if !framed {
		x, y = 0, top
	}
	s.put(&d.Layout, "", x, y)
	whole := s.scopes[""].size
	if framed {
		d.Layout.Blocks[p.ID] = graph.Bounds{X: num(0), Y: num(top), W: num(whole.W + padLeft + padRight), H: num(whole.H + padTop + padDown)}
		return top + whole.H + padTop + padDown + apart
	}
	return top + whole.H + apart
}

// below puts blocks in rows under the rest of their pool, or under what their
// sub-process holds already.
func below(l *graph.Layout, p *graph.Pool, missing []*graph.Block, size func(*graph.Block) Size) float64 {
	left, low := math.Inf(1), 0.0
	for i := range p.Blocks {
		if b, ok := l.Blocks[p.Blocks[i].ID]; ok {
			left, low = min(left, value(b.X)), max(low, value(b.Y)+value(b.H))
		}
	}
	if math.IsInf(left, 1) {
		left = 0
	}
	x, y, row := left, low+gapY, 0.0
	for _, b := range missing {
		s := size(b)
		if h, ok := l.Blocks[b.Host]; ok && b.Host != "" {
			l.Blocks[b.ID] = graph.Bounds{X: num(value(h.X) + value(h.W) - event - 8), Y: num(value(h.Y) + value(h.H) - event/2), W: num(s.W), H: num(s.H)}
			continue
		}
		if x > left && x+s.W > left+1400 {
			x, y, row = left, y+row+gapY, 0
		}
		l.Blocks[b.ID] = graph.Bounds{X: num(x), Y: num(y), W: num(s.W), H: num(s.H)}
		x, row = x+s.W+gapY, max(row, s.H)
	}
	return y + row + apart
}
