package blocks_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"segue/runtime/blocks"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

var update = flag.Bool("update", false, "rewrite the expected transcripts")

// TestLives plays every testdata/*.txtar: a process of real kinds, what happens,
// and what comes of it. Every kind lives in at least one of them.
//
//	-- process --   see process in play_test.go
//	-- events --    one event a line, see (*transcript).event
//	-- want --      the transcript, rewritten by -update
func TestLives(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no scripts", err)
	}
	lived := map[graph.Kind]bool{}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			for _, b := range playLife(t, file).Pools[0].Blocks {
				lived[b.Kind] = true
			}
		})
	}
	for _, kind := range blocks.All(systems).Types() {
		if !lived[kind.Kind] && kind.New() != nil {
			if _, runs := kind.New().(machine.Behavior); runs {
				t.Errorf("the kind %s lives in no script", kind.Kind)
			}
		}
	}
}

func playLife(t *testing.T, file string) graph.Document {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]*txtar.File{}
	for i := range a.Files {
		parts[a.Files[i].Name] = &a.Files[i]
	}
	doc := process(t, string(parts["process"].Data))
	doc.Calendars = []graph.Calendar{{ID: "office", Name: "Office", Holidays: []string{"2026-11-26"},
		Hours: []graph.Hours{{Days: []string{"mon", "tue", "wed", "thu", "fri"}, From: "09:00", To: "17:00"}}}}
	doc.Tables = []graph.Table{{ID: "discounts", Name: "Discounts", Body: json.RawMessage(discounts)}}
	x := &transcript{t: t, state: machine.NewState(machine.NewKey(1)), at: monday}
	programs, problems := machine.Compile(blocks.All(systems), doc)
	for _, p := range problems {
		fmt.Fprintf(&x.out, "problem %s%s %s: %s\n", p.Block, p.Flow, p.Field, p.Text)
	}
	if programs != nil {
		x.p = programs[0]
		for line := range strings.Lines(string(parts["events"].Data)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				x.play(line)
			}
		}
		x.end()
	}
	if *update {
		if parts["want"] == nil {
			a.Files = append(a.Files, txtar.File{Name: "want"})
			parts["want"] = &a.Files[len(a.Files)-1]
		}
		parts["want"].Data = x.out.Bytes()
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if parts["want"] == nil || x.out.String() != string(parts["want"].Data) {
		t.Errorf("%s: the transcript differs (-update rewrites it):\n%s", file, x.out.String())
	}
	return doc
}

// transcript plays events and writes down what comes of them.
type transcript struct {
	t      *testing.T
	p      *machine.Program
	state  machine.State
	at     time.Time
	out    bytes.Buffer
	events []machine.Event
	open   []asked
}

// asked is something that the instance waits for.
type asked struct {
	block graph.ID
	key   machine.Key
	kind  string // task, timer, job, message, signal, call
	name  string
	at    time.Time
	tries int
}

func (x *transcript) play(line string) {
	fmt.Fprintf(&x.out, "> %s\n", line)
	words := strings.Fields(line)
	if words[0] == "wait" {
		d, err := time.ParseDuration(words[1])
		if err != nil {
			x.t.Fatal(err)
		}
		x.at = x.at.Add(d)
		return
	}
	body := x.event(words, line)
	e := machine.Event{At: x.at, Body: body}
	next, commands, facts, err := x.p.Step(x.state, e)
	switch {
	case errors.Is(err, machine.ErrStale):
		x.out.WriteString("  stale\n")
		return
	case err != nil:
		fmt.Fprintf(&x.out, "  %s\n", err)
		return
	}
	x.state, x.events = next, append(x.events, e)
	x.went(facts)
	for _, c := range commands {
		x.ordered(c)
	}
	state, vars := next.Encode()
	if x.state, err = machine.DecodeState(x.p, next.Key(), state, vars); err != nil {
		x.t.Fatal(err)
	}
}

// event reads one line:
//
//	start [at] {variables}          done task {data}, or another outcome: approved task
//	message name {payload}          signal name {payload}
//	fire block                      the timer of the block, at its moment
//	job block {output}              fail block [code]
//	return call [status] {vars}     set {variables}
//	skip block [exit]               retry block   cancel   suspend   resume
//	begin holder block              sooner block: its timer in an hour
func (x *transcript) event(words []string, line string) machine.EventBody {
	word := func(i int) string {
		if i < len(words) && !strings.HasPrefix(words[i], "{") {
			return words[i]
		}
		return ""
	}
	payload := feel.Null
	if i := strings.Index(line, "{"); i >= 0 {
		payload = x.value(line[i:])
	}
	var vars []machine.Var
	for i := range payload.Len() {
		name, v := payload.Entry(i)
		vars = append(vars, machine.Var{Name: name, Value: v})
	}
	switch words[0] {
	case "start":
		return machine.Started{Start: graph.ID(word(1)), Variables: vars, By: "bo@example.com"}
	case "message":
		return machine.MessageReceived{Subscription: x.take("message", word(1)).key, Name: word(1), Payload: payload}
	case "signal":
		return machine.SignalReceived{Subscription: x.take("signal", word(1)).key, Name: word(1), Payload: payload}
	case "fire":
		timer := x.take("timer", word(1))
		if timer.at.After(x.at) {
			x.at = timer.at
		}
		return machine.TimerFired{Timer: timer.key}
	case "job":
		job := x.take("job", word(1))
		return machine.JobSucceeded{Job: job.key, Attempt: job.tries, Output: payload}
	case "fail":
		job := x.take("job", word(1))
		return machine.JobFailed{Job: job.key, Attempt: job.tries, Failure: machine.Failure{Code: word(2), Message: "It did not work."}}
	case "return":
		back := machine.Returned{Activation: x.take("call", word(1)).key, Ending: machine.StatusEnded, Output: vars}
		if status := word(2); status != "" {
			back.Ending, back.ErrorCode, back.Message = machine.Status(status), word(3), "It went wrong."
		}
		return back
	case "set":
		return machine.VariablesSet{Variables: vars, By: "op"}
	case "skip":
		return machine.Skipped{Activation: x.visit(word(1)).Key, Exit: graph.Exit(word(2)), Output: vars, By: "op"}
	case "retry":
		return machine.Retried{Incident: x.visit(word(1)).Incident, By: "op"}
	case "cancel":
		return machine.Cancelled{By: "op"}
	case "suspend":
		return machine.Suspended{By: "op"}
	case "resume":
		return machine.Resumed{By: "op"}
	case "begin":
		return machine.Begun{Activation: x.visit(word(1)).Key, Block: graph.ID(word(2)), By: "op"}
	case "sooner":
		return machine.Rescheduled{Timer: x.take("timer", word(1)).key, At: x.at.Add(time.Hour), By: "op"}
	}
	return machine.Decided{Task: x.take("task", word(1)).key, By: "bo@example.com", Seat: 1, Seats: 1, Outcome: words[0], Comment: "So.", Data: vars}
}

func (x *transcript) value(source string) feel.Value {
	e, problems := feel.Compile(source, nil)
	if problems != nil {
		x.t.Fatalf("%q: %v", source, problems)
	}
	v, err := e.Eval(&feel.Evaluator{})
	if err != nil {
		x.t.Fatal(err)
	}
	return v
}

// take finds what is open under the name, the oldest first.
func (x *transcript) take(kind, name string) asked {
	askers := map[machine.Key]string{} // a block on an edge asks on behalf of another
	for _, a := range x.p.Waiting(x.state) {
		for _, r := range a.Open {
			askers[r.Key] = string(r.Block)
		}
	}
	for _, a := range x.open {
		if a.kind == kind && (askers[a.key] == name || string(a.block) == name && askers[a.key] == "" || a.name == name) {
			return a
		}
	}
	x.t.Fatalf("no %s %s is open; there are %v", kind, name, x.open)
	return asked{}
}

func (x *transcript) visit(block string) machine.Activation {
	for _, a := range x.p.Waiting(x.state) {
		if string(a.Block) == block {
			return a
		}
	}
	x.t.Fatalf("nothing waits at %s", block)
	return machine.Activation{}
}

func (x *transcript) went(facts []machine.Fact) {
	var path []string
	for _, f := range facts {
		switch f.What {
		case machine.Entered:
			path = append(path, string(f.Block))
		case machine.Withdrawn:
			path = append(path, "-"+string(f.Block))
		case machine.Ended:
			path = append(path, strings.TrimSpace("("+f.Text+" "+f.Name+")"))
		case machine.Failed:
			path = append(path, "!"+string(f.Block))
			defer fmt.Fprintf(&x.out, "  %s: %s\n", f.Name, f.Text)
		}
	}
	fmt.Fprintf(&x.out, "  %s\n", strings.Join(path, " "))
}

// ordered writes a command down and keeps what is open.
func (x *transcript) ordered(c machine.Command) {
	say := func(text string, args ...any) { fmt.Fprintf(&x.out, "  %s: %s\n", c.Block, fmt.Sprintf(text, args...)) }
	add := func(a asked) { a.block = c.Block; x.open = append(x.open, a) }
	switch o := c.Body.(type) {
	case machine.OpenTask:
		add(asked{key: o.Task, kind: "task"})
		say("task “%s” for %s", o.Title, strings.Join(o.People, ", "))
	case machine.SetTimer:
		add(asked{key: o.Timer, kind: "timer", at: o.At})
		say("timer at %s", o.At.Format("Mon Jan 2 15:04:05"))
	case machine.RunJob:
		x.forget(o.Job)
		add(asked{key: o.Job, kind: "job", tries: o.Attempt})
		say("job %s%s %s headers %s", o.Type, o.Action, o.Input, o.Headers)
	case machine.RetryJob:
		x.forget(o.Job)
		add(asked{key: o.Job, kind: "job", tries: o.Attempt})
		say("try again after %s", o.NotBefore.Sub(x.at))
	case machine.Subscribe:
		kind := "message"
		if o.Signal {
			kind = "signal"
		}
		add(asked{key: o.Subscription, kind: kind, name: o.Name})
		say("wait for %s %s %s", kind, o.Name, o.Correlation)
	case machine.Call:
		x.forget(o.Activation)
		add(asked{key: o.Activation, kind: "call"})
		say("call %s %d %s %v", o.Process, o.Version, o.BusinessID, shown(o.Variables))
	case machine.Send:
		say("send %s %s %s %s %s", o.Name, o.Correlation, o.ID, o.TTL, o.Payload)
	case machine.Broadcast:
		say("signal %s %s", o.Signal, o.Payload)
	case machine.CloseTask:
		x.forget(o.Task)
	case machine.StopTimer:
		x.forget(o.Timer)
		say("no timer")
	case machine.StopJob:
		x.forget(o.Job)
		say("no job")
	case machine.Unsubscribe:
		x.forget(o.Subscription)
		say("wait no more")
	case machine.StopCall:
		x.forget(o.Activation)
		say("call no more")
	}
}

func (x *transcript) forget(k machine.Key) {
	x.open = slices.DeleteFunc(x.open, func(a asked) bool { return a.key == k })
}

func shown(vars []machine.Var) string {
	parts := make([]string, len(vars))
	for i, v := range vars {
		parts[i] = v.Name + "=" + v.Value.String()
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

// end writes the variables down and proves that the history explains the state.
func (x *transcript) end() {
	vars := slices.DeleteFunc(slices.Clone(x.state.Variables()), func(v machine.Var) bool { return v.Name == "manager" })
	fmt.Fprintf(&x.out, "%s\n", strings.TrimSpace("= "+shown(vars)))
	again, err := x.p.Replay(x.state.Key(), x.events)
	if err != nil {
		x.t.Fatal(err)
	}
	a, av := x.state.Encode()
	if b, bv := again.Encode(); !bytes.Equal(a, b) || !bytes.Equal(av, bv) {
		x.t.Error("the history does not explain the state")
	}
}
