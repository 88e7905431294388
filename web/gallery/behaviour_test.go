package gallery

import (
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"segue/web/ui"
	"segue/web/webtest"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// open serves the gallery for one test and opens a page of it.
func open(t *testing.T, path string) *webtest.Page {
	t.Helper()
	server := httptest.NewServer(Handler())
	t.Cleanup(server.Close)
	p := webtest.Browser(t)
	p.Open(server.URL + path)
	return p
}

func TestMenuByKeyboard(t *testing.T) {
	p := open(t, "/overlays")
	p.Click("#actions-button")
	p.WaitFor(`document.querySelector('#actions').matches(':popover-open') && document.activeElement.innerText.startsWith('Open')`)
	webtest.Axe(t, p)
	webtest.Screenshot(t, p, "menu-light")
	p.Press(kb.ArrowDown)
	if got := p.Focused(); got != "Hand over" {
		t.Errorf("arrow down focused %q", got)
	}
	p.Press(kb.End)
	if got := p.Focused(); got != "Cancel this instance" {
		t.Errorf("End focused %q", got)
	}
	p.Type("h")
	if got := p.Focused(); got != "Hand over" {
		t.Errorf("typing h focused %q", got)
	}
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector('#actions').matches(':popover-open')`)
	if got := p.Focused(); got != "actions-button" {
		t.Errorf("Escape left the focus on %q", got)
	}
	p.WaitFor(`document.getElementById('actions-button').getAttribute('aria-expanded') === 'false'`)
	p.Press(kb.ArrowDown)
	p.WaitFor(`document.querySelector('#actions').matches(':popover-open')`)
}

func TestUserMenuStaysInTheWindow(t *testing.T) {
	p := open(t, "/overlays")
	for _, theme := range webtest.Themes {
		p.Theme(theme)
		p.Click("#user-menu-button")
		p.WaitFor(`document.querySelector('#user-menu').matches(':popover-open')`)
		webtest.Axe(t, p)
		webtest.Screenshot(t, p, "user-menu-"+string(theme))
		if inside := webtest.Eval[bool](p, `(r => r.top >= 0 && r.left >= 0 && r.bottom <= innerHeight && r.right <= innerWidth)(document.getElementById('user-menu').getBoundingClientRect())`); !inside {
			t.Error("the menu leaves the window")
		}
		p.Press(kb.Escape)
	}
}

func TestDialogs(t *testing.T) {
	p := open(t, "/overlays")
	for _, theme := range webtest.Themes {
		p.Theme(theme)
		p.Click("text=Publish…")
		p.WaitFor(`document.getElementById('publish').open`)
		webtest.Axe(t, p)
		webtest.Screenshot(t, p, "dialog-"+string(theme))
		p.Click("text=Not yet")
		p.WaitFor(`!document.getElementById('publish').open`)
		p.Click("text=Details")
		p.WaitFor(`document.getElementById('details').open`)
		webtest.Axe(t, p)
		webtest.Screenshot(t, p, "drawer-"+string(theme))
		p.Press(kb.Escape)
		p.WaitFor(`!document.getElementById('details').open`)
	}
	if got := p.Focused(); got != "Details" {
		t.Errorf("closing the drawer left the focus on %q", got)
	}
	p.Click("text=Details")
	p.WaitFor(`document.getElementById('details').open`)
	p.Do(chromedp.MouseClickXY(100, 300))
	p.WaitFor(`!document.getElementById('details').open`)
}

// A dangerous button asks first, in its own words; only a yes sends anything.
func TestConfirmation(t *testing.T) {
	p := open(t, "/overlays")
	webtest.Eval[bool](p, `(window.sent = 0, document.addEventListener('htmx:before:request', () => window.sent++), true)`)
	p.Click("text=Archive")
	p.WaitText("#confirm", "Archive this process?")
	p.WaitText("#confirm", "248 running instances go on")
	webtest.Axe(t, p)
	webtest.Screenshot(t, p, "confirm-light")
	if got := p.Focused(); got != "Cancel" {
		t.Errorf("the question's focus is on %q, not on the harmless answer", got)
	}
	p.Click("#confirm [value=no]")
	p.WaitGone("#confirm")
	if n := webtest.Eval[int](p, `window.sent`); n != 0 {
		t.Errorf("a no sent %d requests", n)
	}
	p.Click("text=Archive")
	p.Click("#confirm [value=yes]")
	p.WaitText("#toasts", "Saved")
}

func TestToastsLeave(t *testing.T) {
	p := open(t, "/home")
	p.WaitText("#toasts", "Version 4 is published")
	p.Click(`#toasts [aria-label="Close this message"]`)
	p.WaitGone("#toasts .toast")
}

func TestPeoplePicker(t *testing.T) {
	p := open(t, "/fields")
	p.Click("#approvers")
	p.Type("naz")
	p.WaitText("#approvers-list", "Nobody is called “naz”.")
	p.Fill("#approvers", "ma")
	p.WaitText("#approvers-list", "Maximiliane")
	webtest.Axe(t, p)
	webtest.Screenshot(t, p, "people-light")
	p.Press(kb.ArrowDown)
	p.WaitFor(`document.getElementById(document.getElementById('approvers').getAttribute('aria-activedescendant')).innerText.includes('Tomasz')`)
	p.Press(kb.Enter)
	p.WaitText(".combobox__box", "Tomasz Nowak")
	p.Press(kb.Backspace)
	p.WaitFor(`!document.querySelector('.combobox__box').innerText.includes('Tomasz')`)
	p.Click(`[aria-label="Remove Finance leads"]`)
	p.Type("proc")
	p.WaitFor(`document.querySelectorAll("#approvers-list [role=option]").length === 1`)
	p.Click("#approvers-list [role=option]")
	p.Choose("#centre", "4200 Warehouse Luleå")
	p.Click("text=Send for approval")
	p.WaitText("#toasts", "Amount 4820.50 by grace.okafor@norrland-paper.example, procurement")
}

func TestAmounts(t *testing.T) {
	p := open(t, "/fields")
	value := func() string { return webtest.Eval[string](p, `document.getElementById('amount').value`) }
	if got := value(); got != "4,820.50" {
		t.Errorf("shown as %q", got)
	}
	p.Fill("#amount", "1234567,8")
	p.Press(kb.Tab)
	if got := value(); got != "1,234,567.80" {
		t.Errorf("typed with a comma: %q", got)
	}
	p.Fill("#amount", "twelve")
	p.Press(kb.Tab)
	if got := value(); got != "twelve" {
		t.Errorf("what is no number was changed to %q; the server must see it to say so", got)
	}
}

func TestTabs(t *testing.T) {
	p := open(t, "/overlays")
	p.Click("#tab-history")
	p.Press(kb.ArrowRight)
	p.WaitText("#tab-data-panel", "What the instance knows.")
	p.WaitGone("#tab-history-panel")
	if got := p.Focused(); got != "tab-data" {
		t.Errorf("the focus is on %q", got)
	}
}

func TestTooltips(t *testing.T) {
	p := open(t, "/overlays")
	p.Hover(`[aria-label="Fit the whole process into the window"]`)
	p.WaitText("#tooltip", "Fit the whole process into the window")
	webtest.Screenshot(t, p, "tooltip-light")
	p.Press(kb.Escape)
	p.WaitGone("#tooltip")
	p.Open(strings.Replace(webtest.Eval[string](p, "location.href"), "/overlays", "/tables", 1))
	p.Hover("#rows tr:nth-child(3) .person .truncate")
	p.WaitText("#tooltip", "Maximiliane von Hohenfels-Scharfenberg")
}

// The theme holds over page loads, without a flash of the other one: the server writes it.
func TestThemeToggle(t *testing.T) {
	p := open(t, "/home")
	p.Click("#user-menu-button")
	p.Click("text=Dark")
	p.WaitFor(`document.documentElement.dataset.theme === 'dark' && getComputedStyle(document.documentElement).colorScheme === 'dark'`)
	p.WaitFor(`performance.getEntriesByType('resource').some(r => r.name.endsWith('/theme') && r.responseEnd > 0)`)
	p.Reload()
	if got := webtest.Eval[string](p, `document.documentElement.dataset.theme`); got != "dark" {
		t.Errorf("after a reload the theme is %q", got)
	}
	webtest.Axe(t, p)
	p.Click("#user-menu-button")
	p.Click("text=System")
	p.WaitFor(`!document.documentElement.hasAttribute('data-theme')`)
}

// The browser words relative times as the server does.
func TestTimesAgree(t *testing.T) {
	p := open(t, "/status")
	for _, s := range []int{1, 44, 46, 90, 3599, 3601, 7300, 86399, 86401, 180000, 604700} {
		for _, sign := range []int{-1, 1} {
			at := now.Add(time.Duration(s*sign) * time.Second)
			webtest.Eval[bool](p, fmt.Sprintf(`(() => { const t = document.createElement('time'); t.id = 'probe'; t.dataset.relative = ''; document.getElementById('probe')?.remove(); document.body.append(t);
				t.dateTime = new Date(Date.now() + %d).toISOString(); document.dispatchEvent(new Event('visibilitychange')); return true; })()`, s*sign*1000+sign*200))
			if got, want := webtest.Eval[string](p, `document.getElementById('probe').textContent`), ui.Relative(at, now); got != want {
				t.Errorf("%d s: the browser says %q, the server %q", s*sign, got, want)
			}
		}
	}
}

func TestErrorsTakeTheFocus(t *testing.T) {
	p := open(t, "/errors")
	p.WaitFor(`document.activeElement.matches('.errors')`)
	p.Click("text=Choose what you decide")
	if got := p.Focused(); got != "decision-approve" {
		t.Errorf("the link focused %q", got)
	}
}

func TestRowsLead(t *testing.T) {
	p := open(t, "/tables")
	p.Click("#rows tr:nth-child(2) td:nth-child(5)")
	p.WaitFor(`location.pathname === '/home'`)
}

func TestSkipLinkAndSearchKey(t *testing.T) {
	p := open(t, "/home")
	p.Press(kb.Tab)
	if got := p.Focused(); got != "Skip to the content" {
		t.Errorf("the first stop is %q", got)
	}
	p.Press(kb.Enter)
	p.WaitFor(`document.activeElement.id === 'main'`)
	p.Press("/")
	p.WaitFor(`document.activeElement.matches('input[type=search]')`)
}

func TestPhoneNavigation(t *testing.T) {
	p := open(t, "/home")
	for _, theme := range webtest.Themes {
		p.Phone()
		p.Theme(theme)
		webtest.Screenshot(t, p, "phone-"+string(theme))
		p.Click("text=More")
		p.WaitFor(`document.getElementById('more').open`)
		p.WaitText("#more", "Connections")
		webtest.Axe(t, p)
		webtest.Screenshot(t, p, "phone-more-"+string(theme))
		p.Press(kb.Escape)
	}
}

func TestConnectionLost(t *testing.T) {
	p := open(t, "/home")
	webtest.Eval[bool](p, `dispatchEvent(new Event('offline'))`)
	p.WaitText("#connection", "No connection.")
	webtest.Axe(t, p)
	webtest.Screenshot(t, p, "offline-light")
	webtest.Eval[bool](p, `dispatchEvent(new Event('online'))`)
	p.WaitGone("#connection")
}

// Other bundles reach the page's functions by window.segue.
func TestPageFunctions(t *testing.T) {
	p := open(t, "/status")
	webtest.Eval[bool](p, `(segue.toast({tone: 'bad', title: 'Tomasz Nowak saved first', text: 'Your change is not saved.'}), true)`)
	p.WaitText("#toasts .toast--bad[role=alert]", "Tomasz Nowak saved first")
	webtest.Axe(t, p)
	if got := webtest.Eval[string](p, `segue.icon('check')`); !strings.HasPrefix(got, "/assets/icons.") || !strings.HasSuffix(got, ".svg#check") {
		t.Errorf("icon at %q", got)
	}
	webtest.Eval[bool](p, `(window.answer = null, segue.ask(document.body, 'Leave it?').then(a => window.answer = a), true)`)
	p.Click("#confirm [value=yes]")
	p.WaitFor(`window.answer === true`)
}

// Whole pages never land inside another one.
func TestAnswersThatAreNoFragments(t *testing.T) {
	p := open(t, "/overlays")
	p.Click("text=Fault")
	p.WaitText("#toasts", "We could not finish this")
	p.WaitText("#toasts", "Try again in a moment.")
	p.Click("text=Proxy")
	p.WaitText("#toasts", "The server could not do this (502)")
	if n := p.Count("html h1"); n != 1 {
		t.Errorf("%d headings on the page", n)
	}
	p.Click("text=Session ended")
	p.WaitFor(`location.pathname === '/signin'`)
}

func TestBulk(t *testing.T) {
	p := open(t, "/tables")
	p.Click("table[class*=dense] tbody tr:nth-child(2) input")
	p.WaitText("[data-bulk]", "1 chosen")
	if !webtest.Eval[bool](p, `document.querySelector('[data-select-all]').indeterminate`) {
		t.Error("the box of all does not show that some are chosen")
	}
	p.Click("[data-select-all]")
	p.WaitText("[data-bulk]", "7 chosen")
	webtest.Axe(t, p)
	webtest.Screenshot(t, p, "bulk-light")
	p.Click("[data-select-all]")
	p.WaitGone("[data-bulk]")
}

func TestFileField(t *testing.T) {
	p := open(t, "/fields")
	dir := t.TempDir()
	small, big := filepath.Join(dir, "order.pdf"), filepath.Join(dir, "scan.pdf")
	for name, size := range map[string]int{small: 2_400, big: 12_500_000} {
		if err := os.WriteFile(name, make([]byte, size), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p.Upload("#files", small)
	p.WaitText("[data-picked]", "order.pdf")
	p.WaitText("[data-picked]", "2 kB")
	p.Click(`[aria-label="Remove the chosen file"]`)
	p.WaitGone("[data-picked] li")
	p.Upload("#files", small, big)
	p.WaitFor(`document.getElementById('files').validationMessage.includes('scan.pdf is 12.5 MB; the most is 10.0 MB')`)
}

func TestShowMore(t *testing.T) {
	p := open(t, "/tables")
	p.Click("text=Show 12 older versions")
	p.WaitText("#versions", "Version 1")
	p.WaitGone("#more-versions")
	if n := p.Count("#versions > tr"); n != 4 {
		t.Errorf("%d rows, want 4 in one table body", n)
	}
}

// A form htmx sends can be sent again; its button tells that it is under way.
func TestFormIsSentAgain(t *testing.T) {
	p := open(t, "/fields")
	p.Choose("#centre", "4200 Warehouse Luleå")
	for range 2 {
		p.Click("text=Send for approval")
		p.WaitText("#toasts .toast", "Saved")
		p.WaitFor(`document.getElementById('live').textContent.startsWith('Saved. Amount 4820.50')`)
		webtest.Eval[bool](p, `(document.querySelector('#toasts .toast').remove(), document.getElementById('live').textContent = '', true)`)
	}
}

// Fragments come over the websocket under the policy; when it is lost the page says so and comes back.
func TestLive(t *testing.T) {
	p := open(t, "/watch")
	p.WaitText("#status", "Done")
	webtest.Eval[bool](p, `(document.querySelector('#status .truncate').textContent = 'Running', true)`)
	p.Click("text=Leave")
	p.WaitText("#connection", "The live connection was lost.")
	p.WaitText("#status", "Done") // it connected again and read anew
	p.WaitGone("#connection")
}

// A thousand rows are drawn and scrolled without a long stop.
func TestThousandRows(t *testing.T) {
	p := open(t, "/thousand")
	if n := p.Count("#rows tr"); n != 1000 {
		t.Fatalf("%d rows", n)
	}
	webtest.Eval[bool](p, `(scrollTo(0, 20000), true)`)
	p.WaitFor(`scrollY > 19000`)
	if top := webtest.Eval[float64](p, `document.querySelector('thead th').getBoundingClientRect().top`); top != 0 {
		t.Errorf("the head does not stay: it is at %v", top)
	}
	webtest.Screenshot(t, p, "thousand-light")
	loaded := webtest.Eval[float64](p, `performance.getEntriesByType('navigation')[0].loadEventEnd`)
	t.Logf("1,000 rows loaded in %.0f ms", loaded)
}

// A page that breaks the policy is found out: the guard itself works.
func TestPolicyGuard(t *testing.T) {
	p := open(t, "/buttons")
	p.Expect("Content Security Policy")
	webtest.Eval[bool](p, `(document.body.insertAdjacentHTML('beforeend', '<p style="color:red">inline</p>'), true)`)
	p.WaitFor(`true`)
	for _, problem := range p.Problems() {
		if strings.Contains(problem, "Content Security Policy") {
			return
		}
	}
	t.Error("an inline style went unnoticed")
}
