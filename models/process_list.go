package models

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"

	"gorm.io/gorm"
)

// ProcessFilter narrows the list of processes.
type ProcessFilter struct {
	Search   string
	Archived bool
	Right    Right // only those on which the viewer holds it; empty: any
	Started  bool  // only those with a version
	After    Cursor
	Limit    int
	Bare     bool // without what is counted: Running, Attention and Webhooks stay 0
}

// CountLimit is where counting stops; screens show more as "999+".
const CountLimit = 1000

// ProcessRow is a process in a list, with what the list says about it. The
// counts stop at CountLimit and are 0 where the viewer may not see instances.
type ProcessRow struct {
	Process
	Rights    Rights
	Owner     string
	DraftedAt *time.Time
	DraftedBy string
	Ahead     bool // the draft was changed after the newest version was published
	Running   int
	Attention int // instances that wait for somebody's help
	Webhooks  int // starts of the newest version that other systems call, and addresses whose start is gone
}

// ProcessPage lists the processes on which the viewer holds a right, by name.
func (db *DB) ProcessPage(ctx context.Context, v Viewer, f ProcessFilter) ([]ProcessRow, error) {
	// The page is cut out first: rights and counts are asked for its rows only.
	page := db.processQuery(ctx, v, f).Select("p.*").Order("p.folded, p.id").Limit(f.Limit)
	if f.After.ID != 0 {
		page = page.Where("(p.folded, p.id) > (?, ?)", f.After.Folded, f.After.ID)
	}
	return db.processRows(ctx, v, page, f.Bare)
}

func (db *DB) processRows(ctx context.Context, v Viewer, page *gorm.DB, bare bool) ([]ProcessRow, error) {
	rights, rightsArgs := v.rightsColumn("p.id")
	sees, seesArgs := v.condition("p.id", MaySee)
	args := append([]any{page}, rightsArgs...)
	args = append(append(args, seesArgs...), seesArgs...)
	if bare {
		sees, args = "FALSE", args[:len(args)-2*len(seesArgs)]
	}
	args = append(args, bare)
	var rows []ProcessRow
	err := db.with(ctx).Raw(`WITH p AS (?)
		SELECT p.*, `+rights+` AS rights, coalesce(o.name, '') AS owner,
			d.updated_at AS drafted_at, coalesce(e.name, '') AS drafted_by,
			p.latest > 0 AND d.updated_at > (SELECT v.published_at FROM versions v WHERE v.process_id = p.id AND v.number = p.latest) AS ahead,
			CASE WHEN `+sees+` THEN (SELECT count(*) FROM (SELECT FROM instances i
				WHERE i.process_id = p.id AND i.ended_at IS NULL LIMIT 1000) n) ELSE 0 END AS running,
			CASE WHEN `+sees+` THEN (SELECT count(*) FROM (SELECT FROM instances i
				WHERE i.process_id = p.id AND i.incidents > 0 LIMIT 1000) n) ELSE 0 END AS attention,
			CASE WHEN ? THEN 0 ELSE (SELECT count(*) FROM (SELECT s.block FROM starts s WHERE s.process_id = p.id AND s.kind = 'webhook'
				UNION SELECT w.block FROM webhooks w WHERE w.process_id = p.id) w) END AS webhooks
		FROM p LEFT JOIN people o ON o.id = p.owner_id LEFT JOIN drafts d ON d.process_id = p.id LEFT JOIN people e ON e.id = d.updated_by
		ORDER BY p.folded, p.id`, args...).Scan(&rows).Error
	return rows, err
}

// CountProcesses counts what ProcessPage lists over all pages, up to CountLimit.
func (db *DB) CountProcesses(ctx context.Context, v Viewer, f ProcessFilter) (int, error) {
	var n int
	return n, db.with(ctx).Raw("SELECT count(*) FROM (?) n", db.processQuery(ctx, v, f).Select("1").Limit(CountLimit)).Scan(&n).Error
}

func (db *DB) processQuery(ctx context.Context, v Viewer, f ProcessFilter) *gorm.DB {
	rights := AllRights
	if f.Right != "" {
		rights = []Right{f.Right}
	}
	visible, args := v.condition("p.id", rights...)
	q := db.with(ctx).Table("processes p").Where(visible, args...)
	for word := range strings.FieldsSeq(Fold(f.Search)) {
		q = q.Where("p.folded LIKE ?", likeAnywhere(word))
	}
	if f.Archived {
		q = q.Where("p.archived_at IS NOT NULL")
	} else {
		q = q.Where("p.archived_at IS NULL")
	}
	if f.Started {
		q = q.Where("p.latest > 0")
	}
	return q
}

// ProcessRow is one process as its viewer may see it. Missing if the viewer
// holds no right on it.
func (db *DB) ProcessRow(ctx context.Context, v Viewer, id int64) (ProcessRow, error) {
	visible, args := v.condition("p.id", AllRights...)
	page := db.with(ctx).Table("processes p").Select("p.*").Where("p.id = ?", id).Where(visible, args...)
	rows, err := db.processRows(ctx, v, page, false)
	if err == nil && len(rows) == 0 {
		err = missing("This process")
	}
	if err != nil {
		return ProcessRow{}, err
	}
	return rows[0], nil
}

// VersionRow is a version in a list, without its document.
type VersionRow struct {
	Number      int32
	Note        string
	PublishedAt time.Time
	PublishedBy string
	Running     int // instances on it that have not ended, up to CountLimit
}

const versionRows = `SELECT v.number, v.note, v.published_at, coalesce(w.name, '') AS published_by,
			(SELECT count(*) FROM (SELECT FROM instances i WHERE i.process_id = v.process_id AND i.version = v.number AND i.ended_at IS NULL LIMIT 1000) n) AS running
		FROM versions v LEFT JOIN people w ON w.id = v.published_by
		WHERE v.process_id = @process `

// VersionPage lists versions of a process, newest first, from the one before
// the given number on; 0 starts at the newest.
func (db *DB) VersionPage(ctx context.Context, process int64, before int32, limit int) ([]VersionRow, error) {
	if before <= 0 {
		before = 1<<31 - 1
	}
	var rows []VersionRow
	return rows, db.with(ctx).Raw(versionRows+"AND v.number < @before ORDER BY v.number DESC LIMIT @limit",
		sql.Named("process", process), sql.Named("before", before), sql.Named("limit", limit)).Scan(&rows).Error
}

// VersionsInUse lists the versions of a process on which instances run, the
// newest few, and those that are named, newest first.
func (db *DB) VersionsInUse(ctx context.Context, process int64, newest int, named ...int32) ([]VersionRow, error) {
	var rows []VersionRow
	return rows, db.with(ctx).Raw(versionRows+`AND (v.number IN @named
			OR v.number > (SELECT max(number) - @newest FROM versions WHERE process_id = @process)
			OR EXISTS (SELECT FROM instances i WHERE i.process_id = v.process_id AND i.version = v.number AND i.ended_at IS NULL))
		ORDER BY v.number DESC LIMIT 1000`,
		sql.Named("process", process), sql.Named("newest", newest), sql.Named("named", named)).Scan(&rows).Error
}

// Version is one published document. Missing if there is none.
func (db *DB) Version(ctx context.Context, process int64, number int32) (Version, error) {
	var v Version
	return v, one(db.with(ctx).Where("process_id = ? AND number = ?", process, number).Take(&v).Error, "This version")
}

// Draft is the draft of a process. Missing if there is none.
func (db *DB) Draft(ctx context.Context, process int64) (Draft, error) {
	var d Draft
	return d, one(db.with(ctx).Where("process_id = ?", process).Take(&d).Error, "This process")
}

// InstanceCounts are numbers about the instances of a process. Running and
// Attention stop at CountLimit; the others look at the newest CountLimit
// instances only.
type InstanceCounts struct {
	Running   int
	Attention int
	Week      int           // started within seven days
	Usual     time.Duration // from start to end, of the middle one; 0: none has ended
}

// ProcessCounts counts the instances of a process, whoever asks.
func (db *DB) ProcessCounts(ctx context.Context, process int64) (InstanceCounts, error) {
	var n struct {
		Running, Attention, Week int
		Usual                    float64 // seconds
	}
	err := db.with(ctx).Raw(`
		WITH newest AS (SELECT started_at, ended_at, status FROM instances WHERE (process_id, key) BETWEEN (@p, 0) AND (@p, 9223372036854775807) ORDER BY process_id DESC, key DESC LIMIT 1000)
		SELECT (SELECT count(*) FROM (SELECT FROM instances WHERE process_id = @p AND ended_at IS NULL LIMIT 1000) r) AS running,
			(SELECT count(*) FROM (SELECT FROM instances WHERE process_id = @p AND incidents > 0 LIMIT 1000) r) AS attention,
			(SELECT count(*) FROM newest WHERE started_at > now() - interval '7 days') AS week,
			(SELECT coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - started_at)), 0)
				FROM newest WHERE status = 'ended') AS usual`, map[string]any{"p": process}).Scan(&n).Error
	return InstanceCounts{n.Running, n.Attention, n.Week, time.Duration(n.Usual * float64(time.Second))}, err
}

// LatestDocuments are the newest versions' documents of processes, by process;
// of those without a version, the drafts.
func (db *DB) LatestDocuments(ctx context.Context, processes []int64) (map[int64]json.RawMessage, error) {
	var rows []struct {
		ID       int64
		Document json.RawMessage
	}
	err := db.with(ctx).Raw(`SELECT p.id, coalesce(v.document, d.document) AS document FROM processes p
		LEFT JOIN versions v ON v.process_id = p.id AND v.number = p.latest LEFT JOIN drafts d ON d.process_id = p.id AND p.latest = 0
		WHERE p.id = ANY(?)`, IDs(processes)).Scan(&rows).Error
	documents := map[int64]json.RawMessage{}
	for _, r := range rows {
		if len(r.Document) > 0 {
			documents[r.ID] = r.Document
		}
	}
	return documents, err
}
