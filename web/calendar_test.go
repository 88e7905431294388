package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"segue/designer"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/web/grid"
	"segue/web/webtest"
)

// What an admin says about working time is what processes count by that are
// published afterwards.
func TestWorkingTimeIsSaidAndCounted(t *testing.T) {
	t.Parallel()
	w := open(t).watching()
	admin := w.person("Ida Hours", "admin")
	c := w.as(admin)
	sent := url.Values{"mon": {"9-12:30, 13:30–17"}, "tue": {"09:00–17:00"}, "holidays": {"Christmas Day 25.12.2026\n2026-12-26;Boxing Day\n1 January 2027\n\n"}}
	for field, text := range map[string]string{"wed": "all day", "thu": "17:00-09:00", "holidays": "the day after"} {
		bad := url.Values{"mon": {"9-17"}}
		bad.Set(field, text)
		if a := c.post("/working-time", bad); a.StatusCode != http.StatusUnprocessableEntity || !strings.Contains(a.body, text) {
			t.Errorf("%s %q: %d", field, text, a.StatusCode)
		}
	}
	want(t, c.post("/working-time", url.Values{}), http.StatusUnprocessableEntity, "Enter hours on at least one day")
	want(t, c.post("/working-time", sent), http.StatusSeeOther)
	want(t, c.get("/working-time"), http.StatusOK, "09:00–12:30, 13:30–17:00", "2026-12-25\n2026-12-26\n2027-01-01", "2 working days from now")
	want(t, c.get("/audit"), http.StatusOK, "changed when the organisation works")

	doc := graph.Document{Schema: graph.Schema, ID: graph.ID(w.process.BpmnID), Name: "Counts", Pools: []graph.Pool{{ID: graph.ID(w.process.BpmnID), Executable: true,
		Blocks: []graph.Block{{ID: "start", Kind: "start"}, {ID: "wait", Kind: "timer", Props: json.RawMessage(`{"for":"P2D","calendar":"working-time"}`)}},
		Flows:  []graph.Flow{{ID: "f", From: "start", To: "wait"}}}}}
	pinned, err := designer.Pinned(w.kinds, doc, grid.Shared(t.Context(), w.db))
	if err != nil || len(pinned.Calendars) != 1 || len(pinned.Calendars[0].Holidays) != 3 || !pinned.Calendars[0].Shared {
		t.Fatalf("%+v, %v", pinned.Calendars, err)
	}
	if again, err := designer.Pinned(w.kinds, pinned, grid.Shared(t.Context(), w.db)); err != nil || len(again.Calendars) != 1 {
		t.Errorf("published again it has %d calendars, %v", len(again.Calendars), err)
	}
	if _, err := w.engine.Publish(t.Context(), host.PublishOrder{Process: w.process.ID, Document: pinned, By: w.actor(w.owner)}); err != nil {
		t.Fatal(err)
	}
	key := w.begin("1", "")
	timers, err := w.db.InstanceTimers(t.Context(), int64(key))
	if err != nil || len(timers) != 1 {
		t.Fatal(timers, err)
	}
	if d := timers[0].DueAt.Weekday(); d != time.Monday && d != time.Tuesday {
		t.Errorf("two working days from now are a %s", d)
	}
	plain := doc
	plain.Pools[0].Blocks[1].Props = json.RawMessage(`{"for":"P2D"}`)
	if d, err := designer.Pinned(w.kinds, plain, grid.Shared(t.Context(), w.db)); err != nil || len(d.Calendars) != 0 {
		t.Errorf("what counts no working time carries a calendar: %v", err)
	}
	if d, err := designer.Pinned(w.kinds, plain, grid.Offered(t.Context(), w.db)); err != nil || len(d.Calendars) != 1 {
		t.Errorf("the calendar is not offered: %v", err)
	}

	p := webtest.Browser(t)
	signIn(p, w.site, admin.Email)
	p.Open(w.url + "/working-time")
	p.WaitText("#calendar-preview", "2 working days from now")
	look(t, p, "working-time")
	p.Fill("#holidays", "")
	p.Fill("#tue", "never")
	p.Click("#holidays") // leaves the field
	p.WaitFor(`!document.querySelector("#calendar-preview dl")`)
}
