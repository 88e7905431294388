package models_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"segue/models"
	"segue/models/database/dbtest"
)

// TestTextsThroughPostgres sends arrays there and back: what comes back is what went.
func TestTextsThroughPostgres(t *testing.T) {
	db := dbtest.New(t)
	rapid.Check(t, func(t *rapid.T) {
		texts := models.Texts(rapid.SliceOfN(rapid.StringOf(rapid.RuneFrom([]rune(`ab,{}"\ é`))), 0, 5).Draw(t, "texts"))
		var back struct{ T models.Texts }
		if err := db.Gorm.Raw("SELECT ?::text[] AS t", texts).Scan(&back).Error; err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(back.T, texts) {
			t.Fatalf("sent %q, got %q", texts, back.T)
		}
	})
}
