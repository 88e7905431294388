package models

import (
	"context"
	"errors"
	"slices"
	"strings"

	"gorm.io/gorm"
)

// Grant is what one person or group may do with a process.
type Grant struct {
	SubjectID int64
	Kind      string // person or group
	Name      string
	Ref       string // how documents name the subject
	Detail    string // the e-mail address, or how many people
	Active    bool   // false for people who were deactivated
	Rights    Rights
}

// Grants lists who may do what with a process, groups first, then by name. The
// caller has checked that the viewer may know.
func (db *DB) Grants(ctx context.Context, process int64) ([]Grant, error) {
	var list []Grant
	err := db.with(ctx).Raw(`SELECT s.id AS subject_id, s.kind, coalesce(g.name, p.name) AS name,
			coalesce('group:' || g.slug, p.email) AS ref, coalesce(p.active, true) AS active,
			CASE WHEN p.id IS NULL THEN (SELECT count(*) FROM group_members m WHERE m.group_id = g.id)::text ELSE p.email END AS detail,
			string_agg(r."right", ' ' ORDER BY r."right") AS rights
		FROM process_grants r JOIN subjects s ON s.id = r.subject_id
		LEFT JOIN people p ON p.id = s.id LEFT JOIN groups g ON g.id = s.id
		WHERE r.process_id = ? GROUP BY s.id, s.kind, p.id, g.id
		ORDER BY s.kind, coalesce(g.folded, p.folded), s.id`, process).Scan(&list).Error
	for i := range list {
		if list[i].Kind == "group" {
			list[i].Detail = members(list[i].Detail)
		}
	}
	return list, err
}

// SetGrants gives the subject that ref names exactly these rights on a
// process and returns its name; none takes it off the list. Somebody must keep
// the right to manage. Missing or Forbidden unless the viewer may manage the
// process.
func (db *DB) SetGrants(ctx context.Context, v Viewer, process int64, ref string, rights []Right) (name string, err error) {
	for _, r := range rights {
		if !slices.Contains(AllRights, r) {
			return "", &Error{Code: Unfit, Field: "rights", Message: "Choose from the rights that are offered."}
		}
	}
	err = db.Tx(ctx, func(tx *DB) error {
		var p Process
		// Taken, so that two people cannot each remove the other's right to manage.
		if err := one(tx.with(ctx).Raw("SELECT * FROM processes WHERE id = ? FOR UPDATE", process).Take(&p).Error, "This process"); err != nil {
			return err
		}
		if err := tx.Allow(ctx, v, process, MayManage); err != nil {
			return err
		}
		who, err := tx.subject(ctx, ref)
		if err != nil {
			return err
		}
		name = who.Name
		if err := tx.replaceGrants(ctx, v, process, who.ID, rights); err != nil {
			return err
		}
		if err := tx.keepOneManager(ctx, process, p.Name); err != nil {
			return err
		}
		return tx.Record(ctx, v.By(), Deed{Action: "process.granted", TargetKind: "process", TargetID: process, TargetName: p.Name,
			Detail: map[string]any{"to": who.Name, "rights": rights}})
	})
	return name, err
}

func (db *DB) replaceGrants(ctx context.Context, v Viewer, process, subject int64, rights []Right) error {
	if err := db.with(ctx).Exec("DELETE FROM process_grants WHERE process_id = ? AND subject_id = ?", process, subject).Error; err != nil {
		return err
	}
	for _, r := range rights {
		if err := db.with(ctx).Exec(`INSERT INTO process_grants (process_id, subject_id, "right", granted_by) VALUES (?, ?, ?, ?)
			ON CONFLICT DO NOTHING`, process, subject, string(r), v.ID).Error; err != nil {
			return err
		}
	}
	return nil
}

// keepOneManager refuses to leave a process to nobody but the admins.
func (db *DB) keepOneManager(ctx context.Context, process int64, name string) error {
	var managed bool
	err := db.with(ctx).Raw(`SELECT EXISTS (SELECT FROM process_grants WHERE process_id = ? AND "right" = 'manage')`, process).Scan(&managed).Error
	if err != nil || managed {
		return err
	}
	return &Error{Code: Conflict, Field: "rights", Message: "Nobody would be left to manage " + name + ". Give that right to somebody else first."}
}

// subject finds an active person by e-mail address, or a group by "group:" and
// its slug.
func (db *DB) subject(ctx context.Context, ref string) (Entry, error) {
	var e Entry
	sql, name := "SELECT id, 'person' AS kind, name, email AS ref FROM people WHERE email = ?", strings.ToLower(strings.TrimSpace(ref))
	if slug, isGroup := strings.CutPrefix(name, "group:"); isGroup {
		sql, name = "SELECT id, 'group' AS kind, name, 'group:' || slug AS ref FROM groups WHERE slug = ?", slug
	}
	err := db.with(ctx).Raw(sql, name).Take(&e).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return e, &Error{Code: Unfit, Field: "who", Message: "Choose a person or a group from the list."}
	}
	return e, err
}
