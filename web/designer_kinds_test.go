package web

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/webtest"
)

// TestEachGroupOfThePalette drags a kind of each group onto the canvas and
// configures it; what results is published, run and watched live. SEGUE_SHOTS
// drags every kind.
func TestEachGroupOfThePalette(t *testing.T) {
	s, e, process := designing(t, "")
	if n := webtest.Eval[int](e.Page, `[...document.querySelectorAll('[data-palette] [data-kind]')].filter(b => b.checkVisibility()).length`); n > 24 {
		t.Errorf("the palette shows %d kinds at once", n)
	}
	webtest.Screenshot(t, e.Page, "palette")
	e.Fill(`[data-palette] input`, "escal")
	e.WaitFor(`document.querySelector('[data-palette] [data-kind="edge-escalation"]').checkVisibility()`)
	webtest.Screenshot(t, e.Page, "palette-found")
	e.Fill(`[data-palette] input`, "")
	webtest.Eval[bool](e.Page, `(document.querySelectorAll('[data-palette] details').forEach(d => { d.open = true }), true)`)
	webtest.Axe(t, e.Page)

	// On a flow: something to wait for.
	e.reveal("receive")
	x, y := e.flow("flow-1")
	e.fromPalette("receive", x, y)
	receive := e.dropped("receive")
	e.configure(receive, "message", "goods-arrived")
	// On its edge: something else that may happen.
	e.reveal("edge-message")
	p := do[[2]float64](e, fmt.Sprintf(`(s => [s.x + s.width / 2, s.y + s.height])(d.diagram.get('elementRegistry').get(%q))`, receive))
	ex, ey := e.point(p[0], p[1])
	e.fromPalette("edge-message", ex, ey)
	edge := e.dropped("edge-message")
	e.configure(edge, "message", "order-cancelled")
	if host := do[string](e, fmt.Sprintf(`d.document().pools[0].blocks.find(b => b.id === %q).host ?? ""`, edge)); host != receive {
		t.Errorf("the edge kind sits on %q", host)
	}
	doc := e.eachGroup(s, process.ID)
	webtest.Screenshot(t, e.Page, "palette-groups")

	// Published, it is watched live.
	ctx := t.Context()
	if _, err := s.engine.Publish(ctx, host.PublishOrder{Process: process.ID, Document: doc}); err != nil {
		t.Fatal(err)
	}
	begun, err := s.engine.Start(ctx, host.StartOrder{Process: process.ID})
	if err != nil {
		t.Fatal(err)
	}
	e.Open(s.url + address(begun.Instance, ""))
	e.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("Waiting")`)
	webtest.Screenshot(t, e.Page, "palette-watched")
	if _, err := s.engine.Send(ctx, host.Message{Name: "goods-arrived", Payload: feel.NewContext(1).Set("boxes", feel.Int(3)).Value()}); err != nil {
		t.Fatal(err)
	}
	e.WaitFor(`!document.querySelector(".chip-waiting") && document.querySelectorAll(".chip-done").length >= 2`)
}

// eachGroup drops kinds of the other groups on free ground, configures and
// removes them, and returns the document as it is stored.
func (e editor) eachGroup(s *site, process int64) graph.Document {
	e.t.Helper()
	kinds := []struct{ kind, field, value string }{
		{"message-start", "message", "order"}, {"webhook-start", "once", "order.number"}, {"manual", "text", "Put it into the folder."}, {"worker", "type", "print-label"},
		{"complex", "need", "2"}, {"signal", "signal", "prices-changed"}, {"escalation-end", "code", "too-late"},
		{"call", "process", "order-goods"}, {"data-object", "text", "The invoice"},
	}
	if os.Getenv("SEGUE_SHOTS") != "" { // the long form: every kind that can stand alone
		kinds = kinds[:0]
		for _, t := range s.kinds.Types() {
			if !t.Hidden && !strings.HasPrefix(string(t.Kind), "edge-") && len(t.Presets) == 0 {
				kinds = append(kinds, struct{ kind, field, value string }{string(t.Kind), "", ""})
			}
		}
	}
	for _, k := range kinds {
		e.reveal(k.kind)
		do[bool](e, `(c => (c.viewbox({ x: 0, y: 0, width: c.getSize().width, height: c.getSize().height }), true))(d.diagram.get('canvas'))`)
		x, y := e.point(420, 520)
		e.fromPalette(k.kind, x, y)
		id := e.dropped(k.kind)
		if k.field != "" {
			e.configure(id, k.field, k.value)
		}
		before := do[int](e, `d.document().pools[0].blocks.length`)
		do[bool](e, fmt.Sprintf(`(d.diagram.get('modeling').removeElements([d.diagram.get('elementRegistry').get(%q)]), true)`, id))
		e.WaitFor(fmt.Sprintf(canvasJS+`.document().pools[0].blocks.length === %d`, before-1))
	}
	e.saved()
	return stored(e.t, s, process)
}

// reveal scrolls the palette to a kind.
func (e editor) reveal(kind string) {
	e.t.Helper()
	webtest.Eval[bool](e.Page, fmt.Sprintf(`(document.querySelector('[data-palette] [data-kind=%q]').scrollIntoView({ block: 'center' }), true)`, kind))
}

// dropped is the block of the kind that was just added, once its panel is there.
func (e editor) dropped(kind string) string {
	e.t.Helper()
	last := `.document().pools[0].blocks.at(-1)`
	e.WaitFor(fmt.Sprintf(canvasJS+last+`.kind === %q`, kind))
	id := do[string](e, `d.document().pools[0].blocks.at(-1).id`)
	e.panelOf(id)
	return id
}

// configure fills a field of the panel in and waits until the document has it.
func (e editor) configure(block, field, value string) {
	e.t.Helper()
	e.Fill("#p-"+field, value)
	e.Press(kb.Tab)
	e.WaitFor(fmt.Sprintf(`String(`+canvasJS+`.block(%q).props?.[%q] ?? '') === %q`, block, field, value))
}
