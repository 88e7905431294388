package models

import (
	"context"
	"database/sql/driver"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Viewer is who asks: a person, by a browser's sign-in, an API token or a
// password. Every read takes one.
type Viewer struct {
	ID       int64
	Email    string
	Name     string
	Author   bool
	Approver bool
	Admin    bool
	Locale   string // BCP 47; "" means the browser's
	Zone     string // IANA; never empty, falls back to the installation's
	Theme    string // system, light or dark

	InboxOrder InboxOrder // in which they read their inbox
	SingleKeys bool       // keys without Ctrl or Alt do something for them, outside fields

	SignIn   int64     // the browser's sign-in; 0 for the API
	Token    int64     // the API token; 0 otherwise
	Scopes   Scopes    // what the token may do; everything without a token
	Subjects IDs       // the person and every group the person is in
	SeenAt   time.Time // when the sign-in or the token was last noted as used
	Address  string    `gorm:"-"` // where the request came from

	Installation string // the installation's name
	Sample       bool   // the installation is filled with the sample company
}

// By is the viewer as the one who did something.
func (v Viewer) By() Actor { return Actor{ID: v.ID, Name: v.Name, Address: v.Address} }

// May reports whether the viewer's token allows scope; people with a session may.
func (v Viewer) May(s Scope) bool { return v.Token == 0 || v.Scopes.Has(s) }

// Roles are the viewer's roles as words, in a fixed order.
func (v Viewer) Roles() []string { return roleNames(v.Author, v.Approver, v.Admin) }

// Location is the viewer's time zone.
func (v Viewer) Location() *time.Location {
	if l, err := time.LoadLocation(v.Zone); err == nil {
		return l
	}
	return time.UTC
}

const viewerColumns = `p.id, p.email, p.name, p.author, p.approver, p.admin, p.locale, p.theme, p.inbox_order, p.single_keys,
	coalesce(nullif(p.zone, ''), (SELECT zone FROM settings)) AS zone, (SELECT name FROM settings) AS installation,
	EXISTS (SELECT FROM sample WHERE filled_at IS NOT NULL) AS sample,
	array_prepend(p.id, ARRAY(SELECT m.group_id FROM group_members m WHERE m.person_id = p.id ORDER BY 1)) AS subjects`

// ViewerBySignIn is who the browser's sign-in belongs to. Missing if it was
// ended or ran out, or the person is no longer active.
func (db *DB) ViewerBySignIn(ctx context.Context, signIn int64) (Viewer, error) {
	var v Viewer
	var there bool
	var err error
	if db.together == nil {
		var found map[int64]Viewer
		found, err = db.viewersBySignIn(ctx, []int64{signIn})
		v, there = found[signIn]
	} else {
		v, there, err = db.together.signIns.get(ctx, signIn) // all pages of a browser ask at once
	}
	if err == nil && !there {
		err = missing("This sign-in")
	}
	return v, err
}

func (db *DB) viewersBySignIn(ctx context.Context, signIns []int64) (map[int64]Viewer, error) {
	var rows []Viewer
	err := db.with(ctx).Raw(`SELECT s.id AS sign_in, s.seen_at, `+viewerColumns+`
		FROM sign_ins s JOIN people p ON p.id = s.person_id
		WHERE s.id = ANY(?::bigint[]) AND s.expires_at > now() AND p.active`, IDs(signIns)).Scan(&rows).Error
	found := make(map[int64]Viewer, len(rows))
	for _, v := range rows {
		found[v.SignIn] = v
	}
	return found, err
}

// ViewerByID is an active person as a viewer: for sockets, which ask again
// while they are open, and for verified Basic credentials.
func (db *DB) ViewerByID(ctx context.Context, person int64) (Viewer, error) {
	return db.viewer(ctx, `SELECT `+viewerColumns+` FROM people p WHERE p.id = ? AND p.active`, person)
}

// ViewerByPassword is an active person whose password has not changed since.
func (db *DB) ViewerByPassword(ctx context.Context, person int64, changed time.Time) (Viewer, error) {
	return db.viewer(ctx, `SELECT `+viewerColumns+` FROM people p JOIN passwords w ON w.person_id = p.id
		WHERE p.id = ? AND p.active AND w.changed_at = ?`, person, changed)
}

func (db *DB) viewer(ctx context.Context, sql string, args ...any) (Viewer, error) {
	var v Viewer
	r := db.with(ctx).Raw(sql, args...).Scan(&v)
	if r.Error == nil && r.RowsAffected == 0 {
		return v, missing("This sign-in")
	}
	return v, r.Error
}

func roleNames(author, approver, admin bool) []string {
	var names []string
	for _, r := range []struct {
		has  bool
		name string
	}{{author, "author"}, {approver, "approver"}, {admin, "admin"}} {
		if r.has {
			names = append(names, r.name)
		}
	}
	return names
}

// IDs is a bigint[] of Postgres, in results and as an argument of ANY(?).
type IDs []int64

// Scan reads {1,2,3}.
func (ids *IDs) Scan(src any) error {
	text, ok := src.(string)
	if b, isBytes := src.([]byte); isBytes {
		text, ok = string(b), true
	}
	if !ok || len(text) < 2 {
		return fmt.Errorf("read ids: %T is not an array of numbers", src)
	}
	*ids = nil
	for part := range strings.SplitSeq(text[1:len(text)-1], ",") {
		if part == "" {
			continue
		}
		id, err := strconv.ParseInt(part, 10, 64)
		if err != nil {
			return fmt.Errorf("read ids: %w", err)
		}
		*ids = append(*ids, id)
	}
	return nil
}

// Value writes {1,2,3}.
func (ids IDs) Value() (driver.Value, error) {
	var b strings.Builder
	b.WriteByte('{')
	for i, id := range ids {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.FormatInt(id, 10))
	}
	b.WriteByte('}')
	return b.String(), nil
}

// Has reports whether id is among ids.
func (ids IDs) Has(id int64) bool { return slices.Contains(ids, id) }
