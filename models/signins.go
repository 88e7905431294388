package models

import (
	"context"
	"errors"
	"time"

	"gorm.io/gorm"
)

// SignInLifetime is how long a browser stays signed in.
const SignInLifetime = 7 * 24 * time.Hour

// SignIn is one browser that is signed in.
type SignIn struct {
	ID        int64 `gorm:"primaryKey"`
	PersonID  int64
	Address   string
	Agent     string
	CreatedAt time.Time
	SeenAt    time.Time
	ExpiresAt time.Time
}

// TableName names the table.
func (SignIn) TableName() string { return "sign_ins" }

// Session is a row of the session store, written by the store alone.
type Session struct {
	Token  string `gorm:"primaryKey"`
	Data   []byte
	Expiry time.Time
}

// TableName names the table.
func (Session) TableName() string { return "sessions" }

// errRefused is one sentence for every reason, so that nobody learns which
// addresses exist.
func errRefused() error {
	return &Error{Code: Unfit, Field: "password", Message: "This e-mail and password do not belong together. Check both, or ask an admin for a new link."}
}

// CheckCredentials returns the active person whose e-mail and password these
// are, and when the password was set. Unknown, inactive and passwordless people
// cost the same time and get the same sentence as a wrong password.
func (db *DB) CheckCredentials(ctx context.Context, email, password string) (Person, time.Time, error) {
	email, _ = TidyEmail(email)
	var found struct {
		Person
		Hash      string
		ChangedAt time.Time
	}
	err := db.with(ctx).Raw(`SELECT p.*, w.hash, w.changed_at FROM people p JOIN passwords w ON w.person_id = p.id
		WHERE p.email = ? AND p.active`, email).Take(&found).Error
	if err != nil && !errors.Is(err, gorm.ErrRecordNotFound) {
		return Person{}, time.Time{}, err
	}
	if !CheckPassword(found.Hash, password) {
		return Person{}, time.Time{}, errRefused()
	}
	return found.Person, found.ChangedAt, nil
}

// BeginSignIn notes that a browser of the person is signed in. Missing if the
// person was deactivated meanwhile.
func (db *DB) BeginSignIn(ctx context.Context, p Person, address, agent string) (SignIn, error) {
	s := SignIn{PersonID: p.ID, Address: address, Agent: shorten(agent, 300)}
	err := db.Tx(ctx, func(tx *DB) error {
		if err := tx.with(ctx).Exec("DELETE FROM sign_ins WHERE person_id = ? AND expires_at < now()", p.ID).Error; err != nil {
			return err
		}
		r := tx.with(ctx).Raw(`WITH alive AS (UPDATE people SET seen_at = now() WHERE id = ? AND active RETURNING id)
			INSERT INTO sign_ins (person_id, address, agent, expires_at)
			SELECT id, ?, ?, now() + make_interval(secs => ?) FROM alive RETURNING *`,
			p.ID, s.Address, s.Agent, SignInLifetime.Seconds()).Scan(&s)
		if r.Error != nil {
			return r.Error
		}
		if r.RowsAffected == 0 {
			return errRefused()
		}
		return tx.Record(ctx, Actor{ID: p.ID, Name: p.Name, Address: address},
			Deed{Action: "sign-in.began", TargetKind: "person", TargetID: p.ID, TargetName: p.Name})
	})
	return s, err
}

// Seen notes that a sign-in was used, at most once in five minutes.
func (db *DB) Seen(ctx context.Context, signIn int64) error {
	return db.with(ctx).Exec(`WITH used AS (UPDATE sign_ins SET seen_at = now()
			WHERE id = ? AND seen_at < now() - interval '5 minutes' RETURNING person_id)
		UPDATE people SET seen_at = now() FROM used WHERE people.id = used.person_id`, signIn).Error
}

// SignIns are the browsers a person is signed in with, last used first.
func (db *DB) SignIns(ctx context.Context, person int64) ([]SignIn, error) {
	var rows []SignIn
	return rows, db.with(ctx).Where("person_id = ? AND expires_at > now()", person).
		Order("seen_at DESC, id DESC").Find(&rows).Error
}

// EndSignIn signs out one browser of a person. Missing if it is not theirs.
func (db *DB) EndSignIn(ctx context.Context, person, signIn int64) error {
	r := db.with(ctx).Where("id = ? AND person_id = ?", signIn, person).Delete(&SignIn{})
	if r.Error == nil && r.RowsAffected == 0 {
		return missing("This sign-in")
	}
	return r.Error
}

// EndSignIns signs a person out everywhere but in the browser to keep (0 keeps
// none) and returns the ids of the sign-ins that ended, whose sockets the
// caller closes.
func (db *DB) EndSignIns(ctx context.Context, by Actor, person, keep int64) ([]int64, error) {
	var ended []int64
	err := db.Tx(ctx, func(tx *DB) error {
		p, err := tx.Person(ctx, person)
		if err != nil {
			return err
		}
		if ended, err = tx.endSignIns(ctx, person, keep); err != nil || len(ended) == 0 {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "sign-in.ended-all", TargetKind: "person", TargetID: person,
			TargetName: p.Name, Detail: map[string]any{"browsers": len(ended)}})
	})
	return ended, err
}

func (db *DB) endSignIns(ctx context.Context, person, keep int64) ([]int64, error) {
	var ended []int64
	return ended, db.with(ctx).Raw("DELETE FROM sign_ins WHERE person_id = ? AND id <> ? RETURNING id", person, keep).Scan(&ended).Error
}

// SetPassword gives a person a new password, ends every sign-in but keep, and
// returns the ids of those that ended. The old password is not asked for: the
// caller has checked it, or holds a link.
func (db *DB) SetPassword(ctx context.Context, by Actor, p Person, password string, keep int64) ([]int64, error) {
	if err := checkPassword(password, p.Name, p.Email); err != nil {
		return nil, err
	}
	hash := HashPassword(password)
	var ended []int64
	err := db.Tx(ctx, func(tx *DB) (err error) {
		if err := tx.with(ctx).Exec(`INSERT INTO passwords (person_id, hash) VALUES (?, ?)
			ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = now()`, p.ID, hash).Error; err != nil {
			return err
		}
		if ended, err = tx.endSignIns(ctx, p.ID, keep); err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "password.changed", TargetKind: "person", TargetID: p.ID, TargetName: p.Name})
	})
	return ended, err
}

func shorten(text string, runes int) string {
	if r := []rune(text); len(r) > runes {
		return string(r[:runes])
	}
	return text
}

// OwnsSignIn is Missing unless the sign-in is the viewer's own.
func (db *DB) OwnsSignIn(ctx context.Context, v Viewer, signIn int64) error {
	return db.owns(ctx, "SELECT EXISTS (SELECT FROM sign_ins WHERE id = ? AND person_id = ?)", signIn, v, "This sign-in")
}

// OwnsToken is Missing unless the token is the viewer's own and still works.
func (db *DB) OwnsToken(ctx context.Context, v Viewer, token int64) error {
	return db.owns(ctx, "SELECT EXISTS (SELECT FROM api_tokens WHERE id = ? AND person_id = ? AND revoked_at IS NULL)", token, v, "This token")
}

func (db *DB) owns(ctx context.Context, sql string, id int64, v Viewer, what string) error {
	var is bool
	if err := db.with(ctx).Raw(sql, id, v.ID).Scan(&is).Error; err != nil {
		return err
	}
	if !is {
		return missing(what)
	}
	return nil
}
