package backup_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"segue/models/database"
	"segue/models/database/backup"
	"segue/models/database/dbtest"
)

func empty(t *testing.T) *database.DB {
	t.Helper()
	db, err := database.Connect(t.Context(), database.Config{URL: dbtest.Empty(t), MaxConns: 4})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func exec(t *testing.T, db *database.DB, sql string, args ...any) {
	t.Helper()
	if _, err := db.Pool.Exec(t.Context(), sql, args...); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

func column(t *testing.T, db *database.DB, sql string) []string {
	t.Helper()
	rows, err := db.Pool.Query(t.Context(), sql)
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return list
}

// lived fills a database with rows of every odd kind.
func lived(t *testing.T) *database.DB {
	t.Helper()
	db := dbtest.New(t)
	exec(t, db, "UPDATE settings SET name = 'Ledger & Söhne', key_fingerprint = 'ab12'")
	exec(t, db, "INSERT INTO subjects (kind) SELECT 'person' FROM generate_series(1, 500)")
	exec(t, db, `INSERT INTO people (id, email, name, folded) SELECT id, 'p' || id || '@example.com', E'Tab\there, line\nthere, \\N', '' FROM subjects`)
	exec(t, db, "INSERT INTO audit (actor_id, actor_name, action, detail) SELECT id, name, 'person.added', '{\"a\": [1, null]}' FROM people")
	exec(t, db, "SELECT history_month(199001), history_month(205012)")
	exec(t, db, `INSERT INTO history (instance, at, month, step, body) SELECT n::bigint << 22, now(), CASE n % 2 WHEN 0 THEN 199001 ELSE 205012 END, 1,
		decode(repeat('00ff5c', 2000), 'hex') FROM generate_series(1, 400) AS n`)
	exec(t, db, "INSERT INTO sign_ins (person_id, expires_at) SELECT id, now() + interval '1 day' FROM people")
	exec(t, db, "INSERT INTO sessions (token, data, expiry) VALUES ('a', '\\x00', now() + interval '1 day')")
	exec(t, db, "INSERT INTO one_time_links (purpose, hash, expires_at) VALUES ('install', '\\x01', now() + interval '1 day')")
	exec(t, db, "INSERT INTO login_throttle (key, failures) VALUES ('\\x02', 3)")
	exec(t, db, "SELECT nextval('instance_numbers') FROM generate_series(1, 7)")
	return db
}

// content is every row of every table that a backup holds, as one sum each.
func content(t *testing.T, db *database.DB) map[string]string {
	t.Helper()
	all := map[string]string{}
	for _, name := range column(t, db, "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'") {
		all[name] = column(t, db, fmt.Sprintf("SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(r::text), '' ORDER BY md5(r::text))), '') FROM %s AS r", pgx.Identifier{name}.Sanitize()))[0]
	}
	return all
}

// rules are what the tables ask of their rows, and what listens to them.
const rules = `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
	UNION ALL SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
	UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`

func TestARestoreIsWhatWasBackedUp(t *testing.T) {
	from, to, path := lived(t), empty(t), filepath.Join(t.TempDir(), "segue.backup")
	made, err := backup.Write(t.Context(), from, path, "1.2")
	if err != nil {
		t.Fatal(err)
	}
	said, err := backup.Read(path)
	if err != nil || said.Head.Release != "1.2" || said.Head.Keys != "ab12" || said.Sum != made.Sum || said.Bytes != made.Bytes {
		t.Fatalf("read %+v (%v) of what was written as %+v", said, err, made)
	}
	done, err := backup.Restore(t.Context(), to, path)
	if err != nil {
		t.Fatal(err)
	}
	if done.Rows != made.Rows || done.Tables != made.Tables {
		t.Errorf("restored %d rows of %d tables; written were %d of %d", done.Rows, done.Tables, made.Rows, made.Tables)
	}
	is, want := content(t, to), content(t, from)
	for _, name := range []string{"sign_ins", "sessions", "one_time_links", "login_throttle"} { // of their moment alone
		if is[name] != "0 " || want[name] == "0 " {
			t.Errorf("of %s, with %s, the copy has %s", name, want[name], is[name])
		}
		delete(want, name)
	}
	for name, sum := range want {
		if is[name] != sum {
			t.Errorf("%s is %s instead of %s", name, is[name], sum)
		}
	}
	if a, b := column(t, from, rules), column(t, to, rules); !slices.Equal(a, b) {
		t.Errorf("the rules of the tables differ:\n%s\ninstead of\n%s", strings.Join(b, "\n"), strings.Join(a, "\n"))
	}
	if a := column(t, to, "SELECT nextval(pg_get_serial_sequence('subjects', 'id'))::text"); a[0] != "501" {
		t.Errorf("the next person would get the number %s", a[0])
	}
	// An hour's worth of instances is left out, for those the original has begun since.
	if ok := column(t, to, "SELECT (last_value > 3600 * 1024 AND last_value % 1024 = 0)::text FROM instance_numbers"); ok[0] != "true" {
		t.Errorf("the next instance's number is %s", column(t, to, "SELECT last_value::text FROM instance_numbers"))
	}
	opened, err := database.Open(t.Context(), database.Config{URL: to.Pool.Config().ConnString(), MaxConns: 2})
	if err != nil {
		t.Fatalf("the restored database does not open: %v", err)
	}
	opened.Close()
}

// What is written together is there together, or not at all.
func TestABackupIsOfOneMoment(t *testing.T) {
	from, to, path := lived(t), empty(t), filepath.Join(t.TempDir(), "segue.backup")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var writing sync.WaitGroup
	begun := make(chan struct{})
	writing.Go(func() {
		for i := 0; ctx.Err() == nil; i++ {
			// Tables that are copied first and last.
			_, err := from.Pool.Exec(ctx, "WITH a AS (INSERT INTO audit (actor_name, action) VALUES ('Ana', 'tick')) INSERT INTO timers (key, due_at) VALUES ($1, now())", i)
			if err != nil && ctx.Err() == nil {
				t.Error(err)
				return
			}
			if i == 10 {
				close(begun)
			}
		}
	})
	<-begun
	_, err := backup.Write(ctx, from, path, "")
	cancel()
	writing.Wait()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Restore(t.Context(), to, path); err != nil {
		t.Fatal(err)
	}
	n := column(t, to, "SELECT (SELECT count(*) FROM audit WHERE action = 'tick') || ' ' || (SELECT count(*) FROM timers)")[0]
	if a, b, _ := strings.Cut(n, " "); a != b || a == "0" {
		t.Errorf("entries and timers, always written together: %s", n)
	}
}

func TestWhatCannotBeRestoredLeavesNothing(t *testing.T) {
	from, dir := lived(t), t.TempDir()
	path := filepath.Join(dir, "segue.backup")
	if _, err := backup.Write(t.Context(), from, path, ""); err != nil {
		t.Fatal(err)
	}
	if _, err := backup.Write(t.Context(), from, path, ""); err == nil || !strings.Contains(err.Error(), "there already") {
		t.Errorf("an older backup was overwritten: %v", err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	body := good[:len(good)-sha256.Size]
	summed := func(b []byte) []byte { s := sha256.Sum256(b); return append(bytes.Clone(b), s[:]...) }
	flipped := bytes.Clone(good)
	flipped[len(good)/2] ^= 1
	to := empty(t)
	for name, c := range map[string]struct {
		file []byte
		says string
	}{
		"other file":   {[]byte("Dear Ana,\n"), "is not a backup"},
		"empty file":   {nil, "is not a backup"},
		"cut short":    {good[:len(good)-1000], "checksum"},
		"heading only": {good[:60], "is broken"},
		"one bit":      {flipped, "checksum"},
		"newer form":   {summed(bytes.Replace(body, []byte("segue backup 1\n"), []byte("segue backup 2\n"), 1)), "newer Segue (form 2; this one reads 1)"},
		"newer schema": {summed(bytes.Replace(body, []byte(`"schema":[0,1,`), []byte(`"schema":[0,99999,1,`), 1)), "of a newer Segue (schema 99999"},
		// What no checksum shows: a table this schema does not have, and rows that end early.
		"other schema": {summed(bytes.Replace(body, []byte(`,17,18,`), []byte(`,17,`), 1)), "the database refused what the backup holds"},
		"no end":       {summed(body[:len(body)-200]), "Nothing was restored"},
	} {
		bad := filepath.Join(dir, "bad")
		if err := os.WriteFile(bad, c.file, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := backup.Restore(t.Context(), to, bad); err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
		}
		if n := column(t, to, "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace"); len(n) > 0 {
			t.Fatalf("%s left %d things behind", name, len(n))
		}
	}
	for name, db := range map[string]*database.DB{"a used one": from, "one that was made and never used": dbtest.New(t)} {
		before := content(t, db)
		if _, err := backup.Restore(t.Context(), db, path); err == nil || !strings.Contains(err.Error(), "is not empty") {
			t.Errorf("into %s: %v", name, err)
		}
		for table, sum := range content(t, db) {
			if before[table] != sum {
				t.Errorf("the refused restore into %s changed %s", name, table)
			}
		}
	}
	if _, err := backup.Write(t.Context(), to, filepath.Join(dir, "none"), ""); err == nil || !strings.Contains(err.Error(), "no Segue in this database") {
		t.Errorf("a backup of nothing: %v", err)
	}
	left, _ := filepath.Glob(filepath.Join(dir, "*.part-*"))
	if len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}
