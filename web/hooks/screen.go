package hooks

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/secret"
	"segue/web/around"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the webhooks of a process.
type Screen struct {
	DB       *models.DB
	Engine   *host.Host
	Box      *secret.Box // of the keys that calls are signed with
	Sessions *visit.Sessions
}

// view is the page as it is shown.
type view struct {
	frame   page.Frame
	process models.Process
	starts  []start
	address string // just made: shown once
	fault   string // why none was made
	key     string // that its calls are signed with, if they are
	who     models.Viewer
	now     time.Time
}

// start is a start that waits for calls.
type start struct {
	models.WebhookStart
	name string
}

func (v view) path() string { return around.Path(v.process, string(around.Webhooks)) }

// Show is GET /processes/:process/webhooks.
func (s Screen) Show(c echo.Context) error { return s.show(c, http.StatusOK, view{}) }

func (s Screen) show(c echo.Context, status int, v view) error {
	ctx := c.Request().Context()
	id, err := s.DB.ProcessID(ctx, c.Param("process"))
	if err != nil {
		return err
	}
	v.who, v.now = visit.Viewer(c), time.Now()
	row, err := s.DB.ProcessRow(ctx, v.who, id)
	if err != nil {
		return err
	}
	v.process = row.Process
	list, err := s.DB.WebhookStarts(ctx, id)
	if err != nil {
		return err
	}
	names := map[graph.ID]string{}
	if len(list) > 0 {
		doc, err := s.Engine.Document(ctx, id, int(row.Latest))
		if err != nil {
			return err
		}
		for _, p := range doc.Pools {
			for _, b := range p.Blocks {
				names[b.ID] = b.Name
			}
		}
	}
	for _, w := range list {
		name := names[graph.ID(w.Block)]
		switch {
		case w.Gone:
			name = "A start that is no longer there"
		case name == "":
			name = "On a webhook"
		}
		v.starts = append(v.starts, start{w, name})
	}
	v.frame = around.Process(c, row, around.Webhooks, page.Frame{})
	return visit.HTML(c, status, hooksPage(v))
}

// addressPath is what an address is under, before its secret part.
const addressPath = "/api/webhooks/"

// keyPrefix starts every signing key, as senders expect it.
const keyPrefix = "whsec_"

// sent is the form that was sent, and the process that it is about.
func (s Screen) sent(c echo.Context) (f url.Values, process int64, err error) {
	if f, err = visit.Form(c); err != nil {
		return nil, 0, err
	}
	process, err = s.DB.ProcessID(c.Request().Context(), c.Param("process"))
	return f, process, err
}

// Make is POST /processes/:process/webhooks: the start gets a new address in
// place of the one that the page showed, and the page shows it this once. The
// same form again, as a reload sends it, makes nothing: the new address lives.
func (s Screen) Make(c echo.Context) error {
	f, id, err := s.sent(c)
	if err != nil {
		return err
	}
	ctx := c.Request().Context()
	if f.Get("start") == "" {
		return &models.Error{Code: models.Unfit, Field: "start", Message: "It is not clear which start the address is for. Nothing was made. Choose it on the page of the process."}
	}
	var seal func(models.Webhook) []byte
	var v view
	if f.Get("signed") != "" {
		key := make([]byte, 32)
		rand.Read(key)
		v.key = keyPrefix + base64.StdEncoding.EncodeToString(key)
		seal = func(w models.Webhook) []byte { return s.Box.Seal(w.SealedRow(), key) }
	}
	text, err := s.DB.MakeWebhook(ctx, visit.By(c), id, f.Get("start"), f.Get("instead"), seal)
	if errors.Is(err, models.ErrReplaced) {
		return s.show(c, http.StatusConflict, view{fault: models.ErrReplaced.Message})
	}
	if err != nil {
		return err
	}
	v.address = visit.Of(ctx).Origin + addressPath + text
	return s.show(c, http.StatusOK, v)
}

// End is POST /processes/:process/webhooks/removal.
func (s Screen) End(c echo.Context) error {
	f, id, err := s.sent(c)
	if err != nil {
		return err
	}
	hook, err := strconv.ParseInt(f.Get("webhook"), 10, 64)
	if err != nil {
		return &models.Error{Code: models.Unfit, Field: "webhook", Message: "It is not clear which address is meant. Nothing was changed. Choose it on the page of the process."}
	}
	if err := s.DB.RemoveWebhook(c.Request().Context(), visit.By(c), id, hook); err != nil {
		return err
	}
	if err := s.Sessions.Notice(c, "The address works no longer"); err != nil {
		return err
	}
	return visit.Go(c, around.Path(models.Process{ID: id}, string(around.Webhooks)))
}
