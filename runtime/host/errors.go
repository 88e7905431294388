package host

import (
	"errors"
	"fmt"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Errors of the host. Each is a sentence for people; what a caller may want to
// look into has a type of its own below. The machine's ErrStale and ErrRefused
// pass through.
var (
	// ErrBusy: nothing was taken in; trying again in a moment is right.
	ErrBusy = errors.New("more is arriving than can be worked off at the moment; nothing was changed, try again shortly")
	// ErrStopping: this node is shutting down; another one, or this one soon, takes it.
	ErrStopping = errors.New("the server is stopping; nothing was changed, try again shortly")
	// ErrNotYours: the person may not do this with the task.
	ErrNotYours = errors.New("this task is not for you to decide")
	// ErrTooLarge: a variable or an instance would be larger than is kept.
	ErrTooLarge = errors.New("this is more data than one run can hold (1 MB in all, 256 kB in one variable); pass large things as files")
	// ErrPublished: the document has problems that prevent publishing.
	ErrProblems = errors.New("the process has problems and cannot be published")
)

// DecidedError says that a decision came too late.
type DecidedError struct {
	By      int64 // the person who decided; 0: nobody did, the task was withdrawn
	At      time.Time
	Outcome string
	Own     bool // it was the same person
}

func (e *DecidedError) Error() string {
	if e.By == 0 {
		return "this task is no longer needed since " + e.At.UTC().Format(time.RFC3339)
	}
	return fmt.Sprintf("already decided (%s) by person %d at %s", e.Outcome, e.By, e.At.UTC().Format(time.RFC3339))
}

// ClaimedError says that somebody else works on the task.
type ClaimedError struct {
	By int64
	At time.Time
}

func (e *ClaimedError) Error() string {
	return fmt.Sprintf("person %d has been working on this task since %s", e.By, e.At.UTC().Format(time.RFC3339))
}

// BusinessIDError says that a running instance has this business id already.
type BusinessIDError struct {
	ID       string
	Instance machine.Key
}

func (e *BusinessIDError) Error() string {
	return fmt.Sprintf("a run with the reference %q is already under way", e.ID)
}

// PoolTakenError says that another process uses the BPMN id of a pool.
type PoolTakenError struct {
	ID      graph.ID
	Process int64
}

func (e *PoolTakenError) Error() string {
	return fmt.Sprintf("the id %q is in use by another process", e.ID)
}

// ProblemsError carries what prevents publishing. It is ErrProblems.
type ProblemsError struct{ Problems []graph.Problem }

func (e *ProblemsError) Error() string {
	return fmt.Sprintf("%v: %s", ErrProblems, e.Problems[0].Text)
}

// Is makes it ErrProblems.
func (e *ProblemsError) Is(target error) bool { return target == ErrProblems }

// PanicError is a panic of the machine or a block, caught: the delivery that
// led to it failed alone and changed nothing.
type PanicError struct {
	Value any
	Stack string
}

func (e *PanicError) Error() string {
	return fmt.Sprintf("a block of this process failed unexpectedly: %v", e.Value)
}
