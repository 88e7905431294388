package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/models/database/dbtest"
	"segue/web/webtest"
)

// deadline is how long a test waits for what must happen on a busy machine.
const deadline = time.Minute

var builtOnce = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "segue-built-")
	if err != nil {
		return "", err
	}
	binary := filepath.Join(dir, "segue")
	build := exec.Command("go", "build", "-o", binary, ".")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w: %s", err, out)
	}
	return binary, nil
})

func TestMain(m *testing.M) {
	code := webtest.Run(m)
	if binary, err := builtOnce(); err == nil {
		os.RemoveAll(filepath.Dir(binary))
	}
	os.Exit(code)
}

// built is the program as people run it.
func built(t *testing.T) string {
	t.Helper()
	binary, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

// emptyFolder is like t.TempDir, but Postgres's account can enter it when the
// tests run as root.
func emptyFolder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "segue-served-")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return filepath.Join(dir, "data")
}

// command prepares a run of the program that takes nothing from the
// environment of the tests.
func command(t *testing.T, env []string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(built(t), args...)
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "SEGUE_") && !strings.HasPrefix(kv, "DATABASE_URL=") {
			cmd.Env = append(cmd.Env, kv)
		}
	}
	cmd.Env = append(cmd.Env, env...)
	return cmd
}

// server is a running program.
type server struct {
	cmd    *exec.Cmd
	url    string
	ready  time.Duration // from start to the last line
	stdout *lines
	stderr *bytes.Buffer
}

// lines collects what a program prints and wakes who waits for a line.
type lines struct {
	mu   sync.Mutex
	all  []string
	more chan struct{}
}

func (l *lines) read(r io.Reader) {
	s := bufio.NewScanner(r)
	for s.Scan() {
		l.mu.Lock()
		l.all = append(l.all, s.Text())
		l.mu.Unlock()
		select {
		case l.more <- struct{}{}:
		default:
		}
	}
	close(l.more)
}

func (l *lines) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(l.all, "\n")
}

var openLine = regexp.MustCompile(`(?m)^Open +(http://\S+)$`)
var setUpLine = regexp.MustCompile(`(?m)^Set up +(http://\S+)`)

// serve starts the program and returns when it is ready.
func serve(t *testing.T, env []string, args ...string) *server {
	t.Helper()
	s := &server{cmd: command(t, env, args...), stdout: &lines{more: make(chan struct{}, 1)}, stderr: new(bytes.Buffer)}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s.cmd.Stderr = s.stderr
	began := time.Now()
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if s.cmd.ProcessState == nil {
			s.cmd.Process.Signal(syscall.SIGTERM)
			s.cmd.Wait()
		}
	})
	go s.stdout.read(out)
	timeout := time.After(deadline)
	for {
		if m := openLine.FindStringSubmatch(s.stdout.text()); m != nil {
			s.url, s.ready = m[1], time.Since(began)
			return s
		}
		select {
		case _, open := <-s.stdout.more:
			if !open {
				s.cmd.Wait()
				t.Fatalf("it ended before it was ready: %s\n%s", s.stdout.text(), s.stderr)
			}
		case <-timeout:
			t.Fatalf("not ready in %s: %s", deadline, s.stdout.text())
		}
	}
}

// stop asks the program to end and fails the test if it does not do so well.
func (s *server) stop(t *testing.T, how syscall.Signal) {
	t.Helper()
	if err := s.cmd.Process.Signal(how); err != nil {
		t.Fatal(err)
	}
	if err := s.cmd.Wait(); err != nil {
		t.Fatalf("after %s: %v\n%s\n%s", how, err, s.stdout.text(), s.stderr)
	}
}

func get(t *testing.T, url string) (status int, body string) {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(text)
}

// refusal runs the program to its end, which must be a failure told in one
// paragraph that mentions the words.
func refusal(t *testing.T, code int, env, args []string, mention ...string) {
	t.Helper()
	cmd := command(t, env, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	ended := time.AfterFunc(deadline, func() { cmd.Process.Kill() })
	defer ended.Stop()
	err := cmd.Run()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != code {
		t.Errorf("%v %v: ended with %v, wanted code %d", env, args, err, code)
	}
	said := strings.TrimSpace(stderr.String())
	if !strings.HasPrefix(said, "segue: ") || strings.Contains(said, "goroutine") {
		t.Errorf("%v %v: said %q", env, args, said)
	}
	for _, word := range mention {
		if !strings.Contains(said, word) {
			t.Errorf("%v %v: said %q, which does not mention %q", env, args, said, word)
		}
	}
}

func TestServeFromAnEmptyFolder(t *testing.T) {
	data := emptyFolder(t)
	s := serve(t, nil, "--data", data, "--addr", "127.0.0.1:0")
	t.Logf("created and ready in %s", s.ready.Round(time.Millisecond))
	for _, path := range []string{"/healthz", "/readyz"} {
		if status, _ := get(t, s.url+path); status != http.StatusOK {
			t.Errorf("%s answers %d", path, status)
		}
	}
	if out, err := command(t, nil, "healthcheck", "--data", data).CombinedOutput(); err != nil {
		t.Errorf("healthcheck: %v: %s", err, out)
	}
	refusal(t, exitFailed, nil, []string{"--data", data, "--addr", "127.0.0.1:0"},
		"pid "+strconv.Itoa(s.cmd.Process.Pid), s.url, "--data")
	s.stop(t, syscall.SIGINT)
	got := s.stdout.text()
	for _, stage := range []string{"Segue ", "Database ", "Keys ", "Ready ", "Open ", "Set up ", "Stopping ", "Stopped "} {
		if !strings.Contains("\n"+got, "\n"+stage) {
			t.Errorf("there is no line %q in:\n%s", stage, got)
		}
	}
	if !strings.HasPrefix(setUpLine.FindString(got), "Set up    "+s.url+"/") {
		t.Errorf("the set-up link is not on the server's address:\n%s", got)
	}
	refusal(t, exitFailed, nil, []string{"healthcheck", "--url", s.url}, "no server answers at "+s.url)
	nobodyServes(t, data)

	again := serve(t, []string{"SEGUE_DATA=" + data, "SEGUE_ADDR=127.0.0.1:0"})
	t.Logf("after a clean stop ready in %s", again.ready.Round(time.Millisecond))
	again.stop(t, syscall.SIGTERM)
}

// nobodyServes checks that no process works on the data folder any more.
func nobodyServes(t *testing.T, data string) {
	t.Helper()
	if left, _ := filepath.Glob(filepath.Join(data, "postgres-*", "postmaster.pid")); len(left) > 0 {
		t.Errorf("a database still serves: %v", left)
	}
}

func TestTakenPort(t *testing.T) {
	// Ours, unless somebody else's program is there already.
	if l, err := net.Listen("tcp", defaultAddr); err == nil {
		defer l.Close()
	}
	s := serve(t, nil, "--data", emptyFolder(t))
	if strings.HasSuffix(s.url, ":8080") || !strings.Contains(s.stdout.text(), defaultAddr+" is taken") {
		t.Errorf("it serves at %s and says\n%s", s.url, s.stdout.text())
	}
	taken := strings.TrimPrefix(s.url, "http://")
	refusal(t, exitFailed, nil, []string{"--data", emptyFolder(t), "--addr", taken}, "another program listens on "+taken, "--addr")
}

func TestEveryFailureIsASentence(t *testing.T) {
	data := emptyFolder(t)
	if err := os.WriteFile(data, []byte("a file, not a folder"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code    int
		env     []string
		args    []string
		mention []string
	}{
		{exitUsage, nil, []string{"--nonsense"}, []string{"--nonsense", "--help"}},
		{exitUsage, nil, []string{"nonsense"}, []string{"nonsense", "--help"}},
		{exitUsage, []string{"SEGUE_DRAIN=soon"}, nil, []string{"soon", "--help"}},
		{exitUsage, nil, []string{"--log-level", "loud"}, []string{"--log-level", "warn"}},
		{exitFailed, nil, []string{"--addr", "8080"}, []string{"host:port", "127.0.0.1:8080"}},
		{exitFailed, nil, []string{"--addr", "203.0.113.7:0"}, []string{"203.0.113.7", "--addr"}},
		{exitFailed, nil, []string{"--addr", "127.0.0.1:0", "--data", data}, []string{data, "--data"}},
		{exitFailed, nil, []string{"--addr", "127.0.0.1:0", "--data", data + "/below"}, []string{data, "--data"}},
		{exitFailed, []string{"DATABASE_URL=mysql://x"}, []string{"--addr", "127.0.0.1:0"}, []string{"DATABASE_URL", "postgres://"}},
		{exitFailed, []string{"DATABASE_URL=postgres://x@127.0.0.1:1/y"}, []string{"--addr", "127.0.0.1:0", "--database-wait", "0s"}, []string{"127.0.0.1:1"}},
		{exitFailed, []string{"SEGUE_ADMIN_EMAIL=ana@example.com"}, []string{"--addr", "127.0.0.1:0"}, []string{"SEGUE_ADMIN_PASSWORD"}},
		{exitFailed, []string{"SEGUE_ADDR=127.0.0.1:1"}, []string{"healthcheck"}, []string{"127.0.0.1:1"}},
	} {
		refusal(t, c.code, c.env, c.args, c.mention...)
	}
}

func TestKeysAndFirstAdmin(t *testing.T) {
	data := emptyFolder(t)
	admin := []string{"SEGUE_ADDR=127.0.0.1:0", "SEGUE_DATA=" + data, "SEGUE_ADMIN_EMAIL=ana@example.com"}
	refusal(t, exitFailed, append(admin, "SEGUE_ADMIN_PASSWORD=short"), nil, "SEGUE_ADMIN_PASSWORD", "10 characters")
	s := serve(t, append(admin, "SEGUE_ADMIN_PASSWORD=cobalt otter siege"))
	s.stop(t, syscall.SIGTERM)
	if got := s.stdout.text(); !strings.Contains(got, "ana@example.com is the first admin") || strings.Contains(got, "Set up") || strings.Contains(got, "cobalt") {
		t.Errorf("it says\n%s", got)
	}
	other := "SEGUE_KEY=" + strings.Repeat("ab", 32)
	refusal(t, exitFailed, append(admin, other, "SEGUE_ADMIN_PASSWORD=cobalt otter siege"), nil, "another key", "SEGUE_KEY")

	// A new key on top of the old one rotates; the old one alone is then refused.
	file := filepath.Join(data, "keys")
	old, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, append([]byte(strings.Repeat("ab", 32)+"\n"), old...), 0o600); err != nil {
		t.Fatal(err)
	}
	serve(t, admin[:2]).stop(t, syscall.SIGTERM)
	if err := os.WriteFile(file, old, 0o600); err != nil {
		t.Fatal(err)
	}
	refusal(t, exitFailed, admin[:2], nil, "another key")
}

// A server that is killed while it writes leaves no process behind and loses
// nothing that was acknowledged: the disk is really waited for.
func TestKilledServerLosesNothing(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	chance := rand.New(rand.NewPCG(seed, 0))
	data := emptyFolder(t)
	args := []string{"--data", data, "--addr", "127.0.0.1:0"}
	acknowledged := 0
	s := serve(t, nil, args...)
	for round := range 3 {
		write := connect(t, data)
		if round == 0 {
			if _, err := write.Exec(t.Context(), "CREATE TABLE written (n int PRIMARY KEY)"); err != nil {
				t.Fatal(err)
			}
		}
		var durable string
		if err := write.QueryRow(t.Context(), "SELECT current_setting('fsync') || current_setting('synchronous_commit')").Scan(&durable); err != nil || durable != "onon" {
			t.Fatalf("the server writes with %q, %v", durable, err)
		}
		kill := time.AfterFunc(time.Duration(50+chance.IntN(400))*time.Millisecond, func() { s.cmd.Process.Kill() })
		for {
			if _, err := write.Exec(t.Context(), "INSERT INTO written VALUES ($1)", acknowledged+1); err != nil {
				break // the connection is gone: so is the server
			}
			acknowledged++
		}
		kill.Stop()
		write.Close(t.Context())
		s.cmd.Wait()
		s = serve(t, nil, args...)
		t.Logf("round %d: ready in %s after kill -9, %d rows acknowledged", round, s.ready.Round(time.Millisecond), acknowledged)
		if kept := count(t, data); kept != acknowledged && kept != acknowledged+1 { // the one in flight may be there
			t.Fatalf("of %d acknowledged rows %d are there", acknowledged, kept)
		}
		acknowledged = count(t, data)
	}
	s.stop(t, syscall.SIGINT)
	nobodyServes(t, data)
}

// With DATABASE_URL there is no embedded database, only the keys.
func TestOutsideDatabase(t *testing.T) {
	data := emptyFolder(t)
	s := serve(t, []string{"DATABASE_URL=" + dbtest.URL(t)}, "--data", data, "--addr", "127.0.0.1:0")
	if status, _ := get(t, s.url+"/readyz"); status != http.StatusOK {
		t.Errorf("/readyz answers %d", status)
	}
	s.stop(t, syscall.SIGTERM)
	if left, err := os.ReadDir(data); err != nil || len(left) != 1 || left[0].Name() != "keys" {
		t.Errorf("the data folder has %v, %v", left, err)
	}
	if strings.Contains(s.stdout.text(), "embedded") {
		t.Errorf("it says\n%s", s.stdout.text())
	}
}

// connect opens the embedded database as the server does.
func connect(t *testing.T, data string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), "postgres://segue@/segue?host="+filepath.Join(data, "run")+"&port=5432")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}

func count(t *testing.T, data string) int {
	t.Helper()
	conn := connect(t, data)
	defer conn.Close(t.Context())
	var n int
	if err := conn.QueryRow(t.Context(), "SELECT count(*) FROM written").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}
