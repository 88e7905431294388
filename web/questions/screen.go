package questions

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/machine"
	"segue/web/byhand"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
	"segue/web/why"
)

// Screen answers for questions.
type Screen struct {
	DB       *models.DB
	Engine   *host.Host
	Kinds    *block.Registry
	Calls    *outside.Caller
	Sessions *visit.Sessions
}

// most is how many instances one answer goes to, and one page shows.
const most = 500

// view is the page of a question.
type view struct {
	frame    page.Frame
	who      models.Viewer
	now      time.Time
	is       models.Question
	process  string
	block    string
	tried    int // calls that were made for the first of them
	affected []models.Affected
	before   []models.Question
	calls    bool        // the block that failed calls another system
	ways     []ui.Option // blocks to go on at
	stands   map[int64]models.InstanceListRow
	again    []models.Trouble // what waits for an answer at the block: it failed again, or for another cause
	hand     hand             // results given by hand
	gave     string           // the answer that did not fit; empty: none yet
	faults   visit.Faults
	reason   string
	to       string // the block that was chosen in an answer that did not fit
}

func (v view) path() string { return fmt.Sprintf("/questions/%d", v.is.ID) }
func (v view) open() bool   { return v.is.AnsweredAt == nil }

// under reports whether an answer is still at work, so that the page looks
// again by itself.
func (v view) under() bool {
	if v.open() || v.now.Sub(*v.is.AnsweredAt) > 5*time.Minute {
		return false
	}
	for _, r := range v.is.All() {
		if s, ok := v.stands[r.Instance]; ok && s.EndedAt == nil && s.Incidents == 0 {
			return true
		}
	}
	return false
}

// Show is GET /questions/:question. htmx gets the results alone.
func (s Screen) Show(c echo.Context) error {
	v, err := s.read(c)
	if err != nil {
		return err
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, results(v))
	}
	return s.show(c, http.StatusOK, v)
}

func (s Screen) show(c echo.Context, status int, v view) error {
	f := page.Frame{Title: "How should this go on?", Summary: "Failures with one cause are one question: one answer goes to all of them.", Status: standing()}
	if !v.open() {
		f = page.Frame{Title: "This was answered"}
	}
	f.Active = "inbox"
	f.Crumbs = []ui.Crumb{{Label: "Inbox", Href: "/inbox"}, {Label: v.process, Href: fmt.Sprintf("/processes/%d", v.is.ProcessID)}}
	v.frame = visit.Frame(c, f)
	return visit.HTML(c, status, questionPage(v))
}

func (s Screen) read(c echo.Context) (v view, err error) {
	ctx := c.Request().Context()
	v.who, v.now = visit.Viewer(c), time.Now()
	id, err := visit.ID(c, "question")
	if err != nil {
		return v, err
	}
	if v.is, err = s.DB.Question(ctx, v.who, id); err != nil {
		return v, err
	}
	p, err := s.DB.Process(ctx, v.is.ProcessID)
	if err != nil {
		return v, err
	}
	v.process = p.Name
	doc, err := s.Engine.Document(ctx, v.is.ProcessID, int(v.is.Version))
	if err != nil {
		return v, err
	}
	v.block = why.Of(s.Kinds, &doc, block.Names{}).Title(graph.ID(v.is.Block))
	if !v.open() {
		keys := make([]int64, 0, len(v.is.All()))
		for _, r := range v.is.All() {
			keys = append(keys, r.Instance)
		}
		if v.stands, err = s.DB.Standing(ctx, keys); err != nil {
			return v, err
		}
		list, err := s.DB.TroublesOf(ctx, v.who, v.is.ProcessID, most)
		for _, t := range list {
			if t.Block == v.is.Block {
				v.again = append(v.again, t)
			}
		}
		return v, err
	}
	if v.affected, err = s.DB.Affected(ctx, v.is, most); err != nil {
		return v, err
	}
	v.calls = len(designer.ConnectionsOf(s.Kinds, &doc, graph.ID(v.is.Block))) > 0
	v.ways = s.ways(&doc, graph.ID(v.is.Block))
	v.hand = handOf(s.byHand(&doc, graph.ID(v.is.Block)), v.affected)
	if v.before, err = s.DB.Before(ctx, v.is, 5); err != nil {
		return v, err
	}
	v.tried, err = s.tried(ctx, v.affected)
	return v, err
}

// ways are the blocks at which an instance can go on: those beside the one
// that failed.
func (s Screen) ways(doc *graph.Document, at graph.ID) []ui.Option {
	r := why.Of(s.Kinds, doc, block.Names{})
	for _, p := range doc.Pools {
		var parent graph.ID
		found := false
		for _, b := range p.Blocks {
			if b.ID == at {
				parent, found = b.Parent, true
			}
		}
		if !found {
			continue
		}
		var list []ui.Option
		for _, b := range p.Blocks {
			t, _ := s.Kinds.Type(b.Kind)
			if b.ID != at && b.Parent == parent && b.Host == "" && t.Group != block.GroupStart && t.Shape != block.ShapeNote {
				list = append(list, ui.Option{Value: string(b.ID), Label: r.Title(b.ID)})
			}
		}
		return list
	}
	return nil
}

// byHand asks for what the block that failed would have resulted in.
func (s Screen) byHand(doc *graph.Document, at graph.ID) byhand.Form {
	for i := range doc.Pools {
		for _, b := range doc.Pools[i].Blocks {
			if b.ID == at {
				return byhand.Of(s.Kinds, doc, &doc.Pools[i], b)
			}
		}
	}
	return byhand.Form{}
}

// tried counts the calls that were made for the first instance.
func (s Screen) tried(ctx context.Context, affected []models.Affected) (n int, err error) {
	if len(affected) == 0 {
		return 0, nil
	}
	steps, err := s.Engine.History(ctx, machine.Key(affected[0].Key), 0, 500)
	for _, step := range steps {
		if _, failed := step.Event.Body.(machine.JobFailed); failed && step.Event.At.Before(affected[0].RaisedAt.Add(time.Second)) {
			n++
		}
	}
	return n, err
}
