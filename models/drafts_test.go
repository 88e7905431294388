package models_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"segue/models"
)

func TestADraftIsNotOverwritten(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	leo := viewer(t, db, add(t, db, "Leo Braun", "leo@example.com", "author"))
	p := addProcess(t, db, ana, "Invoice approval")
	doc := func(n int) json.RawMessage {
		return json.RawMessage(fmt.Sprintf(`{"schema":1,"id":"invoice-approval","name":"%d","pools":[]}`, n))
	}

	if _, err := db.SaveDraft(ctx, leo, p.ID, 1, doc(0), false); !errors.Is(err, &models.Error{Code: models.Missing}) {
		t.Errorf("somebody without rights: %v", err)
	}
	run(t, g, `INSERT INTO process_grants (process_id, subject_id, "right") VALUES (?, ?, 'edit')`, p.ID, leo.ID)
	s, err := db.SaveDraft(ctx, ana, p.ID, 1, doc(1), false)
	if err != nil || s.Revision != 2 || s.UpdatedAt.IsZero() {
		t.Fatalf("%+v, %v", s, err)
	}
	_, err = db.SaveDraft(ctx, leo, p.ID, 1, doc(2), false)
	moved, ok := errors.AsType[*models.DraftMoved](err)
	if !ok || moved.Now.Revision != 2 || moved.Now.UpdatedBy != "Ana Costa" {
		t.Fatalf("a stale write: %v", err)
	}
	if again, err := db.SaveDraft(ctx, ana, p.ID, 1, doc(1), false); err != nil || again.Revision != 2 {
		t.Errorf("what is there already, once more: %+v, %v", again, err)
	}
	if d, _ := db.Draft(ctx, p.ID); d.Revision != 2 || !sameJSON(d.Document, doc(1)) {
		t.Errorf("the draft is %d: %s", d.Revision, d.Document)
	}

	// The other's document is kept when one's own goes over it.
	if s, err = db.SaveDraft(ctx, leo, p.ID, 2, doc(2), true); err != nil || s.Revision != 3 {
		t.Fatalf("%+v, %v", s, err)
	}
	var kept []models.DraftSnapshot
	if err := g.Where("process_id = ?", p.ID).Order("revision").Find(&kept).Error; err != nil {
		t.Fatal(err)
	}
	if len(kept) != 2 || kept[1].Revision != 2 || !sameJSON(kept[1].Document, doc(1)) || *kept[1].UpdatedBy != ana.ID {
		t.Errorf("kept are %+v", kept)
	}

	run(t, g, "UPDATE processes SET archived_at = now() WHERE id = ?", p.ID)
	if _, err := db.SaveDraft(ctx, leo, p.ID, 3, doc(3), false); !errors.Is(err, &models.Error{Code: models.Conflict}) {
		t.Errorf("an archived process: %v", err)
	}
}

func TestSnapshotsAreThinned(t *testing.T) {
	db, g := open(t)
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	p := addProcess(t, db, ana, "Invoice approval")
	run(t, g, "UPDATE drafts SET revision = 1000")
	for i, ago := range []string{"1 hour", "70 minutes", "5 days", "5 days 1 minute", "60 days", "60 days 2 hours"} {
		run(t, g, `INSERT INTO draft_snapshots (process_id, revision, document, updated_at)
			VALUES (?, ?, '{}', CASE WHEN ?::interval > '1 day' THEN date_trunc('day', now()) + interval '12 hours 30 minutes' ELSE now() END - ?::interval)`, p.ID, 900-i, ago, ago)
	}
	run(t, g, `UPDATE drafts SET document = '{"pools": [{"blocks": [{"id": "start"}, {"id": "ask"}]}]}'`)
	run(t, g, `INSERT INTO trial_answers (process_id, block, answer, answered_at) SELECT ?, block, '{}', now() - ago
		FROM (VALUES ('ask', interval '9 days'), ('gone', '9 days'), ('removed-today', '1 hour')) x (block, ago)`, p.ID)
	if _, err := db.SaveDraft(t.Context(), ana, p.ID, 1000, json.RawMessage(`{}`), true); err != nil {
		t.Fatal(err)
	}
	var tested []string
	if err := g.Raw("SELECT block FROM trial_answers ORDER BY block").Scan(&tested).Error; err != nil || fmt.Sprint(tested) != "[ask removed-today]" {
		t.Errorf("answers of tests are kept for %s (%v)", tested, err)
	}
	var left []int64
	if err := g.Raw("SELECT revision FROM draft_snapshots WHERE process_id = ? ORDER BY revision DESC", p.ID).Scan(&left).Error; err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(left), "[1000 900 899 898 896]"; got != want {
		t.Errorf("left are %s, want %s", got, want)
	}
}

func TestCalled(t *testing.T) {
	db, _ := open(t)
	add(t, db, "Ana Costa", "ana@example.com", "author")
	if _, err := db.AddGroup(t.Context(), program, models.GroupForm{Name: "Finance leads"}); err != nil {
		t.Fatal(err)
	}
	got, err := db.Called(t.Context(), []string{"group:finance-leads", "Ana@example.com", "group:nobody"})
	if err != nil || len(got) != 2 || got["group:finance-leads"] != "Finance leads" || got["ana@example.com"] != "Ana Costa" {
		t.Errorf("%v, %v", got, err)
	}
}

func sameJSON(a, b json.RawMessage) bool {
	var x, y any
	return json.Unmarshal(a, &x) == nil && json.Unmarshal(b, &y) == nil && fmt.Sprint(x) == fmt.Sprint(y)
}
