package models_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"segue/models"
)

// report adds the middle and the 99th percentile to a benchmark.
func report(b *testing.B, took []time.Duration) {
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}

func (o *office) instance(t testing.TB, number int64, process, starter int64, status, businessID, search string) {
	t.Helper()
	run(t, o.g, `INSERT INTO instances (key, process_id, started_at, at, started_by, version, step, status, business_id, search, ended_at, incidents)
		VALUES (?, ?, now(), now(), nullif(?, 0), 1, 1, ?, nullif(?, ''), nullif(?, '')::jsonb, CASE WHEN ? IN ('ended','cancelled','failed') THEN now() END, CASE WHEN ? = 'x' THEN 1 ELSE 0 END)`,
		number<<22, process, starter, strings.Replace(status, "x", "running", 1), businessID, search, status, status)
}

func TestInstancesAreSeenByTheirGrants(t *testing.T) {
	o := newOffice(t)
	ctx := t.Context()
	travel := addProcess(t, o.db, o.kim, "Travel request")
	admin := viewer(t, o.db, add(t, o.db, "Ada Min", "ada@example.com", "admin"))
	o.instance(t, 1, o.process.ID, o.leo.ID, "running", "INV-1", `{"vendor":"Acme Ltd","amount":1200.5}`)
	o.instance(t, 2, o.process.ID, 0, "ended", "INV-2", `{"vendor":"Globex"}`)
	o.instance(t, 3, travel.ID, o.leo.ID, "x", "", "")
	o.instance(t, 4, travel.ID, o.kim.ID, "cancelled", "TR-9", "")
	o.instance(t, 5, o.process.ID, o.ana.ID, "failed", "INV_5", `{"vendor":"Acme 50% off"}`)
	o.instance(t, 6, o.process.ID, o.ana.ID, "suspended", "", "")

	for _, c := range []struct {
		who    models.Viewer
		filter models.InstanceFilter
		want   string
	}{
		{admin, models.InstanceFilter{}, "6 5 4 3 2 1"},
		{o.ana, models.InstanceFilter{}, "6 5 2 1"},
		{o.leo, models.InstanceFilter{}, "3 1"}, // started both, holds no right
		{o.kim, models.InstanceFilter{}, "4 3"},
		{o.leo, models.InstanceFilter{Process: o.process.ID}, "1"},
		{admin, models.InstanceFilter{Process: travel.ID}, "4 3"},
		{o.ana, models.InstanceFilter{Mine: true}, "6 5"},
		{admin, models.InstanceFilter{Status: models.Running}, "1"},
		{admin, models.InstanceFilter{Status: models.Attention}, "3"},
		{admin, models.InstanceFilter{Status: models.Ended}, "2"},
		{admin, models.InstanceFilter{Status: models.Cancelled}, "4"},
		{admin, models.InstanceFilter{Status: models.Failed}, "5"},
		{admin, models.InstanceFilter{Status: models.Suspended}, "6"},
		{o.ana, models.InstanceFilter{Text: "acme"}, "5 1"},
		{o.ana, models.InstanceFilter{Text: "ACME ltd"}, "1"},
		{o.ana, models.InstanceFilter{Text: "inv-2"}, "2"},
		{o.ana, models.InstanceFilter{Text: "50% acm"}, "5"},
		{o.ana, models.InstanceFilter{Text: "vendor"}, ""}, // a name is no value
		{o.ana, models.InstanceFilter{Text: "%' & !(x) :* \\"}, ""},
		{o.leo, models.InstanceFilter{Text: "acme"}, "1"},
		{o.ana, models.InstanceFilter{Text: fmt.Sprint(2 << 22)}, "2"},
		{o.ana, models.InstanceFilter{Text: fmt.Sprint(3 << 22)}, ""},
		{o.ana, models.InstanceFilter{Variables: map[string]string{"vendor": "acme", "amount": "1200"}}, "1"},
		{o.ana, models.InstanceFilter{Version: 2}, ""},
		{models.Viewer{ID: 999}, models.InstanceFilter{}, ""},
	} {
		c.filter.Limit = 50
		rows, err := o.db.InstancePage(ctx, c.who, c.filter)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range rows {
			got = append(got, fmt.Sprint(r.Key>>22))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s %+v: got %v, want %s", c.who.Name, c.filter, got, c.want)
		}
		if n, err := o.db.CountInstances(ctx, c.who, c.filter); err != nil || n != len(rows) {
			t.Errorf("%s %+v: counted %d, %v", c.who.Name, c.filter, n, err)
		}
	}
	for _, c := range []struct {
		who  models.Viewer
		key  int64
		sees bool
	}{{o.ana, 1, true}, {o.leo, 1, true}, {o.leo, 2, false}, {o.kim, 1, false}, {admin, 4, true}, {o.ana, 77, false}} {
		if _, err := o.db.Instance(ctx, c.who, c.key<<22); (err == nil) != c.sees {
			t.Errorf("%s sees %d: %v", c.who.Name, c.key, err)
		}
	}
	if i, _ := o.db.Instance(ctx, o.leo, 1<<22); i.Rights != "" || i.Starter != "Leo Braun" {
		t.Errorf("%+v", i)
	}
}

func TestInstancePagesMeet(t *testing.T) {
	o := newOffice(t)
	for i := range int64(17) {
		o.instance(t, i+1, o.process.ID, o.ana.ID, "running", "", "")
	}
	seen, before := map[int64]bool{}, int64(0)
	for range 10 {
		rows, err := o.db.InstancePage(t.Context(), o.ana, models.InstanceFilter{Before: before, Limit: 4})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if seen[r.Key] {
				t.Fatalf("%d came twice", r.Key)
			}
			seen[r.Key], before = true, r.Key
		}
	}
	if len(seen) != 17 {
		t.Errorf("%d of 17 seen", len(seen))
	}
}

// BenchmarkInstances reads the first page of a million instances, as an author
// who sees 200 of 400 processes, without and with a word to search for:
//
//	go test ./models -run '^$' -bench Instances -benchtime 100x
func BenchmarkInstances(b *testing.B) {
	o := newOffice(b)
	run(b, o.g, "INSERT INTO processes (bpmn_id, name, folded) SELECT 'p' || n, 'Process ' || n, 'process ' || n FROM generate_series(1, 400) n")
	run(b, o.g, `INSERT INTO process_grants (process_id, subject_id, "right") SELECT id, ?, 'see' FROM processes WHERE id % 2 = 0 ON CONFLICT DO NOTHING`, o.leo.ID)
	run(b, o.g, `INSERT INTO instances (key, process_id, started_at, at, version, step, status, business_id, search, ended_at)
		SELECT n << 22, 2 + n % 400, now(), now(), 1, 1, CASE WHEN n % 10 = 0 THEN 'running' ELSE 'ended' END, 'INV-' || n, jsonb_build_object('vendor', 'Vendor ' || n % 5000), CASE WHEN n % 10 > 0 THEN now() END
		FROM generate_series(1::bigint, 1000000) n`)
	run(b, o.g, "ANALYZE")
	for name, f := range map[string]models.InstanceFilter{"all": {}, "running": {Status: models.Running}, "text": {Text: "vendor 4711"}, "rare": {Text: "nothing has this"}} {
		b.Run(name, func(b *testing.B) {
			var took []time.Duration
			for b.Loop() {
				began := time.Now()
				f.Limit = 51
				if _, err := o.db.InstancePage(b.Context(), o.leo, f); err != nil {
					b.Fatal(err)
				}
				took = append(took, time.Since(began))
			}
			report(b, took)
		})
	}
}
