package models

import (
	"context"
	"strings"

	"gorm.io/gorm/clause"
)

// Entry is a person or group as pickers show it. Ref is how documents name it:
// the e-mail address, or "group:" and the slug.
type Entry struct {
	ID     int64
	Kind   string // person or group
	Name   string
	Ref    string
	Detail string // the e-mail address, or how many members
}

// Directory finds active people and groups whose name or address, or what their
// groups are said to be for, holds every word of search: groups first, and those
// found by name before the others. kind narrows it to "person" or "group".
func (db *DB) Directory(ctx context.Context, search, kind string, limit int) ([]Entry, error) {
	var entries, more []Entry
	if kind != "person" {
		if err := db.directoryGroups(ctx, search, limit, &entries); err != nil {
			return nil, err
		}
	}
	if kind == "group" {
		return entries, nil
	}
	q := db.peopleQuery(ctx, PeopleFilter{Status: "active"})
	for word := range strings.FieldsSeq(Fold(search)) {
		q = q.Where(`(people.folded LIKE ? OR EXISTS (SELECT FROM group_members m JOIN groups g ON g.id = m.group_id
			WHERE m.person_id = people.id AND lower(g.description) LIKE ?))`, likeAnywhere(word), likeAnywhere(word))
	}
	err := q.Select("people.id, 'person' AS kind, people.name, people.email AS ref, people.email AS detail").
		Order(namedFirst("people", search)).Limit(limit - len(entries)).Find(&more).Error
	return append(entries, more...), err
}

// namedFirst puts those that are called so before those found otherwise.
func namedFirst(table, search string) clause.OrderBy {
	return clause.OrderBy{Expression: clause.Expr{SQL: "(" + table + ".folded LIKE ?) DESC, " + table + ".folded, " + table + ".id", Vars: []any{likeAnywhere(Fold(search))}}}
}

func (db *DB) directoryGroups(ctx context.Context, search string, limit int, entries *[]Entry) error {
	q := db.groupsQuery(ctx, GroupFilter{})
	for word := range strings.FieldsSeq(Fold(search)) {
		q = q.Where("(groups.folded LIKE ? OR lower(groups.description) LIKE ?)", likeAnywhere(word), likeAnywhere(word))
	}
	err := q.Select(`groups.id, 'group' AS kind, groups.name, 'group:' || groups.slug AS ref,
		(SELECT count(*) FROM group_members m WHERE m.group_id = groups.id)::text AS detail`).
		Order(namedFirst("groups", search)).Limit(limit).Find(entries).Error
	for i := range *entries {
		(*entries)[i].Detail = members((*entries)[i].Detail)
	}
	return err
}

func members(n string) string {
	if n == "1" {
		return "1 person"
	}
	return n + " people"
}

// Unknown returns those of refs ("group:finance-leads", "ana@example.com")
// that name no group and no active person, in their order.
func (db *DB) Unknown(ctx context.Context, refs []string) ([]string, error) {
	var known []string
	err := db.with(ctx).Raw(`SELECT 'group:' || slug FROM groups WHERE 'group:' || slug IN ?
		UNION ALL SELECT email FROM people WHERE active AND email IN ?`, refs, lowered(refs)).Scan(&known).Error
	if err != nil || len(refs) == 0 {
		return nil, err
	}
	has := map[string]bool{}
	for _, k := range known {
		has[k] = true
	}
	var unknown []string
	for _, r := range refs {
		if !has[strings.ToLower(r)] {
			unknown = append(unknown, r)
		}
	}
	return unknown, nil
}

func lowered(refs []string) []string {
	out := make([]string, len(refs))
	for i, r := range refs {
		out[i] = strings.ToLower(r)
	}
	return out
}
