package models

import (
	"encoding/json"
	"time"
)

// Process is a named thing that can be run. Latest is the number of its newest
// version, 0 before the first.
type Process struct {
	ID          int64  `gorm:"primaryKey"`
	BpmnID      string // how documents and messages name it
	Name        string
	Folded      string // the name for order and search
	Description string
	Latest      int32
	KeepDays    *int32 // how long ended instances stay; nil: as the installation says
	OwnerID     *int64
	CreatedBy   *int64
	CreatedAt   time.Time
	ChangedAt   time.Time
	ArchivedAt  *time.Time
}

// TableName names the table.
func (Process) TableName() string { return "processes" }

// At is the cursor of a process in lists.
func (p Process) At() Cursor { return Cursor{p.Folded, p.ID} }

// ProcessGrant gives a subject one right on one process.
type ProcessGrant struct {
	ProcessID int64  `gorm:"primaryKey;autoIncrement:false"`
	SubjectID int64  `gorm:"primaryKey;autoIncrement:false"`
	Right     string `gorm:"primaryKey"` // edit, start, see, work or manage
	GrantedBy *int64
	GrantedAt time.Time
}

// TableName names the table.
func (ProcessGrant) TableName() string { return "process_grants" }

// Draft is the document of a process that may change.
type Draft struct {
	ProcessID int64 `gorm:"primaryKey;autoIncrement:false"`
	Revision  int64
	Document  json.RawMessage
	UpdatedBy *int64
	UpdatedAt time.Time
}

// TableName names the table.
func (Draft) TableName() string { return "drafts" }

// DraftSnapshot is a draft as it was at an earlier revision.
type DraftSnapshot struct {
	ProcessID int64 `gorm:"primaryKey;autoIncrement:false"`
	Revision  int64 `gorm:"primaryKey;autoIncrement:false"`
	Document  json.RawMessage
	UpdatedBy *int64
	UpdatedAt time.Time
}

// TableName names the table.
func (DraftSnapshot) TableName() string { return "draft_snapshots" }

// Version is a published document. It is never changed; package host writes it.
type Version struct {
	ProcessID   int64 `gorm:"primaryKey;autoIncrement:false"`
	Number      int32 `gorm:"primaryKey;autoIncrement:false"`
	Document    json.RawMessage
	Hash        []byte
	Note        string
	PublishedBy *int64
	PublishedAt time.Time
}

// TableName names the table.
func (Version) TableName() string { return "versions" }

// Pool says which process owns the BPMN id of an executable pool.
type Pool struct {
	BpmnID    string `gorm:"primaryKey"`
	ProcessID int64
}

// TableName names the table.
func (Pool) TableName() string { return "pools" }

// StartRow is one way in which instances of a process's newest version begin.
// It belongs to the engine.
type StartRow struct {
	Key       int64 `gorm:"primaryKey;autoIncrement:false"`
	ProcessID int64
	NextAt    *time.Time // of a schedule
	Version   int32
	Pool      string
	Block     string
	Kind      string // plain, schedule, message or signal
	Name      string // of the message or signal
	Schedule  string
	Fired     int32 // how often a schedule has come
}

// TableName names the table.
func (StartRow) TableName() string { return "starts" }
