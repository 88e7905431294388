package home

import (
	"context"
	"sync"
	"time"

	"segue/models"
)

// Pulses remembers how processes are doing for a few seconds, so that many open
// pages do not ask the database the same at each change.
type Pulses struct {
	mu   sync.Mutex
	kept map[int64]kept
}

type kept struct {
	pulse models.Pulse
	until time.Time
}

const (
	pulseLife  = 5 * time.Second
	mostPulses = 1000
)

// pulse is how a process is doing, at most pulseLife ago.
func (s Screen) pulse(ctx context.Context, process int64, now time.Time) (models.Pulse, error) {
	s.Pulses.mu.Lock()
	k, ok := s.Pulses.kept[process]
	s.Pulses.mu.Unlock()
	if ok && now.Before(k.until) {
		return k.pulse, nil
	}
	p, err := s.DB.Pulse(ctx, process, now)
	if err != nil {
		return p, err
	}
	s.Pulses.mu.Lock()
	defer s.Pulses.mu.Unlock()
	if s.Pulses.kept == nil || len(s.Pulses.kept) >= mostPulses {
		s.Pulses.kept = map[int64]kept{}
	}
	s.Pulses.kept[process] = kept{p, now.Add(pulseLife)}
	return p, nil
}
