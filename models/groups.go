package models

import (
	"context"
	"errors"
	"strings"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Group is a set of people; documents name it by its slug, which never changes.
type Group struct {
	ID          int64 `gorm:"primaryKey;autoIncrement:false"`
	Slug        string
	Name        string
	Folded      string
	Description string
	CreatedAt   time.Time
}

// TableName names the table.
func (Group) TableName() string { return "groups" }

// At is the cursor of a group in lists.
func (g Group) At() Cursor { return Cursor{g.Folded, g.ID} }

// GroupMember says that a person is in a group.
type GroupMember struct {
	GroupID  int64 `gorm:"primaryKey;autoIncrement:false"`
	PersonID int64 `gorm:"primaryKey;autoIncrement:false"`
	AddedAt  time.Time
}

// TableName names the table.
func (GroupMember) TableName() string { return "group_members" }

// GroupForm is what an admin enters about a group. Slug is read only when the
// group is added; empty means one made from the name.
type GroupForm struct {
	Name        string
	Slug        string
	Description string
}

func (f *GroupForm) tidy() error {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	f.Description = strings.TrimSpace(f.Description)
	f.Slug = strings.TrimSpace(f.Slug)
	var name, description error
	if f.Name == "" {
		name = &Error{Code: Unfit, Field: "name", Message: "Enter a name, for example Finance leads."}
	}
	if len([]rune(f.Name)) > 200 {
		name = &Error{Code: Unfit, Field: "name", Message: "The name is longer than 200 characters. Shorten it."}
	}
	if len([]rune(f.Description)) > 1000 {
		description = &Error{Code: Unfit, Field: "description", Message: "The description is longer than 1,000 characters. Shorten it."}
	}
	return errors.Join(name, description)
}

// AddGroup adds an empty group.
func (db *DB) AddGroup(ctx context.Context, by Actor, f GroupForm) (Group, error) {
	if err := f.tidy(); err != nil {
		return Group{}, err
	}
	if f.Slug == "" {
		f.Slug = Slug(f.Name)
	}
	if f.Slug == "" || Slug(f.Slug) != f.Slug {
		return Group{}, &Error{Code: Unfit, Field: "slug", Message: "The short name takes small letters, digits and hyphens, for example finance-leads."}
	}
	var g Group
	err := db.Tx(ctx, func(tx *DB) error {
		s := Subject{Kind: "group"}
		if err := tx.with(ctx).Create(&s).Error; err != nil {
			return err
		}
		g = Group{ID: s.ID, Slug: f.Slug, Name: f.Name, Folded: Fold(f.Name), Description: f.Description}
		err := tx.with(ctx).Create(&g).Error
		if violates(err, "groups_slug_key") {
			return &Error{Code: Conflict, Field: "slug", Message: "Another group already has the short name " + f.Slug + ". Choose a different one.", Err: err}
		}
		if err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "group.added", TargetKind: "group", TargetID: g.ID, TargetName: g.Name})
	})
	return g, err
}

// Group is one group. Missing if there is none.
func (db *DB) Group(ctx context.Context, id int64) (Group, error) {
	var g Group
	return g, one(db.with(ctx).Where("id = ?", id).Take(&g).Error, "This group")
}

// ChangeGroup renames or describes a group; its slug stays.
func (db *DB) ChangeGroup(ctx context.Context, by Actor, id int64, f GroupForm) (Group, error) {
	if err := f.tidy(); err != nil {
		return Group{}, err
	}
	var g Group
	err := db.Tx(ctx, func(tx *DB) (err error) {
		if g, err = tx.Group(ctx, id); err != nil {
			return err
		}
		detail := map[string]any{}
		if g.Name != f.Name {
			detail["name was"] = g.Name
		}
		g.Name, g.Folded, g.Description = f.Name, Fold(f.Name), f.Description
		if err := tx.with(ctx).Model(&Group{}).Where("id = ?", id).
			Select("Name", "Folded", "Description").Updates(&g).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "group.changed", TargetKind: "group", TargetID: id, TargetName: g.Name, Detail: detail})
	})
	return g, err
}

// RemoveGroup deletes a group that no open task and no right names any more.
func (db *DB) RemoveGroup(ctx context.Context, by Actor, id int64) error {
	return db.Tx(ctx, func(tx *DB) error {
		g, err := tx.Group(ctx, id)
		if err != nil {
			return err
		}
		var needed bool
		if err := tx.with(ctx).Raw(`SELECT EXISTS (SELECT FROM process_grants WHERE subject_id = ?)
			OR EXISTS (SELECT FROM task_candidates WHERE subject_id = ?)`, id, id).Scan(&needed).Error; err != nil {
			return err
		}
		if needed {
			return &Error{Code: Conflict, Message: g.Name + " still has rights on a process or open tasks. Take its rights away and let the tasks finish, then delete the group."}
		}
		for _, row := range []any{&Group{}, &Subject{}} {
			if err := tx.with(ctx).Where("id = ?", id).Delete(row).Error; err != nil {
				return err
			}
		}
		return tx.Record(ctx, by, Deed{Action: "group.removed", TargetKind: "group", TargetID: id, TargetName: g.Name})
	})
}

// AddMembers puts active people, named by their e-mail addresses, into a group
// and returns the names of those who joined; being in it already is fine.
func (db *DB) AddMembers(ctx context.Context, by Actor, group int64, emails []string) ([]string, error) {
	if len(emails) == 0 {
		return nil, &Error{Code: Unfit, Field: "people", Message: "Choose at least one person."}
	}
	var joined []string
	err := db.Tx(ctx, func(tx *DB) error {
		g, err := tx.Group(ctx, group)
		if err != nil {
			return err
		}
		for _, email := range emails {
			var p Person
			err := tx.with(ctx).Where("email = ? AND active", strings.ToLower(email)).Take(&p).Error
			if errors.Is(err, gorm.ErrRecordNotFound) {
				return &Error{Code: Unfit, Field: "people", Message: "Nobody here has the address " + email + ". Choose people from the list."}
			}
			if err != nil {
				return err
			}
			if err := tx.addMember(ctx, by, g, p); err != nil {
				return err
			}
			joined = append(joined, p.Name)
		}
		return nil
	})
	return joined, err
}

func (db *DB) addMember(ctx context.Context, by Actor, g Group, p Person) error {
	r := db.with(ctx).Clauses(clause.OnConflict{DoNothing: true}).
		Omit("AddedAt").Create(&GroupMember{GroupID: g.ID, PersonID: p.ID})
	if r.Error != nil || r.RowsAffected == 0 {
		return r.Error
	}
	return db.Record(ctx, by, memberDeed("group.member-added", g, p))
}

// RemoveMember takes a person out of a group; not being in it is fine.
func (db *DB) RemoveMember(ctx context.Context, by Actor, group, person int64) (Person, error) {
	var p Person
	err := db.Tx(ctx, func(tx *DB) (err error) {
		var g Group
		if g, p, err = tx.groupAndPerson(ctx, group, person); err != nil {
			return err
		}
		r := tx.with(ctx).Where("group_id = ? AND person_id = ?", group, person).Delete(&GroupMember{})
		if r.Error != nil || r.RowsAffected == 0 {
			return r.Error
		}
		return tx.Record(ctx, by, memberDeed("group.member-removed", g, p))
	})
	return p, err
}

func (db *DB) groupAndPerson(ctx context.Context, group, person int64) (Group, Person, error) {
	g, err := db.Group(ctx, group)
	if err != nil {
		return Group{}, Person{}, err
	}
	p, err := db.Person(ctx, person)
	return g, p, err
}

func memberDeed(action string, g Group, p Person) Deed {
	return Deed{Action: action, TargetKind: "group", TargetID: g.ID, TargetName: g.Name,
		Detail: map[string]any{"person": p.Name, "email": p.Email}}
}

// GroupFilter narrows the list of groups.
type GroupFilter struct {
	Search string
	Person int64 // groups of this person only
	After  Cursor
	Limit  int
}

// GroupRow is a group in a list.
type GroupRow struct {
	Group
	Members int
}

// GroupsPage lists groups by name.
func (db *DB) GroupsPage(ctx context.Context, f GroupFilter) ([]GroupRow, error) {
	q := db.groupsQuery(ctx, f).Order("groups.folded, groups.id").Limit(f.Limit).
		Select("groups.*, (SELECT count(*) FROM group_members m WHERE m.group_id = groups.id) AS members")
	if f.After.ID != 0 {
		q = q.Where("(groups.folded, groups.id) > (?, ?)", f.After.Folded, f.After.ID)
	}
	var rows []GroupRow
	return rows, q.Find(&rows).Error
}

// CountGroups counts what GroupsPage lists over all pages.
func (db *DB) CountGroups(ctx context.Context, f GroupFilter) (int64, error) {
	var n int64
	return n, db.groupsQuery(ctx, f).Count(&n).Error
}

func (db *DB) groupsQuery(ctx context.Context, f GroupFilter) *gorm.DB {
	q := db.with(ctx).Table("groups")
	for word := range strings.FieldsSeq(Fold(f.Search)) {
		q = q.Where("groups.folded LIKE ?", likeAnywhere(word))
	}
	if f.Person != 0 {
		q = q.Where("groups.id IN (SELECT m.group_id FROM group_members m WHERE m.person_id = ?)", f.Person)
	}
	return q
}
