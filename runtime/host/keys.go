package host

import (
	"context"
	"sync"

	"segue/runtime/machine"
)

// numbers hands out instance numbers from blocks of the store's sequence. A
// block that was not used up when a node stops is lost; there are 2⁴¹ numbers.
type numbers struct {
	store Store
	mu    sync.Mutex
	next  int64
	end   int64 // first that is not ours
}

// newKey is the key of an instance, message or start that is about to be. Keys
// of one node rise.
func (h *Host) newKey(ctx context.Context) (machine.Key, error) { return h.numbers.key(ctx) }

func (n *numbers) key(ctx context.Context) (machine.Key, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.next == n.end {
		first, count, err := n.store.Numbers(ctx)
		if err != nil {
			return 0, err
		}
		n.next, n.end = first, first+int64(count)
	}
	k := machine.NewKey(n.next)
	n.next++
	return k, nil
}
