package models_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"gorm.io/gorm"

	"segue/models"
)

// sealed stands for what package secret makes; the rows only carry it.
func sealed(names ...string) models.Sealer {
	return func(was models.Connection) (models.Secrets, error) {
		if len(names) == 0 {
			return models.Secrets{}, nil
		}
		return models.Secrets{Sealed: []byte(models.ConnectionRow(was.ID)), Names: names}, nil
	}
}

func addConnection(t testing.TB, db *models.DB, name string) models.Connection {
	t.Helper()
	c, err := db.AddConnection(t.Context(), program, models.ConnectionForm{Name: name, Connector: "http",
		Config: json.RawMessage(`{"url":"https://erp.example","timeout":"PT10S"}`)}, sealed("password"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestConnectionIsSealedForItsOwnRow(t *testing.T) {
	db, _ := open(t)
	c := addConnection(t, db, "Company ERP")
	got, err := db.ConnectionBySlug(t.Context(), "company-erp")
	if err != nil {
		t.Fatal(err)
	}
	if string(got.Secrets) != fmt.Sprintf("connections/%d", c.ID) || strings.Join(got.SecretNames, ",") != "password" {
		t.Errorf("kept %q with %v", got.Secrets, got.SecretNames)
	}
	page, err := db.ConnectionPage(t.Context(), models.ConnectionFilter{Search: "erp", Limit: 10})
	if err != nil || len(page) != 1 || page[0].Secrets != nil {
		t.Errorf("the list carries the secrets: %v, %v", page, err)
	}
	_, err = db.AddConnection(t.Context(), program, models.ConnectionForm{Name: "Company ERP", Connector: "http", Config: json.RawMessage("{}")}, sealed())
	if e := wantCode(t, err, models.Conflict); e.Field != "slug" {
		t.Errorf("%+v", e)
	}
}

func TestConnectionChangesOnlyAsItWasSeen(t *testing.T) {
	db, _ := open(t)
	ctx := t.Context()
	c := addConnection(t, db, "ERP")
	if err := db.NoteTest(ctx, c.ID, c.Revision, true, "Answered 200 OK."); err != nil {
		t.Fatal(err)
	}
	form := models.ConnectionForm{Name: "ERP 2", Config: json.RawMessage(`{"url":"https://other.example","timeout":"PT10S"}`), Allowed: []string{`a"b\c`, "erp.internal"}}
	is, err := db.ChangeConnection(ctx, program, c.ID, c.Revision, form, sealed())
	if err != nil {
		t.Fatal(err)
	}
	got, err := db.Connection(ctx, c.ID)
	if err != nil || got.Secrets != nil || len(got.SecretNames) != 0 || got.TestedAt != nil || got.Slug != "erp" || got.Revision != is.Revision {
		t.Errorf("after the change: %+v, %v", got, err)
	}
	if strings.Join(got.Allowed, " ") != `a"b\c erp.internal` {
		t.Errorf("exceptions came back as %q", got.Allowed)
	}
	_, err = db.ChangeConnection(ctx, program, c.ID, c.Revision, form, sealed())
	wantCode(t, err, models.Conflict)
	if err := db.NoteTest(ctx, c.ID, c.Revision, true, "late"); err != nil {
		t.Fatal(err)
	}
	if got, _ = db.Connection(ctx, c.ID); got.TestAnswer != "" {
		t.Error("a test of the former settings was noted for the new ones")
	}
	audit, err := db.AuditPage(ctx, models.AuditFilter{Action: "connection.", Limit: 5})
	if err != nil || len(audit) != 2 {
		t.Fatalf("%v, %v", audit, err)
	}
	detail := string(audit[0].Detail)
	if !strings.Contains(detail, `"settings": ["url"]`) || strings.Contains(detail, "example") || !strings.Contains(detail, "erp.internal") {
		t.Errorf("the audit says %s", detail)
	}
}

func TestFailedSealLeavesNoConnection(t *testing.T) {
	db, _ := open(t)
	broken := errors.New("no key")
	_, err := db.AddConnection(t.Context(), program, models.ConnectionForm{Name: "ERP", Connector: "http", Config: json.RawMessage("{}")},
		func(models.Connection) (models.Secrets, error) { return models.Secrets{}, broken })
	if !errors.Is(err, broken) {
		t.Fatal(err)
	}
	if n, err := db.CountConnections(t.Context(), models.ConnectionFilter{}); err != nil || n != 0 {
		t.Errorf("%d connections, %v", n, err)
	}
}

// document is a draft or version whose block uses the connection.
func document(slug string) string {
	return fmt.Sprintf(`{"pools":[{"blocks":[{"id":"a","kind":"start"},{"id":"b","kind":"integration","props":{"connection":%q,"action":"request"}}]}]}`, slug)
}

func run(t testing.TB, g *gorm.DB, sql string, args ...any) {
	t.Helper()
	if err := g.Exec(sql, args...).Error; err != nil {
		t.Fatal(err)
	}
}

func TestConnectionUsesAreFound(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	c := addConnection(t, db, "ERP")
	addConnection(t, db, "Mail")
	for i, name := range []string{"Draft only", "Published", "Old and running", "Old and over", "Another"} {
		run(t, g, "INSERT INTO processes (bpmn_id, name, latest) VALUES (?, ?, ?)", fmt.Sprintf("p%d", i+1), name, []int{0, 1, 2, 2, 1}[i])
	}
	run(t, g, "INSERT INTO drafts (process_id, document) VALUES (1, ?), (2, ?), (5, ?)", document("erp"), document("mail"), document("mail"))
	for _, v := range []struct {
		process, number int
		slug            string
	}{{2, 1, "erp"}, {3, 1, "erp"}, {3, 2, "mail"}, {4, 1, "erp"}, {4, 2, "mail"}, {5, 1, "mail"}} {
		run(t, g, "INSERT INTO versions (process_id, number, document, hash) VALUES (?, ?, ?, '')", v.process, v.number, document(v.slug))
	}
	run(t, g, `INSERT INTO instances (key, process_id, started_at, at, version, step, status, ended_at) VALUES
		(1 << 22, 3, now(), now(), 1, 1, 'running', NULL), (2 << 22, 4, now(), now(), 1, 1, 'ended', now())`)

	uses, err := db.ConnectionUses(ctx, "erp")
	if err != nil {
		t.Fatal(err)
	}
	want := "[{1 Draft only true false false} {3 Old and running false false true} {2 Published false true false}]"
	if got := fmt.Sprint(uses); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	e := wantCode(t, db.RemoveConnection(ctx, program, c.ID), models.Conflict)
	if !strings.Contains(e.Message, "Draft only and 2 other processes") {
		t.Error(e.Message)
	}
	run(t, g, "DELETE FROM drafts WHERE process_id = 1")
	run(t, g, "UPDATE instances SET ended_at = now()")
	run(t, g, "UPDATE processes SET latest = 0 WHERE id = 2")
	if err := db.RemoveConnection(ctx, program, c.ID); err != nil {
		t.Error(err)
	}
	_, err = db.Connection(ctx, c.ID)
	wantCode(t, err, models.Missing)
}
