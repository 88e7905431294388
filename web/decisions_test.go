package web

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	design "segue/designer"
	"segue/runtime/decision"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/grid"
	"segue/web/webtest"
)

const decisionsJS = `document.querySelector('[data-shared-decisions]').page`

// settled waits for the server's word on the decisions as they are now.
func (e editor) settled() {
	e.t.Helper()
	e.WaitFor(`(p => p.answer.model === p.now.body)(` + decisionsJS + `)`)
}

func (e editor) model(js string) string {
	e.t.Helper()
	return webtest.Eval[string](e.Page, `(m => String(`+js+`))(`+decisionsJS+`.now.body)`)
}

// open shows a node of the picture by its name, with the keyboard.
func (e editor) node(name string) {
	e.t.Helper()
	webtest.Eval[bool](e.Page, `([...document.querySelectorAll('.picture__node')].find(b => b.querySelector('.picture__name').textContent === '`+name+`').focus(), true)`)
	e.Press(kb.Enter)
	e.WaitText(".decisions__title", name)
	e.settled()
}

// rewrite puts another text into a field and leaves it.
func (e editor) rewrite(selector, text string) {
	e.t.Helper()
	e.Fill(selector, text)
	e.Press(kb.Escape) // the list of what could be written
	e.Press(kb.Tab)
	if selector == "#node-name" { // the server writes it into what reads it
		e.WaitText(".decisions__title", "“"+text+"”")
	}
	e.settled()
}

// TestDecisionsThatBuildOnEachOther makes a price of an input, a table, a
// knowledge model and an expression, tries and publishes it, and lets a process
// ask it; what the nodes said is told, and what they would say now.
func TestDecisionsThatBuildOnEachOther(t *testing.T) {
	s, e, process := designing(t, deciding)
	e.Open(s.url + "/tables/new")
	e.Fill("#name", "Quotes")
	e.Click("#kind-decisions")
	webtest.Axe(t, e.Page)
	e.Click("text=Make it")
	e.WaitFor(`document.querySelector('[data-shared-decisions]')?.page?.answer.model`)
	e.WaitText(".decisions__title", "Answer")

	// the table decides a discount; it is renamed, and so is its input
	e.WaitFor(`document.querySelector('[data-shared-decisions]').editor`)
	e.rewrite("#node-name", "Discount")
	e.Click("#cell-0-1")
	e.Choose("#column-type", "Number")
	e.Click("#cell-0-0")
	e.pasted("< 1000\t0\n>= 1000\t0.1")
	e.WaitFor(decisionsJS + `.now.body.decisions[0].logic.table.rules.length === 2`)
	e.settled()
	e.node("amount")
	e.rewrite("#node-name", "Order amount")
	e.expect("renamed in the table", e.model(`m.decisions[0].logic.table.inputs[0].expression`), "Order amount")

	// a knowledge model with an expression
	e.Click("[data-act=add-knowledge]")
	e.WaitFor(`document.activeElement.id === 'node-name'`)
	e.rewrite("#node-name", "Rounded")
	e.rewrite("#node-param-0", "money")
	e.rewrite("#node-text", "decimal(money, 2)")

	// a decision by entries that uses both
	e.Click("[data-act=add-decision]")
	e.WaitFor(`document.activeElement.id === 'node-name'`)
	e.rewrite("#node-name", "Net")
	for _, name := range []string{"Order amount", "Discount"} {
		e.use(name)
	}
	e.Choose("#node-logic", "Entries, one by one")
	e.WaitFor(`document.querySelector('#node-entry-0')`)
	e.rewrite("#node-entry-0", "reduction")
	e.Fill("#node-part-0", "Order amount * Disc")
	e.WaitFor(`document.querySelector('#expression-list:popover-open [role=option]')?.textContent.startsWith('Discount')`)
	e.Press(kb.ArrowDown)
	e.Press(kb.Enter)
	e.Press(kb.Tab)
	e.rewrite("#node-part-1", "Order amount - reduction")
	e.expect("the entries", e.model(`m.decisions[1].logic.parts.map(p => p.text).join('; ')`), "Order amount * Discount; Order amount - reduction")
	// a button that is pressed before what was typed is drawn takes nothing back
	webtest.Eval[bool](e.Page, `(() => {
		const part = document.getElementById('node-part-1');
		part.value = 'Order amount - reduction - 0';
		for (const type of ['input', 'change']) part.dispatchEvent(new Event(type, {bubbles: true}));
		[...document.querySelectorAll('.decisions__acts button')].find(b => b.textContent.trim() === 'Entry').click();
		[...document.querySelectorAll('[data-use]')].find(b => b.dataset.use === 'amount').click();
		return true;
	})()`)
	e.WaitFor(decisionsJS + `.now.body.decisions[1].logic.parts.length === 3`)
	e.settled()
	e.expect("typed and added", e.model(`m.decisions[1].logic.parts.map(p => p.text ?? '').join('; ') + m.decisions[1].requires`), "Order amount * Discount; ; Order amount - reduction - 0#answer")
	e.use("Order amount")
	e.Click(`[aria-label="Remove entry 2"]`)
	e.WaitFor(decisionsJS + `.now.body.decisions[1].logic.parts.length === 2`)
	e.rewrite("#node-part-1", "Order amount - reduction")
	// a click that takes its time still meets what it was begun on
	e.Fill("#node-entry-0", "saving")
	const checks = `performance.getEntriesByType('resource').filter(r => r.name.endsWith('/decisions/check')).length`
	before := webtest.Eval[int](e.Page, checks)
	release := e.Hold(webtest.Middle(`[...document.querySelectorAll('.decisions__acts button')].find(b => b.textContent.trim() === 'Entry')`))
	e.WaitFor(decisionsJS + `.now.body.decisions[1].logic.names[0] === 'saving'`)
	e.WaitFor(checks + fmt.Sprintf(" > %d", before))
	release()
	e.WaitFor(decisionsJS + `.now.body.decisions[1].logic.parts.length === 3`)
	e.settled()
	e.Click(`[aria-label="Remove entry 2"]`)
	e.settled()
	e.rewrite("#node-entry-0", "reduction")
	webtest.Axe(t, e.Page)
	webtest.FullScreenshot(t, e.Page, "decisions-context")

	// and one that calls the model with it
	e.Click("[data-act=add-decision]")
	e.WaitFor(`document.activeElement.id === 'node-name'`)
	e.rewrite("#node-name", "Price")
	e.use("Net")
	e.Choose("#node-logic", "Call of a reusable formula")
	e.WaitFor(`document.querySelector('#node-part-1')`)
	e.Choose("#node-model", "Rounded")
	e.settled()
	e.rewrite("#node-part-1", "Nett")
	e.WaitText("[data-part=look]", "“Price”: I do not know “Nett”.")
	e.WaitText("#node-part-1-note", "I do not know “Nett”.")
	e.rewrite("#node-part-1", "Net")
	e.WaitText("[data-part=look]", "Nothing to mend.")
	e.expect("requirements", e.model(`m.decisions.map(d => d.name + '<' + (d.requires ?? []).join(' ')).join('; ')`), "Discount<#amount; Net<#amount #answer; Price<#decision-4 #knowledge-3")

	// what would go in a circle is refused with the reason
	e.node("Net")
	e.WaitFor(`[...document.querySelectorAll('[data-use]')].find(b => b.dataset.use === 'decision-5').disabled`)
	e.WaitText(".decisions__uses", "“Price” already uses “Net”: if both used each other, neither could be decided first.")

	// everything is tried at once
	e.Fill("#try-0", "1,234.56")
	e.WaitText("[data-part=tried]", "Price 1111.1")
	e.WaitText("[data-part=tried]", "Discount 0.1 by rule 2")
	e.node("Discount")
	e.WaitFor(`document.querySelector('#cell-1-0').closest('tr').matches('.is-lit')`)
	webtest.Axe(t, e.Page)
	webtest.FullScreenshot(t, e.Page, "decisions-light")
	e.Theme(webtest.Dark)
	webtest.Axe(t, e.Page)
	webtest.FullScreenshot(t, e.Page, "decisions-dark")
	e.Theme(webtest.Light)

	// what is removed comes back
	e.Click("text=Remove")
	e.WaitFor(decisionsJS + `.now.body.decisions.length === 2`)
	e.WaitText("[data-part=look]", "“Net”: I do not know “Discount”")
	e.Click("[data-act=undo]")
	e.settled()
	e.WaitText("[data-part=look]", "Nothing to mend.")

	// out to a file and in again: the same
	kept := e.model(`JSON.stringify(m)`)
	export := webtest.Eval[string](e.Page, `fetch('/tables/decisions/export', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({name: 'Quotes', model: `+decisionsJS+`.now.body})}).then(r => r.text())`)
	if !strings.Contains(export, "<businessKnowledgeModel") || !strings.Contains(export, "<invocation") {
		t.Fatalf("exported is %.300s", export)
	}
	file := filepath.Join(t.TempDir(), "Quotes.dmn")
	if err := os.WriteFile(file, []byte(export), 0o600); err != nil {
		t.Fatal(err)
	}
	e.Upload("[data-part=dmn]", file)
	e.WaitFor(decisionsJS + `.now.body.namespace`)
	e.settled()
	was, err := decision.DecodeModel([]byte(kept))
	if err != nil {
		t.Fatal(err)
	}
	is, err := decision.DecodeModel([]byte(e.model(`JSON.stringify(m)`)))
	if err != nil {
		t.Fatal(err)
	}
	was.ID, was.Name, was.Namespace = is.ID, is.Name, is.Namespace // the file has them
	if !reflect.DeepEqual(was, is) {
		t.Errorf("imported is\n%+v, not\n%+v", is, was)
	}
	e.WaitText("[data-table-state]", "Saved")

	e.Click("[data-publish-table]")
	e.Fill("#table-note", "Prices of 2027")
	e.Click("text=Publish version 1")
	e.WaitText(".tables-about", "Prices of 2027")

	// a process asks for one of the decisions
	e.open(s, process)
	e.pick("discount")
	e.Choose("#p-table", "Quotes (shared)")
	e.WaitText("#panel-block", "Give to the decision")
	webtest.Screenshot(t, e.Page, "decisions-panel")
	e.WaitFor(`document.querySelector('[name="p.decision"]:checked')?.closest('label').textContent.trim() === 'Price'`)
	e.saved()
	key := s.asking(process.ID, `{"table":"shared:quotes","into":"discount","give":[{"input":"Order amount","value":"amount"}]}`)
	e.Open(fmt.Sprintf("%s/instances/%d", s.url, key))
	e.WaitText(".timeline", "“Discount” answered 1,800")
	e.WaitText(".timeline", "Decisions “Quotes”, version 1. Order amount: 2,000. “Discount” gave 0.1 by rule 2 (Order amount: 2,000). “Net” gave")
	webtest.Screenshot(t, e.Page, "decisions-instance")

	// and what it would get now
	e.Open(s.url + "/tables")
	e.Click("text=Quotes")
	e.WaitFor(`document.querySelector('[data-shared-decisions]')?.page?.answer.model`)
	e.node("Discount")
	e.Click("#cell-1-1")
	e.Type("0.2")
	e.Press(kb.Enter)
	e.settled()
	e.Click("[data-part=all-past] [data-ask-past]")
	e.WaitText("[data-part=all-past] [data-flips]", "1 of 1 answer of the last 1 instance would be another.")
	e.WaitText("[data-part=all-past] .flips", "1600")
	if wide := e.TooWide(); wide > 0 {
		t.Errorf("the page is %d px too wide on a phone", wide)
	}
	e.Phone()
	webtest.Axe(t, e.Page)
	webtest.Eval[bool](e.Page, `(document.querySelector('[data-part=picture]').scrollIntoView(), true)`)
	webtest.Screenshot(t, e.Page, "decisions-phone-picture")
	webtest.Eval[bool](e.Page, `(document.querySelector('[data-part=node]').scrollIntoView(), true)`)
	webtest.Screenshot(t, e.Page, "decisions-phone-node")
}

// use ticks what the open node uses.
func (e editor) use(name string) {
	e.t.Helper()
	webtest.Eval[bool](e.Page, `([...document.querySelectorAll('.decisions__uses label')].find(l => l.textContent.startsWith('`+name+`')).querySelector('input').click(), true)`)
	e.settled()
	e.WaitFor(`[...document.querySelectorAll('.decisions__uses label')].some(l => l.textContent.startsWith('` + name + `') && l.querySelector('input').checked)`)
}

// asking publishes the process with other properties of its table block, and
// starts it with an amount of 2,000.
func (s *site) asking(process int64, props string) machine.Key {
	s.t.Helper()
	doc, err := graph.Decode([]byte(strings.Replace(deciding, `{"table":"discounts","into":"discount"}`, props, 1)))
	if err == nil {
		doc, err = design.Pinned(s.kinds, doc, grid.Shared(s.t.Context(), s.db))
	}
	if err == nil {
		_, err = s.engine.Publish(s.t.Context(), host.PublishOrder{Process: process, Document: doc})
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return s.began(process, "", machine.Var{Name: "amount", Value: feel.Int(2000)}, machine.Var{Name: "customer", Value: feel.String("gold")})
}
