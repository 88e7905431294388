package picture

import (
	"context"
	"encoding/json"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Picture is a document with everything that is known of it.
type Picture struct {
	Document json.RawMessage
	Kinds    []Kind
	Cards    map[graph.ID]block.Card
	BPMN     string // where it can be had as a BPMN file; empty: nowhere
	InPage   bool   // it lies in a page that scrolls, which the mouse wheel is left to
}

// Kind is a kind of block as the canvas knows it.
type Kind struct {
	Kind    graph.Kind   `json:"kind"`
	Name    string       `json:"name"`
	Group   block.Group  `json:"group"`
	Icon    string       `json:"icon"`
	Summary string       `json:"summary"`
	Exits   []block.Exit `json:"exits"`
	Shape   string       `json:"shape"`
	Hidden  bool         `json:"hidden,omitempty"`
}

// Of is the picture of a published document.
func Of(ctx context.Context, db *models.DB, kinds *block.Registry, document json.RawMessage) (Picture, error) {
	d, err := graph.Decode(document)
	if err != nil {
		return Picture{}, err
	}
	called, err := db.Called(ctx, Refs(kinds, &d))
	if err != nil {
		return Picture{}, err
	}
	if document, err = Placed(document, d); err != nil {
		return Picture{}, err
	}
	return Picture{Document: document, Kinds: kindsOf(kinds), Cards: designer.Cards(kinds, &d, Names(&d, called))}, nil
}

const connection = "connection:"

// Refs are what a document names, for models.Called: people, groups and
// connections.
func Refs(kinds *block.Registry, d *graph.Document) []string {
	refs := designer.People(kinds, d)
	for _, slug := range designer.Connections(kinds, d) {
		refs = append(refs, connection+slug)
	}
	return refs
}

// Names turns what a document names into what people call it.
func Names(d *graph.Document, called map[string]string) block.Names {
	name := func(ref, otherwise string) string {
		if n := called[ref]; n != "" {
			return n
		}
		return otherwise
	}
	return block.Names{
		Group:      func(slug string) string { return name("group:"+slug, block.Readable(slug)) },
		Connection: func(slug string) string { return name(connection+slug, block.Readable(slug)) },
		Person:     func(email string) string { return name(email, email) },
		Form: func(id graph.ID) string {
			if f := (machine.Env{Document: d}).Form(id); f != nil && f.Name != "" {
				return f.Name
			}
			return block.Readable(string(id))
		},
	}
}

func kindsOf(r *block.Registry) []Kind {
	var all []Kind
	for _, t := range r.Types() {
		card := r.Card(graph.Block{Kind: t.Kind}, machine.Env{Document: &graph.Document{}, Pool: &graph.Pool{}}, block.Names{})
		all = append(all, Kind{t.Kind, t.Name, t.Group, t.Icon, t.Summary, card.Exits, Shape(t, card), t.Hidden})
	}
	return all
}

// Shape is the canvas's word for how a kind is drawn.
func Shape(t block.Type, card block.Card) string {
	switch t.Shape {
	case block.ShapeTerminal:
		return "pill"
	case block.ShapeGateway:
		if card.Conditional {
			return "decision"
		}
		return "gate"
	case block.ShapeFrame:
		if t.Group == block.GroupDrawing {
			return "frame"
		}
		return "container"
	case block.ShapeEdge:
		return "event"
	case block.ShapeNote:
		return "note"
	}
	return "card"
}

// Status says where an instance is, or where those of a process stand. The words are those of the canvas.
type Status struct {
	Blocks map[graph.ID]BlockStatus `json:"blocks"`
	Flows  []graph.ID               `json:"flows"`          // taken at least once
	Many   bool                     `json:"many,omitempty"` // of many instances: what is not named is as usual, not untouched
}

// BlockStatus is how a block stands in an instance.
type BlockStatus struct {
	Status string `json:"status"`          // done, active, waiting, attention or cancelled
	Count  int    `json:"count,omitempty"` // how often
	Done   int    `json:"done,omitempty"`  // rounds of a repeat that are over, while it goes on
	Since  string `json:"since,omitempty"` // RFC 3339
}
