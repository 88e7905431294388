package questions

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/web/visit"
)

// askFor is how long the other side may take to say that it is there.
const askFor = 5 * time.Second

// other is the other side of a call that failed, and whether it answers now.
type other struct {
	name, said string
	answers    bool
}

// System is GET /questions/:question/system: whether the systems that the failed
// block calls answer at this moment, by the test of their connections. It is asked
// for by the page, which need not wait for them.
func (s Screen) System(c echo.Context) error {
	ctx := c.Request().Context()
	id, err := visit.ID(c, "question")
	if err != nil {
		return err
	}
	q, err := s.DB.Question(ctx, visit.Viewer(c), id)
	if err != nil {
		return err
	}
	doc, err := s.Engine.Document(ctx, q.ProcessID, int(q.Version))
	if err != nil {
		return err
	}
	var others []other
	for _, slug := range designer.ConnectionsOf(s.Kinds, &doc, graph.ID(q.Block)) {
		row, err := s.DB.ConnectionBySlug(ctx, slug)
		if errors.Is(err, &models.Error{Code: models.Missing}) {
			continue // the question itself says that there is none
		}
		if err != nil {
			return err
		}
		others = append(others, s.answering(ctx, row))
	}
	return visit.HTML(c, http.StatusOK, systems(others))
}

func (s Screen) answering(ctx context.Context, row models.Connection) other {
	ctx, cancel := context.WithTimeout(ctx, askFor)
	defer cancel()
	_, failure := s.Calls.Test(ctx, row)
	one := other{name: row.Name, answers: failure == nil}
	if failure != nil {
		one.said = failure.Message
	}
	return one
}
