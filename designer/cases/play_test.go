package cases_test

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"segue/runtime/blocks"
	"segue/runtime/connector"
	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/host/hosttest"
	"segue/runtime/machine"
)

var kinds = blocks.All(connector.NewRegistry())

const patience = time.Minute

// player plays one scenario.
type player struct {
	t        *testing.T
	ctx      context.Context
	ground   *ground
	clock    *hosttest.Clock
	runs     atomic.Bool // timers may run
	people   *everybody
	host     *host.Host
	files    []string
	stubs    map[string]string
	models   []*model
	process  map[graph.ID]int64 // by the id of a pool
	elements map[graph.ID]string
	aliases  map[string]machine.Key
	root     machine.Key
	failure  error // of a step that must not succeed
	adjust   func(*model)
}

func newPlayer(t *testing.T, open func(*testing.T, *hosttest.Clock) *ground) *player {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	clock := hosttest.NewClock()
	p := &player{t: t, ctx: ctx, clock: clock, ground: open(t, clock), process: map[graph.ID]int64{}, elements: map[graph.ID]string{}, aliases: map[string]machine.Key{}}
	p.people = &everybody{make: p.ground.subject, known: map[string]int64{}, names: map[int64]string{}}
	p.open()
	t.Cleanup(p.close)
	return p
}

func (p *player) open() {
	h, err := host.Open(p.ctx, host.Config{Store: frozen{p.ground.store(), &p.runs}, Catalog: kinds, Directory: p.people, Name: "cases",
		Logger: slog.New(slog.DiscardHandler), Poll: 5 * time.Millisecond, Beat: 10 * time.Millisecond, Linger: 5 * time.Millisecond, Committers: 2})
	if err != nil {
		p.t.Fatal(err)
	}
	p.host = h
}

func (p *player) close() {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if err := p.host.Close(ctx); err != nil {
		p.t.Errorf("close: %v", err)
	}
}

// play plays the steps; the error says which of them went wrong and how.
func (p *player) play(steps []step) error {
	if !slices.ContainsFunc(steps, func(s step) bool { return s.Do == "deploy" }) {
		if err := p.deploy(nil); err != nil {
			return fmt.Errorf("deploy: %w", err)
		}
	}
	for i, s := range steps {
		if p.ground.restart && i > 0 {
			p.close()
			p.open()
		}
		err := p.step(s)
		if err != nil {
			return fmt.Errorf("step %d, %s: %w", i+1, cmp.Or(s.Do, s.Expect), err)
		}
	}
	return nil
}

func (p *player) step(s step) error {
	if s.Expect != "" {
		return p.expect(s)
	}
	p.failure = nil
	err := p.do(s)
	if err == nil {
		err = p.settle()
	}
	switch s.Outcome {
	case "":
		return err
	case "rejected":
		if err == nil {
			return errors.New("it should be rejected")
		}
		p.failure = err
		return nil
	default: // failure or incident, visible failure or incident
		p.failure = err
		if err == nil && p.incidents() == 0 {
			return errors.New("it should fail or need attention")
		}
		return nil
	}
}

func (p *player) settle() error {
	ctx, cancel := context.WithTimeout(p.ctx, patience)
	defer cancel()
	return p.host.Settled(ctx)
}

// deploy imports and publishes all models of the case.
func (p *player) deploy(replace map[string]string) error {
	p.models = nil
	for _, path := range p.files {
		m, err := importFile(path, replace)
		if err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		for id, text := range p.stubs {
			if err := m.stub(graph.ID(id), text); err != nil {
				return err
			}
		}
		if p.adjust != nil {
			p.adjust(m)
		}
		if err := p.publish(m); err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(path), err)
		}
		p.models = append(p.models, m)
		for id, name := range m.element {
			p.elements[id] = name
		}
	}
	return nil
}

func (p *player) publish(m *model) error {
	id := p.process[m.document.ID]
	if id == 0 {
		id = p.ground.process(p.t, string(m.document.ID))
	}
	for _, pool := range m.document.Pools {
		if pool.Executable {
			p.process[pool.ID] = id
		}
	}
	_, err := p.host.Publish(p.ctx, host.PublishOrder{Process: id, Document: m.document, By: host.Actor{Name: "Cases"}})
	var problems *host.ProblemsError
	if errors.As(err, &problems) {
		var all []string
		for _, x := range problems.Problems {
			if x.Severity == graph.Error {
				all = append(all, fmt.Sprintf("%s%s %s: %s", x.Block, x.Flow, x.Field, x.Text))
			}
		}
		return errors.New(strings.Join(all, " | "))
	}
	return err
}

func (p *player) do(s step) error {
	switch s.Do {
	case "deploy":
		return p.deploy(s.ReplaceInSource)
	case "start":
		return p.start(s)
	case "complete":
		for range max(1, s.Times) {
			if err := p.complete(s); err != nil {
				return err
			}
			if err := p.settle(); err != nil {
				return err
			}
		}
		return nil
	case "trigger":
		k, a, err := p.waiting(s.Element, "", func(machine.Activation) bool { return true })
		if err != nil {
			return err
		}
		return p.host.Deliver(p.ctx, k, machine.Skipped{Activation: a.Key, By: "cases"})
	case "fireTimer":
		return p.fire(s)
	case "advanceClock":
		d, err := duration(s.By)
		if err != nil {
			return err
		}
		return p.advance(d, max(d/60, time.Second))
	case "message":
		return p.message(s)
	case "signal":
		_, err := p.host.Broadcast(p.ctx, host.Signal{Name: s.Name, Payload: payload(s.Vars)})
		return err
	case "setVariables":
		k, err := p.owner(s.OwnerOf)
		if err != nil {
			return err
		}
		return p.host.Deliver(p.ctx, k, machine.VariablesSet{Variables: vars(s.Vars), By: "cases"})
	case "cancelInstance":
		k, err := p.owner(s.Instance)
		if err != nil {
			return err
		}
		return p.host.Deliver(p.ctx, k, machine.Cancelled{By: "cases"})
	case "activateAdHoc", "finishAdHoc":
		return p.adHoc(s)
	}
	return fmt.Errorf("the runner does not know %q", s.Do)
}

// advance moves the clock in small steps, so that timers fire in order and those
// that are set anew count from when they fired.
func (p *player) advance(d, step time.Duration) error {
	p.runs.Store(true)
	defer p.runs.Store(false)
	for d > 0 {
		if p.timers() == 0 {
			step = d
		}
		p.clock.Advance(min(step, d))
		d -= step
		if err := p.settle(); err != nil {
			return err
		}
	}
	return nil
}

func (p *player) start(s step) error {
	process, ok := p.process[graph.ID(s.Process)]
	if !ok {
		return fmt.Errorf("there is no process %s", s.Process)
	}
	begun, err := p.host.Start(p.ctx, host.StartOrder{Process: process, Pool: graph.ID(s.Process), Variables: vars(s.Vars), By: host.Actor{ID: p.person("starter"), Email: "starter@example.com"}})
	if err != nil {
		return err
	}
	if p.root == 0 {
		p.root = begun.Instance
	}
	if s.As != "" {
		p.aliases[s.As] = begun.Instance
	}
	return nil
}

// person is the subject of somebody.
func (p *player) person(ref string) int64 {
	party, err := p.people.Resolve(p.ctx, []string{ref})
	if err != nil {
		p.t.Fatal(err)
	}
	return party[0].Subject
}

// waiting finds an activation that waits at an element.
func (p *player) waiting(element, alias string, fits func(machine.Activation) bool) (machine.Key, machine.Activation, error) {
	for _, v := range p.views() {
		if alias != "" && p.aliases[alias] != v.Key {
			continue
		}
		for _, a := range v.Waiting {
			if string(a.Block) == element && fits(a) {
				return v.Key, a, nil
			}
		}
	}
	return 0, machine.Activation{}, fmt.Errorf("nothing waits at %s; %s", element, p.state())
}

func (p *player) complete(s step) error {
	_, a, err := p.waiting(s.Element, s.Instance, func(a machine.Activation) bool { return len(taskOf(a)) > 0 })
	if err != nil {
		return err
	}
	key := taskOf(a)[0]
	task, err := p.host.Task(p.ctx, key)
	if err != nil {
		return err
	}
	if len(task.Candidates) == 0 {
		return errors.New("nobody is asked")
	}
	who := task.Candidates[0]
	return p.host.Decide(p.ctx, host.Decision{Task: key, By: host.Actor{ID: who, Email: "somebody@example.com"}, Subjects: []int64{who}, Outcome: "done", Data: vars(s.Vars)})
}

func taskOf(a machine.Activation) []machine.Key {
	var keys []machine.Key
	for _, x := range a.Open {
		if x.Kind == machine.TaskOpen && x.Block == a.Block {
			keys = append(keys, x.Key)
		}
	}
	return keys
}

// fire has a timer fire now.
func (p *player) fire(s step) error {
	for _, v := range p.views() {
		all := slices.Clone(v.Beside)
		for _, a := range v.Waiting {
			all = append(all, a.Open...)
		}
		for _, x := range all {
			if x.Kind == machine.TimerOpen && string(x.Block) == s.Element {
				return p.host.Deliver(p.ctx, v.Key, machine.TimerFired{Timer: x.Key})
			}
		}
	}
	return fmt.Errorf("there is no timer at %s; %s", s.Element, p.state())
}

func (p *player) message(s step) error {
	sent, err := p.host.Send(p.ctx, host.Message{Name: s.Name, Payload: payload(s.Vars)})
	if err == nil && sent.Receivers == 0 {
		err = fmt.Errorf("nobody waits for the message %s", s.Name)
	}
	return err
}

// adHoc begins a block of an ad-hoc sub-process, or says that it is done.
func (p *player) adHoc(s step) error {
	k, a, err := p.waiting(s.SubProcess, "", func(machine.Activation) bool { return true })
	if err != nil {
		return err
	}
	if s.Do == "finishAdHoc" {
		return p.host.Deliver(p.ctx, k, machine.Skipped{Activation: a.Key, By: "cases"})
	}
	return p.host.Deliver(p.ctx, k, machine.Begun{Activation: a.Key, Block: graph.ID(s.Element), By: "cases"})
}

func vars(m map[string]json.RawMessage) []machine.Var {
	var out []machine.Var
	for name, raw := range m {
		v, err := feel.FromJSON(raw)
		if err != nil {
			panic(err)
		}
		out = append(out, machine.Var{Name: name, Value: v})
	}
	slices.SortFunc(out, func(a, b machine.Var) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

func payload(m map[string]json.RawMessage) feel.Value {
	all := vars(m)
	c := feel.NewContext(len(all))
	for _, x := range all {
		c = c.Set(x.Name, x.Value)
	}
	return c.Value()
}

var durationForm = regexp.MustCompile(`^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$`)

func duration(s string) (time.Duration, error) {
	m := durationForm.FindStringSubmatch(s)
	if m == nil {
		return 0, fmt.Errorf("%q is no duration", s)
	}
	total := time.Duration(0)
	for i, unit := range []time.Duration{24 * time.Hour, time.Hour, time.Minute, time.Second} {
		n := 0
		for _, c := range m[i+1] {
			n = n*10 + int(c-'0')
		}
		total += time.Duration(n) * unit
	}
	return total, nil
}
