package web

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"

	"segue/web/webtest"
)

func TestRightsAreGivenOnTheirPage(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.northwind()
	p := s.published(ana)
	b := webtest.Browser(t)
	signIn(b, s, ana.Email)
	b.Open(fmt.Sprintf("%s/processes/%d/rights", s.url, p.ID))
	b.WaitText("table", "Ana Costa")
	look(t, b, "rights-alone")

	b.Fill("#who", "finance")
	b.WaitText("[role=option].is-active", "Finance leads")
	b.Press(kb.Enter)
	b.WaitText(".chip", "Finance leads")
	b.Click("#right-work")
	b.Click("text=Give rights")
	b.WaitText(".toasts", "Finance leads has these rights now")
	b.WaitText("table", "2 people")
	var group int64
	s.gorm.Raw("SELECT id FROM groups WHERE slug = 'finance-leads'").Scan(&group)
	held := func(subject int64) string {
		grants, err := s.db.Grants(t.Context(), p.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range grants {
			if g.SubjectID == subject {
				return string(g.Rights)
			}
		}
		return "none"
	}
	if got := held(group); got != "see start work" {
		t.Errorf("the group holds %q", got)
	}
	look(t, b, "rights")

	// A box takes effect at once.
	b.Click(fmt.Sprintf("#grant-%d-start", group))
	// The last who manages stays, and the box says so, also where the answer to the one
	// before comes in the middle of the click.
	release := b.Hold(webtest.Middle(fmt.Sprintf(`document.getElementById("grant-%d-manage")`, ana.ID)))
	eventually(t, func() bool { return held(group) == "see work" })
	release()
	b.WaitText(".banner", "Nobody would be left to manage")
	b.WaitFor(fmt.Sprintf(`document.querySelector("#grant-%d-manage").checked`, ana.ID))
	look(t, b, "rights-refused")
	b.Click(`[aria-label="Remove Finance leads"]`)
	b.WaitText(".toasts", "Finance leads has no rights on this process any more")
	if got := held(group); got != "none" {
		t.Errorf("the group holds %q", got)
	}
}

// eventually waits for what a click brings about on the server; notices of it
// on the page come and go.
func eventually(t *testing.T, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), webtest.Patience)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-ctx.Done():
			t.Fatal("it never came about")
		case <-tick.C:
		}
	}
}
