package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"segue/models/database/plans"
	"segue/runtime/host"
	"segue/runtime/host/postgres"
)

// histories measures with histories of several lengths: what it costs to read
// every page, to find what is due and to run instances, and how statements are
// carried out.
func (c benchCmd) histories(ctx context.Context, out io.Writer) (err error) {
	url := c.DatabaseURL
	if url == "" {
		db, done, err := c.open(ctx)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, done()) }()
		url = db.Embedded().URL()
	}
	h := histories{out: out, benchCmd: c, first: map[string]measured{}}
	for _, times := range c.History {
		if err := h.with(ctx, url, int64(times)); err != nil {
			return fmt.Errorf("with %d times the history: %w", times, err)
		}
	}
	if c.JSON {
		return nil
	}
	return h.print()
}

// histories is the measurement under way.
type histories struct {
	benchCmd
	out      io.Writer
	all      []measured
	first    map[string]measured // by job and phase
	settings map[string]string
	names    map[string]string // in the addresses of pages, at this length
}

// with measures at one length, in a copy of the filled database.
func (h *histories) with(ctx context.Context, url string, times int64) (err error) {
	filled := fmt.Sprintf("%s_%d", h.Name, times)
	steps := times * h.Unit
	if err := h.fill(ctx, url, filled, steps); err != nil {
		return err
	}
	db, err := openAside(ctx, url, filled+"_run", filled)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close(true)) }()
	if !db.made {
		return errors.New("an earlier run was cut off, or another is at work; its database is dropped now: try again")
	}
	if !h.Keep {
		if err := db.drop(filled); err != nil {
			return err
		}
	}
	b, err := h.run(db.DB)
	if err != nil {
		return err
	}
	defer b.calls.Close()
	if h.settings, err = durability(ctx, b.db); err != nil {
		return err
	}
	if h.names, err = b.names(ctx); err != nil {
		return err
	}
	if err := b.host(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.engine.Close(context.WithoutCancel(ctx))) }()
	measures := []func(context.Context, *benchRun) ([]measured, error){h.pages, h.claims, h.plans}
	if !h.Brief {
		measures = append(measures, benchStraight, benchPark, benchTimers, benchCalls)
	}
	for _, measure := range measures {
		list, err := measure(ctx, b)
		if err != nil {
			return err
		}
		for _, m := range list {
			if err := h.note(m, steps); err != nil {
				return err
			}
		}
	}
	return nil
}

// fill makes a database with a history, unless an earlier run has left it.
func (h *histories) fill(ctx context.Context, url, name string, steps int64) (err error) {
	db, err := openAside(ctx, url, name, "template1")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.close(err != nil && db.made)) }()
	if !db.made {
		return nil
	}
	b, err := h.run(db.DB)
	if err != nil {
		return err
	}
	defer b.calls.Close()
	p, err := b.fillPast(ctx, steps)
	if err == nil {
		err = h.note(measured{Job: "past", Phase: "filled in bulk", N: p.Steps, P50: float64(p.Took.Milliseconds())}, steps)
		h.say("Filled in bulk, by copies of a month that was lived, in %s: %d steps of %d instances, %d of them open, with %d tasks, %d timers and %d jobs, of %d processes, among %d people; %d MB.\n",
			p.Took.Round(time.Second), p.Steps, p.Instances, p.Open, p.Tasks, p.Timers, p.Jobs, p.Processes, p.People, p.Bytes>>20)
	}
	return err
}

// say tells of the fill, where a person reads.
func (h *histories) say(format string, args ...any) {
	if !h.JSON {
		fmt.Fprintf(h.out, format, args...)
	}
}

// note takes a figure and what it costs more than with the shortest history.
func (h *histories) note(m measured, steps int64) error {
	m.Steps, m.Durability = steps, h.settings
	if m.Load == "" {
		m.Load = machineLoad()
	}
	first, known := h.first[m.Job+m.Phase]
	if !known {
		h.first[m.Job+m.Phase], first = m, m
	}
	if m.Ratio = m.P50 / max(first.P50, 0.001); m.WALBytes > 0 { // of work: what of it is done in a time
		m.Ratio = first.PerSecond / max(m.PerSecond, 0.001)
	}
	h.all = append(h.all, m)
	if h.JSON {
		return json.NewEncoder(h.out).Encode(m)
	}
	return nil
}

// pages reads every page as every reader.
func (h *histories) pages(ctx context.Context, b *benchRun) (list []measured, err error) {
	p, err := b.openPages(ctx, h.names)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	for _, r := range p.read {
		for _, a := range p.addresses(r) {
			m, status, err := h.timed(ctx, func() (int, error) { return p.get(ctx, r, a.path) })
			if err != nil {
				return nil, err
			}
			if status < 300 { // else: not this reader's, or there is nothing of it
				m.Job, m.Phase = "page", a.name+" by "+r.name
				list = append(list, m)
			}
		}
	}
	return list, nil
}

// How often something is read: so often, unless that takes longer.
const (
	readTimes = 11
	readFor   = time.Second
)

// timed reads once before it counts.
func (h *histories) timed(ctx context.Context, read func() (int, error)) (measured, int, error) {
	status, err := read()
	var took []time.Duration
	for began := time.Now(); err == nil && ctx.Err() == nil && (len(took) == 0 || !h.Brief && len(took) < readTimes && time.Since(began) < readFor); {
		at := time.Now()
		status, err = read()
		took = append(took, time.Since(at))
	}
	m := measured{N: int64(len(took)), P50: percentile(took, 0.5), P99: percentile(took, 0.99)}
	if m.P50 > 0 {
		m.PerSecond = 1000 / m.P50
	}
	return m, status, err
}

// claims asks for what is due, as every server does all the time.
func (h *histories) claims(ctx context.Context, b *benchRun) (list []measured, err error) {
	for _, c := range b.duties(postgres.New(b.db.Pool)) {
		m, _, err := h.timed(ctx, func() (int, error) { return 0, c.do(ctx) })
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.name, err)
		}
		m.Job, m.Phase = "claim", c.name
		list = append(list, m)
	}
	return list, nil
}

type duty struct {
	name string
	do   func(ctx context.Context) error
}

// duties are what a server asks of the store besides changes.
func (b *benchRun) duties(s *postgres.Store) []duty {
	const lease = 15 * time.Second
	node := b.engine.Node()
	return []duty{
		{"timers that are due", func(ctx context.Context) error { _, _, _, err := s.Timers(ctx, host.TimerRow{}, 500); return err }},
		{"jobs that are ready", func(ctx context.Context) error {
			_, _, _, err := s.Lease(ctx, node, host.Room{All: 64, Each: 16}, lease)
			return err
		}},
		{"schedules that are due", func(ctx context.Context) error { _, _, _, err := s.Schedules(ctx, 100); return err }},
		{"deliveries that wait", func(ctx context.Context) error { _, err := s.Waiting(ctx, lease, 500); return err }},
		{"what is left to do", func(ctx context.Context) error { _, err := s.Backlog(ctx, lease); return err }},
		{"servers that are gone", func(ctx context.Context) error { _, _, err := s.Bury(ctx, lease); return err }},
		{"commands and messages to forget", func(ctx context.Context) error { return s.Purge(ctx, 7*24*time.Hour) }},
		{"tasks that became overdue", func(ctx context.Context) error {
			_, err := b.rows.AnnounceOverdue(ctx, time.Now().Add(-24*time.Hour), time.Now())
			return err
		}},
		{"tasks that nobody was told of", func(ctx context.Context) error { return b.rows.AnnounceMissed(ctx, time.Now().Add(-time.Hour)) }},
		{"mail to be sent", func(ctx context.Context) error { _, err := b.rows.TakeLetters(ctx, time.Minute, 20); return err }},
	}
}

// plans has every statement of pages, claims and work tell how it is carried out.
func (h *histories) plans(ctx context.Context, b *benchRun) (list []measured, err error) {
	watch, err := plans.Open(ctx, b.db.Pool.Config().ConnString(), plans.Usual)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, watch.DB.Close()) }()
	if err := h.watched(ctx, b, watch); err != nil {
		return nil, err
	}
	found, err := watch.Findings()
	if err != nil {
		return nil, err
	}
	told, statements := watch.Seen()
	h.say("Of %d statements in their places, run %d times, %d do more than they may.\n", statements, told, len(found))
	for _, f := range found {
		list = append(list, measured{Job: "plan", Phase: f.String(), N: int64(f.Rows)})
		h.say("  %s\n", f)
	}
	return list, nil
}

// watched runs on the database that is watched what runs on any.
func (h *histories) watched(ctx context.Context, b *benchRun, watch *plans.Watch) (err error) {
	w, err := b.run(watch.DB)
	if err != nil {
		return err
	}
	defer w.calls.Close()
	w.tag, w.Count, w.Clients, w.Duration = "-watched", 200, 20, 200*time.Millisecond
	watch.At("the engine's start")
	if err := w.host(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.engine.Close(context.WithoutCancel(ctx))) }()
	watch.At("signing in")
	p, err := w.openPages(ctx, h.names)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, p.close()) }()
	for _, r := range p.read {
		for _, a := range p.addresses(r) {
			watch.At(a.name + " by " + r.name)
			for range h.often() {
				if _, err := p.get(ctx, r, a.path); err != nil {
					return err
				}
			}
		}
	}
	for _, c := range w.duties(postgres.New(watch.DB.Pool)) {
		watch.At(c.name)
		if err := c.do(ctx); err != nil {
			return err
		}
	}
	if h.Brief {
		return nil
	}
	return w.life(ctx, watch)
}

// often is how many times a page is read: after five a connection may settle on
// one plan for all values.
func (h *histories) often() int {
	if h.Brief {
		return 1
	}
	return 7
}

// life runs a few of the instances that are measured otherwise.
func (b *benchRun) life(ctx context.Context, watch *plans.Watch) error {
	for name, job := range map[string]func(context.Context, *benchRun) ([]measured, error){"J1": benchStraight, "J2": benchPark, "J3": benchTimers, "J4": benchSplit, "J5": benchCalls} {
		watch.At(name)
		if _, err := job(ctx, b); err != nil {
			return err
		}
	}
	watch.At("what is kept no longer")
	_, err := b.engine.Retain(ctx)
	return err
}

func (h *histories) print() error {
	t := tabwriter.NewWriter(h.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "steps\twhat\tn\tper second\tp50 ms\tp99 ms\tWAL bytes\tcpu µs\tcost to the shortest\tload")
	slices.SortStableFunc(h.all, func(a, b measured) int { return strings.Compare(a.Job+a.Phase, b.Job+b.Phase) })
	for _, m := range h.all {
		if m.Job != "plan" && m.Job != "past" {
			fmt.Fprintf(t, "%d\t%s %s\t%d\t%.0f\t%.2f\t%.2f\t%.0f\t%.1f\t%.2f\t%s\n", m.Steps, m.Job, m.Phase, m.N, m.PerSecond, m.P50, m.P99, m.WALBytes, m.CPUSegue+m.CPUPostgres, m.Ratio, m.Load)
		}
	}
	return t.Flush()
}
