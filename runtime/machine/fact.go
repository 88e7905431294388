package machine

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Fact is one thing that a step did, for history, live status and statistics.
// Which fields are set depends on What; Activation is set for all but Ended,
// Assigned and the operator's.
type Fact struct {
	What       What
	Round      int32      // Entered: the round of a repeat, from 1; 0: none
	Activation Key        // the visit concerned
	Scope      Key        // Entered: where; Opened, Closed, Assigned: which
	Block      graph.ID   // where the activation is
	Flow       graph.ID   // Took
	Exit       graph.Exit // Left
	Name       string     // Assigned: the variable; Noted: what; Failed: the code; Threw: what and which
	Text       string     // Failed: the sentence; Ended: the status; Withdrawn, Resolved: why
	Detail     string     // Failed: for operators
	Incident   Key        // Failed, Resolved
	Value      feel.Value // Assigned, Noted

	at int32 // index of Block or Flow in the pool, for the record
}

// What says which fact it is. The numbers are stored for ever.
type What uint8

const (
	Entered   What = iota + 1 // an activation began at Block in Scope
	Waited                    // it has come to rest and waits
	Left                      // it is over, by Exit
	Took                      // a token went over Flow
	Withdrawn                 // it is over without an exit: stopped by a boundary, a terminate, a cancel
	Opened                    // its Scope began
	Closed                    // its Scope ended
	Assigned                  // variable Name of Scope is now Value
	Failed                    // Incident: it needs attention
	Resolved                  // Incident is over
	Threw                     // Name was thrown, "error:no-stock"
	Caught                    // Block caught it
	Noted                     // Block tells about itself: Name and Value
	Ended                     // the instance is over; Text is its Status
)

var whats = [...]string{"", "entered", "waited", "left", "took", "withdrawn", "opened", "closed",
	"assigned", "failed", "resolved", "threw", "caught", "noted", "ended"}

func (w What) String() string {
	if int(w) < len(whats) {
		return whats[w]
	}
	return "unknown"
}
