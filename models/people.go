package models

import (
	"context"
	"errors"
	"net/mail"
	"strings"
	"time"

	"golang.org/x/text/language"
	"gorm.io/gorm"
)

// Subject is what a right or a task can be given to.
type Subject struct {
	ID   int64 `gorm:"primaryKey"`
	Kind string
}

// TableName names the table.
func (Subject) TableName() string { return "subjects" }

// Person is someone who can sign in. Inactive people stay, since history names them.
type Person struct {
	ID        int64 `gorm:"primaryKey;autoIncrement:false"`
	Email     string
	Name      string
	Folded    string
	Author    bool
	Approver  bool
	Admin     bool
	Active    bool
	Locale    string
	Zone      string
	Theme     string
	CreatedAt time.Time
	SeenAt    *time.Time
	Mailed    bool      `gorm:"default:true"`  // wants mail about tasks
	BellAt    time.Time `gorm:"default:now()"` // when they last looked at the bell

	InboxOrder InboxOrder `gorm:"default:newest"`
	SingleKeys bool       `gorm:"default:true"` // keys without Ctrl or Alt do something, outside fields
}

// TableName names the table.
func (Person) TableName() string { return "people" }

// Roles are the person's roles as words, in a fixed order.
func (p Person) Roles() []string { return roleNames(p.Author, p.Approver, p.Admin) }

// Password is a person's password hash.
type Password struct {
	PersonID  int64 `gorm:"primaryKey;autoIncrement:false"`
	Hash      string
	ChangedAt time.Time
}

// TableName names the table.
func (Password) TableName() string { return "passwords" }

// PersonForm is what an admin enters about a person.
type PersonForm struct {
	Name     string
	Email    string
	Author   bool
	Approver bool
	Admin    bool
}

// tidy trims the fields and reports each that does not fit.
func (f *PersonForm) tidy() error {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	email, err := TidyEmail(f.Email)
	f.Email = email
	return errors.Join(checkName(f.Name), err)
}

func checkName(name string) error {
	switch {
	case name == "":
		return &Error{Code: Unfit, Field: "name", Message: "Enter a name, for example Ana Costa."}
	case len([]rune(name)) > 200:
		return &Error{Code: Unfit, Field: "name", Message: "The name is longer than 200 characters. Shorten it."}
	case strings.ContainsFunc(name, func(r rune) bool { return r < ' ' }):
		return &Error{Code: Unfit, Field: "name", Message: "The name holds characters that cannot be shown. Type it again."}
	}
	return nil
}

// TidyEmail returns the address as it is stored, in lower case.
func TidyEmail(email string) (string, error) {
	email = strings.ToLower(strings.TrimSpace(email))
	a, err := mail.ParseAddress(email)
	if err != nil || a.Address != email || len(email) > 254 || !strings.Contains(email[strings.LastIndex(email, "@")+1:], ".") && !strings.HasSuffix(email, "@localhost") {
		return email, &Error{Code: Unfit, Field: "email", Message: "Enter an e-mail address, for example ana@example.com.", Err: err}
	}
	return email, nil
}

// AddPerson adds an active person who has no password yet.
func (db *DB) AddPerson(ctx context.Context, by Actor, f PersonForm) (Person, error) {
	if err := f.tidy(); err != nil {
		return Person{}, err
	}
	var p Person
	err := db.Tx(ctx, func(tx *DB) (err error) {
		if p, err = tx.insertPerson(ctx, f); err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "person.added", TargetKind: "person", TargetID: p.ID,
			TargetName: p.Name, Detail: map[string]any{"email": p.Email, "roles": p.Roles()}})
	})
	return p, err
}

func (db *DB) insertPerson(ctx context.Context, f PersonForm) (Person, error) {
	s := Subject{Kind: "person"}
	if err := db.with(ctx).Create(&s).Error; err != nil {
		return Person{}, err
	}
	p := Person{ID: s.ID, Email: f.Email, Name: f.Name, Folded: Fold(f.Name + " " + f.Email),
		Author: f.Author, Approver: f.Approver, Admin: f.Admin, Active: true, Theme: "system"}
	err := db.with(ctx).Create(&p).Error
	return p, emailTaken(err, f.Email)
}

func emailTaken(err error, email string) error {
	if violates(err, "people_email_key") {
		return &Error{Code: Conflict, Field: "email", Message: email + " already belongs to somebody here. Use another address, or change that person.", Err: err}
	}
	return err
}

// Person is one person. Missing if there is none.
func (db *DB) Person(ctx context.Context, id int64) (Person, error) {
	var p Person
	return p, one(db.with(ctx).Where("id = ?", id).Take(&p).Error, "This person")
}

// ChangePerson changes what an admin may change about a person.
func (db *DB) ChangePerson(ctx context.Context, by Actor, id int64, f PersonForm) (Person, error) {
	if err := f.tidy(); err != nil {
		return Person{}, err
	}
	var p Person
	err := db.Tx(ctx, func(tx *DB) error {
		was, err := tx.lockPerson(ctx, id)
		if err != nil {
			return err
		}
		if was.Admin && !f.Admin {
			if err := tx.keepOneAdmin(ctx, by, was, "stop being an admin"); err != nil {
				return err
			}
		}
		p = was
		p.Name, p.Email, p.Folded = f.Name, f.Email, Fold(f.Name+" "+f.Email)
		p.Author, p.Approver, p.Admin = f.Author, f.Approver, f.Admin
		err = tx.with(ctx).Model(&Person{}).Where("id = ?", id).
			Select("Name", "Email", "Folded", "Author", "Approver", "Admin").Updates(&p).Error
		if err := emailTaken(err, f.Email); err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "person.changed", TargetKind: "person", TargetID: id,
			TargetName: p.Name, Detail: personChanges(was, p)})
	})
	return p, err
}

func personChanges(was, is Person) map[string]any {
	d := map[string]any{}
	if was.Name != is.Name {
		d["name was"] = was.Name
	}
	if was.Email != is.Email {
		d["email was"] = was.Email
	}
	if was.Author != is.Author || was.Approver != is.Approver || was.Admin != is.Admin {
		d["roles were"], d["roles"] = was.Roles(), is.Roles()
	}
	return d
}

// SetActive lets a person sign in or no longer. Deactivating ends every
// sign-in, whose ids it returns, and every token and open link of the person.
func (db *DB) SetActive(ctx context.Context, by Actor, id int64, active bool) ([]int64, error) {
	var ended []int64
	err := db.Tx(ctx, func(tx *DB) error {
		p, err := tx.lockPerson(ctx, id)
		if err != nil || p.Active == active {
			return err
		}
		action := "person.activated"
		if !active {
			action = "person.deactivated"
			if by.ID == id {
				return &Error{Code: Conflict, Message: "You cannot deactivate yourself. Ask another admin."}
			}
			if p.Admin {
				if err := tx.keepOneAdmin(ctx, by, p, "be deactivated"); err != nil {
					return err
				}
			}
			if ended, err = tx.shutOut(ctx, id); err != nil {
				return err
			}
		}
		if err := tx.with(ctx).Model(&Person{}).Where("id = ?", id).Update("active", active).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: action, TargetKind: "person", TargetID: id, TargetName: p.Name})
	})
	return ended, err
}

// shutOut ends everything the person could still get in with.
func (db *DB) shutOut(ctx context.Context, id int64) ([]int64, error) {
	ended, err := db.endSignIns(ctx, id, 0)
	if err != nil {
		return nil, err
	}
	if err := db.endLinks(ctx, id); err != nil {
		return nil, err
	}
	return ended, db.with(ctx).Exec("UPDATE api_tokens SET revoked_at = now() WHERE person_id = ? AND revoked_at IS NULL", id).Error
}

// lockPerson takes the rows of all active admins first, in order, so that two
// admins cannot each remove the other at the same moment.
func (db *DB) lockPerson(ctx context.Context, id int64) (Person, error) {
	var ids []int64
	if err := db.with(ctx).Raw("SELECT id FROM people WHERE id = ? OR admin AND active ORDER BY id FOR UPDATE", id).Scan(&ids).Error; err != nil {
		return Person{}, err
	}
	return db.Person(ctx, id)
}

func (db *DB) keepOneAdmin(ctx context.Context, by Actor, p Person, what string) error {
	var others int64
	err := db.with(ctx).Model(&Person{}).Where("admin AND active AND id <> ?", p.ID).Count(&others).Error
	if err != nil || others > 0 || !p.Active {
		return err
	}
	who := p.Name
	if by.ID == p.ID {
		who = "You"
	}
	return &Error{Code: Conflict, Field: "admin", Message: who + " cannot " + what + ": nobody else is an admin. Make somebody else an admin first."}
}

// ProfileForm is what people may change about themselves.
type ProfileForm struct {
	Name   string
	Locale string
	Zone   string
	Mailed bool

	SingleKeys bool
}

// ChangeProfile changes a person's own name and preferences.
func (db *DB) ChangeProfile(ctx context.Context, by Actor, id int64, f ProfileForm) error {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	if err := errors.Join(checkName(f.Name), checkZone(f.Zone, true), checkLocale(f.Locale)); err != nil {
		return err
	}
	return db.Tx(ctx, func(tx *DB) error {
		was, err := tx.Person(ctx, id)
		if err != nil {
			return err
		}
		p := Person{Name: f.Name, Folded: Fold(f.Name + " " + was.Email), Locale: f.Locale, Zone: f.Zone, Mailed: f.Mailed, SingleKeys: f.SingleKeys}
		if err := tx.with(ctx).Model(&Person{}).Where("id = ?", id).
			Select("Name", "Folded", "Locale", "Zone", "Mailed", "SingleKeys").Updates(&p).Error; err != nil || was.Name == f.Name {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "person.changed", TargetKind: "person", TargetID: id,
			TargetName: f.Name, Detail: map[string]any{"name was": was.Name}})
	})
}

// SetTheme changes only how a person's pages look.
func (db *DB) SetTheme(ctx context.Context, id int64, theme string) error {
	if theme != "system" && theme != "light" && theme != "dark" {
		return &Error{Code: Unfit, Field: "theme", Message: "Choose the system's colours, light or dark."}
	}
	return db.with(ctx).Model(&Person{}).Where("id = ?", id).Update("theme", theme).Error
}

// SetInboxOrder keeps the order in which a person reads their inbox.
func (db *DB) SetInboxOrder(ctx context.Context, id int64, order InboxOrder) error {
	if order != NewestFirst && order != DueFirst {
		return &Error{Code: Unfit, Field: "order", Message: "Choose the newest or the most urgent first."}
	}
	return db.with(ctx).Model(&Person{}).Where("id = ?", id).Update("inbox_order", order).Error
}

// checkLocale admits "" and language tags such as "de-AT".
func checkLocale(locale string) error {
	if locale == "" {
		return nil
	}
	if tag, err := language.Parse(locale); err != nil || tag.String() != locale {
		return &Error{Code: Unfit, Field: "locale", Message: "Choose from the list how numbers and dates are written.", Err: err}
	}
	return nil
}

func checkZone(zone string, emptyIsFine bool) error {
	if zone == "" && emptyIsFine {
		return nil
	}
	if _, err := time.LoadLocation(zone); err != nil || zone == "" || zone == "Local" {
		return &Error{Code: Unfit, Field: "zone", Message: "Choose a time zone from the list, for example Europe/Madrid.", Err: err}
	}
	return nil
}

// PeopleFilter narrows the list of people. After is where the page before
// this one ended.
type PeopleFilter struct {
	Search string
	Role   string // author, approver, admin or ""
	Status string // active, inactive or "" for both
	Group  int64  // members of this group only
	After  Cursor
	Limit  int
}

// Cursor is a place in a list ordered by folded name.
type Cursor struct {
	Folded string
	ID     int64
}

// At is the cursor of a person in lists.
func (p Person) At() Cursor { return Cursor{p.Folded, p.ID} }

// PersonRow is a person in a list, with what the list says about them.
type PersonRow struct {
	Person
	HasPassword bool
	Sample      bool // a colleague of the sample company, whom nobody invites
	Groups      int
	GroupNames  Texts // of the first groups by name, at most mostGroupNames
}

// mostGroupNames is how many of a person's groups a list names.
const mostGroupNames = 3

// PeoplePage lists people by name.
func (db *DB) PeoplePage(ctx context.Context, f PeopleFilter) ([]PersonRow, error) {
	q := db.peopleQuery(ctx, f).Order("people.folded, people.id").Limit(f.Limit).
		Select(`people.*, EXISTS (SELECT FROM passwords w WHERE w.person_id = people.id) AS has_password,
			EXISTS (SELECT FROM sample_rows r WHERE r.kind = ? AND r.row_id = people.id) AS sample,
			(SELECT count(*) FROM group_members m WHERE m.person_id = people.id) AS groups,
			ARRAY(SELECT g.name FROM group_members m JOIN groups g ON g.id = m.group_id WHERE m.person_id = people.id ORDER BY g.folded, g.id LIMIT ?) AS group_names`, SamplePerson, mostGroupNames)
	if f.After.ID != 0 {
		q = q.Where("(people.folded, people.id) > (?, ?)", f.After.Folded, f.After.ID)
	}
	var rows []PersonRow
	return rows, q.Find(&rows).Error
}

// CountPeople counts what PeoplePage lists over all pages.
func (db *DB) CountPeople(ctx context.Context, f PeopleFilter) (int64, error) {
	var n int64
	return n, db.peopleQuery(ctx, f).Count(&n).Error
}

func (db *DB) peopleQuery(ctx context.Context, f PeopleFilter) *gorm.DB {
	q := db.with(ctx).Table("people")
	for word := range strings.FieldsSeq(Fold(f.Search)) {
		q = q.Where("people.folded LIKE ?", likeAnywhere(word))
	}
	switch f.Role {
	case "author":
		q = q.Where("people.author")
	case "approver":
		q = q.Where("people.approver")
	case "admin":
		q = q.Where("people.admin")
	}
	switch f.Status {
	case "active":
		q = q.Where("people.active")
	case "inactive":
		q = q.Where("NOT people.active")
	}
	if f.Group != 0 {
		q = q.Where("people.id IN (SELECT m.person_id FROM group_members m WHERE m.group_id = ?)", f.Group)
	}
	return q
}

// AnAdmin is the name of somebody who can give roles and rights: the admin who was
// here last. Empty: nobody can.
func (db *DB) AnAdmin(ctx context.Context) (string, error) {
	var name string
	return name, db.with(ctx).Raw(`SELECT p.name FROM people p WHERE p.active AND p.admin
		ORDER BY (SELECT max(s.seen_at) FROM sign_ins s WHERE s.person_id = p.id) DESC NULLS LAST, p.id LIMIT 1`).Scan(&name).Error
}
