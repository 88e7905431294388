package webtest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Patience is how long a page waits for what it was told to wait for. It is long
// because machines are shared, and a test that passes never uses it up.
const Patience = time.Minute

// Page is one tab of one person. Its methods fail the test on any error, so
// tests read without error handling. Not for use from several goroutines.
type Page struct {
	t      testing.TB
	ctx    context.Context
	uneven *uneven // nil: as fast as the machine is

	verdicts chan verdict // of presses, as the page tells them
	presses  int
	hands    *hands // nil: the mouse is used

	mu       sync.Mutex
	problems []string
	expected []string
}

func newPage(t testing.TB, browser context.Context) *Page {
	t.Helper()
	return tab(t, browser, chromedp.WithNewBrowserContext())
}

// Window opens another window of the same browser: the same person, with the
// same cookies.
func (p *Page) Window() *Page {
	p.t.Helper()
	return tab(p.t, p.ctx)
}

func tab(t testing.TB, parent context.Context, options ...chromedp.ContextOption) *Page {
	t.Helper()
	p := &Page{t: t, verdicts: make(chan verdict, 64)}
	ctx, cancel := chromedp.NewContext(parent, append(options, chromedp.WithListener(p.listen))...)
	p.ctx = ctx
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil { // opens the tab; no deadline yet, it would close it
		t.Fatal("opening a tab: ", err)
	}
	if _, err := chromedp.Call(ctx, runtime.AddBinding, runtime.AddBindingParams{Name: aimed}); err != nil {
		t.Fatal(err)
	}
	p.unevenness()
	p.Viewport(1440, 900)
	p.Theme(Light)
	t.Cleanup(p.report) // runs before the tab is closed
	return p
}

// listen gathers what must not happen on any page, and what it says of presses.
func (p *Page) listen(event any) {
	var problem string
	switch e := event.(type) {
	case *runtime.EventBindingCalled:
		p.judged(e)
	case *page.EventFileChooserOpened:
		p.chooser(e)
	case *runtime.EventExceptionThrown:
		problem = "exception: " + e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			problem += " " + e.ExceptionDetails.Exception.Description
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.ConsoleAPICalledTypeError {
			problem = "console.error:"
			for _, a := range e.Args {
				problem += " " + strings.Trim(string(a.Value), `"`) + a.Description
			}
		}
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.EntryLevelError && e.Entry.Source != cdplog.EntrySourceNetwork {
			problem = string(e.Entry.Source) + ": " + e.Entry.Text
		}
	}
	if problem != "" {
		p.mu.Lock()
		p.problems = append(p.problems, problem)
		p.mu.Unlock()
	}
}

// Expect tells that problems containing this text are meant to happen.
func (p *Page) Expect(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.expected = append(p.expected, text)
}

// Problems are the policy violations, exceptions and console errors so far.
func (p *Page) Problems() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.problems...)
}

func (p *Page) report() {
	for _, problem := range p.Problems() {
		expected := false
		for _, e := range p.expected {
			expected = expected || strings.Contains(problem, e)
		}
		if !expected {
			p.t.Errorf("the page reported %s", problem)
		}
	}
}

// Context is the tab's chromedp context, for what Page has no method for.
func (p *Page) Context() context.Context { return p.ctx }

// Do runs chromedp actions, all together within Patience.
func (p *Page) Do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	p.uneven.falter(ctx)
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.t.Fatalf("%v%s", err, p.where())
	}
}

// Eval runs a JavaScript expression (a promise is awaited) and decodes its value.
func Eval[T any](p *Page, js string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	p.uneven.falter(ctx)
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%s: %v%s", js, err, p.where())
	}
	return v
}

// where describes the page for a failure's message, and leaves a picture of it
// where SEGUE_SHOTS names a folder.
func (p *Page) where() string {
	if dir := os.Getenv("SEGUE_SHOTS"); dir != "" {
		if picture, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot()); err == nil {
			_ = os.WriteFile(filepath.Join(dir, "failed-"+strings.ReplaceAll(p.t.Name(), "/", "-")+".png"), picture, 0o644)
		}
	}
	ctx, cancel := context.WithTimeout(p.ctx, 10*time.Second)
	defer cancel()
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`location.href + "\n" + (document.body?.innerText ?? "").slice(0, 600)`))
	if err != nil {
		return ""
	}
	return "\nThe page was " + text
}

// Open loads an address and waits until its scripts have run and fonts are there.
func (p *Page) Open(url string) {
	p.t.Helper()
	p.Do(chromedp.Navigate(url))
	p.settle()
}

// Reload loads the page again.
func (p *Page) Reload() {
	p.t.Helper()
	p.Do(chromedp.Reload())
	p.settle()
}

func (p *Page) settle() {
	p.t.Helper()
	p.WaitFor(`document.readyState === "complete"`)
	Eval[bool](p, `document.fonts.ready.then(() => true)`)
}

// WaitFor waits until a JavaScript expression is true, also across page loads.
func (p *Page) WaitFor(js string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		// An error here is a page being replaced; the next look decides.
		if ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool]("Boolean("+js+")")); err == nil && ok {
			return
		}
		select {
		case <-ctx.Done():
			p.t.Fatalf("after %s still not true: %s%s", Patience, js, p.where())
		case <-tick.C:
		}
	}
}

// WaitText waits until an element that matches the selector shows this text.
func (p *Page) WaitText(selector, text string) {
	p.t.Helper()
	p.WaitFor(fmt.Sprintf(`[...document.querySelectorAll(%s)].some(e => e.innerText.includes(%s))`, quote(selector), quote(text)))
}

// WaitGone waits until nothing visible matches the selector.
func (p *Page) WaitGone(selector string) {
	p.t.Helper()
	p.WaitFor(fmt.Sprintf(`![...document.querySelectorAll(%s)].some(e => e.checkVisibility())`, quote(selector)))
}

// Text is the visible text of the first match; it waits for one to appear.
func (p *Page) Text(selector string) string {
	p.t.Helper()
	p.WaitFor(found(selector))
	return Eval[string](p, element(selector)+`.innerText`)
}

// Count is how many elements match now.
func (p *Page) Count(selector string) int {
	p.t.Helper()
	return Eval[int](p, fmt.Sprintf(`document.querySelectorAll(%s).length`, quote(selector)))
}

func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // strings always marshal
	}
	return string(b)
}
