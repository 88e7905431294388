package models

import "context"

// Answerer is somebody who can answer an open task.
type Answerer struct {
	Task, ID int64
	Name     string
	All      int // how many can
}

// Answerers are the people who can answer open tasks, by name and at most so many
// of each: those who are asked by name or in a group, are active and not
// excluded. Of a task that somebody took it is only they; who has decided in
// their seat cannot again.
func (db *DB) Answerers(ctx context.Context, tasks []int64, most int) (map[int64][]Answerer, error) {
	var rows []Answerer
	err := db.with(ctx).Raw(`SELECT t.key AS task, who.* FROM tasks t CROSS JOIN LATERAL (
			SELECT p.id, p.name, count(*) OVER () AS all FROM (SELECT c.subject_id AS id FROM task_candidates c WHERE c.task = t.key
					UNION SELECT m.person_id FROM task_candidates c JOIN group_members m ON m.group_id = c.subject_id WHERE c.task = t.key) asked
				JOIN people p ON p.id = asked.id
			WHERE p.active AND NOT p.id = ANY(t.excluded) AND (t.claimed_by IS NULL OR t.claimed_by = p.id)
				AND NOT EXISTS (SELECT FROM task_seats d WHERE d.task = t.key AND d.person_id = p.id AND d.decided_at IS NOT NULL) ORDER BY p.folded, p.id LIMIT ?) who
		WHERE t.key = ANY(?) AND t.closed_at IS NULL`, most, IDs(tasks)).Scan(&rows).Error
	list := map[int64][]Answerer{}
	for _, r := range rows {
		list[r.Task] = append(list[r.Task], r)
	}
	return list, err
}
