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
	session
	drawn int64 // drawn for each transaction
}

// session is what a connection is known by. Numbers of processes are used again,
// after a restart of Postgres soon; together with its beginning one is unique.
type session struct {
	connection int64 // drawn
	pid        int32
	began      time.Time
}

// markKey is where a connection keeps its number.
const markKey = "segue.mark"

// markAge is how long the mark of a connection that is no longer used is kept. A
// server that asks for one after that, because it stood still for so long, would
// take what it did for undone.
const markAge = 7 * 24 * time.Hour

func markOf(ctx context.Context, conn *pgx.Conn) (mark, error) {
	kept := conn.PgConn().CustomData()
	own, ok := kept[markKey].(session)
	if !ok {
		own.connection = rand.Int64()
		err := conn.QueryRow(ctx, "SELECT pid, backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid()").Scan(&own.pid, &own.began)
		if err != nil {
			return mark{}, err
		}
		kept[markKey] = own
	}
	return mark{own, rand.Int64()}, nil
}

func (m mark) queue(b *pgx.Batch) {
	b.Queue(`INSERT INTO marks (connection, drawn, at) VALUES ($1, $2, now())
		ON CONFLICT (connection) DO UPDATE SET drawn = EXCLUDED.drawn, at = EXCLUDED.at`, m.connection, m.drawn)
}

// errUnderWay: the server has not yet noticed that nobody waits for its answer.
var errUnderWay = errors.New("the transaction is still under way")

// Settle implements host.Store. The server may still be working on what a lost
// connection had asked for: its session is ended, and then the outcome is certain.
// One that waits for its standby is left to it: ended, it would have committed here
// and not there.
func (s *Store) Settle(ctx context.Context, over host.Tx) (bool, error) {
	m := over.(*tx).mark
	var committed, underWay bool
	// One statement sees one moment: first who is still there, then, in another,
	// what they left.
	err := s.pool.QueryRow(ctx, `SELECT count(CASE WHEN wait_event IS DISTINCT FROM 'SyncRep' THEN pg_terminate_backend(pid) ELSE true END) > 0
		FROM pg_stat_activity WHERE pid = $1 AND backend_start = $2`, m.pid, m.began).Scan(&underWay)
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
