package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"segue/models/database"
	"segue/runtime/host"
)

// measured is one line of the bench; amounts are per instance.
type measured struct {
	Job         string            `json:"job"`
	Phase       string            `json:"phase,omitempty"`
	N           int64             `json:"n"`
	PerSecond   float64           `json:"per_second"`
	P50         float64           `json:"p50_ms"`
	P99         float64           `json:"p99_ms"`
	WALBytes    float64           `json:"wal_bytes"`
	PageImages  float64           `json:"page_images"`
	Rows        float64           `json:"rows"`
	Commits     float64           `json:"commits"`
	CPUSegue    float64           `json:"cpu_segue"`       // microseconds
	CPUPostgres float64           `json:"cpu_postgres"`    // 0: the server is not on this machine
	Steps       int64             `json:"steps,omitempty"` // of the history there was
	Ratio       float64           `json:"ratio,omitempty"` // of the cost to that with the shortest history
	Load        string            `json:"load"`            // of the machine, at the end
	Durability  map[string]string `json:"durability"`
}

// meter reads the counters around a measurement.
type meter struct {
	db            *database.DB
	at            time.Time
	own, postgres time.Duration
	lsn           string
	stats         dbStats
}

type dbStats struct{ rows, commits, images int64 }

// statsDelay is how long Postgres may keep counters to itself.
const statsDelay = 1200 * time.Millisecond

func startMeter(ctx context.Context, db *database.DB) (*meter, error) {
	m := &meter{db: db}
	time.Sleep(statsDelay)
	var err error
	if m.stats, err = m.read(ctx); err != nil {
		return nil, err
	}
	m.lsn, m.own, m.postgres = m.position(ctx), ownCPU(), m.postgresCPU(ctx)
	m.at = time.Now()
	return m, nil
}

func (m *meter) read(ctx context.Context) (s dbStats, err error) {
	err = m.db.Pool.QueryRow(ctx, `SELECT tup_inserted + tup_updated + tup_deleted, xact_commit, (SELECT wal_fpi FROM pg_stat_wal)
		FROM pg_stat_database WHERE datname = current_database()`).Scan(&s.rows, &s.commits, &s.images)
	return s, err
}

// position is where the write-ahead log stands; empty if it cannot be read.
func (m *meter) position(ctx context.Context) (lsn string) {
	_ = m.db.Pool.QueryRow(ctx, "SELECT pg_current_wal_lsn()::text").Scan(&lsn)
	return lsn
}

// end measures n instances since start.
func (m *meter) end(ctx context.Context, n int64, latencies []time.Duration) (measured, error) {
	took := time.Since(m.at)
	own, postgres, lsn := ownCPU()-m.own, m.postgresCPU(ctx)-m.postgres, m.position(ctx)
	each := float64(max(n, 1))
	r := measured{N: n, PerSecond: float64(n) / took.Seconds(), P50: percentile(latencies, 0.5), P99: percentile(latencies, 0.99),
		CPUSegue: float64(own.Microseconds()) / each, CPUPostgres: float64(postgres.Microseconds()) / each}
	if err := m.db.Pool.QueryRow(ctx, "SELECT pg_wal_lsn_diff($1::text::pg_lsn, $2::text::pg_lsn)::float8 / $3", lsn, m.lsn, each).Scan(&r.WALBytes); err != nil {
		return r, err
	}
	time.Sleep(statsDelay)
	s, err := m.read(ctx)
	r.Rows, r.Commits = float64(s.rows-m.stats.rows)/each, float64(s.commits-m.stats.commits)/each
	r.PageImages = float64(s.images-m.stats.images) / each
	r.Load = machineLoad()
	return r, err
}

// machineLoad is how busy the machine is; empty where it does not say.
func machineLoad() string {
	load, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	return strings.Fields(string(load))[0]
}

func percentile(list []time.Duration, p float64) float64 {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return float64(list[min(len(list)-1, int(float64(len(list))*p))].Microseconds()) / 1000
}

func ownCPU() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// postgresCPU is what the postmaster and its children have used, if they run on
// this machine.
func (m *meter) postgresCPU(ctx context.Context) time.Duration {
	var backend int
	if m.db.Pool.QueryRow(ctx, "SELECT pg_backend_pid()").Scan(&backend) != nil {
		return 0
	}
	parent, _, ok := processOf(backend)
	if !ok {
		return 0
	}
	_, total, _ := processOf(parent)
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, s := range stats {
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(s)))
		if p, used, ok := processOf(pid); ok && p == parent {
			total += used
		}
	}
	return total
}

// processOf is the parent of a postgres process and the time it and its ended
// children have used.
func processOf(pid int) (parent int, used time.Duration, ok bool) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, 0, false
	}
	name, rest, found := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	if !found || !strings.Contains(name, "(postgres") || len(fields) < 15 {
		return 0, 0, false
	}
	parent, _ = strconv.Atoi(fields[1])
	for _, f := range fields[11:15] {
		ticks, _ := strconv.ParseInt(f, 10, 64)
		used += time.Duration(ticks) * 10 * time.Millisecond
	}
	return parent, used, true
}

// otherDatabase is the URL of another database of the same server.
func otherDatabase(address, name string) (string, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme == "" {
		return "", fmt.Errorf("the database address is not of the form postgres://user@host/name")
	}
	u.Path = "/" + name
	return u.String(), nil
}

// closed has clients call one after the other for a time, after a warm-up.
func closed(ctx context.Context, db *database.DB, clients int, d time.Duration, call func(client, n int) error) (measured, error) {
	if _, err := crowd(ctx, clients, min(d, 2*time.Second), call); err != nil {
		return measured{}, err
	}
	m, err := startMeter(ctx, db)
	if err != nil {
		return measured{}, err
	}
	latencies, err := crowd(ctx, clients, d, call)
	if err != nil {
		return measured{}, err
	}
	return m.end(ctx, int64(len(latencies)), latencies)
}

// crowd has clients call until the time is over.
func crowd(ctx context.Context, clients int, d time.Duration, call func(client, n int) error) ([]time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	latencies, errs := make([][]time.Duration, clients), make([]error, clients)
	var all sync.WaitGroup
	for client := range clients {
		all.Go(func() {
			for n := 0; ctx.Err() == nil && errs[client] == nil; n++ {
				began := time.Now()
				errs[client] = call(client, n)
				latencies[client] = append(latencies[client], time.Since(began))
			}
			if errs[client] != nil {
				cancel()
			}
		})
	}
	all.Wait()
	return slices.Concat(latencies...), errors.Join(errs...)
}

// paced calls at a fixed rate; latency counts from when a call was due.
func paced(ctx context.Context, db *database.DB, rate float64, d time.Duration, call func(n int) error) (measured, error) {
	m, err := startMeter(ctx, db)
	if err != nil {
		return measured{}, err
	}
	var mu sync.Mutex
	var latencies []time.Duration
	var failed error
	var all sync.WaitGroup
	began := time.Now()
	for n := 0; ; n++ {
		due := began.Add(time.Duration(float64(n) / rate * float64(time.Second)))
		if due.Sub(began) > d || ctx.Err() != nil {
			break
		}
		if wait := time.Until(due); wait > time.Millisecond {
			time.Sleep(wait)
		}
		all.Go(func() {
			err := call(n)
			for errors.Is(err, host.ErrBusy) && ctx.Err() == nil {
				time.Sleep(10 * time.Millisecond) // as a client does; its latency counts on
				err = call(n)
			}
			mu.Lock()
			defer mu.Unlock()
			latencies = append(latencies, time.Since(due))
			if err != nil {
				failed = err
			}
		})
	}
	all.Wait()
	r, err := m.end(ctx, int64(len(latencies)), latencies)
	if failed != nil {
		err = failed
	}
	return r, err
}

// each calls n times with so many at a time.
func each(n, clients int, call func(i int) error) error {
	var next atomic.Int64
	var failed atomic.Pointer[error]
	var all sync.WaitGroup
	for range clients {
		all.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n || failed.Load() != nil {
					return
				}
				if err := call(i); err != nil {
					failed.CompareAndSwap(nil, &err)
				}
			}
		})
	}
	all.Wait()
	if err := failed.Load(); err != nil {
		return *err
	}
	return nil
}
