package durable

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var skew = flag.Duration("durable.skew", 0, "by how much the clock of one server is ahead and that of another behind; the program is built twice more for it")

// clockLine is where Go's time.Now reads the machine's clock.
const clockLine = "	sec, nsec, mono := runtimeNow()\n"

// skewed builds the program with a clock that is off: the same program on the
// same machine, but for one line of Go's own package time.
func skewed(t testing.TB, by time.Duration) string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	clock := filepath.Join(strings.TrimSpace(string(root)), "src", "time", "time.go")
	text, err := os.ReadFile(clock)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Count(text, []byte(clockLine)) != 1 {
		t.Skipf("this release of Go reads the clock in another way than %s says", clock)
	}
	dir := ownFolder(t)
	other := filepath.Join(dir, "time.go")
	text = bytes.Replace(text, []byte(clockLine), fmt.Appendf(nil, "%s	sec += %d\n", clockLine, int64(by.Seconds())), 1)
	replace := replaced(t)
	replace[clock] = other
	with, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string][]byte{other: text, filepath.Join(dir, "overlay.json"): with} {
		if err := os.WriteFile(name, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	binary := filepath.Join(dir, "segue")
	if out, err := exec.Command("go", "build", "-overlay", filepath.Join(dir, "overlay.json"), "-o", binary, "segue/cmd/segue").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v: %s", err, out)
	}
	return binary
}

// replaced is what the overlay of all servers replaces.
func replaced(t testing.TB) map[string]string {
	t.Helper()
	all := struct{ Replace map[string]string }{map[string]string{}}
	if *overlay == "" {
		return all.Replace
	}
	raw, err := os.ReadFile(*overlay)
	if err == nil {
		err = json.Unmarshal(raw, &all)
	}
	if err != nil {
		t.Fatal(err)
	}
	return all.Replace
}
