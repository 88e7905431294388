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
	sql = `(SELECT coalesce(string_agg(DISTINCT g."right", ' '), '') FROM process_grants g WHERE g.process_id = ` + column + ` AND g.subject_id = ANY(?))`
	if v.Admin {
		sql = "(" + sql + " || ' see manage')"
	}
	return sql, []any{v.Subjects}
}

// Rights are what the viewer may do with a process; none if there is no such
// process.
func (db *DB) Rights(ctx context.Context, v Viewer, process int64) (Rights, error) {
	column, args := v.rightsColumn("p.id")
	var r Rights
	err := db.with(ctx).Raw("SELECT "+column+" FROM processes p WHERE p.id = ?", append(args, process)...).Scan(&r).Error
	if r.Has(MayManage) && !r.Has(MaySee) {
		r += " see"
	}
	return r, err
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
