package web

import (
	"context"
	"strconv"

	"segue/runtime/host"
)

// Keys of changes that live pages watch. AnyTask stands for every change of a
// task, AnyInstance for every change at all, Figures for each reading of them.
const (
	AnyTask     = "tasks"
	AnyInstance = "instances"
	Figures     = "figures"
)

// follow passes the engine's changes on to live pages until the context ends.
// Only keys travel: what a page may see is read again when it is drawn.
func (s *Server) follow(ctx context.Context, feed *host.Feed, done chan<- struct{}) {
	defer close(done)
	defer feed.Close()
	for {
		changes, missed, err := feed.Next(ctx)
		if err != nil {
			return
		}
		s.watchPeople(changes)
		if missed {
			s.live.ChangedAll()
			continue
		}
		s.live.Changed(changedKeys(changes)...)
	}
}

// watchPeople ends the sockets of those who were signed out, on whichever server
// that was, and has the others prove their rights where some have changed.
func (s *Server) watchPeople(changes []host.Change) {
	doubt := false
	for _, c := range changes {
		doubt = doubt || c.Rights
		if len(c.SignedOut) > 0 {
			s.live.Ended(c.SignedOut...)
		}
	}
	if doubt {
		s.live.AskAgain()
	}
}

func changedKeys(changes []host.Change) []string {
	keys := []string{AnyInstance}
	tasks := false
	for _, c := range changes {
		if c.Instance == 0 && c.Process == 0 {
			continue
		}
		keys = append(keys, "instance:"+c.Instance.String())
		if c.Process != 0 {
			keys = append(keys, "process:"+strconv.FormatInt(c.Process, 10))
		}
		for _, t := range c.Tasks {
			keys = append(keys, "task:"+t.String())
			tasks = true
		}
	}
	if tasks {
		keys = append(keys, AnyTask)
	}
	return keys
}
