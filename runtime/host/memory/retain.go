package memory

import (
	"context"
	"maps"
	"slices"

	"segue/runtime/host"
	"segue/runtime/machine"
)

// Keep says for how many days the instances of a process stay after their end.
func (s *Store) Keep(process int64, days int) {
	s.meta.Lock()
	defer s.meta.Unlock()
	s.processes[process].keepDays = days
}

func (s *Store) keepDays(process int64) int {
	s.meta.Lock()
	defer s.meta.Unlock()
	if p := s.processes[process]; p != nil {
		return p.keepDays
	}
	return 0
}

// Expired implements host.Retention.
func (s *Store) Expired(ctx context.Context, limit int) (expired []machine.Key, err error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	now := s.now()
	for k, in := range s.instances {
		days := s.keepDays(in.Process)
		if days > 0 && !in.EndedAt.IsZero() && in.EndedAt.Before(now.AddDate(0, 0, -days)) {
			expired = append(expired, k)
		}
	}
	slices.Sort(expired)
	return expired[:min(limit, len(expired))], nil
}

// Erase implements host.Retention. What keep asks the store for is answered:
// ended instances do not change.
func (s *Store) Erase(ctx context.Context, instances []machine.Key, keep func([]machine.Key) error, deed func([]machine.Key) *host.Deed) (erased []machine.Key, err error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	for _, k := range slices.Sorted(slices.Values(instances)) {
		if in := s.instances[k]; in != nil && !in.EndedAt.IsZero() {
			erased = append(erased, k)
		}
	}
	s.unlock()
	if len(erased) == 0 {
		return nil, nil
	}
	if keep != nil {
		if err := keep(erased); err != nil {
			return nil, err
		}
	}
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	of := func(k machine.Key) bool { return slices.Contains(erased, k.Instance()) }
	for _, k := range erased {
		delete(s.instances, k)
		delete(s.history, k)
		delete(s.moves, k)
	}
	maps.DeleteFunc(s.tasks, func(k machine.Key, _ *host.Task) bool { return of(k) })
	maps.DeleteFunc(s.drafts, func(k draftKey, _ []byte) bool { return of(k.task) })
	maps.DeleteFunc(s.incidents, func(k machine.Key, _ *Incident) bool { return of(k) })
	maps.DeleteFunc(s.deliveries, func(_ int64, d host.Delivery) bool { return slices.Contains(erased, d.Receiver) })
	s.comments = slices.DeleteFunc(s.comments, func(c Comment) bool { return of(c.Task) })
	s.deeds = append(s.deeds, *deed(erased))
	return erased, nil
}
