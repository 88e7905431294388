package http_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"segue/runtime/connector"
	connectorhttp "segue/runtime/connectors/http"
	"segue/runtime/feel"
	"segue/runtime/form"
	"segue/runtime/outbound"
)

// configured decodes settings as the screen stores them and opens them with a
// real guard that lets the test's server through.
func configured(t testing.TB, config map[string]any) connector.Opened {
	t.Helper()
	s := connectorhttp.Type.New()
	if problems := decode(t, s.Form, config); len(problems) > 0 {
		t.Fatal(problems)
	}
	opened, err := s.Open(connector.Outside{Name: "ERP", Dial: outbound.New(outbound.Exception{Host: "127.0.0.1"}).DialContext})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(opened.Close)
	return opened
}

func decode(t testing.TB, bind func(*form.Form), values map[string]any) []form.Problem {
	t.Helper()
	raw, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	f := form.New(raw, form.Env{})
	bind(f)
	return f.Decode()
}

// vars are what expressions of a test may read.
type vars map[string]feel.Value

func (v vars) Lookup(name string) (feel.Value, bool) { x, ok := v[name]; return x, ok }

// input works inputs out as the block does.
func input(t testing.TB, values map[string]any, scope vars) (feel.Value, error) {
	t.Helper()
	in := connectorhttp.Type.Actions[0].New()
	if problems := decode(t, in.Form, values); len(problems) > 0 {
		t.Fatal(problems)
	}
	return in.Value(func(e *feel.Expr) (feel.Value, error) { return e.Eval(&feel.Evaluator{Scope: scope}) })
}

const trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

func do(t testing.TB, c connector.Opened, values map[string]any, scope vars) (feel.Value, *connector.Failure) {
	t.Helper()
	in, err := input(t, values, scope)
	if err != nil {
		t.Fatal(err)
	}
	out, err := connectorhttp.Type.Actions[0].Do(t.Context(), c, connector.Call{Key: "inst-7-3", Attempt: 2, Input: in, Trace: trace, State: "shop=17"})
	var f *connector.Failure
	if err != nil && !errors.As(err, &f) {
		t.Fatalf("%T is no failure: %v", err, err)
	}
	return out, f
}

// request is what arrived at the test's server.
type request struct {
	*http.Request
	body string
}

func server(t testing.TB, answer http.HandlerFunc) (url string, arrived chan request) {
	t.Helper()
	arrived = make(chan request, 16)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		arrived <- request{r.Clone(r.Context()), string(body)}
		answer(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL, arrived
}

// arrival is the next request; a request that never comes fails the test
// instead of holding it up.
func arrival(t testing.TB, arrived <-chan request) request {
	t.Helper()
	select {
	case r := <-arrived:
		return r
	case <-time.After(time.Minute):
		t.Fatal("no request arrived")
		return request{}
	}
}

func answers(status int, kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		io.WriteString(w, body)
	}
}

func TestRequestArrivesAsDescribed(t *testing.T) {
	url, arrived := server(t, answers(200, "application/json", `{"paid": 12.50, "on": "2026-01-31"}`))
	c := configured(t, map[string]any{"url": url + "/api/", "auth": "basic", "user": "segue", "password": "päss:wörd"})
	out, f := do(t, c, map[string]any{
		"method": "POST", "path": "/suppliers/{supplier}/payments?dry={dry}",
		"query": `{tags: ["a b", "c&d"], none: null}`, "body": `{amount: amount, ref: "INV-7"}`, "headers": `{"x-trace": "t1"}`,
	}, vars{"supplier": feel.String("a/b?c#d ../é"), "dry": feel.Bool(false), "amount": must(feel.Number("12.50"))})
	if f != nil {
		t.Fatalf("%+v", f)
	}
	r := arrival(t, arrived)
	if got, want := r.RequestURI, "/api/suppliers/a%2Fb%3Fc%23d%20..%2F%C3%A9/payments?dry=false&tags=a+b&tags=c%26d"; got != want {
		t.Errorf("asked for %s\nwant      %s", got, want)
	}
	if r.body != `{"amount":12.5,"ref":"INV-7"}` || r.Method != "POST" {
		t.Errorf("%s %s", r.Method, r.body)
	}
	for name, want := range map[string]string{"Content-Type": "application/json", "Idempotency-Key": "inst-7-3", "X-Trace": "t1", "Traceparent": trace, "Tracestate": "shop=17"} {
		if got := r.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if user, password, _ := r.BasicAuth(); user != "segue" || password != "päss:wörd" {
		t.Errorf("signed in as %q %q", user, password)
	}
	if got := out.String(); !strings.Contains(got, `status: 200`) || !strings.Contains(got, `paid: 12.5`) || !strings.Contains(got, `content-type`) {
		t.Errorf("the answer is %s", got)
	}
}

func must(v feel.Value, err error) feel.Value {
	if err != nil {
		panic(err)
	}
	return v
}

func TestSignIn(t *testing.T) {
	url, arrived := server(t, answers(204, "", ""))
	for name, c := range map[string]map[string]any{
		"Authorization": {"url": url, "auth": "bearer", "token": "t0ken"},
		"X-Api-Key":     {"url": url, "auth": "header", "header": "x-api-key", "value": "t0ken"},
	} {
		out, f := do(t, configured(t, c), nil, nil)
		if f != nil {
			t.Fatal(f)
		}
		r := arrival(t, arrived)
		if got := r.Header.Get(name); !strings.HasSuffix(got, "t0ken") {
			t.Errorf("%s: %q", name, got)
		}
		if r.Header.Get("Idempotency-Key") != "" {
			t.Error("a GET carries an idempotency key")
		}
		if body, _ := out.Get("body"); !body.IsNull() {
			t.Errorf("an empty answer became %s", body)
		}
	}
}

func TestBodiesAndAnswers(t *testing.T) {
	for _, c := range []struct {
		as, body, kind, sent string
	}{
		{"JSON", `[1, "x", null]`, "application/json", `[1,"x",null]`},
		{"form fields", `{a: "x y", b: [1, 2]}`, "application/x-www-form-urlencoded", "a=x+y&b=1&b=2"},
		{"text", `"Hello " + "you"`, "text/plain; charset=utf-8", "Hello you"},
	} {
		url, arrived := server(t, answers(200, "text/plain", "ok"))
		if _, f := do(t, configured(t, map[string]any{"url": url}), map[string]any{"method": "PUT", "as": c.as, "body": c.body}, nil); f != nil {
			t.Fatal(f)
		}
		if r := arrival(t, arrived); r.body != c.sent || r.Header.Get("Content-Type") != c.kind {
			t.Errorf("%s: sent %q as %s", c.as, r.body, r.Header.Get("Content-Type"))
		}
	}
	for _, c := range []struct{ kind, body, want string }{
		{"application/json", `{"a":[1,{"b":null}]}`, `{a: [1, {b: null}]}`},
		{"application/problem+json; charset=utf-8", `"x"`, `"x"`},
		{"text/html", "<p>x</p>", `"<p>x</p>"`},
		{"application/xml", "<a/>", `"<a/>"`},
		{"text/plain; charset=ISO-8859-1", "caf\xe9", `"café"`},
		{"", `{"a":1}`, `{a: 1}`},
		{"image/png", "\x89PNG", "null"},
		{"text/plain", "\xff\xfe", "null"},
	} {
		url, _ := server(t, answers(200, c.kind, c.body))
		out, f := do(t, configured(t, map[string]any{"url": url}), nil, nil)
		if f != nil {
			t.Fatal(f)
		}
		if got, _ := out.Get("body"); got.String() != c.want {
			t.Errorf("%s %q became %s, want %s", c.kind, c.body, got, c.want)
		}
	}
	url, _ := server(t, answers(200, "application/json", "{broken"))
	if _, f := do(t, configured(t, map[string]any{"url": url}), nil, nil); f == nil || !f.Final {
		t.Errorf("broken JSON: %+v", f)
	}
}

func TestFailuresBelongToTheirClass(t *testing.T) {
	for status, final := range map[int]bool{
		400: true, 401: true, 403: true, 404: true, 409: true, 410: true, 413: true, 422: true, 501: true, 505: true, 304: true,
		408: false, 425: false, 429: false, 500: false, 502: false, 503: false, 504: false,
	} {
		url, _ := server(t, answers(status, "application/json", `{"error":{"message":"The  amount\nis missing"}}`))
		_, f := do(t, configured(t, map[string]any{"url": url}), nil, nil)
		if f == nil || f.Final != final {
			t.Errorf("%d: %+v", status, f)
			continue
		}
		if !strings.HasPrefix(f.Message, "ERP ") || status != 304 && !strings.Contains(f.Message, "“The amount is missing”") {
			t.Errorf("%d: %s", status, f.Message)
		}
	}
	url, _ := server(t, answers(404, "application/json", `{"found":false}`))
	out, f := do(t, configured(t, map[string]any{"url": url}), map[string]any{"accept": "404, 409"}, nil)
	if f != nil {
		t.Fatal(f)
	}
	if status, _ := out.Get("status"); status.String() != "404" {
		t.Errorf("an accepted status became %s", out)
	}
}

func TestPauseIsHonoured(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"7": 7 * time.Second, "0": 0, "-3": 0, "soon": 0, "999999999": 24 * time.Hour,
		"Mon, 05 Jan 2026 10:00:30 GMT": 30 * time.Second, "Mon, 05 Jan 2026 09:00:00 GMT": 0,
	} {
		url, _ := server(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Date", "Mon, 05 Jan 2026 10:00:00 GMT")
			w.Header().Set("Retry-After", text)
			w.WriteHeader(503)
		})
		if _, f := do(t, configured(t, map[string]any{"url": url}), nil, nil); f == nil || f.RetryAfter != want {
			t.Errorf("%q: %+v, want %s", text, f, want)
		}
	}
}

func TestSecretsNeverComeBack(t *testing.T) {
	for _, config := range []map[string]any{
		{"auth": "basic", "user": "segue", "password": `s3"cret pass`},
		{"auth": "bearer", "token": "s3cret-token"},
		{"auth": "header", "header": "X-Api-Key", "value": "s3cret&value"},
	} {
		for _, status := range []int{200, 401, 500} {
			url, _ := server(t, func(w http.ResponseWriter, r *http.Request) {
				echo := r.Header.Get("Authorization") + r.Header.Get("X-Api-Key")
				w.Header().Set("X-Echo", echo)
				w.Header().Set("Content-Type", "application/json")
				w.WriteHeader(status)
				_, password, _ := r.BasicAuth()
				json.NewEncoder(w).Encode(map[string]string{"message": echo, "more": password})
			})
			config["url"] = url
			out, f := do(t, configured(t, config), nil, nil)
			all := out.String()
			if f != nil {
				all += f.Message + f.Detail
			}
			for _, leak := range []string{"s3cret", `s3\"cret`, `s3"cret`, "czNj", "OnMz"} {
				if strings.Contains(all, leak) {
					t.Errorf("%v, %d: %q comes back in %s", config["auth"], status, leak, all)
				}
			}
		}
	}
}

func TestRequestsStayBelowTheAddress(t *testing.T) {
	url, arrived := server(t, answers(200, "", ""))
	c := configured(t, map[string]any{"url": url + "/api"})
	for _, path := range []string{"../admin", "/a/../../admin", "%2e%2e/admin", "a/%2E./admin", `..\admin`, "http://evil.example/", "x#y", "a\nb", "a%zz"} {
		_, f := do(t, c, map[string]any{"path": strings.ReplaceAll(path, "\n", `{"\n"}`), "query": "{}"}, nil)
		if strings.Contains(path, "\n") {
			arrival(t, arrived) // an escaped line break is harmless
			continue
		}
		if f == nil || !f.Final {
			t.Errorf("%q was asked for: %+v", path, f)
		}
	}
	for path, want := range map[string]string{"//evil.example/x": "/api/evil.example/x", "": "/api", "/": "/api/", "a b": "/api/a%20b", "?x=1": "/api/?x=1"} {
		if _, f := do(t, c, map[string]any{"path": path}, nil); f != nil {
			t.Errorf("%q: %+v", path, f)
			continue
		}
		if r := arrival(t, arrived); r.RequestURI != want {
			t.Errorf("%q asked for %s, want %s", path, r.RequestURI, want)
		}
	}
	if _, err := input(t, map[string]any{"method": "DELETE", "path": "/orders/{order}"}, vars{"order": feel.Null}); err == nil {
		t.Error("without its order, all orders would be deleted")
	}
	select {
	case r := <-arrived:
		t.Errorf("%s arrived", r.RequestURI)
	default:
	}
}

func TestHeadersAreRefused(t *testing.T) {
	url, arrived := server(t, answers(200, "", ""))
	for _, headers := range []string{`{"Host": "x"}`, `{"authorization": "x"}`, `{"Idempotency-Key": "x"}`, `{"a b": "x"}`, `{"X-A": "x\r\nX-B: y"}`, `{"Content-Length": 3}`, `"x"`} {
		in := map[string]any{"headers": headers}
		if headers == `"x"` {
			in["headers"] = "h"
		}
		if _, f := do(t, configured(t, map[string]any{"url": url}), in, vars{"h": feel.String("x")}); f == nil || !f.Final {
			t.Errorf("%s: %+v", headers, f)
		}
	}
	select {
	case <-arrived:
		t.Error("a refused request arrived")
	default:
	}
}

func TestSilenceIsRetriedAndASentence(t *testing.T) {
	release := make(chan struct{})
	url, _ := server(t, func(_ http.ResponseWriter, r *http.Request) {
		select {
		case <-release:
		case <-r.Context().Done():
		}
	})
	t.Cleanup(func() { close(release) })
	_, f := do(t, configured(t, map[string]any{"url": url, "timeout": 1}), nil, nil)
	if f == nil || f.Final || f.Message != "ERP did not answer within 1 s." {
		t.Errorf("%+v", f)
	}
	s := connectorhttp.Type.New()
	decode(t, s.Form, map[string]any{"url": url})
	opened, err := s.Open(connector.Outside{Name: "ERP", Dial: outbound.New().DialContext})
	if err != nil {
		t.Fatal(err)
	}
	if _, f := do(t, opened, nil, nil); f == nil || !f.Final || !strings.Contains(f.Message, "administrator") {
		t.Errorf("a guarded address: %+v", f)
	}
}

func TestSettingsSayWhatIsWrong(t *testing.T) {
	for _, c := range []struct {
		config map[string]any
		field  string
	}{
		{map[string]any{}, "url"},
		{map[string]any{"url": "erp.example.com"}, "url"},
		{map[string]any{"url": "ftp://erp.example.com"}, "url"},
		{map[string]any{"url": "https://u:p@erp.example.com"}, "url"},
		{map[string]any{"url": "https://erp.example.com/?a=b"}, "url"},
		{map[string]any{"url": "https://erp.example.com/a/../b"}, "url"},
		{map[string]any{"url": "https://erp.example.com", "auth": "basic", "user": "x"}, "password"},
		{map[string]any{"url": "https://erp.example.com", "auth": "bearer", "token": "x\ny"}, "token"},
		{map[string]any{"url": "https://erp.example.com", "auth": "header", "header": "Host", "value": "x"}, "header"},
		{map[string]any{"url": "https://erp.example.com", "timeout": 500}, "timeout"},
	} {
		problems := decode(t, connectorhttp.Type.New().Form, c.config)
		if len(problems) != 1 || problems[0].Field != c.field {
			t.Errorf("%v: %v", c.config, problems)
		}
	}
	s := connectorhttp.Type.New()
	decode(t, s.Form, map[string]any{"url": "https://ERP.Example.com:8443/api", "auth": "none"})
	if s.Target() != "https://erp.example.com:8443" {
		t.Error(s.Target())
	}
}

func TestTestSaysWhatItFound(t *testing.T) {
	for status, want := range map[int]string{200: "ERP answered 200 OK in", 404: "ERP answers", 405: "ERP answers", 401: "did not accept the credentials", 500: "ERP answered 500"} {
		url, _ := server(t, answers(status, "", ""))
		said, err := configured(t, map[string]any{"url": url}).Test(t.Context())
		if err != nil {
			said = err.Error()
		}
		if fails := status == 401 || status == 500; !strings.Contains(said, want) || (err != nil) != fails {
			t.Errorf("%d: %s, %v", status, said, err)
		}
	}
}

func ExampleType() {
	for _, a := range connectorhttp.Type.Actions {
		fmt.Println(connectorhttp.Type.Name, a.Title)
	}
	// Output: HTTP HTTP request
}
