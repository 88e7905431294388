package models

import (
	"context"
	"errors"
	"time"

	"gorm.io/gorm"
)

// How long one-time links work.
const (
	InstallLinkLife  = 24 * time.Hour
	PasswordLinkLife = 3 * 24 * time.Hour
)

// OneTimeLink lets somebody in once: to set the installation up, or to choose
// a password. Only the hash of its secret is stored.
type OneTimeLink struct {
	ID        int64  `gorm:"primaryKey"`
	Purpose   string // install or password
	Hash      []byte
	PersonID  *int64
	MadeBy    *int64
	CreatedAt time.Time
	ExpiresAt time.Time
	UsedAt    *time.Time
}

// TableName names the table.
func (OneTimeLink) TableName() string { return "one_time_links" }

func errLink(purpose string) error {
	way := "Ask an admin for a new one."
	if purpose == "install" {
		way = "If Segue is set up, sign in; else restart the server, which prints a new one."
	}
	return &Error{Code: Expired, Message: "This link was used already, was replaced by a newer one, or is too old. " + way}
}

// InstallLink returns the secret of a new set-up link and ends older ones.
// It is Conflict once the installation has been set up.
func (db *DB) InstallLink(ctx context.Context) (string, error) {
	text, hash := secret()
	err := db.Tx(ctx, func(tx *DB) error {
		if _, err := tx.lockUnset(ctx); err != nil {
			return err
		}
		if err := tx.with(ctx).Exec("UPDATE one_time_links SET used_at = now() WHERE purpose = 'install' AND used_at IS NULL").Error; err != nil {
			return err
		}
		return tx.insertLink(ctx, "install", hash, nil, nil, InstallLinkLife)
	})
	return text, err
}

// CheckInstallLink reports, as an Expired error, whether a set-up link no longer works.
func (db *DB) CheckInstallLink(ctx context.Context, text string) error {
	_, err := db.openLink(ctx, "install", text, false)
	return err
}

// Installation is what the set-up form asks for.
type Installation struct {
	Name     string
	Zone     string
	Admin    PersonForm
	Password string
}

// Install sets the installation up by its one-time link: its name, zone and
// first admin, all or nothing.
func (db *DB) Install(ctx context.Context, link, address string, in Installation) (Person, error) {
	return db.install(ctx, in, address, func(tx *DB) error {
		l, err := tx.openLink(ctx, "install", link, true)
		if err != nil {
			return err
		}
		return tx.useLink(ctx, l.ID)
	})
}

// InstallDirectly is Install without a link, for an operator who named the
// first admin in the environment. It is Conflict if that was done before.
func (db *DB) InstallDirectly(ctx context.Context, in Installation) (Person, error) {
	return db.install(ctx, in, "", func(tx *DB) error {
		return tx.with(ctx).Exec("UPDATE one_time_links SET used_at = now() WHERE purpose = 'install' AND used_at IS NULL").Error
	})
}

func (db *DB) install(ctx context.Context, in Installation, address string, unlock func(tx *DB) error) (Person, error) {
	in.Admin.Author, in.Admin.Approver, in.Admin.Admin = true, true, true
	if err := in.tidy(); err != nil {
		return Person{}, err
	}
	hash := HashPassword(in.Password)
	var p Person
	err := db.Tx(ctx, func(tx *DB) error {
		if err := unlock(tx); err != nil {
			return err
		}
		if _, err := tx.lockUnset(ctx); err != nil {
			return err
		}
		var err error
		if p, err = tx.insertPerson(ctx, in.Admin); err != nil {
			return err
		}
		if err := tx.with(ctx).Create(&Password{PersonID: p.ID, Hash: hash, ChangedAt: p.CreatedAt}).Error; err != nil {
			return err
		}
		if err := tx.with(ctx).Exec("UPDATE settings SET name = ?, zone = ?, set_up_at = now()", in.Name, in.Zone).Error; err != nil {
			return err
		}
		return tx.Record(ctx, Actor{ID: p.ID, Name: p.Name, Address: address},
			Deed{Action: "installation.set-up", TargetKind: "installation", TargetName: in.Name})
	})
	return p, err
}

// tidy reports each field that does not fit; the installation's own name is the
// field "installation", since "name" is the admin's.
func (in *Installation) tidy() error {
	s := Settings{Name: in.Name, Zone: in.Zone}
	installation := s.tidy()
	if e, ok := errors.AsType[*Error](installation); ok && e.Field == "name" {
		e.Field = "installation"
	}
	in.Name, in.Zone = s.Name, s.Zone
	admin := in.Admin.tidy()
	return errors.Join(installation, admin, checkPassword(in.Password, in.Admin.Name, in.Admin.Email))
}

func checkPassword(password string, known ...string) error {
	if problem := PasswordProblem(password, known...); problem != "" {
		return &Error{Code: Unfit, Field: "password", Message: problem}
	}
	return nil
}

// PasswordLink returns the secret of a link by which a person chooses a
// password, and ends the person's older links. It works for three days.
func (db *DB) PasswordLink(ctx context.Context, by Actor, person int64) (string, error) {
	text, hash := secret()
	err := db.Tx(ctx, func(tx *DB) error {
		p, err := tx.lockPerson(ctx, person)
		if err != nil {
			return err
		}
		if !p.Active {
			return &Error{Code: Conflict, Message: p.Name + " is deactivated. Activate the account first, then make a link."}
		}
		if err := tx.endLinks(ctx, person); err != nil {
			return err
		}
		if err := tx.insertLink(ctx, "password", hash, &p.ID, by.id(), PasswordLinkLife); err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "password.link-made", TargetKind: "person", TargetID: p.ID, TargetName: p.Name})
	})
	return text, err
}

func (a Actor) id() *int64 {
	if a.ID == 0 {
		return nil
	}
	return &a.ID
}

// LinkedPerson is whom a password link belongs to. Expired if it works no longer.
func (db *DB) LinkedPerson(ctx context.Context, text string) (Person, error) {
	l, err := db.openLink(ctx, "password", text, false)
	if err != nil {
		return Person{}, err
	}
	return db.Person(ctx, *l.PersonID)
}

// RedeemPasswordLink gives the link's person a password, once. It ends every
// sign-in the person had and returns their ids.
func (db *DB) RedeemPasswordLink(ctx context.Context, text, password, address string) (Person, []int64, error) {
	var p Person
	var ended []int64
	err := db.Tx(ctx, func(tx *DB) error {
		l, err := tx.openLink(ctx, "password", text, true)
		if err != nil {
			return err
		}
		if p, err = tx.Person(ctx, *l.PersonID); err != nil {
			return err
		}
		if ended, err = tx.SetPassword(ctx, Actor{ID: p.ID, Name: p.Name, Address: address}, p, password, 0); err != nil {
			return err
		}
		return tx.endLinks(ctx, p.ID)
	})
	return p, ended, err
}

// openLink finds a link that still works, and takes its row if it is to be used.
func (db *DB) openLink(ctx context.Context, purpose, text string, lock bool) (OneTimeLink, error) {
	sql := `SELECT l.* FROM one_time_links l LEFT JOIN people p ON p.id = l.person_id
		WHERE l.hash = ? AND l.purpose = ? AND l.used_at IS NULL AND l.expires_at > now()
		AND (l.person_id IS NULL OR p.active)`
	if lock {
		sql += " FOR UPDATE OF l"
	}
	var l OneTimeLink
	err := db.with(ctx).Raw(sql, hashSecret(text), purpose).Take(&l).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return l, errLink(purpose)
	}
	return l, err
}

func (db *DB) useLink(ctx context.Context, id int64) error {
	return db.with(ctx).Exec("UPDATE one_time_links SET used_at = now() WHERE id = ?", id).Error
}

func (db *DB) endLinks(ctx context.Context, person int64) error {
	return db.with(ctx).Exec("UPDATE one_time_links SET used_at = now() WHERE person_id = ? AND used_at IS NULL", person).Error
}

func (db *DB) insertLink(ctx context.Context, purpose string, hash []byte, person, by *int64, life time.Duration) error {
	return db.with(ctx).Exec(`INSERT INTO one_time_links (purpose, hash, person_id, made_by, expires_at)
		VALUES (?, ?, ?, ?, now() + make_interval(secs => ?))`, purpose, hash, person, by, life.Seconds()).Error
}
