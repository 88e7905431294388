package web

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"segue/models"
	"segue/web/webtest"
)

// TestTheSystemPageIsLive draws a picture beside each table, and brings new
// figures without a reload and without taking the pictures away.
func TestTheSystemPageIsLive(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.person("Ana Costa", "admin", "author")
	s.published(ana)
	// Servers hold a lock each; one without would be cleared away at any moment.
	locked := s.gorm.Begin()
	defer locked.Rollback()
	if err := locked.Exec(`WITH others AS (INSERT INTO nodes (name, release, started_at) SELECT 'a-server-with-a-very-long-name-in-rack-' || n || '.frankfurt.example.com/4711',
		'0123456789ab, changed', now() - interval '3 days' FROM generate_series(1, 12) AS n RETURNING id) SELECT pg_advisory_lock(?, id) FROM others`, models.NodeLocks).Error; err != nil {
		t.Fatal(err)
	}
	if err := locked.Exec("COMMIT").Error; err != nil {
		t.Fatal(err)
	}
	s.run(`INSERT INTO connections (slug, name, folded, connector, failing_since, failing_message) VALUES
		('bank', 'Bank of the eastern provinces and islands', 'bank', 'http', now() - interval '2 hours', 'The bank did not answer (connection refused).'),
		('ledger', 'Ledger', 'ledger', 'http', '2026-01-05 20:00:00+00', 'The ledger did not answer.')`)
	s.run(`UPDATE people SET zone = 'Asia/Tokyo' WHERE id = ?`, ana.ID)
	c := s.as(ana)
	want(t, c.get("/system"), http.StatusOK, "a-server-with-a-very-long-name-in-rack-7.frankfurt.example.com/4711", "Working",
		"Bank of the eastern provinces and islands", "The bank did not answer", "Tuesday 6 January 2026, 05:00:00 JST", "No block has called another system since this server started.")
	s.server.system.Gauge.Read(time.Now())
	p := s.enter(ana.Email)
	p.Open(s.url + "/system")
	pictures := `document.querySelectorAll("[data-chart] canvas").length`
	all := webtest.Eval[int](p, `document.querySelectorAll("[data-chart]").length`)
	if all < 8 {
		t.Fatalf("there are %d places for pictures", all)
	}
	p.WaitFor(fmt.Sprintf("%s === %d", pictures, all))
	look(t, p, "system")
	p.WaitFor(fmt.Sprintf("%s === %d", pictures, all))
	steps := `document.querySelector("[data-chart] ~ .chart__table tbody tr:nth-child(2) td:nth-child(4)").textContent.trim()`
	before := webtest.Eval[string](p, steps)
	s.instance(ana)
	s.server.system.Gauge.Read(time.Now())
	s.server.live.Changed(Figures)
	p.WaitFor(fmt.Sprintf(`%s !== %q && %s === %d`, steps, before, pictures, all))
	for _, problem := range p.Problems() {
		t.Error(problem)
	}
	if ben := s.as(s.person("Ben Okafor", "author", "approver")); !strings.Contains(ben.get("/system").body, "admin") {
		t.Error("somebody who is no admin is not told why the page is closed")
	}
}
