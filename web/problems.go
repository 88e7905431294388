package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/web/page"
	"segue/web/ui"
	"segue/web/visit"
)

var problemIcons = map[int]string{
	http.StatusUnauthorized:       "lock",
	http.StatusForbidden:          "lock",
	http.StatusNotFound:           "search-x",
	http.StatusGone:               "clock-alert",
	http.StatusTooManyRequests:    "hourglass",
	http.StatusServiceUnavailable: "hourglass",
}

// failPage answers somebody who opened a page.
func (s *Server) failPage(c echo.Context, p Problem) error {
	v := visit.Of(c.Request().Context())
	shown := page.Problem{Title: p.Title, What: p.Detail, Icon: problemIcons[p.Status]}
	home := ui.ButtonArgs{Label: "Go to the start page", Href: "/", Icon: "house"}
	signIn := ui.ButtonArgs{Label: "Sign in", Href: "/sign-in", Variant: ui.Primary}
	again := ui.ButtonArgs{Label: "Try again", Icon: "rotate-cw", Variant: ui.Primary, Attrs: map[string]any{"data-reload": true}}
	back, sent := formOf(c.Request())
	switch {
	case sent && p.Status == http.StatusUnauthorized:
		signIn.Href += "?next=" + url.QueryEscape(back)
		shown.Actions = []ui.ButtonArgs{signIn}
	case sent && (v.SignedIn() || p.Status >= 500): // without the database nobody is known
		shown.Actions = []ui.ButtonArgs{{Label: "Go back", Href: back, Variant: ui.Primary, Icon: "corner-up-left"}, home}
		if p.Status >= 500 {
			shown.Reference = p.Instance
		}
	case p.Status == http.StatusUnauthorized:
		shown.Actions = []ui.ButtonArgs{signIn}
	case p.Status >= 500:
		shown.Actions = []ui.ButtonArgs{again, home}
		shown.Reference = p.Instance
	case !v.SignedIn():
		shown.Actions = []ui.ButtonArgs{signIn}
	default:
		home.Variant = ui.Primary
		shown.Actions = []ui.ButtonArgs{home}
	}
	if p.Code == "unavailable" || p.Code == "stopping" {
		shown.Awaits = page.AwaitsPage
		if c.Request().Method != http.MethodGet {
			shown.Awaits = page.AwaitsBack
		}
	}
	return visit.HTML(c, p.Status, page.ProblemPage(visit.Frame(c, page.Frame{}), shown))
}

// formOf is the page whose form was sent, where the browser says so.
func formOf(r *http.Request) (path string, sent bool) {
	from, err := url.Parse(r.Referer())
	if r.Method != http.MethodPost || err != nil || from.Host != r.Host || strings.HasPrefix(from.Path, "/sign-in") {
		return "", false
	}
	return visit.LocalPath(from.RequestURI()), true
}

// failPart answers htmx: the page stays as it is and a message says what
// happened. Forms answer their own mistakes themselves, beside the fields.
func (s *Server) failPart(c echo.Context, p Problem) error {
	h := c.Response().Header()
	h.Set("HX-Retarget", "#toasts")
	h.Set("HX-Reswap", "beforeend")
	text := p.Detail
	if p.Status >= 500 {
		text += " Reference: " + p.Instance
	}
	return visit.HTML(c, p.Status, ui.Toast(ui.Notice{Tone: ui.Bad, Icon: problemIcons[p.Status], Title: p.Title, Text: text}))
}
