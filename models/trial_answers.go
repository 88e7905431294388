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

// TrialAnswers are the last answers of a draft's blocks, for those who may edit
// it; whoever calls has seen to that.
func (db *DB) TrialAnswers(ctx context.Context, process int64) (map[string]json.RawMessage, error) {
	var rows []TrialAnswer
	if err := db.with(ctx).Where("process_id = ?", process).Find(&rows).Error; err != nil {
		return nil, err
	}
	answers := map[string]json.RawMessage{}
	for _, r := range rows {
		answers[r.Block] = r.Answer
	}
	return answers, nil
}
