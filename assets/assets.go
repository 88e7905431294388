package assets

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
)

//go:generate go run ./bundle

// Prefix is where Handler must be mounted; every address of Path begins with it.
const Prefix = "/assets/"

//go:embed dist fonts/*.woff2
var embedded embed.FS

// file is one embedded file, ready to be sent.
type file struct {
	path    string // address with the content's hash
	kind    string // content type
	content []byte
	zipped  func() []byte
}

// byName knows files by their plain name ("app.css"), byPath by their address.
var byName, byPath = load()

func load() (names, paths map[string]*file) {
	names, paths = map[string]*file{}, map[string]*file{}
	err := fs.WalkDir(embedded, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := embedded.ReadFile(p)
		if err != nil {
			return err
		}
		name := path.Base(p)
		f := &file{path: HashedPath(name, content), kind: contentType(name), content: content}
		if f.kind == "" || names[name] != nil {
			return fmt.Errorf("%s: no content type known, or the name is there twice", p)
		}
		if !strings.HasPrefix(f.kind, "font/") {
			f.zipped = sync.OnceValue(func() []byte { return zip(content) })
		}
		names[name], paths[f.path] = f, f
		return nil
	})
	if err != nil {
		panic("assets: " + err.Error()) // the embedded files are part of the build; a test loads them
	}
	return names, paths
}

// contentType is fixed here and not asked of the machine's MIME tables, which differ.
func contentType(name string) string {
	return map[string]string{
		".css":   "text/css; charset=utf-8",
		".js":    "text/javascript; charset=utf-8",
		".svg":   "image/svg+xml",
		".txt":   "text/plain; charset=utf-8",
		".woff2": "font/woff2",
	}[path.Ext(name)]
}

func zip(content []byte) []byte {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level is a constant in range
	_, _ = w.Write(content)                               // a bytes.Buffer does not fail
	_ = w.Close()
	return b.Bytes()
}

// HashedPath is the address of a file with this name and content. The bundler
// uses it for the fonts that style sheets name; everyone else wants Path.
func HashedPath(name string, content []byte) string {
	sum := sha256.Sum256(content)
	ext := path.Ext(name)
	return Prefix + strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext
}

// Path is the address of a built file such as "app.css", with a hash of its
// content in it, so that browsers may keep it for ever. It panics on a name that
// is not there: names are constants of the program.
func Path(name string) string {
	f := byName[name]
	if f == nil {
		panic("assets: no file " + name + " in assets/dist or assets/fonts")
	}
	return f.path
}

var symbol = regexp.MustCompile(`<symbol id="([a-z0-9-]+)"`)

// icons are the names in the sprite, sorted.
var icons = sync.OnceValue(func() []string {
	var names []string
	for _, m := range symbol.FindAllSubmatch(byName["icons.svg"].content, -1) {
		names = append(names, string(m[1]))
	}
	slices.Sort(names)
	return names
})

// Icons are the names of the icons there are (Lucide's), sorted.
func Icons() []string { return slices.Clone(icons()) }

// HasIcon tells whether the sprite holds an icon of this name.
func HasIcon(name string) bool {
	_, found := slices.BinarySearch(icons(), name)
	return found
}

// Handler serves the files below Prefix. Only addresses made by Path exist; an
// outdated hash is not found, so that no browser mixes two releases.
func Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f := byPath[r.URL.Path]
		if f == nil {
			http.Error(w, "There is no such file.", http.StatusNotFound)
			return
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "Files can only be read.", http.StatusMethodNotAllowed)
			return
		}
		h := w.Header()
		h.Set("Content-Type", f.kind)
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("X-Content-Type-Options", "nosniff")
		body := f.content
		if f.zipped != nil {
			h.Set("Vary", "Accept-Encoding")
			if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
				h.Set("Content-Encoding", "gzip")
				body = f.zipped()
			}
		}
		h.Set("Content-Length", fmt.Sprint(len(body)))
		if r.Method == http.MethodGet {
			_, _ = w.Write(body) // the reader went away; nobody is left to tell
		}
	})
}
