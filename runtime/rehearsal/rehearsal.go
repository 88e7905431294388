package rehearsal

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Bounds of a play.
const (
	MaxMoves     = 300   // of whoever plays
	maxContinues = 20    // steps of a thousand moves each that may follow one move
	maxDue       = 1_000 // moments that may pass in one jump
)

var (
	// ErrGone says that what a move is about is not there, or no longer.
	ErrGone = errors.New("this does not wait any more")
	// ErrEndless says that a move never comes to rest.
	ErrEndless = errors.New("it goes round and round without ever waiting for anybody or anything")
	// ErrLong says that the play holds as many moves as it can.
	ErrLong = fmt.Errorf("a try holds %d moves at most", MaxMoves)
)

// Step is one step of the machine.
type Step struct {
	Event machine.Event
	Facts []machine.Fact
}

// Scene is a move with the steps that followed from it.
type Scene struct {
	Move  Move
	Steps []Step
}

// Rehearsal is a play under way. Its fields are to be read only; a move that
// fails leaves it broken, so play the moves before it again.
type Rehearsal struct {
	Now    time.Time
	State  machine.State
	Scenes []Scene
	Sent   []Sent // messages and signals for others, which nobody got
	Ending *machine.Finish

	program *machine.Program
	find    Find
	by      string
	goOn    bool
	steps   int
	tasks   map[machine.Key]*Task
	timers  map[machine.Key]Timer
	jobs    map[machine.Key]*Job
	known   map[machine.Key]machine.RunJob // jobs' orders, for further tries
	news    map[machine.Key]News
	calls   map[machine.Key]Called
	trouble map[machine.Key]Trouble
}

// New is a play that has not begun; by is the e-mail of whoever starts it.
func New(p *machine.Program, by string, find Find) *Rehearsal {
	return &Rehearsal{program: p, by: by, find: find, State: machine.NewState(machine.NewKey(1)),
		tasks: map[machine.Key]*Task{}, timers: map[machine.Key]Timer{}, jobs: map[machine.Key]*Job{}, known: map[machine.Key]machine.RunJob{},
		news: map[machine.Key]News{}, calls: map[machine.Key]Called{}, trouble: map[machine.Key]Trouble{}}
}

// Play makes moves from the beginning. With an error, made is how many of them
// could be made.
func Play(p *machine.Program, by string, find Find, moves []Move) (r *Rehearsal, made int, err error) {
	r = New(p, by, find)
	for i, m := range moves {
		if err := r.Do(m); err != nil {
			return r, i, err
		}
	}
	return r, len(moves), nil
}

// Do makes a move. ErrGone, ErrEndless, ErrLong, a *machine.Refusal, or what
// Find said.
func (r *Rehearsal) Do(m Move) error {
	if len(r.Scenes) >= MaxMoves {
		return ErrLong
	}
	r.Scenes = append(r.Scenes, Scene{Move: m})
	if m.Do == Start {
		r.Now = m.At.UTC().Truncate(time.Microsecond)
	}
	if err := r.make(m); err != nil {
		if errors.Is(err, machine.ErrStale) {
			return ErrGone
		}
		return err
	}
	if passed, err := r.due(r.Now); err != nil || !passed {
		return cmp.Or(err, ErrEndless)
	}
	return nil
}

func (r *Rehearsal) make(m Move) error {
	switch m.Do {
	case Jump:
		return r.jump(m.At)
	case Decide:
		return r.decide(m)
	case Answer, Fail:
		return r.report(m)
	}
	body, err := r.event(m)
	if err != nil {
		return err
	}
	return r.step(body)
}

// event is what the machine is told of a move that needs no more than that.
func (r *Rehearsal) event(m Move) (machine.EventBody, error) {
	switch m.Do {
	case Start:
		return machine.Started{Start: m.Block, Variables: m.Vars, By: r.by}, nil
	case Tell:
		n, open := r.news[m.Key]
		if !open {
			return nil, ErrGone
		}
		return n.arrives(m.Payload.Value), nil
	case Return:
		if _, open := r.calls[m.Key]; !open {
			return nil, ErrGone
		}
		b := machine.Returned{Activation: m.Key, Ending: machine.StatusEnded, Output: m.Vars}
		if m.Failure != nil {
			b.Ending, b.ErrorCode, b.Message, b.Output = machine.StatusFailed, m.Failure.Code, m.Failure.Message, nil
		}
		return b, nil
	case Retry:
		return machine.Retried{Incident: m.Key, By: r.by}, nil
	case Skip:
		return machine.Skipped{Activation: m.Key, Exit: m.Exit, Output: m.Vars, By: r.by}, nil
	case Cancel:
		return machine.Cancelled{By: r.by}, nil
	}
	return nil, fmt.Errorf("there is no move %q", m.Do)
}

// report is what a system answered.
func (r *Rehearsal) report(m Move) error {
	j := r.jobs[m.Key]
	if j != nil && j.NotBefore.After(r.Now) { // whoever plays does not wait, but time passes
		if err := r.jump(j.NotBefore); err != nil {
			return err
		}
		j = r.jobs[m.Key]
	}
	if j == nil {
		return ErrGone
	}
	if m.Do == Answer {
		return r.step(machine.JobSucceeded{Job: m.Key, Attempt: j.Attempt, Output: m.Payload.Value})
	}
	if m.Failure == nil {
		return fmt.Errorf("a failure says what failed")
	}
	return r.step(machine.JobFailed{Job: m.Key, Attempt: j.Attempt, Failure: *m.Failure})
}

// step tells the machine, obeys it, and goes on while it moves of itself.
func (r *Rehearsal) step(body machine.EventBody) error {
	pending := []arrival{{body: body}}
	for continues, begun := 0, false; len(pending) > 0; begun = true {
		next := pending[0]
		pending = pending[1:]
		e := machine.Event{At: r.Now, Body: next.body}
		state, commands, facts, err := r.program.Step(r.State, e)
		if begun && errors.Is(err, machine.ErrStale) { // what led to it has taken it back meanwhile
			pending = append(pending, r.late(next)...)
			continue
		}
		if err != nil {
			return err
		}
		r.State = state
		r.steps++
		scene := &r.Scenes[len(r.Scenes)-1]
		scene.Steps = append(scene.Steps, Step{e, facts})
		r.used(next.body)
		for _, c := range commands {
			more, err := r.obey(c)
			if err != nil {
				return err
			}
			pending = append(pending, more...)
		}
		if r.goOn && len(pending) == 0 {
			if continues++; continues > maxContinues {
				return ErrEndless
			}
			r.goOn = false
			pending = append(pending, arrival{body: machine.Continued{}})
		}
		if r.State.Status() != machine.StatusRunning {
			return nil
		}
	}
	return nil
}

// due lets pass what is due up to a moment, in its order; passed is false where
// that is more than one move may bring.
func (r *Rehearsal) due(until time.Time) (passed bool, err error) {
	for range maxDue {
		t, ok := first(r.timers, until)
		if !ok || r.State.Status() != machine.StatusRunning {
			return true, nil
		}
		if t.At.After(r.Now) {
			r.Now = t.At
		}
		if err := r.step(machine.TimerFired{Timer: t.Key}); err != nil {
			return false, err
		}
	}
	return false, nil
}

// first is the timer that is due first, up to a moment.
func first(timers map[machine.Key]Timer, until time.Time) (Timer, bool) {
	var found Timer
	for _, t := range timers {
		if !t.At.After(until) && (found.Key == 0 || cmp.Or(t.At.Compare(found.At), cmp.Compare(t.Key, found.Key)) < 0) {
			found = t
		}
	}
	return found, found.Key != 0
}

// jump moves the clock; never back.
func (r *Rehearsal) jump(to time.Time) error {
	if !to.After(r.Now) {
		return ErrGone
	}
	passed, err := r.due(to)
	if err != nil {
		return err
	}
	if passed && to.After(r.Now) {
		r.Now = to.UTC().Truncate(time.Microsecond)
	}
	return nil
}

// Walked are the blocks that were entered and the flows that were taken, in the
// order in which that first happened.
func (r *Rehearsal) Walked() (blocks, flows []graph.ID) {
	for _, s := range r.Scenes {
		for _, x := range s.Steps {
			for _, f := range x.Facts {
				switch {
				case (f.What == machine.Entered || f.What == machine.Caught) && !slices.Contains(blocks, f.Block):
					blocks = append(blocks, f.Block)
				case f.What == machine.Took && !slices.Contains(flows, f.Flow):
					flows = append(flows, f.Flow)
				}
			}
		}
	}
	return blocks, flows
}

func sorted[V any](m map[machine.Key]V) []V {
	list := make([]V, 0, len(m))
	for _, k := range slices.Sorted(maps.Keys(m)) {
		list = append(list, m[k])
	}
	return list
}
