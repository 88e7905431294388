package instances

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/visit"
)

// maxReason is how long a reason may be, in characters.
const maxReason = 500

// deed is something an operator does to an instance.
type deed struct {
	is     models.InstanceView
	sent   url.Values
	reason string
	by     string // as histories name the person
	who    models.Viewer
}

// begin reads what every deed needs.
func (s Screen) begin(c echo.Context) (d deed, err error) {
	key, err := visit.ID(c, "instance")
	if err != nil {
		return d, err
	}
	d.who = visit.Viewer(c)
	if d.is, err = s.DB.Instance(c.Request().Context(), d.who, key); err != nil {
		return d, err
	}
	if d.sent, err = visit.Form(c); err != nil {
		return d, err
	}
	d.by, d.reason = d.who.Email, strings.TrimSpace(d.sent.Get("reason"))
	if len([]rune(d.reason)) > maxReason {
		return d, &models.Error{Code: models.Unfit, Field: "reason", Message: fmt.Sprintf("The reason is too long: at most %d characters fit. Nothing was changed.", maxReason)}
	}
	return d, nil
}

// key reads the number of something inside the instance.
func (d deed) key(name string) (machine.Key, error) {
	n, err := strconv.ParseInt(d.sent.Get(name), 10, 64)
	k := machine.Key(n)
	whole := k.Counter() == 0 && name != "scope" // the outermost scope is the instance itself
	if err != nil || k.Instance() != machine.Key(d.is.Key) || whole {
		return 0, &models.Error{Code: models.Unfit, Field: name, Message: "It is not clear what this is about. Nothing was changed. Open the instance again and choose there."}
	}
	return k, nil
}

// command names the deed so that the same person doing the same once more, by
// a second click or a lost answer, changes nothing.
func (d deed) command(what string, about machine.Key) string {
	return fmt.Sprintf("%s %s by %d", what, about, d.who.ID)
}

// do gives the event to the engine, and with it what the audit says of it.
func (s Screen) do(c echo.Context, d deed, event machine.EventBody, command, action, settled string) error {
	ctx := c.Request().Context()
	detail := map[string]any{"process": d.is.Process}
	if d.reason != "" {
		detail["reason"] = d.reason
	}
	err := s.Engine.Act(ctx, host.Act{Instance: machine.Key(d.is.Key), Event: event, CommandID: command,
		By:     host.Actor{ID: d.who.ID, Email: d.who.Email, Name: d.who.Name, Address: d.who.Address},
		Action: "instance." + action, Name: d.is.Title(), Detail: detail})
	if err != nil {
		return s.refused(ctx, d, err, settled)
	}
	return nil
}

// refused says in words why the engine did not take an event.
func (s Screen) refused(ctx context.Context, d deed, err error, settled string) error {
	var refusal *machine.Refusal
	switch {
	case errors.Is(err, machine.ErrStale):
		now, readErr := s.DB.Instance(ctx, d.who, d.is.Key)
		if readErr == nil && now.EndedAt != nil {
			settled = "This instance has ended meanwhile, so there is nothing left to change. Open it to see how it ended."
		}
		return &models.Error{Code: models.Conflict, Message: settled, Err: err}
	case errors.As(err, &refusal):
		return &models.Error{Code: models.Conflict, Message: refusal.Text + " Nothing was changed.", Err: err}
	case errors.Is(err, host.ErrNotFound):
		return &models.Error{Code: models.Missing, Message: "This instance does not exist any more."}
	case errors.Is(err, host.ErrBusy), errors.Is(err, host.ErrStopping):
		return &models.Error{Code: models.TooMany, Message: "Segue is busy or about to restart. Nothing was changed. Try again in a moment.", Err: err}
	case errors.Is(err, host.ErrTooLarge):
		return &models.Error{Code: models.Unfit, Message: "This is more data than one instance can hold: 256 kB in one value, 1 MB in all. Nothing was changed.", Err: err}
	}
	return err
}

const settledAlready = "This has been settled already, perhaps by somebody else a moment ago. Nothing was changed. Open the instance to see how it stands."

// Retry is POST /instances/:instance/retry: what needs attention is tried again.
func (s Screen) Retry(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	incident, err := d.key("incident")
	if err != nil {
		return err
	}
	event := machine.Retried{Incident: incident, By: d.by, Reason: d.reason}
	if err := s.do(c, d, event, d.command("retry", incident), "retried", settledAlready); err != nil {
		return err
	}
	s.Tried(c, models.Repaired)
	return s.done(c, d, "It is tried again")
}

// Cancel is POST /instances/:instance/cancellation.
func (s Screen) Cancel(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	if d.reason == "" {
		return &models.Error{Code: models.Unfit, Field: "reason", Message: "Say why the instance is cancelled, so that others understand it later. Nothing was changed: go back and enter the reason."}
	}
	err = s.do(c, d, machine.Cancelled{By: d.by, Reason: d.reason}, d.command("cancel", machine.Key(d.is.Key)), "cancelled", settledAlready)
	if err != nil {
		return err
	}
	return s.done(c, d, d.is.Title()+" is cancelled")
}

// Suspend is POST /instances/:instance/suspension.
func (s Screen) Suspend(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	err = s.do(c, d, machine.Suspended{By: d.by, Reason: d.reason}, "", "suspended", "This instance is paused already. Nothing was changed.")
	if err != nil {
		return err
	}
	return s.done(c, d, d.is.Title()+" is paused")
}

// Resume is POST /instances/:instance/resumption.
func (s Screen) Resume(c echo.Context) error {
	d, err := s.begin(c)
	if err != nil {
		return err
	}
	err = s.do(c, d, machine.Resumed{By: d.by, Reason: d.reason}, "", "resumed", "This instance is not paused any more: somebody was faster. Nothing was changed.")
	if err != nil {
		return err
	}
	return s.done(c, d, d.is.Title()+" goes on")
}

// done says what was done on the page of the instance.
func (s Screen) done(c echo.Context, d deed, notice string) error {
	if err := s.Sessions.Notice(c, notice); err != nil {
		return err
	}
	return visit.Go(c, fmt.Sprintf("/instances/%d", d.is.Key))
}
