package webtest

import (
	"context"
	"fmt"
	"strings"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// Theme is what the visitor's system prefers.
type Theme string

const (
	Light Theme = "light"
	Dark  Theme = "dark"
)

// Themes are both, for loops.
var Themes = []Theme{Light, Dark}

// Theme sets what the system prefers (not the choice kept in the cookie).
// Motion is reduced, so that pictures are of finished states.
func (p *Page) Theme(theme Theme) { p.media(theme, "reduce") }

// Motion lets animations run, for tests about them.
func (p *Page) Motion(theme Theme) { p.media(theme, "no-preference") }

func (p *Page) media(theme Theme, motion string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: string(theme)}, {Name: "prefers-reduced-motion", Value: motion},
	}}); err != nil {
		p.t.Fatal(err)
	}
	p.still() // what changes colour must have begun to, or the next one waits for nothing
}

// still waits until what changed is drawn and every animation that ends and can
// be seen has ended. One in a closed <details> stands still for as long as that
// is closed, and its end is never told.
func (p *Page) still() {
	p.t.Helper()
	Eval[bool](p, `new Promise(done => {
		const moves = a => a.playState === "running" && Number.isFinite(a.effect?.getComputedTiming().endTime) && a.effect.target?.checkVisibility();
		const look = () => document.getAnimations().some(moves) ? requestAnimationFrame(look) : done(true);
		requestAnimationFrame(() => requestAnimationFrame(look));
	})`)
}

// Viewport sets the size of the window in CSS pixels.
func (p *Page) Viewport(width, height int64) {
	p.t.Helper()
	p.Do(chromedp.EmulateViewport(width, height))
	p.still()
}

// Phone is a phone's screen, 390 × 844, held upright, with touch.
func (p *Page) Phone() {
	p.t.Helper()
	p.Do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch, chromedp.EmulatePortrait))
	p.still()
}

// TooWide is by how many pixels the page is wider than a phone, 0 if it fits. It
// asks for the layout only: nothing is drawn at that width, which would be slow.
func (p *Page) TooWide() int {
	p.t.Helper()
	p.Do(chromedp.EmulateViewport(390, 844, chromedp.EmulateMobile, chromedp.EmulateTouch, chromedp.EmulatePortrait))
	p.WaitFor(`document.documentElement.clientWidth === 390`)
	wide := Eval[int](p, `document.documentElement.scrollWidth - 390`)
	p.Do(chromedp.EmulateViewport(1440, 900))
	p.WaitFor(`innerWidth === 1440`)
	return max(0, wide)
}

// visible is JavaScript for the list of elements a person could mean. A selector
// is CSS, or "text=…" for the innermost visible button, link, tab, option or
// label with exactly this text or accessible name.
func visible(selector string) string {
	if text, ok := strings.CutPrefix(selector, "text="); ok {
		return fmt.Sprintf(`[...document.querySelectorAll('button,a[href],[role=button],[role=menuitem],[role=menuitemradio],[role=tab],[role=option],summary,label')].filter(e => e.checkVisibility() && (e.innerText?.trim() === %[1]s || e.getAttribute('aria-label') === %[1]s))`, quote(text))
	}
	return fmt.Sprintf(`[...document.querySelectorAll(%s)].filter(e => e.checkVisibility())`, quote(selector))
}

func found(selector string) string   { return visible(selector) + `.length > 0` }
func element(selector string) string { return visible(selector) + `[0]` }

// reach waits until the element stands still and is the topmost thing at its
// middle, scrolls there if need be, and returns that point.
func (p *Page) reach(selector string) (x, y float64) {
	p.t.Helper()
	p.WaitFor(found(selector))
	p.WaitFor(fmt.Sprintf(`(() => {
		const e = %s; if (!e) return false;
		e.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
		const r = e.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2;
		const top = document.elementFromPoint(x, y), still = window.__reach?.[0] === x && window.__reach?.[1] === y;
		window.__reach = [x, y];
		return still && top && (e === top || e.contains(top) || top.contains(e) || top.closest('label')?.control === e);
	})()`, element(selector)))
	at := Eval[[2]float64](p, `window.__reach`)
	return at[0], at[1]
}

// Click clicks with the mouse in the middle of the first visible match, once it
// stands still and nothing covers it.
func (p *Page) Click(selector string) {
	p.t.Helper()
	if p.hands != nil {
		p.clickByKeys(element(selector))
		return
	}
	p.ClickOn(Middle(element(selector)))
}

// Hover moves the mouse onto the first visible match.
func (p *Page) Hover(selector string) {
	p.t.Helper()
	x, y := p.reach(selector)
	p.Do(chromedp.MouseEvent("mouseMoved", x, y))
}

// Drag drags with the mouse from the middle of one element to that of another.
func (p *Page) Drag(from, to string) {
	p.t.Helper()
	x, y := p.reach(to)
	p.DragTo(Middle(element(from)), x, y)
}

// Fill clicks into a field, selects what is there and types over it.
func (p *Page) Fill(selector, text string) {
	p.t.Helper()
	p.Click(selector)
	if p.hands != nil {
		p.Press("a", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	}
	p.WaitFor(fmt.Sprintf(`((f, a) => f && (f === a || f.contains(a) || f.control === a) && (a.select?.(), true))(%s, document.activeElement)`, element(selector)))
	if text == "" {
		p.Press(kb.Backspace)
		return
	}
	p.Type(text)
}

// Type types into whatever has the focus.
func (p *Page) Type(text string) {
	p.t.Helper()
	p.Do(strokes(text))
}

// Press presses one key (kb.Enter, kb.Tab, kb.ArrowDown, "a"), perhaps with
// chromedp.KeyModifiers.
func (p *Page) Press(key string, options ...chromedp.KeyOption) {
	p.t.Helper()
	p.Do(strokes(key, options...))
}

// strokes are keys as a keyboard sends them: the letter comes with the key that
// went down, so that a page which takes the key for itself gets no letter either.
func strokes(keys string, options ...chromedp.KeyOption) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		for _, r := range keys {
			events := kb.Encode(r)
			for _, e := range events {
				for _, o := range options {
					o(e)
				}
			}
			down, up := events[0], events[len(events)-1]
			if letter := events[len(events)-2]; letter.Type == kb.KeyChar && down.Modifiers&^int64(chromedp.ModifierShift) == 0 {
				down.Text, down.UnmodifiedText = letter.Text, letter.UnmodifiedText
			}
			for _, e := range []*input.DispatchKeyEventParams{down, up} {
				if _, err := cdp.Call(ctx, t, input.DispatchKeyEvent, *e); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// Choose picks the option of a select by its visible text.
func (p *Page) Choose(selector, option string) {
	p.t.Helper()
	p.WaitFor(found(selector))
	if p.hands != nil {
		p.chooseByKeys(selector, option)
		return
	}
	if !Eval[bool](p, fmt.Sprintf(`(() => {
		const s = %s, o = [...s.options].find(o => o.text.trim() === %s);
		if (!o) return false;
		s.focus(); s.value = o.value;
		s.dispatchEvent(new Event('input', {bubbles: true})); s.dispatchEvent(new Event('change', {bubbles: true}));
		return true;
	})()`, element(selector), quote(option))) {
		p.t.Fatalf("%s has no option %q", selector, option)
	}
}

// Upload puts files (paths) into a file field.
func (p *Page) Upload(selector string, files ...string) {
	p.t.Helper()
	if p.hands != nil {
		p.uploadByKeys(selector, files)
		return
	}
	p.Do(chromedp.SetUploadFiles(chromedp.CSS(selector), files))
}

// Focused describes the element with the focus: its id, else its label or text.
func (p *Page) Focused() string {
	p.t.Helper()
	return Eval[string](p, `(e => e.id || e.getAttribute('aria-label') || e.innerText?.trim() || e.tagName)(document.activeElement)`)
}
