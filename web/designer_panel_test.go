package web

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"strings"
	"sync"
	"testing"
	"time"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"segue/models"
	"segue/web/webtest"
)

// gate is a proxy in front of a site. While it is shut, answers from one kind of
// address stay in it: the test decides when each goes on, so that nothing depends on time.
type gate struct {
	t    *testing.T
	url  string
	path string // how the addresses end

	mu   sync.Mutex
	shut chan struct{}      // closed when answers may go on; nil while the gate is open
	came chan *http.Request // an answer has come to the shut gate
	fail bool               // answers are lost
	now  int                // requests under way
	most int
}

var errLost = errors.New("the answer is lost")

func newGate(t *testing.T, to, path string) *gate {
	g := &gate{t: t, path: path, came: make(chan *http.Request, 64)}
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(mustURL(to))
			r.Out.Host = r.In.Host
		},
		ModifyResponse: g.answer,
		ErrorHandler:   func(http.ResponseWriter, *http.Request, error) { panic(http.ErrAbortHandler) }, // the line is cut
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, g.path) {
			g.count(1)
			defer g.count(-1)
		}
		proxy.ServeHTTP(w, r)
	}))
	g.url = server.URL
	t.Cleanup(func() {
		g.Open()
		server.CloseClientConnections()
		server.Close()
	})
	return g
}

func (g *gate) count(by int) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.now += by
	g.most = max(g.most, g.now)
}

func (g *gate) answer(r *http.Response) error {
	if !strings.HasSuffix(r.Request.URL.Path, g.path) {
		return nil
	}
	g.mu.Lock()
	shut, fail := g.shut, g.fail
	g.mu.Unlock()
	if fail {
		return errLost
	}
	if shut == nil {
		return nil
	}
	g.came <- r.Request
	select {
	case <-shut:
		return nil
	case <-r.Request.Context().Done():
		return errLost
	}
}

// Shut keeps answers from now on.
func (g *gate) Shut() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.shut = make(chan struct{})
	for len(g.came) > 0 {
		<-g.came
	}
}

// Open lets all answers go on, those that are kept too.
func (g *gate) Open() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.shut != nil {
		close(g.shut)
		g.shut = nil
	}
}

// Lose loses answers, or no longer does.
func (g *gate) Lose(on bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.fail = on
}

// Kept waits until an answer has come to the shut gate.
func (g *gate) Kept() {
	g.t.Helper()
	select {
	case <-g.came:
	case <-g.t.Context().Done():
		g.t.Fatal("nothing came to the gate")
	case <-time.After(webtest.Patience):
		g.t.Fatal("nothing came to the gate")
	}
}

// slowly opens the designer behind a gate.
func slowly(t *testing.T, document string) (*site, editor, models.Process, *gate) {
	t.Helper()
	s, e, process := designing(t, document)
	g := newGate(t, s.url, "/panel")
	e.Open(fmt.Sprintf("%s/processes/%d/design", g.url, process.ID))
	e.WaitFor(canvasJS)
	return s, e, process, g
}

// press clicks a block and waits for nothing.
func (e editor) press(block string) {
	e.t.Helper()
	e.bring(block)
	e.ClickOn(middleOf(block))
}

// quiet waits until the panel of a block is there and nothing is under way.
func (e editor) quiet(block string) {
	e.t.Helper()
	e.WaitFor(fmt.Sprintf(`(p => p.querySelector('.panel-form')?.dataset.of === %q && !p.inert && p.getAttribute('aria-busy') !== 'true')(document.querySelector('#panel-block'))`, block))
}

func (e editor) named(block, want string) {
	e.t.Helper()
	e.WaitFor(fmt.Sprintf(`%s.block(%q)?.name === %q`, canvasJS, block, want))
}

// TestNothingTypedIsLost types and goes on at once, while answers are on their way.
func TestNothingTypedIsLost(t *testing.T) {
	s, e, process, g := slowly(t, payables)
	e.pick("approve")
	other := map[string]string{"approve": "correct", "correct": "approve"}
	names := map[string]string{}
	at := "approve"
	for round := range 12 { // another block is clicked while a field is still typed into
		g.Shut()
		names[at] = fmt.Sprintf("Round %d", round)
		e.Fill("#block-name", names[at])
		e.press(other[at])
		g.Kept()
		g.Open()
		e.named(at, names[at])
		at = other[at]
		e.quiet(at)
	}
	for round := range 6 { // the same while an earlier edit is under way, and back again before the answer
		g.Shut()
		e.Fill("#p-title", fmt.Sprintf("Title %d", round))
		e.Press(kb.Tab)
		g.Kept()
		names[at] = fmt.Sprintf("Late %d", round)
		e.Fill("#block-name", names[at])
		e.press(other[at])
		if round%2 == 0 {
			e.press(at)
			e.press(other[at])
		}
		g.Open()
		e.named(at, names[at])
		if got := do[string](e, fmt.Sprintf(`d.block(%q).props.title`, at)); got != fmt.Sprintf("Title %d", round) {
			t.Errorf("the title of %s is %q", at, got)
		}
		at = other[at]
		e.quiet(at)
	}
	for round := range 6 { // an answer that was asked for before the typing
		g.Shut()
		do[bool](e, fmt.Sprintf(`(d.apply({blocks: {%q: {documentation: 'Changed on the canvas %d'}}}), true)`, at, round))
		g.Kept()
		names[at] = fmt.Sprintf("Typed meanwhile %d", round)
		e.Fill("#block-name", names[at])
		g.Open()
		e.WaitFor(fmt.Sprintf(`document.querySelector('#block-documentation').value === 'Changed on the canvas %d'`, round)) // drawn
		e.expect("typed while an answer was drawn", webtest.Eval[string](e.Page, `document.querySelector('#block-name').value`), names[at])
		e.press(other[at])
		e.named(at, names[at])
		at = other[at]
		e.quiet(at)
	}
	for block, name := range names {
		e.expect(block, do[string](e, fmt.Sprintf(`d.block(%q).name`, block)), name)
	}
	g.mu.Lock()
	most := g.most
	g.mu.Unlock()
	if most != 1 {
		t.Errorf("%d requests to the panel were under way at once", most)
	}
	// one undo covers it all, also what is still on its way
	g.Shut()
	e.Fill("#block-name", "To be undone")
	e.Click("[data-undo]")
	g.Kept()
	g.Open()
	e.named(at, names[at])
	e.WaitFor(fmt.Sprintf(`document.querySelector('#block-name').value === %q`, names[at]))
	e.saved()
	for _, b := range stored(t, s, process.ID).Pools[0].Blocks {
		if want := names[string(b.ID)]; want != "" && b.Name != want {
			t.Errorf("stored is %q, want %q", b.Name, want)
		}
	}
}

// TestWhatDoesNotReachTheServerStays loses answers: what was typed stays, and the
// author is told.
func TestWhatDoesNotReachTheServerStays(t *testing.T) {
	_, e, _, g := slowly(t, payables)
	e.pick("approve")
	g.Lose(true)
	e.Fill("#block-name", "Decide")
	e.press("correct")
	e.WaitText(".panel-trouble", "The server did not answer.")
	e.WaitText(".panel-trouble", "What you entered for “Approve the invoice” is still here, but not saved.")
	e.expect("what was typed", webtest.Eval[string](e.Page, `document.querySelector('#block-name').value`), "Decide")
	webtest.Axe(t, e.Page)
	webtest.Screenshot(t, e.Page, "designer-trouble")
	e.Theme(webtest.Dark)
	webtest.Screenshot(t, e.Page, "designer-trouble-dark")

	// whoever leaves is warned
	asked := make(chan string, 1)
	if err := chromedp.Listen(e.Context(), func(event any) {
		if d, ok := event.(*cdppage.EventJavascriptDialogOpening); ok {
			asked <- string(d.Type)
			go func() {
				_, _ = chromedp.Call(e.Context(), cdppage.HandleJavaScriptDialog, cdppage.HandleJavaScriptDialogParams{Accept: false})
			}()
		}
	}); err != nil {
		t.Fatal(err)
	}
	webtest.Eval[bool](e.Page, `(setTimeout(() => location.assign('/processes')), true)`)
	select {
	case got := <-asked:
		e.expect("asked before leaving", got, "beforeunload")
	case <-time.After(webtest.Patience):
		t.Error("nobody was asked before the page was left")
	}
	e.WaitText(".panel-trouble", "The server did not answer.") // leaving has sent it once more
	g.Lose(false)
	e.Click("text=Try again")
	e.named("approve", "Decide")
	e.quiet("correct")
	e.WaitGone(".panel-trouble")

	// and whoever lets go of it sees what stands
	g.Lose(true)
	e.Fill("#block-name", "Never")
	e.Press(kb.Tab)
	e.WaitText(".panel-trouble", "What you entered for “Correct the invoice”")
	g.Lose(false)
	e.Click("text=Leave it out")
	e.WaitFor(`document.querySelector('#block-name').value === 'Correct the invoice'`)
	e.named("correct", "Correct the invoice")
}

// TestAButtonOfThePanelActsOnce presses while answers are on their way: rows come
// and go once, and what was typed just before is there.
func TestAButtonOfThePanelActsOnce(t *testing.T) {
	_, e, _, g := slowly(t, payables)
	e.pick("start")
	labels := func() string { return do[string](e, `d.document().forms[0].fields.map(f => f.label).join()`) }
	for round := range 3 {
		g.Shut()
		e.Fill("#block-name", fmt.Sprintf("Came in %d", round))
		e.Click("text=Add field") // the field that was left is sent first
		g.Kept()
		g.Open()
		e.WaitFor(fmt.Sprintf(`document.activeElement.name === '_f.%d.label'`, 4+round))
		e.Type(fmt.Sprintf("Field %d", round))
		e.named("start", fmt.Sprintf("Came in %d", round))
	}
	e.press("approve")
	e.quiet("approve")
	e.expect("fields", labels(), "Supplier,Amount,Country,Scan,Field 0,Field 1,Field 2")
	e.pick("start")
	g.Shut()
	e.Click(`.sheet summary:has(strong)`)
	e.Click(`[name="_remove"][value="_f|0"]`)
	g.Kept()
	e.expect("can be pressed meanwhile", webtest.Eval[string](e.Page, `String(document.querySelector('#panel-block').inert)`), "true")
	e.press("approve") // the answer comes when another block is selected
	g.Open()
	e.quiet("approve")
	e.expect("fields", labels(), "Amount,Country,Scan,Field 0,Field 1,Field 2")
	e.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	e.WaitFor(canvasJS + `.document().forms[0].fields.length === 7`)
}
