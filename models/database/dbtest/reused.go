package dbtest

import (
	"context"
	"errors"
	"sync"
	"testing"

	"segue/models/database"
)

// spare are databases that tests of this process have given back, empty.
var spare struct {
	mu   sync.Mutex
	free []*database.DB
}

// Reused returns a migrated database as New does, but one that tests of this
// process hand from one to the next: emptied in between, with its connections
// kept. It is for suites of many short cases, to whom making databases and
// connections costs more than what they test. A test must have closed all that
// uses the database when it ends, must not close it, and must not change the
// schema. A database that cannot be emptied is set aside. What there is when the process
// ends, the keeper drops.
func Reused(t testing.TB) *database.DB {
	t.Helper()
	db := take()
	if db == nil {
		db = first(t)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := empty(ctx, db); err != nil {
			t.Logf("the test's database is not used again: %v", err)
			db.Close()
			return
		}
		spare.mu.Lock()
		defer spare.mu.Unlock()
		spare.free = append(spare.free, db)
	})
	return db
}

func take() *database.DB {
	spare.mu.Lock()
	defer spare.mu.Unlock()
	n := len(spare.free)
	if n == 0 {
		return nil
	}
	db := spare.free[n-1]
	spare.free = spare.free[:n-1]
	return db
}

// Main runs the tests of a package and closes what Reused made, so that goleak
// finds nothing: goleak.VerifyTestMain(dbtest.Main{M: m}).
type Main struct{ M *testing.M }

// Run runs them.
func (m Main) Run() int {
	defer func() {
		for db := take(); db != nil; db = take() {
			db.Close()
		}
	}()
	return m.M.Run()
}

// first makes a database and notes what it holds before any test.
func first(t testing.TB) *database.DB {
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
	name, err := s.copyOf(ctx, template)
	if err != nil {
		t.Fatalf("no database for this test: %v", err)
	}
	db, err := database.Connect(ctx, database.Config{URL: s.cluster.URL(name), MaxConns: 16})
	if err != nil {
		t.Fatalf("the test's database does not open: %v", err)
	}
	if _, err := db.Pool.Exec(ctx, note); err != nil {
		t.Fatalf("the test's database cannot be used again: %v", err)
	}
	return db
}

// note copies the rows that migrations put in, and lists the tables and where
// their numbers begin.
const note = `
CREATE SCHEMA fresh;
CREATE TABLE fresh.tables AS SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p');
CREATE TABLE fresh.sequences AS SELECT seqrelid AS sequence, coalesce(pg_sequence_last_value(seqrelid) + seqincrement, seqstart) AS start FROM pg_sequence;
DO $$
DECLARE
    t name;
    filled boolean;
BEGIN
    FOR t IN SELECT name FROM fresh.tables LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', t) INTO filled;
        IF filled THEN
            EXECUTE format('CREATE TABLE fresh.%I AS TABLE public.%I', 'rows_' || t, t);
        END IF;
    END LOOP;
END $$`

// restore makes the tables what they were. Triggers and foreign keys rest
// meanwhile: the audit's rows may not be deleted otherwise, and the order of
// the tables does not matter.
const restore = `
SET LOCAL session_replication_role = replica;
DO $$
DECLARE
    t name;
    known boolean;
    filled boolean;
BEGIN
    FOR t, known IN
        SELECT c.relname, f.name IS NOT NULL FROM pg_class c LEFT JOIN fresh.tables f ON f.name = c.relname
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', t) INTO filled;
        IF NOT known THEN
            EXECUTE format('DROP TABLE public.%I', t);
        ELSIF filled THEN
            EXECUTE format('DELETE FROM public.%I', t);
        END IF;
        IF to_regclass(format('fresh.%I', 'rows_' || t)) IS NOT NULL THEN
            EXECUTE format('INSERT INTO public.%I OVERRIDING SYSTEM VALUE SELECT * FROM fresh.%I', t, 'rows_' || t);
        END IF;
    END LOOP;
    PERFORM setval(sequence::regclass, start, false) FROM fresh.sequences WHERE pg_sequence_last_value(sequence) IS NOT NULL;
    IF EXISTS (SELECT FROM fresh.tables WHERE to_regclass(format('public.%I', name)) IS NULL) THEN
        RAISE EXCEPTION 'a table is gone';
    END IF;
    IF EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) THEN
        RAISE EXCEPTION 'a lock is held';
    END IF;
END $$`

// empty takes back what a test did.
func empty(ctx context.Context, db *database.DB) error {
	if n := db.Pool.Stat().AcquiredConns(); n > 0 {
		return errors.New("something still uses it")
	}
	conn, err := db.Pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	// The statements of one simple query are one transaction.
	_, err = conn.Conn().PgConn().Exec(ctx, restore).ReadAll()
	return err
}
