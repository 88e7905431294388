package models

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // zones are known where the machine has no files of them
)

// Settings is the installation: a single row.
type Settings struct {
	ID             int16 `gorm:"primaryKey;autoIncrement:false"`
	Name           string
	Zone           string
	KeyFingerprint string
	SetUpAt        *time.Time
	MailConnection string          // the slug through which people are mailed; empty: not at all
	Origin         string          // under which people reach the installation, for links in mail
	Calendars      json.RawMessage // when the organisation works, a list of graph.Calendar; the usual one is called working-time, and is not among them until it is saved
	Calendar       json.RawMessage // the usual one, null if it was never saved: servers of the release before look for it here
}

// TableName names the table.
func (Settings) TableName() string { return "settings" }

func (s *Settings) tidy() error {
	s.Name = strings.Join(strings.Fields(s.Name), " ")
	var name error
	if s.Name == "" || len([]rune(s.Name)) > 100 {
		name = &Error{Code: Unfit, Field: "name", Message: "Enter a name of up to 100 characters, for example Northwind Trading."}
	}
	return errors.Join(name, checkZone(s.Zone, false))
}

// Settings reads the installation's settings.
func (db *DB) Settings(ctx context.Context) (Settings, error) {
	var s Settings
	return s, db.with(ctx).Take(&s).Error
}

// ChangeSettings changes the installation's name, zone, and how people are
// mailed.
func (db *DB) ChangeSettings(ctx context.Context, by Actor, s Settings) error {
	if err := s.tidy(); err != nil {
		return err
	}
	return db.Tx(ctx, func(tx *DB) error {
		was, err := tx.Settings(ctx)
		if err != nil {
			return err
		}
		if s.MailConnection != "" {
			c, err := tx.ConnectionBySlug(ctx, s.MailConnection)
			if errors.Is(err, &Error{Code: Missing}) || err == nil && c.Connector != "smtp" {
				return &Error{Code: Unfit, Field: "mail", Message: "Choose an e-mail connection from the list."}
			}
			if err != nil {
				return err
			}
		}
		if err := tx.with(ctx).Exec("UPDATE settings SET name = ?, zone = ?, mail_connection = ?, origin = ?", s.Name, s.Zone, s.MailConnection, s.Origin).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "installation.changed", TargetKind: "installation", TargetName: s.Name,
			Detail: map[string]any{"name was": was.Name, "zone was": was.Zone, "zone": s.Zone, "mail through": s.MailConnection}})
	})
}

// ChangeCalendars changes when the organisation works; name is the calendar that
// change is about. What is published from now on counts by them.
func (db *DB) ChangeCalendars(ctx context.Context, by Actor, name string, change func(json.RawMessage) (json.RawMessage, error)) error {
	return db.Tx(ctx, func(tx *DB) error {
		var s Settings
		if err := tx.with(ctx).Raw("SELECT * FROM settings FOR UPDATE").Take(&s).Error; err != nil {
			return err
		}
		calendars, err := change(s.Calendars)
		if err != nil {
			return err
		}
		if err := tx.with(ctx).Exec(`UPDATE settings SET calendars = ?::jsonb,
			calendar = (SELECT one FROM jsonb_array_elements(?::jsonb) AS one WHERE one->>'id' = 'working-time')`, string(calendars), string(calendars)).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "installation.calendar-changed", TargetKind: "installation", Detail: map[string]any{"calendar": name}})
	})
}

// lockUnset takes the settings row; Conflict if the installation is set up.
func (db *DB) lockUnset(ctx context.Context) (Settings, error) {
	var s Settings
	if err := db.with(ctx).Raw("SELECT * FROM settings FOR UPDATE").Take(&s).Error; err != nil {
		return s, err
	}
	if s.SetUpAt != nil {
		return s, &Error{Code: Conflict, Message: "Segue has been set up already. Sign in, or ask an admin for an account."}
	}
	return s, nil
}

// ClaimKey compares the fingerprint of the keyring with the database's and
// returns the one that stands: the given one if there was none.
func (db *DB) ClaimKey(ctx context.Context, fingerprint string) (string, error) {
	var stands string
	return stands, db.with(ctx).Raw(`UPDATE settings SET key_fingerprint = CASE key_fingerprint WHEN '' THEN ? ELSE key_fingerprint END
		RETURNING key_fingerprint`, fingerprint).Scan(&stands).Error
}

var zones struct {
	sync.Mutex
	names []string
}

// Zones are the time zones that both the database and the program know, sorted.
func (db *DB) Zones(ctx context.Context) ([]string, error) {
	zones.Lock()
	defer zones.Unlock()
	if zones.names != nil {
		return zones.names, nil
	}
	var names []string
	err := db.with(ctx).Raw(`SELECT name FROM pg_timezone_names
		WHERE name ~ '^(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/' OR name = 'UTC' ORDER BY name`).Scan(&names).Error
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		if checkZone(name, false) == nil {
			zones.names = append(zones.names, name)
		}
	}
	return zones.names, nil
}

// RotateKey stands in a new fingerprint for the one that stood, after a
// rotation of the keyring; two nodes that do so at once cannot undo each other.
func (db *DB) RotateKey(ctx context.Context, was, is string) error {
	return db.with(ctx).Exec("UPDATE settings SET key_fingerprint = ? WHERE key_fingerprint = ?", is, was).Error
}
