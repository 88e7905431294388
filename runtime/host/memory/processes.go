package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"segue/runtime/graph"
	"segue/runtime/host"
)

type process struct {
	archived bool
	keepDays int // 0: for ever
	versions []host.Version
	starts   []host.StartRow
}

// AddProcess makes a process without versions and returns its number.
func (s *Store) AddProcess() int64 {
	s.meta.Lock()
	defer s.meta.Unlock()
	id := int64(len(s.processes) + 1)
	s.processes[id] = &process{}
	return id
}

// Archive archives a process.
func (s *Store) Archive(id int64) {
	s.meta.Lock()
	defer s.meta.Unlock()
	s.processes[id].archived = true
}

// Version implements host.Processes.
func (s *Store) Version(_ context.Context, id int64, number int) (*host.Version, error) {
	s.meta.Lock()
	defer s.meta.Unlock()
	p := s.processes[id]
	if p == nil || number < 1 || number > len(p.versions) {
		return nil, host.ErrNotFound
	}
	v := p.versions[number-1]
	return &v, nil
}

// Newest implements host.Processes.
func (s *Store) Newest(_ context.Context, id int64) (number int, archived bool, err error) {
	s.meta.Lock()
	defer s.meta.Unlock()
	p := s.processes[id]
	if p == nil || len(p.versions) == 0 {
		return 0, false, host.ErrNotFound
	}
	return len(p.versions), p.archived, nil
}

// Pool implements host.Processes.
func (s *Store) Pool(_ context.Context, id graph.ID) (int64, error) {
	s.meta.Lock()
	defer s.meta.Unlock()
	if process, ok := s.pools[string(id)]; ok {
		return process, nil
	}
	return 0, host.ErrNotFound
}

// Publish implements host.Processes.
func (s *Store) Publish(_ context.Context, id int64, fill func(int, string, time.Time) (*host.Publication, error)) (int, error) {
	number, tell, err := s.publish(id, fill)
	if err == nil {
		s.tell(tell)
	}
	return number, err
}

func (s *Store) publish(id int64, fill func(int, string, time.Time) (*host.Publication, error)) (int, string, error) {
	s.meta.Lock()
	defer s.meta.Unlock()
	p := s.processes[id]
	switch {
	case p == nil:
		return 0, "", host.ErrNotFound
	case p.archived:
		return 0, "", host.ErrArchived
	}
	number := len(p.versions) + 1
	publication, err := fill(number, "UTC", s.now())
	if err != nil {
		return 0, "", err
	}
	for _, pool := range publication.Pools {
		if owner, ok := s.pools[string(pool)]; ok && owner != id {
			return 0, "", &host.PoolTakenError{ID: pool, Process: owner}
		}
	}
	for _, pool := range publication.Pools {
		s.pools[string(pool)] = id
	}
	p.versions = append(p.versions, host.Version{Process: id, Number: number, Zone: "UTC", Document: publication.Document})
	p.starts = publication.Starts
	return number, publication.Tell, nil
}

// reschedule moves a start on to its next moment.
func (s *Store) reschedule(r host.StartRow) {
	s.meta.Lock()
	defer s.meta.Unlock()
	starts := s.processes[r.Process].starts
	for i := range starts {
		if starts[i].Key == r.Key {
			starts[i].Next, starts[i].Fired = r.Next, r.Fired
		}
	}
}

// Schedules implements host.Store.
func (s *Store) Schedules(_ context.Context, limit int) (due []host.StartRow, now, next time.Time, err error) {
	now = s.now()
	for _, r := range s.starts(func(r host.StartRow) bool { return !r.Next.IsZero() }) {
		switch {
		case !r.Next.After(now):
			due = append(due, r)
		case next.IsZero() || r.Next.Before(next):
			next = r.Next
		}
	}
	slices.SortFunc(due, func(a, b host.StartRow) int { return a.Next.Compare(b.Next) })
	return due[:min(limit, len(due))], now, next, nil
}

// starts are those that match, by key.
func (s *Store) starts(match func(host.StartRow) bool) []host.StartRow {
	s.meta.Lock()
	defer s.meta.Unlock()
	var found []host.StartRow
	for _, p := range s.processes {
		for _, r := range p.starts {
			if match(r) {
				found = append(found, r)
			}
		}
	}
	slices.SortFunc(found, func(a, b host.StartRow) int { return cmp.Compare(a.Key, b.Key) })
	return found
}
