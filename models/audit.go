package models

import (
	"context"
	"encoding/json"
	"strconv"
	"time"
)

// Actor is who did something; ID 0 is the program itself.
type Actor struct {
	ID      int64
	Name    string
	Address string
}

// Program is the actor of what nobody in particular did.
var Program = Actor{Name: "Segue"}

// AuditRow is one deed. Link and Hash are filled later, by the chainer.
type AuditRow struct {
	ID         int64 `gorm:"primaryKey"`
	At         time.Time
	ActorID    *int64
	ActorName  string
	Action     string
	TargetKind string
	TargetID   string
	TargetName string
	Detail     json.RawMessage
	Address    string
	Link       *int64
	Hash       []byte
}

// TableName names the table.
func (AuditRow) TableName() string { return "audit" }

// Deed is what Record writes: an action such as "person.added" on a target,
// with details that are safe to show (never a secret).
type Deed struct {
	Action     string
	TargetKind string
	TargetID   int64
	TargetName string
	Detail     map[string]any
}

// Record writes a deed; call it in the transaction of the deed.
func (db *DB) Record(ctx context.Context, by Actor, d Deed) error {
	detail := []byte("{}")
	if len(d.Detail) > 0 {
		var err error
		if detail, err = json.Marshal(d.Detail); err != nil {
			return err
		}
	}
	row := AuditRow{ActorName: by.Name, Action: d.Action, TargetKind: d.TargetKind,
		TargetName: d.TargetName, Detail: detail, Address: by.Address}
	if d.TargetID != 0 {
		row.TargetID = strconv.FormatInt(d.TargetID, 10)
	}
	if by.ID != 0 {
		row.ActorID = &by.ID
	}
	return db.with(ctx).Omit("At").Create(&row).Error
}

// AuditFilter narrows the audit list. Before is the id of the last row of the
// page before this one; 0 starts at the newest.
type AuditFilter struct {
	Search string
	Action string // a prefix such as "person."
	Before int64
	Limit  int
}

// AuditPage lists deeds, newest first.
func (db *DB) AuditPage(ctx context.Context, f AuditFilter) ([]AuditRow, error) {
	q := db.with(ctx).Order("id DESC").Limit(f.Limit)
	if f.Before > 0 {
		q = q.Where("id < ?", f.Before)
	}
	if f.Action != "" {
		q = q.Where("action LIKE ?", likePrefix(f.Action))
	}
	if f.Search != "" {
		p := likeAnywhere(f.Search)
		q = q.Where("actor_name ILIKE ? OR target_name ILIKE ?", p, p)
	}
	var rows []AuditRow
	return rows, q.Find(&rows).Error
}
