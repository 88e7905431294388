package dbtest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/migrations"
	"segue/models/database"
)

// patience is how long one step may take on a machine that is busy with other
// tests, before the test is failed instead of hanging.
const patience = 2 * time.Minute

// New returns a migrated database that only this test uses. It is closed and
// dropped when the test ends.
func New(t testing.TB) *database.DB {
	t.Helper()
	return connect(t, URL(t))
}

// URL makes a migrated database as New does and returns its address, for
// programs under test that connect by themselves.
func URL(t testing.TB) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	s, err := shared(ctx)
	if err != nil {
		t.Fatalf("no database for this test: %v", err)
	}
	template, err := s.template(ctx)
	if err != nil {
		t.Fatalf("no database for this test: %v", err)
	}
	return create(t, ctx, s, template)
}

// Empty makes a database without tables, for tests of the migrations.
func Empty(t testing.TB) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	s, err := shared(ctx)
	if err != nil {
		t.Fatalf("no database for this test: %v", err)
	}
	return create(t, ctx, s, "template1")
}

func connect(t testing.TB, url string) *database.DB {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	db, err := database.Connect(ctx, database.Config{URL: url, MaxConns: 16})
	if err != nil {
		t.Fatalf("the test's database does not open: %v", err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

var created atomic.Int64

// create copies the template for one test.
func create(t testing.TB, ctx context.Context, s *server, template string) string {
	t.Helper()
	name, err := s.copyOf(ctx, template)
	if err != nil {
		t.Fatalf("no database for this test: %v", err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := s.exec(ctx, "DROP DATABASE IF EXISTS "+quote(name)+" WITH (FORCE)"); err != nil {
			t.Logf("the test's database stays until the keeper drops it: %v", err)
		}
	})
	return s.cluster.URL(name)
}

// copyOf copies a template. Names carry this process's pid, so that the keeper
// can drop what a killed test left.
func (s *server) copyOf(ctx context.Context, template string) (string, error) {
	name := fmt.Sprintf("%s%d_%d_%d", testPrefix, os.Getpid(), time.Now().UnixNano(), created.Add(1))
	return name, s.exec(ctx, "CREATE DATABASE "+quote(name)+" TEMPLATE "+quote(template)+s.strategy)
}

const (
	testPrefix     = "s_" // databases of tests
	templatePrefix = "t_" // migrated templates, by hash of the migrations
)

// template returns the name of the database that holds the schema as the
// migrations of this binary make it, migrating it at first use.
func (s *server) template(ctx context.Context) (string, error) {
	name, err := templateName(migrations.Files)
	if err != nil {
		return "", err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.templates[name] {
		return name, nil
	}
	// Other processes wait here for the one that migrates.
	if err := s.execLocked(ctx, "SELECT pg_advisory_lock(hashtextextended($1, 0))", name); err != nil {
		return "", err
	}
	defer func() {
		_ = s.execLocked(ctx, "SELECT pg_advisory_unlock(hashtextextended($1, 0))", name) // a lost session has lost its lock
	}()
	var there bool
	if err := s.admin.QueryRow(ctx, "SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", name).Scan(&there); err != nil {
		return "", err
	}
	if !there {
		if err := s.migrate(ctx, name); err != nil {
			return "", err
		}
	}
	s.templates[name] = true
	return name, nil
}

// migrate builds a template under another name first: one that is there is whole.
func (s *server) migrate(ctx context.Context, name string) error {
	building := "b_" + name
	if err := s.execLocked(ctx, "DROP DATABASE IF EXISTS "+quote(building)+" WITH (FORCE)"); err != nil {
		return err
	}
	if err := s.execLocked(ctx, "CREATE DATABASE "+quote(building)+" TEMPLATE template1"); err != nil {
		return err
	}
	db, err := database.Open(ctx, database.Config{URL: s.cluster.URL(building), MaxConns: 4})
	if err != nil {
		return err
	}
	if err := db.Close(); err != nil {
		return err
	}
	return s.execLocked(ctx, "ALTER DATABASE "+quote(building)+" RENAME TO "+quote(name))
}

// templateName hashes names and contents of the migrations.
func templateName(files fs.FS) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(files, path)
		fmt.Fprintf(sum, "%s %d\n%s", path, len(text), text)
		return err
	})
	return templatePrefix + hex.EncodeToString(sum.Sum(nil))[:16], err
}

func quote(name string) string { return pgx.Identifier{name}.Sanitize() }
