package webtest

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Spot is what a person points at: JavaScript for the element that is meant, and
// for the place in the window, [x, y], where it is pressed.
type Spot struct{ Of, At string }

// Middle is the spot in the middle of an element.
func Middle(of string) Spot { return Spot{Of: of, At: centre(of)} }

// centre is JavaScript for the middle of an element in the window.
func centre(of string) string {
	return fmt.Sprintf(`(r => [r.x + r.width / 2, r.y + r.height / 2])((%s).getBoundingClientRect())`, of)
}

// aimed is what a page says of a press: whether it met what was meant.
const aimed = "webtestAimed"

// aim finds the spot once it stands still and nothing covers it, and watches for
// the press there. Between looking and pressing a page may move on a slow
// machine, and nobody would know what was pressed: so the page itself says, when
// the press comes, whether it meets what is meant, and takes no notice if not.
const aim = `new Promise((hit, failed) => {
	const done = (at, why) => hit(at ? {at} : {why});
	const of = () => %s, where = () => %s;
	const meant = (e, top) => Boolean(top) && (e === top || e.contains(top) || top.closest('label')?.control === e);
	const e = of();
	if (!e) return done(null, 'it is not there');
	if (!(e instanceof SVGElement)) e.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
	const was = where();
	requestAnimationFrame(() => {
		try {
			const e = of(), is = e && where();
			if (!is || is[0] !== was[0] || is[1] !== was[1]) return done(null, 'it moves');
			const top = document.elementFromPoint(...is);
			if (!meant(e, top)) return done(null, 'covered by ' + (top?.outerHTML.slice(0, 160) ?? 'nothing: it is outside the window'));
			window.__aim?.abort();
			const watch = window.__aim = new AbortController(), {signal} = watch;
			let met = true, pressed = false;
			for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) addEventListener(type, event => {
				if (type === 'pointerdown' && pressed) return watch.abort(); // the next one is not of this spot
				if (type === 'pointerdown') {
					pressed = true;
					const e = of(), at = e && where();
					met = Boolean(e) && meant(e, event.target) && Math.hypot(at[0] - event.clientX, at[1] - event.clientY) < 4;
					window.%s(JSON.stringify({number: %d, met, instead: met ? '' : event.target.outerHTML.slice(0, 120)}));
				}
				if (met) return;
				event.preventDefault();
				event.stopImmediatePropagation();
			}, {capture: true, signal});
			done(is);
		} catch (error) {
			failed(error);
		}
	});
})`

// sight is where a spot is in the window, or why it cannot be pressed.
type sight struct {
	At  []float64 `json:"at"`
	Why string    `json:"why"`
}

// verdict is what a page said of the press with this number.
type verdict struct {
	Number  int
	Met     bool
	Instead string
}

// judged takes down what the page said of a press.
func (p *Page) judged(e *runtime.EventBindingCalled) {
	var v verdict
	if e.Name == aimed && json.Unmarshal([]byte(e.Payload), &v) == nil {
		select {
		case p.verdicts <- v:
		default: // nobody waits for so many: presses of a page's own making
		}
	}
}

// press holds the mouse down on the spot, and says where that is. What met
// something else did nothing, and is done again; a spot that is never met fails
// the test.
func (p *Page) press(s Spot) (x, y float64) {
	p.t.Helper()
	if p.hands != nil {
		p.t.Fatalf("the mouse is not to be used: %s", s.Of)
	}
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	var why any
	for {
		p.presses++
		seen, err := chromedp.Run(ctx, chromedp.Evaluate[sight](fmt.Sprintf(aim, s.Of, s.At, aimed, p.presses), chromedp.EvalAwaitPromise))
		if at := seen.At; err == nil && len(at) == 2 {
			p.uneven.falter(ctx)
			if err := chromedp.Do(ctx, chromedp.MouseEvent(chromedp.MousePressed, at[0], at[1], held, chromedp.ClickCount(1))); err != nil {
				p.t.Fatalf("pressing %s: %v%s", s.Of, err, p.where())
			}
			if p.met(ctx, s) {
				p.uneven.falter(ctx)
				return at[0], at[1]
			}
			p.release(at[0], at[1])
		} else if err == nil {
			why = seen.Why
		} else if ctx.Err() == nil {
			why = err // the page is being replaced, or a mistake of the test's
		}
		select {
		case <-ctx.Done():
			p.t.Fatalf("after %s not to be pressed: %s\n%v%s", Patience, s.Of, why, p.where())
		case <-tick.C:
		}
	}
}

// met waits for what the page says of the newest press.
func (p *Page) met(ctx context.Context, s Spot) bool {
	p.t.Helper()
	for {
		select {
		case v := <-p.verdicts:
			if v.Number != p.presses {
				continue
			}
			if !v.Met {
				p.t.Logf("it moved away before it was pressed: %s; there was %s", s.Of, v.Instead)
			}
			return v.Met
		case <-ctx.Done():
			p.t.Fatalf("nothing was there to be pressed, the page was being left: %s%s", s.Of, p.where())
		}
	}
}

// held says of a mouse that its left button is down.
func held(e *input.DispatchMouseEventParams) { e.Button, e.Buttons = input.MouseButtonLeft, 1 }

func (p *Page) release(x, y float64) {
	p.t.Helper()
	p.Do(chromedp.MouseEvent(chromedp.MouseReleased, x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)))
}

// ClickOn clicks with the mouse on a spot, once it stands still and nothing
// covers it.
func (p *Page) ClickOn(s Spot) {
	p.t.Helper()
	p.release(p.press(s))
}

// Hold presses a spot and keeps it pressed until release is called.
func (p *Page) Hold(s Spot) (release func()) {
	p.t.Helper()
	x, y := p.press(s)
	return func() { p.release(x, y) }
}

// DragTo presses on a spot, moves in steps to a place in the window and lets go.
func (p *Page) DragTo(s Spot, x, y float64) {
	p.t.Helper()
	const steps = 12
	fx, fy := p.press(s)
	for i := 1; i <= steps; i++ {
		share := float64(i) / steps
		p.Do(chromedp.MouseEvent(chromedp.MouseMoved, fx+(x-fx)*share, fy+(y-fy)*share, held))
	}
	p.release(x, y)
}
