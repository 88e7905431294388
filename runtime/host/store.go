package host

import (
	"context"
	"errors"
	"hash/fnv"
	"io"
	"slices"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Store keeps instances and everything that belongs to them. It holds no
// logic: it locks and reads what Want names, writes what Write says, all or
// nothing, and finds what is due. Time is the store's: SQL's clock, or one that
// a test passes in.
//
// Transactions lock in this order: instances by key, tasks by key, starts,
// deliveries by key, then the stripes of Match. Whoever keeps to it cannot deadlock.
type Store interface {
	// Numbers reserves instance numbers: the first, and how many follow on.
	Numbers(ctx context.Context) (first int64, count int, err error)
	// Begin opens a transaction, locks and reads. The caller ends the Tx by
	// Commit or Rollback.
	Begin(ctx context.Context, want *Want) (Tx, *Found, error)
	// Settle tells whether a transaction whose Commit reported ErrUnknown was
	// committed. It waits until that is certain.
	Settle(ctx context.Context, tx Tx) (committed bool, err error)

	// Timers finds timers that are due, in their order, after the one given,
	// without locks. next is when the first that is not yet due will be; zero:
	// there is none.
	Timers(ctx context.Context, after TimerRow, limit int) (due []TimerRow, now, next time.Time, err error)
	// Schedules finds starts that are due by themselves, in their order, without
	// locks. next is when the first that is not yet due will be; zero: there is none.
	Schedules(ctx context.Context, limit int) (due []StartRow, now, next time.Time, err error)
	// Waiting finds receivers of deliveries older than age, without locks; 0 is
	// among them if some have no receiver yet.
	Waiting(ctx context.Context, age time.Duration, limit int) ([]machine.Key, error)
	// Backlog says what is due and not yet done. lease is how long jobs are held.
	Backlog(ctx context.Context, lease time.Duration) (Backlog, error)
	// Pending reports whether anything is due, taken or on its way.
	Pending(ctx context.Context) (bool, error)

	Jobs
	Tasks
	Processes
	Nodes
	Retention

	// Instance reads an instance as it is; ErrNotFound.
	Instance(ctx context.Context, key machine.Key) (*Instance, error)
	// Several reads those of some instances that there are, as they are but without
	// what is searchable of them.
	Several(ctx context.Context, keys []machine.Key) ([]*Instance, error)
	// History reads an instance's records in order, up to limit after a step.
	History(ctx context.Context, key machine.Key, after int32, limit int) ([]Record, error)
	// Moves reads which versions an instance has left, in order.
	Moves(ctx context.Context, key machine.Key) ([]Move, error)
	// Months makes sure that there is room for the history of instances that
	// start in these months (yyyymm).
	Months(ctx context.Context, months ...int32) error
	// Purge forgets commands older than age and messages that nobody can receive any more.
	Purge(ctx context.Context, age time.Duration) error
	// Room reports whether there is room to write again, after ErrFull.
	Room(ctx context.Context) error
	// Now is the store's time, and Installation the same for as long as the data lives.
	Now(ctx context.Context) (time.Time, error)
	Installation(ctx context.Context) (string, error)
}

// Jobs are leased by changes of their own that touch no instance.
type Jobs interface {
	// Lease takes jobs that are ready, as many as there is room for, for a node
	// and a time. next is when the first that is not yet ready will be; zero:
	// there is none.
	Lease(ctx context.Context, node int32, room Room, hold time.Duration) (taken []Job, now, next time.Time, err error)
	// Renew holds jobs longer and returns those that are still the node's.
	Renew(ctx context.Context, node int32, jobs []Fence, hold time.Duration) (held []Fence, err error)
	// Yield gives jobs back: they are ready again at once.
	Yield(ctx context.Context, node int32, jobs []Fence) error
}

// Room is how many jobs a node takes: in all, and through each connection.
type Room struct {
	All  int
	Each int            // through a connection that Less does not name
	Less map[string]int // by connection
}

// Of is the room that a connection has.
func (r Room) Of(connection string) int {
	if n, ok := r.Less[connection]; ok {
		return n
	}
	return r.Each
}

// Tasks are the guarded single-row changes of tasks. Each reports false where
// its guard did not hold; the host then reads the task to say why.
type Tasks interface {
	Task(ctx context.Context, key machine.Key) (*Task, error) // ErrNotFound
	Claim(ctx context.Context, key machine.Key, person int64, subjects []int64) (bool, error)
	Release(ctx context.Context, key machine.Key, person int64) (bool, error)
	// Reassign gives from's open seat, or a task without seats, to another person.
	Reassign(ctx context.Context, key machine.Key, from, to int64) (bool, error)
	Comment(ctx context.Context, key machine.Key, person int64, text string) (bool, error)
	// SaveDraft keeps JSON; Draft reads it, nil: there is none.
	SaveDraft(ctx context.Context, key machine.Key, person int64, data []byte) (bool, error)
	Draft(ctx context.Context, key machine.Key, person int64) ([]byte, error)
}

// Processes are what instances run on.
type Processes interface {
	// Version reads a published document; ErrNotFound.
	Version(ctx context.Context, process int64, number int) (*Version, error)
	// Newest is the number of the newest version; ErrNotFound where there is none.
	Newest(ctx context.Context, process int64) (number int, archived bool, err error)
	// Pool finds the process that owns a BPMN id; ErrNotFound.
	Pool(ctx context.Context, id graph.ID) (process int64, err error)
	// Publish locks the process row, asks fill (with the installation's zone) for the rows of the next version
	// and writes them with the audit row. ErrNotFound, ErrArchived, PoolTakenError.
	Publish(ctx context.Context, process int64, fill func(number int, zone string, now time.Time) (*Publication, error)) (number int, err error)
}

// Nodes know who is alive.
type Nodes interface {
	// Join makes this process a node until its Presence is lost.
	Join(ctx context.Context, name, release string) (Presence, error)
	// Bury frees the jobs of nodes that are dead and counts those alive.
	Bury(ctx context.Context, silence time.Duration) (alive, freed int, err error)
	// Listen calls hear with "" when it begins to listen, then for each note that
	// a commit carried or Tell sent, until ctx ends or the connection is lost; what is noted
	// while nobody listens is lost.
	Listen(ctx context.Context, hear func(note string)) error
	// Tell sends a note that no commit carries.
	Tell(ctx context.Context, note string) error
}

// Presence is a node's place among the nodes.
type Presence interface {
	ID() int32
	// Alive tells the others so; an error means that the place is lost.
	Alive(ctx context.Context) error
	Leave(ctx context.Context)
}

// Tx is one transaction of a Store.
type Tx interface {
	// Match locks the stripes of the topics, in order, and reads which messages
	// there are; with who, also who waits for them or starts by them. At most once
	// per Tx.
	Match(ctx context.Context, topics []Topic, who bool) (*Matches, error)
	// Commit writes and ends the transaction. ErrUnknown means that the
	// connection was lost while committing: Settle tells.
	Commit(ctx context.Context, w *Write) error
	Rollback(ctx context.Context)
}

// Errors of stores.
var (
	ErrNotFound = errors.New("there is no such thing")
	// ErrUnknown: the transaction was perhaps committed.
	ErrUnknown = errors.New("the database went away while the change was being saved")
	// ErrConflict: somebody changed what this transaction relied on; do it again.
	ErrConflict = errors.New("this was changed by somebody else at the same moment")
	// ErrAway: the database cannot be reached, and nothing was written.
	ErrAway = errors.New("the database cannot be reached")
	// ErrSlow: somebody held what this needed for too long, or it said nothing for so
	// long that it was given up; nothing was written.
	ErrSlow = errors.New("this takes longer than can be waited for at the moment; nothing was changed, try again shortly")
	// ErrFull: the database's disk has no room left. It is ErrAway too.
	ErrFull = errors.New("the database has no room left on its disk")
	// ErrArchived: the process is archived.
	ErrArchived = errors.New("the process is archived")
)

// Want says what a transaction locks and reads. No key is named twice.
type Want struct {
	Instances []machine.Key // locked, waiting for them
	Try       []machine.Key // locked unless somebody else has them: due work
	Tasks     []machine.Key
	Jobs      []machine.Key
	Timers    []machine.Key
	Starts    []machine.Key // locked unless somebody else has them
	Receivers []machine.Key // their deliveries, up to PerReceiver each
	Unsorted  int           // up to so many deliveries that have no receiver yet
	Commands  []CommandRow  // entered, unless known
	Business  []BusinessID  // running instances with these
	Long      bool          // the step may take longer than a server keeps the locks of who says nothing

	must map[machine.Key]bool // of Instances
	keys map[machine.Key]bool // of Try, Tasks, Jobs, Timers and Starts
	ids  map[string]bool      // of Commands
}

// PerReceiver is how many deliveries one transaction takes for one instance.
const PerReceiver = 64

// Found is what Begin read. What is missing is not there, or is another's for
// now (Try).
type Found struct {
	Now        time.Time
	Instances  map[machine.Key]*Instance
	Tasks      map[machine.Key]*Task
	Jobs       map[machine.Key]Fence
	Timers     map[machine.Key]bool
	Starts     map[machine.Key]StartRow
	Deliveries map[machine.Key][]Delivery // by receiver, in order; 0: the unsorted
	Commands   map[string]machine.Key     // those that were known before
	Business   map[BusinessID]machine.Key
}

// Topic is what a message or signal is about.
type Topic struct {
	Signal      bool
	Name        string
	Correlation string
}

// Stripes are the locks of the topics, sorted, each once. Signals need none:
// they do not wait for anybody.
func Stripes(topics []Topic) []int32 {
	var stripes []int32
	for _, t := range topics {
		if t.Signal {
			continue
		}
		h := fnv.New32a()
		io.WriteString(h, t.Name)
		h.Write([]byte{0})
		io.WriteString(h, t.Correlation)
		stripes = append(stripes, int32(h.Sum32()%1024))
	}
	slices.Sort(stripes)
	return slices.Compact(stripes)
}

// Matches is what Match read.
type Matches struct {
	Messages      []MessageRow // of the topics, expired ones too, in order
	Receipts      []Receipt    // of Messages
	Subscriptions []SubscriptionRow
	Starts        []StartRow // message and signal starts of the topics' names
	Runs          []RunRow   // of the topics' correlations
}
