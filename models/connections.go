package models

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Connection is the configured address and credentials of a system outside.
// Documents name it by its slug, which never changes. Secrets is sealed by
// package secret for the row ConnectionRow(ID).
type Connection struct {
	ID          int64 `gorm:"primaryKey"`
	Slug        string
	Name        string
	Folded      string
	Connector   string // the kind of connector
	Config      json.RawMessage
	Secrets     []byte
	SecretNames Texts // the fields that Secrets holds
	Allowed     Texts // hosts that an admin let through the guard of outgoing calls
	Revision    int64
	TestedAt    *time.Time
	TestPassed  bool
	TestAnswer  string
	// FailingSince is when calls stopped getting through, and FailingMessage what
	// was said then; nil while they do.
	FailingSince   *time.Time
	FailingMessage string
	CreatedBy      *int64
	CreatedAt      time.Time
	UpdatedBy      *int64
	UpdatedAt      time.Time
}

// TableName names the table.
func (Connection) TableName() string { return "connections" }

// At is the cursor of a connection in lists.
func (c Connection) At() Cursor { return Cursor{c.Folded, c.ID} }

// ConnectionRow names a connection's row to package secret.
func ConnectionRow(id int64) string { return fmt.Sprintf("connections/%d", id) }

// ConnectionForm is what an admin enters about a connection, apart from its
// secrets. Slug is read only when the connection is added; empty means one
// made from the name.
type ConnectionForm struct {
	Name      string
	Slug      string
	Connector string // read only when the connection is added
	Config    json.RawMessage
	Allowed   []string
}

// Secrets is what a change makes of a connection's secrets: the sealed value
// (nil: none) and the names of the fields it holds.
type Secrets struct {
	Sealed []byte
	Names  []string
}

// Sealer returns the secrets that a connection shall have. was is the locked
// row as it is, for a new connection with nothing but its ID. It runs within
// the transaction and must not talk to the database.
type Sealer func(was Connection) (Secrets, error)

func (f *ConnectionForm) tidy() error {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	f.Slug = strings.TrimSpace(f.Slug)
	if f.Name == "" {
		return &Error{Code: Unfit, Field: "name", Message: "Enter a name, for example ERP or Company mail."}
	}
	if len([]rune(f.Name)) > 200 {
		return &Error{Code: Unfit, Field: "name", Message: "The name is longer than 200 characters. Shorten it."}
	}
	return nil
}

// AddConnection adds a connection with its secrets.
func (db *DB) AddConnection(ctx context.Context, by Actor, f ConnectionForm, seal Sealer) (Connection, error) {
	if err := f.tidy(); err != nil {
		return Connection{}, err
	}
	if f.Slug == "" {
		f.Slug = Slug(f.Name)
	}
	if f.Slug == "" || Slug(f.Slug) != f.Slug {
		return Connection{}, &Error{Code: Unfit, Field: "slug", Message: "The short name takes small letters, digits and hyphens, for example company-mail."}
	}
	c := Connection{Slug: f.Slug, Name: f.Name, Folded: Fold(f.Name), Connector: f.Connector, Config: f.Config,
		SecretNames: Texts{}, Allowed: Texts(f.Allowed), Revision: 1}
	if by.ID != 0 {
		c.CreatedBy, c.UpdatedBy = &by.ID, &by.ID
	}
	err := db.Tx(ctx, func(tx *DB) error {
		// The row comes first, since its secrets are sealed for its id.
		err := tx.with(ctx).Create(&c).Error
		if violates(err, "connections_slug_key") {
			return &Error{Code: Conflict, Field: "slug", Message: "Another connection already has the short name " + f.Slug + ". Choose a different one.", Err: err}
		}
		if err != nil {
			return err
		}
		if err := tx.putSecrets(ctx, &c, seal); err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "connection.added", TargetKind: "connection", TargetID: c.ID, TargetName: c.Name,
			Detail: map[string]any{"connector": c.Connector, "secrets": c.SecretNames, "allowed": c.Allowed}})
	})
	return c, err
}

func (db *DB) putSecrets(ctx context.Context, c *Connection, seal Sealer) error {
	s, err := seal(*c)
	if err != nil {
		return err
	}
	c.Secrets, c.SecretNames = s.Sealed, Texts(s.Names)
	return db.with(ctx).Model(&Connection{}).Where("id = ?", c.ID).Select("Secrets", "SecretNames").Updates(c).Error
}

// ChangeConnection changes a connection that still has the revision its editor
// saw; Conflict otherwise. Its slug and connector stay.
func (db *DB) ChangeConnection(ctx context.Context, by Actor, id, revision int64, f ConnectionForm, seal Sealer) (Connection, error) {
	if err := f.tidy(); err != nil {
		return Connection{}, err
	}
	var c Connection
	err := db.Tx(ctx, func(tx *DB) error {
		was, err := tx.lockConnection(ctx, id)
		if err != nil {
			return err
		}
		if was.Revision != revision {
			return &Error{Code: Conflict, Message: was.Name + " was changed by somebody else while you edited it. Nothing was saved. Open it again and repeat your change."}
		}
		c = was
		c.Name, c.Folded, c.Config, c.Allowed = f.Name, Fold(f.Name), f.Config, Texts(f.Allowed)
		c.Revision, c.UpdatedAt, c.TestedAt, c.TestPassed, c.TestAnswer = was.Revision+1, time.Now(), nil, false, ""
		if by.ID != 0 {
			c.UpdatedBy = &by.ID
		}
		secrets, err := seal(was)
		if err != nil {
			return err
		}
		c.Secrets, c.SecretNames = secrets.Sealed, Texts(secrets.Names)
		if err := tx.with(ctx).Model(&Connection{}).Where("id = ?", id).Select("Name", "Folded", "Config", "Allowed", "Revision",
			"TestedAt", "TestPassed", "TestAnswer", "UpdatedBy", "UpdatedAt", "Secrets", "SecretNames").Updates(&c).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "connection.changed", TargetKind: "connection", TargetID: id, TargetName: c.Name,
			Detail: connectionChanges(was, c)})
	})
	return c, err
}

// connectionChanges tells what changed; of settings only which, since an
// address may carry what its owner takes for private.
func connectionChanges(was, is Connection) map[string]any {
	d := map[string]any{}
	if was.Name != is.Name {
		d["name was"] = was.Name
	}
	if !slices.Equal(was.Allowed, is.Allowed) {
		d["allowed were"], d["allowed"] = was.Allowed, is.Allowed
	}
	if string(was.Secrets) != string(is.Secrets) {
		d["secrets"] = is.SecretNames
	}
	if changed := changedKeys(was.Config, is.Config); len(changed) > 0 {
		d["settings"] = changed
	}
	return d
}

func changedKeys(a, b json.RawMessage) []string {
	var was, is map[string]any
	if json.Unmarshal(a, &was) != nil || json.Unmarshal(b, &is) != nil {
		return nil
	}
	var changed []string
	for k, v := range is {
		if fmt.Sprint(was[k]) != fmt.Sprint(v) {
			changed = append(changed, k)
		}
	}
	for k := range was {
		if _, still := is[k]; !still {
			changed = append(changed, k)
		}
	}
	slices.Sort(changed)
	return changed
}

func (db *DB) lockConnection(ctx context.Context, id int64) (Connection, error) {
	var c Connection
	q := db.with(ctx).Clauses(clause.Locking{Strength: "UPDATE"}).Where("id = ?", id).Take(&c)
	return c, one(q.Error, "This connection")
}

// RemoveConnection deletes a connection that no draft, no newest version and
// no running instance needs.
func (db *DB) RemoveConnection(ctx context.Context, by Actor, id int64) error {
	return db.Tx(ctx, func(tx *DB) error {
		c, err := tx.lockConnection(ctx, id)
		if err != nil {
			return err
		}
		uses, err := tx.ConnectionUses(ctx, c.Slug)
		if err != nil {
			return err
		}
		if len(uses) > 0 {
			return &Error{Code: Conflict, Message: fmt.Sprintf("%s is still used by %s. Take it out there first, then delete it.", c.Name, useNames(uses))}
		}
		if err := tx.with(ctx).Where("id = ?", id).Delete(&Connection{}).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "connection.removed", TargetKind: "connection", TargetID: id, TargetName: c.Name})
	})
}

func useNames(uses []ConnectionUse) string {
	switch names := uses; len(names) {
	case 1:
		return names[0].Name
	case 2:
		return names[0].Name + " and " + names[1].Name
	default:
		return fmt.Sprintf("%s and %d other processes", names[0].Name, len(names)-1)
	}
}

// Connection is one connection. Missing if there is none.
func (db *DB) Connection(ctx context.Context, id int64) (Connection, error) {
	var c Connection
	return c, one(db.with(ctx).Where("id = ?", id).Take(&c).Error, "This connection")
}

// ConnectionBySlug is the connection that documents name so. Missing if there
// is none.
func (db *DB) ConnectionBySlug(ctx context.Context, slug string) (Connection, error) {
	if db.together == nil {
		var c Connection
		return c, one(db.with(ctx).Where("slug = ?", slug).Take(&c).Error, "The connection "+slug)
	}
	c, there, err := db.together.connections.get(ctx, slug)
	if err == nil && !there {
		err = missing("The connection " + slug)
	}
	return c, err
}

func (db *DB) connectionsBySlug(ctx context.Context, slugs []string) (map[string]Connection, error) {
	var rows []Connection
	err := db.with(ctx).Where("slug = ANY(?)", Texts(slugs)).Find(&rows).Error
	found := make(map[string]Connection, len(rows))
	for _, c := range rows {
		found[c.Slug] = c
	}
	return found, err
}

// NoteTest keeps what a test of a connection found, unless it was changed since.
func (db *DB) NoteTest(ctx context.Context, id, revision int64, passed bool, answer string) error {
	return db.with(ctx).Exec("UPDATE connections SET tested_at = now(), test_passed = ?, test_answer = ? WHERE id = ? AND revision = ?",
		passed, answer, id, revision).Error
}

// ConnectionFails notes that a connection does not answer, and why. It reports
// whether this is news: to whoever comes second it is none.
func (db *DB) ConnectionFails(ctx context.Context, c Connection, message string) (news bool, err error) {
	return db.noteAnswering(ctx, c, "connection.failing", map[string]any{"said": message},
		"UPDATE connections SET failing_since = now(), failing_message = ? WHERE id = ? AND revision = ? AND failing_since IS NULL", message)
}

// ConnectionAnswers notes that a connection answers again, and reports whether
// this is news.
func (db *DB) ConnectionAnswers(ctx context.Context, c Connection) (news bool, err error) {
	return db.noteAnswering(ctx, c, "connection.answering", nil,
		"UPDATE connections SET failing_since = NULL, failing_message = ? WHERE id = ? AND revision = ? AND failing_since IS NOT NULL", "")
}

func (db *DB) noteAnswering(ctx context.Context, c Connection, action string, detail map[string]any, sql, message string) (news bool, err error) {
	err = db.Tx(ctx, func(tx *DB) error {
		r := tx.with(ctx).Exec(sql, message, c.ID, c.Revision)
		if news = r.RowsAffected > 0; r.Error != nil || !news {
			return r.Error
		}
		return tx.Record(ctx, Program, Deed{Action: action, TargetKind: "connection", TargetID: c.ID, TargetName: c.Name, Detail: detail})
	})
	return news && err == nil, err
}

// ConnectionFilter narrows the list of connections.
type ConnectionFilter struct {
	Search    string
	Connector string
	After     Cursor
	Limit     int
}

// ConnectionPage lists connections by name.
func (db *DB) ConnectionPage(ctx context.Context, f ConnectionFilter) ([]Connection, error) {
	q := db.connectionQuery(ctx, f).Omit("Secrets").Order("folded, id").Limit(f.Limit)
	if f.After.ID != 0 {
		q = q.Where("(folded, id) > (?, ?)", f.After.Folded, f.After.ID)
	}
	var rows []Connection
	return rows, q.Find(&rows).Error
}

// CountConnections counts what ConnectionPage lists over all pages.
func (db *DB) CountConnections(ctx context.Context, f ConnectionFilter) (int64, error) {
	var n int64
	return n, db.connectionQuery(ctx, f).Count(&n).Error
}

func (db *DB) connectionQuery(ctx context.Context, f ConnectionFilter) *gorm.DB {
	q := db.with(ctx).Model(&Connection{})
	for word := range strings.FieldsSeq(Fold(f.Search)) {
		q = q.Where("(folded LIKE ? OR slug LIKE ?)", likeAnywhere(word), likeAnywhere(word))
	}
	if f.Connector != "" {
		q = q.Where("connector = ?", f.Connector)
	}
	return q
}

// ConnectionUse is a process that names a connection.
type ConnectionUse struct {
	ID        int64
	Name      string
	Draft     bool // in its draft
	Published bool // in its newest version
	Running   bool // in an older version that still has open instances
}

// ConnectionUses lists the processes that name the connection, by name.
func (db *DB) ConnectionUses(ctx context.Context, slug string) ([]ConnectionUse, error) {
	raw, err := json.Marshal(map[string]any{"pools": []any{map[string]any{"blocks": []any{
		map[string]any{"props": map[string]any{"connection": slug}}}}}})
	if err != nil {
		return nil, err
	}
	pattern := string(raw)
	var uses []ConnectionUse
	return uses, db.with(ctx).Raw(`
		WITH named AS (
			SELECT process_id, 0 AS number FROM drafts WHERE document @> ?::jsonb
			UNION ALL SELECT process_id, number FROM versions WHERE document @> ?::jsonb
		), uses AS (
			SELECT p.id, p.name,
				bool_or(n.number = 0) AS draft,
				bool_or(n.number > 0 AND n.number = p.latest) AS published,
				bool_or(n.number > 0 AND n.number < p.latest AND EXISTS (SELECT FROM instances i
					WHERE i.process_id = p.id AND i.version = n.number AND i.ended_at IS NULL)) AS running
			FROM named n JOIN processes p ON p.id = n.process_id
			GROUP BY p.id, p.name
		)
		SELECT * FROM uses WHERE draft OR published OR running ORDER BY lower(name), id`,
		pattern, pattern).Scan(&uses).Error
}
