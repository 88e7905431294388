package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strconv"

	"segue/models/database"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/runtime/host/postgres"
)

// openEngine brings the runtime to life on the database.
func openEngine(ctx context.Context, db *database.DB, kinds *block.Registry, logger *slog.Logger) (*host.Host, error) {
	engine, err := host.Open(ctx, host.Config{
		Store:     postgres.New(db.Pool),
		Catalog:   kinds,
		Directory: postgres.NewDirectory(db.Pool),
		Name:      nodeName(),
		Release:   version(),
		Logger:    logger,
	})
	if err != nil {
		return nil, fmt.Errorf("the runtime does not start on this database: %w", err)
	}
	return engine, nil
}

// nodeName tells nodes apart for people who look at the list of them.
func nodeName() string {
	name, err := os.Hostname()
	if err != nil {
		name = "segue"
	}
	return name + "/" + strconv.Itoa(os.Getpid())
}
