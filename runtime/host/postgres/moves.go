package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Moves implements host.Store.
func (s *Store) Moves(ctx context.Context, key machine.Key) ([]host.Move, error) {
	rows, err := s.pool.Query(ctx, "SELECT instance, step, version, pool FROM instance_moves WHERE instance = $1 ORDER BY step", key)
	if err != nil {
		return nil, trouble(err)
	}
	moves, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (m host.Move, err error) {
		err = row.Scan(&m.Instance, &m.Step, &m.Version, &m.Pool)
		return m, err
	})
	return moves, trouble(err)
}

// queueMoves changes the version of instances that go on in another one. Their
// rows have been changed before, under the guard of their step.
func (b *batch) queueMoves(w *host.Write) {
	var now struct {
		keys     []int64
		versions []int32
		pools    []*string
	}
	for _, d := range w.Deltas {
		if d.Effects != nil && len(d.Moves) > 0 {
			now.keys, now.versions = append(now.keys, int64(d.Instance.Key)), append(now.versions, d.Instance.Version)
			now.pools = append(now.pools, someText(string(d.Instance.Pool)))
		}
	}
	if len(now.keys) == 0 {
		return
	}
	var left struct {
		keys            []int64
		steps, versions []int32
		pools           []string
	}
	for _, m := range b.fx.Moves {
		left.keys, left.steps = append(left.keys, int64(m.Instance)), append(left.steps, m.Step)
		left.versions, left.pools = append(left.versions, m.Version), append(left.pools, string(m.Pool))
	}
	b.Queue(`UPDATE instances i SET version = u.version, pool = u.pool
		FROM unnest($1::bigint[], $2::integer[], $3::text[]) AS u (key, version, pool) WHERE i.key = u.key`, now.keys, now.versions, now.pools)
	b.Queue(`INSERT INTO instance_moves (instance, step, version, pool)
		SELECT * FROM unnest($1::bigint[], $2::integer[], $3::integer[], $4::text[])`, left.keys, left.steps, left.versions, left.pools)
}
