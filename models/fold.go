package models

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold is text without case and accents, for order and search: "Zoë Müller"
// becomes "zoe muller". Letters that do not decompose stay ("ł", "ø").
func Fold(text string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(strings.ToLower(strings.Join(strings.Fields(text), " "))) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

var likeEscaper = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

func likeAnywhere(text string) string { return "%" + likeEscaper.Replace(text) + "%" }
func likePrefix(text string) string   { return likeEscaper.Replace(text) + "%" }

// Slug makes a group's name for documents from its name: "Finance leads"
// becomes "finance-leads". Empty if the name has no letter or digit of a–z, 0–9.
func Slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range Fold(name) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		} else {
			gap = true
		}
	}
	if s := b.String(); len(s) <= 80 {
		return s
	}
	return strings.TrimRight(b.String()[:80], "-")
}
