package designer

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/labstack/echo/v4"

	"segue/designer/layout"
	"segue/runtime/graph"
)

// drawn is a document as the browser draws it: what of its look places depend on.
type drawn struct {
	Document json.RawMessage      `json:"document"`
	Sides    map[graph.ID]int     `json:"sides"` // by flow: which exit it leaves by, 0 the main one
	Words    map[graph.ID]float64 `json:"words"` // by flow: how wide its words are
	Below    map[graph.ID]float64 `json:"below"` // by block: how much is drawn below it
}

const (
	mostSides = 50
	mostWords = 400.0
	mostBelow = 100.0
)

// Tidy is POST /processes/:process/draft/layout: places for all blocks of a
// document but those of drawn pools, whose lanes say where they belong. Nothing is
// stored; the browser puts the answer on its stack of commands.
func (s Screen) Tidy(c echo.Context) error {
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	var in drawn
	if err := json.Unmarshal(body, &in); err != nil {
		return problem(c, http.StatusUnprocessableEntity, "document", "The document cannot be laid out: the request does not hold one as the designer sends it.", nil)
	}
	d, err := graph.Decode(in.Document)
	if err != nil {
		return problem(c, http.StatusUnprocessableEntity, "document", "The document cannot be laid out. "+err.Error(), nil)
	}
	look := layout.Look{Size: sizes(&d), Bare: true,
		Side:  func(f *graph.Flow) int { return min(max(0, in.Sides[f.ID]), mostSides) },
		Words: func(f *graph.Flow) float64 { return min(max(0, in.Words[f.ID]), mostWords) },
		Below: func(b *graph.Block) float64 { return min(max(0, in.Below[b.ID]), mostBelow) },
	}
	free := graph.Document{Schema: d.Schema, ID: d.ID}
	for _, p := range d.Pools {
		if _, drawn := d.Layout.Blocks[p.ID]; !drawn {
			free.Pools = append(free.Pools, p)
		}
	}
	look.Tidy(&free)
	return c.JSON(http.StatusOK, map[string]any{"blocks": free.Layout.Blocks})
}

// sizes are those that blocks have on the canvas; what is not there gets a new
// block's.
func sizes(d *graph.Document) func(*graph.Block) layout.Size {
	bounds := d.Layout.Blocks
	return func(b *graph.Block) layout.Size {
		is, there := bounds[b.ID]
		w, _ := is.W.Float64()
		h, _ := is.H.Float64()
		if !there || w < 1 || h < 1 || w > 1e5 || h > 1e5 {
			return layout.Sizes(b)
		}
		return layout.Size{W: w, H: h}
	}
}
