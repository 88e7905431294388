package feel

import (
	"errors"
	"fmt"
	"regexp"
)

// Scope is where variables come from. Lookup looks innermost outward; its
// values must not change during an evaluation.
type Scope interface {
	Lookup(name string) (Value, bool)
}

// Vars is a Scope of a context's entries; a value that is no context has none.
func Vars(context Value) Scope {
	if context.kind != KindContext {
		return &contextScope{shape: newShape(nil)}
	}
	return (*contextScope)(context.ctx())
}

type contextScope contextData

func (s *contextScope) Lookup(name string) (Value, bool) {
	if i := s.find(name); i >= 0 {
		return s.values[i], true
	}
	return Null, false
}

// Limits bound one evaluation. A zero field means its default.
type Limits struct {
	Work   int // steps of loops and built-ins; default 1,000,000
	Memory int // bytes of lists, texts and contexts made; default 16 MB
	Calls  int // functions inside each other; default 200
}

// The default limits.
const (
	DefaultWork   = 1_000_000
	DefaultMemory = 16 << 20
	DefaultCalls  = 200
)

// Errors of an evaluation that went past a limit.
var (
	ErrWork   = errors.New("the expression took too many steps; go through shorter lists, or split the work over several blocks")
	ErrMemory = errors.New("the expression built lists or texts that are too large; keep only what is needed")
	ErrCalls  = errors.New("functions call each other too deep; check that a function that calls itself comes to an end")
)

// Evaluator is what an evaluation sees and works with: variables, the present
// moment, limits. It can be used again, for one evaluation at a time; then it
// needs no new memory.
type Evaluator struct {
	Scope  Scope
	Now    Value // the present as a date and time with its zone; null if there is none
	Limits Limits
	Trace  any // for functions made by NewFunction to find whoever evaluates; feel never reads it

	stack  []Value // slots of the functions being evaluated, then arguments
	base   int     // of the current function's slots
	work   int     // left
	memory int     // left
	calls  int     // functions inside each other
	depth  int     // evaluations inside each other
	err    error
	notes  [maxNotes]note
	noted  int

	lastPattern               *regexp.Regexp // of matches, replace and split
	patternText, patternFlags string
}

// Expr is a compiled expression. It can be evaluated by many goroutines at
// once, each with its own Evaluator.
type Expr struct {
	source  string
	root    *node
	code    code
	slots   int
	globals []string
	tests   bool
	ranked  []testCode // the tests of a cell, one by one
}

// Source is the text the expression was compiled from.
func (e *Expr) Source() string { return e.source }

// Variables are the names the expression reads from its scope, in the order of
// their first use. They must not be changed.
func (e *Expr) Variables() []string { return e.globals }

// Type is what is known about the expression's values.
func (e *Expr) Type() Type { return e.root.typ }

// Const is the expression's value if it is a constant.
func (e *Expr) Const() (v Value, ok bool) {
	if e.root.op == opConst {
		return e.root.val, true
	}
	return Null, false
}

// Eval evaluates the expression. What the standard calls an error gives null,
// and ev.Why tells the reason; the error returned is one of ErrWork, ErrMemory
// and ErrCalls.
func (e *Expr) Eval(ev *Evaluator) (Value, error) {
	base, err := ev.begin(e.slots)
	if err != nil {
		return Null, err
	}
	v := e.code(ev)
	return v, ev.end(base, &v)
}

// Test evaluates unary tests, or a condition, on a value: ? in the tests. It is
// true, false or, where the tests do not apply, null.
func (e *Expr) Test(ev *Evaluator, input Value) (Value, error) {
	base, err := ev.begin(e.slots)
	if err != nil {
		return Null, err
	}
	if e.tests {
		ev.stack[ev.base] = input
	}
	v := e.code(ev)
	return v, ev.end(base, &v)
}

// begin opens the slots of an expression and returns where the enclosing ones
// begin. Evaluations inside another share its budget.
func (ev *Evaluator) begin(slots int) (int, error) {
	if ev.depth == 0 {
		ev.work, ev.memory, ev.calls, ev.err, ev.noted = ev.Limits.Work, ev.Limits.Memory, ev.Limits.Calls, nil, 0
		if ev.work == 0 {
			ev.work = DefaultWork
		}
		if ev.memory == 0 {
			ev.memory = DefaultMemory
		}
		if ev.calls == 0 {
			ev.calls = DefaultCalls
		}
	} else if ev.err != nil {
		return 0, ev.err
	}
	ev.depth++
	base := ev.base
	ev.base = len(ev.stack)
	ev.grow(slots)
	return base, nil
}

func (ev *Evaluator) grow(slots int) {
	n := len(ev.stack) + slots
	if n > cap(ev.stack) {
		ev.stack = append(make([]Value, 0, 2*n+8), ev.stack...)
	}
	ev.stack = ev.stack[:n]
}

func (ev *Evaluator) end(base int, v *Value) error {
	clear(ev.stack[ev.base:])
	ev.stack = ev.stack[:ev.base]
	ev.base = base
	ev.depth--
	if ev.err != nil {
		*v = Null
	}
	return ev.err
}

// Do runs several evaluations under one budget: the limits count for them
// together.
func (ev *Evaluator) Do(f func() error) error {
	base, err := ev.begin(0)
	if err != nil {
		return err
	}
	err = f()
	v := Null
	if e := ev.end(base, &v); e != nil {
		return e
	}
	return err
}

// charge takes steps from the budget; false means it is used up.
func (ev *Evaluator) charge(steps int) bool {
	if ev.work -= steps; ev.work < 0 && ev.err == nil {
		ev.err = ErrWork
	}
	return ev.err == nil
}

// alloc takes memory from the budget; false means it is used up.
func (ev *Evaluator) alloc(bytes int) bool {
	if ev.memory -= bytes; ev.memory < 0 && ev.err == nil {
		ev.err = ErrMemory
	}
	return ev.err == nil
}

// valueSize is the memory of one Value.
const valueSize = 32

// allocItems pays for a list of n items.
func (ev *Evaluator) allocItems(n int) bool { return ev.alloc(valueSize * n) }

// maxNotes is how many reasons for nulls an evaluation remembers.
const maxNotes = 4

// note is a reason why something became null. It is put into words only when
// asked for.
type note struct {
	source   string
	pos, end int
	reason   reason
	a, b     Kind
	name     string
}

// Note is a reason why a part of an expression had no value.
type Note struct {
	Source   string // the expression's
	Pos, End int    // the part
	Text     string // a sentence
}

// Why lists the reasons why parts of the last evaluation became null, in the
// order in which it happened; the first few are kept.
func (ev *Evaluator) Why() []Note {
	var list []Note
	for _, n := range ev.notes[:min(ev.noted, maxNotes)] {
		list = append(list, Note{n.source, n.pos, n.end, n.text()})
	}
	return list
}

// Reason is the sentence of the first note, "" if there is none.
func (ev *Evaluator) Reason() string {
	if ev.noted == 0 {
		return ""
	}
	return ev.notes[0].text()
}

func (ev *Evaluator) note(at *place, r reason, a, b Kind, name string) Value {
	if ev.noted < maxNotes && at != nil {
		ev.notes[ev.noted] = note{at.source, at.pos, at.end, r, a, b, name}
	}
	ev.noted++
	return Null
}

// place is where in a source something stands.
type place struct {
	source   string
	pos, end int
}

type reason uint8

const (
	whyOperands  reason = iota // kinds a and b do not go together
	whyNull                    // an operand is null
	whyCompare                 // kinds a and b do not compare
	whyDivide                  // division by zero
	whyRange                   // a result beyond what numbers, dates or durations hold
	whyCondition               // a is neither true nor false
	whyUnknown                 // there is no variable name
	whyMember                  // a has no name
	whyIndex                   // a list has no such item
	whyCall                    // a is no function
	whyArguments               // name is not called like this
	whyArgument                // an argument of name is a
	whyBuiltin                 // name has no answer for these arguments
	whyDomain                  // a is nothing to go through
	whyEnds                    // a range ends before it begins
)

func (n note) text() string {
	part := clip(n.source[n.pos:n.end], 60)
	switch n.reason {
	case whyOperands:
		return fmt.Sprintf("“%s” has no value: %s and %s do not go together.", part, n.a.phrase(), n.b.phrase())
	case whyNull:
		return fmt.Sprintf("“%s” has no value, because a part of it is null.", part)
	case whyCompare:
		return fmt.Sprintf("“%s” is neither true nor false: %s and %s cannot be compared.", part, n.a.phrase(), n.b.phrase())
	case whyDivide:
		return fmt.Sprintf("“%s” has no value: it divides by zero.", part)
	case whyRange:
		return fmt.Sprintf("“%s” has no value: the result is too large.", part)
	case whyCondition:
		return fmt.Sprintf("“%s” is %s, where true or false is needed.", part, n.a.phrase())
	case whyUnknown:
		return fmt.Sprintf("There is no “%s”.", n.name)
	case whyMember:
		return fmt.Sprintf("“%s” has no value: there is no “%s” in it.", part, n.name)
	case whyIndex:
		return fmt.Sprintf("“%s” has no value: the list has no item at this place.", part)
	case whyCall:
		return fmt.Sprintf("“%s” cannot be called: it is %s.", part, n.a.phrase())
	case whyArguments:
		return fmt.Sprintf("“%s” has no value: %s is not called with these arguments.", part, n.name)
	case whyArgument:
		return fmt.Sprintf("“%s” has no value: %s cannot work with %s there.", part, n.name, n.a.phrase())
	case whyEnds:
		return fmt.Sprintf("“%s” has no value: it ends before it begins.", part)
	case whyDomain:
		return fmt.Sprintf("“%s” is %s, where a list is needed to go through.", part, n.a.phrase())
	}
	return fmt.Sprintf("“%s” has no value: %s has no answer for these arguments.", part, n.name)
}
