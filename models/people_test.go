package models_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"gorm.io/gorm"

	"segue/models"
	"segue/models/database/dbtest"
)

var program = models.Program

func open(t testing.TB) (*models.DB, *gorm.DB) {
	t.Helper()
	g := dbtest.Reused(t).Gorm
	return models.New(g), g
}

func add(t testing.TB, db *models.DB, name, email string, roles ...string) models.Person {
	t.Helper()
	f := models.PersonForm{Name: name, Email: email}
	for _, r := range roles {
		switch r {
		case "author":
			f.Author = true
		case "approver":
			f.Approver = true
		case "admin":
			f.Admin = true
		}
	}
	p, err := db.AddPerson(t.Context(), program, f)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func wantCode(t testing.TB, err error, code models.Code) *models.Error {
	t.Helper()
	e, ok := errors.AsType[*models.Error](err)
	if !ok || e.Code != code {
		t.Fatalf("got %v, want an error of code %s", err, code)
	}
	return e
}

func TestPeopleAreFoundWithoutAccents(t *testing.T) {
	db, _ := open(t)
	add(t, db, "Zoë  Müller", "Zoe@Example.com", "author")
	add(t, db, "Ana Costa", "ana@example.com", "approver")
	for search, want := range map[string]string{
		"muller": "Zoë Müller", "MÜLLER zoe": "Zoë Müller", "zoe@ex": "Zoë Müller", "ana": "Ana Costa", "%": "", "_": "", "": "Ana Costa,Zoë Müller",
	} {
		rows, err := db.PeoplePage(t.Context(), models.PeopleFilter{Search: search, Limit: 10})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, r := range rows {
			names = append(names, r.Name)
		}
		if got := strings.Join(names, ","); got != want {
			t.Errorf("search %q found %q, want %q", search, got, want)
		}
		n, err := db.CountPeople(t.Context(), models.PeopleFilter{Search: search})
		if err != nil || int(n) != len(rows) {
			t.Errorf("search %q counts %d (%v)", search, n, err)
		}
	}
}

func TestPagesFollowOneAnother(t *testing.T) {
	db, _ := open(t)
	for i := range 25 {
		add(t, db, fmt.Sprintf("Person %02d", i%7), fmt.Sprintf("p%02d@example.com", i)) // many share a name
	}
	seen := map[int64]bool{}
	f := models.PeopleFilter{Limit: 4}
	for {
		rows, err := db.PeoplePage(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) == 0 {
			break
		}
		for _, r := range rows {
			if seen[r.ID] {
				t.Fatalf("%s listed twice", r.Email)
			}
			seen[r.ID] = true
		}
		f.After = rows[len(rows)-1].At()
	}
	if len(seen) != 25 {
		t.Fatalf("%d of 25 listed", len(seen))
	}
}

func TestEmailsAreUniqueAndTidy(t *testing.T) {
	db, _ := open(t)
	add(t, db, "Ana", " Ana@Example.COM ")
	_, err := db.AddPerson(t.Context(), program, models.PersonForm{Name: "Other", Email: "ana@example.com"})
	if e := wantCode(t, err, models.Conflict); e.Field != "email" || !strings.Contains(e.Message, "ana@example.com") {
		t.Errorf("the error does not name the address: %+v", e)
	}
	for _, bad := range []string{"", "ana", "ana@", "@example.com", "Ana <ana@example.com>", "a b@example.com", "ana@example", "a@b.c\r\nBcc: x@y.z", strings.Repeat("a", 250) + "@example.com"} {
		_, err := db.AddPerson(t.Context(), program, models.PersonForm{Name: "Other", Email: bad})
		if e := wantCode(t, err, models.Unfit); e.Field != "email" {
			t.Errorf("%q: %+v", bad, e)
		}
	}
}

func TestTheLastAdminStays(t *testing.T) {
	db, _ := open(t)
	ana := add(t, db, "Ana", "ana@example.com", "admin")
	byAna := models.Actor{ID: ana.ID, Name: ana.Name}
	_, err := db.ChangePerson(t.Context(), byAna, ana.ID, models.PersonForm{Name: "Ana", Email: "ana@example.com"})
	wantCode(t, err, models.Conflict)
	_, err = db.SetActive(t.Context(), program, ana.ID, false)
	wantCode(t, err, models.Conflict)

	ben := add(t, db, "Ben", "ben@example.com", "admin")
	_, err = db.SetActive(t.Context(), byAna, ana.ID, false)
	wantCode(t, err, models.Conflict) // not oneself, even with another admin there

	// Both admins deactivate each other at once: exactly one may succeed.
	var wg sync.WaitGroup
	errs := make([]error, 2)
	for i, pair := range [][2]models.Person{{ana, ben}, {ben, ana}} {
		wg.Go(func() {
			_, errs[i] = db.SetActive(context.WithoutCancel(t.Context()), models.Actor{ID: pair[0].ID, Name: pair[0].Name}, pair[1].ID, false)
		})
	}
	wg.Wait()
	if (errs[0] == nil) == (errs[1] == nil) {
		t.Fatalf("one of the two must stay: %v, %v", errs[0], errs[1])
	}
}

func TestDeactivatingShutsOut(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana := add(t, db, "Ana", "ana@example.com", "author")
	signIn, err := db.BeginSignIn(ctx, ana, "192.0.2.1", "Firefox")
	if err != nil {
		t.Fatal(err)
	}
	_, token, err := db.AddToken(ctx, models.Actor{ID: ana.ID, Name: ana.Name}, models.TokenForm{Name: "Import", Scopes: []string{"tasks:read"}})
	if err != nil {
		t.Fatal(err)
	}
	link, err := db.PasswordLink(ctx, program, ana.ID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.SetActive(ctx, program, ana.ID, false); err != nil {
		t.Fatal(err)
	}
	_, err = db.ViewerBySignIn(ctx, signIn.ID)
	wantCode(t, err, models.Missing)
	_, err = db.ViewerByToken(ctx, token)
	wantCode(t, err, models.Missing)
	_, _, err = db.RedeemPasswordLink(ctx, link, "correct horse battery", "")
	wantCode(t, err, models.Expired)
	_, err = db.PasswordLink(ctx, program, ana.ID)
	wantCode(t, err, models.Conflict)

	// Coming back, nothing of before works again.
	if _, err := db.SetActive(ctx, program, ana.ID, true); err != nil {
		t.Fatal(err)
	}
	_, err = db.ViewerByToken(ctx, token)
	wantCode(t, err, models.Missing)
	_, err = db.LinkedPerson(ctx, link)
	wantCode(t, err, models.Expired)
	var n int64
	if g.Table("audit").Where("action LIKE 'person.%activated'").Count(&n); n != 2 {
		t.Errorf("%d audit rows about the account, want 2", n)
	}
}

func TestGroupsHoldPeople(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana := add(t, db, "Ana", "ana@example.com")
	team, err := db.AddGroup(ctx, program, models.GroupForm{Name: "Finance  leads (Zürich)"})
	if err != nil {
		t.Fatal(err)
	}
	if team.Slug != "finance-leads-zurich" {
		t.Errorf("slug %q", team.Slug)
	}
	for range 2 { // twice is fine
		if joined, err := db.AddMembers(ctx, program, team.ID, []string{"Ana@example.com"}); err != nil || len(joined) != 1 {
			t.Fatal(joined, err)
		}
	}
	if rows, err := db.PeoplePage(ctx, models.PeopleFilter{Limit: 2}); err != nil || len(rows) != 1 || rows[0].Groups != 1 || strings.Join(rows[0].GroupNames, ", ") != team.Name {
		t.Errorf("people: %+v (%v)", rows, err)
	}
	v, err := db.ViewerByID(ctx, ana.ID)
	if err != nil || len(v.Subjects) != 2 || !v.Subjects.Has(team.ID) || !v.Subjects.Has(ana.ID) {
		t.Fatalf("subjects %v (%v)", v.Subjects, err)
	}
	found, err := db.Directory(ctx, "fin", "", 8)
	if err != nil || len(found) != 1 || found[0].Ref != "group:finance-leads-zurich" || found[0].Detail != "1 person" {
		t.Errorf("directory: %+v (%v)", found, err)
	}
	unknown, err := db.Unknown(ctx, []string{"group:finance-leads-zurich", "Ana@example.com", "group:nobody", "x@example.com"})
	if err != nil || strings.Join(unknown, " ") != "group:nobody x@example.com" {
		t.Errorf("unknown: %v (%v)", unknown, err)
	}
	for _, emails := range [][]string{nil, {"nobody@example.com"}} {
		_, err = db.AddMembers(ctx, program, team.ID, emails)
		if e := wantCode(t, err, models.Unfit); e.Field != "people" {
			t.Errorf("%+v", e)
		}
	}
	_, err = db.AddGroup(ctx, program, models.GroupForm{Name: "Other", Slug: "finance-leads-zurich"})
	if e := wantCode(t, err, models.Conflict); e.Field != "slug" {
		t.Errorf("%+v", e)
	}
	_, err = db.AddGroup(ctx, program, models.GroupForm{Name: "財務"})
	if e := wantCode(t, err, models.Unfit); e.Field != "slug" {
		t.Errorf("%+v", e)
	}
	g.Exec(`INSERT INTO task_candidates (subject_id, task) VALUES (?, 1)`, team.ID)
	wantCode(t, db.RemoveGroup(ctx, program, team.ID), models.Conflict)
	g.Exec(`DELETE FROM task_candidates`)
	if err := db.RemoveGroup(ctx, program, team.ID); err != nil {
		t.Fatal(err)
	}
	_, err = db.Group(ctx, team.ID)
	wantCode(t, err, models.Missing)
	_, err = db.AddMembers(ctx, program, ana.ID, []string{ana.Email})
	wantCode(t, err, models.Missing) // a person is no group
}

func TestTwoThousandPeopleAreListedFast(t *testing.T) {
	db, g := open(t)
	err := g.Exec(`WITH s AS (INSERT INTO subjects (kind) SELECT 'person' FROM generate_series(1, 2000) RETURNING id)
		INSERT INTO people (id, email, name, folded) SELECT id, 'p' || id || '@example.com', 'Person ' || id, 'person ' || id || ' p' || id || '@example.com' FROM s`).Error
	if err != nil {
		t.Fatal(err)
	}
	rows, err := db.PeoplePage(t.Context(), models.PeopleFilter{Limit: 50})
	if err != nil || len(rows) != 50 {
		t.Fatalf("%d rows (%v)", len(rows), err)
	}
	if n, err := db.CountPeople(t.Context(), models.PeopleFilter{Search: "person 19"}); err != nil || n == 0 {
		t.Errorf("%d found (%v)", n, err)
	}
}
