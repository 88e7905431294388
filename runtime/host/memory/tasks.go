package memory

import (
	"context"
	"fmt"
	"slices"
	"time"

	"segue/runtime/host"
	"segue/runtime/machine"
)

func copyTask(t *host.Task) *host.Task {
	c := *t
	c.Seats, c.Candidates = slices.Clone(t.Seats), slices.Clone(t.Candidates)
	return &c
}

func (s *Store) checkDecisions(d *host.Delta) error {
	for _, r := range d.Decisions {
		t := s.tasks[r.Task]
		if t == nil {
			continue // opened by the same write
		}
		for _, seat := range t.Seats {
			if seat.Number == r.Number && (seat.Person != r.Person || !seat.DecidedAt.IsZero()) {
				return fmt.Errorf("%w: seat %d of task %s is another's", host.ErrConflict, r.Number, r.Task)
			}
		}
	}
	return nil
}

func (s *Store) applyTasks(d *host.Delta) {
	for _, t := range d.Open {
		s.tasks[t.Key] = copyTask(t)
	}
	for _, r := range d.Decisions {
		t := s.tasks[r.Task]
		if i := slices.IndexFunc(t.Seats, func(o host.Seat) bool { return o.Number == r.Number }); i >= 0 {
			t.Seats[i] = r
		} else {
			t.Seats = append(t.Seats, r)
		}
		t.Candidates = slices.DeleteFunc(t.Candidates, func(c int64) bool { return c == r.Person })
	}
	for _, r := range d.Close {
		t := s.tasks[r.Task]
		if t == nil || !t.ClosedAt.IsZero() {
			continue
		}
		t.ClosedAt, t.ClosedBy, t.Outcome, t.Why, t.Candidates = r.At, r.By, r.Outcome, r.Why, nil
		for k := range s.drafts {
			if k.task == r.Task {
				delete(s.drafts, k)
			}
		}
	}
}

// Task implements host.Tasks.
func (s *Store) Task(ctx context.Context, key machine.Key) (*host.Task, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	t := s.tasks[key]
	if t == nil {
		return nil, host.ErrNotFound
	}
	return copyTask(t), nil
}

// OpenTasks are the open tasks of an instance: for tests.
func (s *Store) OpenTasks(ctx context.Context, instance machine.Key) ([]machine.Key, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	var open []machine.Key
	for k, t := range s.tasks {
		if k.Instance() == instance && t.ClosedAt.IsZero() {
			open = append(open, k)
		}
	}
	slices.Sort(open)
	return open, nil
}

// change does something to an open task.
func (s *Store) change(ctx context.Context, key machine.Key, do func(t *host.Task) bool) (bool, error) {
	if err := s.lock(ctx); err != nil {
		return false, err
	}
	defer s.unlock()
	t := s.tasks[key]
	if t == nil || !t.ClosedAt.IsZero() {
		return false, nil
	}
	return do(t), nil
}

// Claim implements host.Tasks.
func (s *Store) Claim(ctx context.Context, key machine.Key, person int64, subjects []int64) (bool, error) {
	return s.change(ctx, key, func(t *host.Task) bool {
		may := slices.ContainsFunc(t.Candidates, func(c int64) bool { return slices.Contains(subjects, c) })
		if t.SeatCount > 0 || t.ClaimedBy != 0 && t.ClaimedBy != person || slices.Contains(t.Excluded, person) || !may {
			return false
		}
		t.ClaimedBy, t.ClaimedAt = person, s.now()
		return true
	})
}

// Release implements host.Tasks.
func (s *Store) Release(ctx context.Context, key machine.Key, person int64) (bool, error) {
	return s.change(ctx, key, func(t *host.Task) bool {
		if t.ClaimedBy != person {
			return false
		}
		t.ClaimedBy, t.ClaimedAt = 0, time.Time{}
		return true
	})
}

// Reassign implements host.Tasks.
func (s *Store) Reassign(ctx context.Context, key machine.Key, from, to int64) (bool, error) {
	return s.change(ctx, key, func(t *host.Task) bool {
		if slices.Contains(t.Excluded, to) {
			return false
		}
		if t.SeatCount == 0 {
			t.ClaimedBy, t.ClaimedAt, t.Candidates = 0, time.Time{}, []int64{to}
			return true
		}
		i := slices.IndexFunc(t.Seats, func(o host.Seat) bool { return o.Person == from && o.DecidedAt.IsZero() })
		if i < 0 || slices.ContainsFunc(t.Seats, func(o host.Seat) bool { return o.Person == to }) {
			return false
		}
		t.Seats[i].Person = to
		if c := slices.Index(t.Candidates, from); c >= 0 {
			t.Candidates[c] = to
		}
		return true
	})
}

// Comment implements host.Tasks.
func (s *Store) Comment(ctx context.Context, key machine.Key, person int64, text string) (bool, error) {
	if err := s.lock(ctx); err != nil {
		return false, err
	}
	defer s.unlock()
	if s.tasks[key] == nil {
		return false, nil
	}
	s.comments = append(s.comments, Comment{Task: key, Person: person, At: s.now(), Text: text})
	return true, nil
}

// SaveDraft implements host.Tasks.
func (s *Store) SaveDraft(ctx context.Context, key machine.Key, person int64, data []byte) (bool, error) {
	return s.change(ctx, key, func(*host.Task) bool {
		s.drafts[draftKey{key, person}] = slices.Clone(data)
		return true
	})
}

// Draft implements host.Tasks.
func (s *Store) Draft(ctx context.Context, key machine.Key, person int64) ([]byte, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	return slices.Clone(s.drafts[draftKey{key, person}]), nil
}
