package webtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"

	"github.com/chromedp/chromedp"
)

// chromium holds the browsers of this process; they live until Main ends them.
// Tests that run at the same time have one each: in one browser they would take
// the focus from each other.
var chromium struct {
	sync.Mutex
	managed bool // Main runs, so somebody will stop the browsers
	all     []*browser
	idle    []*browser
	lent    map[testing.TB]*browser
}

type browser struct {
	ctx  context.Context
	stop func()
}

// Main runs the tests of a package and then stops the browsers that were
// started. It does not return.
func Main(m *testing.M) { os.Exit(Run(m)) }

// Run is Main for packages that have something of their own to clean up: it
// returns the exit code.
func Run(m *testing.M) int {
	chromium.Lock()
	chromium.managed = true
	chromium.Unlock()
	defer func() {
		chromium.Lock()
		defer chromium.Unlock()
		for _, b := range chromium.all {
			b.stop()
		}
	}()
	return m.Run()
}

var errAbsent = errors.New("no Chromium is installed (Debian: apt-get install chromium)")

// binary finds Chromium: SEGUE_CHROMIUM, else the usual names on the PATH.
func binary() (string, error) {
	if named := os.Getenv("SEGUE_CHROMIUM"); named != "" {
		return named, nil
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errAbsent
}

// lend returns the browser of a test: one that is free, or a new one. It has no
// deadline: one here would end it in the middle of a later test.
func lend(t testing.TB) (*browser, error) {
	chromium.Lock()
	defer chromium.Unlock()
	b := chromium.lent[t]
	if b != nil {
		return b, nil
	}
	if n := len(chromium.idle); n > 0 {
		b, chromium.idle = chromium.idle[n-1], chromium.idle[:n-1]
	} else {
		var err error
		if b, err = launch(); err != nil {
			return nil, err
		}
		chromium.all = append(chromium.all, b)
	}
	if chromium.lent == nil {
		chromium.lent = map[testing.TB]*browser{}
	}
	chromium.lent[t] = b
	t.Cleanup(func() {
		chromium.Lock()
		defer chromium.Unlock()
		delete(chromium.lent, t)
		chromium.idle = append(chromium.idle, b)
	})
	return b, nil
}

func launch() (*browser, error) {
	path, err := binary()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "segue-chromium-")
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.UserDataDir(profile), chromedp.DisableGPU,
		chromedp.WindowSize(1440, 900),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("font-render-hinting", "none"),
	)
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	allocator, free := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator)
	stop := func() {
		_ = chromedp.Cancel(ctx) // asks the browser to close and waits; it may be gone already
		cancel()
		free()
		_ = os.RemoveAll(profile)
	}
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, fmt.Errorf("%s did not start: %w", path, err)
	}
	return &browser{ctx: ctx, stop: stop}, nil
}

// Browser opens a page in a browser context of its own, as a desktop of
// 1440 × 900 in the light theme, with reduced motion. It skips the test where no
// Chromium is installed, and fails it instead if SEGUE_REQUIRE_BROWSER=1.
func Browser(t testing.TB) *Page {
	t.Helper()
	chromium.Lock()
	managed := chromium.managed
	chromium.Unlock()
	if !managed {
		t.Fatal("browser tests need: func TestMain(m *testing.M) { webtest.Main(m) }")
	}
	b, err := lend(t)
	if errors.Is(err, errAbsent) && os.Getenv("SEGUE_REQUIRE_BROWSER") != "1" {
		t.Skip("skipped: " + err.Error())
	}
	if err != nil {
		t.Fatal(err)
	}
	return newPage(t, b.ctx)
}
