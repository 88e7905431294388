package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// dist is what its sources give, to the byte, on whatever machine builds it.
func TestDistIsBuilt(t *testing.T) {
	if _, err := os.Stat("../js/node_modules"); err != nil {
		t.Skip("skipped: the npm packages are not installed (npm ci in assets/js)")
	}
	built := t.TempDir()
	for _, name := range []string{"js", "css", "icons.txt", "favicon.svg"} {
		source, err := filepath.Abs(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(source, filepath.Join(built, name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := build(built); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"dist", "fonts"} {
		same(t, filepath.Join(built, folder), filepath.Join("..", folder))
		same(t, filepath.Join("..", folder), filepath.Join(built, folder))
	}
}

func same(t *testing.T, a, b string) {
	t.Helper()
	files, err := os.ReadDir(a)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		want, err := os.ReadFile(filepath.Join(a, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join(b, f.Name()))
		if err != nil || !bytes.Equal(want, got) {
			t.Errorf("assets/%s/%s differs from its sources: run go generate ./assets (%v)", filepath.Base(a), f.Name(), err)
		}
	}
}
