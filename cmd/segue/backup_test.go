package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"segue/runtime/secret"
)

// An embedded database is backed up beside its running server, and restored
// into a folder of its own, where it opens with the old keys alone.
func TestBackUpBesideARunningServer(t *testing.T) {
	from, to, file := emptyFolder(t), emptyFolder(t), filepath.Join(t.TempDir(), "segue.backup")
	refusal(t, exitFailed, nil, []string{"backup", file, "--data", from}, "holds no database")
	s := serve(t, []string{"SEGUE_ADMIN_EMAIL=ana@example.com", "SEGUE_ADMIN_PASSWORD=correct horse battery staple"}, "--data", from, "--addr", "127.0.0.1:0")
	run := func(want string, args ...string) {
		t.Helper()
		out, err := command(t, nil, args...).CombinedOutput()
		if err != nil || !strings.Contains(string(out), want) {
			t.Fatalf("%v: %v: %s", args, err, out)
		}
	}
	run("Checksum", "backup", file, "--data", from)
	refusal(t, exitFailed, nil, []string{"backup", file, "--data", from}, "is there already")
	refusal(t, exitFailed, nil, []string{"restore", file, "--data", from}, "is in use by another Segue")
	if status, _ := get(t, s.url+"/readyz"); status != http.StatusOK {
		t.Errorf("beside the backup the server answers %d", status)
	}
	s.stop(t, syscall.SIGTERM)
	run("Checksum", "backup", file+"-stopped", "--data", from)

	broken := file + "-broken"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(broken, text[:len(text)-1], 0o600); err != nil {
		t.Fatal(err)
	}
	refusal(t, exitFailed, nil, []string{"restore", broken, "--data", to}, "checksum", "Nothing was restored")
	if _, err := os.Stat(to); err == nil {
		t.Error("a database was made for a broken backup")
	}
	run("put the old ones into "+filepath.Join(to, secret.FileName), "restore", file, "--data", to)
	refusal(t, exitFailed, nil, []string{"restore", file, "--data", to}, "is not empty")
	refusal(t, exitFailed, nil, []string{"--data", to, "--addr", "127.0.0.1:0"}, "key")
	keys, err := os.ReadFile(filepath.Join(from, secret.FileName))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(to, secret.FileName), keys, 0o600); err != nil {
		t.Fatal(err)
	}
	restored := serve(t, nil, "--data", to, "--addr", "127.0.0.1:0")
	if strings.Contains(restored.stdout.text(), "Set up ") {
		t.Errorf("somebody can sign in, and yet it is to be set up:\n%s", restored.stdout.text())
	}
	restored.stop(t, syscall.SIGTERM)
}
