package web

import (
	"context"
	"net"
	"net/http"
	"sync"
	"time"
)

const (
	// unread is how long a server that stops waits for the first byte on
	// connections that it has accepted already.
	unread = 250 * time.Millisecond
	// unreadLook is how often it looks.
	unreadLook = 5 * time.Millisecond
)

// arrivals are the connections that were accepted and brought nothing yet.
//
// http.Server.Shutdown reads what comes on them and closes them without an
// answer, so whoever connected in the instant before the end would not know
// whether their request was taken. Browsers also connect ahead of need and may
// say nothing for long, so the wait for them is short.
type arrivals struct {
	mu   sync.Mutex
	open map[net.Conn]bool
}

// changed is the server's hook for the state of connections.
func (a *arrivals) changed(c net.Conn, state http.ConnState) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if state == http.StateNew {
		a.open[c] = true
	} else {
		delete(a.open, c)
	}
}

func (a *arrivals) none() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return len(a.open) == 0
}

// wait waits until something was read on each, or long enough.
func (a *arrivals) wait(ctx context.Context) {
	ctx, cancel := context.WithTimeout(ctx, unread)
	defer cancel()
	look := time.NewTicker(unreadLook)
	defer look.Stop()
	for !a.none() {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}
	}
}

// closing is a listener that two may close.
type closing struct {
	net.Listener
	once func() error
}

// Close closes the listener once, and says the same to both.
func (l *closing) Close() error { return l.once() }
