package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"segue/models"
	"segue/models/database"
	"segue/models/database/embedded"
	"segue/runtime/block"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/host/postgres"
	"segue/runtime/secret"
)

type benchCmd struct {
	Jobs        []string      `default:"J1,J2,J3,J4,J5,J6,J7,J8" help:"Which: J1 straight through, J2 park on an approval and continue, J3 timers due at one instant, J4 split to ten and join, J5 one call over HTTP each, J6 reading a full inbox, J7 starts by one request each, J8 the life of the sample company's invoices, approved by bots."`
	Duration    time.Duration `default:"10s" help:"How long J1, J4, J6 and J7 are measured."`
	Clients     int           `default:"1000" help:"Callers at a time."`
	Count       int           `default:"10000" help:"Instances of J2, J3, J5 and J8."`
	History     []int         `placeholder:"1,10,100" help:"Instead of the jobs: pages, claims, plans and J1, J2, J3 and J5 with so many times 100,000 steps of history, in rising order. Each size is a database of its own, filled in bulk."`
	Keep        bool          `help:"Leave the databases of --history, and use those that an earlier run has left."`
	Brief       bool          `help:"With --history: each page once and no instances, to see the plans."`
	Unit        int64         `hidden:"" default:"100000" help:"Steps of the shortest history."`
	Name        string        `hidden:"" default:"segue_history" help:"Beginning of the names of the databases of --history."`
	Tasks       []int         `default:"100000,1000000" help:"Open tasks of J6, in rising order."`
	Commands    bool          `help:"Give every start a command id, as the API does."`
	Committers  int           `help:"Transactions at a time. Without it: as the server does."`
	Batch       int           `help:"Instances per transaction at most. Without it: as the server does."`
	JSON        bool          `name:"json" help:"One JSON object per job instead of a table."`
	Profile     string        `placeholder:"FILE" help:"Write a CPU profile of this program."`
	Data        string        `placeholder:"DIR" help:"Folder for an embedded database of its own, kept. Without it: a new one beside the usual data folder, removed at the end."`
	DatabaseURL string        `name:"database-url" env:"DATABASE_URL" placeholder:"URL" help:"Use this Postgres: a database is created there and dropped at the end."`
}

// Run measures and prints.
func (c benchCmd) Run(ctx context.Context, out io.Writer) (err error) {
	for _, j := range c.Jobs {
		if benchJobs[j] == nil {
			return fmt.Errorf("there is no job %q; choose among J1 to J8", j)
		}
	}
	if len(c.History) > 0 {
		return c.histories(ctx, out)
	}
	db, done, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done()) }()
	b, err := c.run(db)
	if err == nil {
		err = b.host(ctx)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.engine.Close(context.WithoutCancel(ctx))); b.calls.Close() }()
	stop, err := c.profile()
	if err != nil {
		return err
	}
	defer stop()
	settings, err := durability(ctx, db)
	if err != nil {
		return err
	}
	var all []measured
	for _, j := range c.Jobs {
		results, err := benchJobs[j](ctx, b)
		if err != nil {
			return fmt.Errorf("%s: %w", j, err)
		}
		for _, r := range results {
			r.Durability = settings
			all = append(all, r)
			if c.JSON {
				if err := json.NewEncoder(out).Encode(r); err != nil {
					return err
				}
			}
		}
	}
	if c.JSON {
		return nil
	}
	return printTable(out, all, settings)
}

// open makes a database of the bench's own, and says how it goes away.
func (c benchCmd) open(ctx context.Context) (*database.DB, func() error, error) {
	if c.DatabaseURL != "" {
		a, err := openAside(ctx, c.DatabaseURL, fmt.Sprintf("segue_bench_%d", os.Getpid()), "template1")
		if err != nil {
			return nil, nil, err
		}
		return a.DB, func() error { return a.close(true) }, nil
	}
	data, remove := c.Data, func() error { return nil }
	if data == "" {
		usual, err := embedded.DefaultData()
		if err != nil {
			return nil, nil, err
		}
		data = filepath.Join(filepath.Dir(usual), "segue-bench-"+fmt.Sprint(os.Getpid()))
		remove = func() error { return os.RemoveAll(data) }
	}
	db, err := database.Open(ctx, database.Config{Data: data})
	if err != nil {
		return nil, nil, errors.Join(err, remove())
	}
	return db, func() error { return errors.Join(db.Close(), remove()) }, nil
}

func (c benchCmd) profile() (stop func(), err error) {
	if c.Profile == "" {
		return func() {}, nil
	}
	f, err := os.Create(c.Profile)
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return func() {
		pprof.StopCPUProfile()
		f.Close()
	}, nil
}

// benchRun is one bench under way.
type benchRun struct {
	benchCmd
	db     *database.DB
	rows   *models.DB
	engine *host.Host
	kinds  *block.Registry
	calls  *outside.Caller
	tag    string // ends the names of what it makes, where another has made the same
}

// run is a bench on a database, without an engine yet.
func (c benchCmd) run(db *database.DB) (*benchRun, error) {
	ring, err := secret.Parse(secret.NewKey())
	if err != nil {
		return nil, err
	}
	box, err := ring.Box(outside.Purpose)
	if err != nil {
		return nil, err
	}
	systems := connectors.All()
	b := &benchRun{benchCmd: c, db: db, rows: models.New(db.Gorm), kinds: blocks.All(systems)}
	b.calls = outside.New(outside.Config{DB: b.rows, Box: box, Systems: systems, Logger: b.quiet()})
	return b, nil
}

func (b *benchRun) quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

func (b *benchRun) host(ctx context.Context) (err error) {
	b.engine, err = host.Open(ctx, host.Config{
		Store: postgres.New(b.db.Pool), Catalog: b.kinds, Jobs: b.calls, Directory: postgres.NewDirectory(b.db.Pool),
		Name: nodeName(), Release: version(), Logger: b.quiet(), Committers: b.Committers, Batch: b.Batch,
	})
	return err
}

// durability are the settings that say what an acknowledgement is worth.
func durability(ctx context.Context, db *database.DB) (map[string]string, error) {
	names := []string{"server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_level", "wal_compression",
		"shared_buffers", "max_wal_size", "checkpoint_timeout", "commit_delay"}
	rows, err := db.Pool.Query(ctx, "SELECT name, current_setting(name) FROM unnest($1::text[]) AS name", names)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	settings := map[string]string{"processors": fmt.Sprint(runtime.NumCPU())}
	for rows.Next() {
		var name, value string
		if err := rows.Scan(&name, &value); err != nil {
			return nil, err
		}
		settings[name] = value
	}
	return settings, rows.Err()
}

func printTable(out io.Writer, all []measured, settings map[string]string) error {
	t := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "job\t\tn\tper second\tp50 ms\tp99 ms\tWAL bytes\tpage images\trows\tcommits\tcpu segue µs\tcpu postgres µs\t")
	for _, m := range all {
		fmt.Fprintf(t, "%s\t%s\t%d\t%.0f\t%.2f\t%.2f\t%.0f\t%.3f\t%.2f\t%.4f\t%.1f\t%.1f\t\n", m.Job, m.Phase, m.N, m.PerSecond, m.P50, m.P99,
			m.WALBytes, m.PageImages, m.Rows, m.Commits, m.CPUSegue, m.CPUPostgres)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	var names []string
	for name := range settings {
		names = append(names, name+" "+settings[name])
	}
	slices.Sort(names)
	_, err := fmt.Fprintf(out, "\nWAL, page images, rows, commits and CPU are per instance.\n%s\n", strings.Join(names, " · "))
	return err
}
