package designer

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
	"segue/designer/english"
	"segue/models"
	"segue/runtime/block"
	"segue/runtime/graph"
	"segue/web/picture"
	"segue/web/reading"
	"segue/web/visit"
)

// Draft is GET /processes/:process/draft: the document, its revision as ETag.
func (s Screen) Draft(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	d, err := s.DB.Draft(c.Request().Context(), id)
	if err != nil {
		return err
	}
	c.Response().Header().Set("Cache-Control", "no-cache")
	if visit.NotModified(c, strconv.FormatInt(d.Revision, 10)) {
		return c.NoContent(http.StatusNotModified)
	}
	document, err := graph.Decode(d.Document)
	if err != nil {
		return err
	}
	text, err := picture.Placed(d.Document, document)
	if err != nil {
		return err
	}
	return c.JSONBlob(http.StatusOK, text)
}

// saved is the answer to a draft that was stored.
type saved struct {
	Revision int64                   `json:"revision"`
	Problems []graph.Problem         `json:"problems"`
	Facts    map[graph.ID]block.Card `json:"facts"`
}

// SaveDraft is PUT /processes/:process/draft. If-Match names the revision that
// the document follows; ?keep=1 keeps what it replaces, whoever wrote it.
func (s Screen) SaveDraft(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	revision, err := strconv.ParseInt(strings.Trim(strings.TrimPrefix(c.Request().Header.Get("If-Match"), "W/"), `"`), 10, 64)
	if err != nil {
		return problem(c, http.StatusPreconditionRequired, "precondition", "This request must name the revision it follows in the header If-Match, as the draft's ETag gave it. Nothing was saved.", nil)
	}
	body, err := io.ReadAll(c.Request().Body)
	if err != nil {
		return err
	}
	d, err := graph.Decode(body)
	if err != nil {
		return problem(c, http.StatusUnprocessableEntity, "document", "The document cannot be stored. "+err.Error(), nil)
	}
	standing, err := s.DB.SaveDraft(ctx, who, id, revision, body, visit.Query(c, "keep") != "")
	if moved, stale := errors.AsType[*models.DraftMoved](err); stale {
		c.Response().Header().Set("ETag", fmt.Sprintf(`"%d"`, moved.Now.Revision))
		return problem(c, http.StatusPreconditionFailed, "stale", moved.Error(), map[string]any{"by": moved.Now.UpdatedBy, "at": moved.Now.UpdatedAt.Format(time.RFC3339)})
	}
	if err != nil {
		return err
	}
	s.Tried(c, models.Changed)
	answer := saved{Revision: standing.Revision}
	if answer.Problems, err = s.check(ctx, &d); err != nil {
		return err
	}
	whole, names, err := s.described(ctx, &d)
	if err != nil {
		return err
	}
	answer.Facts = designer.Cards(s.Blocks, &whole, names)
	c.Response().Header().Set("ETag", fmt.Sprintf(`"%d"`, standing.Revision))
	return c.JSON(http.StatusOK, answer)
}

// Reading is GET /processes/:process/draft/reading: the saved draft as English.
func (s Screen) Reading(c echo.Context) error {
	id, err := visit.ID(c, "process")
	if err != nil {
		return err
	}
	draft, err := s.DB.Draft(c.Request().Context(), id)
	if err != nil {
		return err
	}
	d, err := graph.Decode(draft.Document)
	if err != nil {
		return err
	}
	whole, names, err := s.described(c.Request().Context(), &d)
	if err != nil {
		return err
	}
	return visit.HTML(c, http.StatusOK, reading.Words(english.Of(s.Blocks, &whole, names)))
}

// problem answers the browser's half in RFC 9457, with members of its own.
func problem(c echo.Context, status int, code, detail string, more map[string]any) error {
	p := map[string]any{"type": "about:blank", "status": status, "code": code, "detail": detail}
	for k, v := range more {
		p[k] = v
	}
	c.Response().Header().Set("Content-Type", "application/problem+json")
	c.Response().WriteHeader(status)
	return c.Echo().JSONSerializer.Serialize(c, p, "")
}
