package ui

import (
	"segue/assets"

	"github.com/a-h/templ"
)

// Tone says how something stands. Never alone: an icon and a word go with it.
type Tone string

const (
	Quiet  Tone = ""       // nothing to see here: drafts, cancelled, unknown
	Good   Tone = "good"   // done, approved
	Warn   Tone = "warn"   // soon due, waits for somebody
	Bad    Tone = "bad"    // needs attention, overdue, rejected
	Info   Tone = "info"   // running
	Accent Tone = "accent" // new, yours
)

// Hue colours a tile or an avatar. It carries no meaning of its own.
type Hue string

const (
	Grey   Hue = ""
	Green  Hue = "green"
	Amber  Hue = "amber"
	Teal   Hue = "teal"
	Pink   Hue = "pink"
	Sky    Hue = "sky"
	Violet Hue = "violet"
	Red    Hue = "red"
)

// Size of a control or tile.
type Size string

const (
	Medium Size = ""
	Small  Size = "small"
	Large  Size = "large"
)

// variant is a modifier class, or nothing for the zero value.
func variant(base, value string) string {
	if value == "" {
		return base
	}
	return base + " " + base + "--" + value
}

// toneIcon is the icon of a tone where the caller names none.
func toneIcon(t Tone) string {
	switch t {
	case Good:
		return "circle-check"
	case Warn:
		return "triangle-alert"
	case Bad:
		return "octagon-alert"
	case Info:
		return "info"
	case Accent:
		return "sparkles"
	}
	return "info"
}

// iconAddress is where the sprite keeps an icon. An unknown name shows a plain
// shape instead of a hole; a test finds such names in the sources.
func iconAddress(name string) string {
	if !assets.HasIcon(name) {
		name = "shapes"
	}
	return assets.Path("icons.svg") + "#" + name
}

// with joins attributes; later ones win.
func with(sets ...templ.Attributes) templ.Attributes {
	all := templ.Attributes{}
	for _, set := range sets {
		for k, v := range set {
			all[k] = v
		}
	}
	return all
}

// first is the first text that is not empty.
func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
