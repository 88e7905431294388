package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"segue/models"
	"segue/web/demo"
	"segue/web/demo/bill"
	"segue/web/files"
	"segue/web/visit"
)

// Access is a group of people who may use a route. What they may touch there
// is said by the route's Check.
type Access struct {
	name  string
	scope models.Scope // for programs: what their token must allow
}

// The groups. Roles do not include one another: an admin who designs processes
// is an author too.
var (
	Public   = Access{name: "public"}
	SignedIn = Access{name: "signed in"}
	Author   = Access{name: "author"}
	Approver = Access{name: "approver"}
	Admin    = Access{name: "admin"}
)

// Token is the group of programs that show a token with this scope, or a
// person's e-mail and password.
func Token(scope models.Scope) Access { return Access{name: "token", scope: scope} }

func (a Access) String() string {
	if a.scope != "" {
		return a.name + " " + string(a.scope)
	}
	return a.name
}

// admits says whether the viewer belongs to the group: nil, errSignIn or a
// refusal in words.
func (a Access) admits(v models.Viewer) error {
	if a == Public {
		return nil
	}
	if v.ID == 0 {
		return errSignIn
	}
	switch a {
	case SignedIn:
		return nil
	case Author:
		return needsRole(v.Author, "an author")
	case Approver:
		return needsRole(v.Approver, "an approver")
	case Admin:
		return needsRole(v.Admin, "an admin")
	}
	if a.scope != "" && !v.May(a.scope) {
		return &models.Error{Code: models.Forbidden, Message: "This token does not have the scope " + string(a.scope) + ". Make one that has it under Your account, API tokens."}
	}
	return nil
}

var errSignIn = errors.New("nobody is signed in")

func needsRole(has bool, role string) error {
	if has {
		return nil
	}
	return &models.Error{Code: models.Forbidden, Message: "This page is for people with another role: you are not " + role + ". Ask an admin if you need it."}
}

// Check says which thing a route is about and whether the viewer may touch it.
// It runs before the handler, which asks again where it matters: a thing that
// is not the viewer's to see is missing.
type Check struct {
	name  string // also names the fixture of the route test
	param string
	allow func(ctx context.Context, db *models.DB, v models.Viewer, value string) error
}

// nothing is the check of routes that are about no single thing.
var nothing = Check{name: "nothing"}

// The checks.
var (
	aPerson = byID("person", func(ctx context.Context, db *models.DB, _ models.Viewer, id int64) error {
		_, err := db.Person(ctx, id)
		return err
	})
	aGroup = byID("group", func(ctx context.Context, db *models.DB, _ models.Viewer, id int64) error {
		_, err := db.Group(ctx, id)
		return err
	})
	ownToken = byID("token", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
		return db.OwnsToken(ctx, v, id)
	})
	ownSignIn = byID("browser", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
		return db.OwnsSignIn(ctx, v, id)
	})
	anInstance = byID("instance", func(ctx context.Context, db *models.DB, v models.Viewer, key int64) error {
		_, err := db.SeesInstance(ctx, v, key)
		return err
	})
	managedInstance = byID("instance", func(ctx context.Context, db *models.DB, v models.Viewer, key int64) error {
		return db.ManagesInstance(ctx, v, key)
	}).as("managed instance")
	aTask = byID("task", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
		_, err := db.Task(ctx, v, id)
		return err
	})
	aQuestion = byID("question", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
		_, err := db.Question(ctx, v, id)
		return err
	})
	// A file's address names its content, which only those know who were shown it.
	aStoredFile = Check{"file", "file", func(ctx context.Context, db *models.DB, _ models.Viewer, value string) error {
		id, sum, err := files.Address(value)
		if err != nil {
			return err
		}
		_, err = db.File(ctx, id, sum)
		return err
	}}
	aConnection = byID("connection", func(ctx context.Context, db *models.DB, _ models.Viewer, id int64) error {
		_, err := db.Connection(ctx, id)
		return err
	})
	// What belongs to the sample company is nowhere else.
	sampleCompany = Check{"sample company", "", func(_ context.Context, _ *models.DB, v models.Viewer, _ string) error {
		if !v.Sample {
			return errNoSuchPage
		}
		return nil
	}}
	// A colleague of the sample company, who can be played on this machine.
	aColleague = byID("person", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
		if !v.Sample || !visit.Of(ctx).Local {
			return errNoSuchPage
		}
		people, err := db.SamplePeople(ctx)
		if err == nil && !slices.ContainsFunc(people, func(p models.Person) bool { return p.ID == id }) {
			err = errNoSuchPage
		}
		return err
	}).as("colleague")
	demoSystem = Check{"demo system", "system", func(_ context.Context, _ *models.DB, v models.Viewer, name string) error {
		if _, ok := demo.Known(name); !ok || !v.Sample {
			return errNoSuchPage
		}
		return nil
	}}
	demoBill = Check{"demo bill", "bill", func(ctx context.Context, db *models.DB, v models.Viewer, file string) error {
		if !v.Sample {
			return errNoSuchPage
		}
		_, err := bill.OfferAs(ctx, db, file)
		return err
	}}
	demoMail = byID("message", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
		if !v.Sample {
			return errNoSuchPage
		}
		return demo.KnowsMail(ctx, db, id)
	})
	aTable = byID("table", func(ctx context.Context, db *models.DB, _ models.Viewer, id int64) error {
		_, err := db.SharedTable(ctx, id)
		return err
	})
	setupLink = Check{"set-up link", "link", func(ctx context.Context, db *models.DB, _ models.Viewer, link string) error {
		return db.CheckInstallLink(ctx, link)
	}}
	webhookLink = Check{"webhook link", "link", func(ctx context.Context, db *models.DB, _ models.Viewer, link string) error {
		_, err := db.WebhookByAddress(ctx, link)
		return err
	}}
	passwordLink = Check{"password link", "link", func(ctx context.Context, db *models.DB, _ models.Viewer, link string) error {
		_, err := db.LinkedPerson(ctx, link)
		return err
	}}
)

// actingLink is the check of a door into a colleague's window.
func (s *Server) actingLink() Check {
	return Check{"acting link", "link", func(ctx context.Context, db *models.DB, _ models.Viewer, link string) error {
		state, err := db.SampleState(ctx)
		if err != nil {
			return err
		}
		if !state.HasSample() || !visit.Of(ctx).Local {
			return errNoSuchPage
		}
		return s.acting.Check(visit.Of(ctx).Host, link)
	}}
}

// aProcess is the check of routes about a process on which the viewer holds
// one of the rights. Programs may name the process by its BPMN id.
func aProcess(rights ...models.Right) Check {
	return Check{"process to " + string(rights[0]), "process", func(ctx context.Context, db *models.DB, v models.Viewer, ref string) error {
		id, err := db.ProcessID(ctx, ref)
		if err != nil {
			return err
		}
		return db.Allow(ctx, v, id, rights...)
	}}
}

// anyProcess is the check of routes about a process on which the viewer holds
// any right at all.
var anyProcess = byID("process", func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error {
	return db.Allow(ctx, v, id, models.AllRights...)
})

// byID is a check of a path parameter that is the number of a row.
func byID(param string, allow func(ctx context.Context, db *models.DB, v models.Viewer, id int64) error) Check {
	return Check{param, param, func(ctx context.Context, db *models.DB, v models.Viewer, value string) error {
		id, err := strconv.ParseInt(value, 10, 64)
		if err != nil || id <= 0 {
			return errNoSuchPage
		}
		return allow(ctx, db, v, id)
	}}
}

// as is the check under a name of its own, for another fixture.
func (c Check) as(name string) Check {
	c.name = name
	return c
}

var errNoSuchPage = &models.Error{Code: models.Missing, Message: "There is nothing at this address. Check the link, or go back."}

// askWhom names an admin to somebody who lacks a role.
func (s *Server) askWhom(r *http.Request, err error) error {
	e, ok := errors.AsType[*models.Error](err)
	if !ok || isAPI(r) || visit.Of(r.Context()).Viewer.ID == 0 {
		return err
	}
	name, dbErr := s.deps.DB.AnAdmin(r.Context())
	if dbErr != nil || name == "" {
		return err // the refusal is what counts
	}
	named := *e
	named.Message = strings.Replace(e.Message, "Ask an admin if", "Ask "+name+", who is an admin, if", 1)
	return &named
}

// guard puts a route's access, check and limits before its handler.
func (s *Server) guard(r Route) echo.HandlerFunc {
	return func(c echo.Context) error {
		if err := r.accept(c); err != nil {
			return err
		}
		for _, value := range c.ParamValues() {
			if !visit.IsText(value) {
				return errNoSuchPage
			}
		}
		v := visit.Viewer(c)
		if err := r.Access.admits(v); err != nil {
			if err == errSignIn && wantsPage(c.Request()) {
				return c.Redirect(http.StatusSeeOther, "/sign-in?next="+url.QueryEscape(c.Request().URL.RequestURI()))
			}
			return s.askWhom(c.Request(), err)
		}
		if r.Check.allow != nil {
			if err := r.Check.allow(c.Request().Context(), s.deps.DB, v, c.Param(r.Check.param)); err != nil {
				return err
			}
		}
		return r.Handler(c)
	}
}

// wantsPage reports whether a person's browser is opening a page.
func wantsPage(r *http.Request) bool {
	return r.Method == http.MethodGet && !isAPI(r) && strings.Contains(r.Header.Get("Accept"), "text/html") && !visit.Partial(r)
}

func isAPI(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/api/")
}

// isWebhook reports whether another system calls by an address: that itself is
// the credential, and what else a sender brings is its own.
func isWebhook(r *http.Request) bool {
	return strings.HasPrefix(r.URL.Path, "/api/webhooks/")
}
