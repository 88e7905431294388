package models

import (
	"context"
	"time"
)

// Server is one that shares this database.
type Server struct {
	ID        int32
	Name      string
	Release   string
	StartedAt time.Time
	SeenAt    time.Time
	Silent    float64 // seconds since it was last seen, by the database's clock
	Present   bool    // its session holds its lock; without it the others take it for dead
	Calls     int     // calls that it has taken, counted up to CountLimit
}

// NodeLocks is the space of advisory locks by which servers are known to live.
const NodeLocks = 1397048133

// Servers are those that have a place, the oldest first.
func (db *DB) Servers(ctx context.Context) ([]Server, error) {
	var rows []Server
	err := db.with(ctx).Raw(`SELECT n.id, n.name, n.release, n.started_at, n.seen_at,
			extract(epoch FROM clock_timestamp() - n.seen_at) AS silent,
			EXISTS (SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 AND l.classid = ? AND l.objid = n.id
				AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS present,
			(SELECT count(*) FROM (SELECT FROM jobs WHERE node = n.id LIMIT ?) j) AS calls
		FROM nodes n ORDER BY n.id LIMIT 200`, int64(NodeLocks), CountLimit).Scan(&rows).Error
	return rows, err
}

// FailingConnections are those that are called no more for want of an answer.
func (db *DB) FailingConnections(ctx context.Context) ([]Connection, error) {
	var rows []Connection
	return rows, db.with(ctx).Where("failing_since IS NOT NULL").Order("failing_since, id").Limit(200).Find(&rows).Error
}

// ProcessNames are the names of some processes by id; of one that is gone there is none.
func (db *DB) ProcessNames(ctx context.Context, ids []int64) (map[int64]Process, error) {
	var rows []Process
	if err := db.with(ctx).Where("id IN ?", ids).Find(&rows).Error; err != nil {
		return nil, err
	}
	by := map[int64]Process{}
	for _, p := range rows {
		by[p.ID] = p
	}
	return by, nil
}
