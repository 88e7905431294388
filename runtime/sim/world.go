package sim

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Trouble says how unreliable a World is: each is one in so many; 0 is never.
type Trouble struct {
	Lost   int // a step is lost before its commit; the event comes again later
	Twice  int // an event is delivered a second time
	Late   int // an old report comes again
	Absent int // a task that nobody can take
	Down   int // a try of a job fails
	Refuse int // a job ends with a business error
	Helped int // an operator changes a time, begins something, pauses or changes data
}

// Rough is trouble enough for every law to be tried.
var Rough = Trouble{Lost: 8, Twice: 6, Late: 5, Absent: 15, Down: 3, Refuse: 6, Helped: 7}

// World plays one instance: it is its people, its systems, its clock and its
// database. Everything follows from the seed.
type World struct {
	Now    time.Time
	State  machine.State
	Events []machine.Event // that were committed
	Facts  []machine.Fact  // of all steps

	p       *machine.Program
	names   machine.Names
	r       *rand.Rand
	trouble Trouble
	tasks   map[machine.Key]*task
	timers  map[machine.Key]time.Time
	jobs    map[machine.Key]*job
	past    []machine.EventBody
	effects map[machine.Key]int // how often each job's effect took place
	goOn    bool
	keys    map[machine.Key]bool // of all that was ever asked for
	asked   int                  // how often something was begun by hand

	subscriptions map[machine.Key]machine.Subscribe
	calls         map[machine.Key]bool
}

type task struct {
	machine.OpenTask
	seats int
	done  []bool
}

type job struct {
	attempt int
	ready   time.Time
}

// NewWorld is the world of one instance of a pool of a document.
func NewWorld(p *machine.Program, pool *graph.Pool, r *rand.Rand, t Trouble) *World {
	return &World{Now: time.Date(2026, 3, 27, 22, 0, 0, 0, time.UTC), State: machine.NewState(machine.NewKey(1)), p: p, names: machine.NamesOf(pool), r: r, trouble: t,
		tasks: map[machine.Key]*task{}, timers: map[machine.Key]time.Time{}, jobs: map[machine.Key]*job{}, effects: map[machine.Key]int{}, keys: map[machine.Key]bool{},
		subscriptions: map[machine.Key]machine.Subscribe{}, calls: map[machine.Key]bool{}}
}

// Open is what the instance waits for: tasks, timers and jobs; others are what it
// has asked of other instances.
func (w *World) Open() (tasks, timers, jobs, others int) {
	return len(w.tasks), len(w.timers), len(w.jobs), len(w.subscriptions) + len(w.calls)
}

// Effects are how often the effect of each job took place: more than once where
// a report was lost, always under the one key.
func (w *World) Effects() map[machine.Key]int { return w.effects }

func (w *World) happens(oneIn int) bool { return oneIn > 0 && w.r.IntN(oneIn) == 0 }

// Live plays the instance to its end, or until so many events have happened.
// The error says which law was broken.
func (w *World) Live(vars []machine.Var, patience int) error {
	if err := w.deliver(machine.Started{Variables: vars, By: "ana@example.com"}); err != nil {
		return err
	}
	for range patience {
		if w.State.Status() != machine.StatusRunning {
			return nil
		}
		w.Now = w.Now.Add(time.Duration(w.r.IntN(1800)) * time.Second)
		if w.happens(w.trouble.Late) {
			if err := w.repeat(); err != nil {
				return err
			}
		}
		if w.happens(w.trouble.Helped) {
			if err := w.helped(); err != nil {
				return err
			}
			if w.State.Status() != machine.StatusRunning {
				return nil
			}
		}
		body := w.next()
		if body == nil {
			return fmt.Errorf("stuck: %+v, parked %+v", w.p.Waiting(w.State), w.p.Parked(w.State))
		}
		if err := w.deliver(body); err != nil {
			return fmt.Errorf("%T %+v: %w", body, body, err)
		}
	}
	return errors.New("it does not come to its end")
}

// next is something that can happen now. The clock jumps where nothing else
// can.
func (w *World) next() machine.EventBody {
	var can []machine.EventBody
	if w.goOn {
		can = append(can, machine.Continued{})
	}
	for _, a := range w.p.Waiting(w.State) {
		if a.Incident != 0 {
			can = append(can, w.repair(a))
		}
	}
	for _, k := range sorted(w.tasks) {
		can = append(can, w.decide(w.tasks[k]))
	}
	for _, k := range sorted(w.jobs) {
		if !w.jobs[k].ready.After(w.Now) {
			can = append(can, w.run(k, w.jobs[k]))
		}
	}
	for _, k := range sorted(w.timers) {
		if !w.timers[k].After(w.Now) {
			can = append(can, machine.TimerFired{Timer: k})
		}
	}
	for _, k := range sorted(w.calls) {
		can = append(can, w.comesBack(k))
	}
	for _, k := range sorted(w.subscriptions) {
		if len(can) == 0 && len(w.timers) == 0 || w.happens(8) {
			can = append(can, w.tell(k))
		}
	}
	if len(can) > 0 && !w.happens(6) {
		return can[w.r.IntN(len(can))]
	}
	if w.jump() {
		return w.next()
	}
	if len(can) == 0 {
		return nil
	}
	return can[w.r.IntN(len(can))]
}

// jump moves the clock to the next moment that something waits for.
func (w *World) jump() bool {
	var to time.Time
	for _, t := range w.timers {
		if t.After(w.Now) && (to.IsZero() || t.Before(to)) {
			to = t
		}
	}
	for _, j := range w.jobs {
		if j.ready.After(w.Now) && (to.IsZero() || j.ready.Before(to)) {
			to = j.ready
		}
	}
	if to.IsZero() {
		return false
	}
	w.Now = to
	return true
}

// repair is what an operator does about an incident.
func (w *World) repair(a machine.Activation) machine.EventBody {
	return machine.Retried{Incident: a.Incident, By: "op@example.com", Reason: "tried again"}
}

// decide is what a person does who has a seat.
func (w *World) decide(t *task) machine.EventBody {
	if w.happens(w.trouble.Absent) && !slices.Contains(t.done, true) {
		return machine.TaskFailed{Task: t.Task, Failure: machine.Failure{Code: "nobody", Message: "Nobody is there."}}
	}
	seat := w.r.IntN(t.seats)
	for t.done[seat] {
		seat = (seat + 1) % t.seats
	}
	o := t.Outcomes[w.r.IntN(len(t.Outcomes))]
	return machine.Decided{Task: t.Task, By: fmt.Sprintf("seat%d@example.com", seat+1), Seat: seat + 1, Seats: t.seats, Outcome: o.Name, Comment: "By chance."}
}

// run is one try of a job.
func (w *World) run(k machine.Key, j *job) machine.EventBody {
	switch {
	case w.happens(w.trouble.Down):
		return machine.JobFailed{Job: k, Attempt: j.attempt, Failure: machine.Failure{Message: "It did not answer."}}
	case w.happens(w.trouble.Refuse):
		return machine.JobFailed{Job: k, Attempt: j.attempt, Failure: machine.Failure{Code: "closed", Message: "The ledger is closed."}}
	}
	w.effects[k]++
	return machine.JobSucceeded{Job: k, Attempt: j.attempt, Output: feel.NewContext(1).Set("number", feel.Int(int64(k.Counter()))).Value()}
}

// comesBack is the end of a called instance.
func (w *World) comesBack(k machine.Key) machine.EventBody {
	if w.happens(w.trouble.Refuse) {
		return machine.Returned{Activation: k, Ending: machine.StatusFailed, ErrorCode: "refused", Message: "The other process refused."}
	}
	return machine.Returned{Activation: k, Ending: machine.StatusEnded, Output: []machine.Var{{Name: "returned", Value: feel.Bool(true)}}}
}

// tell is a message or signal from elsewhere.
func (w *World) tell(k machine.Key) machine.EventBody {
	s := w.subscriptions[k]
	payload := feel.NewContext(1).Set("amount", feel.Int(int64(w.r.IntN(1200)))).Value()
	if s.Signal {
		return machine.SignalReceived{Subscription: k, Name: s.Name, Payload: payload}
	}
	return machine.MessageReceived{Subscription: k, Name: s.Name, Payload: payload}
}

// deliver commits an event, after it may have been lost, and perhaps delivers it
// again.
func (w *World) deliver(body machine.EventBody) error {
	if w.happens(w.trouble.Lost) {
		if _, _, _, err := w.p.Step(w.State, machine.Event{At: w.Now, Body: body}); err != nil {
			return err
		}
		if err := w.restart(); err != nil {
			return err
		}
		w.Now = w.Now.Add(time.Second)
	}
	if err := w.commit(body); err != nil {
		return err
	}
	if w.happens(w.trouble.Twice) {
		return w.stale(body)
	}
	return nil
}

// restart reads the instance from its stored form.
func (w *World) restart() error {
	state, vars := w.State.Encode()
	s, err := machine.DecodeState(w.p, w.State.Key(), state, vars)
	w.State = s
	return err
}

// repeat delivers an old report again.
func (w *World) repeat() error {
	if len(w.past) == 0 {
		return nil
	}
	return w.stale(w.past[w.r.IntN(len(w.past))])
}

// stale expects that an event which was taken before is not taken again.
func (w *World) stale(body machine.EventBody) error {
	switch b := body.(type) {
	case machine.Decided:
		if t := w.tasks[b.Task]; t != nil {
			return nil // the host knows the seat, and does not deliver it
		}
	case machine.TaskFailed:
		return nil // it opens nothing that it could not
	case machine.Continued, machine.VariablesSet, machine.Begun:
		return nil // a command's id tells the host
	case machine.MessageReceived:
		if _, open := w.subscriptions[b.Subscription]; open {
			return nil // the host tells messages apart
		}
	case machine.SignalReceived:
		if _, open := w.subscriptions[b.Subscription]; open {
			return nil
		}
	}
	if w.State.Status() != machine.StatusRunning {
		return nil
	}
	if _, _, _, err := w.p.Step(w.State, machine.Event{At: w.Now, Body: body}); !errors.Is(err, machine.ErrStale) {
		return fmt.Errorf("%T was taken a second time: %v", body, err)
	}
	return nil
}
