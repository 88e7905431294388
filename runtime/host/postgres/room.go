package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Room implements host.Store: it writes about a megabyte that nobody keeps, so
// that what comes next finds room too. A small write may still find a place in
// a file that is there, and says nothing.
func (s *Store) Room(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	err := pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, "CREATE TEMPORARY TABLE segue_room ON COMMIT DROP AS SELECT n FROM generate_series(1, 30000) AS n")
		return err
	})
	return trouble(err)
}
