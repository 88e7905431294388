package designer

import (
	"encoding/json"
	"net/url"
	"slices"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/web/grid"
	"segue/web/visit"
)

// subject is what a request to the panel is about: the saved draft with the
// part in it that the browser sent, which may be newer.
type subject struct {
	process int64
	of      string // block, flow, lane, pool or process
	id      graph.ID
	doc     graph.Document
	pool    int // where block and flow are
	titles  map[graph.ID]string
	sent    url.Values
	edited  bool // fields were sent too
}

// subjectOf reads a request to the panel.
func (s Screen) subjectOf(c echo.Context) (subject, error) {
	var sub subject
	var err error
	if sub.process, err = visit.ID(c, "process"); err != nil {
		return sub, err
	}
	if sub.sent, err = visit.Form(c); err != nil {
		return sub, err
	}
	sub.of, sub.id, sub.edited = sub.sent.Get("_of"), graph.ID(sub.sent.Get("_id")), sub.sent.Has("_edit")
	part, err := graph.Decode([]byte(sub.sent.Get("_document")))
	if err != nil {
		return sub, unfit(err)
	}
	if titles := sub.sent.Get("_titles"); titles != "" {
		if err := json.Unmarshal([]byte(titles), &sub.titles); err != nil {
			return sub, unfit(err)
		}
	}
	draft, err := s.DB.Draft(c.Request().Context(), sub.process)
	if err != nil {
		return sub, err
	}
	if sub.doc, err = graph.Decode(draft.Document); err != nil {
		return sub, err
	}
	sub.doc.Name, sub.doc.Documentation = part.Name, part.Documentation
	sub.doc.Data, sub.doc.Forms, sub.doc.Tables = part.Data, part.Forms, part.Tables
	sub.doc.Calendar = part.Calendar
	sub.merge(part)
	if sub.doc, err = designer.Pinned(s.Blocks, sub.doc, grid.Offered(c.Request().Context(), s.DB)); err != nil {
		return sub, err
	}
	if sub.of == "block" && sub.block() == nil || sub.of == "flow" && sub.flow() == nil || (sub.of == "lane" || sub.of == "pool") && !sub.takeFrame(part) {
		return sub, &models.Error{Code: models.Missing, Message: "This part of the process is no longer there."}
	}
	return sub, nil
}

func unfit(err error) error {
	return &models.Error{Code: models.Unfit, Message: "What the page sent about this block cannot be read, so nothing was changed. Reload the page and try again.", Err: err}
}

// merge puts the browser's blocks and flows over those of the saved draft.
func (sub *subject) merge(part graph.Document) {
	for _, p := range part.Pools {
		sub.pool = sub.poolOf(p)
		if sub.pool < 0 {
			return
		}
		mine := &sub.doc.Pools[sub.pool]
		for _, b := range p.Blocks {
			if i := slices.IndexFunc(mine.Blocks, func(o graph.Block) bool { return o.ID == b.ID }); i >= 0 {
				mine.Blocks[i] = b
			} else {
				mine.Blocks = append(mine.Blocks, b)
			}
		}
		given := func(f graph.Flow) bool {
			return slices.ContainsFunc(p.Flows, func(o graph.Flow) bool { return o.ID == f.ID }) || sub.of == "block" && f.From == sub.id
		}
		mine.Flows = append(slices.DeleteFunc(mine.Flows, given), p.Flows...)
	}
}

// takeFrame takes the names of a pool and its lanes as the browser has them; ok
// is false if the subject is none of them.
func (sub *subject) takeFrame(part graph.Document) (ok bool) {
	for _, p := range part.Pools {
		i := slices.IndexFunc(sub.doc.Pools, func(o graph.Pool) bool { return o.ID == p.ID })
		if i < 0 {
			return false
		}
		sub.pool = i
		sub.doc.Pools[i].Name, sub.doc.Pools[i].Lanes = p.Name, p.Lanes
		ok = sub.of == "pool" && p.ID == sub.id || sub.lane() != nil
	}
	return ok
}

// lane is the lane that the subject is; nil if it is none.
func (sub *subject) lane() *graph.Lane {
	lanes := sub.doc.Pools[sub.pool].Lanes
	if i := slices.IndexFunc(lanes, func(l graph.Lane) bool { return l.ID == sub.id }); sub.of == "lane" && i >= 0 {
		return &lanes[i]
	}
	return nil
}

// poolOf is the pool of the draft that holds one of the part's blocks; a new
// block goes to the first that runs.
func (sub *subject) poolOf(part graph.Pool) int {
	for i, p := range sub.doc.Pools {
		for _, b := range p.Blocks {
			if slices.ContainsFunc(part.Blocks, func(o graph.Block) bool { return o.ID == b.ID }) {
				return i
			}
		}
	}
	return slices.IndexFunc(sub.doc.Pools, func(p graph.Pool) bool { return p.Executable })
}

// block is the block that the subject is; nil if it is none.
func (sub *subject) block() *graph.Block { return sub.blockOf(sub.id) }

func (sub *subject) blockOf(id graph.ID) *graph.Block {
	if sub.pool < 0 || sub.pool >= len(sub.doc.Pools) {
		return nil
	}
	blocks := sub.doc.Pools[sub.pool].Blocks
	if i := slices.IndexFunc(blocks, func(b graph.Block) bool { return b.ID == id }); i >= 0 {
		return &blocks[i]
	}
	return nil
}

// flow is the flow that the subject is; nil if it is none.
func (sub *subject) flow() *graph.Flow {
	if sub.pool < 0 || sub.pool >= len(sub.doc.Pools) {
		return nil
	}
	flows := sub.doc.Pools[sub.pool].Flows
	if i := slices.IndexFunc(flows, func(f graph.Flow) bool { return f.ID == sub.id }); i >= 0 {
		return &flows[i]
	}
	return nil
}

// leaving are the flows that leave a block, in their order.
func (sub *subject) leaving(id graph.ID) []*graph.Flow {
	var out []*graph.Flow
	flows := sub.doc.Pools[sub.pool].Flows
	for i := range flows {
		if flows[i].From == id {
			out = append(out, &flows[i])
		}
	}
	return out
}

// title is how the canvas calls a block.
func (sub *subject) title(id graph.ID) string {
	if t := sub.titles[id]; t != "" {
		return t
	}
	if b := sub.blockOf(id); b != nil && b.Name != "" {
		return b.Name
	}
	return string(id)
}

// variables are what conditions and texts may speak of, with the answers that
// forms offer.
func (sub *subject) variables(r *block.Registry) []variable {
	list := designer.Variables(r, &sub.doc)
	if sub.of == "block" {
		list = designer.VariablesAt(r, &sub.doc, sub.id)
	}
	var vars []variable
	money := block.MoneyOf(&sub.doc)
	for _, v := range list {
		kind, ok := v.Type.Kind()
		if !ok {
			kind = feel.KindNull
		}
		known := variable{Name: v.Name, Label: v.Doc, Kind: kind, Type: v.Type, Values: v.Values, Money: money[v.Name]}
		for _, f := range sub.doc.Forms {
			for _, field := range f.Fields {
				if field.Name == v.Name && field.Type == graph.FieldChoice {
					known.Options = field.Options
				}
			}
		}
		vars = append(vars, known)
	}
	return vars
}

// answer is what an edit makes of the document: the canvas applies it as one
// change.
type answer struct {
	Label  string `json:"label"`
	Change change `json:"change"`
}

// change has null for what is taken away.
type change struct {
	Blocks   map[graph.ID]map[string]any `json:"blocks,omitempty"`
	Flows    map[graph.ID]map[string]any `json:"flows,omitempty"`
	Lanes    map[graph.ID]map[string]any `json:"lanes,omitempty"`
	Pools    map[graph.ID]map[string]any `json:"pools,omitempty"`
	Order    []graph.ID                  `json:"order,omitempty"`
	Document map[string]any              `json:"document,omitempty"`
	Facts    map[graph.ID]any            `json:"facts,omitempty"`
}

// orNull is null for the zero value.
func orNull[T comparable](v T) any {
	var zero T
	if v == zero {
		return nil
	}
	return v
}
