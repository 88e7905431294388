package models

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"
)

// InstanceStatus narrows the list of instances. The words are those of the
// address bar; they are not the states of the engine.
type InstanceStatus string

// The statuses that lists offer.
const (
	AnyStatus InstanceStatus = ""
	Open      InstanceStatus = "open"    // whatever has not come to its end
	Running   InstanceStatus = "running" // of those, what goes on by itself
	Attention InstanceStatus = "attention"
	Suspended InstanceStatus = "suspended"
	Ended     InstanceStatus = "ended"
	Cancelled InstanceStatus = "cancelled"
	Failed    InstanceStatus = "failed"
)

// InstanceFilter narrows the list of instances. Before is the key of the last
// row of the page before; 0 starts at the newest.
type InstanceFilter struct {
	Process   int64
	Status    InstanceStatus
	Text      string            // words of the business id and of searchable variables, or the whole key
	Variables map[string]string // searchable variables by name: words of their values
	Mine      bool              // started by the viewer
	Version   int32
	Before    int64
	Limit     int
	way       way
	hits      IDs // where the way is through them
}

// InstanceListRow is an instance in a list, without its state.
type InstanceListRow struct {
	Key        int64
	ProcessID  int64
	Process    string
	Version    int32
	Status     string
	Incidents  int32
	StartedAt  time.Time
	EndedAt    *time.Time
	Starter    string
	BusinessID *string
	Search     json.RawMessage
	Waits      Waits `gorm:"embedded;embeddedPrefix:waits_"`
}

// Waits is the first thing an open instance waits for, as far as a list tells.
type Waits struct {
	For   string // "Finance leads", "Bank", "2 Dec 2026": whom or what
	About string // what is asked, or went wrong
	Since time.Time
}

// Title is what people call the instance by: its business id, else the first
// of its searchable values, else a number.
func (r InstanceListRow) Title() string {
	return instanceTitle(r.Key, r.BusinessID, r.Search)
}

func instanceTitle(key int64, businessID *string, search json.RawMessage) string {
	if businessID != nil && *businessID != "" {
		return *businessID
	}
	var values map[string]any
	if json.Unmarshal(search, &values) == nil { // no values: no title from them
		names := slices.Sorted(maps.Keys(values))
		for _, name := range names {
			if text, ok := values[name].(string); ok && text != "" {
				return text
			}
		}
	}
	return fmt.Sprintf("No. %d", key>>22)
}

const instanceColumns = `i.key, i.process_id, p.name AS process, i.version, i.status, i.incidents, i.started_at, i.ended_at,
	coalesce(w.name, '') AS starter, i.business_id, i.search,
	coalesce(waits.who, '') AS waits_for, coalesce(waits.about, '') AS waits_about, coalesce(waits.since, '0001-01-01Z') AS waits_since`

// waitsJoin finds the first thing that an open instance i waits for: somebody to
// let it go on or to help, a person, a system, a process, a message, a moment. Each is read off the primary
// key of its table, and the next is looked for only if there was none.
func waitsJoin(v Viewer) (sql string, args []any) {
	sees, seesArgs := v.condition("d.id", MaySee)
	zone := v.Location().String()
	return fmt.Sprintf(` LEFT JOIN LATERAL (
	(SELECT 0 AS rank, 'Somebody to let it go on' AS who, 'It is paused.' AS about, NULL::timestamptz AS since WHERE i.status = 'suspended')
	UNION ALL (SELECT 1, coalesce(o.name || ' or another manager of it', 'A manager of ' || p.name), n.message, n.raised_at
		FROM incidents n LEFT JOIN people o ON o.id = p.owner_id AND o.active
		WHERE i.incidents > 0 AND n.key BETWEEN i.key AND (i.key | 4194303) AND n.cleared_at IS NULL ORDER BY n.key LIMIT 1)
	UNION ALL (SELECT 2, coalesce(c.name, (SELECT string_agg(coalesce(g.name, p.name), ', ' ORDER BY g.id IS NULL, coalesce(g.folded, p.folded))
			FROM task_candidates k LEFT JOIN groups g ON g.id = k.subject_id LEFT JOIN people p ON p.id = k.subject_id
			WHERE k.task = t.key AND NOT EXISTS (SELECT FROM task_seats d WHERE d.task = t.key AND d.person_id = k.subject_id AND d.decided_at IS NOT NULL)), 'Somebody'),
			t.title, t.opened_at FROM tasks t LEFT JOIN people c ON c.id = t.claimed_by
		WHERE i.ended_at IS NULL AND t.key BETWEEN i.key AND (i.key | 4194303) AND t.closed_at IS NULL ORDER BY t.key LIMIT 1)
	UNION ALL (SELECT 3, coalesce(x.name, CASE WHEN j.type <> '' THEN 'A program that does “' || j.type || '”' ELSE 'Another system' END),
			CASE WHEN x.failing_since IS NOT NULL THEN 'It has not answered since ' || to_char(x.failing_since AT TIME ZONE ?, 'FMDD Mon YYYY, HH24:MI') || ' and is asked again and again.'
				WHEN j.attempt > 1 THEN 'The last try did not work; it is tried again.' ELSE '' END, NULL
		FROM jobs j LEFT JOIN connections x ON x.slug = j.connection WHERE i.ended_at IS NULL AND j.key BETWEEN i.key AND (i.key | 4194303) ORDER BY j.key LIMIT 1)
	UNION ALL (SELECT 4, CASE WHEN %[1]s THEN 'The process “' || d.name || '”' ELSE 'Another process' END, CASE WHEN %[1]s THEN coalesce(a.business_id, '') ELSE '' END, a.started_at
		FROM (SELECT * FROM instances a WHERE a.caller BETWEEN i.key AND (i.key | 4194303) OFFSET 0) a JOIN processes d ON d.id = a.process_id
		WHERE i.ended_at IS NULL AND a.ended_at IS NULL ORDER BY a.key LIMIT 1)
	UNION ALL (SELECT 5, 'The ' || s.kind || ' “' || s.name || '”', coalesce('About ' || nullif(s.correlation, '') || '.', ''), NULL FROM subscriptions s
		WHERE i.ended_at IS NULL AND s.key BETWEEN i.key AND (i.key | 4194303) ORDER BY s.key LIMIT 1)
	UNION ALL (SELECT 6, 'Until ' || to_char(m.due_at AT TIME ZONE ?, 'FMDD Mon YYYY, HH24:MI'), '', NULL FROM timers m
		WHERE i.ended_at IS NULL AND m.key BETWEEN i.key AND (i.key | 4194303) ORDER BY m.key LIMIT 1)
	ORDER BY rank LIMIT 1) waits ON true`, sees), slices.Concat([]any{zone}, seesArgs, seesArgs, []any{zone})
}

// InstanceView is an instance as its page shows it, with its packed state.
type InstanceView struct {
	InstanceRow
	Process string
	Latest  int32 // the process's newest version
	Starter string
	Owner   string // of the process, whom a failure is asked of; empty: nobody who still works here. Only Surroundings say it
	Rights  Rights // the viewer's on the process
}

// Instance is an instance that the viewer may see. Missing otherwise.
func (db *DB) Instance(ctx context.Context, v Viewer, key int64) (InstanceView, error) {
	sees, seesArgs := v.condition("p.id", MaySee)
	rights, rightsArgs := v.rightsColumn("p.id")
	args := append(rightsArgs, key, v.ID)
	args = append(args, seesArgs...)
	var i InstanceView
	r := db.with(ctx).Raw(`SELECT i.*, p.name AS process, p.latest, coalesce(w.name, '') AS starter, `+rights+` AS rights
		FROM instances i JOIN processes p ON p.id = i.process_id LEFT JOIN people w ON w.id = i.started_by
		WHERE i.key = ? AND (i.started_by = ? OR `+sees+`)`, args...).Scan(&i)
	if r.Error == nil && r.RowsAffected == 0 {
		return InstanceView{}, missing("This instance")
	}
	return i, r.Error
}

// HistoryRows lists the steps of an instance after the given one, oldest
// first, still packed.
func (db *DB) HistoryRows(ctx context.Context, instance int64, after int32, limit int) ([]HistoryRow, error) {
	var rows []HistoryRow
	return rows, db.with(ctx).Where("instance = ? AND step > ?", instance, after).Order("step").Limit(limit).Find(&rows).Error
}

// LastHistoryRows lists the newest steps of an instance before the given one
// (0: from the end), newest first, still packed.
func (db *DB) LastHistoryRows(ctx context.Context, instance int64, before int32, limit int) ([]HistoryRow, error) {
	q := db.with(ctx).Where("instance = ?", instance).Order("step DESC").Limit(limit)
	if before > 0 {
		q = q.Where("step < ?", before)
	}
	var rows []HistoryRow
	return rows, q.Find(&rows).Error
}

// OpenIncidents lists what of an instance needs attention, oldest first.
func (db *DB) OpenIncidents(ctx context.Context, instance int64, limit int) ([]Incident, error) {
	var rows []Incident
	return rows, db.with(ctx).Where("key BETWEEN ? AND ? AND cleared_at IS NULL", instance, instance|InstanceMask).Order("key").Limit(limit).Find(&rows).Error
}

// PeopleNames are the names of people by id, for histories.
func (db *DB) PeopleNames(ctx context.Context, ids []int64) (map[int64]string, error) {
	var list []struct {
		ID   int64
		Name string
	}
	if len(ids) > 0 {
		if err := db.with(ctx).Raw("SELECT id, name FROM people WHERE id IN ?", ids).Scan(&list).Error; err != nil {
			return nil, err
		}
	}
	names := map[int64]string{}
	for _, p := range list {
		names[p.ID] = p.Name
	}
	return names, nil
}
