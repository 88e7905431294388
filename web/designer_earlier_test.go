package web

import (
	"encoding/json"
	"fmt"
	"testing"
)

// TestAnEarlierDraftComesBack looks at an earlier draft block by block, restores
// it, and takes that back by restoring again.
func TestAnEarlierDraftComesBack(t *testing.T) {
	s, e, process := designing(t, payables)
	drafts := fmt.Sprintf("%s/processes/%d/drafts", s.url, process.ID)
	e.Open(drafts)
	e.WaitText("main", "Nothing earlier is kept yet.")
	e.open(s, process)
	do[bool](e, `(d.apply({blocks: {approve: {name: 'Decide quickly'}}}), true)`)
	e.WaitFor(`document.querySelector('[data-save-state]').dataset.state === 'saved'`)
	name := func() string { return stored(t, s, process.ID).Pools[0].Blocks[2].Name }
	eventually(t, func() bool { return name() == "Decide quickly" })

	e.Open(drafts)
	e.WaitText("#draft-rows", "Ana Costa")
	look(t, e.Page, "drafts")
	e.Click("#draft-rows a[href$='/drafts/1']")
	e.WaitFor(canvasJS)
	e.WaitText(".version-note", "as the draft was then")
	e.WaitText("#look-body", "From the invoice to the payment.")
	look := func(block string, words ...string) {
		t.Helper()
		do[bool](e, fmt.Sprintf(`d.select(%q)`, block))
		for _, w := range words {
			e.WaitText("#look-body", w)
		}
	}
	look("approve", "Approve the invoice", "Finance leads", "2 days", "Pay [Supplier] [Amount]?")
	look("how-much", "Ways out", "Amount is more than 1,000", "otherwise")
	look("start", "Invoice", "Supplier", "required")
	inBothThemes(t, e.Page, "draft")
	if e.Count("#look-body input") > 0 || do[bool](e, `d.canUndo()`) {
		t.Error("an earlier draft can be edited")
	}
	e.Click("text=Restore")
	e.WaitText("#confirm", "What it is now is kept here")
	e.Click("#confirm [value=yes]")
	e.WaitText(".toasts", "is back")
	eventually(t, func() bool { return name() == "Approve the invoice" })

	// the one it replaced is there, and comes back the same way
	c := s.as(ana(t, s))
	rows, err := s.db.Snapshots(t.Context(), process.ID, 0, 10)
	if err != nil || len(rows) != 2 || rows[0].Changes != 1 {
		t.Fatalf("kept are %+v, %v", rows, err)
	}
	want(t, c.post(fmt.Sprintf("/processes/%d/drafts/%d/restoration", process.ID, rows[0].Revision), nil), 303)
	if got := name(); got != "Decide quickly" {
		t.Errorf("after restoring again it is %q", got)
	}
	d, err := s.db.Draft(t.Context(), process.ID)
	if err != nil || d.Revision != 4 || !json.Valid(d.Document) {
		t.Errorf("revision %d, %v", d.Revision, err)
	}
	want(t, c.post(fmt.Sprintf("/processes/%d/drafts/4/restoration", process.ID), nil), 409, "This is the draft as it is now.")
	want(t, c.get(fmt.Sprintf("/processes/%d/drafts/99", process.ID)), 404)
	want(t, c.get(fmt.Sprintf("/processes/%d/drafts/0", process.ID)), 404)
}
