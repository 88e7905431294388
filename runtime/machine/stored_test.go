package machine_test

import (
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"segue/runtime/feel"
	"segue/runtime/machine"
)

var keep = flag.Bool("keep", false, "keep the state of TestStoredStatesGoOn as this code stores it")

// stored is a process whose state holds something of everything: a repeat, local
// variables, a join that lacks a token, a timer on an edge, a job, a message, a
// handler beside it, and what can be undone.
const stored = `begin s
step booked set={"price":"n * 2"}
catch undo on="booked" code="undo"
ask unbook
split sp
ask many repeat={"parallel":true,"times":"3","collect":"loopCounter + 0","into":"all"}
box inner data={"own":"n + 1"}
begin is inside="inner"
ask deep inside="inner"
catch late on="inner" after="@\"P2D\"" passing=true
step reminded
work job tries=2
hear news message="news"
step quick
meet j
step end
beside h
begin hs inside="h" message="ping" passing=true
ask pinged inside="h"
s -> booked
booked -> sp
undo -> unbook
sp -> many
sp -> inner
sp -> job
sp -> news
sp -> quick
is -> deep
late -> reminded
hs -> pinged
many -> j
inner -> j
job -> j
news -> j
quick -> j
j -> end`

// TestStoredStatesGoOn loads states as every form before this one stored them,
// byte by byte, and brings the instances to their end. The files were written by
// the code of their time, with -keep; they are never written again.
func TestStoredStatesGoOn(t *testing.T) {
	p := version(t, stored)
	if *keep {
		keepStored(t, p)
	}
	files, err := filepath.Glob("testdata/stored/form-*.txt")
	if err != nil || len(files) < 2 {
		t.Fatal("the stored states are gone", err, files)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var parts [2][]byte
			for i, line := range strings.Fields(string(text)) {
				if parts[i], err = hex.DecodeString(line); err != nil {
					t.Fatal(err)
				}
			}
			s, err := machine.DecodeState(p, machine.NewKey(1), parts[0], parts[1])
			if err != nil {
				t.Fatal(err)
			}
			var at []string
			for _, a := range p.Waiting(s) {
				at = append(at, string(a.Block))
			}
			if got := strings.Join(at, " "); got != "many inner job news many many deep" {
				t.Errorf("it waits at %s", got)
			}
			if got := fmt.Sprint(s.Variables()); got != `[{n 7} {who "Ana"} {price 14}]` {
				t.Errorf("it knows %s", got)
			}
			s = goOnStored(t, p, s)
			if s.Status() != machine.StatusEnded {
				t.Errorf("it is %s: %+v, %+v", s.Status(), p.Waiting(s), p.Parked(s))
			}
			if got := fmt.Sprint(s.Variables()); got != `[{n 7} {who "Ana"} {price 14} {all [1, 2, 3]}]` {
				t.Errorf("in the end it knows %s", got)
			}
		})
	}
}

// goOnStored has everything done that is waited for.
func goOnStored(t *testing.T, p *machine.Program, s machine.State) machine.State {
	t.Helper()
	now := at.Add(time.Hour)
	for range 50 {
		var body machine.EventBody
		for _, a := range p.Waiting(s) {
			for _, x := range a.Open {
				switch {
				case body != nil || x.Kind == machine.TimerOpen:
				case x.Kind == machine.TaskOpen:
					body = machine.Decided{Task: x.Key, By: "bo", Seat: 1, Seats: 1}
				case x.Kind == machine.JobOpen:
					body = machine.JobSucceeded{Job: x.Key, Attempt: 2}
				case x.Kind == machine.SubscriptionOpen:
					body = machine.MessageReceived{Subscription: x.Key, Name: "news"}
				}
			}
		}
		if body == nil {
			return s
		}
		next, _, _, err := p.Step(s, machine.Event{At: now, Body: body})
		if err != nil {
			t.Fatalf("%T: %v", body, err)
		}
		s = next
	}
	return s
}

// keepStored writes the state of an instance in the middle of the process.
func keepStored(t *testing.T, p *machine.Program) {
	t.Helper()
	s := machine.NewState(machine.NewKey(1))
	step := func(body machine.EventBody) []machine.Command {
		next, commands, _, err := p.Step(s, machine.Event{At: at, Body: body})
		if err != nil {
			t.Fatal(err)
		}
		s = next
		return commands
	}
	commands := step(machine.Started{By: "bo", Variables: []machine.Var{{Name: "n", Value: feel.Int(7)}, {Name: "who", Value: feel.String("Ana")}}})
	task := machine.Key(0)
	for _, c := range commands {
		if b, ok := c.Body.(machine.OpenTask); ok && task == 0 && c.Block == "many" {
			task = b.Task
		}
	}
	step(machine.Decided{Task: task, By: "bo", Seat: 1, Seats: 1})
	for _, c := range commands {
		if b, ok := c.Body.(machine.RunJob); ok {
			step(machine.JobFailed{Job: b.Job, Attempt: 1, Failure: machine.Failure{Message: "No."}})
		}
	}
	state, vars := s.Encode()
	if err := os.MkdirAll("testdata/stored", 0o755); err != nil {
		t.Fatal(err)
	}
	name := fmt.Sprintf("testdata/stored/form-%d.txt", state[0])
	if err := os.WriteFile(name, []byte(hex.EncodeToString(state)+"\n"+hex.EncodeToString(vars)+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}
