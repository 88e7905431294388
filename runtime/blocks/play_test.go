package blocks_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// life plays one instance of a small process and keeps what it has open.
type life struct {
	t      *testing.T
	p      *machine.Program
	state  machine.State
	at     time.Time
	tasks  []machine.OpenTask
	timers []machine.SetTimer
	jobs   []machine.RunJob
	path   []string // blocks entered and incidents, in order
	note   string   // what the last incident says
}

var monday = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// process reads lines "kind id props" and "a -exit-> b if condition", "… else".
func process(t *testing.T, text string) graph.Document {
	t.Helper()
	return document(t, text)
}

func document(t testing.TB, text string) graph.Document {
	t.Helper()
	d := graph.Document{Schema: 1, ID: "d", Name: "D", Pools: []graph.Pool{{ID: "pool", Executable: true, Lanes: []graph.Lane{{ID: "l", Group: "clerks"}}}},
		Data:  []graph.Variable{{Name: "amount", Type: "number", Initial: "1200"}, {Name: "manager", Type: "string", Initial: `"ana@example.com"`}},
		Forms: []graph.Form{{ID: "invoice", Name: "Invoice", Fields: []graph.Field{{Name: "amount", Label: "Amount", Type: graph.FieldMoney}}}}}
	p := &d.Pools[0]
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case strings.HasPrefix(words[1], "-"):
			f := graph.Flow{ID: graph.ID(fmt.Sprintf("f%d", len(p.Flows))), From: graph.ID(words[0]), To: graph.ID(words[2]), Exit: graph.Exit(strings.TrimSuffix(strings.TrimPrefix(words[1], "-"), "->"))}
			if words[1] == "->" {
				f.Exit = ""
			}
			_, f.Condition, _ = strings.Cut(strings.TrimSpace(line), " if ")
			f.Default = words[len(words)-1] == "else"
			p.Flows = append(p.Flows, f)
		default:
			b := graph.Block{Kind: graph.Kind(words[0]), ID: graph.ID(words[1]), Lane: "l"}
			rest := strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), words[0])), words[1]))
			for _, at := range []struct {
				word string
				id   *graph.ID
			}{{"on ", &b.Host}, {"in ", &b.Parent}} {
				if after, ok := strings.CutPrefix(rest, at.word); ok {
					id, more, _ := strings.Cut(after, " ")
					*at.id, rest = graph.ID(id), more
				}
			}
			if after, ok := strings.CutPrefix(rest, "repeat "); ok {
				var of string
				of, rest, _ = strings.Cut(after, " ; ")
				b.Repeat = new(graph.Repeat)
				if err := json.Unmarshal([]byte(of), b.Repeat); err != nil {
					t.Fatal(err)
				}
			}
			if after, ok := strings.CutPrefix(rest, "takes "); ok {
				fmt.Sscan(after, &b.Takes, &b.Gives)
				_, rest, _ = strings.Cut(after, ";")
				rest = strings.TrimSpace(rest)
			}
			if rest != "" {
				b.Props = json.RawMessage(rest)
			}
			p.Blocks = append(p.Blocks, b)
		}
	}
	return d
}

func begin(t *testing.T, text string, vars ...machine.Var) *life {
	t.Helper()
	programs, problems := machine.Compile(blocks.All(systems), process(t, text))
	if programs == nil {
		t.Fatalf("the process has problems: %+v", problems)
	}
	l := &life{t: t, p: programs[0], state: machine.NewState(machine.NewKey(1)), at: monday}
	l.tell(machine.Started{Variables: vars, By: "bo@example.com"})
	return l
}

func (l *life) tell(e machine.EventBody) {
	l.t.Helper()
	if err := l.try(e); err != nil {
		l.t.Fatalf("%T: %v", e, err)
	}
}

func (l *life) try(e machine.EventBody) error {
	next, commands, facts, err := l.p.Step(l.state, machine.Event{At: l.at, Body: e})
	if err != nil {
		return err
	}
	l.state = next
	for _, f := range facts {
		switch f.What {
		case machine.Entered:
			l.path = append(l.path, string(f.Block))
		case machine.Failed:
			l.path, l.note = append(l.path, "!"+string(f.Block)), f.Text
		}
	}
	for _, c := range commands {
		switch body := c.Body.(type) {
		case machine.OpenTask:
			l.tasks = append(l.tasks, body)
		case machine.CloseTask:
			l.tasks = slices.DeleteFunc(l.tasks, func(x machine.OpenTask) bool { return x.Task == body.Task })
		case machine.RunJob:
			l.jobs = append(l.jobs, body)
		case machine.RetryJob:
			again := l.job()
			again.Attempt, again.NotBefore = body.Attempt, body.NotBefore
			l.jobs = append(l.jobs, again)
		case machine.SetTimer:
			l.timers = append(l.timers, body)
		case machine.StopTimer:
			l.timers = slices.DeleteFunc(l.timers, func(x machine.SetTimer) bool { return x.Timer == body.Timer })
		}
	}
	return nil
}

// answer decides the open task as the seat of so many.
func (l *life) answer(outcome string, seat, seats int, comment string, data ...machine.Var) error {
	l.t.Helper()
	return l.try(l.decided(outcome, seat, seats, comment, data...))
}

func (l *life) decided(outcome string, seat, seats int, comment string, data ...machine.Var) machine.Decided {
	l.t.Helper()
	if len(l.tasks) != 1 {
		l.t.Fatalf("%d tasks are open, want one", len(l.tasks))
	}
	return machine.Decided{Task: l.tasks[0].Task, By: fmt.Sprintf("p%d@example.com", seat), Seat: seat, Seats: seats, Outcome: outcome, Comment: comment, Data: data}
}

func (l *life) fire() {
	l.t.Helper()
	if len(l.timers) != 1 {
		l.t.Fatalf("%d timers run, want one", len(l.timers))
	}
	x := l.timers[0]
	l.timers, l.at = nil, x.At
	l.tell(machine.TimerFired{Timer: x.Timer})
}

func (l *life) went(want string) {
	l.t.Helper()
	if got := strings.Join(l.path, " "); got != want {
		l.t.Errorf("it went %s, want %s (%s)", got, want, l.note)
	}
}

func (l *life) variable(name string) feel.Value {
	for _, v := range l.state.Variables() {
		if v.Name == name {
			return v.Value
		}
	}
	return feel.Null
}

// clone is another future of the same instance.
func (l *life) clone() *life {
	c := *l
	c.tasks, c.timers, c.path = slices.Clone(l.tasks), slices.Clone(l.timers), slices.Clone(l.path)
	return &c
}
