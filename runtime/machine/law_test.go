package machine_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"testing"
	"time"

	"pgregory.net/rapid"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

func TestMain(m *testing.M) {
	flag.Parse()
	if f := flag.Lookup("rapid.checks"); f.Value.String() == f.DefValue {
		f.Value.Set("2000") // more by -rapid.checks
	}
	flag.Set("rapid.nofailfile", "true")
	os.Exit(m.Run())
}

// TestLaws lives random lives of random processes and watches the laws.
func TestLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { live(t, process(t, false)) })
}

// TestLawsOfFlow does the same without anything that interrupts, where joins
// can be counted exactly.
func TestLawsOfFlow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { live(t, process(t, true)) })
}

const patience = 3000 // steps until a life counts as endless

// life is one instance, its unreliable world and what was seen of it.
type life struct {
	t     *rapid.T
	p     *machine.Program
	names machine.Names
	text  string

	s      machine.State
	at     time.Time
	events []machine.Event
	spent  []machine.EventBody // one-shot events that were accepted
	seen   watcher
	told   func([]machine.Fact) // hears of every step, if it wants to
}

func newLife(t *rapid.T, p *machine.Program, names machine.Names, text string) *life {
	l := &life{t: t, p: p, names: names, text: text, s: machine.NewState(machine.NewKey(1)), at: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)}
	l.seen.begin(text)
	return l
}

func (l *life) begin() {
	n := rapid.IntRange(0, 4).Draw(l.t, "n")
	l.step(machine.Started{Variables: []machine.Var{{Name: "n", Value: feel.Int(int64(n))}, {Name: "list", Value: feel.List(feel.Int(1), feel.Int(2))}}})
}

func (l *life) pass() { l.at = l.at.Add(time.Minute) }

func live(t *rapid.T, text string) {
	t.Log("\n" + text)
	p, names := compileFor(t, text)
	l := newLife(t, p, names, text)
	l.begin()
	for i := 0; l.s.Status() == machine.StatusRunning; i++ {
		if i > patience {
			t.Fatalf("does not end: %+v parked %+v", p.Waiting(l.s), p.Parked(l.s))
		}
		l.pass()
		l.next()
	}
	if l.s.Status() != machine.StatusEnded {
		t.Fatalf("ended as %q", l.s.Status())
	}
	l.seen.end(t)
	l.replay()
}

func compileFor(t *rapid.T, text string) (*machine.Program, machine.Names) {
	doc := parseProcess(t, text)
	programs, problems := machine.Compile(toys{}, doc)
	if problems != nil {
		t.Fatal(problems)
	}
	return programs[0], machine.NamesOf(&doc.Pools[0])
}

// next lets one of the things happen that can happen now.
func (l *life) next() {
	can := l.possible()
	if len(can) == 0 {
		l.t.Fatalf("stuck: nothing can happen; parked %+v", l.p.Parked(l.s))
	}
	switch rapid.IntRange(0, 19).Draw(l.t, "trouble") {
	case 0:
		l.step(machine.Suspended{By: "op"})
		if b := can[0]; goesOn(b) {
			l.step(b)
		}
		if l.s.Status() == machine.StatusRunning { // it may have come to its end so
			l.step(machine.Resumed{By: "op"})
		}
		return
	case 3:
		l.migrate()
	case 1:
		l.again()
	case 2:
		l.crash(can[rapid.IntRange(0, len(can)-1).Draw(l.t, "which")], can[rapid.IntRange(0, len(can)-1).Draw(l.t, "other")])
		return
	}
	l.step(can[rapid.IntRange(0, len(can)-1).Draw(l.t, "which")])
}

// goesOn reports whether the event is taken from a suspended instance too.
func goesOn(b machine.EventBody) bool {
	switch b.(type) {
	case machine.Decided, machine.Retried, machine.Continued:
		return false
	}
	return true
}

// possible are the events that the world can deliver. What would only ever
// interrupt is rarer, so that lives reach their end by themselves too.
func (l *life) possible() []machine.EventBody {
	var can []machine.EventBody
	add := func(x machine.Request) {
		switch x.Kind {
		case machine.TaskOpen:
			can = append(can, machine.Decided{Task: x.Key, By: "bo", Seat: 1, Seats: 1})
		case machine.TimerOpen:
			can = append(can, machine.TimerFired{Timer: x.Key})
		case machine.SubscriptionOpen:
			if rapid.IntRange(0, 3).Draw(l.t, "message") == 0 || len(can) == 0 {
				can = append(can, machine.MessageReceived{Subscription: x.Key, Name: "m"})
			}
		}
	}
	for _, a := range l.p.Waiting(l.s) {
		for _, x := range a.Open {
			if x.Kind == machine.JobOpen {
				can = append(can, machine.JobSucceeded{Job: x.Key, Attempt: l.seen.attempt[x.Key]},
					machine.JobFailed{Job: x.Key, Attempt: l.seen.attempt[x.Key], Failure: machine.Failure{Message: "No."}})
				continue
			}
			add(x)
		}
		if a.Incident != 0 {
			can = append(can, machine.Retried{Incident: a.Incident, By: "op"})
		}
	}
	if l.seen.continues {
		can = append(can, machine.Continued{})
	}
	if len(can) == 0 || rapid.IntRange(0, 4).Draw(l.t, "beside") == 0 {
		for _, x := range l.p.Beside(l.s) {
			add(x)
		}
	}
	return can
}

// step applies an event that must be accepted, and checks every law.
func (l *life) step(body machine.EventBody) {
	e := machine.Event{At: l.at, Body: body}
	before, beforeVars := l.s.Encode()
	next, commands, facts, err := l.p.Step(l.s, e)
	if err != nil {
		l.t.Fatalf("%T%+v: %v", body, body, err)
	}
	if after, afterVars := l.s.Encode(); !bytes.Equal(before, after) || !bytes.Equal(beforeVars, afterVars) {
		l.t.Fatalf("%T changed the state it was given", body)
	}
	if _, nextVars := next.Encode(); !bytes.Equal(beforeVars, nextVars) && !next.VarsChanged() {
		l.t.Fatalf("%T changed variables and did not say so", body)
	}
	l.record(e, facts)
	l.seen.step(l.t, body, commands, facts)
	if l.told != nil {
		l.told(facts)
	}
	l.events, l.spent = append(l.events, e), append(l.spent, body)
	if l.s = next; rapid.IntRange(0, 1).Draw(l.t, "stored") == 0 {
		l.s = l.stored(next)
	} else {
		l.stored(next)
	}
	l.seen.agree(l.t, l.p, l.s)
}

// stored is the state after a visit to a database.
func (l *life) stored(s machine.State) machine.State {
	if err := machine.Sound(s); err != nil {
		l.t.Fatal(err)
	}
	a, v := s.Encode()
	back, err := machine.DecodeState(l.p, s.Key(), a, v)
	if err != nil {
		l.t.Fatal(err)
	}
	if a2, v2 := back.Encode(); !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		l.t.Fatal("storage changes the state")
	}
	if err := machine.Sound(back); err != nil {
		l.t.Fatal("after storage: ", err)
	}
	return back
}

func (l *life) record(e machine.Event, facts []machine.Fact) {
	b := machine.AppendRecord(nil, e, facts)
	e2, facts2, err := l.names.DecodeRecord(l.s.Key(), b)
	if err != nil {
		l.t.Fatal(err)
	}
	if again := machine.AppendRecord(nil, e2, facts2); !bytes.Equal(again, b) || len(facts) != len(facts2) {
		l.t.Fatal("a record changes when it is read and written again")
	}
}

// again delivers something a second time: it must change nothing.
func (l *life) again() {
	body := l.spent[rapid.IntRange(0, len(l.spent)-1).Draw(l.t, "again")]
	if _, ok := body.(machine.MessageReceived); ok {
		return // messages are told apart by the host
	}
	if _, ok := body.(machine.Suspended); ok {
		return
	}
	if _, ok := body.(machine.Continued); ok && l.seen.continues {
		return
	}
	next, commands, facts, err := l.p.Step(l.s, machine.Event{At: l.at, Body: body})
	if !errors.Is(err, machine.ErrStale) || commands != nil || facts != nil {
		l.t.Fatalf("%T was accepted a second time: %v", body, err)
	}
	a, v := l.s.Encode()
	if a2, v2 := next.Encode(); !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		l.t.Fatal("a stale event changed the state")
	}
}

// crash loses a step before its commit. The event comes again, after another
// that was lost too, and does the same: states share no memory that is written.
func (l *life) crash(body, other machine.EventBody) {
	lost, _, _, err := l.p.Step(l.s, machine.Event{At: l.at, Body: body})
	if err != nil {
		l.t.Fatalf("%T: %v", body, err)
	}
	if _, _, _, err := l.p.Step(l.s, machine.Event{At: l.at, Body: other}); err != nil {
		l.t.Fatalf("%T: %v", other, err)
	}
	l.stored(lost)
	l.step(body)
	a, v := lost.Encode()
	if a2, v2 := l.s.Encode(); !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		l.t.Fatalf("%T gives different states from one state", body)
	}
}

// migrate moves the instance to a version that is the same: nothing changes.
func (l *life) migrate() {
	if l.seen.continues {
		return
	}
	e := machine.Event{Body: machine.Migrated{Version: 2, By: "op"}}
	p, _ := compileFor(l.t, l.text)
	next, commands, facts, err := machine.Migrate(l.p, p, l.s, e)
	if err != nil || len(commands) > 0 || len(facts) > 0 {
		l.t.Fatalf("moving to the same version: %v, %v, %v", err, commands, facts)
	}
	a, v := l.s.Encode()
	if a2, v2 := next.Encode(); !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		l.t.Fatal("moving to the same version changes the state")
	}
}

func (l *life) replay() {
	again, err := l.p.Replay(l.s.Key(), l.events)
	if err != nil {
		l.t.Fatal(err)
	}
	a, v := l.s.Encode()
	if a2, v2 := again.Encode(); !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		l.t.Fatal("the history does not explain the state")
	}
}
