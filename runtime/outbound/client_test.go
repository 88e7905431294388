package outbound_test

import (
	"compress/gzip"
	"context"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"segue/runtime/outbound"
)

func get(t *testing.T, c *http.Client, url string, header http.Header) (string, error) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header = header
	answer, err := c.Do(r)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	return string(body), err
}

func client(t *testing.T, l outbound.Limits, hosts ...string) *http.Client {
	t.Helper()
	c := allow(t, hosts...).HTTP(l)
	t.Cleanup(c.CloseIdleConnections)
	return c
}

func TestClientGoesThroughTheGuard(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "here") }))
	t.Cleanup(s.Close)
	var refused *outbound.RefusedError
	if _, err := get(t, client(t, outbound.Limits{}), s.URL, nil); !errors.As(err, &refused) {
		t.Errorf("without an exception: %v", err)
	}
	if body, err := get(t, client(t, outbound.Limits{}, "127.0.0.1"), s.URL, nil); err != nil || body != "here" {
		t.Errorf("with an exception: %q, %v", body, err)
	}
}

// The environment's proxy is read once per process by net/http, so that a test
// cannot reach one reliably; what is looked at is whether one would be asked.
func TestNoProxyFromTheEnvironment(t *testing.T) {
	if outbound.TakesProxy(client(t, outbound.Limits{})) {
		t.Error("a proxy would see every call and its secrets, and dial unguarded")
	}
}

// seen records what each request carried when it arrived.
type seen struct {
	path   string
	header http.Header
}

func TestRedirectShedsSecretsOnTheWayToAnotherOrigin(t *testing.T) {
	at := make(chan seen, 8)
	var home, away *httptest.Server
	away = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		at <- seen{"away" + r.URL.Path, r.Header.Clone()}
		if r.URL.Path == "/bounce" {
			http.Redirect(w, r, home.URL+"/back", http.StatusFound)
		}
	}))
	t.Cleanup(away.Close)
	home = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		at <- seen{"home" + r.URL.Path, r.Header.Clone()}
		switch r.URL.Path {
		case "/same":
			http.Redirect(w, r, "/stays", http.StatusFound)
		case "/leaves":
			http.Redirect(w, r, away.URL+"/arrived", http.StatusFound)
		case "/trick":
			http.Redirect(w, r, away.URL+"/bounce", http.StatusFound)
		}
	}))
	t.Cleanup(home.Close)

	secrets := func() http.Header {
		return http.Header{"Authorization": {"Bearer a"}, "X-Api-Key": {"b"}, "Cookie": {"c=d"}, "Accept": {"application/json"}, "Idempotency-Key": {"e"}}
	}
	carries := func(h http.Header) bool {
		return h.Get("Authorization") != "" || h.Get("X-Api-Key") != "" || h.Get("Cookie") != "" || strings.Contains(h.Get("Referer"), "token")
	}
	for start, want := range map[string][]struct {
		path    string
		secrets bool
	}{
		"/same":   {{"home/same", true}, {"home/stays", true}},
		"/leaves": {{"home/leaves", true}, {"away/arrived", false}},
		"/trick":  {{"home/trick", true}, {"away/bounce", false}, {"home/back", false}},
	} {
		if _, err := get(t, client(t, outbound.Limits{}, "127.0.0.1"), home.URL+start+"?token=f", secrets()); err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			got := <-at
			if got.path != w.path {
				t.Fatalf("%s: arrived at %s, want %s", start, got.path, w.path)
			}
			if carries(got.header) != w.secrets {
				t.Errorf("%s: secrets at %s: %v, want %v (%v)", start, got.path, carries(got.header), w.secrets, got.header)
			}
			if got.header.Get("Accept") == "" || got.header.Get("Idempotency-Key") == "" {
				t.Errorf("%s: harmless headers were lost at %s", start, got.path)
			}
		}
	}
}

func TestRedirectIsCheckedAgain(t *testing.T) {
	inside, reached := listen(t)
	_, port, _ := net.SplitHostPort(inside)
	var to string
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, to, http.StatusTemporaryRedirect)
	}))
	t.Cleanup(s.Close)
	only := strings.TrimPrefix(s.URL, "http://")

	to = "http://127.0.0.1:" + port + "/"
	var refused *outbound.RefusedError
	if _, err := get(t, client(t, outbound.Limits{}, only), s.URL, nil); !errors.As(err, &refused) {
		t.Errorf("redirect to a denied address: %v", err)
	}
	select {
	case <-reached:
		t.Error("the denied address was reached")
	default:
	}
	var redirect *outbound.RedirectError
	to = "file:///etc/passwd"
	if _, err := get(t, client(t, outbound.Limits{}, only), s.URL, nil); !errors.As(err, &redirect) {
		t.Errorf("redirect to a file: %v", err)
	}
	to = s.URL
	if _, err := get(t, client(t, outbound.Limits{}, only), s.URL, nil); !errors.As(err, &redirect) {
		t.Errorf("a redirect in circles: %v", err)
	}
	to = "http://localhost:" + port + "/"
	r, _ := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL, strings.NewReader("pay 100"))
	if _, err := client(t, outbound.Limits{}, "127.0.0.1", "localhost").Do(r); !errors.As(err, &redirect) {
		t.Errorf("content was sent on to another host: %v", err)
	}
}

func TestAnswerIsBounded(t *testing.T) {
	const limit = 1 << 10
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := limit
		if r.URL.Path != "/exact" {
			n = 50 << 20
		}
		if r.URL.Path == "/packed" {
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			defer z.Close()
			io.CopyN(z, zeros{}, int64(n))
			return
		}
		io.CopyN(w, zeros{}, int64(n))
	}))
	t.Cleanup(s.Close)
	c := client(t, outbound.Limits{Answer: limit}, "127.0.0.1")
	if body, err := get(t, c, s.URL+"/exact", nil); err != nil || len(body) != limit {
		t.Errorf("an answer of exactly the limit: %d bytes, %v", len(body), err)
	}
	for _, path := range []string{"/long", "/packed"} {
		body, err := get(t, c, s.URL+path, nil)
		var large *outbound.TooLargeError
		if !errors.As(err, &large) || len(body) > limit {
			t.Errorf("%s: %d bytes, %v", path, len(body), err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestFailuresAreSentences(t *testing.T) {
	hang := make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-hang:
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(slow.Close)
	t.Cleanup(func() { close(hang) })
	plain := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plain.Close)
	sealed := httptest.NewTLSServer(http.NotFoundHandler())
	sealed.Config.ErrorLog = nil
	t.Cleanup(sealed.Close)
	rude, _ := listen(t)
	closed, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	gone := closed.Addr().String()
	closed.Close()
	pool := x509.NewCertPool()
	pool.AddCert(sealed.Certificate())
	port := sealed.URL[strings.LastIndex(sealed.URL, ":"):]

	const wait = 300 * time.Millisecond
	for _, c := range []struct {
		url  string
		l    outbound.Limits
		want string
	}{
		{slow.URL, outbound.Limits{Timeout: wait}, "The ERP did not answer within 300 ms."},
		{"http://" + gone, outbound.Limits{}, "The ERP does not accept connections on this port."},
		{"http://" + rude, outbound.Limits{}, "The ERP closed the connection before it had answered."},
		{sealed.URL, outbound.Limits{}, "The ERP shows a certificate of an authority that this server does not know."},
		{"https://localhost" + port, outbound.Limits{Roots: pool}, "The ERP shows a certificate that belongs to another name than localhost."},
		{strings.Replace(plain.URL, "http:", "https:", 1), outbound.Limits{}, "The ERP does not speak TLS on this port. Check the address and whether it begins with https."},
	} {
		_, err := get(t, client(t, c.l, "127.0.0.1", "localhost"), c.url, nil)
		if err == nil {
			t.Errorf("%s answered", c.url)
			continue
		}
		if got := outbound.Explain(err, "The ERP", c.l.Timeout); got != c.want {
			t.Errorf("%s: %q, want %q (%v)", c.url, got, c.want, err)
		}
	}
	missing := &url.Error{Op: "Get", URL: "http://u:p@erp.example", Err: &net.DNSError{Name: "erp.example", IsNotFound: true}}
	if got := outbound.Explain(missing, "The ERP", 0); got != "The ERP cannot be found: no computer has the name erp.example." {
		t.Error(got)
	}
	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	r, _ := http.NewRequestWithContext(stopped, http.MethodGet, slow.URL, nil)
	if _, err := client(t, outbound.Limits{}, "127.0.0.1").Do(r); outbound.Explain(err, "The ERP", 0) != "The ERP was not waited for: the call was stopped." {
		t.Error(err)
	}
}
