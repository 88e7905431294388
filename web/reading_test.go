package web

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/web/webtest"
)

// TestCanvasAndEnglishPointAtEachOther goes through the text beside the canvas by
// keyboard: what has the focus marks its block, Enter selects it, selecting a block
// marks its sentence; the text follows an edit without taking the focus.
func TestCanvasAndEnglishPointAtEachOther(t *testing.T) {
	s, e, process := designing(t, payables)
	step := func(block string) string { return fmt.Sprintf(`document.querySelector('[data-reads=%q]')`, block) }
	if away := webtest.Eval[bool](e.Page, `document.querySelector('#reading').classList.contains('reading--away') && document.querySelectorAll('#reading [tabindex="0"]').length === 0 && document.querySelector('[role=application]').getAttribute('aria-details') === 'reading'`); !away {
		t.Error("the outline of the canvas can be seen, or reached by Tab, before it is asked for")
	}
	e.Click("[data-reading-toggle]")
	e.WaitText(`[data-reads="how-much"]`, "Take the first way whose condition holds.")
	e.WaitText("#reading", "If Amount is more than 1,000")
	inBothThemes(t, e.Page, "reading")

	// the text points at the canvas
	webtest.Eval[bool](e.Page, `(document.querySelector('.reading__text [tabindex="0"]').focus(), true)`)
	e.WaitFor(`document.activeElement.dataset.reads === 'start' && document.querySelector('[data-element-id="start"].pointed')`)
	e.Press(kb.ArrowDown)
	e.Press(kb.ArrowDown)
	e.WaitFor(`document.activeElement.dataset.reads === 'approve' && document.querySelector('[data-element-id="approve"].pointed') && !document.querySelector('[data-element-id="start"].pointed')`)
	e.Press(kb.Enter)
	e.panelOf("approve")
	e.WaitFor(step("approve") + `.hasAttribute('aria-current') && document.activeElement === ` + step("approve"))

	// and the canvas at the text
	e.pick("total")
	e.WaitFor(step("total") + `.hasAttribute('aria-current') && !` + step("approve") + `.hasAttribute('aria-current')`)
	e.WaitFor(`(r => { const b = document.querySelector('.reading__text').getBoundingClientRect(); return r.top >= b.top - 1 && r.bottom <= b.bottom + 1 })(` + step("total") + `.getBoundingClientRect())`)

	// an edit
	webtest.Eval[bool](e.Page, `(`+step("total")+`.focus(), true)`)
	do[bool](e, `(d.apply({blocks: {total: {name: 'Add what the tax office wants'}}}), true)`)
	e.WaitText(`[data-reads="total"]`, "Add what the tax office wants.")
	if focused := webtest.Eval[string](e.Page, `document.activeElement.dataset.reads ?? ''`); focused != "total" {
		t.Errorf("after the edit the focus is on %q", focused)
	}

	// remembered
	e.open(s, process)
	e.WaitFor(`!document.querySelector('#reading').classList.contains('reading--away') && document.querySelector('[data-reading-toggle]').getAttribute('aria-pressed') === 'true'`)
	e.Click("[data-reading-close]")
	e.WaitFor(`document.querySelector('#reading').classList.contains('reading--away')`)
}

// TestAnInstanceIsMarkedInTheText looks at the text beside a running instance.
func TestAnInstanceIsMarkedInTheText(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.northwind()
	runs := s.watching()
	key := runs.begin("5000", "INV-2043")
	p := webtest.Browser(t)
	signIn(p, s, ana.Email)
	p.Open(fmt.Sprintf("%s/instances/%d", s.url, key))
	p.WaitFor(`document.querySelector('#reading')`)
	p.Click("[data-reading-toggle]")
	p.WaitFor(`[...document.querySelectorAll('[data-reads]')].some(s => s.dataset.status === 'waiting' && s.textContent.includes('Waiting')) && [...document.querySelectorAll('[data-reads]')].some(s => s.dataset.status === 'done')`)
	look(t, p, "reading-instance")
}
