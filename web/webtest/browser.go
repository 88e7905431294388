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

// chromium is the browser of this process; it lives until Main ends it.
var chromium struct {
	sync.Mutex
	managed bool // Main runs, so somebody will stop the browser
	ctx     context.Context
	stop    func()
	err     error
}

// Main runs the tests of a package and then stops the browser, if one was
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
		if chromium.stop != nil {
			chromium.stop()
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

// start returns the context of the process's browser, started on first use and
// without a deadline: one here would end the browser in the middle of a later test.
func start() (context.Context, error) {
	chromium.Lock()
	defer chromium.Unlock()
	if chromium.ctx != nil || chromium.err != nil {
		return chromium.ctx, chromium.err
	}
	chromium.ctx, chromium.err = launch()
	return chromium.ctx, chromium.err
}

func launch() (context.Context, error) {
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
	chromium.stop = func() {
		_ = chromedp.Cancel(ctx) // asks the browser to close and waits; it may be gone already
		cancel()
		free()
		_ = os.RemoveAll(profile)
	}
	if err := chromedp.Do(ctx); err != nil {
		chromium.stop()
		chromium.stop = nil
		return nil, fmt.Errorf("%s did not start: %w", path, err)
	}
	return ctx, nil
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
	ctx, err := start()
	if errors.Is(err, errAbsent) && os.Getenv("SEGUE_REQUIRE_BROWSER") != "1" {
		t.Skip("skipped: " + err.Error())
	}
	if err != nil {
		t.Fatal(err)
	}
	return newPage(t, ctx)
}
