package webtest

import (
	"fmt"

	"github.com/chromedp/chromedp"
)

// Canvas is the drawing of a process as a person uses it: blocks are known by the
// words on them, and everything is done with the mouse where it is seen.
type Canvas struct{ *Page }

// Canvas is the drawing on the page that is open or opening, once it stands
// still: a font that arrives later draws everything anew.
func (p *Page) Canvas() Canvas {
	p.t.Helper()
	p.WaitFor(`document.querySelector('.canvas-controls') && document.readyState === 'complete'`)
	Eval[bool](p, `document.fonts.ready.then(() => true)`)
	p.still()
	return Canvas{p}
}

// Block is JavaScript for the block that shows this title.
func Block(title string) string {
	return fmt.Sprintf(`[...document.querySelectorAll('.djs-shape[aria-roledescription=block]')].find(g => [...g.querySelectorAll('.title, .outside')].map(t => t.textContent).join(' ') === %s)`, quote(title))
}

// steady returns the middle of what JavaScript finds, once it stands still. The
// browser says where a part of a drawing is only after it has drawn it anew.
func (c Canvas) steady(of string) (x, y float64) {
	c.t.Helper()
	c.WaitFor(of)
	for {
		c.still()
		at := Eval[[2]float64](c.Page, centre(of))
		if at == [2]float64{x, y} {
			return x, y
		}
		x, y = at[0], at[1]
	}
}

// offer is an entry of the palette.
func offer(name string) Spot {
	return Middle(fmt.Sprintf(`[...document.querySelectorAll('[data-palette] [data-kind]')].find(b => b.innerText.trim() === %s)`, quote(name)))
}

// on is the middle of a block.
func on(title string) Spot {
	return Spot{Of: Block(title), At: centre(fmt.Sprintf(`(%s)?.querySelector('.body')`, Block(title)))}
}

// DropOn drags an entry of the palette onto a flow, which takes it in.
func (c Canvas) DropOn(kind, from, to string) {
	c.t.Helper()
	count := c.Count("[aria-roledescription=block]")
	if c.hands != nil {
		c.intoFlowByKeys(kind, from, to)
	} else {
		x, y := c.Flow(from, to)
		c.DragTo(offer(kind), x, y)
	}
	c.WaitFor(fmt.Sprintf(`document.querySelectorAll('[aria-roledescription=block]').length === %d`, count+1))
	c.Panel()
}

// Drop drags an entry of the palette to a place in the window.
func (c Canvas) Drop(kind string, x, y float64) {
	c.t.Helper()
	count := c.Count("[aria-roledescription=block]")
	c.DragTo(offer(kind), x, y)
	c.WaitFor(fmt.Sprintf(`document.querySelectorAll('[aria-roledescription=block]').length === %d`, count+1))
	c.Panel()
}

// At is the middle of a block in the window.
func (c Canvas) At(title string) (x, y float64) {
	c.t.Helper()
	return c.steady(fmt.Sprintf(`(%s)?.querySelector('.body')`, Block(title)))
}

// Flow is a place on the line between two blocks that nothing covers.
func (c Canvas) Flow(from, to string) (x, y float64) {
	c.t.Helper()
	c.At(from)
	c.At(to)
	at := Eval[[]float64](c.Page, fmt.Sprintf(`(() => {
		const box = e => e.querySelector('.body').getBoundingClientRect(), a = box(%s), b = box(%s), near = (x, y, r) => x > r.left - 14 && x < r.right + 14 && y > r.top - 14 && y < r.bottom + 14;
		let best = [];
		for (const g of document.querySelectorAll('.djs-connection')) {
			const path = g.querySelector('.djs-visual path'), long = path.getTotalLength(), on = s => path.getPointAtLength(s).matrixTransform(path.getScreenCTM()), p = on(0), q = on(long);
			if (!near(p.x, p.y, a) || !near(q.x, q.y, b)) continue;
			for (let s = 0; s <= long; s += long / 40) {
				const m = on(s), top = document.elementFromPoint(m.x, m.y)?.closest('[data-element-id]');
				if (top?.dataset.elementId === g.dataset.elementId) best.push([m.x, m.y]);
			}
			return best[Math.floor(best.length / 2)] ?? [];
		}
		return [];
	})()`, Block(from), Block(to)))
	if len(at) != 2 {
		c.t.Fatalf("no flow leads from %q to %q, or all of it is covered", from, to)
	}
	return at[0], at[1]
}

// Select clicks a block and waits for its panel.
func (c Canvas) Select(title string) {
	c.t.Helper()
	c.ClickOn(on(title))
	c.WaitFor(Block(title) + `?.classList.contains('selected')`)
	c.Panel()
}

// Panel waits until the panel shows what is selected.
func (c Canvas) Panel() {
	c.t.Helper()
	c.WaitFor(`document.querySelector('#panel-block .panel-form')?.dataset.of === document.querySelector('.djs-element.selected')?.dataset.elementId`)
	c.Taken()
}

// Taken waits until the panel has taken what was entered, and can be typed into.
func (c Canvas) Taken() {
	c.t.Helper()
	c.WaitFor(`(p => !p.inert && p.getAttribute('aria-busy') !== 'true')(document.querySelector('#panel-block'))`)
}

// Exit is where a flow out of a block is begun: the plus of an exit that leads
// nowhere yet, or its dot, which shows while the block is pointed at. "" is the
// exit of a block that has only one.
func (c Canvas) Exit(title, exit string) Spot {
	c.t.Helper()
	x, y := c.At(title)
	c.Do(chromedp.MouseEvent("mouseMoved", x, y))
	return Spot{Of: `document.querySelector('.djs-container')`, At: centre(fmt.Sprintf(`(e => e.querySelector('.exit-add') ?? e.querySelector('.exit-dot'))((%s)?.querySelector('[data-exit=%s]'))`, Block(title), quote(exit)))}
}

// Connect draws a flow from an exit to a block.
func (c Canvas) Connect(from, exit, to string) {
	c.t.Helper()
	flows := c.Count(".djs-connection")
	x, y := c.At(to)
	c.DragTo(c.Exit(from, exit), x, y)
	c.WaitFor(fmt.Sprintf(`document.querySelectorAll('.djs-connection').length === %d`, flows+1))
}

// Fit shows everything.
func (c Canvas) Fit() {
	c.t.Helper()
	if c.hands != nil {
		c.focus()
		c.Press("1")
		return
	}
	c.Click(`.canvas-controls [aria-label^="Show everything"]`)
}
