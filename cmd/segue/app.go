package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"segue/models/database"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/secret"
	"segue/web"
	"segue/web/sample"
)

// app is a running server.
type app struct {
	out      io.Writer
	url      string
	listener net.Listener
	db       *database.DB
	calls    *outside.Caller
	hooks    *secret.Box // seals the keys of webhooks
	sample   *sample.Keeper
	engine   *host.Host
	web      *web.Server
	served   chan error // gets what ended Serve

	stopKeeping func() // ends the housekeeping and waits for it
}

// stage prints one line of the start. A terminal that is gone is no reason to
// stop serving, so writing may fail.
func (a *app) stage(name, line string) { fmt.Fprintf(a.out, "%-9s %s\n", name, line) }

// wait returns when the server should stop: nil if it was asked to.
func (a *app) wait(ctx context.Context) error {
	select {
	case <-ctx.Done():
		a.stage("Stopping", "open requests finish first")
		return nil
	case err := <-a.served:
		return fmt.Errorf("the web server ended: %w", err)
	case <-a.db.Lost():
		return fmt.Errorf("the embedded database ended by itself; nothing that was saved is lost. Its log says why: %s", a.db.Embedded().Log())
	}
}

// close stops in the order in which things depend on each other: requests,
// the engine and housekeeping, then the database.
func (a *app) close(drain time.Duration) error {
	err := within(drain, a.web.Shutdown)
	stopped := within(drain, a.engine.Close)
	if errors.Is(stopped, context.DeadlineExceeded) {
		a.stage("Stopping", "calls to other systems still run; the next start takes them up again")
		stopped = nil
	}
	a.calls.Close()
	err = errors.Join(err, a.sample.Close())
	a.stopKeeping()
	err = errors.Join(err, stopped, a.db.Close())
	if err == nil {
		a.stage("Stopped", "everything is saved")
	}
	return err
}

// within gives a part of the server some time to stop.
func within(d time.Duration, stop func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(context.Background(), d)
	defer cancel()
	return stop(ctx)
}
