package webtest

import (
	"context"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"strconv"
	"sync"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/chromedp"
)

// uneven is what a slow and busy machine does to a page, made on purpose so that
// a test which depends on speed fails here and not elsewhere: answers of the
// server come late and overtake each other, scripts run slowly, and time passes
// between one doing of the test and the next. SEGUE_UNEVEN turns it on; nil is even.
type uneven struct {
	mu   sync.Mutex
	dice *rand.Rand
}

const (
	latest = 400 * time.Millisecond // an answer is held back so long at most
	pause  = 150 * time.Millisecond // and the test before it does the next thing
)

// unevenness begins the adversity of one page, if SEGUE_UNEVEN gives a seed.
func (p *Page) unevenness() {
	p.t.Helper()
	word := os.Getenv("SEGUE_UNEVEN")
	if word == "" {
		return
	}
	seed, err := strconv.ParseUint(word, 10, 64)
	if err != nil {
		p.t.Fatalf("SEGUE_UNEVEN is a number, not %q", word)
	}
	name := fnv.New64a()
	_, _ = name.Write([]byte(p.t.Name()))
	u := &uneven{dice: rand.New(rand.NewPCG(seed, name.Sum64()))}
	rate := 4 + u.upTo(4)
	p.t.Logf("SEGUE_UNEVEN=%d: answers up to %s late, scripts %.1f times slower", seed, latest, rate)
	if _, err := chromedp.Call(p.ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: rate}); err != nil {
		p.t.Fatal(err)
	}
	if err := chromedp.Listen(p.ctx, u.hold(p.ctx)); err != nil {
		p.t.Fatal(err)
	}
	if _, err := chromedp.Call(p.ctx, fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: "*", RequestStage: fetch.RequestStageResponse}}}); err != nil {
		p.t.Fatal(err)
	}
	p.uneven = u
}

// upTo is a number from 0 to most.
func (u *uneven) upTo(most float64) float64 {
	u.mu.Lock()
	defer u.mu.Unlock()
	return u.dice.Float64() * most
}

// hold lets each answer go on after a while. Pages that are left, and a tab that
// is closed, no longer have it: then there is nothing to let go.
func (u *uneven) hold(ctx context.Context) func(any) {
	return func(event any) {
		if e, ok := event.(*fetch.EventRequestPaused); ok {
			time.AfterFunc(time.Duration(u.upTo(float64(latest))), func() {
				_, _ = chromedp.Call(ctx, fetch.ContinueRequest, fetch.ContinueRequestParams{RequestID: e.RequestID})
			})
		}
	}
}

// falter lets time pass before every second thing that is done or looked at.
func (u *uneven) falter(ctx context.Context) {
	if u == nil || u.upTo(2) < 1 {
		return
	}
	late := time.NewTimer(time.Duration(u.upTo(float64(pause))))
	defer late.Stop()
	select {
	case <-late.C:
	case <-ctx.Done():
	}
}
