package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"segue/designer"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/webtest"
)

// next publishes a version of the process in which these texts of its document
// are others.
func (w *watched) next(changes ...string) int {
	w.t.Helper()
	text := strings.NewReplacer(changes...).Replace(fmt.Sprintf(paying, w.group.Slug))
	d, err := graph.Decode([]byte(text))
	if err != nil {
		w.t.Fatal(err)
	}
	d.ID, d.Pools[0].ID = graph.ID(w.process.BpmnID), graph.ID(w.process.BpmnID)
	if problems, err := designer.Check(w.kinds, d, designer.Known{}); err != nil || graph.Prevents(problems) {
		w.t.Fatal(err, problems)
	}
	number, err := w.engine.Publish(w.t.Context(), host.PublishOrder{Process: w.process.ID, Document: d, By: w.actor(w.owner)})
	if err != nil {
		w.t.Fatal(err)
	}
	return number
}

// renamed is the process with another approval, of the same name, and another
// wait, of another name.
var renamed = []string{`"id":"approve"`, `"id":"sign"`, `"from":"approve"`, `"from":"sign"`, `"to":"approve"`, `"to":"sign"`,
	`"id":"wait","kind":"timer","name":"Until it is due"`, `"id":"pause","kind":"timer","name":"Two days before it is due"`, `"to":"wait"`, `"to":"pause"`, `"from":"wait"`, `"from":"pause"`}

func (w *watched) version(key machine.Key) int {
	w.t.Helper()
	v, err := w.engine.Inspect(w.t.Context(), key)
	if err != nil {
		w.t.Fatal(err)
	}
	return int(v.Version)
}

// Running instances go on in another version: all that can, some at a time, and
// those that cannot stay and say why.
func TestInstancesAreMovedToAnotherVersion(t *testing.T) {
	t.Parallel()
	w := open(t).watching()
	waiting := w.begin("5000", "INV-2041")
	var many []machine.Key
	for range 110 { // more than one request moves
		many = append(many, w.begin("5000", ""))
	}
	paid := w.begin("5000", "INV-2042")
	w.decide(paid, "approved", "")
	w.next(renamed...)

	p := webtest.Browser(t)
	signIn(p, w.site, w.owner.Email)
	p.Open(fmt.Sprintf("%s/processes/%d/versions", w.url, w.process.ID))
	look(t, p, "versions-to-move")
	p.Click(`a[href*="/move?"]`)
	p.WaitText("h1", "Move running instances to version 2")
	p.WaitText("#prospects", "111 instances can go.")
	p.WaitText("#prospects", "1 instance cannot go as it stands")
	p.WaitText("#prospects", "The process is at “Until it is due”")
	p.WaitText("#prospects", "INV-2042")
	look(t, p, "move-plan")
	p.Click("#moving form [type=submit]")
	p.WaitText("#moving .errors", "Say why")
	look(t, p, "move-faults")
	p.Fill("#reason", "The new limits hold for all.")
	p.Click("#moving form [type=submit]")
	p.WaitText("#moving", "111 instances go on in version 2")
	p.WaitText("#moving", "1 stays in version 1. Why is said below.")
	p.WaitText("#moving-said", "111 instances go on in version 2. 1 stays in version 1.")
	look(t, p, "move-some-stay")
	for _, key := range append(many, waiting) {
		if n := w.version(key); n != 2 {
			t.Fatalf("instance %s runs version %d", key, n)
		}
	}
	if n := w.version(paid); n != 1 {
		t.Errorf("what cannot go runs version %d", n)
	}
	p.Choose(`[name="block.wait"]`, "Two days before it is due")
	p.WaitText("#prospects", "1 instance can go.")
	p.Fill("#reason", "The wait is another one now.")
	p.Click("#moving form [type=submit]")
	p.WaitText("#moving", "1 instance goes on in version 2")
	if n := w.version(paid); n != 2 {
		t.Errorf("it runs version %d", n)
	}
	p.Open(w.url + address(waiting, ""))
	p.WaitText("#instance-story", w.owner.Name+" moved it to version 2")
	p.WaitText("#instance-now", "Waits for "+w.group.Name)
	p.WaitFor(`document.querySelector(".chip-waiting")?.textContent.includes("Waiting")`)
	w.decide(waiting, "approved", "") // the task is the one that was open before
	p.WaitText("#instance-now", "At “Two days before it is due”.")
	look(t, p, "instance-moved")
}

func TestOneInstanceIsMoved(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	key := w.begin("5000", "INV-2043")
	other := w.site.watching()
	foreign := other.begin("5000", "INV-9")
	path := fmt.Sprintf("/processes/%d/move", w.process.ID)
	want(t, c.get(path), http.StatusOK, "No instance runs another version than 1.")
	want(t, c.get(path+"?instance="+key.String()), http.StatusOK, "This instance has ended, or runs version 1 already.")
	w.next(renamed...)
	want(t, c.get(address(key, "")), http.StatusOK, "Move it to version 2")
	want(t, c.get(path+"?instance="+key.String()), http.StatusOK, "Move INV-2043 to version 2", "It can go.")
	want(t, c.get(path+"?instance="+foreign.String()), http.StatusNotFound)
	want(t, c.get(path+"?from=1&to=7"), http.StatusNotFound, "There is no such version")
	send := func(more ...string) answer {
		f := url.Values{"instance": {key.String()}, "to": {"2"}, "once": {"x"}}
		for i := 0; i < len(more); i += 2 {
			f.Set(more[i], more[i+1])
		}
		return c.post(path, f)
	}
	want(t, send(), http.StatusUnprocessableEntity, "Say why")
	want(t, send("reason", "So.", "block.approve", ""), http.StatusConflict, "It cannot go as it stands")
	if n := w.version(key); n != 1 {
		t.Fatalf("it runs version %d", n)
	}
	want(t, send("reason", "So.", "instance", foreign.String()), http.StatusNotFound)
	want(t, send("reason", "So."), http.StatusSeeOther)
	if n := w.version(key); n != 2 {
		t.Fatalf("it runs version %d", n)
	}
	want(t, send("reason", "So."), http.StatusUnprocessableEntity, "runs version 2 already")
	admin := w.as(w.person("Ida Admin", "admin"))
	want(t, admin.get("/audit"), http.StatusOK, "moved to another version the instance INV-2043", "from version: 1", "reason: So.")
	want(t, c.get(address(key, "")), http.StatusOK, "moved it to version 2", "Approve the invoice")
}

// One instance that cannot be looked at stays, and keeps no other from going;
// and a version is found however many came after it.
func TestMovingPassesOverWhatCannotBeRead(t *testing.T) {
	w := open(t).watching()
	c := w.as(w.owner)
	broken, sound := w.begin("5000", "INV-2044"), w.begin("5000", "INV-2045")
	w.next(renamed...)
	path := fmt.Sprintf("/processes/%d/move", w.process.ID)
	for _, sql := range []string{
		"UPDATE instances SET state = 'no state' WHERE key = ?",
		`INSERT INTO versions (process_id, number, document, hash, note, published_by)
			SELECT v.process_id, v.number + n, v.document, v.hash, v.note, v.published_by FROM versions v JOIN instances i ON i.process_id = v.process_id, generate_series(1, 120) n WHERE i.key = ? AND v.number = 2`,
	} {
		if err := w.gorm.Exec(sql, int64(broken)).Error; err != nil {
			t.Fatal(err)
		}
		want(t, c.get(path+"?from=1&to=2"), http.StatusOK, "From version 1 (2)", "1 instance can go.", "INV-2044", "It could not be looked at because of a fault in Segue")
	}
	order := url.Values{"from": {"1"}, "to": {"2"}, "reason": {"So."}}
	want(t, c.post(path, order), http.StatusOK, "1 instance goes on in version 2", "1 stays in version 1. Why is said below.", "It could not be looked at")
	if n := w.version(sound); n != 2 {
		t.Errorf("it runs version %d", n)
	}
	// nothing is left but what cannot be read: a part that finds nothing more says so of no other
	order.Set("after", broken.String())
	order.Set("ended", "2")
	want(t, c.post(path, order), http.StatusOK, "No instance was moved", "2 instances had ended or gone there before.")
}
