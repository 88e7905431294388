package postgres

import (
	"time"

	"github.com/jackc/pgx/v5"

	"segue/runtime/host"
)

// queueDeeds writes the audit of a transaction into it.
func queueDeeds(b *pgx.Batch, at time.Time, deeds []host.Deed) error {
	for i := range deeds {
		d := &deeds[i]
		detail, err := d.JSON()
		if err != nil {
			return err
		}
		b.Queue(`INSERT INTO audit (at, actor_id, actor_name, action, target_kind, target_id, target_name, detail, address)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text::jsonb, $9)`,
			at, someInt(d.By.ID), d.By.Name, d.Action, d.TargetKind, d.TargetID, d.TargetName, string(detail), d.By.Address)
	}
	return nil
}
