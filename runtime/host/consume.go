package host

import (
	"context"
	"errors"
	"fmt"
	"time"

	"segue/runtime/machine"
)

// consumeWork takes what lies in the store for one instance, in order.
type consumeWork struct {
	hints *hints
	try   bool
}

// want takes the hint away before the store is read: what is sent from now on
// brings another one.
func (c consumeWork) want(w *Want, it *item) {
	c.hints.drop(it.key)
	if c.try {
		w.try(it.key)
	} else {
		w.instance(it.key)
	}
	if !w.seen(-it.key) {
		w.Receivers = append(w.Receivers, it.key)
	}
}

func (c consumeWork) apply(b *batch, it *item) error {
	waiting := b.found.Deliveries[it.key]
	delete(b.found.Deliveries, it.key) // two items for one receiver take it once
	for i := range waiting {
		if err := b.receive(it, &waiting[i]); err != nil {
			return err
		}
	}
	if len(waiting) == PerReceiver {
		b.wakes.receivers = append(b.wakes.receivers, it.key)
	}
	return nil
}

// orphanAge is how long a delivery waits for a receiver that does not exist.
const orphanAge = time.Hour

// receive applies one delivery. Nothing that arrives may be lost or stop what
// comes after it: a delivery is used up unless its receiver is not here yet.
func (b *batch) receive(it *item, d *Delivery) error {
	if d.Kind == deliverStart {
		return b.receiveStart(it, d)
	}
	l, err := b.life(it.key)
	if err != nil {
		b.orphan(it, d)
		return nil
	}
	err = b.arrive(l, d)
	if b.err != nil || err != nil && !errors.Is(err, machine.ErrStale) && !errors.Is(err, machine.ErrRefused) {
		return err
	}
	l.more().Consumed = append(l.more().Consumed, d.Key)
	l.dirty = true
	return nil
}

// orphan drops a delivery that has long found no receiver. An instance that was
// only tried for may be there, in another server's hands: it is waited for first.
func (b *batch) orphan(it *item, d *Delivery) {
	switch {
	case b.now.Sub(d.At) <= orphanAge:
	case !b.want.must[it.key]:
		b.h.wakeReceiver(it.key)
	default:
		b.h.log.Warn("a delivery found no receiver", "receiver", it.key, "kind", d.Kind)
		b.office().Consumed = append(b.office().Consumed, d.Key)
	}
}

func (b *batch) arrive(l *life, d *Delivery) error {
	switch d.Kind {
	case deliverCancel:
		return b.step(l, machine.Cancelled{Reason: "The process that called this one no longer needs it."})
	case deliverContinue:
		return b.step(l, machine.Continued{})
	case deliverReturn:
		r, err := openReturn(d.Body)
		if err != nil {
			return err
		}
		l.more().DropCalls = append(l.more().DropCalls, r.Activation)
		return b.step(l, r)
	case deliverSignal:
		m, err := openLetter(d.Body)
		if err != nil {
			return err
		}
		return b.step(l, machine.SignalReceived{Subscription: m.subscription, Name: m.name, Payload: m.payload})
	case deliverMessage:
		m, err := openLetter(d.Body)
		if err != nil {
			return err
		}
		err = b.step(l, machine.MessageReceived{Subscription: m.subscription, ID: m.id, Name: m.name, Payload: m.payload})
		if err != nil && b.err == nil {
			return errors.Join(err, b.forward(l.more(), m))
		}
		return err
	}
	return fmt.Errorf("%w: a delivery of a kind (%s) that this release does not know", errDamaged, d.Kind)
}

// forward sends a message that came too late for its subscription back to the
// post office, while its time to live lasts.
func (b *batch) forward(fx *Effects, m letter) error {
	if !m.expires.After(b.now) {
		return nil
	}
	if m.message != 0 {
		fx.DropReceipts = append(fx.DropReceipts, Receipt{Message: m.message, Pool: m.pool})
	}
	m.subscription = 0
	body, err := m.seal()
	if err == nil {
		b.deliver(fx, 0, deliverSend, body)
	}
	return err
}

// receiveStart makes an instance that another one, a message or a signal
// ordered. What prevents it is told to the caller.
func (b *batch) receiveStart(it *item, d *Delivery) error {
	s, err := openStart(d.Body)
	if err != nil {
		return err
	}
	if b.lives[it.key] == nil && b.found.Instances[it.key] == nil {
		err = b.startOrdered(it, s)
		if b.err != nil || temporary(err) {
			return err
		}
	}
	fx := b.office()
	if err != nil {
		if err := b.refuseStart(fx, it.key, s, err); err != nil {
			return b.fail(err)
		}
	}
	fx.Consumed = append(fx.Consumed, d.Key)
	return nil
}

func (b *batch) startOrdered(it *item, s startBody) error {
	ctx := b.h.ctx
	process := s.process
	if process == 0 {
		var err error
		if process, err = b.h.programs.owner(ctx, s.pool); err != nil {
			return err
		}
	}
	c, err := b.h.programs.pick(ctx, process, int(s.version), s.pool)
	if err != nil {
		return err
	}
	row := Instance{Key: it.key, Process: process, Version: int32(c.number), Pool: c.pool, StartedAt: b.now, At: b.now,
		Caller: s.caller, BusinessID: s.businessID, Correlation: s.correlation, Trace: s.trace}
	return b.start(row, c.program, it.taken, machine.Started{Start: s.block, Variables: s.vars, BusinessID: s.businessID, Caller: s.caller})
}

// refuseStart tells a caller that what it called cannot start.
func (b *batch) refuseStart(fx *Effects, child machine.Key, s startBody, why error) error {
	b.h.log.Warn("an ordered start came to nothing", "process", s.pool, "caller", s.caller, "why", why)
	if s.correlation != "" {
		fx.DropRuns = append(fx.DropRuns, RunRow{Pool: s.pool, Correlation: s.correlation, Instance: child})
	}
	if s.caller == 0 {
		return nil
	}
	text := why.Error()
	if errors.Is(why, ErrNotFound) {
		text = fmt.Sprintf("There is no published process %q to call.", s.pool)
	}
	body, err := sealReturn(machine.Returned{Activation: s.caller, Child: child, Ending: machine.StatusFailed, Message: text})
	if err == nil {
		b.deliver(fx, s.caller.Instance(), deliverReturn, body)
	}
	return err
}

// temporary errors say nothing about the order itself.
func temporary(err error) bool {
	return errors.Is(err, ErrAway) || errors.Is(err, ErrSlow) || errors.Is(err, ErrConflict) || errors.Is(err, ErrUnknown) ||
		errors.Is(err, ErrStopping) || errors.Is(err, ErrBusy) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}

// ErrTaken is what a store reports where a business id proved to be in use.
var ErrTaken = errors.New("this reference is in use by a run that is under way")
