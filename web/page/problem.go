package page

import "segue/web/ui"

// Problem is a page, or a part of one, that says why something cannot be shown:
// what happened, what is affected, what to do.
type Problem struct {
	Title     string
	What      string // what happened, and what is affected
	Do        string // what to do about it
	Icon      string
	Actions   []ui.ButtonArgs
	Reference string // how an administrator finds it in the log
	Awaits    Awaits // what comes once Segue can answer again
}

// Awaits is what a page that says that Segue cannot answer does by itself once
// it can: asks for itself again, or says that what was sent can be sent again.
type Awaits string

// What a page awaits.
const (
	AwaitsPage Awaits = "page"
	AwaitsBack Awaits = "back"
)

// NotFound is for an address that leads nowhere, or to something the viewer may not know of.
func NotFound() Problem {
	return Problem{
		Title: "This page is not here", Icon: "search-x",
		What:    "The address may be mistyped, or what was here has been removed or moved.",
		Do:      "Check the address, or go on from the start page.",
		Actions: []ui.ButtonArgs{{Label: "Go to the start page", Href: "/", Variant: ui.Primary}},
	}
}

// Forbidden is for something the viewer knows of but may not do. need says which
// right is missing: "You need the role author to change processes."
func Forbidden(need string) Problem {
	return Problem{
		Title: "You may not open this page", Icon: "lock",
		What:    need,
		Do:      "An administrator can give you access, under People.",
		Actions: []ui.ButtonArgs{{Label: "Go to the start page", Href: "/", Variant: ui.Primary}},
	}
}

// Failed is for a fault of ours. reference is the request's id in the log.
func Failed(reference string) Problem {
	return Problem{
		Title: "We could not finish this", Icon: "circle-x",
		What:      "A fault in Segue stopped this request. Running instances are not affected, and nothing was half done.",
		Do:        "Try again in a moment. If it happens again, give the reference below to your administrator.",
		Actions:   []ui.ButtonArgs{{Label: "Try again", Href: "", Icon: "rotate-cw", Variant: ui.Primary, Attrs: map[string]any{"data-reload": true}}, {Label: "Go to the start page", Href: "/"}},
		Reference: reference,
	}
}

// Busy is for a server that has too much to do.
func Busy() Problem {
	return Problem{
		Title: "Segue is busy", Icon: "hourglass",
		What:    "More requests came in than can be handled at once. Nothing was lost, and this one was not started.",
		Do:      "Wait a few seconds and try again.",
		Actions: []ui.ButtonArgs{{Label: "Try again", Icon: "rotate-cw", Variant: ui.Primary, Attrs: map[string]any{"data-reload": true}}},
	}
}
