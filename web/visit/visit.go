package visit

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/host"
)

// Visit is what is known about a request before its handler runs.
type Visit struct {
	Viewer    models.Viewer // ID 0 if nobody is signed in
	RequestID string
	Trace     host.Trace // that the request came with; empty: none
	Instance  string     // that the request began, for the log
	Address   string     // the client's IP address
	Origin    string     // scheme://host[:port] under which people see this installation
	Path      string     // the request's path, for the navigation
	Host      string     // the host that was asked for, without its port
	Local     bool       // from this machine to this machine, with no proxy or public address between
	Acting    string     // who plays the viewer in this window; empty: the viewer

	sessions *Sessions
}

// SignedIn reports whether somebody is signed in.
func (v *Visit) SignedIn() bool { return v.Viewer.ID != 0 }

type key struct{}

// With returns the context with the visit in it.
func With(ctx context.Context, v *Visit) context.Context { return context.WithValue(ctx, key{}, v) }

// Of is the visit of a context; an anonymous one if there is none.
func Of(ctx context.Context) *Visit {
	if v, ok := ctx.Value(key{}).(*Visit); ok {
		return v
	}
	return &Visit{}
}

// Viewer is who asks.
func Viewer(c echo.Context) models.Viewer { return Of(c.Request().Context()).Viewer }

// By is who asks, as the one who does something.
func By(c echo.Context) models.Actor { return Viewer(c).By() }

// ID reads a path parameter that is the number of a row. What is no such
// number names nothing that exists.
func ID(c echo.Context, param string) (int64, error) {
	id, err := strconv.ParseInt(c.Param(param), 10, 64)
	if err != nil || id <= 0 {
		return 0, &models.Error{Code: models.Missing, Message: "There is nothing at this address. Check the link, or go back."}
	}
	return id, nil
}

// HTML answers with a rendered component.
func HTML(c echo.Context, status int, view templ.Component) error {
	buf := templ.GetBuffer()
	defer templ.ReleaseBuffer(buf)
	// Into a buffer first: what fails while rendering must not be half a page.
	if err := view.Render(c.Request().Context(), buf); err != nil {
		return err
	}
	return c.HTMLBlob(status, buf.Bytes())
}

// Partial reports whether htmx asks for a part of a page, not for a page.
func Partial(r *http.Request) bool {
	return r.Header.Get("HX-Request") == "true" && r.Header.Get("HX-Boosted") != "true" && r.Header.Get("HX-Request-Type") != "full"
}

// Go sends the browser on to another page after something was done: to a whole
// page, never to a swapped body, since a page may have styles and scripts of its
// own that begin once.
func Go(c echo.Context, to string) error {
	if c.Request().Header.Get("HX-Request") == "true" {
		c.Response().Header().Set("HX-Redirect", to)
		return c.NoContent(http.StatusNoContent)
	}
	return c.Redirect(http.StatusSeeOther, to)
}

// NotModified sets the ETag and reports whether the client has this already,
// in which case the handler answers with c.NoContent(304) and is done.
func NotModified(c echo.Context, tag string) bool {
	tag = `"` + tag + `"`
	c.Response().Header().Set("ETag", tag)
	for have := range strings.SplitSeq(c.Request().Header.Get("If-None-Match"), ",") {
		if have = strings.TrimPrefix(strings.TrimSpace(have), "W/"); have == tag || have == "*" {
			return true
		}
	}
	return false
}

// LocalPath returns next if it is a path of this installation, else "/". It
// keeps ?next= from sending people to a stranger's site.
func LocalPath(next string) string {
	u, err := url.Parse(next)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil || !strings.HasPrefix(next, "/") ||
		strings.HasPrefix(next, "//") || strings.ContainsAny(next, "\\\r\n\t") {
		return "/"
	}
	return next
}
