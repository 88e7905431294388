package models_test

import (
	"fmt"
	"slices"
	"testing"

	"segue/models"
)

// TestEveryWayFindsTheSame: whichever way a search goes, by how many hold a word
// and where, it finds and counts what going through all of them does.
func TestEveryWayFindsTheSame(t *testing.T) {
	const many = 24_000
	o := newOffice(t)
	travel := addProcess(t, o.db, o.kim, "Travel request")
	admin := viewer(t, o.db, add(t, o.db, "Ada Min", "ada@example.com", "admin"))
	holds := map[string]func(n int64) bool{
		"often":      func(n int64) bool { return n%10 == 3 },
		"seldom":     func(n int64) bool { return n == 3 || n == 777 || n == 13*900 },
		"past":       func(n int64) bool { return n < many-3000 }, // more than are looked for one by one
		"often past": func(n int64) bool { return n%10 == 3 && n < many-3000 },
		"ten":        func(n int64) bool { return n%10 == 3 }, // the beginning of one
		"ften":       func(int64) bool { return false },
	}
	run(t, o.g, `INSERT INTO instances (key, process_id, started_at, at, started_by, version, step, status, search, ended_at)
		SELECT n << 22, CASE WHEN n % 13 = 0 THEN ?::bigint ELSE ?::bigint END, now(), now(), CASE WHEN n % 1000 = 3 THEN ?::bigint END, 1, 1,
			CASE WHEN n % 500 = 3 THEN 'failed' WHEN n % 7 = 0 THEN 'ended' ELSE 'running' END, jsonb_build_object('note', concat_ws(' ',
				CASE WHEN n % 10 = 3 THEN 'often tenfold' END, CASE WHEN n IN (3, 777, 13 * 900) THEN 'seldom' END, CASE WHEN n < ?::bigint THEN 'past' END)),
			CASE WHEN n % 500 = 3 OR n % 7 = 0 THEN now() END
		FROM generate_series(1, ?::bigint) n`, travel.ID, o.process.ID, o.leo.ID, many-3000, many)
	run(t, o.g, "ANALYZE instances")
	process := func(n int64) int64 {
		if n%13 == 0 {
			return travel.ID
		}
		return o.process.ID
	}
	status := func(n int64, s models.InstanceStatus) bool {
		failed, ended := n%500 == 3, n%500 != 3 && n%7 == 0
		return s == models.AnyStatus || s == models.Failed && failed || s == models.Ended && ended || s == models.Running && !failed && !ended
	}
	sees := map[int64]func(n int64) bool{
		admin.ID: func(int64) bool { return true },
		o.kim.ID: func(n int64) bool { return process(n) == travel.ID },
		o.leo.ID: func(n int64) bool { return n%1000 == 3 },
	}
	for text, hold := range holds {
		for _, v := range []models.Viewer{admin, o.kim, o.leo} {
			for _, f := range []models.InstanceFilter{{}, {Status: models.Failed}, {Status: models.Running, Before: 9000 << 22}, {Process: travel.ID}, {Mine: true}} {
				f.Text, f.Limit = text, 51
				var want []int64
				for n := int64(many); n > 0; n-- {
					if hold(n) && sees[v.ID](n) && status(n, f.Status) && (f.Process == 0 || f.Process == process(n)) && (!f.Mine || v.ID == o.leo.ID && n%1000 == 3) {
						want = append(want, n)
					}
				}
				if n, err := o.db.CountInstances(t.Context(), v, f); err != nil || n != min(len(want), models.CountLimit) {
					t.Errorf("%s looks for %q with %+v: counted %d, not %d: %v", v.Name, text, f, n, len(want), err)
				}
				want = slices.DeleteFunc(want, func(n int64) bool { return f.Before != 0 && n >= f.Before>>22 })
				rows, err := o.db.InstancePage(t.Context(), v, f)
				if err != nil {
					t.Fatal(err)
				}
				var got []int64
				for _, r := range rows {
					got = append(got, r.Key>>22)
				}
				if want = want[:min(len(want), f.Limit)]; fmt.Sprint(got) != fmt.Sprint(want) {
					t.Errorf("%s looks for %q with %+v: %v, not %v", v.Name, text, f, got, want)
				}
			}
		}
	}
}
