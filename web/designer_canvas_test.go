package web

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	design "segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/web/webtest"
)

// TestTheCanvasHelps walks through what makes drawing quick: the overview, find
// and jump, another kind, copies between processes, even gaps, pictures, and
// the question on an empty canvas.
func TestTheCanvasHelps(t *testing.T) {
	s, e, _ := designing(t, payables)
	ctrl := chromedp.KeyModifiers(chromedp.ModifierCtrl)

	// nothing is selected
	e.WaitText("[data-overview]", "From the invoice to the payment.")
	e.WaitText("[data-overview] .mend__where", "Wait until the payment run")
	e.WaitText("[data-overview]", "Total with tax")
	e.WaitText("[data-overview]", "It has not run yet.")
	inBothThemes(t, e.Page, "overview")

	// a window of another size shows what it showed
	off := `((v, s) => String(Math.abs(Math.round(v.y + v.height / 2 - s.y - s.height / 2))) + ' ' + (s.x >= v.x))(d.diagram.get('canvas').viewbox(), d.diagram.get('view').bounds())`
	e.Viewport(900, 500)
	e.expect("a smaller window", do[string](e, off), "0 true")
	e.Viewport(1440, 900)
	e.expect("as it was", do[string](e, off), "0 true")
	do[bool](e, `(p => new Promise(done => {
		const was = p.style.height;
		p.style.height = '0';
		requestAnimationFrame(() => requestAnimationFrame(() => { p.style.height = was; requestAnimationFrame(() => requestAnimationFrame(() => done(true))); }));
	}))(d.diagram.get('canvas').getContainer())`)
	e.expect("put away and back", do[string](e, off), "0 true")

	// find and jump
	do[bool](e, `(d.focus(), true)`)
	e.Press("k", ctrl)
	e.Find("Correct the invoice")
	e.panelOf("correct")

	// a task becomes an approval: what both ask for stays, its flow leaves by a way there is
	before := do[string](e, `JSON.stringify([d.block('correct'), d.flow('f7')])`)
	e.Click(`[aria-label="Change what it is"]`)
	e.WaitText(".picker-title", "What should it be?")
	e.Type("approval")
	webtest.Screenshot(t, e.Page, "become")
	e.Press(kb.Enter)
	e.WaitFor(canvasJS + `.block('correct').kind === 'approval'`)
	e.WaitText("#panel-block .panel-head__kind", "Approval")
	e.expect("kept", do[string](e, `(b => b.props.title + ' ' + b.props.who + ' ' + b.props.form + ' ' + d.flow('f7').exit)(d.block('correct'))`), "Correct the invoice of {supplier} starter invoice approved")
	e.Click("[data-undo]")
	e.WaitFor(canvasJS + `.block('correct').kind === 'task'`)
	e.expect("after undo", do[string](e, `JSON.stringify([d.block('correct'), d.flow('f7')])`), before)

	// even gaps
	do[bool](e, `(r => (d.diagram.get('selection').select(['start', 'how-much', 'approve'].map(id => r.get(id))), true))(d.diagram.get('elementRegistry'))`)
	e.Click(`[aria-label^="Same gaps from left to right"]`)
	e.WaitFor(`(r => Math.abs((r.get('how-much').x - r.get('start').x - r.get('start').width) - (r.get('approve').x - r.get('how-much').x - r.get('how-much').width)) <= 1)(` + canvasJS + `.diagram.get('elementRegistry'))`)

	// pictures
	svg := do[string](e, `d.svg()`)
	for _, want := range []string{"Approve the invoice", "Finance leads", "Otherwise", "<svg xmlns="} {
		if !strings.Contains(svg, want) {
			t.Errorf("the picture lacks %q", want)
		}
	}
	if strings.Contains(svg, "var(--") || strings.Contains(svg, "djs-hit") || do[bool](e, `new DOMParser().parseFromString(d.svg(), 'image/svg+xml').querySelector('rect[fill="rgb(0, 0, 0)"][fill-opacity="1"], parsererror') !== null`) {
		t.Error("the picture needs a style sheet, or shows what is selected")
	}
	if n := webtest.Eval[int](e.Page, canvasJS+`.diagram.get('exporting').png().then(b => b.size)`); n < 10_000 {
		t.Errorf("the PNG has %d bytes", n)
	}
	e.Click(`[aria-label="Save as picture"]`)
	e.WaitText(".canvas-export", "SVG, sharp at any size")
	webtest.Axe(t, e.Page)
	e.Click(`.canvas-export [aria-label="Close"]`)
	e.WaitGone(".canvas-export")

	// copied into another process
	do[bool](e, `(d.focus(), d.select('approve'))`)
	e.panelOf("approve")
	e.Press("c", ctrl)
	e.WaitFor(`localStorage.getItem('segue.clipboard')?.includes('Approve the invoice')`)
	v, err := s.db.ViewerByID(t.Context(), ana(t, s).ID)
	if err != nil {
		t.Fatal(err)
	}
	other, err := s.db.AddProcess(t.Context(), v, "process.added", models.ProcessForm{Name: "Travel"}, func(id string) (json.RawMessage, error) {
		return json.Marshal(design.Blank(graph.ID(id), "Travel"))
	})
	if err != nil {
		t.Fatal(err)
	}
	e.saved()
	e.open(s, other)
	do[bool](e, `(d.focus(), true)`)
	e.Press("v", ctrl)
	e.WaitFor(canvasJS + `.document().pools[0].blocks.some(b => b.name === 'Approve the invoice')`)

	// an empty canvas asks
	e.Press("a", ctrl)
	e.Press(kb.Delete)
	e.WaitText(".canvas-empty", "What starts this process?")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "canvas-empty")
	e.Click(`[data-start="start"]`)
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === 1 && ` + canvasJS + `.document().pools[0].blocks[0].kind === 'start'`)
	e.saved()
}

// TestADroppedBlockLandsOrSaysWhy drags blocks out of the palette to where they
// can lie and where they cannot: near a flow they go into it; on a card, off a
// block's edge or beside the canvas nothing is added, and why is said at the
// pointer. What was just added is not marked before somebody has left it.
func TestADroppedBlockLandsOrSaysWhy(t *testing.T) {
	_, e, _ := designing(t, payables)
	c := e.Canvas()
	drag := func(kind string, x, y float64) {
		item := `document.querySelector('[data-palette] [data-kind="` + kind + `"]')`
		do[bool](e, `(`+item+`.scrollIntoView({block: "center"}), true)`)
		e.DragTo(webtest.Middle(item), x, y)
	}
	do[bool](e, `(d.apply({blocks: {'cool-off': {props: {for: 'PT1H'}}}}), true)`)
	e.saved()
	c.Fit()
	blocks := `d.document().pools[0].blocks.length`
	before := do[int](e, blocks)
	refused := func(words string, x, y float64) {
		e.WaitText(".canvas-hint:not([hidden])", words)
		at := webtest.Eval[float64](e.Page, `(b => Math.round(Math.hypot(b.left - `+num(x)+`, b.top - `+num(y)+`)))(document.querySelector('.canvas-hint').getBoundingClientRect())`)
		if at > 60 && x < 1000 {
			t.Errorf("%q is said %.0f pixels from the pointer", words, at)
		}
		if n := do[int](e, blocks); n != before {
			t.Errorf("%q: %d blocks, want %d", words, n, before)
		}
	}

	x, y := c.At("Approve the invoice")
	drag("task", x, y)
	refused("“Task” cannot lie on “Approve the invoice”. Let it go on a flow, or beside the block.", x, y)
	inBothThemes(t, e.Page, "drop-refused")
	x, y = c.At("Correct the invoice")
	drag("edge-timer", x-100, y+150)
	refused("belongs on the edge of a block", x-100, y+150)
	drag("task", 1300, 500)
	refused("Let “Task” go over the canvas", 1300, 500)

	// beside a flow, and beside its end on a card
	x, y = c.Flow("Invoice received", "How much is it?")
	drag("task", x, y-32)
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === ` + num(float64(before+1)))
	c.Panel()
	made := do[string](e, `d.document().pools[0].blocks.at(-1).id`)
	e.expect("in the flow", do[string](e, `(f => f.filter(x => x.to === '`+made+`').map(x => x.from) + ' ' + f.filter(x => x.from === '`+made+`').map(x => x.to))(d.document().pools[0].flows)`), "start how-much")

	// calm until it is left
	e.saved()
	e.WaitFor(`document.querySelector('[data-problem-count]').textContent !== ''`)
	e.WaitFor(`!document.querySelector('[data-element-id="` + made + `"] .mark') && document.querySelector('[data-problem-count]').matches('.panel__count--warning')`)
	webtest.Screenshot(t, e.Page, "drop-calm")
	c.Select("Approve the invoice")
	e.WaitFor(`document.querySelector('[data-element-id="` + made + `"] .mark-error') && !document.querySelector('[data-problem-count]').matches('.panel__count--warning')`)
}

func num(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
