package models

import (
	"context"
	"encoding/json"
	"time"

	"gorm.io/gorm/clause"
)

// TrialAnswer is what the last test of a block of a draft brought back.
type TrialAnswer struct {
	ProcessID  int64  `gorm:"primaryKey;autoIncrement:false"`
	Block      string `gorm:"primaryKey"`
	Answer     json.RawMessage
	AnsweredBy *int64
	AnsweredAt time.Time
}

// TableName names the table.
func (TrialAnswer) TableName() string { return "trial_answers" }

// KeepTrialAnswer keeps an answer in place of the block's last one.
func (db *DB) KeepTrialAnswer(ctx context.Context, a TrialAnswer) error {
	return db.with(ctx).Clauses(clause.OnConflict{UpdateAll: true}).Create(&a).Error
}

// TrialAnswer is what the last test of a draft's block brought back, for those who
// may edit it; whoever calls has seen to that. Empty if it was not tested.
func (db *DB) TrialAnswer(ctx context.Context, process int64, block string) (json.RawMessage, error) {
	var rows []TrialAnswer
	if err := db.with(ctx).Where("process_id = ? AND block = ?", process, block).Find(&rows).Error; err != nil || len(rows) == 0 {
		return nil, err
	}
	return rows[0].Answer, nil
}
