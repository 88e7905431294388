package dbtest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"segue/models/database/embedded"
)

// settings make a server fast and its data worthless.
var settings = []string{
	"fsync=off", "synchronous_commit=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0",
	"max_wal_size=2GB", "shared_buffers=128MB", "max_connections=400", "jit=off", "autovacuum=on",
	"checkpoint_timeout=1h", "timezone=UTC", "log_timezone=UTC", "log_checkpoints=off", "log_min_messages=warning",
}

// server is this process's hold on the shared server: the connection keeps the
// keeper from stopping it.
type server struct {
	cluster  *embedded.Cluster
	strategy string // clause of CREATE DATABASE

	mu        sync.Mutex
	admin     *pgx.Conn
	templates map[string]bool
}

var (
	sharedMu sync.Mutex
	current  *server
)

// shared returns the server, starting it if no process of this account has.
func shared(ctx context.Context) (*server, error) {
	sharedMu.Lock()
	defer sharedMu.Unlock()
	if current != nil && current.alive(ctx) {
		return current, nil
	}
	c, err := describe(ctx, baseFolder())
	if err != nil {
		return nil, err
	}
	if current, err = join(ctx, order{Cluster: c, Idle: time.Minute, Look: 5 * time.Second}); err != nil {
		return nil, err
	}
	return current, nil
}

// join starts the server unless it runs, and holds on to it.
func join(ctx context.Context, o order) (*server, error) {
	c := o.Cluster
	s := &server{cluster: c, templates: map[string]bool{}}
	if c.Programs.Major >= 15 {
		s.strategy = " STRATEGY FILE_COPY"
	}
	var err error
	if s.admin, err = ensure(ctx, o); err != nil {
		return nil, err
	}
	return s, nil
}

func (s *server) alive(ctx context.Context) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.admin.Ping(ctx) == nil
}

func (s *server) exec(ctx context.Context, sql string, args ...any) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.execLocked(ctx, sql, args...)
}

func (s *server) execLocked(ctx context.Context, sql string, args ...any) error {
	_, err := s.admin.Exec(ctx, sql, args...)
	return err
}

// baseFolder is the account's own, in the folder for temporary files.
func baseFolder() string {
	name := fmt.Sprintf("segue-tests-%d", os.Geteuid())
	if base := filepath.Join(os.TempDir(), name); len(base) <= 50 { // the socket's path has a limit
		return base
	}
	return filepath.Join("/tmp", name)
}

// describe says where this account's test server lives. Servers of different
// versions or settings have different folders.
func describe(ctx context.Context, base string) (*embedded.Cluster, error) {
	if err := ownFolder(base); err != nil {
		return nil, err
	}
	account := embedded.AccountFor(filepath.Join(base, "none"))
	programs, err := embedded.DefaultSearch(account).Find(ctx, 0, func(line string) { fmt.Fprintln(os.Stderr, line) })
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256([]byte(programs.Dir + programs.Version + strings.Join(settings, " ")))
	home := filepath.Join(base, hex.EncodeToString(sum[:5]))
	if err := ownFolder(home); err != nil {
		return nil, err
	}
	return &embedded.Cluster{
		Dir: filepath.Join(home, "cluster"), Sockets: filepath.Join(home, "run"), Log: filepath.Join(home, "postgres.log"),
		Programs: programs, Account: account, Settings: settings, NoSync: true,
	}, nil
}

// ownFolder makes a folder that the server's account may pass, and refuses one
// that another account put there.
func ownFolder(dir string) error {
	if err := os.Mkdir(dir, 0o711); err != nil && !errors.Is(err, os.ErrExist) {
		return err
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return err
	}
	if st, ok := info.Sys().(*syscall.Stat_t); !ok || !info.IsDir() || int(st.Uid) != os.Geteuid() {
		return fmt.Errorf("%s belongs to another account; remove it", dir)
	}
	return nil
}

// gate opens and takes the lock that orders starting, connecting and stopping
// between processes. Closing the file gives it back.
func gate(c *embedded.Cluster, how int) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(filepath.Dir(c.Dir), "lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	for {
		err := syscall.Flock(int(f.Fd()), how)
		if errors.Is(err, syscall.EINTR) {
			continue
		}
		if err != nil {
			f.Close()
			return nil, err
		}
		return f, nil
	}
}

// ensure connects to the server, starting it under the gate if nothing answers.
func ensure(ctx context.Context, o order) (*pgx.Conn, error) {
	c := o.Cluster
	held, err := gate(c, syscall.LOCK_EX)
	if err != nil {
		return nil, err
	}
	defer held.Close()
	if conn, err := pgx.Connect(ctx, c.URL("postgres")); err == nil {
		return conn, nil
	}
	exists, err := c.Exists()
	if err != nil {
		return nil, err
	}
	if !exists {
		if err := c.Init(ctx); err != nil {
			return nil, err
		}
	}
	conn, err := launch(ctx, o)
	if err == nil || !exists {
		return conn, err
	}
	// What a crash of the machine left behind is of no use: begin anew.
	if err := os.RemoveAll(c.Dir); err != nil {
		return nil, err
	}
	if err := c.Init(ctx); err != nil {
		return nil, err
	}
	return launch(ctx, o)
}

// launch starts the keeper, which starts the server, and waits for it.
func launch(ctx context.Context, o order) (*pgx.Conn, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	c := o.Cluster
	text, err := json.Marshal(o)
	if err != nil {
		return nil, err
	}
	log, err := os.OpenFile(filepath.Join(filepath.Dir(c.Dir), "keeper.log"), os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, err
	}
	defer log.Close()
	keeper := exec.Command(self)
	keeper.Dir = "/"
	keeper.Env = append(os.Environ(), keeperEnv+"="+string(text))
	keeper.Stdout, keeper.Stderr = log, log
	keeper.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := keeper.Start(); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() { ended <- keeper.Wait() }()
	for {
		conn, err := pgx.Connect(ctx, c.URL("postgres"))
		if err == nil {
			return conn, nil
		}
		select {
		case <-ended:
			said, _ := os.ReadFile(log.Name()) // what can be said is said
			return nil, fmt.Errorf("the test server did not start: %s", said)
		case <-ctx.Done():
			return nil, fmt.Errorf("the test server does not answer: %w", err)
		case <-time.After(10 * time.Millisecond):
		}
	}
}
