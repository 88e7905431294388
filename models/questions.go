package models

import (
	"context"
	"encoding/json"
	"time"
)

// Question is failures with one cause, asked of those who manage the process.
// AnsweredAt is nil while it is open.
type Question struct {
	ID         int64 `gorm:"primaryKey"`
	ProcessID  int64
	Version    int32 // of the first
	Block      string
	Code       string
	Cause      string // the message without numbers and quotes
	Message    string // of the first
	AskedAt    time.Time
	AnsweredAt *time.Time
	AnsweredBy *int64
	Answerer   string // whose name stays, whatever becomes of the person
	Answer     string // one of the answers below
	Reason     string
	Results    json.RawMessage // of QuestionResult
}

// TableName names the table.
func (Question) TableName() string { return "questions" }

// The answers. A question whose failures have all gone otherwise is Settled.
const (
	AnswerAll     = "all"     // tried again, every one
	AnswerOne     = "one"     // tried again, one; the question stays open
	AnswerHand    = "hand"    // go on with results given by hand
	AnswerOther   = "other"   // go on at another block
	AnswerCancel  = "cancel"  // the instances end
	AnswerSettled = "settled" // nobody answered here
)

// QuestionResult is what an answer did for one instance.
type QuestionResult struct {
	Instance int64  `json:"instance,string"`
	Title    string `json:"title"`
	Done     bool   `json:"done"`
	Said     string `json:"said,omitempty"` // why it was not done
}

// All are the results as they were kept.
func (q Question) All() []QuestionResult {
	var list []QuestionResult
	_ = json.Unmarshal(q.Results, &list) // written by us alone
	return list
}

// ask brings the questions in line with the failures there are: what is new is
// asked, what has gone otherwise is settled. Whoever reads questions calls it
// first; where nothing has changed it writes nothing.
func (db *DB) ask(ctx context.Context) error {
	// From each cause to the next, as the index of causes has them.
	if err := db.with(ctx).Exec(`WITH RECURSIVE causes AS (
			(SELECT process_id, block, code, md5(cause_of(message)) AS hash FROM incidents WHERE cleared_at IS NULL
				ORDER BY process_id, block, code, md5(cause_of(message)) LIMIT 1)
			UNION ALL SELECT n.* FROM causes c CROSS JOIN LATERAL (SELECT process_id, block, code, md5(cause_of(message)) FROM incidents
				WHERE cleared_at IS NULL AND (process_id, block, code, md5(cause_of(message))) > (c.process_id, c.block, c.code, c.hash)
				ORDER BY process_id, block, code, md5(cause_of(message)) LIMIT 1) n)
		INSERT INTO questions (process_id, version, block, code, cause, message, asked_at)
		SELECT c.process_id, n.version, c.block, c.code, cause_of(n.message), n.message, n.raised_at
		FROM causes c CROSS JOIN LATERAL (SELECT version, message, raised_at FROM incidents WHERE cleared_at IS NULL AND process_id = c.process_id
			AND block = c.block AND code = c.code AND md5(cause_of(message)) = c.hash ORDER BY key LIMIT 1) n
		WHERE NOT EXISTS (SELECT FROM questions q WHERE q.process_id = c.process_id AND q.block = c.block
			AND q.code = c.code AND q.answered_at IS NULL AND md5(q.cause) = c.hash)
		ON CONFLICT DO NOTHING`).Error; err != nil {
		return err
	}
	return db.with(ctx).Exec(`UPDATE questions q SET answered_at = now(), answer = ? WHERE answered_at IS NULL AND NOT EXISTS (`+ofQuestion+`)`, AnswerSettled).Error
}

// ofQuestion are the open failures that a question q is about.
const ofQuestion = `SELECT n.key FROM incidents n WHERE n.process_id = q.process_id AND n.cleared_at IS NULL
	AND n.block = q.block AND n.code = q.code AND md5(cause_of(n.message)) = md5(q.cause)`

// Question is one, open or answered, for those who manage its process. Missing
// otherwise.
func (db *DB) Question(ctx context.Context, v Viewer, id int64) (Question, error) {
	if err := db.ask(ctx); err != nil {
		return Question{}, err
	}
	manages, args := v.condition("q.process_id", MayManage)
	var q Question
	err := db.with(ctx).Raw("SELECT q.* FROM questions q WHERE q.id = ? AND "+manages, append([]any{id}, args...)...).Take(&q).Error
	return q, one(err, "This question")
}

// QuestionsAbout are the open questions that failures belong to, by failure, for
// those who manage its process; of one that is cleared there is none.
func (db *DB) QuestionsAbout(ctx context.Context, incidents []int64) (map[int64]int64, error) {
	if err := db.ask(ctx); err != nil {
		return nil, err
	}
	var rows []struct{ Key, ID int64 }
	err := db.with(ctx).Raw(`SELECT n.key, q.id FROM incidents n JOIN questions q ON q.process_id = n.process_id AND q.block = n.block
		AND q.code = n.code AND q.cause = cause_of(n.message) AND q.answered_at IS NULL WHERE n.key = ANY(?) AND n.cleared_at IS NULL`, IDs(incidents)).Scan(&rows).Error
	about := map[int64]int64{}
	for _, r := range rows {
		about[r.Key] = r.ID
	}
	return about, err
}

// standColumns are those of a listed instance, without what it waits for.
const standColumns = `i.key, i.process_id, p.name AS process, i.version, i.status, i.incidents, i.started_at, i.ended_at,
	coalesce(w.name, '') AS starter, i.business_id, i.search`

// Affected is an instance that a question is about.
type Affected struct {
	InstanceListRow
	Incident   int64
	Activation int64
	RaisedAt   time.Time
	Detail     string
	FailedOf   int32 // its version
}

// Affected lists the instances that an open question is about, the oldest
// failure first.
func (db *DB) Affected(ctx context.Context, q Question, limit int) ([]Affected, error) {
	var rows []Affected
	return rows, db.with(ctx).Raw(`SELECT `+standColumns+`, n.key AS incident, n.activation, n.raised_at, n.detail, n.version AS failed_of
		FROM questions q JOIN incidents n ON n.process_id = q.process_id AND n.cleared_at IS NULL
			AND n.block = q.block AND n.code = q.code AND md5(cause_of(n.message)) = md5(q.cause)
		JOIN instances i ON i.key = (n.key & ~4194303::bigint) JOIN processes p ON p.id = i.process_id LEFT JOIN people w ON w.id = i.started_by
		WHERE q.id = ? ORDER BY n.key LIMIT ?`, q.ID, limit).Scan(&rows).Error
}

// Before lists how the same question was answered earlier, newest first.
func (db *DB) Before(ctx context.Context, q Question, limit int) ([]Question, error) {
	var rows []Question
	return rows, db.with(ctx).Where("process_id = ? AND block = ? AND code = ? AND cause = ? AND answered_at IS NOT NULL AND answer <> ? AND id <> ?",
		q.ProcessID, q.Block, q.Code, q.Cause, AnswerSettled, q.ID).Order("answered_at DESC").Limit(limit).Find(&rows).Error
}

// Answer keeps how a question was answered at a moment. One that tries a single instance
// leaves the question open and is kept beside it.
func (db *DB) Answer(ctx context.Context, by Actor, q Question, answer, reason string, results []QuestionResult, at time.Time) (Question, error) {
	raw, err := json.Marshal(results)
	if err != nil {
		return q, err
	}
	q.AnsweredAt, q.AnsweredBy, q.Answerer, q.Answer, q.Reason, q.Results = &at, &by.ID, by.Name, answer, reason, raw
	err = db.Tx(ctx, func(tx *DB) error {
		if answer == AnswerOne {
			q.ID = 0
			if err := tx.with(ctx).Create(&q).Error; err != nil {
				return err
			}
		} else if err := tx.with(ctx).Model(&Question{}).Where("id = ?", q.ID).
			Select("AnsweredAt", "AnsweredBy", "Answerer", "Answer", "Reason", "Results").Updates(&q).Error; err != nil {
			return err
		}
		return tx.Record(ctx, by, Deed{Action: "question.answered", TargetKind: "question", TargetID: q.ID, TargetName: q.Message,
			Detail: map[string]any{"answer": answer, "instances": len(results), "reason": reason}})
	})
	return q, err
}

// Standing is how instances stand, by key: for those who answered about them.
func (db *DB) Standing(ctx context.Context, keys []int64) (map[int64]InstanceListRow, error) {
	var rows []InstanceListRow
	err := db.with(ctx).Raw(`SELECT `+standColumns+` FROM instances i JOIN processes p ON p.id = i.process_id LEFT JOIN people w ON w.id = i.started_by
		WHERE i.key IN ?`, append(keys, 0)).Scan(&rows).Error
	stand := map[int64]InstanceListRow{}
	for _, r := range rows {
		stand[r.Key] = r
	}
	return stand, err
}

// Trouble is an open question as lists show it.
type Trouble struct {
	ID        int64
	ProcessID int64
	Process   string
	Version   int32 // of the oldest
	Block     string
	Message   string
	Count     int
	Since     time.Time
	First     int64 // the key of the instance that failed first
}

// Troubles lists the open questions on the processes that the viewer manages,
// the newest first: what somebody has just seen happen leads.
func (db *DB) Troubles(ctx context.Context, v Viewer, limit int) ([]Trouble, error) {
	return db.TroublesOf(ctx, v, 0, limit)
}

// TroublesOf lists those of one process; 0 stands for all.
func (db *DB) TroublesOf(ctx context.Context, v Viewer, process int64, limit int) ([]Trouble, error) {
	if err := db.ask(ctx); err != nil {
		return nil, err
	}
	manages, args := v.condition("p.id", MayManage)
	var list []Trouble
	return list, db.with(ctx).Raw(`SELECT q.id, p.id AS process_id, p.name AS process, q.version, q.block, q.message, q.asked_at AS since,
			(SELECT count(*) FROM (`+ofQuestion+` LIMIT 1000) x) AS count,
			(SELECT coalesce(min(x.key), 0) & ~4194303::bigint FROM (`+ofQuestion+` ORDER BY n.key LIMIT 1) x) AS first
		FROM questions q JOIN processes p ON p.id = q.process_id
		WHERE q.answered_at IS NULL AND (q.process_id = ? OR ? = 0) AND `+manages+` ORDER BY q.asked_at DESC, q.id DESC LIMIT ?`, append(append([]any{process, process}, args...), limit)...).Scan(&list).Error
}
