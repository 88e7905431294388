package home

import (
	"net/http"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/visit"
)

// Screen answers for the home page.
type Screen struct {
	DB *models.DB
}

// view is the home page as it is shown.
type view struct {
	frame  page.Frame
	who    models.Viewer
	now    time.Time
	tasks  []models.InboxRow   // what waits for the viewer, most urgent first
	starts []models.ProcessRow // what the viewer can start
	drafts []models.ProcessRow // what the viewer can go on designing
	steps  []step
}

// step is something an admin does once, at the beginning.
type step struct {
	icon, title, text, href string
	done                    bool
}

const most = 6 // of each list; the rest is a click away

// Show is GET /.
func (s Screen) Show(c echo.Context) error {
	ctx, who := c.Request().Context(), visit.Viewer(c)
	v := view{who: who, now: time.Now()}
	var err error
	if v.tasks, err = s.DB.InboxPage(ctx, who, models.InboxFilter{Now: v.now, Limit: most}); err != nil {
		return err
	}
	if v.starts, err = s.DB.ProcessPage(ctx, who, models.ProcessFilter{Right: models.MayStart, Started: true, Limit: most}); err != nil {
		return err
	}
	if who.Author {
		if v.drafts, err = s.DB.ProcessPage(ctx, who, models.ProcessFilter{Right: models.MayEdit, Limit: most}); err != nil {
			return err
		}
	}
	if who.Admin {
		if v.steps, err = s.steps(c); err != nil {
			return err
		}
	}
	v.frame = visit.Frame(c, page.Frame{Title: greeting(v.now.In(who.Location())) + ", " + firstName(who.Name), Summary: who.Installation, Active: "home"})
	return visit.HTML(c, http.StatusOK, homePage(v))
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
	case h < 5:
		return "Good night"
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
