package main

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"segue/models"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// benchJobs are the jobs by name. Each is a process of the product's own kinds
// with its full history.
var benchJobs = map[string]func(context.Context, *benchRun) ([]measured, error){
	"J1": benchStraight, "J2": benchPark, "J3": benchTimers, "J4": benchSplit,
	"J5": benchCalls, "J6": benchInbox, "J7": benchRequests, "J8": benchInvoices,
}

// sketch builds the document of a job.
type sketch struct{ pool graph.Pool }

func newSketch(id graph.ID) *sketch { return &sketch{graph.Pool{ID: id, Executable: true}} }

func (s *sketch) block(id graph.ID, kind graph.Kind, props string) *sketch {
	b := graph.Block{ID: id, Kind: kind, Name: string(id)}
	if props != "" {
		b.Props = json.RawMessage(props)
	}
	s.pool.Blocks = append(s.pool.Blocks, b)
	return s
}

func (s *sketch) flow(from, to graph.ID, exit graph.Exit, condition string) *sketch {
	f := graph.Flow{ID: graph.ID(fmt.Sprintf("flow-%d", len(s.pool.Flows)+1)), From: from, To: to, Exit: exit, Condition: condition}
	if condition == "else" {
		f.Condition, f.Default = "", true
	}
	s.pool.Flows = append(s.pool.Flows, f)
	return s
}

func (s *sketch) line(ids ...graph.ID) *sketch {
	for i := 1; i < len(ids); i++ {
		s.flow(ids[i-1], ids[i], "", "")
	}
	return s
}

// publish makes a process of the sketch.
func (b *benchRun) publish(ctx context.Context, s *sketch, data ...graph.Variable) (int64, error) {
	s.pool.ID += graph.ID(b.tag)
	d := graph.Document{Schema: graph.Schema, ID: s.pool.ID + "-document", Name: "Bench " + string(s.pool.ID), Pools: []graph.Pool{s.pool}, Data: data}
	return b.publishDocument(ctx, d, string(s.pool.ID))
}

// start begins one instance with an amount.
func (b *benchRun) start(ctx context.Context, process int64, amount int64, command string) (machine.Key, error) {
	o := host.StartOrder{Process: process, Variables: []machine.Var{
		{Name: "amount", Value: feel.Int(amount)}, {Name: "supplier", Value: feel.String("Contoso Paper Ltd")}}}
	if b.Commands {
		o.CommandID = command
	}
	begun, err := b.engine.Start(ctx, o)
	return begun.Instance, err
}

// throughput measures starts that run to their end, at full and at half load.
func (b *benchRun) throughput(ctx context.Context, job string, process int64) ([]measured, error) {
	var number atomic.Int64
	full, err := closed(ctx, b.db, b.Clients, b.Duration, func(client, n int) error {
		_, err := b.start(ctx, process, int64((client*31+n)%2000), fmt.Sprintf("%s-%d", job, number.Add(1)))
		return err
	})
	if err != nil {
		return nil, err
	}
	half, err := paced(ctx, b.db, full.PerSecond/2, b.Duration, func(n int) error {
		_, err := b.start(ctx, process, int64(n%2000), fmt.Sprintf("%s-half-%d", job, n))
		return err
	})
	full.Job, full.Phase, half.Job, half.Phase = job, "full load", job, "half load"
	return []measured{full, half}, err
}

// benchStraight: start, three automatic blocks of which one evaluates FEEL and
// one sets values, a decision, an end.
func benchStraight(ctx context.Context, b *benchRun) ([]measured, error) {
	process, err := b.publish(ctx, straight("bench-straight"))
	if err != nil {
		return nil, err
	}
	return b.throughput(ctx, "J1", process)
}

func straight(id graph.ID) *sketch {
	return newSketch(id).
		block("start", "start", "").
		block("total", "set-values", `{"values": [{"name": "total", "value": "amount * 1.19 + 5"}]}`).
		block("marks", "set-values", `{"values": [{"name": "checked", "value": "true"}, {"name": "level", "value": "1"}]}`).
		block("route", "set-values", `{"values": [{"name": "route", "value": "\"standard\""}]}`).
		block("decide", "decision", "").
		block("high", "end", "").
		block("low", "end", "").
		line("start", "total", "marks", "route", "decide").
		flow("decide", "high", "", "total > 1000").flow("decide", "low", "", "else")
}

// benchSplit: split to ten automatic branches, and their join.
func benchSplit(ctx context.Context, b *benchRun) ([]measured, error) {
	s := newSketch("bench-split").block("start", "start", "").block("split", "parallel", "").block("join", "parallel", "").block("end", "end", "").
		line("start", "split").line("join", "end")
	for i := range 10 {
		id := graph.ID(fmt.Sprintf("branch-%d", i))
		s.block(id, "set-values", fmt.Sprintf(`{"values": [{"name": "part%d", "value": "%d"}]}`, i, i)).line("split", id, "join")
	}
	process, err := b.publish(ctx, s)
	if err != nil {
		return nil, err
	}
	return b.throughput(ctx, "J4", process)
}

// benchPark: instances park on an approval; then each is approved.
func benchPark(ctx context.Context, b *benchRun) ([]measured, error) {
	person, err := b.rows.AddPerson(ctx, models.Program, models.PersonForm{Name: "Bench Approver", Email: "bench" + b.tag + "@example.com", Approver: true})
	if err != nil {
		return nil, err
	}
	s := newSketch("bench-park").
		block("start", "start", "").
		block("approve", "approval", `{"title": "Pay {supplier} {amount}?", "who": ["`+person.Email+`"], "others": false}`).
		block("paid", "end", "").block("refused", "end", "").
		line("start", "approve").flow("approve", "paid", "approved", "").flow("approve", "refused", "rejected", "")
	process, err := b.publish(ctx, s)
	if err != nil {
		return nil, err
	}
	keys := make([]machine.Key, b.Count)
	park, err := b.timed(ctx, func(i int) (err error) {
		keys[i], err = b.start(ctx, process, int64(i%2000), fmt.Sprint("J2-", i))
		return err
	})
	if err != nil {
		return nil, err
	}
	tasks, err := b.tasksOf(ctx, process)
	if err != nil {
		return nil, err
	}
	by := host.Actor{ID: person.ID, Email: person.Email, Name: person.Name}
	decide, err := b.timed(ctx, func(i int) error {
		return b.engine.Decide(ctx, host.Decision{Task: tasks[keys[i]], By: by, Subjects: []int64{person.ID}, Outcome: "approved"})
	})
	park.Job, park.Phase, decide.Job, decide.Phase = "J2", "park", "J2", "continue"
	return []measured{park, decide}, err
}

// timed measures Count calls.
func (b *benchRun) timed(ctx context.Context, call func(i int) error) (measured, error) {
	m, err := startMeter(ctx, b.db)
	if err != nil {
		return measured{}, err
	}
	latencies := make([]time.Duration, b.Count)
	err = each(b.Count, b.Clients, func(i int) error {
		began := time.Now()
		err := call(i)
		latencies[i] = time.Since(began)
		return err
	})
	if err != nil {
		return measured{}, err
	}
	return m.end(ctx, int64(b.Count), latencies)
}

func (b *benchRun) tasksOf(ctx context.Context, process int64) (map[machine.Key]machine.Key, error) {
	rows, err := b.db.Pool.Query(ctx, "SELECT key FROM tasks WHERE process_id = $1 AND closed_at IS NULL", process)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	tasks := map[machine.Key]machine.Key{}
	for rows.Next() {
		var k int64
		if err := rows.Scan(&k); err != nil {
			return nil, err
		}
		tasks[machine.Key(k).Instance()] = machine.Key(k)
	}
	return tasks, rows.Err()
}

// benchTimers: timers of many instances are due at one instant. Latency counts
// from that instant to the commit.
func benchTimers(ctx context.Context, b *benchRun) ([]measured, error) {
	s := newSketch("bench-timers").block("start", "start", "").
		block("wait", "timer", `{"until": "date and time(due)"}`).
		block("end", "end", "").line("start", "wait", "end")
	process, err := b.publish(ctx, s)
	if err != nil {
		return nil, err
	}
	var now time.Time
	if err := b.db.Pool.QueryRow(ctx, "SELECT clock_timestamp()").Scan(&now); err != nil {
		return nil, err
	}
	lead := 5*time.Second + time.Duration(b.Count/500)*time.Second
	due := now.Add(lead).Truncate(time.Second)
	at := feel.String(due.UTC().Format(time.RFC3339))
	err = each(b.Count, b.Clients, func(i int) error {
		_, err := b.engine.Start(ctx, host.StartOrder{Process: process, Variables: []machine.Var{{Name: "due", Value: at}}})
		return err
	})
	if err != nil {
		return nil, err
	}
	m, err := startMeter(ctx, b.db)
	if err != nil {
		return nil, err
	}
	if left := time.Until(due); left < 0 {
		return nil, fmt.Errorf("starting %d instances took longer than %s; give --count a smaller number", b.Count, lead)
	}
	latencies, err := b.fired(ctx, due)
	if err != nil {
		return nil, err
	}
	m.at = due
	r, err := m.end(ctx, int64(len(latencies)), latencies)
	r.Job, r.Phase = "J3", "from the instant"
	return []measured{r}, err
}

// fired waits until every instance has told of its change after the instant.
func (b *benchRun) fired(ctx context.Context, due time.Time) ([]time.Duration, error) {
	feed := b.engine.Changes()
	defer feed.Close()
	ctx, cancel := context.WithDeadline(ctx, due.Add(time.Minute))
	defer cancel()
	var latencies []time.Duration
	seen := map[machine.Key]bool{}
	var once sync.Once
	for len(latencies) < b.Count {
		changes, missed, err := feed.Next(ctx)
		if err != nil {
			return nil, fmt.Errorf("%d of %d timers have fired: %w", len(latencies), b.Count, err)
		}
		if missed {
			once.Do(func() { fmt.Println("the feed fell behind; latencies are of those seen") })
		}
		for _, c := range changes {
			if !seen[c.Instance] {
				seen[c.Instance] = true
				latencies = append(latencies, time.Since(due))
			}
		}
	}
	return latencies, nil
}
