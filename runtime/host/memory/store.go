package memory

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Store is a host.Store in memory.
type Store struct {
	clock func() time.Time
	busy  chan struct{} // held by the transaction under way, and by every other access

	instances  map[machine.Key]*host.Instance
	history    map[machine.Key][]host.Record
	moves      map[machine.Key][]host.Move
	tasks      map[machine.Key]*host.Task
	drafts     map[draftKey][]byte
	comments   []Comment
	timers     map[machine.Key]time.Time
	jobs       map[machine.Key]*job
	subs       map[machine.Key]host.SubscriptionRow
	messages   map[machine.Key]host.MessageRow
	receipts   map[receiptKey]host.Receipt
	runs       map[runKey]machine.Key
	calls      map[machine.Key]machine.Key
	deliveries map[int64]host.Delivery
	sent       int64
	incidents  map[machine.Key]*Incident
	commands   map[string]command
	deeds      []host.Deed
	nodes      map[int32]*node

	meta      sync.Mutex // what follows; taken after busy, never before
	numbers   int64
	months    map[int32]bool
	processes map[int64]*process
	pools     map[string]int64
	joined    int32
	ears      map[*func(string)]bool
}

type (
	draftKey struct {
		task   machine.Key
		person int64
	}
	receiptKey struct {
		message machine.Key
		pool    string
	}
	runKey  struct{ pool, correlation string }
	command struct {
		instance machine.Key
		at       time.Time
	}
	job struct {
		host.Job
		node int32
	}
)

// Comment is a remark about a task.
type Comment struct {
	Task   machine.Key
	Person int64
	At     time.Time
	Text   string
}

// Incident is a row of incidents.
type Incident struct {
	host.IncidentRow
	ClearedAt time.Time
	Why       string
}

// New makes an empty store. Its time is the clock's; nil: this machine's.
func New(clock func() time.Time) *Store {
	if clock == nil {
		clock = time.Now
	}
	return &Store{clock: clock, busy: make(chan struct{}, 1),
		instances: map[machine.Key]*host.Instance{}, history: map[machine.Key][]host.Record{}, moves: map[machine.Key][]host.Move{}, tasks: map[machine.Key]*host.Task{},
		drafts: map[draftKey][]byte{}, timers: map[machine.Key]time.Time{}, jobs: map[machine.Key]*job{},
		subs: map[machine.Key]host.SubscriptionRow{}, messages: map[machine.Key]host.MessageRow{}, receipts: map[receiptKey]host.Receipt{},
		runs: map[runKey]machine.Key{}, calls: map[machine.Key]machine.Key{}, deliveries: map[int64]host.Delivery{},
		incidents: map[machine.Key]*Incident{}, commands: map[string]command{}, nodes: map[int32]*node{},
		numbers: 1, months: map[int32]bool{}, processes: map[int64]*process{}, pools: map[string]int64{}, ears: map[*func(string)]bool{}}
}

// lock waits for the transaction under way.
func (s *Store) lock(ctx context.Context) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	select {
	case s.busy <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (s *Store) unlock() { <-s.busy }

// now is to the microsecond, as Postgres keeps it.
func (s *Store) now() time.Time { return s.clock().UTC().Truncate(time.Microsecond) }

// Numbers implements host.Store.
func (s *Store) Numbers(context.Context) (first int64, count int, err error) {
	s.meta.Lock()
	defer s.meta.Unlock()
	first = s.numbers
	s.numbers += 64
	return first, 64, nil
}

// Now implements host.Store.
func (s *Store) Now(context.Context) (time.Time, error) { return s.now(), nil }

// Installation implements host.Store.
func (s *Store) Installation(context.Context) (string, error) { return "memory", nil }

// Months implements host.Store.
func (s *Store) Months(_ context.Context, months ...int32) error {
	s.meta.Lock()
	defer s.meta.Unlock()
	for _, m := range months {
		s.months[m] = true
	}
	return nil
}

// Room implements host.Store: memory has room, or nothing runs at all.
func (s *Store) Room(context.Context) error { return nil }

// Purge implements host.Store.
func (s *Store) Purge(ctx context.Context, age time.Duration) error {
	if err := s.lock(ctx); err != nil {
		return err
	}
	defer s.unlock()
	now := s.now()
	maps.DeleteFunc(s.commands, func(_ string, c command) bool { return c.at.Before(now.Add(-age)) })
	maps.DeleteFunc(s.messages, func(_ machine.Key, m host.MessageRow) bool {
		kept := time.Duration(0)
		if m.ID != "" {
			kept = age / 168
		}
		return !m.ExpiresAt.After(now.Add(-kept))
	})
	maps.DeleteFunc(s.receipts, func(k receiptKey, _ host.Receipt) bool {
		_, kept := s.messages[k.message]
		return !kept
	})
	return nil
}

// Instance implements host.Store.
func (s *Store) Instance(ctx context.Context, key machine.Key) (*host.Instance, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	in := s.instances[key]
	if in == nil {
		return nil, host.ErrNotFound
	}
	copied := *in
	return &copied, nil
}

// Several implements host.Store.
func (s *Store) Several(ctx context.Context, keys []machine.Key) (found []*host.Instance, err error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	for _, k := range keys {
		if in := s.instances[k]; in != nil {
			copied := *in
			copied.Search = nil
			found = append(found, &copied)
		}
	}
	return found, nil
}

// Instances are the keys of all instances, in order: for tests.
func (s *Store) Instances(ctx context.Context) ([]machine.Key, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	return slices.Sorted(maps.Keys(s.instances)), nil
}

// History implements host.Store.
func (s *Store) History(ctx context.Context, key machine.Key, after int32, limit int) ([]host.Record, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	var records []host.Record
	for _, r := range s.history[key] {
		if r.Step > after && len(records) < limit {
			records = append(records, r)
		}
	}
	return records, nil
}

// Moves implements host.Store.
func (s *Store) Moves(ctx context.Context, key machine.Key) ([]host.Move, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	return slices.Clone(s.moves[key]), nil
}

// Timers implements host.Store.
func (s *Store) Timers(ctx context.Context, after host.TimerRow, limit int) (due []host.TimerRow, now, next time.Time, err error) {
	if err := s.lock(ctx); err != nil {
		return nil, now, next, err
	}
	defer s.unlock()
	now = s.now()
	for k, at := range s.timers {
		r := host.TimerRow{Key: k, Due: at}
		switch {
		case at.After(now):
			if next.IsZero() || at.Before(next) {
				next = at
			}
		case compareTimers(r, after) > 0:
			due = append(due, r)
		}
	}
	slices.SortFunc(due, compareTimers)
	return due[:min(limit, len(due))], now, next, nil
}

func compareTimers(a, b host.TimerRow) int {
	return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(a.Key, b.Key))
}

// Waiting implements host.Store.
func (s *Store) Waiting(ctx context.Context, age time.Duration, limit int) ([]machine.Key, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	before := s.now().Add(-age)
	var receivers []machine.Key
	for _, d := range s.deliveries {
		if !d.At.After(before) {
			receivers = append(receivers, d.Receiver)
		}
	}
	slices.Sort(receivers)
	receivers = slices.Compact(receivers)
	return receivers[:min(limit, len(receivers))], nil
}

// Backlog implements host.Store.
func (s *Store) Backlog(ctx context.Context, lease time.Duration) (b host.Backlog, err error) {
	if err := s.lock(ctx); err != nil {
		return b, err
	}
	defer s.unlock()
	now := s.now()
	due := func(n *int, at time.Time) {
		if !at.After(now) {
			*n = min(*n+1, host.BacklogMost)
			b.Oldest = max(b.Oldest, now.Sub(at))
		}
	}
	for _, at := range s.timers {
		due(&b.Timers, at)
	}
	for _, d := range s.deliveries {
		due(&b.Deliveries, d.At)
	}
	for _, j := range s.jobs {
		if j.node != 0 {
			b.Lease = max(b.Lease, lease-j.Ready.Sub(now))
		} else if j.Type == "" {
			due(&b.Jobs, j.Ready)
		}
	}
	return b, nil
}

// Pending implements host.Store.
func (s *Store) Pending(ctx context.Context) (bool, error) {
	if err := s.lock(ctx); err != nil {
		return false, err
	}
	defer s.unlock()
	now := s.now()
	for _, at := range s.timers {
		if !at.After(now) {
			return true, nil
		}
	}
	for _, j := range s.jobs {
		if j.node != 0 || j.Type == "" && !j.Ready.After(now) {
			return true, nil
		}
	}
	due := s.starts(func(r host.StartRow) bool { return !r.Next.IsZero() && !r.Next.After(now) })
	return len(s.deliveries) > 0 || len(due) > 0, nil
}

// Deeds are the rows of the audit, in order: for tests.
func (s *Store) Deeds(ctx context.Context) ([]host.Deed, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	return slices.Clone(s.deeds), nil
}

// Left names every row that belongs to an instance and is not its history:
// "timer 4194305". For tests.
func (s *Store) Left(ctx context.Context) ([]string, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	var left []string
	note := func(what string, key any) { left = append(left, fmt.Sprintf("%s %v", what, key)) }
	for k := range s.timers {
		note("timer", k)
	}
	for k := range s.jobs {
		note("job", k)
	}
	for k := range s.subs {
		note("subscription", k)
	}
	for k := range s.calls {
		note("call", k)
	}
	for k, d := range s.deliveries {
		note("delivery "+string(d.Kind), k)
	}
	for k := range s.messages {
		note("message", k)
	}
	for k := range s.runs {
		note("message run", k)
	}
	for k, t := range s.tasks {
		if t.ClosedAt.IsZero() {
			note("task", k)
		}
	}
	for k, i := range s.incidents {
		if i.ClearedAt.IsZero() {
			note("incident", k)
		}
	}
	slices.Sort(left)
	return left, nil
}
