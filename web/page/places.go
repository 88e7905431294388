package page

import "segue/web/ui"

// Place is somewhere to go, or something to begin, that can be found by its
// name from anywhere. Who is offered one is decided here; who is let in, by the
// table of routes, and a test compares both.
type Place struct {
	Label string
	Icon  string
	Href  string
	In    string // what it is a part of
	Words string // others that people look for it by
}

// parts are the screens below one of the navigation, or below the user's menu,
// as their tabs or filters show them.
var parts = map[string][]Place{
	"inbox": {
		{Label: "Open", Icon: "inbox", Href: "/inbox"},
		{Label: "Done by me", Icon: "check-check", Href: "/inbox/done", Words: "decided history"},
	},
	"instances": {
		{Label: "My requests", Icon: "send", Href: "/instances?by=me", Words: "started by me mine"},
	},
	"people": {
		{Label: "People", Icon: "user", Href: "/people"},
		{Label: "Groups", Icon: "users", Href: "/groups", Words: "teams"},
		{Label: "Roles", Icon: "shield-check", Href: "/roles"},
	},
	"settings": {
		{Label: "Installation", Icon: "settings", Href: "/settings", Words: "name zone mail"},
		{Label: "Working time", Icon: "calendar-clock", Href: "/working-time", Words: "calendar holidays days off"},
		{Label: "Retention", Icon: "clock", Href: "/retention", Words: "erase keep"},
		{Label: "System", Icon: "activity", Href: "/system", Words: "servers load health figures"},
		{Label: "Audit", Icon: "scroll-text", Href: "/audit", Words: "log who did what"},
	},
	"account": {
		{Label: "Profile", Icon: "circle-user", Href: "/account", Words: "name language zone keys"},
		{Label: "Password", Icon: "key-round", Href: "/account/password"},
		{Label: "Browsers", Icon: "laptop", Href: "/account/browsers", Words: "sessions devices"},
		{Label: "API tokens", Icon: "code", Href: "/account/tokens", Words: "programs"},
	},
}

// Parts are the tabs of a part of the navigation, of which the one at path is
// shown.
func Parts(key, path string) []ui.Tab {
	var tabs []ui.Tab
	for _, p := range parts[key] {
		tabs = append(tabs, ui.Tab{Label: p.Label, Icon: p.Icon, Href: p.Href, Active: p.Href == path})
	}
	return tabs
}

// screens are those of the navigation and their parts, and what the user's menu
// leads to.
func screens(nav []NavItem) (all []Place) {
	for _, n := range append(nav, NavItem{Key: "account", Label: "Your account", Icon: "circle-user", Href: "/account"}) {
		all = append(all, Place{Label: n.Label, Icon: n.Icon, Href: n.Href, Words: wordsFor[n.Key]})
		for _, p := range parts[n.Key] {
			if p.Href == n.Href { // the same page: only another word for it
				all[len(all)-1].Words += " " + p.Label + " " + p.Words
				continue
			}
			p.In = n.Label
			all = append(all, p)
		}
	}
	return all
}

// wordsFor are other words for a screen of the navigation.
var wordsFor = map[string]string{
	"home":        "dashboard overview",
	"inbox":       "tasks approvals questions to do",
	"processes":   "workflows",
	"instances":   "runs cases requests",
	"tables":      "decisions rules dmn",
	"people":      "users colleagues",
	"connections": "systems credentials integrations",
	"demo":        "sample bank erp mail catcher",
	"account":     "profile me",
}

// Begins are what somebody with these roles can begin on a screen of its own.
func Begins(r Roles) []Place {
	all := []Place{{Label: "Start something", Icon: "play", Href: "/start", Words: "begin request run instance"}}
	if r.Author {
		all = append(all,
			Place{Label: "New process", Icon: "plus", Href: "/processes/new", Words: "create add draw"},
			Place{Label: "Import a process", Icon: "upload", Href: "/processes/imports/new", Words: "bpmn file upload"},
			Place{Label: "New table", Icon: "plus", Href: "/tables/new", Words: "create add decision"})
	}
	if r.Admin {
		all = append(all,
			Place{Label: "New person", Icon: "user-plus", Href: "/people/new", Words: "invite add user"},
			Place{Label: "New group", Icon: "users", Href: "/groups/new", Words: "create add team"},
			Place{Label: "New connection", Icon: "plug", Href: "/connections/new", Words: "create add system"})
	}
	return all
}
