package web

import (
	"errors"
	"net/http"
	"strings"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/api"
)

// ofEngine is what people are told of the engine's own errors. Screens that
// know more (who was faster, on which page) say it themselves.
func ofEngine(err error) (Problem, bool) {
	conflict := func(detail string) (Problem, bool) {
		return newProblem(http.StatusConflict, string(models.Conflict), detail, ""), true
	}
	if e, ok := errors.AsType[*api.Refusal](err); ok {
		p := newProblem(e.Status, e.Code, e.Detail, "")
		p.members = e.Members
		return p, true
	}
	if e, ok := errors.AsType[*machine.Refusal](err); ok {
		return newProblem(http.StatusUnprocessableEntity, string(models.Unfit), e.Text, ""), true
	}
	if e, ok := errors.AsType[*host.TextError](err); ok {
		return newProblem(http.StatusUnprocessableEntity, string(models.Unfit), capital(e.Error())+". Change it and send it again. Nothing was saved.", ""), true
	}
	if e, ok := errors.AsType[*host.BusinessIDError](err); ok {
		p, _ := conflict(e.Error())
		p.members = map[string]any{"key": e.Instance.String()}
		return p, true
	}
	if e, ok := errors.AsType[*host.ProblemsError](err); ok {
		p := newProblem(http.StatusUnprocessableEntity, "problems", "The process has problems that prevent this. Mend them first; nothing was changed.", "")
		p.members = map[string]any{"problems": e.Problems}
		return p, true
	}
	if e, ok := errors.AsType[*models.DraftMoved](err); ok {
		return newProblem(http.StatusPreconditionFailed, "stale", e.Error(), ""), true
	}
	if e, ok := errors.AsType[*graph.DecodeError](err); ok {
		return newProblem(http.StatusUnprocessableEntity, "document", "The document cannot be read. "+e.Error(), ""), true
	}
	if e, ok := errors.AsType[*host.PoolTakenError](err); ok {
		return conflict("Another process already uses the id " + string(e.ID) + " for one of its pools. Give the pool another id. Nothing was published.")
	}
	if _, ok := errors.AsType[*host.DecidedError](err); ok {
		return conflict("This task was already decided, or is no longer needed. Load the page again to see by whom.")
	}
	if _, ok := errors.AsType[*host.ClaimedError](err); ok {
		return conflict("Somebody else works on this task. It comes back to everybody if they release it.")
	}
	return ofEngineSentinel(err)
}

const full = "The disk of Segue's database is full. Nothing was changed, and nothing that was saved is lost. Try again when an admin has made room."

// capital begins a sentence.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func ofEngineSentinel(err error) (Problem, bool) {
	for _, known := range []struct {
		is           error
		status       int
		code, detail string
	}{
		{host.ErrBusy, http.StatusTooManyRequests, "busy", "More is arriving than can be worked off at the moment. Nothing was changed; try again in a few seconds."},
		{host.ErrStopping, http.StatusServiceUnavailable, "stopping", "The server is stopping. Nothing was changed; try again in a few seconds."},
		{host.ErrFull, http.StatusServiceUnavailable, "full", full},
		{host.ErrAway, http.StatusServiceUnavailable, "unavailable", "Segue cannot reach its database. Nothing was changed. Try again in a minute; if it stays so, tell an admin."},
		{host.ErrUnknown, http.StatusServiceUnavailable, "unavailable", "The database went away while this was being saved. Look whether it happened before you try again."},
		{host.ErrNotYours, http.StatusForbidden, string(models.Forbidden), "This task is not for you to decide."},
		{host.ErrNotFound, http.StatusNotFound, string(models.Missing), "This does not exist any more, or never did."},
		{host.ErrArchived, http.StatusConflict, string(models.Conflict), "The process is archived, so it cannot be started. Somebody who manages it can restore it."},
		{host.ErrTooLarge, http.StatusRequestEntityTooLarge, "too-large", "This is more data than one instance can hold: 1 MB in all, 256 kB in one variable. Pass large things as files."},
		{host.ErrSlow, http.StatusServiceUnavailable, "unavailable", "Something else works on this at the moment. Nothing was changed. Try again in a minute."},
		{host.ErrConflict, http.StatusConflict, string(models.Conflict), "Somebody else changed this at the same moment. Try again."},
		{machine.ErrStale, http.StatusConflict, string(models.Conflict), "Nothing waits for this any more: the process has gone on. Load the page again."},
	} {
		if errors.Is(err, known.is) {
			return newProblem(known.status, known.code, known.detail, ""), true
		}
	}
	return Problem{}, false
}
