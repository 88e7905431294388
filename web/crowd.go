package web

import (
	"context"
	"crypto/sha256"
	"io"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/labstack/echo/v4"

	"segue/runtime/host"
)

const (
	// crowdMost is how many requests of programs are answered at a time. Each needs
	// the database several times: more at once would not be answered sooner, only
	// all of them later, without end.
	crowdMost = 256
	// crowdShare is how many of these one program can have, so that there is always
	// room for others.
	crowdShare = 208
	// crowdNear is how many all programs can have that call from one address: what
	// they show to be told apart may be made up.
	crowdNear = 240
	// crowdPatience is how long the body of a request may take to arrive: a place
	// that waits for it answers nobody.
	crowdPatience = 2 * time.Minute
	// crowdPause is how long programs that are sent away wait for being told, as
	// far as there are no more than crowdPaused of them: who asks again and again
	// would otherwise have a processor refuse that is needed for those let in.
	crowdPause  = 200 * time.Millisecond
	crowdPaused = 1000
)

// crowd is the places of those that are being answered.
type crowd struct {
	most, share, near int
	patience          time.Duration
	mu                sync.Mutex
	all               int
	each              map[[sha256.Size]byte]int // by program
	from              map[string]int            // by address
	paused            atomic.Int32              // of those that are sent away
}

func newCrowd(most, share, near int, patience time.Duration) *crowd {
	return &crowd{most: most, share: share, near: near, patience: patience, each: map[[sha256.Size]byte]int{}, from: map[string]int{}}
}

// admit sends programs away that come faster than they can be answered, before
// anything was read or changed for them. People's pages are not counted: who
// floods the API does not shut them out. Echo asks for the chain anew with each
// request, so the places are made before.
func (cr *crowd) admit(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		r := c.Request()
		if !isAPI(r) {
			return next(c)
		}
		if r.ContentLength != 0 {
			control := http.NewResponseController(c.Response())
			if control.SetReadDeadline(time.Now().Add(cr.patience)) == nil {
				r.Body = &awaited{r.Body, control}
			}
		}
		who, from := sha256.Sum256([]byte(caller(c))), c.RealIP()
		if !cr.enter(who, from) {
			cr.pause(r.Context())
			return host.ErrBusy
		}
		defer cr.leave(who, from)
		return next(c)
	}
}

// pause lets some time pass, unless that is done for very many.
func (cr *crowd) pause(ctx context.Context) {
	defer cr.paused.Add(-1)
	if cr.paused.Add(1) > crowdPaused {
		return
	}
	clock := time.NewTimer(crowdPause)
	defer clock.Stop()
	select {
	case <-clock.C:
	case <-ctx.Done():
	}
}

// caller tells programs apart: by what they show, or else by where they call
// from. What the callers of webhooks show is nobody's here.
func caller(c echo.Context) string {
	if shown := c.Request().Header.Get("Authorization"); shown != "" && !isWebhook(c.Request()) {
		return shown
	}
	return c.RealIP()
}

func (cr *crowd) enter(who [sha256.Size]byte, from string) bool {
	cr.mu.Lock()
	defer cr.mu.Unlock()
	if cr.all >= cr.most || cr.each[who] >= cr.share || cr.from[from] >= cr.near {
		return false
	}
	cr.all++
	cr.each[who]++
	cr.from[from]++
	return true
}

func (cr *crowd) leave(who [sha256.Size]byte, from string) {
	cr.mu.Lock()
	defer cr.mu.Unlock()
	cr.all--
	if cr.each[who]--; cr.each[who] == 0 {
		delete(cr.each, who)
	}
	if cr.from[from]--; cr.from[from] == 0 {
		delete(cr.from, from)
	}
}

// awaited is a body that has to arrive in time. Once it has, the answer may take
// as long as it needs.
type awaited struct {
	io.ReadCloser
	control *http.ResponseController
}

func (a *awaited) Read(p []byte) (int, error) {
	n, err := a.ReadCloser.Read(p)
	if err == io.EOF {
		_ = a.control.SetReadDeadline(time.Time{}) // it was set before, so it can be set
	}
	return n, err
}
