package web

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	design "segue/designer"
	"segue/models"
	"segue/runtime/graph"
	"segue/web/webtest"
)

// payables is a process as finance departments have it.
const payables = `{"schema":1,"id":"accounts-payable","name":"Accounts payable","documentation":"From the invoice to the payment.","pools":[{"id":"accounts-payable","executable":true,
"blocks":[
 {"id":"start","kind":"start","name":"Invoice received","props":{"form":"invoice"}},
 {"id":"how-much","kind":"decision","name":"How much is it?"},
 {"id":"approve","kind":"approval","name":"Approve the invoice","props":{"title":"Pay {supplier} {amount}?","who":["group:finance-leads"],"sendBack":true,"due":"P2D"}},
 {"id":"correct","kind":"task","name":"Correct the invoice","props":{"title":"Correct the invoice of {supplier}","who":["starter"],"form":"invoice"}},
 {"id":"cool-off","kind":"timer","name":"Wait until the payment run","props":{}},
 {"id":"total","kind":"set-values","name":"Add the tax","props":{"values":[{"name":"total","value":"amount * 1.19"}]}},
 {"id":"paid","kind":"end","name":"Paid"},
 {"id":"refused","kind":"end","name":"Refused"}],
"flows":[
 {"id":"f1","from":"start","to":"how-much"},
 {"id":"f2","from":"how-much","to":"approve","condition":"amount > 1000"},
 {"id":"f3","from":"how-much","to":"total","default":true},
 {"id":"f4","from":"approve","exit":"approved","to":"total"},
 {"id":"f5","from":"approve","exit":"rejected","to":"refused"},
 {"id":"f6","from":"approve","exit":"sent-back","to":"correct"},
 {"id":"f7","from":"correct","to":"how-much"},
 {"id":"f8","from":"total","to":"cool-off"},
 {"id":"f9","from":"cool-off","to":"paid"}]}],
"data":[{"name":"total","label":"Total with tax","type":"number"}],
"forms":[{"id":"invoice","name":"Invoice","fields":[
 {"name":"supplier","label":"Supplier","type":"text","required":true},
 {"name":"amount","label":"Amount","type":"money","currency":"EUR","required":true},
 {"name":"country","label":"Country","type":"choice","options":[{"value":"de","label":"Germany"},{"value":"se","label":"Sweden"}]},
 {"name":"scan","label":"Scan","type":"file","accept":["application/pdf"]}]}],
"layout":{}}`

// editor is the designer's page as a test uses it.
type editor struct {
	*webtest.Page
	t *testing.T
}

const canvasJS = `document.querySelector('.designer-canvas').designer`

// do runs JavaScript that speaks of the designer as d.
func do[T any](e editor, js string) T {
	e.t.Helper()
	return webtest.Eval[T](e.Page, `(d => `+js+`)(`+canvasJS+`)`)
}

// at is where a block's middle is in the window.
func (e editor) at(block string) (x, y float64) {
	e.t.Helper()
	p := do[[2]float64](e, fmt.Sprintf(`(s => [s.x + s.width / 2, s.y + s.height / 2])(d.diagram.get('elementRegistry').get(%q))`, block))
	return e.point(p[0], p[1])
}

// on is the spot on what is drawn of the document, at a place in terms of its shape s.
func on(id, at string) webtest.Spot {
	return webtest.Spot{Of: fmt.Sprintf(`document.querySelector('.designer-canvas [data-element-id=%q]')`, id),
		At: fmt.Sprintf(`((d, [x, y]) => (v => (b => [b.x + (x - v.x) * v.scale, b.y + (y - v.y) * v.scale])(d.diagram.get('canvas').getContainer().getBoundingClientRect()))(d.diagram.get('canvas').viewbox()))(%[1]s, (s => %[3]s)(%[1]s.diagram.get('elementRegistry').get(%[2]q)))`, canvasJS, id, at)}
}

// middleOf is the spot in the middle of a block.
func middleOf(block string) webtest.Spot { return on(block, `[s.x + s.width / 2, s.y + s.height / 2]`) }

// point is a place on the canvas in the window, once the browser has drawn what
// was last moved: until then it takes clicks where things were.
func (e editor) point(x, y float64) (float64, float64) {
	e.t.Helper()
	webtest.Eval[bool](e.Page, `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
	p := do[[2]float64](e, fmt.Sprintf(`(v => (b => [b.x + (%f - v.x) * v.scale, b.y + (%f - v.y) * v.scale])(d.diagram.get('canvas').getContainer().getBoundingClientRect()))(d.diagram.get('canvas').viewbox())`, x, y))
	return p[0], p[1]
}

// flow is a place on a flow, a share of the way along its longest level stretch.
func (e editor) flow(id string) (float64, float64) {
	e.t.Helper()
	p := do[[2]float64](e, fmt.Sprintf(`(w => { let best = [w[0], w[1]]; for (let i = 1; i < w.length; i++) if (Math.abs(w[i].x - w[i-1].x) > Math.abs(best[1].x - best[0].x)) best = [w[i-1], w[i]]; return [(best[0].x + best[1].x) / 2, best[0].y]; })(d.diagram.get('elementRegistry').get(%q).waypoints)`, id))
	return e.point(p[0], p[1])
}

// fromPalette drags a kind onto the canvas.
func (e editor) fromPalette(kind string, x, y float64) {
	e.t.Helper()
	e.DragTo(webtest.Middle(fmt.Sprintf(`document.querySelector('[data-palette] [data-kind=%q]')`, kind)), x, y)
}

// blocks are "name or kind" of all blocks, in the order of the document.
func (e editor) blocks() string {
	e.t.Helper()
	return do[string](e, `d.document().pools[0].blocks.map(b => b.name || b.kind).join(', ')`)
}

// flows are "from>to" by the names of blocks.
func (e editor) flows() string {
	e.t.Helper()
	return do[string](e, `(p => (name => p.flows.map(f => name(f.from) + (f.exit ? '.' + f.exit : '') + '>' + name(f.to)).join(', '))(id => (b => b.name || b.kind)(p.blocks.find(b => b.id === id))))(d.document().pools[0])`)
}

func (e editor) saved() {
	e.t.Helper()
	e.WaitFor(`document.querySelector('[data-save-state]').dataset.state === 'saved'`)
}

func (e editor) expect(what, got, want string) {
	e.t.Helper()
	if got != want {
		e.t.Errorf("%s: got\n%s\nwant\n%s", what, got, want)
	}
}

// stored is the draft as the server has it.
func stored(t *testing.T, s *site, process int64) graph.Document {
	t.Helper()
	d, err := s.db.Draft(t.Context(), process)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := graph.Decode(d.Document)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// designing opens the designer on a process of Ana's, the document or a blank
// one, beside other tests.
func designing(t *testing.T, document string) (*site, editor, models.Process) {
	t.Helper()
	t.Parallel()
	s := open(t)
	ana := s.northwind()
	v, err := s.db.ViewerByID(t.Context(), ana.ID)
	if err != nil {
		t.Fatal(err)
	}
	process, err := s.db.AddProcess(t.Context(), v, "process.added", models.ProcessForm{Name: "Accounts payable"}, func(id string) (json.RawMessage, error) {
		if document == "" {
			return json.Marshal(design.Blank(graph.ID(id), "Accounts payable"))
		}
		return json.RawMessage(document), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	e := editor{webtest.Browser(t), t}
	signIn(e.Page, s, ana.Email)
	e.open(s, process)
	return s, e, process
}

func (e editor) open(s *site, process models.Process) {
	e.t.Helper()
	e.Open(fmt.Sprintf("%s/processes/%d/design", s.url, process.ID))
	e.WaitFor(canvasJS)
}

// bring brings a block into view.
func (e editor) bring(block string) {
	e.t.Helper()
	do[bool](e, fmt.Sprintf(`(d.diagram.get('view').reveal(d.diagram.get('elementRegistry').get(%q)), d.diagram.get('view').cull(), true)`, block))
}

// pick selects a block with the mouse and waits for its panel.
func (e editor) pick(block string) {
	e.t.Helper()
	e.bring(block)
	e.ClickOn(middleOf(block))
	e.panelOf(block)
}

func (e editor) panelOf(block string) {
	e.t.Helper()
	e.WaitFor(fmt.Sprintf(`document.querySelector('#panel-block .panel-form')?.dataset.of === %q`, block))
}

// TestAnAuthorBuildsAProcess goes the whole way with mouse and keyboard: from
// the blank process to a version.
func TestAnAuthorBuildsAProcess(t *testing.T) {
	s, e, process := designing(t, "")
	e.expect("at first", e.flows(), "Start>Done")

	// drop on a flow inserts
	x, y := e.flow("flow-1")
	e.fromPalette("approval", x, y)
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === 3`)
	e.expect("dropped on the flow", e.flows(), "Start>approval, approval.approved>Done")
	id := do[string](e, `d.document().pools[0].blocks[2].id`)
	e.panelOf(id)

	// the panel
	e.Fill("#block-name", "Approve the invoice")
	e.Fill("#p-title", "Pay this invoice?")
	e.Click("#p-who")
	e.Type("zzz")
	e.WaitText("#p-who-list", "Nobody is called “zzz”.")
	e.WaitText("#p-who-list", "Finance leads") // all there are, none of which Enter means
	e.WaitFor(`!document.querySelector("#p-who-list .is-active")`)
	e.Fill("#p-who", "fin")
	e.WaitFor(`document.querySelectorAll("#p-who-list [role=option]").length === 1`)
	e.Click(`[data-value="group:finance-leads"]`)
	e.WaitFor(fmt.Sprintf(canvasJS+`.block(%q).props?.who?.[0] === "group:finance-leads"`, id))
	e.WaitFor(`[...document.querySelectorAll('.subtitle')].some(t => t.textContent === 'Finance leads')`)
	e.expect("configured", e.blocks(), "Start, Done, Approve the invoice")

	// the exit that leads nowhere yet: its plus asks what is next
	e.connectLoose(id, "rejected")
	e.WaitText(".picker-title", "What happens next?")
	e.Type("end")
	e.Press(kb.Enter)
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === 4`)
	e.expect("continued", e.flows(), "Start>Approve the invoice, Approve the invoice.approved>Done, Approve the invoice.rejected>end")
	e.Press(kb.F2)
	e.Type("Refused")
	e.Press(kb.Enter)
	e.saved()

	doc := stored(t, s, process.ID)
	if n := len(doc.Pools[0].Blocks); n != 4 || doc.Pools[0].Blocks[3].Name != "Refused" {
		t.Errorf("stored are %+v", doc.Pools[0].Blocks)
	}
	if len(doc.Layout.Flows) != 3 || len(doc.Layout.Blocks) != 4 {
		t.Errorf("drawn are %+v", doc.Layout)
	}

	// publish: the note is needed, and begun
	e.Click("text=Publish")
	e.WaitFor(`document.activeElement?.id === 'publish-note' && document.activeElement.value === 'First version.'`)
	e.Fill("#publish-note", "")
	e.Press(kb.Enter, chromedp.KeyModifiers(chromedp.ModifierCtrl))
	e.WaitText("#publish .field__error", "Say in a few words")
	webtest.Axe(t, e.Page)
	e.Fill("#publish-note", "First version")
	e.Click("text=Publish version 1")
	e.WaitText(".published__title", "Version 1 is published.")
	webtest.Screenshot(t, e.Page, "designer-published")
	v, err := s.db.Version(t.Context(), process.ID, 1)
	if err != nil || v.Note != "First version" {
		t.Errorf("%+v, %v", v, err)
	}
	e.Open(fmt.Sprintf("%s/processes/%d/versions/1", s.url, process.ID))
	e.WaitFor(canvasJS)
	e.WaitText(".version-note", "First version")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "designer-version")
	if do[bool](e, `d.canUndo() || document.querySelectorAll('.exit-loose').length > 0`) {
		t.Error("a version can be edited")
	}
}

// connectLoose clicks the plus of an exit that leads nowhere.
func (e editor) connectLoose(block, exit string) {
	e.t.Helper()
	at := webtest.Middle(fmt.Sprintf(`document.querySelector('[data-element-id=%q] [data-exit=%q] .exit-add')`, block, exit))
	at.Of = fmt.Sprintf(`document.querySelector('.designer-canvas [data-element-id=%q]')`, block)
	e.ClickOn(at)
}

func TestWhatPreventsPublishingIsNamed(t *testing.T) {
	_, e, _ := designing(t, payables)
	e.Click("text=Publish")
	e.WaitText("#publish", "must be mended before this process can run")
	e.WaitText("#publish .mend__where", "Wait until the payment run")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "designer-refused")
	e.Click("#publish .mend")
	e.panelOf("cool-off")
	e.Click("#tab-problems")
	e.WaitText("[data-problems] .mend__where", "Wait until the payment run")
	// a new name counts at once, before the draft is saved with it
	if where := do[string](e, `(d.diagram.get('commands').apply({blocks: {'cool-off': {name: 'Cool off'}}}, 'Rename'), document.querySelector('[data-problems] .mend__where').textContent)`); where != "Cool off" {
		t.Errorf("the problem is still at %q", where)
	}
	e.Click("[data-problems] .mend")
	e.panelOf("cool-off")
}

func TestUndoCoversCanvasAndPanel(t *testing.T) {
	s, e, process := designing(t, payables)
	before := do[string](e, `d.json()`)
	e.pick("approve")
	e.Fill("#block-name", "Decide")
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.block('approve').name === 'Decide'`)
	x, y := e.at("correct")
	e.DragTo(middleOf("correct"), x, y+80)
	e.WaitFor(canvasJS + `.canUndo()`)
	e.Press(kb.Delete)
	e.WaitFor(canvasJS + `.block('correct') === undefined`)
	e.saved()
	for range 3 {
		e.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	}
	e.WaitFor(canvasJS + `.canUndo() === false`)
	e.expect("after undo", do[string](e, `d.json()`), before)

	e.pick("approve")
	e.WaitFor(`document.querySelector('#block-name')?.value === "Approve the invoice"`)
	e.Press("y", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	e.Click("[data-redo]")
	e.WaitFor(canvasJS + `.block('approve').name === 'Decide'`)
	e.saved()
	e.WaitFor(canvasJS + `.block('approve').name === 'Decide'`)
	if got := stored(t, s, process.ID).Pools[0].Blocks[2].Name; got != "Decide" {
		t.Errorf("stored is %q", got)
	}

	// a calendar for all blocks, and back
	if err := s.db.ChangeCalendars(t.Context(), models.Actor{}, "Osaka office", func(json.RawMessage) (json.RawMessage, error) {
		return json.RawMessage(`[{"id":"osaka","name":"Osaka office","hours":[{"days":["mon","tue"],"from":"09:00","to":"17:00"}]}]`), nil
	}); err != nil {
		t.Fatal(err)
	}
	said := func(words string) {
		e.WaitFor(fmt.Sprintf(`[...document.querySelectorAll('.djs-visual')].some(card => [...card.querySelectorAll('.subtitle')].map(t => t.textContent).join(' ').includes(%q))`, words))
	}
	said("due in 2 days")
	e.Click("#tab-process")
	e.Choose("#process-calendar", "Osaka office")
	said("due in 2 working days")
	e.saved()
	if got := stored(t, s, process.ID).Calendar; got != "osaka" {
		t.Errorf("stored is the calendar %q", got)
	}
	webtest.Screenshot(t, e.Page, "designer-calendar")
	e.Click("[data-undo]")
	said("due in 2 days")

	// tidied up by the server, and back, as one command
	before = do[string](e, `(d.deselect(), d.json())`)
	e.Click(`[aria-label="Tidy up"]`)
	e.WaitFor(canvasJS + `.diagram.get('commandStack')._stack.some(c => c.command === 'layout.tidy')`)
	e.expect("from left to right", do[string](e, `(r => ['start', 'how-much', 'approve'].map(id => r.get(id)).every((b, i, all) => i === 0 || all[i - 1].x + all[i - 1].width + 60 < b.x) ? 'yes' : 'no')(d.diagram.get('elementRegistry'))`), "yes")
	e.expect("each flow ends at its block", do[string](e, `d.diagram.get('elementRegistry').filter(c => c.flow).every(c => (p => p.x >= c.target.x - 1 && p.x <= c.target.x + c.target.width + 1 && p.y >= c.target.y - 1 && p.y <= c.target.y + c.target.height + 1)(c.waypoints.at(-1))) ? 'yes' : 'no'`), "yes")
	e.expect("all of it is in sight", do[string](e, `((v, b) => b.x >= v.x && b.y >= v.y && b.x + b.width <= v.x + v.width && b.y + b.height <= v.y + v.height ? 'yes' : 'no')(d.diagram.get('canvas').viewbox(), d.diagram.get('view').bounds())`), "yes")
	webtest.Screenshot(t, e.Page, "designer-tidied")
	e.Click("[data-undo]")
	e.expect("as it was before it was tidied up", do[string](e, `d.json()`), before)
}

func TestTheSecondEditorIsTold(t *testing.T) {
	s, ana, process := designing(t, payables)
	chiara := editor{webtest.Browser(t), t}
	var person models.Person
	if err := s.gorm.Where("name = 'Chiara Rossi'").Take(&person).Error; err != nil {
		t.Fatal(err)
	}
	s.run(`INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'edit')`, process.ID, person.ID)
	signIn(chiara.Page, s, person.Email)
	chiara.open(s, process)

	rename := func(e editor, block, name string) {
		do[bool](e, fmt.Sprintf(`(d.apply({blocks: {%q: {name: %q}}}), true)`, block, name))
	}
	rename(ana, "approve", "Ana was here")
	ana.saved()
	ana.WaitFor(`document.querySelector('[data-save-state]').dataset.state === 'saved'`)
	name := func(i int) string { return stored(t, s, process.ID).Pools[0].Blocks[i].Name }
	eventually(t, func() bool { return name(2) == "Ana was here" })

	rename(chiara, "correct", "Chiara was here")
	chiara.WaitText("[data-save-banner]", "Ana Costa changed this draft")
	webtest.Axe(t, chiara.Page)
	webtest.Screenshot(t, chiara.Page, "designer-conflict")
	if name(3) != "Correct the invoice" {
		t.Error("something was overwritten")
	}
	rename(chiara, "paid", "And here") // goes on working: nothing is lost, nothing is saved
	chiara.Click("text=Publish")       // not what somebody else sees
	chiara.WaitText(".toast", "Your last changes are not saved yet")
	chiara.Click("text=Save mine")
	eventually(t, func() bool { return name(3) == "Chiara was here" && name(2) == "Approve the invoice" })
	var kept int64
	if err := s.gorm.Raw(`SELECT count(*) FROM draft_snapshots WHERE process_id = ? AND document::text LIKE '%Ana was here%'`, process.ID).Scan(&kept).Error; err != nil || kept != 1 {
		t.Errorf("%d snapshots of Ana's work, %v", kept, err)
	}

	rename(ana, "approve", "Ana again")
	ana.WaitText("[data-save-banner]", "Chiara Rossi changed this draft")
	ana.Click("text=Show theirs")
	ana.WaitFor(canvasJS + `.block('correct').name === 'Chiara was here'`)
	rename(ana, "approve", "Together")
	eventually(t, func() bool { return name(2) == "Together" && name(3) == "Chiara was here" })
}

func TestChangesSurviveALostServer(t *testing.T) {
	s, e, process := designing(t, payables)
	e.Expect("Failed to fetch") // what is under way when the line is cut
	offline := func(on bool) {
		if _, err := chromedp.Call(e.Context(), network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*network.Conditions{{DownloadThroughput: -1, UploadThroughput: -1, Offline: on}}}); err != nil {
			t.Fatal(err)
		}
	}
	offline(true)
	do[bool](e, `(d.apply({blocks: {approve: {name: 'Written on a train'}}}), true)`)
	e.WaitText("[data-save-state]", "Offline · kept on this computer")
	webtest.Screenshot(t, e.Page, "designer-offline")
	offline(false)
	webtest.Eval[bool](e.Page, `(dispatchEvent(new Event('online')), true)`)
	eventually(t, func() bool { return stored(t, s, process.ID).Pools[0].Blocks[2].Name == "Written on a train" })
	e.saved()

	// and a window that was closed
	offline(true)
	do[bool](e, `(d.apply({blocks: {approve: {name: 'Closed too early'}}}), true)`)
	e.WaitText("[data-save-state]", "Offline")
	offline(false)
	webtest.Eval[bool](e.Page, `(window.onbeforeunload = null, true)`)
	key := webtest.Eval[string](e.Page, `Object.keys(localStorage).find(k => k.startsWith('segue.draft'))`)
	kept := webtest.Eval[string](e.Page, `localStorage.getItem(`+fmt.Sprintf("%q", key)+`)`)
	if !strings.Contains(kept, "Closed too early") {
		t.Fatalf("kept is %.200s", kept)
	}
	named := func(want string) bool { return stored(t, s, process.ID).Pools[0].Blocks[2].Name == want }
	back := func(name string) {
		t.Helper()
		e.open(s, process)
		e.expect("after coming back", do[string](e, `d.block('approve').name + document.querySelector('[data-save-banner]:not([hidden])')?.textContent`), name+"undefined")
		e.WaitFor(fmt.Sprintf(`document.querySelector('[data-save-state]').dataset.state === 'saved' && localStorage.getItem(%q) === null`, key))
	}
	e.unasked()
	back("Closed too early")
	eventually(t, func() bool { return named("Closed too early") })

	// a page that is left at once sends what was done last, and nobody is asked
	do[bool](e, `(d.apply({blocks: {approve: {name: 'Left at once'}}}), true)`)
	e.Open(s.url + "/processes")
	eventually(t, func() bool { return named("Left at once") })
	back("Left at once")

	// what did reach the server, whose answer nobody heard, is known again in any order
	do[bool](e, fmt.Sprintf(`(turned => (localStorage.setItem(%q, JSON.stringify({revision: '1', page: 'before', at: new Date().toISOString(), json: JSON.stringify(turned(JSON.parse(d.json())))})), true))(
		function turned(v) { return Array.isArray(v) ? v.map(turned) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).reverse().map(([k, v]) => [k, turned(v)])) : v; })`, key))
	back("Left at once")

	// what another tab keeps stays until that tab, or the author, lets go of it
	webtest.Eval[bool](e.Page, fmt.Sprintf(`(localStorage.setItem(%q, JSON.stringify({revision: '1', page: 'another', at: new Date().toISOString(), json: '{}'})), true)`, key))
	do[bool](e, `(d.apply({blocks: {approve: {name: 'In this tab'}}}), true)`)
	eventually(t, func() bool { return named("In this tab") })
	e.saved()
	e.open(s, process)
	e.WaitText("[data-save-banner]", "were never saved")
	e.Click("text=Leave them")
	e.WaitFor(fmt.Sprintf(`localStorage.getItem(%q) === null`, key))
}

// unasked fails the test where leaving a page raises the browser's question, and leaves.
func (e editor) unasked() {
	e.t.Helper()
	if err := chromedp.Listen(e.Context(), func(event any) {
		if d, ok := event.(*cdppage.EventJavascriptDialogOpening); ok {
			e.t.Errorf("a question when the page is left: %s", d.Type)
			go func() {
				_, _ = chromedp.Call(e.Context(), cdppage.HandleJavaScriptDialog, cdppage.HandleJavaScriptDialogParams{Accept: true})
			}()
		}
	}); err != nil {
		e.t.Fatal(err)
	}
}

func TestConditionsAreBuiltNotWritten(t *testing.T) {
	_, e, _ := designing(t, payables)
	e.pick("how-much")
	e.expect("read", webtest.Eval[string](e.Page, `[...document.querySelectorAll('#way-f2 select, #way-f2 input.input')].map(f => f.selectedOptions?.[0].text ?? f.value).join(' ')`), "Amount is more than 1000")
	e.Fill(`#way-f2 [name$=".value"]`, "2,500")
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition === 'amount > 2500'`)
	e.Click("#way-f2 [data-add-clause]")
	e.WaitFor(`document.querySelectorAll('#way-f2 [data-clause]').length === 2 && document.querySelector('#way-f2 [name$=".join"]')`)
	e.Choose(`#way-f2 [data-clause]:nth-of-type(2) [name$=".variable"], #way-f2 [data-clause] ~ [data-clause] [name$=".variable"]`, "Country")
	e.WaitFor(`document.querySelectorAll('#way-f2 [data-clause]')[1].querySelector('select[name$=".value"]')`)
	e.Choose(`#way-f2 [data-clause] ~ [data-clause] [name$=".value"]`, "Germany")
	e.WaitFor(canvasJS + `.flow('f2').condition === 'amount > 2500 and country = "de"'`)
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "designer-condition")
	// numbers are compared by more or less, if nobody says otherwise
	const third = `#way-f2 [data-clause] ~ [data-clause] ~ [data-clause] `
	e.Click("#way-f2 [data-add-clause]")
	e.WaitFor(`document.querySelector('` + third + `[name$=".operator"]')?.value === ''`)
	e.Choose(third+`[name$=".variable"]`, "Amount")
	e.WaitFor(`document.querySelector('` + third + `[name$=".operator"]')?.selectedOptions[0].text === 'is more than'`)
	e.Click(third + "[data-remove-clause]")
	e.WaitFor(`document.querySelectorAll('#way-f2 [data-clause]').length === 2`)
	e.Click("#way-f2 [name=_text]")
	e.WaitFor(`document.querySelector('#way-f2 textarea')?.value === 'amount > 2500 and country = "de"'`)
	e.Fill("#way-f2 textarea", "amount >")
	e.Press(kb.Tab)
	e.WaitFor(`document.querySelector('#way-f2 .field__error')`)
	e.Fill("#way-f2 textarea", `amount * 2 > total`)
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.flow('f2').condition === 'amount * 2 > total' && !document.querySelector('#way-f2 .field__error')`)
	// the order decides; moving a way is one step of undo
	e.Click(`#way-f3 [name=_up]`)
	e.WaitFor(canvasJS + `.document().pools[0].flows.filter(f => f.from === 'how-much').map(f => f.id).join() === 'f3,f2'`)
	e.Click("[data-undo]")
	e.WaitFor(canvasJS + `.document().pools[0].flows.filter(f => f.from === 'how-much').map(f => f.id).join() === 'f2,f3'`)
}

func TestAFormIsMadeInThePanel(t *testing.T) {
	s, e, process := designing(t, "")
	e.pick("start")
	e.Click("[name=_newform]")
	e.WaitFor(`document.querySelector('.sheet')`)
	e.Choose("#new-field-type", "Amount of money")
	e.Click("text=Add field")
	e.WaitFor(`document.querySelectorAll('.sheet [data-row]').length === 1 && document.querySelector('.sheet details').open`)
	e.Fill(`.sheet [name="_f.0.label"]`, "Invoice amount")
	e.Press(kb.Tab)
	e.WaitFor(canvasJS + `.document().forms[0].fields[0].label === 'Invoice amount'`)
	e.Choose("#new-field-type", "File")
	e.Click("text=Add field")
	e.WaitFor(`document.querySelectorAll('.sheet [data-row]').length === 2`)
	e.Choose(`.sheet [name="_f.1.accept"]`, "PDF or picture")
	e.WaitFor(canvasJS + `.document().forms[0].fields[1].accept?.length === 3`)
	// an e-invoice fills in what the labels ask for, or what is chosen
	e.Click(`.sheet [name="_f.1.fills"]`)
	e.WaitFor(canvasJS + `.document().forms[0].fields[1].fill?.map(f => f.fact + '>' + f.field).join() === 'payable>invoice_amount'`)
	e.WaitFor(`document.querySelector('#fill-1-0')?.value === 'payable' && document.querySelector('[name="_f.1.accept"]').value === 'e-invoice'`)
	e.Choose("#fill-1-0", "Total with tax")
	e.WaitFor(canvasJS + `.document().forms[0].fields[1].fill[0].fact === 'total'`)
	webtest.Axe(t, e.Page)
	webtest.FullScreenshot(t, e.Page, "designer-form")
	// reorder with the keyboard, then with the mouse
	e.Click(`.sheet [aria-label^="Move File up"]`)
	e.WaitFor(canvasJS + `.document().forms[0].fields[0].type === 'file'`)
	e.expect("moved with what it fills in", do[string](e, `JSON.stringify(d.document().forms[0].fields[0].fill)`), `[{"fact":"total","field":"invoice_amount"}]`)
	webtest.Eval[bool](e.Page, `([...document.querySelectorAll('.sheet details[open]')].forEach(d => d.open = false), true)`)
	e.WaitFor(`document.querySelectorAll('.sheet details[open]').length === 0`)
	first := webtest.Eval[[2]float64](e.Page, `(r => [r.x + 20, r.y + 6])(document.querySelectorAll('.sheet [data-row]')[0].getBoundingClientRect())`)
	e.DragTo(webtest.Middle(`document.querySelectorAll('.sheet [data-handle]')[1]`), first[0], first[1])
	e.WaitFor(canvasJS + `.document().forms[0].fields[0].type === 'money'`)
	e.saved()
	eventually(t, func() bool {
		forms := stored(t, s, process.ID).Forms
		return len(forms) == 1 && len(forms[0].Fields) == 2 && forms[0].Fields[0].Currency == "EUR"
	})
}

// TestTheKeyboardIsEnough builds without touching the mouse once the page is open.
func TestTheKeyboardIsEnough(t *testing.T) {
	_, e, _ := designing(t, "")
	do[bool](e, `(d.focus(), true)`)
	e.Press(kb.Tab)
	e.WaitFor(`document.activeElement.getAttribute('aria-label')?.startsWith('Start')`)
	e.WaitText(".canvas-said", "Block 1 of 2")
	e.Press(kb.Tab)
	e.WaitFor(`document.activeElement.getAttribute('aria-label')?.startsWith('Done. End.')`)
	e.Press(kb.Tab, chromedp.KeyModifiers(chromedp.ModifierShift))
	// Enter on the palette adds after what is selected
	webtest.Eval[bool](e.Page, `(document.querySelector('[data-palette] [data-kind="task"]').focus(), true)`)
	e.Press(kb.Enter)
	e.WaitFor(canvasJS + `.document().pools[0].blocks.length === 3`)
	e.expect("added by Enter", e.flows(), "Start>Done, Start>task")
	e.WaitFor(`document.activeElement.getAttribute('aria-label')?.startsWith('Task')`)
	// C connects: Tab to the block, Enter
	e.Press("c")
	e.WaitText(".canvas-hint", "Choose where the flow goes")
	for range 4 {
		if do[bool](e, `d.diagram.get('selection').get()[0]?.block?.id === 'end'`) {
			break
		}
		e.Press(kb.Tab, chromedp.KeyModifiers(chromedp.ModifierShift))
	}
	e.Press(kb.Enter)
	e.WaitFor(canvasJS + `.document().pools[0].flows.length === 3`)
	e.expect("connected", e.flows(), "Start>Done, Start>task, task>Done")
	e.Press(kb.Delete) // the new flow is selected
	e.WaitFor(canvasJS + `.document().pools[0].flows.length === 2`)
	e.Press("f", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	e.Type("task")
	e.Press(kb.Enter)
	e.WaitFor(canvasJS + `.diagram.get('selection').get()[0]?.block?.kind === 'task'`)
	x := do[float64](e, `d.diagram.get('selection').get()[0].x`)
	e.Press(kb.ArrowRight)
	e.WaitFor(fmt.Sprintf(canvasJS+`.diagram.get('selection').get()[0].x === %f`, x+10))
	// F goes to a flow, M to what can be done with it, Escape back and out
	e.Press("F")
	e.WaitText(".canvas-said", "Flow from Start to Task.")
	e.Press("m")
	e.WaitFor(`document.activeElement?.getAttribute('aria-label') === 'Insert a block here'`)
	e.Press(kb.Escape)
	e.WaitFor(`document.activeElement?.closest('.djs-connection')`)
	e.Press(kb.Escape)
	e.Press(kb.Escape)
	e.WaitText(".canvas-said", "Tab leaves the canvas.")
	e.Press(kb.Tab)
	e.WaitFor(`document.activeElement?.closest('.canvas-controls')`)
}

func TestDesignerIsAccessible(t *testing.T) {
	_, e, _ := designing(t, payables)
	// who wants no motion gets none, and pays for none: another theme moves nothing
	moving := webtest.Eval[int](e.Page, `(root => { root.dataset.theme = "dark"; const n = document.getAnimations().length; delete root.dataset.theme; return n })(document.documentElement)`)
	if moving > 0 {
		t.Errorf("with reduced motion the change of the theme starts %d transitions", moving)
	}
	for _, id := range []string{"approve", "how-much", "start", "total"} {
		e.pick(id)
		inBothThemes(t, e.Page, "designer-"+id)
	}
	e.Click("#tab-process")
	e.WaitFor(`document.querySelector('#panel-process .panel-form')`)
	inBothThemes(t, e.Page, "designer-process")
	e.Click("#tab-problems")
	inBothThemes(t, e.Page, "designer-problems")
}
