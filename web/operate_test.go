package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
)

// troubled is a process of the owner's: a number that may not be one, then a
// message with a moment on its edge, then a task; and another block to go to.
func (s *site) troubled(owner models.Person, extra ...graph.Block) models.Process {
	s.t.Helper()
	props := func(text string) json.RawMessage { return json.RawMessage(text) }
	var doc graph.Document
	p, err := s.db.AddProcess(s.t.Context(), s.viewer(owner), "process.added", models.ProcessForm{Name: fmt.Sprintf("Deliveries %d", named.Add(1))}, func(id string) (json.RawMessage, error) {
		doc = graph.Document{Schema: graph.Schema, ID: graph.ID(id), Name: "Deliveries", Data: []graph.Variable{{Name: "arrived", Type: "date"}},
			Pools: []graph.Pool{{ID: graph.ID(id), Executable: true,
				Blocks: append([]graph.Block{{ID: "begin", Kind: "start"},
					{ID: "sum", Kind: "set-values", Props: props(`{"values":[{"name":"half","value":"boxes / 2"}]}`)},
					{ID: "truck", Kind: "receive", Props: props(`{"message":"truck-arrived","key":"order"}`)},
					{ID: "late", Kind: "edge-timer", Host: "truck", Props: props(`{"for":"P2D","stops":false}`)},
					{ID: "remind", Kind: "manual"},
					{ID: "unload", Kind: "task", Props: props(fmt.Sprintf(`{"title":"Unload","who":[%q]}`, owner.Email))},
					{ID: "pick", Kind: "task", Props: props(fmt.Sprintf(`{"title":"Pick it up","who":[%q]}`, owner.Email))}}, extra...),
				Flows: []graph.Flow{{ID: "f1", From: "begin", To: "sum"}, {ID: "f2", From: "sum", To: "truck"}, {ID: "f3", From: "truck", To: "unload"}, {ID: "f4", From: "late", To: "remind"}, {ID: "f5", From: "pick", To: "unload"}}}}}
		return json.Marshal(doc)
	})
	if err == nil {
		_, err = s.engine.Publish(s.t.Context(), host.PublishOrder{Process: p.ID, Document: doc, By: host.Actor{ID: owner.ID, Name: owner.Name}})
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// operator is a program that helps instances on, with every answer held against
// the description.
type operator struct {
	t *testing.T
	program
	d        *description
	instance string
}

func (o operator) act(verb, body string, status int, says ...string) {
	o.t.Helper()
	a := o.call("POST", "/api/instances/"+o.instance+"/"+verb, body)
	want(o.t, a, status, says...)
	o.d.conforms(o.t, "POST", "/api/instances/{instance}/"+verb, a)
}

// sees reads the instance.
func (o operator) sees() map[string]any {
	o.t.Helper()
	a := o.call("GET", "/api/instances/"+o.instance, "")
	want(o.t, a, http.StatusOK)
	o.d.conforms(o.t, "GET", "/api/instances/{instance}", a)
	return jsonOf(o.t, a)
}

// first is a member of the first of a list of the instance.
func (o operator) first(list, member string) string {
	o.t.Helper()
	all := o.sees()[list].([]any)
	if len(all) == 0 {
		o.t.Fatalf("the instance has no %s", list)
	}
	return all[0].(map[string]any)[member].(string)
}

func (s *site) operates(t *testing.T, d *description, who models.Person, p models.Process, variables string) operator {
	t.Helper()
	out := s.program(who, allScopes()...)
	a := out.call("POST", "/api/processes/"+p.BpmnID+"/instances", `{"variables":`+variables+`}`)
	want(t, a, http.StatusCreated)
	return operator{t, out, d, jsonOf(t, a)["key"].(string)}
}

// What an operator does on screens, a program with the right and the scope does
// by the API: each act is in the history and in the audit, with its reason.
func TestAProgramHelpsInstancesOn(t *testing.T) {
	s, d := open(t), describe(t)
	ana := s.person("Ana Costa", "author")
	p := s.troubled(ana)

	// Data is mended, what failed is tried again.
	o := s.operates(t, d, ana, p, `{"boxes":"many","order":"A-1"}`)
	incident := o.first("incidents", "key")
	o.act("data", `{"variables":{"boxes":12,"arrived":"2026-11-14"}}`, http.StatusUnprocessableEntity, "reason")
	o.act("data", `{"variables":{"arrived":"soon"},"reason":"They told me."}`, http.StatusUnprocessableEntity, "arrived")
	o.act("data", `{"variables":{"boxes":12,"arrived":"2026-11-14"},"reason":"It was a word.","commandId":"c1"}`, http.StatusOK)
	o.act("data", `{"variables":{"boxes":99},"reason":"It was a word.","commandId":"c1"}`, http.StatusOK) // the same command: done already
	for _, scope := range []string{`7`, `"` + strings.Repeat("7", 21) + `"`} {                            // none is the outermost
		o.act("data", `{"scope":`+scope+`,"variables":{"boxes":99},"reason":"It was a word."}`, http.StatusUnprocessableEntity, "scope")
	}
	file, _, _ := strings.Cut(s.storedFile(ana), "-")
	o.act("data", `{"variables":{"papers":[{"scan":{"file":"`+file+`"}}]},"reason":"It was missing."}`, http.StatusOK)
	var keeper string
	if s.gorm.Raw("SELECT instance FROM files WHERE id = ?", file).Scan(&keeper); keeper != o.instance {
		t.Errorf("the file belongs to instance %q", keeper)
	}
	o.act("retry", `{"incident":"`+incident+`","reason":"It is a number now."}`, http.StatusOK, `"status":"running"`)
	o.act("retry", `{"incident":"`+incident+`"}`, http.StatusConflict, "settled already")
	if half := fmt.Sprint(o.sees()["variables"].(map[string]any)["half"]); half != "6" {
		t.Errorf("half of the boxes is %s", half)
	}

	// A moment comes at once, and what goes on beside is none of its business.
	o.act("time", `{"timer":"`+o.first("timers", "key")+`","at":"tomorrow"}`, http.StatusUnprocessableEntity)
	o.act("time", `{"timer":"`+o.first("timers", "key")+`","at":"2030-01-01T00:00:00Z"}`, http.StatusOK)
	if due := o.first("timers", "dueAt"); due != "2030-01-01T00:00:00Z" {
		t.Errorf("the moment is %s", due)
	}

	// Paused and going on, either twice.
	o.act("suspension", `{"reason":"Stocktaking."}`, http.StatusOK, `"status":"suspended"`)
	o.act("suspension", `{}`, http.StatusOK, `"status":"suspended"`)
	o.act("resumption", `{}`, http.StatusOK, `"status":"running"`)
	o.act("resumption", `{}`, http.StatusOK, `"status":"running"`)

	// It goes on elsewhere, and from there with a result by hand.
	o.act("place", `{"activation":"`+o.first("activeBlocks", "activation")+`","to":"nowhere","reason":"No truck."}`, http.StatusConflict, "nowhere")
	o.act("place", `{"activation":"`+o.first("activeBlocks", "activation")+`","to":"pick","reason":"No truck."}`, http.StatusOK)
	o.act("result", `{"activation":"`+o.first("activeBlocks", "activation")+`","exit":"sideways","reason":"Done by phone."}`, http.StatusConflict, "sideways")
	o.act("result", `{"activation":"`+o.first("activeBlocks", "activation")+`","output":{"driver":"Ben"},"reason":"Done by phone."}`, http.StatusOK)
	is := o.sees()
	if at := o.first("activeBlocks", "block"); at != "unload" || is["variables"].(map[string]any)["driver"] != "Ben" {
		t.Errorf("it waits at %s with %v", at, is["variables"])
	}

	// Another version, wholly or not at all.
	s.published2(p, ana)
	o.act("version", `{"version":7,"reason":"New rules."}`, http.StatusNotFound)
	o.act("version", `{"version":2,"reason":"New rules."}`, http.StatusOK)
	if v := o.sees()["version"]; fmt.Sprint(v) != "2" {
		t.Errorf("it runs version %v", v)
	}
	o.act("cancellation", `{}`, http.StatusUnprocessableEntity)
	o.act("cancellation", `{"reason":"The order was withdrawn."}`, http.StatusOK, `"status":"cancelled"`)
	o.act("cancellation", `{"reason":"Again."}`, http.StatusConflict)

	audit := s.as(s.person("Olga Admin", "admin")).get("/audit")
	for _, text := range []string{"changed the data of", "had something tried again in", "changed a time of", "paused the instance", "let the instance go on", "moved to another block", "gave a result by hand in", "moved to another version", "cancelled the instance", "The order was withdrawn."} {
		if !strings.Contains(audit.body, text) {
			t.Errorf("the audit does not say %q", text)
		}
	}

	// What belongs to another instance is not touched; who may only see it may not.
	other := s.operates(t, d, ana, p, `{"boxes":2,"order":"A-2"}`)
	o.instance, incident = other.instance, o.instance
	other.act("place", `{"activation":"`+incident+`","to":"pick","reason":"x"}`, http.StatusUnprocessableEntity)
	viewer := s.person("Vera Viewer")
	if _, err := s.db.SetGrants(t.Context(), s.viewer(ana), p.ID, viewer.Email, []models.Right{models.MaySee}); err != nil {
		t.Fatal(err)
	}
	spy := operator{t, s.program(viewer, allScopes()...), d, other.instance}
	spy.sees()
	if a := spy.call("POST", "/api/instances/"+other.instance+"/cancellation", `{"reason":"Why not?"}`); a.StatusCode != http.StatusForbidden && a.StatusCode != http.StatusNotFound {
		t.Errorf("who may only see it cancelled it: %d", a.StatusCode)
	}
}

// published2 publishes the draft once more.
func (s *site) published2(p models.Process, owner models.Person) {
	s.t.Helper()
	a := s.program(owner, allScopes()...).call("POST", "/api/processes/"+p.BpmnID+"/versions", `{}`)
	want(s.t, a, http.StatusCreated)
}

// A block of an ad-hoc sub-process begins when a program says so.
func TestAProgramBeginsABlock(t *testing.T) {
	s, d := open(t), describe(t)
	ana := s.person("Ana Costa", "author")
	p := s.troubled(ana, graph.Block{ID: "any", Kind: "ad-hoc", Props: json.RawMessage(`{"begin":"asked","done":"false"}`)},
		graph.Block{ID: "call", Kind: "task", Parent: "any", Props: json.RawMessage(fmt.Sprintf(`{"title":"Call the driver","who":[%q]}`, ana.Email))})
	o := s.operates(t, d, ana, p, `{"boxes":2,"order":"A-3"}`)
	o.act("place", `{"activation":"`+o.first("activeBlocks", "activation")+`","to":"any","reason":"No truck."}`, http.StatusOK)
	o.act("beginning", `{"activation":"`+o.first("activeBlocks", "activation")+`","block":"unload"}`, http.StatusConflict)
	o.act("beginning", `{"activation":"`+o.first("activeBlocks", "activation")+`","block":"call"}`, http.StatusOK)
	if title := o.first("tasks", "title"); title != "Call the driver" {
		t.Errorf("the task is %q", title)
	}
}

// A program sends the message that one instance waits for, and a signal.
func TestAProgramSendsAMessage(t *testing.T) {
	s, d := open(t), describe(t)
	ana := s.person("Ana Costa", "author")
	p := s.troubled(ana)
	o := s.operates(t, d, ana, p, `{"boxes":2,"order":"A-9"}`)
	send := func(path, body string, status int, says ...string) {
		t.Helper()
		a := o.call("POST", path, body, header("Traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"), header("Tracestate", "shop=17"))
		want(t, a, status, says...)
		d.conforms(t, "POST", path, a)
	}
	const message = "/api/messages"
	send(message, `{"name":"truck-arrived","correlationKey":"A-8"}`, http.StatusOK, `"receivers":0`)
	send(message, `{"correlationKey":"A-9"}`, http.StatusUnprocessableEntity, "name")
	send(message, `{"name":"truck-arrived","timeToLive":99999999}`, http.StatusUnprocessableEntity, "30 days")
	send(message, `{"name":"truck-arrived","correlationKey":"A-9","messageId":"m1","timeToLive":60,"variables":{"driver":"Ben"}}`, http.StatusOK, `"receivers":1`, `"again":false`)
	send(message, `{"name":"truck-arrived","correlationKey":"A-9","messageId":"m1","timeToLive":60}`, http.StatusOK, `"receivers":0`, `"again":true`)
	if err := s.engine.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	if at := o.first("activeBlocks", "block"); at != "unload" {
		t.Errorf("it waits at %s", at)
	}
	var trace string
	if err := s.gorm.Raw("SELECT trace FROM messages WHERE id = 'm1'").Scan(&trace).Error; err != nil || trace != "4bf92f3577b34da6a3ce929d0e0e4736-01 shop=17" {
		t.Errorf("the message is kept under the trace %q (%v)", trace, err)
	}
	send("/api/signals", `{"name":"strike"}`, http.StatusOK, `"receivers":0`)
	send("/api/signals", `{"name":"strike","variables":{"papers":[{"file":"7","sha256":"`+strings.Repeat("7f", 32)+`"}]}}`, http.StatusUnprocessableEntity, "cannot bring files")
	send("/api/signals", `{"name":"strike","variables":{"papers":[{"file":"7"},{"file":"8","sha256":"9"}]}}`, http.StatusOK, `"receivers":0`)
	send("/api/signals", `{}`, http.StatusUnprocessableEntity)
	var told []string
	if err := s.gorm.Raw("SELECT action || ' ' || target_name || ' ' || actor_name || ' ' || (detail->>'receivers') FROM audit WHERE action LIKE '%.sent' ORDER BY id").Scan(&told).Error; err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(told, ", "); got != "message.sent truck-arrived Ana Costa 0, message.sent truck-arrived Ana Costa 1, signal.sent strike Ana Costa 0, signal.sent strike Ana Costa 0" {
		t.Errorf("the audit says: %s", got)
	}
	want(t, s.as(s.person("Ida Admin", "admin")).get("/audit"), http.StatusOK, "Ana Costa sent the message truck-arrived", "Ana Costa sent the signal strike")
	o.program = s.program(s.person("Ben Okafor", "approver"), allScopes()...)
	send(message, `{"name":"truck-arrived"}`, http.StatusForbidden, "only authors and admins")
	send("/api/signals", `{"name":"strike"}`, http.StatusForbidden)
}
