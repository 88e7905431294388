package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"regexp"
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
	marked := regexp.MustCompile(`<p class="field__error" id="(\w+)-error"`)
	for _, bad := range []struct{ field, text string }{{"wed", "all day"}, {"thu", "17:00-09:00"}, {"fri", "09:75-17:00"}, {"sat", "9-24:30"}, {"sun", "9:00-17:60"},
		{"holidays", "the day after"}, {"holidays", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT"}, {"zone", "Europe/Atlantis"}} {
		form := url.Values{"mon": {"9-17"}}
		form.Set(bad.field, bad.text)
		a := c.post("/working-time", form)
		if got := marked.FindAllStringSubmatch(a.body, -1); a.StatusCode != http.StatusUnprocessableEntity || len(got) != 1 || got[0][1] != bad.field {
			t.Errorf("%s %q: %d, marked %v", bad.field, bad.text, a.StatusCode, got)
		}
	}
	want(t, c.post("/working-time", url.Values{}), http.StatusUnprocessableEntity, "Enter hours on at least one day")
	// The usual one is the only one that servers of the release before look for.
	lisbon := c.post("/working-time", url.Values{"calendar": {"new"}, "name": {"Lisbon office"}, "mon": {"9-17"}})
	_, only, _ := strings.Cut(lisbon.Header.Get("Location"), "calendar=")
	if in, err := w.db.Settings(t.Context()); err != nil || len(in.Calendar) > 0 || !strings.Contains(string(in.Calendars), only) {
		t.Errorf("%s stands for the usual one of %s, %v", in.Calendar, in.Calendars, err)
	}
	want(t, c.post("/working-time", sent), http.StatusSeeOther)
	if in, err := w.db.Settings(t.Context()); err != nil || !strings.Contains(string(in.Calendar), `"working-time"`) {
		t.Errorf("%s stands for the usual one, %v", in.Calendar, err)
	}
	want(t, c.post("/working-time/removal", url.Values{"calendar": {only}}), http.StatusSeeOther)
	want(t, c.get("/working-time"), http.StatusOK, "09:00–12:30, 13:30–17:00", "2026-12-25\n2026-12-26\n2027-01-01", "2 working days from now")
	want(t, c.get("/audit"), http.StatusOK, "changed when the organisation works")

	// An export: what is about time zones is no holiday, an end is the day after, a
	// rule is said.
	export := "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n" +
		"BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Christ\r\n mas\r\nEND:VEVENT\r\n" +
		"BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Madrid:20270101T000000\r\nDTEND;TZID=Europe/Madrid:20270102T000000\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	want(t, c.post("/working-time/preview", url.Values{"mon": {"9-17"}, "holidays": {export}}), http.StatusOK, "2 events were read from the exported calendar", "1 comes again by a rule; its days to the end of")
	if a := c.post("/working-time/preview", url.Values{"calendar": {"new"}, "mon": {"9-17"}}); a.StatusCode != http.StatusOK || !strings.Contains(a.body, "2 working days from now") {
		t.Error("a calendar without a name shows nothing of what comes of it")
	}

	// Another place has hours and a zone of its own.
	osaka := url.Values{"calendar": {"new"}, "name": {"Osaka office"}, "zone": {"Asia/Tokyo"}, "tue": {"10-18"}, "holidays": {export}}
	saved := c.post("/working-time", osaka)
	want(t, saved, http.StatusSeeOther)
	_, made, _ := strings.Cut(saved.Header.Get("Location"), "calendar=")
	if made == "calendar-1" {
		t.Error("the id may come again when this calendar is deleted")
	}
	want(t, c.post("/working-time", osaka), http.StatusUnprocessableEntity, "Another calendar is called “Osaka office”")
	want(t, c.get("/working-time?calendar="+made), http.StatusOK, "10:00–18:00", "2026-12-25\n2026-12-26\n2027-01-01\n2028-01-01\n2029", `value="Asia/Tokyo" selected`)
	want(t, c.get("/working-time"), http.StatusOK, "Osaka office", "13:30–17:00")
	want(t, c.get("/working-time?calendar=calendar-9"), http.StatusNotFound, "no such calendar any more")

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
	// What the process chooses counts for the blocks that choose nothing.
	for props, late := range map[string]bool{`{"for":"P5D"}`: true, `{"for":"P5D","calendar":"all-the-time"}`: false} {
		d := doc
		d.Calendar, d.Pools[0].Blocks[1].Props = "working-time", json.RawMessage(props)
		d, err := designer.Pinned(w.kinds, d, grid.Shared(t.Context(), w.db))
		if err != nil || len(d.Calendars) != 1 {
			t.Fatalf("%+v, %v", d.Calendars, err)
		}
		if _, err := w.engine.Publish(t.Context(), host.PublishOrder{Process: w.process.ID, Document: d, By: w.actor(w.owner)}); err != nil {
			t.Fatal(err)
		}
		timers, err := w.db.InstanceTimers(t.Context(), int64(w.begin("1", "")))
		if err != nil || len(timers) != 1 {
			t.Fatal(timers, err)
		}
		if wait := time.Until(timers[0].DueAt); wait > 121*time.Hour != late {
			t.Errorf("%s: five days are %s", props, wait)
		}
	}
	unknown := doc
	unknown.Calendar = "moon"
	if problems, err := designer.Check(w.kinds, unknown, designer.Known{Shared: grid.Shared(t.Context(), w.db)}); err != nil || len(problems) == 0 || problems[0].Field != "calendar" || problems[0].Block != "" {
		t.Errorf("a calendar that is not there: %+v, %v", problems, err)
	}
	plain := doc
	plain.Pools[0].Blocks[1].Props = json.RawMessage(`{"for":"P2D"}`)
	if d, err := designer.Pinned(w.kinds, plain, grid.Shared(t.Context(), w.db)); err != nil || len(d.Calendars) != 0 {
		t.Errorf("what counts no working time carries a calendar: %v", err)
	}
	if d, err := designer.Pinned(w.kinds, plain, grid.Offered(t.Context(), w.db)); err != nil || len(d.Calendars) != 2 || d.Calendars[0].ID != "working-time" {
		t.Errorf("the calendars are not offered: %+v, %v", d.Calendars, err)
	}
	want(t, c.post("/working-time/removal", url.Values{"calendar": {"working-time"}}), http.StatusUnprocessableEntity)
	want(t, c.post("/working-time/removal", url.Values{"calendar": {made}}), http.StatusSeeOther)
	want(t, c.get("/working-time?calendar="+made), http.StatusNotFound)

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
