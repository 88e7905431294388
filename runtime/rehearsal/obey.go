package rehearsal

import (
	"time"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// Timer is a moment that is waited for.
type Timer struct {
	Key   machine.Key
	Block graph.ID
	At    time.Time
}

// Job is something that another system, or a program of the company's own, is
// to do.
type Job struct {
	machine.RunJob
	Activation machine.Key
	Block      graph.ID
}

// News is a message or signal that is waited for.
type News struct {
	machine.Subscribe
	Block graph.ID
}

func (n News) arrives(payload feel.Value) machine.EventBody {
	if n.Signal {
		return machine.SignalReceived{Subscription: n.Subscription, Name: n.Name, Payload: payload}
	}
	return machine.MessageReceived{Subscription: n.Subscription, Name: n.Name, Payload: payload}
}

// Called is another process that was called.
type Called struct {
	machine.Call
	Block graph.ID
}

// Sent is a message or signal that others would get.
type Sent struct {
	Block             graph.ID
	Signal            bool
	Name, Correlation string
	Payload           feel.Value
	Taken             bool // the instance itself waited for it

	until time.Time // it is kept for a receiver; zero: only for those who wait by the end of the step
	step  int
}

// Trouble is something that needs attention.
type Trouble struct {
	machine.RaiseIncident
	Activation machine.Key
	Block      graph.ID
}

// used takes away what an event reports the end of.
func (r *Rehearsal) used(body machine.EventBody) {
	switch b := body.(type) {
	case machine.TimerFired:
		delete(r.timers, b.Timer)
	case machine.JobSucceeded:
		delete(r.jobs, b.Job)
	case machine.JobFailed:
		delete(r.jobs, b.Job)
	case machine.TaskFailed:
		delete(r.tasks, b.Task)
	case machine.Returned:
		delete(r.calls, b.Activation)
	}
}

// arrival is something that happens at once.
type arrival struct {
	body machine.EventBody
	sent int // the place in Sent, from 1, of the message that arrives; 0: no message of its own
}

// obey does what the machine orders. What it returns happens at once.
func (r *Rehearsal) obey(c machine.Command) (now []arrival, err error) {
	switch b := c.Body.(type) {
	case machine.OpenTask:
		failed, err := r.open(c, b)
		for _, body := range failed {
			now = append(now, arrival{body: body})
		}
		return now, err
	case machine.CloseTask:
		delete(r.tasks, b.Task)
	case machine.SetTimer:
		r.timers[b.Timer] = Timer{b.Timer, c.Block, b.At}
	case machine.StopTimer:
		delete(r.timers, b.Timer)
	case machine.RunJob:
		r.known[b.Job] = b
		r.jobs[b.Job] = &Job{b, c.Activation, c.Block}
	case machine.RetryJob:
		order := r.known[b.Job]
		order.Attempt, order.NotBefore = b.Attempt, b.NotBefore
		r.jobs[b.Job] = &Job{order, c.Activation, c.Block}
	case machine.StopJob:
		delete(r.jobs, b.Job)
	case machine.Call:
		r.calls[b.Activation] = Called{b, c.Block}
	case machine.StopCall:
		delete(r.calls, b.Activation)
	case machine.RaiseIncident:
		r.trouble[b.Incident] = Trouble{b, c.Activation, c.Block}
	case machine.ClearIncident:
		delete(r.trouble, b.Incident)
	case machine.Continue:
		r.goOn = true
	case machine.Finish:
		r.Ending = &b
		clear(r.tasks)
		clear(r.timers)
		clear(r.jobs)
		clear(r.news)
		clear(r.calls)
	default:
		return r.post(c), nil
	}
	return nil, nil
}

// post is what goes to others and comes from them. What the instance says to
// itself it hears.
func (r *Rehearsal) post(c machine.Command) []arrival {
	switch b := c.Body.(type) {
	case machine.Subscribe:
		r.news[b.Subscription] = News{b, c.Block}
		for i, s := range r.Sent {
			if !s.Taken && r.kept(s) && s.isFor(b) {
				return r.hand(i, r.news[b.Subscription])
			}
		}
	case machine.Unsubscribe:
		delete(r.news, b.Subscription)
	case machine.Broadcast: // the machine itself tells those who listen inside
		r.Sent = append(r.Sent, Sent{Block: c.Block, Signal: true, Name: b.Signal, Payload: b.Payload})
	case machine.Send:
		s := Sent{Block: c.Block, Name: b.Name, Correlation: b.Correlation, Payload: b.Payload, step: r.steps}
		if b.TTL > 0 {
			s.until = r.Now.Add(b.TTL)
		}
		r.Sent = append(r.Sent, s)
		return r.correlate(len(r.Sent) - 1)
	}
	return nil
}

// isFor reports whether a message is for those who wait like this.
func (s Sent) isFor(n machine.Subscribe) bool {
	return !s.Signal && !n.Signal && s.Name == n.Name && s.Correlation == n.Correlation
}

// kept reports whether a message still waits for somebody to receive it.
func (r *Rehearsal) kept(s Sent) bool { return s.step == r.steps || s.until.After(r.Now) }

// correlate hands a message to one who waits for it, if any.
func (r *Rehearsal) correlate(sent int) []arrival {
	for _, n := range sorted(r.news) {
		if r.Sent[sent].isFor(n.Subscribe) {
			return r.hand(sent, n)
		}
	}
	return nil
}

func (r *Rehearsal) hand(sent int, n News) []arrival {
	s := &r.Sent[sent]
	s.Taken = true
	return []arrival{{n.arrives(s.Payload), sent + 1}}
}

// late is a message that found nobody waiting any more, since another came
// before it: while it is kept it goes to whoever waits now or later.
func (r *Rehearsal) late(a arrival) []arrival {
	if a.sent == 0 {
		return nil
	}
	if m, ok := a.body.(machine.MessageReceived); ok {
		delete(r.news, m.Subscription)
	}
	s := &r.Sent[a.sent-1]
	if s.Taken = false; !r.kept(*s) {
		return nil
	}
	return r.correlate(a.sent - 1)
}

// Tasks are those that wait for somebody, the oldest first.
func (r *Rehearsal) Tasks() []*Task { return sorted(r.tasks) }

// Jobs are those that wait for an answer, the oldest first.
func (r *Rehearsal) Jobs() []*Job { return sorted(r.jobs) }

// News are what is waited for from elsewhere, the oldest first.
func (r *Rehearsal) News() []News { return sorted(r.news) }

// Calls are other processes under way, the oldest first.
func (r *Rehearsal) Calls() []Called { return sorted(r.calls) }

// Trouble is what needs attention, the oldest first.
func (r *Rehearsal) Trouble() []Trouble { return sorted(r.trouble) }

// Timers are moments that are waited for, the oldest first.
func (r *Rehearsal) Timers() []Timer { return sorted(r.timers) }

// Program is what is played.
func (r *Rehearsal) Program() *machine.Program { return r.program }
