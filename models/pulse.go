package models

import (
	"context"
	"time"
)

// sampled is how many of a process's newest instances its figures look at.
const sampled = 1000

// Pulse is how a process is doing: what runs now, and what its newest instances
// tell. Counts stop at CountLimit.
type Pulse struct {
	ProcessID int64
	Running   int
	Attention int
	Overdue   int           // open tasks whose time has passed
	Usual     time.Duration // from start to end, of the middle one; 0: none has ended
	Finished  int           // of the newest instances
	Untouched int           // of those, without anybody's help
	Slowest   string        // the block at which people take longest, its id; empty: none
	SlowFor   time.Duration // the middle one's wait there
	Standing  []StandingAt  // where what runs stands, as far as people know
}

// StandingAt is how many instances of a process wait at a block for people, or
// for somebody's help there.
type StandingAt struct {
	Block     string
	Count     int
	Attention bool
}

// Pulse reads how a process is doing, whoever asks.
func (db *DB) Pulse(ctx context.Context, process int64, now time.Time) (Pulse, error) {
	var n struct {
		Running, Attention, Overdue, Finished, Untouched int
		Usual, SlowFor                                   float64 // seconds
		Slowest                                          string
	}
	args := map[string]any{"p": process, "now": now, "limit": CountLimit, "sampled": sampled}
	err := db.with(ctx).Raw(`
		WITH newest AS (SELECT key, started_at, ended_at FROM (SELECT key, started_at, ended_at, status FROM instances
				WHERE (process_id, key) BETWEEN (@p, 0) AND (@p, 9223372036854775807) ORDER BY process_id DESC, key DESC LIMIT @sampled) k WHERE status = 'ended'),
			waits AS (SELECT t.block, percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM t.closed_at - t.opened_at)) AS wait
				FROM newest n JOIN LATERAL (SELECT block, opened_at, closed_at FROM tasks WHERE key BETWEEN n.key AND (n.key | 4194303) AND closed_at IS NOT NULL OFFSET 0) t ON true
				GROUP BY t.block ORDER BY wait DESC LIMIT 1)
		SELECT (SELECT count(*) FROM (SELECT FROM instances WHERE process_id = @p AND ended_at IS NULL LIMIT @limit) r) AS running,
			(SELECT count(*) FROM (SELECT FROM instances WHERE process_id = @p AND incidents > 0 LIMIT @limit) r) AS attention,
			(SELECT count(*) FROM (SELECT due_at FROM tasks WHERE process_id = @p AND closed_at IS NULL ORDER BY key LIMIT @limit) r WHERE due_at < @now) AS overdue,
			(SELECT count(*) FROM newest) AS finished,
			(SELECT count(*) FROM newest n WHERE NOT EXISTS (SELECT FROM tasks WHERE key BETWEEN n.key AND (n.key | 4194303))
				AND NOT EXISTS (SELECT FROM incidents WHERE key BETWEEN n.key AND (n.key | 4194303))) AS untouched,
			(SELECT coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - started_at)), 0) FROM newest) AS usual,
			coalesce((SELECT block FROM waits), '') AS slowest, coalesce((SELECT wait FROM waits), 0) AS slow_for`, args).Scan(&n).Error
	if err != nil {
		return Pulse{}, err
	}
	p := Pulse{ProcessID: process, Running: n.Running, Attention: n.Attention, Overdue: n.Overdue, Usual: seconds(n.Usual),
		Finished: n.Finished, Untouched: n.Untouched, Slowest: n.Slowest, SlowFor: seconds(n.SlowFor)}
	p.Standing, err = db.StandsAt(ctx, process)
	return p, err
}

// StandsAt is where the instances of a process stand that wait for people, or
// for somebody's help, the latter first and the most first; whoever asks.
func (db *DB) StandsAt(ctx context.Context, process int64) (list []StandingAt, err error) {
	return list, db.with(ctx).Raw(`
		SELECT block, count(*) AS count, true AS attention FROM (SELECT block FROM incidents
			WHERE process_id = @p AND cleared_at IS NULL LIMIT @limit) n GROUP BY block
		UNION ALL SELECT block, count(*), false FROM (SELECT block FROM tasks
			WHERE process_id = @p AND closed_at IS NULL LIMIT @limit) t GROUP BY block
		ORDER BY attention DESC, count DESC, block`, map[string]any{"p": process, "limit": CountLimit}).Scan(&list).Error
}

func seconds(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }

// RunningByVersion counts the running instances of a process by the version they run
// on, whoever asks; at most CountLimit in all.
func (db *DB) RunningByVersion(ctx context.Context, process int64) (map[int32]int, error) {
	var rows []struct {
		Version int32
		N       int
	}
	err := db.with(ctx).Raw(`SELECT version, count(*) AS n FROM (SELECT version FROM instances
		WHERE process_id = ? AND ended_at IS NULL ORDER BY key LIMIT ?) r GROUP BY version`, process, CountLimit).Scan(&rows).Error
	counts := map[int32]int{}
	for _, r := range rows {
		counts[r.Version] = r.N
	}
	return counts, err
}
