package machine_test

import (
	"testing"
	"time"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

// straight is J1: a start, three automatic blocks of which one evaluates FEEL,
// a decision, an end.
const straight = `
begin s
step a
step b set={"total":"amount * 1.19 + 5"}
step c
way w
step small
step large
s -> a
a -> b
b -> c
c -> w
w -> large if total > 1000
w -> small else
`

func compile(tb testing.TB, text string) (*machine.Program, machine.Names) {
	tb.Helper()
	doc := parseProcess(tb, text)
	programs, problems := machine.Compile(toys{}, doc)
	if problems != nil {
		tb.Fatal(problems)
	}
	return programs[0], machine.NamesOf(&doc.Pools[0])
}

var benchStart = machine.Event{At: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC),
	Body: machine.Started{Variables: []machine.Var{{Name: "amount", Value: feel.Int(900)}, {Name: "supplier", Value: feel.String("Miller & Sons")}}, By: "ana"}}

func BenchmarkStraightThrough(b *testing.B) {
	p, _ := compile(b, straight)
	b.ReportAllocs()
	for b.Loop() {
		s, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart)
		if err != nil || s.Status() != machine.StatusEnded {
			b.Fatal(err, s.Status())
		}
	}
}

// What a commit of J1 encodes, and how large it is.
func BenchmarkStraightThroughStored(b *testing.B) {
	p, _ := compile(b, straight)
	var state, vars, record []byte
	b.ReportAllocs()
	for b.Loop() {
		s, _, facts, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart)
		if err != nil {
			b.Fatal(err)
		}
		state, vars = s.AppendState(state[:0]), s.AppendVars(vars[:0])
		record = machine.AppendRecord(record[:0], benchStart, facts)
	}
	b.ReportMetric(float64(len(state)), "state-B")
	b.ReportMetric(float64(len(vars)), "vars-B")
	b.ReportMetric(float64(len(record)), "record-B")
}

const parked = `
begin s
ask a exits=["ok","no"]
catch late on="a" after="@\"P2D\""
step b set={"x":"amount + 1"}
ask c
s -> a
a -ok-> b
b -> c
late -> c
`

// Continue from a task: decode, step, encode.
func BenchmarkContinue(b *testing.B) {
	p, _ := compile(b, parked)
	s, commands, _, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart)
	if err != nil {
		b.Fatal(err)
	}
	decided := machine.Event{At: benchStart.At.Add(time.Hour), Body: machine.Decided{Task: commands[1].Body.(machine.OpenTask).Task, By: "bo", Outcome: "ok"}}
	state, vars := s.Encode()
	var out []byte
	b.ReportAllocs()
	for b.Loop() {
		s, err := machine.DecodeState(p, s.Key(), state, vars)
		if err != nil {
			b.Fatal(err)
		}
		next, _, facts, err := p.Step(s, decided)
		if err != nil {
			b.Fatal(err)
		}
		out = next.AppendState(out[:0])
		out = next.AppendVars(out)
		out = machine.AppendRecord(out, decided, facts)
	}
	b.ReportMetric(float64(len(state)), "parked-state-B")
}

func BenchmarkRounds1000AtOnce(b *testing.B) {
	p, _ := compile(b, "begin s\nstep a repeat={\"parallel\":true,\"times\":\"300\",\"collect\":\"loopCounter\",\"into\":\"all\"}\ns -> a\n")
	b.ReportAllocs()
	for b.Loop() {
		if _, _, _, err := p.Step(machine.NewState(machine.NewKey(1)), benchStart); err != nil {
			b.Fatal(err)
		}
	}
}
