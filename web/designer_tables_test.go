package web

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/webtest"
)

// deciding is a process that looks a discount up in a table.
const deciding = `{"schema":1,"id":"accounts-payable","name":"Orders","pools":[{"id":"accounts-payable","executable":true,
"blocks":[
 {"id":"start","kind":"start","name":"Order received","props":{"form":"order"}},
 {"id":"discount","kind":"decision-table","name":"Discount","props":{"table":"discounts","into":"discount"}},
 {"id":"done","kind":"end","name":"Done"}],
"flows":[{"id":"f1","from":"start","to":"discount"},{"id":"f2","from":"discount","to":"done"}]}],
"forms":[{"id":"order","name":"Order","fields":[
 {"name":"amount","label":"Amount","type":"money","currency":"EUR","required":true},
 {"name":"customer","label":"Customer","type":"choice","required":true,"options":[{"value":"gold","label":"Gold"},{"value":"silver","label":"Silver"}]}]}],
"tables":[{"id":"discounts","name":"Discounts","body":{"hitPolicy":"unique","inputs":[{"label":"Amount","expression":"amount","type":"number"},{"label":"Customer","expression":"customer","type":"string","values":"\"gold\", \"silver\""}],
 "outputs":[{"label":"Discount","name":"rate","type":"number"}],
 "rules":[{"when":["> 1000","\"gold\""],"then":["0.1"]},{"when":["<= 1000","-"],"then":["0"]}]}}],
"layout":{}}`

const tableJS = `document.querySelector('[data-table-editor], [data-shared-table]').editor`

// cells are the rules of the table under way, cells by "|", rules by lines.
func (e editor) cells() string {
	e.t.Helper()
	return webtest.Eval[string](e.Page, tableJS+`.table().rules.map(r => [...r.when, ...r.then, ...(r.notes ?? [])].join('|')).join('\n')`)
}

func (e editor) expectCells(what, want string) {
	e.t.Helper()
	e.expect(what, e.cells(), want)
}

// checked waits for the server's word on the table as it is now.
func (e editor) checked() {
	e.t.Helper()
	e.WaitFor(`(ed => ed.answer.table === ed.table() && ed.answer.report !== undefined)(` + tableJS + `)`)
}

func (e editor) openTable(block string) {
	e.t.Helper()
	e.pick(block)
	e.Click("[data-edit-table]")
	e.WaitFor(`document.querySelector('#table-editor').open && document.activeElement.matches('.grid')`)
	e.checked()
}

func (e editor) ctrl(key string) {
	e.t.Helper()
	e.Press(key, chromedp.KeyModifiers(chromedp.ModifierCtrl))
}

// clipboard plays what the browser does at Ctrl-V with a text from elsewhere.
func (e editor) pasted(text string) {
	e.t.Helper()
	raw, err := json.Marshal(text)
	if err != nil {
		e.t.Fatal(err)
	}
	webtest.Eval[bool](e.Page, `(d => (d.setData('text/plain', `+string(raw)+`), document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: d, bubbles: true, cancelable: true})), true))(new DataTransfer())`)
}

// copied is what Ctrl-C would leave on the clipboard.
func (e editor) copied() string {
	e.t.Helper()
	return webtest.Eval[string](e.Page, `(d => (document.activeElement.dispatchEvent(new ClipboardEvent('copy', {clipboardData: d, bubbles: true, cancelable: true})), d.getData('text/plain')))(new DataTransfer())`)
}

// TestATableIsEditedByKeyboard never touches the mouse inside the editor.
func TestATableIsEditedByKeyboard(t *testing.T) {
	s, e, process := designing(t, deciding)
	e.openTable("discount")
	e.WaitText(".findings", `No rule matches if Amount is 1001 and Customer is "silver".`)
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "table-light")

	// type over a cell; texts get their quotes; Enter goes down, Tab right
	e.ctrl(kb.Enter) // a rule below the first
	e.Type("> 1,000")
	e.Press(kb.Tab)
	e.Type("silver")
	e.Press(kb.Tab)
	e.Type("0.05")
	e.Press(kb.Enter)
	e.expectCells("typed", "> 1000|\"gold\"|0.1\n> 1000|\"silver\"|0.05\n<= 1000|-|0")
	e.checked()
	e.WaitText(".findings", "Nothing to mend.")

	// F2 edits what is there, Escape leaves it; Delete empties
	e.Press(kb.F2)
	e.Type("99")
	e.Press(kb.Escape)
	e.WaitFor(`document.activeElement.matches('.grid')`)
	e.Press(kb.ArrowUp)
	e.Press(kb.F2)
	e.Type("9")
	e.Press(kb.Enter)
	e.Press(kb.Delete)
	e.expectCells("edited", "> 1000|\"gold\"|0.1\n> 1000|\"silver\"|0.059\n<= 1000|-|")
	for range 2 {
		e.ctrl("z")
	}
	e.expectCells("undone", "> 1000|\"gold\"|0.1\n> 1000|\"silver\"|0.05\n<= 1000|-|0")
	e.ctrl("y")
	e.ctrl("z")

	// what is wrong is said beside the cell while it is typed, with a remedy
	e.Press(kb.Home)
	e.Type("amuont")
	e.WaitText(".grid__say", "I do not know “amuont”.")
	webtest.Screenshot(t, e.Page, "table-wrong")
	e.Press(kb.Escape)
	e.WaitFor(`document.activeElement.matches('.grid')`)
	e.Press(kb.End)
	e.Type("customer")
	e.WaitFor(`document.querySelector('#expression-list:popover-open')`)
	e.Press(kb.Escape)
	e.Press(kb.Enter)
	e.checked()
	e.WaitText(".findings", "Discount: The column is for a number")
	e.WaitFor(`document.querySelector('#cell-2-2').getAttribute('aria-invalid') === 'true'`)
	e.ctrl("z")

	// completion: a candidate is chosen with the arrows
	e.Press(kb.ArrowUp)
	e.Type("am")
	e.WaitFor(`document.querySelector('#expression-list:popover-open [role=option]')`)
	e.Press(kb.ArrowDown)
	e.WaitFor(`document.activeElement.getAttribute('aria-activedescendant') === 'expression-list-0'`)
	webtest.Axe(t, e.Page)
	e.Press(kb.Enter)
	e.expect("completed", webtest.Eval[string](e.Page, `document.activeElement.value`), "amount")
	e.Press(kb.Escape)
	e.WaitFor(`document.activeElement.matches('.grid')`)

	// a block from a spreadsheet makes the rules it needs
	e.ctrl(kb.Home)
	e.ctrl(kb.ArrowDown)
	e.pasted("> 5,000\tgold, silver\t0.2\n> 9000\tnot(gold)\t0.3\n")
	e.expectCells("pasted", "> 1000|\"gold\"|0.1\n> 1000|\"silver\"|0.05\n> 5000|\"gold\", \"silver\"|0.2\n> 9000|not(\"gold\")|0.3")
	e.expect("copied", e.copied(), "> 5000\t\"gold\", \"silver\"\t0.2\n> 9000\tnot(\"gold\")\t0.3")
	e.checked()
	e.WaitText(".findings", "Rules 1 and 3 both match")
	webtest.Screenshot(t, e.Page, "table-overlap")
	e.ctrl("z")

	// rules and columns move and go; the mouse was never needed
	e.ctrl(kb.Home)
	e.Press(kb.ArrowDown, chromedp.KeyModifiers(chromedp.ModifierAlt))
	e.expectCells("rule moved", "> 1000|\"silver\"|0.05\n> 1000|\"gold\"|0.1\n<= 1000|-|0")
	e.Press(kb.ArrowRight, chromedp.KeyModifiers(chromedp.ModifierAlt))
	e.expectCells("column moved", "\"silver\"|> 1000|0.05\n\"gold\"|> 1000|0.1\n-|<= 1000|0")
	e.ctrl(kb.Delete)
	e.expectCells("rule removed", "\"silver\"|> 1000|0.05\n-|<= 1000|0")

	// the missing rule is one press away
	e.checked()
	e.WaitText(".findings", `No rule matches if Customer is "gold" and Amount is 1001.`)
	e.Press(kb.Escape)
	e.WaitFor(`document.activeElement.matches('[name=column-expression]')`)
	webtest.Eval[bool](e.Page, `([...document.querySelectorAll('.findings button')].find(b => b.textContent === 'Add the missing rule').focus(), true)`)
	e.Press(kb.Enter)
	e.WaitFor(`document.activeElement.matches('.grid')`)
	e.Type("0.1")
	e.Press(kb.Enter)
	e.expectCells("added", "\"silver\"|> 1000|0.05\n-|<= 1000|0\n\"gold\"|> 1000|0.1")

	// the test row lights what matches
	e.Press(kb.Home)
	e.Type("gold")
	e.Press(kb.Tab)
	e.Type("2,500")
	e.Press(kb.Enter)
	e.WaitText("[data-part=result]", "Rule 3 decides: 0.1")
	e.WaitFor(`document.querySelectorAll('tr.is-lit').length === 1 && document.querySelector('#cell-2-0').closest('tr').matches('.is-lit')`)
	webtest.Screenshot(t, e.Page, "table-lit")
	e.Theme(webtest.Dark)
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "table-lit-dark")
	e.Theme(webtest.Light)

	// hit policy in a sentence; a column's heading; a new input from the variables
	e.Choose("#table-policy", "First")
	e.WaitText("[data-part=sentence]", "The first rule that matches counts")
	e.Click(`#cell--1-2`)
	e.Press(kb.Enter)
	e.Fill("[name=column-label]", "Reduction")
	e.Press(kb.Tab)
	e.WaitText(`#cell--1-2`, "Reduction")
	e.Click("text=Done")
	e.saved()
	stored := stored(t, s, process.ID)
	if body := string(stored.Tables[0].Body); !strings.Contains(body, `"first"`) || !strings.Contains(body, "Reduction") {
		t.Errorf("stored is %s", body)
	}
	// and the canvas's own undo takes it back
	e.Click("[data-undo]")
	e.WaitFor(canvasJS + `.head().tables[0].body.outputs[0].label === 'Discount'`)
}

// begin starts an instance with variables and waits until all has come to rest.
func (s *site) began(process int64, pool string, vars ...machine.Var) machine.Key {
	s.t.Helper()
	got, err := s.engine.Start(s.t.Context(), host.StartOrder{Process: process, Variables: vars})
	if err != nil {
		s.t.Fatal(err)
	}
	return got.Instance
}

// TestWhatATableDecidedIsTold goes from the palette over files, publishing and
// instances to what the edited table would have said.
func TestWhatATableDecidedIsTold(t *testing.T) {
	s, e, process := designing(t, deciding)

	// out to a file and in again
	e.openTable("discount")
	export := webtest.Eval[string](e.Page, `fetch('/tables/export', {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({name: 'Discounts', table: `+tableJS+`.table(), vars: []})}).then(r => r.text())`)
	if !strings.Contains(export, "<decisionTable") || !strings.Contains(export, "https://www.omg.org/spec/DMN/") {
		t.Fatalf("exported is %.300s", export)
	}
	file := filepath.Join(t.TempDir(), "Discounts.dmn")
	if err := os.WriteFile(file, []byte(strings.Replace(export, "0.1", "0.15", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	e.Upload("[data-part=file]", file)
	e.WaitFor(tableJS + `.table().rules[0].then[0] === '0.15'`)
	e.expectCells("imported", "> 1000|\"gold\"|0.15\n<= 1000|-|0")
	e.Click(`#table-editor [data-do=undo]`)
	e.expectCells("undone", "> 1000|\"gold\"|0.1\n<= 1000|-|0")
	e.Click("text=Done")
	e.saved()

	e.Click("text=Publish")
	e.Fill("#publish-note", "Discounts by table")
	e.Click("text=Publish version 1")
	e.WaitText(".published__title", "Version 1 is published.")
	for range 206 {
		s.began(process.ID, "", machine.Var{Name: "amount", Value: feel.Int(2000)}, machine.Var{Name: "customer", Value: feel.String("gold")})
	}
	var keys []machine.Key
	for i, amount := range []int64{2000, 500, 3000, 1500} {
		keys = append(keys, s.began(process.ID, "", machine.Var{Name: "amount", Value: feel.Int(amount)}, machine.Var{Name: "customer", Value: feel.String([]string{"gold", "silver"}[i/3])}))
	}

	e.Open(fmt.Sprintf("%s/instances/%d", s.url, keys[0]))
	e.WaitText(".timeline", "“Discount” answered 0.1 by rule 1")
	e.WaitText(".timeline", "Table “Discounts”. Amount: 2,000, Customer: gold")
	webtest.Screenshot(t, e.Page, "table-instance")
	e.Open(fmt.Sprintf("%s/instances/%d", s.url, keys[3]))
	e.WaitText("main", `No rule of “Discounts” matches, where Amount is 1500 and Customer is "silver".`)
	e.WaitText(".timeline", "No rule of “Discount” matched")

	e.open(s, process)
	e.openTable("discount")
	e.Press(kb.End)
	e.Type("0.2")
	e.Press(kb.Enter)
	e.Click("[data-ask-past]")
	e.WaitText("[data-flips]", "198 of 200 answers of the last 200 instances would be another.")
	e.WaitText(".flips", "0.1")
	e.WaitText(".flips", "0.2")
	if n := e.Count(fmt.Sprintf(`.flips a[href="/instances/%d"]`, keys[2])); n != 1 {
		t.Errorf("%d links lead to the instance", n)
	}
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "table-flips")
}
