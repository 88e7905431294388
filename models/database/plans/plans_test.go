package plans_test

import (
	"strings"
	"testing"

	"segue/models/database/dbtest"
	"segue/models/database/plans"
)

// TestWhatIsSlowIsFound plants statements that would be slow with a full database,
// beside some that would not.
func TestWhatIsSlowIsFound(t *testing.T) {
	url := dbtest.Empty(t)
	w, err := plans.Open(t.Context(), url, plans.Limits{Big: 10_000, Wasted: 5_000, Read: 15_000})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.DB.Close() })
	run := func(sql string, args ...any) {
		t.Helper()
		if _, err := w.DB.Pool.Exec(t.Context(), sql, args...); err != nil {
			t.Fatal(err)
		}
	}
	run("CREATE TABLE letters (id bigint PRIMARY KEY, box bigint NOT NULL, seal bigint NOT NULL)")
	run("CREATE TABLE boxes (id bigint PRIMARY KEY)")
	w.At("filling")
	run("INSERT INTO letters SELECT n, n % 100, CASE WHEN n = 5 THEN 1 ELSE 0 END FROM generate_series(1, 20000) n")
	run("INSERT INTO boxes SELECT n FROM generate_series(1, 100) n")
	run("CREATE INDEX letters_by_box ON letters (box, id)")
	run("ANALYZE")
	if err := w.Measure(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.At("sound")
	run("SELECT * FROM letters WHERE box = $1 ORDER BY id DESC LIMIT 50", 7)
	run("SELECT * FROM boxes") // small ones may be read from end to end
	run("SELECT b.id, (SELECT max(id) FROM letters l WHERE l.box = b.id) FROM boxes b")
	run("UPDATE letters SET seal = 0 WHERE id = $1", 5)
	w.At("planted")
	for sql, want := range map[string]string{
		"SELECT * FROM letters WHERE seal = 2":                                         "it reads letters from end to end",
		"UPDATE letters SET seal = 1 WHERE seal = 2":                                   "it reads letters from end to end",
		"SELECT * FROM letters WHERE id > 0 AND seal + 0 = 2 ORDER BY id DESC LIMIT 1": "it reads rows to throw them away (Index Scan of letters by letters_pkey)",
		"SELECT count(*) FROM (SELECT id FROM letters ORDER BY id LIMIT 19000) l":      "it reads very many rows",
	} {
		w.At(sql)
		run(sql)
		found, err := w.Findings()
		if err != nil {
			t.Fatal(err)
		}
		var told []string
		for _, f := range found {
			if f.Place == sql {
				told = append(told, f.What)
			}
			if f.Place == "sound" {
				t.Errorf("what is sound is told of: %s", f)
			}
		}
		if strings.Join(told, "; ") != want {
			t.Errorf("of %s it is told %q, not %q", sql, told, want)
		}
	}
	if plans, statements := w.Seen(); plans < 10 || statements < 9 {
		t.Errorf("%d plans of %d statements", plans, statements)
	}
}
