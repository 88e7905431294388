package models

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
)

// chainLock is the advisory lock that keeps two nodes from chaining at once.
const chainLock = 0x5e67_0001

// ChainAudit links up to limit unchained rows, each by a hash over itself and
// the hash before it, and returns how many it linked. Rows are linked in the
// order they are found, which need not be the order of their ids.
func (db *DB) ChainAudit(ctx context.Context, limit int) (int, error) {
	linked := 0
	err := db.Tx(ctx, func(tx *DB) error {
		if err := tx.with(ctx).Exec("SELECT pg_advisory_xact_lock(?)", chainLock).Error; err != nil {
			return err
		}
		var last AuditRow
		if err := tx.with(ctx).Where("link IS NOT NULL").Order("link DESC").Limit(1).Find(&last).Error; err != nil {
			return err
		}
		var rows []AuditRow
		if err := tx.with(ctx).Where("link IS NULL").Order("id").Limit(limit).Find(&rows).Error; err != nil {
			return err
		}
		link, hash := int64(0), []byte(nil)
		if last.Link != nil {
			link, hash = *last.Link, last.Hash
		}
		for _, r := range rows {
			link++
			hash = r.chained(link, hash)
			if err := tx.with(ctx).Exec("UPDATE audit SET link = ?, hash = ? WHERE id = ?", link, hash, r.ID).Error; err != nil {
				return err
			}
		}
		linked = len(rows)
		return nil
	})
	return linked, err
}

// VerifyAudit walks the chain and returns how many rows it holds. A row that
// was changed, added or taken out since it was chained is an error naming it.
func (db *DB) VerifyAudit(ctx context.Context) (int64, error) {
	link, hash := int64(0), []byte(nil)
	for {
		var rows []AuditRow
		if err := db.with(ctx).Where("link > ?", link).Order("link").Limit(1000).Find(&rows).Error; err != nil {
			return link, err
		}
		if len(rows) == 0 {
			return link, nil
		}
		for _, r := range rows {
			want := r.chained(link+1, hash)
			if *r.Link != link+1 || string(r.Hash) != string(want) {
				return link, fmt.Errorf("the audit was tampered with at or before entry %d (row %d)", *r.Link, r.ID)
			}
			link, hash = link+1, r.Hash
		}
	}
}

// chained is the hash of the row as link number link after the hash before.
// Every part is preceded by its length, so that no two rows look alike.
func (r AuditRow) chained(link int64, before []byte) []byte {
	h := sha256.New()
	put := func(b []byte) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(b)))
		h.Write(n[:])
		h.Write(b)
	}
	put(before)
	actor := int64(0)
	if r.ActorID != nil {
		actor = *r.ActorID
	}
	put(fmt.Appendf(nil, "%d %d %d %d", link, r.ID, r.At.UnixMicro(), actor))
	for _, s := range []string{r.ActorName, r.Action, r.TargetKind, r.TargetID, r.TargetName, string(r.Detail), r.Address} {
		put([]byte(s))
	}
	return h.Sum(nil)
}
