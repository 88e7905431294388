package webtest

import (
	"context"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// MostKeys is how many keys it may take from one control to the next. Nobody goes
// on pressing Tab for longer; a page that asks for it lacks a shorter way.
const MostKeys = 40

// hands do with the keyboard alone what a page's methods else do with the mouse.
type hands struct {
	keys, acts int    // pressed to get about, and how often somebody got somewhere
	most       int    // for one way
	way        string // which that was
	choosers   chan cdp.BackendNodeID
}

// ByKeys has everything from here on done by keyboard alone, as somebody does it
// who has no mouse: Click, Fill, Choose, Upload and the acts on a Canvas go to
// what is meant with Tab and the arrows and press it there. The test fails where
// keys do not lead there, where the way is longer than MostKeys, where the focus
// cannot be seen, and where something still presses with the mouse.
func (p *Page) ByKeys() {
	p.t.Helper()
	p.hands = &hands{choosers: make(chan cdp.BackendNodeID, 1)}
	if _, err := chromedp.Call(p.ctx, page.SetInterceptFileChooserDialog, page.SetInterceptFileChooserDialogParams{Enabled: true}); err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() {
		p.t.Logf("by keys: %d acts, %d keys to get there; the longest way took %d: %s", p.hands.acts, p.hands.keys, p.hands.most, p.hands.way)
	})
}

// stops is JavaScript for where Tab leads, in order, and for how to get from
// what has the focus to an element: {there} if it is, {keys} to press next, or
// {why} there is no way.
const stops = `(target => {
	const now = document.activeElement ?? document.body;
	const shown = e => e.checkVisibility({visibilityProperty: true}) && !e.closest('[inert]');
	const modal = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
	const chosen = e => e.type !== 'radio' || e.checked || ![...document.querySelectorAll('input[type=radio]')].some(o => o.name === e.name && o.form === e.form && o.checked);
	const can = e => e.tabIndex >= 0 && !e.disabled && shown(e) && chosen(e);
	if (!modal.contains(target)) return {why: 'a dialog lies over it'};
	if (!shown(target) || target.disabled) return {why: 'it cannot be used now'};
	if (now === target) return {there: true};
	const roving = target.closest('[role=tablist], [role=menu]');
	if (roving?.contains(now)) return {keys: roving.matches('[role=menu]') || roving.getAttribute('aria-orientation') === 'vertical' ? ['ArrowDown'] : ['ArrowRight']};
	const list = target.closest('[role=listbox]');
	if (list && now.getAttribute('aria-controls') === list.id) return target.matches('.is-active, [aria-selected=true]') ? {there: true} : {keys: ['ArrowDown']};
	if (target.type === 'radio' && now.type === 'radio' && now.name === target.name && now.form === target.form) return {keys: ['ArrowDown']};
	const all = [...modal.querySelectorAll('a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable=true]')].filter(can);
	const heir = target.type === 'radio' ? all.find(e => e.type === 'radio' && e.name === target.name && e.form === target.form)
		: roving ? all.find(e => roving.contains(e)) : undefined;
	const to = all.indexOf(all.includes(target) ? target : heir);
	if (to < 0) return {why: 'Tab does not lead there'};
	if (now.closest('.djs-container') && all[to].closest('[data-panel-place=block]')) return {keys: ['Enter']};
	if (now.closest('.djs-container') && !all[to].closest('.djs-container')) return {keys: ['Escape', 'Escape', 'Tab']};
	const after = all.findIndex(e => e !== now && (now.compareDocumentPosition(e) & 4) !== 0 || (now === document.body));
	const at = all.indexOf(now), ahead = at >= 0 ? to - at : to - (after < 0 ? all.length : after) + 1;
	const back = at >= 0 ? at - to : (after < 0 ? all.length : after) - to;
	const forward = ahead > 0 ? ahead : all.length + ahead + 2, backward = back > 0 ? back : all.length + back + 2;
	const main = document.getElementById('main');
	if (modal === document && main?.contains(all[to]) && !main.contains(now) && all[0]?.matches('.skip') && Math.min(forward, backward) > 4) {
		return now === all[0] ? {keys: ['Enter']} : now === document.body ? {keys: ['Tab']} : {keys: Array(Math.min(forward, backward)).fill(forward <= backward ? 'Tab' : 'Back')};
	}
	return {keys: Array(Math.min(forward, backward)).fill(forward <= backward ? 'Tab' : 'Back')};
})`

// leap is the way to an element.
type leap struct {
	There bool     `json:"there"`
	Keys  []string `json:"keys"`
	Why   string   `json:"why"`
}

var keyNames = map[string]string{"Tab": kb.Tab, "Back": kb.Tab, "ArrowDown": kb.ArrowDown, "ArrowRight": kb.ArrowRight, "Escape": kb.Escape, "Enter": kb.Enter}

// arrive goes to what JavaScript finds, by keys, and sees that the focus shows.
func (p *Page) arrive(of string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	pressed, why := 0, any("")
	for {
		way, err := chromedp.Run(ctx, chromedp.Evaluate[leap](fmt.Sprintf(`(e => e ? %s(e.matches('label') ? e.control ?? e : e) : {why: 'it is not there'})(%s)`, stops, of)))
		switch {
		case err == nil && way.There:
			p.hands.acts++
			p.hands.keys += pressed
			if pressed > p.hands.most {
				p.hands.most, p.hands.way = pressed, of
			}
			p.seen(of)
			return
		case err == nil && len(way.Keys) > 0:
			pressed += len(way.Keys)
			if pressed > MostKeys {
				p.t.Fatalf("%d keys do not lead to %s%s", MostKeys, of, p.where())
			}
			for _, name := range way.Keys {
				var options []chromedp.KeyOption
				if name == "Back" {
					options = append(options, chromedp.KeyModifiers(chromedp.ModifierShift))
				}
				p.Press(keyNames[name], options...)
			}
			continue
		case err == nil:
			why = way.Why
		case ctx.Err() == nil:
			why = err
		}
		select {
		case <-ctx.Done():
			p.t.Fatalf("after %s no key leads to %s: %v%s", Patience, of, why, p.where())
		case <-tick.C:
		}
	}
}

// seen says whether somebody sees where the focus is: in the window, not covered,
// and marked.
func (p *Page) seen(of string) {
	p.t.Helper()
	p.WaitFor(`(() => {
		const e = document.activeElement, box = e.matches('[type=radio], [type=checkbox], [type=file]') ? e.closest('label') ?? e.parentElement : e, r = box.getBoundingClientRect();
		const x = Math.min(Math.max(r.x + r.width / 2, 1), innerWidth - 2), y = Math.min(Math.max(r.y + r.height / 2, 1), innerHeight - 2);
		const top = document.elementFromPoint(x, y);
		if (!(x >= r.left && x <= r.right && y >= r.top && y <= r.bottom) || !top || !(box.contains(top) || top.contains(box))) return false;
		for (let at = e, up = 0; at && up < 4; at = at.parentElement, up++) {
			for (const part of [undefined, '::after', '::before']) {
				const s = getComputedStyle(at, part);
				if ((s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || (up < 2 && s.boxShadow !== 'none')) return true;
			}
		}
		return false;
	})()`)
}

// hit goes to an element and presses it with the key that presses such a thing.
// Where the focus goes elsewhere before the key comes, it is done again.
func (p *Page) hit(of string) {
	p.t.Helper()
	for {
		p.arrive(of)
		p.presses++
		key := Eval[string](p, fmt.Sprintf(`(() => {
			const of = () => (e => e?.matches('label') ? e.control ?? e : e)(%s), e = of();
			if (!e) return '';
			window.__aim?.abort();
			const watch = window.__aim = new AbortController();
			addEventListener('keydown', event => {
				watch.abort();
				const now = of(), met = Boolean(now) && (now === document.activeElement || now.matches('[role=option]'));
				window.%s(JSON.stringify({number: %d, met, instead: met ? '' : document.activeElement?.outerHTML.slice(0, 120)}));
				if (met) return;
				event.preventDefault();
				event.stopImmediatePropagation();
			}, {capture: true, signal: watch.signal});
			if (e.matches('[type=radio]')) return e.checked ? 'none' : ' ';
			return e.matches('[type=checkbox], [type=file]') ? ' ' : 'Enter';
		})()`, of, aimed, p.presses))
		switch key {
		case "":
			continue
		case "none":
			return
		case "Enter":
			p.Press(kb.Enter)
		default:
			p.Press(key)
		}
		ctx, cancel := context.WithTimeout(p.ctx, Patience)
		met := p.met(ctx, Spot{Of: of})
		cancel()
		if met {
			return
		}
	}
}

// presses that only go somewhere: a field, and what else one types into.
const entered = `(e => e.matches('input:not([type=checkbox], [type=radio], [type=file], [type=button], [type=submit]), textarea, select'))`

func (p *Page) clickByKeys(of string) {
	p.t.Helper()
	p.WaitFor(of)
	if Eval[bool](p, fmt.Sprintf(`(e => Boolean(e) && %s(e))(%s)`, entered, of)) {
		p.arrive(of)
		return
	}
	if Eval[bool](p, fmt.Sprintf(`Boolean((%s)?.matches('[role=tab][aria-controls]'))`, of)) {
		p.arrive(of) // the arrows show its panel
		return
	}
	p.hit(of)
}

// chooseByKeys types the words of an option into a list, as the browser lets one.
func (p *Page) chooseByKeys(selector, option string) {
	p.t.Helper()
	of := element(selector)
	is := fmt.Sprintf(`(%s)?.selectedOptions[0]?.text.trim() === %s`, of, quote(option))
	p.arrive(of)
	if Eval[bool](p, is) {
		return
	}
	p.Type(option)
	for range 3 * MostKeys { // words that others begin with too
		if Eval[bool](p, is) {
			return
		}
		p.arrive(of)
		at := Eval[int](p, fmt.Sprintf(`(s => [...s.options].findIndex(o => o.text.trim() === %s) - s.selectedIndex)(%s)`, quote(option), of))
		switch {
		case at > 0:
			p.Press(kb.ArrowDown)
		case at < 0:
			p.Press(kb.ArrowUp)
		}
	}
	p.t.Fatalf("no key chooses %q in %s%s", option, selector, p.where())
}

// uploadByKeys opens the browser's window of files and chooses there.
func (p *Page) uploadByKeys(selector string, files []string) {
	p.t.Helper()
	p.hit(element(selector))
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	select {
	case field := <-p.hands.choosers:
		if _, err := chromedp.Call(ctx, dom.SetFileInputFiles, dom.SetFileInputFilesParams{Files: files, BackendNodeID: field}); err != nil {
			p.t.Fatal(err)
		}
	case <-ctx.Done():
		p.t.Fatalf("no window of files opened for %s%s", selector, p.where())
	}
}

// chooser takes down that the browser asks for files.
func (p *Page) chooser(e *page.EventFileChooserOpened) {
	if p.hands != nil {
		p.hands.choosers <- e.BackendNodeID
	}
}

// Opened is the window that an act of this page opens.
func (p *Page) Opened(act func()) *Page {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	opened := chromedp.WaitNewTarget(ctx, func(i *target.Info) bool { return i.Type == "page" })
	act()
	id, ok := <-opened
	if !ok {
		p.t.Fatalf("no window opened%s", p.where())
	}
	w := tab(p.t, p.ctx, chromedp.WithTargetID(id))
	w.settle()
	if p.hands != nil {
		w.ByKeys()
	}
	return w
}

// Front goes back to this window, after another one was opened over it.
func (p *Page) Front() {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, page.BringToFront, cdp.Empty{}); err != nil {
		p.t.Fatal(err)
	}
	p.WaitFor(`document.visibilityState === "visible"`)
}

// focus goes to the drawing.
func (c Canvas) focus() {
	c.t.Helper()
	if !Eval[bool](c.Page, `Boolean(document.activeElement?.closest('.djs-container')) && !document.activeElement.closest('.canvas-controls, .toolbar, .picker')`) {
		c.arrive(`document.querySelector('.designer-canvas:not([inert]) .djs-container > svg, .djs-container > svg')`)
	}
}

// findByKeys selects a block by its title.
func (c Canvas) findByKeys(title string) {
	c.t.Helper()
	c.focus()
	c.Press("f", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	c.Find(title)
	c.WaitFor(Block(title) + `?.classList.contains('selected')`)
}

// Find types into the finder, which is open or opening, and goes to what has this
// name.
func (p *Page) Find(name string) {
	p.t.Helper()
	p.WaitFor(`document.activeElement?.closest('#find')`)
	p.Type(name)
	p.WaitFor(fmt.Sprintf(`document.querySelector('#find [aria-selected=true] .find__name')?.textContent === %s`, quote(name)))
	p.Press(kb.Enter)
}

// intoFlowByKeys inserts a block into the flow between two others.
func (c Canvas) intoFlowByKeys(kind, from, to string) {
	c.t.Helper()
	c.findByKeys(to)
	said := quote("Flow from " + from + " to " + to)
	for range MostKeys {
		c.Press("F")
		if Eval[bool](c.Page, fmt.Sprintf(`document.querySelector('.canvas-said')?.textContent.startsWith(%s)`, said)) {
			break
		}
	}
	c.WaitFor(fmt.Sprintf(`document.querySelector('.canvas-said')?.textContent.startsWith(%s)`, said))
	c.Press("a")
	c.WaitFor(`document.activeElement?.closest('.picker')`)
	c.Type(kind)
	c.WaitFor(fmt.Sprintf(`document.querySelector('.picker [aria-selected=true] .picker-name')?.textContent === %s`, quote(kind)))
	c.Press(kb.Enter)
}
