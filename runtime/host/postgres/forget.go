package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Forget deletes everything that is kept of these processes: instances, their
// history and all around them, versions and starts. Steps under way end first,
// since the instances are locked; what comes later finds nothing. The rows of
// the processes themselves are the caller's to delete.
func (s *Store) Forget(ctx context.Context, processes []int64) error {
	return trouble(pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `CREATE TEMPORARY TABLE forgotten ON COMMIT DROP AS
			SELECT key FROM instances WHERE process_id = ANY ($1) ORDER BY key FOR UPDATE`, processes); err != nil {
			return err
		}
		for _, sql := range forgetting {
			if _, err := tx.Exec(ctx, sql); err != nil {
				return err
			}
		}
		for _, sql := range []string{
			"DELETE FROM starts WHERE process_id = ANY ($1)",
			"DELETE FROM message_runs r USING pools p WHERE p.bpmn_id = r.pool AND p.process_id = ANY ($1)",
			"DELETE FROM pools WHERE process_id = ANY ($1)",
			"DELETE FROM versions WHERE process_id = ANY ($1)",
		} {
			if _, err := tx.Exec(ctx, sql, processes); err != nil {
				return err
			}
		}
		return nil
	}))
}

// forgetting deletes what belongs to instances, and these last. A key holds
// its instance in the upper bits.
var forgetting = []string{
	"DELETE FROM history WHERE instance IN (SELECT key FROM forgotten)",
	"DELETE FROM instance_moves WHERE instance IN (SELECT key FROM forgotten)",
	"DELETE FROM task_candidates WHERE (task & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM task_seats WHERE (task & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM task_comments WHERE (task & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM task_drafts WHERE (task & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM tasks WHERE (key & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM timers WHERE (key & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM jobs WHERE (key & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM subscriptions WHERE (key & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM message_receipts WHERE receiver IN (SELECT key FROM forgotten)",
	"DELETE FROM calls WHERE (activation & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM deliveries WHERE receiver IN (SELECT key FROM forgotten)",
	"DELETE FROM incidents WHERE (key & ~4194303) IN (SELECT key FROM forgotten)",
	"DELETE FROM commands WHERE instance IN (SELECT key FROM forgotten)",
	"DELETE FROM instances WHERE key IN (SELECT key FROM forgotten)",
}
