package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/files"
	"segue/web/visit"
)

// Receive is POST /api/webhooks/:link: another system starts a process. Who
// knows the address may; where the address asks for signatures, the call must be
// signed too. The same call again starts nothing.
func (a API) Receive(c echo.Context) error {
	ctx := c.Request().Context()
	hook, err := a.DB.WebhookByAddress(ctx, c.Param("link"))
	if err != nil {
		return err
	}
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	if hook.Sealed != nil {
		key, err := a.Hooks.Open(hook.SealedRow(), hook.Sealed)
		if err != nil {
			return fmt.Errorf("open the key of webhook %d: %w", hook.ID, err)
		}
		if err := signed(c.Request().Header, body, key, time.Now()); err != nil {
			return err
		}
	}
	p, err := a.DB.Process(ctx, hook.ProcessID)
	if err != nil {
		return err
	}
	start, err := a.webhookStart(ctx, p, hook.Block)
	if err != nil {
		return err
	}
	doc, err := a.Engine.Document(ctx, p.ID, int(p.Latest))
	if err != nil {
		return err
	}
	order := host.StartOrder{Process: p.ID, Pool: start.Pool, Version: int(p.Latest), Block: start.Block, Trace: visit.Of(ctx).Trace}
	if len(strings.TrimSpace(string(body))) == 0 {
		body = []byte("{}")
	}
	sent, err := feel.FromJSON(body)
	if err != nil {
		return &Refusal{Status: http.StatusBadRequest, Code: "unreadable", Detail: "The body cannot be read as JSON. " + err.Error() + " Nothing was started."}
	}
	if order.CommandID, err = callID(c.Request().Header, sent, start.StartSpec, hook); err != nil {
		return err
	}
	if order.Variables, err = a.callVariables(ctx, doc, start.StartSpec, sent); err != nil {
		return err
	}
	if slices.ContainsFunc(order.Variables, func(v machine.Var) bool { return files.Refers(v.Value) }) {
		return unfit("A webhook cannot bring files of this installation. Nothing was started.")
	}
	result, err := a.Engine.Start(ctx, order)
	if err != nil {
		return err
	}
	visit.Of(ctx).Instance = result.Instance.String()
	if err := a.DB.WebhookUsed(ctx, hook.ID); err != nil { // it is started: the sender must not send it again
		a.Logger.LogAttrs(ctx, slog.LevelWarn, "cannot note that a webhook was called", slog.Int64("webhook", hook.ID), slog.Any("error", err))
	}
	status := http.StatusCreated
	if result.Again {
		status = http.StatusOK
	}
	return c.JSON(status, begun{Key: result.Instance.String(), Process: p.BpmnID, Again: result.Again})
}

// webhookStart finds the start in the newest version.
func (a API) webhookStart(ctx context.Context, p models.Process, block string) (host.Begins, error) {
	if p.Latest > 0 && p.ArchivedAt == nil {
		starts, err := a.Engine.Starts(ctx, p.ID, int(p.Latest))
		if err != nil {
			return host.Begins{}, err
		}
		for _, s := range starts {
			if s.Webhook && string(s.Block) == block {
				return s, nil
			}
		}
	}
	return host.Begins{}, &models.Error{Code: models.Conflict,
		Message: "The process behind this address is archived, or its newest version is not started by it. Nothing was started. Ask whoever gave you the address."}
}

// callVariables are what a call brings.
func (a API) callVariables(ctx context.Context, doc graph.Document, spec machine.StartSpec, sent feel.Value) ([]machine.Var, error) {
	if spec.Into != "" {
		v, err := declared(doc, spec.Into, sent)
		if err != nil {
			return nil, unfit("%s Nothing was started.", err.Error())
		}
		return []machine.Var{{Name: spec.Into, Value: v}}, nil
	}
	if sent.Kind() != feel.KindContext {
		return nil, unfit("The body must be a JSON object, with a value for each name. Nothing was started.")
	}
	return a.asked(ctx, models.Viewer{}, doc, sheetOf(doc, spec.Form), sent)
}

// callID names the call, so that it starts one instance however often it comes within
// the seven days that commands are kept: by the value that the start names, or by the sender's header.
func callID(h http.Header, sent feel.Value, spec machine.StartSpec, hook models.Webhook) (string, error) {
	id := h.Get("Webhook-Id")
	if id == "" {
		id = h.Get("Idempotency-Key")
	}
	if spec.Once != "" {
		v := sent
		for name := range strings.SplitSeq(spec.Once, ".") {
			v, _ = v.Get(name)
		}
		if v.IsNull() || v.Kind() == feel.KindContext || v.Kind() == feel.KindList {
			return "", unfit("The body has no value %q, by which calls are told apart. Nothing was started.", spec.Once)
		}
		if v.Plain() == "" {
			return "", unfit("The value %q, by which calls are told apart, is empty. Nothing was started.", spec.Once)
		}
		id = "value " + v.Plain()
	}
	if id == "" {
		return "", nil
	}
	sum := sha256.Sum256([]byte(id))
	return fmt.Sprintf("webhook:%d:%s:%s", hook.ProcessID, hook.Block, hex.EncodeToString(sum[:])), nil
}
