package block

import (
	"strconv"
	"strings"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Pause is what is known of a visit that does not go on, in the words of the
// people who wait for it. What does not apply is empty.
type Pause struct {
	Asked    []string // whom it asked: "Finance leads", "Ana Ruiz"
	Taken    string   // who of them works on it
	Answered int      // how many of those who must answer have done so
	Seats    int      // how many they are; 0: one answer is enough
	Until    string   // when the time comes: "2 Dec 2026, 19:11"
	System   string   // what is called: "Bank"
	Tries    int      // how often it was tried without success
	Again    string   // when it is tried next
	Silent   string   // since when it has not answered anybody: "10:42"
	News     string   // what it listens for: "the message “Paid” about 4711"
	Called   string   // the process that it called
}

// Waiter is a Block that says in one sentence what an instance waits for at it,
// to be read after "It waits": "for Finance leads to decide". Every kind at
// which an instance can stand has one; where a kind says nothing, what it
// ordered speaks for it.
type Waiter interface {
	Waits(Names, Pause) string
}

// Waits says what an instance waits for at a block; "" if nothing is known.
func (r *Registry) Waits(b graph.Block, env machine.Env, names Names, p Pause) string {
	blk, _ := r.decode(b, env)
	if w, ok := blk.(Waiter); ok {
		if text := w.Waits(names.filled(env), p); text != "" {
			return text
		}
	}
	return p.ordered()
}

// Trier is a Block whose work is tried several times before somebody is asked.
type Trier interface {
	MostTries() int
}

// MostTries is how often the work of a block is tried at most; 0: it is no work
// that is tried.
func (r *Registry) MostTries(b graph.Block, env machine.Env) int {
	blk, _ := r.decode(b, env)
	if t, ok := blk.(Trier); ok {
		return t.MostTries()
	}
	return 0
}

// ordered is what a visit waits for as far as its orders tell.
func (p Pause) ordered() string {
	switch {
	case len(p.Asked) > 0:
		return p.People("answer")
	case p.Until != "":
		return "until " + p.Until
	case p.News != "":
		return "for " + p.News
	case p.Called != "":
		return "for “" + p.Called + "” to end"
	case p.System != "":
		return p.Systems()
	}
	return ""
}

// People says that whoever was asked should do something: "for Ana Ruiz and Bo
// Lindqvist to decide (1 of 2 has answered)". The verb is as in "to decide".
func (p Pause) People(verb string) string {
	if p.Taken != "" {
		return "for " + p.Taken + " to " + verb
	}
	or := " or "
	if p.Seats > 1 {
		or = " and "
	}
	text := "for " + Listed(p.Asked, or) + " to " + verb
	switch {
	case p.Seats < 2:
	case p.Answered == 1:
		text += " (1 of " + strconv.Itoa(p.Seats) + " has answered)"
	default:
		text += " (" + strconv.Itoa(p.Answered) + " of " + strconv.Itoa(p.Seats) + " have answered)"
	}
	return text
}

// Systems says that another system should answer, and how often it did not.
func (p Pause) Systems() string {
	who := p.System
	switch {
	case p.Silent != "" && p.Again == "":
		return "for " + who + " to answer again: it has not since " + p.Silent
	case p.Tries == 0:
		return "for " + who + " to answer"
	case p.Again == "":
		return "for " + who + " to answer, at try " + strconv.Itoa(p.Tries+1)
	case p.Tries == 1:
		return "until " + p.Again + " to try " + who + " again: the first try did not work"
	}
	return "until " + p.Again + " to try " + who + " again: " + strconv.Itoa(p.Tries) + " tries did not work"
}

// Listed joins names as people do: "Ana, Bo or Clara". The last word is between
// spaces.
func Listed(names []string, last string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + last + names[len(names)-1]
}
