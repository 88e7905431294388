package hosttest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// Fixture is one store with what the suite needs around it. The store's time is
// the Clock's.
type Fixture struct {
	Clock *Clock
	// Node is another handle on the same data, as another server would have.
	Node func(t *testing.T) host.Store
	// Directory knows the people that Person made.
	Directory host.Directory
	// Process makes a process and returns its number; Archive archives it.
	Process func(t *testing.T, bpmnID string) int64
	Archive func(t *testing.T, process int64)
	// Keep says for how many days a process keeps what has ended.
	Keep func(t *testing.T, process int64, days int)
	// Person makes a person, a member of groups that are made as needed.
	Person func(t *testing.T, email string, groups ...string) int64
	// Group makes a group without members.
	Group func(t *testing.T, slug string) int64
	// Kill breaks the connection by which a node shows that it is alive.
	Kill func(t *testing.T, node int32)
	// Instances are all instances, in order; OpenTasks those of one.
	Instances func(t *testing.T) []machine.Key
	OpenTasks func(t *testing.T, instance machine.Key) []machine.Key
	// Deeds is the audit of acts on instances, in order: "instance.cancelled 4194304 by Ana".
	Deeds func(t *testing.T) []string
	// Left names the rows around instances that are there: "timer 4194305".
	Left func(t *testing.T) []string
}

// Clock is a time that only tests move.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock starts on a day in the past.
func NewClock() *Clock { return &Clock{now: time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)} }

// Now is the clock's time.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Advance moves the clock.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// patience is how long a test waits for what must come.
const patience = 30 * time.Second

// world is a test with its fixture: the helpers that the suite speaks in.
type world struct {
	*testing.T
	Fixture
	ctx     context.Context
	runner  *runner
	process map[graph.ID]int64
	home    map[machine.Key]bool // ended, and looked at
}

func newWorld(t *testing.T, open func(*testing.T, *Clock) Fixture) *world {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	t.Cleanup(cancel)
	clock := NewClock()
	fx := open(t, clock)
	fx.Clock = clock
	return &world{T: t, Fixture: fx, ctx: ctx, runner: newRunner(), process: map[graph.ID]int64{}, home: map[machine.Key]bool{}}
}

// config is a node with short waits.
func (w *world) config(s host.Store) host.Config {
	return host.Config{Store: s, Catalog: Toys{}, Directory: w.Directory, Jobs: w.runner, Name: w.Name(),
		Logger: slog.New(slog.DiscardHandler), Poll: 5 * time.Millisecond, Beat: 10 * time.Millisecond, Linger: 5 * time.Millisecond, Committers: 2, Spread: -1}
}

// node opens a host that lives as long as the test.
func (w *world) node() *host.Host { return w.nodeOn(w.Node(w.T)) }

func (w *world) nodeOn(s host.Store) *host.Host {
	w.Helper()
	return w.open(w.config(s))
}

func (w *world) open(c host.Config) *host.Host {
	w.Helper()
	h, err := host.Open(w.ctx, c)
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		if err := h.Close(ctx); err != nil {
			w.Errorf("close: %v", err)
		}
	})
	return h
}

// publish makes a process of the document, or its next version.
func (w *world) publish(h *host.Host, d graph.Document) int64 {
	w.Helper()
	id := d.Pools[0].ID
	if w.process[id] == 0 {
		w.process[id] = w.Process(w.T, string(id))
	}
	if _, err := h.Publish(w.ctx, host.PublishOrder{Process: w.process[id], Document: d, By: host.Actor{Name: "Suite"}}); err != nil {
		w.Fatalf("publish %s: %v", id, err)
	}
	return w.process[id]
}

func (w *world) start(h *host.Host, process int64, vars ...machine.Var) machine.Key {
	w.Helper()
	begun, err := h.Start(w.ctx, host.StartOrder{Process: process, Variables: vars})
	if err != nil {
		w.Fatalf("start: %v", err)
	}
	return begun.Instance
}

func num(name string, n int64) machine.Var   { return machine.Var{Name: name, Value: feel.Int(n)} }
func str(name, s string) machine.Var         { return machine.Var{Name: name, Value: feel.String(s)} }
func truth(name string, is bool) machine.Var { return machine.Var{Name: name, Value: feel.Bool(is)} }

// view inspects an instance.
func (w *world) view(h *host.Host, k machine.Key) *host.View {
	w.Helper()
	v, err := h.Inspect(w.ctx, k)
	if err != nil {
		w.Fatalf("inspect %s: %v", k, err)
	}
	return v
}

// value is a variable of the outermost scope, as text.
func (w *world) value(h *host.Host, k machine.Key, name string) string {
	w.Helper()
	for _, x := range w.view(h, k).Variables() {
		if x.Name == name {
			if x.Value.Kind() == feel.KindString {
				return x.Value.Text()
			}
			return x.Value.String()
		}
	}
	return ""
}

// eventually waits until the condition holds.
func (w *world) eventually(what string, holds func() bool) {
	w.Helper()
	for deadline := time.Now().Add(patience); !holds(); {
		if time.Now().After(deadline) {
			w.Fatalf("never: %s", what)
		}
		time.Sleep(time.Millisecond)
	}
}

// status waits until an instance stands so.
func (w *world) status(h *host.Host, k machine.Key, want machine.Status) {
	w.Helper()
	w.eventually(fmt.Sprintf("instance %s is %s", k, want), func() bool {
		v, err := h.Inspect(w.ctx, k)
		if err != nil && !errors.Is(err, host.ErrNotFound) {
			w.Fatal(err)
		}
		return err == nil && v.Status == want
	})
}

// incident waits until an instance needs attention and returns the sentence.
func (w *world) incident(h *host.Host, k machine.Key) string {
	w.Helper()
	w.eventually(fmt.Sprintf("instance %s needs attention", k), func() bool { return w.view(h, k).Incidents > 0 })
	text := w.lastTrouble(h, k)
	if text == "" {
		w.Fatalf("instance %s has an incident that its history does not tell", k)
	}
	return text
}

// lastTrouble is the sentence of the last incident in the history.
func (w *world) lastTrouble(h *host.Host, k machine.Key) string {
	w.Helper()
	for _, s := range slices.Backward(w.history(h, k)) {
		for _, f := range s.Facts {
			if f.What == machine.Failed {
				return f.Text
			}
		}
	}
	return ""
}

func (w *world) history(h *host.Host, k machine.Key) []host.Step {
	w.Helper()
	steps, err := h.History(w.ctx, k, 0, 1_000_000)
	if err != nil {
		w.Fatalf("history of %s: %v", k, err)
	}
	return steps
}

// settled waits until nothing is on its way.
func (w *world) settled(h *host.Host) {
	w.Helper()
	ctx, cancel := context.WithTimeout(w.ctx, patience)
	defer cancel()
	if err := h.Settled(ctx); err != nil {
		w.Fatalf("it never comes to rest: %v; left: %s", err, strings.Join(w.Left(w.T), ", "))
	}
}

// nothingLeft says that no row around an instance is left over.
func (w *world) nothingLeft() {
	w.Helper()
	if left := w.Left(w.T); len(left) > 0 {
		w.Errorf("left over: %s", strings.Join(left, ", "))
	}
}

// task is the one open task of an instance.
func (w *world) task(k machine.Key) machine.Key {
	w.Helper()
	var open []machine.Key
	w.eventually(fmt.Sprintf("instance %s has a task", k), func() bool {
		open = w.OpenTasks(w.T, k)
		return len(open) > 0
	})
	if len(open) != 1 {
		w.Fatalf("instance %s has %d open tasks", k, len(open))
	}
	return open[0]
}

// replayed holds the replay law: the recorded events give the stored state.
func (w *world) replayed(h *host.Host, k machine.Key) {
	w.Helper()
	v := w.view(h, k)
	steps := w.history(h, k)
	if len(steps) != int(v.Step) {
		w.Errorf("instance %s is at step %d and has %d records", k, v.Step, len(steps))
		return
	}
	events := make([]machine.Event, len(steps))
	for i, s := range steps {
		if s.Number != int32(i+1) {
			w.Errorf("instance %s: record %d is of step %d", k, i+1, s.Number)
		}
		if i > 0 && s.Event.At.Before(events[i-1].At) {
			w.Errorf("instance %s: time goes back at step %d", k, s.Number)
		}
		events[i] = s.Event
	}
	program := func(version int) (*machine.Program, error) {
		d, err := h.Document(w.ctx, v.Process, version)
		if err != nil {
			return nil, err
		}
		for i := range d.Pools {
			d.Pools[i].Zone = "UTC"
		}
		programs, _ := machine.Compile(Toys{}, d)
		return programs[0], nil
	}
	version := int(v.Version)
	moves, err := w.Node(w.T).Moves(w.ctx, k)
	if err != nil {
		w.Fatal(err)
	}
	if len(moves) > 0 {
		version = int(moves[0].Version)
	}
	first, err := program(version)
	if err != nil {
		w.Fatal(err)
	}
	state, err := machine.ReplayAcross(k, first, program, events)
	if err != nil {
		w.Errorf("instance %s does not replay: %v", k, err)
		return
	}
	again, vars := state.Encode()
	same, err := v.Holds(again, vars)
	if err != nil || !same {
		w.Errorf("instance %s: its history gives another state than the one stored (%v)", k, err)
	}
}
