package gallery

import (
	"fmt"
	"net/http"
	"strings"
	"time"

	"segue/assets"
	"segue/web/page"
	"segue/web/ui"

	"github.com/a-h/templ"
)

// Policy is the strictest Content Security Policy there is; the product's is the same.
const Policy = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

// now is fixed, so that pictures of two days can be compared.
var now = time.Date(2026, 11, 14, 10, 42, 0, 0, time.UTC)

// section is one page of the gallery.
type section struct {
	Key, Title string
	Body       func() templ.Component
}

var sections = []section{
	{"buttons", "Buttons and links", buttons},
	{"fields", "Fields", fields},
	{"errors", "Fields with errors", failing},
	{"choices", "Choices", choices},
	{"tables", "Tables", tables},
	{"status", "Status, people, time and money", status},
	{"overlays", "Menus, dialogs, tooltips", overlays},
	{"notices", "Messages and empty states", notices},
	{"cards", "Cards, details and timelines", cards},
	{"files", "Previews of files", files},
	{"long", strings.Repeat("Donaudampfschifffahrtsgesellschaft", 3) + " and other very long names that people give their processes", long},
}

func frame(r *http.Request, title string) page.Frame {
	return page.Frame{
		Title: title, Theme: page.ThemeOf(r), Active: "processes",
		Crumbs: []ui.Crumb{{Label: "Processes", Href: "/"}, {Label: "Accounts payable", Href: "/buttons"}},
		Nav:    page.MainNav(page.Roles{Author: true, Approver: true, Admin: true}, 12),
		User:   page.User{Name: "Ana Ruiz", Email: "ana.ruiz@norrland-paper.example", Role: "Administrator"},
	}
}

// Handler serves the gallery under Policy.
func Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle(assets.Prefix, assets.Handler())
	mux.Handle("POST "+page.ThemePath, page.ThemeHandler())
	for _, s := range sections {
		mux.HandleFunc("GET /"+s.Key, func(w http.ResponseWriter, r *http.Request) {
			show(w, r, http.StatusOK, page.Screen(frame(r, s.Title)), s.Body())
		})
	}
	layouts(mux)
	mux.HandleFunc("GET /ask/people", func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query().Get("q")
		show(w, r, http.StatusOK, ui.PeopleOptions("approvers", "approvers", q, find(q)), nil)
	})
	mux.HandleFunc("GET /more/versions", func(w http.ResponseWriter, r *http.Request) {
		show(w, r, http.StatusOK, older(), nil)
	})
	mux.HandleFunc("GET /readyz", func(http.ResponseWriter, *http.Request) {}) // asked for when the live connection is lost
	mux.HandleFunc("GET /live", live)
	mux.HandleFunc("GET /file/{name}", serveFile)
	mux.HandleFunc("GET /act/{fault}", fault)
	mux.HandleFunc("POST /act/save", func(w http.ResponseWriter, r *http.Request) {
		show(w, r, http.StatusOK, ui.ToastPartial(ui.Notice{Tone: ui.Good, Title: "Saved", Text: "Amount " + r.PostFormValue("amount") + " by " + strings.Join(r.PostForm["approvers"], ", ")}), nil)
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", Policy)
		mux.ServeHTTP(w, r)
	})
}

// layouts adds the pages that are a layout of their own.
func layouts(mux *http.ServeMux) {
	mux.HandleFunc("GET /home", func(w http.ResponseWriter, r *http.Request) {
		f := frame(r, "Accounts payable")
		f.Summary = "Checks supplier invoices against orders, has them approved and pays them."
		f.Status, f.Actions = ui.Badge(ui.Good, "circle-check", "Version 4 published"), homeActions()
		f.Tabs = ui.Tabs("Views of this process", []ui.Tab{
			{Label: "Instances", Href: "/home", Active: true, Count: 248}, {Label: "Versions", Href: "/tables"}, {Label: "Access", Href: "/status"}, {Label: "Settings", Href: "/fields"}})
		f.Flash = []ui.Notice{
			{Tone: ui.Good, Title: "Version 4 is published", Text: "New instances start with it; 23 running ones keep version 3."},
			{Tone: ui.Warn, Title: "The connection Payments answers slowly", Text: "The last 12 calls took more than 8 seconds. Instances wait longer than usual; nothing failed."}}
		show(w, r, http.StatusOK, page.Screen(f), home())
	})
	mux.HandleFunc("GET /signin", func(w http.ResponseWriter, r *http.Request) {
		show(w, r, http.StatusOK, page.Bare(page.Frame{Title: "Sign in", Summary: "to Norrland Paper", Theme: page.ThemeOf(r)}), signIn())
	})
	mux.HandleFunc("GET /canvas", func(w http.ResponseWriter, r *http.Request) {
		f := frame(r, "Accounts payable")
		f.Crumbs = f.Crumbs[:1]
		f.Status, f.Actions = ui.Badge(ui.Quiet, "pencil", "Draft, saved just now"), canvasActions()
		show(w, r, http.StatusOK, page.Canvas(f), canvas())
	})
	problems := map[string]page.Problem{
		"missing": page.NotFound(), "failed": page.Failed("8f3c-11d0"), "busy": page.Busy(),
		"forbidden": page.Forbidden("People and their groups can be changed by administrators only. You are signed in as an approver."),
	}
	for key, p := range problems {
		mux.HandleFunc("GET /problem/"+key, func(w http.ResponseWriter, r *http.Request) {
			show(w, r, http.StatusOK, page.ProblemPage(frame(r, ""), p), nil)
		})
	}
	mux.HandleFunc("GET /problem/guest", func(w http.ResponseWriter, r *http.Request) {
		show(w, r, http.StatusOK, page.ProblemPage(page.Frame{Theme: page.ThemeOf(r)}, page.NotFound()), nil)
	})
	mux.HandleFunc("GET /watch", func(w http.ResponseWriter, r *http.Request) {
		f := frame(r, "INV-2026-2041")
		f.Live = "/live"
		show(w, r, http.StatusOK, page.Screen(f), watch())
	})
	mux.HandleFunc("GET /thousand", func(w http.ResponseWriter, r *http.Request) {
		show(w, r, http.StatusOK, page.Screen(frame(r, "1,000 instances")), thousand())
	})
}

// show renders a component, with another as its children.
func show(w http.ResponseWriter, r *http.Request, code int, outer, inner templ.Component) {
	ctx := r.Context()
	if inner != nil {
		ctx = templ.WithChildren(ctx, inner)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(code)
	if err := outer.Render(ctx, w); err != nil {
		panic(err) // a component that cannot be rendered fails the test
	}
}

var everybody = []ui.Person{
	{Value: "ana.ruiz@norrland-paper.example", Name: "Ana Ruiz", Detail: "Administrator"},
	{Value: "bo.lindqvist@norrland-paper.example", Name: "Bo Lindqvist", Detail: "Accounts payable"},
	{Value: "finance-leads", Name: "Finance leads", Detail: "8 people", Group: true},
	{Value: "grace.okafor@norrland-paper.example", Name: "Grace Okafor", Detail: "Finance leads"},
	{Value: "maximiliane@norrland-paper.example", Name: "Maximiliane von Hohenfels-Scharfenberg", Detail: "Head of procurement for northern and central Europe"},
	{Value: "procurement", Name: "Procurement", Detail: "14 people", Group: true},
	{Value: "tomasz.nowak@norrland-paper.example", Name: "Tomasz Nowak", Detail: "Procurement"},
}

func find(q string) (found []ui.Person) {
	for _, p := range everybody {
		if strings.Contains(strings.ToLower(p.Name), strings.ToLower(q)) {
			found = append(found, p)
		}
	}
	return found
}

// invoice is a row of the gallery's tables.
type invoice struct {
	number, supplier, amount, currency string
	tone                               ui.Tone
	icon, state                        string
	who                                ui.Person
	due                                time.Time
}

func invoices(n int) []invoice {
	states := []invoice{
		{tone: ui.Warn, icon: "hourglass", state: "Waits for approval"}, {tone: ui.Info, icon: "circle-play", state: "Running"},
		{tone: ui.Bad, icon: "triangle-alert", state: "Needs attention"}, {tone: ui.Good, icon: "circle-check", state: "Done"},
		{tone: ui.Quiet, icon: "ban", state: "Cancelled"},
	}
	suppliers := []string{"Nordwind Papier GmbH", "Oy Metsä Logistics Ab", "Baltic Pulp & Chemicals", "Société générale de papeterie et de cartonnage du Haut-Jura et des régions voisines", "Halvorsen Trucking"}
	amounts := []string{"4820.5", "312", "18450.75", "1204000", "96.4"}
	rows := make([]invoice, 0, n)
	for i := range n {
		row := states[i%len(states)]
		row.number = fmt.Sprintf("INV-2026-%d", 2041+i)
		row.supplier, row.amount, row.currency = suppliers[i%len(suppliers)], amounts[(i*3)%len(amounts)], []string{"EUR", "SEK", "EUR"}[i%3]
		row.who, row.due = everybody[(i*2)%len(everybody)], now.Add(time.Duration(i*13-20)*time.Hour)
		rows = append(rows, row)
	}
	return rows
}

var tabset = []ui.Tab{{ID: "tab-history", Label: "History", Icon: "history", Active: true, Count: 14}, {ID: "tab-data", Label: "Data", Icon: "table"}}

func yes() *bool { v := true; return &v }
func no() *bool  { return new(bool) }
