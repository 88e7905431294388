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
			for _, theme := range webtest.Themes {
				p.Theme(theme)
				webtest.Axe(t, p)
				webtest.FullScreenshot(t, p, slug(path)+"-"+string(theme))
			}
			p.Theme(webtest.Light)
			p.Phone()
			webtest.Axe(t, p)
			webtest.Screenshot(t, p, slug(path)+"-phone-top")
			webtest.FullScreenshot(t, p, slug(path)+"-phone")
			if wide := webtest.Eval[int](p, `document.documentElement.scrollWidth - innerWidth`); wide > 0 {
				t.Errorf("on a phone the page is %d pixels too wide", wide)
			}
		})
	}
}

func slug(path string) string {
	b := []byte(path)
	for i := range b {
		if b[i] == '/' {
			b[i] = '-'
		}
	}
	return string(b)
}
