package assets

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func get(t *testing.T, path string, header ...string) *http.Response {
	t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	Handler().ServeHTTP(w, r)
	return w.Result()
}

func TestHandler(t *testing.T) {
	for name, kind := range map[string]string{
		"app.js": "text/javascript; charset=utf-8", "app.css": "text/css; charset=utf-8", "icons.svg": "image/svg+xml",
		"inter-latin.woff2": "font/woff2", "favicon.svg": "image/svg+xml", "LICENSES.txt": "text/plain; charset=utf-8",
	} {
		plain := get(t, Path(name))
		if plain.StatusCode != 200 || plain.Header.Get("Content-Type") != kind || !strings.Contains(plain.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d %v", name, plain.StatusCode, plain.Header)
		}
		body, _ := io.ReadAll(plain.Body)
		zipped := get(t, Path(name), "Accept-Encoding", "br, gzip")
		if zipped.Header.Get("Content-Encoding") == "gzip" {
			r, err := gzip.NewReader(zipped.Body)
			if err != nil {
				t.Fatal(err)
			}
			if unzipped, _ := io.ReadAll(r); !bytes.Equal(body, unzipped) {
				t.Errorf("%s: zipped and plain differ", name)
			}
		} else if kind != "font/woff2" {
			t.Errorf("%s is not zipped", name)
		}
	}
}

func TestHandlerRefuses(t *testing.T) {
	for _, path := range []string{"/assets/app.js", "/assets/app.0000000000.js", "/assets/", "/assets/../assets.go", Path("app.js") + "/"} {
		if r := get(t, path); r.StatusCode != 404 {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
	w := httptest.NewRecorder()
	Handler().ServeHTTP(w, httptest.NewRequest(http.MethodPost, Path("app.js"), nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("POST: %d", w.Code)
	}
}

// What style sheets point at is there: a font whose hash is old would silently be missing.
func TestStyleSheetsPointAtFiles(t *testing.T) {
	for name, f := range byName {
		for _, m := range regexp.MustCompile(`url\(["']?([^"')]+)`).FindAllSubmatch(f.content, -1) {
			if strings.HasSuffix(name, ".css") && byPath[string(m[1])] == nil && !strings.HasPrefix(string(m[1]), "data:") {
				t.Errorf("%s points at %s, which is not served", name, m[1])
			}
		}
	}
}

// Nothing we send may need code from strings or another host.
func TestScriptsKeepThePolicy(t *testing.T) {
	for name, f := range byName {
		if !strings.HasSuffix(name, ".js") {
			continue
		}
		if m := regexp.MustCompile(`\beval\(|new Function\(|setTimeout\(["']`).Find(f.content); m != nil {
			t.Errorf("%s contains %s", name, m)
		}
	}
}

// Icons are named in Go sources of all the house; each must be in icons.txt.
func TestIconsExist(t *testing.T) {
	if len(Icons()) < 200 || !HasIcon("check") || HasIcon("no-such-icon") {
		t.Fatalf("the sprite holds %d icons", len(Icons()))
	}
	named := regexp.MustCompile(`(?:Icon|IconAfter):\s*"([^"]+)"|[^a-zA-Z](?:ui\.)?(?:Icon|Tile)\("([^"]+)"|IconSized\("([^"]+)"`)
	seen := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), ".") && d.Name() != "..") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".templ") && !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_templ.go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		source, err := os.ReadFile(path)
		for _, m := range named.FindAllStringSubmatch(string(source), -1) {
			seen++
			if name := m[1] + m[2] + m[3]; !HasIcon(name) {
				t.Errorf("%s names the icon %q: add it to assets/icons.txt and run go generate ./assets", path, name)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen < 50 {
		t.Errorf("only %d icon names found: the search is broken", seen)
	}
}
