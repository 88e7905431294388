package machine

import (
	"fmt"

	"segue/runtime/feel"
	"segue/runtime/graph"
)

// Move is what a block decides. Build it with one of the verbs below; the
// methods add to it.
type Move struct {
	verb   verb
	split  split
	keep   bool // memory is to be kept
	exit   graph.Exit
	ref    graph.ID // Compensate
	set    []Var
	asks   []Ask
	close  Key
	memory feel.Value
	notes  []note
	throw  Thrown
	fail   Failure
	chosen bool // which blocks begin is said
	begin  []graph.ID
}

type note struct {
	name  string
	value feel.Value
}

type verb uint8

const (
	verbNone verb = iota
	verbLeave
	verbWait
	verbFirstOf
	verbOpen
	verbThrow
	verbCompensate
	verbTerminate
	verbFault
	verbRefuse
)

// split says which flows of an exit are taken.
type split uint8

const (
	splitTrue  split = iota // each without condition and each whose condition is true
	splitFirst              // the first whose condition is true
	splitAll                // each, conditions unasked
)

// Leave goes on over every flow of the exit that has no condition or a true
// one; over the default flow if there are conditions and none is true. An exit
// without flows is the end of this token.
func Leave(exit graph.Exit) Move { return Move{verb: verbLeave, exit: exit} }

// Wait asks for something, or for nothing more, and stays.
func Wait(asks ...Ask) Move { return Move{verb: verbWait, asks: asks} }

// FirstOf stays until the first of the Catchers that its flows lead to is
// triggered, and goes on there.
func FirstOf() Move { return Move{verb: verbFirstOf} }

// Open opens a scope with the variables and begins the blocks that this block
// holds. When they have come to their end the block leaves by the ordinary
// exit.
func Open(vars ...Var) Move { return Move{verb: verbOpen, set: vars} }

// Throw throws. The token of an error or cancel ends here; otherwise it goes on
// by the ordinary exit if it still lives.
func Throw(what Throwing, code, message string, data ...Var) Move {
	return Move{verb: verbThrow, throw: Thrown{What: what, Code: code, Message: message, Data: data}}
}

// Compensate undoes a completed block, or with an empty ref all completed
// blocks of the scope in reverse order, and then leaves by the ordinary exit.
func Compensate(ref graph.ID) Move { return Move{verb: verbCompensate, ref: ref} }

// Terminate ends the scope that the block is in, with everything in it.
func Terminate() Move { return Move{verb: verbTerminate} }

// Fault stops the activation until a person has looked. code is one word for
// the cause, text a sentence for people.
func Fault(code, text string, args ...any) Move {
	return Move{verb: verbFault, fail: Failure{Code: code, Message: fmt.Sprintf(text, args...)}}
}

// FaultOf stops the activation with what somebody else reported.
func FaultOf(f Failure) Move { return Move{verb: verbFault, fail: f} }

// Refuse refuses the event; nothing changes. The text tells whoever sent it.
func Refuse(text string, args ...any) Move {
	return Move{verb: verbRefuse, fail: Failure{Message: fmt.Sprintf(text, args...)}}
}

// Set sets variables when the block leaves: results, in BPMN's words.
func (m Move) Set(vars ...Var) Move { m.set = append(m.set, vars...); return m }

// First takes only the first flow whose condition is true, in the document's
// order; the default flow if there is none. A flow without condition counts as
// true.
func (m Move) First() Move { m.split = splitFirst; return m }

// All takes every flow whatever its condition.
func (m Move) All() Move { m.split = splitAll; return m }

// Ask orders something more. What is asked for while leaving must need no
// answer: Send, Broadcast.
func (m Move) Ask(asks ...Ask) Move { m.asks = append(m.asks, asks...); return m }

// Begin begins blocks inside a Loose, in their order.
func (m Move) Begin(blocks ...graph.ID) Move {
	m.chosen, m.begin = true, append(m.begin, blocks...)
	return m
}

// Close withdraws one thing that the block asked for before.
func (m Move) Close(k Key) Move { m.close = k; return m }

// Remember keeps a value for the next Visit of this activation.
func (m Move) Remember(v feel.Value) Move { m.memory, m.keep = v, true; return m }

// Note writes something into the history about what the block did.
func (m Move) Note(name string, v feel.Value) Move {
	m.notes = append(m.notes, note{name, v})
	return m
}
