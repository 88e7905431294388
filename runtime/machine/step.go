package machine

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"segue/runtime/feel"
)

// Errors of Step. Both leave the state as it was.
var (
	// ErrStale says that nothing waits for the event, or no longer.
	ErrStale = errors.New("machine: nothing waits for this event")
	// ErrRefused says that what waits does not offer this. The error is a
	// *Refusal, whose text is for people.
	ErrRefused = errors.New("machine: this is not offered")
)

// Refusal is an ErrRefused with a sentence for people.
type Refusal struct{ Text string }

func (e *Refusal) Error() string { return e.Text }

// Is makes errors.Is(err, ErrRefused) true.
func (e *Refusal) Is(target error) bool { return target == ErrRefused }

func refuse(text string, args ...any) error { return &Refusal{fmt.Sprintf(text, args...)} }

const (
	movesPerStep = 1_000     // then the step pauses, so that no instance holds up others
	movesInAll   = 1_000_000 // of one token without a wait: it goes round for ever
	keyReserve   = 1_000     // counters kept back to end an instance in order
)

// Step applies one event: it returns the next state, what to do and what
// happened. It is pure and does not change s. The error is ErrStale, a
// *Refusal, or says what is wrong with the state.
func (p *Program) Step(s State, e Event) (State, []Command, []Fact, error) {
	r := p.take(s, e.At)
	if err := r.accept(e.Body); err != nil {
		p.give(r)
		return s, nil, nil, err
	}
	r.settle()
	if r.err != nil {
		err := r.err
		p.give(r)
		return s, nil, nil, err
	}
	next, out, facts := r.result()
	p.give(r)
	return next, out, facts, nil
}

// Replay folds a history. The result is the stored state, exactly, for the
// machine revision that recorded it.
func (p *Program) Replay(instance Key, events []Event) (State, error) {
	s := NewState(instance)
	for i, e := range events {
		next, _, _, err := p.Step(s, e)
		if err != nil {
			return s, fmt.Errorf("event %d, %T: %w", i+1, e.Body, err)
		}
		s = next
	}
	return s, nil
}

// run is one step under way. It works on copies; a refused step throws them
// away.
type run struct {
	p      *Program
	s      State // scopes, acts, parked and undoable are copies
	now    time.Time
	agenda []token
	head   int
	ending []Key // scopes whose tokens may have run out
	moves  int
	out    []Command
	facts  []Fact
	chosen []int32
	visit  Visit
	ev     feel.Evaluator
	err    error

	heard   []Broadcast // signals of this instance's own that its subscriptions have not had yet
	touched bool        // variables have changed since conditions were last asked, or new ones wait
}

// take makes a run from memory used before.
func (p *Program) take(s State, at time.Time) *run {
	r, ok := p.runs.Get().(*run)
	if !ok {
		r = &run{p: p}
	}
	scopes, acts, parked, undoable := r.s.scopes[:0], r.s.acts[:0], r.s.parked[:0], r.s.undoable[:0]
	r.s = s
	r.s.scopes = append(scopes, s.scopes...)
	r.s.acts = append(acts, s.acts...)
	r.s.parked = append(parked, s.parked...)
	r.s.undoable = append(undoable, s.undoable...)
	r.agenda, r.s.moving = append(r.agenda[:0], s.moving...), nil
	r.s.at = max(s.at, at.UnixMicro())
	r.now = time.UnixMicro(r.s.at).UTC()
	r.head, r.moves, r.err, r.touched, r.heard = 0, 0, nil, false, r.heard[:0]
	r.visit = Visit{Now: r.now, Zone: p.zone, r: r}
	r.ev.Scope, r.ev.Now = &r.visit, feel.Null
	return r
}

// give keeps a run's memory but none of its values.
func (p *Program) give(r *run) {
	clear(r.s.scopes)
	clear(r.s.acts)
	clear(r.s.parked)
	clear(r.s.undoable)
	clear(r.out)
	clear(r.facts)
	r.out, r.facts, r.ending = r.out[:0], r.facts[:0], r.ending[:0]
	r.visit = Visit{}
	if cap(r.s.acts) > 4*movesPerStep || cap(r.facts) > 64*movesPerStep {
		return // a rare giant; let it go
	}
	p.runs.Put(r)
}

// result copies what outlives the run, and only that.
func (r *run) result() (State, []Command, []Fact) {
	s := r.s
	s.scopes = keep(r.s.scopes, func(x *scope) bool { return !x.dead })
	s.acts = keep(r.s.acts, func(x *activation) bool { return !x.dead })
	s.parked = keep(r.s.parked, func(x *arrival) bool { return x.count > 0 || x.used })
	s.undoable = slices.Clone(r.s.undoable)
	s.moving = slices.Clone(r.agenda[r.head:])
	for i := range s.scopes {
		s.scopes[i].own, s.scopes[i].grows = false, false
	}
	return s, slices.Clone(r.out), slices.Clone(r.facts)
}

func keep[T any](list []T, live func(*T) bool) []T {
	n := 0
	for i := range list {
		if live(&list[i]) {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	out := make([]T, 0, n)
	for i := range list {
		if live(&list[i]) {
			out = append(out, list[i])
		}
	}
	return out
}

// accept routes the event to what waits for it.
func (r *run) accept(body EventBody) error {
	if b, ok := body.(Started); ok {
		return r.start(b)
	}
	if r.s.status != StatusRunning {
		return ErrStale
	}
	switch b := body.(type) {
	case Continued:
		if !r.s.paused {
			return ErrStale
		}
		r.s.paused, r.touched = false, true
	case Cancelled:
		r.finish(StatusCancelled, Thrown{})
	case Suspended:
		if r.s.suspended {
			return ErrStale
		}
		r.s.suspended = true
	case Resumed:
		if !r.s.suspended {
			return ErrStale
		}
		r.s.suspended, r.touched = false, true
	case VariablesSet:
		return r.setByHand(b)
	case Retried:
		return r.retry(b)
	case Skipped:
		return r.skip(b)
	case Moved:
		return r.moveTo(b)
	case Begun:
		return r.begun(b)
	case Migrated:
		return errors.New("machine: Migrate takes a Migrated")
	case Rescheduled:
		return r.reschedule(b)
	default:
		return r.happened(body)
	}
	return nil
}

// happened finds who asked for what the event reports.
func (r *run) happened(body EventBody) error {
	key, kind := reported(body)
	if kind == 0 {
		return fmt.Errorf("machine: no such event: %T", body)
	}
	for i := range r.s.acts {
		for j := range r.s.acts[i].open {
			if x := r.s.acts[i].open[j]; x.key == key && x.is(kind) {
				return r.deliver(i, x, body)
			}
		}
	}
	for i := range r.s.scopes {
		for j := range r.s.scopes[i].open {
			if x := r.s.scopes[i].open[j]; x.key == key && x.is(kind) {
				r.triggerBeside(r.s.scopes[i].key, x, body)
				return nil
			}
		}
	}
	return ErrStale
}

// is reports whether the resource is what an event of the kind is about. States
// in form 1 told subscriptions to signals and to messages not apart.
func (x resource) is(kind Resource) bool {
	return x.kind == kind || x.kind == SubscriptionOpen && kind == SignalOpen
}

// reported is what an event is about.
func reported(body EventBody) (Key, Resource) {
	switch b := body.(type) {
	case Decided:
		return b.Task, TaskOpen
	case TaskFailed:
		return b.Task, TaskOpen
	case TimerFired:
		return b.Timer, TimerOpen
	case JobSucceeded:
		return b.Job, JobOpen
	case JobFailed:
		return b.Job, JobOpen
	case MessageReceived:
		return b.Subscription, SubscriptionOpen
	case SignalReceived:
		return b.Subscription, SignalOpen
	case Returned:
		return b.Activation, CallOpen
	}
	return 0, 0
}

// deliver gives the event to the activation, or to the Catcher that waits on
// its behalf.
func (r *run) deliver(i int, x resource, body EventBody) error {
	a := &r.s.acts[i]
	switch b := body.(type) {
	case JobSucceeded:
		if int(a.attempt) != b.Attempt {
			return ErrStale
		}
	case JobFailed:
		if int(a.attempt) != b.Attempt {
			return ErrStale
		}
	}
	if x.kind == TaskOpen && r.s.suspended {
		return refuse("This process is suspended. Nothing was decided; wait until it is resumed.")
	}
	if x.kind == TimerOpen || x.kind == JobOpen || x.kind == CallOpen {
		a.open = without(a.open, x.key)
	}
	a.moves = 0
	if x.by >= 0 {
		r.trigger(i, x, body)
		return nil
	}
	w := r.p.nodes[a.node].waiter
	if w == nil {
		return ErrStale
	}
	m := w.Resume(r.see(i), body)
	if m.verb == verbRefuse {
		return refuse("%s", m.fail.Message)
	}
	r.apply(i, m)
	return nil
}

// without is the list without the resource; the list itself stays.
func without(list []resource, k Key) []resource {
	out := make([]resource, 0, len(list)-1)
	for _, x := range list {
		if x.key != k {
			out = append(out, x)
		}
	}
	return out
}

// settle moves tokens until all wait, or until the step has moved enough.
func (r *run) settle() {
	for r.err == nil && r.s.status == StatusRunning {
		if len(r.heard) > 0 {
			b := r.heard[0]
			r.heard = r.heard[1:]
			r.hear(b)
			continue
		}
		if n := len(r.ending); n > 0 {
			k := r.ending[n-1]
			r.ending = r.ending[:n-1]
			r.endScope(k)
			continue
		}
		if r.touched && r.meet() {
			continue
		}
		if r.head == len(r.agenda) {
			r.agenda, r.head = r.agenda[:0], 0
			if r.release() {
				continue
			}
			return
		}
		if r.s.suspended || r.moves >= movesPerStep {
			break
		}
		t := r.agenda[r.head]
		r.head++
		r.moves++
		r.enter(t)
	}
	if r.moves >= movesPerStep && !r.s.paused && r.head < len(r.agenda) {
		r.s.paused = true
		r.order(-1, Continue{})
	}
}
