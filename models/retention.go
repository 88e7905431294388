package models

import (
	"context"
	"fmt"
)

// MaxKeepDays is the longest that a process may be told to keep what has
// ended: a hundred years.
const MaxKeepDays = 36_500

// ProcessesByName are all processes that are not archived and those that keep
// what has ended for a limited time, by name.
func (db *DB) ProcessesByName(ctx context.Context) ([]Process, error) {
	var rows []Process
	return rows, db.with(ctx).Where("archived_at IS NULL OR keep_days IS NOT NULL").Order("folded, id").Find(&rows).Error
}

// KeepFor says for how many days a process keeps its ended instances; 0: for
// ever. Unfit if it is no such number.
func (db *DB) KeepFor(ctx context.Context, by Actor, process int64, days int) error {
	if days < 0 || days > MaxKeepDays {
		return &Error{Code: Unfit, Field: "days", Message: fmt.Sprintf("Enter a whole number of days from 1 to %d, or nothing to keep them for ever.", MaxKeepDays)}
	}
	return db.Tx(ctx, func(tx *DB) error {
		p, err := tx.Process(ctx, process)
		if err != nil {
			return err
		}
		var keep any
		detail := map[string]any{"kept for": "ever"}
		if days > 0 {
			keep, detail["kept for"] = days, fmt.Sprintf("%d days", days)
		}
		if err := tx.with(ctx).Exec("UPDATE processes SET keep_days = ? WHERE id = ?", keep, process).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "process.retention-changed", TargetKind: "process", TargetID: p.ID, TargetName: p.Name, Detail: detail})
	})
}
