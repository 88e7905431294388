package host

import (
	"fmt"
	"slices"

	"segue/runtime/feel"
	"segue/runtime/graph"
	"segue/runtime/machine"
)

// MaxInstance is what one instance may hold, in bytes before packing. The
// machine sees to each variable.
const MaxInstance = 1 << 20

// write is what the transaction has to write; nil: nothing.
func (b *batch) write() (*Write, error) {
	w := &Write{Now: b.now, Deltas: make([]*Delta, 0, len(b.order)), DropCommands: b.drop, Deeds: b.deeds}
	for _, l := range b.order {
		if !l.dirty {
			continue
		}
		d, err := b.delta(l)
		if err != nil {
			return nil, err
		}
		w.Deltas = append(w.Deltas, d)
	}
	if err := b.match(w); err != nil {
		return nil, err
	}
	if b.post != nil {
		w.Deltas = append(w.Deltas, &Delta{Effects: b.post})
	}
	if len(w.Deltas) == 0 {
		return nil, nil
	}
	w.Note = b.h.feed.note(b.changesOf())
	b.written = w
	return w, b.h.months.ensure(b.h.ctx, b.h.store, w)
}

func (b *batch) delta(l *life) (*Delta, error) {
	d := &Delta{Instance: &l.row, New: l.isNew, Was: l.was, Records: l.records, Effects: l.effects}
	if len(l.records) == 0 {
		d.Instance = nil // only something used up: the instance is as it was
		return d, nil
	}
	changed, err := l.encode(b.scratch)
	if err != nil {
		return nil, fmt.Errorf("instance %s: %w", l.row.Key, err)
	}
	d.VarsChanged = changed
	if l.moved { // another version may be found by other variables, or by none
		l.row.Search = nil
		l.index()
		d.SearchChanged = true
	} else {
		d.SearchChanged = changed && l.index()
	}
	return d, nil
}

// encode puts the state into the row and reports whether variables changed.
func (l *life) encode(scratch []byte) (varsChanged bool, err error) {
	varsChanged = l.isNew || l.state.VarsChanged()
	scratch = l.state.AppendState(scratch[:0])
	size := len(scratch)
	l.row.State = pack(nil, scratch)
	if varsChanged {
		scratch = l.state.AppendVars(scratch[:0])
		size += len(scratch)
		l.row.Vars = pack(nil, scratch)
	}
	if size > MaxInstance {
		return false, ErrTooLarge
	}
	return varsChanged, nil
}

// index collects the searchable variables; false: the process has none.
func (l *life) index() bool {
	names := l.program.Searchable()
	if len(names) == 0 {
		return false
	}
	var out []byte
	for _, v := range l.state.Variables() {
		if slices.Contains(names, v.Name) && !v.Value.IsNull() {
			out = append(feel.String(v.Name).AppendJSON(append(out, ',')), ':')
			out = v.Value.AppendJSON(out)
		}
	}
	l.row.Search = nil
	if len(out) > 0 {
		out[0] = '{'
		l.row.Search = cleanJSON(append(out, '}'))
	}
	return true
}

// changesOf says what the batch changed, for screens.
func (b *batch) changesOf() []Change {
	changes := make([]Change, 0, len(b.order))
	for _, l := range b.order {
		if !l.dirty || len(l.records) == 0 {
			continue
		}
		c := Change{Instance: l.row.Key, Process: l.row.Process}
		if fx := l.effects; fx != nil {
			for _, t := range fx.Open {
				c.Tasks = append(c.Tasks, t.Key)
			}
			for _, t := range fx.Close {
				c.Tasks = append(c.Tasks, t.Task)
			}
			for _, s := range fx.Decisions {
				if !slices.Contains(c.Tasks, s.Task) {
					c.Tasks = append(c.Tasks, s.Task)
				}
			}
		}
		changes = append(changes, c)
	}
	return changes
}

// tell wakes whoever has something to do now that the batch is durable.
func (b *batch) tell() {
	h := b.h
	if b.written == nil {
		return
	}
	h.feed.publish(b.changesOf())
	for _, l := range b.order {
		if l.effects == nil {
			continue
		}
		for _, k := range l.effects.DropJobs {
			h.workers.stopped(k)
		}
	}
	for _, k := range append(b.wakes.receivers, b.written.Told...) {
		h.wakeReceiver(k)
	}
	if b.wakes.post {
		signal(h.postWake)
	}
	if b.wakes.jobs {
		signal(h.jobWake)
	}
	if !b.wakes.timer.IsZero() {
		h.timers.set(b.wakes.timer.Sub(b.now))
	}
}

// match finds messages that already wait for the subscriptions this batch
// opens. The stripes locked here keep a message from being sorted in between.
func (b *batch) match(w *Write) error {
	topics, opened := b.topics()
	if len(topics) == 0 {
		return nil
	}
	found, err := b.tx.Match(b.h.ctx, topics, false)
	if err != nil {
		return err
	}
	for _, o := range opened {
		if err := b.catchUp(found, o.l, o.sub); err != nil {
			return err
		}
	}
	return nil
}

type openedSub struct {
	l   *life
	sub SubscriptionRow
}

// topics are what the message subscriptions opened here are about.
func (b *batch) topics() (topics []Topic, opened []openedSub) {
	for _, l := range b.order {
		if l.effects == nil {
			continue
		}
		for _, s := range l.effects.Subscribe {
			if s.Signal || slices.Contains(l.effects.Unsubscribe, s.Key) {
				continue
			}
			topics = append(topics, Topic{Name: s.Name, Correlation: s.Correlation})
			opened = append(opened, openedSub{l, s})
		}
	}
	return topics, opened
}

// catchUp gives a new subscription the oldest message that its pool has not had.
func (b *batch) catchUp(found *Matches, l *life, s SubscriptionRow) error {
	for i := range found.Messages {
		m := &found.Messages[i]
		if m.Name != s.Name || m.Correlation != s.Correlation || !m.ExpiresAt.After(b.now) || found.had(m.Key, s.Pool) {
			continue
		}
		mail, err := letterOf(m)
		if err != nil {
			return err
		}
		return b.hand(found, l.more(), mail, s.Pool, s.Key)
	}
	return nil
}

// hand writes the delivery of a message to a subscription, and that its pool has had it.
func (b *batch) hand(found *Matches, fx *Effects, m letter, pool graph.ID, sub machine.Key) error {
	m.subscription, m.pool = sub, pool
	body, err := m.seal()
	if err != nil {
		return err
	}
	b.deliver(fx, sub.Instance(), deliverMessage, body)
	if m.message != 0 {
		r := Receipt{Message: m.message, Pool: pool, Receiver: sub.Instance()}
		fx.Receipts = append(fx.Receipts, r)
		found.Receipts = append(found.Receipts, r)
	}
	return nil
}

func (m *Matches) had(message machine.Key, pool graph.ID) bool {
	return slices.ContainsFunc(m.Receipts, func(r Receipt) bool { return r.Message == message && r.Pool == pool })
}
