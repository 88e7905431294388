package models_test

import (
	"encoding/json"
	"errors"
	"testing"

	"segue/models"
)

func TestSharedTables(t *testing.T) {
	db, _ := open(t)
	ana := viewer(t, db, add(t, db, "Ana Costa", "ana@example.com", "author"))
	body := json.RawMessage(`{"hitPolicy":"first","inputs":[],"outputs":[{}],"rules":[]}`)
	first, err := db.AddSharedTable(t.Context(), ana, " Customer  discounts ", body)
	if err != nil || first.Slug != "customer-discounts" || first.Name != "Customer discounts" {
		t.Fatalf("%+v, %v", first, err)
	}
	second, err := db.AddSharedTable(t.Context(), ana, "Customer discounts", body)
	if err != nil || second.Slug != "customer-discounts-2" {
		t.Fatalf("%+v, %v", second, err)
	}
	if _, err := db.AddSharedTable(t.Context(), ana, " ", body); !errors.Is(err, &models.Error{Code: models.Unfit}) {
		t.Errorf("a table without a name: %v", err)
	}
	if rows, err := db.PublishedTables(t.Context(), nil); err != nil || len(rows) != 0 {
		t.Errorf("published before anybody published: %v, %v", rows, err)
	}
	published, err := db.PublishSharedTable(t.Context(), ana, first.ID, 1, "the first")
	if err != nil || published.Latest != 1 {
		t.Fatalf("%+v, %v", published, err)
	}
	changed, err := db.SaveSharedTable(t.Context(), ana, first.ID, models.TableChange{Revision: 1, Name: "Discounts", Body: json.RawMessage(`{"changed":true}`)})
	if err != nil || changed.Revision != 2 || changed.Slug != "customer-discounts" {
		t.Fatalf("%+v, %v", changed, err)
	}
	for name, try := range map[string]func() error{
		"saved over a change": func() error {
			_, err := db.SaveSharedTable(t.Context(), ana, first.ID, models.TableChange{Revision: 1, Name: "X", Body: body})
			return err
		},
		"published over a change": func() error { _, err := db.PublishSharedTable(t.Context(), ana, first.ID, 1, "x"); return err },
	} {
		if err := try(); !errors.Is(err, &models.Error{Code: models.Conflict}) {
			t.Errorf("%s: %v", name, err)
		}
	}
	rows, err := db.PublishedTables(t.Context(), []string{"customer-discounts", "none"})
	if err != nil || len(rows) != 1 || rows[0].Number != 1 || rows[0].Name != "Customer discounts" || string(rows[0].Body) == `{"changed": true}` {
		t.Errorf("published are %+v, %v", rows, err)
	}
	versions, err := db.SharedTableVersions(t.Context(), first.ID)
	if err != nil || len(versions) != 1 || versions[0].By != "Ana Costa" || versions[0].Note != "the first" {
		t.Errorf("versions are %+v, %v", versions, err)
	}
	page, err := db.SharedTablePage(t.Context(), models.TableFilter{Search: "disc", Limit: 1})
	if err != nil || len(page) != 1 || page[0].Name != "Customer discounts" {
		t.Errorf("%+v, %v", page, err)
	}
	page, err = db.SharedTablePage(t.Context(), models.TableFilter{After: page[0].At(), Limit: 5})
	if err != nil || len(page) != 1 || page[0].Name != "Discounts" {
		t.Errorf("%+v, %v", page, err)
	}
}
