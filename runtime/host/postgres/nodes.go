package postgres

import (
	"context"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"segue/models"
	"segue/runtime/host"
)

func decimal(n int64) string { return strconv.FormatInt(n, 10) }

// patience is how long the connection that proves a node alive may be silent.
const patience = 2 * time.Second

// silence is how long nobody may say anything until it is looked whether they
// still can.
const silence = 5 * time.Second

// place is a node's row and the session that holds its lock.
type place struct {
	id   int32
	conn *pgx.Conn
}

// Join implements host.Nodes. The row is seen only once its lock is held.
func (s *Store) Join(ctx context.Context, name, release string) (host.Presence, error) {
	pooled, err := s.pool.Acquire(ctx)
	if err != nil {
		return nil, trouble(err)
	}
	p := &place{conn: pooled.Hijack()}
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	err = pgx.BeginFunc(ctx, p.conn, func(tx pgx.Tx) error {
		if err := tx.QueryRow(ctx, "INSERT INTO nodes (name, release) VALUES ($1, $2) RETURNING id", name, release).Scan(&p.id); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, "SELECT pg_advisory_lock($1, $2)", models.NodeLocks, p.id)
		return err
	})
	if err != nil {
		p.conn.Close(ctx)
		return nil, trouble(err)
	}
	return p, nil
}

// ID implements host.Presence.
func (p *place) ID() int32 { return p.id }

// Alive implements host.Presence.
func (p *place) Alive(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	tag, err := p.conn.Exec(ctx, "UPDATE nodes SET seen_at = clock_timestamp() WHERE id = $1", p.id)
	if err == nil && tag.RowsAffected() == 0 {
		return host.ErrNotFound // another node took this one for dead
	}
	return trouble(err)
}

// Leave implements host.Presence.
func (p *place) Leave(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if !p.conn.IsClosed() {
		// If this fails, the others find the lock free.
		_, _ = p.conn.Exec(ctx, "DELETE FROM nodes WHERE id = $1", p.id)
	}
	p.conn.Close(ctx)
}

// Bury implements host.Nodes. A node whose session holds no lock is dead at
// once; one that holds it but has been silent for long is cut off.
func (s *Store) Bury(ctx context.Context, silence time.Duration) (alive, freed int, err error) {
	err = s.pool.QueryRow(ctx, `WITH dead AS (SELECT id FROM nodes n
			WHERE seen_at < clock_timestamp() - make_interval(secs => $3) OR NOT EXISTS (SELECT FROM pg_locks l
				WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid = $2 AND l.objid = n.id
					AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))),
		buried AS (DELETE FROM nodes WHERE id IN (SELECT id FROM dead) RETURNING id),
		freed AS (UPDATE jobs SET ready_at = coalesce($1, clock_timestamp()), node = NULL
			WHERE node IS NOT NULL AND node NOT IN (SELECT id FROM nodes EXCEPT SELECT id FROM dead) RETURNING 1)
		SELECT (SELECT count(*) FROM nodes) - (SELECT count(*) FROM dead), (SELECT count(*) FROM freed) + 0 * (SELECT count(*) FROM buried)`,
		s.at(), int64(models.NodeLocks), silence.Seconds()).Scan(&alive, &freed)
	return alive, freed, trouble(err)
}

// Listen implements host.Nodes.
func (s *Store) Listen(ctx context.Context, hear func(note string)) error {
	pooled, err := s.pool.Acquire(ctx)
	if err != nil {
		return trouble(err)
	}
	conn := pooled.Hijack()
	defer func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		conn.Close(ctx)
	}()
	if _, err := conn.Exec(ctx, "LISTEN segue"); err != nil {
		return trouble(err)
	}
	hear("")
	for {
		n, err := next(ctx, conn)
		if err != nil {
			return trouble(err)
		}
		if n != nil {
			hear(n.Payload)
		}
	}
}

// Tell implements host.Nodes.
func (s *Store) Tell(ctx context.Context, note string) error {
	_, err := s.pool.Exec(ctx, "SELECT pg_notify('segue', $1)", note)
	return trouble(err)
}

// next waits for a note; nil: for a while there was none, and the connection
// still answers. One that only looks open would be listened to for ever.
func next(ctx context.Context, conn *pgx.Conn) (*pgconn.Notification, error) {
	quiet, cancel := context.WithTimeout(ctx, silence)
	defer cancel()
	n, err := conn.WaitForNotification(quiet)
	if err == nil || ctx.Err() != nil || quiet.Err() == nil || conn.IsClosed() {
		return n, err
	}
	asked, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	_, err = conn.Exec(asked, "SELECT 1")
	return nil, err
}
