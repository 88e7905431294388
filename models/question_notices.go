package models

import (
	"context"
	"time"
)

// QuestionNotice tells a person of a question on a process that they manage.
type QuestionNotice struct {
	Question   int64 `gorm:"primaryKey;autoIncrement:false"`
	PersonID   int64 `gorm:"primaryKey;autoIncrement:false"`
	At         time.Time
	Mail       bool // it is to be sent
	Tries      int32
	TakenUntil time.Time // while somebody sends it
	SentAt     *time.Time
}

// TableName names the table.
func (QuestionNotice) TableName() string { return "question_notices" }

// mostAsked is how many questions are mailed to one person in an hour, however
// many things fail: who has got that many looks into the inbox.
const mostAsked = 5

// AnnounceQuestions makes notices of open questions that nobody has been told
// of, once each: for those who were given manage on the process, or for the
// admins where nobody was. Questions older than a day are no news.
func (db *DB) AnnounceQuestions(ctx context.Context) error {
	if err := db.ask(ctx); err != nil {
		return err
	}
	return db.with(ctx).Exec(`WITH news AS (SELECT q.id, q.process_id FROM questions q WHERE q.answered_at IS NULL AND q.asked_at > clock_timestamp() - interval '1 day'
				AND NOT EXISTS (SELECT FROM question_notices n WHERE n.question = q.id) ORDER BY q.id LIMIT ?),
			managers AS (SELECT DISTINCT n.id AS question, p.id AS person_id, p.mailed FROM news n
				JOIN process_grants g ON g.process_id = n.process_id AND g."right" = 'manage'
				JOIN people p ON p.active AND (p.id = g.subject_id OR EXISTS (SELECT FROM group_members m WHERE m.group_id = g.subject_id AND m.person_id = p.id))),
			told AS (SELECT * FROM managers UNION ALL SELECT n.id, p.id, p.mailed FROM news n JOIN people p ON p.active AND p.admin
				WHERE NOT EXISTS (SELECT FROM managers m WHERE m.question = n.id)),
			numbered AS (SELECT *, row_number() OVER (PARTITION BY question ORDER BY person_id) AS seat,
				row_number() OVER (PARTITION BY person_id ORDER BY question) AS turn FROM told)
		INSERT INTO question_notices (question, person_id, mail)
		SELECT t.question, t.person_id, t.mailed AND (SELECT mail_connection <> '' FROM settings)
			AND t.turn + (SELECT count(*) FROM question_notices n WHERE n.person_id = t.person_id AND n.mail AND n.at > clock_timestamp() - interval '1 hour') <= ?
		FROM numbered t WHERE t.seat <= ? ON CONFLICT DO NOTHING`, announced, mostAsked, mostTold).Error
}

// QuestionLetter is a notice of a question that is to be sent.
type QuestionLetter struct {
	QuestionNotice
	Name, Email, Zone string
	Message, Process  string // the cause: the message without what it says in quotes, and numbers
	AskedAt           time.Time
	Instances         int    // that wait for the answer, at most 1000
	Connection        string // through which
	Origin            string // under which people reach the installation
}

// TakeQuestionLetters takes notices of questions that are to be sent, for as
// long as the lease. Those of questions that are answered meanwhile are forgotten,
// and who may no longer answer, or wants no mails any more, gets none.
func (db *DB) TakeQuestionLetters(ctx context.Context, lease time.Duration, limit int) ([]QuestionLetter, error) {
	if err := db.with(ctx).Exec(`UPDATE question_notices n SET mail = false FROM questions q WHERE q.id = n.question AND q.answered_at IS NOT NULL
		AND n.mail AND n.sent_at IS NULL AND n.tries < 5`).Error; err != nil {
		return nil, err
	}
	var list []QuestionLetter
	return list, db.with(ctx).Raw(`WITH taken AS (UPDATE question_notices SET taken_until = clock_timestamp() + ? * interval '1 second', tries = tries + 1
			WHERE (question, person_id) IN (SELECT question, person_id FROM question_notices
				WHERE mail AND sent_at IS NULL AND tries < 5 AND taken_until < clock_timestamp() ORDER BY taken_until LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING *)
		SELECT n.*, p.name, p.email, coalesce(nullif(p.zone, ''), s.zone) AS zone, q.cause AS message, q.asked_at, r.name AS process,
			(SELECT count(*) FROM (`+ofQuestion+` LIMIT 1000) x) AS instances, s.mail_connection AS connection, s.origin
		FROM taken n JOIN people p ON p.id = n.person_id JOIN questions q ON q.id = n.question JOIN processes r ON r.id = q.process_id CROSS JOIN settings s
		WHERE p.active AND p.mailed AND (p.admin OR EXISTS (SELECT FROM process_grants g WHERE g.process_id = q.process_id AND g."right" = 'manage'
			AND (g.subject_id = p.id OR EXISTS (SELECT FROM group_members m WHERE m.group_id = g.subject_id AND m.person_id = p.id))))`,
		lease.Seconds(), limit).Scan(&list).Error
}

// QuestionLetterSent notes that a notice of a question has been sent.
func (db *DB) QuestionLetterSent(ctx context.Context, n QuestionNotice) error {
	return db.with(ctx).Exec("UPDATE question_notices SET sent_at = clock_timestamp() WHERE question = ? AND person_id = ?", n.Question, n.PersonID).Error
}
