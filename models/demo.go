package models

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"gorm.io/gorm/clause"
)

// DemoMode is how a demo system behaves.
type DemoMode string

// The modes.
const (
	DemoWorks    DemoMode = "works"
	DemoSlow     DemoMode = "slow"     // answers after some seconds
	DemoDown     DemoMode = "down"     // hangs up without an answer
	DemoNonsense DemoMode = "nonsense" // answers what nobody can read
)

// DemoModes are all modes, in the order of the screen.
var DemoModes = []DemoMode{DemoWorks, DemoSlow, DemoDown, DemoNonsense}

// DemoSystem is one of the demo systems of the sample company.
type DemoSystem struct {
	Name string `gorm:"primaryKey"`
	Mode string
}

// TableName names the table.
func (DemoSystem) TableName() string { return "demo_systems" }

// DemoRecord is something a demo system knows.
type DemoRecord struct {
	ID     int64 `gorm:"primaryKey"`
	System string
	Kind   string // order, posting, payment, check, employee, mail, …
	Ref    string // its own number: what people look for
	Key    string // the idempotency key it came under; empty: none
	At     time.Time
	Body   json.RawMessage
}

// TableName names the table.
func (DemoRecord) TableName() string { return "demo_records" }

// DemoMode is how a demo system behaves at present.
func (db *DB) DemoMode(ctx context.Context, system string) (DemoMode, error) {
	var modes []DemoMode
	err := db.with(ctx).Raw("SELECT mode FROM demo_systems WHERE name = ?", system).Scan(&modes).Error
	if err != nil || len(modes) == 0 {
		return DemoWorks, err
	}
	return modes[0], nil
}

// SetDemoMode makes a demo system behave so.
func (db *DB) SetDemoMode(ctx context.Context, by Actor, system, title string, mode DemoMode) error {
	known := false
	for _, m := range DemoModes {
		known = known || m == mode
	}
	if !known {
		return &Error{Code: Unfit, Field: "mode", Message: "Choose how the system behaves: it works, it is slow, it is down, or its answers are garbled."}
	}
	return db.Tx(ctx, func(tx *DB) error {
		row := DemoSystem{Name: system, Mode: string(mode)}
		if err := tx.with(ctx).Clauses(clause.OnConflict{UpdateAll: true}).Create(&row).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "demo.switched", TargetKind: "demo system", TargetName: title, Detail: map[string]any{"mode": mode}})
	})
}

// AddDemoRecord keeps what a demo system was told. known is the row that came
// under the same key before, in which case nothing is added.
func (db *DB) AddDemoRecord(ctx context.Context, r DemoRecord) (known DemoRecord, again bool, err error) {
	err = db.with(ctx).Clauses(clause.OnConflict{DoNothing: true}).Create(&r).Error
	if err != nil || r.ID != 0 {
		return r, false, err
	}
	return known, true, db.with(ctx).Where("system = ? AND kind = ? AND key = ?", r.System, r.Kind, r.Key).Take(&known).Error
}

// DemoRecordByRef finds the newest record of a demo system by its number.
// Missing if there is none.
func (db *DB) DemoRecordByRef(ctx context.Context, system, kind, ref string) (DemoRecord, error) {
	var r DemoRecord
	err := db.with(ctx).Where("system = ? AND kind = ? AND ref = ?", system, kind, ref).Order("id DESC").Take(&r).Error
	return r, one(err, "This "+kind)
}

// DemoRecord is one of what a demo system knows. Missing if there is none.
func (db *DB) DemoRecord(ctx context.Context, system string, id int64) (DemoRecord, error) {
	var r DemoRecord
	err := db.with(ctx).Where("system = ? AND id = ?", system, id).Take(&r).Error
	return r, one(err, "This record")
}

// DemoMailServer is the demo system that catches the sample company's mails.
const DemoMailServer = "office-mail"

// DemoMails reports which mails among the message ids the demo mail server keeps.
func (db *DB) DemoMails(ctx context.Context, ids []string) (map[string]bool, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var kept []string
	err := db.with(ctx).Raw("SELECT body->>'message_id' FROM demo_records WHERE system = ? AND kind = 'mail' AND body->>'message_id' IN ?", DemoMailServer, ids).Scan(&kept).Error
	found := map[string]bool{}
	for _, id := range kept {
		found[id] = true
	}
	return found, err
}

// DemoFilter narrows the records of a demo system.
type DemoFilter struct {
	System string
	Kind   string // "": any
	Search string // in the number and the words
	Before int64  // of the page before; 0 begins at the newest
	Limit  int
}

// DemoRecords lists what a demo system knows, newest first.
func (db *DB) DemoRecords(ctx context.Context, f DemoFilter) ([]DemoRecord, error) {
	q := db.with(ctx).Where("system = ?", f.System).Order("at DESC, id DESC").Limit(f.Limit)
	if f.Kind != "" {
		q = q.Where("kind = ?", f.Kind)
	}
	if f.Before != 0 {
		q = q.Where("(at, id) < (SELECT at, id FROM demo_records WHERE id = ?)", f.Before)
	}
	for word := range strings.FieldsSeq(f.Search) {
		q = q.Where("(ref ILIKE ? OR (body - 'html')::text ILIKE ?)", likeAnywhere(word), likeAnywhere(word))
	}
	var rows []DemoRecord
	return rows, q.Find(&rows).Error
}

// UnbilledOrders lists orders of the demo ERP up to an amount that no invoice was
// posted for and none was sent for under a command that begins so, the oldest first.
func (db *DB) UnbilledOrders(ctx context.Context, command string, upTo, limit int) ([]DemoRecord, error) {
	var rows []DemoRecord
	return rows, db.with(ctx).Raw(`SELECT o.* FROM demo_records o
		WHERE o.system = 'erp' AND o.kind = 'order' AND (o.body->>'total')::numeric <= ?
			AND NOT EXISTS (SELECT FROM demo_records p WHERE p.system = 'erp' AND p.kind = 'posting' AND p.body->>'order' = o.ref)
			AND NOT EXISTS (SELECT FROM commands c WHERE c.id = ? || o.ref)
		ORDER BY o.id LIMIT ?`, upTo, command, limit).Scan(&rows).Error
}

// DemoCount is how many records of a kind a demo system holds.
type DemoCount struct {
	System string
	Kind   string
	N      int64
	Newest time.Time
}

// DemoCounts counts what the demo systems hold.
func (db *DB) DemoCounts(ctx context.Context) ([]DemoCount, error) {
	var counts []DemoCount
	return counts, db.with(ctx).Raw("SELECT system, kind, count(*) AS n, max(at) AS newest FROM demo_records GROUP BY system, kind").Scan(&counts).Error
}

// DemoSystems lists the systems whose mode was ever set.
func (db *DB) DemoSystems(ctx context.Context) (map[string]DemoMode, error) {
	var rows []DemoSystem
	err := db.with(ctx).Find(&rows).Error
	modes := map[string]DemoMode{}
	for _, r := range rows {
		modes[r.Name] = DemoMode(r.Mode)
	}
	return modes, err
}
