package ui

import "github.com/a-h/templ"

// Variant is the weight of a button. One primary button per screen.
type Variant string

const (
	Secondary   Variant = ""
	Primary     Variant = "primary"
	Ghost       Variant = "ghost"
	Danger      Variant = "danger"       // the last click before something is lost
	DangerQuiet Variant = "danger-quiet" // leads to such a click
)

// ButtonArgs describes a button, or a link that looks like one (Href).
type ButtonArgs struct {
	Label     string // always needed: also of an icon button, where it becomes name and tooltip
	Icon      string // before the label
	IconAfter string
	IconOnly  bool
	Variant   Variant
	Size      Size
	Wide      bool // as wide as what holds it

	Href     string // makes it a link
	Type     string // "button" (default), "submit"
	ID       string
	Name     string // with Value: what a submit button sends
	Value    string
	Disabled bool
	Loading  bool
	Pressed  *bool  // a toggle, and whether it is on
	Key      string // a key that presses it, shown where there are keys and room; its doing is up to Attrs

	Opens  string // id of the dialog it opens
	Closes bool   // closes the dialog it is in

	// Confirm asks before a form is sent or an hx-request made: what will happen, to what.
	Confirm       string
	ConfirmTitle  string // default "Are you sure?"
	ConfirmAction string // default: the label

	Attrs templ.Attributes // hx-post and the like
}

func (a ButtonArgs) class() string {
	weight := a.Variant
	if weight == "" {
		weight = "secondary"
	}
	return templ.Classes("btn", "btn--"+string(weight), templ.KV("btn--small", a.Size == Small), templ.KV("btn--large", a.Size == Large),
		templ.KV("btn--icon", a.IconOnly), templ.KV("btn--wide", a.Wide), templ.KV("is-loading", a.Loading)).String()
}

// attrs gathers what depends on the arguments and is the same for buttons and links.
func (a ButtonArgs) attrs() templ.Attributes {
	all := templ.Attributes{}
	if a.IconOnly {
		all["aria-label"], all["data-tip"] = a.Label, a.Label
	}
	if a.ID != "" {
		all["id"] = a.ID
	}
	if a.Opens != "" {
		all["data-opens"], all["aria-haspopup"] = a.Opens, "dialog"
	}
	if a.Closes {
		all["data-closes"] = true
	}
	if a.Pressed != nil {
		all["aria-pressed"] = map[bool]string{true: "true", false: "false"}[*a.Pressed]
	}
	if a.Loading {
		all["aria-busy"], all["data-loading"] = "true", true
	}
	return with(all, a.confirm(), a.Attrs)
}

func (a ButtonArgs) confirm() templ.Attributes {
	if a.Confirm == "" {
		return nil
	}
	all := templ.Attributes{"data-confirm-action": first(a.ConfirmAction, a.Label), "data-confirm-title": first(a.ConfirmTitle, "Are you sure?")}
	if a.Variant == Danger || a.Variant == DangerQuiet {
		all["data-confirm-tone"] = "danger"
	}
	for name := range a.Attrs {
		if len(name) > 3 && name[:3] == "hx-" {
			all["hx-confirm"] = a.Confirm
			return all
		}
	}
	all["data-confirm"] = a.Confirm
	return all
}
