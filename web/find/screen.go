package find

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"
	"unicode"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the finder.
type Screen struct{ DB *models.DB }

const (
	most     = 5                       // of each sort of thing
	longest  = 120                     // bytes of what is looked for
	patience = 1500 * time.Millisecond // for each sort of thing: somebody types
)

// group is what was found of one sort.
type group struct {
	name, label string
	places      []page.Place
}

// query is what is looked for: as it was typed, and its words without case and
// accents.
type query struct {
	text  string
	words []string
}

// view is the answer to one question.
type view struct {
	query  string
	groups []group
}

// Find is GET /find?q=…: what fits the words; without words, what of the
// addresses in recent the viewer may still see.
func (s Screen) Find(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	v := view{query: visit.Query(c, "q")}
	q := query{text: strings.TrimSpace(v.query)}
	if strings.ContainsFunc(q.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		q.words = strings.Fields(models.Fold(q.text))
	}
	switch {
	case q.text == "":
		v.groups = []group{{"known", "Opened before", s.recent(ctx, who, c.QueryParams()["recent"])}}
		return visit.HTML(c, http.StatusOK, results(v))
	case len(q.words) == 0 || len(q.text) > longest: // nothing is called that
		return visit.HTML(c, http.StatusOK, results(v))
	}
	for _, part := range []struct {
		name, label string
		look        func(context.Context, models.Viewer, query) ([]page.Place, error)
	}{{"processes", "Processes", s.processes}, {"tasks", "Your tasks", s.tasks}, {"questions", "Needs an answer", s.questions},
		{"instances", "Instances", s.instances}, {"things", "Also", s.things}} {
		places, err := within(ctx, func(ctx context.Context) ([]page.Place, error) { return part.look(ctx, who, q) })
		if err != nil {
			return err
		}
		if len(places) > 0 {
			v.groups = append(v.groups, group{part.name, part.label, places})
		}
	}
	return visit.HTML(c, http.StatusOK, results(v))
}

// within asks for one sort of thing as long as somebody who types would wait; a
// sort that takes longer is left out, and its own screen has it.
func within(ctx context.Context, look func(context.Context) ([]page.Place, error)) ([]page.Place, error) {
	short, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	places, err := look(short)
	if err != nil && ctx.Err() == nil && errors.Is(short.Err(), context.DeadlineExceeded) {
		slog.WarnContext(ctx, "the finder left out what took too long", "request", visit.Of(ctx).RequestID, "error", err)
		return nil, nil
	}
	return places, err
}
