package main

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"segue/models"
	"segue/runtime/block"
	"segue/runtime/host"
	"segue/runtime/host/outside"
	"segue/runtime/host/postgres"
	"segue/web/sample"
)

// newKeeper makes what fills and removes the sample company. Its hosts live on
// connections that do not wait for the disk: a fill that is killed starts over.
func (a *app) newKeeper(rows *models.DB, kinds *block.Registry, logger *slog.Logger) *sample.Keeper {
	return &sample.Keeper{Logger: logger, Config: sample.Config{DB: rows, Clear: postgres.New(a.db.Pool).Forget,
		Open: func(ctx context.Context, clock func() time.Time) (*host.Host, func(), error) {
			config := a.db.Pool.Config()
			config.MaxConns = 12
			config.ConnConfig.RuntimeParams["synchronous_commit"] = "off"
			pool, err := pgxpool.NewWithConfig(ctx, config)
			if err != nil {
				return nil, nil, fmt.Errorf("connect to the database: %w", err)
			}
			// A month goes by in seconds, so a bank that is down must not be
			// left alone for ten of them.
			calls := outside.New(outside.Config{DB: rows, Box: a.calls.Box, Systems: a.calls.Systems, Pause: -1, Logger: slog.New(slog.DiscardHandler)})
			done := func() { calls.Close(); pool.Close() }
			h, err := host.Open(ctx, host.Config{Store: postgres.WithClock(pool, clock), Catalog: kinds, Jobs: calls,
				Directory: postgres.NewDirectory(pool), Name: nodeName() + "/sample", Release: version(), Lease: time.Hour, Logger: logger})
			if err != nil {
				done()
			}
			return h, done, err
		}}}
}
