package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strconv"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/connector"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/host/postgres"
	"segue/runtime/secret"
	"segue/web/sample"
)

// openEngine brings the runtime to life on the database, with what calls
// systems outside for it.
func (a *app) openEngine(ctx context.Context, rows *models.DB, ring *secret.Keyring, systems *connector.Registry, kinds *block.Registry, fill bool, archive string, logger *slog.Logger) error {
	box, err := ring.Box(outside.Purpose)
	if err != nil {
		return fmt.Errorf("the keys cannot seal the secrets of connections: %w", err)
	}
	if a.hooks, err = ring.Box("webhooks"); err != nil {
		return fmt.Errorf("the keys cannot seal the keys of webhooks: %w", err)
	}
	keep, err := archiveIn(archive)
	if err != nil {
		return err
	}
	a.calls = outside.New(outside.Config{DB: rows, Box: box, Systems: systems, Logger: logger})
	a.sample = a.newKeeper(rows, kinds, logger)
	// Before the engine: what the month of the sample company is about must not
	// be taken for due today.
	if err := a.sample.Open(ctx, fill, func(line string) { a.stage("Sample", line) }); err != nil {
		return fmt.Errorf("the sample company does not come to life: %w", err)
	}
	store := &sample.Gate{Store: postgres.New(a.db.Pool)}
	a.sample.Hold = store.Hold
	a.engine, err = host.Open(ctx, host.Config{
		Store:     store,
		Catalog:   kinds,
		Directory: postgres.NewDirectory(a.db.Pool),
		Jobs:      a.calls,
		Archive:   keep,
		Name:      nodeName(),
		Release:   version(),
		Logger:    logger,
	})
	if err != nil {
		return fmt.Errorf("the runtime does not start on this database: %w", err)
	}
	return nil
}

// nodeName tells nodes apart for people who look at the list of them.
func nodeName() string {
	name, err := os.Hostname()
	if err != nil {
		name = "segue"
	}
	return name + "/" + strconv.Itoa(os.Getpid())
}
