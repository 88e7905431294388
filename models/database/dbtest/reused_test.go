package dbtest

import "testing"

// What one test leaves, the next does not find.
func TestReused(t *testing.T) {
	var url string
	t.Run("first", func(t *testing.T) {
		db := Reused(t)
		url = db.Pool.Config().ConnString()
		for _, sql := range []string{
			"INSERT INTO subjects (kind) VALUES ('person')", // others refer to it
			"INSERT INTO people (id, email, name, folded) SELECT id, 'a@example.com', 'A', 'a' FROM subjects",
			"INSERT INTO audit (actor_name, action) VALUES ('A', 'a.deed')",
			"UPDATE settings SET name = 'Northwind'",
			"DELETE FROM installation",
			"CREATE TABLE only_here (n int)",
		} {
			if _, err := db.Pool.Exec(t.Context(), sql); err != nil {
				t.Fatalf("%s: %v", sql, err)
			}
		}
	})
	t.Run("second", func(t *testing.T) {
		db := Reused(t)
		if got := db.Pool.Config().ConnString(); got != url {
			t.Fatal("the database was not used again")
		}
		var id int64
		if err := db.Pool.QueryRow(t.Context(), "INSERT INTO subjects (kind) VALUES ('person') RETURNING id").Scan(&id); err != nil || id != 1 {
			t.Errorf("the first number is %d (%v)", id, err)
		}
		var people, audit, settings, installations, tables int
		err := db.Pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM subjects) + (SELECT count(*) FROM people), (SELECT count(*) FROM audit),
			(SELECT count(*) FROM settings WHERE name = 'Segue'), (SELECT count(*) FROM installation), (SELECT count(*) FROM pg_tables WHERE tablename = 'only_here')`).
			Scan(&people, &audit, &settings, &installations, &tables)
		if err != nil || people != 1 || audit != 0 || settings != 1 || installations != 1 || tables != 0 {
			t.Fatalf("there are %d people, want one; of the first test are left %d deeds, %d tables; there are %d settings and %d installations (%v)", people, audit, tables, settings, installations, err)
		}
	})
	t.Run("a database that somebody still uses", func(t *testing.T) {
		db := Reused(t)
		conn, err := db.Pool.Acquire(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if err := empty(t.Context(), db); err == nil {
			t.Error("it is used again")
		}
		conn.Release()
	})
}
