package models

import (
	"context"
	"time"
)

// Newcomer is one thing that somebody has done with the checklist on their home
// page and that leaves no other lasting trace.
type Newcomer struct {
	PersonID int64     `gorm:"primaryKey;autoIncrement:false"`
	What     Newcoming `gorm:"primaryKey"`
	At       time.Time
}

// TableName names the table.
func (Newcomer) TableName() string { return "newcomers" }

// Newcoming is what is noted of a newcomer.
type Newcoming string

// What is noted. A question's answer, a decision and a version are found where
// they are kept.
const (
	Watched   Newcoming = "watched"   // looked at an instance
	Repaired  Newcoming = "repaired"  // tried again what had failed, on the page of the instance
	Changed   Newcoming = "changed"   // changed a draft
	Dismissed Newcoming = "dismissed" // put the list away
)

// Tried is what somebody has really done of the checklist for newcomers.
type Tried struct {
	Shown     bool // there is a sample company to try things with, they are not of it, and have not put the list away
	Watched   bool
	Approved  bool // answered a task, perhaps as a colleague
	Repaired  bool
	Changed   bool
	Published bool
}

// Tried reads it; nothing but Shown, false, where there is no list.
func (db *DB) Tried(ctx context.Context, person int64) (t Tried, err error) {
	return t, db.with(ctx).Raw(`SELECT true AS shown,
		EXISTS (SELECT FROM newcomers WHERE person_id = @p AND what = @watched) AS watched,
		EXISTS (SELECT FROM task_seats WHERE person_id = @p AND decided_at IS NOT NULL)
			OR EXISTS (SELECT FROM audit a JOIN task_seats s ON s.decided_at > a.at AND s.person_id = CASE WHEN a.action = 'sample.acted' THEN a.target_id::bigint END
				WHERE a.action = 'sample.acted' AND a.actor_id = @p) AS approved,
		EXISTS (SELECT FROM newcomers WHERE person_id = @p AND what = @repaired) OR EXISTS (SELECT FROM questions WHERE answered_by = @p) AS repaired,
		EXISTS (SELECT FROM newcomers WHERE person_id = @p AND what = @changed) AS changed,
		EXISTS (SELECT FROM versions WHERE published_by = @p) AS published
		FROM sample WHERE filled_at IS NOT NULL
			AND NOT EXISTS (SELECT FROM sample_rows WHERE kind = @colleague AND row_id = @p)
			AND NOT EXISTS (SELECT FROM newcomers WHERE person_id = @p AND what = @dismissed)`,
		map[string]any{"p": person, "colleague": SamplePerson, "watched": Watched, "repaired": Repaired, "changed": Changed, "dismissed": Dismissed}).Scan(&t).Error
}

// NoteNewcomer notes what somebody did for the first time, where there is a
// sample company to try things with. It reports whether it was the first time.
func (db *DB) NoteNewcomer(ctx context.Context, person int64, what Newcoming) (first bool, err error) {
	done := db.with(ctx).Exec(`INSERT INTO newcomers (person_id, what) SELECT ?, ?
		WHERE EXISTS (SELECT FROM sample WHERE filled_at IS NOT NULL) AND NOT EXISTS (SELECT FROM newcomers WHERE person_id = ? AND what = ?)
		ON CONFLICT DO NOTHING`, person, what, person, what)
	return done.RowsAffected > 0, done.Error
}
