package instances

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/machine"
	"segue/web/byhand"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// handForm asks for what a block would have resulted in.
type handForm struct {
	byhand.Form
	instance int64
	path     string
	at       string
	reason   string
	faults   visit.Faults
	alone    bool // on a page of its own
}

func (f handForm) summary() []ui.FieldError {
	list := f.Errors(f.faults)
	if text := f.faults["reason"]; text != "" {
		list = append(list, ui.FieldError{FieldID: "hand-reason", Text: text})
	}
	return list
}

// handFormFor is the empty form for a visit of the instance to a block.
func (s Screen) handFormFor(c echo.Context, d deed, at machine.Key) (handForm, error) {
	ctx := c.Request().Context()
	f := handForm{instance: d.is.Key, path: fmt.Sprintf("/instances/%d/result", d.is.Key), at: at.String()}
	view, err := s.Engine.Inspect(ctx, machine.Key(d.is.Key))
	if err != nil {
		return f, err
	}
	i := slices.IndexFunc(view.Waiting, func(a machine.Activation) bool { return a.Key == at })
	if i < 0 {
		return f, &models.Error{Code: models.Conflict, Message: settledAlready}
	}
	doc, err := s.Engine.Document(ctx, d.is.ProcessID, int(d.is.Version))
	if err != nil {
		return f, err
	}
	for p := range doc.Pools {
		pool := &doc.Pools[p]
		for j := range pool.Blocks {
			if pool.Blocks[j].ID == view.Waiting[i].Block {
				f.Form = byhand.Of(s.Kinds, &doc, pool, pool.Blocks[j])
			}
		}
	}
	return f, nil
}

// read takes what was sent.
func (f *handForm) read(d deed) {
	f.faults, f.reason = f.Read(d.sent), d.reason
	if f.reason == "" {
		f.faults["reason"] = "Say why, or how it was done, so that others understand it later."
	}
}

// ShowResult is GET /instances/:instance/result?at=…: the form for a result
// given by hand.
func (s Screen) ShowResult(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	d.sent.Set("at", visit.Query(c, "at"))
	at, err := d.key("at")
	if err != nil {
		return err
	}
	f, err := s.handFormFor(c, d, at)
	if err != nil {
		return err
	}
	return s.showHand(c, http.StatusOK, f, d)
}

func (s Screen) showHand(c echo.Context, status int, f handForm, d deed) error {
	if visit.Partial(c.Request()) {
		return visit.HTML(c, status, byHandForm(f))
	}
	f.alone = true
	frame := page.Frame{Title: "Give the result by hand", Active: "instances", Width: page.Narrow,
		Crumbs: []ui.Crumb{{Label: "Instances", Href: "/instances"}, {Label: d.is.Title(), Href: fmt.Sprintf("/instances/%d", d.is.Key)}}}
	return visit.HTML(c, status, byHandPage(f, visit.Frame(c, frame)))
}

// Result is POST /instances/:instance/result: the block is left as if it were
// done, with what was given.
func (s Screen) Result(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	at, err := d.key("at")
	if err != nil {
		return err
	}
	f, err := s.handFormFor(c, d, at)
	if err != nil {
		return err
	}
	f.read(d)
	output := f.Output(f.faults)
	if len(f.faults) > 0 {
		return s.showHand(c, http.StatusUnprocessableEntity, f, d)
	}
	event := machine.Skipped{Activation: at, Exit: graph.Exit(f.Exit), Output: output, By: d.by, Reason: d.reason}
	if err := s.do(c, d, event, d.command("result", at), "result-given", settledAlready); err != nil {
		return err
	}
	return s.done(c, d, "The result of “"+f.Block+"” is given")
}
