package api

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// standing is how an instance stands after an operator's act.
type standing struct {
	Key    string `json:"key"`
	Status string `json:"status"`
}

const longestReason = 500

// deed is an operator's act as a program orders it. The route has checked that
// the caller manages the instance's process.
type deed struct {
	order
	api    API
	who    models.Viewer
	is     models.InstanceView
	reason string
	files  []int64 // that the act brings
}

// deed reads what every act needs; allowed are the fields that this one takes
// beside reason and commandId.
func (a API) deed(c echo.Context, allowed ...string) (d deed, err error) {
	key, err := strconv.ParseInt(c.Param("instance"), 10, 64)
	if err != nil {
		return d, err
	}
	d.api, d.who = a, viewer(c)
	if d.order, err = read(c, append(allowed, "reason", "commandId")...); err != nil {
		return d, err
	}
	if d.reason, err = d.text("reason", longestReason); err != nil {
		return d, err
	}
	d.reason = strings.TrimSpace(d.reason)
	d.is, err = a.DB.Instance(c.Request().Context(), d.who, key)
	return d, err
}

// must is deed for acts that cannot be taken back, which need a reason.
func (a API) must(c echo.Context, allowed ...string) (deed, error) {
	d, err := a.deed(c, allowed...)
	if err == nil && d.reason == "" {
		err = unfit("The field \"reason\" must say why, so that others understand it later. Nothing was changed.")
	}
	return d, err
}

// inside reads the key of something within the instance.
func (d deed) inside(name string) (machine.Key, error) {
	text, err := d.text(name, 20)
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if k := machine.Key(n); err == nil && k.Counter() != 0 && k.Instance() == machine.Key(d.is.Key) {
		return k, nil
	}
	return 0, unfit("The field %q must be a key of this instance, as GET /api/instances/%d gives it. Nothing was changed.", name, d.is.Key)
}

// block reads the id of a block.
func (d deed) block(name string) (graph.ID, error) {
	id, err := d.text(name, 200)
	if err == nil && id == "" {
		err = unfit("The field %q must be the id of a block. Nothing was changed.", name)
	}
	return graph.ID(id), err
}

// do gives the event to the engine with what the audit says of it, and answers.
func (d deed) do(c echo.Context, event machine.EventBody, action string, idle bool) error {
	ctx := c.Request().Context()
	command, err := d.text("commandId", 200)
	if err != nil {
		return err
	}
	detail := map[string]any{"process": d.is.Process, "through": "API"}
	if d.reason != "" {
		detail["reason"] = d.reason
	}
	key := machine.Key(d.is.Key)
	err = d.api.Engine.Act(ctx, host.Act{Instance: key, Event: event, CommandID: commandID(d.who, action+":"+key.String(), command),
		By: actor(d.who), Action: "instance." + action, Name: d.is.Title(), Detail: detail})
	var refusal *machine.Refusal
	switch {
	case errors.Is(err, machine.ErrStale):
		if now, readErr := d.api.DB.Instance(ctx, d.who, d.is.Key); readErr == nil && now.EndedAt == nil && idle {
			break
		}
		return &models.Error{Code: models.Conflict, Message: "What this is about is over or settled already. Nothing was changed. Read the instance again.", Err: err}
	case errors.As(err, &refusal):
		return &models.Error{Code: models.Conflict, Message: refusal.Text + " Nothing was changed.", Err: err}
	case err != nil:
		return err
	}
	if err := d.api.DB.GiveFiles(ctx, d.who.ID, d.is.Key, d.files); err != nil {
		return err
	}
	now, err := d.api.DB.Instance(ctx, d.who, d.is.Key)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, standing{key.String(), now.Status})
}

// Cancel is POST /api/instances/:instance/cancellation.
func (a API) Cancel(c echo.Context) error {
	d, err := a.must(c)
	if err != nil {
		return err
	}
	return d.do(c, machine.Cancelled{By: d.who.Email, Reason: d.reason}, "cancelled", false)
}

// Suspend is POST /api/instances/:instance/suspension. One that is suspended
// stays so.
func (a API) Suspend(c echo.Context) error {
	d, err := a.deed(c)
	if err != nil {
		return err
	}
	return d.do(c, machine.Suspended{By: d.who.Email, Reason: d.reason}, "suspended", true)
}

// Resume is POST /api/instances/:instance/resumption. One that goes on goes on.
func (a API) Resume(c echo.Context) error {
	d, err := a.deed(c)
	if err != nil {
		return err
	}
	return d.do(c, machine.Resumed{By: d.who.Email, Reason: d.reason}, "resumed", true)
}

// Retry is POST /api/instances/:instance/retry.
func (a API) Retry(c echo.Context) error {
	d, err := a.deed(c, "incident")
	if err != nil {
		return err
	}
	k, err := d.inside("incident")
	if err != nil {
		return err
	}
	return d.do(c, machine.Retried{Incident: k, By: d.who.Email, Reason: d.reason}, "retried", false)
}

// Result is POST /api/instances/:instance/result: a block leaves as if it were
// done, with a result given by hand.
func (a API) Result(c echo.Context) error {
	d, err := a.must(c, "activation", "exit", "output")
	if err != nil {
		return err
	}
	k, err := d.inside("activation")
	if err != nil {
		return err
	}
	exit, err := d.text("exit", 200)
	if err != nil {
		return err
	}
	given, err := d.object("output")
	if err != nil {
		return err
	}
	output, err := d.declared(c, given)
	if err != nil {
		return err
	}
	d.files = filesIn(output)
	return d.do(c, machine.Skipped{Activation: k, Exit: graph.Exit(exit), Output: output, By: d.who.Email, Reason: d.reason}, "result-given", false)
}

// Place is POST /api/instances/:instance/place: what waits at a block goes on at
// another.
func (a API) Place(c echo.Context) error {
	d, err := a.must(c, "activation", "to")
	if err != nil {
		return err
	}
	k, err := d.inside("activation")
	if err != nil {
		return err
	}
	to, err := d.block("to")
	if err != nil {
		return err
	}
	return d.do(c, machine.Moved{Activation: k, To: to, By: d.who.Email, Reason: d.reason}, "moved", false)
}

// Begin is POST /api/instances/:instance/beginning: a block begins inside one
// that holds its blocks in any order.
func (a API) Begin(c echo.Context) error {
	d, err := a.deed(c, "activation", "block")
	if err != nil {
		return err
	}
	k, err := d.inside("activation")
	if err != nil {
		return err
	}
	id, err := d.block("block")
	if err != nil {
		return err
	}
	return d.do(c, machine.Begun{Activation: k, Block: id, By: d.who.Email, Reason: d.reason}, "begun", false)
}

// Time is POST /api/instances/:instance/time: a timer fires at another moment.
func (a API) Time(c echo.Context) error {
	d, err := a.deed(c, "timer", "at")
	if err != nil {
		return err
	}
	k, err := d.inside("timer")
	if err != nil {
		return err
	}
	text, err := d.text("at", 40)
	if err != nil {
		return err
	}
	at := time.Time{} // now
	if text != "" {
		if at, err = time.Parse(time.RFC3339, text); err != nil {
			return unfit("The field \"at\" must be a moment such as 2026-12-01T09:00:00Z, or be left out for now. Nothing was changed.")
		}
	}
	return d.do(c, machine.Rescheduled{Timer: k, At: at, By: d.who.Email, Reason: d.reason}, "rescheduled", false)
}

// Change is POST /api/instances/:instance/data: variables get other values.
func (a API) Change(c echo.Context) error {
	d, err := a.must(c, "scope", "variables")
	if err != nil {
		return err
	}
	given, err := d.object("variables")
	if err != nil {
		return err
	}
	if given.Len() == 0 {
		return unfit("The field \"variables\" must name what is to have another value. Nothing was changed.")
	}
	scope := machine.Key(d.is.Key)
	within, err := d.text("scope", 20)
	if err != nil {
		return err
	}
	if within != "" && within != scope.String() {
		if scope, err = d.inside("scope"); err != nil {
			return err
		}
	}
	vars, err := d.declared(c, given)
	if err != nil {
		return err
	}
	d.files = filesIn(vars)
	return d.do(c, machine.VariablesSet{Scope: scope, Variables: vars, By: d.who.Email, Reason: d.reason}, "changed", false)
}

// declared are values with the types that the instance's document declares.
func (d deed) declared(c echo.Context, given feel.Value) ([]machine.Var, error) {
	doc, err := d.api.Engine.Document(c.Request().Context(), d.is.ProcessID, int(d.is.Version))
	if err != nil {
		return nil, err
	}
	return typed(doc, given)
}

// Migrate is POST /api/instances/:instance/version: the instance goes on in
// another version of its process, wholly or not at all.
func (a API) Migrate(c echo.Context) error {
	d, err := a.must(c, "version", "blocks")
	if err != nil {
		return err
	}
	version, err := d.number("version")
	if err != nil {
		return err
	}
	if version == 0 || version > 1<<31-1 {
		return unfit("The field \"version\" must be the number of a version. Nothing was changed.")
	}
	pairs, err := d.pairs()
	if err != nil {
		return err
	}
	return d.do(c, machine.Migrated{Version: int(version), Blocks: pairs, By: d.who.Email, Reason: d.reason}, "migrated", false)
}

// pairs are the blocks whose place others take: {"old": "new"}.
func (d deed) pairs() ([]machine.BlockPair, error) {
	given, err := d.object("blocks")
	if err != nil {
		return nil, err
	}
	var pairs []machine.BlockPair
	for i := range given.Len() {
		from, v := given.Entry(i)
		if v.Kind() != feel.KindString {
			return nil, unfit("The field \"blocks\" must name, for the id of a block, the id of the one that takes its place. Nothing was changed.")
		}
		pairs = append(pairs, machine.BlockPair{From: graph.ID(from), To: graph.ID(v.Text())})
	}
	return pairs, nil
}
