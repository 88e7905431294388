package machine

import (
	"time"

	"segue/runtime/graph"
)

// The numbers of events in records; they are stored for ever.
const (
	recordStarted = iota + 1
	recordDecided
	recordTaskFailed
	recordTimerFired
	recordJobSucceeded
	recordJobFailed
	recordMessageReceived
	recordSignalReceived
	recordReturned
	recordContinued
	recordCancelled
	recordRetried
	recordSkipped
	recordMoved
	recordVariablesSet
	recordSuspended
	recordResumed
	recordBegun
	recordRescheduled
	recordMigrated
)

func (w *writer) event(body EventBody) {
	switch b := body.(type) {
	case Started:
		w.byte(recordStarted)
		w.string(string(b.Start))
		w.vars(b.Variables)
		w.string(b.BusinessID)
		w.string(b.By)
		w.int(int64(b.Caller))
	case Decided:
		w.byte(recordDecided)
		w.key(b.Task)
		w.string(b.By)
		w.int(int64(b.Seat))
		w.int(int64(b.Seats))
		w.string(b.Outcome)
		w.vars(b.Data)
		w.string(b.Comment)
	case TaskFailed:
		w.byte(recordTaskFailed)
		w.key(b.Task)
		w.failure(b.Failure)
	case TimerFired:
		w.byte(recordTimerFired)
		w.key(b.Timer)
	case JobSucceeded:
		w.byte(recordJobSucceeded)
		w.key(b.Job)
		w.int(int64(b.Attempt))
		w.value(b.Output)
	case JobFailed:
		w.byte(recordJobFailed)
		w.key(b.Job)
		w.int(int64(b.Attempt))
		w.failure(b.Failure)
	case MessageReceived:
		w.byte(recordMessageReceived)
		w.key(b.Subscription)
		w.string(b.ID)
		w.string(b.Name)
		w.value(b.Payload)
	case SignalReceived:
		w.byte(recordSignalReceived)
		w.key(b.Subscription)
		w.string(b.Name)
		w.value(b.Payload)
	case Returned:
		w.byte(recordReturned)
		w.key(b.Activation)
		w.int(int64(b.Child))
		w.string(string(b.Ending))
		w.string(b.ErrorCode)
		w.string(b.Message)
		w.vars(b.Output)
	default:
		w.operator(body)
	}
}

func (w *writer) failure(f Failure) {
	w.string(f.Code)
	w.string(f.Message)
	w.string(f.Detail)
	w.bool(f.Final)
	w.int(int64(f.RetryAfter))
}

// operator writes the events of operators, each with who and why at its end.
func (w *writer) operator(body EventBody) {
	by, why := "", ""
	switch b := body.(type) {
	case Continued:
		w.byte(recordContinued)
		return
	case Cancelled:
		w.byte(recordCancelled)
		by, why = b.By, b.Reason
	case Retried:
		w.byte(recordRetried)
		w.key(b.Incident)
		by, why = b.By, b.Reason
	case Skipped:
		w.byte(recordSkipped)
		w.key(b.Activation)
		w.string(string(b.Exit))
		w.vars(b.Output)
		by, why = b.By, b.Reason
	case Moved:
		w.byte(recordMoved)
		w.key(b.Activation)
		w.string(string(b.To))
		by, why = b.By, b.Reason
	case Begun:
		w.byte(recordBegun)
		w.key(b.Activation)
		w.string(string(b.Block))
		by, why = b.By, b.Reason
	case Rescheduled:
		w.byte(recordRescheduled)
		w.key(b.Timer)
		w.int(b.At.UnixMicro())
		by, why = b.By, b.Reason
	case Migrated:
		w.byte(recordMigrated)
		w.migrated(b)
		by, why = b.By, b.Reason
	case VariablesSet:
		w.byte(recordVariablesSet)
		w.key(b.Scope)
		w.vars(b.Variables)
		by, why = b.By, b.Reason
	case Suspended:
		w.byte(recordSuspended)
		by, why = b.By, b.Reason
	case Resumed:
		w.byte(recordResumed)
		by, why = b.By, b.Reason
	}
	w.string(by)
	w.string(why)
}

func (r *reader) event() EventBody {
	switch n := r.byte(); n {
	case recordStarted:
		return Started{graph.ID(r.string()), r.vars(), r.string(), r.string(), Key(r.int())}
	case recordDecided:
		return Decided{r.key(), r.string(), int(r.int()), int(r.int()), r.string(), r.vars(), r.string()}
	case recordTaskFailed:
		return TaskFailed{r.key(), r.failure()}
	case recordTimerFired:
		return TimerFired{r.key()}
	case recordJobSucceeded:
		return JobSucceeded{r.key(), int(r.int()), r.value()}
	case recordJobFailed:
		return JobFailed{r.key(), int(r.int()), r.failure()}
	case recordMessageReceived:
		return MessageReceived{r.key(), r.string(), r.string(), r.value()}
	case recordSignalReceived:
		return SignalReceived{r.key(), r.string(), r.value()}
	case recordReturned:
		return Returned{r.key(), Key(r.int()), Status(r.string()), r.string(), r.string(), r.vars()}
	default:
		return r.operator(n)
	}
}

func (r *reader) failure() Failure {
	return Failure{r.string(), r.string(), r.string(), r.bool(), time.Duration(r.int())}
}

func (r *reader) operator(n byte) EventBody {
	switch n {
	case recordContinued:
		return Continued{}
	case recordCancelled:
		return Cancelled{r.string(), r.string()}
	case recordRetried:
		return Retried{r.key(), r.string(), r.string()}
	case recordSkipped:
		return Skipped{r.key(), graph.Exit(r.string()), r.vars(), r.string(), r.string()}
	case recordMoved:
		return Moved{r.key(), graph.ID(r.string()), r.string(), r.string()}
	case recordVariablesSet:
		return VariablesSet{r.key(), r.vars(), r.string(), r.string()}
	case recordBegun:
		return Begun{r.key(), graph.ID(r.string()), r.string(), r.string()}
	case recordRescheduled:
		return Rescheduled{r.key(), time.UnixMicro(r.int()).UTC(), r.string(), r.string()}
	case recordMigrated:
		return r.migrated()
	case recordSuspended:
		return Suspended{r.string(), r.string()}
	case recordResumed:
		return Resumed{r.string(), r.string()}
	}
	r.fail("a sort of event that this release does not know")
	return nil
}
