package durable

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

var meetings = flag.Int("durable.meetings", 300, "approvals that several decide at one moment")

// said is what somebody was answered to a decision.
type said struct {
	who, outcome string
	status       int
	detail       string
}

// TestTwoAtOnce lets several people decide one task at one moment on two
// servers: as many as the rule needs are heard, once, and each of the others is
// told who was faster, and when.
func TestTwoAtOnce(t *testing.T) {
	e := build(t, 2, time.Millisecond, "")
	var all sync.WaitGroup
	next := make(chan int)
	began := time.Now()
	var mu sync.Mutex
	heard, late := 0, 0
	for w := range 6 {
		all.Go(func() {
			chance := rand.New(rand.NewPCG(e.seed, uint64(w)))
			for i := range next {
				h, l := e.meet(t, i, chance)
				mu.Lock()
				heard, late = heard+h, late+l
				mu.Unlock()
			}
		})
	}
	nobody := make(chan struct{}) // is left to take the next
	go func() { all.Wait(); close(nobody) }()
	for i := 0; i < *meetings && !t.Failed(); i++ {
		select {
		case next <- i:
		case <-nobody:
		}
	}
	close(next)
	<-nobody
	for _, f := range e.fleet.broken {
		t.Error(f)
	}
	for _, l := range laws() {
		if n := e.db.number(t, "SELECT count(*) FROM ("+l.sql+") AS breaches"); n > 0 {
			t.Errorf("%s: %d", l.name, n)
		}
	}
	t.Logf("%d approvals over %d rules in %s: %d decisions were heard, %d people were told who was faster", *meetings, len(rules), time.Since(began).Round(time.Millisecond), heard, late)
}

// meet lives one approval. Where all have a seat, each decides for themselves
// from both servers; else they decide against each other.
func (e *estate) meet(t testing.TB, i int, chance *rand.Rand) (heard, late int) {
	ref, rule := fmt.Sprintf("meeting-%d", i), rules[i%len(rules)]
	if err := e.fleet.begin(t.Context(), e.fleet.company.agree, ref, fmt.Sprintf(`{"commandId":%q,"variables":{"ref":%q,"rule":%d}}`, ref, ref, i%len(rules)), chance); err != nil {
		t.Error(err)
		return
	}
	e.fleet.mu.Lock()
	instance := e.fleet.accepted[ref]
	e.fleet.mu.Unlock()
	for {
		task, who := e.asked(t, instance)
		if task == "" {
			return heard, late
		}
		answers := e.decideAtOnce(t, task, who, rule)
		var won []said
		for _, a := range answers {
			switch {
			case a.status == http.StatusOK:
				won = append(won, a)
			case a.status == http.StatusConflict && faster.MatchString(a.detail):
				late++
			default:
				t.Errorf("%s by %q: %s was answered %d %q", ref, rule, a.who, a.status, a.detail)
			}
		}
		heard += len(won)
		e.holds(t, ref, rule, task, won)
		if t.Failed() {
			return heard, late
		}
	}
}

// asked is the open task of an instance, and who may decide it.
func (e *estate) asked(t testing.TB, instance string) (task string, who []string) {
	rows, err := e.db.pool.Query(t.Context(), `SELECT t.key::text, p.email FROM tasks t JOIN task_candidates c ON c.task = t.key JOIN people p ON p.id = c.subject_id
		WHERE t.closed_at IS NULL AND t.key BETWEEN $1::text::bigint AND $1::text::bigint | 4194303 ORDER BY 2`, instance)
	if err != nil {
		t.Fatal(err)
	}
	var person string
	if _, err = pgx.ForEachRow(rows, []any{&task, &person}, func() error { who = append(who, person); return nil }); err != nil {
		t.Fatal(err)
	}
	return task, who
}

// decideAtOnce has everybody decide at one moment, half of them on each server.
// Who is asked alone decides on both, once this way and once that.
func (e *estate) decideAtOnce(t testing.TB, task string, who []string, rule string) []said {
	if len(who) == 1 {
		who = append(who, who[0])
	}
	answers := make([]said, len(who))
	start := make(chan struct{})
	var all sync.WaitGroup
	for i, person := range who {
		all.Go(func() {
			outcome := "approved"
			if rule == "anyone" && i > 0 || rule == "in sequence" && i > 0 {
				outcome = "rejected"
			}
			<-start
			status, text, _ := e.fleet.call(t.Context(), e.fleet.nodes[i%2], person, "POST", "/api/tasks/"+task+"/decision", fmt.Sprintf(`{"outcome":%q,"comment":"At once."}`, outcome))
			var p struct{ Detail string }
			json.Unmarshal(text, &p)
			answers[i] = said{person, outcome, status, p.Detail}
		})
	}
	close(start)
	all.Wait()
	return answers
}

// holds compares who was told yes with what is kept.
func (e *estate) holds(t testing.TB, ref, rule, task string, won []said) {
	want := map[string]int{"anyone": 1, "everyone": len(deciders), "at least": 2, "in sequence": 1}[rule]
	if len(won) != want {
		t.Errorf("%s by %q: %d were told yes, want %d: %+v", ref, rule, len(won), want, won)
	}
	rows, err := e.db.pool.Query(t.Context(), `SELECT p.email || ' ' || s.outcome FROM task_seats s JOIN people p ON p.id = s.person_id
		WHERE s.task = $1::text::bigint AND s.decided_at IS NOT NULL ORDER BY 1`, task)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, a := range won {
		told = append(told, a.who+" "+a.outcome)
	}
	slices.Sort(told)
	if !slices.Equal(told, kept) {
		t.Errorf("%s by %q: told yes were %v, kept is %v", ref, rule, told, kept)
	}
}
