package machine_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

var update = flag.Bool("update", false, "rewrite the expected transcripts")

func sorted[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// TestScripts plays every testdata/*.txtar: a process in short form, the events
// that come, and the transcript of what the machine does.
//
//	-- process --   one block or flow a line, see parseProcess
//	-- events --    one event a line, see event
//	-- want --      the transcript, rewritten by -update
func TestScripts(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no scripts", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { playFile(t, file) })
	}
}

func playFile(t *testing.T, file string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	part := map[string]*txtar.File{}
	for i := range a.Files {
		part[a.Files[i].Name] = &a.Files[i]
	}
	s := &script{t: t, state: machine.NewState(machine.NewKey(1)), at: time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)}
	doc := parseProcess(t, string(part["process"].Data))
	programs, problems := machine.Compile(toys{}, doc)
	for _, p := range problems {
		fmt.Fprintf(&s.out, "problem %s%s %s: %s\n", p.Block, p.Flow, p.Field, p.Text)
	}
	if programs != nil {
		s.p, s.names = programs[0], machine.NamesOf(&doc.Pools[0])
		for line := range strings.Lines(string(part["events"].Data)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				s.play(line)
			}
		}
		s.law()
	}
	if *update {
		if part["want"] == nil {
			a.Files = append(a.Files, txtar.File{Name: "want"})
			part["want"] = &a.Files[len(a.Files)-1]
		}
		part["want"].Data = s.out.Bytes()
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if part["want"] == nil || s.out.String() != string(part["want"].Data) {
		t.Errorf("%s: the transcript differs (-update rewrites it):\n%s", file, s.out.String())
	}
}

// failer is a test, or rapid's.
type failer interface{ Fatalf(string, ...any) }

// parseProcess reads lines like
//
//	step a set={"x":"1"}        a block: kind, id, then props; in=, on=, repeat= are the block's own
//	a -> b                      a flow
//	a -yes-> b if x > 1         a flow from the exit yes with a condition
//	a -> b else                 a default flow
//	data x: number = 1          a variable with a type and a first value
func parseProcess(t failer, text string) graph.Document {
	d := graph.Document{Schema: 1, ID: "d", Pools: []graph.Pool{{ID: "pool", Executable: true}}}
	p := &d.Pools[0]
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch words := strings.Fields(line); {
		case line == "" || strings.HasPrefix(line, "#"):
		case words[0] == "data":
			name, rest, _ := strings.Cut(strings.TrimPrefix(line, "data "), ":")
			typ, first, _ := strings.Cut(rest, "=")
			d.Data = append(d.Data, graph.Variable{Name: name, Type: strings.TrimSpace(typ), Initial: strings.TrimSpace(first)})
		case len(words) >= 3 && strings.HasPrefix(words[1], "-"):
			f := graph.Flow{ID: graph.ID(fmt.Sprintf("f%d", len(p.Flows)+1)), From: graph.ID(words[0]), To: graph.ID(words[2])}
			f.Exit = graph.Exit(strings.Trim(words[1], "->"))
			_, f.Condition, _ = strings.Cut(line, " if ")
			f.Default = words[len(words)-1] == "else" && f.Condition == ""
			p.Flows = append(p.Flows, f)
		default:
			p.Blocks = append(p.Blocks, parseBlock(t, line, words))
		}
	}
	return d
}

func parseBlock(t failer, line string, words []string) graph.Block {
	b := graph.Block{Kind: graph.Kind(words[0]), ID: graph.ID(words[1])}
	props := map[string]json.RawMessage{}
	rest := strings.TrimSpace(strings.TrimPrefix(line, words[0]))
	rest = strings.TrimSpace(strings.TrimPrefix(rest, words[1]))
	for rest != "" {
		key, after, ok := strings.Cut(rest, "=")
		if !ok {
			t.Fatalf("no value in %q", line)
		}
		dec := json.NewDecoder(strings.NewReader(after))
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		rest = strings.TrimSpace(after[dec.InputOffset():])
		switch key {
		case "inside":
			json.Unmarshal(raw, &b.Parent)
		case "on":
			json.Unmarshal(raw, &b.Host)
		case "repeat":
			b.Repeat = new(graph.Repeat)
			json.Unmarshal(raw, b.Repeat)
		default:
			props[key] = raw
		}
	}
	if len(props) > 0 {
		b.Props, _ = json.Marshal(props)
	}
	return b
}

// script plays events and writes down what comes of them.
type script struct {
	t      *testing.T
	p      *machine.Program
	names  machine.Names
	state  machine.State
	at     time.Time
	events []machine.Event
	out    bytes.Buffer
	known  map[string]machine.Key
}

func (s *script) play(line string) {
	fmt.Fprintf(&s.out, "> %s\n", line)
	words := strings.Fields(line)
	if words[0] == "wait" {
		d, err := time.ParseDuration(words[1])
		if err != nil {
			s.t.Fatal(err)
		}
		s.at = s.at.Add(d)
		return
	}
	e := machine.Event{At: s.at, Body: s.event(words, line)}
	next, commands, facts, err := s.p.Step(s.state, e)
	if err != nil {
		text := "stale"
		if errors.Is(err, machine.ErrRefused) {
			text = "refused: " + err.Error()
		} else if !errors.Is(err, machine.ErrStale) {
			text = err.Error()
		}
		fmt.Fprintf(&s.out, "  %s\n", text)
		return
	}
	for _, f := range facts {
		fmt.Fprintf(&s.out, "  %s\n", showFact(f))
	}
	for _, c := range commands {
		fmt.Fprintf(&s.out, "  ! %s\n", showCommand(c))
	}
	s.record(e, facts)
	s.state = next
	s.events = append(s.events, e)
	s.stored()
}

// record proves that the history keeps all that a transcript shows.
func (s *script) record(e machine.Event, facts []machine.Fact) {
	b := machine.AppendRecord(nil, e, facts)
	e2, facts2, err := s.names.DecodeRecord(s.state.Key(), b)
	if err != nil {
		s.t.Fatal(err)
	}
	if again := machine.AppendRecord(nil, e2, facts2); !bytes.Equal(again, b) {
		s.t.Fatalf("a record changes when read and written again:\n%x\n%x", b, again)
	}
	for i := range facts {
		if showFact(facts[i]) != showFact(facts2[i]) {
			s.t.Fatalf("a record changes a fact:\n%s\n%s", showFact(facts[i]), showFact(facts2[i]))
		}
	}
}

// stored proves that a state survives storage.
func (s *script) stored() {
	a, v := s.state.Encode()
	back, err := machine.DecodeState(s.p, s.state.Key(), a, v)
	if err != nil {
		s.t.Fatal(err)
	}
	a2, v2 := back.Encode()
	if !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		s.t.Fatalf("storage changes the state")
	}
	if err := machine.Sound(s.state); err != nil {
		s.t.Fatal(err)
	}
	s.state = back
}

// law proves that the events explain the state.
func (s *script) law() {
	again, err := s.p.Replay(s.state.Key(), s.events)
	if err != nil {
		s.t.Fatal(err)
	}
	a, v := s.state.Encode()
	a2, v2 := again.Encode()
	if !bytes.Equal(a, a2) || !bytes.Equal(v, v2) {
		s.t.Fatal("replay gives another state")
	}
}

// key is a counter, or the key of what a block waits for: "a", or "a/2" for its
// second. What is gone keeps its name, so that a late event can be played.
func (s *script) key(name string, kind machine.Resource) machine.Key {
	if n, err := strconv.Atoi(name); err == nil {
		return s.state.Key() | machine.Key(n)
	}
	if s.known == nil {
		s.known = map[string]machine.Key{}
	}
	for k, v := range s.waitingFor() {
		s.known[k] = v
	}
	return s.known[fmt.Sprint(name, " ", kind)]
}

// waitingFor names all that is open now. Kind 0 is the activation, 100 its
// incident, 101 its scope.
func (s *script) waitingFor() map[string]machine.Key {
	m, seen := map[string]machine.Key{}, map[string]int{}
	put := func(block graph.ID, kind machine.Resource, k machine.Key) {
		id := fmt.Sprint(block, " ", kind)
		if seen[id]++; seen[id] > 1 {
			id = fmt.Sprint(block, "/", seen[id], " ", kind)
		}
		m[id] = k
	}
	for _, a := range s.p.Waiting(s.state) {
		put(a.Block, 0, a.Key)
		if a.Incident != 0 {
			put(a.Block, 100, a.Incident)
		}
		for _, x := range a.Open {
			put(x.Block, x.Kind, x.Key)
		}
	}
	for _, x := range s.p.Beside(s.state) {
		put(x.Block, x.Kind, x.Key)
	}
	for _, x := range s.p.Scopes(s.state) {
		put(x.Block, 101, x.Key)
	}
	return m
}

// event reads a line: a word, a key's counter, then words of its own.
func (s *script) event(w []string, line string) machine.EventBody {
	at := func(i int) string {
		if i < len(w) {
			return w[i]
		}
		return ""
	}
	_, data, _ := strings.Cut(line, "{")
	vars := parseVars(s.t, data)
	switch w[0] {
	case "start":
		b := machine.Started{Variables: vars, By: "ana"}
		for _, x := range w[1:] {
			if name, ok := strings.CutPrefix(x, "at="); ok {
				b.Start = graph.ID(name)
			}
			if x == "called" {
				b.Caller = machine.NewKey(9) | 1
			}
		}
		return b
	case "decide":
		outcome := at(2)
		if strings.HasPrefix(outcome, "{") {
			outcome = ""
		}
		return machine.Decided{Task: s.key(at(1), machine.TaskOpen), By: "bo", Seat: 1, Seats: 1, Outcome: outcome, Data: vars}
	case "nobody":
		return machine.TaskFailed{Task: s.key(at(1), machine.TaskOpen), Failure: machine.Failure{Code: "nobody", Message: "Nobody is in Finance."}}
	case "fire":
		return machine.TimerFired{Timer: s.key(at(1), machine.TimerOpen)}
	case "done":
		n, _ := strconv.Atoi(at(2))
		b := machine.JobSucceeded{Job: s.key(at(1), machine.JobOpen), Attempt: max(n, 1)}
		if len(vars) > 0 {
			b.Output = vars[0].Value
		}
		return b
	case "fail":
		n, _ := strconv.Atoi(at(2))
		return machine.JobFailed{Job: s.key(at(1), machine.JobOpen), Attempt: max(n, 1), Failure: machine.Failure{Code: at(3), Message: "It did not work."}}
	case "message":
		b := machine.MessageReceived{Subscription: s.key(at(1), machine.SubscriptionOpen), Name: "m"}
		if len(vars) > 0 {
			b.Payload = vars[0].Value
		}
		return b
	case "returned":
		return machine.Returned{Activation: s.key(at(1), machine.CallOpen), Child: machine.NewKey(7), Ending: machine.Status(at(2)), ErrorCode: at(3), Output: vars}
	case "continue":
		return machine.Continued{}
	case "cancel":
		return machine.Cancelled{By: "op", Reason: "test"}
	case "retry":
		return machine.Retried{Incident: s.key(at(1), 100), By: "op"}
	case "skip":
		return machine.Skipped{Activation: s.key(at(1), 0), Exit: graph.Exit(strings.Trim(at(2), "-")), Output: vars, By: "op"}
	case "move":
		return machine.Moved{Activation: s.key(at(1), 0), To: graph.ID(at(2)), By: "op"}
	case "set":
		return machine.VariablesSet{Scope: s.key(at(1), 101), Variables: vars, By: "op"}
	case "suspend":
		return machine.Suspended{By: "op"}
	case "resume":
		return machine.Resumed{By: "op"}
	}
	s.t.Fatalf("no such event: %s", line)
	return nil
}

// parseVars reads the rest of a context "{…", in FEEL.
func parseVars(t *testing.T, rest string) []machine.Var {
	if rest == "" {
		return nil
	}
	e, problems := feel.Compile("{"+rest, nil)
	if problems != nil {
		t.Fatal(problems)
	}
	v, err := e.Eval(new(feel.Evaluator))
	if err != nil {
		t.Fatal(err)
	}
	var list []machine.Var
	for i := range v.Len() {
		name, x := v.Entry(i)
		list = append(list, machine.Var{Name: name, Value: x})
	}
	return list
}

func showFact(f machine.Fact) string {
	var b strings.Builder
	b.WriteString(f.What.String())
	add := func(name string, v any, is bool) {
		if is {
			fmt.Fprintf(&b, " %s%v", name, v)
		}
	}
	add("", f.Block, f.Block != "")
	add("#", f.Activation.Counter(), f.Activation != 0)
	add("", f.Flow, f.Flow != "")
	add("by ", f.Exit, f.Exit != "")
	add("in ", f.Scope.Counter(), f.Scope != 0)
	add("round ", f.Round, f.Round != 0)
	add("incident ", f.Incident.Counter(), f.Incident != 0)
	add("", f.Name, f.Name != "")
	add("= ", f.Value.String(), f.What == machine.Assigned || f.What == machine.Noted)
	add("“", f.Text+"”", f.Text != "")
	return b.String()
}

func showCommand(c machine.Command) string {
	at := fmt.Sprintf("%s #%d: ", c.Block, c.Activation.Counter())
	if c.Activation == 0 && c.Block == "" {
		at = ""
	}
	switch b := c.Body.(type) {
	case machine.OpenTask:
		return fmt.Sprintf("%sopen task %d", at, b.Task.Counter())
	case machine.CloseTask:
		return fmt.Sprintf("%sclose task %d: %s", at, b.Task.Counter(), b.Why)
	case machine.SetTimer:
		return fmt.Sprintf("%sset timer %d at %s", at, b.Timer.Counter(), b.At.Format("Jan 2 15:04"))
	case machine.StopTimer:
		return fmt.Sprintf("%sstop timer %d", at, b.Timer.Counter())
	case machine.RunJob:
		later := ""
		if !b.NotBefore.IsZero() {
			later = " not before " + b.NotBefore.Format("Jan 2 15:04")
		}
		return fmt.Sprintf("%srun job %d attempt %d%s %s", at, b.Job.Counter(), b.Attempt, later, b.Input)
	case machine.RetryJob:
		return fmt.Sprintf("%sretry job %d attempt %d not before %s", at, b.Job.Counter(), b.Attempt, b.NotBefore.Format("Jan 2 15:04"))
	case machine.StopJob:
		return fmt.Sprintf("%sstop job %d", at, b.Job.Counter())
	case machine.Subscribe:
		return fmt.Sprintf("%ssubscribe %d to %s", at, b.Subscription.Counter(), b.Name)
	case machine.Unsubscribe:
		return fmt.Sprintf("%sunsubscribe %d", at, b.Subscription.Counter())
	case machine.Call:
		return fmt.Sprintf("%scall %s", at, b.Process)
	case machine.StopCall:
		return at + "stop call"
	case machine.RaiseIncident:
		return fmt.Sprintf("%sincident %d %s: %s", at, b.Incident.Counter(), b.Code, b.Message)
	case machine.ClearIncident:
		return fmt.Sprintf("%sclear incident %d: %s", at, b.Incident.Counter(), b.Why)
	case machine.Finish:
		var vars []string
		for _, v := range b.Output {
			vars = append(vars, v.Name+"="+v.Value.String())
		}
		return strings.TrimSpace(fmt.Sprintf("finish %s %s %s", b.Status, b.ErrorCode, strings.Join(vars, " ")))
	}
	return fmt.Sprintf("%s%T", at, c.Body)
}
