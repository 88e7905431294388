package live

// Watching is how many pages follow a key.
func (h *Hub) Watching(key string) (n int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for s := range h.byKey[key] {
		n += len(s.viewers)
	}
	return n
}
