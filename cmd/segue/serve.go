package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"segue/models"
	"segue/models/database"
	"segue/models/database/embedded"
	"segue/runtime/blocks"
	"segue/runtime/connectors"
	"segue/runtime/secret"
)

type serveCmd struct {
	Addr      string        `env:"SEGUE_ADDR" placeholder:"HOST:PORT" help:"Address to listen on. Without it: 127.0.0.1:8080, or the next free port."`
	Data      string        `env:"SEGUE_DATA" placeholder:"DIR" help:"Folder for the embedded database and the keys. Without it: /var/lib/segue as root, else the account's own data folder."`
	Key       string        `env:"SEGUE_KEY" placeholder:"KEY" help:"Keys that seal stored passwords, instead of the file keys in the data folder. The first seals, the others only open."`
	URL       string        `name:"database-url" env:"DATABASE_URL" placeholder:"URL" help:"Use this Postgres instead of an embedded one: postgres://user:password@host:5432/segue"`
	Conns     int32         `name:"database-connections" env:"SEGUE_DATABASE_CONNECTIONS" default:"40" help:"Most connections this server opens to the database."`
	Wait      time.Duration `name:"database-wait" env:"SEGUE_DATABASE_WAIT" default:"30s" help:"How long to wait at start for a database that does not answer yet."`
	Drain     time.Duration `env:"SEGUE_DRAIN" default:"10s" help:"How long open requests may take to finish when the server stops."`
	Demo      bool          `env:"SEGUE_DEMO" help:"Fill a new installation with a sample company, without asking."`
	Archive   string        `env:"SEGUE_ARCHIVE" placeholder:"DIR" help:"Folder where finished instances are written, one line of JSON each, before their process keeps them no longer. Without it they are only erased."`
	LogLevel  string        `env:"SEGUE_LOG_LEVEL" enum:"debug,info,warn,error" default:"info" help:"What to log: debug, info, warn or error."`
	LogFormat string        `env:"SEGUE_LOG_FORMAT" enum:"text,json" default:"text" help:"How to log: text or json."`
	Web       webSettings   `embed:""`
	Admin     firstAdmin    `embed:""`
}

// Run serves until the context ends, and then stops everything in order.
func (s serveCmd) Run(ctx context.Context, out io.Writer) error {
	a, err := s.start(ctx, out)
	if err != nil {
		return err
	}
	return errors.Join(a.wait(ctx), a.close(s.Drain))
}

// start opens everything in order and tells each stage in one line; the
// address comes last.
func (s serveCmd) start(ctx context.Context, out io.Writer) (*app, error) {
	began := time.Now()
	logger := s.logger()
	slog.SetDefault(logger) // what screens and libraries log has the same form and level
	if err := s.Admin.check(); err != nil {
		return nil, err
	}
	proxies, err := s.Web.check()
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(out, "Segue %s\n", version())
	data, err := dataFolder(s.Data)
	if err != nil {
		return nil, err
	}
	a := &app{out: out, served: make(chan error, 1)}
	// Taken first, so that an address that cannot be had is known at once;
	// whoever connects meanwhile is answered when all is ready.
	if a.listener, err = listen(s.Addr); err != nil {
		return nil, err
	}
	a.url = urlOf(a.listener)
	a.db, err = database.Open(ctx, database.Config{
		URL: s.URL, Data: data, MaxConns: s.Conns, Wait: s.Wait, Address: a.url,
		Progress: func(line string) { a.stage("Database", line) }, Logger: logger,
	})
	if err != nil {
		return nil, errors.Join(err, a.listener.Close())
	}
	a.stage("Database", a.db.Describe())
	rows := models.New(a.db.Gorm)
	ring, link, err := s.unlock(ctx, a, rows, data)
	if err != nil {
		return nil, errors.Join(err, a.listener.Close(), a.db.Close())
	}
	systems := connectors.All()
	kinds := blocks.All(systems)
	if err = a.openEngine(ctx, rows, ring, systems, kinds, s.Demo, s.Archive, logger); err != nil {
		return nil, errors.Join(err, a.sample.Close(), a.listener.Close(), a.db.Close())
	}
	a.stage("Engine", "runs processes")
	s.Web.wire(a, rows, kinds, proxies, logger)
	go func() { a.served <- a.web.Serve(a.listener) }()
	if s.Addr == "" && a.listener.Addr().String() != defaultAddr {
		a.stage("Address", defaultAddr+" is taken by another program, so this is "+a.listener.Addr().String())
	}
	a.stage("Ready", fmt.Sprintf("in %s; stop with ^C", time.Since(began).Round(time.Millisecond)))
	address := a.url
	if s.Web.Public != "" {
		address = s.Web.Public
	}
	a.stage("Open", address)
	if link != "" {
		a.stage("Set up", address+"/setup/"+link+"  (works once, for one day)")
	}
	return a, nil
}

// unlock holds the keys against the database and sees that somebody can get
// in. It returns the secret of the set-up link if nobody can sign in yet.
func (s serveCmd) unlock(ctx context.Context, a *app, rows *models.DB, data string) (ring *secret.Keyring, link string, err error) {
	ring, line, err := openKeyring(ctx, rows, s.Key, data)
	if err != nil {
		return nil, "", err
	}
	a.stage("Keys", line)
	line, link, err = s.Admin.setUp(ctx, rows)
	if err != nil {
		return nil, "", err
	}
	if line != "" {
		a.stage("Admin", line)
	}
	return ring, link, nil
}

func (s serveCmd) logger() *slog.Logger {
	var level slog.Level
	_ = level.UnmarshalText([]byte(s.LogLevel)) // the flag admits nothing else
	options := &slog.HandlerOptions{Level: level}
	if s.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(os.Stderr, options))
	}
	return slog.New(slog.NewTextHandler(os.Stderr, options))
}

// dataFolder is the one chosen, else the account's.
func dataFolder(chosen string) (string, error) {
	if chosen == "" {
		return embedded.DefaultData()
	}
	return filepath.Abs(chosen)
}
