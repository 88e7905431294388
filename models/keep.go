package models

import (
	"context"
	"log/slog"
	"time"
)

// How often Keep looks after what nobody asks for.
const (
	chainEvery = 5 * time.Second
	chainBatch = 500
	tidyEvery  = 10 * time.Minute
)

// Keep links the audit's new rows and deletes what has run out, until the
// context ends. Every node may run it; a round that fails is told and tried
// again at its next time.
func (db *DB) Keep(ctx context.Context, log *slog.Logger) {
	chain, tidy := time.NewTicker(chainEvery), time.NewTicker(tidyEvery)
	defer chain.Stop()
	defer tidy.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case <-chain.C:
			err = db.chainAll(ctx)
		case <-tidy.C:
			err = db.Tidy(ctx)
		}
		if err != nil && ctx.Err() == nil {
			log.WarnContext(ctx, "housekeeping failed and is tried again", "error", err)
		}
	}
}

func (db *DB) chainAll(ctx context.Context) error {
	for {
		if n, err := db.ChainAudit(ctx, chainBatch); err != nil || n < chainBatch {
			return err
		}
	}
}

// Tidy deletes sessions, sign-ins, links and counts of failures that have run
// out long enough ago for nobody to ask about them.
func (db *DB) Tidy(ctx context.Context) error {
	for _, sql := range []string{
		"DELETE FROM sessions WHERE expiry < now()",
		"DELETE FROM sign_ins WHERE expires_at < now()",
		"DELETE FROM one_time_links WHERE coalesce(used_at, expires_at) < now() - interval '30 days'",
		"DELETE FROM login_throttle WHERE last_at < now() - interval '1 day'",
		"DELETE FROM notices WHERE at < now() - interval '30 days'",
		"DELETE FROM question_notices n USING questions q WHERE q.id = n.question AND q.answered_at < now() - interval '30 days'",
	} {
		if err := db.with(ctx).Exec(sql).Error; err != nil {
			return err
		}
	}
	return nil
}
