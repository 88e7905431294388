package instances

import (
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/machine"
	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

// chapter is a page of everything that happened, the newest page first.
type chapter struct {
	*instance
	entries  []ui.Entry
	from, to int32 // steps told, the first and the last
	earlier  string
	later    string
}

// History is GET /instances/:instance/history?before=STEP.
func (s Screen) History(c echo.Context) error {
	v, err := s.asked(c)
	if err != nil {
		return err
	}
	v.leads = false
	ch := chapter{instance: v, to: v.is.Step}
	if before := number(c, "before"); before > 1 && before <= int64(v.is.Step) {
		ch.to = int32(before) - 1
	}
	ch.from = max(1, ch.to-mostSteps+1)
	if err := s.write(c, &ch); err != nil {
		return err
	}
	ch.frame = visit.Frame(c, page.Frame{Title: "Everything that happened", Active: "instances",
		Crumbs: append(v.crumbs(), ui.Crumb{Label: v.is.Title(), Href: v.path()})})
	return visit.HTML(c, http.StatusOK, historyPage(ch))
}

// write reads the chapter's steps, and the one before them for its moment.
func (s Screen) write(c echo.Context, ch *chapter) error {
	ctx := c.Request().Context()
	steps, err := s.Engine.History(ctx, machine.Key(ch.is.Key), max(0, ch.from-2), mostSteps+1)
	if err != nil {
		return err
	}
	var after time.Time
	if ch.from > 1 && len(steps) > 0 {
		after, steps = steps[0].Event.At, steps[1:]
	}
	var tasks []models.TaskView
	if len(steps) > 0 {
		if tasks, err = s.DB.InstanceTasksBetween(ctx, ch.is.Key, after, steps[len(steps)-1].Event.At, mostTasks); err != nil {
			return err
		}
	}
	ch.tasks, ch.steps = tasks, steps // who is mentioned changes with them
	if ch.caught, err = s.letters(ctx, ch.instance); err != nil {
		return err
	}
	called, err := s.DB.Called(ctx, ch.mentioned())
	if err != nil {
		return err
	}
	ch.called = called
	ch.entries = ch.story(steps, tasks, after)
	if ch.from > 1 {
		ch.earlier = fmt.Sprintf("%s/history?before=%d", ch.path(), ch.from)
	}
	if ch.to < ch.is.Step {
		ch.later = fmt.Sprintf("%s/history?before=%d", ch.path(), min(ch.is.Step, ch.to+mostSteps)+1)
		if ch.to+mostSteps >= ch.is.Step {
			ch.later = ch.path() + "/history"
		}
	}
	return nil
}
