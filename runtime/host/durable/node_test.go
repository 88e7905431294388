package durable

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// patience is how long is waited for what must happen on a busy machine.
const patience = 2 * time.Minute

var builtIn string // the folder of the built program; empty: it was not needed

var overlay = flag.String("durable.overlay", "", "build the program with this overlay, as go build -overlay does")

var builtOnce = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "segue-built-")
	if err != nil {
		return "", err
	}
	builtIn = dir
	binary := filepath.Join(dir, "segue")
	if out, err := exec.Command("go", "build", "-overlay", *overlay, "-o", binary, "segue/cmd/segue").CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w: %s", err, out)
	}
	return binary, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if builtIn != "" {
		os.RemoveAll(builtIn)
	}
	os.Exit(code)
}

// node is one server: a process, with a proxy of its own to the database.
type node struct {
	name  string
	built string // the program, where it is not the usual one
	proxy *proxy
	data  string
	env   []string

	mu     sync.Mutex
	cmd    *exec.Cmd
	ended  <-chan error
	url    string
	stderr *tail
	down   atomic.Bool            // it was killed, stopped or cut off on purpose
	next   atomic.Pointer[func()] // called once, in the instant in which it has acknowledged something
}

// tail keeps the end of what a server logs.
type tail struct {
	mu sync.Mutex
	b  []byte
}

func (l *tail) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.b = append(l.b, p...)
	if len(l.b) > 1<<20 {
		l.b = bytes.Clone(l.b[len(l.b)-1<<19:])
	}
	return len(p), nil
}

func (l *tail) end(n int) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return string(l.b[max(0, len(l.b)-n):])
}

var openLine = regexp.MustCompile(`^Open +(http://\S+)$`)

// start runs the program and returns when it is ready.
func (n *node) start(t testing.TB, args ...string) {
	t.Helper()
	binary, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	if n.built != "" {
		binary = n.built
	}
	cmd := exec.Command(binary, append([]string{"--data", n.data, "--addr", "127.0.0.1:0", "--database-connections", "24", "--log-level", "warn"}, args...)...)
	for _, kv := range os.Environ() {
		if !strings.HasPrefix(kv, "SEGUE_") && !strings.HasPrefix(kv, "DATABASE_URL=") {
			cmd.Env = append(cmd.Env, kv)
		}
	}
	cmd.Env = append(cmd.Env, "DATABASE_URL="+n.proxy.url())
	cmd.Env = append(cmd.Env, n.env...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = n.stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	ended, err := hold(cmd)
	if err != nil {
		t.Fatal(err)
	}
	url := make(chan string, 1)
	go listen(out, url)
	select {
	case address, open := <-url:
		if !open {
			t.Fatalf("%s ended before it was ready:\n%s", n.name, n.stderr.end(4000))
		}
		n.mu.Lock()
		n.cmd, n.ended, n.url = cmd, ended, address
		n.mu.Unlock()
		n.down.Store(false)
	case <-time.After(patience):
		cmd.Process.Kill()
		t.Fatalf("%s is not ready in %s:\n%s", n.name, patience, n.stderr.end(4000))
	}
}

// hold starts a program from a thread that lives as long as the program: the
// kernel ends the one with the other, so that a killed test leaves nothing behind.
func hold(cmd *exec.Cmd) (ended <-chan error, err error) {
	started, done := make(chan error), make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			done <- cmd.Wait()
		}
	}()
	return done, <-started
}

// listen tells the address once it is printed; it reads on, so that the server
// never waits for its terminal.
func listen(out io.Reader, url chan<- string) {
	defer close(url)
	s := bufio.NewScanner(out)
	for s.Scan() {
		if m := openLine.FindStringSubmatch(s.Text()); m != nil {
			url <- m[1]
		}
	}
}

func (n *node) address() string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.url
}

func (n *node) signal(s syscall.Signal) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.cmd != nil {
		n.cmd.Process.Signal(s)
	}
}

// end sends a signal that ends the server, and waits until it has.
func (n *node) end(s syscall.Signal) error {
	n.down.Store(true)
	n.mu.Lock()
	cmd, ended := n.cmd, n.ended
	n.cmd = nil
	n.mu.Unlock()
	if cmd == nil {
		return nil
	}
	cmd.Process.Signal(s)
	cmd.Process.Signal(syscall.SIGCONT)
	return <-ended
}

// ready is the status that /readyz answers with; 0: nothing answers.
func (n *node) ready() int {
	c := http.Client{Timeout: 5 * time.Second}
	r, err := c.Get(n.address() + "/readyz")
	if err != nil {
		return 0
	}
	r.Body.Close()
	return r.StatusCode
}

// until asks for something until it holds; it gives up when patience ends.
func until(t testing.TB, what string, holds func() bool) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(patience); !holds(); {
		if time.Now().After(deadline) {
			t.Fatalf("not within %s: %s", patience, what)
		}
		select {
		case <-t.Context().Done():
			t.Fatalf("interrupted: %s", what)
		case <-tick.C:
		}
	}
}
