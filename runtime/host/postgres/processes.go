package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/graph"
	"segue/runtime/host"
)

// Version implements host.Processes.
func (s *Store) Version(ctx context.Context, process int64, number int) (*host.Version, error) {
	v := &host.Version{Process: process}
	err := s.pool.QueryRow(ctx, `SELECT v.number, s.zone, v.document::text FROM versions v, settings s
		WHERE v.process_id = $1 AND v.number = $2`, process, number).Scan(&v.Number, &v.Zone, &v.Document)
	return v, trouble(err)
}

// Newest implements host.Processes.
func (s *Store) Newest(ctx context.Context, process int64) (number int, archived bool, err error) {
	err = s.pool.QueryRow(ctx, "SELECT latest, archived_at IS NOT NULL FROM processes WHERE id = $1 AND latest > 0", process).Scan(&number, &archived)
	return number, archived, trouble(err)
}

// Pool implements host.Processes.
func (s *Store) Pool(ctx context.Context, id graph.ID) (process int64, err error) {
	err = s.pool.QueryRow(ctx, "SELECT process_id FROM pools WHERE bpmn_id = $1", string(id)).Scan(&process)
	return process, trouble(err)
}

// Publish implements host.Processes.
func (s *Store) Publish(ctx context.Context, process int64, fill func(int, string, time.Time) (*host.Publication, error)) (number int, err error) {
	ctx, cancel := context.WithTimeout(ctx, answers)
	defer cancel()
	var own error // what is not the database's trouble
	err = pgx.BeginFunc(ctx, s.pool, func(tx pgx.Tx) error {
		var name, zone string
		var archived bool
		var now time.Time
		err := tx.QueryRow(ctx, "SELECT name, (SELECT zone FROM settings), latest + 1, archived_at IS NOT NULL, coalesce($2, clock_timestamp()) FROM processes WHERE id = $1 FOR UPDATE",
			process, s.at()).Scan(&name, &zone, &number, &archived, &now)
		if err != nil {
			return err
		}
		if archived {
			own = host.ErrArchived
			return own
		}
		p, err := fill(number, zone, now)
		if err != nil {
			own = err
			return err
		}
		if own = claimPools(ctx, tx, process, p.Pools); own != nil {
			return own
		}
		return writeVersion(ctx, tx, process, name, number, now, p)
	})
	if own != nil {
		return 0, own
	}
	return number, trouble(err)
}

// claimPools takes the BPMN ids for the process.
func claimPools(ctx context.Context, tx pgx.Tx, process int64, pools []graph.ID) error {
	for _, id := range pools {
		var owner int64
		err := tx.QueryRow(ctx, `INSERT INTO pools (bpmn_id, process_id) VALUES ($1, $2)
			ON CONFLICT (bpmn_id) DO UPDATE SET process_id = pools.process_id RETURNING process_id`, string(id), process).Scan(&owner)
		if err != nil {
			return trouble(err)
		}
		if owner != process {
			return &host.PoolTakenError{ID: id, Process: owner}
		}
	}
	return nil
}

func writeVersion(ctx context.Context, tx pgx.Tx, process int64, name string, number int, now time.Time, p *host.Publication) error {
	var b pgx.Batch
	b.Queue(`INSERT INTO versions (process_id, number, document, hash, note, published_by, published_at)
		VALUES ($1, $2, $3::text::jsonb, $4, $5, $6, $7)`, process, number, string(p.Document), p.Hash, p.Note, someInt(p.By.ID), now)
	b.Queue("UPDATE processes SET latest = $2, changed_at = $3 WHERE id = $1", process, number, now)
	b.Queue("DELETE FROM starts WHERE process_id = $1", process)
	for _, r := range p.Starts {
		b.Queue("INSERT INTO starts ("+startColumns+") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
			int64(r.Key), r.Process, r.Version, string(r.Pool), string(r.Block), r.Kind, r.Name, r.Schedule, some(r.Next), r.Fired)
	}
	err := queueDeeds(&b, now, []host.Deed{{By: p.By, Action: "process.published", TargetKind: "process", TargetID: decimal(process), TargetName: name,
		Detail: map[string]any{"version": number, "note": p.Note}}})
	if err != nil {
		return err
	}
	b.Queue("SELECT pg_notify('segue', $1)", p.Tell)
	return tx.SendBatch(ctx, &b).Close()
}
