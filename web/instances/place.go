package instances

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/labstack/echo/v4"

	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/ui"
)

// Place is GET and POST /instances/:instance/place: what waits at a block goes on
// at another one.
func (s Screen) Place(c echo.Context) error {
	d, at, view, err := s.about(c, "at")
	if err != nil {
		return err
	}
	i := slices.IndexFunc(view.Waiting, func(a machine.Activation) bool { return a.Key == at })
	if i < 0 {
		return errSettled
	}
	v, err := s.drawn(c, d)
	if err != nil {
		return err
	}
	here := view.Waiting[i].Block
	f := &helpForm{body: "place-body", path: fmt.Sprintf("/instances/%d/place", d.is.Key), title: "Go on at another block", required: true,
		lead:   "It leaves “" + v.title(here) + "”: what it waits for there is taken back, and nothing of it is done. Then the block that you choose begins.",
		submit: "Go on there", hidden: [][2]string{{"at", at.String()}}, example: "The approval is not needed for this supplier.",
		pick: &ui.SelectArgs{Field: ui.Field{Name: "to", ID: "place-to", Label: "Go on at", Required: true}, Options: v.placesBeside(here), Blank: "Choose a block", Value: d.sent.Get("to")}}
	if c.Request().Method == http.MethodGet {
		return s.ask(c, http.StatusOK, f, d)
	}
	if !offered(f.pick.Options, f.pick.Value) {
		f.fault("to", "Choose where it goes on.")
	}
	if f.reasoned(d); len(f.faults) > 0 {
		return s.ask(c, http.StatusUnprocessableEntity, f, d)
	}
	to := graph.ID(f.pick.Value)
	event := machine.Moved{Activation: at, To: to, By: d.by, Reason: d.reason}
	if err := s.do(c, d, event, d.command("move", at), "moved", settledAlready); err != nil {
		return err
	}
	return s.done(c, d, "It goes on at “"+v.title(to)+"”")
}

func offered(options []ui.Option, value string) bool {
	return slices.ContainsFunc(options, func(o ui.Option) bool { return o.Value == value })
}

// drawn is the instance with only its document, for the names of blocks.
func (s Screen) drawn(c echo.Context, d deed) (*instance, error) {
	doc, err := s.Engine.Document(c.Request().Context(), d.is.ProcessID, int(d.is.Version))
	v := &instance{doc: doc, kinds: kinds{s.Kinds}}
	v.index()
	return v, err
}

// placesBeside are the blocks at which something that waits at one can go on:
// those of the same part of the process that begin when they are come to.
func (v *instance) placesBeside(here graph.ID) (list []ui.Option) {
	at := v.blocks[here]
	if at == nil {
		return nil
	}
	for p := range v.doc.Pools {
		blocks := v.doc.Pools[p].Blocks
		if !slices.ContainsFunc(blocks, func(b graph.Block) bool { return b.ID == here }) {
			continue
		}
		for i := range blocks {
			b := &blocks[i]
			t, _ := v.kinds.Type(b.Kind)
			if b.Parent != at.Parent || b.Host != "" || t.Group == block.GroupDrawing || t.Group == block.GroupStart || t.BPMN == "eventSubProcess" {
				continue
			}
			label := v.title(b.ID)
			if b.ID == here {
				label += " (begins again)"
			}
			list = append(list, ui.Option{Value: string(b.ID), Label: label})
		}
	}
	return list
}

// Beginning is GET and POST /instances/:instance/beginning: a block inside one
// that holds its blocks in any order begins.
func (s Screen) Beginning(c echo.Context) error {
	d, at, view, err := s.about(c, "at")
	if err != nil {
		return err
	}
	choices := view.Choices[at]
	if len(choices) == 0 {
		return errSettled
	}
	v, err := s.drawn(c, d)
	if err != nil {
		return err
	}
	f := &helpForm{body: "beginning-body", path: fmt.Sprintf("/instances/%d/beginning", d.is.Key), title: "Begin a block",
		lead: "The block begins besides whatever is under way there.", submit: "Begin it", hidden: [][2]string{{"at", at.String()}, {"once", d.once()}},
		example: "The customer asked for it.",
		pick:    &ui.SelectArgs{Field: ui.Field{Name: "to", ID: "beginning-to", Label: "Begin", Required: true}, Blank: "Choose a block", Value: d.sent.Get("to")}}
	for _, id := range choices {
		f.pick.Options = append(f.pick.Options, ui.Option{Value: string(id), Label: v.title(id)})
	}
	if c.Request().Method == http.MethodGet {
		return s.ask(c, http.StatusOK, f, d)
	}
	if !offered(f.pick.Options, f.pick.Value) {
		f.fault("to", "Choose what begins.")
	}
	if f.reasoned(d); len(f.faults) > 0 {
		return s.ask(c, http.StatusUnprocessableEntity, f, d)
	}
	event := machine.Begun{Activation: at, Block: graph.ID(f.pick.Value), By: d.by, Reason: d.reason}
	if err := s.do(c, d, event, d.command("begin "+d.once(), at), "begun", settledAlready); err != nil {
		return err
	}
	return s.done(c, d, "“"+v.title(event.Block)+"” begins")
}

// loose are the waits at blocks that hold theirs in any order, for those who may
// begin one.
func (v *instance) loose(view *host.View) (list []wait) {
	for _, a := range view.Waiting {
		if len(view.Choices[a.Key]) == 0 || a.Incident != 0 {
			continue
		}
		list = append(list, wait{tone: ui.Quiet, block: a.Block, icon: v.icon(a), title: "“" + v.title(a.Block) + "” is open", text: "Its blocks begin as people see fit.",
			since: a.Since, helps: []help{{"Begin a block", "play", "beginning", fmt.Sprintf("%s/beginning?at=%s", v.path(), a.Key)}}})
	}
	return list
}
