package machine

import (
	"slices"
	"sync"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Program is a pool made ready to run: every name resolved to an index, every
// expression parsed. It is safe for use by many goroutines at once.
type Program struct {
	id     graph.ID
	zone   *feel.Zone
	names  *feel.Env // the variables that the document declares
	nodes  []node    // as in the pool's Blocks; does is nil for decoration
	flows  []flow    // as in the pool's Flows
	root   inside
	data   []datum
	runs   sync.Pool // of *run: memory only, nothing is remembered
	reach  []bits    // for GatherPossible: by flow, from where a token can come by it
	starts []StartSpec
	search []string
	watch  bool // something in it waits for a condition
}

// node is a block made ready.
type node struct {
	id     graph.ID
	kind   graph.Kind // compared only, when an instance changes its version
	name   string     // as its author knows it
	does   Behavior
	within int32   // the node that holds it; -1: the pool
	host   int32   // the node on whose edge it sits; -1: none
	edge   []int32 // the nodes on its edge
	in     []int32 // flows that lead here
	exits  []exit
	repeat *repeat

	// The verbs that does has, looked up once.
	waiter  Waiter
	catcher Catcher
	trigger Trigger
	gather  Gathering
	holds   Holding
	inside  inside // of a Holder
	inputs  []Mapping
	outputs []Mapping
	watcher Watcher
	chooser Chooser
	loose   Loose
	takes   int32 // tokens that a visit uses up, 1 or more
	gives   int32 // tokens over each flow that is taken, 1 or more
	undoes  bool  // something on its edge, or beside what it holds, catches Undo
	arms    bool  // something on its edge asks for something
}

// exit is a way out and the flows that leave by it, the default apart.
type exit struct {
	name     graph.Exit
	flows    []int32
	fallback int32 // -1: none
}

type flow struct {
	id       graph.ID
	from, to int32
	place    int32 // among the flows that lead to to
	when     *feel.Expr
}

// inside is what a pool or a Holder holds.
type inside struct {
	begin    []int32 // where a token begins: the plain start, else whatever no flow leads to
	handlers []int32 // the Catchers that begin a handler
	links    []int32 // Catchers of links
}

// repeat is graph.Repeat made ready.
type repeat struct {
	parallel            bool
	over, times         *feel.Expr
	while, until, gains *feel.Expr
	tells               *feel.Expr // whether a round that ends gives the signal; nil: each does
	signal              string
	item, into          string
	local               string // a name that each round has for itself
}

// datum is a declared variable with a first value.
type datum struct {
	name  string
	first *feel.Expr
}

// ID is the pool's: the BPMN process id that callers name.
func (p *Program) ID() graph.ID { return p.id }

// Starts are the ways to start an instance, for package host to write when the
// version is published.
func (p *Program) Starts() []StartSpec { return slices.Clone(p.starts) }

// Searchable are the names of variables by which instances are found.
func (p *Program) Searchable() []string { return slices.Clone(p.search) }

// Zone is the time zone in which the process reads clocks.
func (p *Program) Zone() *feel.Zone { return p.zone }

func (n *node) exit(name graph.Exit) *exit {
	for i := range n.exits {
		if n.exits[i].name == name {
			return &n.exits[i]
		}
	}
	return nil
}

// bits is a set of small numbers.
type bits []uint64

func (b bits) has(i int32) bool { return b[i>>6]&(1<<(i&63)) != 0 }
func (b bits) add(i int32)      { b[i>>6] |= 1 << (i & 63) }
