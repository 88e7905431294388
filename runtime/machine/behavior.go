package machine

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Catalog turns a stored block into its behavior. A nil Behavior without
// problems is a block that only decorates the picture. block.Registry is a
// Catalog.
type Catalog interface {
	Build(graph.Block, Env) (Behavior, []graph.Problem)
}

// Behavior is what one configured block does. It is pure: it reads the Visit
// and returns a Move, and the same block serves all instances at once.
//
// The optional interfaces of this file add verbs: Waiter, Catcher, Gatherer,
// Holder, Mapper, Origin.
type Behavior interface {
	// Exits are the ways out that flows can leave by. The ordinary way out is
	// the empty exit.
	Exits() []graph.Exit
	// Enter is asked when a token has come, and again when a person retries
	// after an incident.
	Enter(*Visit) Move
}

// Watcher is a Behavior that waits for variables to be so: Holds is asked when
// it has ordered Watch, and again whenever variables have changed. Only true
// counts; what cannot be worked out yet does not hold yet.
type Watcher interface {
	Behavior
	Holds(*Visit) bool
}

// Waiter is a Behavior that can wait. Resume gets the events of what the block
// itself asked for: Decided, TaskFailed, TimerFired, JobSucceeded, JobFailed,
// MessageReceived, SignalReceived, Returned, ConditionMet.
type Waiter interface {
	Behavior
	Resume(*Visit, EventBody) Move
}

// Catcher is a Behavior that begins because something happens: a block on
// another's edge, the start of a sub-process that waits beside its scope, or a
// waiting block that comes after a first-of.
type Catcher interface {
	Behavior
	// Catches says what; false if this block, as it is configured, catches
	// nothing and begins like any other.
	Catches() (Trigger, bool)
	// Arm says with Wait what to ask for, while the block or scope that it
	// belongs to lives. It is asked again each time that all it asked for is
	// used up (Visit.Fired counts), until it asks for nothing. A Catcher of
	// something thrown asks for nothing.
	Arm(*Visit) Move
	// Caught begins the block with what happened: an event, or Thrown.
	Caught(*Visit, EventBody) Move
}

// Trigger says what a Catcher catches.
type Trigger struct {
	Thrown   Throwing // what is thrown, or nothing: only what Arm asked for
	Code     string   // of an error or escalation, or the name of a link; empty: any
	Stopping bool     // ends the block or scope that it belongs to; otherwise it begins beside it
}

// Throwing is a way of throwing.
type Throwing string

const (
	Error      Throwing = "error"      // goes outward; stops what it is caught at
	Escalation Throwing = "escalation" // goes outward; uncaught, it is forgotten
	Cancel     Throwing = "cancel"     // undoes and ends the transaction it is thrown in
	Undo       Throwing = "undo"       // compensation of one completed block
	Link       Throwing = "link"       // goes on at the catcher of that name in the same scope
)

// Thrown is what Caught gets for something thrown.
type Thrown struct {
	What    Throwing
	Code    string
	Message string
	Data    []Var
}

func (Thrown) event() {}

// Gatherer is a Behavior at which tokens wait for each other.
type Gatherer interface {
	Behavior
	Gathers() Gathering
}

// Gathering says for which tokens a Gatherer waits. It counts by scope and
// incoming flow, so that rounds of a repeat never mix.
type Gathering uint8

const (
	GatherNothing  Gathering = iota
	GatherEvery              // one token on each incoming flow
	GatherPossible           // as many as can still arrive
	GatherSome               // as many as a Chooser asks for; the others are taken in when they come
)

// Chooser is a Gatherer of GatherSome. When it has gone on, one more token by
// each flow that had none is taken in without effect; then it begins anew.
type Chooser interface {
	Gatherer
	// Enough says whether so many tokens, of those that wait, are enough.
	Enough(v *Visit, waiting int) (bool, *Failure)
}

// Holder is a Behavior that holds other blocks and opens a scope for them with
// Open.
type Holder interface {
	Behavior
	Holds() Holding
}

// Holding says how the blocks within are begun.
type Holding uint8

const (
	HoldsFlow    Holding = iota + 1 // entered over a flow: at its plain start
	HoldsHandler                    // entered by its start block, a Catcher, while the scope around it lives
	HoldsLoose                      // each block that no flow leads to begins by choice: a Loose says which
)

// Loose is a Holder of HoldsLoose. Its Open and its answers to PathEnded and to
// the event Begun say with Move.Begin which blocks begin; without, Open begins
// all.
type Loose interface {
	Waiter
	Holder
	// PathEnded is asked when a path inside has ended, and once if none has
	// begun; left are those that go on. Leave ends the rest of them; Wait stays.
	PathEnded(v *Visit, left int) Move
}

// Mapper is a Behavior with mappings. Inputs are evaluated when a token comes,
// into a scope of the activation; with outputs, what the block results in
// stays in that scope and only the outputs go up. Outputs are for the ordinary
// exit; what a block sets when it leaves by another goes up as it is.
type Mapper interface {
	Behavior
	Mappings() (inputs, outputs []Mapping)
}

// Mapping sets one variable from an expression.
type Mapping struct {
	Name  string
	Value *feel.Expr
}

// Origin is a Behavior at which an instance or a scope begins.
type Origin interface {
	Behavior
	Origin() StartSpec
}

// StartSpec says what starts an instance at a start block. Package host writes
// it when a version is published.
type StartSpec struct {
	Block    graph.ID
	Form     graph.ID // asked of the person who starts it
	Schedule string   // when it starts by itself
	Message  string
	Signal   string
	Webhook  bool   // it begins when another system calls its address
	Into     string // of a webhook: the variable for all that is sent; empty: each value is one
	Once     string // of a webhook: the path of the value that tells calls apart
	Beside   bool   // it begins nothing but a handler beside a scope
}

// Plain reports whether somebody starts it: a person, a program, a caller.
func (s StartSpec) Plain() bool {
	return s.Schedule == "" && s.Message == "" && s.Signal == "" && !s.Webhook && !s.Beside
}

// Visit is what a block may see.
type Visit struct {
	Now        time.Time
	Zone       *feel.Zone // of the process
	Activation Key
	Round      int        // of a repeat, from 1; 0: none
	Tries      int        // how often the job was tried since the block began or a person retried
	Fired      int        // of a Catcher: how often it has been armed before
	Memory     feel.Value // what the block last remembered in this visit

	r     *run
	scope Key // where variables are looked for first
}
