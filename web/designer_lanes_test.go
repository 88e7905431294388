package web

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/runtime/graph"
	"segue/web/webtest"
)

// TestLanesAreDrawnAndEdited draws lanes, names, splits, resizes and deletes
// them, gives one to a group and moves a block between two; undo takes all back.
func TestLanesAreDrawnAndEdited(t *testing.T) {
	s, e, process := designing(t, payables)
	lanes := func() string {
		t.Helper()
		return do[string](e, `(p => (p.lanes ?? []).map(l => (l.name ?? '-') + ':' + p.blocks.filter(b => b.lane === l.id).map(b => b.id).join('+')).join(' '))(d.document().pools[0])`)
	}
	e.Click("[data-lanes]")
	e.WaitFor(canvasJS + `.document().pools[0].lanes?.length === 2`)
	e.expect("drawn", lanes(), "Lane 1:start+how-much+approve+correct+cool-off+total+paid+refused Lane 2:")

	// renamed in place, given to a group in the panel
	e.Press(kb.F2)
	e.WaitFor(`document.querySelector('.rename')`)
	e.Type("Accounts payable")
	e.Press(kb.Enter)
	e.WaitFor(canvasJS + `.document().pools[0].lanes[0].name === 'Accounts payable'`)
	e.strip("Lane 2")
	e.WaitFor(`document.querySelector('#frame-group')`)
	e.Choose("#frame-group", "Finance leads")
	e.WaitFor(canvasJS + `.document().pools[0].lanes[1].group === 'finance-leads' && ` + canvasJS + `.document().pools[0].lanes[1].name === 'Finance leads'`)
	webtest.Axe(t, e.Page)

	// a block moved into the lane belongs to it, until undo
	do[bool](e, `(d.deselect(), d.fit(), true)`)
	x, _ := e.at("approve")
	_, to := e.laneMiddle("Finance leads")
	do[bool](e, `(window.inTheWay = 0, d.diagram.get('eventBus').on('shape.move.move', ({ originalEvent: o }) => { inTheWay += document.elementFromPoint(o.clientX, o.clientY).closest('.djs-drag-group') ? 1 : 0; }), true)`)
	e.DragTo(middleOf("approve"), x, to)
	e.expect("the picture under the pointer that the pointer met", webtest.Eval[string](e.Page, `String(inTheWay)`), "0")
	e.WaitFor(canvasJS + `.block('approve').lane === ` + canvasJS + `.document().pools[0].lanes[1].id`)
	for _, theme := range webtest.Themes {
		e.Theme(theme)
		webtest.Screenshot(t, e.Page, "lanes-"+string(theme))
	}
	e.Theme(webtest.Light)

	// split, resized by its edge, deleted
	e.strip("Finance leads")
	e.Click(`[aria-label="Split this lane in two"]`)
	e.WaitFor(canvasJS + `.document().pools[0].lanes.length === 3`)
	e.strip("Lane 3")
	heights := `(r => r.filter(e => e.lane).sort((a, b) => a.y - b.y).map(e => e.height).join())(d.diagram.get('elementRegistry').getAll())`
	was := do[string](e, heights)
	const edge = `[...document.querySelectorAll('.djs-resizer-s')].at(-1)`
	handle := webtest.Eval[[2]float64](e.Page, `(r => [r.x + r.width / 2, r.y + r.height / 2])(`+edge+`.querySelector('.djs-resizer-visual').getBoundingClientRect())`)
	e.DragTo(webtest.Middle(edge), handle[0], handle[1]+60)
	e.WaitFor(canvasJS + `.canUndo()`)
	if now := do[string](e, heights); now == was {
		t.Errorf("the lane was not resized: %s", now)
	}
	if gaps := do[bool](e, `(l => l.every((e, i) => i === 0 || e.y === l[i-1].y + l[i-1].height))(d.diagram.get('elementRegistry').filter(e => e.lane).sort((a, b) => a.y - b.y))`); !gaps {
		t.Error("the lanes leave gaps")
	}
	e.saved()
	eventually(t, func() bool {
		p := stored(t, s, process.ID).Pools[0]
		return len(p.Lanes) == 3 && p.Lanes[1].Group == "finance-leads" && len(stored(t, s, process.ID).Layout.Blocks) == len(p.Blocks)+4
	})
	if problems := graph.Validate(new(stored(t, s, process.ID))); len(problems) > 0 {
		t.Errorf("stored has problems: %+v", problems)
	}
	after := do[string](e, sorted)
	e.open(s, process) // read again, it is the same
	e.expect("after loading", do[string](e, sorted), after)
	e.strip("Finance leads")
	e.Press(kb.Delete)
	e.WaitFor(canvasJS + `.document().pools[0].lanes.length === 2`)
	if got := lanes(); !strings.HasPrefix(got, "Accounts payable:") || strings.Contains(got, "Finance") {
		t.Errorf("deleted: %s", got)
	}
	e.Click("[data-undo]")
	e.expect("after undo", do[string](e, sorted), after)

	// without lanes again, all is as it was
	e.ClickOn(webtest.Spot{Of: `document.querySelector('.pool-body').closest('[data-element-id]')`, At: `(r => [r.x + 4, r.y + r.height / 2])(document.querySelector('.pool-body').getBoundingClientRect())`})
	e.Click(`[aria-label^="Take the lanes away"]`)
	e.WaitFor(`!` + canvasJS + `.document().pools[0].lanes`)
	e.expect("the blocks stay", e.blocks(), "Invoice received, How much is it?, Approve the invoice, Correct the invoice, Wait until the payment run, Add the tax, Paid, Refused")
	if do[bool](e, `d.document().pools[0].blocks.some(b => b.lane)`) {
		t.Error("a block names a lane that is gone")
	}
	do[bool](e, `(d.drawLanes(), true)`) // and again
	e.WaitFor(canvasJS + `.document().pools[0].lanes?.length === 2`)
}

// sorted is the document whatever the order of its members.
const sorted = `JSON.stringify((function sort(x) { return Array.isArray(x) ? x.map(sort) : x && typeof x === 'object' ? Object.fromEntries(Object.keys(x).sort().map(k => [k, sort(x[k])])) : x; })(JSON.parse(d.json())))`

// laneMiddle is the middle of a lane in the window.
func (e editor) laneMiddle(name string) (x, y float64) {
	e.t.Helper()
	p := do[[2]float64](e, `(l => [l.x + l.width / 2, l.y + l.height / 2])(d.diagram.get('elementRegistry').find(e => e.lane?.name === '`+name+`'))`)
	return e.point(p[0], p[1])
}

// strip clicks on the strip with a lane's name.
func (e editor) strip(name string) {
	e.t.Helper()
	do[bool](e, `(d.fit(), d.diagram.get('view').cull(), true)`)
	id := do[string](e, `d.diagram.get('elementRegistry').find(e => e.lane?.name === '`+name+`').id`)
	e.ClickOn(on(id, `[s.x + 52, s.y + s.height / 2]`))
	e.panelOf(id)
}
