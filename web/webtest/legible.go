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

// Drawn fails the test for each block of a drawing, as it is seen now, whose name is
// set smaller than 10 pixels on the screen or lies outside its card. (Small shapes
// have their names beside them; a line's box is an eighth higher than its letters.)
func (c Canvas) Drawn() {
	c.t.Helper()
	c.still()
	for _, wrong := range Eval[[]string](c.Page, `[...document.querySelectorAll(".djs-shape[aria-roledescription=block]")].filter(e => e.checkVisibility()).flatMap(e => {
		const name = e.getAttribute("aria-label"), seen = s => [...e.querySelectorAll(s)].filter(x => x.checkVisibility({ visibilityProperty: true }));
		const texts = seen(".title, .outside, .afar-name"), said = texts.map(t => t.textContent).join(" ");
		if (texts.length === 0 || !name.startsWith(said.replace(/…$/, "").trim().slice(0, 6))) return [name + " is drawn as " + JSON.stringify(said)];
		const small = texts.find(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a < 10);
		if (small) return [name + ": " + (parseFloat(getComputedStyle(small).fontSize) * small.getScreenCTM().a).toFixed(1) + " px"];
		const card = seen(".form-card .body, .form-pill .body, .form-decision .body").at(-1)?.getBoundingClientRect();
		const out = card && texts.find(t => (r => r.left < card.left || r.right > card.right || r.top + r.height / 8 < card.top || r.bottom - r.height / 8 > card.bottom)(t.getBoundingClientRect()));
		return out ? [name + ": " + JSON.stringify(out.textContent) + " is not inside its card"] : [];
	})`) {
		c.t.Errorf("from afar: %s", wrong)
	}
}
