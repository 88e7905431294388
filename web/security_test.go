package web

import (
	"io"
	"math"
	"net/http"
	"net/netip"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/webtest"
)

func TestEveryAnswerIsHardened(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	for _, path := range []string{"/", "/sign-in", "/people", "/nothing", "/healthz", "/api/nothing", "/people/x"} {
		a := s.as(ana).get(path)
		for name, value := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin", "Cache-Control": "no-store",
			"X-Frame-Options": "DENY", "Cross-Origin-Opener-Policy": "same-origin"} {
			if got := a.Header.Get(name); got != value {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		csp := a.Header.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'"} {
			if !strings.Contains(csp, part) {
				t.Errorf("%s: the policy lacks %s: %s", path, part, csp)
			}
		}
		if strings.Contains(csp, "unsafe") || strings.Contains(csp, "*") {
			t.Errorf("%s: the policy is too open: %s", path, csp)
		}
		if a.Header.Get("Strict-Transport-Security") != "" {
			t.Errorf("%s: HSTS without TLS", path)
		}
	}
}

func TestTLSBringsHSTSAndSecureCookies(t *testing.T) {
	s := open(t, func(d *Deps) { d.URL = "https://segue.example.com" })
	ana := s.person("Ana Costa")
	a := s.client().post("/sign-in", url.Values{"email": {ana.Email}, "password": {passphrase}})
	want(t, a, http.StatusSeeOther)
	if a.Header.Get("Strict-Transport-Security") == "" {
		t.Error("no HSTS behind TLS")
	}
	cookie := a.Header.Get("Set-Cookie")
	for _, part := range []string{"__Host-segue=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"} {
		if !strings.Contains(cookie, part) {
			t.Errorf("the session's cookie lacks %s: %s", part, cookie)
		}
	}
}

func TestOtherSitesCannotSendForms(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	c := s.as(ana)
	form := url.Values{"name": {"Eve"}, "email": {"eve@example.com"}, "admin": {"true"}}
	own := strings.TrimPrefix(s.url, "http://")
	for name, h := range map[string]map[string]string{
		"cross-site":         {"Sec-Fetch-Site": "cross-site"},
		"same-site":          {"Sec-Fetch-Site": "same-site"},
		"other origin":       {"Sec-Fetch-Site": "", "Origin": "https://evil.example"},
		"other port":         {"Sec-Fetch-Site": "", "Origin": "http://127.0.0.1:1"},
		"other scheme":       {"Sec-Fetch-Site": "", "Origin": "https://" + own},
		"origin as a prefix": {"Sec-Fetch-Site": "", "Origin": s.url + ".evil.example"},
		"null origin":        {"Sec-Fetch-Site": "", "Origin": "null"},
		"no word at all":     {"Sec-Fetch-Site": ""},
	} {
		a := c.post("/people", form, func(r *http.Request) {
			for k, v := range h {
				header(k, v)(r)
			}
		})
		if a.StatusCode != http.StatusForbidden || !strings.Contains(a.body, "Another website sent this request") {
			t.Errorf("%s: %d", name, a.StatusCode)
		}
	}
	want(t, c.post("/people", form, header("Sec-Fetch-Site", ""), header("Origin", s.url)), http.StatusCreated)
	if n, err := s.db.CountPeople(t.Context(), models.PeopleFilter{}); err != nil || n != 2 {
		t.Errorf("%d people (%v)", n, err)
	}
}

func TestASessionIsNewAtSignIn(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa")
	c := s.client()
	base, _ := url.Parse(s.url)
	c.http.Jar.SetCookies(base, []*http.Cookie{{Name: "segue", Value: "planted", Path: "/"}})
	a := c.post("/sign-in", url.Values{"email": {" ANA.costa@example.com "}, "password": {passphrase}, "next": {"/account"}})
	want(t, a, http.StatusSeeOther)
	if to := a.Header.Get("Location"); to != "/account" {
		t.Errorf("leads to %s", to)
	}
	token := c.http.Jar.Cookies(base)[0].Value
	if token == "planted" || len(token) < 40 {
		t.Errorf("the session's token is %q", token)
	}
	var stored []string
	s.gorm.Raw("SELECT token FROM sessions").Scan(&stored)
	if slices.Contains(stored, token) || len(stored) != 1 {
		t.Errorf("the store holds %q for the token %q", stored, token)
	}
	// Signing in again ends the sign-in before.
	want(t, c.post("/sign-in", url.Values{"email": {ana.Email}, "password": {passphrase}}), http.StatusSeeOther)
	if list, err := s.db.SignIns(t.Context(), ana.ID); err != nil || len(list) != 1 {
		t.Errorf("%d sign-ins (%v)", len(list), err)
	}
	if again := c.http.Jar.Cookies(base)[0].Value; again == token {
		t.Error("the token stayed")
	}
	want(t, c.get("/account"), http.StatusOK, "Ana Costa")
	want(t, c.post("/sign-out", nil), http.StatusSeeOther)
	want(t, c.get("/account"), http.StatusSeeOther)
}

func TestRefusalsDoNotTellWhoIsHere(t *testing.T) {
	s := open(t)
	ana, gone := s.person("Ana Costa"), s.person("Dmitri Ivanov")
	if _, err := s.db.SetActive(t.Context(), models.Program, gone.ID, false); err != nil {
		t.Fatal(err)
	}
	answers := map[string]bool{}
	for i, email := range []string{ana.Email, gone.Email, "nobody@example.com"} {
		a := s.client().post("/sign-in", url.Values{"email": {email}, "password": {"wrong"}})
		want(t, a, http.StatusUnprocessableEntity, "do not belong together")
		answers[strings.ReplaceAll(a.body, email, "…")] = true
		if i > 0 && len(answers) != 1 {
			t.Errorf("the answer for %s differs", email)
		}
	}
	// A guess at nobody's password does the same work, told by the memory that
	// hashing takes: time says little on a busy machine.
	work := func(email string) uint64 {
		least := uint64(math.MaxUint64)
		for range 3 {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			if _, _, err := s.db.CheckCredentials(t.Context(), email, "wrong"); err == nil {
				t.Fatal("let in")
			}
			runtime.ReadMemStats(&after)
			least = min(least, after.TotalAlloc-before.TotalAlloc)
		}
		return least
	}
	known, unknown := work(ana.Email), work("nobody@example.com")
	if unknown < known/2 || known < unknown/2 || unknown < 1<<20 {
		t.Errorf("a known address takes %d bytes, an unknown one %d", known, unknown)
	}
}

func TestGuessingIsSlowedDown(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa")
	c := s.client()
	for range 5 {
		want(t, c.post("/sign-in", url.Values{"email": {ana.Email}, "password": {"guess"}}), http.StatusUnprocessableEntity)
	}
	// Now the right one does not help either, and says so.
	want(t, c.post("/sign-in", url.Values{"email": {ana.Email}, "password": {passphrase}}), http.StatusTooManyRequests, "Wait ", "seconds")
	s.run("UPDATE login_throttle SET blocked_until = now() - interval '1 second', failures = 0")
	want(t, c.post("/sign-in", url.Values{"email": {ana.Email}, "password": {passphrase}}), http.StatusSeeOther)
}

func TestAddressesAreBelievedFromTrustedProxiesOnly(t *testing.T) {
	for name, c := range map[string]struct {
		proxies []netip.Prefix
		want    string
	}{
		"no proxy":      {nil, "127.0.0.1"},
		"another proxy": {[]netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}, "127.0.0.1"},
		"this proxy":    {[]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, "198.51.100.7"},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t, func(d *Deps) { d.Proxies = c.proxies })
			ana := s.person("Ana Costa")
			want(t, s.client().post("/sign-in", url.Values{"email": {ana.Email}, "password": {passphrase}},
				header("X-Forwarded-For", "203.0.113.9, 198.51.100.7"), header("X-Real-Ip", "203.0.113.10")), http.StatusSeeOther)
			list, err := s.db.SignIns(t.Context(), ana.ID)
			if err != nil || len(list) != 1 || list[0].Address != c.want {
				t.Errorf("%+v (%v)", list, err)
			}
		})
	}
}

func TestNextLeadsNowhereElse(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa")
	for _, next := range []string{"https://evil.example", "//evil.example", `/\evil.example`, "javascript:alert(1)", "/\t/evil.example", "evil", ""} {
		a := s.client().post("/sign-in", url.Values{"email": {ana.Email}, "password": {passphrase}, "next": {next}})
		if to := a.Header.Get("Location"); to != "/" {
			t.Errorf("next=%q leads to %q", next, to)
		}
	}
}

func TestBadInputIsAnsweredClearly(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	c := s.as(ana)
	for name, step := range map[string]struct {
		a      answer
		status int
		text   string
	}{
		"unknown page":     {c.get("/nothing"), 404, "There is nothing at this address"},
		"no number":        {c.get("/people/12x"), 404, "There is nothing at this address"},
		"negative":         {c.get("/people/-1"), 404, "There is nothing at this address"},
		"huge number":      {c.get("/people/99999999999999999999"), 404, "There is nothing at this address"},
		"other method":     {c.send("PATCH", "/people", nil), 405, "cannot be used in this way"},
		"other media type": {c.post("/people", url.Values{"a": {"b"}}, header("Content-Type", "application/json")), 415, "This address takes"},
		"no media type":    {c.post("/people", url.Values{"a": {"b"}}, header("Content-Type", "")), 415, "This address takes"},
		"too large":        {c.post("/people", url.Values{"name": {strings.Repeat("x", 300<<10)}}), 413, "too large"},
		"too large, chunked": {c.post("/people", url.Values{}, func(r *http.Request) {
			r.Body = io.NopCloser(strings.NewReader("name=" + strings.Repeat("x", 300<<10)))
			r.ContentLength = -1
		}), 413, "too large"},
		"no form":      {c.post("/people", nil, func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader("%zz")); r.ContentLength = 3 }), 400, "cannot be read"},
		"no text":      {c.post("/people", url.Values{"name": {"\x00"}}), 422, "no text can hold"},
		"no UTF-8":     {c.post("/people", url.Values{"name": {"\xff\xfe"}}), 422, "no text can hold"},
		"odd search":   {c.get("/people?q=%00%25_'%3B--&role=x&status=y&after=zz"), 200, ""},
		"odd page":     {c.get("/audit?before=-5&kind=nothing&q=%ff"), 200, ""},
		"weird cookie": {s.client().get("/account", header("Cookie", "segue="+strings.Repeat("x", 3000))), 303, ""},
	} {
		t.Run(name, func(t *testing.T) { want(t, step.a, step.status, step.text) })
	}
	for _, banned := range []string{"Something went wrong", "invalid", "SQLSTATE", "strconv", "panic"} {
		if a := c.get("/nothing"); strings.Contains(strings.ToLower(a.body), strings.ToLower(banned)) {
			t.Errorf("an error page says %q", banned)
		}
	}
}

func TestErrorsTakeTheClientsForm(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	c := s.as(ana)
	want(t, c.get("/people/999"), 404, "<html", "This person does not exist")
	part := c.get("/people/999", header("HX-Request", "true"))
	want(t, part, 404, "toast", "This person does not exist")
	if strings.Contains(part.body, "<html") || part.Header.Get("HX-Retarget") != "#toasts" {
		t.Errorf("htmx gets a whole page: %v", part.Header)
	}
	a := c.get("/people/999", header("Accept", "application/json"))
	want(t, a, 404, `"status":404`, `"code":"missing"`, `"detail":"This person does not exist`)
	if a.Header.Get("Content-Type") != "application/problem+json" {
		t.Error(a.Header.Get("Content-Type"))
	}
	head := c.send(http.MethodHead, "/people", nil)
	want(t, head, 200)
	if head.body != "" {
		t.Error("HEAD has a body")
	}
}

func TestFaultsAreOwnedUpTo(t *testing.T) {
	s := open(t)
	s.server.echo.GET("/planted/panic", func(echo.Context) error { panic("a secret inside") })
	a := s.client().get("/planted/panic")
	want(t, a, 500, "A fault in Segue", "Reference", a.Header.Get("X-Request-Id"))
	if strings.Contains(a.body, "secret") || !strings.Contains(s.log.String(), "a secret inside") {
		t.Error("the inside belongs into the log and nowhere else")
	}
	s.run("ALTER TABLE sign_ins RENAME TO lost")
	ana := s.client()
	ana.http.Jar.SetCookies(mustURL(s.url), []*http.Cookie{{Name: "segue", Value: "x"}})
	want(t, ana.get("/sign-in"), 200) // asks no sign-in
	s.run("ALTER TABLE settings RENAME TO lost_too")
	b := s.client().get("/sign-in")
	want(t, b, 500, "A fault in Segue")
	if strings.Contains(b.body, "relation") {
		t.Error("SQL reaches the page")
	}
}

func mustURL(raw string) *url.URL {
	u, err := url.Parse(raw)
	if err != nil {
		panic(err)
	}
	return u
}

func TestSecretsStayOutOfTheLog(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa", "admin")
	link, err := s.db.PasswordLink(t.Context(), models.Program, ana.ID)
	if err != nil {
		t.Fatal(err)
	}
	c := s.client()
	c.get("/password/" + link)
	c.get("/password/" + link + "/more")
	c.get("/sign-in?next=" + url.QueryEscape("/password/"+link))
	c.post("/password/"+link, url.Values{"password": {"a very fine passphrase"}})
	a := c.post("/account/tokens", url.Values{"name": {"Import"}, "scopes": {"tasks:read"}, "days": {"7"}})
	want(t, a, http.StatusCreated)
	_, rest, _ := strings.Cut(a.body, models.TokenPrefix)
	token := models.TokenPrefix + rest[:43]
	c.get("/api/nothing", header("Authorization", "Bearer "+token))
	c.get("/people?q=" + url.QueryEscape("Maximiliane"))
	log := s.log.String()
	for _, secret := range []string{link, "fine passphrase", token, "Maximiliane", c.http.Jar.Cookies(mustURL(s.url))[0].Value} {
		if strings.Contains(log, secret) {
			t.Errorf("the log holds %q", secret)
		}
	}
	for _, needed := range []string{"path=/password/…", "status=303", "method=POST"} {
		if !strings.Contains(log, needed) {
			t.Errorf("the log lacks %s\n%s", needed, log)
		}
	}
}

func TestLinksWorkOnceOverHTTP(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa")
	before := s.as(ana)
	want(t, before.get("/account"), 200)
	link, err := s.db.PasswordLink(t.Context(), models.Program, ana.ID)
	if err != nil {
		t.Fatal(err)
	}
	c := s.client()
	want(t, c.get("/password/"+link), 200, "Ana Costa")
	want(t, c.get("/password/"+link), 200) // looking does not use it up
	want(t, c.post("/password/"+link, url.Values{"password": {"short"}}), 422, "too short")
	want(t, c.post("/password/"+link, url.Values{"password": {"a very fine passphrase"}}), 303)
	want(t, c.get("/account"), 200, "Ana Costa")
	want(t, before.get("/account"), 303) // every other browser is out
	want(t, s.client().get("/password/"+link), 410, "This link no longer works", "Ask an admin")
	want(t, s.client().post("/password/"+link, url.Values{"password": {"a very fine passphrase"}}), 410)
	want(t, s.client().get("/setup/guess"), 410, "This link no longer works", "sign in")
}

func TestANewPasswordSignsOutTheOthers(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa")
	here, there := s.as(ana), s.as(ana)
	base := mustURL(s.url)
	old := here.http.Jar.Cookies(base)[0].Value
	form := url.Values{"current": {"wrong"}, "password": {"a very fine passphrase"}}
	want(t, here.post("/account/password", form), 422, "not your present password")
	form.Set("current", passphrase)
	form.Set("password", "anacosta-ana")
	want(t, here.post("/account/password", form), 422, "easy to guess")
	form.Set("password", "a very fine passphrase")
	want(t, here.post("/account/password", form), 303)
	want(t, here.get("/account"), 200)
	want(t, there.get("/account"), 303)
	if here.http.Jar.Cookies(base)[0].Value == old {
		t.Error("the session kept its token")
	}
	stolen := s.client()
	stolen.http.Jar.SetCookies(base, []*http.Cookie{{Name: "segue", Value: old, Path: "/"}})
	want(t, stolen.get("/account"), 303)
	for range 6 {
		here.post("/account/password", url.Values{"current": {"guess"}, "password": {"x"}})
	}
	want(t, here.post("/account/password", url.Values{"current": {"a very fine passphrase"}, "password": {"another fine passphrase"}}), 429, "too many")
}

func TestDeactivatedPeopleAreOutAtOnce(t *testing.T) {
	s := open(t)
	ana, ben := s.person("Ana Costa", "admin"), s.person("Ben Okafor", "approver")
	admin, his := s.as(ana), s.as(ben)
	want(t, his.get("/account"), 200)
	want(t, admin.post("/people/"+id(ben.ID)+"/deactivation", nil), 303)
	want(t, his.get("/account"), 303)
	want(t, his.post("/account", url.Values{"name": {"Still here"}}), 401, "signed out")
	want(t, s.client().post("/sign-in", url.Values{"email": {ben.Email}, "password": {passphrase}}), 422)
	want(t, admin.post("/people/"+id(ana.ID)+"/deactivation", nil), 409, "cannot deactivate yourself")
}

func TestPrivatePagesNeverSayWhatOthersMayNotKnow(t *testing.T) {
	s := open(t)
	ana, ben := s.person("Ana Costa"), s.person("Ben Okafor")
	tok := s.token(ben)
	c := s.as(ana)
	missing, foreign := c.post("/account/tokens/999999/revocation", nil), c.post("/account/tokens/"+id(tok.ID)+"/revocation", nil)
	strip := func(a answer) string { return strings.ReplaceAll(a.body, a.Header.Get("X-Request-Id"), "") }
	if missing.StatusCode != 404 || foreign.StatusCode != 404 || strip(missing) != strip(foreign) {
		t.Errorf("missing %d and foreign %d can be told apart", missing.StatusCode, foreign.StatusCode)
	}
}

// dial opens the page's websocket as a browser on a page of origin does.
func (c *client) dial(origin string, topics ...string) (*websocket.Conn, *http.Response, error) {
	h := http.Header{}
	if origin != "" {
		h.Set("Origin", origin)
	}
	d := websocket.Dialer{Jar: c.http.Jar, HandshakeTimeout: webtest.Patience}
	conn, resp, err := d.Dial("ws"+strings.TrimPrefix(c.s.url, "http")+"/live?topic="+strings.Join(topics, "&topic="), h)
	if err == nil {
		_ = conn.SetReadDeadline(time.Now().Add(webtest.Patience))
		c.s.t.Cleanup(func() { conn.Close() })
	}
	return conn, resp, err
}

func TestSocketsOpenFromThisSiteOnly(t *testing.T) {
	s := open(t)
	ana := s.person("Ana Costa")
	c := s.as(ana)
	port := mustURL(s.url).Port()
	for _, origin := range []string{"", "null", "http://127.0.0.1", "http://127.0.0.1:1", "https://127.0.0.1:" + port, "http://localhost:" + port,
		"http://127.0.0.1:" + port + ".evil.example", "http://evil.example", "http://user@127.0.0.1:" + port, s.url + "/path"} {
		_, resp, err := c.dial(origin)
		if err == nil || resp == nil || resp.StatusCode != http.StatusForbidden {
			t.Errorf("a page of %q opened a socket (%v)", origin, err)
		}
	}
	if _, resp, err := s.client().dial(s.url); err == nil || resp == nil || resp.StatusCode != http.StatusUnauthorized {
		t.Errorf("a socket without a sign-in (%v)", err)
	}
	if _, _, err := c.dial(s.url); err != nil {
		t.Errorf("the own page is refused: %v", err)
	}
	want(t, c.get("/live"), http.StatusUpgradeRequired, "for websockets only")
}

func TestSocketsEndWithTheSignIn(t *testing.T) {
	s := open(t)
	ana, ben := s.person("Ana Costa", "admin"), s.person("Ben Okafor")
	for name, leave := range map[string]func(his *client){
		"sign-out":  func(his *client) { want(t, his.post("/sign-out", nil), 303) },
		"elsewhere": func(*client) { want(t, s.as(ben).post("/account/browsers/end", nil), 303) },
		"new password": func(*client) {
			want(t, s.as(ben).post("/account/password", url.Values{"current": {passphrase}, "password": {"a very fine passphrase"}}), 303)
		},
		"deactivation": func(*client) { want(t, s.as(ana).post("/people/"+id(ben.ID)+"/deactivation", nil), 303) },
	} {
		t.Run(name, func(t *testing.T) {
			s.run("UPDATE people SET active = true")
			s.run("UPDATE passwords SET hash = ?", passphraseHash)
			his := s.as(ben)
			conn, _, err := his.dial(s.url)
			if err != nil {
				t.Fatal(err)
			}
			leave(his)
			for {
				if _, _, err := conn.ReadMessage(); err != nil {
					if !websocket.IsCloseError(err, websocket.ClosePolicyViolation) {
						t.Errorf("the socket ended with %v", err)
					}
					return
				}
			}
		})
	}
}

// What another server does to sign-ins and rights ends sockets here at once:
// the change itself carries the hint, so that here plain SQL stands for the
// other server. The reading ends long before the question asked each minute.
func TestSocketsHearWhatOtherServersDo(t *testing.T) {
	s := open(t)
	for name, c := range map[string]struct {
		does  string
		hears string // what the socket hears; empty: it is closed
	}{
		"sign-out":     {"DELETE FROM sign_ins WHERE person_id = ?", ""},
		"deactivation": {"UPDATE people SET active = false WHERE id = ?", ""},
		"grant":        {"DELETE FROM process_grants WHERE subject_id = ?", `{"ended":`},
	} {
		t.Run(name, func(t *testing.T) {
			ana := s.unique()
			topic := "instance:" + s.instance(ana).String()
			s.run("UPDATE processes SET owner_id = NULL WHERE owner_id = ?", ana.ID)
			s.run("UPDATE instances SET started_by = NULL WHERE started_by = ?", ana.ID)
			s.run("DELETE FROM task_candidates WHERE subject_id = ?", ana.ID)
			conn, _, err := s.as(ana).dial(s.url, topic)
			if err != nil {
				t.Fatal(err)
			}
			if _, text, err := conn.ReadMessage(); err != nil || strings.Contains(string(text), "refused") {
				t.Fatalf("the page shows %.200s, %v", text, err)
			}
			s.run(c.does, ana.ID)
			for {
				_, text, err := conn.ReadMessage()
				if c.hears == "" && websocket.IsCloseError(err, websocket.ClosePolicyViolation) || c.hears != "" && strings.HasPrefix(string(text), c.hears) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// A socket shows what its viewer may see, and asks again for every topic.
func TestSocketsShowWhatIsOnesOwn(t *testing.T) {
	s := open(t)
	ana, ben := s.person("Ana Costa", "approver"), s.person("Ben Okafor", "approver")
	own, foreign := "instance:"+s.instance(ana).String(), "instance:"+s.instance(ben).String()
	conn, _, err := s.as(ana).dial(s.url, own, foreign)
	if err != nil {
		t.Fatal(err)
	}
	read := func() string {
		t.Helper()
		_, text, err := conn.ReadMessage()
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	if got := read(); got != `{"refused":"`+foreign+`"}` {
		t.Errorf("the other's instance: %s", got)
	}
	if got := read(); strings.Contains(got, "refused") || len(got) < 20 {
		t.Errorf("the own instance: %s", got)
	}
	if err := conn.WriteJSON(map[string][]string{"subscribe": {foreign, "task:" + s.task(ben).String(), "nothing:1"}}); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if got := read(); !strings.HasPrefix(got, `{"refused":`) {
			t.Errorf("asked again: %s", got)
		}
	}
}
