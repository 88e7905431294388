package models

import (
	"context"
	"slices"
	"time"
)

// TaskView is a task as its page shows it to one viewer.
type TaskView struct {
	TaskRow
	Process    string
	Claimer    string
	Closer     string
	BusinessID *string
	StartedAt  time.Time // of the instance
	StarterID  *int64
	Starter    string
	InstanceOn bool // the instance has not ended

	Open    bool   // the viewer may take or decide it now
	Decided bool   // the viewer has decided from their seat
	Direct  bool   // asked of the viewer by name
	Sees    bool   // the viewer may see the whole instance
	Late    bool   // somebody else was faster: the viewer may read who and when, and nothing else
	Via     string // a group of the viewer's that is asked
}

// Instance is the key of the instance that waits for the task.
func (t TaskView) Instance() int64 { return InstanceOf(t.Key) }

// Task is a task that the viewer may take, has taken or has decided, or that
// belongs to an instance they may see. Who was asked and came too late gets it
// too, marked Late: membership of a group counts from when they joined it.
// Missing otherwise.
func (db *DB) Task(ctx context.Context, v Viewer, key int64) (TaskView, error) {
	sees, seesArgs := v.condition("t.process_id", MaySee)
	args := append([]any{v.Subjects, v.Subjects, v.ID, v.ID, v.ID}, seesArgs...)
	args = append(args, v.ID, v.Email, v.ID, v.ID, v.ID, key)
	var t TaskView
	r := db.with(ctx).Raw(`
		SELECT t.*, p.name AS process, coalesce(a.name, '') AS claimer, coalesce(z.name, '') AS closer,
			i.business_id, i.started_at, i.started_by AS starter_id, coalesce(w.name, '') AS starter, i.ended_at IS NULL AS instance_on,
			coalesce((SELECT min(g.name) FROM task_candidates c JOIN groups g ON g.id = c.subject_id WHERE c.task = t.key AND c.subject_id = ANY(?)), '') AS via,
			t.closed_at IS NULL AND NOT coalesce(mine.decided, false)
				AND EXISTS (SELECT FROM task_candidates c WHERE c.task = t.key AND c.subject_id = ANY(?))
				AND NOT ? = ANY(t.excluded) AND (t.seats = 0 OR mine.decided IS NOT NULL) AS open,
			coalesce(mine.decided, false) AS decided,
			EXISTS (SELECT FROM task_candidates c WHERE c.task = t.key AND c.subject_id = ?) AS direct,
			coalesce(i.started_by = ?, false) AND t.closed_at IS NOT NULL OR `+sees+` AS sees,
			t.closed_at IS NOT NULL AND NOT ? = ANY(t.excluded) AND (? = ANY(t.people)
				OR EXISTS (SELECT FROM groups g JOIN group_members m ON m.group_id = g.id AND m.person_id = ?
					WHERE 'group:' || g.slug = ANY(t.people) AND m.added_at <= t.closed_at)
				OR EXISTS (SELECT FROM task_seats d WHERE d.task = t.key AND d.person_id = ?)) AS late
		FROM tasks t JOIN processes p ON p.id = t.process_id JOIN instances i ON i.key = (t.key & ~4194303::bigint)
			LEFT JOIN people a ON a.id = t.claimed_by LEFT JOIN people z ON z.id = t.closed_by LEFT JOIN people w ON w.id = i.started_by
			LEFT JOIN LATERAL (SELECT bool_or(d.decided_at IS NOT NULL) AS decided FROM task_seats d WHERE d.task = t.key AND d.person_id = ?) mine ON true
		WHERE t.key = ?`, args...).Scan(&t)
	t.Late = t.Late && !t.Decided && !t.Sees && !isPerson(t.ClaimedBy, v.ID)
	if r.Error == nil && (r.RowsAffected == 0 || !t.Open && !t.Decided && !t.Sees && !t.Late && !isPerson(t.ClaimedBy, v.ID)) {
		return TaskView{}, missing("This task")
	}
	return t, r.Error
}

func isPerson(id *int64, person int64) bool { return id != nil && *id == person }

// SeatView is one seat of a task, with its person's name.
type SeatView struct {
	TaskSeat
	Name string
}

// Seats lists the seats of a task in their order: for a task that one answer
// settles there is none before it is decided.
func (db *DB) Seats(ctx context.Context, task int64) ([]SeatView, error) {
	var seats []SeatView
	return seats, db.with(ctx).Raw(`SELECT d.*, p.name FROM task_seats d JOIN people p ON p.id = d.person_id
		WHERE d.task = ? ORDER BY d.seat`, task).Scan(&seats).Error
}

// CommentView is one comment on a task, with its writer's name.
type CommentView struct {
	TaskComment
	Name string
}

// Comments lists what was said about a task, oldest first.
func (db *DB) Comments(ctx context.Context, task int64, limit int) ([]CommentView, error) {
	var comments []CommentView
	return comments, db.with(ctx).Raw(`SELECT c.*, p.name FROM task_comments c JOIN people p ON p.id = c.person_id
		WHERE c.task = ? ORDER BY c.id LIMIT ?`, task, limit).Scan(&comments).Error
}

// TaskPerson is somebody who may take a task: a person or a group.
type TaskPerson struct {
	Kind string
	Name string
}

// Candidates lists who may take an open task, groups first.
func (db *DB) Candidates(ctx context.Context, task int64, limit int) ([]TaskPerson, error) {
	var list []TaskPerson
	return list, db.with(ctx).Raw(`SELECT s.kind, coalesce(p.name, g.name) AS name FROM task_candidates c
		JOIN subjects s ON s.id = c.subject_id LEFT JOIN people p ON p.id = s.id LEFT JOIN groups g ON g.id = s.id
		WHERE c.task = ? ORDER BY s.kind, coalesce(p.folded, g.folded), s.id LIMIT ?`, task, limit).Scan(&list).Error
}

// InstanceTasks lists the newest tasks of an instance, in the order in which
// they were opened.
func (db *DB) InstanceTasks(ctx context.Context, instance int64, limit int) ([]TaskView, error) {
	return db.instanceTasks(ctx, "TRUE", limit, instance)
}

// InstanceTasksBetween is InstanceTasks of those opened after one moment and up
// to another.
func (db *DB) InstanceTasksBetween(ctx context.Context, instance int64, after, until time.Time, limit int) ([]TaskView, error) {
	return db.instanceTasks(ctx, "t.opened_at > ? AND t.opened_at <= ?", limit, instance, after, until)
}

func (db *DB) instanceTasks(ctx context.Context, condition string, limit int, instance int64, args ...any) ([]TaskView, error) {
	args = append(append([]any{instance, instance | InstanceMask}, args...), limit)
	var tasks []TaskView
	err := db.with(ctx).Raw(`SELECT t.*, coalesce(a.name, '') AS claimer, coalesce(z.name, '') AS closer
		FROM tasks t LEFT JOIN people a ON a.id = t.claimed_by LEFT JOIN people z ON z.id = t.closed_by
		WHERE t.key BETWEEN ? AND ? AND `+condition+` ORDER BY t.key DESC LIMIT ?`, args...).Scan(&tasks).Error
	slices.Reverse(tasks)
	return tasks, err
}

// MyTask is an open task of an instance that the viewer may decide; 0: none.
func (db *DB) MyTask(ctx context.Context, v Viewer, instance int64) (int64, error) {
	var key int64
	return key, db.with(ctx).Raw(`SELECT coalesce(min(t.key), 0) FROM tasks t JOIN task_candidates c ON c.task = t.key AND c.subject_id = ANY(?)
		WHERE t.key BETWEEN ? AND ? AND t.closed_at IS NULL AND (t.claimed_by IS NULL OR t.claimed_by = ?) AND NOT ? = ANY(t.excluded)
		AND (t.seats = 0 OR EXISTS (SELECT FROM task_seats d WHERE d.task = t.key AND d.person_id = ? AND d.decided_at IS NULL))`,
		v.Subjects, instance, instance|InstanceMask, v.ID, v.ID, v.ID).Scan(&key).Error
}
