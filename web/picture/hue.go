package picture

import (
	"strings"

	"segue/runtime/block"
)

// Hue is the style sheet's name of a palette group.
func Hue(g block.Group) string {
	return "g-" + strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' {
			return r
		}
		return '-'
	}, strings.ToLower(string(g))), "-")
}
