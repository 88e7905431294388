package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/alexedwards/scs/pgxstore"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
	"segue/web"
)

// benchCalls: each instance calls a system over HTTP once. Latency is from an
// instance's start to its end, by the database's clock.
func benchCalls(ctx context.Context, b *benchRun) ([]measured, error) {
	var asked atomic.Int64
	system := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"total": 4820.50}`) // whether the caller has gone is seen by what it counts
	}))
	defer system.Close()
	config, err := json.Marshal(map[string]string{"url": system.URL, "auth": "none"})
	if err != nil {
		return nil, err
	}
	_, err = b.rows.AddConnection(ctx, models.Program, models.ConnectionForm{Name: "Bench system" + b.tag, Slug: "bench-system" + b.tag, Connector: "http", Config: config, Allowed: []string{"127.0.0.1"}},
		func(models.Connection) (models.Secrets, error) { return models.Secrets{}, nil })
	if err != nil {
		return nil, err
	}
	s := newSketch("bench-calls").block("start", "start", "").
		block("ask", "integration", `{"do": "http.request", "connection": "bench-system`+b.tag+`", "method": "GET", "path": "/orders/{amount}", "set": [{"name": "order_total", "value": "result.body.total"}]}`).
		block("end", "end", "").line("start", "ask", "end")
	process, err := b.publish(ctx, s)
	if err != nil {
		return nil, err
	}
	m, err := startMeter(ctx, b.db)
	if err != nil {
		return nil, err
	}
	err = each(b.Count, b.Clients, func(i int) error {
		_, err := b.start(ctx, process, int64(i), fmt.Sprint("J5-", i))
		return err
	})
	if err != nil {
		return nil, err
	}
	latencies, err := b.ended(ctx, process)
	if err != nil {
		return nil, err
	}
	r, err := m.end(ctx, int64(b.Count), latencies)
	r.Job, r.Phase = "J5", "one call each"
	if n := asked.Load(); err == nil && n != int64(b.Count) {
		err = fmt.Errorf("%d instances made %d calls", b.Count, n)
	}
	return []measured{r}, err
}

// ended waits until every instance of a process has ended and says how long
// each took.
func (b *benchRun) ended(ctx context.Context, process int64) (latencies []time.Duration, err error) {
	for open, deadline := true, time.Now().Add(5*time.Minute); open; {
		time.Sleep(10 * time.Millisecond)
		// Not how many: counting them took a fifth of what Postgres did meanwhile.
		if err := b.db.Pool.QueryRow(ctx, "SELECT EXISTS (SELECT FROM instances WHERE process_id = $1 AND ended_at IS NULL)", process).Scan(&open); err != nil {
			return nil, err
		}
		if open && time.Now().After(deadline) {
			return nil, fmt.Errorf("some of %d instances have not ended after five minutes", b.Count)
		}
	}
	rows, err := b.db.Pool.Query(ctx, "SELECT extract(epoch FROM ended_at - started_at)::float8 FROM instances WHERE process_id = $1", process)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var seconds float64
		if err := rows.Scan(&seconds); err != nil {
			return nil, err
		}
		latencies = append(latencies, time.Duration(seconds*float64(time.Second)))
	}
	return latencies, rows.Err()
}

// benchInbox: the first page, the counts and a search of an inbox of an
// approver whose group holds three in ten of many open tasks.
func benchInbox(ctx context.Context, b *benchRun) (all []measured, err error) {
	person, err := b.rows.AddPerson(ctx, models.Program, models.PersonForm{Name: "Inbox Reader", Email: "inbox@example.com", Approver: true})
	if err != nil {
		return nil, err
	}
	others, err := b.rows.AddPerson(ctx, models.Program, models.PersonForm{Name: "Somebody Else", Email: "else@example.com", Approver: true})
	if err != nil {
		return nil, err
	}
	var processes [2]int64
	for i, member := range []models.Person{person, others} {
		group, err := b.rows.AddGroup(ctx, models.Program, models.GroupForm{Name: fmt.Sprintf("Bench readers %d", i+1)})
		if err == nil {
			_, err = b.rows.AddMembers(ctx, models.Program, group.ID, []string{member.Email})
		}
		if err == nil {
			processes[i], err = b.publish(ctx, parks(graph.ID(fmt.Sprintf("bench-inbox-%d", i+1)), group.Slug))
		}
		if err != nil {
			return nil, err
		}
	}
	who, err := b.rows.ViewerByID(ctx, person.ID)
	if err != nil {
		return nil, err
	}
	have := 0
	for _, n := range b.Tasks {
		if err := b.fillInbox(ctx, processes, have, n); err != nil {
			return nil, err
		}
		have = max(have, n)
		now := time.Now()
		page := func(order models.InboxOrder) func() error {
			return func() error {
				rows, err := b.rows.InboxPage(ctx, who, models.InboxFilter{Now: now, Order: order, Limit: 50})
				if err == nil && len(rows) != 50 {
					err = fmt.Errorf("the page has %d rows", len(rows))
				}
				return err
			}
		}
		for _, x := range []struct {
			name string
			read func() error
		}{
			{"page", page(models.NewestFirst)}, {"page by due time", page(models.DueFirst)},
			{"counts", func() error { _, err := b.rows.CountInbox(ctx, who, models.InboxFilter{Now: now}); return err }},
			{"search", func() error {
				_, err := b.rows.InboxPage(ctx, who, models.InboxFilter{Now: now, Limit: 50, Search: "4711"})
				return err
			}},
		} {
			r, err := closed(ctx, b.db, 2, b.Duration, func(int, int) error { return x.read() })
			if err != nil {
				return nil, fmt.Errorf("%s with %d tasks: %w", x.name, n, err)
			}
			r.Job, r.Phase = "J6", fmt.Sprintf("%s, %d open tasks", x.name, n)
			all = append(all, r)
		}
	}
	return all, nil
}

// fillInbox parks instances on approvals, as many as are missing: three in ten
// are the reader's group's, due at many moments.
func (b *benchRun) fillInbox(ctx context.Context, processes [2]int64, have, want int) error {
	began := time.Now()
	err := each(want-have, b.Clients, func(i int) error {
		n := have + i
		due := began.Add(time.Duration(n%10_000-2000) * time.Minute).UTC().Format(time.RFC3339)
		process := processes[0]
		if n%10 >= 3 {
			process = processes[1]
		}
		_, err := b.engine.Start(ctx, host.StartOrder{Process: process, Variables: []machine.Var{
			{Name: "number", Value: feel.Int(int64(n))}, {Name: "due", Value: feel.String(due)}}})
		return err
	})
	if err != nil {
		return err
	}
	_, err = b.db.Pool.Exec(ctx, "VACUUM ANALYZE")
	return err
}

// parks is a process that waits for somebody of a group.
func parks(id graph.ID, group string) *sketch {
	return newSketch(id).block("start", "start", "").
		block("approve", "approval", `{"title": "Approve invoice {number}", "who": ["group:`+group+`"], "dueAt": "date and time(due)", "others": false}`).
		block("paid", "end", "").block("refused", "end", "").
		line("start", "approve").flow("approve", "paid", "approved", "").flow("approve", "refused", "rejected", "")
}

// benchRequests: starts by one request each to the server itself, with a token,
// as programs send them. The callers run in this program too: cpu_segue is both.
func benchRequests(ctx context.Context, b *benchRun) ([]measured, error) {
	person, err := b.rows.AddPerson(ctx, models.Program, models.PersonForm{Name: "Bench Program", Email: "program@example.com", Author: true})
	if err != nil {
		return nil, err
	}
	process, err := b.publish(ctx, straight("bench-requests"))
	if err == nil {
		_, err = b.db.Pool.Exec(ctx, `INSERT INTO process_grants (process_id, subject_id, "right") VALUES ($1, $2, 'start')`, process, person.ID)
	}
	if err != nil {
		return nil, err
	}
	_, token, err := b.rows.AddToken(ctx, models.Actor{ID: person.ID, Name: person.Name}, models.TokenForm{Name: "Bench", Scopes: []string{string(models.StartInstances)}})
	if err != nil {
		return nil, err
	}
	address, stop, err := b.serve()
	if err != nil {
		return nil, err
	}
	defer stop()
	clients := min(b.Clients, 200) // connections, each kept open
	caller := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: clients, MaxConnsPerHost: clients}}
	defer caller.CloseIdleConnections()
	url := address + "/api/processes/" + strconv.FormatInt(process, 10) + "/instances"
	r, err := closed(ctx, b.db, clients, b.Duration, func(client, n int) error {
		body := fmt.Sprintf(`{"variables":{"amount":%d,"supplier":"Contoso Paper Ltd"}}`, (client*31+n)%2000)
		// Not by the bench's context: what was sent is waited for.
		q, err := http.NewRequest(http.MethodPost, url, strings.NewReader(body))
		if err != nil {
			return err
		}
		q.Header.Set("Authorization", "Bearer "+token)
		q.Header.Set("Content-Type", "application/json")
		a, err := caller.Do(q)
		if err != nil {
			return err
		}
		defer a.Body.Close()
		text, err := io.ReadAll(a.Body)
		if err == nil && a.StatusCode != http.StatusCreated {
			err = fmt.Errorf("a start was answered with %d: %s", a.StatusCode, bytes.TrimSpace(text))
		}
		return err
	})
	r.Job, r.Phase = "J7", fmt.Sprintf("%d connections", clients)
	return []measured{r}, err
}

// serve runs the web server over the bench's engine.
func (b *benchRun) serve() (address string, stop func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	s := web.New(web.Deps{DB: b.rows, Engine: b.engine, Kinds: b.kinds, Calls: b.calls, Sessions: pgxstore.NewWithCleanupInterval(b.db.Pool, 0),
		Logger: slog.New(slog.DiscardHandler)})
	served := make(chan error, 1)
	go func() { served <- s.Serve(l) }()
	return "http://" + l.Addr().String(), func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = s.Shutdown(ctx) // the measurement is over; what hangs is cut
		<-served
	}, nil
}
