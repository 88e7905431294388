package web

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"segue/web/webtest"
)

// TestASharedTable is made, filled from a spreadsheet with a thousand rules,
// published, and used by a process that keeps the version it was published with.
func TestASharedTable(t *testing.T) {
	s, e, process := designing(t, deciding)
	e.Open(s.url + "/tables")
	e.WaitText("main", "A table that several processes ask")
	webtest.Axe(t, e.Page)
	e.Click("main .btn--primary")
	e.Fill("#name", "Freight costs")
	e.Press(kb.Enter)
	e.WaitFor(`document.querySelector('[data-shared-table]')?.editor`)
	e.checked()
	e.Click("#cell-0-0")
	var block strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&block, "[%d..%d)\tband %d\n", i*10, i*10+10, i)
	}
	e.pasted(block.String())
	e.checked()
	e.WaitText(".findings", "No rule matches if amount is -1.")
	if n := e.Count("[data-part=grid] tbody tr"); n > 150 {
		t.Errorf("%d of 1,000 rules are drawn at once", n)
	}
	e.ctrl(kb.Home)
	e.ctrl(kb.ArrowDown)
	e.Press(kb.ArrowDown) // the test row
	e.Type("7,777")
	e.Press(kb.Tab)
	e.WaitText("[data-part=result]", `Rule 778 decides: "band 777"`)
	e.WaitText("[data-table-state]", "Saved")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "table-shared-1000")
	e.Theme(webtest.Dark)
	webtest.FullScreenshot(t, e.Page, "table-shared-dark")
	webtest.Axe(t, e.Page)
	e.Theme(webtest.Light)

	e.Click("[data-publish-table]")
	e.Click("text=Publish version 1")
	e.WaitText("#publish-table .field__error", "Say in a few words what is new")
	e.Fill("#table-note", "Bands of 2027")
	e.Click("text=Publish version 1")
	e.WaitText(".tables-about", "Bands of 2027")

	e.open(s, process)
	e.pick("discount")
	e.Choose("#p-table", "Freight costs (shared)")
	e.WaitFor(canvasJS + `.block('discount').props.table === 'shared:freight-costs'`)
	e.saved()
	e.Click("text=Publish")
	e.Fill("#publish-note", "With freight")
	e.Click("text=Publish version 1")
	e.WaitText(".published__title", "Version 1 is published.")
	v, err := s.db.Version(t.Context(), process.ID, 1)
	if err != nil || !strings.Contains(string(v.Document), `"shared": "freight-costs"`) || !strings.Contains(string(v.Document), "band 999") {
		t.Errorf("the version holds %.200s, %v", v.Document, err)
	}
	if d := stored(t, s, process.ID); len(d.Tables) != 1 {
		t.Errorf("the draft holds %d tables", len(d.Tables))
	}
	e.Open(s.url + "/tables")
	webtest.Screenshot(t, e.Page, "tables-list")
	webtest.Axe(t, e.Page)
	e.Click("text=Freight costs")
	e.WaitText(".tables-about", "with version 1")
	e.Phone()
	e.WaitFor(`document.querySelector('[data-shared-table]')?.editor`)
	e.checked()
	webtest.Axe(t, e.Page)
	webtest.FullScreenshot(t, e.Page, "table-shared-phone")
}
