package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web/demo"
)

// fixture makes the things that a Check is about.
type fixture struct {
	own     func(s *site, viewer models.Person) string // the viewer may touch it
	foreign func(s *site, viewer models.Person) string // it is somebody else's; nil where nobody owns such things
	missing string
	gone    int // what a missing thing is answered with; 0: 404
}

var fixtures = map[string]fixture{
	"nothing":       {},
	"set-up link":   {own: installLink, missing: "guess", gone: http.StatusGone},
	"webhook link":  {own: webhookOf, missing: "guess"},
	"password link": {own: linkOf, missing: "guess", gone: http.StatusGone},
	"person":        {own: func(s *site, _ models.Person) string { return id(s.unique().ID) }, missing: "999999"},
	"group":         {own: func(s *site, _ models.Person) string { return id(s.group().ID) }, missing: "999999"},
	"file":          {own: (*site).storedFile, missing: "1-00"},
	"table":         {own: func(s *site, by models.Person) string { return id(s.sharedTable(by)) }, missing: "999999"},
	"connection":    {own: func(s *site, _ models.Person) string { return id(s.connection()) }, missing: "999999"},
	"token": {own: func(s *site, p models.Person) string { return id(s.token(p).ID) },
		foreign: func(s *site, _ models.Person) string { return id(s.token(s.unique()).ID) }, missing: "999999"},
	"browser": {own: func(s *site, p models.Person) string { return id(s.signIn(p).ID) },
		foreign: func(s *site, _ models.Person) string { return id(s.signIn(s.unique()).ID) }, missing: "999999"},
	"sample company": {own: func(s *site, _ models.Person) string { return s.sample("") }},
	"question": {own: func(s *site, p models.Person) string { return id(s.question(p)) },
		foreign: func(s *site, _ models.Person) string { return id(s.question(s.unique())) }, missing: "999999"},
	"colleague": {own: func(s *site, _ models.Person) string { return s.colleague() },
		foreign: func(s *site, _ models.Person) string { return id(s.unique().ID) }, missing: "999999"},
	"acting link":       {own: func(s *site, _ models.Person) string { s.sample(""); return s.door() }, missing: "guess", gone: http.StatusGone},
	"demo system":       {own: func(s *site, _ models.Person) string { return s.sample("bank") }, missing: "post-office"},
	"message":           {own: func(s *site, _ models.Person) string { return s.caught("<p>Paid</p>") }, missing: "999999"},
	"demo bill":         {own: func(s *site, _ models.Person) string { return s.offer() + ".pdf" }, missing: "RE-1.pdf"},
	"process":           ownProcess,
	"process to edit":   ownProcess,
	"process to start":  ownProcess,
	"process to see":    ownProcess,
	"process to work":   ownProcess,
	"process to manage": ownProcess,
	"instance":          ownInstance,
	"managed instance":  ownInstance,
	"task": {own: func(s *site, p models.Person) string { return s.task(p).String() },
		foreign: func(s *site, _ models.Person) string { return s.task(s.unique()).String() }, missing: "999999"},
}

// ownInstance is an instance of a process on which the viewer holds every
// right, or none.
var ownInstance = fixture{own: func(s *site, p models.Person) string { return s.instance(p).String() },
	foreign: func(s *site, _ models.Person) string { return s.instance(s.unique()).String() }, missing: "999999"}

// ownProcess is a process on which the viewer holds every right, or none. An
// admin manages every process, so for one the other is no stranger's.
var ownProcess = fixture{own: func(s *site, p models.Person) string { return id(s.published(p).ID) },
	foreign: func(s *site, _ models.Person) string { return id(s.published(s.unique()).ID) }, missing: "no-such-process"}

// sample makes the installation one with the sample company.
func (s *site) sample(thing string) string {
	s.run("INSERT INTO sample (seed, filled_at) VALUES (1, now()) ON CONFLICT DO NOTHING")
	return thing
}

// caught is a mail of the sample company.
func (s *site) caught(looks string) string {
	s.t.Helper()
	s.sample("")
	body, err := json.Marshal(map[string]string{"from": "segue@example.com", "to": "ana@example.com", "subject": "Paid", "text": "Paid", "html": looks})
	if err != nil {
		s.t.Fatal(err)
	}
	r, _, err := s.db.AddDemoRecord(s.t.Context(), models.DemoRecord{System: demo.Mail, Kind: "mail", Ref: "Paid", At: time.Now(), Body: body})
	if err != nil {
		s.t.Fatal(err)
	}
	return id(r.ID)
}

// colleague is somebody of the sample company.
func (s *site) colleague() string {
	s.sample("")
	p := s.unique()
	s.run("INSERT INTO sample_rows (kind, row_id) VALUES ('person', ?)", p.ID)
	return id(p.ID)
}

// door is the secret of a window for a colleague on the host of the tests.
func (s *site) door() string {
	host := mustURL(s.url).Hostname()
	return s.server.acting.Door(s.unique().ID, host)
}

// published is a process of the owner's with a version, whose approvals go to
// the owner.
func (s *site) published(owner models.Person) models.Process {
	p := s.process(owner, owner.Email)
	doc, err := graph.Decode([]byte(payable(p.BpmnID, owner.Email)))
	if err == nil {
		_, err = s.engine.Publish(s.t.Context(), host.PublishOrder{Process: p.ID, Document: doc, Note: "The first", By: host.Actor{ID: owner.ID, Name: owner.Name}})
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return p
}

// instance is a running instance that waits for the owner's approval.
func (s *site) instance(owner models.Person) machine.Key {
	begun, err := s.engine.Start(s.t.Context(), host.StartOrder{Process: s.published(owner).ID, By: host.Actor{ID: owner.ID, Email: owner.Email, Name: owner.Name},
		Variables: []machine.Var{{Name: "supplier", Value: feel.String("Norrland Paper")}, {Name: "amount", Value: feel.Int(4820)}}})
	if err != nil {
		s.t.Fatal(err)
	}
	return begun.Instance
}

func (s *site) task(owner models.Person) machine.Key {
	key, err := s.db.MyTask(s.t.Context(), models.Viewer{ID: owner.ID, Subjects: models.IDs{owner.ID}}, int64(s.instance(owner)))
	if err != nil || key == 0 {
		s.t.Fatalf("no task (%v)", err)
	}
	return machine.Key(key)
}

func id(n int64) string { return fmt.Sprint(n) }

// sharedTable is a decision table on its own.
func (s *site) sharedTable(by models.Person) int64 {
	v, err := s.db.ViewerByID(s.t.Context(), by.ID)
	if err != nil {
		s.t.Fatal(err)
	}
	t, err := s.db.AddSharedTable(s.t.Context(), v, fmt.Sprintf("Discounts %d", named.Add(1)), []byte(`{"hitPolicy":"unique","inputs":[{"expression":"amount"}],"outputs":[{}],"rules":[]}`))
	if err != nil {
		s.t.Fatal(err)
	}
	return t.ID
}

// connection is one to an address that nobody answers at.
func (s *site) connection() int64 {
	c, err := s.db.AddConnection(s.t.Context(), models.Program, models.ConnectionForm{Name: fmt.Sprintf("ERP %d", named.Add(1)), Connector: "http",
		Config: []byte(`{"url":"http://127.0.0.1:1"}`)}, func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil })
	if err != nil {
		s.t.Fatal(err)
	}
	return c.ID
}

func installLink(s *site, _ models.Person) string {
	s.run("UPDATE settings SET set_up_at = NULL")
	link, err := s.db.InstallLink(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return link
}

// webhookOf is the secret part of the address of somebody's webhook.
func webhookOf(s *site, owner models.Person) string {
	link, err := s.db.MakeWebhook(s.t.Context(), models.Program, s.hooked(owner, `{}`).ID, "called", "", nil)
	if err != nil {
		s.t.Fatal(err)
	}
	return link
}

func linkOf(s *site, _ models.Person) string {
	link, err := s.db.PasswordLink(s.t.Context(), models.Program, s.unique().ID)
	if err != nil {
		s.t.Fatal(err)
	}
	return link
}

// unique is somebody new.
func (s *site) unique() models.Person { return s.person(fmt.Sprintf("Somebody %d", named.Add(1))) }

func (s *site) group() models.Group {
	g, err := s.db.AddGroup(s.t.Context(), models.Program, models.GroupForm{Name: fmt.Sprintf("Group %d", named.Add(1))})
	if err != nil {
		s.t.Fatal(err)
	}
	return g
}

func (s *site) token(p models.Person) models.APIToken {
	t, _, err := s.db.AddToken(s.t.Context(), models.Actor{ID: p.ID, Name: p.Name}, models.TokenForm{Name: "Import", Scopes: []string{"tasks:read"}})
	if err != nil {
		s.t.Fatal(err)
	}
	return t
}

func (s *site) signIn(p models.Person) models.SignIn {
	in, err := s.db.BeginSignIn(s.t.Context(), p, "192.0.2.1", "Other browser")
	if err != nil {
		s.t.Fatal(err)
	}
	return in
}

// roles are who walks: nobody, somebody without a role, and each role alone.
var roles = []string{"nobody", "no role", "author", "approver", "admin"}

// TestEveryRouteIsGuarded walks routes × roles × {own, foreign, missing}.
func TestEveryRouteIsGuarded(t *testing.T) {
	s := open(t)
	for _, problem := range walk(s, s.server.table()) {
		t.Error(problem)
	}
}

func walk(s *site, table []Route) (problems []string) {
	people := map[string]models.Person{}
	for _, role := range roles[1:] {
		people[role] = s.person("The "+role, role)
	}
	s.person("Another admin", "admin") // so that the walk never meets the last one
	for _, r := range table {
		f, known := fixtures[r.Check.name]
		if !known {
			problems = append(problems, fmt.Sprintf("%s %s: the check %q has no fixture in this test", r.Method, r.Path, r.Check.name))
			continue
		}
		s.run("DELETE FROM login_throttle") // the walk sends many empty passwords
		people["nobody"] = s.unique()       // owns what nobody asks for
		if r.Access.scope != "" {
			problems = append(problems, s.knockAsPrograms(r, f, people["author"])...)
			continue
		}
		for _, role := range roles {
			problems = append(problems, s.knock(r, f, role, people[role])...)
		}
	}
	return problems
}

// knock sends one request for each thing there is and compares what comes back
// with what access and check demand.
func (s *site) knock(r Route, f fixture, role string, p models.Person) (problems []string) {
	for thing, path := range s.things(r, f, p) {
		c := s.client()
		if role != "nobody" {
			c.sign(p)
		}
		a := c.send(r.Method, path, formFor(r))
		if complaint := judge(r, f, role, thing, a); complaint != "" {
			problems = append(problems, fmt.Sprintf("%s %s as %s, %s: %d, %s", r.Method, r.Path, role, thing, a.StatusCode, complaint))
		}
	}
	return problems
}

// knockAsPrograms tries a route of the API without credentials, with a
// browser's session alone, with a token that lacks the scope, with one that
// has it, and with a password.
func (s *site) knockAsPrograms(r Route, f fixture, p models.Person) (problems []string) {
	var other models.Scope
	for _, x := range models.AllScopes {
		if x.Scope != r.Access.scope {
			other = x.Scope
		}
	}
	session := program{s.as(p), header("Sec-Fetch-Site", "same-origin")}
	password := program{s.client(), func(q *http.Request) { q.SetBasicAuth(p.Email, passphrase) }}
	for caller, c := range map[string]struct {
		program
		want int // 0: as the thing says
	}{
		"nobody": {program{s.client(), func(*http.Request) {}}, http.StatusUnauthorized}, "a session": {session, http.StatusUnauthorized},
		"another scope": {s.program(p, other), http.StatusForbidden}, "the scope": {s.program(p, r.Access.scope), 0}, "a password": {password, 0},
	} {
		for thing, path := range s.things(r, f, p) {
			a := c.call(r.Method, path, "")
			want := c.want
			if want == 0 && thing != "own" {
				want = http.StatusNotFound
			}
			if want == 0 && (a.StatusCode < 400 || a.StatusCode == http.StatusUnprocessableEntity) || a.StatusCode == want {
				continue
			}
			problems = append(problems, fmt.Sprintf("%s %s by %s, %s: %d, want %d\n%s", r.Method, r.Path, caller, thing, a.StatusCode, want, a.body))
		}
	}
	return problems
}

// things are the addresses of what is the person's own, somebody else's and
// nobody's.
func (s *site) things(r Route, f fixture, p models.Person) map[string]string {
	makers := map[string]func(*site, models.Person) string{"own": f.own, "foreign": f.foreign}
	if f.missing != "" {
		makers["missing"] = func(*site, models.Person) string { return f.missing }
	}
	if r.Check.param == "" && f.own == nil {
		makers["own"] = func(*site, models.Person) string { return "" }
	}
	paths := map[string]string{}
	for thing, make := range makers {
		if make != nil {
			paths[thing] = strings.NewReplacer(":"+r.Check.param, make(s, p), ":number", "1", "*", "app.css").Replace(r.Path)
		}
	}
	return paths
}

func formFor(r Route) url.Values {
	if r.Method == http.MethodGet {
		return nil
	}
	return url.Values{}
}

// judge says what is wrong with an answer, "" if nothing.
func judge(r Route, f fixture, role, thing string, a answer) string {
	switch {
	case a.StatusCode >= 500:
		return "a fault: " + a.body
	case r.Access != Public && role == "nobody":
		if signInFirst(r, a) {
			return ""
		}
		return "want to be asked to sign in"
	case !belongs(r.Access, role):
		return expect(a, http.StatusForbidden)
	case thing == "missing":
		return expect(a, max(f.gone, http.StatusNotFound))
	case thing == "foreign" && role == "admin" && a.StatusCode == http.StatusForbidden:
		return "" // an admin knows of every process, so being refused tells nothing
	case thing == "foreign" && !(role == "admin" && adminsMay(r)):
		return expect(a, http.StatusNotFound)
	case strings.HasSuffix(r.Path, "*"): // files: whether this one exists is the file server's affair
		return ""
	}
	if !slices.Contains(r.Takes.Types, "application/x-www-form-urlencoded") && a.StatusCode == http.StatusUnsupportedMediaType {
		return "" // it got past access and check
	}
	// Allowed. An empty form is answered with its faults.
	if a.StatusCode < 400 && !(a.StatusCode == http.StatusSeeOther && strings.HasPrefix(a.Header.Get("Location"), "/sign-in?")) ||
		slices.Contains([]int{http.StatusUnprocessableEntity, http.StatusConflict, http.StatusTooManyRequests, http.StatusUpgradeRequired, http.StatusPreconditionRequired}, a.StatusCode) {
		return ""
	}
	return "want to be let in"
}

// adminsMay reports whether the route is one that every admin may use on every
// process and instance.
func adminsMay(r Route) bool {
	return slices.Contains([]string{"process", "process to see", "process to manage", "instance", "managed instance", "task", "question"}, r.Check.name)
}

func expect(a answer, status int) string {
	if a.StatusCode == status {
		return ""
	}
	return fmt.Sprintf("want %d", status)
}

func signInFirst(r Route, a answer) bool {
	if r.Method == http.MethodGet {
		return a.StatusCode == http.StatusSeeOther && strings.HasPrefix(a.Header.Get("Location"), "/sign-in?next=")
	}
	return a.StatusCode == http.StatusUnauthorized
}

func belongs(a Access, role string) bool {
	return a == Public || a == SignedIn || a.name == role
}

// TestNoRouteIsUnlisted compares what echo serves with the table.
func TestNoRouteIsUnlisted(t *testing.T) {
	s := open(t)
	listed := map[string]bool{}
	for _, r := range s.server.table() {
		key := r.Method + " " + r.Path
		if listed[key] {
			t.Errorf("%s is listed twice", key)
		}
		listed[key] = true
	}
	for _, r := range s.server.echo.Routes() {
		if key := r.Method + " " + r.Path; !listed[key] && r.Method != echo.RouteNotFound {
			t.Errorf("%s is served but not in the table", key)
		}
	}
}

// TestTheWalkFindsHoles plants routes whose guard is missing or too weak.
func TestTheWalkFindsHoles(t *testing.T) {
	s := open(t)
	fine := func(c echo.Context) error { return c.String(http.StatusOK, "come in") }
	holes := []Route{
		get("/hole/admin", Admin, nothing, fine),
		get("/hole/author", Author, nothing, fine),
		get("/hole/signed-in", SignedIn, nothing, fine),
		get("/hole/:token", SignedIn, ownToken, fine),
		get("/hole/check/:thing", SignedIn, Check{name: "unheard of", param: "thing"}, fine),
	}
	s.server.echo.GET("/hole/admin", fine)                                                            // no guard at all
	s.server.echo.GET("/hole/author", s.server.guard(get("", SignedIn, nothing, fine)))               // too weak
	s.server.echo.GET("/hole/signed-in", s.server.guard(get("", Public, nothing, fine)))              // too weak
	s.server.echo.GET("/hole/:token", s.server.guard(get("", SignedIn, Check{param: "token"}, fine))) // asks for nothing
	for _, hole := range holes {
		if found := walk(s, []Route{hole}); len(found) == 0 {
			t.Errorf("the walk does not notice %s", hole.Path)
		}
		s.run("DELETE FROM sign_ins")
		s.run("UPDATE people SET email = 'x' || id || '@example.com', active = false")
	}
}
