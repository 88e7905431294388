package models

import (
	"context"
	"fmt"
	"time"
)

// Notice tells a person of a task: that there is one, or that it is overdue.
type Notice struct {
	Task       int64  `gorm:"primaryKey;autoIncrement:false"`
	PersonID   int64  `gorm:"primaryKey;autoIncrement:false"`
	Reason     string `gorm:"primaryKey"` // new or overdue
	At         time.Time
	Mail       bool // it is to be sent
	Tries      int32
	TakenUntil time.Time // while somebody sends it
	SentAt     *time.Time
}

// TableName names the table.
func (Notice) TableName() string { return "notices" }

// mostTold is how many people learn of one task: who asks a large group learns
// of answers, not everybody in it of the question.
const mostTold = 50

// announce makes the notices of tasks that a query t names, once each.
const announce = `
	INSERT INTO notices (task, person_id, reason, mail)
	SELECT t.key, who.id, ?, who.mailed AND (SELECT mail_connection <> '' FROM settings)
	FROM (%s) t CROSS JOIN LATERAL (
		SELECT p.id, p.mailed FROM (SELECT c.subject_id AS id FROM task_candidates c WHERE c.task = t.key
				UNION SELECT m.person_id FROM task_candidates c JOIN group_members m ON m.group_id = c.subject_id WHERE c.task = t.key) asked
			JOIN people p ON p.id = asked.id
		WHERE p.active AND NOT p.id = ANY(t.excluded) AND (t.claimed_by IS NULL OR t.claimed_by = p.id)
			AND NOT EXISTS (SELECT FROM task_seats d WHERE d.task = t.key AND d.person_id = p.id AND d.decided_at IS NOT NULL)
		ORDER BY p.id LIMIT ?) who
	ON CONFLICT DO NOTHING`

func announcing(tasks string) string { return fmt.Sprintf(announce, tasks) }

// AnnounceTasks makes notices of open tasks among the keys.
func (db *DB) AnnounceTasks(ctx context.Context, keys []int64) error {
	return db.with(ctx).Exec(announcing("SELECT key, excluded, claimed_by FROM tasks WHERE key = ANY(?) AND closed_at IS NULL"), "new", IDs(keys), mostTold).Error
}

// announced are so many tasks at once.
const announced = 1000

// AnnounceMissed makes notices of tasks that were opened since a moment and that
// nobody has been told of. They are found by whom they are asked of, the longest open
// first, and each is looked at once: some have nobody who could be told.
func (db *DB) AnnounceMissed(ctx context.Context, since time.Time) error {
	const missed = `SELECT DISTINCT k.task, k.opened_at FROM subjects s CROSS JOIN LATERAL (
			SELECT c.task, c.opened_at FROM task_candidates c WHERE c.subject_id = s.id AND c.opened_at > ?
				AND NOT EXISTS (SELECT FROM notices n WHERE n.task = c.task) ORDER BY c.opened_at FETCH FIRST ? ROWS WITH TIES) k
		ORDER BY k.opened_at FETCH FIRST ? ROWS WITH TIES`
	for {
		var last struct {
			N  int
			At *time.Time
		}
		err := db.with(ctx).Raw("WITH missed AS MATERIALIZED ("+missed+"), told AS ("+announcing(`SELECT t.key, t.excluded, t.claimed_by
				FROM missed JOIN tasks t ON t.key = missed.task WHERE t.closed_at IS NULL`)+") SELECT count(*) AS n, max(opened_at) AS at FROM missed",
			since, announced, announced, "new", mostTold).Scan(&last).Error
		if err != nil || last.N < announced || last.At == nil {
			return err
		}
		since = *last.At
	}
}

// AnnounceOverdue makes notices of tasks that became overdue after a moment and
// until another, the first of them, and returns up to when all have been.
func (db *DB) AnnounceOverdue(ctx context.Context, after, until time.Time) (time.Time, error) {
	var last struct {
		N   int
		Due *time.Time
	}
	const due = "SELECT key, excluded, claimed_by, due_at FROM tasks WHERE closed_at IS NULL AND due_at > ? AND due_at <= ? ORDER BY due_at FETCH FIRST ? ROWS WITH TIES"
	err := db.with(ctx).Raw("WITH due AS MATERIALIZED ("+due+"), told AS ("+announcing("SELECT * FROM due")+") SELECT count(*) AS n, max(due_at) AS due FROM due",
		after, until, announced, "overdue", mostTold).Scan(&last).Error
	if last.N < announced || last.Due == nil {
		return until, err
	}
	return *last.Due, err
}

// Letter is a notice that is to be sent.
type Letter struct {
	Notice
	Name, Email, Zone string
	Title, Process    string
	DueAt             *time.Time
	Connection        string // through which
	Origin            string // under which people reach the installation
	Installation      string
}

// TakeLetters takes notices that are to be sent, for as long as the lease. Those
// of tasks that are done meanwhile are forgotten, and who is no longer asked, or wants
// no mails any more, gets none.
func (db *DB) TakeLetters(ctx context.Context, lease time.Duration, limit int) ([]Letter, error) {
	if err := db.with(ctx).Exec(`DELETE FROM notices n USING tasks t WHERE t.key = n.task AND t.closed_at IS NOT NULL
		AND n.mail AND n.sent_at IS NULL AND n.tries < 5`).Error; err != nil {
		return nil, err
	}
	var list []Letter
	return list, db.with(ctx).Raw(`WITH taken AS (UPDATE notices SET taken_until = clock_timestamp() + ? * interval '1 second', tries = tries + 1
			WHERE (task, person_id, reason) IN (SELECT task, person_id, reason FROM notices
				WHERE mail AND sent_at IS NULL AND tries < 5 AND taken_until < clock_timestamp() ORDER BY taken_until LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING *)
		SELECT n.*, p.name, p.email, coalesce(nullif(p.zone, ''), s.zone) AS zone, t.title, r.name AS process, t.due_at,
			s.mail_connection AS connection, s.origin, s.name AS installation
		FROM taken n JOIN people p ON p.id = n.person_id JOIN tasks t ON t.key = n.task JOIN processes r ON r.id = t.process_id CROSS JOIN settings s
		WHERE p.active AND p.mailed AND (t.claimed_by IS NULL OR t.claimed_by = p.id) AND EXISTS (SELECT FROM task_candidates c WHERE c.task = t.key
			AND (c.subject_id = p.id OR EXISTS (SELECT FROM group_members m WHERE m.group_id = c.subject_id AND m.person_id = p.id)))`,
		lease.Seconds(), limit).Scan(&list).Error
}

// LetterSent notes that a notice has been sent.
func (db *DB) LetterSent(ctx context.Context, n Notice) error {
	return db.with(ctx).Exec("UPDATE notices SET sent_at = clock_timestamp() WHERE task = ? AND person_id = ? AND reason = ?", n.Task, n.PersonID, n.Reason).Error
}

// BellRow is a notice as the bell shows it: of a task, or else of a question.
type BellRow struct {
	Task     int64
	Question int64
	Reason   string // new, overdue or question
	At       time.Time
	Title    string
	Process  string
	New      bool // since the viewer last looked
}

// Bell lists the newest notices of open tasks that still ask the viewer, and of
// open questions on processes that the viewer still manages.
func (db *DB) Bell(ctx context.Context, v Viewer, limit int) ([]BellRow, error) {
	var rows []BellRow
	manages, args := v.condition("q.process_id", MayManage)
	return rows, db.with(ctx).Raw(`SELECT * FROM (
		(SELECT n.task, 0 AS question, n.reason, n.at, t.title, p.name AS process, n.at > w.bell_at AS new
		FROM people w JOIN LATERAL (SELECT * FROM notices WHERE person_id = w.id ORDER BY at DESC LIMIT 200) n ON true
			JOIN tasks t ON t.key = n.task AND t.closed_at IS NULL JOIN processes p ON p.id = t.process_id
		WHERE w.id = ? AND EXISTS (SELECT FROM task_candidates c WHERE c.task = t.key AND c.subject_id = ANY(?))
			AND (t.claimed_by IS NULL OR t.claimed_by = w.id)
		ORDER BY n.at DESC LIMIT ?)
		UNION ALL
		(SELECT 0, n.question, 'question', n.at, q.message, p.name, n.at > w.bell_at
		FROM people w JOIN LATERAL (SELECT * FROM question_notices WHERE person_id = w.id ORDER BY at DESC LIMIT 200) n ON true
			JOIN questions q ON q.id = n.question AND q.answered_at IS NULL JOIN processes p ON p.id = q.process_id
		WHERE w.id = ? AND `+manages+` ORDER BY n.at DESC LIMIT ?)) b ORDER BY at DESC LIMIT ?`,
		append(append([]any{v.ID, v.Subjects, limit, v.ID}, args...), limit, limit)...).Scan(&rows).Error
}

// BellSeen notes that the viewer has looked.
func (db *DB) BellSeen(ctx context.Context, v Viewer) error {
	return db.with(ctx).Exec("UPDATE people SET bell_at = clock_timestamp() WHERE id = ?", v.ID).Error
}

// BellCount is how many of the viewer's newest notices are new.
func (db *DB) BellCount(ctx context.Context, v Viewer, limit int) (int, error) {
	rows, err := db.Bell(ctx, v, limit)
	n := 0
	for _, r := range rows {
		if r.New {
			n++
		}
	}
	return n, err
}
