package database_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"segue/models/database"
	"segue/models/database/dbtest"
)

// A migration that fails is named, and nothing of it is kept.
func TestFailingMigration(t *testing.T) {
	db, err := database.Connect(t.Context(), database.Config{URL: dbtest.Empty(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	good := &fstest.MapFile{Data: []byte("-- +goose Up\nCREATE TABLE kept (n int);\n")}
	bad := &fstest.MapFile{Data: []byte("-- +goose Up\nCREATE TABLE lost (n int);\nINSERT INTO nowhere VALUES (1);\n")}
	quiet := func(string) {}
	err = db.MigrateFrom(t.Context(), fstest.MapFS{"00001_good.sql": good, "00002_bad.sql": bad}, quiet)
	if err == nil || !strings.Contains(err.Error(), "00002_bad.sql") || !strings.Contains(err.Error(), "nowhere") {
		t.Fatalf("the error is %v", err)
	}
	var tables string
	if err := db.Pool.QueryRow(t.Context(), "SELECT string_agg(tablename, ' ') FROM pg_tables WHERE tablename IN ('kept', 'lost')").Scan(&tables); err != nil || tables != "kept" {
		t.Errorf("there are the tables %q, %v", tables, err)
	}
	// Put right, it goes on; a file with a lower number may come later.
	fixed := &fstest.MapFile{Data: []byte("-- +goose Up\nCREATE TABLE found (n int);\n")}
	var told []string
	tell := func(line string) { told = append(told, line) }
	files := fstest.MapFS{"00001_good.sql": good, "00003_fixed.sql": fixed}
	if err := db.MigrateFrom(t.Context(), files, tell); err != nil {
		t.Fatal(err)
	}
	files["00002_late.sql"] = &fstest.MapFile{Data: []byte("-- +goose Up\nCREATE TABLE late (n int);\n")}
	if err := db.MigrateFrom(t.Context(), files, tell); err != nil {
		t.Fatal(err)
	}
	if err := db.MigrateFrom(t.Context(), files, tell); err != nil {
		t.Fatal(err)
	}
	if len(told) != 2 {
		t.Errorf("of three runs, two with something to do, told %q", told)
	}
}

// A change of the schema waits while somebody needs it as it is, and says so.
func TestAMigrationWaitsForABackup(t *testing.T) {
	db, err := database.Connect(t.Context(), database.Config{URL: dbtest.Empty(t), MaxConns: 6})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	held, err := db.Pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer held.Release()
	if _, err := held.Exec(t.Context(), "SELECT pg_advisory_lock_shared($1)", database.Unchanging); err != nil {
		t.Fatal(err)
	}
	told, done := make(chan string, 4), make(chan error, 1)
	files := fstest.MapFS{"00001_new.sql": &fstest.MapFile{Data: []byte("-- +goose Up\nCREATE TABLE new (n int);\n")}}
	go func() { done <- db.MigrateFrom(t.Context(), files, func(line string) { told <- line }) }()
	select {
	case line := <-told:
		if !strings.HasPrefix(line, "Waiting for a backup") {
			t.Errorf("it says %q", line)
		}
	case err := <-done:
		t.Fatalf("it did not wait (%v)", err)
	}
	var there bool
	if err := held.QueryRow(t.Context(), "SELECT to_regclass('new') IS NOT NULL").Scan(&there); err != nil || there {
		t.Errorf("the table is there already (%v)", err)
	}
	if _, err := held.Exec(t.Context(), "SELECT pg_advisory_unlock_shared($1)", database.Unchanging); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}
