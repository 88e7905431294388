package embedded

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// childEnv makes this test binary serve a data folder instead of testing, as
// Segue would, so that a test can kill it.
const childEnv = "SEGUE_EMBEDDED_CHILD"

func TestMain(m *testing.M) {
	if data := os.Getenv(childEnv); data != "" {
		s, err := Start(context.Background(), Options{Data: data, Address: "http://127.0.0.1:12345"})
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println("pid", s.Pid())
		<-s.Done()
		os.Exit(0)
	}
	code := m.Run()
	if data, err := made(); err == nil {
		os.RemoveAll(filepath.Dir(data))
	}
	os.Exit(code)
}

// deadline is how long a test waits for what must happen.
const deadline = 60 * time.Second

// dataFolder is like t.TempDir, but Postgres's account can enter it when the
// tests run as root.
func dataFolder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "segue-data-")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return filepath.Join(dir, "data")
}

// made is a data folder with a cluster in it, made once: initdb takes a second
// or more, a copy none.
var made = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "segue-made-")
	if err != nil {
		return "", err
	}
	if err := os.Chmod(dir, 0o755); err != nil {
		return "", err
	}
	data := filepath.Join(dir, "data")
	s, err := Start(context.Background(), Options{Data: data})
	if err != nil {
		return "", err
	}
	return data, s.Stop()
})

// usedFolder is a data folder that was served before.
func usedFolder(t *testing.T) string {
	t.Helper()
	from, err := made()
	if err != nil {
		t.Fatal(err)
	}
	data := dataFolder(t)
	if out, err := exec.Command("cp", "-a", from, data).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return data
}

func start(t *testing.T, data string) *Server {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), deadline)
	defer cancel()
	s, err := Start(ctx, Options{Data: data, Progress: func(line string) { t.Log(line) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Stop() })
	return s
}

func stop(t *testing.T, s *Server) {
	t.Helper()
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
}

func exec1(t *testing.T, url, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

func query1(t *testing.T, url, sql string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	var got string
	if err := conn.QueryRow(t.Context(), sql).Scan(&got); err != nil {
		t.Fatal(err)
	}
	return got
}

// child is this binary serving a data folder.
type child struct {
	cmd        *exec.Cmd
	postmaster int
}

func startChild(t *testing.T, data string, attr *syscall.SysProcAttr) (*child, error) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if attr != nil && attr.Credential != nil {
		self = passableCopy(t, self)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childEnv+"="+data)
	cmd.Dir = "/"
	cmd.SysProcAttr = attr
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			cmd.Process.Kill()
			cmd.Wait()
		}
	})
	text, err := io.ReadAll(&untilLine{r: bufio.NewReader(out)})
	if err != nil {
		t.Fatal(err)
	}
	key, value, _ := strings.Cut(strings.TrimSpace(string(text)), " ")
	if key != "pid" {
		rest, _ := io.ReadAll(out)
		cmd.Wait()
		return nil, errors.New(value + string(rest))
	}
	pid, err := strconv.Atoi(value)
	if err != nil {
		t.Fatal(err)
	}
	return &child{cmd: cmd, postmaster: pid}, nil
}

// untilLine reads one line and then says EOF, leaving the pipe open.
type untilLine struct {
	r    *bufio.Reader
	rest []byte
	done bool
}

func (u *untilLine) Read(p []byte) (int, error) {
	if !u.done {
		u.done = true
		line, err := u.r.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return 0, err
		}
		u.rest = line
	}
	if len(u.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(p, u.rest)
	u.rest = u.rest[n:]
	return n, nil
}

// passableCopy puts the test binary where another account can run it.
func passableCopy(t *testing.T, binary string) string {
	t.Helper()
	text, err := os.ReadFile(binary)
	if err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(filepath.Dir(dataFolder(t)), "test-binary")
	if err := os.WriteFile(to, text, 0o755); err != nil {
		t.Fatal(err)
	}
	return to
}

// kill ends the process the hard way and returns when it is gone.
func (c *child) kill(t *testing.T) {
	t.Helper()
	if err := c.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	c.cmd.Wait()
}

// eventually polls a condition that something outside brings about.
func eventually(t *testing.T, what string, ok func() bool) time.Duration {
	t.Helper()
	began := time.Now()
	for !ok() {
		if time.Since(began) > deadline {
			t.Fatalf("in %s it did not happen that %s", deadline, what)
		}
		time.Sleep(2 * time.Millisecond) // between polls of another process
	}
	return time.Since(began)
}

// gone says that a process has ended. One that its parent has not collected
// yet still has a number, but runs nowhere.
func gone(pid int) bool {
	if errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) {
		return true
	}
	if _, err := workingDir(os.Getpid()); err != nil {
		return false // this system does not tell
	}
	_, err := workingDir(pid)
	return errors.Is(err, fs.ErrNotExist)
}

func mustMention(t *testing.T, err error, words ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error; one that mentions %q was due", words)
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("the error does not mention %q: %v", w, err)
		}
	}
}
