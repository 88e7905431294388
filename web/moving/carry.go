package moving

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/visit"
)

// atOnce is how many instances one request moves: they share a few
// transactions, and take well under a second.
const atOnce = 100

// progress is how far a move of many has come. It travels with the page, so that
// nothing is left behind if nobody goes on with it.
type progress struct {
	after   int64 // the last instance that is settled, with all before it
	moved   int
	ended   int // before it was their turn, or gone there already
	stayed  int // cannot go
	of      int
	over    bool
	busy    bool   // some could not be taken in just now; they are tried again
	stopped string // why it does not go on by itself
}

func progressOf(o order) *progress {
	n := func(name string) int64 {
		x, err := strconv.ParseInt(o.sent.Get(name), 10, 64)
		if err != nil || x < 0 {
			return 0
		}
		return x
	}
	return &progress{after: n("after"), moved: int(n("moved")), ended: int(n("ended")), stayed: int(n("stayed")), of: int(n("of"))}
}

// tried are all that are settled.
func (p *progress) tried() int { return p.moved + p.ended + p.stayed }

// Carry is POST /processes/:process/move: moves the next instances, or the one.
func (s Screen) Carry(c echo.Context) error {
	o, err := s.read(c)
	if err != nil {
		return err
	}
	v, err := s.outline(c, o)
	if err != nil {
		return err
	}
	fault := ""
	switch {
	case o.reason == "":
		fault = "Say why, so that others understand it later."
	case len([]rune(o.reason)) > maxReason:
		fault = fmt.Sprintf("The reason is too long: at most %d characters fit.", maxReason)
	}
	if fault != "" || !v.moves() {
		if v, err = s.plan(c, o); err != nil {
			return err
		}
		v.faults["reason"] = fault
		return s.answer(c, http.StatusUnprocessableEntity, v)
	}
	if o.one != nil {
		return s.carryOne(c, v)
	}
	if err := s.carryMany(c, v); err != nil {
		return err
	}
	return s.answer(c, http.StatusOK, v)
}

func (s Screen) answer(c echo.Context, status int, v *plan) error {
	if visit.Partial(c.Request()) {
		return visit.HTML(c, status, carried(v))
	}
	return s.show(c, status, v)
}

func (s Screen) act(v *plan, key int64, name string) host.Act {
	return host.Act{Instance: machine.Key(key), Event: v.event(v.pairs), CommandID: fmt.Sprintf("move %s %d by %d", v.once, key, v.who.ID),
		By: v.actor(), Action: "instance.migrated", Name: name,
		Detail: map[string]any{"process": v.process.Name, "from version": v.from, "to version": v.to, "reason": v.reason}}
}

func (s Screen) carryOne(c echo.Context, v *plan) error {
	err := s.Engine.Act(c.Request().Context(), s.act(v, v.one.Key, v.one.Title()))
	var refusal *machine.Refusal
	switch {
	case errors.As(err, &refusal): // the plan says why
		if v, err = s.plan(c, v.order); err != nil {
			return err
		}
		return s.answer(c, http.StatusConflict, v)
	case errors.Is(err, machine.ErrStale):
		return &models.Error{Code: models.Conflict, Message: "This instance has ended or gone on in that version already. Nothing was changed. Open it to see how it stands.", Err: err}
	case errors.Is(err, host.ErrBusy), errors.Is(err, host.ErrStopping), errors.Is(err, host.ErrSlow), errors.Is(err, host.ErrConflict):
		return &models.Error{Code: models.TooMany, Message: "Segue is busy or about to restart. Nothing was changed. Try again in a moment.", Err: err}
	case err != nil:
		return err
	}
	if err := s.Sessions.Notice(c, fmt.Sprintf("%s goes on in version %d", v.one.Title(), v.to)); err != nil {
		return err
	}
	return visit.Go(c, fmt.Sprintf("/instances/%d", v.one.Key))
}

// carryMany moves the next ones. Those that cannot go stay; the plan that is
// made anew at the end says why.
func (s Screen) carryMany(c echo.Context, v *plan) error {
	ctx := c.Request().Context()
	p := progressOf(v.order)
	v.progress = p
	if p.of == 0 {
		var err error
		if p.of, err = s.DB.CountRunningOn(ctx, v.who, v.process.ID, v.from); err != nil {
			return err
		}
	}
	rows, err := s.DB.RunningOn(ctx, v.who, v.process.ID, v.from, p.after, atOnce)
	if err != nil {
		return err
	}
	acts := make([]host.Act, len(rows))
	for i, r := range rows {
		acts[i] = s.act(v, r.Key, r.Title())
	}
	if err := p.count(ctx, rows, s.Engine.ActAll(ctx, acts)); err != nil {
		if p.moved == 0 {
			return err
		}
		slog.ErrorContext(ctx, "a move of instances stopped", "process", v.process.ID, "request", visit.Of(ctx).RequestID, "error", err)
		p.stopped = why(err)
	}
	p.over = len(rows) < atOnce && !p.busy && p.stopped == ""
	p.of = max(p.of, p.tried())
	if !p.over {
		return nil
	}
	left, err := s.plan(c, v.order) // how it stands now, for what is left
	if err != nil {
		slog.ErrorContext(ctx, "what is left after a move of instances cannot be looked at", "process", v.process.ID, "request", visit.Of(ctx).RequestID, "error", err)
		return nil // what was moved is said all the same
	}
	left.progress = p
	*v = *left
	return nil
}

// count says what became of each. Behind the first that is not settled only what
// will not be met again is counted.
func (p *progress) count(ctx context.Context, rows []models.InstanceListRow, errs []error) (stop error) {
	settled := true
	for i, err := range errs {
		var refusal *machine.Refusal
		switch {
		case err == nil:
			p.moved++
		case errors.Is(err, machine.ErrStale), errors.Is(err, host.ErrNotFound):
			p.ended++
		case errors.Is(err, host.ErrBusy), errors.Is(err, host.ErrSlow), errors.Is(err, host.ErrConflict): // it can go in a moment
			p.busy, settled = true, false
		case stops(err):
			stop, settled = cmp.Or(stop, err), false
		case settled:
			p.stayed++
			if !errors.As(err, &refusal) {
				slog.ErrorContext(ctx, "an instance cannot be moved", "instance", rows[i].Key, "request", visit.Of(ctx).RequestID, "error", err)
			}
		}
		if settled {
			p.after = rows[i].Key
		}
	}
	return stop
}

// why a move stopped, for people.
func why(err error) string {
	switch {
	case errors.Is(err, host.ErrStopping):
		return "Segue is about to restart."
	case errors.Is(err, host.ErrFull):
		return "The database has no room left on its disk. Tell an admin."
	}
	return "Segue cannot reach its database."
}
