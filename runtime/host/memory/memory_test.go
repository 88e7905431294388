package memory_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"segue/runtime/host"
	"segue/runtime/host/hosttest"
	"segue/runtime/host/memory"
	"segue/runtime/machine"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestStore(t *testing.T) {
	hosttest.Suite(t, func(t *testing.T, clock *hosttest.Clock) hosttest.Fixture {
		s := memory.New(clock.Now)
		people := &people{groups: map[string]*host.Party{}, persons: map[string]*host.Party{}}
		return hosttest.Fixture{
			Node:      func(*testing.T) host.Store { return s },
			Directory: people,
			Process:   func(*testing.T, string) int64 { return s.AddProcess() },
			Archive:   func(_ *testing.T, process int64) { s.Archive(process) },
			Keep:      func(_ *testing.T, process int64, days int) { s.Keep(process, days) },
			Person:    func(_ *testing.T, email string, groups ...string) int64 { return people.person(email, groups) },
			Group:     func(_ *testing.T, slug string) int64 { return people.group(slug).Subject },
			Kill:      func(_ *testing.T, node int32) { s.Kill(node) },
			Instances: func(t *testing.T) []machine.Key { return must(s.Instances(context.Background()))(t) },
			OpenTasks: func(t *testing.T, k machine.Key) []machine.Key { return must(s.OpenTasks(context.Background(), k))(t) },
			Deeds: func(t *testing.T) (list []string) {
				for _, d := range must(s.Deeds(context.Background()))(t) {
					list = append(list, fmt.Sprintf("%s %s by %s", d.Action, d.TargetID, d.By.Name))
				}
				return list
			},
			Left: func(t *testing.T) []string { return must(s.Left(context.Background()))(t) },
		}
	})
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// people is a directory in memory.
type people struct {
	mu      sync.Mutex
	last    int64
	groups  map[string]*host.Party
	persons map[string]*host.Party
}

func (p *people) person(email string, groups []string) int64 {
	p.mu.Lock()
	p.last++
	id := p.last
	p.persons[email] = &host.Party{Subject: id, Name: email, Members: []int64{id}}
	p.mu.Unlock()
	for _, slug := range groups {
		g := p.group(slug)
		p.mu.Lock()
		g.Members = append(g.Members, id)
		p.mu.Unlock()
	}
	return id
}

func (p *people) group(slug string) *host.Party {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.groups[slug] == nil {
		p.last++
		p.groups[slug] = &host.Party{Subject: p.last, Name: slug, Group: true}
	}
	return p.groups[slug]
}

func (p *people) Resolve(_ context.Context, refs []string) ([]host.Party, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	parties := make([]host.Party, len(refs))
	for i, r := range refs {
		found := p.persons[r]
		if slug, ok := strings.CutPrefix(r, "group:"); ok {
			found = p.groups[slug]
		}
		for _, q := range p.persons {
			if r == fmt.Sprint("person:", q.Subject) {
				found = q
			}
		}
		if found != nil {
			parties[i] = *found
			parties[i].Members = slices.Clone(found.Members)
		}
	}
	return parties, nil
}
