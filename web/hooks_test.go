package web

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"segue/models"
	"segue/runtime/graph"
	"segue/runtime/host"
)

// hooked is a published process of the owner's that a webhook starts and that
// then waits for the owner.
func (s *site) hooked(owner models.Person, props string) models.Process {
	s.t.Helper()
	doc := graph.Document{}
	p, err := s.db.AddProcess(s.t.Context(), s.viewer(owner), "process.added", models.ProcessForm{Name: fmt.Sprintf("Orders %d", named.Add(1))}, func(id string) (json.RawMessage, error) {
		doc = graph.Document{Schema: graph.Schema, ID: graph.ID(id), Name: "Orders", Data: []graph.Variable{{Name: "ordered", Type: "date"}},
			Forms: []graph.Form{{ID: "order", Name: "Order", Fields: []graph.Field{{Name: "boxes", Label: "Boxes", Type: graph.FieldNumber, Required: true}}}},
			Pools: []graph.Pool{{ID: graph.ID(id), Executable: true,
				Blocks: []graph.Block{{ID: "called", Kind: "webhook-start", Name: "Shop sells", Props: json.RawMessage(props)},
					{ID: "pack", Kind: "task", Props: json.RawMessage(fmt.Sprintf(`{"title":"Pack it","who":[%q]}`, owner.Email))}},
				Flows: []graph.Flow{{ID: "f", From: "called", To: "pack"}}}}}
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

// called is a process with an address, for looking at its page.
func (w *stocked) called() models.Process {
	p := w.hooked(w.ana, `{}`)
	if _, err := w.db.MakeWebhook(w.t.Context(), byOf(w.ana), p.ID, "called", "", func(models.Webhook) []byte { return []byte{1} }); err != nil {
		w.t.Fatal(err)
	}
	return p
}

var (
	instead = regexp.MustCompile(`name="instead" value="([^"]+)"`)
	made    = regexp.MustCompile(`(/api/webhooks/[\w-]{9,}|whsec_[\w+/=]+)`)
)

// address makes an address on the page of the process; key is empty unless calls
// are to be signed.
func (s *site) address(owner models.Person, p models.Process, signed string) (path, key string) {
	s.t.Helper()
	c, page := s.as(owner), "/processes/"+id(p.ID)+"/webhooks"
	form := url.Values{"start": {"called"}, "signed": {signed}}
	if had := instead.FindStringSubmatch(c.get(page).body); had != nil {
		form.Set("instead", had[1])
	}
	a := c.post(page, form)
	want(s.t, a, http.StatusOK, "not shown again", "Shop sells")
	for _, text := range made.FindAllString(strings.ReplaceAll(a.body, "&#43;", "+"), -1) {
		if strings.HasPrefix(text, "whsec_") {
			key = text
		} else {
			path = text
		}
	}
	again := c.post(page, form) // as a reload sends it
	if want(s.t, again, http.StatusConflict, "Nothing was made", "Shop sells"); made.MatchString(again.body) {
		s.t.Error("the same form made a second address")
	}
	return path, key
}

// Another system starts a process by an address, once for each call however often
// it is sent.
func TestAnotherSystemCallsAWebhook(t *testing.T) {
	s, d := open(t), describe(t)
	ana := s.person("Ana Costa", "author")
	out := program{s.client(), func(*http.Request) {}}
	call := func(path, body string, status int, change ...func(*http.Request)) map[string]any {
		t.Helper()
		a := out.call("POST", path, body, change...)
		want(t, a, status)
		d.conforms(t, "POST", "/api/webhooks/{link}", a)
		return jsonOf(t, a)
	}

	p := s.hooked(ana, `{}`)
	path, _ := s.address(ana, p, "")
	first := call(path, `{"ordered":"2026-11-14","boxes":3}`, http.StatusCreated, header("Webhook-Id", "msg_1"))
	again := call(path, `{"ordered":"2026-11-14","boxes":3}`, http.StatusOK, header("Webhook-Id", "msg_1"))
	if again["key"] != first["key"] || again["again"] != true {
		t.Errorf("the same call: %v, then %v", first, again)
	}
	if other := call(path, `{}`, http.StatusCreated, header("Authorization", "Bearer the-senders-own")); other["key"] == first["key"] {
		t.Error("a call without an id started nothing of its own")
	}
	a := s.program(ana, allScopes()...).call("GET", "/api/instances/"+first["key"].(string), "")
	want(t, a, http.StatusOK, `"ordered":"2026-11-14"`, `"boxes":3`, `"block":"pack"`)
	call(path, `[1]`, http.StatusUnprocessableEntity)
	call(path, `{"ordered":"soon"}`, http.StatusUnprocessableEntity)
	call(path, `{"a":`, http.StatusBadRequest)
	call(path[:len(path)-1]+"x", `{}`, http.StatusNotFound)

	// A new address ends the old one; ended, none works.
	next, _ := s.address(ana, p, "")
	call(path, `{}`, http.StatusNotFound)
	call(next, `{}`, http.StatusCreated)
	page := s.as(ana).get("/processes/" + id(p.ID) + "/webhooks")
	want(t, page, http.StatusOK, "takes every call", "Last called")
	if strings.Contains(page.body, next) {
		t.Error("the address is shown a second time")
	}
	hook := regexp.MustCompile(`name="webhook" value="(\d+)"`).FindStringSubmatch(page.body)[1]
	want(t, s.as(ana).post("/processes/"+id(p.ID)+"/webhooks/removal", url.Values{"webhook": {hook}}), http.StatusSeeOther)
	call(next, `{}`, http.StatusNotFound)
	want(t, s.as(s.person("Olga Admin", "admin")).get("/audit"), http.StatusOK, "made a webhook&#39;s address for", "ended a webhook&#39;s address of")

	// Kept whole, and told apart by a value of its own.
	p = s.hooked(ana, `{"into":"order","once":"data.number"}`)
	path, _ = s.address(ana, p, "")
	first = call(path, `{"data":{"number":7}}`, http.StatusCreated, header("Webhook-Id", "a"))
	if again = call(path, `{"data":{"number":7}}`, http.StatusOK, header("Webhook-Id", "b")); again["key"] != first["key"] {
		t.Error("the same order came twice and started twice")
	}
	call(path, `{"data":{}}`, http.StatusUnprocessableEntity)
	call(path, `{"data":{"number":""}}`, http.StatusUnprocessableEntity)
	call(path, `{"data":{"number":8,"scan":{"file":"7","sha256":"`+strings.Repeat("7f", 32)+`"}}}`, http.StatusUnprocessableEntity)
	call(path, `{"data":{"number":8,"scan":{"file":"7"}}}`, http.StatusCreated) // a file of theirs
	want(t, s.program(ana, allScopes()...).call("GET", "/api/instances/"+first["key"].(string), ""), http.StatusOK, `"order":{"data":{"number":7}}`)

	// An address whose start is gone is seen, and can be ended.
	s.gorm.Exec("DELETE FROM starts WHERE process_id = ?", p.ID)
	page = s.as(ana).get("/processes/" + id(p.ID) + "/webhooks")
	want(t, page, http.StatusOK, "not in the newest version", "End this address", "…/api/webhooks/")
	want(t, s.as(ana).get("/processes/"+id(p.ID)), http.StatusOK, ">Webhooks<")
	if strings.Contains(page.body, "Make a new address") {
		t.Error("a start that is gone can be given an address")
	}

	// With a form, what a person must fill in must come.
	path, _ = s.address(ana, s.hooked(ana, `{"form":"order"}`), "")
	call(path, `{}`, http.StatusUnprocessableEntity)
	call(path, `{"boxes":2}`, http.StatusCreated)
}

// Where an address asks for signatures, nothing else starts anything, and what
// was recorded cannot be sent again later.
func TestAWebhookIsSigned(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	path, text := s.address(ana, s.hooked(ana, `{}`), "yes")
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(text, "whsec_"))
	if err != nil || len(key) != 32 {
		t.Fatalf("the key is %q: %v", text, err)
	}
	out := program{s.client(), func(*http.Request) {}}
	send := func(id string, at time.Time, body, sentBody string, status int) {
		t.Helper()
		stamp := fmt.Sprint(at.Unix())
		mac := hmac.New(sha256.New, key)
		fmt.Fprintf(mac, "%s.%s.%s", id, stamp, body)
		signature := "v1,AAAA v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
		want(t, out.call("POST", path, sentBody, header("Webhook-Id", id), header("Webhook-Timestamp", stamp), header("Webhook-Signature", signature)), status)
	}
	body := `{"boxes":3}`
	send("m1", time.Now(), body, body, http.StatusCreated)
	send("m1", time.Now(), body, body, http.StatusOK)
	send("m2", time.Now(), body, `{"boxes":4}`, http.StatusUnauthorized)
	send("m3", time.Now().Add(-6*time.Minute), body, body, http.StatusUnauthorized)
	send("m4", time.Now().Add(6*time.Minute), body, body, http.StatusUnauthorized)
	want(t, out.call("POST", path, body), http.StatusUnauthorized, "asks for signed calls")
	want(t, out.call("POST", path, body, header("Webhook-Id", "m5"), header("Webhook-Timestamp", fmt.Sprint(time.Now().Unix()))), http.StatusUnauthorized)
}
