package models_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"

	"segue/models"
)

// viewer signs a person in as tests see people.
func viewer(t testing.TB, db *models.DB, p models.Person) models.Viewer {
	t.Helper()
	v, err := db.ViewerByID(t.Context(), p.ID)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func blank(id string) (json.RawMessage, error) {
	return json.RawMessage(fmt.Sprintf(`{"schema":1,"id":%q,"pools":[]}`, id)), nil
}

func addProcess(t testing.TB, db *models.DB, v models.Viewer, name string) models.Process {
	t.Helper()
	p, err := db.AddProcess(t.Context(), v, "process.added", models.ProcessForm{Name: name}, blank)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func names(rows []models.ProcessRow) string {
	var all []string
	for _, r := range rows {
		all = append(all, r.Name)
	}
	return strings.Join(all, ", ")
}

func TestProcessesAreSeenByTheirGrants(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	admin := viewer(t, db, add(t, db, "Kim Lee", "kim@example.com", "admin"))
	leo := add(t, db, "Leo Braun", "leo@example.com", "approver")
	leads, err := db.AddGroup(ctx, program, models.GroupForm{Name: "Finance leads"})
	if err != nil {
		t.Fatal(err)
	}
	run(t, g, "INSERT INTO group_members (group_id, person_id) VALUES (?, ?)", leads.ID, leo.ID)
	member := viewer(t, db, leo)
	invoice, travel := addProcess(t, db, ana, "Invoice approval"), addProcess(t, db, ana, "Éxpense claims")
	run(t, g, `INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'see'), (?, ?, 'start')`, invoice.ID, leads.ID, travel.ID, leads.ID)

	for _, c := range []struct {
		who    models.Viewer
		filter models.ProcessFilter
		want   string
	}{
		{ana, models.ProcessFilter{}, "Éxpense claims, Invoice approval"},
		{admin, models.ProcessFilter{}, "Éxpense claims, Invoice approval"},
		{admin, models.ProcessFilter{Right: models.MayEdit}, ""},
		{member, models.ProcessFilter{}, "Éxpense claims, Invoice approval"},
		{member, models.ProcessFilter{Right: models.MaySee}, "Invoice approval"},
		{member, models.ProcessFilter{Right: models.MayStart}, "Éxpense claims"},
		{member, models.ProcessFilter{Right: models.MayEdit}, ""},
		{ana, models.ProcessFilter{Search: "EXPENSE cl"}, "Éxpense claims"},
		{ana, models.ProcessFilter{Archived: true}, ""},
		{ana, models.ProcessFilter{Started: true}, ""},
		{models.Viewer{ID: 99}, models.ProcessFilter{}, ""},
	} {
		c.filter.Limit = 10
		rows, err := db.ProcessPage(ctx, c.who, c.filter)
		if err != nil || names(rows) != c.want {
			t.Errorf("%s %+v: %q, %v; want %q", c.who.Name, c.filter, names(rows), err, c.want)
		}
		if n, err := db.CountProcesses(ctx, c.who, c.filter); err != nil || n != len(rows) {
			t.Errorf("%s %+v: counted %d, %v", c.who.Name, c.filter, n, err)
		}
	}
	_, err = db.ProcessRow(ctx, models.Viewer{ID: 99}, invoice.ID)
	wantCode(t, err, models.Missing)
	if row, err := db.ProcessRow(ctx, member, invoice.ID); err != nil || row.Rights != "see" || row.DraftedBy != "Ana Costa" || row.Owner != "Ana Costa" {
		t.Errorf("%+v, %v", row, err)
	}
	wantCode(t, db.Allow(ctx, member, invoice.ID, models.MayManage), models.Forbidden)
	wantCode(t, db.Allow(ctx, models.Viewer{ID: 99}, invoice.ID, models.MaySee), models.Missing)
	wantCode(t, db.Allow(ctx, admin, invoice.ID, models.MayEdit), models.Forbidden)
	for who, right := range map[*models.Viewer]models.Right{&admin: models.MaySee, &ana: models.MayEdit, &member: models.MaySee} {
		if err := db.Allow(ctx, *who, invoice.ID, right); err != nil {
			t.Errorf("%s may not %s: %v", who.Name, right, err)
		}
	}
}

func TestProcessCountsAreForThoseWhoMaySee(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	leo := viewer(t, db, add(t, db, "Leo Braun", "leo@example.com"))
	p := addProcess(t, db, ana, "Invoice approval")
	run(t, g, `INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'start')`, p.ID, leo.ID)
	run(t, g, `INSERT INTO instances (key, process_id, started_at, at, version, step, status, incidents, ended_at)
		SELECT n << 22, ?, now(), now(), 1, 1, CASE WHEN n <= 1200 THEN 'running' ELSE 'ended' END, CASE WHEN n <= 3 THEN 1 ELSE 0 END,
			CASE WHEN n > 1200 THEN now() END FROM generate_series(1::bigint, 1500) n`, p.ID)
	row, err := db.ProcessRow(ctx, ana, p.ID)
	if err != nil || row.Running != models.CountLimit || row.Attention != 3 {
		t.Errorf("the owner sees %d running and %d in need, %v", row.Running, row.Attention, err)
	}
	row, err = db.ProcessRow(ctx, leo, p.ID)
	if err != nil || row.Running != 0 || row.Attention != 0 {
		t.Errorf("who may only start sees %d running and %d in need, %v", row.Running, row.Attention, err)
	}
}

func TestProcessPagesMeetWithoutGapOrDouble(t *testing.T) {
	db, _ := open(t)
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	for i := range 25 {
		addProcess(t, db, ana, fmt.Sprintf("Process %d", i/2)) // each name twice
	}
	var after models.Cursor
	seen := map[int64]bool{}
	for range 10 {
		rows, err := db.ProcessPage(t.Context(), ana, models.ProcessFilter{After: after, Limit: 4})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if seen[r.ID] {
				t.Fatalf("%s came twice", r.Name)
			}
			seen[r.ID] = true
			after = r.At()
		}
	}
	if len(seen) != 25 {
		t.Errorf("%d of 25 seen", len(seen))
	}
}

func TestBpmnIDsAreFreeAndSound(t *testing.T) {
	db, g := open(t)
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	run(t, g, "INSERT INTO processes (bpmn_id, name) VALUES ('elsewhere', 'Other')")
	run(t, g, "INSERT INTO pools (bpmn_id, process_id) SELECT 'invoice-approval-2', id FROM processes WHERE bpmn_id = 'elsewhere'")
	var ids sync.Map
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			p, err := db.AddProcess(context.Background(), ana, "process.added", models.ProcessForm{Name: "Invoice approval"}, blank)
			if err != nil {
				t.Error(err)
			}
			if _, double := ids.LoadOrStore(p.BpmnID, true); double || p.BpmnID == "invoice-approval-2" {
				t.Errorf("the id %s was given twice", p.BpmnID)
			}
		})
	}
	wg.Wait()
	for name, want := range map[string]string{"2024 budget": "process-2024-budget", "日本": "process", strings.Repeat("ab ", 40): strings.Repeat("ab-", 20)[:59]} {
		if p := addProcess(t, db, ana, name); p.BpmnID != want {
			t.Errorf("%q got the id %q, want %q", name, p.BpmnID, want)
		}
	}
}

func TestProcessIsRenamedArchivedAndRestored(t *testing.T) {
	db, _ := open(t)
	ctx := t.Context()
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	p := addProcess(t, db, ana, "Invoice approval")
	_, err := db.ChangeProcess(ctx, ana.By(), p.ID, models.ProcessForm{Name: " "})
	wantCode(t, err, models.Unfit)
	if _, err := db.ChangeProcess(ctx, ana.By(), p.ID, models.ProcessForm{Name: "Über Rechnungen", Description: "All of them"}); err != nil {
		t.Fatal(err)
	}
	got, err := db.Process(ctx, p.ID)
	if err != nil || got.Name != "Über Rechnungen" || got.Folded != "uber rechnungen" || got.BpmnID != p.BpmnID || got.Description != "All of them" {
		t.Errorf("%+v, %v", got, err)
	}
	for _, archived := range []bool{true, true, false} {
		if got, err = db.SetArchived(ctx, ana.By(), p.ID, archived); err != nil || (got.ArchivedAt != nil) != archived {
			t.Fatalf("%+v, %v", got, err)
		}
	}
	audit, err := db.AuditPage(ctx, models.AuditFilter{Action: "process.", Limit: 9})
	if err != nil || len(audit) != 4 { // added, changed, archived once, restored
		t.Errorf("%d deeds, %v", len(audit), err)
	}
}
