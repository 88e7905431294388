package models

import (
	"context"
	"time"
)

// SnapshotRow is an earlier state of a draft without its document.
type SnapshotRow struct {
	Revision  int64
	UpdatedAt time.Time
	UpdatedBy string // the name; empty for a program
	Changes   int64  // saved since the one kept before it
}

// Snapshots lists the earlier states of a process's draft that are kept, newest
// first; before is the revision above the page, 0 for the first.
func (db *DB) Snapshots(ctx context.Context, process, before int64, limit int) ([]SnapshotRow, error) {
	var rows []SnapshotRow
	return rows, db.with(ctx).Raw(`SELECT * FROM (
			SELECT s.revision, s.updated_at, coalesce(p.name, '') AS updated_by,
				s.revision - coalesce(lag(s.revision) OVER (ORDER BY s.revision), 0) AS changes
			FROM draft_snapshots s LEFT JOIN people p ON p.id = s.updated_by WHERE s.process_id = ?) kept
		WHERE ? = 0 OR revision < ? ORDER BY revision DESC LIMIT ?`, process, before, before, limit).Scan(&rows).Error
}

// Snapshot is one earlier state. Missing if it is not kept.
func (db *DB) Snapshot(ctx context.Context, process, revision int64) (DraftSnapshot, error) {
	var s DraftSnapshot
	return s, one(db.with(ctx).Where("process_id = ? AND revision = ?", process, revision).Take(&s).Error, "This earlier draft")
}
