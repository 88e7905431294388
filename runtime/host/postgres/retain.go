package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Expired implements host.Retention.
func (s *Store) Expired(ctx context.Context, limit int) ([]machine.Key, error) {
	rows, err := s.pool.Query(ctx, `SELECT i.key FROM processes p CROSS JOIN LATERAL (SELECT key FROM instances
			WHERE process_id = p.id AND ended_at < coalesce($1, now()) - make_interval(days => p.keep_days) ORDER BY key LIMIT $2) AS i
		WHERE p.keep_days IS NOT NULL LIMIT $2`, s.at(), limit)
	if err != nil {
		return nil, trouble(err)
	}
	found, err := pgx.CollectRows(rows, pgx.RowTo[machine.Key])
	return found, trouble(err)
}

// erasures delete what belongs to instances; $1 are their keys.
var erasures = []string{
	`DELETE FROM task_candidates c USING unnest($1::bigint[]) AS k WHERE c.task IN (SELECT key FROM tasks WHERE key BETWEEN k AND k | 4194303)`,
	`DELETE FROM task_seats s USING unnest($1::bigint[]) AS k WHERE s.task BETWEEN k AND k | 4194303`,
	`DELETE FROM task_drafts d USING unnest($1::bigint[]) AS k WHERE d.task BETWEEN k AND k | 4194303`,
	`DELETE FROM task_comments m USING unnest($1::bigint[]) AS k WHERE m.task BETWEEN k AND k | 4194303`,
	`DELETE FROM tasks t USING unnest($1::bigint[]) AS k WHERE t.key BETWEEN k AND k | 4194303`,
	`DELETE FROM incidents i USING unnest($1::bigint[]) AS k WHERE i.key BETWEEN k AND k | 4194303`,
	`DELETE FROM deliveries WHERE receiver = ANY ($1)`,
	`DELETE FROM instance_moves WHERE instance = ANY ($1)`,
	`DELETE FROM files WHERE instance = ANY ($1)`,
	`DELETE FROM instances WHERE key = ANY ($1)`,
}

// Erase implements host.Retention.
func (s *Store) Erase(ctx context.Context, instances []machine.Key, keep func([]machine.Key) error, deed func([]machine.Key) *host.Deed) (erased []machine.Key, err error) {
	ctx, cancel := context.WithTimeout(ctx, clearance)
	defer cancel()
	var own error // of keep: not the database's trouble
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		// While keep writes its lines, this says nothing for longer than a server waits.
		if _, err := tx.Exec(ctx, longSilence); err != nil {
			return err
		}
		var months []int32
		var now time.Time
		rows, err := tx.Query(ctx, `SELECT key, to_char(started_at AT TIME ZONE 'UTC', 'YYYYMM')::integer, coalesce($2, clock_timestamp()) FROM instances
			WHERE key = ANY ($1) AND ended_at IS NOT NULL ORDER BY key FOR UPDATE SKIP LOCKED`, keys(instances), s.at())
		if err != nil {
			return err
		}
		err = each(rows, func() error {
			var k machine.Key
			var m int32
			err := rows.Scan(&k, &m, &now)
			erased, months = append(erased, k), append(months, m)
			return err
		})
		if err != nil || len(erased) == 0 {
			return err
		}
		if keep != nil {
			if own = keep(erased); own != nil {
				return own
			}
		}
		var b pgx.Batch
		b.Queue("DELETE FROM history WHERE instance = ANY ($1) AND month = ANY ($2)", keys(erased), months)
		for _, sql := range erasures {
			b.Queue(sql, keys(erased))
		}
		if own = queueDeeds(&b, now, []host.Deed{*deed(erased)}); own != nil {
			return own
		}
		return tx.SendBatch(ctx, &b).Close()
	})
	if own != nil {
		return nil, own
	}
	if err != nil {
		return nil, trouble(err)
	}
	return erased, nil
}
