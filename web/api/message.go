package api

import (
	"log/slog"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/web/files"
	"segue/web/visit"
)

// sent is what became of a message or signal.
type sent struct {
	Receivers int  `json:"receivers"` // instances that it went to or that it starts
	Again     bool `json:"again"`     // a message with this id was known already
}

const longestLife = 30 * 24 * time.Hour

// Send is POST /api/messages.
func (a API) Send(c echo.Context) error {
	o, err := read(c, "name", "correlationKey", "messageId", "timeToLive", "variables")
	if err != nil {
		return err
	}
	m := host.Message{Trace: visit.Of(c.Request().Context()).Trace}
	for field, to := range map[string]*string{"name": &m.Name, "correlationKey": &m.Correlation, "messageId": &m.ID} {
		if *to, err = o.text(field, 200); err != nil {
			return err
		}
	}
	seconds, err := o.number("timeToLive")
	if err != nil {
		return err
	}
	if seconds > int64(longestLife/time.Second) {
		return unfit("The field \"timeToLive\" must be at most 2592000 seconds, which are 30 days. Nothing was sent.")
	}
	m.TTL = time.Duration(seconds) * time.Second
	if m.Payload, err = mail(c, o, m.Name); err != nil {
		return err
	}
	is, err := a.Engine.Send(c.Request().Context(), m)
	if err != nil {
		return err
	}
	if !is.Again {
		a.told(c, "message", m.Name, map[string]any{"key": m.Correlation, "receivers": is.Receivers})
	}
	return c.JSON(http.StatusOK, sent{is.Receivers, is.Again})
}

// Signal is POST /api/signals.
func (a API) Signal(c echo.Context) error {
	o, err := read(c, "name", "variables")
	if err != nil {
		return err
	}
	name, err := o.text("name", 200)
	if err != nil {
		return err
	}
	payload, err := mail(c, o, name)
	if err != nil {
		return err
	}
	is, err := a.Engine.Broadcast(c.Request().Context(), host.Signal{Name: name, Payload: payload, Trace: visit.Of(c.Request().Context()).Trace})
	if err != nil {
		return err
	}
	a.told(c, "signal", name, map[string]any{"receivers": is.Receivers})
	return c.JSON(http.StatusOK, sent{Receivers: is.Receivers})
}

// told writes into the audit what was sent. It has gone by then, so the sender
// must not be told otherwise.
func (a API) told(c echo.Context, what, name string, detail map[string]any) {
	ctx := c.Request().Context()
	detail["through"] = "API"
	if err := a.DB.Record(ctx, viewer(c).By(), models.Deed{Action: what + ".sent", TargetKind: what, TargetName: name, Detail: detail}); err != nil {
		a.Logger.LogAttrs(ctx, slog.LevelError, "cannot write into the audit what was sent", slog.String("what", what), slog.String("name", name), slog.Any("error", err))
	}
}

// mail checks what messages and signals have in common. They reach every
// process that waits for them, as what a process sends does: only those may send
// them who may make processes, or rule over all.
func mail(c echo.Context, o order, name string) (feel.Value, error) {
	if who := viewer(c); !who.Author && !who.Admin {
		return feel.Null, &models.Error{Code: models.Forbidden, Message: "Messages and signals reach every process that waits for them, so only authors and admins may send them. Nothing was sent."}
	}
	if name == "" {
		return feel.Null, unfit("The field \"name\" must be the name that processes wait for. Nothing was sent.")
	}
	payload, err := o.object("variables")
	if err == nil && files.Refers(payload) { // they would belong to no instance, and be deleted
		err = unfit("A message or signal cannot bring files. Nothing was sent.")
	}
	return payload, err
}
