package models

import (
	"context"
	"strconv"
	"time"

	"gorm.io/gorm/clause"
)

// Webhook is the address that another system calls to start a process at one of
// its starts. Its secret part is shown once; Hint is its beginning.
type Webhook struct {
	ID        int64 `gorm:"primaryKey"`
	ProcessID int64
	Block     string
	Hash      []byte
	Hint      string
	Sealed    []byte // the key that calls are signed with; null: they need no signature
	MadeAt    time.Time
	MadeBy    *int64
	UsedAt    *time.Time
}

// TableName names the table.
func (Webhook) TableName() string { return "webhooks" }

// SealedRow is how the key of a webhook is bound to its row.
func (w Webhook) SealedRow() string { return "webhook " + strconv.FormatInt(w.ID, 10) }

// WebhookStart is a start of a process's newest version that waits for calls,
// with its address if it has one; or an address whose start is Gone from there.
type WebhookStart struct {
	Block  string
	ID     int64 // 0: it has no address
	Gone   bool  // the newest version has no such start
	Hint   string
	Signed bool
	MadeAt *time.Time
	Maker  string
	UsedAt *time.Time
}

// WebhookStarts are the starts of the newest version that wait for calls, and
// after them the addresses whose start it no longer has: they work again when the
// start comes back, so people must see them and be able to end them.
func (db *DB) WebhookStarts(ctx context.Context, process int64) ([]WebhookStart, error) {
	var rows []WebhookStart
	return rows, db.with(ctx).Raw(`SELECT coalesce(s.block, w.block) AS block, s.block IS NULL AS gone, coalesce(w.id, 0) AS id, coalesce(w.hint, '') AS hint, w.sealed IS NOT NULL AS signed,
			w.made_at, coalesce(m.name, '') AS maker, w.used_at
		FROM (SELECT block FROM starts WHERE process_id = ? AND kind = 'webhook') s
			FULL JOIN (SELECT * FROM webhooks WHERE process_id = ?) w ON w.block = s.block LEFT JOIN people m ON m.id = w.made_by
		ORDER BY gone, 1`, process, process).Scan(&rows).Error
}

// ErrReplaced says that an address was to replace another one than is there.
var ErrReplaced = &Error{Code: Conflict, Message: "This start has another address by now, or none any more. Nothing was made, and what is told below is how it stands."}

// Mark tells this address of the start from those before and after it; "" if
// there is none.
func (w WebhookStart) Mark() string {
	if w.MadeAt == nil {
		return ""
	}
	return markOf(w.ID, *w.MadeAt)
}

func markOf(id int64, made time.Time) string {
	return strconv.FormatInt(id, 10) + "." + strconv.FormatInt(made.UnixMicro(), 10)
}

// MakeWebhook gives a start of the newest version a new address in place of the
// one with the mark instead, which works no longer, and returns its secret part,
// this once. ErrReplaced if the start has another address, or one at all where
// instead is "". seal makes the key that calls are signed with unreadable; nil:
// they need no signature.
func (db *DB) MakeWebhook(ctx context.Context, by Actor, process int64, block, instead string, seal func(Webhook) []byte) (string, error) {
	text, hash := secret()
	err := db.Tx(ctx, func(tx *DB) error {
		p, err := tx.Process(ctx, process)
		if err != nil {
			return err
		}
		var waits bool
		err = tx.with(ctx).Raw("SELECT EXISTS (SELECT FROM starts WHERE process_id = ? AND block = ? AND kind = 'webhook')", process, block).Scan(&waits).Error
		if err != nil {
			return err
		}
		if !waits {
			return &Error{Code: Conflict, Message: "The newest version of " + p.Name + " has no such start. Load the page again to see those that it has."}
		}
		var had []Webhook
		if err := tx.with(ctx).Clauses(clause.Locking{Strength: "UPDATE"}).Find(&had, "process_id = ? AND block = ?", process, block).Error; err != nil {
			return err
		}
		if present := mark(had); present != instead {
			return ErrReplaced
		}
		w := Webhook{ProcessID: process, Block: block, Hash: hash, Hint: text[:4]}
		err = tx.with(ctx).Raw(`INSERT INTO webhooks (process_id, block, hash, hint, made_by) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (process_id, block) DO UPDATE SET hash = EXCLUDED.hash, hint = EXCLUDED.hint, made_by = EXCLUDED.made_by,
				made_at = now(), used_at = NULL, sealed = NULL RETURNING *`, process, block, w.Hash, w.Hint, by.id()).Scan(&w).Error
		if err != nil {
			return err
		}
		if seal != nil {
			if err := tx.with(ctx).Exec("UPDATE webhooks SET sealed = ? WHERE id = ?", seal(w), w.ID).Error; err != nil {
				return err
			}
		}
		return tx.Record(ctx, by, Deed{Action: "webhook.made", TargetKind: "process", TargetID: process, TargetName: p.Name,
			Detail: map[string]any{"start": block, "signed": seal != nil}})
	})
	return text, err
}

// mark is the mark of the only one; "" if there is none.
func mark(had []Webhook) string {
	if len(had) == 0 {
		return ""
	}
	return markOf(had[0].ID, had[0].MadeAt)
}

// RemoveWebhook ends an address of the process. Missing if it has none of this
// number.
func (db *DB) RemoveWebhook(ctx context.Context, by Actor, process, id int64) error {
	return db.Tx(ctx, func(tx *DB) error {
		p, err := tx.Process(ctx, process)
		if err != nil {
			return err
		}
		var block string
		r := tx.with(ctx).Raw("DELETE FROM webhooks WHERE id = ? AND process_id = ? RETURNING block", id, process).Scan(&block)
		if r.Error != nil {
			return r.Error
		}
		if r.RowsAffected == 0 {
			return missing("This address")
		}
		return tx.Record(ctx, by, Deed{Action: "webhook.removed", TargetKind: "process", TargetID: process, TargetName: p.Name, Detail: map[string]any{"start": block}})
	})
}

// WebhookByAddress finds what the secret part of an address stands for. Missing.
func (db *DB) WebhookByAddress(ctx context.Context, text string) (Webhook, error) {
	var w Webhook
	r := db.with(ctx).Raw("SELECT * FROM webhooks WHERE hash = ?", hashSecret(text)).Scan(&w)
	if r.Error == nil && r.RowsAffected == 0 {
		return w, &Error{Code: Missing, Message: "There is no such address, or another one has taken its place. Nothing was started. Ask whoever gave it to you for the present one."}
	}
	return w, r.Error
}

// WebhookUsed notes that an address was called, at most once a minute.
func (db *DB) WebhookUsed(ctx context.Context, id int64) error {
	return db.with(ctx).Exec(`UPDATE webhooks SET used_at = now()
		WHERE id = ? AND (used_at IS NULL OR used_at < now() - interval '1 minute')`, id).Error
}
