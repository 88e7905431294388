package memory

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"segue/runtime/graph"
	"segue/runtime/host"
	"segue/runtime/machine"
)

// tx is the one transaction under way.
type tx struct {
	s       *Store
	entered []string // commands
	over    bool
}

// Begin implements host.Store.
func (s *Store) Begin(ctx context.Context, w *host.Want) (host.Tx, *host.Found, error) {
	if err := s.lock(ctx); err != nil {
		return nil, nil, err
	}
	t := &tx{s: s}
	f := &host.Found{Now: s.now(), Instances: map[machine.Key]*host.Instance{}, Tasks: map[machine.Key]*host.Task{},
		Jobs: map[machine.Key]host.Fence{}, Timers: map[machine.Key]bool{}, Deliveries: map[machine.Key][]host.Delivery{},
		Commands: map[string]machine.Key{}, Business: map[host.BusinessID]machine.Key{}}
	for _, k := range slices.Concat(w.Instances, w.Try) {
		if in := s.instances[k]; in != nil {
			copied := *in
			f.Instances[k] = &copied
		}
	}
	for _, k := range w.Tasks {
		if task := s.tasks[k]; task != nil {
			f.Tasks[k] = copyTask(task)
		}
	}
	for _, k := range w.Jobs {
		if j := s.jobs[k]; j != nil {
			f.Jobs[k] = host.Fence{Job: k, Attempt: j.Attempt, Lease: j.Lease}
		}
	}
	for _, k := range w.Timers {
		if _, ok := s.timers[k]; ok {
			f.Timers[k] = true
		}
	}
	f.Starts = map[machine.Key]host.StartRow{}
	for _, r := range s.starts(func(r host.StartRow) bool { return slices.Contains(w.Starts, r.Key) }) {
		f.Starts[r.Key] = r
	}
	t.readDeliveries(f, w)
	t.enter(f, w.Commands)
	for _, id := range w.Business {
		for _, in := range s.instances {
			if in.EndedAt.IsZero() && in.Process == id.Process && in.BusinessID == id.ID {
				f.Business[id] = in.Key
			}
		}
	}
	return t, f, nil
}

func (t *tx) readDeliveries(f *host.Found, w *host.Want) {
	for _, key := range slices.Sorted(maps.Keys(t.s.deliveries)) {
		d := t.s.deliveries[key]
		limit := 0
		if d.Receiver == 0 {
			limit = w.Unsorted
		} else if slices.Contains(w.Receivers, d.Receiver) {
			limit = host.PerReceiver
		}
		if len(f.Deliveries[d.Receiver]) < limit {
			f.Deliveries[d.Receiver] = append(f.Deliveries[d.Receiver], d)
		}
	}
}

func (t *tx) enter(f *host.Found, commands []host.CommandRow) {
	for _, c := range commands {
		if known, ok := t.s.commands[c.ID]; ok {
			f.Commands[c.ID] = known.instance
			continue
		}
		t.s.commands[c.ID] = command{c.Instance, f.Now}
		t.entered = append(t.entered, c.ID)
	}
}

// Match implements host.Tx.
func (t *tx) Match(_ context.Context, topics []host.Topic, who bool) (*host.Matches, error) {
	s, m := t.s, &host.Matches{}
	about := func(name, correlation string) bool {
		return slices.ContainsFunc(topics, func(t host.Topic) bool { return t.Name == name && t.Correlation == correlation })
	}
	for k, r := range s.messages {
		if !about(r.Name, r.Correlation) {
			continue
		}
		m.Messages = append(m.Messages, r)
		for _, receipt := range s.receipts {
			if receipt.Message == k {
				m.Receipts = append(m.Receipts, receipt)
			}
		}
	}
	slices.SortFunc(m.Messages, func(a, b host.MessageRow) int {
		return cmp.Or(a.SentAt.Compare(b.SentAt), cmp.Compare(a.Key, b.Key))
	})
	if !who {
		return m, nil
	}
	for _, k := range slices.Sorted(maps.Keys(s.subs)) {
		if r := s.subs[k]; about(r.Name, r.Correlation) {
			m.Subscriptions = append(m.Subscriptions, r)
		}
	}
	for k, instance := range s.runs {
		m.Runs = append(m.Runs, host.RunRow{Pool: graph.ID(k.pool), Correlation: k.correlation, Instance: instance})
	}
	m.Starts = s.starts(func(r host.StartRow) bool {
		return r.Name != "" && slices.ContainsFunc(topics, func(t host.Topic) bool { return t.Name == r.Name })
	})
	return m, nil
}

// Rollback implements host.Tx.
func (t *tx) Rollback(context.Context) {
	if t.over {
		return
	}
	for _, id := range t.entered {
		delete(t.s.commands, id)
	}
	t.end()
}

func (t *tx) end() {
	t.over = true
	t.s.unlock()
}

// Settle implements host.Store: here no outcome is ever unknown.
func (s *Store) Settle(_ context.Context, over host.Tx) (bool, error) {
	return over.(*tx).over, nil
}

// Commit implements host.Tx: first everything that can refuse, then everything.
func (t *tx) Commit(ctx context.Context, w *host.Write) error {
	for _, d := range w.Deltas {
		if err := t.s.check(d); err != nil {
			t.Rollback(ctx)
			return err
		}
	}
	for _, d := range w.Deltas {
		t.s.apply(d, w)
	}
	t.s.deeds = append(t.s.deeds, w.Deeds...)
	for _, id := range w.DropCommands {
		delete(t.s.commands, id)
	}
	t.end()
	if w.Note != "" {
		t.s.tell(w.Note)
	}
	return nil
}

// check holds the guards that Postgres holds by constraints and row counts.
func (s *Store) check(d *host.Delta) error {
	if in := d.Instance; in != nil {
		old := s.instances[in.Key]
		switch {
		case d.New && old != nil:
			return fmt.Errorf("%w: instance %s exists", host.ErrConflict, in.Key)
		case !d.New && (old == nil || old.Step != d.Was):
			return fmt.Errorf("%w: instance %s has moved on", host.ErrConflict, in.Key)
		case d.New && in.EndedAt.IsZero() && in.BusinessID != "" && s.running(in.Process, in.BusinessID):
			return host.ErrTaken
		}
	}
	for _, r := range d.Records {
		s.meta.Lock()
		room := s.months[r.Month]
		s.meta.Unlock()
		if !room || slices.ContainsFunc(s.history[r.Instance], func(o host.Record) bool { return o.Step == r.Step }) {
			return fmt.Errorf("%w: step %d of %s cannot be written", host.ErrConflict, r.Step, r.Instance)
		}
	}
	if d.Effects == nil {
		return nil
	}
	for _, r := range d.Schedules {
		known := s.starts(func(o host.StartRow) bool { return o.Key == r.Key && o.Fired == r.Fired-1 })
		if len(known) == 0 {
			return fmt.Errorf("%w: start %s is gone, or came already", host.ErrConflict, r.Key)
		}
	}
	for _, key := range d.Consumed {
		if _, ok := s.deliveries[key]; !ok {
			return fmt.Errorf("%w: delivery %d is gone", host.ErrConflict, key)
		}
	}
	return s.checkDecisions(d)
}

func (s *Store) running(process int64, businessID string) bool {
	for _, in := range s.instances {
		if in.EndedAt.IsZero() && in.Process == process && in.BusinessID == businessID {
			return true
		}
	}
	return false
}

func (s *Store) apply(d *host.Delta, w *host.Write) {
	if in := d.Instance; in != nil {
		row := *in
		if old := s.instances[in.Key]; old != nil {
			if !d.VarsChanged {
				row.Vars = old.Vars
			}
			if !d.SearchChanged {
				row.Search = old.Search
			}
		}
		s.instances[row.Key] = &row
	}
	for _, r := range d.Records {
		s.history[r.Instance] = append(s.history[r.Instance], r)
	}
	if d.Effects == nil {
		return
	}
	s.applyTasks(d)
	s.applyWork(d)
	s.applyMessages(d)
	s.applyDeliveries(d, w)
	for _, m := range d.Moves {
		s.moves[m.Instance] = append(s.moves[m.Instance], m)
	}
	for _, r := range d.Raise {
		s.incidents[r.Key] = &Incident{IncidentRow: r}
	}
	for _, c := range d.Clear {
		if i := s.incidents[c.Key]; i != nil {
			i.ClearedAt, i.Why = c.At, c.Why
		}
	}
}

func (s *Store) applyWork(d *host.Delta) {
	for _, r := range d.Timers {
		s.timers[r.Key] = r.Due.Truncate(1000)
	}
	for _, k := range d.StopTimers {
		delete(s.timers, k)
	}
	for _, r := range d.Jobs {
		if old := s.jobs[r.Key]; old != nil {
			r.Lease = old.Lease
		}
		s.jobs[r.Key] = &job{Job: r}
	}
	for _, r := range d.RetryJobs {
		if old := s.jobs[r.Job]; old != nil {
			again := old.Job
			again.Attempt, again.Ready = r.Attempt, r.Ready
			s.jobs[r.Job] = &job{Job: again}
		}
	}
	for _, k := range d.DropJobs {
		delete(s.jobs, k)
	}
	for _, r := range d.Subscribe {
		s.subs[r.Key] = r
	}
	for _, k := range d.Unsubscribe {
		delete(s.subs, k)
	}
}

func (s *Store) applyMessages(d *host.Delta) {
	for _, r := range d.Messages {
		s.messages[r.Key] = r
	}
	for _, r := range d.DropReceipts {
		delete(s.receipts, receiptKey{r.Message, string(r.Pool)})
	}
	for _, r := range d.Receipts {
		if _, ok := s.messages[r.Message]; ok {
			s.receipts[receiptKey{r.Message, string(r.Pool)}] = r
		}
	}
	for _, r := range d.Schedules {
		s.reschedule(r)
	}
	for _, r := range d.DropRuns {
		k := runKey{string(r.Pool), r.Correlation}
		if s.runs[k] == r.Instance {
			delete(s.runs, k)
		}
	}
	for _, r := range d.Runs {
		s.runs[runKey{string(r.Pool), r.Correlation}] = r.Instance
	}
}

func (s *Store) applyDeliveries(d *host.Delta, w *host.Write) {
	for _, r := range d.Calls {
		s.calls[r.Activation] = r.Child
	}
	for _, r := range d.Deliveries {
		s.post(r)
	}
	for _, k := range d.DropCalls {
		delete(s.calls, k)
	}
	for _, k := range d.StopCalls {
		if child, ok := s.calls[k]; ok {
			delete(s.calls, k)
			s.post(host.CancelDelivery(child, w.Now))
			w.Told = append(w.Told, child)
		}
	}
	for _, key := range d.Consumed {
		delete(s.deliveries, key)
	}
}

func (s *Store) post(d host.Delivery) {
	s.sent++
	d.Key = s.sent
	s.deliveries[d.Key] = d
}
