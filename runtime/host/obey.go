package host

import (
	"math"
	"math/rand/v2"
	"time"

	"segue/runtime/graph"
	"segue/runtime/machine"
)

// obey turns a command into rows. What it returns is an event that the same
// instance gets at once. An error breaks the batch.
func (b *batch) obey(l *life, c *machine.Command) (machine.EventBody, error) {
	switch o := c.Body.(type) {
	case machine.OpenTask:
		return b.openTask(l, c, o)
	case machine.CloseTask:
		b.closeTask(l, o)
	case machine.SetTimer:
		l.more().Timers = append(l.more().Timers, TimerRow{Key: o.Timer, Due: moment(o.At)})
		b.wakes.at(moment(o.At))
	case machine.StopTimer:
		l.more().StopTimers = append(l.more().StopTimers, o.Timer)
	case machine.RunJob:
		return nil, b.runJob(l, c, o)
	case machine.RetryJob:
		l.more().RetryJobs = append(l.more().RetryJobs, JobRetry{Job: o.Job, Attempt: int32(o.Attempt), Ready: b.spread(b.ready(o.NotBefore))})
		b.wakes.jobs = true
	case machine.StopJob:
		l.more().DropJobs = append(l.more().DropJobs, o.Job)
	case machine.Subscribe:
		l.more().Subscribe = append(l.more().Subscribe, SubscriptionRow{Key: o.Subscription, Activation: c.Activation,
			Signal: o.Signal, Pool: l.program.ID(), Name: cleanID(o.Name), Correlation: cleanID(o.Correlation)})
	case machine.Unsubscribe:
		l.more().Unsubscribe = append(l.more().Unsubscribe, o.Subscription)
	case machine.RaiseIncident:
		l.more().Raise = append(l.more().Raise, IncidentRow{Key: o.Incident, Process: l.row.Process, Version: l.row.Version,
			Activation: c.Activation, Block: c.Block, Code: clean(o.Code), Message: clean(o.Message), Detail: clean(o.Detail), At: l.row.At})
	case machine.ClearIncident:
		l.more().Clear = append(l.more().Clear, IncidentClear{Key: o.Incident, Why: o.Why, At: l.row.At})
	default:
		return nil, b.dispatch(l, c)
	}
	return nil, nil
}

// dispatch obeys what goes to another instance, or to this one later.
func (b *batch) dispatch(l *life, c *machine.Command) error {
	switch o := c.Body.(type) {
	case machine.Call:
		return b.call(l, o)
	case machine.StopCall:
		l.more().StopCalls = append(l.more().StopCalls, o.Activation)
	case machine.Send:
		m := letter{name: cleanID(o.Name), correlation: cleanID(o.Correlation), id: cleanID(o.ID), payload: o.Payload}
		if o.TTL > 0 {
			m.expires = b.now.Add(o.TTL)
		}
		return b.mail(l, deliverSend, m)
	case machine.Broadcast:
		return b.mail(l, deliverBroadcast, letter{name: cleanID(o.Signal), payload: o.Payload, served: o.Served})
	case machine.Continue:
		b.deliver(l.more(), l.row.Key, deliverContinue, pack(nil, []byte{deliverySchema}))
	case machine.Finish:
		return b.finish(l, o)
	}
	return nil
}

// deliver sends a body on its way.
func (b *batch) deliver(fx *Effects, to machine.Key, kind DeliveryKind, body []byte) {
	fx.Deliveries = append(fx.Deliveries, Delivery{Receiver: to, Kind: kind, At: b.now, Body: body})
	if to == 0 {
		b.wakes.post = true
	} else {
		b.wakes.receivers = append(b.wakes.receivers, to)
	}
}

func (b *batch) mail(l *life, kind DeliveryKind, m letter) error {
	m.trace = b.h.traceOf(l.row.Key, l.row.Trace)
	body, err := m.seal()
	if err == nil {
		b.deliver(l.more(), 0, kind, body)
	}
	return err
}

func (b *batch) runJob(l *life, c *machine.Command, o machine.RunJob) error {
	input, err := o.Input.AppendBinary(nil)
	if err != nil {
		return err
	}
	l.more().Jobs = append(l.more().Jobs, Job{Key: o.Job, Process: l.row.Process, Activation: c.Activation, Block: c.Block,
		Connection: clean(o.Connection), Action: clean(o.Action), Type: clean(o.Type), Input: pack(nil, input), Attempt: int32(o.Attempt), Ready: b.ready(o.NotBefore)})
	b.wakes.jobs = true
	return nil
}

// ready is when a job may begin: now, or later.
func (b *batch) ready(notBefore time.Time) time.Time {
	if notBefore.After(b.now) {
		return moment(notBefore)
	}
	return b.now
}

// spreadMost bounds by how much a further try is put off.
const spreadMost = 30 * time.Second

// spread puts a further try off by a little, each by another: thousands that
// failed together do not knock together again.
func (b *batch) spread(ready time.Time) time.Time {
	most := min(time.Duration(float64(ready.Sub(b.now))*b.h.cfg.Spread), spreadMost)
	if most <= 0 {
		return ready
	}
	return ready.Add(rand.N(most))
}

// call draws the child's number here: the caller knows whom it waits for, and a
// cancel that follows names the same receiver.
func (b *batch) call(l *life, o machine.Call) error {
	child, err := b.h.newKey(b.h.ctx)
	if err != nil {
		return err
	}
	body, err := startBody{pool: graph.ID(clean(string(o.Process))), version: int32(min(o.Version, math.MaxInt32)), businessID: cleanID(o.BusinessID),
		caller: o.Activation, vars: o.Variables, trace: b.h.traceOf(l.row.Key, l.row.Trace)}.seal()
	if err != nil {
		return err
	}
	l.more().Calls = append(l.more().Calls, CallRow{Activation: o.Activation, Child: child})
	b.deliver(l.more(), child, deliverStart, body)
	return nil
}

func (b *batch) finish(l *life, o machine.Finish) error {
	l.row.EndedAt = l.row.At
	l.row.Status = o.Status
	l.row.ErrorCode = clean(o.ErrorCode)
	if l.row.Correlation != "" {
		if err := b.mail(l, deliverFreed, letter{pool: l.program.ID(), correlation: l.row.Correlation, subscription: l.row.Key}); err != nil {
			return err
		}
	}
	if o.Caller == 0 {
		return nil
	}
	body, err := sealReturn(machine.Returned{Activation: o.Caller, Child: l.row.Key, Ending: o.Status,
		ErrorCode: o.ErrorCode, Message: o.Message, Output: o.Output})
	if err != nil {
		return err
	}
	b.deliver(l.more(), o.Caller.Instance(), deliverReturn, body)
	return nil
}

// at notes the earliest timer.
func (w *wakes) at(t time.Time) {
	if w.timer.IsZero() || t.Before(w.timer) {
		w.timer = t
	}
}
