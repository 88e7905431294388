package host

import (
	"errors"
	"fmt"
	"runtime/debug"
	"time"

	"segue/runtime/machine"
)

// batch is one transaction under way: what was read, and what has become of it
// in memory.
type batch struct {
	h     *Host
	tx    Tx
	want  *Want
	found *Found
	now   time.Time
	began time.Time // by the clock of this machine
	lives map[machine.Key]*life
	order []*life          // in the order in which they were touched
	first map[string]*item // by command id, the item that is carrying it out
	drop  []string         // command ids that came to nothing
	post  *Effects         // what belongs to no instance
	deeds []Deed           // for the audit
	err   error            // the batch cannot be written
	wakes wakes

	scratch []byte
	written *Write // what was committed, or is about to be
}

// wakes is who must look after the commit.
type wakes struct {
	receivers []machine.Key
	post      bool
	jobs      bool
	timer     time.Time // the earliest that was set; zero: none
}

// life is one instance within a batch.
type life struct {
	row      Instance
	program  *machine.Program
	state    machine.State
	ready    bool // program and state are there
	isNew    bool
	dirty    bool
	moved    bool // to another version
	was      int32
	records  []Record
	effects  *Effects
	deciding *decideWork // whose decision the step under way is
}

func newBatch(h *Host, tx Tx, found *Found, want *Want) *batch {
	return &batch{h: h, tx: tx, want: want, found: found, now: found.Now, began: time.Now()}
}

// run applies the items in their order. An error means that the batch as a
// whole cannot be written; an item's own failure is in its outcome.
func (b *batch) run(items []*item) error {
	if b.lives == nil {
		b.lives = make(map[machine.Key]*life, len(items))
		b.order = make([]*life, 0, len(items))
	}
	for _, it := range items {
		it.out = outcome{}
		if b.known(it) {
			continue
		}
		it.out.err = b.guarded(it)
		if b.err != nil {
			return b.err
		}
		if it.out.err != nil && it.command != "" {
			b.drop = append(b.drop, it.command)
			delete(b.first, it.command)
		}
	}
	return nil
}

// known answers an item whose command was carried out before, in another
// transaction or by an item of this batch.
func (b *batch) known(it *item) bool {
	if it.command == "" {
		return false
	}
	if k, ok := b.found.Commands[it.command]; ok {
		it.out = outcome{key: k, again: true}
		return true
	}
	if other := b.first[it.command]; other != nil {
		it.out = outcome{key: other.out.key, again: true}
		return true
	}
	if b.first == nil {
		b.first = map[string]*item{}
	}
	b.first[it.command] = it
	return false
}

// guarded keeps a panic to the item that caused it. A panic between two
// changes leaves the batch half done: then the batch is done again without it.
func (b *batch) guarded(it *item) (err error) {
	changes := b.changes(it.key)
	defer func() {
		if p := recover(); p != nil {
			err = &PanicError{Value: p, Stack: string(debug.Stack())}
			b.h.log.Error("a delivery panicked", "instance", it.key, "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			if b.changes(it.key) != changes {
				b.fail(err)
			}
		}
	}()
	return it.work.apply(b, it)
}

// changes tells whether anything was changed between two points.
func (b *batch) changes(k machine.Key) int {
	n := len(b.order)
	if l := b.lives[k]; l != nil {
		n += int(l.row.Step) + len(l.records)
		if l.effects != nil {
			n += 1 + len(l.effects.Consumed)
		}
	}
	return n
}

// fail says that the batch is not to be written.
func (b *batch) fail(err error) error {
	if b.err == nil {
		b.err = err
	}
	return err
}

// life is an instance that was locked. It is not yet decoded: what has ended
// or is not asked to step need not be.
func (b *batch) life(k machine.Key) (*life, error) {
	if l := b.lives[k]; l != nil {
		return l, nil
	}
	row := b.found.Instances[k]
	if row == nil {
		return nil, ErrNotFound
	}
	l := &life{row: *row, was: row.Step}
	b.lives[k] = l
	b.order = append(b.order, l)
	return l, nil
}

// begin makes a new life.
func (b *batch) begin(row Instance, p *machine.Program) *life {
	l := &life{row: row, program: p, state: machine.NewState(row.Key), ready: true, isNew: true}
	b.lives[row.Key] = l
	b.order = append(b.order, l)
	return l
}

// decode makes a life ready to step.
func (b *batch) decode(l *life) error {
	if l.ready {
		return nil
	}
	p, err := b.h.programs.get(b.h.ctx, l.row.Process, int(l.row.Version), l.row.Pool)
	if err != nil {
		return err
	}
	if l.state, err = decodeState(p, l.row.Key, l.row.State, l.row.Vars); err != nil {
		return fmt.Errorf("instance %s: %w", l.row.Key, err)
	}
	l.program, l.ready = p, true
	return nil
}

// maxFollowUps is how many events of the host's own may follow one event in
// the same transaction.
const maxFollowUps = 100

// step applies an event and what the host itself has to answer at once. The
// error is the machine's refusal or staleness, and has changed nothing; other
// trouble breaks the batch.
func (b *batch) step(l *life, body machine.EventBody) error {
	if !l.row.EndedAt.IsZero() {
		return machine.ErrStale
	}
	if err := b.decode(l); err != nil {
		return err
	}
	followUps, err := b.stepOnce(l, body)
	if err != nil {
		return err
	}
	for n := 0; len(followUps) > 0; n++ {
		if n == maxFollowUps {
			return b.fail(fmt.Errorf("instance %s asks for the impossible again and again", l.row.Key))
		}
		next := followUps[0]
		more, err := b.stepOnce(l, next)
		if err != nil && !errors.Is(err, machine.ErrStale) {
			return b.fail(err)
		}
		followUps = append(followUps[1:], more...)
	}
	return nil
}

func (b *batch) stepOnce(l *life, body machine.EventBody) (followUps []machine.EventBody, err error) {
	e := machine.Event{At: b.now, Body: body}
	if e.At.Before(l.row.At) {
		e.At = l.row.At // an instance's time never goes back
	}
	var next machine.State
	var commands []machine.Command
	var facts []machine.Fact
	if m, ok := body.(machine.Migrated); ok {
		next, commands, facts, err = b.migrate(l, e, m)
	} else {
		next, commands, facts, err = l.program.Step(l.state, e)
	}
	if err != nil {
		return nil, err
	}
	l.state, l.dirty = next, true
	l.row.Step++
	l.row.At = e.At
	l.row.Status = next.Status()
	if next.Suspended() && l.row.Status == machine.StatusRunning {
		l.row.Status = Suspended
	}
	l.row.Incidents = int32(next.Incidents())
	b.scratch = machine.AppendRecord(b.scratch[:0], e, facts)
	l.records = append(l.records, Record{Instance: l.row.Key, Step: l.row.Step, Month: Month(l.row.StartedAt), At: e.At, Body: pack(nil, b.scratch)})
	for i := range commands {
		f, err := b.obey(l, &commands[i])
		if err != nil {
			return nil, b.fail(err)
		}
		if f != nil {
			followUps = append(followUps, f)
		}
	}
	return followUps, nil
}

// Month is the partition of history for instances that start at t.
func Month(t time.Time) int32 {
	t = t.UTC()
	return int32(t.Year()*100 + int(t.Month()))
}

func (l *life) more() *Effects {
	if l.effects == nil {
		l.effects = &Effects{}
	}
	return l.effects
}

func (b *batch) office() *Effects {
	if b.post == nil {
		b.post = &Effects{}
	}
	return b.post
}
