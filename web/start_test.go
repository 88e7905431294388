package web

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"github.com/alexedwards/scs/pgxstore"
	"github.com/alexedwards/scs/v2"
	"gorm.io/gorm"

	"segue/models"
	"segue/models/database"
	"segue/models/database/dbtest"
	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/connector"
	"segue/runtime/connectors"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/host/postgres"
	"segue/runtime/secret"
	"segue/web/sample"
	"segue/web/webtest"
)

func TestMain(m *testing.M) { webtest.Main(m) }

// site is a real server on a real database.
type site struct {
	t      testing.TB
	base   *database.DB
	db     *models.DB
	gorm   *gorm.DB
	engine *host.Host
	kinds  *block.Registry
	calls  *outside.Caller
	server *Server
	url    string
	signer *scs.SessionManager
	log    *lockedBuffer
}

// open starts a site that has been set up, with nobody in it.
func open(t testing.TB, change ...func(*Deps)) *site {
	t.Helper()
	base := dbtest.New(t)
	s := &site{t: t, base: base, db: models.New(base.Gorm), gorm: base.Gorm, log: &lockedBuffer{}}
	store := pgxstore.NewWithCleanupInterval(base.Pool, 0)
	systems := connectors.All()
	s.kinds, s.calls = blocks.All(systems), newCaller(t, s.db, systems)
	gate := &sample.Gate{Store: postgres.New(base.Pool)}
	engine, err := host.Open(context.Background(), host.Config{Store: gate, Catalog: s.kinds, Jobs: s.calls,
		Directory: postgres.NewDirectory(base.Pool), Name: t.Name(), Logger: slog.New(slog.NewTextHandler(s.log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	s.engine = engine
	keeper := &sample.Keeper{Hold: gate.Hold, Config: sample.Config{DB: s.db, Clear: postgres.New(base.Pool).Forget,
		Open: func(ctx context.Context, clock func() time.Time) (*host.Host, func(), error) {
			h, err := host.Open(ctx, host.Config{Store: postgres.WithClock(base.Pool, clock), Catalog: s.kinds, Jobs: s.calls, Directory: postgres.NewDirectory(base.Pool), Lease: time.Hour})
			return h, func() {}, err
		}}}
	t.Cleanup(func() { keeper.Close() })
	d := Deps{DB: s.db, Sample: keeper, Engine: engine, Kinds: s.kinds, Calls: s.calls, Hooks: newBox(t, "webhooks"), Sessions: store, Logger: slog.New(slog.NewTextHandler(s.log, nil))}
	for _, c := range change {
		c(&d)
	}
	s.server = New(d)
	h := httptest.NewServer(s.server)
	s.url = h.URL
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), webtest.Patience)
		defer cancel()
		if err := s.server.Shutdown(ctx); err != nil {
			t.Error(err)
		}
		h.Close()
		if err := engine.Close(ctx); err != nil {
			t.Error(err)
		}
		s.calls.Close()
	})
	s.signer = scs.New()
	s.signer.Store, s.signer.HashTokenInStore = store, true
	s.run("UPDATE settings SET name = 'Northwind Trading', zone = 'Europe/Madrid', set_up_at = now()")
	return s
}

// newCaller calls systems outside with keys of its own.
func newCaller(t testing.TB, db *models.DB, systems *connector.Registry) *outside.Caller {
	t.Helper()
	return outside.New(outside.Config{DB: db, Box: newBox(t, outside.Purpose), Systems: systems, Pause: 50 * time.Millisecond})
}

// newBox seals with keys of its own.
func newBox(t testing.TB, purpose string) *secret.Box {
	t.Helper()
	ring, err := secret.Parse(secret.NewKey())
	if err != nil {
		t.Fatal(err)
	}
	box, err := ring.Box(purpose)
	if err != nil {
		t.Fatal(err)
	}
	return box
}

func (s *site) run(sql string, args ...any) {
	s.t.Helper()
	if err := s.gorm.Exec(sql, args...).Error; err != nil {
		s.t.Fatal(err)
	}
}

const passphrase = "correct horse battery"

var passphraseHash = models.HashPassword(passphrase)

var named atomic.Int64

// person adds somebody with these roles and the passphrase.
func (s *site) person(name string, roles ...string) models.Person {
	s.t.Helper()
	f := models.PersonForm{Name: name, Email: strings.ToLower(strings.ReplaceAll(name, " ", ".")) + "@example.com"}
	for _, r := range roles {
		f.Author, f.Approver, f.Admin = f.Author || r == "author", f.Approver || r == "approver", f.Admin || r == "admin"
	}
	p, err := s.db.AddPerson(context.Background(), models.Program, f)
	if err != nil {
		s.t.Fatal(err)
	}
	s.run("INSERT INTO passwords (person_id, hash) VALUES (?, ?)", p.ID, passphraseHash)
	return p
}

// client is a browser: it keeps cookies, follows no redirect, and says of each
// request that a page of this site sent it.
type client struct {
	s    *site
	http *http.Client
}

func (s *site) client() *client {
	jar, err := cookiejar.New(nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return &client{s, &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// as is a browser in which the person is signed in already.
func (s *site) as(p models.Person) *client {
	s.t.Helper()
	c := s.client()
	c.sign(p)
	return c
}

// sign puts a session into the browser, without the cost of a password.
func (c *client) sign(p models.Person) {
	c.s.t.Helper()
	in, err := c.s.db.BeginSignIn(context.Background(), p, "192.0.2.1", "Test browser")
	if err != nil {
		c.s.t.Fatal(err)
	}
	ctx, err := c.s.signer.Load(context.Background(), "")
	if err != nil {
		c.s.t.Fatal(err)
	}
	c.s.signer.Put(ctx, "sign-in", in.ID)
	token, _, err := c.s.signer.Commit(ctx)
	if err != nil {
		c.s.t.Fatal(err)
	}
	u, err := url.Parse(c.s.url)
	if err != nil {
		c.s.t.Fatal(err)
	}
	c.http.Jar.SetCookies(u, []*http.Cookie{{Name: "segue", Value: token, Path: "/"}})
}

// answer is a response, read.
type answer struct {
	*http.Response
	body string
}

func (c *client) send(method, path string, form url.Values, change ...func(*http.Request)) answer {
	c.s.t.Helper()
	body := ""
	if form != nil {
		body = form.Encode()
		change = append([]func(*http.Request){header("Content-Type", "application/x-www-form-urlencoded")}, change...)
	}
	change = append([]func(*http.Request){header("Accept", "text/html"), header("Sec-Fetch-Site", "same-origin")}, change...)
	return c.s.raw(c, method, path, body, change...)
}

// raw sends a request and reads the answer.
func (s *site) raw(c *client, method, path, body string, change ...func(*http.Request)) answer {
	s.t.Helper()
	var content io.Reader
	if body != "" {
		content = strings.NewReader(body)
	}
	r, err := http.NewRequest(method, s.url+path, content)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, f := range change {
		f(r)
	}
	resp, err := c.http.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return answer{resp, string(text)}
}

func (c *client) get(path string, change ...func(*http.Request)) answer {
	c.s.t.Helper()
	return c.send(http.MethodGet, path, nil, change...)
}

func (c *client) post(path string, form url.Values, change ...func(*http.Request)) answer {
	c.s.t.Helper()
	if form == nil {
		form = url.Values{}
	}
	return c.send(http.MethodPost, path, form, change...)
}

func header(name, value string) func(*http.Request) {
	return func(r *http.Request) {
		if value == "" {
			r.Header.Del(name)
			return
		}
		r.Header.Set(name, value)
	}
}

func want(t testing.TB, a answer, status int, texts ...string) {
	t.Helper()
	if a.StatusCode != status {
		t.Errorf("%s %s: %d, want %d\n%.600s", a.Request.Method, a.Request.URL.Path, a.StatusCode, status, a.body)
	}
	for _, text := range texts {
		if !strings.Contains(a.body, text) {
			t.Errorf("%s %s does not say %q\n%.3000s", a.Request.Method, a.Request.URL.Path, text, a.body)
		}
	}
	if !strings.Contains(a.body, "errors__list") {
		return
	}
	d, err := goquery.NewDocumentFromReader(strings.NewReader(a.body))
	if err != nil {
		t.Fatal(err)
	}
	d.Find(".errors__list a").Each(func(_ int, link *goquery.Selection) {
		if id := link.AttrOr("href", "#")[1:]; d.Find(fmt.Sprintf("[id=%q]", id)).Length() != 1 {
			t.Errorf("%s %s: %q leads nowhere: no field has the id %q", a.Request.Method, a.Request.URL.Path, link.Text(), id)
		}
	})
}

// byOf is a person as the one who does something.
func byOf(p models.Person) models.Actor { return models.Actor{ID: p.ID, Name: p.Name} }
