package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
)

// A run that went round 100,000 times has a page that says so in a few words.
func TestALongLoopHasAShortPage(t *testing.T) {
	w := open(t).watching()
	const looping = `{"schema":1,"id":%[1]q,"name":"Count","layout":{},"data":[{"name":"n","type":"number","initial":"0"}],"pools":[{"id":%[1]q,"executable":true,
		"blocks":[{"id":"s","kind":"start"},{"id":"a","kind":"set-values","name":"Count on","props":{"values":[{"name":"n","value":"n + 1"}]}},{"id":"w","kind":"decision","name":"Enough?"},{"id":"t","kind":"timer","props":{"for":"P3D"}}],
		"flows":[{"id":"f1","from":"s","to":"a"},{"id":"f2","from":"a","to":"w"},{"id":"f3","from":"w","to":"a","name":"No","condition":"n < 100000"},{"id":"f4","from":"w","to":"t","name":"Yes","default":true}]}]}`
	var d graph.Document
	p, err := w.db.AddProcess(t.Context(), w.viewer(w.owner), "process.added", models.ProcessForm{Name: "Count"}, func(id string) (json.RawMessage, error) {
		raw := fmt.Sprintf(looping, id)
		var err error
		d, err = graph.Decode([]byte(raw))
		return json.RawMessage(raw), err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.engine.Publish(t.Context(), host.PublishOrder{Process: p.ID, Document: d, By: w.actor(w.owner)}); err != nil {
		t.Fatal(err)
	}
	b, err := w.engine.Start(t.Context(), host.StartOrder{Process: p.ID, By: w.actor(w.owner)})
	if err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); ; {
		v, err := w.engine.Inspect(t.Context(), b.Instance)
		if err != nil || time.Now().After(deadline) {
			t.Fatal("it never comes to rest", err)
		}
		if len(v.Waiting) == 1 && v.Waiting[0].Block == "t" {
			if n := len(v.State) + len(v.Vars); n > 16<<10 {
				t.Errorf("its state takes %d bytes", n)
			}
			break
		}
		<-time.After(10 * time.Millisecond)
	}
	began := time.Now()
	a := w.as(w.owner).get(address(b.Instance, ""))
	t.Logf("its page takes %v and has %d bytes", time.Since(began), len(a.body))
	want(t, a, http.StatusOK, "so it went on, ", "Count on")
	if len(a.body) > 500_000 || strings.Count(a.body, "Count on") > 3000 {
		t.Errorf("its page has %d bytes and tells %d rounds", len(a.body), strings.Count(a.body, "Count on"))
	}
}
