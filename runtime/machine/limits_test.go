package machine_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// drive delivers Continued until the machine orders no more of it, and returns
// how often.
func drive(t testing.TB, p *machine.Program, s machine.State, commands []machine.Command) (machine.State, []machine.Command, int) {
	n := 0
	for ; len(commands) > 0; n++ {
		if _, ok := commands[len(commands)-1].Body.(machine.Continue); !ok {
			break
		}
		var err error
		a, v := s.Encode()
		if s, err = machine.DecodeState(p, s.Key(), a, v); err != nil {
			t.Fatal(err)
		}
		if err := machine.Sound(s); err != nil {
			t.Fatal(err)
		}
		if s, commands, _, err = p.Step(s, machine.Event{At: benchStart.At, Body: machine.Continued{}}); err != nil {
			t.Fatal(err)
		}
	}
	return s, commands, n
}

const loop = `
begin s
step a set={"n":"n + 1"}
way w
ask done
s -> a
a -> w
w -> a if n < limit
w -> done else
`

func startLoop(t testing.TB, limit int64) (*machine.Program, machine.State, []machine.Command) {
	p, _ := compile(t, loop)
	s, commands, _, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: benchStart.At,
		Body: machine.Started{Variables: []machine.Var{{Name: "n", Value: feel.Int(0)}, {Name: "limit", Value: feel.Int(limit)}}}})
	if err != nil {
		t.Fatal(err)
	}
	return p, s, commands
}

// A loop of 100,000 rounds pauses every 1,000 moves and leaves a small state.
func TestLongLoop(t *testing.T) {
	p, s, commands := startLoop(t, 100_000)
	s, commands, pauses := drive(t, p, s, commands)
	if _, ok := commands[len(commands)-1].Body.(machine.OpenTask); !ok || pauses != 200 {
		t.Fatalf("%d pauses, then %v", pauses, commands)
	}
	if a, v := s.Encode(); len(a)+len(v) > 100 {
		t.Errorf("the state takes %d bytes", len(a)+len(v))
	}
	if _, _, _, err := p.Step(s, machine.Event{Body: machine.Continued{}}); !errors.Is(err, machine.ErrStale) {
		t.Errorf("Continued that nothing ordered: %v", err)
	}
}

// A token that never waits is stopped after 1,000,000 moves; a retry gives it
// as many again, until the four million keys of an instance are used up. Then
// it can still be cancelled.
func TestEndlessLoop(t *testing.T) {
	if testing.Short() {
		t.Skip("takes four million moves")
	}
	p, s, commands := startLoop(t, 1<<40)
	var codes []string
	for len(codes) < 10 {
		s, commands, _ = drive(t, p, s, commands)
		raised, ok := commands[len(commands)-1].Body.(machine.RaiseIncident)
		if !ok || s.Incidents() != 1 {
			t.Fatalf("after %v came %v", codes, commands)
		}
		if codes = append(codes, raised.Code); raised.Code == "counter" {
			break
		}
		var err error
		if s, commands, _, err = p.Step(s, machine.Event{At: benchStart.At, Body: machine.Retried{Incident: raised.Incident}}); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(codes, " "); got != "endless endless endless endless counter" {
		t.Fatal(got)
	}
	s, _, _, err := p.Step(s, machine.Event{At: benchStart.At, Body: machine.Cancelled{}})
	if err != nil || s.Status() != machine.StatusCancelled {
		t.Fatal("an instance that has counted to its end cannot be cancelled: ", err)
	}
}

// While one branch pauses, events of others are taken, and one Continue is
// enough for all.
func TestPausedBesideOthers(t *testing.T) {
	p, _ := compile(t, "begin s\nsplit sp\nask b\nask c\n"+strings.NewReplacer("begin s\n", "", "s -> a\n", "").Replace(loop)+"s -> sp\nsp -> a\nsp -> b\nb -> c\n")
	s, commands, _, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: benchStart.At,
		Body: machine.Started{Variables: []machine.Var{{Name: "n", Value: feel.Int(0)}, {Name: "limit", Value: feel.Int(2_000)}}}})
	if err != nil {
		t.Fatal(err)
	}
	task := commands[0].Body.(machine.OpenTask).Task
	s, commands, _, err = p.Step(s, machine.Event{At: benchStart.At, Body: machine.Decided{Task: task}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range commands {
		if _, ok := c.Body.(machine.Continue); ok {
			t.Error("a second Continue was ordered while the first is under way")
		}
	}
	s, commands, _, err = p.Step(s, machine.Event{At: benchStart.At, Body: machine.Continued{}})
	if err != nil {
		t.Fatal(err)
	}
	s, _, _ = drive(t, p, s, commands)
	if w := p.Waiting(s); len(w) != 2 || w[0].Block != "c" || w[1].Block != "done" {
		t.Fatalf("%+v", w)
	}
}

// Variables have limits, whoever sets them.
func TestLargeVariables(t *testing.T) {
	p, _ := compile(t, "begin s\nask a\nstep b set={\"big\":\"text + text + text + text\"}\ns -> a\na -> b\n")
	at := benchStart.At
	big := machine.Var{Name: "big", Value: feel.String(strings.Repeat("x", 300<<10))}
	var refused *machine.Refusal
	if _, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: at, Body: machine.Started{Variables: []machine.Var{big}}}); !errors.As(err, &refused) {
		t.Fatalf("start: %v", err)
	}
	var many []machine.Var
	for i := range 5 {
		many = append(many, machine.Var{Name: fmt.Sprint("v", i), Value: feel.String(strings.Repeat("x", 250<<10))})
	}
	if _, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: at, Body: machine.Started{Variables: many}}); !errors.As(err, &refused) {
		t.Fatalf("start with much: %v", err)
	}
	text := machine.Var{Name: "text", Value: feel.String(strings.Repeat("x", 100<<10))}
	s, commands, _, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: at, Body: machine.Started{Variables: []machine.Var{text}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, err := p.Step(s, machine.Event{At: at, Body: machine.VariablesSet{Variables: []machine.Var{big}}}); !errors.As(err, &refused) {
		t.Fatalf("by hand: %v", err)
	}
	s, _, facts, err := p.Step(s, machine.Event{At: at, Body: machine.Decided{Task: commands[0].Body.(machine.OpenTask).Task}})
	if err != nil {
		t.Fatal(err)
	}
	if f := facts[len(facts)-1]; f.What != machine.Failed || f.Name != "too-large" || s.Incidents() != 1 {
		t.Fatalf("%+v", f)
	}
}

// Time never runs backwards for an instance, and is kept to the microsecond.
func TestTime(t *testing.T) {
	p, _ := compile(t, "begin s\npause a after=\"@\\\"PT1H\\\"\"\npause b after=\"@\\\"PT1H\\\"\"\ns -> a\na -> b\n")
	at := time.Date(2026, 1, 5, 9, 0, 0, 123_456_789, time.UTC)
	s, commands, _, err := p.Step(machine.NewState(machine.NewKey(1)), machine.Event{At: at, Body: machine.Started{}})
	if err != nil {
		t.Fatal(err)
	}
	first := commands[0].Body.(machine.SetTimer)
	if want := at.Truncate(time.Microsecond).Add(time.Hour); !first.At.Equal(want) {
		t.Errorf("due %s, want %s", first.At, want)
	}
	_, commands, _, err = p.Step(s, machine.Event{At: at.Add(-time.Hour), Body: machine.TimerFired{Timer: first.Timer}})
	if err != nil {
		t.Fatal(err)
	}
	if second := commands[0].Body.(machine.SetTimer); !second.At.Equal(first.At) {
		t.Errorf("an event of the past moved the clock back: %s", second.At)
	}
}

// Two futures of one state share no memory that is written: what one asks for
// more is not seen in the other.
func TestTwoFutures(t *testing.T) {
	p, _ := compile(t, "begin s\nask a\ns -> a\n")
	s, commands, _, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart)
	if err != nil {
		t.Fatal(err)
	}
	task := commands[0].Body.(machine.OpenTask).Task
	ask := func(s machine.State, what string) machine.State {
		next, _, _, err := p.Step(s, machine.Event{At: benchStart.At, Body: machine.Decided{Task: task, Outcome: what}})
		if err != nil {
			t.Fatal(err)
		}
		return next
	}
	for i := range 9 { // over every capacity a list may have grown to
		first := ask(s, "+task")
		before, _ := first.Encode()
		second := ask(s, "+timer")
		if after, _ := first.Encode(); string(before) != string(after) {
			t.Fatalf("with %d things open, one future changed the other", i+1)
		}
		if s = first; i%2 == 0 {
			s = second
		}
	}
}

// A program serves many instances at once; with -race this finds memory that
// two steps share.
func TestManyAtOnce(t *testing.T) {
	p, _ := compile(t, parked)
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() {
			for i := range 200 {
				s, commands, _, err := p.Step(machine.NewState(machine.NewKey(int64(n*1000+i+1))), benchStart)
				if err != nil {
					t.Error(err)
					return
				}
				decided := machine.Decided{Task: commands[1].Body.(machine.OpenTask).Task, Outcome: "ok"}
				if s, _, _, err = p.Step(s, machine.Event{At: benchStart.At, Body: decided}); err != nil || s.Incidents() > 0 {
					t.Error(err)
					return
				}
			}
		})
	}
	all.Wait()
}

// Texts from outside become dates by declared type, and only so.
func TestTyped(t *testing.T) {
	p, _ := compile(t, "data due: date\ndata lines: list<context<on: date>>\nbegin s\n")
	on := func(s string) feel.Value { return feel.List(feel.NewContext(1).Set("on", feel.String(s)).Value()) }
	got, err := p.Typed([]machine.Var{{Name: "due", Value: feel.String("2026-03-01")}, {Name: "other", Value: feel.String("2026-03-01")}, {Name: "lines", Value: on("2026-03-02")}})
	if err != nil {
		t.Fatal(err)
	}
	inner, _ := got[2].Value.At(0).Get("on")
	if got[0].Value.Kind() != feel.KindDate || got[1].Value.Kind() != feel.KindString || inner.Kind() != feel.KindDate {
		t.Errorf("%v", got)
	}
	for name, v := range map[string]feel.Value{"due": feel.String("tomorrow"), "lines[1].on": on("soon")} {
		var bad *feel.CoerceError
		_, err := p.Typed([]machine.Var{{Name: strings.TrimSuffix(name, "[1].on"), Value: v}})
		if !errors.As(err, &bad) || bad.Path != name {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever bytes a database returns, reading them fails with a sentence or
// gives a state; it never panics.
func FuzzDecodeState(f *testing.F) {
	p, _ := compile(f, parked)
	s, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart)
	if err != nil {
		f.Fatal(err)
	}
	state, vars := s.Encode()
	f.Add(state, vars)
	f.Fuzz(func(t *testing.T, state, vars []byte) {
		s, err := machine.DecodeState(p, machine.NewKey(1), state, vars)
		if err == nil {
			s.Encode()
		}
	})
}

// The same for records.
func FuzzDecodeRecord(f *testing.F) {
	p, names := compile(f, parked)
	_, _, facts, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(machine.AppendRecord(nil, benchStart, facts))
	f.Fuzz(func(t *testing.T, b []byte) {
		e, facts, err := names.DecodeRecord(machine.NewKey(1), b)
		if err == nil {
			machine.AppendRecord(nil, e, facts)
		}
	})
}
