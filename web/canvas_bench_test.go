package web

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/designer/layout"
	"segue/models"
	"segue/runtime/graph"
	"segue/web/webtest"
)

// large is a drawing of 1,000 blocks and 1,200 flows: 25 rows of 40, with ways
// from row to row.
func large(id graph.ID) graph.Document {
	p := graph.Pool{ID: id, Executable: true}
	name := func(row, column int) graph.ID { return graph.ID(fmt.Sprintf("b%d-%d", row, column)) }
	flow := func(from, to graph.ID) {
		p.Flows = append(p.Flows, graph.Flow{ID: graph.ID(fmt.Sprintf("f%d", len(p.Flows))), From: from, To: to})
	}
	d := graph.Document{Schema: graph.Schema, ID: id, Name: "A large process"}
	d.Layout.Blocks = map[graph.ID]graph.Bounds{}
	number := func(n int) json.Number { return json.Number(fmt.Sprint(n)) }
	for row := range 25 {
		for column := range 40 {
			b := graph.Block{ID: name(row, column), Kind: "task", Name: fmt.Sprintf("Step %d of row %d", column+1, row+1), Props: json.RawMessage(`{"title":"Look at it","who":["group:finance-leads"]}`)}
			if row == 0 && column == 0 {
				b.Kind, b.Props = "start", nil
			}
			p.Blocks = append(p.Blocks, b)
			size := layout.Sizes(&b)
			d.Layout.Blocks[b.ID] = graph.Bounds{X: number(100 + column*360), Y: number(100 + row*160), W: number(int(size.W)), H: number(int(size.H))}
			if column > 0 {
				flow(name(row, column-1), b.ID)
			}
			if row > 0 && (column%5 == 0 || column == 39) {
				flow(name(row-1, column), b.ID)
			}
		}
	}
	for n := 0; len(p.Flows) < 1200; n++ {
		flow(name(n%24, 2), name(n%24+1, 4))
	}
	d.Pools = []graph.Pool{p}
	return d
}

// BenchmarkCanvas measures what is promised of a drawing of 1,000 blocks, with
// real mouse events: ms until it is drawn, frames a second while a block is
// dragged at 100 %, ms from letting go to the next frame. It judges nothing:
// go test ./web -run '^$' -bench Canvas -benchtime 1x
func BenchmarkCanvas(b *testing.B) {
	s := open(b)
	ana := s.person("Ana Costa", "author", "approver", "admin")
	var loads, frames, drops []float64
	for b.Loop() {
		process, err := s.db.AddProcess(b.Context(), s.viewer(ana), "process.added", models.ProcessForm{Name: "A large process"}, func(id string) (json.RawMessage, error) {
			return json.Marshal(large(graph.ID(id)))
		})
		if err != nil {
			b.Fatal(err)
		}
		p := webtest.Browser(b)
		signIn(p, s, ana.Email)
		p.Open(fmt.Sprintf("%s/processes/%d/design", s.url, process.ID))
		p.WaitFor(canvasJS + `?.diagram.get('elementRegistry').getAll().length > 2000`)
		loads = append(loads, webtest.Eval[float64](p, `new Promise(done => requestAnimationFrame(() => done(performance.now())))`))
		canvas := p.Canvas()
		webtest.Eval[bool](p, `(d => (d.diagram.get('canvas').zoom(1), d.diagram.get('view').reveal(d.diagram.get('elementRegistry').get('b3-3')), d.diagram.get('view').cull(), true))(`+canvasJS+`)`)
		x, y := canvas.At("Step 4 of row 4")
		p.Do(chromedp.MouseEvent("mouseMoved", x, y), chromedp.MouseEvent("mousePressed", x, y, chromedp.ButtonLeft, chromedp.ClickCount(1)), chromedp.MouseEvent("mouseMoved", x+6, y+6, chromedp.ButtonLeft))
		webtest.Eval[bool](p, `(window.drawn = [], window.counting = true, requestAnimationFrame(function next(t) { window.drawn.push(t); if (window.counting) requestAnimationFrame(next) }), true)`)
		for i, until := 0, time.Now().Add(3*time.Second); time.Now().Before(until); i++ {
			p.Do(chromedp.MouseEvent("mouseMoved", x+float64(i%200), y+float64(i%120), chromedp.ButtonLeft))
		}
		frames = append(frames, webtest.Eval[float64](p, `(window.counting = false, (window.drawn.length - 1) / (window.drawn.at(-1) - window.drawn[0]) * 1000)`))
		webtest.Eval[bool](p, `(window.dropped = new Promise(done => addEventListener('mouseup', () => { const t = performance.now(); requestAnimationFrame(() => setTimeout(() => done(performance.now() - t))) }, { capture: true, once: true })), true)`)
		p.Do(chromedp.MouseEvent("mouseMoved", x+90, y+40, chromedp.ButtonLeft), chromedp.MouseEvent("mouseReleased", x+90, y+40, chromedp.ButtonLeft, chromedp.ClickCount(1)))
		drops = append(drops, webtest.Eval[float64](p, `window.dropped`))
		webtest.Eval[bool](p, canvasJS+`.diagram.get('commandStack').undo() === undefined`)
		p.WaitFor(canvasJS + `.diagram.get('commandStack').canUndo() === false`)
	}
	b.ReportMetric(mean(loads), "ms-to-load")
	b.ReportMetric(mean(frames), "frames/s")
	b.ReportMetric(mean(drops), "ms-to-drop")
	b.Logf("loads %.0f ms, frames %.1f/s, drops %.1f ms", loads, frames, drops)
}

func mean(list []float64) float64 {
	sum := 0.0
	for _, x := range list {
		sum += x
	}
	return sum / float64(max(1, len(list)))
}

// TestWhatIsOutOfViewIsNotDrawn: of a large drawing only what can be seen and a
// margin is in the page, also after the server's facts have been drawn onto the
// cards; the rest is drawn when it comes into view, and is in the picture that is
// saved. The browser lays out nothing of the drawing when the page around it changes.
// The text as English, longer than the drawing, comes after it.
func TestWhatIsOutOfViewIsNotDrawn(t *testing.T) {
	document, err := json.Marshal(large("a-large-one"))
	if err != nil {
		t.Fatal(err)
	}
	_, e, _ := designing(t, string(document))
	do[bool](e, `(d.diagram.get('canvas').zoom(1), d.diagram.get('view').reveal(d.diagram.get('elementRegistry').get('b3-3')), d.diagram.get('view').cull(), true)`)
	do[bool](e, `(d.describe(d.document(), Object.fromEntries(d.document().pools[0].blocks.map(b => [b.id, { subtitle: 'Somebody' }]))), true)`)
	e.WaitText(".djs-container", "Somebody")
	drawn := `d.diagram.get('elementRegistry').filter(x => x.parent && d.diagram.get('elementRegistry').getGraphics(x).firstChild.firstChild).length`
	if n := do[int](e, drawn); n < 10 || n > 400 {
		t.Errorf("%d of 2,200 are drawn", n)
	}
	inPage := `document.querySelectorAll('.djs-group').length`
	if n := do[int](e, inPage); n < 10 || n > 400 {
		t.Errorf("%d of 2,200 are in the page", n)
	}
	e.WaitFor(`document.querySelectorAll('#reading [data-reads]').length === 1000`)
	words := `d.diagram.get('elementRegistry').getGraphics(d.diagram.get('elementRegistry').get('b20-30')).textContent`
	e.expect("out of view", do[string](e, words), "")
	if n := do[int](e, `new DOMParser().parseFromString(d.svg(), 'image/svg+xml').querySelectorAll('text').length`); n < 2000 {
		t.Errorf("the picture that is saved has %d texts of 1,000 cards", n)
	}
	e.expect("out of view after saving", do[string](e, words), "")
	do[bool](e, `d.select('b20-30')`)
	if text := do[string](e, words); !strings.Contains(text, "Step 31 of row 21") || !strings.Contains(text, "Somebody") {
		t.Errorf("come into view, it shows %q", text)
	}
	if n := do[int](e, drawn); n > 400 {
		t.Errorf("%d of 2,200 are drawn after moving on", n)
	}
	// what has come into view is met by the mouse, and what is added lies over it
	c := e.Canvas()
	e.Press(kb.Escape)
	e.WaitFor(`!document.querySelector('.djs-element.selected')`)
	c.Select("Step 31 of row 21")
	e.WaitFor(`document.querySelector('.djs-element.selected')?.dataset.elementId === 'b20-30'`)
	do[bool](e, `(d.add('approval'), true)`)
	e.WaitFor(`(all => all.at(-1)?.querySelector('[data-element-id^="approval"]') && all.length === new Set(all).size)([...document.querySelectorAll('.djs-group:has(> .djs-shape)')])`)
	if n := do[int](e, inPage); n > 400 {
		t.Errorf("%d of 2,200 are in the page after moving on", n)
	}
	e.WaitFor(`(b => b.width > 0 && ['width', 'height'].every(side => Math.abs(Number(document.querySelector('.canvas-picture').getAttribute(side)) - b[side]) <= 1))(document.querySelector('.djs-container').getBoundingClientRect())`)
}
