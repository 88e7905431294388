package machine

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Event says what happened to an instance. It is the machine's only input.
type Event struct {
	At   time.Time // the batch's time as the store gave it; used to the microsecond
	Body EventBody
}

// EventBody is one of the types of this file, named in the past tense.
type EventBody interface{ event() }

// Var is a variable and its value.
type Var struct {
	Name  string
	Value feel.Value
}

// Started begins the instance. It is stale for one that has begun.
type Started struct {
	Start      graph.ID // the start block; empty: the plain start
	Variables  []Var
	BusinessID string
	By         string // who started it, for the history
	Caller     Key    // the activation of another instance that called this one; 0: none
}

// Decided says that a person decided on a task. The host has checked that the
// person holds the open seat; the block counts the votes. If the task is still
// open afterwards (no CloseTask was ordered), only this seat is done.
type Decided struct {
	Task        Key
	By          string
	Seat, Seats int // the decider's seat, from 1, and how many seats the task has
	Outcome     string
	Data        []Var
	Comment     string
}

// TaskFailed says that the host cannot offer a task, for example because
// nobody is in a group.
type TaskFailed struct {
	Task Key
	Failure
}

// TimerFired says that the moment of a timer has come. The timer is used up.
type TimerFired struct{ Timer Key }

// JobSucceeded brings the result of a job. The job is used up.
type JobSucceeded struct {
	Job     Key
	Attempt int
	Output  feel.Value
}

// JobFailed says that an attempt failed. The attempt is used up: the job runs
// again only if RetryJob or RunJob is ordered, with the same key and the next
// attempt.
type JobFailed struct {
	Job     Key
	Attempt int
	Failure
}

// Failure says why something failed.
type Failure struct {
	Code       string        // of a business error that the process may handle; empty: technical
	Message    string        // a sentence for people
	Detail     string        // for operators
	Final      bool          // trying again is of no use
	RetryAfter time.Duration // the other side asked for this pause; 0: it did not
}

// MessageReceived brings a message that a subscription waited for. The
// subscription stays open unless the step orders Unsubscribe for it.
type MessageReceived struct {
	Subscription Key
	ID, Name     string
	Payload      feel.Value
}

// SignalReceived brings a signal that a subscription waited for. The
// subscription stays open unless the step orders Unsubscribe for it.
type SignalReceived struct {
	Subscription Key
	Name         string
	Payload      feel.Value
}

// Returned says that a called instance came to its end.
type Returned struct {
	Activation Key // the caller's, as Call named it
	Child      Key // the called instance
	Ending     Status
	ErrorCode  string // of Failed, as Finish gave it
	Message    string
	Output     []Var
}

// ConditionMet says that what a Watcher waits for has come true. The machine
// finds out by itself; it never comes from outside.
type ConditionMet struct{}

// Continued answers Continue.
type Continued struct{}

// What operators do. By and Reason go into the history.
type (
	// Cancelled ends the instance now.
	Cancelled struct{ By, Reason string }
	// Retried tries again what led to an incident.
	Retried struct {
		Incident   Key
		By, Reason string
	}
	// Skipped leaves a block by an exit as if it were done, with a result given
	// by hand.
	Skipped struct {
		Activation Key
		Exit       graph.Exit
		Output     []Var
		By, Reason string
	}
	// Moved takes an activation off its block and enters another block of the
	// same scope or of one around it.
	Moved struct {
		Activation Key
		To         graph.ID
		By, Reason string
	}
	// Begun begins a block inside one that holds its blocks loosely. It is stale
	// when that is over.
	Begun struct {
		Activation Key // of the holder
		Block      graph.ID
		By, Reason string
	}
	// Rescheduled has a timer fire at another moment; one that has passed is
	// due at once, and zero means now.
	Rescheduled struct {
		Timer      Key
		At         time.Time
		By, Reason string
	}
	// Migrated goes on in another version of the process; Migrate takes it, Step
	// does not.
	Migrated struct {
		Version    int
		Blocks     []BlockPair // blocks whose place another one takes
		By, Reason string
	}
	// VariablesSet changes variables of one scope; the instance's key or 0
	// means the outermost.
	VariablesSet struct {
		Scope      Key
		Variables  []Var
		By, Reason string
	}
	// Suspended lets what runs come to its end, and nothing new begin.
	Suspended struct{ By, Reason string }
	// Resumed ends the suspension.
	Resumed struct{ By, Reason string }
)

// BlockPair says which block of the new version takes the place of one of the
// old.
type BlockPair struct{ From, To graph.ID }

func (Started) event()         {}
func (Decided) event()         {}
func (TaskFailed) event()      {}
func (TimerFired) event()      {}
func (JobSucceeded) event()    {}
func (JobFailed) event()       {}
func (MessageReceived) event() {}
func (SignalReceived) event()  {}
func (Returned) event()        {}
func (ConditionMet) event()    {}
func (Continued) event()       {}
func (Cancelled) event()       {}
func (Retried) event()         {}
func (Skipped) event()         {}
func (Moved) event()           {}
func (Begun) event()           {}
func (Rescheduled) event()     {}
func (Migrated) event()        {}
func (VariablesSet) event()    {}
func (Suspended) event()       {}
func (Resumed) event()         {}
