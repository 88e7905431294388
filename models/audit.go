package models

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"gorm.io/gorm"
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

// looksBack are so many of the newest deeds that are looked through for words,
// before the index of words is asked, which knows no order.
const looksBack = 2000

// AuditPage lists deeds, newest first. What is searched for are words of the names
// of who did it and to what, whole or their beginnings.
func (db *DB) AuditPage(ctx context.Context, f AuditFilter) ([]AuditRow, error) {
	var rows []AuditRow
	words := wordsOf(f.Search)
	if len(words) == 0 {
		if strings.TrimSpace(f.Search) != "" { // signs alone are in no word
			return rows, nil
		}
		return rows, db.deeds(ctx, f).Limit(f.Limit).Order("id DESC").Find(&rows).Error
	}
	const held = "audit_words(actor_name, target_name) @@ to_tsquery('simple', ?)"
	asked := strings.Join(words, ":* & ") + ":*"
	newest := db.deeds(ctx, f).Order("id DESC").Limit(looksBack)
	if err := db.with(ctx).Table("(?) a", newest).Where(held, asked).Order("id DESC").Limit(f.Limit).Find(&rows).Error; err != nil || len(rows) == f.Limit {
		return rows, err
	}
	rows = nil
	var hits IDs
	named := db.deeds(ctx, f).Select("id").Where(held, asked)
	if err := db.with(ctx).Raw("WITH held AS MATERIALIZED (?) SELECT id FROM held LIMIT ?", named, mostHits+1).Scan(&hits).Error; err != nil {
		return nil, err
	}
	q := db.deeds(ctx, f)
	if len(hits) <= mostHits {
		q = q.Where("id = ANY(?)", hits)
	} else { // so many that they are met sooner on the way down
		q = q.Where("("+held+") IS TRUE", asked)
	}
	return rows, q.Order("id DESC").Limit(f.Limit).Find(&rows).Error
}

// deeds leaves what the filter lets through but for its words.
func (db *DB) deeds(ctx context.Context, f AuditFilter) *gorm.DB {
	q := db.with(ctx).Table("audit")
	if f.Before > 0 {
		q = q.Where("id < ?", f.Before)
	}
	if f.Action != "" {
		q = q.Where("action LIKE ?", likePrefix(f.Action))
	}
	return q
}
