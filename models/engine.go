package models

import (
	"encoding/json"
	"time"
)

// The rows of this file are the engine's: package host/postgres writes them,
// and nothing else may. A key holds its instance in the upper bits: the
// instance of any row is key &^ 4194303, and everything of one instance lies
// between its key and key | 4194303.

// InstanceRow is one run of one version.
type InstanceRow struct {
	Key         int64 `gorm:"primaryKey;autoIncrement:false"`
	ProcessID   int64
	StartedAt   time.Time
	At          time.Time // of the last step
	EndedAt     *time.Time
	StartedBy   *int64
	Caller      *int64 // the activation that called it
	Version     int32
	Step        int32
	Incidents   int32
	Status      string // running, suspended, ended, cancelled or failed
	Pool        *string
	BusinessID  *string
	Correlation *string // of the message that started it
	ErrorCode   *string
	Trace       *string // that its start came with
	Search      json.RawMessage
	State       []byte // packed; package host unpacks
	Vars        []byte
}

// TableName names the table.
func (InstanceRow) TableName() string { return "instances" }

// HistoryRow is one step, still packed.
type HistoryRow struct {
	Instance int64 `gorm:"primaryKey;autoIncrement:false"`
	Step     int32 `gorm:"primaryKey;autoIncrement:false"`
	Month    int32 `gorm:"primaryKey;autoIncrement:false"`
	At       time.Time
	Body     []byte
}

// TableName names the table.
func (HistoryRow) TableName() string { return "history" }

// InstanceMove says which version an instance ran before the step that took it
// over to another one.
type InstanceMove struct {
	Instance int64 `gorm:"primaryKey;autoIncrement:false"`
	Step     int32 `gorm:"primaryKey;autoIncrement:false"`
	Version  int32
	Pool     string
}

// TableName names the table.
func (InstanceMove) TableName() string { return "instance_moves" }

// TaskRow is what people find in their inbox. Seats is 0 where one answer
// settles it.
type TaskRow struct {
	Key        int64 `gorm:"primaryKey;autoIncrement:false"`
	ProcessID  int64
	Activation int64
	OpenedAt   time.Time
	DueAt      *time.Time
	ClaimedAt  *time.Time
	ClosedAt   *time.Time
	ClaimedBy  *int64
	ClosedBy   *int64
	Version    int32
	Need       int32
	Seats      int32
	Kind       string
	Block      string
	Title      string
	Note       string
	Rule       string
	Form       string
	Outcome    *string
	Why        *string
	Outcomes   json.RawMessage
	People     Texts // as the document names them
	Excluded   IDs
}

// TableName names the table.
func (TaskRow) TableName() string { return "tasks" }

// TaskCandidate is a subject that may take an open task.
type TaskCandidate struct {
	SubjectID int64     `gorm:"primaryKey;autoIncrement:false"`
	Task      int64     `gorm:"primaryKey;autoIncrement:false"`
	DueAt     time.Time // infinity where the task has no due time: do not read it, order by it
	OpenedAt  time.Time `gorm:"default:now()"`
}

// TableName names the table.
func (TaskCandidate) TableName() string { return "task_candidates" }

// TaskSeat is a person's place in a decision and what they decided.
type TaskSeat struct {
	Task      int64 `gorm:"primaryKey;autoIncrement:false"`
	Seat      int32 `gorm:"primaryKey;autoIncrement:false"`
	PersonID  int64
	DecidedAt *time.Time
	Outcome   *string
	Comment   *string
}

// TableName names the table.
func (TaskSeat) TableName() string { return "task_seats" }

// TaskComment is what somebody said about a task.
type TaskComment struct {
	ID       int64 `gorm:"primaryKey"`
	Task     int64
	PersonID int64
	At       time.Time
	Text     string
}

// TableName names the table.
func (TaskComment) TableName() string { return "task_comments" }

// TaskDraft is what a person has typed into a task's form and not yet sent.
type TaskDraft struct {
	Task      int64 `gorm:"primaryKey;autoIncrement:false"`
	PersonID  int64 `gorm:"primaryKey;autoIncrement:false"`
	Data      json.RawMessage
	UpdatedAt time.Time
}

// TableName names the table.
func (TaskDraft) TableName() string { return "task_drafts" }

// Timer is a moment an instance waits for.
type Timer struct {
	Key   int64 `gorm:"primaryKey;autoIncrement:false"`
	DueAt time.Time
}

// TableName names the table.
func (Timer) TableName() string { return "timers" }

// Job is work outside the machine. ReadyAt is when it may be taken, or when
// the lease of the node that has it runs out.
type Job struct {
	Key        int64 `gorm:"primaryKey;autoIncrement:false"`
	ProcessID  int64
	Activation int64
	ReadyAt    time.Time
	Node       *int64
	Attempt    int32
	Lease      int32
	Block      string
	Connection string
	Action     string
	Type       string
	Input      []byte
}

// TableName names the table.
func (Job) TableName() string { return "jobs" }

// Subscription waits for a message or signal.
type Subscription struct {
	Key         int64 `gorm:"primaryKey;autoIncrement:false"`
	Activation  int64
	Kind        string // message or signal
	Pool        string
	Name        string
	Correlation string
}

// TableName names the table.
func (Subscription) TableName() string { return "subscriptions" }

// Message still looks for receivers, until ExpiresAt.
type Message struct {
	Key         int64 `gorm:"primaryKey;autoIncrement:false"`
	SentAt      time.Time
	ExpiresAt   time.Time
	Name        string
	Correlation string
	ID          string
	Payload     []byte
	Trace       *string // that of its sender
}

// TableName names the table.
func (Message) TableName() string { return "messages" }

// MessageReceipt says that a pool has had a message.
type MessageReceipt struct {
	Message  int64  `gorm:"primaryKey;autoIncrement:false"`
	Pool     string `gorm:"primaryKey"`
	Receiver int64
}

// TableName names the table.
func (MessageReceipt) TableName() string { return "message_receipts" }

// MessageRun is the one running instance that a message start has for a key.
type MessageRun struct {
	Pool        string `gorm:"primaryKey"`
	Correlation string `gorm:"primaryKey"`
	Instance    int64
}

// TableName names the table.
func (MessageRun) TableName() string { return "message_runs" }

// Call says which instance an activation called.
type Call struct {
	Activation int64 `gorm:"primaryKey;autoIncrement:false"`
	Child      int64
}

// TableName names the table.
func (Call) TableName() string { return "calls" }

// Delivery is on its way to an instance.
type Delivery struct {
	Key      int64 `gorm:"primaryKey"`
	Receiver int64
	At       time.Time
	Kind     string
	Body     []byte
}

// TableName names the table.
func (Delivery) TableName() string { return "deliveries" }

// Incident is a technical failure that waits, or waited, for a person.
type Incident struct {
	Key        int64 `gorm:"primaryKey;autoIncrement:false"`
	ProcessID  int64
	Activation int64
	RaisedAt   time.Time
	ClearedAt  *time.Time
	Version    int32
	Block      string
	Code       string
	Message    string
	Detail     string
	Why        *string // how it was cleared
}

// TableName names the table.
func (Incident) TableName() string { return "incidents" }

// CommandRow is a command from outside that was carried out.
type CommandRow struct {
	ID       string `gorm:"primaryKey"`
	Instance int64
	At       time.Time
}

// TableName names the table.
func (CommandRow) TableName() string { return "commands" }

// Node is one running server.
type Node struct {
	ID        int32 `gorm:"primaryKey"`
	Name      string
	Release   string
	StartedAt time.Time
	SeenAt    time.Time
}

// TableName names the table.
func (Node) TableName() string { return "nodes" }
