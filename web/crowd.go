package web

import (
	"crypto/sha256"
	"io"
	"net/http"
	"sync"
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
	// crowdPatience is how long the body of a request may take to arrive: a place
	// that waits for it answers nobody.
	crowdPatience = 2 * time.Minute
)

// crowd is the places of those that are being answered.
type crowd struct {
	most, share int
	patience    time.Duration
	mu          sync.Mutex
	all         int
	each        map[[sha256.Size]byte]int
}

func newCrowd(most, share int, patience time.Duration) *crowd {
	return &crowd{most: most, share: share, patience: patience, each: map[[sha256.Size]byte]int{}}
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
		who := sha256.Sum256([]byte(caller(c)))
		if !cr.enter(who) {
			return host.ErrBusy
		}
		defer cr.leave(who)
		return next(c)
	}
}

// caller tells programs apart: by what they show, which costs others nothing
// where it is wrong, or else by where they call from.
func caller(c echo.Context) string {
	if shown := c.Request().Header.Get("Authorization"); shown != "" {
		return shown
	}
	return c.RealIP()
}

func (cr *crowd) enter(who [sha256.Size]byte) bool {
	cr.mu.Lock()
	defer cr.mu.Unlock()
	if cr.all >= cr.most || cr.each[who] >= cr.share {
		return false
	}
	cr.all++
	cr.each[who]++
	return true
}

func (cr *crowd) leave(who [sha256.Size]byte) {
	cr.mu.Lock()
	defer cr.mu.Unlock()
	cr.all--
	if cr.each[who]--; cr.each[who] == 0 {
		delete(cr.each, who)
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
