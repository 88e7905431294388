package backup

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

// TestAFileGetsItsName names a file by a link, and by a copy where there are
// none; neither takes a name from another.
func TestAFileGetsItsName(t *testing.T) {
	for way, to := range map[string]func(part, path string) error{"link": name, "copy": copyTo} {
		t.Run(way, func(t *testing.T) {
			dir := t.TempDir()
			part, path := filepath.Join(dir, "a.part"), filepath.Join(dir, "a")
			if err := os.WriteFile(part, []byte("whole"), 0o600); err != nil {
				t.Fatal(err)
			}
			if err := to(part, path); err != nil {
				t.Fatal(err)
			}
			if err := os.Remove(part); err != nil {
				t.Fatal(err)
			}
			if text, err := os.ReadFile(path); err != nil || string(text) != "whole" {
				t.Errorf("it holds %q (%v)", text, err)
			}
			if err := os.WriteFile(part, []byte("another"), 0o600); err != nil {
				t.Fatal(err)
			}
			if err := to(part, path); !errors.Is(err, fs.ErrExist) {
				t.Errorf("a name that is taken: %v", err)
			}
			if text, _ := os.ReadFile(path); string(text) != "whole" {
				t.Errorf("the other now holds %q", text)
			}
			// A copy that cannot be made leaves nothing behind.
			if err := to(dir, filepath.Join(dir, "b")); err == nil {
				t.Error("a folder was given a name as if it were a file")
			}
			if _, err := os.Lstat(filepath.Join(dir, "b")); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("what could not be made is there: %v", err)
			}
		})
	}
}

// Who lost the answer to COMMIT is not told that nothing was restored.
func TestARestoreMayBeUnknown(t *testing.T) {
	if text := refusal(&unknown{io.ErrUnexpectedEOF}).Error(); !strings.Contains(text, "not known") || strings.Contains(text, "Nothing was restored") {
		t.Errorf("a lost answer: %s", text)
	}
	if text := refusal(&unknown{&pgconn.PgError{Code: "53100", Message: "no space"}}).Error(); !strings.Contains(text, "Nothing was restored") {
		t.Errorf("an answer that says no: %s", text)
	}
}
