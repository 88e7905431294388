package webtest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// Screenshot writes a picture of the window to $SEGUE_SHOTS/name.png. Without
// that variable it does nothing, so it may stay in tests.
func Screenshot(t testing.TB, p *Page, name string) {
	t.Helper()
	shoot(t, p, name, chromedp.CaptureScreenshot())
}

// FullScreenshot is Screenshot of the whole page, however long.
func FullScreenshot(t testing.TB, p *Page, name string) {
	t.Helper()
	shoot(t, p, name, chromedp.FullScreenshot(100))
}

func shoot(t testing.TB, p *Page, name string, action chromedp.Action[[]byte]) {
	t.Helper()
	dir := os.Getenv("SEGUE_SHOTS")
	if dir == "" {
		return
	}
	p.still()
	picture, err := chromedp.Run(p.ctx, action)
	if err == nil {
		err = os.MkdirAll(dir, 0o755)
	}
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, name+".png"), picture, 0o644)
	}
	if err != nil {
		t.Fatal("screenshot ", name, ": ", err)
	}
}
