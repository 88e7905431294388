package database_test

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"net"
	"strings"
	"testing"
	"time"

	"gorm.io/gorm"

	"segue/models/database"
	"segue/models/database/dbtest"
)

func mustMention(t *testing.T, err error, words ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error; one that mentions %q was due", words)
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("the error does not mention %q: %v", w, err)
		}
	}
}

// Nodes that start together on an empty database migrate it once.
func TestNodesMigrateTogether(t *testing.T) {
	url := dbtest.Empty(t)
	const nodes = 4
	errs := make(chan error, nodes)
	for range nodes {
		go func() {
			db, err := database.Open(context.Background(), database.Config{URL: url, MaxConns: 4})
			if err == nil {
				err = db.Close()
			}
			errs <- err
		}()
	}
	for range nodes {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
}

func TestNewerSchemaIsRefused(t *testing.T) {
	db := dbtest.New(t)
	if _, err := db.Pool.Exec(t.Context(), "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)"); err != nil {
		t.Fatal(err)
	}
	_, err := database.Open(t.Context(), database.Config{URL: db.Pool.Config().ConnString()})
	mustMention(t, err, "newer Segue", "99999", "backup")
}

// Every connection comes from the one pool, gorm's too.
func TestGormUsesThePool(t *testing.T) {
	db := dbtest.New(t)
	err := db.Gorm.Transaction(func(tx *gorm.DB) error {
		if n := db.Pool.Stat().AcquiredConns(); n != 1 {
			t.Errorf("a transaction of gorm holds %d connections of the pool", n)
		}
		return tx.Exec("SELECT 1").Error
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := db.Pool.Stat().AcquiredConns(); n != 0 {
		t.Errorf("%d connections were not given back", n)
	}
}

func TestQueryLogKeepsValuesOut(t *testing.T) {
	url := dbtest.URL(t)
	var log bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	db, err := database.Open(t.Context(), database.Config{URL: url, Logger: logger})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.Gorm.Exec("SELECT ?::text FROM no_such_table", "hunter2")
	if got := log.String(); !strings.Contains(got, "no_such_table") || strings.Contains(got, "hunter2") {
		t.Errorf("a failed query is logged without its values; logged was %q", got)
	}
	log.Reset()
	database.TraceQuery(logger, time.Now(), "SELECT quick")
	database.TraceQuery(logger, time.Now().Add(-time.Second), "SELECT slow")
	if got := log.String(); !strings.Contains(got, "SELECT slow") || strings.Contains(got, "SELECT quick") {
		t.Errorf("slow queries are logged, quick ones not; logged was %q", got)
	}
}

func TestAddressThatDoesNotWork(t *testing.T) {
	url := dbtest.URL(t)
	server, _, _ := strings.Cut(strings.TrimPrefix(url, "postgres://segue@/"), "?")
	taken, err := net.Listen("tcp", "127.0.0.1:0") // a port that somebody else's program answers on
	if err != nil {
		t.Fatal(err)
	}
	closed := taken.Addr().String()
	taken.Close()
	for _, c := range []struct {
		url     string
		mention []string
	}{
		{"mysql://root@localhost/segue", []string{"no Postgres address", "postgres://user:password@host:5432/segue"}},
		{"localhost:5432", []string{"no Postgres address"}},
		{"postgres://ann:geheim%zz@host/segue", []string{"no Postgres address", "percent-encoded"}},
		{"postgres://ann:geheim@host:port/segue", []string{"no Postgres address"}},
		{"postgres://ann:geheim@" + closed + "/segue", []string{"no database answers at " + closed, "DATABASE_URL"}},
		{"postgres://ann:geheim@no-such-host.invalid/segue", []string{"no-such-host.invalid", "not known"}},
		{strings.Replace(url, server, "no_such_database", 1), []string{`no database "no_such_database"`, "createdb"}},
		{strings.Replace(url, "segue@", "ann:geheim@", 1), []string{"ann", "DATABASE_URL"}},
	} {
		_, err := database.Open(t.Context(), database.Config{URL: c.url})
		mustMention(t, err, c.mention...)
		if err != nil && strings.Contains(err.Error(), "geheim") {
			t.Errorf("the password is in the error: %v", err)
		}
	}
}

// A database that comes up while Segue waits is used; the wait is told once.
func TestWaitingForTheDatabase(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed := l.Addr().String()
	l.Close()
	var told []string
	ctx, cancel := context.WithCancel(t.Context())
	_, err = database.Open(ctx, database.Config{
		URL: "postgres://ann@" + closed + "/segue", Wait: time.Hour,
		Progress: func(line string) {
			told = append(told, line)
			cancel()
		},
	})
	mustMention(t, err, closed)
	if len(told) != 1 || !strings.Contains(told[0], closed) {
		t.Errorf("told %q", told)
	}
	if errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("the reason is hidden behind the deadline: %v", err)
	}
}
