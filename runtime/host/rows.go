package host

import (
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Suspended is how a running instance that was suspended is listed. The machine
// itself calls it running.
const Suspended machine.Status = "suspended"

// Instance is one run of one version.
type Instance struct {
	Key         machine.Key
	Process     int64
	Version     int32
	Pool        graph.ID // empty: the document's first executable pool
	Status      machine.Status
	StartedAt   time.Time
	At          time.Time // of the last step
	EndedAt     time.Time
	StartedBy   int64       // person; 0: nobody
	Caller      machine.Key // the activation that called it; 0: none
	BusinessID  string
	Correlation string // of the message that started it
	ErrorCode   string
	Trace       Trace // that its start came with; empty: none
	Step        int32
	Incidents   int32
	State       []byte // packed
	Vars        []byte // packed
	Search      []byte // JSON; nil: nothing searchable
}

// Record is one row of history: what happened in one step.
type Record struct {
	Instance machine.Key
	Step     int32
	Month    int32 // yyyymm in which the instance started
	At       time.Time
	Body     []byte
}

// Task is what people find in their inbox.
type Task struct {
	Key        machine.Key
	Process    int64
	Version    int32
	Activation machine.Key
	Kind       string
	Block      graph.ID
	Title      string
	Note       string
	Rule       machine.Rule
	Need       int32
	Form       graph.ID
	Outcomes   []machine.Outcome
	People     []string // as the document names them
	Excluded   []int64
	OpenedAt   time.Time
	DueAt      time.Time // zero: none
	ClaimedBy  int64
	ClaimedAt  time.Time
	ClosedBy   int64
	ClosedAt   time.Time
	Outcome    string
	Why        string  // it was closed: decided, withdrawn
	SeatCount  int32   // 0: one answer settles it
	Seats      []Seat  // in order of their numbers
	Candidates []int64 // subjects
}

// Seat is a person's place in a decision.
type Seat struct {
	Task      machine.Key
	Number    int32 // from 1
	Person    int64
	DecidedAt time.Time // zero: not yet
	Outcome   string
	Comment   string
}

// TaskClose closes a task.
type TaskClose struct {
	Task    machine.Key
	At      time.Time
	By      int64
	Outcome string
	Why     string
}

// TimerRow is a moment that an instance waits for.
type TimerRow struct {
	Key machine.Key
	Due time.Time
}

// Job is work outside the machine.
type Job struct {
	Key        machine.Key
	Process    int64
	Activation machine.Key
	Block      graph.ID
	Connection string
	Action     string
	Type       string // of an outside worker's; no node takes it
	Input      []byte // packed
	Attempt    int32
	Lease      int32     // how often it was taken
	Trace      Trace     // of its instance, where that was given one; only read
	Ready      time.Time // not before
}

// Fence tells one taking of a job from every other.
type Fence struct {
	Job     machine.Key
	Attempt int32
	Lease   int32
}

func (j *Job) fence() Fence { return Fence{j.Key, j.Attempt, j.Lease} }

// SubscriptionRow waits for a message or signal.
type SubscriptionRow struct {
	Key         machine.Key
	Activation  machine.Key
	Signal      bool
	Pool        graph.ID
	Name        string
	Correlation string
}

// MessageRow still looks for receivers.
type MessageRow struct {
	Key         machine.Key
	SentAt      time.Time
	ExpiresAt   time.Time
	Name        string
	Correlation string
	ID          string
	Payload     []byte // packed
	Trace       Trace
}

// Receipt says that a pool has had a message.
type Receipt struct {
	Message  machine.Key
	Pool     graph.ID
	Receiver machine.Key
}

// RunRow is the one running instance that a message start has for a key.
type RunRow struct {
	Pool        graph.ID
	Correlation string
	Instance    machine.Key
}

// CallRow says which instance an activation called.
type CallRow struct {
	Activation machine.Key
	Child      machine.Key
}

// Delivery is on its way to an instance.
type Delivery struct {
	Key      int64 // 0: not yet stored
	Receiver machine.Key
	Kind     DeliveryKind
	At       time.Time
	Body     []byte // packed
}

// IncidentRow is a technical failure that waits for a person.
type IncidentRow struct {
	Key        machine.Key
	Process    int64
	Version    int32
	Activation machine.Key
	Block      graph.ID
	Code       string
	Message    string
	Detail     string
	At         time.Time
}

// IncidentClear closes one.
type IncidentClear struct {
	Key machine.Key
	Why string
	At  time.Time
}

// CommandRow is a command from outside by its id.
type CommandRow struct {
	ID       string
	Instance machine.Key
}

// BusinessID names an instance of a process as its users do.
type BusinessID struct {
	Process int64
	ID      string
}

// Version is a published document.
type Version struct {
	Process  int64
	Number   int
	Zone     string // the installation's time zone
	Document []byte // JSON
}

// StartRow is one way in which instances of a process's newest version begin.
type StartRow struct {
	Key      machine.Key
	Process  int64
	Version  int32
	Pool     graph.ID
	Block    graph.ID
	Kind     string // plain, schedule, message, signal
	Name     string
	Schedule string
	Next     time.Time // of a schedule; zero: never again
	Fired    int32     // how often it came by itself
}

// Publication is what Publish writes.
type Publication struct {
	Document []byte // JSON
	Hash     []byte
	Note     string
	Pools    []graph.ID
	Starts   []StartRow
	By       Actor
	Tell     string // the note for the other nodes
}

// Delta is what one transaction changes about one instance. Effects is nil
// where a step only went through: then there is nothing but the instance and
// its history. A Delta without Instance is the post office's.
type Delta struct {
	Instance      *Instance // as it is now
	New           bool
	Was           int32 // the step before: the guard of an update
	VarsChanged   bool
	SearchChanged bool
	Records       []Record
	*Effects
}

// JobRetry has a job that is known done again, with what it was ordered with.
type JobRetry struct {
	Job     machine.Key
	Attempt int32
	Ready   time.Time
}

// Effects are the rows around an instance that a transaction changes. What is
// opened is written before what is closed, so that both may happen at once.
type Effects struct {
	Open        []*Task
	Decisions   []Seat
	Close       []TaskClose
	Timers      []TimerRow
	StopTimers  []machine.Key
	Jobs        []Job // replace an earlier order of the same key
	RetryJobs   []JobRetry
	DropJobs    []machine.Key
	Subscribe   []SubscriptionRow
	Unsubscribe []machine.Key
	Calls       []CallRow
	StopCalls   []machine.Key // activations: what they called gets a cancel
	DropCalls   []machine.Key
	Deliveries  []Delivery
	Consumed    []int64
	Raise       []IncidentRow
	Clear       []IncidentClear
	Moves       []Move // the instance's row has changed its version

	Messages     []MessageRow
	Receipts     []Receipt
	DropReceipts []Receipt
	Runs         []RunRow
	DropRuns     []RunRow
	Schedules    []StartRow // came once more: Fired is the new count, Next the next moment
}

// Write is what a transaction writes.
type Write struct {
	Now    time.Time
	Deltas []*Delta
	Note   string // for the other nodes; empty: none
	Deeds  []Deed // for the audit
	// DropCommands are command ids that Begin entered and that came to nothing.
	DropCommands []string
	// Told is filled by the store: the children that StopCalls cancelled.
	Told []machine.Key
}

// Add appends another's effects, for stores that write all of one kind at once.
func (e *Effects) Add(o *Effects) {
	e.Open = append(e.Open, o.Open...)
	e.Decisions = append(e.Decisions, o.Decisions...)
	e.Close = append(e.Close, o.Close...)
	e.Timers = append(e.Timers, o.Timers...)
	e.StopTimers = append(e.StopTimers, o.StopTimers...)
	e.Jobs = append(e.Jobs, o.Jobs...)
	e.RetryJobs = append(e.RetryJobs, o.RetryJobs...)
	e.DropJobs = append(e.DropJobs, o.DropJobs...)
	e.Subscribe = append(e.Subscribe, o.Subscribe...)
	e.Unsubscribe = append(e.Unsubscribe, o.Unsubscribe...)
	e.Calls = append(e.Calls, o.Calls...)
	e.StopCalls = append(e.StopCalls, o.StopCalls...)
	e.DropCalls = append(e.DropCalls, o.DropCalls...)
	e.Deliveries = append(e.Deliveries, o.Deliveries...)
	e.Consumed = append(e.Consumed, o.Consumed...)
	e.Raise = append(e.Raise, o.Raise...)
	e.Clear = append(e.Clear, o.Clear...)
	e.Moves = append(e.Moves, o.Moves...)
	e.Messages = append(e.Messages, o.Messages...)
	e.Receipts = append(e.Receipts, o.Receipts...)
	e.DropReceipts = append(e.DropReceipts, o.DropReceipts...)
	e.Runs = append(e.Runs, o.Runs...)
	e.DropRuns = append(e.DropRuns, o.DropRuns...)
	e.Schedules = append(e.Schedules, o.Schedules...)
}
