package models

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"gorm.io/gorm"
)

// InstanceMask is the part of a key that counts within its instance.
const InstanceMask = 1<<22 - 1

// InstanceOf is the instance that a task, activation or incident belongs to.
func InstanceOf(key int64) int64 { return key &^ InstanceMask }

// InstanceNumbered is the key of the instance that people call by this number;
// 0 if none can be.
func InstanceNumbered(n int64) int64 {
	if n <= 0 || n >= 1<<41 {
		return 0
	}
	return n << 22
}

// Whose narrows the inbox by how a task came to the viewer.
type Whose string

// The parts of the inbox.
const (
	Everyones Whose = ""       // whatever the viewer may take or has taken
	Mine      Whose = "mine"   // taken by the viewer, or asked of them by name
	MyGroups  Whose = "groups" // asked of a group of theirs and not taken
)

// DueBy narrows the inbox by when tasks are due, in the viewer's time zone.
type DueBy string

// The spans of due times.
const (
	AnyDue  DueBy = ""
	Overdue DueBy = "overdue"
	Today   DueBy = "today" // due before midnight, overdue ones too
	Week    DueBy = "week"  // due within seven days, overdue ones too
	NoDue   DueBy = "none"
)

// InboxOrder is the order of the inbox.
type InboxOrder string

// The orders of the inbox.
const (
	DueFirst    InboxOrder = "due"    // most urgent first, then by age
	NewestFirst InboxOrder = "newest" // what was opened last first
)

// InboxFilter narrows the inbox. After is where the page before ended. Without an
// Order, and where Due asks for a span of due times, the most urgent come first.
type InboxFilter struct {
	Whose   Whose
	Due     DueBy
	Order   InboxOrder
	Process int64
	Search  string
	Now     time.Time
	After   InboxCursor
	Limit   int
	hits    IDs // open tasks that hold the words of Search, where these are few; nil: it is not known
}

func (f InboxFilter) newest() bool {
	return f.Order == NewestFirst && (f.Due == AnyDue || f.Due == NoDue)
}

// columns are what the inbox is ordered by.
func (f InboxFilter) columns() string {
	if f.newest() {
		return "c.opened_at DESC, c.task DESC"
	}
	return "c.due_at, c.task"
}

// InboxCursor is a place in the inbox. The zero cursor is the beginning.
type InboxCursor struct {
	Due  time.Time // or the opening, newest first; zero: no due time, after all others
	Task int64
}

// InboxRow is an open task as the inbox lists it.
type InboxRow struct {
	Key        int64
	Kind       string // task or approval
	Title      string
	Note       string
	Process    string
	ProcessID  int64
	OpenedAt   time.Time
	NewAt      time.Time // when it came to the viewer: later, if it was given to them later
	DueAt      *time.Time
	ClaimedBy  *int64
	Direct     bool   // asked of the viewer by name
	Via        string // else the group through which the viewer may take it
	BusinessID *string
	Search     json.RawMessage // the instance's searchable values, if the viewer may see it
	Starter    string
}

// Reference is what the task's instance is known by, as its own page says it:
// its reference, else the first of its searchable values, else its number. Who
// may not see the instance is told none of its values.
func (r InboxRow) Reference() string {
	return instanceTitle(InstanceOf(r.Key), r.BusinessID, r.Search)
}

// At is the cursor of a row that the filter found.
func (f InboxFilter) At(r InboxRow) InboxCursor {
	c := InboxCursor{Task: r.Key}
	switch {
	case f.newest():
		c.Due = r.NewAt
	case r.DueAt != nil:
		c.Due = *r.DueAt
	}
	return c
}

// InboxPage lists the open tasks that the viewer may take or has taken.
func (db *DB) InboxPage(ctx context.Context, v Viewer, f InboxFilter) ([]InboxRow, error) {
	f, err := db.looked(ctx, v, f)
	if err != nil {
		return nil, err
	}
	sees, seesArgs := v.condition("t.process_id", MaySee)
	args := append([]any{v.ID, v.ID, db.inboxQuery(ctx, v, f), f.Limit}, seesArgs...)
	var rows []InboxRow
	return rows, db.with(ctx).Raw(`
		WITH found AS (
			SELECT task, min(due_at) AS due_at, max(opened_at) AS opened_at, bool_or(subject = ?) AS direct, min(subject) FILTER (WHERE subject <> ?) AS via
			FROM (?) c GROUP BY task
		), c AS (SELECT * FROM found c ORDER BY `+f.columns()+` LIMIT ?)
		SELECT t.key, t.kind, t.title, t.note, p.name AS process, p.id AS process_id, t.opened_at, c.opened_at AS new_at, t.due_at, t.claimed_by,
			c.direct, coalesce(g.name, '') AS via, i.business_id, coalesce(w.name, '') AS starter,
			CASE WHEN `+sees+` THEN i.search END AS search
		FROM c JOIN tasks t ON t.key = c.task JOIN processes p ON p.id = t.process_id
			LEFT JOIN instances i ON i.key = (t.key & ~4194303::bigint) LEFT JOIN people w ON w.id = i.started_by LEFT JOIN groups g ON g.id = c.via
		ORDER BY `+f.columns(), args...).Scan(&rows).Error
}

// inboxQuery is the viewer's tasks as rows of subject, task, due_at, opened_at and
// process_id: the first of them, at most Limit through each subject, so that
// each is read off an index in its order. A task may come through several.
func (db *DB) inboxQuery(ctx context.Context, v Viewer, f InboxFilter) *gorm.DB {
	asked := db.narrow(db.with(ctx).Table("task_candidates c").Joins("JOIN tasks t ON t.key = c.task").
		Select("c.subject_id AS subject, c.task, c.due_at, c.opened_at, t.process_id").Where("c.subject_id = s.subject"), v, f).
		Order(f.columns()).Limit(f.Limit)
	switch f.Whose {
	case Mine:
		// What the viewer has taken has an index of its own: it is not looked for
		// among all that their groups hold.
		taken := db.narrow(db.with(ctx).Table("tasks t").
			Joins("CROSS JOIN LATERAL (SELECT coalesce(t.due_at, 'infinity') AS due_at, t.opened_at, t.key AS task) c").
			Select("0::bigint AS subject, c.task, c.due_at, c.opened_at, t.process_id").Where("t.claimed_by = ?", v.ID), v, f).
			Order(f.columns()).Limit(f.Limit)
		asked = asked.Where("t.claimed_by IS NULL")
		return db.with(ctx).Raw("SELECT c.* FROM (SELECT ?::bigint AS subject) s CROSS JOIN LATERAL (?) c UNION ALL (?)", v.ID, asked, taken)
	case MyGroups:
		asked = asked.Where("t.claimed_by IS NULL AND s.subject <> ?", v.ID)
	default:
		asked = asked.Where("(t.claimed_by IS NULL OR t.claimed_by = ?)", v.ID)
	}
	return db.with(ctx).Raw("SELECT c.* FROM unnest(?::bigint[]) AS s(subject) CROSS JOIN LATERAL (?) c", v.Subjects, asked)
}

func orInfinity(due time.Time) string {
	if due.IsZero() {
		return "infinity"
	}
	return due.UTC().Format(time.RFC3339Nano)
}

// narrow leaves of tasks t, due at c.due_at, those that are open to the viewer
// and fit the filter.
func (db *DB) narrow(q *gorm.DB, v Viewer, f InboxFilter) *gorm.DB {
	q = q.Where("t.closed_at IS NULL AND NOT ? = ANY(t.excluded)", v.ID).
		// Of a task with seats, somebody who has decided has nothing left to do.
		Where("(t.seats = 0 OR EXISTS (SELECT FROM task_seats d WHERE d.task = t.key AND d.person_id = ? AND d.decided_at IS NULL))", v.ID)
	switch {
	case f.After.Task == 0:
	case f.newest():
		q = q.Where("(c.opened_at, c.task) < (?, ?)", f.After.Due, f.After.Task)
	default:
		q = q.Where("(c.due_at, c.task) > (?::timestamptz, ?)", orInfinity(f.After.Due), f.After.Task)
	}
	if f.Process != 0 {
		q = q.Where("t.process_id = ?", f.Process)
	}
	switch words := wordsOf(f.Search); {
	case f.hits != nil:
		q = q.Where("c.task = ANY(?::bigint[])", f.hits)
	case len(words) == 0 && strings.TrimSpace(f.Search) != "":
		q = q.Where("FALSE") // signs alone are in no word
	default:
		for _, word := range words {
			q = q.Where("(t.title ILIKE ? OR t.note ILIKE ?)", likeAnywhere(word), likeAnywhere(word))
		}
	}
	return dueWithin(q, f.Due, f.Now.In(v.Location()))
}

func dueWithin(q *gorm.DB, due DueBy, now time.Time) *gorm.DB {
	midnight := time.Date(now.Year(), now.Month(), now.Day()+1, 0, 0, 0, 0, now.Location())
	switch due {
	case Overdue:
		return q.Where("c.due_at < ?", now)
	case Today:
		return q.Where("c.due_at < ?", midnight)
	case Week:
		return q.Where("c.due_at < ?", midnight.AddDate(0, 0, 6))
	case NoDue:
		return q.Where("c.due_at = 'infinity'")
	}
	return q
}

// InboxCounts are how many tasks the parts of the inbox hold; each stops at
// CountLimit.
type InboxCounts struct{ All, Mine, Groups, Overdue int }

// CountInbox counts the viewer's inbox. Filters other than Whose and Due count.
func (db *DB) CountInbox(ctx context.Context, v Viewer, f InboxFilter) (InboxCounts, error) {
	var n InboxCounts
	f, err := db.looked(ctx, v, f)
	if err != nil {
		return n, err
	}
	for _, part := range []struct {
		to    *int
		whose Whose
		due   DueBy
	}{{&n.All, Everyones, AnyDue}, {&n.Mine, Mine, AnyDue}, {&n.Groups, MyGroups, AnyDue}, {&n.Overdue, Everyones, Overdue}} {
		f.Whose, f.Due = part.whose, part.due
		if *part.to, err = db.CountTasks(ctx, v, f); err != nil {
			return n, err
		}
	}
	return n, nil
}

// CountTasks counts what InboxPage lists over all pages, up to CountLimit.
func (db *DB) CountTasks(ctx context.Context, v Viewer, f InboxFilter) (int, error) {
	f.After, f.Limit, f.Order = InboxCursor{}, CountLimit, DueFirst
	f, err := db.looked(ctx, v, f)
	if err != nil {
		return 0, err
	}
	var n int
	return n, db.with(ctx).Raw("SELECT least(count(DISTINCT task), ?) FROM (?) c", CountLimit, db.inboxQuery(ctx, v, f)).Scan(&n).Error
}

// DoneCursor is a place in the list of decisions, newest first.
type DoneCursor struct {
	At   time.Time
	Task int64
}

// DoneRow is something the viewer decided.
type DoneRow struct {
	Key        int64
	Kind       string
	Title      string
	Process    string
	BusinessID *string
	DecidedAt  time.Time
	Outcome    string // as its button says it
}

// At is the cursor of a row.
func (r DoneRow) At() DoneCursor { return DoneCursor{r.DecidedAt, r.Key} }

// DonePage lists what the viewer decided, newest first.
func (db *DB) DonePage(ctx context.Context, v Viewer, f InboxFilter, after DoneCursor) ([]DoneRow, error) {
	q := db.with(ctx).Table("task_seats d").Joins("JOIN tasks t ON t.key = d.task").Joins("JOIN processes p ON p.id = t.process_id").
		Joins("LEFT JOIN instances i ON i.key = (t.key & ~4194303::bigint)").
		Where("d.person_id = ? AND d.decided_at IS NOT NULL", v.ID).
		Select(`t.key, t.kind, t.title, p.name AS process, i.business_id, d.decided_at,
			coalesce((SELECT o->>'label' FROM jsonb_array_elements(t.outcomes) o WHERE o->>'name' = d.outcome LIMIT 1), d.outcome, '') AS outcome`).
		Order("d.decided_at DESC, d.task DESC").Limit(f.Limit)
	if after.Task != 0 {
		q = q.Where("(d.decided_at, d.task) < (?, ?)", after.At, after.Task)
	}
	if f.Process != 0 {
		q = q.Where("t.process_id = ?", f.Process)
	}
	for word := range strings.FieldsSeq(f.Search) {
		q = q.Where("t.title ILIKE ?", likeAnywhere(word))
	}
	var rows []DoneRow
	return rows, q.Find(&rows).Error
}

// InboxProcess is a process that filters of the inbox offer.
type InboxProcess struct {
	ID   int64
	Name string
}

// InboxProcesses lists the processes of which the viewer has open tasks, up to
// limit, looking at no more tasks than CountLimit per subject.
func (db *DB) InboxProcesses(ctx context.Context, v Viewer, limit int) ([]InboxProcess, error) {
	var list []InboxProcess
	return list, db.with(ctx).Raw("SELECT p.id, p.name FROM processes p WHERE p.id = ANY(ARRAY(SELECT DISTINCT c.process_id FROM (?) c)) ORDER BY p.folded, p.id LIMIT ?",
		db.inboxQuery(ctx, v, InboxFilter{Limit: CountLimit}), limit).Scan(&list).Error
}
