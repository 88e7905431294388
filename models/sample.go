package models

import (
	"context"
	"slices"
	"time"

	"gorm.io/gorm/clause"
)

// Sample is the one row of an installation that is filled with the sample
// company. FilledAt is nil while it is being filled.
type Sample struct {
	One      int16 `gorm:"primaryKey;autoIncrement:false"`
	Seed     int64
	BeganAt  time.Time
	FilledAt *time.Time
}

// TableName names the table.
func (Sample) TableName() string { return "sample" }

// SampleRow is something that was made for the sample company.
type SampleRow struct {
	Kind  string `gorm:"primaryKey"` // person, group, connection or process
	RowID int64  `gorm:"primaryKey;autoIncrement:false"`
}

// TableName names the table.
func (SampleRow) TableName() string { return "sample_rows" }

// The kinds of sample rows.
const (
	SamplePerson     = "person"
	SampleGroup      = "group"
	SampleConnection = "connection"
	SampleProcess    = "process"
)

// SampleState reads whether this installation has a sample company; the zero
// Sample if it has none.
func (db *DB) SampleState(ctx context.Context) (Sample, error) {
	var rows []Sample
	err := db.with(ctx).Find(&rows).Error
	if err != nil || len(rows) == 0 {
		return Sample{}, err
	}
	return rows[0], nil
}

// HasSample reports whether the sample company stands here, whole.
func (s Sample) HasSample() bool { return s.FilledAt != nil }

// Begun reports whether a fill was begun, perhaps without coming to its end.
func (s Sample) Begun() bool { return s.One != 0 }

// BeginSample notes that a fill begins. Conflict where processes stand already:
// the sample company comes into new installations only.
func (db *DB) BeginSample(ctx context.Context, seed int64) error {
	return db.Tx(ctx, func(tx *DB) error {
		var used bool
		if err := tx.with(ctx).Raw("SELECT EXISTS (SELECT FROM processes) OR EXISTS (SELECT FROM sample) FROM settings FOR UPDATE").Scan(&used).Error; err != nil {
			return err
		}
		if used {
			return &Error{Code: Conflict, Message: "This installation is in use already. The sample company can only be filled into a new one."}
		}
		return tx.with(ctx).Create(&Sample{One: 1, Seed: seed, BeganAt: time.Now()}).Error
	})
}

// SampleFilled notes that the fill has come to its end. mail is the connection
// through which people are told of their tasks.
func (db *DB) SampleFilled(ctx context.Context, mail string) error {
	return db.Tx(ctx, func(tx *DB) error {
		if err := tx.with(ctx).Exec("UPDATE sample SET filled_at = now()").Error; err != nil {
			return err
		}
		// People of the sample company are told of their tasks by mail that is caught.
		if err := tx.with(ctx).Exec("UPDATE settings SET mail_connection = ? WHERE mail_connection = ''", mail).Error; err != nil {
			return err
		}
		return tx.Record(ctx, Program, Deed{Action: "sample.filled", TargetKind: "installation", TargetName: "The sample company"})
	})
}

// AddSample makes something for the sample company and notes it in the same
// transaction; make returns its id.
func (db *DB) AddSample(ctx context.Context, kind string, make func(tx *DB) (int64, error)) (id int64, err error) {
	err = db.Tx(ctx, func(tx *DB) error {
		if id, err = make(tx); err != nil {
			return err
		}
		return tx.with(ctx).Create(&SampleRow{Kind: kind, RowID: id}).Error
	})
	return id, err
}

// SampleIDs are the ids of what was made, of one kind.
func (db *DB) SampleIDs(ctx context.Context, kind string) ([]int64, error) {
	var ids []int64
	return ids, db.with(ctx).Model(&SampleRow{}).Where("kind = ?", kind).Order("row_id").Pluck("row_id", &ids).Error
}

// SampleProcessNamed is the process of the sample company that is called so and
// can be started, 0 if there is none.
func (db *DB) SampleProcessNamed(ctx context.Context, name string) (id int64, err error) {
	return id, db.with(ctx).Raw(`SELECT p.id FROM processes p JOIN sample_rows r ON r.kind = ? AND r.row_id = p.id
		WHERE p.name = ? AND p.archived_at IS NULL LIMIT 1`, SampleProcess, name).Scan(&id).Error
}

// SamplePeople are the colleagues of the sample company, by name.
func (db *DB) SamplePeople(ctx context.Context) ([]Person, error) {
	var people []Person
	return people, db.with(ctx).Where("active AND id IN (SELECT row_id FROM sample_rows WHERE kind = ?)", SamplePerson).Order("folded, id").Find(&people).Error
}

// SampleColleague is somebody of the sample company, and the groups that they
// are in.
type SampleColleague struct {
	ID           int64
	Name, Groups string
}

// SampleColleagues are the colleagues of the sample company, by name.
func (db *DB) SampleColleagues(ctx context.Context) ([]SampleColleague, error) {
	var list []SampleColleague
	return list, db.with(ctx).Raw(`SELECT p.id, p.name, coalesce((SELECT string_agg(g.name, ', ' ORDER BY g.name) FROM group_members m JOIN groups g ON g.id = m.group_id WHERE m.person_id = p.id), '') AS groups
		FROM people p JOIN sample_rows r ON r.kind = ? AND r.row_id = p.id WHERE p.active ORDER BY p.folded, p.id`, SamplePerson).Scan(&list).Error
}

// JoinSample puts every admin who is not of the sample company into its groups
// with these slugs, so that its work reaches whoever looks at it first.
func (db *DB) JoinSample(ctx context.Context, slugs ...string) error {
	return db.with(ctx).Exec(`INSERT INTO group_members (group_id, person_id)
		SELECT g.id, p.id FROM groups g JOIN sample_rows r ON r.kind = ? AND r.row_id = g.id CROSS JOIN people p
		WHERE g.slug IN ? AND p.admin AND p.active AND NOT EXISTS (SELECT FROM sample_rows o WHERE o.kind = ? AND o.row_id = p.id)
		ON CONFLICT DO NOTHING`, SampleGroup, slugs, SamplePerson).Error
}

// OtherNodes counts the servers that live on this database, apart from the one
// that asks if that one serves already.
func (db *DB) OtherNodes(ctx context.Context, serving bool) (int, error) {
	var n int
	err := db.with(ctx).Raw("SELECT count(*) FROM nodes WHERE seen_at > clock_timestamp() - interval '3 seconds'").Scan(&n).Error
	if serving {
		n--
	}
	return max(n, 0), err
}

// ForgetSample deletes what was made for the sample company, apart from the
// engine's rows and published documents, which package host/postgres has
// deleted before. What people made themselves stays. An installation that is still
// called as the sample company is called Segue again.
func (db *DB) ForgetSample(ctx context.Context, by Actor, company string) error {
	return db.Tx(ctx, func(tx *DB) error {
		var was []Sample
		if err := tx.with(ctx).Clauses(clause.Locking{Strength: "UPDATE"}).Find(&was).Error; err != nil || len(was) == 0 {
			return err
		}
		for _, sql := range forgetting {
			if err := tx.with(ctx).Exec(sql).Error; err != nil {
				return err
			}
		}
		if err := tx.with(ctx).Exec("UPDATE settings SET name = 'Segue' WHERE name = ?", company).Error; err != nil {
			return err
		}
		if was[0].FilledAt == nil {
			return nil
		}
		return tx.Record(ctx, by, Deed{Action: "sample.removed", TargetKind: "installation", TargetName: "The sample company"})
	})
}

// of is SQL for the ids of what was made, of one kind.
func of(kind string) string { return "(SELECT row_id FROM sample_rows WHERE kind = '" + kind + "')" }

// forgetting deletes in the order of what refers to what. What others made
// and a colleague of the sample company touched keeps standing, by nobody.
var forgetting = []string{
	"DELETE FROM processes WHERE id IN " + of(SampleProcess),
	"DELETE FROM connections WHERE id IN " + of(SampleConnection),
	"UPDATE processes SET owner_id = NULL WHERE owner_id IN " + of(SamplePerson),
	"UPDATE processes SET created_by = NULL WHERE created_by IN " + of(SamplePerson),
	"UPDATE process_grants SET granted_by = NULL WHERE granted_by IN " + of(SamplePerson),
	"UPDATE drafts SET updated_by = NULL WHERE updated_by IN " + of(SamplePerson),
	"UPDATE draft_snapshots SET updated_by = NULL WHERE updated_by IN " + of(SamplePerson),
	"UPDATE connections SET created_by = NULL WHERE created_by IN " + of(SamplePerson),
	"UPDATE connections SET updated_by = NULL WHERE updated_by IN " + of(SamplePerson),
	"UPDATE webhooks SET made_by = NULL WHERE made_by IN " + of(SamplePerson),
	"UPDATE shared_tables SET created_by = NULL WHERE created_by IN " + of(SamplePerson),
	"UPDATE shared_tables SET updated_by = NULL WHERE updated_by IN " + of(SamplePerson),
	"UPDATE shared_table_versions SET published_by = NULL WHERE published_by IN " + of(SamplePerson),
	"DELETE FROM files WHERE created_by IN " + of(SamplePerson),
	"DELETE FROM one_time_links WHERE person_id IN " + of(SamplePerson) + " OR made_by IN " + of(SamplePerson),
	"DELETE FROM sign_ins WHERE person_id IN " + of(SamplePerson),
	"DELETE FROM api_tokens WHERE person_id IN " + of(SamplePerson),
	"DELETE FROM passwords WHERE person_id IN " + of(SamplePerson),
	"DELETE FROM group_members WHERE person_id IN " + of(SamplePerson),
	"DELETE FROM process_grants WHERE subject_id IN " + of(SamplePerson) + " OR subject_id IN " + of(SampleGroup),
	"DELETE FROM groups WHERE id IN " + of(SampleGroup),
	"DELETE FROM people WHERE id IN " + of(SamplePerson),
	"DELETE FROM subjects WHERE id IN " + of(SamplePerson) + " OR id IN " + of(SampleGroup),
	"DELETE FROM notices n WHERE NOT EXISTS (SELECT FROM tasks t WHERE t.key = n.task)",
	"UPDATE settings SET mail_connection = '' WHERE NOT EXISTS (SELECT FROM connections c WHERE c.slug = mail_connection)",
	"DELETE FROM demo_records",
	"DELETE FROM demo_systems",
	"DELETE FROM sample_rows",
	"DELETE FROM sample",
}

// BackdateSample makes what was made for the sample company as old as its
// history.
func (db *DB) BackdateSample(ctx context.Context, at time.Time) error {
	return db.Tx(ctx, func(tx *DB) error {
		for _, sql := range []string{
			"UPDATE people SET created_at = ? WHERE id IN " + of(SamplePerson),
			"UPDATE groups SET created_at = ? WHERE id IN " + of(SampleGroup),
			"UPDATE connections SET created_at = ?, updated_at = created_at WHERE id IN " + of(SampleConnection),
			"UPDATE processes SET created_at = ?, changed_at = created_at WHERE id IN " + of(SampleProcess),
			"UPDATE drafts SET updated_at = ? WHERE process_id IN " + of(SampleProcess),
		} {
			if err := tx.with(ctx).Exec(sql, at).Error; err != nil {
				return err
			}
		}
		return nil
	})
}

// NextDue is when the engine has something to do next; zero: nothing waits for
// a moment.
func (db *DB) NextDue(ctx context.Context) (time.Time, error) {
	var at []time.Time
	err := db.with(ctx).Raw("(SELECT due_at FROM timers ORDER BY due_at LIMIT 1) UNION ALL (SELECT min(ready_at) FROM jobs WHERE type = '' HAVING count(*) > 0)").Scan(&at).Error
	if err != nil || len(at) == 0 {
		return time.Time{}, err
	}
	return slices.MinFunc(at, time.Time.Compare), nil
}

// OpenTask is an open task with those who may settle it.
type OpenTask struct {
	Key       int64
	ProcessID int64
	Block     string
	Kind      string
	OpenedAt  time.Time
	People    IDs // active people who may, by id
}

// OpenTasks lists every open task, whoever asks: for those who play the people
// of the sample company.
func (db *DB) OpenTasks(ctx context.Context) ([]OpenTask, error) {
	var rows []OpenTask
	return rows, db.with(ctx).Raw(`SELECT t.key, t.process_id, t.block, t.kind, t.opened_at, ARRAY(SELECT p.id FROM people p
			WHERE p.active AND NOT p.id = ANY(t.excluded) AND EXISTS (SELECT FROM task_candidates c WHERE c.task = t.key
				AND (c.subject_id = p.id OR EXISTS (SELECT FROM group_members m WHERE m.group_id = c.subject_id AND m.person_id = p.id))) ORDER BY p.id) AS people
		FROM tasks t WHERE t.closed_at IS NULL ORDER BY t.key`).Scan(&rows).Error
}
