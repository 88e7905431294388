package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/visit"
)

// Problem is what a client is told about an error: RFC 9457 in JSON, the same
// words on a page.
type Problem struct {
	Type     string
	Title    string
	Status   int
	Detail   string
	Code     string
	Field    string
	Instance string // the request's number, which the log names too

	members map[string]any // further ones, as RFC 9457 allows
}

// MarshalJSON writes the problem with its further members.
func (p Problem) MarshalJSON() ([]byte, error) {
	all := map[string]any{"type": p.Type, "title": p.Title, "status": p.Status, "detail": p.Detail, "code": p.Code}
	for name, text := range map[string]string{"field": p.Field, "instance": p.Instance} {
		if text != "" {
			all[name] = text
		}
	}
	for name, value := range p.members {
		all[name] = value
	}
	return json.Marshal(all)
}

// statusError is an error whose status does not follow from its code.
type statusError struct {
	status  int
	code    string
	message string
	err     error
}

func (e *statusError) Error() string { return e.message }
func (e *statusError) Unwrap() error { return e.err }

func errTooLarge(limit int64) error {
	return &statusError{http.StatusRequestEntityTooLarge, "too-large",
		"What was sent is too large: at most " + size(limit) + " fit here. Nothing was saved.", nil}
}

func size(n int64) string {
	if n >= mB {
		return fmt.Sprintf("%d MB", n/mB)
	}
	return fmt.Sprintf("%d kB", n/kB)
}

func listed(types []string) string {
	if len(types) == 0 {
		return "no content"
	}
	return strings.Join(types, " or ")
}

var titles = map[int]string{
	http.StatusBadRequest:            "This cannot be read",
	http.StatusUnauthorized:          "You are not signed in",
	http.StatusForbidden:             "This is not yours to do",
	http.StatusNotFound:              "Not found",
	http.StatusMethodNotAllowed:      "This address does not do that",
	http.StatusConflict:              "That does not fit how things are now",
	http.StatusGone:                  "This link no longer works",
	http.StatusPreconditionFailed:    "Somebody else was faster",
	http.StatusRequestEntityTooLarge: "Too large",
	http.StatusUnsupportedMediaType:  "This address takes something else",
	http.StatusUpgradeRequired:       "This address takes something else",
	http.StatusUnprocessableEntity:   "Please check what you entered",
	http.StatusTooManyRequests:       "Too many attempts",
	http.StatusInternalServerError:   "A fault in Segue",
	http.StatusServiceUnavailable:    "Segue cannot answer now",
}

var statuses = map[models.Code]int{
	models.Missing:   http.StatusNotFound,
	models.Forbidden: http.StatusForbidden,
	models.Conflict:  http.StatusConflict,
	models.Unfit:     http.StatusUnprocessableEntity,
	models.Expired:   http.StatusGone,
	models.TooMany:   http.StatusTooManyRequests,
}

// problemOf turns any error into what the client is told. What we did not
// expect says so, with the request's number, and nothing of its inside.
func problemOf(err error) Problem {
	if e, ok := errors.AsType[*statusError](err); ok {
		return newProblem(e.status, e.code, e.message, "")
	}
	if e, ok := errors.AsType[*models.Error](err); ok {
		return newProblem(statuses[e.Code], string(e.Code), e.Message, e.Field)
	}
	if p, ok := ofEngine(err); ok {
		return p
	}
	if e, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return problemOf(errTooLarge(e.Limit))
	}
	if e, ok := errors.AsType[*echo.HTTPError](err); ok {
		return ofEcho(e)
	}
	switch {
	case errors.Is(err, errSignIn):
		return newProblem(http.StatusUnauthorized, "signed-out", "You were signed out, or your sign-in ran out. Nothing was saved. Sign in, then try again.", "")
	case errors.Is(err, errCrossSite):
		return newProblem(http.StatusForbidden, "cross-site", "Another website sent this request, so Segue did nothing. If it was you, open Segue itself and do it there.", "")
	case models.Full(err):
		return newProblem(http.StatusServiceUnavailable, "full", full, "")
	case models.Unreachable(err), errors.Is(err, context.DeadlineExceeded):
		return newProblem(http.StatusServiceUnavailable, "unavailable", "Segue cannot reach its database. Nothing was saved. Try again in a minute; if it stays so, tell an admin.", "")
	}
	return newProblem(http.StatusInternalServerError, "fault", "This could not be finished because of a fault in Segue. What was saved before is safe. Go back and try again; if it happens again, give an admin the number below.", "")
}

func ofEcho(e *echo.HTTPError) Problem {
	switch e.Code {
	case http.StatusNotFound:
		return newProblem(e.Code, string(models.Missing), errNoSuchPage.Message, "")
	case http.StatusMethodNotAllowed:
		return newProblem(e.Code, "method", "This address exists, but it cannot be used in this way. Go back, or check the method of your request.", "")
	case http.StatusBadRequest:
		return newProblem(e.Code, "unreadable", "What was sent cannot be read. Nothing was saved. Go back and try again.", "")
	}
	return newProblem(e.Code, "refused", "The request was refused. Nothing was saved.", "")
}

func newProblem(status int, code, detail, field string) Problem {
	if status == 0 {
		status = http.StatusInternalServerError
	}
	return Problem{Type: "about:blank", Title: titles[status], Status: status, Detail: detail, Code: code, Field: field}
}

// fail answers with an error: the one place where errors become responses.
func (s *Server) fail(err error, c echo.Context) {
	if c.Response().Committed {
		return
	}
	r := c.Request()
	if errors.Is(err, context.Canceled) && r.Context().Err() != nil {
		return // the client has gone
	}
	p := problemOf(err)
	p.Instance = visit.Of(r.Context()).RequestID
	if p.Status >= 500 {
		s.log.LogAttrs(r.Context(), slog.LevelError, "request failed", slog.String("request", p.Instance),
			slog.String("route", c.Path()), slog.String("error", err.Error()))
	}
	if sendErr := s.send(c, p); sendErr != nil {
		s.log.LogAttrs(r.Context(), slog.LevelError, "an error page could not be sent", slog.String("request", p.Instance),
			slog.String("error", sendErr.Error()))
	}
}

func (s *Server) send(c echo.Context, p Problem) error {
	r, h := c.Request(), c.Response().Header()
	h.Set("Cache-Control", "no-store")
	if p.Code == "busy" || p.Code == "stopping" || p.Code == "full" {
		h.Set("Retry-After", strconv.Itoa(1+rand.N(3))) // seconds; those who are sent away together are not to come back together
	}
	if p.Status == http.StatusUnauthorized && isAPI(r) {
		h.Add("WWW-Authenticate", `Bearer realm="Segue"`)
		h.Add("WWW-Authenticate", `Basic realm="Segue", charset="UTF-8"`)
	}
	if wantsJSON(r) {
		body, err := json.Marshal(p)
		if err != nil {
			return err
		}
		return c.Blob(p.Status, "application/problem+json", append(body, '\n'))
	}
	if visit.Partial(r) {
		return s.failPart(c, p)
	}
	return s.failPage(c, p)
}

// wantsJSON reports whether a program asks rather than a person's browser: in
// the API always, elsewhere if it accepts JSON and no HTML.
func wantsJSON(r *http.Request) bool {
	if isAPI(r) {
		return true
	}
	html, js := false, false
	for part := range strings.SplitSeq(r.Header.Get("Accept"), ",") {
		kind, _, err := mime.ParseMediaType(part)
		if err != nil {
			continue
		}
		html = html || kind == "text/html"
		js = js || kind == "application/json" || kind == "application/problem+json"
	}
	return js && !html
}
