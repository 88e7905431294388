package host

import (
	"context"
	"sync"
	"time"
)

// months knows for which months history has room, so that a commit never
// waits for one but with a clock that a test moves.
type months struct {
	mu    sync.Mutex
	known map[int32]bool
}

// ahead makes room for this month and the two that follow.
func (m *months) ahead(ctx context.Context, s Store, now time.Time) error {
	first := time.Date(now.UTC().Year(), now.UTC().Month(), 1, 0, 0, 0, 0, time.UTC)
	return m.make(ctx, s, Month(first), Month(first.AddDate(0, 1, 0)), Month(first.AddDate(0, 2, 0)))
}

// ensure makes room for what a transaction is about to write.
func (m *months) ensure(ctx context.Context, s Store, w *Write) error {
	var missing []int32
	m.mu.Lock()
	for _, d := range w.Deltas {
		for i := range d.Records {
			if month := d.Records[i].Month; !m.known[month] {
				missing = append(missing, month)
				break
			}
		}
	}
	m.mu.Unlock()
	return m.make(ctx, s, missing...)
}

func (m *months) make(ctx context.Context, s Store, wanted ...int32) error {
	if len(wanted) == 0 {
		return nil
	}
	if err := s.Months(ctx, wanted...); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, month := range wanted {
		m.known[month] = true
	}
	return nil
}
