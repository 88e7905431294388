package models

import (
	"context"
	"strings"
)

// Asked is whom a reference in a document names: a group or a person.
type Asked struct {
	Known   bool
	Name    string
	Group   bool
	Members []AskedPerson // active people; a person alone
}

// AskedPerson is somebody who would find a task in the inbox.
type AskedPerson struct{ Email, Name string }

// WouldAsk tells whom references name, "group:" and a slug or an e-mail
// address, one answer for each in order. Nothing is asked of anybody.
func (db *DB) WouldAsk(ctx context.Context, refs []string) ([]Asked, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	low := lowered(refs)
	var rows []struct {
		Ref, Called string
		IsGroup     bool
		Email, Name *string
	}
	err := db.with(ctx).Raw(`
		SELECT 'group:' || g.slug AS ref, g.name AS called, true AS is_group, p.email, p.name
			FROM groups g LEFT JOIN group_members m ON m.group_id = g.id LEFT JOIN people p ON p.id = m.person_id AND p.active
			WHERE 'group:' || g.slug IN ?
		UNION ALL
		SELECT email, name, false, CASE WHEN active THEN email END, CASE WHEN active THEN name END FROM people WHERE email IN ?
		ORDER BY 1, 5, 4`, low, low).Scan(&rows).Error
	if err != nil {
		return nil, err
	}
	by := map[string]*Asked{}
	for _, r := range rows {
		a := by[r.Ref]
		if a == nil {
			a = &Asked{Known: true, Name: r.Called, Group: r.IsGroup}
			by[r.Ref] = a
		}
		if r.Email != nil {
			a.Members = append(a.Members, AskedPerson{*r.Email, *r.Name})
		}
	}
	all := make([]Asked, len(refs))
	for i, ref := range refs {
		if a := by[strings.ToLower(ref)]; a != nil {
			all[i] = *a
		}
	}
	return all, nil
}
