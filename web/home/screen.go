package home

import (
	"context"
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the home page.
type Screen struct {
	DB     *models.DB
	Engine *host.Host
	Kinds  *block.Registry
	Pulses *Pulses
}

// view is the home page as it is shown.
type view struct {
	frame    page.Frame
	who      models.Viewer
	now      time.Time
	counts   counts
	tasks    []models.InboxRow // what waits for the viewer, most urgent first
	troubles []trouble         // what needs an answer from the viewer
	requests []request         // what the viewer started
	watched  []watched         // processes that the viewer may watch
	starts   []models.ProcessRow
	drafts   []models.ProcessRow // not published yet
	steps    []step
	tries    []try // the checklist for newcomers
}

// step is something an admin does once, at the beginning.
type step struct {
	icon, title, text, href string
	done                    bool
}

const most = 6 // of each list; the rest is a click away

// Show is GET /. htmx gets what is below the heading.
func (s Screen) Show(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	v := view{who: who, now: time.Now()}
	for _, read := range []func(context.Context, *view) error{s.forMe, s.count, s.answers, s.mine, s.watch, s.begin, s.newcomer} {
		if err := read(ctx, &v); err != nil {
			return err
		}
	}
	if who.Admin {
		var err error
		if v.steps, err = s.steps(c); err != nil {
			return err
		}
	}
	if visit.Partial(c.Request()) {
		return visit.HTML(c, http.StatusOK, body(v))
	}
	v.frame = visit.Frame(c, page.Frame{Title: greeting(v.now.In(who.Location())) + ", " + firstName(who.Name), Summary: v.now.In(who.Location()).Format("Monday, 2 January"), Active: "home",
		Live: "/live?topic=home", Actions: startSomething(v)})
	return visit.HTML(c, http.StatusOK, homePage(v))
}

func (s Screen) forMe(ctx context.Context, v *view) (err error) {
	v.tasks, err = s.DB.InboxPage(ctx, v.who, models.InboxFilter{Now: v.now, Limit: most})
	return err
}

// begin reads what the viewer can start, and go on designing.
func (s Screen) begin(ctx context.Context, v *view) (err error) {
	if v.starts, err = s.DB.ProcessPage(ctx, v.who, models.ProcessFilter{Right: models.MayStart, Started: true, Limit: most, Bare: true}); err != nil || !v.who.Author {
		return err
	}
	rows, err := s.DB.ProcessPage(ctx, v.who, models.ProcessFilter{Right: models.MayEdit, Limit: 4 * most, Bare: true})
	for _, p := range rows {
		if p.Latest == 0 && len(v.drafts) < most {
			v.drafts = append(v.drafts, p)
		}
	}
	return err
}

// steps are shown until all are done.
func (s Screen) steps(c echo.Context) ([]step, error) {
	ctx := c.Request().Context()
	people, err := s.DB.CountPeople(ctx, models.PeopleFilter{Status: "active"})
	if err != nil {
		return nil, err
	}
	groups, err := s.DB.CountGroups(ctx, models.GroupFilter{})
	if err != nil {
		return nil, err
	}
	processes, err := s.DB.CountProcesses(ctx, visit.Viewer(c), models.ProcessFilter{})
	if err != nil {
		return nil, err
	}
	steps := []step{
		{"user-plus", "Invite people", "Give everybody who designs or approves an account.", "/people/new", people > 1},
		{"users", "Make groups", "Approvals go to groups such as “Finance leads”.", "/groups/new", groups > 0},
		{"workflow", "Design a process", "Drag blocks onto the canvas, publish, and start it.", "/processes", processes > 0},
	}
	for _, st := range steps {
		if !st.done {
			return steps, nil
		}
	}
	return nil, nil
}

func greeting(now time.Time) string {
	switch h := now.Hour(); {
	case h < 12:
		return "Good morning"
	case h < 18:
		return "Good afternoon"
	}
	return "Good evening"
}

func firstName(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}
