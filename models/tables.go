package models

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm/clause"
)

// SharedTable is a decision table that several processes can use. Documents
// name it by its slug, which never changes.
type SharedTable struct {
	ID        int64 `gorm:"primaryKey"`
	Slug      string
	Name      string
	Folded    string
	Body      json.RawMessage // as package decision reads it
	Revision  int64
	Latest    int32 // number of the newest version, 0 before the first
	CreatedBy *int64
	CreatedAt time.Time
	UpdatedBy *int64
	UpdatedAt time.Time
}

// TableName names the table.
func (SharedTable) TableName() string { return "shared_tables" }

// At is the cursor of a table in lists.
func (t SharedTable) At() Cursor { return Cursor{t.Folded, t.ID} }

// SharedTableVersion is a shared table as it was published. It never changes.
type SharedTableVersion struct {
	TableID     int64 `gorm:"primaryKey;autoIncrement:false"`
	Number      int32 `gorm:"primaryKey;autoIncrement:false"`
	Name        string
	Body        json.RawMessage
	Note        string
	PublishedBy *int64
	PublishedAt time.Time
}

// TableName names the table.
func (SharedTableVersion) TableName() string { return "shared_table_versions" }

func tableName(name string) (string, error) {
	name = strings.Join(strings.Fields(name), " ")
	switch {
	case name == "":
		return "", &Error{Code: Unfit, Field: "name", Message: "Enter a name, for example Discounts."}
	case len([]rune(name)) > 200:
		return "", &Error{Code: Unfit, Field: "name", Message: "The name is longer than 200 characters. Shorten it."}
	}
	return name, nil
}

// AddSharedTable adds a table; nothing of it is published yet.
func (db *DB) AddSharedTable(ctx context.Context, v Viewer, name string, body json.RawMessage) (SharedTable, error) {
	name, err := tableName(name)
	if err != nil {
		return SharedTable{}, err
	}
	t := SharedTable{Slug: Slug(name), Name: name, Folded: Fold(name), Body: body, Revision: 1, CreatedBy: &v.ID, UpdatedBy: &v.ID}
	if t.Slug == "" {
		t.Slug = "table"
	}
	err = db.Tx(ctx, func(tx *DB) error {
		if err := tx.with(ctx).Exec("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "shared table "+t.Slug).Error; err != nil {
			return err
		}
		if err := tx.freeTableSlug(ctx, &t.Slug); err != nil {
			return err
		}
		if err := tx.with(ctx).Create(&t).Error; err != nil {
			return err
		}
		return tx.Record(ctx, v.By(), Deed{Action: "table.added", TargetKind: "table", TargetID: t.ID, TargetName: t.Name})
	})
	return t, err
}

func (db *DB) freeTableSlug(ctx context.Context, slug *string) error {
	var used []string
	if err := db.with(ctx).Raw("SELECT slug FROM shared_tables WHERE slug = ? OR slug LIKE ?", *slug, likePrefix(*slug+"-")).Scan(&used).Error; err != nil {
		return err
	}
	stem := *slug
	for n := 2; slices.Contains(used, *slug); n++ {
		*slug = fmt.Sprintf("%s-%d", cut(stem, 70), n)
	}
	return nil
}

// TableChange is what somebody makes of a shared table.
type TableChange struct {
	Revision int64 // that was seen; Conflict if there is a newer one
	Name     string
	Body     json.RawMessage
}

// SaveSharedTable writes a table that still has the revision its editor saw.
func (db *DB) SaveSharedTable(ctx context.Context, v Viewer, id int64, c TableChange) (SharedTable, error) {
	name, err := tableName(c.Name)
	if err != nil {
		return SharedTable{}, err
	}
	var t SharedTable
	return t, db.Tx(ctx, func(tx *DB) error {
		if t, err = tx.lockTable(ctx, id, c.Revision); err != nil {
			return err
		}
		t.Name, t.Folded, t.Body, t.Revision, t.UpdatedBy, t.UpdatedAt = name, Fold(name), c.Body, t.Revision+1, &v.ID, time.Now()
		return tx.with(ctx).Model(&SharedTable{}).Where("id = ?", id).Select("Name", "Folded", "Body", "Revision", "UpdatedBy", "UpdatedAt").Updates(&t).Error
	})
}

func (db *DB) lockTable(ctx context.Context, id, revision int64) (SharedTable, error) {
	var t SharedTable
	if err := one(db.with(ctx).Clauses(clause.Locking{Strength: "UPDATE"}).Where("id = ?", id).Take(&t).Error, "This table"); err != nil {
		return t, err
	}
	if t.Revision != revision {
		return t, &Error{Code: Conflict, Message: t.Name + " was changed by somebody else while you edited it. Nothing was saved. Load it again and repeat your change."}
	}
	return t, nil
}

// PublishSharedTable makes the table, as it is at the revision, its next
// version. Processes use it from their next version on.
func (db *DB) PublishSharedTable(ctx context.Context, v Viewer, id, revision int64, note string) (SharedTable, error) {
	var t SharedTable
	return t, db.Tx(ctx, func(tx *DB) (err error) {
		if t, err = tx.lockTable(ctx, id, revision); err != nil {
			return err
		}
		t.Latest++
		if err := tx.with(ctx).Create(&SharedTableVersion{TableID: id, Number: t.Latest, Name: t.Name, Body: t.Body, Note: note, PublishedBy: &v.ID, PublishedAt: time.Now()}).Error; err != nil {
			return err
		}
		if err := tx.with(ctx).Model(&SharedTable{}).Where("id = ?", id).Select("Latest").Updates(&t).Error; err != nil {
			return err
		}
		return tx.Record(ctx, v.By(), Deed{Action: "table.published", TargetKind: "table", TargetID: id, TargetName: t.Name, Detail: map[string]any{"version": t.Latest, "note": note}})
	})
}

// SharedTable is one shared table. Missing if there is none.
func (db *DB) SharedTable(ctx context.Context, id int64) (SharedTable, error) {
	var t SharedTable
	return t, one(db.with(ctx).Where("id = ?", id).Take(&t).Error, "This table")
}

// TableFilter narrows the list of shared tables.
type TableFilter struct {
	Search string
	After  Cursor
	Limit  int
}

// SharedTablePage lists shared tables by name.
func (db *DB) SharedTablePage(ctx context.Context, f TableFilter) ([]SharedTable, error) {
	q := db.with(ctx).Model(&SharedTable{}).Omit("Body").Order("folded, id").Limit(f.Limit)
	for word := range strings.FieldsSeq(Fold(f.Search)) {
		q = q.Where("folded LIKE ?", likeAnywhere(word))
	}
	if f.After.ID != 0 {
		q = q.Where("(folded, id) > (?, ?)", f.After.Folded, f.After.ID)
	}
	var rows []SharedTable
	return rows, q.Find(&rows).Error
}

// PublishedTable is the newest version of a shared table.
type PublishedTable struct {
	ID     int64
	Slug   string
	Name   string
	Number int
	Body   json.RawMessage
}

// PublishedTables are the newest versions of the shared tables with the slugs;
// of all if slugs is nil. Those without a version are left out.
func (db *DB) PublishedTables(ctx context.Context, slugs []string) ([]PublishedTable, error) {
	q := db.with(ctx).Table("shared_tables t").Joins("JOIN shared_table_versions v ON v.table_id = t.id AND v.number = t.latest").
		Select("t.id, t.slug, v.name, v.number, v.body").Order("t.folded, t.id")
	if slugs != nil {
		q = q.Where("t.slug IN ?", slugs)
	}
	var rows []PublishedTable
	return rows, q.Scan(&rows).Error
}

// PublishedTableNames are all shared tables that have a version, without their
// bodies.
func (db *DB) PublishedTableNames(ctx context.Context) ([]PublishedTable, error) {
	var rows []PublishedTable
	return rows, db.with(ctx).Raw("SELECT id, slug, name, latest AS number FROM shared_tables WHERE latest > 0 ORDER BY folded, id LIMIT 500").Scan(&rows).Error
}

// SharedTableVersionRow is a version as the table's page lists it.
type SharedTableVersionRow struct {
	SharedTableVersion
	By string
}

// SharedTableVersions lists the versions of a table, the newest first.
func (db *DB) SharedTableVersions(ctx context.Context, id int64) ([]SharedTableVersionRow, error) {
	var rows []SharedTableVersionRow
	return rows, db.with(ctx).Raw(`SELECT v.table_id, v.number, v.name, v.note, v.published_at, coalesce(p.name, '') AS by
		FROM shared_table_versions v LEFT JOIN people p ON p.id = v.published_by WHERE v.table_id = ? ORDER BY v.number DESC LIMIT 200`, id).Scan(&rows).Error
}

// TableUse is a process whose newest version holds a version of a shared table.
type TableUse struct {
	ID     int64
	Name   string
	Number int // of the table's version
}

// TableUses lists the processes that the viewer may see and whose newest
// version uses the table, by name.
func (db *DB) TableUses(ctx context.Context, v Viewer, slug string) ([]TableUse, error) {
	raw, err := json.Marshal(map[string]any{"tables": []any{map[string]any{"shared": slug}}})
	if err != nil {
		return nil, err
	}
	sees, args := v.condition("p.id", MaySee)
	args = append([]any{string(raw), slug}, args...)
	var uses []TableUse
	return uses, db.with(ctx).Raw(`SELECT p.id, p.name, max((t->>'version')::int) AS number
		FROM processes p JOIN versions w ON w.process_id = p.id AND w.number = p.latest AND w.document @> ?::jsonb,
			jsonb_array_elements(w.document->'tables') t
		WHERE t->>'shared' = ? AND `+sees+` GROUP BY p.id, p.name ORDER BY lower(p.name), p.id`, args...).Scan(&uses).Error
}

// PastInstance is an instance whose history can be asked again.
type PastInstance struct {
	Key       int64
	ProcessID int64
	Process   string
	Version   int32
	StartedAt time.Time
	Reference string
}

// PastInstances are the newest instances that the viewer may see: of one
// process, or with process 0 of all whose version holds the shared table.
func (db *DB) PastInstances(ctx context.Context, v Viewer, process int64, slug string, limit int) ([]PastInstance, error) {
	sees, args := v.condition("p.id", MaySee)
	which := "i.process_id = ?"
	var about any = process
	if process == 0 {
		raw, err := json.Marshal(map[string]any{"tables": []any{map[string]any{"shared": slug}}})
		if err != nil {
			return nil, err
		}
		which, about = "EXISTS (SELECT FROM versions w WHERE w.process_id = i.process_id AND w.number = i.version AND w.document @> ?::jsonb)", string(raw)
	}
	args = append(append([]any{about}, args...), limit)
	var rows []PastInstance
	return rows, db.with(ctx).Raw(`SELECT i.key, i.process_id, p.name AS process, i.version, i.started_at, coalesce(i.business_id, '') AS reference
		FROM instances i JOIN processes p ON p.id = i.process_id WHERE `+which+` AND `+sees+` ORDER BY i.key DESC LIMIT ?`, args...).Scan(&rows).Error
}
