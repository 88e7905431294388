package models

import (
	"context"
	"encoding/json"
	"strings"
	"time"
)

// DraftStanding is what is known of a draft without its document.
type DraftStanding struct {
	Revision  int64
	UpdatedAt time.Time
	UpdatedBy string // the name; empty for a program
}

// DraftMoved says that a draft has gone on since its writer read it.
type DraftMoved struct{ Now DraftStanding }

func (e *DraftMoved) Error() string {
	by := e.Now.UpdatedBy
	if by == "" {
		by = "Somebody else"
	}
	return by + " has changed this draft since you opened it. Nothing was saved."
}

// DraftStanding is the standing of a process's draft.
func (db *DB) DraftStanding(ctx context.Context, process int64) (DraftStanding, error) {
	var s DraftStanding
	return s, one(db.with(ctx).Raw(`SELECT d.revision, d.updated_at, coalesce(p.name, '') AS updated_by
		FROM drafts d LEFT JOIN people p ON p.id = d.updated_by WHERE d.process_id = ?`, process).Take(&s).Error, "This process")
}

// SaveDraft writes the document of a process's draft, if it still has the
// revision that the writer read; *DraftMoved otherwise, unless it says the same
// already, as where the writer's browser saved it when its page was left. What it replaces is
// kept as a snapshot where somebody else wrote it, where the last snapshot is
// old, or where keep says so. Missing if the viewer may not edit the process.
func (db *DB) SaveDraft(ctx context.Context, v Viewer, process, revision int64, document json.RawMessage, keep bool) (DraftStanding, error) {
	allowed, args := v.condition("p.id", MayEdit)
	s := DraftStanding{Revision: revision + 1, UpdatedBy: v.Name}
	err := db.Tx(ctx, func(tx *DB) error {
		var p Process
		if err := one(tx.with(ctx).Table("processes p").Where("p.id = ?", process).Where(allowed, args...).Take(&p).Error, "This process"); err != nil {
			return err
		}
		if p.ArchivedAt != nil {
			return &Error{Code: Conflict, Message: p.Name + " is archived, so its draft cannot change. Restore the process first."}
		}
		if err := tx.snapshot(ctx, v, process, revision, keep); err != nil {
			return err
		}
		written := tx.with(ctx).Raw(`UPDATE drafts SET revision = revision + 1, document = ?, updated_by = ?, updated_at = now()
			WHERE process_id = ? AND revision = ? RETURNING updated_at`, document, v.ID, process, revision).Scan(&s.UpdatedAt)
		if written.Error != nil || written.RowsAffected == 1 {
			return written.Error
		}
		now, err := tx.DraftStanding(ctx, process)
		if err != nil {
			return err
		}
		var same bool
		if err := tx.with(ctx).Raw(`SELECT document = ?::jsonb FROM drafts WHERE process_id = ?`, document, process).Scan(&same).Error; err != nil {
			return err
		}
		if same {
			s = now
			return nil
		}
		return &DraftMoved{now}
	})
	return s, err
}

// snapshot keeps the draft as it is now, if there is a reason to, and thins
// what is kept: everything for a day, then the last of an hour, after a month
// the last of a day.
func (db *DB) snapshot(ctx context.Context, v Viewer, process, revision int64, keep bool) error {
	kept := db.with(ctx).Exec(`INSERT INTO draft_snapshots (process_id, revision, document, updated_by, updated_at)
		SELECT d.process_id, d.revision, d.document, d.updated_by, d.updated_at FROM drafts d
		WHERE d.process_id = ? AND d.revision = ? AND (? OR d.updated_by IS DISTINCT FROM ?
			OR NOT EXISTS (SELECT FROM draft_snapshots s WHERE s.process_id = d.process_id AND s.updated_at > d.updated_at - interval '10 minutes'))
		ON CONFLICT DO NOTHING`, process, revision, keep, v.ID)
	if kept.Error != nil || kept.RowsAffected == 0 {
		return kept.Error
	}
	if err := db.forgetAnswers(ctx, process); err != nil {
		return err
	}
	return db.with(ctx).Exec(`DELETE FROM draft_snapshots s USING (
			SELECT revision, row_number() OVER (PARTITION BY CASE
				WHEN updated_at > now() - interval '1 day' THEN 'revision ' || revision
				WHEN updated_at > now() - interval '30 days' THEN 'hour ' || date_trunc('hour', updated_at)
				ELSE 'day ' || date_trunc('day', updated_at) END ORDER BY revision DESC) AS nth
			FROM draft_snapshots WHERE process_id = @process) k
		WHERE s.process_id = @process AND s.revision = k.revision AND k.nth > 1`, map[string]any{"process": process}).Error
}

// forgetAnswers drops what tests brought back a day ago and longer for blocks that
// the draft no longer has. What was tested today outlives a removal that is taken back.
func (db *DB) forgetAnswers(ctx context.Context, process int64) error {
	return db.with(ctx).Exec(`DELETE FROM trial_answers a USING drafts d WHERE a.process_id = ? AND d.process_id = a.process_id
		AND a.answered_at < now() - interval '1 day'
		AND NOT jsonb_path_exists(d.document, '$.pools[*].blocks[*].id ? (@ == $block)', jsonb_build_object('block', a.block))`, process).Error
}

// Called tells how people call what documents name: groups by "group:" and
// slug, connections by "connection:" and slug, people by e-mail address. What is
// unknown is missing from the answer.
func (db *DB) Called(ctx context.Context, refs []string) (map[string]string, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	refs = lowered(refs)
	if db.together == nil {
		return db.calledNow(ctx, refs)
	}
	all, err := db.together.called.all(ctx, refs...)
	if err != nil {
		return nil, err
	}
	called := make(map[string]string, len(refs))
	for _, ref := range refs {
		if name, known := all[ref]; known {
			called[ref] = name
		}
	}
	return called, nil
}

func (db *DB) calledNow(ctx context.Context, refs []string) (map[string]string, error) {
	var groups, connections, people Texts
	for _, ref := range refs {
		if slug, ok := strings.CutPrefix(ref, "group:"); ok {
			groups = append(groups, slug)
		} else if slug, ok := strings.CutPrefix(ref, "connection:"); ok {
			connections = append(connections, slug)
		} else {
			people = append(people, ref)
		}
	}
	var rows []struct{ Ref, Name string }
	err := db.with(ctx).Raw(`SELECT 'group:' || slug AS ref, name FROM groups WHERE slug = ANY(?::text[])
		UNION ALL SELECT 'connection:' || slug, name FROM connections WHERE slug = ANY(?::text[])
		UNION ALL SELECT email, name FROM people WHERE email = ANY(?::text[])`, groups, connections, people).Scan(&rows).Error
	called := make(map[string]string, len(rows))
	for _, r := range rows {
		called[r.Ref] = r.Name
	}
	return called, err
}
