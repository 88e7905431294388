package outside_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"segue/models"
	"segue/models/database/dbtest"
	"segue/runtime/connector"
	"segue/runtime/connectors"
	"segue/runtime/feel"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/secret"
)

// office is a caller over a real database.
type office struct {
	t      testing.TB
	db     *models.DB
	caller *outside.Caller
	system connector.Type
}

func newOffice(t testing.TB) *office {
	t.Helper()
	ring, err := secret.Parse(secret.NewKey())
	if err != nil {
		t.Fatal(err)
	}
	box, err := ring.Box(outside.Purpose)
	if err != nil {
		t.Fatal(err)
	}
	o := &office{t: t, db: models.New(dbtest.New(t).Gorm)}
	systems := connectors.All()
	o.system, _ = systems.Type("http")
	o.caller = outside.New(outside.Config{DB: o.db, Box: box, Systems: systems})
	t.Cleanup(o.caller.Close)
	return o
}

// connect adds a connection as the screen does.
func (o *office) connect(name string, all map[string]any, allowed ...string) models.Connection {
	o.t.Helper()
	raw, err := json.Marshal(all)
	if err != nil {
		o.t.Fatal(err)
	}
	config, secrets := outside.Split(o.system, raw)
	row, err := o.db.AddConnection(o.t.Context(), models.Program, models.ConnectionForm{Name: name, Connector: "http", Config: config, Allowed: allowed},
		func(was models.Connection) (models.Secrets, error) { return o.caller.Seal(was.ID, secrets) })
	if err != nil {
		o.t.Fatal(err)
	}
	return row
}

func order(connection string) host.JobOrder {
	return host.JobOrder{Connection: connection, Action: "request", Key: "k-1", Attempt: 1,
		Input: feel.NewContext(1).Set("method", feel.String("POST")).Value()}
}

func TestJobIsDoneThroughTheConnection(t *testing.T) {
	var mu sync.Mutex
	var seen []string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		seen = append(seen, r.URL.Path+" "+r.Header.Get("Authorization")+" "+r.Header.Get("Idempotency-Key"))
		w.Header().Set("Content-Type", "application/json")
		io.WriteString(w, `{"ok":true}`)
	}))
	t.Cleanup(s.Close)
	o := newOffice(t)
	row := o.connect("ERP", map[string]any{"url": s.URL + "/v1", "auth": "bearer", "token": "first-token"}, "127.0.0.1")
	if strings.Contains(string(row.Config), "first-token") || strings.Join(row.SecretNames, "") != "token" {
		t.Errorf("the token lies open: %s, %v", row.Config, row.SecretNames)
	}
	out, f := o.caller.Run(t.Context(), order("erp"))
	if f != nil {
		t.Fatalf("%+v", f)
	}
	if body, _ := out.Get("body"); body.String() != "{ok: true}" {
		t.Errorf("came back %s", out)
	}
	// After a change, the next job goes by it.
	config, secrets := outside.Split(o.system, json.RawMessage(fmt.Sprintf(`{"url":%q,"auth":"bearer","token":"second-token"}`, s.URL+"/v2")))
	if _, err := o.db.ChangeConnection(t.Context(), models.Program, row.ID, row.Revision, models.ConnectionForm{Name: "ERP", Config: config, Allowed: row.Allowed},
		func(was models.Connection) (models.Secrets, error) { return o.caller.Seal(was.ID, secrets) }); err != nil {
		t.Fatal(err)
	}
	if _, f := o.caller.Run(t.Context(), order("erp")); f != nil {
		t.Fatalf("%+v", f)
	}
	if _, f := o.caller.Try(t.Context(), "erp", "request", order("erp").Input); f != nil {
		t.Fatalf("%+v", f)
	}
	mu.Lock()
	defer mu.Unlock()
	want := []string{"/v1 Bearer first-token k-1", "/v2 Bearer second-token k-1"}
	if len(seen) != 3 || seen[0] != want[0] || seen[1] != want[1] || !strings.HasPrefix(seen[2], "/v2 Bearer second-token try-") {
		t.Errorf("the system saw %q", seen)
	}
}

func TestWhatCannotWorkIsFinalAndSaysWhatToDo(t *testing.T) {
	o := newOffice(t)
	s := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(s.Close)
	o.connect("Guarded", map[string]any{"url": s.URL})
	o.connect("Half", map[string]any{"url": s.URL, "auth": "bearer"})
	for slug, want := range map[string]string{
		"nowhere": "no connection “nowhere”",
		"guarded": "administrator",
		"half":    "not completely configured: “Token” is missing.",
	} {
		if _, f := o.caller.Run(t.Context(), order(slug)); f == nil || !f.Final || !strings.Contains(f.Message, want) {
			t.Errorf("%s: %+v", slug, f)
		}
	}
	j := order("guarded")
	j.Action = "send"
	if _, f := o.caller.Run(t.Context(), j); f == nil || !f.Final || !strings.Contains(f.Message, "cannot do “send”") {
		t.Errorf("an action of another system: %+v", f)
	}
}

func TestSecretsOfOneRowOpenInNoOther(t *testing.T) {
	o := newOffice(t)
	one := o.connect("One", map[string]any{"url": "https://a.example", "auth": "bearer", "token": "one-token"})
	two := o.connect("Two", map[string]any{"url": "https://b.example", "auth": "bearer", "token": "two-token"})
	if got, err := o.caller.Secrets(one); err != nil || got["token"] != "one-token" {
		t.Errorf("%v, %v", got, err)
	}
	two.Secrets = one.Secrets // as if a row had been copied in the database
	if got, err := o.caller.Secrets(two); err == nil {
		t.Errorf("it opened: %v", got)
	}
	two.Revision++
	if _, f := o.caller.Test(t.Context(), two); f == nil || !strings.Contains(f.Message, "cannot be opened") {
		t.Errorf("%+v", f)
	}
}

func TestFillKeepsWhatABrowserCannotSend(t *testing.T) {
	system, _ := connectors.All().Type("http")
	before := json.RawMessage(`{"auth":"bearer","token":"old-token","url":"https://a.example"}`)
	for name, c := range map[string]struct {
		sent    url.Values
		secrets string
	}{
		"empty keeps":        {url.Values{"url": {"https://a.example"}, "auth": {"bearer"}, "token": {""}}, "map[token:old-token]"},
		"new replaces":       {url.Values{"url": {"https://a.example"}, "auth": {"bearer"}, "token": {"new"}}, "map[token:new]"},
		"tick clears":        {url.Values{"url": {"https://a.example"}, "auth": {"bearer"}, "token": {""}, "token.clear": {"on"}}, "map[]"},
		"another way drops":  {url.Values{"url": {"https://a.example"}, "auth": {"basic"}, "user": {"u"}, "password": {"p4ss"}}, "map[password:p4ss]"},
		"no way drops all":   {url.Values{"url": {"https://a.example"}, "auth": {"none"}}, "map[]"},
		"hidden are ignored": {url.Values{"url": {"https://a.example"}, "auth": {"none"}, "token": {"x"}}, "map[]"},
	} {
		all := outside.Fill(system, before, c.sent)
		config, secrets := outside.Split(system, all)
		if got := fmt.Sprint(secrets); got != c.secrets {
			t.Errorf("%s: %s, want %s (%s)", name, got, c.secrets, all)
		}
		if strings.Contains(string(config), "old-token") || strings.Contains(string(config), "p4ss") {
			t.Errorf("%s: a secret lies open in %s", name, config)
		}
	}
	if got := outside.Target(system, json.RawMessage(`{"url":"https://A.example/x","auth":"basic"}`)); got != "https://a.example" {
		t.Errorf("target %q", got)
	}
}
