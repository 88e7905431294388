package memory

import (
	"cmp"
	"context"
	"slices"
	"time"

	"segue/runtime/host"
)

// Lease implements host.Jobs.
func (s *Store) Lease(ctx context.Context, node int32, room host.Room, hold time.Duration) (taken []host.Job, now, next time.Time, err error) {
	if err := s.lock(ctx); err != nil {
		return nil, now, next, err
	}
	defer s.unlock()
	now = s.now()
	var ready []*job
	for _, j := range s.jobs {
		if j.Type == "" && !j.Ready.After(now) {
			ready = append(ready, j)
		}
	}
	slices.SortFunc(ready, func(a, b *job) int { return cmp.Or(a.Ready.Compare(b.Ready), cmp.Compare(a.Key, b.Key)) })
	through := map[string]int{}
	for _, j := range ready {
		if len(taken) == room.All || through[j.Connection] >= room.Of(j.Connection) {
			continue
		}
		through[j.Connection]++
		j.node, j.Ready = node, now.Add(hold)
		j.Lease++
		job := j.Job
		if in := s.instances[j.Key.Instance()]; in != nil {
			job.Trace = in.Trace
		}
		taken = append(taken, job)
	}
	for _, j := range s.jobs {
		if j.Type == "" && j.Ready.After(now) && (next.IsZero() || j.Ready.Before(next)) {
			next = j.Ready
		}
	}
	return taken, now, next, nil
}

// Renew implements host.Jobs.
func (s *Store) Renew(ctx context.Context, node int32, jobs []host.Fence, hold time.Duration) (held []host.Fence, err error) {
	err = s.leased(ctx, node, jobs, func(j *job) {
		j.Ready = s.now().Add(hold)
		held = append(held, host.Fence{Job: j.Key, Attempt: j.Attempt, Lease: j.Lease})
	})
	return held, err
}

// Yield implements host.Jobs.
func (s *Store) Yield(ctx context.Context, node int32, jobs []host.Fence) error {
	return s.leased(ctx, node, jobs, func(j *job) { j.Ready, j.node = s.now(), 0 })
}

// leased does something to those jobs that the node still has.
func (s *Store) leased(ctx context.Context, node int32, jobs []host.Fence, do func(j *job)) error {
	if err := s.lock(ctx); err != nil {
		return err
	}
	defer s.unlock()
	for _, f := range jobs {
		if j := s.jobs[f.Job]; j != nil && j.node == node && j.Lease == f.Lease {
			do(j)
		}
	}
	return nil
}

// node is one host on this store.
type node struct{ alive bool }

// place is a host's presence.
type place struct {
	s  *Store
	id int32
}

// Join implements host.Nodes.
func (s *Store) Join(ctx context.Context, _, _ string) (host.Presence, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	defer s.unlock()
	s.joined++
	s.nodes[s.joined] = &node{alive: true}
	return &place{s, s.joined}, nil
}

// ID implements host.Presence.
func (p *place) ID() int32 { return p.id }

// Alive implements host.Presence.
func (p *place) Alive(ctx context.Context) error {
	if err := p.s.lock(ctx); err != nil {
		return err
	}
	defer p.s.unlock()
	if n := p.s.nodes[p.id]; n == nil || !n.alive {
		return host.ErrNotFound
	}
	return nil
}

// Leave implements host.Presence.
func (p *place) Leave(context.Context) {
	if err := p.s.lock(context.Background()); err == nil {
		delete(p.s.nodes, p.id)
		p.s.unlock()
	}
}

// Kill makes a node look as one whose connection broke: for tests.
func (s *Store) Kill(id int32) {
	if err := s.lock(context.Background()); err == nil {
		if n := s.nodes[id]; n != nil {
			n.alive = false
		}
		s.unlock()
	}
}

// Bury implements host.Nodes.
func (s *Store) Bury(ctx context.Context, _ time.Duration) (alive, freed int, err error) {
	if err := s.lock(ctx); err != nil {
		return 0, 0, err
	}
	defer s.unlock()
	for _, j := range s.jobs {
		if n := s.nodes[j.node]; j.node != 0 && (n == nil || !n.alive) {
			j.node, j.Ready = 0, s.now()
			freed++
		}
	}
	for id, n := range s.nodes {
		if !n.alive {
			delete(s.nodes, id)
		}
	}
	return len(s.nodes), freed, nil
}

// Listen implements host.Nodes.
func (s *Store) Listen(ctx context.Context, hear func(string)) error {
	s.meta.Lock()
	s.ears[&hear] = true
	s.meta.Unlock()
	hear("")
	<-ctx.Done()
	s.meta.Lock()
	delete(s.ears, &hear)
	s.meta.Unlock()
	return ctx.Err()
}

// Tell implements host.Nodes.
func (s *Store) Tell(_ context.Context, note string) error {
	s.tell(note)
	return nil
}

func (s *Store) tell(note string) {
	s.meta.Lock()
	ears := make([]func(string), 0, len(s.ears))
	for e := range s.ears {
		ears = append(ears, *e)
	}
	s.meta.Unlock()
	for _, hear := range ears {
		hear(note)
	}
}
