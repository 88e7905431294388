package web

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"segue/designer/templates"
	"segue/web/webtest"
)

// tight has cards so close that the conditions between them have no room there.
const tight = `{"schema":1,"id":"tight","name":"Tight","pools":[{"id":"tight","executable":true,"blocks":[
 {"id":"start","kind":"start","name":"Invoice received","props":{"form":"invoice"}},
 {"id":"how","kind":"decision","name":"How is it?"},
 {"id":"a","kind":"task","name":"Check the invoice","props":{"title":"Check {supplier}","who":["starter"]}},
 {"id":"b","kind":"task","name":"Pay the invoice","props":{"title":"Pay {supplier}","who":["starter"]}},
 {"id":"end","kind":"end","name":"Done"}],
"flows":[{"id":"f1","from":"start","to":"how"},
 {"id":"f2","from":"how","to":"a","condition":"amount <= 1000 and order_total != null and (country = \"de\" or country = \"se\")"},
 {"id":"f3","from":"how","to":"b","default":true},{"id":"f4","from":"a","to":"end"},{"id":"f5","from":"b","to":"end"}]}],
"data":[{"name":"order_total","label":"Order total","type":"number"}],
"forms":[{"id":"invoice","name":"Invoice","fields":[{"name":"supplier","label":"Supplier","type":"text"},{"name":"amount","label":"Amount","type":"money","currency":"EUR"},
 {"name":"country","label":"Country","type":"choice","options":[{"value":"de","label":"Germany"},{"value":"se","label":"Sweden"}]}]}],
"layout":{"blocks":{"start":{"x":80,"y":100,"w":240,"h":60},"how":{"x":360,"y":96,"w":240,"h":68},"a":{"x":640,"y":96,"w":240,"h":68},"b":{"x":640,"y":200,"w":240,"h":68},"end":{"x":920,"y":100,"w":240,"h":60}},
 "flows":{"f1":[{"x":320,"y":130},{"x":360,"y":130}],"f2":[{"x":600,"y":130},{"x":640,"y":130}]},
 "labels":{"f2":{"x":560,"y":119,"w":160,"h":22}}}}`

// Conditions are said in words on the canvas, and their words lie over no card.
func TestConditionsAreWordsBesideCards(t *testing.T) {
	_, e, _ := designing(t, tight)
	e.WaitFor(`[...document.querySelectorAll('.flow-label')].some(l => l.textContent.startsWith('Amount is at most'))`)
	const covered = `(labels => [...document.querySelectorAll('.djs-shape[data-element-id] .block .body')].flatMap(b => { const c = b.getBoundingClientRect();
		return labels.filter(l => l.left < c.right && l.right > c.left && l.top < c.bottom && l.bottom > c.top).map(() => b.closest('[data-element-id]').dataset.elementId); }))([...document.querySelectorAll('.flow-label .pill')].map(p => p.getBoundingClientRect())).join()`
	if on := webtest.Eval[string](e.Page, covered); on != "" {
		t.Errorf("words lie over %s", on)
	}
	label := webtest.Eval[[]string](e.Page, `(l => [String(l.querySelectorAll('text').length), l.querySelector('title')?.textContent ?? ''])([...document.querySelectorAll('.flow-label')].find(l => l.textContent.startsWith('Amount')))`)
	if want := "Amount is at most 1,000, Order total is known and either Country is Germany or Sweden"; label[0] != "2" || label[1] != want {
		t.Errorf("the label has %s lines and the title %q, want 2 and %q", label[0], label[1], want)
	}
	if text := webtest.Eval[string](e.Page, `document.querySelector('.djs-container').textContent`); strings.Contains(text, "!=") || strings.Contains(text, "{supplier}") {
		t.Error("an expression shows on the canvas")
	}
	inBothThemes(t, e.Page, "conditions")

	e.Viewport(1280, 720)
	// where there is room, each lies on its flow and on nothing else
	for _, template := range templates.All() {
		text, err := json.Marshal(template.Document())
		if err != nil {
			t.Fatal(err)
		}
		do[bool](e, `(d.replace(`+string(text)+`), d.fit(), true)`)
		if wrong := do[string](e, misplaced); wrong != "" {
			t.Errorf("%s: %s", template.Name, wrong)
		}
		do[bool](e, `(d.replace(`+string(text)+`), d.on('room.made', e => window.pushed = e.shape), true)`)
		for _, flow := range template.Document().Pools[0].Flows {
			id, _ := json.Marshal(flow.ID)
			do[bool](e, `(window.pushed = null, d.select(`+string(id)+`), d.add('task'), true)`)
			if wrong := do[string](e, unseen); wrong != "" {
				t.Errorf("%s, after a task came into %s: %s", template.Name, flow.ID, wrong)
			}
		}
	}
	// a copy below the view comes into it, and what is in sight stays where it is
	do[bool](e, `(d.replace(`+tight+`), d.select('b'), (v => d.diagram.get('view').show(770, 270 - v.height / 2, 1))(d.diagram.get('canvas').viewbox().outer), true)`)
	e.Press("d", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === 6`)
	if wrong := do[string](e, unseen); wrong != "" {
		t.Errorf("after a copy: %s", wrong)
	}
	if moved := do[bool](e, `(v => { const was = JSON.stringify(v()); d.diagram.get('view').bring(d.diagram.get('selection').get(), []); return was !== JSON.stringify(v()); })(() => d.diagram.get('canvas').viewbox())`); moved {
		t.Error("the view moves though what was added is in sight")
	}
}

// unseen says whether what is selected is out of sight, or the block that it pushed
// away though there is room for both, and which blocks lie on others.
const unseen = `(() => {
	const v = d.diagram.get('canvas').viewbox(), [made] = d.diagram.get('selection').get(), next = window.pushed, wrong = [];
	const out = s => s.x < v.x || s.y < v.y || s.x + s.width > v.x + v.width || s.y + s.height > v.y + v.height;
	if (out(made)) wrong.push(made.id + ' is out of sight');
	if (next && next.x + next.width - made.x + 110 / v.scale < v.width && out(next)) wrong.push('what follows is out of sight');
	const cards = d.diagram.get('elementRegistry').filter(e => e.block && !e.host && !e.children.length);
	cards.forEach((a, i) => cards.slice(0, i).forEach(b => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height && wrong.push(a.id + ' lies on ' + b.id)));
	return wrong.join('; ');
})()`

// misplaced are the words on flows that lie beside their flow, over a card, over other
// words, or where another flow's line runs.
const misplaced = `(() => {
	const labels = d.diagram.get('labels').space.labels.owners, shapes = d.diagram.get('elementRegistry').filter(e => e.block), wrong = [];
	const meets = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
	const runs = (flow, rect) => flow.waypoints.slice(1).some((b, i) => (a => meets({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x) || .1, height: Math.abs(a.y - b.y) || .1 }, rect))(flow.waypoints[i]));
	const flows = d.diagram.get('elementRegistry').filter(e => e.waypoints);
	for (const [flow, [{ rect }]] of labels) {
		if (!runs(flow, rect)) wrong.push(flow.id + ' beside its flow');
		for (const s of shapes) if (meets(s, rect)) wrong.push(flow.id + ' over ' + s.id);
		for (const [other, [{ rect: there }]] of labels) if (other !== flow && meets(rect, there)) wrong.push(flow.id + ' over ' + other.id);
		for (const other of flows) if (other !== flow && runs(other, rect)) wrong.push(flow.id + ' on the line of ' + other.id);
	}
	return labels.size === document.querySelectorAll('.flow-label').length ? wrong.join('; ') : 'not all words are drawn';
})()`
