package page

import (
	"net/http"
	"slices"

	"segue/web/ui"

	"github.com/a-h/templ"
)

// Theme is the viewer's choice; System follows the browser.
type Theme string

const (
	System Theme = ""
	Light  Theme = "light"
	Dark   Theme = "dark"
)

// User is the person at the screen.
type User struct {
	ID    int64
	Name  string
	Email string
	Role  string // as people say it: "Administrator", "Approver"
}

// Colleague is somebody who can be played in a window of their own.
type Colleague struct {
	ID                 int64
	Name, Groups, Href string
}

// NavItem leads to a part of Segue.
type NavItem struct {
	Key   string // what Frame.Active names
	Label string
	Icon  string
	Href  string
	Count int  // open tasks; shown if above 0
	Minor bool // on phones under "More"
}

// Roles are what decides about navigation. Rights are decided elsewhere.
type Roles struct {
	Author, Approver, Admin bool
	Sample                  bool // the installation is filled with the sample company
}

// MainNav is the navigation of somebody with these roles. open is the number of
// tasks that wait for them.
func MainNav(r Roles, open int) []NavItem {
	items := []NavItem{
		{Key: "home", Label: "Home", Icon: "house", Href: "/"},
		{Key: "inbox", Label: "Inbox", Icon: "inbox", Href: "/inbox", Count: open},
		{Key: "processes", Label: "Processes", Icon: "workflow", Href: "/processes"},
		{Key: "instances", Label: "Instances", Icon: "activity", Href: "/instances"},
	}
	if r.Author {
		items = append(items, NavItem{Key: "tables", Label: "Tables", Icon: "table-2", Href: "/tables", Minor: true})
	}
	if r.Admin {
		items = append(items,
			NavItem{Key: "people", Label: "People", Icon: "users", Href: "/people", Minor: true},
			NavItem{Key: "connections", Label: "Connections", Icon: "plug", Href: "/connections", Minor: true},
			NavItem{Key: "demo", Label: "Demo systems", Icon: "flask-conical", Href: "/demo", Minor: true},
			NavItem{Key: "settings", Label: "Settings", Icon: "settings", Href: "/settings", Minor: true})
	}
	if !r.Sample {
		items = slices.DeleteFunc(items, func(n NavItem) bool { return n.Key == "demo" })
	}
	return items
}

// Width of a page's content.
type Width string

const (
	Normal Width = ""
	Narrow Width = "narrow" // forms and texts
	Full   Width = "full"   // tables with many columns
)

// Frame is everything around a screen's content.
type Frame struct {
	Title   string // the heading, and the window's title
	Summary string // a sentence below the heading, if it helps
	Icon    string // a tile before the heading
	Hue     ui.Hue
	Crumbs  []ui.Crumb
	Status  templ.Component // beside the heading: a Badge
	Actions templ.Component // at the right: Buttons, the primary one last
	Tabs    templ.Component // below the header
	Width   Width

	Nav    []NavItem
	Active string  // Key of the NavItem the page belongs to
	Begins []Place // what the user can begin
	User   User
	Bell   int // notices that are new
	Theme  Theme
	Flash  []ui.Notice // what the last request has to tell

	NoKeys     bool        // single keys do nothing for this person
	Acting     string      // who is played in this window; empty: nobody but the user
	Colleagues []Colleague // whom the user can play in a window beside this one

	Live    string           // address of the page's websocket, if it is live
	Scripts []string         // further built scripts, as "designer.js"
	Styles  []string         // further built style sheets
	Attrs   templ.Attributes // on the body

	rail bool // the navigation shows icons only
}

func railed(f Frame) Frame {
	f.rail = true
	return f
}

func (f Frame) title() string {
	if f.Title == "" {
		return "Segue"
	}
	return f.Title + " · Segue"
}

func (f Frame) body() templ.Attributes {
	all := templ.Attributes{}
	if f.Live != "" {
		all["hx-ws:connect"] = f.Live
	}
	if f.User.Email != "" {
		all["data-viewer"] = f.User.Email // what is kept in a tab is for one person
	}
	if f.NoKeys {
		all["data-no-keys"] = true
	}
	for k, v := range f.Attrs {
		all[k] = v
	}
	return all
}

// split parts flashes: good news as toasts, the rest as banners above the content.
func (f Frame) split() (toasts, banners []ui.Notice) {
	for _, n := range f.Flash {
		if n.Tone == ui.Bad || n.Tone == ui.Warn {
			banners = append(banners, n)
		} else {
			toasts = append(toasts, n)
		}
	}
	return toasts, banners
}

// minor tells whether the navigation has parts that phones show under "More".
func (f Frame) minor() bool {
	for _, n := range f.Nav {
		if n.Minor {
			return true
		}
	}
	return false
}

const themeCookie = "segue_theme"

// ThemeOf reads the viewer's choice from the request's cookie.
func ThemeOf(r *http.Request) Theme {
	c, err := r.Cookie(themeCookie)
	if err != nil {
		return System
	}
	return parseTheme(c.Value)
}

func parseTheme(s string) Theme {
	switch t := Theme(s); t {
	case Light, Dark:
		return t
	}
	return System
}

// ThemeHandler answers the theme toggle: POST theme=system, light or dark. It keeps
// the choice in a cookie for a year and leads back to the page. Mount it at ThemePath,
// open to all.
func ThemeHandler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<10)
		theme := parseTheme(r.PostFormValue("theme"))
		cookie := &http.Cookie{Name: themeCookie, Value: string(theme), Path: "/", MaxAge: 365 * 24 * 3600, HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: r.TLS != nil}
		if theme == System {
			cookie.MaxAge = -1
		}
		http.SetCookie(w, cookie)
		if r.Header.Get("HX-Request") == "true" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		http.Redirect(w, r, "/", http.StatusSeeOther)
	})
}

// ThemePath is where the theme toggle posts to.
const ThemePath = "/theme"

// BellPath is where the bell asks.
const BellPath = "/bell"

// SignOutPath is where the user's menu posts to.
const SignOutPath = "/sign-out"
