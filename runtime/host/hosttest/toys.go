package hosttest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Toys is a catalog of blocks that do one thing each. It is enough to have the
// machine give every command that a host obeys.
type Toys struct{}

// props is what any toy is configured with.
type props struct {
	Set         map[string]string `json:"set,omitempty"` // results, FEEL
	Message     string            `json:"message,omitempty"`
	Signal      string            `json:"signal,omitempty"`
	Correlation string            `json:"correlation,omitempty"` // FEEL
	ID          string            `json:"id,omitempty"`          // FEEL
	TTL         int               `json:"ttl,omitempty"`         // seconds
	After       int               `json:"after,omitempty"`       // seconds
	Year        int               `json:"year,omitempty"`        // instead of After
	Times       int               `json:"times,omitempty"`
	Tries       int               `json:"tries,omitempty"`
	People      []string          `json:"people,omitempty"`
	Exclude     []string          `json:"exclude,omitempty"`
	Rule        machine.Rule      `json:"rule,omitempty"`
	Need        int               `json:"need,omitempty"`
	Process     graph.ID          `json:"process,omitempty"`
	Business    string            `json:"business,omitempty"` // FEEL
	Connection  string            `json:"connection,omitempty"`
}

// Build implements machine.Catalog.
func (Toys) Build(b graph.Block, _ machine.Env) (machine.Behavior, []graph.Problem) {
	t := toy{}
	if len(b.Props) > 0 {
		if err := json.Unmarshal(b.Props, &t.props); err != nil {
			return nil, []graph.Problem{{Severity: graph.Error, Text: err.Error()}}
		}
	}
	if problems := t.compile(); len(problems) > 0 {
		return nil, problems
	}
	switch b.Kind {
	case "begin":
		return &begin{t}, nil
	case "tick":
		return &tick{t}, nil
	case "set":
		return &set{t}, nil
	case "way":
		return &way{t}, nil
	case "all":
		return &all{t}, nil
	case "meet":
		return &meet{t}, nil
	case "ask":
		return &ask{t}, nil
	case "work":
		return &work{t}, nil
	case "pause":
		return &pause{t}, nil
	case "hear":
		return &hear{t}, nil
	case "send":
		return &send{t}, nil
	case "call":
		return &call{t}, nil
	case "panic":
		return &panics{t}, nil
	}
	return nil, []graph.Problem{{Severity: graph.Error, Text: "there is no toy " + string(b.Kind)}}
}

type toy struct {
	props
	names                     []string
	sets                      []*feel.Expr
	correlation, id, business *feel.Expr
}

func (t *toy) compile() []graph.Problem {
	var problems []graph.Problem
	expr := func(source string) *feel.Expr {
		if source == "" {
			return nil
		}
		e, wrong := feel.Compile(source, nil)
		for _, w := range wrong {
			problems = append(problems, graph.Problem{Severity: graph.Error, Text: fmt.Sprint(w)})
		}
		return e
	}
	for _, name := range sortedNames(t.Set) {
		t.names, t.sets = append(t.names, name), append(t.sets, expr(t.Set[name]))
	}
	t.correlation, t.id, t.business = expr(t.Correlation), expr(t.ID), expr(t.Business)
	return problems
}

func (t *toy) Exits() []graph.Exit { return []graph.Exit{""} }

// text evaluates an expression that may be missing.
func text(v *machine.Visit, e *feel.Expr) string {
	if e == nil {
		return ""
	}
	x, err := v.Eval(e)
	if err != nil {
		return ""
	}
	return x.Text()
}

func (t *toy) leave(v *machine.Visit) machine.Move {
	vars := make([]machine.Var, len(t.names))
	for i, name := range t.names {
		x, err := v.Eval(t.sets[i])
		if err != nil {
			return machine.Fault("toy", "%s cannot be set: %s", name, err)
		}
		vars[i] = machine.Var{Name: name, Value: x}
	}
	return machine.Leave("").Set(vars...)
}

type begin struct{ toy }

func (b *begin) Enter(v *machine.Visit) machine.Move { return b.leave(v) }
func (b *begin) Origin() machine.StartSpec {
	return machine.StartSpec{Message: b.Message, Signal: b.Signal}
}

// tick begins an instance every so many seconds.
type tick struct{ toy }

func (b *tick) Enter(v *machine.Visit) machine.Move                   { return b.leave(v) }
func (b *tick) Origin() machine.StartSpec                             { return machine.StartSpec{Schedule: "again and again"} }
func (b *tick) Catches() (machine.Trigger, bool)                      { return machine.Trigger{}, true }
func (b *tick) Caught(*machine.Visit, machine.EventBody) machine.Move { return machine.Leave("") }

func (b *tick) Arm(v *machine.Visit) machine.Move {
	switch {
	case b.Times > 0 && v.Fired >= b.Times:
		return machine.Wait()
	case b.After == 0:
		return machine.Fault("toy", "it does not say when")
	}
	return machine.Wait(machine.SetTimer{At: v.Now.Add(time.Duration(b.After) * time.Second)})
}

type set struct{ toy }

func (b *set) Enter(v *machine.Visit) machine.Move { return b.leave(v) }

type way struct{ toy }

func (b *way) Enter(*machine.Visit) machine.Move { return machine.Leave("").First() }

type all struct{ toy }

func (b *all) Enter(*machine.Visit) machine.Move { return machine.Leave("").All() }

type meet struct{ toy }

func (b *meet) Enter(*machine.Visit) machine.Move { return machine.Leave("").All() }
func (b *meet) Gathers() machine.Gathering        { return machine.GatherEvery }

// ask opens a task and counts the answers by its rule; "no" settles at once.
type ask struct{ toy }

func (b *ask) Enter(*machine.Visit) machine.Move {
	return machine.Wait(machine.OpenTask{Kind: "approval", Title: "Agree?", People: b.People, Exclude: b.Exclude, Rule: b.Rule, Need: b.Need,
		Outcomes: []machine.Outcome{{Name: "yes", Label: "Yes"}, {Name: "no", Label: "No", Negative: true}}})
}

func (b *ask) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.Decided:
		return b.count(v, e)
	case machine.TaskFailed:
		return machine.FaultOf(e.Failure)
	}
	return machine.Fault("toy", "unexpected %T", e)
}

func (b *ask) count(v *machine.Visit, e machine.Decided) machine.Move {
	if e.Outcome != "yes" && e.Outcome != "no" {
		return machine.Refuse("There is no answer %q.", e.Outcome)
	}
	n, _ := v.Memory.Int64()
	n++
	need := int64(1)
	switch b.Rule {
	case machine.RuleEveryone:
		need = int64(e.Seats)
	case machine.RuleAtLeast:
		need = int64(b.Need)
	}
	if e.Outcome == "yes" && n < need {
		return machine.Wait().Remember(feel.Int(n))
	}
	return machine.Leave("").Set(e.Data...).Set(machine.Var{Name: "outcome", Value: feel.String(e.Outcome)}, machine.Var{Name: "votes", Value: feel.Int(n)})
}

// work runs a job of the connection "toy" and tries it again after a while.
type work struct{ toy }

func (b *work) order(v *machine.Visit) machine.RunJob {
	in, _ := v.Lookup("input")
	return machine.RunJob{Connection: cmp.Or(b.Connection, "toy"), Action: "work", Input: in}
}

func (b *work) Enter(v *machine.Visit) machine.Move { return machine.Wait(b.order(v)) }

func (b *work) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.JobSucceeded:
		return machine.Leave("").Set(machine.Var{Name: "output", Value: e.Output})
	case machine.JobFailed:
		if v.Tries < b.Tries && !e.Final {
			return machine.Wait(machine.RetryJob{NotBefore: v.Now.Add(time.Duration(b.After) * time.Second)})
		}
		return machine.FaultOf(e.Failure)
	}
	return machine.Fault("toy", "unexpected %T", e)
}

type pause struct{ toy }

func (b *pause) Enter(v *machine.Visit) machine.Move {
	if b.Year != 0 {
		return machine.Wait(machine.SetTimer{At: time.Date(b.Year, 1, 1, 0, 0, 0, 0, time.UTC)})
	}
	return machine.Wait(machine.SetTimer{At: v.Now.Add(time.Duration(b.After) * time.Second)})
}
func (b *pause) Resume(v *machine.Visit, _ machine.EventBody) machine.Move { return b.leave(v) }

// hear waits for a message or signal and keeps what it brings.
type hear struct{ toy }

func (b *hear) Enter(v *machine.Visit) machine.Move {
	if b.Signal != "" {
		return machine.Wait(machine.Subscribe{Signal: true, Name: b.Signal})
	}
	return machine.Wait(machine.Subscribe{Name: b.Message, Correlation: text(v, b.correlation)})
}

func (b *hear) Resume(_ *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.MessageReceived:
		return machine.Leave("").Set(machine.Var{Name: "heard", Value: e.Payload})
	case machine.SignalReceived:
		return machine.Leave("").Set(machine.Var{Name: "heard", Value: e.Payload})
	}
	return machine.Fault("toy", "unexpected %T", e)
}

// send sends the variable "said".
type send struct{ toy }

func (b *send) Enter(v *machine.Visit) machine.Move {
	said, _ := v.Lookup("said")
	if b.Signal != "" {
		return b.leave(v).Ask(machine.Broadcast{Signal: b.Signal, Payload: said})
	}
	return b.leave(v).Ask(machine.Send{Name: b.Message, Correlation: text(v, b.correlation), ID: text(v, b.id),
		TTL: time.Duration(b.TTL) * time.Second, Payload: said})
}

// call passes "input" and takes over what comes back.
type call struct{ toy }

func (b *call) Enter(v *machine.Visit) machine.Move {
	in, _ := v.Lookup("input")
	return machine.Wait(machine.Call{Process: b.Process, BusinessID: text(v, b.business), Variables: []machine.Var{{Name: "input", Value: in}}})
}

func (b *call) Resume(_ *machine.Visit, e machine.EventBody) machine.Move {
	back, ok := e.(machine.Returned)
	if !ok {
		return machine.Fault("toy", "unexpected %T", e)
	}
	if back.Ending != machine.StatusEnded {
		return machine.Fault("child", "%s", back.Message)
	}
	return machine.Leave("").Set(back.Output...).Set(machine.Var{Name: "returned", Value: feel.String(string(back.Ending))})
}

// panics as a block with a fault would, unless the variable "calm" is true.
type panics struct{ toy }

func (b *panics) Enter(v *machine.Visit) machine.Move {
	if x, _ := v.Lookup("calm"); x.IsTrue() {
		return b.leave(v)
	}
	panic("a toy breaks")
}
