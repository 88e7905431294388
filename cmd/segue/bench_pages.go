package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/alexedwards/scs/pgxstore"

	"segue/models"
	"segue/models/database"
	"segue/web"
)

// reader is somebody who looks at pages.
type reader struct {
	name, email string
	cookie      *http.Cookie
	asks        []string // addresses besides those that the server lists
}

// readers are one who may see everything, and one who may see some.
var readers = []reader{
	{name: "an admin", email: "rui.tavares@harbour-cu.example", asks: []string{
		"/instances?status=open", "/instances?status=running", "/instances?status=attention", "/instances?status=suspended", "/instances?status=ended", "/instances?status=cancelled", "/instances?status=failed",
		"/instances?by=me", "/instances?q={rare}", "/instances?q={frequent}", "/instances?q=nothing+has+this", "/instances?q={frequent}+{rare}", "/instances?q={key}", "/instances?before={key}", "/instances?process={process}", "/instances?process={quiet}",
		"/instances?process={process}&status=running", "/instances?process={quiet}&status=attention", "/instances?status=open&q={rare}", "/instances?status=open&q={frequent}", "/instances?status=failed&q={frequent}", "/instances?process={quiet}&q={frequent}", "/instances?process={process}&q={rare}",
		"/people?q=ana", "/people?q=nobody", "/directory?q=ana", "/processes?q=invoice", "/audit?q=rui", "/audit?q=nobody", "/audit?action=task"}},
	{name: "a clerk", email: "marta.silva@harbour-cu.example", asks: []string{
		"/inbox?whose=mine", "/inbox?whose=groups", "/inbox?due=overdue", "/inbox?due=today", "/inbox?due=none", "/inbox?process={process}", "/inbox?q={rare}", "/inbox?q={frequent}", "/inbox?q=nothing+has+this",
		"/inbox/done?q={frequent}", "/inbox/done?q=nothing", "/instances?status=open", "/instances?status=running", "/instances?status=ended", "/instances?status=attention", "/instances?q={rare}", "/instances?q={frequent}", "/instances?q=nothing+has+this",
		"/instances?by=me", "/instances?status=failed&q={frequent}"}},
}

// unread are addresses that are no screens: streams, files, programs' figures, and
// what makes something when it is opened.
var unread = []string{"/live", "/metrics", "/debug/pprof/*", "/files/:file", "/act-as/:person", "/demo/bills/:bill"}

// pages serves the screens from a database.
type pages struct {
	server *web.Server
	rows   *models.DB
	db     *database.DB
	names  map[string]string // what stands for the names in addresses
	read   []reader
}

// openPages serves the screens from db, with an engine of its own that runs there.
func (b *benchRun) openPages(ctx context.Context, names map[string]string) (*pages, error) {
	p := &pages{db: b.db, rows: b.rows, names: names, server: web.New(web.Deps{DB: b.rows, Engine: b.engine, Kinds: b.kinds, Calls: b.calls,
		Sessions: pgxstore.NewWithCleanupInterval(b.db.Pool, 0), Logger: b.quiet()})}
	for _, r := range readers {
		if err := p.signIn(ctx, &r); err != nil {
			return nil, errors.Join(err, p.close())
		}
		p.read = append(p.read, r)
	}
	return p, nil
}

func (p *pages) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return p.server.Shutdown(ctx)
}

// signIn has a reader choose a password, as people do who were invited.
func (p *pages) signIn(ctx context.Context, r *reader) error {
	var person int64
	if err := p.db.Pool.QueryRow(ctx, "SELECT id FROM people WHERE email = $1", r.email).Scan(&person); err != nil {
		return fmt.Errorf("find %s: %w", r.email, err)
	}
	link, err := p.rows.PasswordLink(ctx, models.Program, person)
	if err != nil {
		return err
	}
	q := httptest.NewRequestWithContext(ctx, http.MethodPost, "/password/"+link, strings.NewReader(url.Values{"password": {"harbour lights over quiet water"}}.Encode()))
	q.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	q.Header.Set("Sec-Fetch-Site", "same-origin")
	a := httptest.NewRecorder()
	p.server.ServeHTTP(a, q)
	cookies := a.Result().Cookies()
	if len(cookies) == 0 {
		return fmt.Errorf("%s could not sign in: %d", r.email, a.Code)
	}
	r.cookie = cookies[len(cookies)-1]
	return nil
}

// names finds what stands for the names in addresses: of what there are many, one
// in the middle.
func (b *benchRun) names(ctx context.Context) (map[string]string, error) {
	names := map[string]string{}
	for name, sql := range map[string]string{
		"process":    "SELECT process_id FROM instances WHERE key > (SELECT max(key) - (1000::bigint << 22) FROM instances) GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
		"quiet":      "SELECT max(p.id) FROM processes p WHERE EXISTS (SELECT FROM instances i WHERE i.process_id = p.id)",
		"instance":   "SELECT key FROM instances WHERE ended_at IS NULL AND business_id <> '' AND key > (SELECT avg(key)::bigint FROM instances) ORDER BY key LIMIT 1",
		"key":        "SELECT key FROM instances WHERE key > (SELECT avg(key)::bigint FROM instances) ORDER BY key LIMIT 1",
		"rare":       "SELECT substring(business_id FROM '[0-9]+$') FROM instances WHERE business_id ~ '[0-9]+$' AND ended_at IS NULL AND key > (SELECT avg(key)::bigint FROM instances) ORDER BY key LIMIT 1",
		"frequent":   "SELECT 'nordwind'",
		"task":       "SELECT max(c.task) FROM task_candidates c JOIN group_members m ON m.group_id = c.subject_id JOIN people p ON p.id = m.person_id WHERE p.email = 'rui.tavares@harbour-cu.example'",
		"question":   "SELECT min(id) FROM questions WHERE answered_at IS NULL",
		"person":     "SELECT min(id) FROM people",
		"group":      "SELECT min(id) FROM groups",
		"connection": "SELECT min(id) FROM connections",
		"table":      "SELECT min(id) FROM shared_tables",
		"system":     "SELECT 'bank'",
		"number":     "SELECT 1",
	} {
		var value *string
		if err := b.db.Pool.QueryRow(ctx, "SELECT v::text FROM ("+sql+") AS x (v)").Scan(&value); err != nil {
			return nil, fmt.Errorf("something for %s: %w", name, err)
		}
		if value != nil {
			names[name] = *value
		}
	}
	return names, nil
}

// address is where a page is, and how it is called at every size.
type address struct{ path, name string }

// addresses are what a reader looks at. The names of those for which there is
// nothing to fill in are left in them.
func (p *pages) addresses(r reader) (all []address) {
	for _, path := range p.server.Screens() {
		if slices.Contains(unread, path) {
			continue
		}
		parts := strings.Split(path, "/")
		for i, part := range parts {
			if value := p.names[strings.TrimPrefix(part, ":")]; strings.HasPrefix(part, ":") && value != "" {
				parts[i] = value
			}
		}
		all = append(all, address{strings.Join(parts, "/"), path})
	}
	for _, asked := range r.asks {
		path := asked
		for name, value := range p.names {
			path = strings.ReplaceAll(path, "{"+name+"}", url.QueryEscape(value))
		}
		all = append(all, address{path, asked})
	}
	return all
}

// get asks for a page. What the reader may not see is no error.
func (p *pages) get(ctx context.Context, r reader, path string) (status int, err error) {
	q := httptest.NewRequestWithContext(ctx, http.MethodGet, path, nil)
	q.AddCookie(r.cookie)
	a := httptest.NewRecorder()
	p.server.ServeHTTP(a, q)
	if a.Code >= http.StatusInternalServerError || a.Code == http.StatusUnauthorized {
		err = fmt.Errorf("%s was answered with %d", path, a.Code)
	}
	return a.Code, err
}
