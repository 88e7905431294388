package models

import (
	"context"
	"slices"
	"strings"
)

// Right is what a grant lets its subject do with one process.
type Right string

// The rights. Who manages a process also sees its instances; admins manage
// every process, since somebody must when an owner leaves. Nothing else
// follows from anything else.
const (
	MayEdit   Right = "edit"   // change the draft and publish
	MayStart  Right = "start"  // begin instances
	MaySee    Right = "see"    // look at instances
	MayWork   Right = "work"   // take and hand on its tasks
	MayManage Right = "manage" // answer, retry, cancel, give rights
)

// AllRights are the rights in the order of the screens.
var AllRights = []Right{MayEdit, MayStart, MaySee, MayWork, MayManage}

// Rights is a set of rights, stored in results as words with spaces between.
type Rights string

// Has reports whether the right is in the set.
func (r Rights) Has(right Right) bool {
	return slices.Contains(strings.Fields(string(r)), string(right))
}

// condition is SQL that is true where the viewer holds one of the rights on
// the process whose id stands in column.
func (v Viewer) condition(column string, rights ...Right) (sql string, args []any) {
	if slices.Contains(rights, MaySee) {
		rights = append(rights, MayManage)
	}
	if v.Admin && slices.Contains(rights, MayManage) {
		return "TRUE", nil
	}
	return `EXISTS (SELECT FROM process_grants g WHERE g.process_id = ` + column + ` AND g.subject_id = ANY(?) AND g."right" IN ?)`,
		[]any{v.Subjects, rights}
}

// rightsColumn is SQL for the viewer's Rights on the process whose id stands
// in column.
func (v Viewer) rightsColumn(column string) (sql string, args []any) {
	sql = `(SELECT coalesce(string_agg(DISTINCT g."right", ' '), '') || CASE WHEN bool_or(g."right" = 'manage') THEN ' see' ELSE '' END FROM process_grants g WHERE g.process_id = ` + column + ` AND g.subject_id = ANY(?))`
	if v.Admin {
		sql = "(" + sql + " || ' see manage')"
	}
	return sql, []any{v.Subjects}
}

// Rights are what the viewer may do with a process; none if there is no such
// process.
func (db *DB) Rights(ctx context.Context, v Viewer, process int64) (Rights, error) {
	subjects, err := v.Subjects.Value()
	if err != nil {
		return "", err
	}
	who := holder{process, subjects.(string), v.Admin}
	var r Rights
	if db.together == nil {
		held, err := db.rightsOf(ctx, []holder{who})
		return held[who], err
	}
	r, _, err = db.together.rights.get(ctx, who)
	return r, err
}

// holder is whoever holds rights on a process.
type holder struct {
	process  int64
	subjects string // the person and the groups, as bigint[]
	admin    bool
}

func (db *DB) rightsOf(ctx context.Context, holders []holder) (map[holder]Rights, error) {
	var processes IDs
	var subjects Texts
	for _, h := range holders {
		processes, subjects = append(processes, h.process), append(subjects, h.subjects)
	}
	var rows []struct {
		N    int
		Held Rights
	}
	err := db.with(ctx).Raw(`
		SELECT k.n, coalesce((SELECT string_agg(DISTINCT g."right", ' ') FROM process_grants g
			WHERE g.process_id = k.process AND g.subject_id = ANY(k.subjects::bigint[])), '') AS held
		FROM unnest(?::bigint[], ?::text[]) WITH ORDINALITY AS k(process, subjects, n) JOIN processes p ON p.id = k.process`, processes, subjects).Scan(&rows).Error
	found := make(map[holder]Rights, len(rows))
	for _, row := range rows {
		h, r := holders[row.N-1], row.Held
		if h.admin {
			r += " see manage"
		}
		if r.Has(MayManage) && !r.Has(MaySee) {
			r += " see"
		}
		found[h] = r
	}
	return found, err
}

// Allow is nil if the viewer holds one of the rights on the process. Missing if
// the viewer holds none at all, so that its existence is not told; Forbidden
// with words for the first of the rights if only others.
func (db *DB) Allow(ctx context.Context, v Viewer, process int64, rights ...Right) error {
	held, err := db.Rights(ctx, v, process)
	if err != nil {
		return err
	}
	if held == "" {
		return missing("This process")
	}
	for _, r := range rights {
		if held.Has(r) {
			return nil
		}
	}
	return &Error{Code: Forbidden, Message: "You may not " + rightWords[rights[0]] + ". Somebody who manages the process can give you the right."}
}

var rightWords = map[Right]string{
	MayEdit: "change this process", MayStart: "start this process", MaySee: "see the runs of this process",
	MayWork: "take the tasks of this process", MayManage: "manage this process",
}
