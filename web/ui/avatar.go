package ui

import (
	"hash/fnv"
	"strings"
	"unicode/utf8"
)

// initials are the first letters of the first and last word of a name.
func initials(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 {
		return "?"
	}
	letter := func(w string) string {
		r, _ := utf8.DecodeRuneInString(w)
		return strings.ToUpper(string(r))
	}
	if len(words) == 1 {
		return letter(words[0])
	}
	return letter(words[0]) + letter(words[len(words)-1])
}

var hues = []Hue{Green, Amber, Teal, Pink, Sky, Violet, Red}

// hueOf gives a name always the same colour.
func hueOf(name string) Hue {
	h := fnv.New32a()
	_, _ = h.Write([]byte(name)) // never fails
	return hues[h.Sum32()%uint32(len(hues))]
}

// Person is somebody, or a group of people, as lists show them.
type Person struct {
	Value  string // what is sent: an e-mail address, a group's slug
	Name   string
	Detail string // e-mail, role, "8 people"
	Group  bool
}
