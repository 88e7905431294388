package gallery

import (
	"net/http/httptest"
	"testing"

	"segue/web/webtest"
)

func TestMain(m *testing.M) { webtest.Main(m) }

// pages are all addresses of the gallery that a person looks at.
func pages() (all []string) {
	for _, s := range sections {
		all = append(all, s.Key)
	}
	return append(all, "home", "signin", "canvas", "problem/missing", "problem/forbidden", "problem/failed", "problem/guest")
}

// Every page, in both themes and on a phone: no violation of WCAG or of the policy.
func TestGalleryIsAccessible(t *testing.T) {
	server := httptest.NewServer(Handler())
	t.Cleanup(server.Close)
	for _, path := range pages() {
		t.Run(path, func(t *testing.T) {
			p := webtest.Browser(t)
			p.Open(server.URL + "/" + path)
			webtest.Axe(t, p)
			webtest.FullScreenshot(t, p, slug(path)+"-light")
			p.Theme(webtest.Dark)
			webtest.Colours(t, p)
			webtest.FullScreenshot(t, p, slug(path)+"-dark")
			p.Theme(webtest.Light)
			webtest.Legible(t, p)
			p.Phone()
			webtest.Axe(t, p)
			webtest.Screenshot(t, p, slug(path)+"-phone-top")
			webtest.FullScreenshot(t, p, slug(path)+"-phone")
			for _, width := range []int64{390, 320, 768} { // 320 is what WCAG's reflow asks for
				p.Viewport(width, 800)
				if wide := webtest.Eval[int](p, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide > 0 {
					t.Errorf("at a width of %d the page is %d pixels too wide: %s", width, wide, webtest.Eval[string](p, tooWide))
				}
			}
		})
	}
}

// tooWide names the innermost elements that reach beyond the window.
const tooWide = `[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1 && ![...e.children].some(c => c.getBoundingClientRect().right > innerWidth + 1)).slice(0, 12).map(e => e.tagName + '.' + e.className + ' in ' + e.parentElement.className).join('; ')`

func slug(path string) string {
	b := []byte(path)
	for i := range b {
		if b[i] == '/' {
			b[i] = '-'
		}
	}
	return string(b)
}
