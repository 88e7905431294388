package api

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/grid"
)

type savedDraft struct {
	Revision  string          `json:"revision"`
	UpdatedAt time.Time       `json:"updatedAt"`
	Problems  []graph.Problem `json:"problems"`
}

// Draft is GET /api/processes/:process/draft: the document, its revision as ETag.
func (a API) Draft(c echo.Context) error {
	p, err := a.process(c)
	if err != nil {
		return err
	}
	d, err := a.DB.Draft(c.Request().Context(), p.ID)
	if err != nil {
		return err
	}
	c.Response().Header().Set("ETag", tag(d.Revision))
	return c.JSONBlob(http.StatusOK, d.Document)
}

func tag(revision int64) string { return fmt.Sprintf(`"%d"`, revision) }

// SaveDraft is PUT /api/processes/:process/draft. With If-Match it is refused
// when the draft has moved on; without, it follows whatever is there, which is
// kept as a snapshot.
func (a API) SaveDraft(c echo.Context) error {
	ctx, who := c.Request().Context(), viewer(c)
	p, err := a.process(c)
	if err != nil {
		return err
	}
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	doc, err := graph.Decode(body)
	if err != nil {
		return unfit("The document cannot be stored. %s", err.Error())
	}
	revision, named, err := a.revision(c, p.ID)
	if err != nil {
		return err
	}
	standing, err := a.DB.SaveDraft(ctx, who, p.ID, revision, body, !named)
	if moved, stale := errors.AsType[*models.DraftMoved](err); stale {
		c.Response().Header().Set("ETag", tag(moved.Now.Revision))
		return &Refusal{Status: http.StatusPreconditionFailed, Code: "stale", Detail: moved.Error(),
			Members: map[string]any{"revision": strconv.FormatInt(moved.Now.Revision, 10)}}
	}
	if err != nil {
		return err
	}
	problems, err := a.check(c, doc)
	if err != nil {
		return err
	}
	c.Response().Header().Set("ETag", tag(standing.Revision))
	return c.JSON(http.StatusOK, savedDraft{strconv.FormatInt(standing.Revision, 10), standing.UpdatedAt.UTC(), problems})
}

// revision is the one that If-Match names, else the present one.
func (a API) revision(c echo.Context, process int64) (revision int64, named bool, err error) {
	text := c.Request().Header.Get("If-Match")
	if text == "" || text == "*" {
		now, err := a.DB.DraftStanding(c.Request().Context(), process)
		return now.Revision, false, err
	}
	revision, err = strconv.ParseInt(strings.Trim(strings.TrimPrefix(text, "W/"), `"`), 10, 64)
	if err != nil {
		return 0, false, unfit("The header If-Match must be the draft's ETag, such as \"12\".")
	}
	return revision, true, nil
}

func (a API) check(c echo.Context, doc graph.Document) ([]graph.Problem, error) {
	ctx := c.Request().Context()
	return designer.Check(a.Kinds, doc, designer.Known{
		People: func(refs []string) ([]string, error) { return a.DB.Unknown(ctx, refs) },
		Shared: grid.Shared(ctx, a.DB),
	})
}

type published struct {
	Process  string          `json:"process"`
	Version  int             `json:"version"`
	Warnings []graph.Problem `json:"warnings"`
}

// Publish is POST /api/processes/:process/versions: makes the draft the newest
// version.
func (a API) Publish(c echo.Context) error {
	ctx, who := c.Request().Context(), viewer(c)
	o, err := read(c, "note", "revision")
	if err != nil {
		return err
	}
	note, err := o.text("note", 2000)
	if err != nil {
		return err
	}
	revision, err := o.text("revision", 20)
	if err != nil {
		return err
	}
	p, err := a.process(c)
	if err != nil {
		return err
	}
	draft, err := a.DB.Draft(ctx, p.ID)
	if err != nil {
		return err
	}
	if revision != "" && revision != strconv.FormatInt(draft.Revision, 10) {
		return &Refusal{Status: http.StatusPreconditionFailed, Code: "stale", Detail: "The draft has changed since that revision. Read it again before you publish it. Nothing was published.",
			Members: map[string]any{"revision": strconv.FormatInt(draft.Revision, 10)}}
	}
	doc, err := graph.Decode(draft.Document)
	if err != nil {
		return err
	}
	if doc, err = designer.Pinned(a.Kinds, doc, grid.Shared(ctx, a.DB)); err != nil {
		return err
	}
	problems, err := a.check(c, doc)
	if err != nil {
		return err
	}
	if graph.Prevents(problems) {
		return Unpublishable(problems)
	}
	number, err := a.Engine.Publish(ctx, host.PublishOrder{Process: p.ID, Document: doc, Note: strings.TrimSpace(note), By: actor(who)})
	if refused, ok := errors.AsType[*host.ProblemsError](err); ok {
		return Unpublishable(refused.Problems)
	}
	if err != nil {
		return err
	}
	return c.JSON(http.StatusCreated, published{p.BpmnID, number, problems})
}

// Unpublishable says what prevents a document from being published.
func Unpublishable(problems []graph.Problem) error {
	return &Refusal{Status: http.StatusUnprocessableEntity, Code: "problems", Members: map[string]any{"problems": problems},
		Detail: "The draft has problems that prevent publishing. Mend them first; nothing was published."}
}
