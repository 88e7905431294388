package postgres

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
)

// mark tells one transaction from every other, before and after a crash. It is
// written with the change, in the one row of its connection; a connection whose
// answer was lost is never used again, so its row stays as it is.
type mark struct {
	connection int64 // drawn once for each connection
	pid        uint32
	drawn      int64 // drawn for each transaction
}

// markKey is where a connection keeps its number.
const markKey = "segue.mark"

// markAge is how long the mark of a connection that is no longer used is kept.
const markAge = time.Hour

func markOf(conn *pgx.Conn) mark {
	own, ok := conn.PgConn().CustomData()[markKey].(int64)
	if !ok {
		own = rand.Int64()
		conn.PgConn().CustomData()[markKey] = own
	}
	return mark{connection: own, pid: conn.PgConn().PID(), drawn: rand.Int64()}
}

func (m mark) queue(b *pgx.Batch) {
	b.Queue(`INSERT INTO marks (connection, drawn, at) VALUES ($1, $2, now())
		ON CONFLICT (connection) DO UPDATE SET drawn = EXCLUDED.drawn, at = EXCLUDED.at`, m.connection, m.drawn)
}

// errUnderWay: the server has not yet noticed that nobody waits for its answer.
var errUnderWay = errors.New("the transaction is still under way")

// Settle implements host.Store. The server may still be working on what a lost
// connection had asked for: its session is ended, and then the outcome is certain.
func (s *Store) Settle(ctx context.Context, over host.Tx) (bool, error) {
	m := over.(*tx).mark
	var committed, underWay bool
	// One statement sees one moment: first who is still there, then, in another,
	// what they left.
	err := s.pool.QueryRow(ctx, `SELECT count(pg_terminate_backend(pid)) > 0 FROM pg_stat_activity
		WHERE pid = $1 AND usename = current_user AND datname = current_database()`, int64(m.pid)).Scan(&underWay)
	if err == nil && !underWay {
		err = s.pool.QueryRow(ctx, "SELECT EXISTS (SELECT FROM marks WHERE connection = $1 AND drawn = $2)", m.connection, m.drawn).Scan(&committed)
	}
	switch {
	case err != nil:
		return false, trouble(err)
	case underWay:
		return false, fmt.Errorf("%w: %w", host.ErrAway, errUnderWay)
	}
	return committed, nil
}
