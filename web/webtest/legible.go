package webtest

import "testing"

// Legible fails the test for each visible text of the page that is set smaller than
// 12 pixels. The drawing on a canvas is scaled by its reader and not looked at.
func Legible(t testing.TB, p *Page) {
	t.Helper()
	p.still()
	for _, small := range Eval[[]string](p, `[...document.querySelectorAll("body *:not(svg *)")].filter(e =>
		parseFloat(getComputedStyle(e).fontSize) < 12 && e.checkVisibility() &&
		[...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim())
	).slice(0, 8).map(e => getComputedStyle(e).fontSize + ": " + e.textContent.trim().slice(0, 60))`) {
		t.Errorf("too small to read at %s", small)
	}
}
