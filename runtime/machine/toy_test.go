package machine_test

import (
	"encoding/json"
	"strings"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// toys is a catalog of blocks that do hardly more than one verb each, so that
// the machine is proved without any real kind of block.
type toys struct{}

// toy is what a toy block is configured with.
type toy struct {
	Exits   []graph.Exit      `json:"exits"`
	Form    graph.ID          `json:"form"`
	Plain   *bool             `json:"plain"`
	Set     map[string]string `json:"set"` // results, FEEL
	In      [][2]string       `json:"in"`  // input mappings
	Out     [][2]string       `json:"out"` // output mappings
	Split   string            `json:"split"`
	Gather  string            `json:"gather"`
	Code    string            `json:"code"`
	Ref     graph.ID          `json:"ref"`
	After   string            `json:"after"` // FEEL: a duration
	Message string            `json:"message"`
	Passing bool              `json:"passing"`
	Tries   int               `json:"tries"`
	Times   int               `json:"times"` // a timer on the edge: how often
	Need    int               `json:"need"`
	Data    map[string]string `json:"data"`
}

func (toys) Build(b graph.Block, env machine.Env) (machine.Behavior, []graph.Problem) {
	var t toy
	if len(b.Props) > 0 {
		if err := json.Unmarshal(b.Props, &t); err != nil {
			return nil, []graph.Problem{{Severity: graph.Error, Text: err.Error()}}
		}
	}
	base := common{toy: t, env: env, in: mappings(t.In), out: mappings(t.Out), set: ordered(t.Set), data: ordered(t.Data)}
	switch b.Kind {
	case "begin":
		return &begin{base}, nil
	case "step":
		return &step{base}, nil
	case "way":
		return &way{base}, nil
	case "split":
		return &splitter{base}, nil
	case "meet":
		return &meet{base}, nil
	case "ask":
		return &ask{base}, nil
	case "work":
		return &work{base}, nil
	case "pause":
		return &pause{base}, nil
	case "hear":
		return &hear{base}, nil
	case "box":
		return &box{base}, nil
	case "beside":
		return &beside{box{base}}, nil
	case "throw":
		return &thrower{base}, nil
	case "catch":
		return &catcher{base}, nil
	case "undo":
		return &undoer{base}, nil
	case "stop":
		return &stopper{base}, nil
	case "first":
		return &firstOf{base}, nil
	case "call":
		return &caller{base}, nil
	case "picture":
		return nil, nil
	}
	return nil, []graph.Problem{{Severity: graph.Error, Text: "no such toy: " + string(b.Kind)}}
}

type common struct {
	toy
	env       machine.Env
	in, out   []machine.Mapping
	set, data []machine.Mapping
}

// ordered are the expressions in the order of their names.
func ordered(m map[string]string) (list []machine.Mapping) {
	for _, name := range sorted(m) {
		e, _ := feel.Compile(m[name], nil)
		list = append(list, machine.Mapping{Name: name, Value: e})
	}
	return list
}

func (c *common) Exits() []graph.Exit {
	if c.toy.Exits != nil {
		return c.toy.Exits
	}
	return []graph.Exit{""}
}

func (c *common) Mappings() (in, out []machine.Mapping) { return c.in, c.out }

func mappings(list [][2]string) (out []machine.Mapping) {
	for _, x := range list {
		e, _ := feel.Compile(x[1], nil)
		out = append(out, machine.Mapping{Name: x[0], Value: e})
	}
	return out
}

// results evaluates what the toy sets.
func results(v *machine.Visit, list []machine.Mapping) ([]machine.Var, error) {
	if len(list) == 0 {
		return nil, nil
	}
	vars := make([]machine.Var, len(list))
	for i, m := range list {
		x, err := v.Eval(m.Value)
		if err != nil {
			return nil, err
		}
		vars[i] = machine.Var{Name: m.Name, Value: x}
	}
	return vars, nil
}

func (c *common) leave(v *machine.Visit, x graph.Exit) machine.Move {
	set, err := results(v, c.set)
	if err != nil {
		return machine.Fault("toy", "%s", err)
	}
	return machine.Leave(x).Set(set...)
}

func (c *common) duration(v *machine.Visit) (time.Time, bool) {
	e, problems := feel.Compile(c.After, nil)
	if problems != nil {
		return time.Time{}, false
	}
	d, err := v.Eval(e)
	if err != nil {
		return time.Time{}, false
	}
	return d.AddTo(v.Now, v.Zone)
}

// begin is an origin; with code, message or after it catches.
type begin struct{ common }

func (b *begin) Enter(v *machine.Visit) machine.Move { return b.leave(v, "") }
func (b *begin) Origin() machine.StartSpec {
	return machine.StartSpec{Form: b.Form, Message: b.Message}
}
func (b *begin) Catches() (machine.Trigger, bool)  { return (&catcher{b.common}).Catches() }
func (b *begin) Arm(v *machine.Visit) machine.Move { return (&catcher{b.common}).Arm(v) }
func (b *begin) Caught(v *machine.Visit, e machine.EventBody) machine.Move {
	return (&catcher{b.common}).Caught(v, e)
}

// step sets variables and goes on.
type step struct{ common }

func (b *step) Enter(v *machine.Visit) machine.Move { return b.leave(v, "") }

// way takes the first flow that is true.
type way struct{ common }

func (b *way) Enter(*machine.Visit) machine.Move { return machine.Leave("").First() }

// splitter takes all flows, or those that are true.
type splitter struct{ common }

func (b *splitter) Enter(*machine.Visit) machine.Move {
	if b.Split == "true" {
		return machine.Leave("")
	}
	return machine.Leave("").All()
}

// meet gathers.
type meet struct{ common }

func (b *meet) Enter(*machine.Visit) machine.Move { return machine.Leave("").All() }
func (b *meet) Gathers() machine.Gathering {
	if b.Gather == "possible" {
		return machine.GatherPossible
	}
	return machine.GatherEvery
}

// ask opens a task; with need it counts decisions in its memory.
type ask struct{ common }

func (b *ask) Enter(v *machine.Visit) machine.Move {
	asks := []machine.Ask{machine.OpenTask{Kind: "toy", Title: string(b.Ref)}}
	if b.After != "" {
		at, ok := b.duration(v)
		if !ok {
			return machine.Fault("due", "No duration: %s", v.Why())
		}
		asks = append(asks, machine.SetTimer{At: at})
	}
	return machine.Wait(asks...)
}

func (b *ask) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.Decided:
		switch e.Outcome { // asks for more
		case "+task":
			return machine.Wait(machine.OpenTask{Kind: "toy"})
		case "+timer":
			return machine.Wait(machine.SetTimer{At: v.Now.Add(time.Hour)})
		}
		ok := false
		for _, x := range b.Exits() {
			ok = ok || string(x) == e.Outcome
		}
		if !ok {
			return machine.Refuse("There is no answer “%s”.", e.Outcome)
		}
		n, _ := v.Memory.Int64()
		if n++; int(n) < b.Need {
			return machine.Wait().Remember(feel.Int(n))
		}
		return machine.Leave(graph.Exit(e.Outcome)).Set(e.Data...).Note("by", feel.String(e.By))
	case machine.TaskFailed:
		return machine.FaultOf(e.Failure)
	}
	return machine.Leave("late")
}

// work runs a job, tries it again, throws its business errors.
type work struct{ common }

func (b *work) Enter(v *machine.Visit) machine.Move {
	in, _ := v.Lookup("input")
	return machine.Wait(machine.RunJob{Type: "toy", Input: in})
}

func (b *work) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	switch e := e.(type) {
	case machine.JobSucceeded:
		if e.Output.IsNull() {
			return b.leave(v, "")
		}
		return machine.Leave("").Set(machine.Var{Name: "output", Value: e.Output})
	case machine.JobFailed:
		switch {
		case e.Code != "":
			return machine.Throw(machine.Error, e.Code, e.Message)
		case v.Tries < b.Tries && !e.Final:
			return machine.Wait(machine.RetryJob{NotBefore: v.Now.Add(time.Minute)})
		}
		return machine.FaultOf(e.Failure)
	}
	return machine.Fault("toy", "unexpected %T", e)
}

// pause waits for a moment; it can come after a first-of.
type pause struct{ common }

func (b *pause) Enter(v *machine.Visit) machine.Move {
	at, ok := b.duration(v)
	if !ok {
		return machine.Fault("timer", "No duration: %s", v.Why())
	}
	return machine.Wait(machine.SetTimer{At: at})
}
func (b *pause) Resume(v *machine.Visit, _ machine.EventBody) machine.Move { return b.leave(v, "") }
func (b *pause) Catches() (machine.Trigger, bool)                          { return machine.Trigger{Stopping: true}, true }
func (b *pause) Arm(v *machine.Visit) machine.Move                         { return b.Enter(v) }
func (b *pause) Caught(v *machine.Visit, _ machine.EventBody) machine.Move { return b.leave(v, "") }

// hear waits for a message; it can come after a first-of.
type hear struct{ common }

func (b *hear) Enter(*machine.Visit) machine.Move {
	return machine.Wait(machine.Subscribe{Name: b.Message, Correlation: "k"})
}
func (b *hear) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	m := b.leave(v, "")
	if got, ok := e.(machine.MessageReceived); ok && !got.Payload.IsNull() {
		m = m.Set(machine.Var{Name: "heard", Value: got.Payload})
	}
	return m
}
func (b *hear) Catches() (machine.Trigger, bool)                          { return machine.Trigger{Stopping: true}, true }
func (b *hear) Arm(v *machine.Visit) machine.Move                         { return b.Enter(v) }
func (b *hear) Caught(v *machine.Visit, e machine.EventBody) machine.Move { return b.Resume(v, e) }

// box holds blocks.
type box struct{ common }

func (b *box) Enter(v *machine.Visit) machine.Move {
	vars, err := results(v, b.data)
	if err != nil {
		return machine.Fault("toy", "%s", err)
	}
	return machine.Open(vars...)
}
func (b *box) Holds() machine.Holding { return machine.HoldsFlow }

// beside is a handler.
type beside struct{ box }

func (b *beside) Holds() machine.Holding { return machine.HoldsHandler }

// thrower throws "error:code" and so on.
type thrower struct{ common }

func (b *thrower) Enter(v *machine.Visit) machine.Move {
	what, code, _ := strings.Cut(b.Code, ":")
	return machine.Throw(machine.Throwing(what), code, "thrown by a toy")
}

// catcher catches "error:code", a timer (after, times) or a message.
type catcher struct{ common }

func (b *catcher) Catches() (machine.Trigger, bool) {
	what, code, _ := strings.Cut(b.Code, ":")
	return machine.Trigger{Thrown: machine.Throwing(what), Code: code, Stopping: !b.Passing}, what+b.After+b.Message != ""
}

func (b *catcher) Arm(v *machine.Visit) machine.Move {
	switch {
	case b.Message != "":
		return machine.Wait(machine.Subscribe{Name: b.Message, Correlation: "k"})
	case v.Fired > 0 && v.Fired >= b.Times:
		return machine.Wait()
	}
	at, ok := b.duration(v)
	if !ok {
		return machine.Fault("timer", "No duration: %s", v.Why())
	}
	return machine.Wait(machine.SetTimer{At: at})
}

func (b *catcher) Enter(v *machine.Visit) machine.Move { return b.leave(v, "") }

func (b *catcher) Caught(v *machine.Visit, e machine.EventBody) machine.Move {
	m := b.leave(v, "")
	if t, ok := e.(machine.Thrown); ok && t.Code != "" {
		m = m.Set(machine.Var{Name: "code", Value: feel.String(t.Code)})
	}
	return m
}

// undoer compensates.
type undoer struct{ common }

func (b *undoer) Enter(*machine.Visit) machine.Move { return machine.Compensate(b.Ref) }

// stopper terminates its scope.
type stopper struct{ common }

func (b *stopper) Enter(*machine.Visit) machine.Move { return machine.Terminate() }

// firstOf waits for the first of what follows.
type firstOf struct{ common }

func (b *firstOf) Enter(*machine.Visit) machine.Move { return machine.FirstOf() }

// caller calls another process.
type caller struct{ common }

func (b *caller) Enter(v *machine.Visit) machine.Move {
	return machine.Wait(machine.Call{Process: b.Ref})
}

func (b *caller) Resume(v *machine.Visit, e machine.EventBody) machine.Move {
	back := e.(machine.Returned)
	if back.Ending == machine.StatusFailed {
		return machine.Throw(machine.Error, back.ErrorCode, back.Message)
	}
	return machine.Leave("").Set(back.Output...)
}
