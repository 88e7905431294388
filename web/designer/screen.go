package designer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/designer/english"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/machine"
	"segue/web/grid"
	"segue/web/page"
	"segue/web/picture"
	"segue/web/reading"
	"segue/web/ui"
	"segue/web/visit"
)

// Screen answers for the designer of a process and for its versions. The
// routes' checks have made sure that the viewer may edit, or see, the process.
type Screen struct {
	DB     *models.DB
	Blocks *block.Registry
	Host   *host.Host
	Calls  *outside.Caller // for trying what a block calls

	Sessions *visit.Sessions
	Tried    func(c echo.Context, what models.Newcoming) // tells the newcomers' checklist what its visitor did
}

// canvas is what the browser's half is given to draw a document.
type canvas struct {
	document json.RawMessage
	palette  []kind
	facts    map[graph.ID]block.Card
	problems []graph.Problem
	reading  reading.Args
	readOnly bool
	draft    string // address of the draft
	bpmn     string // where it can be had as a BPMN file; empty: nowhere
	revision int64
	savedAt  time.Time
}

// kind is a kind of block as the canvas knows it.
type kind struct {
	Kind    graph.Kind   `json:"kind"`
	Name    string       `json:"name"`
	Group   block.Group  `json:"group"`
	Heading string       `json:"heading"`
	Icon    string       `json:"icon"`
	Summary string       `json:"summary"`
	Exits   []block.Exit `json:"exits"`
	Shape   string       `json:"shape"`
	Hidden  bool         `json:"hidden,omitempty"`
	Seldom  bool         `json:"seldom,omitempty"`
	Presets []preset     `json:"presets,omitempty"`
}

type preset struct {
	Name    string          `json:"name"`
	Icon    string          `json:"icon"`
	Summary string          `json:"summary"`
	Props   json.RawMessage `json:"props"`
}

// view is the designer as it is shown.
type view struct {
	person        int64
	frame         page.Frame
	process       models.ProcessRow
	canvas        canvas
	sections      []block.Section
	problemsFirst bool // the list of problems is open
}

// Show is GET /processes/:process/design.
func (s Screen) Show(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	v := view{person: who.ID, sections: s.Blocks.Palette(), problemsFirst: visit.Query(c, "show") == "problems"}
	if v.process, err = s.DB.ProcessRow(ctx, who, id); err != nil {
		return err
	}
	draft, err := s.DB.Draft(ctx, id)
	if err != nil {
		return err
	}
	if v.canvas, err = s.canvas(ctx, draft.Document, longText); err != nil {
		return err
	}
	v.canvas.reading.Process, v.canvas.reading.Version, v.canvas.reading.At = v.process.Name, "Draft", draft.UpdatedAt.In(who.Location())
	v.canvas.reading.Href = fmt.Sprintf("/processes/%d/draft/reading", id)
	v.canvas.draft, v.canvas.revision, v.canvas.savedAt = c.Request().URL.Path[:len(c.Request().URL.Path)-len("/design")]+"/draft", draft.Revision, draft.UpdatedAt
	v.canvas.bpmn = v.canvas.draft + "/bpmn"
	v.frame = visit.Frame(c, page.Frame{
		Title: v.process.Name, Active: "processes", Crumbs: []ui.Crumb{{Label: "Processes", Href: "/processes"}},
		Status: saveState(), Actions: actions(v.process), Styles: []string{"designer.css"}, Scripts: []string{"designer.js"},
	})
	return visit.HTML(c, http.StatusOK, designPage(v))
}

// longText is from how many blocks on the text as English comes after the page:
// laying out so many sentences takes longer than the picture itself.
const longText = 300

// canvas is a document with everything that is known of it, and with its text as
// English where it has fewer than so many blocks.
func (s Screen) canvas(ctx context.Context, document json.RawMessage, later int) (canvas, error) {
	d, err := graph.Decode(document)
	if err != nil {
		return canvas{}, err
	}
	cv := canvas{document: document, palette: s.palette()}
	checked := make(chan error, 1)
	go func() { checked <- s.checkBeside(ctx, &d, &cv.problems) }()
	if cv.document, err = picture.Placed(document, d); err != nil {
		return canvas{}, errors.Join(err, <-checked)
	}
	whole, names, err := s.described(ctx, &d)
	if err := errors.Join(err, <-checked); err != nil {
		return canvas{}, err
	}
	cv.facts = designer.Cards(s.Blocks, &whole, names)
	if cv.reading.Later = blocksIn(&d) >= later; !cv.reading.Later {
		cv.reading.Text = english.Of(s.Blocks, &whole, names)
	}
	return cv, nil
}

// checkBeside finds the problems while the picture is made: of a large document
// each takes as long as the other. A panic is its error, since nobody else would
// catch it here.
func (s Screen) checkBeside(ctx context.Context, d *graph.Document, problems *[]graph.Problem) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = fmt.Errorf("checking the draft panicked: %v\n%s", x, debug.Stack())
		}
	}()
	*problems, err = s.check(ctx, d)
	return err
}

func blocksIn(d *graph.Document) (n int) {
	for i := range d.Pools {
		n += len(d.Pools[i].Blocks)
	}
	return n
}

// mostConnections are as many as a field lists.
const mostConnections = 500

// check finds the problems of a document.
func (s Screen) check(ctx context.Context, d *graph.Document) ([]graph.Problem, error) {
	return designer.Check(s.Blocks, *d, designer.Known{
		People: func(refs []string) ([]string, error) { return s.DB.Unknown(ctx, refs) },
		Shared: grid.Shared(ctx, s.DB),
	})
}

// described is a document with its shared tables in it, and how people call what
// it names: what its cards and its text as English are made of.
func (s Screen) described(ctx context.Context, d *graph.Document) (whole graph.Document, names block.Names, err error) {
	called, err := s.DB.Called(ctx, designer.People(s.Blocks, d))
	if err != nil {
		return whole, names, err
	}
	connections, err := s.DB.ConnectionPage(ctx, models.ConnectionFilter{Limit: mostConnections})
	if err != nil {
		return whole, names, err
	}
	whole, err = designer.Pinned(s.Blocks, *d, grid.Shared(ctx, s.DB))
	return whole, namesIn(d, called, connections), err
}

// namesIn turns what a document names into what people call it.
func namesIn(d *graph.Document, called map[string]string, connections []models.Connection) block.Names {
	name := func(ref, otherwise string) string {
		if n := called[ref]; n != "" {
			return n
		}
		return otherwise
	}
	return block.Names{
		Group:  func(slug string) string { return name("group:"+slug, block.Readable(slug)) },
		Person: func(email string) string { return name(email, email) },
		Connection: func(slug string) string {
			for _, c := range connections {
				if c.Slug == slug {
					return c.Name
				}
			}
			return block.Readable(slug)
		},
		Form: func(id graph.ID) string {
			if f := (machine.Env{Document: d}).Form(id); f != nil && f.Name != "" {
				return f.Name
			}
			return block.Readable(string(id))
		},
	}
}

// palette are all kinds, those too that are only shown.
func (s Screen) palette() []kind {
	var all []kind
	for _, section := range append(s.Blocks.Palette(), block.Section{Types: hidden(s.Blocks)}) {
		for _, t := range section.Types {
			card := s.Blocks.Card(graph.Block{Kind: t.Kind}, machine.Env{Document: &graph.Document{}, Pool: &graph.Pool{}}, block.Names{})
			k := kind{t.Kind, t.Name, t.Group, groupName(t.Group), t.Icon, t.Summary, card.Exits, picture.Shape(t, card), t.Hidden, t.Seldom, nil}
			for _, p := range t.Presets {
				k.Presets = append(k.Presets, preset(p))
			}
			all = append(all, k)
		}
	}
	return all
}

func hidden(r *block.Registry) (list []block.Type) {
	for _, t := range r.Types() {
		if t.Hidden {
			list = append(list, t)
		}
	}
	return list
}
