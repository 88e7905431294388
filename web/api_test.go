package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"

	"segue/models"
)

// payable is the document of a process that asks approver to decide on an
// invoice, with a form at its start and another at its approval.
func payable(id, approver string) string {
	return fmt.Sprintf(`{"schema":1,"id":%q,"name":"Accounts payable","pools":[{"id":%q,"executable":true,
		"blocks":[{"id":"begin","kind":"start","name":"Invoice arrived","props":{"form":"invoice"}},
			{"id":"decide","kind":"approval","name":"Finance decides","props":{"title":"Pay {supplier}?","who":[%q],"form":"check","others":false}},
			{"id":"paid","kind":"end","name":"Paid"},{"id":"refused","kind":"end","name":"Refused"}],
		"flows":[{"id":"f1","from":"begin","to":"decide"},{"id":"f2","from":"decide","exit":"approved","to":"paid"},{"id":"f3","from":"decide","exit":"rejected","to":"refused"}]}],
		"data":[{"name":"received","type":"date"}],
		"forms":[{"id":"invoice","name":"Invoice","fields":[{"name":"supplier","label":"Supplier","type":"text","required":true},{"name":"amount","label":"Amount","type":"money","required":true,"currency":"EUR"}]},
			{"id":"check","name":"Check","fields":[{"name":"account","label":"Cost centre","type":"text","required":true}]}],
		"layout":{}}`, id, id, approver)
}

// process adds a process that the person owns, published if a document is given.
func (s *site) process(owner models.Person, approver string) models.Process {
	s.t.Helper()
	v, err := s.db.ViewerByID(s.t.Context(), owner.ID)
	if err != nil {
		s.t.Fatal(err)
	}
	p, err := s.db.AddProcess(s.t.Context(), v, "process.added", models.ProcessForm{Name: fmt.Sprintf("Accounts payable %d", named.Add(1))},
		func(id string) (json.RawMessage, error) { return json.RawMessage(payable(id, approver)), nil })
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// program is a client with a token or a password, and no cookies.
type program struct {
	*client
	authorization func(*http.Request)
}

func (s *site) program(p models.Person, scopes ...models.Scope) program {
	s.t.Helper()
	var names []string
	for _, x := range scopes {
		names = append(names, string(x))
	}
	_, text, err := s.db.AddToken(s.t.Context(), byOf(p), models.TokenForm{Name: "Program", Scopes: names})
	if err != nil {
		s.t.Fatal(err)
	}
	return program{s.client(), header("Authorization", "Bearer "+text)}
}

func allScopes() (all []models.Scope) {
	for _, x := range models.AllScopes {
		all = append(all, x.Scope)
	}
	return all
}

// call sends JSON as a program does: no Origin, no Sec-Fetch-Site.
func (p program) call(method, path, body string, change ...func(*http.Request)) answer {
	p.s.t.Helper()
	change = append([]func(*http.Request){header("Accept", ""), header("Sec-Fetch-Site", ""), header("Content-Type", "application/json"), p.authorization}, change...)
	return p.s.raw(p.client, method, path, body, change...)
}

func TestAProgramRunsAProcess(t *testing.T) {
	s, d := open(t), describe(t)
	ana, ben := s.person("Ana Costa", "author"), s.person("Ben Okafor", "approver")
	p := s.process(ana, ben.Email)
	anas, bens := s.program(ana, allScopes()...), s.program(ben, allScopes()...)
	base := "/api/processes/" + p.BpmnID

	// Before it is published there is nothing to start.
	a := anas.call("POST", base+"/instances", `{"variables":{}}`)
	want(t, a, http.StatusConflict, "has not been published yet")
	d.conforms(t, "POST", "/api/processes/{process}/instances", a)

	a = anas.call("GET", base+"/draft", "")
	want(t, a, http.StatusOK)
	d.conforms(t, "GET", "/api/processes/{process}/draft", a)
	etag := a.Header.Get("ETag")
	a = anas.call("PUT", base+"/draft", a.body, header("If-Match", etag))
	want(t, a, http.StatusOK, `"problems":[]`)
	d.conforms(t, "PUT", "/api/processes/{process}/draft", a)
	a = anas.call("PUT", base+"/draft", strings.Replace(payable(p.BpmnID, ben.Email), "Finance decides", "Ben decides", 1), header("If-Match", etag))
	want(t, a, http.StatusPreconditionFailed, "has changed this draft since", `"revision":"2"`)
	d.conforms(t, "PUT", "/api/processes/{process}/draft", a)
	a = anas.call("POST", base+"/versions", `{"note":"The first","revision":"1"}`)
	want(t, a, http.StatusPreconditionFailed)
	a = anas.call("POST", base+"/versions", `{"note":"The first","revision":"2"}`)
	want(t, a, http.StatusCreated, `"version":1`)
	d.conforms(t, "POST", "/api/processes/{process}/versions", a)

	// Started twice with one command: one instance.
	order := `{"variables":{"supplier":"Norrland Paper","amount":4820.50,"received":"2026-11-14","lines":[{"qty":12345678901234567890.12}]},"commandId":"mail-17","businessId":"INV-2041"}`
	a = anas.call("POST", base+"/instances", order, header("Traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"))
	want(t, a, http.StatusCreated)
	d.conforms(t, "POST", "/api/processes/{process}/instances", a)
	key := jsonOf(t, a)["key"].(string)
	if to := a.Header.Get("Location"); to != "/api/instances/"+key {
		t.Errorf("Location %s", to)
	}
	var trace string
	if err := s.gorm.Raw("SELECT trace FROM instances WHERE key = ?", key).Scan(&trace).Error; err != nil || trace != "4bf92f3577b34da6a3ce929d0e0e4736-01" {
		t.Errorf("the instance is kept under the trace %q (%v)", trace, err)
	}
	again := anas.call("POST", "/api/processes/"+id(p.ID)+"/instances", order)
	want(t, again, http.StatusOK, `"key":"`+key+`"`, `"again":true`)
	d.conforms(t, "POST", "/api/processes/{process}/instances", again)
	taken := anas.call("POST", base+"/instances", strings.Replace(order, "mail-17", "mail-18", 1))
	want(t, taken, http.StatusConflict, `"key":"`+key+`"`)
	d.conforms(t, "POST", "/api/processes/{process}/instances", taken)

	a = anas.call("GET", "/api/instances/"+key, "")
	want(t, a, http.StatusOK, `"status":"running"`, `"businessId":"INV-2041"`, `"received":"2026-11-14"`, "12345678901234567890.12", `"amount":4820.5`,
		`"block":"decide"`, `"what":"started"`, `"by":"ana.costa@example.com"`, `"title":"Pay Norrland Paper?"`)
	d.conforms(t, "GET", "/api/instances/{instance}", a)

	// Ben finds it, and only he.
	a = bens.call("GET", "/api/tasks", "")
	want(t, a, http.StatusOK, `"title":"Pay Norrland Paper?"`, `"instance":"`+key+`"`, `"name":"approved"`, `"bpmnId":"`+p.BpmnID+`"`)
	d.conforms(t, "GET", "/api/tasks", a)
	task := jsonOf(t, a)["tasks"].([]any)[0].(map[string]any)["key"].(string)
	want(t, anas.call("GET", "/api/tasks", ""), http.StatusOK, `"tasks":[]`)
	decide := "/api/tasks/" + task + "/decision"
	want(t, anas.call("POST", decide, `{"outcome":"approved","data":{"account":"4711"}}`), http.StatusForbidden)

	for body, says := range map[string]string{
		`{"outcome":"maybe"}`:                       "must be one of approved, rejected",
		`{}`:                                        "must be one of approved, rejected",
		`{"outcome":"rejected"}`:                    "needs a comment",
		`{"outcome":"approved"}`:                    "Cost centre",
		`{"outcome":"approved","data":7}`:           "must be a JSON object",
		`{"outcome":"approved","comment":{}}`:       "must be a text",
		`{"outcome":"approved","reason":"because"}`: "not known here",
	} {
		a := bens.call("POST", decide, body)
		want(t, a, http.StatusUnprocessableEntity, says)
		d.conforms(t, "POST", "/api/tasks/{task}/decision", a)
	}
	a = bens.call("POST", decide, `{"outcome":"approved","data":{"account":"4711"},"comment":"Fine","commandId":"c1"}`)
	want(t, a, http.StatusOK, `"outcome":"approved"`)
	d.conforms(t, "POST", "/api/tasks/{task}/decision", a)
	want(t, bens.call("POST", decide, `{"outcome":"approved","data":{"account":"4711"},"comment":"Fine","commandId":"c1"}`), http.StatusOK)
	a = bens.call("POST", decide, `{"outcome":"rejected","comment":"No"}`)
	want(t, a, http.StatusConflict, "already decided by Ben Okafor at 20")
	d.conforms(t, "POST", "/api/tasks/{task}/decision", a)

	a = anas.call("GET", "/api/instances/"+key, "")
	want(t, a, http.StatusOK, `"status":"ended"`, `"activeBlocks":[]`, `"account":"4711"`, `"what":"decided"`, `"comment":"Fine"`)
	d.conforms(t, "GET", "/api/instances/{instance}", a)
	a = anas.call("GET", "/api/instances/"+key+"?after=1", "")
	if strings.Contains(a.body, `"what":"started"`) || !strings.Contains(a.body, `"what":"decided"`) {
		t.Errorf("the history after step 1: %s", a.body)
	}
}

func TestWhatProgramsSendIsChecked(t *testing.T) {
	s, d := open(t), describe(t)
	ana := s.person("Ana Costa", "author")
	p := s.process(ana, ana.Email)
	prog := s.program(ana, allScopes()...)
	base := "/api/processes/" + p.BpmnID
	want(t, prog.call("POST", base+"/versions", ""), http.StatusCreated)
	for name, try := range map[string]struct {
		body   string
		change func(*http.Request)
		status int
		says   string
	}{
		"no JSON":            {`{"variables":`, nil, 400, "cannot be read as JSON"},
		"a list":             {`[]`, nil, 400, "must be a JSON object"},
		"a name twice":       {`{"variables":{"a":1,"a":2}}`, nil, 400, "cannot be read as JSON"},
		"unknown field":      {`{"vars":{}}`, nil, 422, "not known here. Known are variables, commandId"},
		"missing answers":    {`{"variables":{}}`, nil, 422, "Supplier"},
		"an answer unfit":    {`{"variables":{"supplier":"N","amount":"much"}}`, nil, 422, `"field":"amount"`},
		"a declared type":    {`{"variables":{"supplier":"N","amount":1,"received":"soon"}}`, nil, 422, `"field":"received"`},
		"a strange id":       {`{"commandId":7,"variables":{}}`, nil, 422, "must be a text"},
		"no whole version":   {`{"version":1.5,"variables":{}}`, nil, 422, "whole number"},
		"no such version":    {`{"version":99,"variables":{}}`, nil, 404, "does not exist"},
		"NUL":                {`{"businessId":"a\u0000b","variables":{}}`, nil, 422, "no text can hold"},
		"too deep":           {`{"variables":{"a":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `}}`, nil, 400, "cannot be read as JSON"},
		"too large":          {`{"variables":{"a":"` + strings.Repeat("x", 3<<20) + `"}}`, nil, 413, "too large"},
		"a large variable":   {`{"variables":{"supplier":"N","amount":1,"a":"` + strings.Repeat("x", 300<<10) + `"}}`, nil, 422, "256 kB"},
		"another media type": {`{}`, header("Content-Type", "text/plain"), 415, "application/json"},
	} {
		t.Run(name, func(t *testing.T) {
			var change []func(*http.Request)
			if try.change != nil {
				change = append(change, try.change)
			}
			a := prog.call("POST", base+"/instances", try.body, change...)
			want(t, a, try.status, try.says)
			d.conforms(t, "POST", "/api/processes/{process}/instances", a)
		})
	}
	for body, says := range map[string]string{`{"schema":1}`: "", `{"schema":1,"more":true}`: "more", `nonsense`: "", `{"schema":99,"id":"x","name":"x","pools":[],"layout":{}}`: "99"} {
		a := prog.call("PUT", base+"/draft", body)
		if a.StatusCode == http.StatusOK && says == "" {
			continue // an empty document is a document, with problems
		}
		want(t, a, http.StatusUnprocessableEntity, "The document cannot be stored", says)
		d.conforms(t, "PUT", "/api/processes/{process}/draft", a)
	}
	broken := strings.Replace(payable(p.BpmnID, ana.Email), `"who":["ana.costa@example.com"]`, `"who":[]`, 1)
	want(t, prog.call("PUT", base+"/draft", broken), http.StatusOK, `"severity":"error"`)
	a := prog.call("POST", base+"/versions", `{}`)
	want(t, a, http.StatusUnprocessableEntity, "nothing was published", `"block":"decide"`)
	d.conforms(t, "POST", "/api/processes/{process}/versions", a)
	for _, q := range []string{"?whose=everybody", "?limit=0", "?limit=x", "?after=zzz"} {
		a := prog.call("GET", "/api/tasks"+q, "")
		want(t, a, http.StatusUnprocessableEntity, "The parameter")
		d.conforms(t, "GET", "/api/tasks", a)
	}
}

func TestCredentialsOfPrograms(t *testing.T) {
	s, d := open(t), describe(t)
	ana := s.person("Ana Costa", "approver")
	with := func(authorization string) program { return program{s.client(), header("Authorization", authorization)} }
	basic := func(email, password string) program {
		return program{s.client(), func(r *http.Request) { r.SetBasicAuth(email, password) }}
	}
	for name, p := range map[string]program{
		"none": with(""), "unknown token": with("Bearer " + models.TokenPrefix + strings.Repeat("x", 43)), "no token": with("Bearer"),
		"other scheme": with("Digest x"), "unreadable": with("Basic %%%"), "wrong password": basic(ana.Email, "wrong"), "nobody": basic("nobody@example.com", passphrase),
	} {
		a := p.call("GET", "/api/tasks", "")
		want(t, a, http.StatusUnauthorized)
		d.conforms(t, "GET", "/api/tasks", a)
		if schemes := strings.Join(a.Header.Values("WWW-Authenticate"), " "); !strings.Contains(schemes, "Bearer") || !strings.Contains(schemes, "Basic") {
			t.Errorf("%s: WWW-Authenticate is %q", name, schemes)
		}
	}
	// A browser's session is worth nothing here: no site can make it call.
	c := s.as(ana)
	want(t, c.get("/api/tasks"), http.StatusUnauthorized)

	p := basic(ana.Email, passphrase)
	want(t, p.call("GET", "/api/tasks", ""), http.StatusOK)
	want(t, p.call("GET", "/api/tasks", ""), http.StatusOK) // the second without argon2
	s.run("UPDATE passwords SET hash = ?, changed_at = now()", models.HashPassword("another fine passphrase"))
	want(t, p.call("GET", "/api/tasks", ""), http.StatusUnauthorized)
	want(t, basic(ana.Email, "another fine passphrase").call("GET", "/api/tasks", ""), http.StatusOK)
	s.run("UPDATE people SET active = false")
	want(t, basic(ana.Email, "another fine passphrase").call("GET", "/api/tasks", ""), http.StatusUnauthorized)

	guess := basic("ben@example.com", "guess")
	for range 5 {
		want(t, guess.call("GET", "/api/tasks", ""), http.StatusUnauthorized)
	}
	a := guess.call("GET", "/api/tasks", "")
	want(t, a, http.StatusTooManyRequests, "too many attempts")
	d.conforms(t, "GET", "/api/tasks", a)
}

func TestTokensDoWhatTheirScopesSay(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author", "approver")
	p := s.process(ana, ana.Email)
	reads := s.program(ana, models.ReadTasks)
	want(t, reads.call("GET", "/api/tasks", ""), http.StatusOK)
	want(t, reads.call("GET", "/api/processes/"+p.BpmnID+"/draft", ""), http.StatusForbidden, "does not have the scope processes:write")
	var used bool
	s.gorm.Raw("SELECT used_at IS NOT NULL FROM api_tokens").Scan(&used)
	if !used {
		t.Error("nobody knows that the token was used")
	}
	s.run("UPDATE api_tokens SET revoked_at = now()")
	want(t, reads.call("GET", "/api/tasks", ""), http.StatusUnauthorized)
}

func TestParallelStartsWithOneCommandStartOnce(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	p := s.process(ana, ana.Email)
	prog := s.program(ana, allScopes()...)
	base := "/api/processes/" + p.BpmnID
	want(t, prog.call("POST", base+"/versions", `{}`), http.StatusCreated)
	keys := make([]string, 8)
	var wg sync.WaitGroup
	for i := range keys {
		wg.Go(func() {
			a := prog.call("POST", base+"/instances", `{"variables":{"supplier":"N","amount":1},"commandId":"one"}`)
			keys[i] = fmt.Sprint(jsonOf(t, a)["key"])
		})
	}
	wg.Wait()
	for _, k := range keys {
		if k != keys[0] || k == "" || k == "<nil>" {
			t.Fatalf("the keys differ: %v", keys)
		}
	}
	var n int64
	if s.gorm.Table("instances").Count(&n); n != 1 {
		t.Errorf("%d instances", n)
	}
}

func TestTasksComeInPages(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "author")
	p := s.process(ana, ana.Email)
	prog := s.program(ana, allScopes()...)
	base := "/api/processes/" + p.BpmnID
	want(t, prog.call("POST", base+"/versions", `{}`), http.StatusCreated)
	for i := range 5 {
		want(t, prog.call("POST", base+"/instances", fmt.Sprintf(`{"variables":{"supplier":"Supplier %d","amount":1}}`, i)), http.StatusCreated)
	}
	seen := map[string]bool{}
	for next := "/api/tasks?limit=2"; next != ""; {
		a := prog.call("GET", next, "")
		want(t, a, http.StatusOK)
		page := jsonOf(t, a)
		for _, x := range page["tasks"].([]any) {
			seen[x.(map[string]any)["key"].(string)] = true
		}
		next, _ = page["next"].(string)
	}
	if len(seen) != 5 {
		t.Errorf("%d of 5 tasks listed", len(seen))
	}
}
