package dbtest

import (
	"testing"
	"time"
)

func TestNew(t *testing.T) {
	began := time.Now()
	a := New(t)
	t.Logf("the first database took %s", time.Since(began).Round(time.Millisecond))
	began = time.Now()
	b := New(t)
	t.Logf("the second took %s", time.Since(began).Round(time.Millisecond))
	if _, err := a.Pool.Exec(t.Context(), "CREATE TABLE only_here (n int)"); err != nil {
		t.Fatal(err)
	}
	var there bool
	if err := b.Gorm.Raw("SELECT EXISTS (SELECT FROM pg_tables WHERE tablename = 'only_here')").Scan(&there).Error; err != nil || there {
		t.Fatalf("a table of one test is seen by another (%v)", err)
	}
	if err := b.Gorm.Raw("SELECT EXISTS (SELECT FROM pg_tables WHERE tablename = 'people')").Scan(&there).Error; err != nil || !there {
		t.Fatalf("the database is not migrated (%v)", err)
	}
}

func BenchmarkNew(b *testing.B) {
	New(b)
	for b.Loop() {
		New(b)
	}
}
