package webtest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestMain(m *testing.M) { Main(m) }

// site is a small page of its own: the support must not need the kit to be tested.
func site(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if r.URL.Path == "/set" {
			http.SetCookie(w, &http.Cookie{Name: "who", Value: r.URL.Query().Get("who")})
		}
		who := "nobody"
		if c, err := r.Cookie("who"); err == nil {
			who = c.Value
		}
		fmt.Fprintf(w, `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Orders</title><main><h1>Orders of %s</h1>
			<label for="q">Search</label><input id="q"><label for="c">Currency</label><select id="c"><option>EUR</option><option>SEK</option></select>
			<button id="b">Send order</button><p id="out"></p></main>
			<script>document.getElementById('b').onclick = () => { out.textContent = q.value + ' ' + c.value }</script></html>`, who)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestPersonDoesThings(t *testing.T) {
	p := Browser(t)
	p.Open(site(t))
	p.Fill("#q", "PO-88213")
	p.Choose("#c", "SEK")
	p.Click("text=Send order")
	p.WaitText("#out", "PO-88213 SEK")
	p.Fill("#q", "")
	p.Type("7")
	p.Press(kb.Tab)
	if got := p.Focused(); got != "c" {
		t.Errorf("the focus is on %q", got)
	}
	if got := Eval[string](p, `q.value`); got != "7" {
		t.Errorf("filled with %q", got)
	}
	p.Theme(Dark)
	if !Eval[bool](p, `matchMedia('(prefers-color-scheme: dark)').matches`) {
		t.Error("the theme did not change")
	}
	p.Phone()
	if got := Eval[int](p, `screen.width`); got != 390 {
		t.Errorf("a phone is %d wide", got)
	}
	Axe(t, p)
}

// Somebody without a mouse does the same, and cannot do what only a mouse can.
func TestByKeys(t *testing.T) {
	p := Browser(t)
	p.Open(site(t))
	p.ByKeys()
	p.Fill("#q", "PO-88213")
	p.Choose("#c", "SEK")
	p.Click("text=Send order")
	p.WaitText("#out", "PO-88213 SEK")
	Eval[bool](p, `(document.querySelector("main").insertAdjacentHTML("beforeend", '<div id="d" role="button">Send all</div>'), d.onclick = () => {}, true)`)
	if way := Eval[leap](p, stops+`(d)`); way.Why != "Tab does not lead there" {
		t.Errorf("a button that only a mouse presses is reached: %+v", way)
	}
	mouse := &recorder{TB: t}
	p.t = mouse
	func() {
		defer func() { _ = recover() }()
		p.ClickOn(Middle(`b`))
	}()
	p.t = t
	if !strings.Contains(mouse.said, "the mouse is not to be used") {
		t.Errorf("the mouse was used unnoticed: %q", mouse.said)
	}
}

// What moves where nobody sees it is not waited for: its end is never told.
func TestStillness(t *testing.T) {
	p := Browser(t)
	p.Open(site(t))
	Eval[bool](p, `(() => {
		document.body.insertAdjacentHTML("beforeend", '<details open><summary>More</summary><p id="p">Words</p></details>');
		const p = document.getElementById("p");
		p.animate({ opacity: [1, 0] }, 50);
		p.parentElement.open = false;
		return true;
	})()`)
	p.still()
	Eval[bool](p, `(() => { document.getElementById("out").animate({ opacity: [1, 0] }, 50).finished.then(() => document.body.dataset.done = "yes"); return true })()`)
	p.still()
	if !Eval[bool](p, `document.body.dataset.done === "yes"`) {
		t.Error("an animation that can be seen was not waited for")
	}
}

func TestTwoPeople(t *testing.T) {
	url := site(t)
	ana, bo := Browser(t), Browser(t)
	ana.Open(url + "/set?who=Ana")
	ana.Open(url)
	bo.Open(url)
	if got := ana.Text("h1") + ", " + bo.Text("h1"); got != "Orders of Ana, Orders of nobody" {
		t.Error(got)
	}
}

// The guards find what they are there for.
func TestGuards(t *testing.T) {
	p := Browser(t)
	p.Open(site(t))
	p.Expect("lost order")
	Eval[bool](p, `(console.error('lost order'), setTimeout(() => { throw new Error('lost order 2') }), true)`)
	p.WaitFor(`true`)
	Eval[bool](p, `new Promise(done => setTimeout(() => done(true), 0))`)
	if all := strings.Join(p.Problems(), "\n"); !strings.Contains(all, "console.error: lost order") || !strings.Contains(all, "lost order 2") {
		t.Errorf("found only %q", all)
	}

	broken := &recorder{TB: t}
	Eval[bool](p, `(document.querySelector('label').remove(), true)`)
	Axe(broken, p)
	Eval[bool](p, `(document.adoptedStyleSheets = [Object.assign(new CSSStyleSheet(), {})], document.adoptedStyleSheets[0].replaceSync('h1 { font-size: 11.5px }'), true)`)
	Legible(broken, p)
	if !strings.Contains(broken.said, "too small to read at 11.5px: Orders of nobody") {
		t.Errorf("a tiny heading went unnoticed: %q", broken.said)
	}
	if !strings.Contains(broken.said, "label") {
		t.Errorf("axe did not miss the label: %q", broken.said)
	}
	if wide := p.TooWide(); wide != 0 {
		t.Errorf("the page is %d pixels too wide for a phone", wide)
	}
	Eval[bool](p, `(document.adoptedStyleSheets[0].replaceSync('h1 { width: 400px; margin: 0; color: #ccc } @media (prefers-color-scheme: light) { h1 { color: #000 } }'), true)`)
	pale := &recorder{TB: t}
	if Colours(pale, p); pale.said != "" {
		t.Errorf("colours that are fine are not: %s", pale.said)
	}
	p.Theme(Dark)
	if Colours(pale, p); !strings.Contains(pale.said, "color-contrast") {
		t.Errorf("a pale heading went unnoticed: %q", pale.said)
	}
	if wide := p.TooWide(); wide < 10 {
		t.Errorf("a wide heading went unnoticed: %d", wide)
	}
}

// recorder notes failures in place of failing.
type recorder struct {
	testing.TB
	said string
}

func (r *recorder) Errorf(format string, args ...any) { r.said += fmt.Sprintf(format, args...) }

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	panic(r.said)
}
