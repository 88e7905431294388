package visit

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/page"
	"segue/web/ui"
)

// Frame completes a screen's frame with what every page shows: navigation,
// user, theme, and the notice of the request before this one.
func Frame(c echo.Context, f page.Frame) page.Frame {
	v := Of(c.Request().Context())
	f.Theme = page.ThemeOf(c.Request())
	if v.sessions != nil && !Partial(c.Request()) {
		notice, undo, err := v.sessions.takeNotice(c)
		if err != nil { // the page matters more than the notice
			slog.WarnContext(c.Request().Context(), "a notice could not be read", "request", Of(c.Request().Context()).RequestID, "error", err)
		}
		if notice != "" {
			told := ui.Notice{Tone: ui.Good, Title: notice}
			if undo.Path != "" {
				told.Actions = ui.Undo(undo.Path, undo.Name, undo.Value)
			}
			f.Flash = append(f.Flash, told)
		}
	}
	if !v.SignedIn() {
		return f
	}
	who := v.Viewer
	f.NoKeys = !who.SingleKeys
	roles := page.Roles{Author: who.Author, Approver: who.Approver, Admin: who.Admin, Sample: who.Sample}
	f.Nav, f.Begins = page.MainNav(roles, v.waiting(c.Request().Context())), page.Begins(roles)
	f.Bell = v.bell(c.Request().Context())
	f.User = page.User{ID: who.ID, Name: who.Name, Email: who.Email, Role: roleWords(who.Roles())}
	v.colleagues(c.Request().Context(), &f)
	if who.Theme == "light" || who.Theme == "dark" {
		f.Theme = page.Theme(who.Theme)
	} else {
		f.Theme = page.System
	}
	return f
}

// colleagues tells who can be played beside oneself, and who is.
func (v *Visit) colleagues(ctx context.Context, f *page.Frame) {
	who := v.Viewer
	if v.Acting != "" {
		f.Acting = who.Name
	}
	if !who.Sample || !who.Admin || !v.Local || v.sessions == nil {
		return
	}
	people, err := v.sessions.db.SampleColleagues(ctx)
	if err != nil {
		slog.WarnContext(ctx, "the colleagues could not be read", "request", Of(ctx).RequestID, "error", err)
	}
	for _, p := range people {
		if p.ID != who.ID {
			f.Colleagues = append(f.Colleagues, page.Colleague{ID: p.ID, Name: p.Name, Groups: p.Groups, Href: fmt.Sprintf("/act-as/%d", p.ID)})
		}
	}
}

// waiting is how many tasks the navigation shows; a page is worth showing
// without that number too.
func (v *Visit) waiting(ctx context.Context) int {
	if v.sessions == nil {
		return 0
	}
	n, err := v.sessions.db.CountTasks(ctx, v.Viewer, models.InboxFilter{Now: time.Now()})
	if err != nil {
		slog.WarnContext(ctx, "the inbox could not be counted", "request", Of(ctx).RequestID, "error", err)
	}
	return n
}

const mostNews = 8 // notices the bell counts

// bell is how many notices are new; a page is worth showing without it too.
func (v *Visit) bell(ctx context.Context) int {
	if v.sessions == nil {
		return 0
	}
	n, err := v.sessions.db.BellCount(ctx, v.Viewer, mostNews)
	if err != nil {
		slog.WarnContext(ctx, "the notices could not be counted", "request", Of(ctx).RequestID, "error", err)
	}
	return n
}

// roleWords says roles as people do: "Author, approver".
func roleWords(roles []string) string {
	if len(roles) == 0 {
		return "No role yet"
	}
	text := strings.Join(roles, ", ")
	return strings.ToUpper(text[:1]) + text[1:]
}

// Installation is the installation's name, for pages before sign-in too.
func Installation(ctx context.Context) string {
	if name := Of(ctx).Viewer.Installation; name != "" {
		return name
	}
	return "Segue"
}
