package sample

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/models"
	"segue/models/database"
	"segue/models/database/dbtest"
	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/host/postgres"
	"segue/runtime/secret"
)

// place is a new installation that can be filled.
type place struct {
	t     *testing.T
	base  *database.DB
	db    *models.DB
	kinds *block.Registry
	calls *outside.Caller
}

func newPlace(t *testing.T) *place {
	base := dbtest.New(t)
	p := &place{t: t, base: base, db: models.New(base.Gorm)}
	systems := connectors.All()
	p.kinds = blocks.All(systems)
	ring, err := secret.Parse(secret.NewKey())
	if err != nil {
		t.Fatal(err)
	}
	box, err := ring.Box(outside.Purpose)
	if err != nil {
		t.Fatal(err)
	}
	p.calls = outside.New(outside.Config{DB: p.db, Box: box, Systems: systems, Pause: 20 * time.Millisecond, Logger: slog.New(slog.DiscardHandler)})
	t.Cleanup(p.calls.Close)
	return p
}

func (p *place) config(seed uint64) Config {
	return Config{DB: p.db, Seed: seed, Now: busy(time.Now()), Clear: postgres.New(p.base.Pool).Forget,
		Open: func(ctx context.Context, clock func() time.Time) (*host.Host, func(), error) {
			h, err := host.Open(ctx, host.Config{Store: postgres.WithClock(p.base.Pool, clock), Catalog: p.kinds, Jobs: p.calls,
				Directory: postgres.NewDirectory(p.base.Pool), Name: "sample", Lease: time.Hour, Logger: slog.New(slog.NewTextHandler(os.Stderr, nil))})
			return h, func() {}, err
		}}
}

// busy is four o'clock of the newest working day that has it behind it, when
// more is under way than at any other time.
func busy(now time.Time) time.Time {
	now = now.UTC().Add(-16 * time.Hour)
	for now.Weekday() == time.Saturday || now.Weekday() == time.Sunday {
		now = now.AddDate(0, 0, -1)
	}
	return now.Truncate(24 * time.Hour).Add(16 * time.Hour)
}

func (p *place) count(sql string, args ...any) (n int) {
	p.t.Helper()
	if err := p.base.Pool.QueryRow(p.t.Context(), sql, args...).Scan(&n); err != nil {
		p.t.Fatal(sql, err)
	}
	return n
}

// TestFill lets the company live its month, killed in the middle the first
// time, and holds what there is against what the demo systems were told.
func TestFill(t *testing.T) {
	p := newPlace(t)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	p.killed(seed)
	report, err := Fill(t.Context(), p.config(seed))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%s", report)
	if n := p.count("SELECT count(*) FROM instances"); n != report.Instances || n < 100 {
		t.Errorf("%d instances stand, %d were begun", n, report.Instances)
	}
	for what, sql := range map[string]string{
		"instances of each template that have ended":       "SELECT min(n) FROM (SELECT count(i.key) AS n FROM processes p LEFT JOIN instances i ON i.process_id = p.id AND i.status = 'ended' GROUP BY p.id) x",
		"instances that run":                               "SELECT count(*) FROM instances WHERE status = 'running' AND incidents = 0",
		"instances that need attention":                    "SELECT count(*) FROM instances WHERE incidents > 0",
		"instances that are paused":                        "SELECT count(*) FROM instances WHERE status = 'suspended'",
		"instances that were cancelled":                    "SELECT count(*) FROM instances WHERE status = 'cancelled'",
		"answers that were refusals":                       "SELECT count(*) FROM tasks WHERE outcome = 'rejected'",
		"tasks that ran out":                               "SELECT count(*) FROM tasks WHERE closed_at IS NOT NULL AND outcome IS NULL",
		"failures that were tried again":                   "SELECT count(*) FROM incidents WHERE cleared_at IS NOT NULL",
		"questions that were answered":                     "SELECT count(*) FROM questions WHERE answer = 'all'",
		"messages":                                         "SELECT count(*) FROM demo_records WHERE kind = 'mail'",
		"days on which something began, of thirty":         "SELECT count(DISTINCT started_at::date) - 17 FROM instances",
		"invoices, of two, that wait for a finance lead":   "SELECT count(*) - 1 FROM tasks WHERE closed_at IS NULL AND block = 'approve'",
		"failures at the bank, three and no other":         "SELECT CASE WHEN count(*) = 3 AND count(*) FILTER (WHERE block = 'pay') = 3 THEN 1 ELSE 0 END FROM incidents WHERE cleared_at IS NULL",
		"tasks that wait for whoever sets it up, and none": "SELECT CASE count(*) WHEN 2 THEN 1 ELSE 0 END FROM tasks WHERE closed_at IS NULL AND block IN ('laptop', 'clear')",
	} {
		if n := p.count(sql); n < 1 {
			t.Errorf("%s: %d", what, n)
		}
	}
	for what, sql := range map[string]string{
		"invoices that were paid twice":      "SELECT count(*) - count(DISTINCT body->>'reference') FROM demo_records WHERE kind = 'payment' AND body->>'reference' LIKE 'RE-%'",
		"things after the end of the month":  "SELECT count(*) FROM instances WHERE at > now() + interval '5 minutes'",
		"history before its instance":        "SELECT count(*) FROM history h JOIN instances i ON i.key = h.instance WHERE h.at < i.started_at",
		"work that is under way":             "SELECT count(*) FROM jobs WHERE node IS NOT NULL",
		"systems that do not work":           "SELECT count(*) FROM demo_systems WHERE mode <> 'works'",
		"seats of people who are not theirs": "SELECT count(*) FROM task_seats s JOIN tasks t ON t.key = s.task WHERE s.person_id = ANY (t.excluded)",
	} {
		if n := p.count(sql); n != 0 {
			t.Errorf("%s: %d", what, n)
		}
	}
	if t.Failed() {
		p.tellLately()
	}
	if _, err := Fill(t.Context(), p.config(1)); !errors.Is(err, &models.Error{Code: models.Conflict}) {
		t.Errorf("a second fill: %v, want a refusal", err)
	}
	p.removed()
}

// tellLately logs what became of the instances of the last hours, which the
// end of the month is made of.
func (p *place) tellLately() {
	p.t.Helper()
	rows, err := p.base.Pool.Query(p.t.Context(), `SELECT format('%s %s: %s, %s incidents, begun %s, last step %s', p.name, i.business_id, i.status, i.incidents, i.started_at, i.at)
		FROM instances i JOIN processes p ON p.id = i.process_id WHERE i.started_at > now() - interval '30 hours' ORDER BY i.started_at`)
	if err != nil {
		p.t.Fatal(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		p.t.Fatal(err)
	}
	p.t.Log(strings.Join(lines, "\n"))
}

// killed begins a fill and stops it when a part of it stands.
func (p *place) killed(seed uint64) {
	ctx, cancel := context.WithCancel(p.t.Context())
	defer cancel()
	go func() {
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for ctx.Err() == nil {
			var n int
			if err := p.base.Pool.QueryRow(ctx, "SELECT count(*) FROM instances").Scan(&n); err == nil && n > 20 {
				cancel()
			}
			<-tick.C
		}
	}()
	if _, err := Fill(ctx, p.config(seed)); err == nil {
		p.t.Fatal("the fill came to its end before it was killed")
	}
	if n := p.count("SELECT count(*) FROM sample WHERE filled_at IS NULL"); n != 1 {
		p.t.Errorf("%d fills are noted as begun", n)
	}
}

// removed takes the company away and looks what is left of it.
func (p *place) removed() {
	p.t.Helper()
	analystID := int64(p.count("SELECT id FROM people WHERE email = $1", analyst))
	if err := p.db.Record(p.t.Context(), models.Actor{ID: analystID, Name: "Sofia Marques"}, models.Deed{Action: "process.changed"}); err != nil {
		p.t.Fatal(err)
	}
	if err := Remove(p.t.Context(), p.db, p.config(0).Clear, models.Program); err != nil {
		p.t.Fatal(err)
	}
	for _, table := range []string{"people", "groups", "group_members", "subjects", "connections", "processes", "process_grants", "drafts", "versions", "pools", "starts", "instances", "history",
		"tasks", "task_candidates", "task_seats", "task_comments", "timers", "jobs", "incidents", "commands", "sample", "sample_rows", "demo_records", "demo_systems", "files"} {
		if n := p.count("SELECT count(*) FROM " + table); n != 0 {
			p.t.Errorf("%s holds %d rows after the removal", table, n)
		}
	}
	if n := p.count("SELECT count(*) FROM audit WHERE action = 'sample.removed'"); n != 1 {
		p.t.Errorf("the removal stands %d times in the audit", n)
	}
}
