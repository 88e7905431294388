package postgres_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"segue/models/database/dbtest"
	"segue/runtime/host"
	"segue/runtime/host/postgres"
)

// TestWhoHoldsOnTooLong: a transaction that waits for another's lock, or says
// nothing for too long, is no database that cannot be reached: it is told apart,
// and one that needs the time gets it.
func TestWhoHoldsOnTooLong(t *testing.T) {
	db := dbtest.Reused(t)
	config := db.Pool.Config().Copy()
	config.ConnConfig.RuntimeParams["idle_in_transaction_session_timeout"] = "300ms"
	config.AfterConnect = nil
	pool, err := pgxpool.NewWithConfig(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	impatient, store := postgres.New(pool), postgres.New(db.Pool)
	command := func(id string) []host.CommandRow { return []host.CommandRow{{ID: id, Instance: 1 << 22}} }
	// silent says nothing for longer than allowed.
	silent := func(w *host.Want) error {
		tx, found, err := impatient.Begin(t.Context(), w)
		if err != nil {
			t.Fatal(err)
		}
		for now := found.Now; now.Sub(found.Now) < 600*time.Millisecond; {
			if now, err = store.Now(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		return tx.Commit(t.Context(), &host.Write{})
	}
	if err := silent(&host.Want{Commands: command("a")}); !errors.Is(err, host.ErrSlow) && !errors.Is(err, host.ErrUnknown) {
		t.Errorf("who said nothing is told %v", err) // what the server said may be lost with the connection
	}
	if err := silent(&host.Want{Commands: command("b"), Long: true}); err != nil {
		t.Errorf("who said so before is told %v", err)
	}
	holds, _, err := store.Begin(t.Context(), &host.Want{Commands: command("c")})
	if err != nil {
		t.Fatal(err)
	}
	defer holds.Rollback(context.Background())
	if _, _, err := store.Begin(t.Context(), &host.Want{Commands: command("c")}); !errors.Is(err, host.ErrSlow) {
		t.Errorf("who waits for somebody is told %v", err)
	}
}
