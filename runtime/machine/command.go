package machine

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Command is what the machine orders. The host writes it in the transaction
// that stores the step.
type Command struct {
	Activation Key      // on whose behalf; 0: the instance itself
	Block      graph.ID // where the activation is; empty with 0
	Body       CommandBody
}

// CommandBody is one of the types of this file, named as an order.
type CommandBody interface{ command() }

// Ask is a CommandBody that a block may ask for. The machine gives it its key
// and remembers it: when the activation leaves, the machine withdraws it.
type Ask interface {
	CommandBody
	ask()
}

// OpenTask puts a task into inboxes. The host resolves People to seats once,
// here, and fixes them; if there is nobody it delivers TaskFailed.
type OpenTask struct {
	Task     Key
	Kind     string   // "task" or "approval"
	Title    string   // what is to be done or decided, with values filled in
	Note     string   // more about it; may be empty
	People   []string // "group:finance", an e-mail address, or "starter"
	Exclude  []string // who must not decide, in the same form
	Rule     Rule
	Need     int // of RuleAtLeast: how many must agree
	Outcomes []Outcome
	Form     graph.ID  // of the document; empty: none
	Due      time.Time // shown and sorted by; the overdue exit has a timer of its own; zero: none
}

// Rule says who of the people asked must decide.
type Rule string

const (
	RuleAnyone   Rule = "anyone"   // whoever comes first decides for all
	RuleEveryone Rule = "everyone" // each person found has a seat and decides from it
	RuleAtLeast  Rule = "at least" // as everyone, until Need have agreed
)

// Outcome is one answer to a task.
type Outcome struct {
	Name     string `json:"name"`               // comes back in Decided.Outcome
	Label    string `json:"label"`              // as the button says it
	Negative bool   `json:"negative,omitempty"` // the button is drawn as a refusal
	Comment  bool   `json:"comment,omitempty"`  // a comment must be given
}

// CloseTask takes a task out of every inbox. It also follows the decision that
// completes a task.
type CloseTask struct {
	Task Key
	Why  string // "decided", "withdrawn"; for the record
}

// SetTimer wants TimerFired at the moment or soon after. A moment in the past
// is due at once.
type SetTimer struct {
	Timer Key
	At    time.Time
}

// StopTimer forgets a timer that has not fired.
type StopTimer struct{ Timer Key }

// RunJob wants the job done once. Job is its idempotency key and stays the
// same over all attempts; Attempt fences: what an earlier attempt reports is
// stale. Ordering RunJob for a known Job replaces its earlier order: that
// happens when a person tries again after an incident.
type RunJob struct {
	Job        Key
	Attempt    int       // from 1
	Connection string    // slug
	Action     string    // of the connection's connector
	Type       string    // of an outside worker's job; then Connection and Action are empty
	NotBefore  time.Time // zero: now
	Input      feel.Value
	Headers    feel.Value // of an outside worker's job: a context of texts, told beside the input
}

// RetryJob wants a job that failed done again, with the input of its RunJob. It
// only ever follows in the step that JobFailed caused; a job whose failure is
// answered by neither RetryJob nor RunJob is over.
type RetryJob struct {
	Job       Key
	Attempt   int
	NotBefore time.Time // zero: now
}

// StopJob forgets a job; if it is running, its result will be stale.
type StopJob struct{ Job Key }

// Subscribe wants MessageReceived or SignalReceived, as often as there are
// matching ones, until Unsubscribe.
type Subscribe struct {
	Subscription Key
	Signal       bool // a signal; otherwise a message
	Name         string
	Correlation  string // of a message: its key
}

// Unsubscribe ends a subscription.
type Unsubscribe struct{ Subscription Key }

// Call starts an instance of another process and wants Returned when it ends.
type Call struct {
	Activation Key
	Process    graph.ID
	Version    int // 0: the newest at that moment
	BusinessID string
	Variables  []Var
}

// StopCall cancels the instance that a Call started; nothing is reported back.
type StopCall struct{ Activation Key }

// Watch has a Watcher be asked whether its condition holds, until it does. It
// stays within the machine: the host never sees it.
type Watch struct{}

// Send publishes a message.
type Send struct {
	Name, Correlation, ID string
	TTL                   time.Duration
	Payload               feel.Value
}

// Broadcast sends a signal to whoever waits for it now. The instance that sends
// it has given it to its own subscriptions itself, up to and including the one
// of the key Served: the host leaves those out.
type Broadcast struct {
	Signal  string
	Payload feel.Value
	Served  Key // the machine sets it
}

// RaiseIncident says that the activation cannot go on without a person. The
// activation keeps waiting until Retried, Skipped, Moved or Cancelled.
type RaiseIncident struct {
	Incident Key
	Code     string // one word for the cause, to group by
	Message  string // a sentence for people
	Detail   string // for operators
}

// ClearIncident closes an incident.
type ClearIncident struct {
	Incident Key
	Why      string // "retried", "skipped", "moved", "withdrawn"
}

// Continue wants Continued, in a transaction of its own.
type Continue struct{}

// Finish ends the instance; it is the last command it ever gives. If a caller
// waits, the host sends Returned with the same contents.
type Finish struct {
	Status    Status
	ErrorCode string // of StatusFailed: the business error that nothing here caught
	Message   string
	Output    []Var // the instance's variables
	Caller    Key   // the activation that waits for Returned; 0: none
}

func (OpenTask) command()      {}
func (CloseTask) command()     {}
func (SetTimer) command()      {}
func (StopTimer) command()     {}
func (RunJob) command()        {}
func (RetryJob) command()      {}
func (StopJob) command()       {}
func (Subscribe) command()     {}
func (Unsubscribe) command()   {}
func (Call) command()          {}
func (StopCall) command()      {}
func (Watch) command()         {}
func (Send) command()          {}
func (Broadcast) command()     {}
func (RaiseIncident) command() {}
func (ClearIncident) command() {}
func (Continue) command()      {}
func (Finish) command()        {}

func (OpenTask) ask()  {}
func (SetTimer) ask()  {}
func (RunJob) ask()    {}
func (RetryJob) ask()  {}
func (Subscribe) ask() {}
func (Call) ask()      {}
func (Watch) ask()     {}
func (Send) ask()      {}
func (Broadcast) ask() {}
