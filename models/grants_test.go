package models_test

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"segue/models"
)

func TestRightsAreGivenAndTaken(t *testing.T) {
	db, g := open(t)
	ctx := t.Context()
	ana, ben := add(t, db, "Ana Costa", "ana@example.com", "author"), add(t, db, "Ben Okafor", "ben@example.com")
	team, err := db.AddGroup(ctx, program, models.GroupForm{Name: "Finance leads"})
	if err != nil {
		t.Fatal(err)
	}
	set := func(v models.Viewer, process int64, ref string, rights []models.Right) error {
		_, err := db.SetGrants(ctx, v, process, ref, rights)
		return err
	}
	view := func(p models.Person) models.Viewer {
		v, err := db.ViewerByID(ctx, p.ID)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	p, err := db.AddProcess(ctx, view(ana), "process.added", models.ProcessForm{Name: "Accounts payable"},
		func(string) (json.RawMessage, error) { return json.RawMessage(`{}`), nil })
	if err != nil {
		t.Fatal(err)
	}
	// Who holds no right does not even learn that it is there.
	wantCode(t, set(view(ben), p.ID, "ben@example.com", models.AllRights), models.Missing)
	if err := set(view(ana), p.ID, "group:finance-leads", []models.Right{models.MaySee, models.MayWork}); err != nil {
		t.Fatal(err)
	}
	if _, err := db.AddMembers(ctx, program, team.ID, []string{"ben@example.com"}); err != nil {
		t.Fatal(err)
	}
	held, err := db.Rights(ctx, view(ben), p.ID)
	if err != nil || !held.Has(models.MayWork) || held.Has(models.MayManage) {
		t.Errorf("Ben holds %q (%v)", held, err)
	}
	e := wantCode(t, set(view(ben), p.ID, "ben@example.com", models.AllRights), models.Forbidden)
	if !strings.Contains(e.Message, "manage") {
		t.Error(e.Message)
	}
	list, err := db.Grants(ctx, p.ID)
	if err != nil || len(list) != 2 || list[0].Ref != "group:finance-leads" || list[0].Detail != "1 person" || list[0].Rights != "see work" || list[1].Name != "Ana Costa" {
		t.Errorf("%+v (%v)", list, err)
	}
	for field, try := range map[string]struct {
		ref    string
		rights []models.Right
	}{"who": {"nobody@example.com", models.AllRights}, "rights": {"ben@example.com", []models.Right{"own"}}} {
		if e := wantCode(t, set(view(ana), p.ID, try.ref, try.rights), models.Unfit); e.Field != field {
			t.Errorf("%s: %+v", field, e)
		}
	}
	wantCode(t, set(view(ana), p.ID, "ana@example.com", []models.Right{models.MaySee}), models.Conflict) // the last manager

	// Two managers take each other's right at once: one must keep it.
	if err := set(view(ana), p.ID, "ben@example.com", []models.Right{models.MayManage}); err != nil {
		t.Fatal(err)
	}
	if err := set(view(ana), p.ID, "group:finance-leads", nil); err != nil {
		t.Fatal(err)
	}
	vAna, vBen := view(ana), view(ben)
	if row, err := db.ProcessRow(ctx, vBen, p.ID); err != nil || !row.Rights.Has(models.MaySee) { // who manages sees, by law
		t.Errorf("who manages holds %q (%v)", row.Rights, err)
	}
	var wg sync.WaitGroup
	wg.Go(func() { _ = set(vAna, p.ID, "ben@example.com", nil) })
	wg.Go(func() { _ = set(vBen, p.ID, "ana@example.com", nil) })
	wg.Wait()
	var managers int64
	if g.Table("process_grants").Where(`"right" = 'manage'`).Count(&managers); managers != 1 {
		t.Errorf("%d managers are left", managers)
	}
	var told int64
	if g.Table("audit").Where("action = 'process.granted'").Count(&told); told < 3 {
		t.Errorf("%d deeds in the audit", told)
	}
}
