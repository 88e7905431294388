package assets

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"testing"
)

var token = regexp.MustCompile(`(?m)^\s*--([a-z0-9-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));`)

// tokens reads the colours of tokens.css: name → light, dark.
func tokens(t *testing.T) map[string][2]string {
	t.Helper()
	css, err := os.ReadFile("css/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][2]string{}
	for _, m := range token.FindAllStringSubmatch(string(css), -1) {
		if m[4] != "" {
			m[2], m[3] = m[4], m[4]
		}
		all[m[1]] = [2]string{m[2], m[3]}
	}
	return all
}

// luminance of a colour #rrggbb, by WCAG 2.2.
func luminance(hex string) float64 {
	channel := func(i int) float64 {
		n, _ := strconv.ParseUint(hex[i:i+2], 16, 8) // the pattern allows digits only
		c := float64(n) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(1) + 0.7152*channel(3) + 0.0722*channel(5)
}

func contrast(a, b string) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// Every pair of colours that meets on a screen: text needs 4.5 to 1, the outline of
// a field, a focus ring and an icon 3 to 1.
func TestContrast(t *testing.T) {
	all := tokens(t)
	grounds := []string{"ground", "surface", "raised", "sunken", "hover"}
	type pair struct {
		front, back string
		least       float64
	}
	var pairs []pair
	for _, back := range grounds {
		for _, front := range []string{"ink", "ink-2", "ink-3", "accent-text", "bad"} {
			pairs = append(pairs, pair{front, back, 4.5})
		}
		pairs = append(pairs, pair{"focus", back, 3})
	}
	for _, back := range []string{"ground", "surface", "raised"} {
		pairs = append(pairs, pair{"line-field", back, 3}, pair{"bad-fill", back, 3}, pair{"accent", back, 3})
	}
	for _, tone := range []string{"good", "warn", "bad", "info", "quiet"} {
		pairs = append(pairs, pair{tone, tone + "-soft", 4.5}, pair{"ink", tone + "-soft", 4.5}, pair{"ink-2", tone + "-soft", 4.5})
	}
	for _, hue := range []string{"green", "amber", "teal", "pink", "sky", "violet", "red", "grey"} {
		pairs = append(pairs, pair{"tile-" + hue, "tile-" + hue + "-soft", 4.5})
	}
	pairs = append(pairs, pair{"accent-ink", "accent", 4.5}, pair{"accent-ink", "accent-hover", 4.5}, pair{"accent-ink", "accent-press", 4.5},
		pair{"accent-ink", "bad-fill", 4.5}, pair{"accent-ink", "bad-fill-hover", 4.5}, pair{"accent-text", "accent-soft", 4.5},
		pair{"ink", "accent-soft", 4.5}, pair{"ink-2", "accent-soft", 4.5})
	for _, p := range pairs {
		front, back := all[p.front], all[p.back]
		for i, theme := range []string{"light", "dark"} {
			if front[i] == "" || back[i] == "" {
				t.Fatalf("tokens.css has no colour --%s or --%s", p.front, p.back)
			}
			if c := contrast(front[i], back[i]); c < p.least {
				t.Errorf("%s: --%s on --%s is %.2f to 1, needs %.1f", theme, p.front, p.back, c, p.least)
			}
		}
	}
}
