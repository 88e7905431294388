package web

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"segue/models"
	"segue/web/webtest"
)

// erp is a system outside: it wants a token and counts who asks.
func erp(t testing.TB) (address string, asked func() int) {
	t.Helper()
	seen := make(chan struct{}, 100)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen <- struct{}{}
		if r.Header.Get("Authorization") != "Bearer s3cret-token" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		io.WriteString(w, "ok")
	}))
	t.Cleanup(s.Close)
	return s.URL, func() int { return len(seen) }
}

func erpForm(address string, more ...string) url.Values {
	f := url.Values{"_kind": {"http"}, "_name": {"ERP"}, "url": {address}, "auth": {"bearer"}, "token": {"s3cret-token"}, "timeout": {"5"}}
	for i := 0; i < len(more); i += 2 {
		f.Set(more[i], more[i+1])
	}
	return f
}

func TestConnectionIsMadeTestedAndAllowed(t *testing.T) {
	s := open(t)
	c := s.as(s.person("Kim Lee", "admin"))
	address, asked := erp(t)
	want(t, c.get("/connections"), 200, "connect the first system")
	want(t, c.get("/connections/new"), 200, "HTTP", "E-mail")
	want(t, c.get("/connections/new?kind=http"), 200, "New HTTP connection", "https://erp.example.com/api", "Hosts inside your own network")

	a := c.post("/connections", erpForm(address, "_name", "", "url", "erp"))
	want(t, a, 422, "Enter a name, for example ERP", "Write the whole address", "What you typed was not saved")
	if strings.Contains(a.body, "s3cret") {
		t.Error("a typed secret was sent back")
	}
	a = c.post("/connections", erpForm(address, "_test", "true"))
	want(t, a, 200, "The connection does not work", "administrator", "Allow 127.0.0.1:")
	if asked() != 0 {
		t.Error("the guard let the first test through")
	}
	host := strings.TrimPrefix(address, "http://")
	row, err := s.db.ConnectionBySlug(t.Context(), "erp")
	if err != nil {
		t.Fatal(err)
	}
	path := fmt.Sprintf("/connections/%d", row.ID)
	want(t, c.post(path+"/exceptions", url.Values{"host": {host}}), 200, "The connection works", "ERP answered 200 OK", host)
	want(t, c.get("/connections"), 200, "Works", host, address)
	for _, page := range []string{path, "/connections", "/audit"} {
		if a := c.get(page); strings.Contains(a.body, "s3cret") {
			t.Errorf("%s shows the token", page)
		}
	}
	want(t, c.post(path+"/exceptions", url.Values{"host": {"*"}}), 422, "Name one host")
	if logged := s.log.String(); strings.Contains(logged, "s3cret") {
		t.Error("the token is in the log")
	}
}

func TestConnectionKeepsItsSecretOnlyForItsHost(t *testing.T) {
	s := open(t)
	c := s.as(s.person("Kim Lee", "admin"))
	want(t, c.post("/connections", erpForm("https://erp.example.com/v1")), 303)
	row, err := s.db.ConnectionBySlug(t.Context(), "erp")
	if err != nil {
		t.Fatal(err)
	}
	path := fmt.Sprintf("/connections/%d", row.ID)
	form := func(revision int64, address, token string) url.Values {
		return erpForm(address, "token", token, "_revision", fmt.Sprint(revision))
	}
	// Another path of the same host: the token stays.
	want(t, c.post(path, form(1, "https://erp.example.com/v2", "")), 303)
	row, _ = s.db.Connection(t.Context(), row.ID)
	if secrets, err := s.calls.Secrets(row); err != nil || secrets["token"] != "s3cret-token" {
		t.Errorf("after another path: %v, %v", secrets, err)
	}
	want(t, c.post(path, form(1, "https://erp.example.com/v3", "")), 422, "changed by somebody else")
	// Another host: it is not sent there.
	want(t, c.post(path, form(2, "https://evil.example.com/v2", "")), 422, "The connection now leads to another system")
	want(t, c.post(path, form(2, "https://evil.example.com/v2", "other-token")), 303)
	row, _ = s.db.Connection(t.Context(), row.ID)
	if secrets, err := s.calls.Secrets(row); err != nil || secrets["token"] != "other-token" {
		t.Errorf("after another host: %v, %v", secrets, err)
	}
	none := form(3, "https://evil.example.com", "")
	none.Set("auth", "none")
	want(t, c.post(path, none), 303)
	if row, _ = s.db.Connection(t.Context(), row.ID); row.Secrets != nil {
		t.Errorf("without a sign-in, a secret stays: %v", row.SecretNames)
	}
	want(t, c.post("/connections/fields", url.Values{"_kind": {"http"}, "auth": {"basic"}}, header("HX-Request", "true")), 200, "User name", "Password")
	want(t, c.post("/connections/fields", url.Values{"_kind": {"telex"}}, header("HX-Request", "true")), 422)
	want(t, c.post(path+"/removal", nil), 303)
	want(t, c.get(path), 404)
}

// TestAConnectionIsMadeInTheBrowser looks at the states that a visit does not show
// by itself on its way.
func TestAConnectionIsMadeInTheBrowser(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.northwind()
	address, _ := erp(t)
	p := webtest.Browser(t)
	signIn(p, s, ana.Email)
	p.Open(s.url + "/connections")
	look(t, p, "connections-empty")
	p.Click("text=New connection")
	p.Click("text=HTTP")
	p.Fill("#_name", "Warehouse and order system of the Iberian subsidiary")
	p.Fill("#setting-url", address+"/api")
	p.Choose("#setting-auth", "Token (Bearer)")
	p.WaitFor(`document.querySelector("#setting-token")`)
	look(t, p, "connection-new")
	p.Fill("#setting-token", "s3cret-token")
	p.Click("text=Save and test")
	p.WaitText("#tested", "The connection does not work")
	look(t, p, "connection-refused")
	p.Click("text=Allow " + strings.TrimPrefix(address, "http://"))
	p.WaitText("#confirm", "inside your network")
	p.Click("#confirm [value=yes]")
	p.WaitText("#tested", "The connection works")
	var id int64
	s.gorm.Raw("SELECT id FROM connections").Scan(&id)
	payable := s.drawn(ana, "Accounts payable", "")
	s.run(`UPDATE drafts SET document = jsonb_set(document, '{pools,0,blocks,0,props}', '{"connection":"warehouse-and-order-system-of-the-iberian-subsidiary"}') WHERE process_id = ?`, payable.ID)
	for i := range 55 {
		if _, err := s.db.AddConnection(t.Context(), models.Program, models.ConnectionForm{Name: fmt.Sprintf("System %02d", i), Connector: "http", Config: []byte(`{"url":"https://system.example.com"}`)},
			func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil }); err != nil {
			t.Fatal(err)
		}
	}
	p.Open(s.url + fmt.Sprintf("/connections/%d", id))
	p.WaitText("main", "Accounts payable")
	look(t, p, "connection")
	p.Open(s.url + "/connections")
	look(t, p, "connections")
	p.Open(s.url + "/connections/new?kind=smtp")
	p.Click("text=Save")
	p.WaitText(".errors", "Server")
	look(t, p, "connection-smtp-faults")
}
