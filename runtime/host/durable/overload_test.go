package durable

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	crowd   = 400 // programs that ask at once
	waiting = 256 // of them may be left waiting at most, all others are told at once to come back
	comesIn = 10 * time.Second
)

// TestOverload has far more come than one server takes in at a time, while its
// database stands still: so it is an overload on any machine. All but a few are
// told at once to come back, nothing of what was refused is there, and whoever
// comes back as told gets what they asked for once.
func TestOverload(t *testing.T) {
	e := build(t, 1, 20*time.Millisecond, "")
	n, c := e.fleet.nodes[0], e.fleet.company
	e.fleet.publish(t, c.small["Noting"])
	e.fleet.client.Transport.(*http.Transport).MaxIdleConnsPerHost = crowd
	e.fleet.client.Timeout = patience // a slow machine refuses nobody less
	var all sync.WaitGroup
	defer all.Wait()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	due := &starts{e: e, process: c.verify}
	for i := range 20 { // a call and a timer each, due while nothing moves
		due.begin(ctx, t, fmt.Sprintf("due-%d", i))
	}

	n.proxy.pause()
	began := time.Now()
	asked := &starts{e: e, process: c.small["Noting"], again: make(chan struct{})}
	for i := range crowd {
		command := ""
		if i%2 == 0 {
			command = fmt.Sprintf("crowd-%d", i)
		}
		all.Go(func() {
			asked.begin(ctx, t, command)
			if command != "" { // who did not hear the answer asks again
				asked.begin(ctx, t, command)
			}
		})
	}
	until(t, "all but those who may wait are told to come back", func() bool { return asked.refused.Load() >= crowd-waiting })
	if status, _, _ := e.fleet.call(ctx, n, admin, "GET", "/healthz", ""); status != http.StatusOK {
		t.Errorf("in the overload /healthz is answered %d", status)
	}
	told := time.Since(began)
	n.proxy.resume()
	close(asked.again)
	all.Wait()
	answered := time.Since(began)
	e.settles(t)
	due.check(t)
	asked.check(t)
	var found findings
	found.countBreaches(t, e.db)
	for _, f := range found {
		t.Error(f)
	}
	t.Logf("%d times somebody of %d was told to come back, the first %d within %s; all had what they asked for after %s", asked.refused.Load(), crowd,
		crowd-waiting, told.Round(time.Millisecond), answered.Round(time.Millisecond))
}

// starts are instances of one process that programs begin, and what they were told.
type starts struct {
	e       *estate
	process string
	again   chan struct{} // those who were sent away wait for it, besides what they were told; nil: they do not

	refused atomic.Int64
	mu      sync.Mutex
	keys    map[string]bool
	known   map[string]string // by command
}

// begin starts one instance, as often as it is told to come back.
func (s *starts) begin(ctx context.Context, t testing.TB, command string) {
	body := `{"variables":{"ref":"` + command + `"}}`
	if command != "" {
		body = fmt.Sprintf(`{"commandId":%q,"variables":{"ref":%q}}`, command, command)
	}
	for ctx.Err() == nil {
		status, text, header := s.e.fleet.call(ctx, s.e.fleet.nodes[0], admin, "POST", "/api/processes/"+s.process+"/instances", body)
		if ctx.Err() != nil {
			return
		}
		switch status {
		case http.StatusCreated, http.StatusOK:
			s.took(t, command, status, text)
			return
		case http.StatusTooManyRequests:
			s.refused.Add(1)
			wait, err := comeBack(header.Get("Retry-After"))
			if err != nil {
				t.Errorf("who is to come back is told %v", err)
			}
			if s.again != nil {
				select {
				case <-s.again:
					wait = min(wait, time.Second/2) // it is over
				case <-ctx.Done():
				}
			}
			rest(ctx, wait)
		case http.StatusServiceUnavailable: // the database stood still for longer than one waits for it
			rest(ctx, 20*time.Millisecond)
		default:
			t.Errorf("a start was answered %d %.300s", status, text)
			return
		}
	}
}

// comeBack reads a Retry-After that makes sense: soon, and not at once.
func comeBack(header string) (time.Duration, error) {
	seconds, err := strconv.Atoi(header)
	wait := time.Duration(seconds) * time.Second
	if err != nil || wait <= 0 || wait > comesIn {
		return time.Second, fmt.Errorf("%q, and not after how many seconds", header)
	}
	return wait, nil
}

func (s *starts) took(t testing.TB, command string, status int, text []byte) {
	var begun struct{ Key string }
	if err := json.Unmarshal(text, &begun); err != nil || begun.Key == "" {
		t.Errorf("a start was answered %d %.300s", status, text)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.keys == nil {
		s.keys, s.known = map[string]bool{}, map[string]string{}
	}
	before, again := s.known[command], status == http.StatusOK
	switch {
	case command == "" && (again || s.keys[begun.Key]):
		t.Errorf("two who asked on their own were both given %s", begun.Key)
	case before != "" && (before != begun.Key || !again):
		t.Errorf("%s began as %s and, answered %d, as %s", command, before, status, begun.Key)
	}
	s.keys[begun.Key] = true
	if command != "" {
		s.known[command] = begun.Key
	}
}

// check compares what was acknowledged with what is there: all of it, each
// once, ended, and nothing else.
func (s *starts) check(t testing.TB) {
	t.Helper()
	rows, err := s.e.db.pool.Query(t.Context(), "SELECT i.key::text FROM instances i JOIN processes p ON p.id = i.process_id WHERE p.bpmn_id = $1", s.process)
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	there, extra := map[string]bool{}, 0
	for _, k := range list {
		there[k] = true
		if !s.keys[k] {
			extra++
		}
	}
	lost := 0
	for k := range s.keys {
		if !there[k] {
			lost++
		}
	}
	if lost+extra > 0 {
		t.Errorf("%d were acknowledged; of these %d are not there, and %d are there that nobody was told of", len(s.keys), lost, extra)
	}
}
