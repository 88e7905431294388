package machine

import (
	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Status says how an instance stands.
type Status string

const (
	StatusNew       Status = "" // not started
	StatusRunning   Status = "running"
	StatusEnded     Status = "ended"
	StatusCancelled Status = "cancelled"
	StatusFailed    Status = "failed" // by a business error that nothing caught
)

// State is all that an instance is between two steps. It is a value: Step
// returns another one and never changes what an older one shows. What is
// finished is not in it, except completed blocks that can still be undone.
type State struct {
	key       Key
	status    Status
	suspended bool
	changed   bool // variables differ from those last marked clean
	last      int32
	at        int64 // microseconds since 1970 of the last step
	weight    int   // of all variables, roughly their bytes; counted, not stored
	caller    Key
	scopes    []scope      // by key, so each after the one around it; the first is the root
	acts      []activation // by key; they wait
	paused    bool         // Continue is ordered and not yet answered
	moving    []token      // where the next step goes on, when one had to pause
	parked    []arrival    // tokens that wait for others at a Gatherer
	undoable  []completed  // in the order of their completion
}

// scope owns variables and, if it is a flow scope, tokens.
type scope struct {
	key    Key
	parent Key // where names are looked for next; 0: nowhere
	owner  Key // the activation that opened it; 0 for the root
	role   role
	node   int32 // of the owner; -1 for the root
	round  int32
	taken  bool  // a stopping handler runs in it: no other catches any more
	dead   bool  // gone; only within a step
	own    bool  // vars is not shared with an older state; only within a step
	grows  bool  // nor is gained; only within a step
	doom   doom  // only within a sweep
	tokens int32 // activations, moving and parked tokens in it; counted, not stored
	vars   []Var
	open   []resource   // what the handlers beside it wait for
	items  feel.Value   // of a repeat: what its rounds go over
	gained []feel.Value // of a repeat: what the rounds contributed, in the order they ended
	rounds []int32      // of a repeat all at once: which round each of gained is from
}

// role says what happens when a scope's tokens run out.
type role uint8

const (
	roleRoot   role = iota
	roleLocal       // input mappings: holds variables only
	roleBody        // of a Holder
	roleRepeat      // around the rounds: holds variables only
	roleRound       // of a repeat
	roleUndo        // of one completed block
)

// activation is one visit of the instance to a block.
type activation struct {
	key      Key
	scope    Key // where its token is
	local    Key // a scope of its own; 0: none
	node     int32
	round    int32
	phase    phase
	split    split // of phaseLeaving
	dead     bool  // gone; only within a step
	armed    bool  // what is on its edge has been asked for
	then     Throwing
	moves    int32 // since its token last waited
	since    int64
	incident Key
	job      Key // its idempotency key, kept over retries; 0: none yet
	attempt  int32
	tries    int32 // since it began or a person retried
	exit     graph.Exit
	memory   feel.Value
	open     []resource
	rounds   rounds // of a repeat as a whole
}

// phase says what a retry has to do again.
type phase uint8

const (
	phaseEntering phase = iota // inputs, edges, Enter
	phaseActive                // Enter has waited
	phaseLeaving               // outputs and flows
	phaseUndoing               // completed blocks are being undone; then throws if set
	phaseArming                // a handler beside a scope that could not be armed
)

// rounds is how far a repeat has come.
type rounds struct {
	total int32 // -1: until a condition says so
	begun int32
	live  int32
	done  int32
	stop  bool // a condition ended it; only within a step
}

// resource is something asked for and not yet used up.
type resource struct {
	key   Key
	kind  Resource
	by    int32 // the Catcher that asked for it; -1: the block itself
	fired int32
	name  string // of the signal
}

// Resource is a kind of thing that an activation can have open.
type Resource uint8

// The numbers are stored for ever.
const (
	TaskOpen Resource = iota + 1
	TimerOpen
	JobOpen
	SubscriptionOpen
	CallOpen
	ConditionOpen // what is waited for has not been true yet
	ConditionHeld // it has been, and must become untrue before it counts again
	SignalOpen    // a subscription to a signal, whose name the resource knows
)

// token is a move not yet made: it is about to enter node.
type token struct {
	scope Key
	node  int32
	via   int32 // the flow it comes by; -1: none
	round int32
	moves int32
}

// arrival counts the tokens that came to a Gatherer by one flow.
type arrival struct {
	scope Key
	node  int32
	via   int32
	count int32
	moves int32
	used  bool // a Chooser has gone on and has had the flow's token of this time
}

// completed is a block that can be undone, with what its own scope held.
type completed struct {
	key    Key // of the activation that completed
	scope  Key // it was in
	by     Key // the activation that is undoing it; 0: none
	node   int32
	vars   []Var
	within []completed
}

// NewState is the state of an instance that has not started.
func NewState(instance Key) State { return State{key: instance} }

// Key is the instance's.
func (s State) Key() Key { return s.key }

// Status is how it stands.
func (s State) Status() Status { return s.status }

// Suspended reports whether it is suspended.
func (s State) Suspended() bool { return s.suspended }

// Caller is the activation of another instance that waits for this one; 0:
// none.
func (s State) Caller() Key { return s.caller }

// VarsChanged reports whether variables have changed since Saved, over any
// number of steps.
func (s State) VarsChanged() bool { return s.changed }

// Saved is the same state with VarsChanged false, for keeping after a commit.
func (s State) Saved() State { s.changed = false; return s }

// Variables are those of the outermost scope. They must not be changed.
func (s State) Variables() []Var {
	if len(s.scopes) == 0 {
		return nil
	}
	return s.scopes[0].vars
}
