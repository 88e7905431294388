package web

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// stuck is a process that goes to every kind of wait at once; %[1]s is its id
// and %[2]q who is asked.
const stuck = `{"schema":1,"id":%[1]q,"name":"Many waits","layout":{},"data":[{"name":"stock","type":"number","initial":"20"}],
"pools":[{"id":%[1]q,"executable":true,"blocks":[
	{"id":"start","kind":"start","name":"Begin"},{"id":"split","kind":"parallel","name":"All at once"},
	{"id":"paid","kind":"message","name":"Payment","props":{"message":"payment-received","key":"4711"}},
	{"id":"prices","kind":"signal","name":"New prices","props":{"signal":"prices-changed"}},
	{"id":"until","kind":"timer","name":"Three days","props":{"for":"P3D"}},
	{"id":"low","kind":"condition-catch","name":"Stock is low","props":{"condition":"stock < 10"}},
	{"id":"hold","kind":"receive","name":"On hold"},
	{"id":"label","kind":"worker","name":"Print the label","props":{"type":"print-label"}},
	{"id":"order","kind":"call","name":"Order more","props":{"process":%[1]q,"version":1}},
	{"id":"first","kind":"first-of","name":"First answer"},
	{"id":"reply","kind":"message","name":"A reply","props":{"message":"reply","key":"4712"}},
	{"id":"nothing","kind":"timer","name":"No reply","props":{"for":"P1D"}},
	{"id":"each","kind":"task","name":"Count a shelf","props":{"title":"Count shelf {shelf}","who":[%[2]q]},"repeat":{"parallel":true,"over":"[\"A\",\"B\",\"C\"]","item":"shelf"}},
	{"id":"part","kind":"sub-process","name":"Check the papers"},
	{"id":"in","kind":"start","parent":"part"},{"id":"papers","kind":"approval","name":"Papers are right","parent":"part","props":{"title":"Are the papers right?","who":[%[2]q],"rule":"everyone","others":false}},
	{"id":"slow","kind":"edge-timer","name":"Too slow","host":"part","props":{"for":"P2D"}},
	{"id":"stop","kind":"edge-message","name":"Stop it","host":"part","props":{"message":"stop","key":"4711"}},
	{"id":"bank","kind":"integration","name":"Pay it","props":{"do":"http.request","connection":"erp","path":"/pay","tries":4,"pause":"PT1H"}},
	{"id":"join","kind":"parallel","name":"Everything is here"},
	{"id":"end","kind":"end","name":"Done"}],
"flows":[{"id":"f0","from":"start","to":"split"},
	{"id":"f1","from":"split","to":"paid"},{"id":"f2","from":"split","to":"prices"},{"id":"f3","from":"split","to":"until"},{"id":"f4","from":"split","to":"low"},
	{"id":"f5","from":"split","to":"hold"},{"id":"f6","from":"split","to":"label"},{"id":"f7","from":"split","to":"order"},{"id":"f8","from":"split","to":"first"},
	{"id":"f9","from":"first","to":"reply"},{"id":"f10","from":"first","to":"nothing"},{"id":"f11","from":"split","to":"each"},{"id":"f12","from":"split","to":"part"},
	{"id":"f13","from":"in","to":"papers"},{"id":"f14","from":"split","to":"bank"},{"id":"f15","from":"split","to":"join"},{"id":"f16","from":"bank","to":"join"},
	{"id":"f17","from":"join","to":"end"},{"id":"f18","from":"reply","to":"end"},{"id":"f19","from":"nothing","to":"end"}]}]}`

// TestWhyIsThisWaiting: an instance that waits in every way says of each in one
// sentence what for, and what is known besides: whom it asked, why the last try
// failed, what is missing, what comes between.
func TestWhyIsThisWaiting(t *testing.T) {
	s := open(t)
	owner := s.person("Mara Stein", "author")
	orders(t, s)
	p := s.process(owner, owner.Email)
	publish := func(text string) {
		t.Helper()
		doc, err := graph.Decode([]byte(text))
		if err == nil {
			_, err = s.engine.Publish(t.Context(), host.PublishOrder{Process: p.ID, Document: doc, By: host.Actor{ID: owner.ID, Name: owner.Name}})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	start := func() machine.Key {
		t.Helper()
		begun, err := s.engine.Start(t.Context(), host.StartOrder{Process: p.ID, By: host.Actor{ID: owner.ID, Email: owner.Email, Name: owner.Name}})
		if err == nil {
			err = s.engine.Settled(t.Context())
		}
		if err != nil {
			t.Fatal(err)
		}
		return begun.Instance
	}
	publish(alone(p.BpmnID, `"kind":"message","props":{"message":"delivered","key":"1"}`))
	publish(fmt.Sprintf(stuck, p.BpmnID, owner.Email))
	key := start()
	c := s.as(owner)
	now := func() string {
		a := c.get(address(key, ""))
		want(t, a, http.StatusOK)
		return foundIn(t, a.body, "#instance-now")
	}
	text := now()
	says(t, text, "Waits for the message “payment-received” about 4711", "Waits for the signal “prices-changed”", "Waits until", "Waits until Stock is less than 10",
		"Waits until somebody lets it go on", "Waits for a program that does “print-label” to answer", "Waits for “"+p.Name+"” to end",
		"Waits for the message “reply” about 4712 or until", "whatever comes first", "After “A reply”: the end “Done”.",
		"Waits for all 3 rounds of “Count a shelf” (0 done)", "Count shelf B (round 2 of 3)", "“Check the papers” is under way",
		"“Too slow” follows at", "“Stop it” follows, if the message “stop” about 4711 comes before.", "Waits for Mara Stein to decide",
		"At “Everything is here”: 1 of 2 have come.Not here yet: what comes from “Pay it”.", "First came")
	says(t, text, "to try ERP again: the first try did not work", "The last try: ERP", "3 tries are left. After that, those who manage the process are asked.")
	for _, word := range []string{"At “each”", "“first”", "goes on by itself"} {
		if strings.Contains(text, word) {
			t.Errorf("%q is said", word)
		}
	}
	if t.Failed() {
		t.Log(text)
	}

	publish(alone(p.BpmnID, `"kind":"call","props":{"process":"`+p.BpmnID+`","version":1}`))
	start()
	sam := s.person("Sam Starter") // who may not see the process that is called
	if _, err := s.engine.Start(t.Context(), host.StartOrder{Process: p.ID, By: host.Actor{ID: sam.ID, Email: sam.Email, Name: sam.Name}}); err != nil {
		t.Fatal(err)
	}
	for _, place := range []string{"/instances?by=me", "/"} {
		seen := s.as(sam).get(place).body
		if !strings.Contains(strings.ToLower(seen), "another process") || strings.Contains(seen, "process “"+p.Name) {
			t.Errorf("%s does not say “another process”, or names it", place)
		}
	}
	publish(alone(p.BpmnID, `"kind":"integration","props":{"do":"http.request","connection":"erp","path":"/pay","pause":"PT1H"}`))
	start()
	paused := start()
	if err := s.engine.Deliver(t.Context(), paused, machine.Suspended{By: owner.Email}); err != nil {
		t.Fatal(err)
	}
	publish(alone(p.BpmnID, `"kind":"condition-catch","props":{"condition":"1 > 2"}`))
	start()
	list := foundIn(t, c.get("/instances").body, "#instance-rows")
	says(t, list, "The process “"+p.Name+"”", "ERP The last try did not work; it is tried again.", "Somebody to let it go on It is paused.", "The message “delivered” About 1.", "Goes on by itself")
	home := foundIn(t, c.get("/").body, "#home")
	says(t, home, "With the process “"+p.Name+"”", "Somebody to let it go on", "Goes on by itself")
}

// alone is a process that begins and then only waits.
func alone(id, wait string) string {
	return fmt.Sprintf(`{"schema":1,"id":%[1]q,"name":"Many waits","layout":{},"pools":[{"id":%[1]q,"executable":true,"blocks":[{"id":"s","kind":"start"},{"id":"w",%[2]s}],"flows":[{"id":"f","from":"s","to":"w"}]}]}`, id, wait)
}
